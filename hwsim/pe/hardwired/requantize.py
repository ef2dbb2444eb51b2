"""Weights with a scale for each group, put onto one scale for each row, and what that costs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.pe.base import Codes


@dataclass(frozen=True)
class OneScale:
    """A matrix with one scale per row.

    Args:
        codes: uint8[rows, cols].
        scales: float16[rows, 1].
        sqnr_db: 10 log10 of the weights' power over that of their error; None where nothing is lost.
        row_sqnr_db: the same of each row, float64[rows]; infinite where nothing is lost.
    """

    codes: Codes
    scales: NDArray[np.float16]
    sqnr_db: float | None
    row_sqnr_db: NDArray[np.float64]


def one_scale_per_row(
    number: NumberFormat, codes: Codes, scales: NDArray[np.float16], target: NumberFormat | None = None
) -> OneScale:
    """Requantize a matrix onto one FP16 scale per row: the row's largest magnitude over the format's, to nearest.

    Args:
        number: format of the codes.
        codes: uint8[rows, cols].
        scales: float16[rows, groups]; groups divides cols.
        target: format of the new codes; None keeps the format.

    Raises:
        HwsimError: a bad code, or a scale that FP16 does not hold.
    """
    wanted = number.decode(codes) * np.repeat(scales.astype(np.float64), codes.shape[1] // scales.shape[1], axis=1)
    onto = target or number
    row_scales = _row_scales(wanted, max(abs(onto.min_value), onto.max_value))
    wide = row_scales.astype(np.float64)
    found = onto.encode(np.divide(wanted, wide, out=np.zeros_like(wanted), where=wide > 0))
    signal, error = (wanted**2).sum(axis=1), ((wanted - onto.decode(found) * wide) ** 2).sum(axis=1)
    rows = [_decibels(*pair) for pair in zip(signal, error, strict=True)]
    total = _decibels(signal.sum(), error.sum())
    return OneScale(found, row_scales, None if math.isinf(total) else total, np.array(rows))


def _row_scales(wanted: NDArray[np.float64], largest: float) -> NDArray[np.float16]:
    peaks = np.abs(wanted).max(axis=1, keepdims=True)
    with np.errstate(over="ignore"):  # infinite ones are refused
        scales: NDArray[np.float16] = (peaks / largest).astype(np.float16)
    bad = np.isinf(scales) | (scales == 0) & (peaks > 0)
    if bad.any():
        raise HwsimError(
            "a row's scale that FP16 does not hold",
            got=f"{peaks[bad][0] / largest:.3g}",
            expected=f"{2.0**-24:.3g} to 65504, or 0",
            next="put a power of two into the scale of the tensor",
        )
    return scales


def _decibels(signal: float, error: float) -> float:
    return 10 * math.log10(signal / error) if error > 0 else math.inf
