"""What quantization cost one layer."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize.activations import QuantizedActivations
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.rules import Floats
from hwsim.quantize.tensor import QuantizedTensor


@dataclass(frozen=True)
class Report:
    """Size and error of one quantized layer.

    Attributes:
        bits_per_weight: packed codes, scales and zero points over the number of weights.
        weight_sqnr_db: 10 log10 of the power of the weights over that of their error; None where either is zero.
        zero_fraction: of the weights that are exactly zero once quantized.
        bit_plane_density: of ones in each bit of the codes, lowest bit first.
        output_sqnr_db: as `weight_sqnr_db`, of the layer's output; None without sample activations as well.
        output_cosine: mean over tokens of the cosine between exact and quantized output; None without samples.
    """

    bits_per_weight: float
    weight_sqnr_db: float | None
    zero_fraction: float
    bit_plane_density: tuple[float, ...]
    output_sqnr_db: float | None = None
    output_cosine: float | None = None

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON."""
        return asdict(self) | {"bit_plane_density": list(self.bit_plane_density)}


def report(
    weights: Floats,
    quantized: QuantizedTensor,
    x: Floats | None = None,
    activations: QuantizedActivations | None = None,
) -> Report:
    """The report of one layer.

    Args:
        weights: [rows, cols] before quantization.
        quantized: the same after.
        x: sample activations [tokens, cols]; adds the error of the output x W^T.
        activations: `x` quantized, to count its error too; without them only the weights are at fault.
    """
    outputs = (None, None) if x is None else _output_error(weights, quantized, x, activations)
    return Report(
        quantized.bits_per_weight,
        _weight_sqnr_db(weights, quantized),
        _zero_fraction(quantized),
        _bit_plane_density(quantized),
        *outputs,
    )


def _weight_sqnr_db(weights: Floats, quantized: QuantizedTensor) -> float | None:
    signal = noise = 0.0
    for some in row_blocks(*weights.shape):
        exact = weights[some].astype(np.float64)
        signal += _power(exact)
        noise += _power(exact - quantized.part(some).dequantize())
    return _decibels(signal, noise)


def _zero_fraction(quantized: QuantizedTensor) -> float:
    blocks = row_blocks(*quantized.shape)
    zeros = sum(int((quantized.part(some).centred() == 0).sum()) for some in blocks)
    return zeros / quantized.codes.size


def _bit_plane_density(quantized: QuantizedTensor) -> tuple[float, ...]:
    counts = quantized.code_counts()
    codes = np.arange(counts.size)
    ones = [int(counts[(codes >> bit) & 1 == 1].sum()) for bit in range(quantized.format.bits)]
    return tuple(count / quantized.codes.size for count in ones)


def _output_error(
    weights: Floats, quantized: QuantizedTensor, x: Floats, activations: QuantizedActivations | None
) -> tuple[float | None, float]:
    """SQNR (dB) and mean cosine of the output."""
    exact_x = x.astype(np.float64)
    seen_x = exact_x if activations is None else activations.dequantize().astype(np.float64)
    exact = np.empty((len(x), weights.shape[0]))
    got = np.empty_like(exact)
    for some in row_blocks(*weights.shape):
        exact[:, some] = exact_x @ weights[some].T
        got[:, some] = seen_x @ quantized.part(some).dequantize().T
    return _decibels(_power(exact), _power(exact - got)), _mean_cosine(exact, got)


def _mean_cosine(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    """Mean over rows; two rows of zeros count as equal, one as orthogonal."""
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    both_zero = ~a.any(axis=1) & ~b.any(axis=1)
    cosines = np.einsum("ij,ij->i", a, b) / np.where(lengths == 0, 1, lengths)
    return float(np.where(both_zero, 1.0, cosines).mean())


def _power(values: NDArray[np.float64]) -> float:
    return float(np.vdot(values, values))


def _decibels(signal: float, noise: float) -> float | None:
    return 10 * math.log10(signal / noise) if signal and noise else None
