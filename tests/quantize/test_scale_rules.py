"""Scales of the OCP formats, of NVFP4, of FP8 and constant zero points, against ml_dtypes and the definitions."""

import math

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, load_recipe, quantize_weights

RNG = np.random.default_rng(29)
WEIGHTS = RNG.standard_t(3, (8, 64)).astype(np.float32)
ELEMENTS = {  # name: (type of ml_dtypes, emax of OCP MX 1.0 table 1, largest value)
    "fp4_e2m1": (ml_dtypes.float4_e2m1fn, 2, 6.0),
    "fp6_e2m3": (ml_dtypes.float6_e2m3fn, 2, 7.5),
    "fp6_e3m2": (ml_dtypes.float6_e3m2fn, 4, 28.0),
    "fp8_e4m3": (ml_dtypes.float8_e4m3fn, 8, 448.0),
    "fp8_e5m2": (ml_dtypes.float8_e5m2, 15, 57344.0),
}


def rounded(values, dtype, largest):
    """To nearest in ml_dtypes, saturating."""
    return np.clip(values, -largest, largest).astype(np.float32).astype(dtype).astype(np.float64)


@pytest.mark.parametrize("format", ELEMENTS)
def test_microscaling_is_section_6_3_of_the_specification(format):
    dtype, emax, largest = ELEMENTS[format]
    rule = WeightRule(format=format, group=32, scale="mx", scale_format="e8m0")
    quantized = quantize_weights("w", WEIGHTS, rule)

    for row in range(8):
        for block in range(2):
            values = WEIGHTS[row, 32 * block : 32 * block + 32].astype(np.float64)
            scale = 2.0 ** (math.floor(math.log2(np.abs(values).max())) - emax)
            assert quantized.planes[0].scale_values[row, block] == scale
            expected = rounded(values / scale, dtype, largest) * scale
            np.testing.assert_array_equal(quantized.dequantize()[row, 32 * block : 32 * block + 32], expected)


@pytest.mark.parametrize(("magnitude", "exponent"), [(1.0, -2), (1.999, -2), (2.0, -1), (6.0, 0), (7.9, 0), (8.0, 1)])
def test_the_shared_exponent_steps_at_powers_of_two(magnitude, exponent):
    rule = WeightRule(format="fp4_e2m1", group=2, scale="mx", scale_format="e8m0")
    quantized = quantize_weights("w", np.array([[-magnitude, 0.1]], np.float32), rule)

    assert quantized.planes[0].scales.tolist() == [[127 + exponent]]  # E8M0: biased by 127


def test_microscaled_integers_have_the_values_of_mxint8():
    # MXINT8 counts in 2**-6 with emax 0; these integers count in 1, and the scale is as much smaller
    rule = WeightRule(format="int8", group=2, scale="mx", scale_format="e8m0")
    quantized = quantize_weights("w", np.array([[1.5, -0.015625]], np.float32), rule)

    assert quantized.planes[0].scale_values.tolist() == [[2.0**-6]]
    assert quantized.dequantize().tolist() == [[1.5, -0.015625]]


def test_zeros_and_tiny_blocks_stay_within_e8m0():
    weights = np.array([[0, 0, 1e-45, 0]], np.float32)
    rule = WeightRule(format="fp8_e5m2", group=2, scale="mx", scale_format="e8m0")
    quantized = quantize_weights("w", weights, rule)

    assert quantized.planes[0].scales.tolist() == [[127, 0]]
    assert quantized.dequantize()[0, :2].tolist() == [0, 0]


def test_nvfp4_by_its_definition():
    quantized = quantize_weights("w", WEIGHTS, load_recipe("nvfp4").weights_for("w"))
    factor = np.float32(np.abs(WEIGHTS).max() / (6 * 448))

    assert quantized.tensor_scale == pytest.approx(factor, rel=1e-6)
    factor = float(quantized.tensor_scale)
    for (row, block), code in np.ndenumerate(quantized.planes[0].scales):
        values = WEIGHTS[row, 16 * block : 16 * block + 16].astype(np.float64)
        wanted = np.float32(min(np.abs(values).max() / 6 / factor, 448))
        scale = wanted.astype(ml_dtypes.float8_e4m3fn)
        assert code == scale.view(np.uint8)
        expected = rounded(values / (float(scale) * factor), ml_dtypes.float4_e2m1fn, 6) * (float(scale) * factor)
        got = quantized.dequantize()[row, 16 * block : 16 * block + 16]
        np.testing.assert_allclose(got, expected, rtol=1e-7)


@given(arrays(np.float32, (2, 32), elements=st.floats(-(2.0**127), 2.0**127, width=32)))
def test_nvfp4_takes_any_finite_weights(weights):
    quantized = quantize_weights("w", weights, load_recipe("nvfp4").weights_for("w"))

    assert np.isfinite(quantized.dequantize()).all()
    assert quantized.planes[0].scale_values.max() <= 448


def test_zeros_in_nvfp4():
    quantized = quantize_weights("w", np.zeros((2, 32), np.float32), load_recipe("nvfp4").weights_for("w"))

    assert (quantized.tensor_scale, quantized.planes[0].scale_values.max()) == (1, 1)
    assert not quantized.dequantize().any()


@pytest.mark.parametrize("group", ["tensor", "row"])
@pytest.mark.parametrize("format", ["fp8_e4m3", "fp8_e5m2"])
def test_fp8_per_tensor_and_per_row(format, group):
    dtype, _, largest = ELEMENTS[format]
    quantized = quantize_weights("w", WEIGHTS, WeightRule(format=format, group=group, scale_format="fp32"))
    most = np.abs(WEIGHTS).max(axis=1, keepdims=True) if group == "row" else np.abs(WEIGHTS).max()
    scales = np.float32(most.astype(np.float64) / largest).astype(np.float64)

    assert quantized.planes[0].scales.shape == ((8, 1) if group == "row" else (1, 1))
    np.testing.assert_array_equal(quantized.planes[0].scale_values, np.broadcast_to(scales, (len(scales.flatten()), 1)))
    expected = rounded(WEIGHTS / scales, dtype, largest) * scales
    # ml_dtypes rounds the float32 of the quotient: where that lands on a tie, neighbours may differ
    assert (quantized.dequantize() != expected.astype(np.float32)).mean() < 0.01
    np.testing.assert_allclose(quantized.dequantize(), expected, rtol=0.26)


@pytest.mark.parametrize(("format", "dtype"), [("fp16", np.float16), ("bf16", ml_dtypes.bfloat16)])
def test_a_scale_of_one_only_rounds(format, dtype):
    quantized = quantize_weights("w", WEIGHTS, WeightRule(format=format, group="tensor", scale="one"))

    assert quantized.planes[0].scale_values.tolist() == [[1]]
    np.testing.assert_array_equal(quantized.dequantize(), WEIGHTS.astype(dtype).astype(np.float32))


def test_a_scale_of_one_still_needs_finite_weights():
    with pytest.raises(HwsimError, match="not all finite"):
        quantize_weights(
            "w", np.array([[1, np.inf]], np.float32), WeightRule(format="bf16", group="tensor", scale="one")
        )


def test_a_constant_zero_point_by_hand():
    # uint4 around 8: 7 steps above and 8 below. 3.5 / 7 = 0.5 and 4 / 8 = 0.5; then 1 / 7 against 4 / 8
    weights = np.array([[3.5, -4, 0, 0.74], [1, -4, 0.26, -0.25]], np.float32)
    plane = quantize_weights("w", weights, WeightRule(format="uint4", zero_point="middle")).plain("the test")

    assert (plane.scales.tolist(), plane.zeros.tolist()) == ([[0.5], [0.5]], [[8]])
    assert plane.codes.tolist() == [[15, 0, 8, 9], [10, 0, 9, 8]]


@given(arrays(np.float32, (2, 8), elements=st.floats(-100, 100, width=32).map(lambda w: w if abs(w) > 1e-2 else 0.0)))
def test_around_a_constant_zero_point_nothing_saturates(weights):
    quantized = quantize_weights("w", weights, WeightRule(format="uint4", zero_point="middle", scale_format="fp32"))
    steps = quantized.planes[0].scale_values

    assert (np.abs(quantized.dequantize() - weights) <= steps * (0.5 + 1e-5)).all()


def test_one_bit_has_no_middle():
    with pytest.raises(HwsimError, match="no positive values"):
        quantize_weights("w", WEIGHTS, WeightRule(format="uint1", zero_point="middle"))


@pytest.mark.parametrize("format", ["pot3", "bipolar2"])
def test_groups_of_zeros_take_the_smallest_scale_of_a_format_without_zero(format):
    quantized = quantize_weights("w", np.zeros((2, 8), np.float32), WeightRule(format=format, group=4))

    assert (quantized.planes[0].scale_values == 2.0**-24).all()
    assert np.abs(quantized.dequantize()).max() <= 8 * 2.0**-24
