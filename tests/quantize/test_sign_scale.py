"""The sign-scale form: by hand, by exhaustive search over codes and scales, and against rounding of logarithms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, load_recipe, quantize_weights

pytestmark = pytest.mark.slow

BITS = pytest.mark.parametrize("bits", [2, 3, 4])
WEIGHTS = arrays(np.float32, (3, 8), elements=st.floats(-8, 8, width=32).map(lambda w: w if abs(w) > 0.01 else 0.0))
ROUNDING = 2.0**-20
"""What storing the scale as FP16 adds at most to the squared error, over the power of the result: 2**-22, and slack."""


def rule(bits, scale="mse", group=8, **keys):
    return WeightRule(format=f"pot{bits}", method="sign_scale", group=group, scale=scale, **keys)


def powers(bits):
    return 2.0 ** np.arange(1 << (bits - 1))


def error(weights, got):
    return ((weights.astype(np.float64) - got) ** 2).sum(1)


def test_by_hand():
    # Largest magnitude 8 on the largest power 2**3: scale 1. What is halfway (6, -3, -1.5, 0) goes up.
    weights = np.array([[8, 6.01, 6, 3.01, -3, 1.51, -1.5, 0]], np.float32)
    quantized = quantize_weights("w", weights, rule(3, "absmax"))

    assert quantized.planes[0].scales.tolist() == [[1]]
    assert quantized.dequantize().tolist() == [[8, 8, 8, 4, -2, 2, -1, 1]]


@BITS
def test_values_are_signs_times_powers_and_never_zero(bits):
    weights = np.random.default_rng(1).normal(0, 1, (6, 64)).astype(np.float32)
    plane = quantize_weights("w", weights, rule(bits)).plain("the test")
    values = plane.format.decode(plane.codes)

    assert set(np.unique(values)) == {sign * power for sign in (1, -1) for power in powers(bits)}
    np.testing.assert_array_equal(values > 0, weights >= 0)
    assert plane.dequantize().all()


@BITS
@given(weights=WEIGHTS)
def test_codes_are_nearest_for_the_scale_as_stored(bits, weights):
    plane = quantize_weights("w", weights, rule(bits, group=4)).plain("the test")
    every = np.concatenate([powers(bits), -powers(bits)])[:, None, None] * plane.per_element(plane.scale_values)

    np.testing.assert_array_equal(np.abs(weights - plane.dequantize()), np.abs(weights - every).min(0))


@BITS
@given(weights=WEIGHTS)
def test_rounding_values_beats_rounding_logarithms(bits, weights):
    plane = quantize_weights("w", weights, rule(bits)).plain("the test")
    scale = plane.per_element(plane.scale_values)
    with np.errstate(divide="ignore"):
        exponent = np.clip(np.rint(np.log2(np.abs(weights) / scale)), 0, (1 << (bits - 1)) - 1)
    by_logarithm = np.where(weights < 0, -1, 1) * scale * 2.0**exponent

    assert (error(weights, plane.dequantize()) <= error(weights, by_logarithm) * (1 + 1e-12)).all()


def test_where_values_and_logarithms_part():
    # 1.45 lies between sqrt(2) and 1.5: log2 rounds it up to 2, its value is nearer to 1.
    weights = np.array([[8, 1.45]], np.float32)

    assert quantize_weights("w", weights, rule(3, "absmax", group="row")).dequantize().tolist() == [[8, 1]]
    assert np.rint(np.log2(1.45)) == 1


@BITS
@given(weights=WEIGHTS)
def test_search_is_never_worse_than_absmax(bits, weights):
    found, plain = (quantize_weights("w", weights, rule(bits, scale)).dequantize() for scale in ("mse", "absmax"))
    power = (found.astype(np.float64) ** 2).sum(1)

    assert (error(weights, found) <= error(weights, plain) + ROUNDING * power).all()


@pytest.mark.parametrize(("bits", "excess"), [(2, 0.0003), (3, 0.006), (4, 0.015)])
def test_how_close_to_the_best_scale(bits, excess):
    """Against 800 scales over five octaves for each group; the bounds are the measured excess, rounded up."""
    groups = np.random.default_rng(2).normal(0, 1, (200, 128))
    table = powers(bits)
    middles, largest = (table[:-1] + table[1:]) / 2, np.abs(groups).max(1) / table[-1]

    def left(scales):
        index = (np.abs(groups)[:, :, None] > middles * scales[:, None, None]).sum(2)
        return ((np.abs(groups) - scales[:, None] * table[index]) ** 2).sum(1)

    least = np.min([left(largest * 2.0**octave) for octave in np.linspace(-4, 1, 800)], axis=0)
    plane = quantize_weights("w", groups, rule(bits, group="row")).plain("the test")
    got = left(plane.scale_values[:, 0])

    assert got.sum() / least.sum() - 1 < excess


@BITS
@pytest.mark.parametrize("scale", ["absmax", "mse"])
def test_what_has_the_form_already_is_kept(bits, scale):
    rng = np.random.default_rng(3)
    table = np.concatenate([powers(bits), -powers(bits)])
    weights = (np.float32(0.0625 * 1.25) * rng.choice(table, (5, 64))).astype(np.float32)
    weights[:, 0] = np.float32(0.0625 * 1.25) * table[-1]
    quantized = quantize_weights("w", weights, rule(bits, scale, group="row"))

    np.testing.assert_array_equal(quantized.dequantize(), weights)


@BITS
@pytest.mark.parametrize("scale", ["absmax", "mse"])
def test_a_group_of_zeros_takes_the_smallest_scale(bits, scale):
    weights = np.zeros((2, 16), np.float32)
    weights[:, 8:] = 1
    quantized = quantize_weights("w", weights, rule(bits, scale))

    np.testing.assert_array_equal(quantized.dequantize()[:, :8], 2.0**-24)
    np.testing.assert_array_equal(quantized.dequantize()[:, 8:], 1)


def test_one_scale_for_a_tensor_is_that_of_one_long_row():
    weights = np.random.default_rng(4).normal(0, 1, (4, 32)).astype(np.float32)
    tensor = quantize_weights("w", weights, rule(3, group="tensor"))
    row = quantize_weights("w", weights.reshape(1, -1), rule(3, group="row"))

    assert tensor.planes[0].scales.shape == (1, 1)
    np.testing.assert_array_equal(tensor.dequantize().reshape(1, -1), row.dequantize())


@pytest.mark.parametrize("bits", [2, 3, 4])
def test_shipped_recipes(bits):
    weights = np.random.default_rng(6).normal(0, 1, (2, 256)).astype(np.float32)
    quantized = quantize_weights("w", weights, load_recipe(f"denseshift-w{bits}").weights_for("w"))

    assert quantized.planes[0].format.name == f"pot{bits}"
    assert quantized.bits_per_weight == bits + 16 / 128


@pytest.mark.parametrize(
    ("weights", "keys", "message"),
    [
        (np.ones((2, 8), np.float32), {"scale": "mx", "scale_format": "e8m0"}, "scale of the sign-scale form"),
        (np.ones((2, 8), np.float32), {"group": 3}, "group size does not divide"),
        (np.array([[1, np.inf]], np.float32), {"group": "row"}, "not all finite"),
    ],
)
def test_what_is_refused(weights, keys, message):
    with pytest.raises(HwsimError, match=message):
        quantize_weights("w", weights, rule(3, **keys))


def test_powers_of_two_with_a_zero_are_no_sign_scale_form():
    with pytest.raises(HwsimError, match="without zero"):
        WeightRule(format="pot4_zero", method="sign_scale")
