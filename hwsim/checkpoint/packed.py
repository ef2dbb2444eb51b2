"""Weight matrices that a checkpoint holds as codes of a format of ours: kept as they are, nothing is rounded again."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize.plane import Plane
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule

Bytes = NDArray[np.uint8]
MXFP4_GROUP, MXFP4_BYTES = 32, 16
"""Elements and bytes of a block (OCP Microscaling Formats v1.0, section 5.2: MXFP4 has blocks of 32)."""
TRITS_PER_BYTE = 4
_NO_TRIT = 3  # two bits hold 0, 1 and 2, which stand for -1, 0 and 1


@cache
def mxfp4_rule() -> WeightRule:
    """The rule of a matrix in MXFP4."""
    return WeightRule(format="fp4_e2m1", group=MXFP4_GROUP, scale="mx", scale_format="e8m0")


def mxfp4(name: str, blocks: Bytes, scales: Bytes) -> QuantizedTensor:
    """gpt-oss's matrices of MXFP4.

    The first of two elements is in the lower half of a byte (openai/gpt-oss, gpt_oss/torch/weights.py,
    `_get_mxfp4_tensor`); the scale is 2**(code - 127).

    Args:
        name: the matrix's, for errors.
        blocks: [rows, groups, 16].
        scales: [rows, groups].

    Raises:
        HwsimError: a scale has no finite value.
    """
    if (scales == np.iinfo(np.uint8).max).any():
        raise HwsimError(f"a scale of {name} is not a number", got="E8M0 code 255", expected="codes 0 to 254")
    codes = np.empty((*blocks.shape[:-1], MXFP4_GROUP), np.uint8)
    codes[..., 0::2], codes[..., 1::2] = blocks & 15, blocks >> 4
    rule, rows = mxfp4_rule(), codes.reshape(len(codes), -1)
    plane = Plane(rule.number_format, rule.chosen_packing, MXFP4_GROUP, rows, np.array(scales), None, rule.scale_format)
    return QuantizedTensor(rule, (plane,))


def bitnet_rule(scale: float) -> WeightRule:
    """The rule of a ternary matrix with one scale: as FP16 where that holds it exactly, else as FP32."""
    narrow = scale <= float(np.finfo(np.float16).max) and float(np.float16(scale)) == scale
    return WeightRule(format="ternary", group="tensor", scale="absmean", scale_format="fp16" if narrow else "fp32")


def bitnet(name: str, packed: Bytes, rows: int, scale: float) -> QuantizedTensor:
    """A matrix of BitNet b1.58: four ternary digits plus 1 a byte, two bits each, lowest first.

    Bits 2k and 2k + 1 of row i are row k * len(packed) + i of the matrix (transformers, integrations/bitnet.py,
    `pack_weights`).

    Args:
        name: the matrix's, for errors.
        packed: [ceil(rows / 4), cols].
        rows: of the matrix.
        scale: what the digits are multiplied by.

    Raises:
        HwsimError: two bits that are no digit, or a scale that is no positive number.
    """
    if not (np.isfinite(scale) and scale > 0):
        raise HwsimError(f"the scale of {name}", got=scale, expected="a positive number")
    digits = np.concatenate([packed >> np.uint8(2 * k) & np.uint8(3) for k in range(TRITS_PER_BYTE)])[:rows]
    if (digits == _NO_TRIT).any():
        raise HwsimError(f"{name} holds two bits that are no ternary digit", got="0b11", expected="0b00 to 0b10")
    rule, format = bitnet_rule(scale), get_format("ternary")
    digit_codes = format.encode(np.array([-1.0, 0.0, 1.0]))
    scales = np.array([[scale]], np.float16 if rule.scale_format == "fp16" else np.float32)
    plane = Plane(format, rule.chosen_packing, digits.shape[1], digit_codes[digits], scales, None, rule.scale_format)
    return QuantizedTensor(rule, (plane,))
