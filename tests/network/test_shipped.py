"""The shipped networks: as large as their makers say, and each with operators in every phase it has."""

import csv
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.network import Gemm, load_network, operators

GOLDEN = Path(__file__).parents[1] / "golden" / "network_parameters.csv"
"""Weights (without norm gains and biases) and FP16 KV bytes per token, counted from the configurations that each row
names, apart from the code here."""

with GOLDEN.open(newline="") as file:
    SIZES = {row["network"]: float(row["parameters_billion"]) for row in csv.DictReader(file)}


def test_every_shipped_network_is_listed_here() -> None:
    assert catalog.names("networks") == sorted(SIZES)


@pytest.mark.parametrize("name", SIZES)
def test_parameters_are_what_its_makers_count(name: str) -> None:
    # The encoder's count has two digits only; learned positions and token types lie below them.
    tolerance = 3e-2 if name == "all-minilm-l6-v2" else 1e-3
    assert load_network(name).parameters / 1e9 == pytest.approx(SIZES[name], rel=tolerance)


@pytest.mark.parametrize("name", SIZES)
def test_file_says_where_the_shapes_come_from(name: str) -> None:
    network = load_network(name)
    assert network.name == name and network.source and network.title


@pytest.mark.parametrize("name", SIZES)
def test_a_token_meets_every_weight_matrix_once(name: str) -> None:
    """Weights of the operators and of the embedding tables add up to the parameters, experts all counted."""
    network = load_network(name)
    phase = "prefill" if network.family == "encoder" else "decode"
    gemms = [op for op in operators(network, phase, 1, 1) if isinstance(op, Gemm)]
    matrices = sum(op.rows * op.cols * (network.experts if "experts" in op.role else op.copies) for op in gemms)
    tables = 0 if network.tied_embeddings and network.family != "encoder" else network.vocab * network.hidden
    if not network.rope_theta and network.family != "hgrn":
        tables += network.max_position * network.hidden
    assert matrices + tables == network.parameters


# Parameters a token uses, in 10**9, as the READMEs of Qwen3-30B-A3B, openai/gpt-oss and DeepSeek-V3 give them.
@pytest.mark.parametrize(
    ("name", "active"),
    [("qwen3-30b-a3b", 3.3), ("gpt-oss-120b", 5.1), ("gpt-oss-20b", 3.6), ("deepseek-v3", 37.0)],
)
def test_a_token_uses_only_its_experts(name: str, active: float) -> None:
    gemms = [op for op in operators(load_network(name), "decode", 1, 1) if isinstance(op, Gemm)]
    assert sum(op.rows * op.cols * op.copies for op in gemms) / 1e9 == pytest.approx(active, rel=0.1)


def test_deepseek_v3_has_the_parameters_of_its_weight_file() -> None:
    """671B in all, 36.7B for a token (README_WEIGHTS.md): without the table of tokens, by our count."""
    network = load_network("deepseek-v3")
    gemms = [op for op in operators(network, "decode", 1, 1) if isinstance(op, Gemm)]
    assert network.parameters == pytest.approx(671e9, abs=0.5e9)
    assert sum(op.rows * op.cols * op.copies for op in gemms) == pytest.approx(36.7e9, abs=0.1e9)


def test_a_network_by_path_and_with_other_keys(tmp_path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text((catalog.locate("networks", "llama-2-7b")).read_text())
    assert load_network(str(path), {"layers": 2}).layers == 2


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ({"layres": 2}, "did you mean 'layers'"),
        ({"layers": 0}, "layers = 0"),
        ({"kv_heads": 5}, "no multiple of kv_heads"),
        ({"experts": 8}, "experts_per_token"),
        ({"dense_layers": 33}, "more than layers"),
        ({"sliding_layers": [31, 32]}, "beyond layers"),
        ({"sliding_layers": "odd"}, "sliding_layers"),
        ({"sliding_layers": [-1]}, "sliding_layers"),
        ({"rope_theta": float("inf")}, "rope_theta = inf"),
        ({"rope_theta": float("nan")}, "rope_theta = nan"),
        ({"family": "diffusion"}, "family"),
    ],
)
def test_impossible_networks_are_refused(overrides: dict, said: str) -> None:
    with pytest.raises(HwsimError, match=said):
        load_network("llama-2-7b", overrides)


def test_heads_of_latent_attention_are_as_wide_as_their_parts() -> None:
    with pytest.raises(HwsimError, match="nope_dim"):
        load_network("deepseek-v3", {"head_dim": 128})


def test_unknown_network_is_refused_with_the_probable_one() -> None:
    with pytest.raises(HwsimError, match="did you mean 'llama-2-7b'"):
        load_network("llama2-7b")
