"""From a checkpoint and a recipe to a trace file, one layer in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.formats import get_format
from hwsim.network import Gemm, Network, operators
from hwsim.quantize import (
    QuantizedActivations,
    QuantizedTensor,
    Recipe,
    WeightRule,
    calibrate,
    group_length,
    quantize_activations,
    quantize_weights,
    report,
)
from hwsim.trace.container import Spec, Writer
from hwsim.trace.trace import Trace

SAMPLE_TOKENS = 64


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
        progress: called with (layers done, layers in all).

    Raises:
        HwsimError: a weight is missing or not finite, a group does not divide a row, or the file cannot be written.
    """
    builder = _Builder(checkpoint, recipe, samples.spread() if samples else None)
    with files.replacing(path) as file:
        writer = Writer(file, builder.specs(), builder.metadata_bytes())
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
        phase = "prefill" if checkpoint.network.family == "encoder" else "decode"
        gemms = [op for op in operators(checkpoint.network, phase, 1, 1) if isinstance(op, Gemm)]
        self.shapes = {op.weight: (op.rows, op.cols) for op in gemms}
        self.described: dict[str, dict[str, Any]] = {}

    def specs(self) -> dict[str, Spec]:
        """Every tensor with its shape, known before any weight is read."""
        return {key: spec for name in self.shapes for key, spec in self._specs(name, self.recipe.weights_for(name))}

    def _specs(self, name: str, rule: WeightRule) -> list[tuple[str, Spec]]:
        rows, cols = self.shapes[name]
        format = get_format(rule.format)
        groups = cols // group_length(name, cols, rule.group)
        scales = (1, 1) if rule.group == "tensor" else (rows, groups)
        found = [
            (f"{name}.codes", Spec((rows, format.packed_bytes(cols, rule.packing)), np.dtype(np.uint8))),
            (f"{name}.scales", Spec(scales, np.dtype(np.float16))),
        ]
        if rule.zero_point != "none":
            zeros = (scales[0], format.packed_bytes(scales[1]))
            found.append((f"{name}.zeros", Spec(zeros, np.dtype(np.uint8))))
        if self.samples is not None:
            x = quantize_inputs(self.samples.inputs[name], self.recipe)
            found.append((f"{name}.x_codes", Spec(x.codes.shape, np.dtype(np.int8))))
            found.append((f"{name}.x_scales", Spec(x.scales.shape, np.dtype(np.float32))))
        return found

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
            "checkpoint": {"name": self.checkpoint.name, "hash": self.checkpoint.content_hash},
            "samples": None
            if samples is None
            else {
                "text": samples.text,
                "text_hash": samples.text_hash,
                "tokens": len(next(iter(samples.inputs.values()))),
            },
            "activations": "synthetic: N(0, 1), seeded by weight name" if samples is None else "real",
            "weights": self.described,
        }

    def metadata_bytes(self) -> int:
        """Upper bound of the metadata's size: counts per code, a report, and five hashes per weight."""
        codes = sum(1 << get_format(self.recipe.weights_for(name).format).bits for name in self.shapes)
        return 16384 + 24 * codes + 2048 * len(self.shapes)


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
        "report": report(weights, quantized, x, activations).as_dict(),
    }
