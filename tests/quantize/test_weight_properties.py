"""What must hold for any weights: half a step, idempotence, groups that do not see each other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.quantize import WeightRule, quantize_weights

pytestmark = pytest.mark.slow

RULES = [
    WeightRule(format="int2", group=4),
    WeightRule(format="int4", group=4),
    WeightRule(format="int8", group="row"),
    WeightRule(format="int8", group="tensor"),
    WeightRule(format="uint4", group=4, zero_point="minmax"),
    WeightRule(format="ternary", group="tensor", scale="absmean"),
]
# Scales stay normal FP16 numbers, so that rounding them moves the ends of the range by at most 2**-11 of it.
WEIGHTS = arrays(np.float32, (3, 8), elements=st.floats(-8, 8, width=32).map(lambda w: w if abs(w) > 0.1 else 0.0))
rules = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.format}-{rule.group}")


def plane_of(weights, rule):
    return quantize_weights("w", weights, rule).plain("the test")


@rules
@given(weights=WEIGHTS)
def test_error_is_at_most_half_a_step_where_not_clipped(rule, weights):
    quantized = plane_of(weights, rule)
    values = quantized.format.decode(quantized.codes)
    inside = (values > quantized.format.min_value) & (values < quantized.format.max_value)
    error = np.abs(quantized.dequantize().astype(np.float64) - weights)
    step = quantized.per_element(quantized.scales).astype(np.float64)

    assert (error <= step / 2 * (1 + 1e-12))[inside].all()


@rules
@given(weights=WEIGHTS)
def test_absmax_and_minmax_clip_by_no_more_than_rounding(rule, weights):
    if rule.scale == "absmean":
        return
    quantized = plane_of(weights, rule)
    error = np.abs(quantized.dequantize().astype(np.float64) - weights)
    step = quantized.per_element(quantized.scales).astype(np.float64)

    assert (error <= step * (0.5 + quantized.format.max_value * 2.0**-10)).all()


@pytest.mark.parametrize("rule", RULES[:4], ids=lambda rule: f"{rule.format}-{rule.group}")
@given(weights=WEIGHTS)
def test_quantizing_again_changes_nothing(rule, weights):
    once = plane_of(weights, rule)
    again = plane_of(once.dequantize(), rule)

    np.testing.assert_array_equal(again.dequantize(), once.dequantize())


@given(weights=WEIGHTS, other=WEIGHTS)
def test_groups_do_not_see_each_other(weights, other):
    rule = WeightRule(format="int4", group=4)
    mixed = weights.copy()
    mixed[:, 4:] = other[:, 4:]
    mixed[2] = other[2]
    expected, got = plane_of(weights, rule), plane_of(mixed, rule)

    np.testing.assert_array_equal(got.codes[:2, :4], expected.codes[:2, :4])
    np.testing.assert_array_equal(got.scales[:2, 0], expected.scales[:2, 0])


@rules
@given(weights=WEIGHTS)
def test_negated_weights_give_negated_results_without_zero_points(rule, weights):
    if rule.zero_point == "minmax":
        return
    up, down = plane_of(weights, rule), plane_of(-weights, rule)

    np.testing.assert_array_equal(up.dequantize(), -down.dequantize())
