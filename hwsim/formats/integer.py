"""Integers of 1 to 8 bits, and signed ones of 16.

Signed ones are two's complement and symmetric, +-(2**(bits - 1) - 1): the lowest code is reserved, so that negation and
absolute value never overflow. Unsigned ones use every code and are meant to go with a zero point.
"""

from __future__ import annotations

from hwsim.errors import HwsimError
from hwsim.formats.base import NumberFormat

MAX_BITS = 8
WIDE_BITS = 16
TWOS_COMPLEMENT = "two's complement, symmetric"


def signed(bits: int) -> NumberFormat:
    """Two's complement without its lowest code.

    Raises:
        HwsimError: not 2 to 8 or 16 bits. One bit would hold nothing but zero.
    """
    if not 2 <= bits <= MAX_BITS and bits != WIDE_BITS:
        raise HwsimError(
            f"no signed symmetric integer int{bits}",
            got=f"{bits} bit{'s' if bits != 1 else ''}",
            expected=f"2 to {MAX_BITS}, or {WIDE_BITS}; with 1 bit, +-(2**0 - 1) would hold only zero",
            next="use int2 or ternary" if bits == 1 else None,
        )
    half = 1 << (bits - 1)
    values = (*range(half), 0, *range(1 - half, 0))  # the 0 in the middle stands for the reserved code
    return NumberFormat(
        f"int{bits}", bits, values, (0,) * (2 * half), reserved=frozenset({half}), source=TWOS_COMPLEMENT
    )


def int16() -> NumberFormat:
    """Two's complement of 16 bits, for activations."""
    return signed(WIDE_BITS)


def unsigned(bits: int) -> NumberFormat:
    """Plain binary, 0 to 2**bits - 1.

    Raises:
        HwsimError: not 1 to 8 bits.
    """
    if not 1 <= bits <= MAX_BITS:
        raise HwsimError(f"no unsigned integer uint{bits}", got=f"{bits} bits", expected=f"1 to {MAX_BITS}")
    size = 1 << bits
    return NumberFormat(f"uint{bits}", bits, tuple(range(size)), (0,) * size, source="plain binary")


FORMATS = (*map(signed, range(2, MAX_BITS + 1)), *map(unsigned, range(1, MAX_BITS + 1)))
