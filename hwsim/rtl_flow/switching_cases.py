"""Which variants are measured on which recipe's codes, and the workloads of these."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError, unknown
from hwsim.pe import PE, get_pe, pe_names
from hwsim.quantize import load_recipe
from hwsim.rtl_flow.switching_stimuli import RANDOM_WEIGHTS, Workload, random_workload, takes_noise, traced_workload
from hwsim.trace import Trace, build_trace

NETWORK = "minilm"

MEASURED = {
    ("mac", "int8"): "int8",
    ("mac", "int4"): "int4-g128",
    ("shift_add", "parallel"): "int4-g128",
    ("shift_add", "serial"): "int4-g128",
    ("ternary", "parallel"): "ternary-b158",
    ("lut", "int4"): "int4-g128",
    ("pot", "pot4"): "denseshift-w4",
    ("mac", "uint4_zero"): "uint4-g128",
    ("shift_add", "parallel_int8"): "int8",
    ("shift_add", "csd_skip"): "int8",
    ("ternary", "skip"): "ternary-b158",
    ("lut", "serial"): "int4-g128",
    ("lut", "bipolar2"): "apllm-w2",
    ("bitplane", "w2_int8"): "apllm-w2",
    ("complex", "int8"): "fairy2i-w2",
    ("fmac", "e4m3"): "fp8-e4m3",
    ("fmac", "fp16"): "fp16",
    ("hardwired", "mxfp4_block"): "int8",
    ("sparse", "int4"): "flightllm",
    ("outlier", "fp16"): "llm-int8",
}
"""By PE and variant: the recipe whose codes it is fed, the most wanted first."""


@dataclass(frozen=True)
class Case:
    """An array, and its workloads.

    Args:
        name, variant: of the PE.
        pe: the array.
        workloads: one or more.
    """

    name: str
    variant: str
    pe: PE
    workloads: list[Workload]


@dataclass(frozen=True)
class Activities:
    """What to feed to arrays.

    Args:
        trace: a file; None for the recipe's.
        recipe: by which MiniLM is quantized; None for that of `MEASURED`.
        real, random_weights, random: the trace's codes and activations, its activations with random codes, and noise.
    """

    trace: Path | None = None
    recipe: str | None = None
    real: bool = True
    random_weights: bool = False
    random: bool = False


def chosen(elements: list[str] | None, variant: str | None, given: Activities) -> list[tuple[str, str]]:
    """PEs and variants to measure: all of `MEASURED`, those of some PEs, or what is asked for by name.

    Raises:
        HwsimError: there is no such PE or variant, or nothing says what to feed to it.
    """
    if variant is None and given.trace is None and given.recipe is None:
        found = [key for key in MEASURED if not elements or key[0] in elements]
        missing = sorted(set(elements or ()) - {name for name, _ in found})
        if missing:
            raise HwsimError(
                "nothing says what to feed to these PEs", got=", ".join(missing), expected="--variant with --recipe"
            )
        return found
    found = []
    for name in elements or pe_names():
        variants = get_pe(name).variants()
        if variant is not None and variant not in variants:
            raise unknown(f"variant of {name}", variant, variants)
        found += [(name, one) for one in ([variant] if variant else variants)]
    return found


def workloads(name: str, variant: str, given: Activities) -> Case:
    """A variant with the workloads asked for.

    Raises:
        HwsimError: nothing says what to feed to it, or it does not take that.
    """
    pe = get_pe(name).variants()[variant]
    found = _traced(name, variant, pe, given) if given.real or given.random_weights else []
    if given.random and (takes_noise(pe) or not found):
        found.append(random_workload(pe))
    if not found:
        raise HwsimError(f"nothing to feed to {name} {variant}", expected="--recipe, --trace or --random")
    return Case(name, variant, pe, found)


def _traced(name: str, variant: str, pe: PE, given: Activities) -> list[Workload]:
    recipe = given.recipe or MEASURED.get((name, variant))
    if given.trace is None and recipe is None:
        return []
    with _trace(given.trace, recipe) as (label, trace):
        kinds = [(False, label)] * given.real + [(True, f"{RANDOM_WEIGHTS}/{label}")] * given.random_weights
        if pe.constants is not None:
            kinds = [kind for kind in kinds if not kind[0]]
        return [traced_workload(pe, trace, text, random_weights=noisy) for noisy, text in kinds]


@contextmanager
def _trace(path: Path | None, recipe: str | None) -> Iterator[tuple[str, Trace]]:
    """A trace, and its name for records."""
    if path is not None:
        trace = Trace.open(path)
        yield f"{trace.network.name}/{trace.recipe.name}", trace
        return
    checkpoint = open_checkpoint(find_minilm())
    loaded = load_recipe(str(recipe))
    if loaded.weights.scale_format == "fp32":  # arrays multiply by FP16 scales
        loaded = load_recipe(str(recipe), {"weights.scale_format": "fp16"})
    with tempfile.TemporaryDirectory(prefix="hwsim-trace-") as name:
        trace = build_trace(checkpoint, loaded, Path(name) / "trace", find_samples(checkpoint))
        yield f"{NETWORK}/{loaded.name}", trace
