"""Weights of many bits as hexadecimal digits, each wired as a weight of four bits is.

A neuron has a region for each of a handful of values. A format of up to four bits has 16 at most, and those are its
regions. A wider one is fixed point, in units of its last place, in digits of -8 to 7, the highest of -8 to 8:

    value = sum_i 16**i digit_i

Region (i, d) counts the inputs whose weight has the digit d at place i; its constant is 16**i d, d shifted. A digit of
zero is wired to nothing, so that a weight of n significant bits has about n / 4 wires, wherever its exponent puts them:
digits of both signs need no extension of the sign.

That is what `hwsim.pe.hardwired` makes of blocks whose scales are +-16**i, each input in every block.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.pe import fixed

DIGIT_BITS = 4
_BASE = 1 << DIGIT_BITS
_LARGEST = _BASE // 2
_WIDEST = 62  # bits of a magnitude that is computed with here


@dataclass(frozen=True, eq=False)
class Digit:
    """What one digit of a weight may be.

    Args:
        values: int64[k], rising.
        which: of these, by code of the weight: intp[2**bits]. Zero where a code is reserved or no number.
    """

    values: NDArray[np.int64]
    which: NDArray[np.intp]

    @property
    def regions(self) -> int:
        """Values other than zero."""
        return int(np.count_nonzero(self.values))


@cache
def digits_of(number: NumberFormat) -> tuple[Digit, ...]:
    """The digits of a real format, the lowest first: value = sum_i 16**i digit_i, in units of the last place.

    A format of up to four bits is one digit, its own values.

    Raises:
        HwsimError: a range of exponents so wide that its fixed point is no integer of 62 bits and a sign.
    """
    _check_width(number)
    rest, tables = fixed.integers(number), list[NDArray[np.int64]]()
    while number.bits > DIGIT_BITS and np.abs(rest).max() > _LARGEST:
        digit = (rest + _LARGEST) % _BASE - _LARGEST
        tables.append(digit)
        rest = (rest - digit) // _BASE
    return tuple(Digit(*np.unique(table, return_inverse=True)) for table in (*tables, rest))


def region_count(number: NumberFormat) -> int:
    """Regions of a neuron that could take any weight of a format."""
    return sum(digit.regions for digit in digits_of(number))


def _check_width(number: NumberFormat) -> None:
    bits = fixed.largest_integer(number).bit_length()
    if bits > _WIDEST:
        raise HwsimError(
            f"weights in {number.name} cannot be wires",
            got=f"fixed point of {bits + 1} bits",
            expected=f"formats of at most {_WIDEST + 1}, such as fp16, fp8_e5m2, int8",
            next="--recipe fp16, or another",
        )
