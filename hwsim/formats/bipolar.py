"""Bipolar integers of 1 to 8 bits: every bit counts plus or minus its weight (APLLM, arXiv:2409.17870).

The code with bits x_i has the value sum_i (2 x_i - 1) 2**i = 2 x - (2**bits - 1): the odd integers up to 2**bits - 1 in
magnitude. There is no zero; a value halfway between two of them goes up, so that 0 becomes +1.
"""

from __future__ import annotations

from hwsim.formats.base import NumberFormat

MAX_BITS = 8


def bipolar(bits: int) -> NumberFormat:
    """Odd integers of that many bits, 1 to 8."""
    size = 1 << bits
    values = tuple(2 * code - (size - 1) for code in range(size))
    return NumberFormat(
        f"bipolar{bits}", bits, values, (0,) * size, zero=None, ties="up", source="APLLM, arXiv:2409.17870"
    )
