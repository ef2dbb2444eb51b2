"""Quantized matrix products: what a PE array gives, and for what no array takes the dequantized matrices' product."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.checkpoint.linear import QuantizedLinear
from hwsim.formats import get_format
from hwsim.pe import get_pe
from hwsim.quantize import (
    ActivationRule,
    Plane,
    QuantizedTensor,
    WeightRule,
    load_recipe,
    quantize_activations,
    quantize_weights,
)
from hwsim.quantize.tensor import middle_zero

COLS = 256
ARRAYS = {
    "int8": ("mac", {"weight_format": "int8", "group": COLS}),
    "int4-g128": ("mac", {"weight_format": "int4", "group": 128, "max_groups": 2}),
    "uint4-g128": ("mac", {"weight_format": "uint4", "group": 128, "max_groups": 2, "zero_point": True}),
    "ternary-b158": ("ternary", {"weight_format": "ternary", "group": COLS}),
}


@given(name=st.sampled_from(sorted(ARRAYS)), seed=st.integers(0, 2**32 - 1), size=st.sampled_from([1e-3, 0.1, 30.0]))
def test_a_linear_layer_is_what_the_array_computes(name, seed, size):
    """The array's golden model makes exact integers of units of 2**-24; the activations' scale is all that is left."""
    rng = np.random.default_rng(seed)
    weights = quantize_weights(
        "w", (size * rng.standard_normal((5, COLS))).astype(np.float32), load_recipe(name).weights
    )
    x = quantize_activations(rng.standard_normal((3, COLS), np.float32), load_recipe(name).activations)
    sums = golden_sums(name, weights.plain("the test"), x.codes)
    np.testing.assert_array_equal(QuantizedLinear(weights)(x), (sums * x.scales).astype(np.float32))


def golden_sums(name, plane, codes):
    kind, parameters = ARRAYS[name]
    pe = get_pe(kind)(rows=8, lanes=16, **parameters)
    return pe.to_float(pe.golden(plane.codes, codes, plane.scales, plane.zeros))


def random_plane(rng, format, rows, cols, group, scale_format="fp16", axes=1, zeros=None):
    """Any codes, scales over three decades: what no quantizer would make, and every hardware must take."""
    number = get_format(format)
    finite = [
        code for code in range(1 << number.bits) if np.isfinite(number.values[code]) and code not in number.reserved
    ]
    codes = rng.choice(np.array(finite, np.uint8), (rows, cols))
    floats = 10 ** rng.uniform(-3, 0, (rows, axes * (cols // group)))
    scales = floats.astype(np.float16)
    if scale_format in ("e8m0", "fp8_e4m3"):
        scales = get_format(scale_format).encode(floats)
    return Plane(number, number.packings[0], group, codes, scales, zeros, scale_format)


def random_inputs(rng, rule, tokens=3, cols=COLS):
    return quantize_activations(rng.standard_normal((tokens, cols), np.float32), rule)


ACTIVATIONS = {
    "int8": ActivationRule(),
    "int4": ActivationRule(format="int4"),
    "tensor": ActivationRule(granularity="tensor"),
    "group": ActivationRule(granularity="group", group=32),
    "fp8": ActivationRule(format="fp8_e4m3"),
    "bf16": ActivationRule(format="bf16", granularity="none"),
}
FORMS = {
    "mxfp4": (WeightRule(format="fp4_e2m1", group=32, scale="mx", scale_format="e8m0"), 1),
    "nvfp4": (WeightRule(format="fp4_e2m1", group=16, scale_format="fp8_e4m3", tensor_scale="absmax"), 1),
    "fp8": (WeightRule(format="fp8_e4m3", group="row"), 1),
    "fp6": (WeightRule(format="fp6_e3m2", group=64), 1),
    "ptqtp": (WeightRule(format="ternary", group=128, method="ptqtp", planes=2), 2),
    "bipolar": (WeightRule(format="bipolar4", group=64, method="bipolar_of_int", zero_point="middle"), 1),
    "pot3": (WeightRule(format="pot3", group=64, method="sign_scale"), 1),
}


@pytest.mark.parametrize("inputs", ACTIVATIONS)
@pytest.mark.parametrize("form", FORMS)
def test_other_forms_are_their_dequantized_product(form, inputs):
    """float64 of values that are exact in it; the only difference is the last rounding to float32."""
    rng, (rule, planes) = np.random.default_rng(1), FORMS[form]
    group = COLS if rule.group == "row" else rule.group
    zeros = middle_zero(rule) if rule.zero_point == "middle" else None
    made = tuple(random_plane(rng, rule.format, 6, COLS, group, rule.scale_format, zeros=zeros) for _ in range(planes))
    tensor_scale = np.float32(0.37) if rule.tensor_scale != "none" else None
    weights = QuantizedTensor(rule, made, tensor_scale)
    x = random_inputs(rng, ACTIVATIONS[inputs])
    exact = sum(plane.dequantize() for plane in made) * (1.0 if tensor_scale is None else float(tensor_scale))
    inputs = x.values() * np.repeat(x.scales.astype(np.float64), COLS // x.scales.shape[1], axis=1)
    np.testing.assert_allclose(QuantizedLinear(weights)(x), inputs @ exact.T, rtol=2e-7, atol=1e-7)


@pytest.mark.parametrize("stages", [1, 2])
def test_complex_weights_are_the_published_sum(stages):
    """y = U x + W conj(x) for each stage, in complex numbers (Fairy2i, arXiv:2512.02901, section 3.1)."""
    rng = np.random.default_rng(2)
    rule = WeightRule(format="roots4", group=64, method="fairy2i", planes=stages)
    made = tuple(random_plane(rng, "roots4", 4, 128, 64, axes=2) for _ in range(2 * stages))
    x = random_inputs(rng, ActivationRule())
    real = x.values() * x.scales
    z = real[:, :128] + 1j * real[:, 128:]
    y = sum(z @ u.dequantize().T + z.conj() @ w.dequantize().T for u, w in zip(made[0::2], made[1::2], strict=True))
    np.testing.assert_allclose(
        QuantizedLinear(QuantizedTensor(rule, made))(x), np.hstack([y.real, y.imag]), rtol=3e-7, atol=1e-6
    )


def test_trit_planes_are_two_passes_of_the_ternary_array():
    """Both planes through the array that there is for one; its sums are exact, so theirs is."""
    rng = np.random.default_rng(3)
    rule = WeightRule(format="ternary", group=COLS, method="ptqtp", planes=2)
    made = tuple(random_plane(rng, "ternary", 8, COLS, COLS) for _ in range(2))
    x = random_inputs(rng, ActivationRule())
    sums = sum(golden_sums("ternary-b158", plane, x.codes) for plane in made)
    found = QuantizedLinear(QuantizedTensor(rule, made))(x)
    np.testing.assert_array_equal(found, (sums * x.scales).astype(np.float32))


def test_outlier_columns_are_beside_the_integers():
    """A planted column of 40: in FP16 on both sides, and nothing of it in the codes (LLM.int8(), section 3.2)."""
    rng, columns = np.random.default_rng(4), np.array([5, 77], np.int32)
    w, x = rng.standard_normal((6, COLS), np.float32), rng.standard_normal((3, COLS), np.float32)
    x[:, columns] *= 40
    weights = quantize_weights("w", w, WeightRule(format="int8"), columns)
    coded = quantize_activations(x, ActivationRule(), outlier_columns=columns)
    rest = np.delete(np.arange(COLS), columns)
    integers = coded.codes[:, rest].astype(np.int64) @ weights.planes[0].codes[:, rest].view(np.int8).astype(int).T
    halves = x[:, columns].astype(np.float16).astype(float) @ w[:, columns].astype(np.float16).astype(float).T
    expected = integers * weights.planes[0].scale_values.T * coded.scales + halves
    found = QuantizedLinear(weights)(coded)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)
    exact = x.astype(float) @ w.T.astype(float)
    without = QuantizedLinear(quantize_weights("w", w, WeightRule(format="int8")))(
        quantize_activations(x, ActivationRule())
    )
    assert np.abs(found - exact).max() < 0.3 * np.abs(without - exact).max()


@pytest.mark.parametrize("group", [32, 96, 192, 384])
@pytest.mark.parametrize("recipe", ["int4-g128", "uint4-g128", "int8"])
def test_groups_of_activations_and_of_weights_may_differ(group, recipe):
    """96 neither divides 128 nor the reverse."""
    rng = np.random.default_rng(2)
    weights = quantize_weights("w", rng.standard_normal((6, 384), np.float32), load_recipe(recipe).weights)
    x = random_inputs(rng, ActivationRule(granularity="group", group=group), tokens=4, cols=384)
    expected = x.dequantize().astype(np.float64) @ weights.dequantize().astype(np.float64).T
    np.testing.assert_allclose(QuantizedLinear(weights)(x), expected, rtol=1e-5, atol=1e-5)


def test_a_plane_of_zeros_adds_nothing():
    rng = np.random.default_rng(5)
    rule = WeightRule(format="ternary", group=COLS, method="ptqtp", planes=2)
    one = random_plane(rng, "ternary", 4, COLS, COLS)
    zeros = replace(one, codes=np.full_like(one.codes, one.format.zero))
    x = random_inputs(rng, ActivationRule())
    alone = QuantizedLinear(QuantizedTensor(WeightRule(format="ternary", group=COLS), (one,)))(x)
    np.testing.assert_array_equal(QuantizedLinear(QuantizedTensor(rule, (one, zeros)))(x), alone)


def test_sums_of_planes_are_held_exactly():
    """1000 + 2**-20 has 30 bits; both columns as 1 and -1 leave 2**-20 twice."""
    number, scales = get_format("ternary"), np.array([1000, 2.0**-20], np.float16)
    codes = [number.encode(np.array([trits], float)) for trits in ([1, 1], [1, -1])]
    planes = tuple(Plane(number, number.packings[0], 2, codes[i], scales[i : i + 1, None]) for i in range(2))
    weights = QuantizedTensor(WeightRule(format="ternary", group=2, method="ptqtp", planes=2), planes)
    x = quantize_activations(np.array([[127, -127]], np.float32), ActivationRule())
    assert QuantizedLinear(weights)(x) == 127 * 2.0**-19


LARGE = {
    "int8": (WeightRule(format="int8"), 1, 2048),
    "ptqtp": (WeightRule(format="ternary", group=128, method="ptqtp", planes=2), 2, 128),
    "fairy2i": (WeightRule(format="roots4", group=128, method="fairy2i", planes=2), 4, 128),
}


@pytest.mark.parametrize("form", LARGE)
def test_a_matrix_takes_four_bytes_per_weight(form):
    """float32 for each weight, and blocks of a few MiB while it is made and used: 4.2 million weights."""
    rng, (rule, planes, group) = np.random.default_rng(6), LARGE[form]
    side, axes = (1024, 2) if rule.number_format.complex else (2048, 1)
    made = tuple(random_plane(rng, rule.format, side, side, group, axes=axes) for _ in range(planes))
    weights, x = QuantizedTensor(rule, made), random_inputs(rng, ActivationRule(), cols=2048)
    QuantizedLinear(weights)(x)  # what is imported or cached once is not the matrix's
    tracemalloc.start()
    try:
        linear = QuantizedLinear(weights)
        held = tracemalloc.get_traced_memory()[0]
        linear(x)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert held < 4.05 * weights.size
    assert peak < 10 * weights.size
