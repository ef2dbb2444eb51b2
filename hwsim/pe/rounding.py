"""Exact sums rounded once to a binary floating-point format: nearest, ties to even."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from hwsim.errors import unknown
from hwsim.gateware.latency import ROUND_STAGES
from hwsim.pe.base import PE

EXACT = "exact"
OVERFLOWS: tuple[str, ...] = ("infinity", "saturate")


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


@dataclass(frozen=True, kw_only=True)
class RoundedPE(PE):
    """A PE that may round each row's exact sum, once.

    Args:
        result: "fp32" or "fp16", or "exact" for the sum itself in units of 2**-fraction_bits.
        overflow: what a sum beyond the largest number of the result's format becomes: "infinity" (IEEE 754), or that
            number ("saturate").

    Raises:
        HwsimError: see `PE`; an unknown result or overflow.
    """

    results: ClassVar[tuple[str, ...]] = (EXACT, *TARGETS)

    result: str = "fp32"
    overflow: str = "infinity"

    def __post_init__(self) -> None:
        super().__post_init__()
        for what, got, known in (("result", self.result, self.results), ("overflow", self.overflow, OVERFLOWS)):
            if got not in known:
                raise unknown(f"{what} of PE array {self.name}", str(got), known)

    @property
    def result_bits(self) -> int:
        """Width of each row's result."""
        return self.accumulator_bits if self.result == EXACT else TARGETS[self.result].bits

    @property
    def result_signed(self) -> bool:
        """Only exact sums are signed integers."""
        return self.result == EXACT

    @property
    def result_text(self) -> str:
        """What a result is, in words."""
        if self.result == EXACT:
            return super().result_text
        return f"code of {self.result}, rounded to nearest even, overflow: {self.overflow}"

    @property
    def round_stages(self) -> int:
        """Cycles that rounding takes."""
        return 0 if self.result == EXACT else ROUND_STAGES

    def rounded(self, sums: NDArray[Any]) -> NDArray[Any]:
        """Exact sums, Python integers in units of 2**-fraction_bits, as results: codes, or as they are."""
        if self.result == EXACT:
            return sums
        target, saturate = TARGETS[self.result], self.overflow == "saturate"
        found = np.empty(sums.shape, object)
        found.ravel()[:] = [target.encode(value, self.fraction_bits, saturate=saturate) for value in sums.ravel()]
        return found

    def to_float(self, sums: NDArray[Any]) -> NDArray[np.float64]:
        """Results as float64: codes exactly, exact sums rounded once."""
        return super().to_float(sums) if self.result == EXACT else TARGETS[self.result].decode(sums)

    def count_actions(
        self, products: int, *, rows: int, groups: int, code_counts: NDArray[Any] | None = None, tokens: int = 1
    ) -> dict[str, int]:
        """As `PE.count_actions`, and "round_<result>" (a row) where sums are rounded."""
        counts = super().count_actions(products, rows=rows, groups=groups, code_counts=code_counts, tokens=tokens)
        return counts if self.result == EXACT else counts | {f"round_{self.result}": rows}
