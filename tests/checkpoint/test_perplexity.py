"""Perplexity: windows that score every token once, and the loss of the transformers library."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.checkpoint import Decoder, Surprise, open_checkpoint, surprise
from hwsim.checkpoint.perplexity import windows
from hwsim.errors import HwsimError


@pytest.mark.parametrize("name", ["llama", "gpt-oss", "opt", "qwen3-moe"])
def test_one_window_is_the_librarys_loss(name, golden_decoder):
    folder, golden = golden_decoder(name)
    found = surprise(Decoder(open_checkpoint(folder)), golden["ids"], 12, 12)
    assert found.tokens == 11
    assert found.nats_per_token == pytest.approx(golden["loss"], rel=1e-5)
    assert found.perplexity == pytest.approx(math.exp(golden["loss"]), rel=1e-4)


@given(tokens=st.integers(0, 60), length=st.integers(2, 20), data=st.data())
def test_every_token_is_scored_once(tokens, length, data):
    """All but the text's first where windows overlap; all but each window's first where they do not."""
    stride = data.draw(st.integers(1, length))
    found = list(windows(tokens, length, stride))
    scored = [i for window in found for i in range(window.first, window.stop)]
    assert len(scored) == len(set(scored)) and scored == sorted(scored)
    unscored = set(range(1, tokens)) - set(scored)
    assert unscored == (set(range(stride, tokens, stride)) if stride == length else set())
    for window in found:
        assert window.start % stride == 0 and window.stop - window.start <= length
        assert window.start < window.first < window.stop <= tokens


def test_windows_by_hand():
    assert [(w.start, w.stop, w.first) for w in windows(10, 4, 4)] == [(0, 4, 1), (4, 8, 5), (8, 10, 9)]
    assert [(w.start, w.stop, w.first) for w in windows(10, 4, 2)] == [(0, 4, 1), (2, 6, 4), (4, 8, 6), (6, 10, 8)]


def test_what_is_scored_is_given_all_before_it_in_its_window(golden_decoder):
    """Each window by itself, each token's probability by itself."""
    folder, golden = golden_decoder("mistral")
    ids, decoder = golden["ids"], Decoder(open_checkpoint(folder))
    nats = []
    for target, start in [(i, 0) for i in range(1, 6)] + [(i, 3) for i in range(6, 9)] + [(i, 6) for i in range(9, 12)]:
        row = next(decoder.logits([ids[start:target]]))[-1].astype(float)
        nats.append(-row[ids[target]] + np.log(np.exp(row).sum()))
    found = surprise(decoder, ids, 6, 3)
    assert found.tokens == 11
    assert found.nats_per_token == pytest.approx(np.mean(nats), rel=1e-5)


@pytest.mark.parametrize(("length", "stride"), [(1, 1), (4, 0), (4, 5)])
def test_impossible_windows(length, stride):
    with pytest.raises(HwsimError, match="windows of the text"):
        list(windows(10, length, stride))


def test_one_token_has_no_perplexity(golden_decoder):
    folder, _ = golden_decoder("llama")
    with pytest.raises(HwsimError, match="no perplexity"):
        surprise(Decoder(open_checkpoint(folder)), [3], 4, 4)


@pytest.mark.parametrize("nats", [710.0, math.nan, math.inf])
def test_a_perplexity_beyond_all_numbers_is_an_error(nats):
    with pytest.raises(HwsimError, match="beyond float64"):
        _ = Surprise(nats, 4).perplexity
