"""Activations that are no integers of one scale: shifted to the largest of their vector, and then taken bit by bit."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from hwsim.pe.hardwired import HardwiredArray
from hwsim.quantize.recipe import ActivationRule


def comes_in_bits(rule: ActivationRule) -> bool:
    """Whether activations are integers that share a scale in each vector."""
    return HardwiredArray.supports_activations(rule.number_format) and rule.granularity in ("token", "tensor")


def aligned(x: NDArray[np.floating], bits: int) -> NDArray[np.float64]:
    """Vectors as they come out of a shifter: integers of so many bits, times the power of two of the vector's largest.

    The largest magnitude m of a vector, 2**(e - 1) <= m < 2**e, has its leading bit below the sign; to nearest, halves
    to even, saturating.

    Args:
        x: [tokens, cols].
    """
    wide = x.astype(np.float64)
    _, exponent = np.frexp(np.abs(wide).max(axis=1, keepdims=True))
    shift, largest = bits - 1 - exponent, 2.0 ** (bits - 1) - 1
    return np.asarray(np.ldexp(np.clip(np.rint(np.ldexp(wide, shift)), -largest, largest), -shift))


def aligned_sqnr_db(x: NDArray[np.floating], bits: int) -> float | None:
    """What alignment keeps: 10 log10 of the power of vectors over that of their error; None where nothing is lost."""
    wide = x.astype(np.float64)
    error = float(((wide - aligned(wide, bits)) ** 2).sum())
    return 10 * math.log10(float((wide**2).sum()) / error) if error else None
