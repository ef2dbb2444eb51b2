"""Where hwsim's data lies, and the strict reading of its TOML descriptions.

A description is named by its kind and name ("accelerators", "u280-stream") or by a file path. Overlays come first:
`HWSIM_PATH` (folders laid out like `models/`, separated as in `PATH`; `--models DIR` puts one in front), then the
shipped `models/`. Nothing else in hwsim guesses at folders.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from hwsim.errors import HwsimError, nearest, unknown

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

KINDS = (
    "accelerators", "memories", "drams", "parts", "fabrics", "boards", "technologies", "srams", "links",
    "interconnects", "prices", "processes", "systems", "networks", "recipes",
    "architectures", "libraries",
)  # fmt: skip
OVERLAY_VARIABLE = "HWSIM_PATH"
# What is smaller or larger is no measure of anything, and its products would leave the range of a float.
SMALLEST, LARGEST = 1e-30, 1e30
_DEPTH = 64  # of tables in tables
_SHOWN = 200  # characters of a value in an error
Number = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=-LARGEST, le=LARGEST)]
Kind = Literal["measured", "published", "derived", "assumed", "fitted"]


class Strict(BaseModel):
    """A table of a TOML file in which every key must be known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Quantity(Strict):
    """A number about the world: a value in SI (or a count), its unit, where it comes from and how far to trust it.

    `low` and `high` bound it where the sources spread. A `fitted` number must say in `note` what it was fitted to.
    """

    value: Number
    unit: str
    source: str
    kind: Kind
    low: Number | None = None
    high: Number | None = None
    note: str = ""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not (self.lower <= self.value <= self.upper):
            raise ValueError(f"needs low <= value <= high, got {self.low}, {self.value}, {self.high}")
        if any(0 < abs(end) < SMALLEST for end in (self.lower, self.value, self.upper)):
            raise ValueError(f"needs to be 0 or of at least {SMALLEST:g}, got {self.low}, {self.value}, {self.high}")
        if self.kind == "fitted" and not self.note:
            raise ValueError("a fitted number names in `note` what it was fitted to")
        return self

    @property
    def lower(self) -> float:
        """The low end of the range: the value itself where no range is given."""
        return self.value if self.low is None else self.low

    @property
    def upper(self) -> float:
        """The high end of the range: the value itself where no range is given."""
        return self.value if self.high is None else self.high


def explained(name: str, quantity: Quantity, used_for: str) -> dict[str, Any]:
    """A quantity as a row for people who ask what a result rests on."""
    return {
        "name": name,
        "used_for": used_for,
        "value": quantity.value,
        "low": quantity.lower,
        "high": quantity.upper,
        "unit": quantity.unit,
        "kind": quantity.kind,
        "source": quantity.source,
        "note": quantity.note,
    }


def _no_truth(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("Input should be 1")
    return value


class Description(Strict):
    """What every file under `models/` opens with."""

    schema_version: Annotated[Literal[1], BeforeValidator(_no_truth)] = 1
    name: str
    title: str
    source: str


Model = TypeVar("Model", bound=BaseModel)


@cache
def data_root() -> Path:
    """The folder that holds `models/`, `rtl/` and `reports/`; looked for once, since every description asks for it.

    Raises:
        HwsimError: neither a wheel's `_data` nor a checkout is there.
    """
    package = Path(__file__).resolve().parent
    if (package / "_data").is_dir():
        return package / "_data"
    project = package.parent / "pyproject.toml"
    if project.is_file() and read_toml(project).get("project", {}).get("name") == "hwsim":
        return package.parent
    raise HwsimError(
        "hwsim's own data is missing",
        got=f"no _data in {package} and no hwsim checkout around it",
        expected="an installed wheel or a checkout",
        next="pip install hwsim again",
    )


def search_path() -> list[Path]:
    """Folders laid out like `models/`, in the order they are searched.

    Raises:
        HwsimError: `HWSIM_PATH` names a folder that is not there.
    """
    overlays = [Path(folder) for folder in os.environ.get(OVERLAY_VARIABLE, "").split(os.pathsep) if folder]
    for folder in overlays:
        if not folder.is_dir():
            hint = f"correct or unset {OVERLAY_VARIABLE}"
            raise HwsimError(f"{OVERLAY_VARIABLE} names no folder", got=folder, expected="a folder", next=hint)
    return [*overlays, data_root() / "models"]


def add_overlay(folder: Path) -> None:
    """Put `folder` in front of the search path, for this process and the ones it starts (`--models DIR`).

    Raises:
        HwsimError: it is no folder, or holds none of the known kinds.
    """
    if not any((folder / kind).is_dir() for kind in KINDS):
        raise HwsimError(f"no models in {folder}", expected=f"a folder that holds {', '.join(KINDS)} (any of them)")
    rest = os.environ.get(OVERLAY_VARIABLE)
    os.environ[OVERLAY_VARIABLE] = f"{folder.resolve()}{os.pathsep}{rest}" if rest else str(folder.resolve())


def names(kind: str) -> list[str]:
    """The names of all descriptions of a kind, sorted."""
    found = {path.stem for folder in search_path() for path in (folder / kind).glob("*.toml")}
    return sorted(found)


def locate(kind: str, name: str) -> Path:
    """The file of a description given by name or by path (anything with a slash or ending in `.toml`).

    Raises:
        HwsimError: there is no such file or name.
    """
    if name.endswith(".toml") or os.sep in name:
        if _is_file(Path(name)):
            return Path(name)
        raise HwsimError(
            f"no such {_singular(kind)} file", got=name, expected="a TOML file", next=f"hwsim models {kind}"
        )
    for folder in search_path():
        if _is_file(folder / kind / f"{name}.toml"):
            return folder / kind / f"{name}.toml"
    raise unknown(_singular(kind), name, names(kind), next=f"hwsim models {kind}")


def _is_file(path: Path) -> bool:
    """Whether there is such a file.

    Raises:
        HwsimError: no file can have that name.
    """
    try:
        return path.is_file()
    except OSError as error:
        raise HwsimError("no file can have this name", got=f"{path.name[:_SHOWN]} ({error.strerror})") from error


def load(kind: str, name: str, model: type[Model], overrides: dict[str, Any] | None = None) -> Model:
    """Read and check one description.

    Args:
        kind: one of `KINDS`.
        name: its name or a path to a TOML file.
        model: the pydantic model of that kind.
        overrides: dotted keys and the values to put there before checking ("vector.width": 64).

    Raises:
        HwsimError: no such description, malformed TOML, an unknown or missing key, or a value out of range.
    """
    path = locate(kind, name)
    table = read_toml(path)
    for key, value in (overrides or {}).items():
        override(table, key, value, _singular(kind))
    return check(table, model, f"{_singular(kind)} {path}")


def read_toml(path: Path) -> dict[str, Any]:
    """The table in a TOML file.

    Raises:
        HwsimError: it cannot be read, or is malformed (a duplicated key is).
    """
    try:
        table: dict[str, Any] = _copied(_parsed(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise HwsimError(f"cannot read {path}", got=error.strerror, expected="a TOML file") from error
    except (ValueError, RecursionError) as error:  # the former: malformed, no UTF-8, or an integer of 4,300 digits
        raise HwsimError(
            f"{path} is not TOML", got=str(error), expected="well-formed TOML without duplicate keys"
        ) from error
    return table


@lru_cache(maxsize=256)
def _parsed(text: str) -> dict[str, Any]:
    """The table that a TOML text is: parsed once, since the points of a sweep read the same files again and again."""
    table = tomllib.loads(text)
    _check_sizes(table)
    return table


def _copied(value: Any) -> Any:
    """Tables and lists of their own, which whoever reads a file may change."""
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _check_sizes(value: object, depth: int = 0) -> None:
    """Refuse what cannot be shown in an error: integers beyond 64 bits (TOML 1.0 has none) and tables without end."""
    if depth > _DEPTH:
        raise ValueError(f"tables more than {_DEPTH} deep")
    if isinstance(value, int) and not -(1 << 63) <= value < 1 << 63:
        raise ValueError("an integer beyond 64 bits")
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            _check_sizes(inner, depth + 1)


def override(table: dict[str, Any], key: str, value: Any, what: str) -> None:
    """Set one dotted key of a description, in place; a quantity's number is replaced and marked assumed.

    Raises:
        HwsimError: a table on the way is not there.
    """
    *tables, last = key.split(".")
    for part in tables:
        if not isinstance(table.setdefault(part, {}), dict):
            raise unknown(f"table in {what}", part, [k for k, v in table.items() if isinstance(v, dict)])
        table = table[part]
    old = table.get(last)
    if isinstance(old, dict) and "unit" in old and not isinstance(value, dict):
        value = {"value": value, "unit": old["unit"], "source": "set by the user", "kind": "assumed"}
    table[last] = value


def check(table: dict[str, Any], model: type[Model], what: str) -> Model:
    """`table` as a checked model.

    Raises:
        HwsimError: the first key at fault, with the probable key where one is misspelt.
    """
    try:
        return model.model_validate(table)
    except ValidationError as error:
        raise _explain(error, table, model, what) from error


def quantities(model: BaseModel, prefix: str = "") -> Iterator[tuple[str, Quantity]]:
    """Every quantity of a description with its dotted key ("clock_hz", "energy_j_per_byte.read")."""
    for name in type(model).model_fields:
        yield from _quantities(getattr(model, name), f"{prefix}{name}")


def _quantities(value: object, key: str) -> Iterator[tuple[str, Quantity]]:
    if isinstance(value, Quantity):
        yield key, value
    elif isinstance(value, BaseModel):
        yield from quantities(value, f"{key}.")
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _quantities(inner, f"{key}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from _quantities(inner, f"{key}.{index}")


def _explain(error: ValidationError, table: dict[str, Any], model: type[BaseModel], what: str) -> HwsimError:
    faults = error.errors()
    first = next((fault for fault in faults if fault["type"] == "extra_forbidden"), faults[0])
    key = ".".join(_keys(first["loc"], table))
    if first["type"] == "extra_forbidden":
        missing = [str(f["loc"][-1]) for f in faults if f["type"] == "missing"]
        known = [name for name in missing + _fields(model) if name != first["loc"][-1]]
        meant = nearest(str(first["loc"][-1]), known)
        return HwsimError(
            f"unknown key in {what}",
            got=key,
            expected="only known keys",
            next=f"did you mean {meant!r}?" if meant else "remove it",
        )
    if first["type"] == "missing":
        return HwsimError(f"missing key in {what}", got="nothing", expected=key, next=f"add {key}")
    return HwsimError(f"bad value in {what}", got=_shown(key, first["input"]), expected=_wanted(first))


def _shown(key: str, value: object) -> str:
    """A value that was refused; of a large table its keys, since the whole would hide them."""
    text = f"{key} = {value!r}" if key else repr(value)
    if isinstance(value, dict) and len(text) > _SHOWN:
        return f"{key or 'a table'} with {', '.join(map(str, value))}"
    return text


def _keys(place: tuple[int | str, ...], table: Any) -> Iterator[str]:
    """The keys on the way to a fault. A part that is no key says which kind of table it was taken for."""
    for index, part in enumerate(place):
        inside = isinstance(table, dict) and part in table
        inside = inside or (isinstance(table, (list, tuple)) and isinstance(part, int) and part < len(table))
        if inside or index == len(place) - 1:
            yield str(part)
        table = table[part] if inside else table


def _wanted(fault: ErrorDetails) -> str:
    """What would have been accepted, without the terms of the library that checks it."""
    if fault["type"] in ("model_type", "model_attributes_type"):
        return "a table"
    if fault["type"].startswith("union_tag"):
        context = fault["ctx"]
        return f"{context['discriminator']} = one of {context.get('expected_tags', 'the known ones')}"
    return fault["msg"].removeprefix("Value error, ")


def _fields(model: type[BaseModel]) -> list[str]:
    found: list[str] = []
    for name, field in model.model_fields.items():
        found.append(name)
        for inner in (field.annotation, *get_args(field.annotation)):
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                found.extend(_fields(inner))
    return found


def _singular(kind: str) -> str:
    return {"memories": "memory", "technologies": "technology", "processes": "process", "libraries": "library"}.get(
        kind, kind.removesuffix("s")
    )
