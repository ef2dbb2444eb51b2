"""The scale of each group with the least squared error: a search over a grid, then refits of the scale to the codes.

The squared error of a group over its scale is made of parabolas, one for each way to round, so its least value has to
be searched for. The grid is geometric: from the scale that puts the mean magnitude on the format's largest value (below
it most of the weight would saturate) to the one that puts the largest magnitude on the second largest value (beyond it
the largest would only be lost; for NVFP4 that end is "four over six", Cook et al., arXiv:2512.02010). A finer grid
around the best follows, then refits: with the values v of the codes held, the best scale is sum(w v) / sum(v v). Every
scale is rounded as stored before it is judged.

Errors are summed in float32. A scale takes the place of absmax's only if its error is lower by more than these sums can
be off, so the result is never worse than absmax.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.scales import ScaleFormat, Scales, get_scale_format
from hwsim.quantize.weight_rule import WeightRule

Singles = NDArray[np.float32]
Reals = NDArray[np.float64]
Nearest = Callable[[Singles], Singles]

COARSE = 12
"""Scales of the first grid."""
FINE = 3
"""Scales of the second grid, on either side of the best of the first."""
REFITS = 2
_SIDE_BY_SIDE = 1024
"""Groups up to this length are laid side by side, so that numpy's inner loops run over groups and not within one."""
_SINGLE = np.finfo(np.float32)
_SUM_MARGIN = 1e-3
_ROUNDING_MARGIN = 2.0**-20
_SEARCHED_BITS = 8
_CUT_BITS = 16


def least_squares_scales(
    name: str, weights: NDArray[np.floating], rule: WeightRule, start: Reals, zeros: Reals | None, unit: float = 1.0
) -> Scales:
    """The scales with the least squared error that the search finds, as stored.

    Args:
        name: the matrix's, for errors.
        weights: [rows, cols], finite.
        rule: says the format and how scales are stored.
        start: absmax's scales as stored, [rows, groups] or [1, 1].
        zeros: values that stand for 0, shaped as `start` or [1, 1]; they are held.
        unit: what scales are multiples of.

    Raises:
        HwsimError: a format of more than 8 bits.
    """
    search = _Search(name, rule.number_format, get_scale_format(rule.scale_format), unit)
    blocks = row_blocks(*weights.shape)
    if start.size == 1:
        whole = [search.groups(weights[some], zeros, side_by_side=False) for some in blocks]
        return search.run(whole, start[0])[None]
    found = []
    for some in blocks:
        zero = zeros if zeros is None or zeros.size == 1 else zeros[some]
        groups = weights[some].reshape(start[some].size, -1)
        part = search.groups(groups, zero, side_by_side=groups.shape[1] <= _SIDE_BY_SIDE)
        found.append(search.run([part], start[some].reshape(-1)).reshape(start[some].shape))
    return np.concatenate(found)


@dataclass(frozen=True)
class _Groups:
    """Groups of weights.

    Attributes:
        weights: float32; the elements of a group lie along `axis`.
        nearest: rounds to the values that codes stand for.
    """

    weights: Singles
    axis: int
    nearest: Nearest

    def errors(self, scales: Reals) -> Reals:
        """Squared error of each group, float64[groups]."""
        wanted = self.over(scales)
        wanted -= self.nearest(wanted)
        return np.asarray(self.dot(wanted, wanted) * scales**2)

    def fit(self, scales: Reals) -> Reals:
        """sum(w v) and sum(v v) of each group for the values v that these scales give, float64[2, groups]."""
        wanted = self.over(scales)
        got = self.nearest(wanted)
        return np.stack([self.dot(wanted, got) * scales, self.dot(got, got)])

    def sizes(self) -> Reals:
        """Sum of magnitudes and of squares of each group, float64[2, groups]."""
        wide = self.weights.astype(np.float64)  # squares of floats may be beyond float32, or 0 in it
        return np.stack([np.abs(wide).sum(self.axis), np.square(wide).sum(self.axis)])

    def over(self, scales: Reals) -> Singles:
        """The weights over their scales, by way of float64 where a reciprocal is beyond float32 or subnormal in it."""
        narrow = scales.min() * _SINGLE.max >= 1 and scales.max() * _SINGLE.smallest_normal <= 1
        reciprocals = (1 / scales).astype(np.float32 if narrow else np.float64)
        over = self.weights * np.expand_dims(reciprocals, self.axis)
        return np.asarray(over, np.float32)

    def dot(self, a: Singles, b: Singles) -> Reals:
        """Sum of products over each group."""
        sums: Reals = np.einsum("ij,ij->i" if self.axis else "ij,ij->j", a, b).astype(np.float64)
        return sums


@dataclass
class _Best:
    """The best scale of each group so far, its error, and its place on the grid."""

    scales: Reals
    errors: Reals
    places: Reals

    def take(self, scales: Reals, errors: Reals, places: Reals) -> None:
        """Whatever is better."""
        better = errors < self.errors
        self.scales = np.where(better, scales, self.scales)
        self.errors = np.where(better, errors, self.errors)
        self.places = np.where(better, places, self.places)


@dataclass(frozen=True)
class _Search:
    """The search for the scales of one matrix, or of a block of its rows."""

    name: str
    format: NumberFormat
    scale_format: ScaleFormat
    unit: float

    def groups(self, groups: NDArray[np.floating], zeros: Reals | None, *, side_by_side: bool) -> _Groups:
        """Weights [groups, elements], laid out."""
        single, axis = groups.astype(np.float32, copy=False), 0 if side_by_side else 1
        if zeros is None:
            nearest = _nearest_value(self.format)
        else:
            low, high = (
                np.expand_dims((bound - zeros.reshape(-1)).astype(np.float32), axis)
                for bound in (self.format.min_value, self.format.max_value)
            )
            nearest = _nearest_integer(low, high)
        return _Groups(np.ascontiguousarray(single.T if side_by_side else single), axis, nearest)

    def run(self, parts: Sequence[_Groups], start: Reals) -> Scales:
        """The best scale of each group of the only part, or the one that all groups of all parts share."""
        elements = sum(part.weights.size for part in parts) / start.size
        total, power = _added([part.sizes() for part in parts], start)
        first = self._errors(parts, start)
        low = np.clip(total / elements / self.unit / (start * self.format.max_value), _ROUNDING_MARGIN, 1)
        best = _Best(start, first, np.zeros_like(start))
        self._look(parts, start, np.log(low), best)
        self._refit(parts, best)
        slack = _ROUNDING_MARGIN * np.sqrt(first * power)
        better = best.errors * (1 + _SUM_MARGIN) + slack < first
        return self._stored(np.where(better, best.scales, start))

    def _look(self, parts: Sequence[_Groups], start: Reals, low: Reals, best: _Best) -> None:
        """Both grids. Places are logarithms of the scale over absmax's, from `low` up."""
        high = np.log(_grid_end(self.format))
        step = (high - low) / (COARSE - 1)
        for k in range(COARSE):
            self._try(parts, start, low + k * step, best)
        middle = best.places
        for k in range(-FINE, FINE + 1):
            self._try(parts, start, middle + k * step / (FINE + 1), best)

    def _try(self, parts: Sequence[_Groups], start: Reals, places: Reals, best: _Best) -> None:
        scales = self._values(start * np.exp(places))
        best.take(scales, self._errors(parts, scales), places)

    def _refit(self, parts: Sequence[_Groups], best: _Best) -> None:
        for _ in range(REFITS):
            dot, square = _added([part.fit(best.scales * self.unit) for part in parts], best.scales)
            fits = (dot > 0) & (square > 0)
            scales = self._values(np.where(fits, dot / np.where(fits, square, 1) / self.unit, best.scales))
            best.take(scales, self._errors(parts, scales), best.places)

    def _errors(self, parts: Sequence[_Groups], scales: Reals) -> Reals:
        return _added([part.errors(scales * self.unit)[None] for part in parts], scales).reshape(-1)

    def _stored(self, scales: Reals) -> Scales:
        return self.scale_format.stored(self.name, np.minimum(scales, self.scale_format.largest))

    def _values(self, scales: Reals) -> Reals:
        """The scales' values once stored. Of two equally near, either may be tried."""
        if self.scale_format.dtype != np.uint8:
            return self.scale_format.values(self._stored(scales))
        found = _looked_up(_table(self.scale_format.name), scales.astype(np.float32))
        return np.maximum(found.astype(np.float64), self.scale_format.least)


def _added(parts: Sequence[Reals], scales: Reals) -> Reals:
    """Figures [n, groups] of the only part, or those of all groups of all parts together where these share a scale."""
    return parts[0] if scales.size > 1 else np.asarray(sum(part.sum(1, keepdims=True) for part in parts))


def _grid_end(format: NumberFormat) -> float:
    """The largest value over the second largest; 1 where that is not positive."""
    values = np.unique(format.values[np.isfinite(format.values)])
    return float(values[-1] / values[-2]) if len(values) > 1 and values[-2] > 0 else 1.0


def _nearest_integer(low: Singles | np.float32, high: Singles | np.float32) -> Nearest:
    return lambda wanted: np.clip(np.rint(wanted), low, high)


def _nearest_value(format: NumberFormat) -> Nearest:
    """Rounding to the values of a format. Which way ties go is left open: the error is the same.

    Floats are cut to their upper 16 bits, which look up the value. That is exact, since every middle between two
    neighbours has at most 8 significant bits: all floats that begin alike lie on one side of it.

    Raises:
        HwsimError: a format of more than 8 bits.
    """
    if format.bits > _SEARCHED_BITS:
        raise HwsimError(
            'scale = "mse" is searched for formats of few values',
            got=format.name,
            expected=f"at most {_SEARCHED_BITS} bits",
            next='set scale = "one" for fp16 and bf16',
        )
    values = np.unique(format.values[np.isfinite(format.values)])
    if np.array_equal(values, np.arange(values[0], values[-1] + 1)):
        return _nearest_integer(*values[[0, -1]].astype(np.float32))
    table = _table(format.name)
    return lambda wanted: _looked_up(table, wanted)


def _looked_up(table: Singles, wanted: Singles) -> Singles:
    """The entries of a table of `_table` for floats."""
    upper_halves = wanted.view("<u4").view("<u2").reshape(*wanted.shape, 2)[..., 1]
    found: Singles = np.take(table, upper_halves, mode="clip")
    return found


@lru_cache
def _table(name: str) -> Singles:
    """The value nearest to the floats that begin with each 16 bits."""
    format = get_format(name)
    inside = (np.arange(1 << _CUT_BITS, dtype=np.uint32) << _CUT_BITS) | (1 << (_CUT_BITS - 1))
    floats = np.nan_to_num(inside.view(np.float32)).astype(np.float64)
    table = format.values[format.encode(floats)].astype(np.float32)
    table.flags.writeable = False
    return table
