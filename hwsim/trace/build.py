"""From a checkpoint and a recipe to a trace file, one layer in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.network import Network, shared_inputs, weight_shapes
from hwsim.quantize import (
    Calibration,
    QuantizedActivations,
    QuantizedTensor,
    Recipe,
    Report,
    WeightRule,
    calibrate_weights,
    mean_report,
    quantize_activations,
    quantize_weights,
    report,
)
from hwsim.quantize.layout import plane_shape
from hwsim.quantize.tensor import Arrays
from hwsim.trace.container import Reader, Writer
from hwsim.trace.contents import COUNTED_BITS, SMOOTHING, X_CODES, X_OUTLIERS, X_SCALES, Contents, expert_axis
from hwsim.trace.trace import Trace

SAMPLE_TOKENS = 64
_REPORT_DIGITS = 6  # of errors that are sums over a whole matrix


class WeightSource(Protocol):
    """What a checkpoint offers: `hwsim.checkpoint.Checkpoint` does."""

    @property
    def name(self) -> str:
        """The checkpoint's name, free of paths."""

    @property
    def content_hash(self) -> str:
        """SHA-256 of its content."""

    @property
    def network(self) -> Network:
        """Its shapes."""

    def weight(self, name: str, expert: int | None = None) -> NDArray[np.float32]:
        """A weight matrix by our name, float32[rows, cols]; of experts, that of one."""

    def native_rule(self, name: str) -> WeightRule | None:
        """The rule by which the checkpoint holds a matrix as codes of ours already; None where it holds numbers."""

    def native(self, name: str, expert: int | None = None) -> QuantizedTensor | None:
        """A matrix that has a native rule, as it is held; None for others."""


@dataclass(frozen=True)
class Samples:
    """Inputs of every matrix product in a real forward pass.

    Args:
        text: name of the text that went in.
        text_hash: its SHA-256.
        inputs: by weight name, float32[tokens, cols].
    """

    text: str
    text_hash: str
    inputs: Mapping[str, NDArray[np.float32]]

    def spread(self, count: int = SAMPLE_TOKENS) -> Samples:
        """At most `count` tokens, spread evenly over the text."""
        inputs = {}
        for name, x in self.inputs.items():
            inputs[name] = x[np.linspace(0, len(x) - 1, min(count, len(x))).astype(np.intp)]
        return Samples(self.text, self.text_hash, inputs)


def build_trace(
    checkpoint: WeightSource,
    recipe: Recipe,
    path: Path,
    samples: Samples | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Trace:
    """Quantize every weight matrix of a checkpoint into a trace file, whole or not at all; returns the trace.

    Args:
        samples: sample activations; without them the trace states that activations are drawn from N(0, 1).
        progress: called with (weight matrices done, all of them).

    Raises:
        HwsimError: a weight is missing or not finite, samples do not fit, a group does not divide a row, or the file
            cannot be written.
    """
    _check_replaces_a_trace(path)
    builder = _Builder(checkpoint, recipe, samples.spread() if samples else None)
    specs = builder.contents.specs()
    with files.replacing(path) as file:
        writer = Writer(file, specs, builder.metadata_bytes())
        for done, name in enumerate(builder.shapes):
            for key, array in builder.tensors(name).items():
                writer.add(f"{name}.{key}", array)
            if progress:
                progress(done + 1, len(builder.shapes))
        writer.finish(builder.metadata())
    return Trace.open(path)


def _check_replaces_a_trace(path: Path) -> None:
    """Refuse to put a trace in the place of another file: of a checkpoint, say."""
    if not path.is_file() or path.stat().st_size == 0:
        return
    try:
        Reader(path)
    except HwsimError as error:
        raise HwsimError(
            f"{path} would be replaced",
            got="a file that is no trace",
            expected="the name of a new file, or of a trace",
            next="pass another --out, or remove the file first",
        ) from error


class _Builder:
    """The tensors and the metadata of a trace."""

    def __init__(self, checkpoint: WeightSource, recipe: Recipe, samples: Samples | None) -> None:
        self.checkpoint, self.samples = checkpoint, samples
        self.shapes = weight_shapes(checkpoint.network)
        self.recipe = native_recipe(checkpoint, recipe)
        self.tokens = None if samples is None else _common_tokens(samples, self.shapes)
        self.calibrations = calibrated(checkpoint, self.recipe, samples)
        outliers = {name: len(found.outlier_columns) for name, found in self.calibrations.items()}
        self.contents = Contents(checkpoint.network, self.recipe, self.tokens, outliers)
        self.origin = {"name": checkpoint.name, "hash": checkpoint.content_hash}
        self.described: dict[str, dict[str, Any]] = {}

    def tensors(self, name: str) -> dict[str, NDArray[Any]]:
        """The tensors of one weight matrix; what is said of it is kept for the metadata."""
        calibration, experts = self.calibrations[name], expert_axis(self.checkpoint.network, name)
        inputs = None if self.samples is None else quantize_inputs(self.samples.inputs[name], self.recipe, calibration)
        parts: list[Arrays] = []
        facts: list[dict[str, Any]] = []
        for expert in range(experts[0]) if experts else (None,):
            quantized, report = self._quantized(name, expert, inputs)
            parts.append(quantized.arrays())
            facts.append({"counts": _counts(quantized), "report": report})
        self.described[name] = self._described(name, facts)
        found = {key: np.stack([part[key] for part in parts]) if experts else parts[0][key] for key in parts[0]}
        return found | _stored_inputs(calibration, inputs)

    def _quantized(
        self, name: str, expert: int | None, inputs: QuantizedActivations | None
    ) -> tuple[QuantizedTensor, Report]:
        """One matrix, and what quantization cost it."""
        calibration = self.calibrations[name]
        weights = calibration.smoothed_weights(self.checkpoint.weight(name, expert))
        held = self.checkpoint.native(name, expert) if self.recipe.weights.native else None
        quantized = held or quantize_weights(name, weights, self.recipe.weights_for(name), calibration.outlier_columns)
        x = None if self.samples is None else calibration.smoothed_inputs(self.samples.inputs[name])
        return quantized, report(weights, quantized, x, inputs)

    def _described(self, name: str, facts: list[dict[str, Any]]) -> dict[str, Any]:
        rule, (rows, cols) = self.recipe.weights_for(name), self.shapes[name]
        return {
            "format": rule.format,
            "packing": rule.chosen_packing,
            "group": plane_shape(name, rows, cols, rule).group,
            "rows": rows,
            "cols": cols,
            "experts": len(facts),
            "outliers": self.contents.outliers[name],
            "code_counts": np.sum([fact["counts"] for fact in facts], axis=0).tolist(),
            "report": _rounded(mean_report([fact["report"] for fact in facts])),
        }

    def metadata(self) -> dict[str, Any]:
        """Everything that is said of the trace but the hashes of its tensors."""
        samples = self.samples
        return {
            "network": self.checkpoint.network.model_dump(),
            "recipe": self.recipe.model_dump(),
            "checkpoint": self.origin,
            "samples": None
            if samples is None
            else {"text": samples.text, "text_hash": samples.text_hash, "tokens": self.tokens},
            "activations": "synthetic: N(0, 1), seeded by weight name" if samples is None else "real",
            "weights": self.described,
        }

    def metadata_bytes(self) -> int:
        """Upper bound of the metadata's size: what is known now; per weight its counts, a report, a hash per tensor."""
        rules = (self.recipe.weights_for(name) for name in self.shapes)
        codes = sum(1 << rule.number_format.bits for rule in rules if rule.number_format.bits <= COUNTED_BITS)
        known = len(files.canonical_json(self.metadata()).encode())
        return 1024 + known + 24 * codes + 2048 * len(self.shapes) + 256 * len(self.contents.specs())


def native_recipe(checkpoint: WeightSource, recipe: Recipe) -> Recipe:
    """The recipe with the rules of the blocks that the checkpoint holds already, where the recipe keeps these.

    Raises:
        HwsimError: the recipe would change what it keeps (smoothing, outlier columns).
    """
    if not recipe.weights.native:
        return recipe
    rules = {name: checkpoint.native_rule(name) for name in weight_shapes(checkpoint.network)}
    kept = {name: rule for name, rule in rules.items() if rule is not None}
    if kept and (recipe.smoothing or recipe.outliers):
        raise HwsimError(
            f"{recipe.name} would change the blocks that it keeps",
            got="native = true with [smoothing] or [outliers]",
            expected="one or the other",
        )
    return recipe.with_native(kept)


def calibrated(checkpoint: WeightSource, recipe: Recipe, samples: Samples | None) -> Mapping[str, Calibration]:
    """What each matrix's samples decide: smoothing, outlier columns, static scales."""
    inputs = None if samples is None else samples.inputs
    return calibrate_weights(
        recipe, shared_inputs(checkpoint.network), checkpoint.weight, inputs, checkpoint.network.experts
    )


def _common_tokens(samples: Samples, shapes: Mapping[str, tuple[int, int]]) -> int:
    """How many tokens of every matrix product's input there are."""
    if missing := [name for name in shapes if name not in samples.inputs]:
        what = f"samples of {samples.text} lack inputs"
        raise HwsimError(what, got=f"{len(samples.inputs)} of {len(shapes)}", expected=", ".join(missing[:4]))
    tokens = len(samples.inputs[next(iter(shapes))])
    for name, (_, cols) in shapes.items():
        if (got := samples.inputs[name].shape) != (tokens, cols) or not tokens:
            raise HwsimError(f"samples of {samples.text} for {name}", got=got, expected=f"[tokens, {cols}], not empty")
    return tokens


def quantize_inputs(x: NDArray[np.float32], recipe: Recipe, calibration: Calibration) -> QuantizedActivations:
    """Inputs by the recipe, with what was found of them before."""
    smooth = calibration.smoothed_inputs(x)
    return quantize_activations(smooth, recipe.activations, calibration.static_scale, calibration.outlier_columns)


def _stored_inputs(calibration: Calibration, inputs: QuantizedActivations | None) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = {}
    if calibration.smoothing is not None:
        found[SMOOTHING] = calibration.smoothing
    if inputs is not None:
        found |= {X_CODES: inputs.codes, X_SCALES: inputs.scales}
        if inputs.outliers is not None:
            found[X_OUTLIERS] = inputs.outliers
    return found


def _counts(quantized: QuantizedTensor) -> NDArray[np.int64]:
    bits = quantized.rule.number_format.bits
    return quantized.code_counts() if bits <= COUNTED_BITS else np.zeros(0, np.int64)


def _rounded(found: Report) -> dict[str, Any]:
    """The report for the file. Machines add long sums in different orders: their last digits must not be hashed."""
    table = found.as_dict()
    for key in ("weight_sqnr_db", "output_sqnr_db", "output_cosine"):
        table[key] = None if table[key] is None else float(f"{table[key]:.{_REPORT_DIGITS}g}")
    return table
