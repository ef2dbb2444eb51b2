"""The quantized forward pass: how near each shipped recipe stays to full precision."""

import numpy as np
import pytest
from scipy.stats import norm

from hwsim.checkpoint import Encoder, load_sentences, open_checkpoint, record_samples
from hwsim.quantize import calibrate, load_recipe, quantize_activations, quantize_weights


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


STATIC = {"activations.scale": "static", "activations.granularity": "tensor"}


@pytest.mark.parametrize("changes", [{}, STATIC], ids=["dynamic", "static"])
def test_a_product_is_integer_all_through(write_bert, bert_source, changes):
    """Weights and activations by the recipe, and nothing else between input and output.

    Static scales are those of the samples that a trace records, not of the sentence at hand.
    """
    checkpoint, recipe, seen = open_checkpoint(write_bert()), load_recipe("int8", changes), {}
    Encoder(checkpoint, recipe, observe=seen.setdefault).embed(["the cat sat on the mat."])
    name, theirs = "layers.0.mlp.up", "encoder.layer.0.intermediate.dense"
    samples = record_samples(checkpoint).spread().inputs[name]
    x = quantize_activations(
        seen[name], recipe.activations, calibrate(samples, recipe.activations) if changes else None
    )
    up = x.dequantize() @ quantize_weights("w", bert_source[f"{theirs}.weight"], recipe.weights).dequantize().T
    up += bert_source[f"{theirs}.bias"]
    np.testing.assert_allclose(seen["layers.0.mlp.down"], up * norm.cdf(up), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("key", ["weights.format", "activations.format", "kv.key", "kv.value"])
def test_every_format_of_a_recipe_counts(write_bert, key):
    checkpoint = open_checkpoint(write_bert())
    sentences = ["the cat sat on the mat.", "the dog ran.", "hills"]
    exact, near, far = (
        Encoder(checkpoint, recipe).embed(sentences)
        for recipe in (None, load_recipe("int8"), load_recipe("int8", {key: "int2"}))
    )
    assert (near * exact).sum(axis=1).mean() > 0.99
    assert np.linalg.norm(far - exact) > 2 * np.linalg.norm(near - exact)


def test_overrides_by_name_count(write_bert):
    checkpoint = open_checkpoint(write_bert())
    coarse = {"weights.format": "int2", "weights.group": "row"}
    overrides = {"weights.overrides": [{"pattern": "*.mlp.*", "format": "int8"}]}
    exact, whole, mixed = (
        Encoder(checkpoint, recipe).embed(["the cat sat on the mat."])
        for recipe in (None, load_recipe("int8", coarse), load_recipe("int8", coarse | overrides))
    )
    assert (mixed * exact).sum() > (whole * exact).sum()
