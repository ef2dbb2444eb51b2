"""How a matrix lies in the arrays: rows of an array, inputs of a table, tokens at a time, and its chunks."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log2

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.sram_pim import cycles
from hwsim.accelerators.sram_pim.arithmetic import shift_stages
from hwsim.accelerators.sram_pim.description import Lookup, Slices
from hwsim.accelerators.sram_pim.fixed import Fixed
from hwsim.errors import HwsimError


@dataclass(frozen=True)
class ArrayLayout:
    """Word lines of an array at work on a matrix, and what a table takes.

    Args:
        fixed: the weights.
        planes: bits of an input.
        basis: inputs of a table.
        span: inputs whose products are summed up before the sum leaves.
        tokens: whose sums there is room for.
        sums: bits of a sum.
    """

    fixed: Fixed
    planes: int
    basis: int
    span: int
    tokens: int
    sums: int

    @property
    def entry(self) -> int:
        """Bits of a table's entry."""
        return cycles.entry_bits(self.fixed.bits, self.basis)

    def prepare_cycles(self, fill_cycles_per_row: int) -> int:
        """Filling and building one table: codes in, turned into values, summed up."""
        loaded = self.basis * self.fixed.code_bits * fill_cycles_per_row
        return loaded + self.basis * self.fixed.decode_cycles + cycles.table_rows(self.fixed.bits, self.basis)

    def finish_cycles(self, converted: bool) -> int:
        """Clearing a token's sum beforehand, and turning it to floating point and reading it out at its end."""
        return self.sums + (cycles.conversion(self.sums) if converted else 0) + self.readout_rows(converted)

    def readout_rows(self, converted: bool) -> int:
        """Rows that leave the array for each sum."""
        return cycles.readout_rows(self.sums, converted)


def array_layout(what: str, cache: Slices, lookup: Lookup, fixed: Fixed, planes: int, span: int) -> ArrayLayout:
    """The layout with the most inputs to a table that leaves room for a token's sum.

    Raises:
        HwsimError: not even a single weight's fits.
    """
    for basis in range(min(lookup.basis, span), 0, -1):
        sums = sum_bits(fixed, planes, span)
        room = cache.rows - _fixed_rows(fixed, planes, basis, sums)
        if room >= sums:
            return ArrayLayout(fixed, planes, basis, span, room // sums, sums)
    raise HwsimError(
        f"{what} does not fit the word lines of an array",
        got=f"weights of {fixed.bits} bits, inputs of {planes}: sums of {sum_bits(fixed, planes, span)} bits",
        expected=f"table, product and a sum in {cache.rows} rows",
        next="use narrower weights or activations, or raise cache.rows",
    )


def sum_bits(fixed: Fixed, planes: int, span: int) -> int:
    """Bits of the sum of so many products; at least those of a table's product."""
    return fixed.bits + planes + ceil(log2(span))


def _fixed_rows(fixed: Fixed, planes: int, basis: int, sums: int) -> int:
    """Rows besides the tokens' sums: zeros, codes, values, table, product, and the complement that is subtracted.

    A conversion's sign and shift, and a decoding's two rows and the one below its number, lie where the product does.
    """
    entry = cycles.entry_bits(fixed.bits, basis)
    codes = 0 if fixed.in_place else basis * fixed.code_bits
    work = max(entry + planes, 1 + shift_stages(sums), 3)
    return 1 + codes + basis * fixed.bits + cycles.table_rows(fixed.bits, basis) + work + entry


@dataclass(frozen=True)
class Deal:
    """A matrix cut into items, `columns` of its rows by a chunk of its columns each, dealt to the arrays in turn.

    Args:
        blocks: of rows, of all matrices (experts) together.
        chunks: of columns.
        arrays: that work in step.
    """

    blocks: int
    chunks: int
    arrays: int

    @property
    def steps(self) -> int:
        """How often all arrays take an item each."""
        return ceil_div(self.blocks * self.chunks, self.arrays)

    def of_step(self, step: int) -> tuple[int, range]:
        """How many items a step has, and the chunks that they are of; items of one block follow each other."""
        first = step * self.arrays
        count = min(self.arrays, self.blocks * self.chunks - first)
        return count, range(first % self.chunks, first % self.chunks + min(count, self.chunks))
