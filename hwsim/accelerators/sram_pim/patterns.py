"""Which bit patterns inputs make, and what looking them up takes: from the trace's activations, never assumed.

`basis` inputs share a table of their weights' sums. Of each bit plane of the inputs (two's complement) the bits of the
`basis` inputs are the pattern, which is the table entry that is added. All lanes look up the same entry at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.sram_pim.cycles import addition, group_lookups

Reuse = Literal["none", "zero", "repeat"]
Integers = NDArray[np.int64]


def grouped(inputs: Integers, basis: int) -> Integers:
    """Inputs int64[tokens, cols] by table, int64[tokens, tables, basis]; the last table is filled up with zeros."""
    tokens, cols = inputs.shape
    padded = np.pad(inputs, ((0, 0), (0, -cols % basis)))
    return padded.reshape(tokens, -1, basis)


def lookup_cycles(groups: Integers, planes: int, n: int, sums: int, reuse: Reuse) -> Integers:
    """Cycles of looking up and adding up each table's patterns, int64[tokens, tables].

    Equal to `arithmetic.lookups` followed by `arithmetic.accumulate`.

    Args:
        groups: int64[tokens, tables, basis], each of at most `planes` bits in two's complement.
        planes: bits of an input, 2 or more.
        n: bits of a table's entry.
        sums: bits of the sum that products are added to.
    """
    if reuse == "none":
        return np.full(groups.shape[:2], group_lookups(n, planes, sums), np.int64)
    there = _any(groups) & ((1 << planes) - 1)
    negative = there >> (planes - 1) & 1 == 1
    first = _bit_length(there & -there) - 1
    last = np.where(negative, _signs_from(groups, planes, reuse), _bit_length(there) - 1)
    up_to_last = there & _below(last + 1)
    entries = np.bitwise_count(up_to_last).astype(np.int64)  # copied, added or subtracted
    cycles = entries * addition(n) + np.where(negative, n, 0) + (last - first) + (sums - first)
    return np.where(there == 0, 0, cycles)


def _signs_from(groups: Integers, planes: int, reuse: Reuse) -> Integers:
    """The plane of the signs that is subtracted: the lowest of the run that has their pattern, where repeats count."""
    if reuse == "zero":
        return np.full(groups.shape[:2], planes - 1, np.int64)
    return _bit_length(_any(groups ^ (groups >> 63)))


@dataclass(frozen=True)
class Patterns:
    """How often patterns come, of all lookups of some tables.

    Args:
        lookups: one for each token, table and plane.
        zero: of pattern zero.
        signs: of other patterns that are those of the plane of the signs, in the run below it.
        known: whose table had the same pattern looked up already, by an earlier plane or token of the batch.
    """

    lookups: int
    zero: int
    signs: int
    known: int

    def __add__(self, other: Patterns) -> Patterns:
        """Those of both."""
        return Patterns(
            self.lookups + other.lookups, self.zero + other.zero, self.signs + other.signs, self.known + other.known
        )


def count_patterns(groups: Integers, planes: int) -> Patterns:
    """Counts of the patterns of a batch: int64[tokens, tables, basis], as in `lookup_cycles`."""
    basis = groups.shape[2]
    bits = groups[..., None, :] >> np.arange(planes)[:, None] & 1
    found = (bits << np.arange(basis)).sum(-1)  # [tokens, tables, planes]
    same = np.logical_and.accumulate((found == found[..., -1:])[..., ::-1], axis=-1)[..., 1:]
    signs = int((same & (found[..., -1:] != 0)).sum())
    by_table = found.swapaxes(0, 1).reshape(found.shape[1], -1)
    distinct = sum(len(np.unique(row)) for row in by_table)
    return Patterns(found.size, int((found == 0).sum()), signs, found.size - distinct)


def _any(groups: Integers) -> Integers:
    return np.asarray(np.bitwise_or.reduce(groups, axis=-1))


def _below(place: Integers) -> Integers:
    """Ones in all places below."""
    return (np.int64(1) << np.maximum(place, 0)) - 1


def _bit_length(values: Integers) -> Integers:
    """Bits up to the highest one of numbers that are not negative; 0 of 0."""
    spread = values.copy()
    for shift in (1, 2, 4, 8, 16, 32):
        spread |= spread >> shift
    return np.bitwise_count(spread).astype(np.int64)
