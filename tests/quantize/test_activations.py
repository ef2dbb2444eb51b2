"""Quantized activations: by hand, by exact rationals, dynamic against static."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import ActivationRule, calibrate, quantize_activations

TOKEN = ActivationRule()
TENSOR = ActivationRule(granularity="tensor")
GROUP = ActivationRule(granularity="group", group=4)
X = np.random.default_rng(5).normal(0, 2, (6, 16)).astype(np.float32)


def test_per_token_by_hand():
    x = np.array([[127.0, -1.5, 0.5, 2.5], [0, 0, 0, 0]], np.float32)
    quantized = quantize_activations(x, TOKEN)

    assert quantized.codes.dtype == np.int8
    assert quantized.scales.dtype == np.float32
    assert quantized.codes.tolist() == [[127, -2, 0, 2], [0, 0, 0, 0]]
    assert quantized.scales.tolist() == [[1], [1]]
    assert quantized.dequantize().tolist() == [[127, -2, 0, 2], [0, 0, 0, 0]]


@pytest.mark.parametrize(("rule", "groups"), [(TOKEN, 1), (TENSOR, 1), (GROUP, 4)])
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_by_exact_rationals(rule, groups, bits):
    rule = rule.model_copy(update={"format": f"int{bits}"})
    quantized = quantize_activations(X, rule)
    reach = 2 ** (bits - 1) - 1

    assert quantized.scales.shape == (6, groups)
    for (token, col), value in np.ndenumerate(X):
        group = col * groups // 16
        sharing = X if rule.granularity == "tensor" else X[token].reshape(groups, -1)[group]
        scale = np.float32(np.abs(sharing).max() / np.float32(reach))
        assert quantized.scales[token, group] == scale
        code = round(Fraction(float(value)) / Fraction(float(scale)))
        assert quantized.codes[token, col] == min(max(code, -reach), reach)


def test_clipping_keeps_a_fraction_and_saturates_the_rest():
    x = np.array([[10.0, 5.0, 2.5, -10.0]], np.float32)
    quantized = quantize_activations(x, ActivationRule(clipping=0.5))

    assert quantized.codes.tolist() == [[127, 127, 64, -127]]
    np.testing.assert_allclose(quantized.scales, 5 / 127, rtol=1e-6)


@pytest.mark.parametrize("rule", [TENSOR, GROUP])
def test_static_scale_of_the_samples_is_the_largest_dynamic_one(rule):
    static = rule.model_copy(update={"scale": "static"})
    scale = calibrate(X, static)
    quantized = quantize_activations(X, static, scale)

    np.testing.assert_array_equal(scale, quantize_activations(X, rule).scales.max(axis=0))
    np.testing.assert_array_equal(quantized.scales, np.broadcast_to(scale, quantized.scales.shape))


def test_static_scale_does_not_follow_what_comes_later():
    static = ActivationRule(granularity="tensor", scale="static")
    quantized = quantize_activations(10 * X, static, calibrate(X, static))

    np.testing.assert_array_equal(quantized.scales, quantize_activations(X, static, calibrate(X, static)).scales)
    assert (np.abs(quantized.codes) == 127).sum() > 10


def test_a_static_rule_and_a_static_scale_go_together():
    static = ActivationRule(granularity="tensor", scale="static")
    with pytest.raises(HwsimError, match="static activation scale") as caught:
        quantize_activations(X, static)
    assert "calibrate" in caught.value.next
    with pytest.raises(HwsimError, match="dynamic activation scale"):
        quantize_activations(X, TOKEN, 0.1)


@given(arrays(np.float32, (3, 8), elements=st.floats(-100, 100, width=32)), st.sampled_from([TOKEN, TENSOR, GROUP]))
def test_error_is_at_most_half_a_step(x, rule):
    quantized = quantize_activations(x, rule)
    step = np.repeat(quantized.scales, 8 // quantized.scales.shape[1], axis=1)

    # Half a step, and a few roundings of float32 in the scale and the product.
    assert (np.abs(quantized.dequantize() - x) <= step * (0.5 + 127 * 2.0**-22)).all()


@pytest.mark.parametrize(
    ("x", "got"),
    [
        (np.ones(4), "shape"),
        (np.ones((0, 4)), "shape"),
        (np.array([[1, np.nan]]), "NaN"),
        (np.array([[np.inf]]), "NaN"),
    ],
)
def test_only_matrices_of_finite_numbers_are_quantized(x, got):
    with pytest.raises(HwsimError, match="no matrix of finite numbers") as caught:
        quantize_activations(x, TOKEN)
    assert got in caught.value.got


def test_a_group_that_does_not_divide_is_refused():
    with pytest.raises(HwsimError, match="group size does not divide the rows of the activations"):
        quantize_activations(X, ActivationRule(granularity="group", group=5))


FLOATS = {
    "fp8_e4m3": (ml_dtypes.float8_e4m3fn, 448),
    "fp8_e5m2": (ml_dtypes.float8_e5m2, 57344),
    "fp6_e3m2": (ml_dtypes.float6_e3m2fn, 28),
    "fp4_e2m1": (ml_dtypes.float4_e2m1fn, 6),
}


@pytest.mark.parametrize(("rule", "groups"), [(TOKEN, 1), (TENSOR, 1), (GROUP, 4)])
@pytest.mark.parametrize("format", FLOATS)
def test_floating_point_by_ml_dtypes(rule, groups, format):
    dtype, largest = FLOATS[format]
    quantized = quantize_activations(X, rule.model_copy(update={"format": format}))
    most = {1: np.abs(X).max(1, keepdims=True), 4: np.abs(X).reshape(6, 4, 4).max(2)}[groups]
    most = np.full_like(most, np.abs(X).max()) if rule.granularity == "tensor" else most
    scales = most / np.float32(largest)
    over = (X.astype(np.float64) / np.repeat(scales, 16 // groups, axis=1)).astype(np.float32)

    np.testing.assert_array_equal(quantized.scales, scales)
    np.testing.assert_array_equal(quantized.values(), np.clip(over, -largest, largest).astype(dtype).astype(np.float64))
    assert quantized.codes.dtype == np.uint8
    assert not np.array_equal(quantized.values(), over)


@pytest.mark.parametrize(("format", "dtype"), [("fp16", np.float16), ("bf16", ml_dtypes.bfloat16)])
def test_without_a_scale_activations_are_only_rounded(format, dtype):
    quantized = quantize_activations(X, ActivationRule(format=format, granularity="none"))

    assert (quantized.scales == 1).all()
    np.testing.assert_array_equal(quantized.dequantize(), X.astype(dtype).astype(np.float32))


def test_beyond_fp16_activations_saturate():
    quantized = quantize_activations(np.array([[1e6, -1e6]]), ActivationRule(format="fp16", granularity="none"))

    assert quantized.dequantize().tolist() == [[65504, -65504]]


@pytest.mark.parametrize("rule", [TOKEN, TENSOR])
@pytest.mark.parametrize("format", ["int8", "fp8_e4m3"])
def test_outlier_columns_take_no_part(rule, format):
    columns = np.array([2, 11], np.int32)
    x = X.copy()
    x[:, columns] *= 1000
    x[1, 2] = 1e6
    without = X.copy()
    without[:, columns] = 0
    rule = rule.model_copy(update={"format": format})
    quantized, rest = quantize_activations(x, rule, None, columns), quantize_activations(without, rule)

    np.testing.assert_array_equal(quantized.scales, rest.scales)
    np.testing.assert_array_equal(quantized.values(), rest.values())
    np.testing.assert_array_equal(quantized.outliers, np.minimum(x[:, columns], 65504).astype(np.float16))
    np.testing.assert_array_equal(quantized.dequantize(columns)[:, columns], quantized.outliers)
    assert x[1, 2] == 1e6
