"""Quantized activations: by hand, by exact rationals, dynamic against static."""

from fractions import Fraction

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
