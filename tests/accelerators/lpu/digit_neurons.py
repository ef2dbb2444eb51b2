"""Neurons of digits as arrays of the hardwired PE: a block of columns for each place and sign, all inputs in each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.lpu.digits import digits_of
from hwsim.formats import Codes, NumberFormat
from hwsim.pe.hardwired import HardwiredArray

BLOCK_DIGITS = 8  # whose shifts are FP16 scales


def digit_array(number: NumberFormat, codes: Codes, first: int = 0) -> HardwiredArray:
    """The PE of weights [rows, cols]: up to eight of their digits, in units of the last place 16**first times over.

    Magnitudes of positive digits and of negative ones are blocks of uint4 codes apart, as their scales have signs: a
    digit of d is one wire to one region either way.
    """
    blocks, scales = [], []
    for place, digit in enumerate(digits_of(number)[first : first + BLOCK_DIGITS]):
        values = digit.values[digit.which][codes]
        for sign in (1, -1):
            blocks.append(np.maximum(sign * values, 0).astype(np.uint8))
            scales.append(sign * 2.0 ** (4 * place - 24))
    held, shifts = np.hstack(blocks), np.array([scales], np.float16)
    return HardwiredArray.from_weights(held, shifts, weight_format="uint4", group=codes.shape[1], scaling="block")


def inputs_of(pe: HardwiredArray, x: NDArray[np.int8]) -> NDArray[np.int8]:
    """Activations [tokens, cols] as the array takes them: once for each block."""
    return np.tile(x, (1, pe.max_groups))


def products(number: NumberFormat, codes: Codes, x: NDArray[np.int8]) -> NDArray[Any]:
    """Results of the PEs of all digits, added with shifts: Python integers in units of the last place."""
    total = np.zeros((len(x), len(codes)), object)
    for first in range(0, len(digits_of(number)), BLOCK_DIGITS):
        pe = digit_array(number, codes, first)
        held, scales = pe.constants
        total += pe.golden(held, inputs_of(pe, x), scales) * 16**first
    return total
