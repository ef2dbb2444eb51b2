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
        weights: tensor by role; `{layer}` is the layer's number.
        activations: names of activations in config.json and in `Network`; the first where config.json names none.
        defaults: keys of `Network` that config.json may leave out.
        required: values that keys of config.json must have where they are given: others are not modelled.
    """

    fixed: Mapping[str, Any]
    keys: Mapping[str, str]
    weights: Mapping[str, str]
    activations: Mapping[str, str]
    defaults: Mapping[str, Any] = field(default_factory=dict)
    required: Mapping[str, Any] = field(default_factory=dict)


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
    required={"position_embedding_type": "absolute", "is_decoder": False},
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
ARCHITECTURES = {
    "BertModel": BERT,
    "BertForMaskedLM": BERT,
    "LlamaForCausalLM": LLAMA,
    "MistralForCausalLM": LLAMA,
    "Qwen2ForCausalLM": LLAMA,
    "Qwen3ForCausalLM": LLAMA,
}
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
    _check_modelled(architecture, config)
    try:
        return Network(name=name, title=name, source="config.json", **_shapes(architecture, config))
    except ValidationError as error:
        fault = error.errors()[0]
        keys = [architecture.keys.get(str(key), str(key)) for key in fault["loc"]]
        got = f"{'.'.join(keys)} = {fault['input']!r}" if keys else None
        raise HwsimError(f"config.json of {name} is wrong", got=got, expected=fault["msg"]) from error


def _shapes(architecture: Architecture, config: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of `Network`: given in config.json, decided by the architecture, assumed by it, or derived."""
    # Version 5 of the library keeps rotary settings in a table of their own.
    given = {**(config.get("rope_parameters") or {}), **config}
    found = {key: given[theirs] for key, theirs in architecture.keys.items() if given.get(theirs) is not None}
    missing = [theirs for key, theirs in _COMMON.items() if key not in found]
    if missing:
        raise HwsimError("config.json lacks a key", got=", ".join(sorted(config)), expected=", ".join(missing))
    derived = {"kv_heads": found["heads"], "activation": _activation(architecture, config)}
    if isinstance(found["heads"], int) and found["heads"] > 0:
        derived["head_dim"] = found["hidden"] // found["heads"]
    return {**derived, **architecture.defaults, **found, **architecture.fixed}


def _activation(architecture: Architecture, config: Mapping[str, Any]) -> str:
    name = str(config.get("hidden_act", next(iter(architecture.activations))))
    if name not in architecture.activations:
        raise unknown("hidden_act in config.json", name, architecture.activations)
    return architecture.activations[name]


def _check_modelled(architecture: Architecture, config: Mapping[str, Any]) -> None:
    """Refuse what would make the network another one than the operators describe."""
    for key, value in architecture.required.items():
        if config.get(key, value) != value:
            raise HwsimError(f"{key} in config.json is not modelled", got=repr(config[key]), expected=repr(value))
    window = config.get("sliding_window")
    if window and config.get("use_sliding_window", True):
        raise HwsimError(
            "a sliding window in every layer is not modelled",
            got=f"sliding_window = {window}",
            expected="null",
            next=f"up to {window} tokens it changes nothing: set it to null, and max_position_embeddings to {window}",
        )
