"""What a trace brings with it: what the streaming accelerators take of it, and what a run rests on by it."""

from __future__ import annotations

from collections.abc import Iterator

from hwsim.errors import HwsimError
from hwsim.trace import Trace

SYNTHETIC = "weights are synthetic: codes drawn independently from what the recipe makes of N(0, 1)"
SMOOTHED = "activations come smoothed: dividing them takes no cycle, energy or memory of its own"


def assumed_of(trace: Trace) -> Iterator[str]:
    """What a run rests on by its trace."""
    if trace.is_synthetic:
        yield SYNTHETIC
    if trace.recipe.smoothing:
        yield SMOOTHED


def check_supported(trace: Trace, accelerator: str, pruned: bool = False) -> None:
    """Refuse a recipe that the tiles cannot compute.

    Args:
        pruned: whether they take pruned weights.

    Raises:
        HwsimError: activations other than FP16, or INT8 with a scale for whole results, or weights of more than one
            plane of codes with FP16 scales.
    """
    _check_activations(trace)
    _check_weights(trace, accelerator, pruned)


def _check_weights(trace: Trace, accelerator: str, pruned: bool) -> None:
    """The tiles take matrices of one plane whose scales are FP16, as the PE arrays do."""
    for name in trace.weight_names():
        rule = trace.weight_rule(name)
        plain = rule.model_copy(update={"sparsity": None}).is_plain if pruned else rule.is_plain
        if not plain or rule.scale_format != "fp16" or trace.outlier_columns(name):
            extras = {
                f"{rule.planes} planes": rule.planes > 1,
                f"scales in {rule.scale_format}": rule.scale_format != "fp16",
                "a tensor scale": rule.tensor_scale != "none",
                "pruned weights": rule.sparsity is not None and not pruned,
                "outlier columns": trace.outlier_columns(name) > 0,
            }
            named = [what for what, there in extras.items() if there]
            raise HwsimError(
                f"{accelerator} has no tile for {name} in recipe {trace.recipe.name}",
                got=", ".join([rule.format, *named]),
                expected="weights of one plane with FP16 scales, such as int4, uint4, int8, ternary",
                next="choose another recipe with --recipe",
            )


def _check_activations(trace: Trace) -> None:
    """The tiles take activations whose scale is applied to whole results: INT8, or FP16, which has none."""
    rule = trace.recipe.activations
    if rule.format not in ("int8", "fp16") or rule.granularity == "group":
        raise HwsimError(
            f"recipe {trace.recipe.name} has activations that these tiles do not take",
            got=f"{rule.format}, a scale per {rule.granularity}",
            expected="int8 with a scale per token or tensor, or fp16",
            next="choose a recipe with INT8 or FP16 activations, such as int8, int4-g128 or w4a16-g128",
        )
