"""Programs on the bit-serial array: exact numbers, in exactly the cycles that the closed forms say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from hwsim.accelerators import load_as
from hwsim.accelerators.sram_pim import arithmetic, cycles
from hwsim.accelerators.sram_pim.array import BitSerialArray, Rows
from hwsim.accelerators.sram_pim.description import SramPimDescription
from hwsim.accelerators.sram_pim.fixed import EXPONENT_BITS, fixed_weight
from hwsim.accelerators.sram_pim.layout import array_layout
from hwsim.accelerators.sram_pim.patterns import Reuse, grouped, lookup_cycles
from hwsim.formats import get_format

LANES = 40
REUSES: tuple[Reuse, ...] = ("none", "zero", "repeat")


def drawn(bits: int, count: int = LANES, signed: bool = True, seed: int = 0) -> NDArray[np.int64]:
    """Numbers of so many bits, the lowest one among them."""
    low, high = (-(1 << (bits - 1)), 1 << (bits - 1)) if signed else (0, 1 << bits)
    numbers = np.random.default_rng([seed, bits]).integers(low, high, count)
    numbers[0] = low
    return numbers


def loaded(rows: int, *numbers: tuple[Rows, NDArray[np.int64]]) -> BitSerialArray:
    """An array that holds numbers, its cycles back at 0."""
    array = BitSerialArray(rows, len(numbers[0][1]))
    for where, values in numbers:
        array.load(where, values)
    array.cycles = 0
    return array


def test_addition_and_multiplication_take_what_neural_cache_publishes() -> None:
    assert [cycles.addition(n) for n in (1, 8)] == [2, 9]
    assert [cycles.multiplication(n, n) for n in (2, 4, 8)] == [12, 34, 102]  # n**2 + 5 n - 2, by hand


@pytest.mark.parametrize("n", range(1, 9))
def test_unsigned_sums_and_products_are_exact(n: int) -> None:
    x, y = drawn(n, signed=False), drawn(n, signed=False, seed=1)
    a, b, out = range(n), range(n, 2 * n), range(2 * n, 4 * n)
    array = loaded(4 * n + 1, (a, x), (b, y))
    arithmetic.add_unsigned(array, a, b, range(2 * n, 3 * n + 1))
    assert array.peek(range(2 * n, 3 * n + 1), signed=False).tolist() == (x + y).tolist()
    assert array.cycles == cycles.addition(n)
    array.cycles = 0
    arithmetic.multiply(array, a, b, out)
    assert array.peek(out, signed=False).tolist() == (x * y).tolist()
    assert array.cycles == cycles.multiplication(n, n)


def test_a_product_of_unequal_widths() -> None:
    x, y = drawn(7, signed=False), drawn(3, signed=False)
    array = loaded(20, (range(7), x), (range(7, 10), y))
    arithmetic.multiply(array, range(7), range(7, 10), range(10, 20))
    assert array.peek(range(10, 20), signed=False).tolist() == (x * y).tolist()
    assert array.cycles == cycles.multiplication(7, 3)


@pytest.mark.parametrize(("w", "basis"), [(1, 3), (2, 4), (4, 4), (5, 3), (8, 5)])
def test_tables_hold_every_sum_of_weights(w: int, basis: int) -> None:
    weights = [range(i * w, (i + 1) * w) for i in range(basis)]
    values = [drawn(w, seed=i) for i in range(basis)]
    free, table = basis * w, {}
    for pattern in (p for p in range(1 << basis) if p.bit_count() > 1):
        bits = cycles.entry_bits(w, pattern.bit_count())
        table[pattern] = range(free, free + bits)
        free += bits
    array = loaded(free, *zip(weights, values, strict=True))
    arithmetic.build_table(array, weights, table)
    assert array.cycles == cycles.table_rows(w, basis) == free - basis * w
    for pattern, rows in table.items():
        wanted = sum(values[i] for i in range(basis) if pattern >> i & 1)
        assert array.peek(rows).tolist() == np.asarray(wanted).tolist()


class Gemv:
    """A matrix times vectors on one array, table by table."""

    def __init__(self, w: int, planes: int, basis: int, sums: int, tokens: int, reuse: Reuse) -> None:
        self.basis, self.planes, self.reuse = basis, planes, reuse
        n, self._free = cycles.entry_bits(w, basis), 0
        self.weights = [self._take(w) for _ in range(basis)]
        self.table = {
            pattern: self._take(cycles.entry_bits(w, pattern.bit_count()))
            for pattern in range(1 << basis)
            if pattern.bit_count() > 1
        }
        self.product, self.scratch, self.zero = self._take(n + planes), self._take(n), self._take(1)[0]
        self.sums = [self._take(sums) for _ in range(tokens)]
        self.array = BitSerialArray(self._free, LANES)

    def _take(self, count: int) -> range:
        self._free += count
        return range(self._free - count, self._free)

    def run(self, matrix: NDArray[np.int64], groups: NDArray[np.int64]) -> NDArray[np.int64]:
        """Cycles of every token's lookups of every table."""
        entries = {1 << i: rows for i, rows in enumerate(self.weights)} | self.table
        padded = np.pad(matrix, ((0, 0), (0, -matrix.shape[1] % self.basis)))
        took = np.zeros(groups.shape[:2], np.int64)
        for place in range(groups.shape[1]):
            for i, rows in enumerate(self.weights):
                self.array.load(rows, padded[:, place * self.basis + i])
            arithmetic.build_table(self.array, self.weights, self.table)
            for token, total in enumerate(self.sums):
                before = self.array.cycles
                self._look_up(entries, groups[token, place], total)
                took[token, place] = self.array.cycles - before
        return took

    def _look_up(self, entries: dict[int, Rows], inputs: Sequence[int], total: Rows) -> None:
        patterns = [sum((int(x) >> plane & 1) << i for i, x in enumerate(inputs)) for plane in range(self.planes)]
        found = arithmetic.lookups(self.array, entries, patterns, self.product, self.scratch, self.zero, self.reuse)
        if found:
            arithmetic.accumulate(self.array, self.product, *found, total)


@pytest.mark.parametrize("reuse", REUSES)
@pytest.mark.parametrize("seed", range(16))
def test_lookups_give_exact_dot_products_in_the_cycles_of_the_closed_form(seed: int, reuse: Reuse) -> None:
    dice = np.random.default_rng(seed)
    w, planes, basis, cols = (int(dice.integers(*ends)) for ends in ((1, 9), (2, 10), (1, 5), (1, 12)))
    matrix = dice.integers(-(1 << (w - 1)), 1 << (w - 1), (LANES, cols))
    x = dice.integers(-(1 << (planes - 1)), 1 << (planes - 1), (3, cols)) >> dice.integers(0, planes, (3, cols))
    x[dice.random(x.shape) < 0.3] = 0  # so that whole tables are
    sums = w + planes + 4
    gemv, groups = Gemv(w, planes, basis, sums, len(x), reuse), grouped(x, basis)
    took = gemv.run(matrix, groups)
    assert [gemv.array.peek(rows).tolist() for rows in gemv.sums] == (x @ matrix.T).tolist()
    expected = lookup_cycles(groups, planes, cycles.entry_bits(w, basis), sums, reuse)
    assert took.tolist() == expected.tolist()


def test_reuse_never_takes_longer() -> None:
    x = drawn(8, 4096) >> np.random.default_rng(1).integers(0, 8, 4096)
    none, zero, repeat = (lookup_cycles(grouped(x[None], 4), 8, 6, 24, reuse) for reuse in REUSES)
    assert (zero <= none).all() and (repeat <= zero).all() and repeat.sum() < zero.sum() < none.sum()


def test_lookups_by_hand() -> None:
    groups = np.array([[[1, 0], [0, 0], [-1, 0], [3, 0]]])
    # n = 5, 4 planes, sums of 12. 1: one copy of 6, sum 12. -1: all planes are the signs': 5 + 6, sum 12.
    # 3: copy 6, widened 1, added 6, sum 12.
    assert lookup_cycles(groups, 4, 5, 12, "repeat").tolist() == [[18, 0, 23, 25]]
    # Every plane: 4 x 6, the complement 5, widened 3 times, sum 12.
    assert lookup_cycles(groups, 4, 5, 12, "none").tolist() == [[44] * 4]


@pytest.mark.parametrize("width", [2, 3, 8, 20, 33])
def test_conversion_is_exact(width: int) -> None:
    x = drawn(width)
    x[1:4] = [0, 1, -1]
    stages = arithmetic.shift_stages(width)
    total, shift, sign = range(width), range(width, width + stages), width + stages
    array = loaded(width + stages + 2, (total, x))
    arithmetic.to_float(array, total, sign, shift, zero=sign + 1)
    magnitude = array.peek(total, signed=False) * np.where(array.bits[sign], -1.0, 1.0)
    assert np.ldexp(magnitude, -array.peek(shift, signed=False)).tolist() == x.tolist()
    assert (array.bits[width - 1] | (x == 0)).all()  # normalized
    assert array.cycles == cycles.conversion(width)


@pytest.mark.parametrize("name", sorted(set(EXPONENT_BITS) - {"fp16"}))
def test_floating_codes_become_their_values(name: str) -> None:
    format, fixed = get_format(name), fixed_weight(name)
    codes = np.flatnonzero(np.isfinite(format.values))
    exponent_bits = EXPONENT_BITS[name]
    fraction_bits = format.bits - 1 - exponent_bits
    target = range(format.bits, format.bits + fixed.bits + 1)
    array = loaded(target[-1] + 4, (range(format.bits), codes))
    fraction, exponent = range(fraction_bits), range(fraction_bits, format.bits - 1)
    work = (target[-1] + 1, target[-1] + 2)
    arithmetic.decode_float(array, fraction, exponent, format.bits - 1, target, work, target[-1] + 3)
    wanted = np.ldexp(format.values[codes], -min(format.exponent))
    assert array.peek(target[1:]).tolist() == wanted.tolist()
    assert not array.bits[target[0]].any()
    assert array.cycles == fixed.decode_cycles == cycles.decoding_float(exponent_bits, fixed.bits)


@pytest.mark.parametrize("name", ["pot2", "pot3", "pot4", "pot3_zero"])
def test_codes_are_compared_with_every_value(name: str) -> None:
    format, fixed = get_format(name), fixed_weight(name)
    values = [None if code in format.reserved else int(v) for code, v in enumerate(np.nan_to_num(format.values))]
    codes = np.array([code for code, value in enumerate(values) if value is not None])
    code, target = range(format.bits), range(format.bits, format.bits + fixed.bits)
    array = loaded(target[-1] + 1, (code, codes))
    arithmetic.decode_table(array, code, values, target)
    assert array.peek(target).tolist() == format.values[codes].tolist()
    assert array.cycles == fixed.decode_cycles


def test_predicated_writes_reach_tagged_lanes_alone() -> None:
    array = loaded(3, (range(2), np.array([0, 1, 2, 3])))
    array.load_tag(1)
    array.copy(0, 2, predicated=True, invert=True)
    assert array.bits[2].tolist() == [False, False, True, False]
    assert array.read(1).tolist() == [False, False, True, True] and array.cycles == 3


@pytest.mark.parametrize(("name", "planes"), [("int2", 8), ("int4", 8), ("int8", 8), ("int4", 4)])
def test_an_array_has_the_rows_that_the_layout_counts(name: str, planes: int) -> None:
    description = load_as(SramPimDescription, "sail")
    layout = array_layout("x", description.cache, description.lookup, fixed_weight(name), planes, 128)
    args = (layout.fixed.bits, planes, layout.basis, layout.sums)
    assert Gemv(*args, layout.tokens, "none").array.bits.shape[0] <= description.cache.rows
    assert Gemv(*args, layout.tokens + 1, "none").array.bits.shape[0] > description.cache.rows
