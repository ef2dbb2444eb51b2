"""The beats of a pruned matrix: kept weights, their columns, and the 16 activations of their block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hwsim.pe.base import Codes
from hwsim.pe.beats import Beats, Select
from hwsim.pe.sparse.blocks import BLOCK, NONE, block_counts, kept_columns

if TYPE_CHECKING:
    from hwsim.pe.sparse.model import SparseArray


def beats_of_counts(pe: SparseArray, counts: NDArray[Any]) -> NDArray[np.int64]:
    """Beats of blocks with N = counts, for each `pe.rows` of their rows."""
    sparse = -(-counts.astype(np.int64) // pe.multipliers)
    return np.where(counts == BLOCK, BLOCK // pe.lanes, sparse)


def sparse_beats(
    pe: SparseArray,
    codes: Codes,
    x: NDArray[Any],
    scales: NDArray[np.float16],
    counts: NDArray[np.uint8] | None,
) -> Beats:
    """Row block by row block of the array, block by block along it.

    Args:
        codes, x, scales: operands as in `PE.golden`, checked; one activation vector.
        counts: N of each block of 16 x 16; None takes it from the codes.

    Raises:
        HwsimError: see `block_counts`.
    """
    zero = pe.weights.zero or 0
    found = block_counts(codes, zero, counts)
    spare = -len(codes) % pe.rows
    filled = np.pad(codes, ((0, spare), (0, 0)), constant_values=zero)
    columns = kept_columns(filled, zero, found)
    of_rows = found.repeat(BLOCK // pe.rows, axis=0)[: len(filled) // pe.rows]
    row_block, column, step = _places(beats_of_counts(pe, of_rows))
    full = of_rows[row_block, column] == BLOCK
    chosen = _chosen(pe, columns, row_block, column, step, full)
    group = column // (pe.group // BLOCK)
    ends_row = np.append(np.diff(row_block) != 0, True)
    wide = np.broadcast_to(scales, (len(codes), codes.shape[1] // pe.group))
    of_blocks = np.pad(wide, ((0, spare), (0, 0))).reshape(-1, pe.rows, wide.shape[1])
    index = np.where((chosen == NONE) | full[:, None, None], 0, chosen)[:, :, : pe.multipliers]
    return Beats(
        codes=_gathered(filled, zero, pe.rows, row_block, column, chosen),
        x=x.reshape(-1, BLOCK)[column],
        scales=of_blocks[row_block, :, group],
        zeros=None,
        ends_group=ends_row | np.append(np.diff(group) != 0, True),
        ends_row=ends_row,
        select=Select(index, full),
    )


def _places(steps: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Row block, block column and number within the block of each beat, of int64[row blocks, block columns] beats.

    A row block without a beat has one, in its last block.
    """
    steps[steps.sum(axis=1) == 0, -1] = 1
    flat = steps.ravel()
    place = np.repeat(np.arange(len(flat)), flat)
    step = np.arange(len(place)) - np.repeat(np.cumsum(flat) - flat, flat)
    row_block, column = np.divmod(place, steps.shape[1])
    return row_block, column, step


def _chosen(
    pe: SparseArray,
    columns: NDArray[np.uint8],
    row_block: NDArray[np.int64],
    column: NDArray[np.int64],
    step: NDArray[np.int64],
    full: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    """The column of the weight in every lane, uint8[beats, rows, lanes]; `NONE` where there is none."""
    width = np.where(full, pe.lanes, pe.multipliers)[:, None]
    lane = np.arange(pe.lanes)
    place = np.where(lane < width, step[:, None] * width + lane, 0)
    of_blocks = columns.reshape(-1, pe.rows, *columns.shape[1:])[row_block, :, column]
    chosen = np.take_along_axis(of_blocks, place[:, None, :].repeat(pe.rows, axis=1), axis=2)
    return np.where(lane < width[:, None, :], chosen, NONE).astype(np.uint8)


def _gathered(
    codes: Codes,
    zero: int,
    rows: int,
    row_block: NDArray[np.int64],
    column: NDArray[np.int64],
    chosen: NDArray[np.uint8],
) -> Codes:
    """The codes at the chosen columns; zero where there is none."""
    split = np.pad(codes.reshape(len(codes), -1, BLOCK), ((0, 0), (0, 0), (0, 1)), constant_values=zero)
    of_blocks = split.reshape(-1, rows, *split.shape[1:])[row_block, :, column]
    return np.take_along_axis(of_blocks, chosen.astype(np.intp), axis=2)
