"""Blocks of 16 x 16 weights with N of each row's 16 kept (FlightLLM, arXiv:2401.03868): N, columns, and as stored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.pe.base import Codes
from hwsim.quantize.sparsity_rule import FLIGHTLLM_BLOCK, FLIGHTLLM_CHOICES

BLOCK, CHOICES = FLIGHTLLM_BLOCK, FLIGHTLLM_CHOICES
NONE = BLOCK
"""Stands for the column of a weight that is not there."""


def block_counts(codes: Codes, zero: int, counts: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
    """N of each block, uint8[ceil(rows / 16), cols / 16]: as given, else the least that keeps all that is not zero.

    Args:
        codes: uint8[rows, cols]; cols is a multiple of 16.
        zero: the code that stands for 0.
        counts: N of each block, where it is known: what was kept may have become 0 as it was quantized.

    Raises:
        HwsimError: counts of another shape, an N that is no choice, or a row with more weights than its N.
    """
    filled = np.pad(codes != zero, ((0, -len(codes) % BLOCK), (0, 0)))
    used = filled.reshape(len(filled) // BLOCK, BLOCK, -1, BLOCK).sum(axis=3).max(axis=1)
    if counts is None:
        least: NDArray[np.uint8] = np.array(CHOICES, np.uint8)[np.searchsorted(CHOICES, used)]
        return least
    _check_counts(counts, used.shape)
    over = used > counts
    if over.any():
        place = tuple(np.argwhere(over)[0].tolist())
        raise HwsimError(
            "a block has more weights in a row than its N", got=f"{used[place]} with N = {counts[place]}, block {place}"
        )
    return np.asarray(counts)


def kept_columns(codes: Codes, zero: int, counts: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The columns of the kept weights of each row in each block, rising, uint8[rows, cols / 16, 16]; then `NONE`.

    Of a row with fewer than N weights that are not zero, its first zeros are kept too.
    """
    split = (codes == zero).reshape(len(codes), -1, BLOCK)
    columns = np.argsort(split, axis=2, kind="stable").astype(np.uint8)
    limits = counts.repeat(BLOCK, axis=0)[: len(codes), :, None]
    columns[np.arange(BLOCK) >= limits] = NONE
    return np.sort(columns, axis=2)


@dataclass(frozen=True)
class Stored:
    """A pruned matrix as memory holds it: block by block along a row of blocks, in each row by row.

    Args:
        counts: N of each block, uint8[rows / 16, cols / 16].
        codes: of the kept weights, uint8[kept].
        indices: their columns in the block, rising in a row, uint8[kept of blocks with N below 16]: 4 bits each.

    Raises:
        HwsimError: an N that is no choice, lengths that do not fit, or an index that is too large or out of order.
    """

    counts: NDArray[np.uint8]
    codes: Codes
    indices: NDArray[np.uint8]

    def __post_init__(self) -> None:
        _check_counts(self.counts, self.counts.shape)
        kept = BLOCK * self.counts.astype(np.int64)
        indexed = int(kept[self.counts < BLOCK].sum())
        if (len(self.codes), len(self.indices)) != (int(kept.sum()), indexed):
            raise HwsimError(
                "codes and indices do not fit the counts of their blocks",
                got=f"{len(self.codes)} codes, {len(self.indices)} indices",
                expected=f"{kept.sum()} codes, {indexed} indices (none where N = {BLOCK})",
            )
        self._check_order()

    def _check_order(self) -> None:
        per_row = self.counts[self.counts < BLOCK].repeat(BLOCK)
        rows = np.repeat(np.arange(len(per_row)), per_row)
        bad = self.indices >= BLOCK
        bad[1:] |= (np.diff(self.indices.astype(int)) <= 0) & (np.diff(rows) == 0)
        if bad.any():
            at = int(np.argmax(bad))
            raise HwsimError(
                "a column index is out of order",
                got=f"{self.indices[at]} at place {at}, after {self.indices[at - 1] if at else 'none'}",
                expected=f"rising indices below {BLOCK} in each row of a block",
            )

    @classmethod
    def of(cls, codes: Codes, zero: int, counts: NDArray[np.uint8] | None = None) -> Stored:
        """A matrix uint8[rows, cols] in whole blocks; see `block_counts`.

        Raises:
            HwsimError: see `block_counts`.
        """
        found = block_counts(codes, zero, counts)
        columns = _by_block(kept_columns(codes, zero, found))
        split = _by_block(codes.reshape(len(codes), -1, BLOCK))
        kept = np.take_along_axis(split, np.minimum(columns, BLOCK - 1), axis=-1)[columns < NONE]
        return cls(found, kept, columns[found < BLOCK][columns[found < BLOCK] < NONE])

    def expand(self, zero: int) -> Codes:
        """The matrix, uint8[rows, cols], with the code `zero` where a weight was pruned."""
        blocks = np.full((*self.counts.shape, BLOCK, BLOCK), zero, np.uint8)
        kept = np.zeros(blocks.shape, bool)
        kept[self.counts == BLOCK] = True
        indexed = self.counts < BLOCK
        per_row = self.counts[indexed].repeat(BLOCK)
        sparse = np.zeros((len(per_row), BLOCK), bool)
        sparse[np.repeat(np.arange(len(per_row)), per_row), self.indices] = True
        kept[indexed] = sparse.reshape(-1, BLOCK, BLOCK)
        blocks[kept] = self.codes
        rows, cols = (BLOCK * size for size in self.counts.shape)
        return blocks.swapaxes(1, 2).reshape(rows, cols)


def _by_block(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """[rows, block columns, 16] as [block rows, block columns, 16 rows, 16]."""
    return values.reshape(-1, BLOCK, *values.shape[1:]).swapaxes(1, 2)


def _check_counts(counts: NDArray[np.uint8], shape: tuple[int, ...]) -> None:
    if counts.shape != shape or counts.ndim != 2:
        raise HwsimError("counts of blocks do not fit the weights", got=counts.shape, expected=f"{shape}")
    bad = ~np.isin(counts, CHOICES)
    if bad.any():
        place = tuple(np.argwhere(bad)[0].tolist())
        raise HwsimError("N of a block", got=f"{counts[place]}, block {place}", expected=f"one of {list(CHOICES)}")
