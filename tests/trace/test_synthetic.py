"""Synthetic traces: a network and a recipe, nothing materialised."""

import csv
import itertools
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.quantize import load_recipe, row_bytes
from hwsim.trace import Trace

GOLDEN = Path(__file__).parents[1] / "golden" / "network_parameters.csv"
with GOLDEN.open(newline="") as file:
    FP16_KV_BYTES = {row["network"]: int(row["fp16_kv_bytes_per_token"]) for row in csv.DictReader(file)}
QUERY = "layers.0.attention.q"


def synthetic(network: str = "llama-2-7b", recipe: str = "int4-g128", seed: int = 0, **overrides: object) -> Trace:
    of = {key.replace("__", "."): value for key, value in overrides.items()}
    return Trace.synthetic(load_network(network), load_recipe(recipe, of), seed)


def test_how_many_columns_are_outliers_only_samples_tell():
    with pytest.raises(HwsimError, match="recipe llm-int8 needs sample activations"):
        synthetic(recipe="llm-int8")


@pytest.mark.parametrize("recipe", sorted(set(catalog.names("recipes")) - {"llm-int8"}))
def test_probabilities_are_a_distribution_over_codes_that_may_occur(recipe):
    trace = synthetic(recipe=recipe)
    shares = trace.code_probabilities(QUERY)
    format = trace.weight_rule(QUERY).format
    assert shares.sum() == pytest.approx(1, abs=1e-12) and (shares >= 0).all()
    reserved = {"int4": 8, "int8": 128, "ternary": 2}.get(format)
    assert reserved is None or shares[reserved] == 0
    drawn = trace.sample_codes(QUERY, 500, 64, np.random.default_rng(1))
    assert drawn.shape == (500, 64) and drawn.dtype == np.uint8
    got = np.bincount(drawn.ravel(), minlength=len(shares)) / drawn.size
    assert np.abs(got - shares).max() < 6 * np.sqrt(0.25 / drawn.size)
    counts = trace.code_counts(QUERY)
    assert abs(int(counts.sum()) - 4096 * 4096) <= len(counts)


def test_ternary_shares_follow_the_normal_distribution():
    """Zero where |w| < mean|w| / 2: with mean|w| = sqrt(2 / pi), P = erf(1 / (2 sqrt(pi))) = 0.31006."""
    zero, plus, _, minus = synthetic(recipe="ternary-b158").code_probabilities(QUERY)
    assert zero == pytest.approx(0.31006, abs=0.01)
    assert plus == pytest.approx(0.34497, abs=0.01) and minus == pytest.approx(0.34497, abs=0.01)


def test_content_hash_says_what_it_is_made_of():
    hashes = {
        synthetic().content_hash,
        synthetic("llama-2-13b").content_hash,
        synthetic(recipe="int8").content_hash,
        synthetic(seed=1).content_hash,
        synthetic(weights__group=64).content_hash,
    }
    assert len(hashes) == 5
    assert synthetic().content_hash in hashes


def test_activations_are_seeded():
    one, same, other = (synthetic(seed=seed).activations(QUERY) for seed in (0, 0, 1))
    np.testing.assert_array_equal(one.codes, same.codes)
    assert (one.codes != other.codes).any()
    assert (one.codes != synthetic().activations("layers.1.attention.q").codes).any()
    assert np.abs(one.dequantize()).mean() == pytest.approx(np.sqrt(2 / np.pi), rel=0.01)


def test_static_activation_scales_have_nothing_to_be_calibrated_on():
    trace = synthetic(activations__scale="static", activations__granularity="tensor")
    assert np.unique(trace.activations(QUERY).scales).size == 1


def test_weights_cannot_be_read_and_the_error_says_what_to_do():
    trace = synthetic()
    assert trace.is_synthetic and trace.checkpoint is None and trace.samples is None
    for ask in (trace.weight, trace.report):
        with pytest.raises(HwsimError, match="synthetic") as caught:
            ask(QUERY)
        assert caught.value.next.startswith("hwsim quantize --checkpoint")


def test_a_misspelt_weight_is_refused_with_the_probable_one():
    trace = synthetic()
    asks = (
        trace.weight_rule,
        trace.weight,
        trace.activations,
        trace.report,
        trace.code_counts,
        trace.code_probabilities,
    )
    for ask in asks:
        with pytest.raises(HwsimError, match=r"did you mean 'layers\.0\.attention\.q'"):
            ask("layers.0.atention.q")


def test_a_group_that_divides_no_row_is_refused_at_once():
    with pytest.raises(HwsimError, match=r"layers\.0\.mlp\.down") as caught:
        synthetic(weights__group=4096)
    assert "rows of 11008" in caught.value.got
    with pytest.raises(HwsimError, match=r"activations before layers\.0\.mlp\.down"):
        synthetic(activations__granularity="group", activations__group=4096)


def test_row_bytes_by_hand():
    """4096 codes of 4 bits, 32 FP16 scales, 32 zero codes of 4 bits; 4096 trits in fives, the last byte begun."""
    recipe = load_recipe("uint4-g128")
    assert row_bytes("w", 4096, recipe.weights_for("w")) == 2048 + 64 + 16
    assert row_bytes("w", 4096, load_recipe("int8").weights_for("w")) == 4096 + 2
    assert row_bytes("w", 4096, load_recipe("ternary-b158").weights_for("w")) == 1024
    trits = load_recipe("ternary-b158", {"weights.packing": "trits5"})
    assert row_bytes("w", 4096, trits.weights_for("w")) == 820


def test_weight_bytes_by_hand():
    """LLaMA-2-7B at 4 bits and 2 bytes per 128, and a table of 32000 x 4096 in FP16."""
    matrices = 32 * (4 * 4096 * 4096 + 3 * 4096 * 11008) + 32000 * 4096
    assert synthetic().weight_bytes() == matrices // 2 + matrices // 128 * 2 + 32000 * 4096 * 2


@pytest.mark.slow
def test_weight_bytes_count_every_expert_and_learned_positions():
    experts, once = synthetic("qwen3-30b-a3b"), 48 * (128 * 2048 + 2048 * (2 * 4096 + 2 * 512)) + 151936 * 2048
    matrices = once + 48 * 128 * 3 * 2048 * 768
    assert experts.weight_bytes() == matrices // 2 + matrices // 64 + 151936 * 2048 * 2
    matrices = 32 * (4 * 4096 * 4096 + 2 * 4096 * 16384) + 50272 * 4096
    assert synthetic("opt-6.7b").weight_bytes() == matrices // 2 + matrices // 64 + (50272 + 2048) * 4096 * 2


def test_a_scale_of_a_whole_tensor_is_counted_once():
    trace = synthetic("mmfreelm-370m", "ternary-b158")
    matrices = 24 * (4 * 1024 * 1024 + 3 * 1024 * 2816) + 32000 * 1024
    assert trace.weight_bytes() == matrices // 4 + (24 * 7 + 1) * 2 + 32000 * 1024 * 2


@pytest.mark.parametrize("network", sorted(FP16_KV_BYTES))
def test_kv_bytes_are_half_of_fp16_and_two_scales_a_head(network):
    shapes = load_network(network)
    vectors = 1 if shapes.latent_attention else 2 * shapes.kv_heads
    scales = 0 if shapes.family == "hgrn" else shapes.layers * vectors * 2
    assert synthetic(network, "int8").kv_bytes_per_token() == FP16_KV_BYTES[network] // 2 + scales


def test_a_latent_cache_has_576_values_a_token_and_layer():
    """70,272 bytes a token in BF16; twice the latent where values lie apart from keys."""
    subject = synthetic("deepseek-v3", "fp16")
    assert subject.kv_bytes_per_token() == 61 * 576 * 2 == 70_272
    assert subject.kv_bytes_per_token(apart=True) == 61 * (576 + 512) * 2
    assert synthetic("deepseek-v3", "int8").kv_bytes_per_token() == 61 * (576 + 2)
    assert synthetic().kv_bytes_per_token(apart=True) == synthetic().kv_bytes_per_token()


@pytest.mark.slow
def test_every_head_of_latent_attention_has_matrices_of_its_own():
    subject = synthetic("deepseek-v3", "fp16")
    tables = 129280 * 7168
    assert subject.matrix_weights() == subject.network.parameters - tables
    assert subject.weight_bytes() == pytest.approx(2 * subject.network.parameters, rel=1e-6)


def test_kv_bytes_by_hand():
    """LLaMA-2-7B: 32 layers of 32 heads, each a key of 128 bytes and a value of 64, with an FP16 scale each."""
    assert synthetic(kv__value="int4").kv_bytes_per_token() == 32 * 32 * (128 + 64 + 4)


def test_operators_are_those_of_the_network():
    trace = synthetic()
    assert [op.name for op in itertools.islice(trace.operators("decode", 1, 8), 3)] == [
        "embedding", "layers.0.attention.norm", QUERY,
    ]  # fmt: skip
    assert trace.shapes[QUERY] == (4096, 4096) and len(trace.weight_names()) == 32 * 7 + 1


def test_nothing_is_materialised():
    tracemalloc.start()
    try:
        trace = synthetic("llama-3.1-70b")
        trace.code_probabilities(QUERY)
        trace.weight_bytes()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20e6
