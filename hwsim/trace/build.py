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
from hwsim.formats import get_format
from hwsim.network import Network, weight_shapes
from hwsim.quantize import (
    QuantizedActivations,
    QuantizedTensor,
    Recipe,
    Report,
    calibrate,
    quantize_activations,
    quantize_weights,
    report,
)
from hwsim.trace.container import Writer
from hwsim.trace.contents import Contents
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

    def weight(self, name: str) -> NDArray[np.float32]:
        """A weight matrix by our name, float32[rows, cols]."""


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
    builder = _Builder(checkpoint, recipe, samples.spread() if samples else None)
    specs = builder.contents.specs()
    with files.replacing(path) as file:
        writer = Writer(file, specs, builder.metadata_bytes())
        for done, name in enumerate(builder.shapes):
            for key, array in builder.tensors(name):
                writer.add(key, array)
            if progress:
                progress(done + 1, len(builder.shapes))
        writer.finish(builder.metadata())
    return Trace.open(path)


class _Builder:
    """The tensors and the metadata of a trace."""

    def __init__(self, checkpoint: WeightSource, recipe: Recipe, samples: Samples | None) -> None:
        self.checkpoint, self.recipe, self.samples = checkpoint, recipe, samples
        self.shapes = weight_shapes(checkpoint.network)
        self.tokens = None if samples is None else _common_tokens(samples, self.shapes)
        self.contents = Contents(checkpoint.network, recipe, self.tokens)
        self.origin = {"name": checkpoint.name, "hash": checkpoint.content_hash}
        self.described: dict[str, dict[str, Any]] = {}

    def tensors(self, name: str) -> list[tuple[str, NDArray[Any]]]:
        """The tensors of one weight matrix; what is said of it is kept for the metadata."""
        weights = self.checkpoint.weight(name)
        quantized = quantize_weights(name, weights, self.recipe.weights_for(name))
        packed = quantized.packed()
        found: list[tuple[str, NDArray[Any]]] = [(f"{name}.codes", packed.codes), (f"{name}.scales", packed.scales)]
        if packed.zeros is not None:
            found.append((f"{name}.zeros", packed.zeros))
        x = None if self.samples is None else self.samples.inputs[name]
        activations = None if x is None else quantize_inputs(x, self.recipe)
        if activations is not None:
            found += [(f"{name}.x_codes", activations.codes), (f"{name}.x_scales", activations.scales)]
        self.described[name] = _described(weights, quantized, x, activations)
        return found

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
        """Upper bound of the metadata's size: what is known now; per weight its counts, a report and five hashes."""
        codes = sum(1 << get_format(self.recipe.weights_for(name).format).bits for name in self.shapes)
        known = len(files.canonical_json(self.metadata()).encode())
        return 1024 + known + 24 * codes + 2048 * len(self.shapes)


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


def quantize_inputs(x: NDArray[np.float32], recipe: Recipe) -> QuantizedActivations:
    """Inputs by the recipe; a static scale is calibrated on these same inputs."""
    rule = recipe.activations
    return quantize_activations(x, rule, calibrate(x, rule) if rule.scale == "static" else None)


def _described(
    weights: NDArray[np.float32],
    quantized: QuantizedTensor,
    x: NDArray[np.float32] | None,
    activations: QuantizedActivations | None,
) -> dict[str, Any]:
    return {
        "format": quantized.format.name,
        "packing": quantized.packing,
        "group": quantized.group,
        "rows": weights.shape[0],
        "cols": weights.shape[1],
        "code_counts": quantized.code_counts().tolist(),
        "report": _rounded(report(weights, quantized, x, activations)),
    }


def _rounded(found: Report) -> dict[str, Any]:
    """The report for the file. Machines add long sums in different orders: their last digits must not be hashed."""
    table = found.as_dict()
    for key in ("weight_sqnr_db", "output_sqnr_db", "output_cosine"):
        table[key] = None if table[key] is None else float(f"{table[key]:.{_REPORT_DIGITS}g}")
    return table
