"""Bipolar integers: the conversion is exact, the offset goes through the sum of inputs, the bits are those of APLLM."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize import WeightRule, bipolar, load_recipe, quantize_weights

WEIGHTS = arrays(np.float32, (3, 8), elements=st.floats(-8, 8, width=32))


def rule(bits, **keys):
    keys = {"group": "row"} | keys
    return WeightRule(format=f"bipolar{bits}", method="bipolar_of_int", zero_point="middle", **keys)


@pytest.mark.parametrize("bits", range(2, 9))
def test_codes_are_those_of_twice_the_integer_plus_one(bits):
    half = 1 << (bits - 1)
    integers = np.arange(-half, half)
    codes = bipolar.bipolar_codes(integers.astype(np.float64), bits)

    assert get_format(f"bipolar{bits}").decode_int(codes).tolist() == (2 * integers + 1).tolist()
    # APLLM: each bit is -1 or +1.
    by_bits = sum((2 * ((codes.astype(int) >> i) & 1) - 1) << i for i in range(bits))
    assert by_bits.tolist() == (2 * integers + 1).tolist()


def test_integers_round_half_to_even_and_saturate_at_both_ends_of_twos_complement():
    wanted = np.array([-9.0, -8.5, -1.5, -0.5, 0.5, 1.5, 7.4, 9.0])
    values = get_format("bipolar4").decode_int(bipolar.bipolar_codes(wanted, 4))

    assert ((values - 1) // 2).tolist() == [-8, -8, -2, 0, 0, 2, 7, 7]


@pytest.mark.slow
@given(st.integers(2, 8), st.sampled_from([4, "row", "tensor"]), WEIGHTS)
def test_equals_the_signed_quantization_to_the_bit(bits, group, weights):
    # Above the subnormal scales both see the same one.
    weights = np.where(np.abs(weights) < 0.1, 0, weights).astype(np.float32)
    signed = quantize_weights("w", weights, WeightRule(format=f"int{bits}", group=group))
    converted = quantize_weights("w", weights, rule(bits, group=group))

    np.testing.assert_array_equal(converted.dequantize(), signed.dequantize())
    assert (2 * converted.planes[0].scale_values == signed.planes[0].scale_values).all()


@given(st.integers(2, 8), st.floats(2.0**-20, 2.0**-8, width=32), st.integers(0, 2**32 - 1))
def test_subnormal_scales_halve_exactly_too(bits, spread, seed):
    """Each result is s q for one integer q, s = 2 s' of a stored s', and no other integer is nearer."""
    weights = np.random.default_rng(seed).uniform(-spread, spread, (4, 16)).astype(np.float32)
    plane = quantize_weights("w", weights, rule(bits)).plain("the test")
    whole = plane.per_element(2 * plane.scale_values)
    numbers = plane.centred() / 2
    half = 1 << (bits - 1)

    assert (numbers == np.rint(numbers)).all() and numbers.min() >= -half and numbers.max() < half
    assert (plane.dequantize() == whole * numbers).all()
    inside = (numbers > -half) & (numbers < half - 1)
    assert (np.abs(weights - plane.dequantize()) <= whole / 2)[inside].all()


def test_an_odd_subnormal_scale_gives_up_its_last_bit_first():
    # 3 x 2**-24 x 7 asks for the scale 3 x 2**-24, whose half is no FP16 number; 2 x (2 x 2**-24) is stored instead.
    weights = np.array([[21, 8, -4, 0]], np.float32) * np.float32(2.0**-24)
    plane = quantize_weights("w", weights, rule(4)).plain("the test")

    assert plane.scale_values.tolist() == [[2 * 2.0**-24]]
    assert (plane.centred() / 2).tolist() == [[5, 2, -1, 0]]


def test_the_offset_is_carried_by_the_sum_of_the_inputs():
    rng = np.random.default_rng(1)
    weights, x = rng.normal(0, 1, (5, 24)).astype(np.float32), rng.integers(-128, 128, 24)
    plane = quantize_weights("w", weights, rule(3)).plain("the test")
    bipolar_sum = plane.format.decode_int(plane.codes) @ x

    for row, total, half in zip(plane.dequantize(), bipolar_sum, plane.scale_values[:, 0], strict=True):
        exact = sum(Fraction(float(w)) * int(i) for w, i in zip(row, x, strict=True))
        assert exact == Fraction(float(half)) * (int(total) - int(x.sum()))


def test_the_zero_point_is_stored_nowhere():
    weights = np.random.default_rng(2).normal(0, 1, (4, 64)).astype(np.float32)
    quantized = quantize_weights("w", weights, rule(4))

    assert quantized.bits_per_weight == 4 + 16 / 64
    assert quantized.planes[0].zeros.tolist() == [[8]]


@pytest.mark.parametrize("bits", range(1, 5))
def test_direct_recipes_have_odd_integers_without_a_zero_point(bits):
    weights = np.random.default_rng(3).normal(0, 1, (4, 256)).astype(np.float32)
    plane = quantize_weights("w", weights, load_recipe(f"apllm-w{bits}").weights_for("w")).plain("the test")
    values = plane.format.decode_int(plane.codes)

    assert plane.zeros is None and (values % 2 == 1).all() and np.abs(values).max() == (1 << bits) - 1
    # No other odd integer is nearer for the scale as stored.
    odd = np.arange(-(2**bits) + 1, 2**bits, 2)[:, None, None] * plane.per_element(plane.scale_values)
    np.testing.assert_array_equal(np.abs(weights - plane.dequantize()), np.abs(weights - odd).min(0))


def test_one_bit_has_no_signed_integers():
    with pytest.raises(HwsimError, match="no signed integers of 1 bit") as caught:
        quantize_weights("w", np.ones((2, 4), np.float32), rule(1))
    assert 'method = "nearest"' in caught.value.next


def test_weights_that_are_not_finite_are_refused():
    with pytest.raises(HwsimError, match="not all finite"):
        quantize_weights("w", np.array([[1, np.nan]], np.float32), rule(4))
