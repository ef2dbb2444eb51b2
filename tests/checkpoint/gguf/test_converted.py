"""Checkpoints in both kinds of files: one converted to GGUF here, as llama.cpp does it, is the same network."""

import json
import math
import re
import shutil

import gguf
import numpy as np
import pytest
from safetensors.numpy import load_file

from hwsim.checkpoint import Decoder, Encoder, open_checkpoint
from hwsim.errors import HwsimError

TOLERANCE = 1e-5  # of the largest logit, as in test_decoder
KEYS = {
    "num_hidden_layers": "block_count", "hidden_size": "embedding_length", "rope_theta": "rope.freq_base",
    "num_attention_heads": "attention.head_count", "num_key_value_heads": "attention.head_count_kv",
    "intermediate_size": "feed_forward_length", "max_position_embeddings": "context_length",
    "rms_norm_eps": "attention.layer_norm_rms_epsilon", "layer_norm_eps": "attention.layer_norm_epsilon",
    "head_dim": "attention.key_length", "sliding_window": "attention.sliding_window", "num_experts": "expert_count",
    "num_local_experts": "expert_count", "num_experts_per_tok": "expert_used_count",
    "moe_intermediate_size": "expert_feed_forward_length",
}  # fmt: skip
ARCHITECTURES = {
    "llama": "LLAMA", "mistral": "LLAMA", "qwen2": "QWEN2", "qwen3": "QWEN3", "qwen3-moe": "QWEN3MOE",
    "gpt-oss": "GPT_OSS", "bitnet": "BITNET", "bert": "BERT",
}  # fmt: skip
BITNET = {"hidden_act": "silu", "tie_word_embeddings": True, "rope_theta": 500000.0}
IDS = [3, 17, 28, 5, 5, 30, 11, 0, 9, 22, 14, 2]
# What a GGUF file of gpt-oss cannot say, and its config.json does.
GPT_OSS = {"swiglu_limit": 7.0, "rope_parameters": {
    "rope_type": "yarn", "rope_theta": 10000.0, "factor": 32.0, "beta_fast": 32.0, "beta_slow": 1.0, "truncate": False,
    "original_max_position_embeddings": 64,
}}  # fmt: skip


@pytest.fixture
def convert(write, permute):
    """Writes the checkpoint of a folder as a GGUF file."""

    def converted(folder, name):
        config = json.loads((folder / "config.json").read_text())
        arch = gguf.MODEL_ARCH[ARCHITECTURES[name]]
        table = gguf.get_tensor_name_map(arch, config["num_hidden_layers"])
        tensors = {}
        for original, array in experts_apart(load_file(folder / "model.safetensors")).items():
            theirs = table.get_name(original, (".weight", ".bias")) or bitnet_name(original)
            heads = {"q_proj": "num_attention_heads", "k_proj": "num_key_value_heads"}.get(original.split(".")[-2])
            tensors[theirs] = permute(array, config[heads]) if heads and arch == gguf.MODEL_ARCH.LLAMA else array
        rotary = config.get("rope_parameters") or {}
        if rotary.get("rope_type") == "llama3":
            tensors["rope_freqs.weight"] = llama3_factors(
                config["hidden_size"] // config["num_attention_heads"], rotary
            )
        prefix = gguf.MODEL_ARCH_NAMES[arch]
        keys = {key: config[theirs] for theirs, key in KEYS.items() if theirs in config}
        if name == "gpt-oss":
            keys |= {"expert_feed_forward_length": config["intermediate_size"], "rope.scaling.type": "yarn"}
            keys |= {"rope.scaling.factor": 32.0, "rope.scaling.original_context_length": 64}
        return write(tensors, {f"{prefix}.{key}": value for key, value in keys.items()}, architecture=prefix)

    return converted


def bitnet_name(name):
    """Norms of BitNet 2B4T, which the package's table of the Hugging Face library's names lacks."""
    layer, last = re.fullmatch(r"model\.layers\.(\d+)\..*\.(attn_sub_norm|ffn_sub_norm)\.weight", name).groups()
    return f"blk.{layer}.{last}.weight"


def experts_apart(arrays):
    """Experts as llama.cpp has them: of one kind stacked; rows of gate and up, by turns in gpt-oss, apart."""
    found, stacks = {}, {}
    for name, array in arrays.items():
        start, _, end = name.partition(".experts.")
        if name == "embeddings.position_ids":
            continue
        if not end:
            found[name + ".weight" if name.endswith("sinks") else name] = array
        elif end[0].isdigit():
            number, _, rest = end.partition(".")
            stacks.setdefault(f"{start}.experts.{rest}", {})[int(number)] = array
        elif "gate_up" in end:
            turned = array if end.endswith("bias") else array.swapaxes(1, 2)
            suffix = "bias" if end.endswith("bias") else "weight"
            for first, part in enumerate(("gate", "up")):
                found[f"{start}.experts.{part}_proj.{suffix}"] = np.ascontiguousarray(turned[:, first::2])
        elif end.endswith("bias"):
            found[f"{start}.experts.down_proj.bias"] = array
        else:
            found[f"{start}.experts.down_proj.weight"] = np.ascontiguousarray(array.swapaxes(1, 2))
    return found | {name: np.stack([stack[i] for i in range(len(stack))]) for name, stack in stacks.items()}


def llama3_factors(width, rotary):
    """As llama.cpp's conversion has them, frequency by frequency (`LlamaModel.generate_extra_tensors`)."""
    low = rotary["original_max_position_embeddings"] / rotary["low_freq_factor"]
    high = rotary["original_max_position_embeddings"] / rotary["high_freq_factor"]
    factors = []
    for i in range(0, width, 2):
        wavelength = 2 * math.pi * rotary["rope_theta"] ** (i / width)
        if wavelength < high:
            factors.append(1.0)
        elif wavelength > low:
            factors.append(rotary["factor"])
        else:
            turns = rotary["original_max_position_embeddings"] / wavelength
            smooth = (turns - rotary["low_freq_factor"]) / (rotary["high_freq_factor"] - rotary["low_freq_factor"])
            factors.append(1 / ((1 - smooth) / rotary["factor"] + smooth))
    return np.array(factors, np.float32)


def logits(path):
    return next(iter(Decoder(open_checkpoint(path)).logits([IDS])))


@pytest.mark.parametrize("name", ["llama", "qwen2", "qwen3", "qwen3-moe"])
def test_logits_are_those_of_the_library(convert, golden_decoder, name):
    """Rows moved and moved back, rotary factors, biases, experts: the network that the transformers library ran."""
    folder, golden = golden_decoder(name)
    assert golden["ids"] == IDS
    expected = np.array(golden["logits"])
    found = logits(convert(folder, name))
    assert np.abs(found - expected).max() < TOLERANCE * np.abs(expected).max()


@pytest.mark.parametrize(
    ("name", "config", "shapes"),
    [
        ("mistral", {"sliding_window": None}, {}),
        ("gpt-oss", GPT_OSS, {}),
        ("bitnet", BITNET, {"lm_head.weight": None}),
    ],
)
def test_logits_are_those_of_the_folder(convert, golden_decoder, name, config, shapes):
    """What a GGUF file cannot say (windows of Mistral, limits of gpt-oss) is as llama.cpp has it."""
    folder, _ = golden_decoder(name, config, shapes)
    np.testing.assert_allclose(logits(convert(folder, name)), logits(folder), rtol=1e-5, atol=1e-5)


def test_embeddings_of_a_bert(convert, write_bert):
    folder = write_bert()
    path = convert(folder, "bert")
    with pytest.raises(HwsimError, match="has no tokenizer"):
        Encoder(open_checkpoint(path))
    shutil.copy(folder / "tokenizer.json", path.parent)
    sentences = ["the cat sat on the mat.", "dogs ran"]
    found, expected = (Encoder(open_checkpoint(where)).embed(sentences) for where in (path, folder))
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("factors", [[1.0], [1.0] * 17, [1.0] * 15 + [0.0], [1.0] * 15 + [-1.0]])
def test_rotary_factors_that_are_none(write_llama, factors):
    """Heads are 32 wide: 16 pairs."""
    with pytest.raises(HwsimError, match="rope_freqs"):
        open_checkpoint(write_llama(rotary=np.array(factors, np.float32)))
