"""Quantized tensors: sizes counted honestly by closed forms, packing and back, parts, and shapes that do not fit."""

import dataclasses

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize import Plane, QuantizedTensor, WeightRule, quantize_weights

NVFP4 = WeightRule(format="fp4_e2m1", group=16, scale_format="fp8_e4m3", tensor_scale="absmax")
N_M = WeightRule(format="int8", group=32, sparsity={"pattern": "n:m", "n": 2, "m": 4})
BLOCK_N_M = WeightRule(format="int4", group=32, sparsity={"pattern": "block_n:m", "density": 0.5})
BLOCK = WeightRule(format="int4", group=32, sparsity={"pattern": "block", "rows": 8, "cols": 8, "density": 0.25})
RULES = [
    WeightRule(format="int4", group=32),
    WeightRule(format="int3", group="row"),
    WeightRule(format="uint4", group=32, zero_point="minmax"),
    WeightRule(format="uint4", group=32, zero_point="middle"),
    WeightRule(format="uint3", group="tensor", zero_point="minmax"),
    WeightRule(format="ternary", packing="trits5", group="tensor", scale="absmean"),
    WeightRule(format="fp8_e5m2", group="row", scale_format="fp32"),
    WeightRule(format="fp4_e2m1", group=32, scale="mx", scale_format="e8m0"),
    WeightRule(format="bf16", group="tensor", scale="one"),
    NVFP4,
    N_M,
    BLOCK_N_M,
    BLOCK,
]
rules = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.format}-{rule.group}-{rule.scale}")


def weights_of(rows=16, cols=96):
    return np.random.default_rng(3).normal(0, 1, (rows, cols)).astype(np.float32)


def quantized_by(rule, rows=16, cols=96):
    return quantize_weights("w", weights_of(rows, cols), rule)


@pytest.mark.parametrize(
    ("rule", "bits"),
    [
        (WeightRule(format="int4", group=128), 4 + 16 / 128),
        (WeightRule(format="uint4", group=160, zero_point="minmax"), 4 + (16 + 4) / 160),
        (WeightRule(format="uint4", group=32, zero_point="middle"), 4 + 16 / 32),  # GGUF's Q4_0: 18 bytes for 32
        (WeightRule(format="int8", group="row"), 8 + 16 / 640),
        (WeightRule(format="ternary", packing="trits5", group="tensor"), 1.6 + 16 / (16 * 640)),
        (WeightRule(format="ternary", group="tensor"), 2 + 16 / (16 * 640)),
        # 5 zero points of 3 bits fill 2 bytes a row
        (WeightRule(format="uint3", group=128, zero_point="minmax"), 3 + (5 * 16 + 16) / 640),
        (WeightRule(format="fp4_e2m1", group=32, scale="mx", scale_format="e8m0"), 4 + 8 / 32),
        (WeightRule(format="fp6_e3m2", group=32, scale="mx", scale_format="e8m0"), 6 + 8 / 32),
        (NVFP4, 4 + 8 / 16 + 32 / (16 * 640)),
        # half of the codes and 2 bits of index for each of them
        (N_M, (8 + 2) / 2 + 16 / 32),
        # 1 of 16: 4 bits of index
        (WeightRule(format="int8", sparsity={"pattern": "n:m", "n": 1, "m": 16}), (8 + 4) / 16 + 16 / 640),
        (BLOCK, 4 / 4 + 1 / 64 + 16 / 32),
    ],
)
def test_bits_per_weight_by_closed_forms(rule, bits):
    assert quantized_by(rule, 16, 640).bits_per_weight == pytest.approx(bits, rel=1e-12)


def test_bits_of_blocks_follow_what_each_keeps():
    # Blocks of growing magnitude; half of the weights is kept. N = 16 needs no index, every block 3 bits for its N.
    weights = weights_of(16, 64) * np.repeat(10.0 ** np.arange(4), 16).astype(np.float32)
    quantized = quantize_weights("w", weights, BLOCK_N_M)

    assert quantized.block_counts.tolist() == [[0, 0, 16, 16]]
    assert quantized.nbytes == 2 * 256 * 4 / 8 + 2 + 16 * 2 * 2  # 4 x 3 bits fill 2 bytes; 2 scales of 2 bytes a row


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.sparsity is None], ids=lambda rule: rule.format)
def test_bits_per_weight_are_those_of_the_stored_arrays(rule):
    quantized = quantized_by(rule)

    assert sum(array.nbytes for array in quantized.arrays().values()) == quantized.nbytes


@rules
def test_to_arrays_and_back(rule):
    quantized = quantized_by(rule)
    back = QuantizedTensor.from_arrays("w", 16, 96, rule, quantized.arrays())

    np.testing.assert_array_equal(back.planes[0].codes, quantized.planes[0].codes)
    np.testing.assert_array_equal(back.dequantize(), quantized.dequantize())
    assert back.nbytes == quantized.nbytes


@rules
def test_a_part_is_those_rows_of_the_whole(rule):
    plane = quantized_by(rule).planes[0]

    np.testing.assert_array_equal(plane.part(slice(1, 4)).dequantize(), plane.dequantize()[1:4])


def test_dequantized_by_hand():
    codes = np.array([[1, 15, 7, 9], [0, 2, 3, 4]], np.uint8)
    scales = np.array([[0.5, 2], [1, 0.25]], np.float16)
    symmetric = Plane(get_format("int4"), "dense", 2, codes, scales)
    assert symmetric.dequantize().tolist() == [[0.5, -0.5, 14, -14], [0, 2, 0.75, 1]]

    zeros = np.array([[1, 15], [0, 4]], np.uint8)
    asymmetric = Plane(get_format("uint4"), "dense", 2, codes, scales, zeros)
    assert asymmetric.dequantize().tolist() == [[0, 7, -16, -12], [0, 2, -0.25, 0]]

    middle = Plane(get_format("uint4"), "dense", 2, codes, scales, np.array([[8]], np.uint8))
    assert middle.dequantize().tolist() == [[-3.5, 3.5, -2, 2], [-8, -6, -1.25, -1]]


def test_a_tensor_scale_multiplies_the_scales():
    codes = np.array([[1, 7, 9, 0]], np.uint8)  # 0.5, 6, -0.5, 0
    plane = Plane(get_format("fp4_e2m1"), "dense", 2, codes, np.array([[0x38, 0x40]], np.uint8), None, "fp8_e4m3")
    tensor = QuantizedTensor(NVFP4.model_copy(update={"group": 2}), (plane,), np.float32(0.25))

    assert tensor.dequantize().tolist() == [[0.125, 1.5, -0.25, 0]]  # scales 1 and 2


def test_outlier_columns_stand_in_for_their_codes():
    columns = np.array([3, 40], np.int32)
    weights = weights_of()
    tensor = quantize_weights("w", weights, RULES[0], columns)

    assert not tensor.planes[0].codes[:, columns].any()
    np.testing.assert_array_equal(tensor.dequantize()[:, columns], weights[:, columns].astype(np.float16))
    plain = quantized_by(RULES[0])
    assert tensor.nbytes == plain.nbytes + 2 * 4 + 16 * 2 * 2
    back = QuantizedTensor.from_arrays("w", 16, 96, RULES[0], tensor.arrays())
    np.testing.assert_array_equal(back.dequantize(), tensor.dequantize())


def test_code_counts():
    quantized = quantized_by(RULES[0])

    assert quantized.code_counts().tolist() == [int((quantized.planes[0].codes == code).sum()) for code in range(16)]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"group": 5}, "groups do not divide"),
        ({"group": 0}, "groups do not divide"),
        ({"group": 48}, "scales do not fit"),
        ({"scales": np.ones((16, 3), np.float32)}, "scales do not fit"),
        ({"scales": np.ones(3, np.float16)}, "scales do not fit"),
        ({"zeros": np.zeros((16, 2), np.uint8)}, "not one per scale"),
        ({"packing": "trits5"}, "unknown packing"),
    ],
)
def test_what_does_not_fit_together_is_refused(changes, message):
    group = changes.get("group", 32)
    with pytest.raises(HwsimError, match=message):
        dataclasses.replace(quantized_by(RULES[0]).planes[0], **{"group": group} | changes)


def test_another_number_of_planes_is_refused():
    plane = quantized_by(RULES[0]).planes[0]
    with pytest.raises(HwsimError, match="planes do not fit their rule"):
        QuantizedTensor(RULES[0], (plane, plane))


@pytest.mark.parametrize("rule", [NVFP4, WeightRule(format="ternary", method="ptqtp", planes=2, group=32)])
def test_what_is_more_than_a_plane_is_not_plain(rule):
    with pytest.raises(HwsimError, match="the array takes matrices of one plane"):
        quantized_by(rule).plain("the array")


def test_reserved_codes_are_refused_when_dequantized():
    quantized = quantized_by(RULES[0])
    quantized.planes[0].codes[2, 5] = 8
    with pytest.raises(HwsimError, match="bad code of int4"):
        quantized.dequantize()
