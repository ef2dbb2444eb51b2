"""Attention: against plain loops in real numbers, and the quantized one near them."""

import numpy as np
import pytest
from scipy.special import softmax as reference_softmax

from hwsim.checkpoint.attention import Operands, attend, visible
from hwsim.checkpoint.functions import softmax


def heads(seed, queries=4, keys=4, tokens=9, width=16):
    rng = np.random.default_rng(seed)
    q = rng.standard_normal((queries, tokens, width), np.float32)
    k, v = rng.standard_normal((2, keys, tokens, width), np.float32)
    return q, k, v


def by_hand(q, k, v, window=None, sinks=None):
    """One head and one query after the other; head h reads keys h // (heads / kv_heads)."""
    out = np.empty(q.shape)
    for h in range(len(q)):
        keys, values = (x[h // (len(q) // len(k))].astype(float) for x in (k, v))
        for i, query in enumerate(q[h].astype(float)):
            first = 0 if not window else max(0, i - window + 1)
            last = i + 1 if window is not None else len(keys)
            scores = keys[first:last] @ query / np.sqrt(len(query))
            logits = scores if sinks is None else np.append(scores, sinks[h])
            out[h, i] = reference_softmax(logits)[: last - first] @ values[first:last]
    return out


@pytest.mark.parametrize("window", [None, 0, 1, 3, 20])
@pytest.mark.parametrize("keys", [1, 2, 4])
def test_heads_share_keys_within_windows(window, keys):
    """None: nothing is hidden; 0: all that came before is seen."""
    q, k, v = heads(1, keys=keys)
    seen = None if window is None else visible(9, window)
    np.testing.assert_allclose(attend(q, k, v, seen=seen), by_hand(q, k, v, window), rtol=1e-4, atol=1e-6)


def test_sinks_take_their_share():
    q, k, v = heads(2, keys=2)
    sinks = np.array([0.5, -1, 3, 0], np.float32)
    expected = by_hand(q, k, v, 4, sinks)
    found = attend(q, k, v, seen=visible(9, 4), sinks=sinks)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-6)
    assert np.abs(expected - by_hand(q, k, v, 4)).max() > 0.1


def error(q, k, v, operands, **more):
    exact = attend(q, k, v, **more)
    return np.linalg.norm(attend(q, k, v, operands, **more) - exact) / np.linalg.norm(exact)


def test_wider_formats_are_nearer_the_real_one():
    q, k, v = heads(3, tokens=33, keys=2)
    more = {"seen": visible(33), "sinks": np.zeros(4, np.float32)}
    formats = ("bf16", "fp8_e4m3", "int8", "int6", "int4", "int2")
    found = {kv: error(q, k, v, Operands("int8", kv, kv), **more) for kv in formats}
    assert found["bf16"] < found["int8"] < found["int6"] < found["int4"] < found["int2"]
    assert found["int8"] < 0.02 and found["fp8_e4m3"] < 0.05 and found["int2"] > 0.3


@pytest.mark.parametrize("part", range(3))
def test_each_operand_has_its_own_format(part):
    q, k, v = heads(4, tokens=17)
    formats = ["int8"] * 3
    formats[part] = "int3"
    assert error(q, k, v, Operands(*formats)) > 5 * error(q, k, v, Operands("int8", "int8", "int8"))


def test_half_floats_are_taken_as_they_are():
    """Operands that FP16 holds change nothing but the probabilities."""
    q, k, v = (x.astype(np.float16).astype(np.float32) for x in heads(5))
    assert error(q, k, v, Operands("fp16", "fp16", "fp16")) < 1e-3


@pytest.mark.slow
def test_floats_without_scales_lose_what_is_too_small_for_them():
    """E4M3 ends at 2**-9: probabilities of a thousand keys are less, and vanish unless they have a scale."""
    q, k, v = np.zeros((1, 2048, 4), np.float32), np.zeros((1, 2048, 4), np.float32), np.ones((1, 2048, 4), np.float32)
    with_scales, without = (attend(q, k, v, Operands("fp8_e4m3", "int8", "bf16", scaled)) for scaled in (True, False))
    np.testing.assert_allclose(with_scales, 1, rtol=0.01)
    assert not without.any()


def test_quantized_attention_of_small_integers_is_exact():
    """Integers up to 127 with 127 among them have scale 1; one key leaves probability 1, which is a code too."""
    q, k, v = (np.round(127 * x / np.abs(x).max(axis=-1, keepdims=True)) for x in heads(6, tokens=1))
    found = attend(q, k, v, Operands("int8", "int8", "int8"))
    np.testing.assert_allclose(found, v, rtol=1e-6)


def coded(vector, largest, stored):
    """One vector as integers and the scale that puts its largest magnitude on the largest integer, as stored."""
    scale = float(stored(max(abs(float(x)) for x in vector) / largest))
    return [max(-largest, min(largest, round(float(x) / scale))) for x in vector], scale


def dot(a, b):
    return sum(int(x) * int(y) for x, y in zip(a, b, strict=True))


def in_integers(q, k, v, activation, key, value):
    """Causal attention, one head and one query after the other, each sum one of Python's integers.

    Keys and values have an FP16 scale per token and head, queries and probabilities an FP32 one; a value's scale is in
    its probability before that is quantized.
    """
    out = np.empty(q.shape, np.float32)
    for h in range(len(q)):
        keys, values = k[h // (len(q) // len(k))], v[h // (len(q) // len(v))]
        for i, query in enumerate(q[h]):
            q_codes, q_scale = coded(query, activation, np.float32)
            cached = [coded(row, key, np.float16) for row in keys[: i + 1]]
            scores = [dot(q_codes, codes) * q_scale * scale / np.sqrt(len(query)) for codes, scale in cached]
            logits = np.array(scores, np.float32)
            shares = np.exp(logits - logits.max())
            shares /= shares.sum()
            cached = [coded(row, value, np.float16) for row in values[: i + 1]]
            weighted = [share * np.float32(scale) for share, (_, scale) in zip(shares, cached, strict=True)]
            p_codes, p_scale = coded(weighted, activation, np.float32)
            columns = zip(*(codes for codes, _ in cached), strict=True)
            out[h, i] = [dot(p_codes, column) * p_scale for column in columns]
    return out


@pytest.mark.parametrize("keys", [1, 2, 4])
@pytest.mark.parametrize("bits", [(8, 8, 8), (8, 4, 6), (6, 8, 4)])
def test_quantized_attention_is_that_of_integers_and_scales_as_stored(bits, keys):
    q, k, v = heads(8, keys=keys, tokens=7)
    expected = in_integers(q, k, v, *(2 ** (n - 1) - 1 for n in bits))
    found = attend(q, k, v, Operands(*(f"int{n}" for n in bits)), visible(7))
    np.testing.assert_array_max_ulp(found, expected, 1)


def test_zeros_have_no_scale_to_divide_by():
    zeros = np.zeros((2, 4, 8), np.float32)
    assert not attend(zeros, zeros, zeros, Operands("int8", "int8", "int8")).any()


def test_softmax_is_scipys_and_bears_large_scores():
    scores = np.random.default_rng(7).standard_normal((2, 5, 7)).astype(np.float32) * 300
    np.testing.assert_allclose(softmax(scores), reference_softmax(scores, axis=-1), rtol=1e-5, atol=1e-7)
