"""config.json: the same network as the shipped description, or an error that names the key."""

import pytest

from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.architecture import architecture_of
from hwsim.checkpoint.config import facts_of, network_of
from hwsim.errors import HwsimError
from hwsim.network import Network, load_network


def shapes(network: Network) -> dict:
    return network.model_dump(exclude={"name", "title", "source", "note"})


def test_minilm_is_the_network_that_ships(minilm) -> None:
    assert minilm.name == minilm.network.name == "all-minilm-l6-v2"
    assert shapes(minilm.network) == shapes(load_network("all-minilm-l6-v2"))


def test_llama_keys(write_llama) -> None:
    network = open_checkpoint(write_llama()).network
    assert (network.family, network.norm, network.activation) == ("decoder", "rms", "swiglu")
    assert (network.layers, network.hidden, network.intermediate, network.vocab) == (2, 16, 24, 20)
    assert (network.heads, network.kv_heads, network.head_dim) == (4, 2, 4)
    assert (network.max_position, network.rope_theta, network.tied_embeddings) == (64, 500000.0, False)


def test_keys_that_older_files_lack(write_llama, llama_source) -> None:
    """As many key heads as heads, a rotary base of 10000, an own head: what the first LLaMA had."""
    wide = {f"model.layers.{n}.self_attn.{k}_proj.weight": llama_source["model.layers.0.self_attn.q_proj.weight"]
            for n in range(2) for k in "kv"}  # fmt: skip
    absent = {"num_key_value_heads": None, "rope_theta": None, "tie_word_embeddings": None}
    network = open_checkpoint(write_llama(wide, absent)).network
    assert (network.kv_heads, network.rope_theta, network.tied_embeddings) == (4, 10000.0, False)


def test_rotary_base_in_a_table_of_its_own(write_llama) -> None:
    config = {"rope_theta": None, "rope_parameters": {"rope_type": "default", "rope_theta": 1e6}}
    assert open_checkpoint(write_llama(config=config)).network.rope_theta == 1e6


@pytest.mark.parametrize(
    "key", ["num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "vocab_size"]
)
def test_a_missing_key_is_named(write_bert, key: str) -> None:
    with pytest.raises(HwsimError, match=key):
        open_checkpoint(write_bert(config={key: None}))


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ({"num_hidden_layers": 0}, "num_hidden_layers"),
        ({"num_hidden_layers": "six"}, "six"),
        ({"hidden_size": "wide"}, "wide"),
        ({"num_attention_heads": 0}, "num_attention_heads"),
        ({"num_attention_heads": 5}, "hidden_size"),
        ({"hidden_act": "mish"}, "mish"),
        ({"position_embedding_type": "relative_key"}, "relative_key"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(write_bert, config: dict, said: str) -> None:
    with pytest.raises(HwsimError, match=said):
        open_checkpoint(write_bert(config=config))


def test_rotary_settings_are_a_table(write_llama) -> None:
    with pytest.raises(HwsimError, match="rope_parameters"):
        open_checkpoint(write_llama(config={"rope_parameters": "default"}))


def test_a_window_is_refused_where_the_architecture_has_none(write_llama) -> None:
    with pytest.raises(HwsimError, match="sliding window") as caught:
        open_checkpoint(write_llama(config={"sliding_window": 4096}))
    assert "max_position_embeddings to 4096" in caught.value.next
    assert open_checkpoint(write_llama(config={"sliding_window": None})).network.sliding_window == 0
    unused = {"sliding_window": 4096, "use_sliding_window": False}
    assert open_checkpoint(write_llama(config=unused)).network.sliding_window == 0


@pytest.mark.parametrize(
    ("name", "config", "windows"),
    [
        ("mistral", {"sliding_window": 8}, (8, 8, 8, 8)),
        ("mistral", {"sliding_window": None}, (4096,) * 4),
        ("mistral", {"sliding_window": 0}, (0, 0, 0, 0)),
        ("qwen2", {"sliding_window": 8}, (0, 0, 0, 0)),
        ("qwen2", {"sliding_window": 8, "use_sliding_window": True}, (0, 0, 0, 0)),
        ("qwen2", {"sliding_window": 8, "use_sliding_window": True, "max_window_layers": 1}, (0, 8, 8, 8)),
        ("qwen3", {"sliding_window": 8, "use_sliding_window": True, "max_window_layers": 0}, (8, 8, 8, 8)),
        ("qwen3-moe", {"sliding_window": 8, "use_sliding_window": True}, (8, 8, 8, 8)),
        ("gpt-oss", {"sliding_window": 8}, (8, 0, 8, 0)),
        ("gpt-oss", {"layer_types": ["full_attention", *["sliding_attention"] * 3]}, (0, 8, 8, 8)),
    ],
)
def test_windows_hold_in_the_layers_that_the_library_gives_them(golden, name, config, windows) -> None:
    """The configuration classes of transformers 5.23.0; `layer_types` decides where it is given."""
    whole = golden(name).config | {"num_hidden_layers": 4, "layer_types": None} | config
    whole = {key: value for key, value in whole.items() if value is not None}
    architecture, network = architecture_of(whole), network_of(whole, "it")
    assert facts_of(architecture, architecture.safetensors, whole, network).windows == windows


def test_a_window_that_is_null_is_none(golden) -> None:
    """Mistral 7B v0.2 says so; the class assumes 4096 where nothing is said."""
    assert network_of(golden("mistral").config | {"sliding_window": None}, "it").sliding_window == 0


@pytest.mark.parametrize("first", ["one", -1, 2.5])
def test_layers_with_a_window_are_counted(golden, first) -> None:
    config = {"sliding_window": 8, "use_sliding_window": True, "layer_types": None, "max_window_layers": first}
    with pytest.raises(HwsimError, match="max_window_layers"):
        network_of(golden("qwen2").config | config, "it")


def test_layers_beyond_measure_make_no_list(golden) -> None:
    with pytest.raises(HwsimError, match="num_hidden_layers"):
        network_of(golden("mistral").config | {"num_hidden_layers": 10**15}, "it")


LLAMA_31 = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}
"""meta-llama/Llama-3.1-8B, config.json."""


@pytest.mark.parametrize(
    "config",
    [
        {"rope_parameters": None, "rope_scaling": {"rope_type": "llama3", **LLAMA_31}, "rope_theta": 500000.0},
        {"rope_parameters": None, "rope_scaling": {"type": "llama3", **LLAMA_31}, "rope_theta": 500000.0},
        {"rope_parameters": {"rope_type": "llama3", "rope_theta": 500000.0, **LLAMA_31}},
    ],
)
def test_scaling_of_rotary_frequencies_wherever_it_is_written(golden, config) -> None:
    facts = open_checkpoint(golden("llama").write(config=config)).facts
    assert (facts.rope, facts.rope_theta) == ("half", 500000.0)
    assert facts.rope_scaling == {"rope_type": "llama3", **LLAMA_31}


def test_plain_rotary_frequencies_have_no_scaling(golden) -> None:
    assert open_checkpoint(golden("llama").write()).facts.rope_scaling is None


def test_facts_of_the_forward_pass(golden) -> None:
    gpt_oss = open_checkpoint(golden("gpt-oss").write(config={"swiglu_limit": 6.0})).facts
    assert (gpt_oss.swiglu_limit, gpt_oss.swiglu_alpha, gpt_oss.router) == (6.0, 1.702, "top_first")
    qwen = open_checkpoint(golden("qwen3-moe").write(config={"norm_topk_prob": True})).facts
    assert (qwen.router, qwen.normalise_experts, qwen.eps) == ("softmax_first", True, 1e-6)
    opt = open_checkpoint(golden("opt").write()).facts
    assert (opt.position_offset, opt.eps, opt.rope) == (2, 1e-5, "none")
    assert open_checkpoint(golden("bert").write(config={"layer_norm_eps": 1e-6})).facts.eps == 1e-6
    assert open_checkpoint(golden("mmfreelm").write()).facts.linear_eps == 1e-8


def test_an_unknown_architecture_names_what_it_is_and_what_is_known(write_bert) -> None:
    with pytest.raises(HwsimError, match="GPT2LMHeadModel") as caught:
        open_checkpoint(write_bert(config={"architectures": ["GPT2LMHeadModel"]}))
    assert "LlamaForCausalLM" in caught.value.expected


@pytest.mark.parametrize("text", ["", "[1]", '{"num_hidden_layers": 6}'])
def test_no_configuration(write_bert, text: str) -> None:
    folder = write_bert()
    (folder / "config.json").write_text(text)
    with pytest.raises(HwsimError, match=r"config\.json"):
        open_checkpoint(folder)


def test_missing_files(tmp_path, write_bert) -> None:
    with pytest.raises(HwsimError, match="folder"):
        open_checkpoint(tmp_path / "nowhere")
    folder = write_bert()
    (folder / "config.json").unlink()
    with pytest.raises(HwsimError, match=r"config\.json"):
        open_checkpoint(folder)
