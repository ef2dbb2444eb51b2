"""The quantized forward pass: how near each shipped recipe stays to full precision."""

import numpy as np
import pytest

from hwsim.checkpoint import Encoder, load_sentences, open_checkpoint
from hwsim.checkpoint.integer import integer_linear
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights


@pytest.fixture(scope="module")
def embedded(minilm):
    """Embeddings of the dozen sentences by recipe; None for full precision."""
    found = {}

    def embed(recipe):
        if recipe not in found:
            found[recipe] = Encoder(minilm, load_recipe(recipe) if recipe else None).embed(load_sentences())
        return found[recipe]

    return embed


@pytest.fixture(scope="module")
def cosine(embedded):
    """Mean cosine to full precision by recipe."""
    return lambda recipe: float((embedded(recipe) * embedded(None)).sum(axis=1).mean())


def test_int8_is_nearly_full_precision(embedded):
    assert ((embedded("int8") * embedded(None)).sum(axis=1) > 0.99).all()


def test_fewer_bits_are_farther(cosine):
    found = [cosine(recipe) for recipe in ("int8", "uint4-g128", "int4-g128", "ternary-b158")]
    assert found == sorted(found, reverse=True)
    assert found[2] > 0.9 > found[3], "four bits are usable without training, ternary weights are not"


def test_four_bits_keep_paraphrases_together(embedded):
    found = embedded("int4-g128")
    alike = found @ found.T - 2 * np.eye(len(found))
    for one, other in ((3, 4), (5, 6), (7, 8)):
        assert alike[one].argmax() == other and alike[other].argmax() == one


def test_first_product_is_integer_all_through(write_bert, bert_source):
    """Weights by the recipe, activations by the recipe, and nothing else between input and output."""
    recipe, seen = load_recipe("int8"), {}
    checkpoint = open_checkpoint(write_bert(config={"num_hidden_layers": 2}))
    Encoder(checkpoint, recipe, observe=seen.setdefault).embed(["the cat sat on the mat."])
    x = seen["layers.0.mlp.up"]
    weights = quantize_weights("w", bert_source["encoder.layer.0.intermediate.dense.weight"], recipe.weights)
    up = integer_linear(weights, quantize_activations(x, recipe.activations))
    from scipy.stats import norm

    up = up + bert_source["encoder.layer.0.intermediate.dense.bias"]
    np.testing.assert_allclose(seen["layers.0.mlp.down"], up * norm.cdf(up), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("changes", [{"weights.format": "int2"}, {"activations.format": "int2"}, {"kv.key": "int2"},
                                     {"kv.value": "int2"}])  # fmt: skip
def test_every_format_of_a_recipe_counts(minilm, embedded, cosine, changes):
    sentences = load_sentences()[:2]
    found = Encoder(minilm, load_recipe("int8", changes)).embed(sentences)
    assert (found * embedded(None)[:2]).sum(axis=1).mean() < cosine("int8") - 0.001


def test_overrides_by_name_count(minilm, embedded):
    overrides = [{"pattern": "*.mlp.*", "format": "int8", "group": "row"}]
    mixed = Encoder(minilm, load_recipe("int4-g128", {"weights.overrides": overrides})).embed(load_sentences()[:3])
    whole, exact = embedded("int4-g128")[:3], embedded(None)[:3]
    assert (mixed * exact).sum() > (whole * exact).sum()


def test_static_scales_are_calibrated_once(minilm, embedded):
    """A scale from all samples, not from the sentence at hand: the same product with it gives the same sum."""
    recipe = load_recipe("int8", {"activations.scale": "static", "activations.granularity": "tensor"})
    encoder = Encoder(minilm, recipe)
    found = encoder.embed(load_sentences())
    assert (found * embedded(None)).sum(axis=1).mean() > 0.9
    dynamic = Encoder(minilm, load_recipe("int8", {"activations.granularity": "tensor"})).embed(load_sentences())
    assert not np.array_equal(found, dynamic)
