"""The number format: a table of codes that quantizer, golden model, timing and RTL all read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats.angle import nearest_angle
from hwsim.formats.packing import Bytes, Codes, Packing, code_dtype, get_packing

Scalar = TypeVar("Scalar", bound=np.generic)

_SPECIALS = {"nan": np.nan, "+inf": np.inf, "-inf": -np.inf}


def _even(lower: int, upper: int) -> bool:
    """Whether a value halfway between two neighbours goes up: to the one with the even significand."""
    return lower % 2 != 0 and upper % 2 == 0


def _up(lower: int, upper: int) -> bool:
    """A value halfway between two neighbours goes up."""
    return True


TIES: dict[str, Callable[[int, int], bool]] = {"even": _even, "up": _up, "counterclockwise": _up}
"""Tie rules by name: from the significands of both neighbours, whether the upper one is taken.

"even" and "up" are of real formats; "counterclockwise" is of complex ones, whose codes follow each other by angle.
"""


@dataclass(frozen=True)
class NumberFormat:
    """A code table: code -> exact value, significand * 2**exponent, or (significand + i imaginary) * 2**exponent.

    Attributes:
        name: how recipes call it ("int4", "ternary").
        bits: width of a code; there are 2**bits codes.
        significand: integer significand by code (0 where reserved or special).
        exponent: power of two by code (all 0 for integers). Neighbours in one binade share it, so that the parity of
            the significand is the parity of the last place, which the tie rule asks for.
        reserved: codes that must not occur.
        zero: the code that `encode` gives for zero; None where no code is zero.
        ties: how a value halfway between two neighbours is rounded (a name in `TIES`).
        packings: how codes may share bytes; the first is the default.
        specials: (code, "nan" | "+inf" | "-inf") for codes without a finite value.
        imaginary: significand of the imaginary part by code, for complex formats; empty for real ones. All complex
            values have one magnitude, and their codes rise with the angle.
        source: where the format is defined.

    A format without a zero (`zero` None) has no code that adds nothing to a dot product. It cannot fill up a row with a
    code (`pad` refuses); what is beyond the row is masked by a valid bit per lane instead.
    """

    name: str
    bits: int
    significand: tuple[int, ...] = field(repr=False)
    exponent: tuple[int, ...] = field(repr=False)
    reserved: frozenset[int] = frozenset()
    zero: int | None = 0
    ties: str = "even"
    packings: tuple[str, ...] = ("dense",)
    specials: tuple[tuple[int, str], ...] = ()
    imaginary: tuple[int, ...] = field(default=(), repr=False)
    source: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        size = 1 << self.bits
        parts = [self.significand, self.exponent, *([self.imaginary] if self.imaginary else [])]
        if any(len(part) != size for part in parts):
            raise HwsimError(f"format {self.name!r} needs a value for each code", expected=f"{size} of them")
        if self.ties not in TIES:
            raise unknown("tie rule", self.ties, TIES)
        if self.zero is not None and self.values[self.zero] != 0:
            raise HwsimError(f"the zero of format {self.name!r} is not zero", got=self.values[self.zero])

    @property
    def complex(self) -> bool:
        """Whether its values are complex."""
        return bool(self.imaginary)

    @cached_property
    def values(self) -> NDArray[Any]:
        """Value by code, float64[2**bits] (complex128 of complex formats), exact; NaN where reserved."""
        table = np.ldexp(np.array(self.significand, np.float64), np.array(self.exponent))
        if self.complex:
            return _frozen(table + 1j * np.ldexp(np.array(self.imaginary, np.float64), np.array(self.exponent)))
        for code, special in self.specials:
            table[code] = _SPECIALS[special]
        if self._minus_zero is not None:
            table[self._minus_zero] = -0.0
        table[list(self.reserved)] = np.nan
        return _frozen(table)

    @cached_property
    def integers(self) -> NDArray[np.int64]:
        """Value by code of an integer format, int64[2**bits]; 0 where reserved.

        Raises:
            HwsimError: some values are no integers.
        """
        if self.specials or self.complex or min(self.exponent) < 0:
            raise HwsimError(f"format {self.name!r} is not of integers", expected="an integer format")
        return _frozen(np.array(self.significand, np.int64) << np.array(self.exponent, np.int64))

    @property
    def max_value(self) -> float:
        """The largest finite value; of complex formats, the largest magnitude."""
        return float(np.abs(self.values).max() if self.complex else self.values[self._ordered[-1]])

    @property
    def min_value(self) -> float:
        """The smallest finite value; of complex formats, the largest magnitude with a minus."""
        return -self.max_value if self.complex else float(self.values[self._ordered[0]])

    @property
    def signed(self) -> bool:
        """Whether it has negative values."""
        return self.min_value < 0

    def check(self, codes: Codes) -> None:
        """Refuse codes that must not occur.

        Raises:
            HwsimError: not an integer array, or a code out of range or reserved; the first such is named.
        """
        if not np.issubdtype(codes.dtype, np.integer):
            raise HwsimError(f"codes of {self.name} must be integers", got=codes.dtype)
        if codes.size == 0:
            return
        out_of_range = codes.min() < 0 or codes.max() >= 1 << self.bits
        bad = (codes < 0) | (codes >= 1 << self.bits) if out_of_range else self._forbidden[codes]
        if out_of_range or bad.any():
            place = tuple(int(i) for i in np.argwhere(bad)[0])
            kind = f"of {self.bits} bits" if out_of_range else f"other than the reserved {sorted(self.reserved)}"
            raise HwsimError(f"bad code of {self.name} at {place}", got=codes[place], expected=f"a code {kind}")

    def decode(self, codes: Codes) -> NDArray[Any]:
        """The values of codes, float64 (complex128 of complex formats) of the same shape, exact; NaN for specials.

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        self.check(codes)
        return self.values[codes]

    def decode_int(self, codes: Codes) -> NDArray[np.int64]:
        """The values of codes of an integer format, int64 of the same shape.

        Raises:
            HwsimError: a reserved or out-of-range code, or no integer format.
        """
        self.check(codes)
        return self.integers[codes]

    def encode(self, values: ArrayLike) -> Codes:
        """The codes nearest to `values`, same shape; ties by `ties`, saturating at both ends. Zero keeps its sign.

        Args:
            values: float64 or narrower; complex128 or narrower for complex formats.

        Raises:
            HwsimError: a NaN.
        """
        if self.complex:
            return nearest_angle(self._numbers(np.asarray(values, np.complex128)), self.values)
        wanted = self._numbers(np.asarray(values, np.float64))
        codes = self._ordered[self._rank(wanted)]
        if self._minus_zero is not None:
            codes = np.where((codes == self.zero) & np.signbit(wanted), codes.dtype.type(self._minus_zero), codes)
        return codes

    def pad(self, codes: Codes, multiple: int) -> Codes:
        """codes[..., n] filled up along the last axis to a multiple with the code of zero.

        Raises:
            HwsimError: the format has no zero; mask the lanes beyond the row instead.
        """
        missing = -codes.shape[-1] % multiple
        if missing == 0:
            return codes
        if self.zero is None:
            raise HwsimError(
                f"format {self.name!r} has no zero to fill a row with",
                got=f"rows of {codes.shape[-1]}",
                expected=f"a multiple of {multiple}",
                next="mask the lanes beyond the row",
            )
        filling = np.full((*codes.shape[:-1], missing), self.zero, codes.dtype)
        return np.concatenate([codes, filling], axis=-1)

    def packing(self, name: str | None = None) -> Packing:
        """One of this format's packings, the default without a name.

        Raises:
            HwsimError: the format is not packed that way.
        """
        chosen = name or self.packings[0]
        if chosen not in self.packings:
            raise unknown(f"packing of {self.name}", chosen, self.packings)
        return get_packing(chosen, self.bits)

    def packed_bytes(self, count: int, packing: str | None = None) -> int:
        """Bytes that a row of `count` codes takes."""
        return self.packing(packing).packed_bytes(count)

    def pack(self, codes: Codes, packing: str | None = None) -> Bytes:
        """codes[..., n] as bytes uint8[..., packed_bytes(n)], each row on its own.

        Raises:
            HwsimError: a reserved or out-of-range code, or no such packing.
        """
        self.check(codes)
        return self.packing(packing).pack(codes.astype(code_dtype(self.bits), copy=False))

    def unpack(self, data: Bytes, count: int, packing: str | None = None) -> Codes:
        """The codes[..., count] in bytes uint8[..., packed_bytes(count)].

        Raises:
            HwsimError: another number of bytes, a byte or code that must not occur, or no such packing.
        """
        codes = self.packing(packing).unpack(data, count)
        self.check(codes)
        return codes

    @cached_property
    def _forbidden(self) -> NDArray[np.bool_]:
        return np.isin(np.arange(1 << self.bits), sorted(self.reserved))

    @cached_property
    def _ordered(self) -> Codes:
        """The code of each distinct finite value, by rising value; of two codes of zero, `zero`."""
        codes = np.flatnonzero(np.isfinite(self.values))
        canonical_first = np.lexsort((codes != self.zero, self.values[codes]))
        codes = codes[canonical_first]
        _, first = np.unique(self.values[codes], return_index=True)
        return _frozen(codes[first].astype(code_dtype(self.bits)))

    def _numbers(self, values: NDArray[Scalar]) -> NDArray[Scalar]:
        if np.isnan(values).any():
            raise HwsimError(f"NaN has no code in {self.name}", expected="numbers")
        return values

    @cached_property
    def _minus_zero(self) -> int | None:
        """The code of minus zero, where there is one."""
        taken = {self.zero, *self.reserved, *(code for code, _ in self.specials)}
        found = [code for code, s in enumerate(self.significand) if s == 0 and code not in taken and not self.complex]
        return found[0] if found and self.zero is not None else None

    @cached_property
    def _thresholds(self) -> NDArray[np.float64]:
        """Between neighbours, the largest float64 that still goes down."""
        values = self.values[self._ordered]
        middle = (values[:-1] + values[1:]) / 2
        places = [self.significand[code] for code in self._ordered]
        goes_up = [TIES[self.ties](lower, upper) for lower, upper in pairwise(places)]
        return _frozen(np.where(goes_up, np.nextafter(middle, -np.inf), middle))

    @cached_property
    def _consecutive(self) -> bool:
        """Whether the values are all integers from the smallest to the largest, rounded half to even."""
        steps = np.diff(self.values[self._ordered])
        return self.ties == "even" and self.min_value.is_integer() and bool((steps == 1).all())

    def _rank(self, wanted: NDArray[np.float64]) -> NDArray[np.intp]:
        """The places in `_ordered` of the nearest values."""
        if not self._consecutive:
            return np.searchsorted(self._thresholds, wanted)
        # The same result an order of magnitude sooner: np.rint rounds half to even too.
        nearest = np.rint(np.clip(wanted, self.min_value, self.max_value))
        return (nearest - self.min_value).astype(np.intp)


def _frozen(array: NDArray[Scalar]) -> NDArray[Scalar]:
    array.flags.writeable = False
    return array
