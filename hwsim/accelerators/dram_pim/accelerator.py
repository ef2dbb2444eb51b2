"""Systems of DRAM channels with units at their banks, as tasks: stages of channels, buses, accelerators, links, a host.

Decode is that of a full pipeline: a token of every sequence, where sequence i begins at stage i (modulo their number)
and passes all stages once, head and host where it comes by them. In each step a stage works on one sequence (or on all
that share its place), and stages go in step operator by operator where they share a device.

Prefill on one stage computes operator by operator, all tokens of each; in a pipeline a token's share of a stage is one
task, so that units of a stage do not overlap within it. A prompt's token attends to those before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from hwsim.accelerators.dram_pim.commands import command_rules
from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.matrices import met_by
from hwsim.accelerators.dram_pim.pieces import CONTEXT_STEP, Piece, Stage
from hwsim.accelerators.dram_pim.work import Worker
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.engine.tasks import Task
from hwsim.errors import HwsimError
from hwsim.memory.dram.device import DramDevice, load_dram
from hwsim.network import Gemm, Operator
from hwsim.pe import get_pe
from hwsim.trace import Trace

MOST_TASKS = 200_000
ASSUMED = (
    "a product starts in channels without history; refreshes fall due in the time that channels work",
    "scales of activations and of whole rows and tensors of weights are multiplied near the memory, at no cost",
    "biases, router top-k, sums of experts and norms inside of blocks take no time and no energy",
    "prompts are computed token by token: a bank's columns are read again for each",
    "pruned weights lie as kept values and indices, evenly over rows; units fill in zeros, which take their time",
    "integers meet floating-point weights as FP16, where the unit takes no integers",
    "keys lie by position and values transposed, as the banks' units take them; a latent, which is both, lies twice",
)


class DramPimAccelerator(TaskAccelerator[DramPimDescription]):
    """Units at the banks of DRAM channels, in one device or many. Arguments and errors as in `TaskAccelerator`."""

    kind = DramPimDescription
    values_apart = True

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.device: DramDevice = load_dram(self.description.dram)
        self.rules = command_rules(self.device)
        self._check_clock()
        self.stage = self._stage()

    def _check_clock(self) -> None:
        clock, period = self.description.clock_hz.value, self.device.clock_s.value
        if abs(clock * period - 1) > 1e-6:
            raise HwsimError(f"clock of {self.description.name}", got=f"{clock:g} Hz",
                             expected=f"{1 / period:g} Hz, the command clock of {self.device.name}")  # fmt: skip

    def _stage(self) -> Stage:
        p, channels = self.description.parallel, int(self.memory.channels.value)
        if channels % p.devices or channels % p.pipeline or p.pipeline > channels:
            raise HwsimError(
                f"{channels} channels of {self.description.name} cannot be shared out",
                got=f"{p.devices} devices, {p.pipeline} stages", expected="divisors of the number of channels",
            )  # fmt: skip
        return Stage(channels // p.pipeline, channels // p.devices)

    @property
    def bandwidth_bytes_per_s(self) -> float:
        """What the banks of all channels give their units."""
        spacing = max(self.device.timing.tCCD_L, 1)
        column = self.device.organisation.access_bytes * self.description.units.per_channel
        return self.memory.channels.value * column / spacing * self.description.clock_hz.value

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase; see the module."""
        trace.operators(phase, batch, context)  # for what it refuses
        self.check_capacity(trace, context, batch)
        worker = Worker(self.description, self.device, self.rules, trace)
        planner = _Planner(self, worker, trace)
        if phase == "decode":
            planner.decode(context, batch)
        elif self.description.parallel.pipeline == 1:
            planner.prefill_at_once(context, batch)
        else:
            planner.prefill_in_pipeline(context, batch)
        return planner.finished(phase, context, batch)

    def peak_macs_per_cycle(self, trace: Trace) -> float:
        """Products of all units in a cycle of the DRAM's clock, for the recipe's main format."""
        units, rule = self.description.units, trace.recipe.weights
        element = self.description.element(rule.format, met_by(self.description, trace, rule.format))
        lanes = element.lanes * get_pe(element.pe).parts  # a complex product stands for two of the network's
        return int(self.memory.channels.value) * units.per_channel * lanes / units.clock_divider


@dataclass
class _Planner:
    machine: DramPimAccelerator
    worker: Worker
    trace: Trace
    plan: Plan = field(init=False)
    until_refresh: dict[str, int] = field(init=False, default_factory=dict)
    tokens: dict[int, tuple[list[Operator], list[list[int]]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.plan = Plan(self.machine.peak_macs_per_cycle(self.trace), assumed=ASSUMED)
        self.stage, self.stages = self.machine.stage, self.machine.description.parallel.pipeline

    # -- decode -------------------------------------------------------------------------------------------------------

    def decode(self, context: int, batch: int) -> None:
        """A token of every sequence, the pipeline full."""
        operators = self.trace.operators("decode", 1, context)
        self._check_size(batch * len(operators) * 4)
        parts = split(operators, self.stages, self.trace.network.layers)
        flights = [_Flight(self, sequence) for sequence in range(batch)]
        for step in range(self.stages):
            walks = [
                flight.walk(operators, parts[stage], stage)
                for stage in range(self.stages)
                for flight in flights
                if flight.number % self.stages == (stage - step) % self.stages
            ]
            _take_turns(walks)

    # -- prefill ------------------------------------------------------------------------------------------------------

    def prefill_at_once(self, context: int, batch: int) -> None:
        """All tokens of all sequences, operator by operator."""
        operators = self.trace.operators("prefill", batch, context)
        causal = None if self.trace.network.family == "encoder" else 0
        _take_turns([_Flight(self, 0, causal).walk(operators, list(range(len(operators))), 0)])

    def prefill_in_pipeline(self, context: int, batch: int) -> None:
        """Token by token through the stages; of a large prompt, several tokens together."""
        together = ceil_div(context * batch * self.stages, MOST_TASKS)
        for first in range(0, context * batch, together):
            count = min(together, context * batch - first)
            previous: tuple[int, ...] = ()
            for stage in range(self.stages):
                if work := self._token(stage, first % context + count):
                    previous = (self._token_task(work, stage, count, previous),)

    def _token(self, stage: int, position: int) -> list[tuple[Operator, list[Piece]]]:
        """A stage's operators of a prompt's token at a position, rounded up to whole beats, and their pieces."""
        seen = min(ceil_div(position, CONTEXT_STEP) * CONTEXT_STEP, self.trace.network.max_position)
        if seen not in self.tokens:
            operators = self.trace.operators("decode", 1, seen)
            self.tokens[seen] = operators, split(operators, self.stages, self.trace.network.layers)
        operators, parts = self.tokens[seen]
        return [(operators[at], self.worker.pieces(operators[at], self.stage)) for at in parts[stage]]

    def _token_task(
        self, work: Sequence[tuple[Operator, Sequence[Piece]]], stage: int, count: int, after: tuple[int, ...]
    ) -> int:
        """So many tokens' share of a stage as one task."""
        cycles, beats, actions = 0, 0, Counter[str]()
        for piece in (piece for _, pieces in work for piece in pieces):
            cycles += count * (self._cycles(piece, f"channels.{stage}") + piece.latency)
            beats += count * piece.beats
            actions.update({name: count * number for name, number in piece.actions.items()})
        task = Task(f"prompt on stage {stage}", f"channels.{stage}", cycles, after)
        return self.plan.add(task, work[0][0], actions, beats)

    # -- pieces and tasks ---------------------------------------------------------------------------------------------

    def add(self, piece: Piece, owner: Operator, stage: int, after: tuple[int, ...]) -> int:
        """A piece as a task on the stage's unit for it."""
        unit = self._unit(piece, owner, stage)
        task = Task(piece.name, unit, self._cycles(piece, unit), after, piece.latency)
        return self.plan.add(task, owner, piece.actions, piece.beats)

    def _unit(self, piece: Piece, owner: Operator, stage: int) -> str:
        if piece.unit == "channels" and self.is_head(owner) and self.machine.description.parallel.head == "own":
            return "channels.head"
        return f"{piece.unit}.{stage if piece.unit in ('channels', 'link') else self.device_of(stage)}"

    def device_of(self, stage: int) -> int:
        """The device of a stage, the first where it has several; of stage -1 that of the last."""
        return stage % self.stages * self.stage.channels // self.stage.per_device

    def hand_over(self, piece: Piece, owner: Operator, stage: int, after: tuple[int, ...]) -> int:
        """A vector on its way to a stage; it passes what the last stage exchanges within itself."""
        task = Task(piece.name, f"to.{stage}", piece.cycles, after, piece.latency)
        return self.plan.add(task, owner, piece.actions, piece.beats)

    def sample(self, owner: Operator, after: tuple[int, ...]) -> int:
        """The host chooses a token, of as many sequences at once as there are."""
        seconds = self.machine.description.sampling_s
        latency = 0 if seconds is None else ceil(seconds.value * self.machine.description.clock_hz.value)
        return self.plan.add(Task("sampling", "host", 0, after, latency), owner)

    def is_head(self, owner: Operator) -> bool:
        """Whether it is the output embedding, whose results are a token's logits."""
        return owner.layer is None and isinstance(owner, Gemm)

    def _cycles(self, piece: Piece, unit: str) -> int:
        """Of channels what the slowest takes; refreshes fall due in the order in which a stage's products are done."""
        if not piece.programs:
            self.until_refresh[unit] = self.until_refresh.get(unit, 0) - piece.cycles
            return piece.cycles
        evaluator = self.worker.evaluator
        until = self.until_refresh.get(unit, evaluator.interval)
        spent = [evaluator.run(program, until, piece.repeats) for program in piece.programs]
        slowest = max(spent, key=lambda one: one.cycles)
        self.until_refresh[unit] = slowest.until_refresh
        return slowest.cycles

    def finished(self, phase: str, context: int, batch: int) -> Plan:
        """The plan with what a run says of it."""
        description, stage = self.machine.description, self.stage
        self.plan.arrays = self.worker.arrays()
        self.plan.array_copies = int(self.machine.memory.channels.value)
        names = {task.unit for task in self.plan.tasks}
        self.plan.copies = {name: stage.channels for name in names if name.startswith("channels.")}
        self.plan.facts = {
            "devices": description.parallel.devices,
            "stages": self.stages,
            "channels_per_stage": stage.channels,
            "dram": description.dram,
        }
        return self.plan

    def _check_size(self, tasks: int) -> None:
        if tasks > MOST_TASKS:
            raise HwsimError(
                f"too many sequences at once for {self.machine.description.name}",
                got=f"about {tasks} tasks", expected=f"at most {MOST_TASKS}", next="lower --batch",
            )  # fmt: skip


class _Flight:
    """A sequence on its way through the stages."""

    def __init__(self, planner: _Planner, number: int, causal_from: int | None = None) -> None:
        self.planner, self.number, self.causal_from = planner, number, causal_from
        self.last: tuple[int, ...] = ()

    def walk(self, operators: Sequence[Operator], part: Sequence[int], stage: int) -> Iterator[None]:
        """Add the tasks of a stage's operators, one at each step."""
        planner = self.planner
        done: dict[int, int] = {}
        entry = self.last
        if part and entry and planner.device_of(stage) != planner.device_of(stage - 1):
            piece = planner.worker.transfer(f"to stage {stage}", planner.trace.network.hidden)
            entry = (planner.hand_over(piece, operators[part[0]], stage, entry),)
        for position in part:
            owner = operators[position]
            after = tuple(done[other] for other in owner.after if other in done) or entry
            for piece in planner.worker.pieces(owner, planner.stage, self.causal_from):
                after = (planner.add(piece, owner, stage, after),)
                yield
            done[position] = after[0]
            if planner.is_head(owner):
                after = (planner.sample(owner, after),)
            self.last = after


def _take_turns(walks: Sequence[Iterator[None]]) -> None:
    """Let each add an operator's tasks in turn, until none has any."""
    left = list(walks)
    while left:
        left = [walk for walk in left if next(walk, walk) is None]


def split(operators: Sequence[Operator], stages: int, layers: int) -> list[list[int]]:
    """Positions of each stage's operators: layers in equal runs, what precedes them first, what follows them last."""
    each = ceil_div(layers, stages)
    parts: list[list[int]] = [[] for _ in range(stages)]
    before = True
    for position, operator in enumerate(operators):
        if operator.layer is not None:
            before = False
            parts[operator.layer // each].append(position)
        else:
            parts[0 if before else stages - 1].append(position)
    return parts
