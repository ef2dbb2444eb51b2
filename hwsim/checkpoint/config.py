"""`config.json` as the Hugging Face library writes it: which network it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from hwsim import files
from hwsim.checkpoint.architecture import Architecture, ConfigKeys, TensorNames, architecture_of
from hwsim.checkpoint.facts import Facts
from hwsim.errors import HwsimError, unknown
from hwsim.network import Network

_DERIVED = ("kv_heads", "head_dim")
"""Keys of `Network` that follow from others where config.json leaves them out."""
_NO_SCALING = ("type", "rope_type", "rope_theta")
_MOST_LAYERS = 1024
"""More than a `Network` may have: no list of so many is made."""
_WIDTH_STEP = 256  # MatMul-free LM rounds the width inside its feed-forward block up to a multiple of this


def read_config(folder: Path) -> dict[str, Any]:
    """The folder's config.json.

    Raises:
        HwsimError: it is missing or is no JSON object.
    """
    if not folder.is_dir():
        expected = "a folder with config.json and safetensors, or a GGUF file"
        raise HwsimError("no such checkpoint", got=folder, expected=expected)
    config = files.read_json(folder / "config.json", "config.json")
    if not isinstance(config, dict):
        raise HwsimError(f"{folder / 'config.json'} is no configuration", expected="a JSON object")
    return config


def network_of(config: Mapping[str, Any], name: str) -> Network:
    """The network that config.json describes.

    Raises:
        HwsimError: a key is missing or makes no sense, or something it asks for is not modelled.
    """
    architecture = architecture_of(config)
    given = _given(architecture.config, config)
    _check_modelled(architecture.config, given)
    try:
        return Network(name=name, title=name, source="config.json", **_shapes(architecture, given))
    except ValidationError as error:
        fault = error.errors()[0]
        keys = [_their_name(architecture.config, given, str(key)) for key in fault["loc"]]
        got = (
            f"{'.'.join(keys)} = {fault['input']!r}" if keys and fault["type"] != "missing" else ".".join(keys) or None
        )
        raise HwsimError(f"configuration of {name} is wrong", got=got, expected=fault["msg"]) from error


def _given(keys: ConfigKeys, config: Mapping[str, Any]) -> dict[str, Any]:
    """What holds: the library's defaults, its rotary settings (version 5 keeps them in a table), then the keys.

    A key that is null is none, and its default does not hold either.
    """
    if not isinstance(rotary := config.get("rope_parameters") or {}, dict):
        raise HwsimError("rope_parameters in config.json", got=repr(rotary), expected="a table of settings")
    return {key: value for key, value in {**keys.defaults, **rotary, **config}.items() if value is not None}


def _their_name(keys: ConfigKeys, given: Mapping[str, Any], key: str) -> str:
    """What config.json calls a key of `Network`."""
    names = keys.keys.get(key, (key,))
    return next((name for name in names if name in given), names[0])


def _shapes(architecture: Architecture, given: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of `Network`: given in config.json, decided by the architecture, or derived."""
    keys = architecture.config
    theirs = {key: _their_name(keys, given, key) for key in keys.keys}
    found = {key: given[name] for key, name in theirs.items() if name in given}
    found |= _intermediate(keys, given, found)
    decided: dict[str, Any] = {**architecture.network}
    needed = [
        key for key in ("layers", *theirs) if key not in decided and (key not in _DERIVED or key == "intermediate")
    ]
    missing = [theirs[key] for key in dict.fromkeys(needed) if key not in found]
    if missing:
        raise HwsimError("config.json lacks a key", got=", ".join(sorted(given)), expected=", ".join(missing))
    derived: dict[str, Any] = {"activation": _activation(keys, given)}
    derived |= _windows(keys, given, found.get("layers"))
    whole = {"kv_heads": found.get("heads"), **derived, **found, **decided}
    return whole if "head_dim" in whole else whole | {"head_dim": _head_dim(found.get("hidden"), found.get("heads"))}


def _intermediate(keys: ConfigKeys, given: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, int]:
    """MatMul-free LM's width where config.json leaves it out: 2/3 of ratio times hidden, up to a multiple of 256.

    Source: ridgerchu/matmulfreellm, mmfreelm/models/hgrn_bit/modeling_hgrn_bit.py, `HGRNBitMLP`.
    """
    ratio, hidden = given.get(keys.hidden_ratio or ""), found.get("hidden")
    if "intermediate" in found or not isinstance(ratio, int) or not isinstance(hidden, int):
        return {}
    return {"intermediate": -(-(hidden * ratio * 2 // 3) // _WIDTH_STEP) * _WIDTH_STEP}


def _head_dim(hidden: object, heads: object) -> int:
    """The width of a head where config.json leaves it out: the heads share the hidden size."""
    if isinstance(hidden, int) and isinstance(heads, int) and heads > 0 and hidden % heads == 0:
        return hidden // heads
    raise HwsimError(
        "config.json does not give the width of a head",
        got=f"hidden_size = {hidden!r}, num_attention_heads = {heads!r}",
        expected="a hidden_size that is a multiple of num_attention_heads, or head_dim",
    )


def _activation(keys: ConfigKeys, given: Mapping[str, Any]) -> str:
    name = str(given.get(keys.activation, next(iter(keys.activations))))
    if name not in keys.activations:
        raise unknown(f"{keys.activation} in config.json", name, keys.activations)
    return keys.activations[name]


def _windows(keys: ConfigKeys, given: Mapping[str, Any], layers: object) -> dict[str, Any]:
    """Width of the sliding window and the layers that have it; nothing where there is none."""
    window = given.get("sliding_window")
    if not window or not given.get("use_sliding_window", True):
        return {}
    if keys.windows == "none":
        raise HwsimError(
            "a sliding window is not modelled in this architecture",
            got=f"sliding_window = {window}",
            expected="null",
            next=f"up to {window} tokens it changes nothing: set it to null, and max_position_embeddings to {window}",
        )
    if not isinstance(layers, int) or layers > _MOST_LAYERS:
        return {}
    if not (chosen := _layers_with_window(keys, given, layers)):
        return {}
    named = {tuple(range(layers)): "all", tuple(range(0, layers, 2)): "even"}
    return {"sliding_window": window, "sliding_layers": named.get(chosen, chosen)}


def _layers_with_window(keys: ConfigKeys, given: Mapping[str, Any], layers: int) -> tuple[int, ...]:
    types = given.get("layer_types")
    if types is None:
        first = given.get("max_window_layers", 0) if keys.windows == "late" else 0
        if not isinstance(first, int) or first < 0:
            raise HwsimError(
                "config.json is wrong", got=f"max_window_layers = {first!r}", expected="a number of layers"
            )
        return tuple(range(first, layers, 2 if keys.windows == "even" else 1))
    known = ("sliding_attention", "full_attention")
    if not isinstance(types, list) or len(types) < layers or any(kind not in known for kind in types):
        expected = f"{layers} of {' or '.join(known)}"
        raise HwsimError("layer_types in config.json are not modelled", got=repr(types)[:80], expected=expected)
    return tuple(layer for layer in range(layers) if types[layer] == known[0])


def _check_modelled(keys: ConfigKeys, given: Mapping[str, Any]) -> None:
    """Refuse what would make the network another one than the operators describe."""
    for key, value in keys.required.items():
        expected = list(value) if isinstance(value, tuple) else value
        if given.get(key, expected) != expected:
            raise HwsimError(f"{key} in config.json is not modelled", got=repr(given[key]), expected=repr(expected))
    for key, other in keys.same.items():
        if key in given and other in given and given[key] != given[other]:
            got, expected = f"{key} = {given[key]!r}", f"{other} = {given[other]!r}, the same"
            raise HwsimError(f"{key} in config.json is not modelled", got=got, expected=expected)
    method = _quantization_method(given.get("quantization_config"))
    if method not in (None, *keys.quantization):
        raise HwsimError(
            "the checkpoint's weights are quantized in a way that is not read",
            got=f"quantization_config with quant_method = {method!r}",
            expected=" or ".join(("floating-point weights", *keys.quantization)),
            next="use the original checkpoint, and let a recipe quantize it",
        )


def _quantization_method(table: object) -> str | None:
    return str(table.get("quant_method")) if isinstance(table, Mapping) else None if table is None else repr(table)


def facts_of(architecture: Architecture, names: TensorNames, config: Mapping[str, Any], network: Network) -> Facts:
    """The facts that config.json gives, for tensors named and laid out as `names` says.

    Raises:
        HwsimError: a key has a value that makes no sense.
    """
    given = _given(architecture.config, config)
    keys = architecture.config.facts
    found = {fact: given[theirs] for fact, theirs in keys.items() if theirs in given}
    rotary = {
        "rope": names.rope,
        "rope_theta": network.rope_theta,
        "rope_scaling": _rope_scaling(config),
        "windows": tuple(network.window(layer) for layer in range(network.layers)),
    }
    try:
        return Facts(**{**found, **architecture.facts, **rotary})
    except ValidationError as error:
        fault = error.errors()[0]
        fact = str(fault["loc"][0]) if fault["loc"] else ""
        got = f"{keys.get(fact, fact)} = {fault['input']!r}"
        raise HwsimError(f"configuration of {network.name} is wrong", got=got, expected=fault["msg"]) from error


def _rope_scaling(config: Mapping[str, Any]) -> dict[str, Any] | None:
    """The table that scales rotary frequencies, under the names of version 5 of the library."""
    table = config.get("rope_parameters") or config.get("rope_scaling") or {}
    if not isinstance(table, Mapping):
        raise HwsimError("rope_scaling in config.json", got=repr(table), expected="a table of settings")
    kind = table.get("rope_type", table.get("type", "default"))
    if kind == "default":
        return None
    return {"rope_type": kind} | {
        key: value for key, value in table.items() if key not in _NO_SCALING and value is not None
    }
