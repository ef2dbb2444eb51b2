"""`config.json` as the Hugging Face library writes it: which network it is, and what its tensors are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from hwsim import files
from hwsim.errors import HwsimError, unknown
from hwsim.network import Network


@dataclass(frozen=True)
class Architecture:
    """How an architecture's configuration and tensors are named.

    Args:
        fixed: keys of `Network` that the architecture decides.
        keys: keys of `Network` by their name in config.json.
        defaults: for keys that config.json may leave out.
        activations: names of activations in config.json and in `Network`.
        weights: tensor by role; `{layer}` is the layer's number.
    """

    fixed: Mapping[str, Any]
    keys: Mapping[str, str]
    weights: Mapping[str, str]
    activations: Mapping[str, str]
    defaults: Mapping[str, Any] = field(default_factory=dict)


_COMMON = {
    "layers": "num_hidden_layers",
    "hidden": "hidden_size",
    "heads": "num_attention_heads",
    "intermediate": "intermediate_size",
    "vocab": "vocab_size",
    "max_position": "max_position_embeddings",
}
_LLAMA_ATTENTION, _LLAMA_MLP = "model.layers.{layer}.self_attn.", "model.layers.{layer}.mlp."
_BERT_LAYER = "encoder.layer.{layer}."

BERT = Architecture(
    fixed={"family": "encoder", "norm": "layer", "tied_embeddings": True},
    keys=_COMMON,
    weights={
        "attention.q": f"{_BERT_LAYER}attention.self.query.weight",
        "attention.k": f"{_BERT_LAYER}attention.self.key.weight",
        "attention.v": f"{_BERT_LAYER}attention.self.value.weight",
        "attention.o": f"{_BERT_LAYER}attention.output.dense.weight",
        "mlp.up": f"{_BERT_LAYER}intermediate.dense.weight",
        "mlp.down": f"{_BERT_LAYER}output.dense.weight",
    },
    activations={"gelu": "gelu", "relu": "relu"},
)
LLAMA = Architecture(
    fixed={"family": "decoder", "norm": "rms"},
    keys=_COMMON
    | {
        "kv_heads": "num_key_value_heads",
        "head_dim": "head_dim",
        "rope_theta": "rope_theta",
        "tied_embeddings": "tie_word_embeddings",
    },
    weights={
        "attention.q": f"{_LLAMA_ATTENTION}q_proj.weight",
        "attention.k": f"{_LLAMA_ATTENTION}k_proj.weight",
        "attention.v": f"{_LLAMA_ATTENTION}v_proj.weight",
        "attention.o": f"{_LLAMA_ATTENTION}o_proj.weight",
        "mlp.gate": f"{_LLAMA_MLP}gate_proj.weight",
        "mlp.up": f"{_LLAMA_MLP}up_proj.weight",
        "mlp.down": f"{_LLAMA_MLP}down_proj.weight",
        "lm_head": "lm_head.weight",
    },
    activations={"silu": "swiglu"},
    # What the library's LlamaConfig assumes where a key is absent.
    defaults={"rope_theta": 10000.0, "tied_embeddings": False},
)
ARCHITECTURES = {"BertModel": BERT, "BertForMaskedLM": BERT, "LlamaForCausalLM": LLAMA, "MistralForCausalLM": LLAMA}
TIED_HEAD = "model.embed_tokens.weight"


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's config.json.

    Raises:
        HwsimError: it is missing or is no JSON object.
    """
    if not folder.is_dir():
        raise HwsimError("no such checkpoint folder", got=folder, expected="a folder with config.json and safetensors")
    config = files.read_json(folder / "config.json", "config.json")
    if not isinstance(config, dict):
        raise HwsimError(f"{folder / 'config.json'} is no configuration", expected="a JSON object")
    return config


def architecture_of(config: Mapping[str, Any]) -> Architecture:
    """The architecture that config.json names.

    Raises:
        HwsimError: it names none, or one that is not known.
    """
    named = config.get("architectures")
    if not isinstance(named, list) or not named:
        raise HwsimError("config.json names no architecture", expected=f"one of {', '.join(sorted(ARCHITECTURES))}")
    if named[0] not in ARCHITECTURES:
        raise unknown("architecture in config.json", str(named[0]), ARCHITECTURES)
    return ARCHITECTURES[named[0]]


def network_of(config: Mapping[str, Any], name: str) -> Network:
    """The network that config.json describes.

    Raises:
        HwsimError: a key is missing or makes no sense, or something it asks for is not modelled.
    """
    architecture = architecture_of(config)
    shapes = dict(architecture.fixed) | dict(architecture.defaults)
    shapes |= {key: config[name] for key, name in architecture.keys.items() if config.get(name) is not None}
    _fill(shapes, architecture, config)
    described = {"name": name, "title": name, "source": "config.json", **shapes}
    try:
        return Network.model_validate(described)
    except ValidationError as error:
        fault = error.errors()[0]
        key = ".".join(map(str, fault["loc"]))
        got = f"{key} = {fault['input']!r}"
        raise HwsimError(f"config.json of {name} is wrong", got=got, expected=fault["msg"]) from error


def _fill(shapes: dict[str, Any], architecture: Architecture, config: Mapping[str, Any]) -> None:
    """Check what must be there and derive what need not."""
    missing = [key for name, key in _COMMON.items() if name not in shapes]
    if missing:
        raise HwsimError("config.json lacks a key", got=", ".join(sorted(config)), expected=", ".join(missing))
    if config.get("sliding_window") and config.get("use_sliding_window", True):
        got = config["sliding_window"]
        raise HwsimError("a sliding window in every layer is not modelled", got=got, expected="null")
    activation = config.get("hidden_act", next(iter(architecture.activations)))
    if activation not in architecture.activations:
        raise unknown("hidden_act in config.json", str(activation), architecture.activations)
    shapes["activation"] = architecture.activations[activation]
    shapes.setdefault("kv_heads", shapes["heads"])
    shapes.setdefault("head_dim", shapes["hidden"] // max(shapes["heads"], 1))
