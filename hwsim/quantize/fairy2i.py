"""Fairy2i: a real matrix as two complex ones with weights {1, i, -1, -i} (Wang et al., arXiv:2512.02901).

From the paper: a real layer y = R x with even sides, R = [[A, B], [C, D]], is the widely-linear complex layer
y = U x + W conj(x) of the complex numbers x = (first half) + i (second half), with

    U = ((A + D) + i (C - B)) / 2,    W = ((A - D) + i (B + C)) / 2,

which loses nothing. U and W are quantized by phase: each weight takes the fourth root of unity within 45 degrees of it
(PhaseQuant of iFairy, arXiv:2508.05571). What is left over is quantized the same way again, stage by stage: Fairy2i-W1
has one stage, W2 has two.

From the authors' code (PKULab1806/Fairy2i-W2, model_module/quantization.py): the real and the imaginary axis have a
scale each, the mean magnitude of what the codes on that axis stand for; U and W have their own, of the whole matrix; a
phase of -45 degrees goes to 1, +45 to i, 135 to -1, -135 to -i, and 0 to 1. The format's `encode` is that rule, without
the angle: parts are compared, so that a boundary is one exactly.

Different here: scales are per tensor, row or group, as the recipe says, and rounded as stored before the next stage
sees what is left; one that would be 0 is the smallest of its format, where the code has 10^-6; and the code trains the
weights for this (straight-through gradients), while this only projects trained ones.

A stage takes two bits for each complex weight, and U and W together have half as many as R has real ones: one bit per
weight, and scales.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.finite import check_finite
from hwsim.quantize.layout import PlaneShape, plane_shape
from hwsim.quantize.plane import Plane
from hwsim.quantize.rules import Floats
from hwsim.quantize.scales import get_scale_format
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule

Complexes = NDArray[np.complex128]
_AXES = 2


def quantize(name: str, weights: Floats, rule: WeightRule) -> QuantizedTensor:
    """Weights [rows, cols] as planes U, W of each stage in turn, [rows / 2, cols / 2].

    Raises:
        HwsimError: an odd side, weights that are not finite, groups that do not divide half a row, or a scale beyond
            its format.
    """
    rows, cols = weights.shape
    shape = plane_shape(name, rows, cols, rule)
    check_finite(name, weights)
    planes: list[Plane] = []
    for _ in range(rule.planes):
        planes += _stage(name, weights, rule, shape, planes)
    return QuantizedTensor(rule, tuple(planes))


def widely_linear(weights: Floats, rows: slice = slice(None)) -> tuple[Complexes, Complexes]:
    """U and W of a real matrix with even sides, or some of their rows; complex128[rows / 2, cols / 2].

    Sums of two float32 of like size are exact in float64, so that nothing is lost.
    """
    height, width = (side // 2 for side in weights.shape)
    top, bottom = (half[rows].astype(np.float64) for half in (weights[:height], weights[height:]))
    a, b, c, d = top[:, :width], top[:, width:], bottom[:, :width], bottom[:, width:]
    return np.asarray(((a + d) + 1j * (c - b)) / 2), np.asarray(((a - d) + 1j * (b + c)) / 2)


def _stage(
    name: str, weights: Floats, rule: WeightRule, shape: PlaneShape, before: Sequence[Plane]
) -> tuple[Plane, Plane]:
    """The planes of U and W that stand for what `before` leaves over."""
    format, scale_format = rule.number_format, get_scale_format(rule.scale_format)
    codes = np.empty((2, shape.rows, shape.cols), np.uint8)
    sums = np.zeros((2, shape.rows, shape.cols // shape.group, _AXES))
    counts = np.zeros_like(sums)
    for some in row_blocks(shape.rows, shape.cols):
        for i, rest in enumerate(_left_over(weights, before, some)):
            codes[i, some] = format.encode(rest)
            on_real = format.values[codes[i, some]].real != 0
            sums[i, some], counts[i, some] = _sums(rest, on_real, shape.group)
    if rule.group == "tensor":
        sums, counts = (array.sum((1, 2), keepdims=True) for array in (sums, counts))
    means = np.maximum(sums / np.maximum(counts, 1), scale_format.least)
    scales = scale_format.stored(name, means).reshape(2, *shape.scales)
    u, w = (
        Plane(format, rule.chosen_packing, shape.group, codes[i], scales[i], scale_format=rule.scale_format)
        for i in range(2)
    )
    return u, w


def _left_over(weights: Floats, before: Sequence[Plane], some: slice) -> tuple[Complexes, Complexes]:
    """Rows of U and W less what the planes of earlier stages stand for."""
    u, w = widely_linear(weights, some)
    for i, plane in enumerate(before):
        rest = u if i % 2 == 0 else w
        rest -= plane.part(some).dequantize()
    return u, w


def _sums(values: Complexes, on_real: NDArray[np.bool_], group: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Of each group and axis, the sum of the magnitudes along it of the codes on it, and their number.

    Both [rows, groups, axes], the real axis first.
    """
    rows, cols = values.shape
    along = np.stack([np.where(on_real, abs(values.real), 0), np.where(on_real, 0, abs(values.imag))], axis=-1)
    number = np.count_nonzero(on_real.reshape(rows, -1, group), axis=2)
    return along.reshape(rows, cols // group, group, _AXES).sum(2), np.stack([number, group - number], axis=-1)
