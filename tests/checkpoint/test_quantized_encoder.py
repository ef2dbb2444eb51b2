"""The quantized forward pass: how near each shipped recipe stays to full precision."""

import numpy as np
import pytest
from scipy.stats import norm

from hwsim.checkpoint import Encoder, load_sentences, open_checkpoint, record_samples
from hwsim.checkpoint.products import Products
from hwsim.errors import HwsimError
from hwsim.quantize import calibrate, load_recipe, quantize_activations, quantize_weights
from hwsim.trace import build_trace

pytestmark = pytest.mark.slow


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
    samples = record_samples(checkpoint)
    Encoder(checkpoint, recipe, samples, observe=seen.setdefault).embed(["the cat sat on the mat."])
    name, theirs = "layers.0.mlp.up", "encoder.layer.0.intermediate.dense"
    static = calibrate(samples.spread().inputs[name], recipe.activations) if changes else None
    x = quantize_activations(seen[name], recipe.activations, static)
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


def test_static_scales_need_samples(write_bert):
    encoder = Encoder(open_checkpoint(write_bert()), load_recipe("int8", STATIC))
    with pytest.raises(HwsimError, match="needs sample activations"):
        encoder.embed(["the cat sat"])


@pytest.mark.parametrize("alpha", [0.0, 0.5, 1.0])
def test_smoothing_changes_no_product_but_its_rounding(write_bert, alpha):
    """(x / s) (w s) is x w: with 8 bits each the embedding stays (SmoothQuant, arXiv:2211.10438, equation 3)."""
    checkpoint = open_checkpoint(write_bert())
    samples, sentences = record_samples(checkpoint), ["the cat sat on the mat.", "hills"]
    recipe = load_recipe("int8", {"smoothing": {"alpha": alpha}})
    found, exact = Encoder(checkpoint, recipe, samples).embed(sentences), Encoder(checkpoint).embed(sentences)
    assert (found * exact).sum(axis=1).min() > 0.99


def test_smoothing_and_outliers_help_where_one_column_is_large(write_bert, bert_source):
    """A gain of 60 on one value behind a norm: all other activations of a token lose their bits to it."""
    gain = bert_source["encoder.layer.0.attention.output.LayerNorm.weight"].copy()
    gain[3] *= 60
    checkpoint = open_checkpoint(write_bert({"encoder.layer.0.attention.output.LayerNorm.weight": gain}))
    samples, name = record_samples(checkpoint), "layers.0.mlp.up"
    x = samples.inputs[name]
    exact = x @ checkpoint.weight(name).T + checkpoint.bias(name)
    lost, products = [], None
    for changes in ({}, {"smoothing": {"alpha": 0.5}}, {"outliers": {"threshold": 12.0}}):
        products = Products(checkpoint, load_recipe("int8", {"activations.format": "int4"} | changes), samples)
        lost.append(np.linalg.norm(products(name, x) - exact) / np.linalg.norm(exact))
    assert products.calibrations[name].outlier_columns.tolist() == [3]
    assert lost[1] < 0.5 * lost[0] and lost[2] < 0.5 * lost[0]


def test_reports_are_those_of_a_trace(minilm, tmp_path):
    recipe, samples = load_recipe("int4-g128"), record_samples(minilm)
    encoder = Encoder(minilm, recipe, samples, measured=True)
    encoder.embed(["one sentence"])
    trace = build_trace(minilm, recipe, tmp_path / "t", samples)
    assert list(encoder.products.reports) == minilm.weight_names()
    for name, [found] in encoder.products.reports.items():
        expected = trace.report(name)
        for key in ("bits_per_weight", "weight_sqnr_db", "output_sqnr_db", "zero_fraction"):
            assert getattr(found, key) == pytest.approx(expected[key], rel=1e-5)
