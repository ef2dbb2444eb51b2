"""Scales and zero points of groups of weights.

A rule is a reduction over the elements of a group. A tensor that shares one scale applies it once more across its rows,
which for a maximum, a minimum, and a mean over rows of one length equals the reduction of all elements at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import Codes, NumberFormat, get_format
from hwsim.quantize.blocks import group_length, row_blocks
from hwsim.quantize.recipe import WeightRule

Floats = NDArray[np.floating]
Reduction = Callable[[Floats, int], Floats]
"""(array, axis) -> the array without that axis."""

LEAST_SCALE = np.float16(2.0**-24)
"""The smallest positive FP16 number. A smaller scale would be stored as zero and lose its group altogether."""


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
    """A group's scale is `reduction` of the group over the format's value it is put on."""

    reduction: Reduction
    put_on: Callable[[NumberFormat], float]


SCALE_RULES = {
    "absmax": ScaleRule(absmax, lambda format: format.max_value),
    "absmean": ScaleRule(absmean, lambda format: 1.0),
}


def weight_scales(name: str, weights: Floats, rule: WeightRule) -> tuple[NDArray[np.float16], Codes | None]:
    """Scales float16[rows, groups] ([1, 1] for a whole tensor) and zero points of that shape, or None.

    Args:
        name: the tensor's, for errors.
        weights: [rows, cols].
        rule: says which elements share a scale, and how it is found.

    Raises:
        HwsimError: weights that are not finite, groups that do not divide a row, or a scale beyond FP16.
    """
    if rule.zero_point == "minmax":
        return _minmax(name, weights, rule)
    scale = SCALE_RULES[rule.scale]
    reduced = _reduce(name, weights, rule, scale.reduction)
    return _stored(name, reduced / scale.put_on(get_format(rule.format))), None


def _minmax(name: str, weights: Floats, rule: WeightRule) -> tuple[NDArray[np.float16], Codes]:
    """The format's values spread over the range of a group, widened to hold 0.

    The zero point is a code, so a weight of 0 stays exactly 0 (Jacob et al., arXiv:1712.05877, section 2.1).
    """
    format = get_format(rule.format)
    low = _reduce(name, weights, rule, _smallest)
    high = _reduce(name, weights, rule, _largest)
    scales = _stored(name, (high - low) / format.max_value)
    return scales, format.encode(-low / scales.astype(np.float64))


def _reduce(name: str, weights: Floats, rule: WeightRule, reduction: Reduction) -> NDArray[np.float64]:
    """`reduction` of each group, float64[rows, groups], or [1, 1] for the tensor."""
    rows, cols = weights.shape
    group = group_length(name, cols, rule.group)
    parts = [reduction(weights[some].reshape(-1, cols // group, group), -1) for some in row_blocks(rows, cols)]
    reduced = np.concatenate(parts).astype(np.float64)
    if not np.isfinite(reduced).all():
        raise _not_finite(name, weights)
    return reduction(reduced, 0)[None].astype(np.float64) if rule.group == "tensor" else reduced


def _not_finite(name: str, weights: Floats) -> HwsimError:
    row, col = np.argwhere(~np.isfinite(weights))[0]
    return HwsimError(
        f"weights of {name} are not all finite",
        got=f"{weights[row, col]} at row {row}, column {col}",
        expected="finite numbers",
        next="check the checkpoint",
    )


def _stored(name: str, scales: NDArray[np.float64]) -> NDArray[np.float16]:
    """Scales rounded to FP16. A group of zeros gets 1: any scale does, and 1 is neither zero nor subnormal."""
    with np.errstate(over="ignore"):
        stored = scales.astype(np.float16)
    if np.isinf(stored).any():
        raise HwsimError(
            f"a scale of {name} is beyond FP16",
            got=f"{scales.max():g}",
            expected=f"at most {np.finfo(np.float16).max:g}",
            next="check the checkpoint, or fold a power of two into the layer before it",
        )
    return np.where(scales == 0, np.float16(1), np.maximum(stored, LEAST_SCALE))
