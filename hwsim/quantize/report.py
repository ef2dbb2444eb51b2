"""What quantization cost one layer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize.activations import QuantizedActivations
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.rules import Floats
from hwsim.quantize.tensor import QuantizedTensor

_MEANS = ("bits_per_weight", "weight_sqnr_db", "zero_fraction", "output_sqnr_db", "output_cosine")


@dataclass(frozen=True)
class Report:
    """Size and error of one quantized layer.

    Attributes:
        bits_per_weight: all that is stored of the matrix over the number of weights: codes, scales, zero points, tensor
            scale, outlier columns, and of a pruned matrix the kept codes and their indices.
        weight_sqnr_db: 10 log10 of the power of the weights over that of their error; None where either is zero.
        zero_fraction: of the weights that are exactly zero once quantized.
        bit_plane_density: of ones in each bit of the codes of all planes, lowest bit first; pruned ones' too.
        output_sqnr_db: as `weight_sqnr_db`, of the layer's output; None without sample activations as well.
        output_cosine: mean over tokens of the cosine between exact and quantized output; None without samples.
        outlier_columns: how many columns stay in FP16; 0 where no activation reaches the recipe's threshold.
    """

    bits_per_weight: float
    weight_sqnr_db: float | None
    zero_fraction: float
    bit_plane_density: tuple[float, ...]
    output_sqnr_db: float | None = None
    output_cosine: float | None = None
    outlier_columns: int = 0

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
    got = quantized.dequantize()
    sqnr, cosine = (None, None) if x is None else _output_error(weights, got, x, _seen(x, quantized, activations))
    return Report(
        quantized.bits_per_weight,
        _weight_sqnr_db(weights, got),
        int((got == 0).sum()) / got.size,
        _bit_plane_density(quantized),
        sqnr,
        cosine,
        0 if quantized.outliers is None else len(quantized.outliers.columns),
    )


def mean_report(reports: Sequence[Report]) -> Report:
    """The mean of each figure over matrices of one shape (experts); None where one of them has none.

    Experts read the same inputs, so they have the same outlier columns.
    """
    if len(reports) == 1:
        return reports[0]
    densities = np.mean([each.bit_plane_density for each in reports], axis=0)
    means: dict[str, Any] = {key: _mean([getattr(each, key) for each in reports]) for key in _MEANS}
    return replace(reports[0], **means, bit_plane_density=tuple(densities.tolist()))


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if len(known) == len(values) else None


def _weight_sqnr_db(weights: Floats, got: Floats) -> float | None:
    signal = noise = 0.0
    for some in row_blocks(*weights.shape):
        exact = weights[some].astype(np.float64)
        signal += _power(exact)
        noise += _power(exact - got[some])
    return _decibels(signal, noise)


def _bit_plane_density(quantized: QuantizedTensor) -> tuple[float, ...]:
    counts = quantized.code_counts()
    codes = np.arange(counts.size)
    ones = [int(counts[(codes >> bit) & 1 == 1].sum()) for bit in range(quantized.rule.number_format.bits)]
    return tuple(count / int(counts.sum()) for count in ones)


def _seen(x: Floats, quantized: QuantizedTensor, activations: QuantizedActivations | None) -> NDArray[np.float64]:
    """The inputs as the quantized product sees them."""
    columns = None if quantized.outliers is None else quantized.outliers.columns
    return (x if activations is None else activations.dequantize(columns)).astype(np.float64)


def _output_error(
    weights: Floats, quantized: Floats, x: Floats, seen_x: NDArray[np.float64]
) -> tuple[float | None, float]:
    """SQNR (dB) and mean cosine of the output."""
    exact_x = x.astype(np.float64)
    exact = np.empty((len(x), weights.shape[0]))
    got = np.empty_like(exact)
    for some in row_blocks(*weights.shape):
        exact[:, some] = exact_x @ weights[some].T
        got[:, some] = seen_x @ quantized[some].T
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
