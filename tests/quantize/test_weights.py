"""Quantized weights against exact rationals, worked examples, and what is refused."""

import tracemalloc
from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, load_recipe, quantize_weights

RNG = np.random.default_rng(7)


def sample(rows=6, cols=64, spread=0.05):
    return RNG.normal(0, spread, (rows, cols)).astype(np.float32)


def plane_of(weights, rule):
    return quantize_weights("w", weights, rule).plain("the test")


def exact_codes(group, scale, zero, low, high):
    """Nearest integers to weight / scale + zero, half to even, by exact rationals."""
    wanted = [round(Fraction(float(weight)) / Fraction(float(scale)) + zero) for weight in group]
    return [min(max(number, low), high) for number in wanted]


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("group", [16, "row", "tensor"])
def test_symmetric_by_exact_rationals(bits, group):
    weights = sample()
    quantized = plane_of(weights, WeightRule(format=f"int{bits}", group=group))
    reach = 2 ** (bits - 1) - 1
    sharing = [weights.reshape(-1)] if group == "tensor" else weights.reshape(-1, quantized.group)

    numbers = quantized.format.decode_int(quantized.codes).reshape(len(sharing), -1)
    for elements, scale, got in zip(sharing, quantized.scales.reshape(-1), numbers, strict=True):
        assert scale == np.float16(float(np.abs(elements).max()) / reach)
        assert got.tolist() == exact_codes(elements, scale, 0, -reach, reach)


@pytest.mark.parametrize("bits", [1, 4, 8])
@pytest.mark.parametrize("group", [16, "row", "tensor"])
def test_zero_points_by_exact_rationals(bits, group):
    weights = sample() + np.float32(0.03)
    quantized = plane_of(weights, WeightRule(format=f"uint{bits}", group=group, zero_point="minmax"))
    top = 2**bits - 1
    sharing = [weights.reshape(-1)] if group == "tensor" else weights.reshape(-1, quantized.group)

    codes = quantized.codes.reshape(len(sharing), -1)
    parts = zip(sharing, quantized.scales.reshape(-1), quantized.zeros.reshape(-1), codes, strict=True)
    for elements, scale, zero, got in parts:
        low, high = min(0.0, float(elements.min())), max(0.0, float(elements.max()))
        assert scale == np.float16((high - low) / top)
        assert zero == min(max(round(Fraction(-low) / Fraction(float(scale))), 0), top)
        assert got.tolist() == exact_codes(elements, scale, int(zero), 0, top)


def test_absmean_by_the_definition_of_bitnet_b158():
    # gamma = (0.5 + 1 + 0.25 + 0 + 2 + 0.25 + 0.25 + 0.75) / 8 = 0.625; W / gamma = 0.8, -1.6, 0.4, 0, 3.2, -0.4, 0.4,
    # -1.2; rounded and clipped to -1..1: 1, -1, 0, 0, 1, 0, 0, -1
    weights = np.array([[0.5, -1.0, 0.25, 0.0], [2.0, -0.25, 0.25, -0.75]], np.float32)
    quantized = plane_of(weights, load_recipe("ternary-b158").weights_for("w"))

    assert quantized.scales.tolist() == [[0.625]]
    assert quantized.format.decode_int(quantized.codes).tolist() == [[1, -1, 0, 0], [1, 0, 0, -1]]
    assert quantized.dequantize().tolist() == [[0.625, -0.625, 0, 0], [0.625, 0, 0, -0.625]]


def test_absmean_of_many_blocks_of_rows_is_the_mean_of_all():
    weights = sample(300, 1024)
    quantized = plane_of(weights, WeightRule(format="ternary", group="tensor", scale="absmean"))

    gamma = np.float16(np.abs(weights.astype(np.float64)).mean())
    assert quantized.scales == gamma
    expected = np.clip(np.rint(weights.astype(np.float64) / float(gamma)), -1, 1)
    np.testing.assert_array_equal(quantized.format.decode_int(quantized.codes), expected)


def test_codes_see_the_scale_as_stored():
    # absmax 1 gives 1/7 = 0.142857..., stored as 0.142822265625; 0.0714111328125 is half of that, a tie, goes to 0
    weights = np.array([[1.0, 0.0714111328125, np.nextafter(np.float32(0.0714111328125), np.float32(1))]], np.float32)
    quantized = plane_of(weights, WeightRule(format="int4"))

    assert float(quantized.scales[0, 0]) == 0.142822265625
    assert quantized.codes.tolist() == [[7, 0, 1]]


def test_a_zero_point_makes_no_ties():
    # scale 1, zero 8: just beyond a half stays there when 8 is added, which float32 would round to the tie
    beyond = np.nextafter(np.float32(0.5), np.float32(1))
    weights = np.array([[-8, 7, beyond, -beyond, 0.5, -0.5]], np.float32)
    quantized = plane_of(weights, WeightRule(format="uint4", zero_point="minmax"))

    assert (quantized.scales.tolist(), quantized.zeros.tolist()) == ([[1]], [[8]])
    assert quantized.codes.tolist() == [[0, 15, 9, 7, 8, 8]]


@pytest.mark.parametrize("rule", [WeightRule(format="int4", group=4), WeightRule(format="uint4", zero_point="minmax")])
def test_a_group_of_zeros_has_scale_one_and_stays_zero(rule):
    quantized = plane_of(np.zeros((2, 8), np.float32), rule)

    assert (quantized.scales == 1).all()
    assert not quantized.dequantize().any()


def test_a_scale_too_small_for_fp16_becomes_the_smallest():
    quantized = plane_of(np.array([[1e-9, 4e-7]], np.float32), WeightRule(format="int4", group=1))

    assert quantized.scales.tolist() == [[2.0**-24, 2.0**-24]]
    assert quantized.codes.tolist() == [[0, 7]]


def test_zero_points_keep_zero_exact_in_groups_of_one_sign():
    for sign in (1, -1):
        weights = sign * np.array([[0.0, 0.5, 0.9, 1.5]], np.float32)
        quantized = plane_of(weights, WeightRule(format="uint4", zero_point="minmax"))
        assert quantized.zeros.tolist() == [[0 if sign > 0 else 15]]
        assert quantized.dequantize()[0, 0] == 0
        assert abs(quantized.dequantize()[0, 3] - sign * 1.5) < 1e-3


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_float_types_of_one_value_give_one_result(dtype):
    weights = sample().astype(np.float16)
    expected = plane_of(weights, WeightRule(format="int4", group=16))
    got = plane_of(weights.astype(dtype), WeightRule(format="int4", group=16))

    np.testing.assert_array_equal(got.codes, expected.codes)
    np.testing.assert_array_equal(got.scales, expected.scales)


@pytest.mark.parametrize("name", ["int4-g128", "uint4-g128", "ternary-b158"])
def test_memory_stays_at_about_one_layer(name):
    weights = sample(2048, 1024)
    rule = load_recipe(name).weights_for("w")
    tracemalloc.start()
    quantized = plane_of(weights, rule)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert quantized.codes.nbytes < peak < weights.nbytes


def test_input_is_left_alone():
    weights = sample()
    before = weights.copy()
    weights.flags.writeable = False
    plane_of(weights, WeightRule(format="uint4", group=16, zero_point="minmax"))
    np.testing.assert_array_equal(weights, before)


def test_a_group_that_does_not_divide_names_the_nearest_that_do():
    with pytest.raises(HwsimError, match=r"group size does not divide the rows of layers\.3\.down") as caught:
        quantize_weights("layers.3.down", np.ones((2, 8640), np.float32), WeightRule(format="int4", group=128))
    assert caught.value.got == "rows of 8640 in groups of 128"
    assert caught.value.expected == "a divisor of 8640, such as 120 or 135"


def test_a_group_longer_than_the_row_is_refused():
    with pytest.raises(HwsimError) as caught:
        plane_of(np.ones((2, 64), np.float32), WeightRule(format="int4", group=128))
    assert caught.value.expected == "a divisor of 64, such as 64"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(
    "rule",
    [
        WeightRule(format="int4", group=16),
        WeightRule(format="ternary", scale="absmean", group="tensor"),
        WeightRule(format="uint4", zero_point="minmax"),
    ],
)
def test_weights_that_are_not_finite_are_named_with_their_place(bad, rule):
    weights = sample()
    weights[3, 17] = weights[4, 1] = bad
    with pytest.raises(HwsimError, match="weights of w are not all finite") as caught:
        plane_of(weights, rule)
    assert caught.value.got == f"{bad} at row 3, column 17"


def test_a_scale_beyond_fp16_is_refused():
    with pytest.raises(HwsimError, match="a scale of w is beyond FP16") as caught:
        plane_of(np.full((1, 4), 1e6, np.float32), WeightRule(format="int4"))
    assert "65504" in caught.value.expected


@pytest.mark.parametrize("weights", [np.ones(4, np.float32), np.ones((0, 4), np.float32), np.ones((2, 2), np.int8)])
def test_only_matrices_of_numbers_are_quantized(weights):
    with pytest.raises(HwsimError, match="no matrix of numbers"):
        plane_of(weights, WeightRule(format="int4"))
