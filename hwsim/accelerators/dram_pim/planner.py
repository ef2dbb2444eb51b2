"""The tasks of a phase on stages of channels: decode through a full pipeline, prompts on one stage or through many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.pieces import CONTEXT_STEP, Piece, Stage
from hwsim.accelerators.dram_pim.widening import Widening
from hwsim.accelerators.dram_pim.work import Worker
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.machine import Plan
from hwsim.engine.tasks import Task
from hwsim.errors import HwsimError
from hwsim.network import Gemm, Operator
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


@dataclass
class Planner:
    """Plans one phase; `finished` is the plan.

    Args:
        stage: each of the pipeline's.
        channels: of all stages.
        peak_macs_per_cycle: of the machine.
        trace: as it lies at the banks.
    """

    description: DramPimDescription
    stage: Stage
    channels: int
    peak_macs_per_cycle: float
    worker: Worker
    trace: Trace
    plan: Plan = field(init=False)
    until_refresh: dict[str, int] = field(init=False, default_factory=dict)
    tokens: dict[int, tuple[list[Operator], list[list[int]]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.plan = Plan(self.peak_macs_per_cycle)
        self.stages = self.description.parallel.pipeline

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

    def prefill(self, context: int, batch: int) -> None:
        """Prompts on one stage or through many."""
        if self.stages == 1:
            self.prefill_at_once(context, batch)
        elif self.trace.network.family == "encoder":
            self.prefill_whole(context, batch)
        else:
            self.prefill_in_pipeline(context, batch)

    def prefill_at_once(self, context: int, batch: int) -> None:
        """All tokens of all sequences, operator by operator."""
        operators = self.trace.operators("prefill", batch, context)
        causal = None if self.trace.network.family == "encoder" else 0
        _take_turns([_Flight(self, 0, causal).walk(operators, list(range(len(operators))), 0)])

    def prefill_whole(self, context: int, batch: int) -> None:
        """An encoder's texts through the stages, one behind the other and each whole: a step is a stage of each."""
        operators = self.trace.operators("prefill", 1, context)
        self._check_size(batch * len(operators) * 4)
        parts = split(operators, self.stages, self.trace.network.layers)
        flights = [_Flight(self, text, tokens=context) for text in range(batch)]
        for step in range(self.stages + batch - 1):
            at = range(max(0, step - batch + 1), min(step + 1, self.stages))
            _take_turns([flights[step - stage].walk(operators, parts[stage], stage) for stage in at])

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
        if piece.unit == "channels" and self.is_head(owner) and self.description.parallel.head == "own":
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
        seconds = self.description.sampling_s
        latency = 0 if seconds is None else ceil(seconds.value * self.description.clock_hz.value)
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

    def finished(self, widening: Widening) -> Plan:
        """The plan with what a run says of it."""
        self.plan.assumed = (*ASSUMED, *widening.assumed(self.description.name))
        self.plan.arrays = self.worker.arrays()
        self.plan.array_copies = self.channels
        names = {task.unit for task in self.plan.tasks}
        self.plan.copies = {name: self.stage.channels for name in names if name.startswith("channels.")}
        self.plan.facts = {
            "devices": self.description.parallel.devices,
            "stages": self.stages,
            "channels_per_stage": self.stage.channels,
            "dram": self.description.dram,
            **widening.facts(),
        }
        return self.plan

    def _check_size(self, tasks: int) -> None:
        if tasks > MOST_TASKS:
            raise HwsimError(
                f"too many sequences at once for {self.description.name}",
                got=f"about {tasks} tasks", expected=f"at most {MOST_TASKS}", next="lower --batch",
            )  # fmt: skip


class _Flight:
    """A sequence on its way through the stages, so many tokens of it together."""

    def __init__(self, planner: Planner, number: int, causal_from: int | None = None, tokens: int = 1) -> None:
        self.planner, self.number, self.causal_from, self.tokens = planner, number, causal_from, tokens
        self.last: tuple[int, ...] = ()

    def walk(self, operators: Sequence[Operator], part: Sequence[int], stage: int) -> Iterator[None]:
        """Add the tasks of a stage's operators, one at each step."""
        planner = self.planner
        done: dict[int, int] = {}
        entry = self.last
        if part and entry and planner.device_of(stage) != planner.device_of(stage - 1):
            piece = planner.worker.transfer(f"to stage {stage}", self.tokens * planner.trace.network.hidden)
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
