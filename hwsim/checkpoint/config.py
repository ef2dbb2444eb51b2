"""`config.json` as the Hugging Face library writes it: which network it is, and what its tensors are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
        layers: what the names of all tensors of layers begin with; the layer's number follows.
        weights: tensor by role; `{layer}` is the layer's number.
        vectors: what else a layer may hold beside the biases of its matrices: gains and shifts of norms.
        activations: names of activations in config.json and in `Network`; the first where config.json names none.
        defaults: keys of `Network` that config.json may leave out.
        required: values that keys of config.json must have where they are given: others are not modelled.
    """

    fixed: Mapping[str, Any]
    keys: Mapping[str, str]
    layers: str
    weights: Mapping[str, str]
    vectors: tuple[str, ...]
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
_BERT_LAYER, _LLAMA_LAYER = "encoder.layer.{layer}.", "model.layers.{layer}."
_LLAMA_ATTENTION, _LLAMA_MLP = f"{_LLAMA_LAYER}self_attn.", f"{_LLAMA_LAYER}mlp."
_LLAMA_VECTORS = (
    f"{_LLAMA_LAYER}input_layernorm.weight",
    f"{_LLAMA_LAYER}post_attention_layernorm.weight",
    f"{_LLAMA_ATTENTION}rotary_emb.inv_freq",  # a table that early files hold
)

BERT = Architecture(
    fixed={"family": "encoder", "norm": "layer", "tied_embeddings": True},
    keys=_COMMON,
    layers="encoder.layer.",
    weights={
        "attention.q": f"{_BERT_LAYER}attention.self.query.weight",
        "attention.k": f"{_BERT_LAYER}attention.self.key.weight",
        "attention.v": f"{_BERT_LAYER}attention.self.value.weight",
        "attention.o": f"{_BERT_LAYER}attention.output.dense.weight",
        "mlp.up": f"{_BERT_LAYER}intermediate.dense.weight",
        "mlp.down": f"{_BERT_LAYER}output.dense.weight",
    },
    vectors=tuple(
        f"{_BERT_LAYER}{where}output.LayerNorm.{part}" for where in ("attention.", "") for part in ("weight", "bias")
    ),
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
    layers="model.layers.",
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
    vectors=_LLAMA_VECTORS,
    activations={"silu": "swiglu"},
    # What the library's LlamaConfig assumes where a key is absent.
    defaults={"rope_theta": 10000.0, "tied_embeddings": False},
)
# Norms of each head's queries and keys (arXiv:2505.09388, section 2): like those of layers, vectors held on chip.
QWEN3 = replace(LLAMA, vectors=(*_LLAMA_VECTORS, *(f"{_LLAMA_ATTENTION}{x}_norm.weight" for x in "qk")))
ARCHITECTURES = {
    "BertModel": BERT,
    "BertForMaskedLM": BERT,
    "LlamaForCausalLM": LLAMA,
    "MistralForCausalLM": LLAMA,
    "Qwen2ForCausalLM": LLAMA,
    "Qwen3ForCausalLM": QWEN3,
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
    derived: dict[str, Any] = {"kv_heads": found["heads"], "activation": _activation(architecture, config)}
    if "head_dim" not in found:
        derived["head_dim"] = _head_dim(found["hidden"], found["heads"])
    return {**derived, **architecture.defaults, **found, **architecture.fixed}


def _head_dim(hidden: object, heads: object) -> int:
    """The width of a head where config.json leaves it out: the heads share the hidden size."""
    if isinstance(hidden, int) and isinstance(heads, int) and heads > 0 and hidden % heads == 0:
        return hidden // heads
    raise HwsimError(
        "config.json does not give the width of a head",
        got=f"hidden_size = {hidden!r}, num_attention_heads = {heads!r}",
        expected="a hidden_size that is a multiple of num_attention_heads, or head_dim",
    )


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
    if not isinstance(rotary := config.get("rope_parameters") or {}, dict):
        raise HwsimError("rope_parameters in config.json", got=repr(rotary), expected="a table of settings")
    window = config.get("sliding_window")
    if window and config.get("use_sliding_window", True):
        raise HwsimError(
            "a sliding window in every layer is not modelled",
            got=f"sliding_window = {window}",
            expected="null",
            next=f"up to {window} tokens it changes nothing: set it to null, and max_position_embeddings to {window}",
        )
