"""Nearest by angle: how the codes of a complex format are found, whose values all have one magnitude."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.formats.packing import Codes, code_dtype


def nearest_angle(wanted: NDArray[np.complex128], values: NDArray[np.complex128]) -> Codes:
    """The codes of the values nearest by angle, same shape as `wanted`.

    With one magnitude, the nearest is the one with the largest projection. Between two, it is the one ahead,
    counterclockwise; for zero of either sign, code 0.

    Args:
        wanted: complex numbers without NaN; infinite ones count by their direction, as `np.angle` has it.
        values: by code, at rising angles, all of one magnitude.
    """
    real, imaginary = _directions(wanted)
    projections = [real * value.real + imaginary * value.imag for value in values]
    best = np.full(wanted.shape, -np.inf)
    for projection in projections:
        np.maximum(best, projection, out=best)
    codes = np.zeros(wanted.shape, code_dtype((len(values) - 1).bit_length()))
    for code, projection in enumerate(projections):
        ahead = projections[(code + 1) % len(projections)]
        codes[(projection == best) & (ahead != best)] = code
    return codes


def _directions(wanted: NDArray[np.complex128]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Both parts; of infinite numbers +-1 for an infinite part and 0 for a finite one."""
    real, imaginary = wanted.real, wanted.imag
    infinite = np.isinf(wanted)
    if not infinite.any():
        return real, imaginary
    axes = [np.where(infinite, np.isinf(part) * np.sign(part), part) for part in (real, imaginary)]
    return axes[0], axes[1]
