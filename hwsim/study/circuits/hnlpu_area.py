"""Weights as wires, as cells, and in SRAM (HNLPU, 2508.16151): area of a product of a vector by a matrix in FP4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hwsim.figures.rows import Row
from hwsim.formats import get_format
from hwsim.study.circuits.base import Entry, Published

if TYPE_CHECKING:
    from hwsim.catalog import Quantity
    from hwsim.rtl_flow.measure import Design

INPUTS, OUTPUTS, BITS = 1024, 128, 4
"""Of the published comparison: a vector of 1,024 by a matrix of 1,024 x 128, FP4."""
FORMAT = "fp4_e2m1"
SAMPLED = ((1, 64), (2, 64), (4, 64), (1, 128), (4, 128), (2, 256))
HELD_OUT = ((4, 256), (1, 512))
"""(outputs, inputs) of the arrays that are synthesized."""
METAL, CELL = "metal embedding", "cell embedding"
_LEAST_SCALE = 2.0**-24  # one in the last place of sums: results are no wider than they must be


def designs() -> Iterator[Design]:
    """`hardwired` arrays, and the same weights as constant multipliers."""
    from hwsim.pe.hardwired.model import HardwiredArray
    from hwsim.rtl_flow.constant_mac import constant_mac
    from hwsim.rtl_flow.measure import design_of

    for outputs, inputs in (*SAMPLED, *HELD_OUT):
        codes = sample_codes(outputs, inputs)
        scales = np.full((outputs, 1), _LEAST_SCALE, np.float16)
        pe = HardwiredArray.from_weights(
            codes, scales, weight_format=FORMAT, group=inputs, activation_format="int8", scaling="row", credits=1
        )
        yield design_of(pe, f"{METAL}, {outputs} x {inputs}", ("whole",))
        halves = (2 * get_format(FORMAT).decode(codes)).astype(np.int64)  # FP4 numbers are halves of integers
        yield constant_mac(halves, f"{CELL}, {outputs} x {inputs}")


def sample_codes(outputs: int, inputs: int, seed: int = 0) -> NDArray[np.uint8]:
    """Codes of normal weights, the largest of 32 at FP4's largest number, as MXFP4's blocks have it."""
    rng = np.random.default_rng(seed)
    weights = rng.standard_normal((outputs, inputs // 32, 32))
    weights *= get_format(FORMAT).max_value / np.abs(weights).max(axis=2, keepdims=True)
    return get_format(FORMAT).encode(weights.reshape(outputs, inputs))
