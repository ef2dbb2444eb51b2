"""Outlier columns: what stays in FP16 beside an INT8 matrix, and its beats.

LLM.int8() (Dettmers et al., arXiv:2208.07339, section 3.2): columns whose activations are large are multiplied in FP16,
all others in INT8, and the two are added once the INT8 sum has its scales back:

    y = x_scale * (sum over groups of s * sum of w x)  +  sum over outlier columns of w16 x16

Two FP16 numbers multiply to an integer in units of 2**-48, and so do the two scales, so that y is one too.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.pe import fixed

if TYPE_CHECKING:
    from hwsim.pe.base import PE, Flags
    from hwsim.pe.beats import Beats

Halves = NDArray[np.float16]


@dataclass(frozen=True)
class OutlierColumns:
    """The columns in FP16 of one matrix, with their activations, and the scale of the INT8 activations.

    Args:
        weights: float16[rows, k]; k may be 0.
        x: float16[k], or [tokens, k].
        x_scale: float16[], or [tokens].
    """

    weights: Halves
    x: Halves
    x_scale: Halves

    @property
    def count(self) -> int:
        """How many columns."""
        return int(self.weights.shape[-1])

    def check(self, pe: PE, rows: int, tokens: tuple[int, ...]) -> None:
        """Refuse what an array cannot take.

        Args:
            rows: of the matrix.
            tokens: () for one activation vector, else their number.

        Raises:
            HwsimError: shapes that do not fit, more columns than the array bounds, or a number that is not finite.
        """
        count = self.count
        shapes = {"weights": (rows, count), "x": (*tokens, count), "x_scale": tokens}
        for what, shape in shapes.items():
            _check(f"{what} of outlier columns", getattr(self, what), shape)
        most = pe.most_outliers or 0
        if count > most:
            raise HwsimError(
                f"outlier columns for PE array {pe.name}",
                got=count,
                expected=f"at most {most}: its accumulator holds no more",
                next=f"outliers = {count}",
            )

    def of_token(self, token: int) -> OutlierColumns:
        """The columns with the activations of one token."""
        return OutlierColumns(self.weights, self.x[token], self.x_scale[token])

    def merge(self, sums: NDArray[Any]) -> NDArray[Any]:
        """Row sums of the INT8 part in units of 2**-24, object[tokens, rows], as whole ones in units of 2**-48."""
        weights, x, scale = (_integers(values) for values in (self.weights, np.atleast_2d(self.x), self.x_scale))
        merged: NDArray[Any] = sums * scale.reshape(-1, 1) + x @ weights.T
        return merged


@dataclass(frozen=True)
class OutlierBeats:
    """Which beats bring FP16 numbers, two bytes for each, the lower one first: half as many as lanes.

    Args:
        half: bool[beats]; scales of such beats are not used.
        x_scale: of the INT8 activations, float16[beats]; used where a row ends.
    """

    half: Flags
    x_scale: Halves


def with_outliers(pe: PE, beats: Beats, outliers: OutlierColumns) -> Beats:
    """Beats of the INT8 part, and behind each row block's those of its outlier columns, filled up with zeros."""
    blocks = int(beats.ends_row.sum())
    more = -(-outliers.count // (pe.lanes // 2))
    if not more:
        return dataclasses.replace(beats, outliers=_flags(np.zeros(len(beats), bool), outliers))

    def behind(values: NDArray[Any], added: Any) -> NDArray[Any]:
        of_blocks = values.reshape(blocks, -1, *values.shape[1:])
        return np.concatenate([of_blocks, np.broadcast_to(added, (blocks, more, *values.shape[1:]))], axis=1).reshape(
            -1, *values.shape[1:]
        )

    last = np.arange(1, more + 1) == more
    return dataclasses.replace(
        beats,
        codes=behind(beats.codes, _weight_bytes(pe, outliers.weights, blocks, more)),
        x=behind(beats.x, _bytes(outliers.x, more * (pe.lanes // 2)).view(np.int8).reshape(more, pe.lanes)),
        scales=behind(beats.scales, beats.scales[0]),
        ends_group=behind(beats.ends_group, last),
        ends_row=behind(np.zeros(len(beats), bool), last),
        outliers=_flags(behind(np.zeros(len(beats), bool), True), outliers),
    )


def _flags(half: Flags, outliers: OutlierColumns) -> OutlierBeats:
    return OutlierBeats(half, np.full(len(half), outliers.x_scale, np.float16))


def _weight_bytes(pe: PE, weights: Halves, blocks: int, more: int) -> NDArray[np.uint8]:
    """uint8[blocks, beats, rows of the array, lanes]; missing rows and columns are zeros."""
    spare = ((0, blocks * pe.rows - len(weights)), (0, 0))
    split = _bytes(np.pad(weights, spare), more * (pe.lanes // 2))
    return split.reshape(blocks, pe.rows, more, pe.lanes).swapaxes(1, 2)


def _bytes(values: Halves, count: int) -> NDArray[np.uint8]:
    """The last axis filled up to `count` numbers, as bytes."""
    wide = np.zeros((*values.shape[:-1], count), "<f2")
    wide[..., : values.shape[-1]] = values
    return wide.view(np.uint8)


def _integers(values: Halves) -> NDArray[Any]:
    """FP16 numbers in units of 2**-24, Python integers."""
    significand, shift = fixed.split_half(values)
    found: NDArray[Any] = significand.astype(object) << shift.astype(object)
    return found


def _check(what: str, values: NDArray[Any], shape: tuple[int, ...]) -> None:
    if values.dtype != np.float16 or values.shape != shape:
        raise HwsimError(what, got=f"{values.dtype}{list(values.shape)}", expected=f"float16{list(shape)}")
    bad = ~np.isfinite(values)
    if bad.any():
        place = tuple(np.argwhere(bad)[0].tolist())
        raise HwsimError(f"{what}: a number is not finite", got=f"{values[place]} at {place}", expected="finite FP16")
