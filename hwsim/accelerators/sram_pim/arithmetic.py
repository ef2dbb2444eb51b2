"""Programs for the array: additions, products, tables, lookups and conversions, word line by word line.

They are what the array does; `hwsim.accelerators.sram_pim.cycles` says in closed form how long each takes. Numbers are
two's complement. A row beyond the end of a number is its sign row, which is read again: widening takes no cycle.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, log2

from hwsim.accelerators.sram_pim.array import BitSerialArray, Rows


def add_unsigned(array: BitSerialArray, a: Rows, b: Rows, target: Rows) -> None:
    """The sum of two n-bit numbers in n + 1 rows: n additions, then the carry (Neural Cache, section III)."""
    array.preset_carry(False)
    for x, y, z in zip(a, b, target, strict=False):
        array.add(x, y, z)
    array.store_carry(target[len(a)])


def add_signed(
    array: BitSerialArray, a: Rows, b: Rows, target: Rows, predicated: bool = False, carry_in: bool = False
) -> None:
    """The sum in all rows of the target, both numbers widened by their sign rows."""
    array.preset_carry(carry_in)
    for place, row in enumerate(target):
        array.add(_row(a, place), _row(b, place), row, predicated)


def multiply(array: BitSerialArray, a: Rows, b: Rows, product: Rows) -> None:
    """The product of unsigned numbers: a is added, where a bit of b is set, to the rows from that bit on.

    Neural Cache publishes n**2 + 5 n - 2 cycles for two n-bit numbers; these steps are ours, and add up to it.
    """
    for row in product:
        array.set(row, False)
    array.load_tag(b[0])
    for x, z in zip(a, product, strict=False):
        array.copy(x, z, predicated=True)
    for place in range(1, len(b)):
        array.load_tag(b[place])
        array.clear_carry()
        window = product[place : place + len(a)]
        for x, z in zip(a, window, strict=True):
            array.add(x, z, z, predicated=True)
        array.store_carry(product[place + len(a)], predicated=True)


def build_table(array: BitSerialArray, weights: Sequence[Rows], table: Mapping[int, Rows]) -> None:
    """All sums of two and more weights: that of pattern p is that of p without its lowest set bit, plus one weight."""
    known: dict[int, Rows] = {1 << i: rows for i, rows in enumerate(weights)}
    for pattern in sorted(table, key=int.bit_count):
        lowest = pattern & -pattern
        add_signed(array, known[pattern ^ lowest], known[lowest], table[pattern])
        known[pattern] = table[pattern]


def lookups(
    array: BitSerialArray,
    entries: Mapping[int, Rows],
    patterns: Sequence[int],
    product: Rows,
    scratch: Rows,
    zero: int,
    reuse: str,
) -> tuple[int, int] | None:
    """One group's inputs times its weights: for each bit of the inputs the entry that their bits point at.

    Args:
        entries: rows of each pattern's sum; that of a single input is its weight's.
        patterns: of each bit plane, lowest first; the last is that of the signs, and is subtracted.
        product: n + planes rows, n those of the widest entry.
        scratch: n rows.
        zero: a row of zeros.
        reuse: "none": every plane is added; "zero": planes without a one are passed over; "repeat": also, planes
            below the sign's that have its pattern are not added: of such a run one subtraction at its lowest plane
            remains, since -2**j + 2**(j-1) + ... + 2**i is -2**i.

    Returns:
        The lowest and the highest row of the product that hold it; None where it is zero.
    """
    span = _planes(patterns, reuse)
    if span is None:
        return None
    first, last, subtracted = span
    n, top = len(scratch), first + len(scratch)
    old: Rows = (zero,)
    for plane in range(first, last + 1):
        entry = entries[patterns[plane]] if patterns[plane] else (zero,)
        if (
            plane > first
        ):  # the rows from here on, widened by one: its sign row must not be overwritten while it is read
            top = plane + n
            array.copy(product[top - 1], product[top])
            old = product[plane : top + 1]
        if plane == subtracted:
            _subtract(array, old, entry, product[plane : top + 1], scratch)
        elif plane == first:
            for place in range(n + 1):
                array.copy(_row(entry, place), product[plane + place])
        elif patterns[plane] or reuse == "none":
            add_signed(array, old, entry, product[plane : top + 1])
    return first, top


def _planes(patterns: Sequence[int], reuse: str) -> tuple[int, int, int] | None:
    """First and last plane that are worked on, and the one that is subtracted (-1: none)."""
    sign = len(patterns) - 1
    if reuse == "none":
        return 0, sign, sign
    there = [plane for plane, pattern in enumerate(patterns) if pattern]
    if not there:
        return None
    if not patterns[sign]:
        return there[0], there[-1], -1
    last = sign
    while reuse == "repeat" and last > 0 and patterns[last - 1] == patterns[sign]:
        last -= 1
    return there[0], last, last


def _subtract(array: BitSerialArray, a: Rows, b: Rows, target: Rows, scratch: Rows) -> None:
    for place, row in enumerate(scratch):
        array.copy(_row(b, place), row, invert=True)
    add_signed(array, a, scratch, target, carry_in=True)


def accumulate(array: BitSerialArray, product: Rows, low: int, high: int, total: Rows) -> None:
    """A product's rows `low` to `high` added to a total; rows of the total below `low` do not change."""
    add_signed(array, total[low:], product[low : high + 1], total[low:])


def clear(array: BitSerialArray, rows: Rows) -> None:
    """Zeros."""
    for row in rows:
        array.set(row, False)


def to_float(array: BitSerialArray, total: Rows, sign: int, exponent: Rows, zero: int) -> None:
    """An integer to sign, magnitude with its leading one in the top row, and by how far that was shifted up.

    The magnitude stays in the rows of the total, whose top row is worth 2**(len(total) - 1 - shift); `exponent` takes
    the shift. Zero is shifted as far as can be.
    """
    array.load_tag(total[-1])
    array.copy(total[-1], sign)
    for row in total:
        array.copy(row, row, predicated=True, invert=True)
    add_signed(array, total, (zero,), total, predicated=True, carry_in=True)
    for stage in reversed(range(len(exponent))):
        step = 1 << stage
        array.load_tag(total[-1])
        for row in list(total)[-step:-1]:
            array.or_tag(row)
        array.store_tag(exponent[stage], invert=True)
        array.tag = ~array.tag  # the latch's other output predicates
        _shift_up(array, total, step, zero)


def shift_stages(width: int) -> int:
    """Stages of a shifter that moves a leading one from any of so many places to the top."""
    return max(1, ceil(log2(width)))


def decode_table(array: BitSerialArray, code: Rows, values: Sequence[int | None], target: Rows) -> None:
    """Codes to integers by comparing with each code whose value is not zero.

    Args:
        values: by code; None for what must not occur.
    """
    clear(array, target)
    for number, value in enumerate(values):
        if not value:
            continue
        array.load_tag(code[0], invert=not number & 1)
        for place in range(1, len(code)):
            array.and_tag(code[place], invert=not (number >> place) & 1)
        for place, row in enumerate(target):
            if (value >> place) & 1:
                array.set(row, True, predicated=True)


def decode_float(
    array: BitSerialArray, fraction: Rows, exponent: Rows, sign: int, target: Rows, work: Rows, zero: int
) -> None:
    """Floating-point codes to two's complement in units of the smallest one: the significand shifted by the exponent.

    Args:
        target: one row below the number, which is zero at the end, then the number's, the sign's last.
        work: two rows.
    """
    hidden, lowest = work
    array.load_tag(exponent[0])
    for row in exponent[1:]:
        array.or_tag(row)
    array.store_tag(hidden)
    array.load_tag(hidden, invert=True)  # a subnormal has the exponent 1
    array.or_tag(exponent[0])
    array.store_tag(lowest)
    number = target[:-1]
    for source, row in zip((*fraction, hidden), number, strict=False):
        array.copy(source, row)
    clear(array, target[len(fraction) + 1 :])
    for stage, row in enumerate((lowest, *exponent[1:])):
        array.load_tag(row)
        _shift_up(array, number, 1 << stage, zero)
    array.load_tag(sign)
    for row in target:
        array.copy(row, row, predicated=True, invert=True)
    add_signed(array, target, (zero,), target, predicated=True, carry_in=True)


def _shift_up(array: BitSerialArray, rows: Rows, step: int, zero: int) -> None:
    """Predicated: each row from the one `step` below it, from the top down; zeros come in."""
    for place in reversed(range(len(rows))):
        array.copy(rows[place - step] if place >= step else zero, rows[place], predicated=True)


def _row(rows: Rows, place: int) -> int:
    return rows[min(place, len(rows) - 1)]
