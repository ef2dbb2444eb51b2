"""Exact sums of scaled dot products in units of 2**-24, where every finite FP16 number is an integer."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat

FRACTION_BITS = 24
LARGEST_SCALE = 2047 << 29  # 65504, the largest finite FP16, in units of 2**-24
SIGNIFICAND_BITS = 11
LARGEST_SHIFT = 29


def largest_integer(number: NumberFormat) -> int:
    """The largest magnitude among a format's values."""
    return int(np.nanmax(np.abs(number.values)))


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
    x: NDArray[np.int8],
    scales: NDArray[np.float16],
    zeros: NDArray[np.int64] | None,
    bits: int,
) -> NDArray[Any]:
    """Sums over groups of scale * (dot product - zero * sum of x), exactly.

    Args:
        weights: int64[rows, cols], below 2**9 in magnitude.
        x: int8[tokens, cols].
        scales: float16[rows, groups]; groups divides cols.
        zeros: int64[rows, groups], or None.
        bits: width that holds every result; up to 63 the sums are made in int64, beyond in Python integers.

    Returns:
        Python integers in units of 2**-24, object[tokens, rows].
    """
    rows, groups = scales.shape
    # Dot products stay far below 2**53: exact in float64, where matrix products are fast. [groups, tokens, rows]
    split_x = x.reshape(len(x), groups, -1).transpose(1, 0, 2).astype(np.float64)
    split_w = weights.reshape(rows, groups, -1).transpose(1, 2, 0).astype(np.float64)
    dots = np.rint(split_x @ split_w).astype(np.int64)
    if zeros is not None:
        dots -= np.rint(split_x.sum(axis=2)).astype(np.int64)[:, :, None] * zeros.T[:, None, :]
    significand, shift = split_half(scales)
    wide = np.int64 if bits <= 63 else object
    terms = (dots * significand.T[:, None, :]).astype(wide) << shift.T[:, None, :].astype(wide)
    return np.asarray(terms.sum(axis=0)).astype(object)


def to_float(sums: NDArray[Any]) -> NDArray[np.float64]:
    """Integers in units of 2**-24 as float64; division of Python integers rounds once, to nearest even."""
    flat = [int(value) / (1 << FRACTION_BITS) for value in np.asarray(sums, object).ravel()]
    return np.array(flat, np.float64).reshape(np.shape(sums))
