"""What fuzzing found once, each in the smallest file that shows it."""

import json

import numpy as np
import pytest
from safetensors.numpy import save_file

from hwsim import catalog, files
from hwsim.checkpoint import open_checkpoint
from hwsim.errors import HwsimError
from hwsim.trace import Trace

EXPERTS = {
    "architectures": ["Qwen3MoeForCausalLM"], "num_hidden_layers": 1, "hidden_size": 8, "num_attention_heads": 1,
    "num_key_value_heads": 1, "intermediate_size": 8, "vocab_size": 8, "max_position_embeddings": 8, "head_dim": 8,
    "num_experts": 1 << 31, "num_experts_per_tok": 1, "moe_intermediate_size": 8,
}  # fmt: skip


@pytest.mark.parametrize(
    "text", ["a = " + "9" * 5000, "a = 0x" + "f" * 5000, "a = 9223372036854775808", "a = [[-9223372036854775809]]"]
)
def test_an_integer_that_toml_does_not_have(tmp_path, text):
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(HwsimError, match="is not TOML"):
        catalog.read_toml(tmp_path / "a.toml")


def test_the_integers_that_toml_has(tmp_path):
    (tmp_path / "a.toml").write_text("a = 9223372036854775807\nb = -9223372036854775808")
    assert catalog.read_toml(tmp_path / "a.toml") == {"a": (1 << 63) - 1, "b": -(1 << 63)}


@pytest.mark.parametrize("text", ["a." * 3000 + "a = 1", "a = " + "[" * 200 + "]" * 200])
def test_tables_without_end(tmp_path, text):
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(HwsimError, match="is not TOML"):
        catalog.read_toml(tmp_path / "a.toml")


def test_metadata_without_end(tmp_path):
    save_file({"a": np.zeros(1, np.float32)}, tmp_path / "a.trace", {"hwsim": "[" * 5000})
    with pytest.raises(HwsimError, match="is no trace"):
        Trace.open(tmp_path / "a.trace")


def test_json_without_end():
    with pytest.raises(HwsimError, match="is damaged"):
        files.parse_json(b"[" * 100_000, "header")


def test_experts_without_end(tmp_path):
    """Were each looked for, this would take hours."""
    (tmp_path / "config.json").write_text(json.dumps(EXPERTS))
    save_file({"model.norm.weight": np.ones(8, np.float32)}, tmp_path / "model.safetensors")
    with pytest.raises(HwsimError, match="lacks tensors"):
        open_checkpoint(tmp_path)
