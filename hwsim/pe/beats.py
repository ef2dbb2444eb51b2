"""A matrix and an activation vector, cut into the beats that an array takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import check_operands
from hwsim.pe.outliers import OutlierBeats, OutlierColumns, with_outliers


@dataclass(frozen=True)
class Select:
    """Which of the activations of its beat each weight meets.

    Args:
        index: place of the activation, uint8[beats, rows, multipliers]; not read where a beat is full.
        full: whether weights meet consecutive activations, bool[beats].
    """

    index: NDArray[np.uint8]
    full: Flags


@dataclass(frozen=True)
class Beats:
    """Beats in the order in which an array takes them: row block by row block, each from its first column on.

    Complex activations and scales are two numbers each, side by side. Where a row has several planes, rows of codes
    count here. Where weights are constants, a beat is a whole vector of activations, codes and scales are those of all
    its groups, and the array is fed `x` alone.

    Args:
        codes: uint8[beats, rows, lanes].
        x: int8[beats, lanes]; codes, unsigned, of other than integer formats.
        scales: float16[beats, rows]; used on beats that end a group. Constant ones: float16[beats, rows, groups].
        zeros: uint8[beats, rows], likewise; None without zero points.
        ends_group: bool[beats].
        ends_row: bool[beats].
        select: where weights pick their activations, `x` being the activations picked from; None elsewhere.
        outliers: which beats bring FP16 numbers instead; None where arrays take none.
    """

    codes: Codes
    x: NDArray[Any]
    scales: NDArray[np.float16]
    zeros: Codes | None
    ends_group: Flags
    ends_row: Flags
    select: Select | None = None
    outliers: OutlierBeats | None = None

    def __len__(self) -> int:
        return len(self.codes)

    def timing(self, pe: PE) -> Timing:
        """Cycles of these beats on an array."""
        return pe.timing(self.codes, self.ends_group, self.ends_row, self.x)


def beats_of(
    pe: PE,
    codes: Codes,
    x: NDArray[Any],
    scales: NDArray[np.float16],
    zeros: Codes | None = None,
    outliers: OutlierColumns | None = None,
    *,
    counts: NDArray[np.uint8] | None = None,
) -> Beats:
    """The beats of y[rows] = W[rows, cols] x[cols] on an array; operands as in `PE.golden`, one activation vector.

    A last block with fewer rows than the array is filled up with zero weights; its extra sums mean nothing.

    Args:
        counts: weights kept of each block of a pruned matrix, for arrays that leave the others out; others compute all.

    Raises:
        HwsimError: see `PE.golden`.
    """
    groups = check_operands(pe, codes, x, scales, zeros, outliers)
    if pe.constants is not None:
        ends = np.ones(1, bool)
        return Beats(codes[None], x[None], pe.constants[1][None], None, ends, ends)
    own = pe.own_beats(codes, x, scales, counts)
    if own is not None:
        return own
    rows, cols = codes.shape
    blocks, steps = -(-rows // pe.code_rows), cols // pe.lanes
    spare = ((0, blocks * pe.code_rows - rows), (0, 0))
    filled = np.pad(codes, spare, constant_values=pe.weights.zero or 0)
    ends_group = np.tile(np.arange(1, steps + 1) % (pe.group // pe.lanes) == 0, blocks)

    def per_beat(values: NDArray[np.generic], parts: int = 1) -> NDArray[np.generic]:
        wide = np.pad(np.broadcast_to(values, (rows, groups * parts)), spare).reshape(blocks, -1, groups, parts)
        return np.repeat(wide.swapaxes(1, 2), steps // groups, axis=1).reshape(-1, pe.code_rows * parts)

    beats = Beats(
        codes=filled.reshape(blocks, -1, steps, pe.lanes).swapaxes(1, 2).reshape(-1, pe.code_rows, pe.lanes),
        x=np.tile(x.reshape(steps, pe.lanes * pe.parts), (blocks, 1)),
        scales=per_beat(scales, pe.parts).astype(np.float16),
        zeros=None if zeros is None else per_beat(zeros).astype(np.uint8),
        ends_group=ends_group,
        ends_row=np.tile(np.arange(1, steps + 1) == steps, blocks),
    )
    return beats if outliers is None else with_outliers(pe, beats, outliers)
