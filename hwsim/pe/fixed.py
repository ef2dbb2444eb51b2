"""Exact sums of scaled dot products, as integers.

A finite FP16 number is an integer in units of 2**-24. The values of any real format are integers in units of the last
place of its smallest number, 2**-k (`fraction_bits`; k = 0 for integer formats). So a product of weight, activation and
scale is an integer in units of 2**-(24 + k_w + k_x), and so is every sum of such products.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat

FRACTION_BITS = 24
LARGEST_SCALE = 2047 << 29  # 65504, the largest finite FP16, in units of 2**-24
SIGNIFICAND_BITS = 11
LARGEST_SHIFT = 29


EXACT_IN_FLOAT64 = 1 << 53


def fraction_bits(number: NumberFormat) -> int:
    """The least k such that every finite value of a format is an integer in units of 2**-k."""
    return max(0, -min(number.exponent))


def integers(number: NumberFormat) -> NDArray[np.int64]:
    """Value by code in units of 2**-fraction_bits, int64[2**bits]; 0 where reserved, infinite or NaN."""
    if not (places := fraction_bits(number)):
        return number.integers
    return np.ldexp(np.where(np.isfinite(number.values), number.values, 0), places).astype(np.int64)


def largest_integer(number: NumberFormat) -> int:
    """The largest magnitude among a format's finite values, in units of 2**-fraction_bits."""
    finite = np.abs(number.values[np.isfinite(number.values)])
    return int(np.ldexp(finite.max(), fraction_bits(number)))


def signed_bits(magnitude: int) -> int:
    """Bits of two's complement that hold every integer from -magnitude to magnitude."""
    return magnitude.bit_length() + 1


def split_half(scales: NDArray[np.float16]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """FP16 numbers as (signed significand, shift): value = significand * 2**shift * 2**-24; shift is 0 to 29.

    Bits 14..10 hold the biased exponent E, bits 9..0 the fraction; the significand has a hidden bit unless E = 0, and
    E = 0 counts as E = 1 (IEEE 754-2008, section 3.4).
    """
    bits = np.ascontiguousarray(scales).view(np.uint16).astype(np.int64)
    exponent = bits >> 10 & 31
    significand = bits & 1023 | (exponent > 0).astype(np.int64) << 10
    return np.where(bits >> 15 == 1, -significand, significand), np.maximum(exponent, 1) - 1


def grouped_sums(
    weights: NDArray[np.int64],
    x: NDArray[np.int64],
    scales: NDArray[np.float16],
    zeros: NDArray[np.int64] | None,
    bits: int,
) -> NDArray[Any]:
    """Sums over groups of scale * (dot product - zero * sum of x), exactly.

    Args:
        weights: int64[rows, cols].
        x: int64[tokens, cols].
        scales: float16[rows, groups]; groups divides cols.
        zeros: int64[rows, groups], or None.
        bits: width that holds every result; up to 63 the sums are made in int64, beyond in Python integers.

    Returns:
        Python integers in units of 2**-24 times those of weights and x, object[tokens, rows].
    """
    rows, groups = scales.shape
    # Up to 2**53 a dot product is exact in float64, where matrix products are fast; beyond, in Python integers.
    largest = int(np.abs(weights).max()) * int(np.abs(x).max()) * (weights.shape[1] // groups)
    exact = np.float64 if largest < EXACT_IN_FLOAT64 else object
    split_x = x.reshape(len(x), groups, -1).transpose(1, 0, 2).astype(exact)
    dots = split_x @ weights.reshape(rows, groups, -1).transpose(1, 2, 0).astype(exact)  # [groups, tokens, rows]
    if zeros is not None:
        dots -= split_x.sum(axis=2)[:, :, None] * zeros.T[:, None, :]
    significand, shift = split_half(scales)
    wide = np.int64 if bits <= 63 else object
    dots = dots.astype(np.int64) if exact is np.float64 else dots
    terms = (dots.astype(wide) * significand.T[:, None, :]) << shift.T[:, None, :].astype(wide)
    return np.asarray(terms.sum(axis=0)).astype(object)


def to_float(sums: NDArray[Any], places: int = FRACTION_BITS) -> NDArray[np.float64]:
    """Integers in units of 2**-places as float64; division of Python integers rounds once, to nearest even."""
    flat = [int(value) / (1 << places) for value in np.asarray(sums, object).ravel()]
    return np.array(flat, np.float64).reshape(np.shape(sums))
