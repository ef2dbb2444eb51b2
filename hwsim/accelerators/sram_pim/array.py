"""A compute-capable SRAM array, row by row: the readable reference that closed cycle counts are held equal to.

A word line is a row of bits, a bit line a lane. In one cycle two rows are read together, each lane's sense amplifiers
form their sum with the lane's carry latch, and the result is written to a row (Neural Cache, Eckert et al., ISCA 2018;
Compute Caches, Aga et al., HPCA 2017). A second latch, the tag, decides which lanes a predicated write reaches. Word
lines are chosen for all lanes at once: no lane has an address of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Bits = NDArray[np.bool_]
Rows = Sequence[int]
"""Row numbers of a number, its least significant bit first."""


class BitSerialArray:
    """Rows of bits with a carry and a tag latch below each bit line; every method that drives word lines counts.

    Args:
        rows: word lines; all zero at first.
        lanes: bit lines.
    """

    def __init__(self, rows: int, lanes: int) -> None:
        self.bits: Bits = np.zeros((rows, lanes), bool)
        self.carry: Bits = np.zeros(lanes, bool)
        self.tag: Bits = np.ones(lanes, bool)
        self.cycles = 0

    def write(self, row: int, values: Bits) -> None:
        """A row from outside."""
        self.bits[row] = values
        self.cycles += 1

    def read(self, row: int) -> Bits:
        """A row to the outside."""
        self.cycles += 1
        found: Bits = self.bits[row].copy()
        return found

    def set(self, row: int, value: bool, predicated: bool = False) -> None:
        """All bits of a row to one value."""
        self._put(row, np.full_like(self.tag, value), predicated)

    def copy(self, source: int, target: int, predicated: bool = False, invert: bool = False) -> None:
        """A row, or its complement, to another: both are on the bit lines."""
        self._put(target, self.bits[source] ^ invert, predicated)

    def add(self, a: int, b: int, target: int, predicated: bool = False) -> None:
        """The sum bit of two rows and the carry latch, whose carry is kept."""
        x, y, c = self.bits[a].copy(), self.bits[b].copy(), self.carry
        self.carry = (x & y) | (c & (x ^ y))
        self._put(target, x ^ y ^ c, predicated)

    def store_carry(self, target: int, predicated: bool = False) -> None:
        """The carry latch to a row."""
        self._put(target, self.carry, predicated)

    def clear_carry(self) -> None:
        """The carry latch cleared in a cycle of its own."""
        self.preset_carry(False)
        self.cycles += 1

    def preset_carry(self, value: bool) -> None:
        """The carry latch as an addition begins: set while the first word lines are decoded, in no cycle."""
        self.carry = np.full_like(self.carry, value)

    def load_tag(self, row: int, invert: bool = False) -> None:
        """The tag latch from a row or its complement."""
        self.tag = self.bits[row] ^ invert
        self.cycles += 1

    def or_tag(self, row: int) -> None:
        """The tag latch or a row."""
        self.tag = self.tag | self.bits[row]
        self.cycles += 1

    def and_tag(self, row: int, invert: bool = False) -> None:
        """The tag latch and a row or its complement."""
        self.tag = self.tag & (self.bits[row] ^ invert)
        self.cycles += 1

    def store_tag(self, target: int, invert: bool = False) -> None:
        """The tag latch, or its complement, to a row."""
        self._put(target, self.tag ^ invert, predicated=False)

    def load(self, rows: Rows, numbers: NDArray[np.int64]) -> None:
        """Numbers from outside, one per lane, two's complement in as many bits as there are rows."""
        for place, row in enumerate(rows):
            self.write(row, (numbers >> place) & 1 == 1)

    def peek(self, rows: Rows, signed: bool = True) -> NDArray[np.int64]:
        """The numbers in rows, int64[lanes]; for tests: no cycle."""
        weights = [1 << place for place in range(len(rows))]
        if signed:
            weights[-1] = -weights[-1]
        return np.asarray(sum(w * self.bits[row].astype(np.int64) for w, row in zip(weights, rows, strict=True)))

    def _put(self, row: int, values: Bits, predicated: bool) -> None:
        self.bits[row] = np.where(self.tag, values, self.bits[row]) if predicated else values
        self.cycles += 1
