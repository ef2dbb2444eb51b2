"""Quantized tensors: sizes counted honestly, packing and back, parts, and shapes that do not fit."""

import dataclasses

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize import QuantizedTensor, WeightRule, quantize_weights

RULES = [
    WeightRule(format="int4", group=32),
    WeightRule(format="int3", group="row"),
    WeightRule(format="uint4", group=32, zero_point="minmax"),
    WeightRule(format="uint3", group="tensor", zero_point="minmax"),
    WeightRule(format="ternary", packing="trits5", group="tensor", scale="absmean"),
]


def quantized_by(rule, rows=5, cols=96):
    weights = np.random.default_rng(3).normal(0, 1, (rows, cols)).astype(np.float32)
    return quantize_weights("w", weights, rule)


@pytest.mark.parametrize(
    ("rule", "bits"),
    [
        (WeightRule(format="int4", group=128), 4 + 16 / 128),
        (WeightRule(format="uint4", group=160, zero_point="minmax"), 4 + (16 + 4) / 160),
        (WeightRule(format="int8", group="row"), 8 + 16 / 640),
        (WeightRule(format="ternary", packing="trits5", group="tensor"), 1.6 + 16 / (4 * 640)),
        (WeightRule(format="ternary", group="tensor"), 2 + 16 / (4 * 640)),
        # 5 zero points of 3 bits fill 2 bytes a row
        (WeightRule(format="uint3", group=128, zero_point="minmax"), 3 + (5 * 16 + 16) / 640),
    ],
)
def test_bits_per_weight_count_scales_and_zero_points(rule, bits):
    quantized = quantized_by(rule, 4, 640)
    packed = quantized.packed()
    stored = sum(part.nbytes for part in (packed.codes, packed.scales, packed.zeros) if part is not None)

    assert quantized.bits_per_weight == pytest.approx(bits, rel=1e-12)
    assert stored * 8 / (4 * 640) == quantized.bits_per_weight


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.format}-{rule.group}")
def test_packed_and_back(rule):
    quantized = quantized_by(rule)
    back = QuantizedTensor.from_packed(quantized.format, quantized.packing, quantized.group, 96, quantized.packed())

    np.testing.assert_array_equal(back.codes, quantized.codes)
    np.testing.assert_array_equal(back.dequantize(), quantized.dequantize())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.format}-{rule.group}")
def test_a_part_is_those_rows_of_the_whole(rule):
    quantized = quantized_by(rule)

    np.testing.assert_array_equal(quantized.part(slice(1, 4)).dequantize(), quantized.dequantize()[1:4])


def test_dequantized_by_hand():
    codes = np.array([[1, 15, 7, 9], [0, 2, 3, 4]], np.uint8)
    scales = np.array([[0.5, 2], [1, 0.25]], np.float16)
    symmetric = QuantizedTensor(get_format("int4"), "dense", 2, codes, scales)
    assert symmetric.dequantize().tolist() == [[0.5, -0.5, 14, -14], [0, 2, 0.75, 1]]

    zeros = np.array([[1, 15], [0, 4]], np.uint8)
    asymmetric = QuantizedTensor(get_format("uint4"), "dense", 2, codes, scales, zeros)
    assert asymmetric.dequantize().tolist() == [[0, 7, -16, -12], [0, 2, -0.25, 0]]


def test_code_counts():
    quantized = quantized_by(RULES[0])

    assert quantized.code_counts().tolist() == [int((quantized.codes == code).sum()) for code in range(16)]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"group": 5}, "groups do not divide"),
        ({"group": 0}, "groups do not divide"),
        ({"group": 48}, "scales do not fit"),
        ({"scales": np.ones((5, 3), np.float32)}, "scales do not fit"),
        ({"scales": np.ones(3, np.float16)}, "scales do not fit"),
        ({"zeros": np.zeros((5, 2), np.uint8)}, "not one per scale"),
        ({"packing": "trits5"}, "unknown packing"),
    ],
)
def test_what_does_not_fit_together_is_refused(changes, message):
    group = changes.get("group", 32)
    with pytest.raises(HwsimError, match=message):
        dataclasses.replace(quantized_by(RULES[0]), **{"group": group} | changes)


def test_reserved_codes_are_refused_when_dequantized():
    quantized = quantized_by(RULES[0])
    quantized.codes[2, 5] = 8
    with pytest.raises(HwsimError, match="bad code of int4"):
        quantized.dequantize()
