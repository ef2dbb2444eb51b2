"""Cycles of the array's programs in closed form; `arithmetic` counts the same, word line by word line (tests).

Notation: n, m bits of a number, A those of a sum, w those of a weight, N weights of a table.
"""

from __future__ import annotations

from math import ceil, comb, log2

from hwsim.accelerators.sram_pim.arithmetic import shift_stages

FLOAT_SIGNIFICAND_BITS = 24  # of FP32, IEEE 754


def addition(n: int) -> int:
    """Two n-bit numbers: n + 1 (Neural Cache, Eckert et al., ISCA 2018, section III)."""
    return n + 1


def multiplication(n: int, m: int) -> int:
    """N bits times m bits, both unsigned; n**2 + 5 n - 2 where they are equal (Neural Cache).

    n + m rows are cleared, the first bit's copy takes 1 + n, each further bit's addition n + 3: tag, carry cleared,
    sum, carry stored.
    """
    return (n + m) + (1 + n) + (m - 1) * (n + 3)


def entry_bits(w: int, inputs: int) -> int:
    """Bits of the sum of so many w-bit weights."""
    return w + ceil(log2(inputs))


def table_rows(w: int, basis: int) -> int:
    """Rows of the sums of two and more of `basis` weights, which are also the cycles that building them takes."""
    return sum(comb(basis, k) * entry_bits(w, k) for k in range(2, basis + 1))


def group_lookups(n: int, planes: int, sums: int) -> int:
    """One table's lookups where every plane is added, and adding their product to a sum of `sums` bits.

    Each plane takes n + 1 cycles, the signs' n more for the complement, each but the first one to widen the product.
    """
    return planes * addition(n) + n + (planes - 1) + sums


def conversion(A: int) -> int:
    """An A-bit sum to sign, normalized magnitude and shift."""
    stages = shift_stages(A)
    looks = sum(min(1 << stage, A) for stage in range(stages))
    return 2 + 2 * A + looks + stages * (A + 1)


def readout_rows(A: int, converted: bool) -> int:
    """Rows of a sum that leave the array: sign, shift and at most 24 rows of magnitude, or all of them."""
    return 1 + shift_stages(A) + min(A, FLOAT_SIGNIFICAND_BITS) if converted else A


def decoding_table(code_bits: int, w: int, values: list[int | None]) -> int:
    """Comparing with every code that is not zero: its bits, then a row for each one of its value."""
    ones = sum((value % (1 << w)).bit_count() for value in values if value)
    return w + ones + code_bits * sum(1 for value in values if value)


def decoding_float(exponent_bits: int, w: int) -> int:
    """A floating-point code to w-bit two's complement: hidden bit, placing, a stage for each exponent bit, the sign."""
    return (exponent_bits + 1) + 3 + (w + 1) + exponent_bits * (1 + w) + 1 + 2 * (w + 1)
