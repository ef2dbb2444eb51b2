"""Architectures as files: complete, read strictly, and networks that are the shipped descriptions."""

import json
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.architecture import VECTOR_ROLES, Architecture, architecture_of, load_architecture
from hwsim.checkpoint.config import network_of
from hwsim.errors import HwsimError
from hwsim.network import load_network

SHIPPED = catalog.names("architectures")
GOLDEN = Path(__file__).parents[1] / "golden" / "tensor_names"

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
# What transformers 5.23.0 has for its class GptOssConfig, which are gpt-oss-120b's values.
GPT_OSS_120B = {
    "architectures": ["GptOssForCausalLM"],
    "head_dim": 64,
    "hidden_act": "silu",
    "hidden_size": 2880,
    "intermediate_size": 2880,
    "layer_types": ["sliding_attention", "full_attention"] * 18,
    "max_position_embeddings": 131072,
    "num_attention_heads": 64,
    "num_experts_per_tok": 4,
    "num_hidden_layers": 36,
    "num_key_value_heads": 8,
    "num_local_experts": 128,
    "rope_parameters": {"rope_theta": 150000.0, "rope_type": "yarn", "factor": 32.0},
    "sliding_window": 128,
    "tie_word_embeddings": False,
    "vocab_size": 201088,
}
# What the class BitNetConfig has there, with the context and the tied head of the published model.
BITNET_2B4T = {
    "architectures": ["BitNetForCausalLM"],
    "hidden_act": "relu2",
    "hidden_size": 2560,
    "intermediate_size": 6912,
    "max_position_embeddings": 4096,
    "num_attention_heads": 20,
    "num_hidden_layers": 30,
    "num_key_value_heads": 5,
    "rope_parameters": {"rope_theta": 500000.0, "rope_type": "default"},
    "tie_word_embeddings": True,
    "vocab_size": 128256,
}
# What ridgerchu/matmulfreellm's class HGRNBitConfig has, which are the 1.3B model's values.
MMFREELM_1_3B = {
    "architectures": ["HGRNBitForCausalLM"],
    "expand_ratio": 1,
    "hidden_act": "swish",
    "hidden_ratio": 4,
    "hidden_size": 2048,
    "intermediate_size": None,
    "max_position_embeddings": 2048,
    "num_heads": 1,
    "num_hidden_layers": 24,
    "tie_word_embeddings": False,
    "vocab_size": 32000,
}
PUBLISHED = {
    "llama-3.2-1b": LLAMA_32_1B,
    "gpt-oss-120b": GPT_OSS_120B,
    "bitnet-b1.58-2b4t": BITNET_2B4T,
    "mmfreelm-1.3b": MMFREELM_1_3B,
}
LLAMA_LIKE = ["LlamaForCausalLM", "MistralForCausalLM", "Qwen2ForCausalLM", "Qwen3ForCausalLM"]


def shapes(network):
    return network.model_dump(exclude={"name", "title", "source", "note"})


@pytest.mark.parametrize("name", SHIPPED)
def test_a_file_says_what_it_is_and_every_vector_has_a_role(name):
    architecture = load_architecture(name)
    assert architecture.name == name and architecture.title and architecture.source and architecture.models
    assert set(architecture.safetensors.vectors) <= set(VECTOR_ROLES)


def test_every_architecture_has_a_list_of_tensors_from_elsewhere():
    listed = [json.loads(path.read_text()) for path in GOLDEN.glob("*.json")]
    assert all(table["made_by"] for table in listed)
    assert sorted({architecture_of(table["config"]).name for table in listed}) == SHIPPED


def test_no_two_architectures_share_a_name():
    models = [model for name in SHIPPED for model in load_architecture(name).models]
    assert len(models) == len(set(models))


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_configuration_is_the_shipped_network(name):
    assert shapes(network_of(PUBLISHED[name], "it")) == shapes(load_network(name))


@pytest.mark.parametrize("name", LLAMA_LIKE)
def test_networks_like_llama_read_the_same_keys(name):
    found = network_of(LLAMA_32_1B | {"architectures": [name], "sliding_window": None}, "it")
    assert shapes(found) == shapes(load_network("llama-3.2-1b"))


def test_heads_may_be_wider_than_their_share_of_the_hidden_size():
    """Qwen3-0.6B: 16 heads of 128 on a hidden size of 1024."""
    config = LLAMA_32_1B | {"hidden_size": 1024, "num_attention_heads": 16, "head_dim": 128}
    assert network_of(config, "it").attention_width == 2048


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"architectures": ["LamaForCausalLM"]}, "did you mean 'LlamaForCausalLM'"),
        ({"architectures": ["GPT2LMHeadModel"]}, "models/architectures/"),
        ({"architectures": []}, "names no architecture"),
        ({"architectures": None}, "names no architecture"),
        ({"hidden_act": "gelu"}, "hidden_act"),
        ({"num_key_value_heads": 3}, "no multiple of kv_heads"),
        ({"head_dim": 0}, "head_dim = 0"),
        ({"head_dim": None, "num_attention_heads": 24}, "num_attention_heads = 24"),
        ({"vocab_size": -1}, "vocab_size = -1"),
        ({"max_position_embeddings": None}, "max_position_embeddings"),
        ({"quantization_config": {"quant_method": "gptq"}}, "quant_method = 'gptq'"),
        ({"quantization_config": "gptq"}, "gptq"),
    ],
)
def test_decoders_that_are_refused(changes, said):
    with pytest.raises(HwsimError, match=said):
        network_of(LLAMA_32_1B | changes, "it")


@pytest.mark.parametrize(
    ("name", "changes", "said"),
    [
        ("opt", {"do_layer_norm_before": False}, "do_layer_norm_before"),
        ("opt", {"word_embed_proj_dim": 32}, "word_embed_proj_dim = 32"),
        ("qwen3-moe", {"mlp_only_layers": [0]}, "mlp_only_layers"),
        ("qwen3-moe", {"decoder_sparse_step": 2}, "decoder_sparse_step"),
        ("qwen3-moe", {"num_local_experts": None}, "num_experts"),
        ("gpt-oss", {"layer_types": ["sliding_attention"]}, "layer_types"),
        ("gpt-oss", {"layer_types": ["chunked_attention"] * 2}, "layer_types"),
        ("gpt-oss", {"num_experts_per_tok": 5}, "experts_per_token"),
        ("mmfreelm", {"use_short_conv": True}, "use_short_conv"),
        ("mmfreelm", {"num_heads": 2}, "num_heads"),
        ("mmfreelm", {"intermediate_size": None, "hidden_ratio": "wide"}, "intermediate_size"),
        ("qwen3", {"rms_norm_eps": "small"}, "rms_norm_eps"),
        ("qwen3", {"rope_parameters": {"full_attention": {"rope_type": "default"}, "rope_type": "yarn"}}, "rope"),
        ("qwen3", {"rope_parameters": None, "rope_scaling": "yarn"}, "rope_scaling"),
    ],
)
def test_what_is_not_modelled_or_makes_no_sense_is_named(golden, name, changes, said):
    with pytest.raises(HwsimError, match=said):
        open_checkpoint(golden(name).write(config=changes))


def test_an_architecture_of_ones_own_needs_no_code(golden, tmp_path, monkeypatch):
    """A copy with other names, laid over the shipped ones."""
    text = catalog.locate("architectures", "llama").read_text()
    own = text.replace('"llama"', '"mine"').replace("LlamaForCausalLM", "MineForCausalLM").replace("model.", "core.")
    (tmp_path / "over" / "architectures").mkdir(parents=True)
    (tmp_path / "over" / "architectures" / "mine.toml").write_text(own)
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path / "over"))
    llama = golden("llama")
    arrays = dict.fromkeys(llama.arrays) | {
        name.replace("model.", "core."): array for name, array in llama.arrays.items()
    }
    checkpoint = open_checkpoint(llama.write(arrays, {"architectures": ["MineForCausalLM"]}))
    assert checkpoint.architecture.name == "mine"
    assert (checkpoint.weight("lm_head") == llama.arrays["lm_head.weight"]).all()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"attention.q" =', '"attention.query" =', "attention.q"),
        ("{layer}.self_attn.q_proj", "0.self_attn.q_proj", "names {layer}"),
        ("{layer}.self_attn.q_proj", "{layer}.{head}.q_proj", "no other braces"),
        ("{layer}.self_attn.q_proj", "{layer}.{expert}.q_proj", "names {expert}"),
        ('rope = "half"', 'rope = "twice"', "rope"),
        ("[config.keys]", "[config.kyes]", "did you mean 'keys'"),
        ('silu = "swiglu"', "", "at least one"),
        ("layers = ", "layres = ", "'layres' is none of"),
        ('norm = "rms"', 'nrom = "rms"', "'nrom' is none of"),
        ("eps = ", "epsilon = ", "'epsilon' is none of"),
        ("embedding =", "positions =", "embedding is missing"),
    ],
)
def test_a_file_that_describes_no_architecture_is_refused(tmp_path, old, new, said):
    text = catalog.locate("architectures", "llama").read_text()
    assert old in text
    (tmp_path / "mine.toml").write_text(text.replace(old, new))
    with pytest.raises(HwsimError) as caught:
        load_architecture(str(tmp_path / "mine.toml"))
    assert said in str(caught.value)


def test_a_packed_matrix_names_its_scales_and_lies_as_it_is():
    table = load_architecture("bitnet").model_dump()
    for change in ({"scales": None}, {"transposed": True}):
        place = {**table["safetensors"]["weights"]["mlp.up"][0], **change}
        weights = table["safetensors"]["weights"] | {"mlp.up": [place]}
        with pytest.raises(HwsimError, match="packed"):
            catalog.check(table | {"safetensors": table["safetensors"] | {"weights": weights}}, Architecture, "it")


def test_content_hash_leaves_out_where_the_model_came_from(write_bert):
    hashes = {
        open_checkpoint(write_bert(config={"_name_or_path": place}, folder=name)).content_hash
        for name, place in {"a": "a/model", "b": "somebody/model"}.items()
    }
    assert len(hashes) == 1
