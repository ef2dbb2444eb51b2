"""From a GGUF file to a checkpoint: its metadata as the configuration that the original would have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hwsim.checkpoint.architecture import Architecture, GgufNames, gguf_architecture
from hwsim.checkpoint.checkpoint import Checkpoint, assemble
from hwsim.checkpoint.gguf.file import GgufFile
from hwsim.errors import HwsimError

ARCHITECTURE, SHARDS = "general.architecture", "split.count"
ROPE_FACTORS = "rope_freqs.weight"
_ROPE_SCALING = "rope_scaling."
_ROPE_THETA = 10000.0  # what llama.cpp assumes where a file does not say (llama-model.cpp, `load_hparams`)


def open_gguf(path: Path) -> Checkpoint:
    """The checkpoint in a GGUF file. Its tokenizer, where one is needed, is a `tokenizer.json` beside it.

    Raises:
        HwsimError: the file is missing or damaged, the architecture is not known, metadata or tensors that it needs are
            not there, or the package `gguf` is not installed.
    """
    source = GgufFile(path)
    architecture, names = gguf_architecture(_architecture_name(source))
    config = configuration(source, architecture, names)
    if names.rope == "interleaved":
        source.interleaved = _interleaved(names, config)
        names = names.model_copy(update={"rope": "half"})
    checkpoint = assemble(path.stem, path.parent, config, architecture, names, source)
    return _with_factors(checkpoint, source) if ROPE_FACTORS in source else checkpoint


def configuration(source: GgufFile, architecture: Architecture, names: GgufNames) -> dict[str, Any]:
    """What config.json says of the checkpoint that the file was made of.

    Raises:
        HwsimError: metadata that is needed is missing, or asks for what is not modelled.
    """
    given = {theirs: source.metadata(key) for key, theirs in names.keys.items()}
    found = {**names.config, **{key: value for key, value in given.items() if value is not None}}
    config: dict[str, Any] = {"architectures": [architecture.models[0]]}
    config |= {key: value for key, value in found.items() if "." not in key}
    _check_heads(source, names, config)
    config |= _implied(source, names, config)
    optional = (_ROPE_SCALING, "head_dim", "num_key_value_heads")
    missing = [key for key, theirs in names.keys.items() if theirs not in config and not theirs.startswith(optional)]
    if missing:
        there = ", ".join(sorted(key for key in source.header.metadata if not key.startswith("tokenizer.")))
        raise HwsimError(f"{source.path} lacks metadata", got=there, expected=", ".join(missing))
    _check_rotary(source, names, config)
    scaling = _rope_scaling(found)
    return config | ({"rope_scaling": scaling} if scaling else {})


def _architecture_name(source: GgufFile) -> str:
    name = source.metadata(ARCHITECTURE)
    if not isinstance(name, str):
        raise HwsimError(f"{source.path} names no architecture", got=name, expected=f"{ARCHITECTURE}, a string")
    if (shards := source.metadata(SHARDS)) not in (None, 0, 1):
        raise HwsimError(
            f"{source.path} is one of several files",
            got=f"{SHARDS} = {shards}",
            expected="one file",
            next="merge them with llama.cpp's `llama-gguf-split --merge`",
        )
    return name


def _implied(source: GgufFile, names: GgufNames, config: dict[str, Any]) -> dict[str, Any]:
    """What GGUF leaves to other keys, or to the tensors.

    The vocabulary, whether the head has a tensor of its own, heads of keys and values, the width of a head, the base of
    rotary frequencies.
    """
    implied: dict[str, Any] = {}
    embedding = next((name for name in names.tables["embedding"] if name in source), None)
    if embedding is not None:
        implied["vocab_size"] = source.shape(embedding)[0]
    if "lm_head" in names.weights:
        implied["tie_word_embeddings"] = not any(place.tensor in source for place in names.weights["lm_head"])
    heads, hidden = config.get("num_attention_heads"), config.get("hidden_size")
    wanted = set(names.keys.values())
    if "num_key_value_heads" in wanted - set(config) and heads is not None:
        implied["num_key_value_heads"] = heads
    if "rope_theta" in wanted - set(config):
        implied["rope_theta"] = _ROPE_THETA
    if "head_dim" in wanted - set(config) and isinstance(heads, int) and isinstance(hidden, int) and heads > 0:
        implied["head_dim"] = hidden // heads
    return implied


def _check_heads(source: GgufFile, names: GgufNames, config: dict[str, Any]) -> None:
    """Refuse heads that are no number, or that do not divide the hidden size where nothing else gives their width."""
    keys = {theirs: key for key, theirs in names.keys.items()}
    heads, hidden = config.get("num_attention_heads"), config.get("hidden_size")
    if heads is None or not isinstance(hidden, int):
        return
    whole = isinstance(heads, int) and not isinstance(heads, bool) and heads > 0
    if not whole or ("head_dim" not in config and hidden % heads):
        raise HwsimError(
            f"{source.path} has an impossible number of attention heads",
            got=f"{keys['num_attention_heads']} = {heads!r}",
            expected=f"one positive number that divides the hidden size {hidden}",
        )


def _check_rotary(source: GgufFile, names: GgufNames, config: dict[str, Any]) -> None:
    """Refuse a head that turns in part: the operators turn all of it."""
    width = source.metadata(f"{names.architecture}.rope.dimension_count")
    if names.rope != "none" and width not in (None, config.get("head_dim")):
        raise HwsimError(
            f"{source.path} has a rotary embedding that is not modelled",
            got=f"{width} elements of a head",
            expected=f"all {config.get('head_dim')}",
        )


def _rope_scaling(found: Mapping[str, Any]) -> dict[str, Any] | None:
    """The table for longer contexts; None where it changes nothing (BitNet's files say "linear" by 1)."""
    table = {key.removeprefix(_ROPE_SCALING): value for key, value in found.items() if key.startswith(_ROPE_SCALING)}
    kind = table.get("rope_type", "none")
    return None if kind == "none" or (kind == "linear" and table.get("factor", 1.0) == 1.0) else table


def _with_factors(checkpoint: Checkpoint, source: GgufFile) -> Checkpoint:
    """The checkpoint with what its rotary frequencies are divided by, which Llama 3.1 and later have as a tensor."""
    factors = source.read(ROPE_FACTORS).reshape(-1)
    if not (factors > 0).all() or len(factors) != checkpoint.network.head_dim // 2:
        raise HwsimError(
            f"{ROPE_FACTORS} of {source.path}",
            got=f"{len(factors)} values, the least {factors.min()}",
            expected=f"{checkpoint.network.head_dim // 2} positive ones",
        )
    facts = checkpoint.facts.model_copy(update={"rope_factors": tuple(map(float, factors))})
    return replace(checkpoint, facts=facts)


def _interleaved(names: GgufNames, config: dict[str, Any]) -> dict[str, int]:
    """Heads by pattern of the tensors whose rows the conversion moved."""
    heads = {"attention.q": "num_attention_heads", "attention.k": "num_key_value_heads"}
    found: dict[str, int] = {}
    for role, key in heads.items():
        if not isinstance(count := config[key], int):
            raise HwsimError(f"{key} differs from layer to layer", got=str(count)[:80], expected="one number")
        for place in names.weights[role]:
            wanted = filter(None, (place.tensor, place.bias_tensor))
            found |= {name.replace("{layer}", "*"): count for name in wanted}
    return found
