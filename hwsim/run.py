"""What happened in a simulation: integer cycles and action counts, and which parts of the model are proven.

A `Run` is small (rows are per operator role, not per layer), carries the hashes of what it was made from, and is all
that an `Estimate` needs: re-pricing a run never simulates again.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from hwsim import __version__, files
from hwsim.catalog import Number, Quantity
from hwsim.errors import HwsimError

SCHEMA = 1
MOST = 10**36  # of anything that is counted: far beyond what 64 bits of cycles can do

Count = Annotated[int, Field(ge=0, le=MOST)]
Positive = Annotated[Number, Field(gt=0)]
Whole = Annotated[int, Field(gt=0, le=MOST)]


class _Buffer(BaseModel):
    """An on-chip memory of the accelerator."""

    capacity_bytes: Whole
    copies: Whole
    width_bits: Whole | None = None
    ram: str | None = None
    per_channel: bool = False


class _Unit(BaseModel):
    """A part of the accelerator with declared resources; how many of each is `hwsim.technology.design`'s."""

    copies: Whole
    per_channel: bool = False
    within_factor: Annotated[Number, Field(ge=1)] = 1.0
    source: str
    kind: str
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[Number, Field(ge=0)] | str]


class _Machine(BaseModel):
    """What must hold of a run's accelerator, whatever else is said of it."""

    name: str
    peak_macs_per_cycle: Positive
    bandwidth_bytes_per_s: Positive
    part: str | None = None
    memory: str | None = None
    technology: str | None = None
    price: str | None = None
    memory_hash: str = ""
    memory_overrides: dict[str, Any] = Field(default_factory=dict)
    channels: Whole = 1
    buffers: dict[str, _Buffer] = Field(default_factory=dict)
    units: dict[str, _Unit] = Field(default_factory=dict)
    uncounted: list[str] = Field(default_factory=list)
    power_w: Quantity | None = None


class _Constant(BaseModel):
    """What must hold of a constant, as `hwsim.catalog.explained` has it."""

    name: str
    used_for: str
    value: Number
    low: Number
    high: Number
    unit: str
    kind: str
    source: str
    note: str


def _machine(table: Mapping[str, Any]) -> Mapping[str, Any]:
    _Machine.model_validate(table)
    return table


def _constant(table: Mapping[str, Any]) -> Mapping[str, Any]:
    _Constant.model_validate(table)
    return table


@dataclass(frozen=True)
class OperatorRow:
    """All operators of one role ("attention.q" of every layer) together.

    Args:
        role: the operator's name less its layer.
        kind: "gemm", "attention", "norm", "activation", "rotary", "elementwise", "embedding".
        count: operators summed here.
        cycles: cycles by which they moved the end of the run; all rows add up to `Run.cycles`.
        beats: memory beats streamed.
        stalls: cycles that tiles waited by cause ("dependency", "output", "memory"), all channels together.
        actions: what was done, by action ("mac_int4_int8", "memory_read_bytes"), for energy.
    """

    role: str
    kind: str
    count: Count
    cycles: Count
    beats: Count
    stalls: Mapping[str, Count]
    actions: Mapping[str, Count]


@dataclass(frozen=True)
class ArrayRow:
    """What all PE arrays of one kind did together.

    Args:
        pe: name of the PE.
        parameters: rows, lanes, number formats and options, as the PE has them.
        copies: how many such arrays there are.
        macs: multiply-accumulates of the network (weights times activations, those of zeros too).
        actions: what the arrays did, a part of the operators' actions.
    """

    pe: str
    parameters: Mapping[str, Any]
    copies: Count
    macs: Count
    actions: Mapping[str, Count]


@dataclass(frozen=True)
class Component:
    """A part of the hardware.

    Args:
        busy: the fraction of the run in which it worked (of all its copies).
        copies: how many of it there are.
        proven: how its cycles were proven equal to RTL, or None where there is no RTL twin (or the proof is stale).
    """

    name: str
    copies: Count
    busy: Annotated[Number, Field(ge=0)]
    proven: str | None


@dataclass(frozen=True)
class Run:
    """One simulated phase of a network on an accelerator.

    Args:
        accelerator: its description: name, hash, part, memory (with its hash, and what was set otherwise for this run),
            technology, price, channels, peak_macs_per_cycle, bandwidth_bytes_per_s, buffers (bytes and copies of each),
            and power_w where that of the whole system is known.
        trace_hash: content hash of the trace, which names its checkpoint.
        activations: "real" (sampled from a forward pass) or "synthetic".
        tokens: tokens produced (decode) or taken in (prefill) by all sequences.
        cycles: accelerator cycles from start to the last result.
        assumed: what the result rests on without a source.
        constants: the sourced numbers that decided its cycles, as `hwsim.catalog.explained` has them.
        arrays: the kinds of PE arrays at work; none in files of before 0.3.
    """

    # For reading a file: an unknown key is a fault.
    __pydantic_config__ = ConfigDict(extra="forbid")

    network: str
    recipe: str
    accelerator: Annotated[Mapping[str, Any], AfterValidator(_machine)]
    trace_hash: str
    activations: str
    phase: str
    batch: Count
    context: Count
    engine: str
    clock_hz: Positive
    cycles: Count
    tokens: Count
    simulated_beats: Count
    skipped_beats: Count
    operators: tuple[OperatorRow, ...]
    components: tuple[Component, ...]
    assumed: tuple[str, ...] = ()
    constants: tuple[Annotated[Mapping[str, Any], AfterValidator(_constant)], ...] = ()
    arrays: tuple[ArrayRow, ...] = ()
    made_by: str = field(default=f"hwsim {__version__}")

    @property
    def seconds(self) -> float:
        """Duration of the run."""
        return self.cycles / self.clock_hz

    @property
    def tokens_per_s(self) -> float:
        """Tokens of all sequences per second of this phase."""
        return self.tokens / self.seconds

    @property
    def bottleneck(self) -> str:
        """The component that is busy for the largest part of the run; "latency" where none is for half of it.

        Then it is waiting that takes the time: on dependencies, pipelines and channels that have less to do.
        """
        busiest = max(self.components, key=lambda component: component.busy)
        return busiest.name if busiest.busy >= 0.5 else "latency"

    def actions(self) -> dict[str, int]:
        """Counts of every action, all operators together."""
        total: Counter[str] = Counter()
        for row in self.operators:
            total.update(row.actions)
        return dict(sorted(total.items()))

    def stalls(self) -> dict[str, int]:
        """Cycles that arrays waited by cause, all operators together."""
        total: Counter[str] = Counter()
        for row in self.operators:
            total.update(row.stalls)
        return dict(total)

    def as_dict(self) -> dict[str, Any]:
        """The run as it is written to a file."""
        return {"schema": SCHEMA, **dataclasses.asdict(self)}

    def save(self, path: Path) -> None:
        """Write the run as JSON, whole or not at all."""
        files.write_text(path, files.canonical_json(self.as_dict()) + "\n")

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of the run's canonical JSON."""
        return files.content_hash(self.as_dict())

    @staticmethod
    def load(path: Path) -> Run:
        """Read a run.

        Raises:
            HwsimError: the file is missing, is no run, has a newer schema, or a value that no run has.
        """
        table = files.read_json(path, "run")
        if not isinstance(table, dict) or "operators" not in table:
            raise HwsimError(f"{path} is no run", got="JSON of another kind", expected="a file that simulate wrote")
        files.check_schema(table.get("schema"), SCHEMA, path, "run")
        return Run.from_dict(table, str(path))

    @staticmethod
    def from_dict(table: Mapping[str, Any], what: str) -> Run:
        """The run of a table as `as_dict` makes it.

        Args:
            what: has it, for the error.

        Raises:
            HwsimError: a value that no run has.
        """
        try:
            return _adapter().validate_python({key: value for key, value in table.items() if key != "schema"})
        except ValidationError as error:
            fault = error.errors()[0]
            key = ".".join(str(part) for part in fault["loc"])
            raise HwsimError(
                f"{what} is a damaged run", got=f"{key}: {fault['msg']}", expected="a file that simulate wrote"
            ) from error


@cache
def _adapter() -> TypeAdapter[Run]:
    """What checks the tables of runs: made once, which takes longer than reading a run."""
    return TypeAdapter(Run)
