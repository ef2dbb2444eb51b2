"""Accelerators whose work is tasks on units: processing in memory, hardwired chips, processors.

A subclass says which tasks a phase of a trace is (`plan`); what those take, the run and what it rests on are the same
for all of them, and the same as for the streaming accelerators.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

from hwsim import catalog
from hwsim.accelerators.arrays import ArrayCounts
from hwsim.accelerators.description import TaskMachineDescription
from hwsim.accelerators.grounds import assumptions, deciding_constants
from hwsim.accelerators.rows import operator_rows
from hwsim.accelerators.simulated import SimulatedMachine, check_engine
from hwsim.accelerators.support import assumed_of
from hwsim.catalog import Quantity
from hwsim.engine.tasks import TASK_STALLS, EventTaskEngine, Schedule, Task, TaskEngine, TaskResult
from hwsim.errors import HwsimError
from hwsim.network import Operator
from hwsim.run import Component, Run
from hwsim.trace import Trace


@dataclass
class Plan:
    """Tasks; for each the operator it serves and what it does for energy; the PEs' share; what it rests on.

    Args:
        copies: of units that stand for several, by name (a channel of 32 in lockstep); one of the others.
        proven: how a unit's cycles were proven equal to RTL, by name.
        parts_of: what a unit is reported as part of, by name: units of one kind are one component.
        peak_macs_per_cycle: multiply-accumulates of the whole machine in a cycle.
        macs: products of the network, where actions do not count them one by one.
        tokens: of all sequences, produced or taken in by what was planned; by default those of the phase.
        power_w: of the whole system in this phase, where it is not that of the description.
        facts: what a run says of its accelerator besides.
    """

    peak_macs_per_cycle: float
    tasks: list[Task] = field(default_factory=list)
    owners: list[Operator] = field(default_factory=list)
    actions: list[Counter[str]] = field(default_factory=list)
    beats: list[int] = field(default_factory=list)
    arrays: ArrayCounts = field(default_factory=ArrayCounts)
    array_copies: int = 1
    copies: dict[str, int] = field(default_factory=dict)
    proven: dict[str, str | None] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()
    constants: dict[str, Quantity] = field(default_factory=dict)
    parts_of: dict[str, str] = field(default_factory=dict)
    macs: int = 0
    tokens: int | None = None
    power_w: Quantity | None = None
    facts: dict[str, Any] = field(default_factory=dict)

    def add(self, task: Task, owner: Operator, actions: Mapping[str, int] | None = None, beats: int = 0) -> int:
        """Append a task; returns its position, for the `after` of others."""
        self.tasks.append(task)
        self.owners.append(owner)
        self.actions.append(Counter(actions or {}))
        self.beats.append(beats)
        return len(self.tasks) - 1


@dataclass(frozen=True)
class TaskSimulation:
    """A run with the schedule and the times it was summed from (for timelines and tests)."""

    run: Run
    program: Schedule
    result: TaskResult


D = TypeVar("D", bound=TaskMachineDescription)


class TaskAccelerator(SimulatedMachine[D], Generic[D]):
    """An accelerator that does tasks. Arguments as in `SimulatedMachine`.

    Raises:
        HwsimError: a description is missing or wrong, or the memory's model is that of commands.
    """

    values_apart: ClassVar[bool] = False  # whether values are cached transposed, apart from keys

    def _check_memory_model(self, model: object) -> None:
        if model == "commands":
            raise HwsimError(
                f"{self.description.name} does not take its memory command by command",
                got='memory.model = "commands"',
                expected='memory.model = "bandwidth": its units issue the commands that matter themselves',
            )

    @abstractmethod
    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase.

        Raises:
            HwsimError: the phase or a size is impossible for the network, something does not fit, or a format is one
                that this machine does not take.
        """

    def simulate(
        self, trace: Trace, phase: str, context: int, batch: int, engine: str = "auto", skip: bool = True
    ) -> TaskSimulation:
        """As `run`, with the schedule and every task's times; every task is evaluated, with or without `skip`."""
        check_engine(engine)
        plan = self.plan(trace, phase, context, batch)
        schedule = Schedule(tuple(plan.tasks))
        result = EventTaskEngine(schedule).run() if engine == "events" else TaskEngine(schedule).run()
        tokens = batch * (context if phase == "prefill" else 1) if plan.tokens is None else plan.tokens
        constants = dict(deciding_constants(self.description, self.memory)) | plan.constants
        stalls = {cause: result.stalls[:, column] for column, cause in enumerate(TASK_STALLS)}
        run = Run(
            network=trace.network.name,
            recipe=trace.recipe.name,
            accelerator=self._identity(plan),
            trace_hash=trace.content_hash,
            activations="synthetic" if trace.samples is None else "real",
            phase=phase,
            batch=batch,
            context=context,
            engine="events" if engine == "events" else "line",
            clock_hz=self.description.clock_hz.value,
            cycles=result.cycles,
            tokens=tokens,
            simulated_beats=sum(plan.beats),
            skipped_beats=0,
            operators=tuple(operator_rows(plan.owners, plan.actions, plan.beats, result.done.tolist(), stalls)),
            components=tuple(_components(plan, schedule, result)),
            assumed=(*plan.assumed, *assumed_of(trace), *assumptions(self.description, constants)),
            constants=tuple(catalog.explained(name, quantity, "duration") for name, quantity in constants.items()),
            arrays=tuple(plan.arrays.as_rows(plan.array_copies)),
        )
        return TaskSimulation(run, schedule, result)

    @property
    def bandwidth_bytes_per_s(self) -> float:
        """Peak bandwidth of what the weights come from: its memory's, unless a machine has them elsewhere."""
        return self.memory.peak_bytes_per_s

    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """What lies in memory: weights, and the KV cache of so many positions."""
        return trace.weight_bytes() + batch * context * trace.kv_bytes_per_token(self.values_apart)

    def _identity(self, plan: Plan) -> dict[str, Any]:
        d = self.description
        power_w = plan.power_w or d.power_w
        power = {} if power_w is None else {"power_w": power_w.model_dump(exclude_none=True)}
        return {
            **self._described(),
            "channels": int(self.memory.channels.value),
            "peak_macs_per_cycle": plan.peak_macs_per_cycle,
            "bandwidth_bytes_per_s": self.bandwidth_bytes_per_s,
            "fit": {"fits": True, "part": d.part, "resources": {}, "warnings": []},
            **power,
            **({"macs": plan.macs} if plan.macs else {}),
            **plan.facts,
        }


def _components(plan: Plan, schedule: Schedule, result: TaskResult) -> Iterator[Component]:
    parts: dict[str, list[int]] = {}
    for unit, worked in schedule.busy().items():
        parts.setdefault(plan.parts_of.get(unit, unit), []).append(worked)
    for name, works in parts.items():
        busy = sum(works) / len(works) / max(1, result.cycles)
        yield Component(name, plan.copies.get(name, 1) * len(works), busy, plan.proven.get(name))
