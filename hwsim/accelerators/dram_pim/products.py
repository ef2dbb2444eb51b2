"""The commands of a matrix-vector product on one channel.

Rows of the matrix are dealt to the units of all channels; a unit's share are `rows` of them, each cut into slices as
long as the vector buffer is. Slices of the rows of a group lie one after the other in rows of the DRAM: whole, where
they fit one, or dense, so that a slice may begin in one row and end in the next. So with r rows a unit, slices of
v_s column widths of the vector and c_s columns of each row, and rows of the DRAM of p columns, the commands are

    vector stationary                                results stationary
      for each slice s:                                for each group of rows:
        WRITE_VECTOR x v_s                               for each slice s:
        for each group of rows:                            open the registers' row, WRITE_VECTOR x v_s
          WRITE_RESULTS x rows, where results return       for each row of the DRAM: open it, MAC x its columns
          for each row of the DRAM: open it,             open the row of results, STORE_RESULTS x rows
            MAC x its columns                            READ_RESULTS x rows x units
          READ_RESULTS x rows

where a group is as many rows as a unit keeps results, and opening a row is PRE and ACT.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.dram_pim.commands import (
    MAC,
    READ_RESULTS,
    STORE_RESULTS,
    WRITE_RESULTS,
    WRITE_VECTOR,
    CommandRules,
)
from hwsim.accelerators.dram_pim.description import BankUnits
from hwsim.accelerators.dram_pim.program import BankProgram, Builder

Cycles = NDArray[np.int64]


@dataclass(frozen=True)
class Slice:
    """A slice of the vector: columns that it takes in the buffer, and columns of each row that meet it."""

    vector_beats: int
    row_beats: int


@dataclass(frozen=True, eq=False)
class Share:
    """What the units of a channel have of a matrix.

    Args:
        rows: of each unit.
        slices: of each row.
        gaps: cycles that the units need for each column, int64[rows or 1, columns of all slices].
        drain: cycles of their pipeline.
        results: rows whose results a unit may keep at once.
        parts: numbers in a result: two of complex ones.
    """

    rows: int
    slices: tuple[Slice, ...]
    gaps: Cycles
    drain: int
    results: int
    parts: int = 1


class ProductBuilder:
    """Builds the programs of one kind of units on one kind of channel."""

    def __init__(self, rules: CommandRules, units: BankUnits) -> None:
        self.rules, self.units = rules, units

    def program(self, shares: Sequence[Share]) -> BankProgram:
        """The commands of products one after the other."""
        builder = Builder(self.rules)
        self._visit_registers(builder, self.units.enter_writes)
        for share in shares:
            add = self._around_vector if self.units.stationary == "vector" else self._around_results
            add(builder, share)
        self._visit_registers(builder, self.units.leave_writes)
        return BankProgram(tuple(builder.runs), max(share.drain for share in shares))

    def _visit_registers(self, builder: Builder, writes: int) -> None:
        if writes:
            builder.open_row()
            builder.send(WRITE_VECTOR, writes)

    def _around_vector(self, builder: Builder, share: Share) -> None:
        first = 0
        for part in share.slices:
            self._write_vector(builder, part)
            gaps = share.gaps[:, first : first + part.row_beats]
            for rows in groups(share.rows, share.results):
                if self.units.restores:
                    builder.send(WRITE_RESULTS, len(rows) * share.parts)
                self._multiply(builder, gaps, rows)
                self._read(builder, len(rows) * share.parts)
            first += part.row_beats

    def _around_results(self, builder: Builder, share: Share) -> None:
        for rows in groups(share.rows, share.results):
            first = 0
            for part in share.slices:
                self._write_vector(builder, part)
                self._multiply(builder, share.gaps[:, first : first + part.row_beats], rows)
                first += part.row_beats
            self._read(builder, len(rows) * share.parts)

    def _write_vector(self, builder: Builder, part: Slice) -> None:
        if not self.rules.modes.any():
            builder.open_row()
        builder.send(WRITE_VECTOR, part.vector_beats)

    def _multiply(self, builder: Builder, gaps: Cycles, rows: range) -> None:
        for columns in pages(gaps, rows, self.rules.row_bursts, self.units.layout == "dense"):
            builder.open_row()
            builder.send(MAC, len(columns), columns)

    def _read(self, builder: Builder, rows: int) -> None:
        """Read so many results of every unit: sums of all units together, or each unit's lanes from its bank."""
        if self.units.results == "lanes":
            builder.open_row()
            builder.send(STORE_RESULTS, rows)
            rows *= self.units.per_channel
        builder.send(READ_RESULTS, rows)


def groups(rows: int, most: int) -> Iterator[range]:
    """Rows in as few groups of at most `most` as there can be, equal but for the last, which takes what is left."""
    size = -(-rows // -(-rows // most))
    for start in range(0, rows, size):
        yield range(start, min(start + size, rows))


def pages(gaps: Cycles, rows: range, row_bursts: int, dense: bool) -> Iterator[Cycles]:
    """The columns of rows as they lie in rows of the DRAM: the gaps of each, int64[columns]."""
    beats = gaps.shape[1]
    together = len(rows) if dense else max(1, row_bursts // beats)
    for start in range(rows.start, rows.stop, together):
        count = min(together, rows.stop - start)
        columns = np.tile(gaps[0], count) if len(gaps) == 1 else gaps[start : start + count].ravel()
        for first in range(0, len(columns), row_bursts):
            yield columns[first : first + row_bursts]
