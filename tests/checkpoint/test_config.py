"""config.json: the same network as the shipped description, or an error that names the key."""

import pytest

from hwsim.checkpoint import open_checkpoint
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


def test_a_window_in_every_layer_is_refused(write_llama) -> None:
    with pytest.raises(HwsimError, match="sliding window"):
        open_checkpoint(write_llama(config={"sliding_window": 4096}))
    assert open_checkpoint(write_llama(config={"sliding_window": None})).network.sliding_window == 0


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
