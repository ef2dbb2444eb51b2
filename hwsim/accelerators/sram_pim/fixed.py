"""Number formats as the array takes them, two's complement in units of the smallest value, and what decoding takes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.sram_pim.cycles import decoding_float, decoding_table
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.quantize import QuantizedActivations
from hwsim.quantize.weight_rule import is_floating

TABLE_BITS = 4  # of codes, up to which they are compared with every value
EXPONENT_BITS = {"fp4_e2m1": 2, "fp6_e2m3": 2, "fp6_e3m2": 3, "fp8_e4m3": 4, "fp8_e5m2": 5, "fp16": 5}


@dataclass(frozen=True)
class Fixed:
    """A weight format in the array.

    Args:
        code_bits: rows of a weight as it is loaded, for each input.
        bits: rows of its value; the top one is the sign.
        decode_cycles: of turning codes into values, for each input; 0 where the rows are those of the value.
    """

    code_bits: int
    bits: int
    decode_cycles: int

    @property
    def in_place(self) -> bool:
        """Whether codes are values."""
        return self.decode_cycles == 0


@cache
def fixed_weight(name: str) -> Fixed:
    """How weights of a format lie in the array; of complex ones, their real or their imaginary parts.

    Raises:
        HwsimError: its values are no multiples of one unit within what the rows can hold.
    """
    format = get_format(name)
    if is_floating(format) and name not in EXPONENT_BITS:
        raise HwsimError(
            f"weights of {name} do not fit bit lines",
            got="a range of more binades than an array has rows",
            expected="integers, ternary, bipolar, powers of two, roots of unity, fp4 to fp8, fp16",
            next="choose another recipe with --recipe",
        )
    values = _real_parts(format) if format.complex else _integers(format)
    bits = _bits(values)
    if is_floating(format):
        return Fixed(format.bits, bits, decoding_float(EXPONENT_BITS[name], bits))
    if not format.signed:
        return Fixed(format.bits, bits, 0)  # the row of zeros is the sign's
    if _is_twos_complement(format, values):
        return Fixed(format.bits, format.bits, 0)
    if format.name.startswith("bipolar"):
        return Fixed(format.bits, bits, 1)  # 2 c - (2**b - 1): a row of ones, the code's, the complement of its top one
    return Fixed(format.bits, bits, decoding_table(format.bits, bits, values))


def _integers(format: NumberFormat) -> list[int | None]:
    """Value by code in units of the smallest; None of codes that must not occur."""
    unit = min(format.exponent)
    excluded = format.reserved | {code for code, _ in format.specials}
    pairs = enumerate(zip(format.significand, format.exponent, strict=True))
    return [None if code in excluded else s << (e - unit) for code, (s, e) in pairs]


def _real_parts(format: NumberFormat) -> list[int | None]:
    """Real part by code; the imaginary ones are as many of each."""
    return [int(value.real) for value in format.values]


def _bits(values: list[int | None]) -> int:
    known = [value for value in values if value is not None]
    return 1 + max(max(known).bit_length(), (-1 - min(known)).bit_length() if min(known) < 0 else 0)


def _is_twos_complement(format: NumberFormat, values: list[int | None]) -> bool:
    half = 1 << (format.bits - 1)
    return all(value is None or value == (code ^ half) - half for code, value in enumerate(values))


def activation_bits(format: NumberFormat, wide_bits: int) -> int:
    """Bit planes of an activation: exact for integers and floats of up to 8 bits, `wide_bits` for wider floats."""
    return wide_bits if _is_wide(format) else _bits(_integers(format))


def activation_integers(x: QuantizedActivations, wide_bits: int) -> NDArray[np.int64]:
    """Activations as the array looks them up, int64[tokens, cols].

    FP16 and BF16 become integers of `wide_bits` whose largest magnitude is the token's largest, rounded half to even;
    others are exact multiples of their format's smallest value.
    """
    values: NDArray[Any] = x.values()
    if not _is_wide(x.format):
        return np.asarray(np.rint(np.ldexp(values, -min(x.format.exponent))), np.int64)
    largest = np.abs(values).max(axis=1, keepdims=True)
    top = (1 << (wide_bits - 1)) - 1
    rounded = np.rint(values / np.where(largest == 0, 1, largest) * top)
    return np.asarray(rounded.astype(np.int64))


def _is_wide(format: NumberFormat) -> bool:
    return is_floating(format) and format.bits > 8
