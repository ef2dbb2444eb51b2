"""The full-precision forward pass: against published similarities, and against the formulas written out."""

import math

import numpy as np
import pytest

from hwsim.checkpoint import Encoder, load_sentences, open_checkpoint, record_samples
from hwsim.checkpoint.functions import gelu, relu
from hwsim.errors import HwsimError

# Sentences and cosines of all-MiniLM-L6-v2 as the documentation of sentence-transformers prints them:
# sbert.net/docs/sentence_transformer/usage/usage.html
DAYS = ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
DAYS_ALIKE = [[1.0, 0.6660, 0.1046], [0.6660, 1.0, 0.1411], [0.1046, 0.1411, 1.0]]
# sbert.net/docs/sentence_transformer/usage/semantic_textual_similarity.html
LEFT = ["The new movie is awesome", "The cat sits outside", "A man is playing guitar"]
RIGHT = ["The dog plays in the garden", "The new movie is so great", "A woman watches TV"]
LEFT_RIGHT_ALIKE = [[0.0543, 0.8939, -0.0502], [0.2838, -0.0029, 0.1310], [0.2277, -0.0136, -0.0327]]


@pytest.fixture(scope="module")
def encoder(minilm):
    return Encoder(minilm)


def test_published_similarities(encoder):
    days, left, right = (encoder.embed(sentences) for sentences in (DAYS, LEFT, RIGHT))
    np.testing.assert_allclose(days @ days.T, DAYS_ALIKE, atol=6e-5)
    np.testing.assert_allclose(left @ right.T, LEFT_RIGHT_ALIKE, atol=6e-5)


def test_embeddings_have_unit_length(encoder):
    found = encoder.embed(load_sentences())
    assert found.shape == (12, 384) and found.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, rtol=1e-6)


@pytest.mark.slow
def test_paraphrases_are_nearer_than_anything_else(encoder):
    """Ternary weights, watering, the ferry: the sentences come in pairs."""
    found = encoder.embed(load_sentences())
    alike = found @ found.T - 2 * np.eye(12)
    for one, other in ((3, 4), (5, 6), (7, 8)):
        assert alike[one].argmax() == other and alike[other].argmax() == one


def test_other_sentences_do_not_matter(encoder):
    sentences = load_sentences()[:3]
    alone = np.concatenate([encoder.embed([sentence]) for sentence in sentences])
    np.testing.assert_array_equal(encoder.embed(sentences), alone)


def gelu_of(value):
    return 0.5 * value * math.erfc(-value / math.sqrt(2))


def normalised(row, gain, shift, epsilon):
    mean = sum(row) / len(row)
    variance = sum((value - mean) ** 2 for value in row) / len(row)
    return [
        (value - mean) / math.sqrt(variance + epsilon) * g + s for value, g, s in zip(row, gain, shift, strict=True)
    ]


def by_hand(tensors, ids, heads, epsilon, padded=0):
    """BERT in lists and scalar loops, from Devlin et al. (2019) and Vaswani et al. (2017).

    With `padded`, so many tokens 0 are appended and masked as libraries do that embed batches: a large negative score.
    """
    t = {name: array.astype(float).tolist() for name, array in tensors.items()}
    tokens = [*ids, *[0] * padded]

    def linear(name, rows):
        weights, bias = t[f"{name}.weight"], t[f"{name}.bias"]
        return [[sum(map(float.__mul__, row, w)) + b for w, b in zip(weights, bias, strict=True)] for row in rows]

    def norm(name, rows):
        gain, shift = t[f"{name}.LayerNorm.weight"], t[f"{name}.LayerNorm.bias"]
        return [normalised(row, gain, shift, epsilon) for row in rows]

    def plus(a, b):
        return [list(map(float.__add__, x, y)) for x, y in zip(a, b, strict=True)]

    def attention(at, rows):
        q, k, v = (linear(f"{at}attention.self.{name}", rows) for name in ("query", "key", "value"))
        width = len(rows[0]) // heads
        mixed = [[0.0] * len(row) for row in rows]
        for start in range(0, len(rows[0]), width):
            part = slice(start, start + width)
            for i in range(len(rows)):
                scores = [sum(map(float.__mul__, q[i][part], key[part])) / math.sqrt(width) for key in k]
                scores = [score - 1e4 * (j >= len(ids)) for j, score in enumerate(scores)]
                powers = [math.exp(score - max(scores)) for score in scores]
                for j, power in enumerate(powers):
                    for d in range(start, start + width):
                        mixed[i][d] += power / sum(powers) * v[j][d]
        return linear(f"{at}attention.output.dense", mixed)

    words, positions, kinds = (t[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type"))
    x = norm("embeddings", [plus([words[n]], plus([positions[i]], [kinds[0]]))[0] for i, n in enumerate(tokens)])
    layers = {name.split(".")[2] for name in t if name.startswith("encoder.layer.")}
    for layer in sorted(layers):
        at = f"encoder.layer.{layer}."
        x = norm(f"{at}attention.output", plus(x, attention(at, x)))
        inner = [[gelu_of(value) for value in row] for row in linear(f"{at}intermediate.dense", x)]
        x = norm(f"{at}output", plus(x, linear(f"{at}output.dense", inner)))
    return np.array(x[: len(ids)])


@pytest.mark.parametrize("padded", [0, 3])
def test_two_layers_by_hand_with_and_without_padding(write_bert, bert_source, padded):
    encoder = Encoder(open_checkpoint(write_bert()))
    ids = encoder.tokenizer.ids("the cats ran.")
    assert len(ids) == 7
    expected = by_hand(bert_source, ids, heads=4, epsilon=1e-12, padded=padded)
    [states] = encoder.hidden_states(["the cats ran."])
    np.testing.assert_allclose(states, expected, rtol=2e-4, atol=2e-5)
    mean = expected.mean(axis=0)
    embedding = encoder.embed(["the cats ran."])[0]
    np.testing.assert_allclose(embedding, mean / np.sqrt((mean**2).sum()), rtol=2e-4, atol=2e-5)


def test_epsilon_of_the_configuration_is_used(write_bert, bert_source):
    encoder = Encoder(open_checkpoint(write_bert(config={"layer_norm_eps": 0.5})))
    ids = encoder.tokenizer.ids("the dog")
    expected = by_hand(bert_source, ids, heads=4, epsilon=0.5)
    np.testing.assert_allclose(encoder.hidden_states(["the dog"])[0], expected, rtol=2e-4, atol=2e-5)


def test_activations_are_the_exact_ones():
    x = np.linspace(-6, 6, 41, dtype=np.float32)
    np.testing.assert_allclose(gelu(x), [gelu_of(float(value)) for value in x], rtol=1e-4, atol=1e-7)
    np.testing.assert_array_equal(relu(x), np.where(x > 0, x, 0))


def test_activation_of_the_configuration_is_used(write_bert):
    plain, other = (Encoder(open_checkpoint(write_bert(config={"hidden_act": name}))) for name in ("gelu", "relu"))
    assert not np.allclose(plain.embed(["the cat sat"]), other.embed(["the cat sat"]), atol=1e-3)


def test_every_matrix_product_is_observed(minilm):
    """One layer after the other, and in it one sentence after the other."""
    seen = []
    Encoder(minilm, observe=lambda name, x: seen.append((name, x.shape))).embed(["a b c", "d"])
    cols = {name: minilm.weight(name).shape[1] for name in minilm.weight_names()}
    layers = [[name for name in cols if name.startswith(f"layers.{layer}.")] for layer in range(6)]
    assert seen == [(name, (tokens, cols[name])) for names in layers for tokens in (5, 3) for name in names]


def test_weights_of_one_layer_are_in_memory_at_a_time(minilm):
    held = set()
    encoder = Encoder(minilm)
    encoder.products.observe = lambda name, x: held.add(len({key[0].split(".")[1] for key in encoder.products._ready}))
    encoder.embed(["a b c"])
    assert held == {0, 1} and not encoder.products._ready


@pytest.mark.slow
def test_samples_are_the_inputs_of_every_matrix(minilm, encoder):
    """Every token of every sentence goes through every matrix; queries and values see the same."""
    samples = record_samples(minilm)
    x = samples.inputs["layers.1.attention.q"]
    assert x.dtype == np.float32 and x.shape == (sum(map(len, map(encoder.tokenizer.ids, load_sentences()))), 384)
    np.testing.assert_array_equal(x, samples.inputs["layers.1.attention.v"])
    assert set(samples.inputs) == set(minilm.weight_names())
    assert {len(inputs) for inputs in samples.inputs.values()} == {len(x)} and len(x) >= 64


def test_a_decoder_embeds_nothing(write_llama):
    with pytest.raises(HwsimError, match="cannot embed sentences"):
        Encoder(open_checkpoint(write_llama()))


def test_no_sentence(encoder):
    with pytest.raises(HwsimError, match="nothing to embed"):
        encoder.embed([])


def test_a_missing_norm_is_named(write_bert):
    folder = write_bert({"encoder.layer.1.output.LayerNorm.bias": None})
    with pytest.raises(HwsimError, match=r"encoder\.layer\.1\.output\.LayerNorm\.bias"):
        open_checkpoint(folder)
