"""An architecture: what its configuration and its tensors are called, from `models/architectures/*.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Strict
from hwsim.checkpoint.facts import Facts, Rope
from hwsim.errors import HwsimError, unknown
from hwsim.network import Network

WEIGHT_ROLES = (
    "attention.q", "attention.k", "attention.v", "attention.o", "attention.i", "attention.f", "attention.g",
    "mlp.gate", "mlp.up", "mlp.down", "mlp.router", "experts.gate", "experts.up", "experts.down", "lm_head",
)  # fmt: skip
"""The matrices, as the operators of `hwsim.network` name them inside a layer; `lm_head` stands outside."""
VECTOR_ROLES = (
    "attention.norm", "attention.norm.shift", "mlp.norm", "mlp.norm.shift", "final_norm", "final_norm.shift",
    "embedding_norm", "embedding_norm.shift", "attention.q_norm", "attention.k_norm", "attention.sub_norm",
    "mlp.sub_norm", "attention.sinks", "attention.i.norm", "attention.f.norm", "attention.g.norm", "attention.o.norm",
    "attention.g_norm", "mlp.gate.norm", "mlp.down.norm", "lm_head.norm",
)  # fmt: skip
"""Norm gains, under the name of their norm operator, and shifts; of each query and key head; before a projection
("attention.o.norm": before attention.o); attention sinks, one per head."""
TABLE_ROLES = ("embedding", "positions", "token_types", "lower_bounds")
Part = Literal["all", "first_half", "second_half", "even", "odd"]
Packing = Literal["none", "mxfp4", "bitnet"]
Value = bool | int | float | str | tuple[Any, ...] | None


class Place(Strict):
    """Where one matrix lies.

    Attributes:
        tensor: its name; `{layer}` and `{expert}` stand for their numbers.
        bias: the name of its bias; by default that of the tensor with "bias" for "weight". It may be absent.
        stacked: the tensor holds all experts, the first axis is the expert. Its bias then does too.
        transposed: the tensor is [cols, rows].
        rows: which of the tensor's rows (after transposing) are this matrix, where several share a tensor.
        packing: "mxfp4": blocks [rows, groups, 16] of E2M1 codes, low nibble first, and E8M0 scales [rows, groups];
            "bitnet": bytes [rows / 4, cols] of ternary digits plus 1, two bits each, and one scale.
        scales: the tensor with the scales of a packed matrix.
    """

    tensor: str
    bias: str | None = None
    stacked: bool = False
    transposed: bool = False
    rows: Part = "all"
    packing: Packing = "none"
    scales: str | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if (self.packing == "none") != (self.scales is None):
            raise ValueError("a packed matrix names its `scales`, and only a packed one")
        if self.packing != "none" and self.transposed:
            raise ValueError("a packed matrix cannot be transposed")
        return self

    @property
    def bias_tensor(self) -> str | None:
        """The name of its bias, which need not exist; None where it can have none."""
        if self.bias is not None or not self.tensor.endswith("weight"):
            return self.bias
        return self.tensor.removesuffix("weight") + "bias"


def _places(value: object) -> object:
    found = value if isinstance(value, (list, tuple)) else [value]
    return tuple({"tensor": place} if isinstance(place, str) else place for place in found)


def _names(value: object) -> object:
    return tuple(value) if isinstance(value, list) else (value,) if isinstance(value, str) else value


def _one_of(roles: tuple[str, ...]) -> AfterValidator:
    """A role that is known."""

    def check(role: str) -> str:
        if role not in roles:
            raise ValueError(f"one of {', '.join(roles)}")
        return role

    return AfterValidator(check)


WeightRole = Annotated[str, _one_of(WEIGHT_ROLES)]
VectorRole = Annotated[str, _one_of(VECTOR_ROLES)]
TableRole = Annotated[str, _one_of(TABLE_ROLES)]
Places = Annotated[tuple[Place, ...], BeforeValidator(_places), Field(min_length=1)]
Names = Annotated[tuple[str, ...], BeforeValidator(_names), Field(min_length=1)]


class TensorNames(Strict):
    """What the tensors of one kind of file are called. Where several names are given, the first that is there counts.

    Attributes:
        prefixes: what may stand in front of any name.
        weights: places of matrices by role.
        vectors: names of vectors by role.
        tables: names of tables [rows, hidden] that are looked up in.
        optional: roles of vectors and tables that may be absent.
        ignored: patterns (as of file names) of tensors that are known and not needed.
        rope: "half" (GPT-NeoX: element i turns with i + width / 2), "interleaved" (GPT-J: 2i with 2i + 1) or "none".
    """

    prefixes: tuple[str, ...] = ()
    weights: dict[WeightRole, Places]
    vectors: dict[VectorRole, Names] = Field(default_factory=dict)
    tables: dict[TableRole, Names]
    optional: tuple[Annotated[str, _one_of(VECTOR_ROLES + TABLE_ROLES)], ...] = ()
    ignored: tuple[str, ...] = ()
    rope: Rope = "none"

    @model_validator(mode="after")
    def _numbered(self) -> Self:
        for role, places in self.weights.items():
            for place in places:
                _check_numbered(role, place)
        if "embedding" not in self.tables:
            raise ValueError("tables: embedding is missing")
        for role, names in (self.vectors | self.tables).items():
            for name in names:
                _check_placeholders(role, name)
        return self


def numbered(name: str, layer: int, expert: int) -> str:
    """A tensor's name with the numbers of its layer and expert."""
    return name.replace("{layer}", str(layer)).replace("{expert}", str(expert))


def _check_placeholders(role: str, name: str) -> None:
    if {"{", "}"} & set(numbered(name, 0, 0)):
        raise ValueError(f"{role}: {name!r} may have {{layer}} and {{expert}}, and no other braces")


def _check_numbered(role: str, place: Place) -> None:
    for name in filter(None, (place.tensor, place.bias, place.scales)):
        _check_placeholders(role, name)
        if ("{layer}" in name) != (role != "lm_head"):
            raise ValueError(f"{role}: {name!r} names {{layer}} if and only if the matrix is in a layer")
        if ("{expert}" in name or place.stacked) != role.startswith("experts."):
            raise ValueError(f"{role}: {name!r} names {{expert}}, or is stacked, if and only if experts have it")


class GgufNames(TensorNames):
    """How GGUF files have an architecture.

    Attributes:
        architecture: what `general.architecture` says.
        keys: key of config.json by key of the GGUF file's metadata; dots in the former lead into tables.
        config: what config.json would say and these files leave out.
        rope: as the file's rows are ordered; where that is "interleaved", rows of queries and keys are moved back to
            "half" as they are read.
    """

    architecture: str
    keys: dict[str, str]
    config: dict[str, Value] = Field(default_factory=dict)


class ConfigKeys(Strict):
    """How config.json is read.

    Attributes:
        keys: keys of `Network` by their names in config.json; the first that is given counts.
        facts: fields of `Facts` by their key in config.json.
        defaults: what the library assumes where a key of config.json is absent.
        activation: the key that names the activation.
        activations: activations of `Network` by name in config.json; the first where config.json names none.
        required: values that keys must have where they are given: others are not modelled.
        same: pairs of keys that must have one value where both are given: another is not modelled.
        quantization: methods of `quantization_config` that are understood.
        windows: the layers that `sliding_window` holds in, where `layer_types` does not say: "all", "even", "late"
            (from `max_window_layers` on), or "none" (then a window is not modelled).
        hidden_ratio: the key of MatMul-free LM's ratio, from which the width inside the feed-forward block follows.
    """

    keys: dict[str, Names]
    facts: dict[str, str] = Field(default_factory=dict)
    defaults: dict[str, Value] = Field(default_factory=dict)
    activation: str = "hidden_act"
    activations: dict[str, str]
    required: dict[str, Value] = Field(default_factory=dict)
    same: dict[str, str] = Field(default_factory=dict)
    quantization: tuple[str, ...] = ()
    windows: Literal["none", "all", "even", "late"] = "none"
    hidden_ratio: str | None = None

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not self.activations:
            raise ValueError("activations: at least one")
        _check_fields("config.keys", self.keys, Network)
        _check_fields("config.facts", self.facts, Facts)
        return self


class Architecture(Description):
    """A file under `models/architectures/`.

    Attributes:
        models: the names that config.json calls it by, in `architectures`.
        network: keys of `Network` that the architecture decides.
        config: how config.json is read.
        facts: fields of `Facts` that the architecture decides.
        safetensors: what its tensors are called there.
        gguf: what they are called in GGUF files; None where it has no such files.
    """

    note: str = ""
    models: tuple[str, ...]
    network: dict[str, Value]
    config: ConfigKeys
    facts: dict[str, Value] = Field(default_factory=dict)
    safetensors: TensorNames
    gguf: GgufNames | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        _check_fields("network", self.network, Network)
        _check_fields("facts", self.facts, Facts)
        return self


def _check_fields(table: str, keys: Iterable[str], model: type[BaseModel]) -> None:
    """Refuse keys that are no fields of what they are read into."""
    for key in keys:
        if key not in model.model_fields:
            raise ValueError(f"{table}: {key!r} is none of {', '.join(model.model_fields)}")


def architecture_names() -> tuple[str, ...]:
    """Every name that config.json may call a known architecture by, sorted."""
    return tuple(sorted(model for architecture in _all() for model in architecture.models))


def architecture_of(config: Mapping[str, Any]) -> Architecture:
    """The architecture that config.json names.

    Raises:
        HwsimError: it names none, or one that is not known.
    """
    named = config.get("architectures")
    if not isinstance(named, (list, tuple)) or not named:
        raise HwsimError("config.json names no architecture", expected=f"one of {', '.join(architecture_names())}")
    for architecture in _all():
        if named[0] in architecture.models:
            return architecture
    raise unknown(
        "architecture in config.json", str(named[0]), architecture_names(), next="describe it in models/architectures/"
    )


def gguf_architecture(name: str) -> tuple[Architecture, GgufNames]:
    """The architecture that a GGUF file's `general.architecture` names.

    Raises:
        HwsimError: it is not known.
    """
    found = {a.gguf.architecture: (a, a.gguf) for a in _all() if a.gguf is not None}
    if name not in found:
        raise unknown("architecture of GGUF files", name, found, next="describe it in models/architectures/")
    return found[name]


def _all() -> list[Architecture]:
    return [load_architecture(name) for name in catalog.names("architectures")]


def load_architecture(name: str) -> Architecture:
    """An architecture by name or TOML path.

    Raises:
        HwsimError: no such architecture, or a file that does not describe one.
    """
    return catalog.load("architectures", name, Architecture)
