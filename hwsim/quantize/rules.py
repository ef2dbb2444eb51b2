"""Scales and zero points of groups of weights.

A rule is a reduction over the elements of a group, and what scale follows from it. A tensor that shares one scale
applies the reduction once more across its rows, which for a maximum, a minimum, and a mean over rows of one length
equals the reduction of all elements at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import Codes, NumberFormat
from hwsim.quantize.blocks import group_length, row_blocks
from hwsim.quantize.finite import check_finite
from hwsim.quantize.scales import Scales, get_scale_format
from hwsim.quantize.search import least_squares_scales
from hwsim.quantize.tensor import middle_zero
from hwsim.quantize.weight_rule import WeightRule

Floats = NDArray[np.floating]
Reals = NDArray[np.float64]
Reduction = Callable[[Floats, int], Floats]
"""(array, axis) -> the array without that axis."""


def absmax(values: Floats, axis: int) -> Floats:
    """The largest magnitude."""
    return np.asarray(np.maximum(values.max(axis), -values.min(axis)))


def absmean(values: Floats, axis: int) -> Floats:
    """The mean magnitude: gamma of BitNet b1.58 (arXiv:2402.17764, equation 3)."""
    return np.asarray(np.abs(values).mean(axis, dtype=np.float64))


def _largest(values: Floats, axis: int) -> Floats:
    return np.asarray(np.maximum(values.max(axis), 0))


def _smallest(values: Floats, axis: int) -> Floats:
    return np.asarray(np.minimum(values.min(axis), 0))


@dataclass(frozen=True)
class ScaleRule:
    """A group's scale follows from `reduction` of the group; 0 stands for any scale."""

    reduction: Reduction
    scale: Callable[[Reals, NumberFormat], Reals]


def _microscaling(magnitude: Reals, format: NumberFormat) -> Reals:
    """2 ** (floor(log2(largest magnitude)) - emax), where emax is the exponent of the format's largest value.

    OCP Microscaling Formats (MX) Specification 1.0, section 6.3. What lies beyond the format saturates.
    """
    emax = np.frexp(format.max_value)[1] - 1
    exponents = np.frexp(magnitude)[1] - 1 - emax
    return np.where(magnitude == 0, 0.0, np.ldexp(1.0, exponents))


SCALE_RULES = {
    "absmax": ScaleRule(absmax, lambda magnitude, format: magnitude / format.max_value),
    "absmean": ScaleRule(absmean, lambda magnitude, format: magnitude),
    "mx": ScaleRule(absmax, _microscaling),
    "one": ScaleRule(absmax, lambda magnitude, format: np.ones_like(magnitude)),
}
SCALE_RULES["mse"] = SCALE_RULES["absmax"]  # where the search starts


def weight_scales(name: str, weights: Floats, rule: WeightRule, unit: float = 1.0) -> tuple[Scales, Codes | None]:
    """Scales as stored, [rows, groups] ([1, 1] for a whole tensor), and zero points of that shape, or None.

    A constant zero point, [1, 1], comes with `zero_point = "middle"`.

    Args:
        name: the tensor's, for errors.
        weights: [rows, cols].
        rule: says which elements share a scale, and how it is found.
        unit: the tensor scale: what the scales are multiples of.

    Raises:
        HwsimError: weights that are not finite, groups that do not divide a row, or a scale beyond its format.
    """
    scales, zeros = _plain_scales(name, weights, rule, unit)
    if rule.scale != "mse":
        return scales, zeros
    start = get_scale_format(rule.scale_format).values(scales)
    zero_values = None if zeros is None else rule.number_format.values[zeros]
    return least_squares_scales(name, weights, rule, start, zero_values, unit), zeros


def tensor_scale(name: str, weights: Floats, rule: WeightRule) -> np.float32 | None:
    """The factor that puts the largest scale of a matrix on the largest that its format holds; None without.

    NVFP4: the largest magnitude over 6 * 448, in FP32 (NVIDIA, arXiv:2509.25149); 1 where all is zero.

    Raises:
        HwsimError: weights that are not finite.
    """
    if rule.tensor_scale == "none":
        return None
    most = _reduce(name, weights, rule.model_copy(update={"group": "tensor"}), absmax).item()
    reach = rule.number_format.max_value * get_scale_format(rule.scale_format).largest
    return max(np.float32(most / reach), np.finfo(np.float32).smallest_subnormal) if most else np.float32(1)


def _plain_scales(name: str, weights: Floats, rule: WeightRule, unit: float) -> tuple[Scales, Codes | None]:
    if rule.zero_point != "none":
        return (_minmax if rule.zero_point == "minmax" else _middle)(name, weights, rule)
    scale_format, format = get_scale_format(rule.scale_format), rule.number_format
    scale = SCALE_RULES[rule.scale]
    scales = scale.scale(_reduce(name, weights, rule, scale.reduction) / unit, format)
    if rule.tensor_scale != "none":  # its rounding may leave the largest just beyond the format
        scales = np.minimum(scales, scale_format.largest)
    if format.zero is None:  # without a zero, a group of zeros is best off with the smallest values
        scales = np.where(scales == 0, scale_format.least, scales)
    return scale_format.stored(name, scales), None


def _minmax(name: str, weights: Floats, rule: WeightRule) -> tuple[Scales, Codes]:
    """The format's values spread over the range of a group, widened to hold 0.

    The zero point is a code, so a weight of 0 stays exactly 0 (Jacob et al., arXiv:1712.05877, section 2.1).
    """
    format, scale_format = rule.number_format, get_scale_format(rule.scale_format)
    low, high = (_reduce(name, weights, rule, reduction) for reduction in (_smallest, _largest))
    scales = scale_format.stored(name, (high - low) / format.max_value)
    return scales, format.encode(-low / scale_format.values(scales))


def _middle(name: str, weights: Floats, rule: WeightRule) -> tuple[Scales, Codes]:
    """The smallest scale at which neither end of a group saturates, around a constant zero point."""
    format, zero = rule.number_format, middle_zero(rule)
    below, above = (float(x) for x in (format.values[zero[0, 0]], format.max_value - format.values[zero[0, 0]]))
    low, high = (_reduce(name, weights, rule, reduction) for reduction in (_smallest, _largest))
    return get_scale_format(rule.scale_format).stored(name, np.maximum(high / above, -low / below)), zero


def _reduce(name: str, weights: Floats, rule: WeightRule, reduction: Reduction) -> Reals:
    """`reduction` of each group, float64[rows, groups], or [1, 1] for the tensor."""
    rows, cols = weights.shape
    group = group_length(name, cols, rule.group)
    parts = [reduction(weights[some].reshape(-1, cols // group, group), -1) for some in row_blocks(rows, cols)]
    reduced = np.concatenate(parts).astype(np.float64)
    if not np.isfinite(reduced).all():
        check_finite(name, weights)
    return reduction(reduced, 0)[None].astype(np.float64) if rule.group == "tensor" else reduced
