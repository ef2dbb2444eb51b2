"""Architectures that share a description, and what in a configuration makes a network another one."""

import numpy as np
import pytest

from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.config import ARCHITECTURES, network_of
from hwsim.errors import HwsimError
from hwsim.network import load_network

# As Meta published it (meta-llama/Llama-3.2-1B, config.json), keys without a meaning here left out.
LLAMA_32_1B = {
    "architectures": ["LlamaForCausalLM"],
    "attention_bias": False,
    "head_dim": 64,
    "hidden_act": "silu",
    "hidden_size": 2048,
    "intermediate_size": 8192,
    "max_position_embeddings": 131072,
    "num_attention_heads": 32,
    "num_hidden_layers": 16,
    "num_key_value_heads": 8,
    "rope_theta": 500000.0,
    "tie_word_embeddings": True,
    "vocab_size": 128256,
}


def shapes(network):
    return network.model_dump(exclude={"name", "title", "source", "note"})


@pytest.mark.parametrize("name", [name for name in ARCHITECTURES if not name.startswith("Bert")])
def test_a_decoder_is_the_shipped_description(name):
    found = network_of(LLAMA_32_1B | {"architectures": [name]}, "it")
    assert shapes(found) == shapes(load_network("llama-3.2-1b"))


def test_heads_may_be_wider_than_their_share_of_the_hidden_size():
    """Qwen3-0.6B: 16 heads of 128 on a hidden size of 1024."""
    config = LLAMA_32_1B | {"hidden_size": 1024, "num_attention_heads": 16, "head_dim": 128}
    assert network_of(config, "it").attention_width == 2048


def test_qwen3_has_norms_of_queries_and_keys(write_llama):
    norms = {
        f"model.layers.{n}.self_attn.{name}_norm.weight": np.ones(4, np.float32) for n in range(2) for name in "qk"
    }
    open_checkpoint(write_llama(norms, {"architectures": ["Qwen3ForCausalLM"]}))
    with pytest.raises(HwsimError, match="q_norm"):
        open_checkpoint(write_llama(norms, {"architectures": ["MistralForCausalLM"]}))


def test_qwen2_has_biases(write_llama):
    biases = {f"model.layers.{n}.self_attn.q_proj.bias": np.ones(16, np.float32) for n in range(2)}
    assert open_checkpoint(write_llama(biases, {"architectures": ["Qwen2ForCausalLM"]})).network.layers == 2


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"architectures": ["LamaForCausalLM"]}, "did you mean 'LlamaForCausalLM'"),
        ({"architectures": []}, "names no architecture"),
        ({"architectures": None}, "names no architecture"),
        ({"hidden_act": "gelu"}, "hidden_act"),
        ({"num_key_value_heads": 3}, "no multiple of kv_heads"),
        ({"head_dim": 0}, "head_dim = 0"),
        ({"head_dim": None, "num_attention_heads": 24}, "num_attention_heads = 24"),
        ({"vocab_size": -1}, "vocab_size = -1"),
        ({"max_position_embeddings": None}, "max_position_embeddings"),
    ],
)
def test_decoders_that_are_refused(changes, said):
    with pytest.raises(HwsimError, match=said):
        network_of(LLAMA_32_1B | changes, "it")


def test_a_window_is_refused_only_where_it_is_used():
    window = {"sliding_window": 4096}
    with pytest.raises(HwsimError, match="sliding window") as caught:
        network_of(LLAMA_32_1B | window, "it")
    assert "max_position_embeddings to 4096" in caught.value.next
    assert network_of(LLAMA_32_1B | window | {"use_sliding_window": False}, "it").sliding_window == 0


def test_content_hash_leaves_out_where_the_model_came_from(write_bert):
    hashes = {
        open_checkpoint(write_bert(config={"_name_or_path": place}, folder=name)).content_hash
        for name, place in {"a": "a/model", "b": "somebody/model"}.items()
    }
    assert len(hashes) == 1
