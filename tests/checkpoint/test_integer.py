"""Integer matrix products: what a PE array gives, and attention near the real numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import softmax as reference_softmax

from hwsim.checkpoint.integer import integer_attention, integer_linear, softmax
from hwsim.pe import get_pe
from hwsim.quantize import ActivationRule, load_recipe, quantize_activations, quantize_weights

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
    kind, parameters = ARRAYS[name]
    pe = get_pe(kind)(rows=8, lanes=16, **parameters)
    sums = pe.to_float(pe.golden(weights.codes, x.codes, weights.scales, weights.zeros))
    np.testing.assert_array_equal(integer_linear(weights, x), (sums * x.scales).astype(np.float32))


@pytest.mark.parametrize("group", [32, 96, 192, 384])
@pytest.mark.parametrize("recipe", ["int4-g128", "uint4-g128", "int8"])
def test_groups_of_activations_and_of_weights_may_differ(group, recipe):
    """96 neither divides 128 nor the reverse."""
    rng = np.random.default_rng(2)
    weights = quantize_weights("w", rng.standard_normal((6, 384), np.float32), load_recipe(recipe).weights)
    rule = ActivationRule(granularity="group", group=group)
    x = quantize_activations(rng.standard_normal((4, 384), np.float32), rule)
    expected = x.dequantize().astype(np.float64) @ weights.dequantize().astype(np.float64).T
    np.testing.assert_allclose(integer_linear(weights, x), expected, rtol=1e-5, atol=1e-5)


def test_softmax_is_scipys_and_bears_large_scores():
    scores = np.random.default_rng(3).standard_normal((2, 5, 7)).astype(np.float32) * 300
    np.testing.assert_allclose(softmax(scores), reference_softmax(scores, axis=-1), rtol=1e-5, atol=1e-7)


def attention(q, k, v):
    """One head and one query after the other, in real numbers."""
    out = np.empty(q.shape)
    for head in range(len(q)):
        for i, query in enumerate(q[head].astype(np.float64)):
            out[head, i] = reference_softmax(k[head] @ query / np.sqrt(len(query))) @ v[head]
    return out


def test_attention_rows_sum_to_one():
    q, k, v = np.random.default_rng(4).standard_normal((3, 4, 9, 32)).astype(np.float32)
    _, probabilities = integer_attention(q, k, v, ("int8", "int8", "int8"))
    assert probabilities.shape == (4, 9, 9) and (probabilities >= 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=-1), 1, rtol=1e-6)


def test_attention_of_wider_formats_is_nearer_the_real_one():
    q, k, v = np.random.default_rng(5).standard_normal((3, 4, 33, 32)).astype(np.float32)
    exact = attention(q, k, v)
    errors = [
        np.linalg.norm(integer_attention(q, k, v, (activation, kv, kv))[0] - exact) / np.linalg.norm(exact)
        for activation, kv in (("int8", "int8"), ("int8", "int6"), ("int8", "int4"), ("int8", "int2"))
    ]
    assert errors == sorted(errors) and errors[0] < 0.02 and errors[-1] > 0.3


def test_a_token_of_zeros_has_no_scale_to_divide_by():
    q, k, v = np.zeros((3, 2, 4, 8), np.float32)
    out, probabilities = integer_attention(q, k, v, ("int8", "int8", "int8"))
    assert not out.any() and (probabilities == 0.25).all()
