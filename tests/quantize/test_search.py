"""Scales of least squared error: against the exact optimum by exhaustion, never worse than absmax, as stored."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize import WeightRule, quantize_weights, report

pytestmark = pytest.mark.slow

RNG = np.random.default_rng(17)
DRAWS = {
    "normal": lambda shape: RNG.normal(0, 0.02, shape),
    "heavy tails": lambda shape: RNG.standard_t(2, shape),
    "uniform": lambda shape: RNG.uniform(-1, 1, shape),
    "one sign": lambda shape: RNG.exponential(1, shape),
}


def squared_error(weights, rule):
    """Of each group, from the dequantized weights."""
    plane = quantize_weights("w", weights, rule).planes[0]
    tensor = quantize_weights("w", weights, rule).dequantize().astype(np.float64)
    return ((tensor - weights) ** 2).reshape(-1, plane.group).sum(1)


def least_error(group, values):
    """The least squared error over all scales: between two breakpoints codes are fixed, the best scale a quotient."""
    values = np.unique(values[np.isfinite(values)])
    middles = (values[:-1] + values[1:]) / 2
    positive = [w / m for w in group for m in middles if m != 0 and w / m > 0]
    breaks = np.unique(np.concatenate([positive, [min(positive) / 2, 2 * max(positive)]]))
    least = np.inf
    for scale in (breaks[:-1] + breaks[1:]) / 2:
        codes = values[np.searchsorted(middles, group / scale)]
        if (square := codes @ codes) > 0:
            best = (group @ codes) / square
            least = min(least, float(((group - best * codes) ** 2).sum()))
    return least


@pytest.mark.parametrize("draw", DRAWS)
@pytest.mark.parametrize("format", ["int2", "int3", "int4", "int8", "fp4_e2m1", "pot3", "bipolar2"])
def test_it_comes_close_to_the_exact_optimum(draw, format):
    weights = DRAWS[draw]((6, 64)).astype(np.float32)
    rule = WeightRule(format=format, group=32, scale="mse", scale_format="fp32")
    got = squared_error(weights, rule)
    exact = [least_error(group, get_format(format).values) for group in weights.astype(np.float64).reshape(-1, 32)]
    absmax = squared_error(weights, rule.model_copy(update={"scale": "absmax"}))

    assert (got >= np.array(exact) * (1 - 1e-4)).all()  # else the exhaustion has gaps
    assert got.sum() <= (1.25 if format == "int8" else 1.06) * np.sum(exact)  # 8 bits: many ways to round, all small
    assert got.sum() < absmax.sum()


RULES = [
    WeightRule(format="int4", group=8, scale="mse"),
    WeightRule(format="int2", group="row", scale="mse"),
    WeightRule(format="int8", group="tensor", scale="mse"),
    WeightRule(format="uint4", group=8, scale="mse", zero_point="minmax"),
    WeightRule(format="uint4", group=8, scale="mse", zero_point="middle"),
    WeightRule(format="fp4_e2m1", group=8, scale="mse", scale_format="e8m0"),
    WeightRule(format="fp4_e2m1", group=8, scale="mse", scale_format="fp8_e4m3", tensor_scale="absmax"),
    WeightRule(format="fp8_e4m3", group=8, scale="mse", scale_format="bf16"),
    WeightRule(format="pot4", group=8, scale="mse"),
    WeightRule(format="bipolar1", group=8, scale="mse"),
]
WEIGHTS = arrays(
    np.float32, (4, 16), elements=st.floats(-100, 100, width=32).map(lambda w: w if abs(w) > 1e-3 else 0.0)
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.format}-{rule.scale_format}-{rule.zero_point}")
@given(weights=WEIGHTS)
def test_it_is_never_worse_than_absmax(rule, weights):
    found = squared_error(weights, rule)
    plain = squared_error(weights, rule.model_copy(update={"scale": "absmax"}))

    if rule.group == "tensor":
        found, plain = found.sum(), plain.sum()
    rounding = 2.0**-22 * np.abs(weights).max() ** 2  # of the weights to float32, once dequantized
    assert (found <= plain + rounding).all()


@pytest.mark.parametrize("group", [16, 2048, "row", "tensor"])
def test_it_gains_on_normal_weights_whatever_shares_a_scale(group):
    weights = RNG.normal(0, 0.02, (40, 4096)).astype(np.float32)
    rule = WeightRule(format="int3", group=group, scale="mse")
    plain = report(weights, quantize_weights("w", weights, rule.model_copy(update={"scale": "absmax"})))
    found = report(weights, quantize_weights("w", weights, rule))

    assert found.weight_sqnr_db > plain.weight_sqnr_db + 0.5
    if group == "tensor":
        assert found.weight_sqnr_db == pytest.approx(-10 * np.log10(normal_error(7)), abs=0.05)


def normal_error(levels):
    """The least squared error of a uniform quantizer with a level at 0 for N(0, 1), by integration over a grid."""
    x = np.linspace(-8, 8, 400_001)
    density = np.exp(-x * x / 2) / np.sqrt(2 * np.pi) * (x[1] - x[0])
    reach = levels // 2
    return min(
        float(((x - s * np.clip(np.rint(x / s), -reach, reach)) ** 2 * density).sum())
        for s in np.arange(0.3, 1.2, 0.01)
    )


def test_a_tensor_shares_what_is_best_for_all_its_rows():
    weights = RNG.normal(0, 1, (300, 1024)).astype(np.float32)  # more than one block of rows
    rule = WeightRule(format="int4", group="tensor", scale="mse")
    row = quantize_weights("w", weights.reshape(1, -1), rule.model_copy(update={"group": "row"}))

    assert quantize_weights("w", weights, rule).planes[0].scales == row.planes[0].scales


def test_a_perfect_scale_is_kept():
    weights = np.float32(0.25) * RNG.integers(-7, 8, (4, 64)).astype(np.float32)
    weights[:, ::8] = 1.75
    quantized = quantize_weights("w", weights, WeightRule(format="int4", group=8, scale="mse"))

    assert (quantized.planes[0].scales == 0.25).all()
    np.testing.assert_array_equal(quantized.dequantize(), weights)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("group", [64, "tensor"])
@pytest.mark.parametrize("scale_format", ["fp32", "bf16"])
@pytest.mark.parametrize("exponent", [-128, -100, 120, 125])
def test_it_gains_as_much_whatever_the_unit_of_the_weights(exponent, scale_format, group):
    """Scales below 2**-128 have no reciprocal in float32, and squares beyond 2**64 no value."""
    weights = np.random.default_rng(3).normal(0, 1, (8, 256)).astype(np.float32)
    rule = WeightRule(format="int4", group=group, scale="mse", scale_format=scale_format)
    found, plain = (
        [squared_error(np.ldexp(weights, n), rule.model_copy(update={"scale": scale})).sum() for n in (0, exponent)]
        for scale in ("mse", "absmax")
    )

    assert found[0] < 0.97 * plain[0]
    coarse = exponent == -128 and scale_format == "bf16"  # scales of four significant bits
    assert found[1] / plain[1] == pytest.approx(found[0] / plain[0], rel=0.05 if coarse else 1e-3)


def test_groups_of_zeros_stay_zero():
    quantized = quantize_weights("w", np.zeros((2, 16), np.float32), WeightRule(format="int4", group=8, scale="mse"))

    assert (quantized.planes[0].scales == 1).all()
    assert not quantized.dequantize().any()


def test_wide_formats_are_refused():
    with pytest.raises(HwsimError, match="few values") as caught:
        quantize_weights("w", np.ones((2, 8), np.float32), WeightRule(format="bf16", scale="mse"))
    assert "one" in caught.value.next
