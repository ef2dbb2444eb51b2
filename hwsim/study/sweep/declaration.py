"""What a sweep is: `study.toml`, read strictly.

    schema_version = 1
    name = "channels"
    title = "How many memory channels does a 7B network need?"

    [fixed]                                    # the same at every point
    network = "llama-2-7b"
    context = 512

    [[vary]]                                   # a list
    key = "recipe"
    values = ["int8", "int4-g128"]

    [[vary]]                                   # a range: start, start + step or start x factor, and so on up to stop
    key = "accelerator.line.channels"
    start = 4
    stop = 32
    factor = 2

    [[vary]]                                   # coupled: keys that change together
    keys = ["accelerator", "memory.efficiency.value"]
    values = [["u280-stream", 0.8], ["kv260-stream", 0.7]]

    [search]                                   # all combinations unless given; random and lhs take low and high too
    kind = "random"
    points = 200
    seed = 1

    constraints = ["power_w <= 75", "output_sqnr_db >= 20"]   # on columns; what breaks one is in no front

    [quality]                                  # of recipes, by name; these are the defaults
    file = "quality.csv"                       # beside this file; by default that of reports/quality, on a real encoder
    columns = ["output_sqnr_db"]

    [objectives]
    tokens_per_s = "max"
    energy_j_per_token = "min"

Keys: `network` or `trace`, `recipe`, `accelerator`, `phase`, `context`, `batch`, `technology`, `price`; and dotted ones
of a description: `network.layers`, `recipe.activations.format`, `accelerator.line.channels`, `memory.channels.value`.
`{weights}` in a key is the recipe's format of weights: `accelerator.elements.{weights}.pe`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Number, Strict
from hwsim.errors import HwsimError, unknown
from hwsim.study.sweep.constraints import Constraint, parse_constraint

NAMES = ("network", "trace", "recipe", "accelerator", "phase", "context", "batch", "technology", "price")
GROUPS = ("network", "recipe", "accelerator", "memory")
DEFAULTS: dict[str, Any] = {"phase": "decode", "context": 512, "batch": 1}
MOST_POINTS = 1_000_000
_Whole = Annotated[int, Field(ge=1, le=MOST_POINTS, strict=True)]


class Vary(Strict):
    """One thing that varies, or several that vary together; see the module."""

    key: str = ""
    keys: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    start: Number | None = None
    stop: Number | None = None
    step: Number | None = None
    factor: Number | None = None
    low: Number | None = None
    high: Number | None = None
    log: bool = False
    whole: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if bool(self.key) == bool(self.keys):
            raise ValueError("needs either key, or keys that vary together")
        ways = [bool(self.values), self.start is not None, self.low is not None]
        if sum(ways) != 1:
            raise ValueError("needs one of values, start with stop, and low with high")
        if self.keys and not all(isinstance(v, list | tuple) and len(v) == len(self.keys) for v in self.values):
            raise ValueError(f"needs lists of {len(self.keys)} values, one for each of keys")
        self._check_ends()
        return self

    def _check_ends(self) -> None:
        if self.start is not None:
            if self.stop is None or (self.step is None) == (self.factor is None):
                raise ValueError("needs stop, and either step or factor")
            if (self.step or 1) <= 0 or (self.factor or 2) <= 1 or self.stop < self.start:
                raise ValueError("needs start <= stop, a step above 0 or a factor above 1")
            if self.factor and self.start <= 0:
                raise ValueError("needs a start above 0 where a factor multiplies it")
        if self.low is not None:
            if self.high is None or self.high <= self.low:
                raise ValueError("needs low < high")
            if self.log and self.low <= 0:
                raise ValueError("needs a low above 0 where it is drawn on a logarithmic scale")

    @property
    def names(self) -> tuple[str, ...]:
        """The keys that it sets."""
        return self.keys or (self.key,)

    def levels(self) -> list[tuple[Any, ...]]:
        """Its values in order, each with one entry for every key.

        Raises:
            HwsimError: it has bounds only, from which a search draws.
        """
        if self.values:
            return [tuple(value) if self.keys else (value,) for value in self.values]
        if self.start is None or self.stop is None:
            raise HwsimError(
                f"{self.key} varies between bounds, and a grid needs values",
                got=f"low = {self.low}, high = {self.high}",
                expected="values, or start and stop with step or factor",
                next='give values, or set search.kind = "random" or "lhs"',
            )
        found, value = list[tuple[Any, ...]](), self.start
        while value <= self.stop * (1 + 1e-12) and len(found) <= MOST_POINTS:
            found.append((_plain(value),))
            value = value + self.step if self.step else value * (self.factor or 1)
        return found

    def at(self, share: float) -> tuple[Any, ...]:
        """The value a share of the way from its first to its last, `share` from 0 to below 1."""
        if self.low is None or self.high is None:
            levels = self.levels()
            return levels[int(share * len(levels))]
        low, high = self.low, self.high
        value = low * (high / low) ** share if self.log else low + (high - low) * share
        return (round(value),) if self.whole else (value,)


def _plain(value: float) -> float | int:
    """Whole numbers as integers, as a TOML file would have them."""
    return int(value) if float(value).is_integer() else value


class Search(Strict):
    """Which points: all combinations ("grid"), or so many drawn independently or as a Latin hypercube."""

    kind: Literal["grid", "random", "lhs"] = "grid"
    points: _Whole | None = None
    seed: Annotated[int, Field(ge=0, strict=True)] = 0

    @model_validator(mode="after")
    def _says_how_many(self) -> Self:
        if (self.kind == "grid") != (self.points is None):
            raise ValueError("needs points for random and lhs, and none for a grid, which has all combinations")
        return self


class Quality(Strict):
    """Where a recipe's quality comes from: a CSV file with a column `recipe`, and the columns to take over."""

    file: str | None = None
    columns: tuple[str, ...] = ("output_sqnr_db",)


class Sweep(Strict):
    """A sweep; see the module."""

    schema_version: Literal[1]
    name: str
    title: str
    fixed: dict[str, Any] = Field(default_factory=dict)
    vary: Annotated[tuple[Vary, ...], Field(min_length=1)]
    search: Search = Field(default_factory=Search)
    quality: Quality = Field(default_factory=Quality)
    constraints: tuple[str, ...] = ()
    objectives: Annotated[dict[str, Literal["max", "min"]], Field(min_length=1)]

    @property
    def varied(self) -> list[str]:
        """All keys that vary, in order."""
        return [name for one in self.vary for name in one.names]

    def parsed_constraints(self) -> list[Constraint]:
        """The constraints, ready to be held against rows.

        Raises:
            HwsimError: one is malformed.
        """
        return [parse_constraint(text) for text in self.constraints]


def read_sweep(path: Path) -> Sweep:
    """The sweep of a file.

    Raises:
        HwsimError: the file is missing, a key or value is wrong, something is set twice, or neither a network nor a
            trace, or no accelerator, is named.
    """
    sweep = catalog.check(catalog.read_toml(path), Sweep, f"sweep {path}")
    keys = [*sweep.fixed, *sweep.varied]
    for key in keys:
        group, dot, rest = key.partition(".")
        if key not in NAMES and not (group in GROUPS and rest):
            known = [f"{name}.{rest or 'KEY'}" for name in GROUPS] if dot else []
            raise unknown(f"key of sweep {sweep.name}", key, [*NAMES, *known])
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise HwsimError(f"sweep {sweep.name} sets a key twice", got=twice[0], expected="each key once")
    if ("network" in keys) == ("trace" in keys) or "accelerator" not in keys:
        raise HwsimError(
            f"sweep {sweep.name} does not say what is simulated",
            got=", ".join(key for key in keys if key in NAMES) or "no names",
            expected="accelerator, and either network or trace, under [fixed] or [[vary]]",
        )
    sweep.parsed_constraints()
    return sweep
