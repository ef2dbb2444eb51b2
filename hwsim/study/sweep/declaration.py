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

    [search]                                   # all combinations unless given; all that draw take low and high too
    kind = "nsga2"                             # or grid, one-at-a-time, random, lhs, sobol, nsga3, tpe
    points = 200
    seed = 1
    generation = 20                            # of nsga2, nsga3, tpe

    constraints = ["power_w <= 75", "output_sqnr_db >= 20"]   # on columns; what breaks one is in no front
    measured = ["seconds", "area_m2"]          # columns that tables show after the objectives, before all others

    [quality]                                  # of recipes, by name; these are the defaults
    file = "quality.csv"                       # beside this file; by default that of reports/quality, on a real encoder
    columns = ["output_sqnr_db"]

    [sensitivity]
    around = { recipe = "int8" }               # by default the best point of the first objective

    [objectives]
    tokens_per_s = "max"
    energy_j_per_token = "min"

    [[published]]                              # held against the row of one point: hwsim.study.sweep.published

Keys: `network` or `trace`, `recipe`, `accelerator`, `phase`, `context`, `batch`, `technology`, `price`; and dotted ones
of a description: `network.layers`, `recipe.activations.format`, `accelerator.line.channels`, `memory.channels.value`,
`price.utilisation.value`.
`{weights}` in a key is the recipe's format of weights: `accelerator.elements.{weights}.pe`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Strict
from hwsim.errors import HwsimError, unknown
from hwsim.study.published import check_keys
from hwsim.study.sweep.constraints import Constraint, check_together, parse_constraint
from hwsim.study.sweep.published import PublishedPoint
from hwsim.study.sweep.vary import MOST_POINTS, Vary

NAMES = ("network", "trace", "recipe", "accelerator", "phase", "context", "batch", "technology", "price")
GROUPS = ("network", "recipe", "accelerator", "memory", "price")
DEFAULTS: dict[str, Any] = {"phase": "decode", "context": 512, "batch": 1}
DECLARED = ("grid", "one-at-a-time")
ADAPTIVE = ("nsga2", "nsga3", "tpe")
GENERATION = 20
_Whole = Annotated[int, Field(ge=1, le=MOST_POINTS, strict=True)]


class Search(Strict):
    """Which points: all combinations ("grid"), declared samples of the space, or what an optimizer proposes.

    Args:
        points: that are drawn or proposed; of "sobol" the base samples, each of which takes as many points as
            parameters vary, and two.
        generation: points that "nsga2", "nsga3" and "tpe" propose at a time, knowing the outcomes of all before.
        storage: a database's URL, where several machines take part in one such search.
    """

    kind: Literal["grid", "one-at-a-time", "random", "lhs", "sobol", "nsga2", "nsga3", "tpe"] = "grid"
    points: _Whole | None = None
    seed: Annotated[int, Field(ge=0, lt=2**31, strict=True)] = 0
    generation: Annotated[int, Field(ge=2, le=10_000, strict=True)] | None = None
    storage: str | None = None

    @model_validator(mode="after")
    def _says_how_many(self) -> Self:
        if (self.kind in DECLARED) != (self.points is None):
            raise ValueError("needs points where they are drawn or proposed, and none for a grid or one-at-a-time")
        if not self.adapts and (self.generation or self.storage):
            raise ValueError(f"needs no generation or storage for {self.kind}: only {', '.join(ADAPTIVE)} have them")
        return self

    @property
    def adapts(self) -> bool:
        """Whether what is proposed depends on outcomes."""
        return self.kind in ADAPTIVE

    @property
    def generation_size(self) -> int:
        """Points of a generation, `GENERATION` unless declared."""
        return self.generation or GENERATION


class Sensitivity(Strict):
    """Around which point parameters are moved one at a time: its keys and values; by default the best point."""

    around: dict[str, Any] = Field(default_factory=dict)


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
    sensitivity: Sensitivity = Field(default_factory=Sensitivity)
    quality: Quality = Field(default_factory=Quality)
    constraints: tuple[str, ...] = ()
    objectives: Annotated[dict[str, Literal["max", "min"]], Field(min_length=1)]
    measured: tuple[str, ...] = ()
    published: tuple[PublishedPoint, ...] = ()

    @model_validator(mode="after")
    def _keys_of_published_values_are_unique(self) -> Self:
        check_keys(self.published)
        return self

    @property
    def figures(self) -> list[str]:
        """The columns that answer it: the objectives, and what is `measured` beside them."""
        return list(dict.fromkeys((*self.objectives, *self.measured)))

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
    check_together(sweep.parsed_constraints())
    _check_reachable(sweep)
    _check_varied(sweep, "[sensitivity] around", sweep.sensitivity.around)
    for one in sweep.published:
        _check_varied(sweep, f"at of published value {one.key}", one.at)
    return sweep


def _check_reachable(sweep: Sweep) -> None:
    """Refuse a constraint on a key that no declared value of the key keeps."""
    fixed = {key: [value] for key, value in (DEFAULTS | sweep.fixed).items() if key not in sweep.varied}
    for constraint in sweep.parsed_constraints():
        column = constraint.column
        of = next((one for one in sweep.vary if column in one.names and not one.is_drawn), None)
        values = [level[of.names.index(column)] for level in of.levels()] if of else fixed.get(column, [])
        if values and not any(constraint.holds({column: value}) for value in values):
            raise HwsimError(
                f"sweep {sweep.name} has a constraint that no point can keep",
                got=f"{constraint.text}, where {column} is {', '.join(map(str, values))}",
                expected="a bound that some declared value keeps",
            )


def _check_varied(sweep: Sweep, where: str, keys: Iterable[str]) -> None:
    for key in keys:
        if key not in sweep.varied:
            raise unknown(f"key of {where} in sweep {sweep.name}", key, sweep.varied)
