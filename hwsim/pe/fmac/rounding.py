"""Exact sums rounded once to a binary floating-point format: nearest, ties to even."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


@dataclass(frozen=True)
class Target:
    """A format of IEEE 754-2019, section 3.4, that results may have.

    Args:
        exponent_bits, fraction_bits: its fields.
        code: numpy's type of its codes.
        value: numpy's type of its values.
    """

    exponent_bits: int
    fraction_bits: int
    code: DTypeLike
    value: DTypeLike

    @property
    def bits(self) -> int:
        """Width of a code."""
        return 1 + self.exponent_bits + self.fraction_bits

    @property
    def infinity(self) -> int:
        """The code of +infinity; the one below is that of the largest number."""
        return ((1 << self.exponent_bits) - 1) << self.fraction_bits

    def encode(self, value: int, unit: int, *, saturate: bool) -> int:
        """The code nearest to value * 2**-unit (IEEE 754-2019, section 4.3.1: roundTiesToEven).

        Beyond the largest number, where rounding with unbounded exponents would leave the format, the code is that of
        infinity, or of the largest number to `saturate`. Zero is +0; what rounds to zero keeps its sign.
        """
        size = abs(value)
        least = 2 - (1 << (self.exponent_bits - 1))  # emin
        # The exponent of the number (of 2**emin where that is larger), and the weight of its last place.
        exponent = max(size.bit_length() - 1 - unit, least)
        drop = exponent - self.fraction_bits + unit
        code = (((exponent - least) << self.fraction_bits) + _shift(size, drop)) if size else 0
        if code >= self.infinity:
            code = self.infinity - saturate
        return code | (value < 0) << (self.bits - 1)

    def decode(self, codes: NDArray[Any]) -> NDArray[np.float64]:
        """The values of codes, exact."""
        return np.asarray(codes, self.code).view(self.value).astype(np.float64)


def _shift(size: int, places: int) -> int:
    """The integer nearest to size * 2**-places, ties to even."""
    if places <= 0:
        return size << -places
    quotient, rest = size >> places, size & (1 << places) - 1
    half = 1 << (places - 1)
    return quotient + (rest > half or (rest == half and quotient & 1 == 1))


TARGETS = {"fp16": Target(5, 10, np.uint16, np.float16), "fp32": Target(8, 23, np.uint32, np.float32)}
"""Formats that results may be rounded to, by name."""
