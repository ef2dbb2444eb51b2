"""Signed integers as bipolar ones, exactly (APLLM, Ma et al., arXiv:2409.17870; lossless conversion: arXiv:2508.19087).

A bipolar integer reads each bit x_i as -1 or +1: its value is the sum of (2 x_i - 1) 2^i, the odd integers from
-(2^b - 1) to 2^b - 1. A signed integer q of b bits becomes q' = 2 q + 1, and

    s q = (s / 2) (q' - 1),    so    sum(x s q) = (s / 2) sum(x q') - (s / 2) sum(x):

half the scale, and an offset that the sum of the inputs carries. Here the offset is a zero point, the code of +1, which
is the same everywhere and stored nowhere.

Weights that are quantized to bipolar integers directly need none of this: that is the nearest value of their format.
"""

from __future__ import annotations

import numpy as np

from hwsim.errors import HwsimError
from hwsim.formats import Codes
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.layout import plane_shape
from hwsim.quantize.plane import Plane
from hwsim.quantize.rules import Floats, weight_scales
from hwsim.quantize.scales import get_scale_format
from hwsim.quantize.tensor import QuantizedTensor, middle_zero
from hwsim.quantize.weight_rule import WeightRule


def quantize(name: str, weights: Floats, rule: WeightRule) -> QuantizedTensor:
    """Weights [rows, cols] as signed integers of the format's bits, converted.

    The scale is that of the signed format of as many bits. It is s / 2 that is stored, and the integers are nearest for
    twice what is stored: where s / 2 is a subnormal number it loses its last bit once, before the integers are chosen,
    and the conversion stays exact.

    Raises:
        HwsimError: one bit, weights that are not finite, groups that do not divide a row, or a scale beyond its format.
    """
    bits = rule.number_format.bits
    if bits < 2:
        raise HwsimError(
            "no signed integers of 1 bit to convert",
            got=rule.format,
            expected="bipolar2 to bipolar8",
            next='set method = "nearest" and zero_point = "none"',
        )
    signed = rule.model_copy(update={"format": f"int{bits}", "method": "nearest", "zero_point": "none"})
    scale_format = get_scale_format(rule.scale_format)
    whole, _ = weight_scales(name, weights, signed)
    halves = scale_format.stored(name, scale_format.values(whole) / 2)
    codes = np.empty(weights.shape, np.uint8)
    rows, cols = weights.shape
    group = plane_shape(name, rows, cols, rule).group
    plane = Plane(
        rule.number_format, rule.chosen_packing, group, codes, halves, middle_zero(rule), scale_format=rule.scale_format
    )
    for some in row_blocks(*weights.shape):
        part = plane.part(some)
        codes[some] = bipolar_codes(weights[some] / part.per_element(2 * part.scale_values), bits)
    return QuantizedTensor(rule, (plane,))


def bipolar_codes(wanted: Floats, bits: int) -> Codes:
    """The codes of 2 q + 1 for the signed integers q of `bits` bits nearest to `wanted`, halves to even, saturating.

    The bipolar value of a code x is 2 x - (2^b - 1), so that of x = q + 2^(b-1) is 2 q + 1.
    """
    half = 1 << (bits - 1)
    return (np.clip(np.rint(wanted), -half, half - 1) + half).astype(np.uint8)
