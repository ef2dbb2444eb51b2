"""Real ternary layers in Verilator: both planes of PTQTP at once, codes that come packed, and tables of three trits."""

import numpy as np
import pytest

from hwsim.checkpoint import Encoder, find_minilm, open_checkpoint
from hwsim.checkpoint.linear import QuantizedLinear
from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe
from hwsim.pe.micro import Micro
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow import run_layer, run_layer_on_micro
from hwsim.rtl_flow.traced import Operands

pytestmark = pytest.mark.rtl

WEIGHT, ROWS = "layers.0.attention.q", 48
SENTENCE = "A queue that is neither full nor empty hides how it was built."


@pytest.fixture(scope="module")
def layer():
    """Some rows of the layer's weights, and its inputs for each token of the sentence."""
    checkpoint, inputs = open_checkpoint(find_minilm()), {}
    Encoder(checkpoint, observe=inputs.setdefault).embed([SENTENCE])
    return checkpoint.weight(WEIGHT)[:ROWS], inputs[WEIGHT]


def quantized(layer, recipe_name, tokens):
    """Weights and activations under a recipe."""
    recipe = load_recipe(recipe_name)
    weights = quantize_weights(WEIGHT, layer[0], recipe.weights_for(WEIGHT))
    return weights, quantize_activations(layer[1][:tokens], recipe.activations)


def side_by_side(weights, x):
    """As a trace hands a matrix of several planes over."""
    codes, scales = (np.concatenate([getattr(p, part) for p in weights.planes], axis=1) for part in ("codes", "scales"))
    both = np.tile(x.codes, (1, len(weights.planes)))
    plane = weights.planes[0]
    return Operands("ternary", "int8", plane.group, codes, both, scales, None, len(weights.planes))


def check(verdict, weights, x):
    assert verdict.faults == ()
    assert verdict.sums == ROWS * len(x.codes)
    np.testing.assert_allclose(verdict.y * x.scales, QuantizedLinear(weights)(x), rtol=1e-5, atol=1e-6)
    return verdict


def test_both_planes_of_a_real_layer_at_once(layer):
    weights, x = quantized(layer, "ptqtp-g128", tokens=2)
    operands, size = side_by_side(weights, x), {"rows": 2, "lanes": 8, "adders": 4}
    both, one = operands.array("ternary", size), operands.array("ternary", size | {"planes": 1})
    assert (both.planes, both.max_groups, one.planes, one.max_groups) == (2, 3, 1, 6)
    assert len(beats_of(one, *first_token(operands.of(one)))) == 2 * len(
        beats_of(both, *first_token(operands.of(both)))
    )

    micro = Micro(both)
    verdict = check(run_layer_on_micro(micro, *operands.of(both), seed=1), weights, x)
    assert verdict.beats == 2 * (1 + 384 // 8 + ROWS // 2 * (micro.scale_words(3) + 384 // 8))
    in_turn = one.to_float(one.golden(*operands.of(one)))
    np.testing.assert_array_equal(verdict.y, in_turn)


def first_token(operands):
    codes, x, *rest = operands
    return codes, x[0], *rest


@pytest.mark.full
def test_a_real_layer_packed_three_trits_in_five_bits(layer):
    weights, x = quantized(layer, "ternary-b158", tokens=2)
    operands = side_by_side(weights, x)
    pe = operands.array("ternary", {"packing": "tl2", "rows": 2, "lanes": 12})
    assert pe.code_row_bits == 12 // 3 * 5
    check(run_layer(pe, *operands.of(pe), seed=3), weights, x)


@pytest.mark.parametrize("packing", ["tl2", pytest.param("dense", marks=pytest.mark.full)])
def test_a_real_layer_looked_up_three_trits_at_a_time(layer, packing):
    weights, x = quantized(layer, "ternary-b158", tokens=2)
    operands = side_by_side(weights, x)
    pe = operands.array("lut", {"packing": packing, "rows": 2, "lanes": 12, "inputs": 3})
    assert (pe.tables, pe.entries, pe.code_row_bits) == (4, 14, {"tl2": 20, "dense": 24}[packing])
    micro = Micro(pe)
    verdict = check(run_layer_on_micro(micro, *operands.of(pe), seed=5), weights, x)
    assert verdict.beats == 2 * (1 + 384 // 12 + ROWS // 2 * (micro.scale_words(1) + 384 // 12))


@pytest.mark.full
def test_whole_blocks_of_tq1_0():
    rng = np.random.default_rng(4)
    codes, x = rng.choice([0, 1, 3], (5, 768)).astype(np.uint8), rng.integers(-127, 128, (2, 768)).astype(np.int8)
    scales = rng.normal(0, 1, (5, 3)).astype(np.float16)
    pe = get_pe("ternary")(
        rows=2, lanes=256, weight_format="ternary", group=256, max_groups=3, packing="tq1_0", planes=1
    )
    verdict = run_layer(pe, codes, x, scales, seed=4)
    assert verdict.faults == () and verdict.sums == 10


def test_another_number_of_planes_than_the_matrix_has_is_refused(layer):
    weights, x = quantized(layer, "ternary-b158", tokens=1)
    with pytest.raises(HwsimError, match="planes of the array"):
        side_by_side(weights, x).array("ternary", {"planes": 2})
