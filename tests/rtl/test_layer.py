"""A real layer of all-MiniLM-L6-v2, activations of a real sentence, through an accelerator's arrays in Verilator."""

import numpy as np
import pytest

from hwsim.accelerators import load_accelerator
from hwsim.checkpoint.linear import QuantizedLinear
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow import run_layer

pytestmark = pytest.mark.rtl

# The arrays that the accelerator has for the recipes' formats: (format, group, groups, zero point).
ARRAYS = {
    "int4-g128": ("int4", 128, 3, False),
    "int8": ("int8", 384, 1, False),
    "uint4-g128": ("uint4", 128, 3, True),
    "ternary-b158": ("ternary", 384, 1, False),
}
SKIPPING = {"elements.ternary.options": {"adders": 8}}


def run(layer, recipe_name, tokens, overrides=None):
    recipe = load_recipe(recipe_name)
    quantized = quantize_weights(layer.name, layer.weights, recipe.weights_for(layer.name))
    x = quantize_activations(layer.inputs[:tokens], recipe.activations)
    pe = load_accelerator("u280-stream", overrides).pe(*ARRAYS[recipe_name])
    plane = quantized.plain("the test")
    verdict = run_layer(pe, plane.codes, x.codes, plane.scales, plane.zeros, seed=tokens)
    blocks, beats = 384 // pe.rows, 384 // pe.lanes
    assert verdict.faults == ()
    assert verdict.sums == 384 * tokens
    assert verdict.results == blocks * tokens
    assert verdict.beats == blocks * beats * tokens
    assert verdict.transfers == verdict.beats + verdict.results
    # The same product by way of the encoder's own arithmetic, in float64.
    expected = QuantizedLinear(quantized)(x)
    np.testing.assert_allclose(verdict.y * x.scales, expected, rtol=1e-5, atol=1e-6)
    return verdict


@pytest.mark.parametrize("recipe", ["int4-g128", "ternary-b158"])
def test_a_real_layer_bits_and_transfers(layer, recipe):
    assert layer.weights.shape == (384, 384)
    run(layer, recipe, tokens=3)


def test_a_real_layer_through_an_array_that_skips_zeros(layer):
    run(layer, "ternary-b158", tokens=2, overrides=SKIPPING)


@pytest.mark.full
@pytest.mark.parametrize("recipe", ARRAYS)
def test_a_real_layer_under_every_recipe(layer, recipe):
    run(layer, recipe, tokens=12)
