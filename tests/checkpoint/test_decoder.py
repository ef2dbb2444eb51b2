"""The full-precision forward pass of decoders: against logits that the transformers library computed."""

import importlib.util
import json
from dataclasses import replace

import numpy as np
import pytest
from safetensors.numpy import save_file

from hwsim.checkpoint import Decoder, open_checkpoint
from hwsim.errors import HwsimError

NAMES = ["bitnet", "gpt-oss", "llama", "mistral", "opt", "qwen2", "qwen3", "qwen3-moe"]
TOLERANCE = 1e-5
"""Of the largest logit: float32 rounds each of some hundred sums on the way by 6e-8 of its largest term."""


def logits(folder, ids, **facts):
    checkpoint = open_checkpoint(folder)
    changed = replace(checkpoint, facts=checkpoint.facts.model_copy(update=facts))
    return next(iter(Decoder(changed).logits([ids])))


def furthest(found, golden):
    """The largest difference, over the largest logit."""
    expected = np.array(golden["logits"])
    return np.abs(found - expected).max() / np.abs(expected).max()


@pytest.mark.parametrize("name", NAMES)
def test_logits_of_the_library(name, golden_decoder):
    folder, golden = golden_decoder(name)
    found = logits(folder, golden["ids"])
    assert found.dtype == np.float32 and found.shape == (12, 31)
    assert furthest(found, golden) < TOLERANCE


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("llama", {"eps": 1e-3}),
        ("llama", {"rope_scaling": None}),
        ("llama", {"rope": "interleaved"}),
        ("llama", {"rope_theta": 20000.0}),
        ("mistral", {"windows": (0, 4, 4)}),
        ("mistral", {"windows": (5, 5, 5)}),
        ("gpt-oss", {"windows": (3, 3, 3)}),
        ("gpt-oss", {"swiglu_limit": 0.6}),
        ("gpt-oss", {"swiglu_limit": 0.0}),
        ("gpt-oss", {"swiglu_alpha": 1.0}),
        ("gpt-oss", {"rope_scaling": None}),
        ("gpt-oss", {"router": "softmax_first", "normalise_experts": False}),
        ("qwen3-moe", {"normalise_experts": False}),
    ],
)
def test_every_fact_counts(name, facts, golden_decoder):
    """The golden logits are so many tolerances away from a slightly different network."""
    folder, golden = golden_decoder(name)
    assert furthest(logits(folder, golden["ids"], **facts), golden) > 100 * TOLERANCE


def test_two_ways_to_route_are_one_where_shares_are_normalised(golden_decoder):
    folder, golden = golden_decoder("qwen3-moe")
    assert furthest(logits(folder, golden["ids"], router="top_first"), golden) < TOLERANCE


def test_rows_by_turns_and_interleaved_rotation_are_the_same_network(golden_decoder, golden_maker):
    """llama.cpp stores a head's rows by turns (convert_hf_to_gguf.py, `permute`): 0, d/2, 1, d/2 + 1, ..."""
    folder, golden = golden_decoder("llama")
    arrays = golden_maker.arrays(golden["shapes"])
    for name in [name for name in arrays if "q_proj" in name or "k_proj" in name]:
        heads = arrays[name].reshape(-1, 2, 2, 16)  # heads of 4 rows: halves of 2
        arrays[name] = np.ascontiguousarray(heads.swapaxes(1, 2).reshape(-1, 16))
    save_file(arrays, folder / "model.safetensors")
    assert furthest(logits(folder, golden["ids"], rope="interleaved"), golden) < TOLERANCE
    assert furthest(logits(folder, golden["ids"]), golden) > 100 * TOLERANCE


@pytest.mark.parametrize("name", ["llama", "gpt-oss", "opt"])
def test_nothing_comes_from_the_future_or_from_other_sequences(name, golden_decoder):
    folder, golden = golden_decoder(name)
    ids = golden["ids"]
    whole, part, other = Decoder(open_checkpoint(folder)).logits([ids, ids[:5], [7, 7]])
    np.testing.assert_allclose(whole[:5], part, rtol=1e-4, atol=1e-5)
    assert other.shape == (2, 31)


def test_every_matrix_product_is_observed(golden_decoder):
    folder, golden = golden_decoder("llama")
    checkpoint, seen = open_checkpoint(folder), []
    ids = golden["ids"]
    list(Decoder(checkpoint, observe=lambda name, x: seen.append((name, x.shape))).logits([ids]))
    assert seen == [(name, (12, checkpoint.weight(name).shape[1])) for name in checkpoint.weight_names()]


def test_experts_see_the_tokens_that_go_to_them(golden_decoder):
    folder, golden = golden_decoder("qwen3-moe")
    checkpoint, seen = open_checkpoint(folder), {}
    observe = lambda name, x: seen.setdefault(name, []).append(x)  # noqa: E731
    list(Decoder(checkpoint, observe=observe).logits([golden["ids"]]))
    router, gates = seen["layers.1.mlp.router"][0], seen["layers.1.experts.gate"]
    scores = router @ checkpoint.weight("layers.1.mlp.router").T
    chosen = np.argsort(-scores)[:, :2]
    expected = [router[(chosen == expert).any(axis=1)] for expert in range(5)]
    assert sum(map(len, gates)) == 24
    for found, wanted in zip(gates, (rows for rows in expected if len(rows)), strict=True):
        np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize(
    ("ids", "said"), [([], "tokens for"), ([3] * 65, "tokens for"), ([3, 31], "token of"), ([-1], "token of")]
)
def test_tokens_that_the_network_does_not_know(ids, said, golden_decoder):
    folder, _ = golden_decoder("llama")
    with pytest.raises(HwsimError, match=said):
        logits(folder, ids)


def test_an_encoder_predicts_nothing(write_bert):
    with pytest.raises(HwsimError, match="predicts no tokens"):
        Decoder(open_checkpoint(write_bert()))


@pytest.mark.oracle
@pytest.mark.parametrize("name", NAMES)
def test_the_library_still_computes_the_golden_logits(name, golden_maker, golden_decoder, tmp_path):
    """Needs torch and transformers, which are no dependency: `pytest --oracle -m oracle` where they are installed."""
    missing = [module for module in ("torch", "transformers") if importlib.util.find_spec(module) is None]
    assert not missing, f"install {' and '.join(missing)} to run the tests marked oracle"
    _, golden = golden_decoder(name)
    made = golden_maker.golden(name, golden_maker.CONFIGS[name], tmp_path / "again")
    assert made["shapes"] == golden["shapes"] and json.dumps(made["config"]) == json.dumps(golden["config"])
    assert furthest(np.array(made["logits"]), golden) < TOLERANCE
    assert made["loss"] == pytest.approx(golden["loss"], rel=1e-5)
