"""The compiled engine: the recurrence of `program`, evaluated by a kernel, with what is known from before skipped.

Three exact skips, each from an equality of complete states (`skip=False` turns all of them off):
channels with equal state, blocks and services are evaluated once; where a step's state repeats after whole blocks, the
periods in between are multiplied out (in the kernel); a step that meets a state it has met before is looked up.
States are compared relative to now, less what can no longer matter: a bound that every later event exceeds anyway.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from hwsim import kernels
from hwsim.engine.folds import FoldStep
from hwsim.engine.program import Cycles, Line, Program, Result, StreamStep, Transfers, VectorStep, WriteStep


@dataclass
class _State:
    """All channels and the collector; the arrays are those of `kernels.stream`."""

    issue: Cycles
    sub: Cycles
    free: Cycles
    ring: Cycles
    head: Cycles
    returned: Cycles
    tail: Cycles
    collector: Cycles

    @classmethod
    def at_rest(cls, line: Line) -> _State:
        """Before the first cycle: nothing requested, every slot and credit free."""

        def past(*shape: int) -> Cycles:
            return np.full(shape, -1, np.int64)

        n = line.channels
        return cls(
            issue=past(n),
            sub=np.full(n, -line.beat_interval.numerator, np.int64),
            free=np.zeros(n, np.int64),
            ring=past(n, line.link_depth),
            head=np.zeros(n, np.int64),
            returned=past(n, line.credits),
            tail=np.zeros(n, np.int64),
            collector=np.zeros(1, np.int64),
        )

    def arrays(self) -> tuple[Cycles, ...]:
        return (self.issue, self.sub, self.free, self.ring, self.head, self.returned, self.tail, self.collector)

    def relative(self, line: Line, base: int) -> tuple[Cycles, int]:
        """The state as a table of a row per channel, and the collector, relative to `base`.

        Times that no later event can depend on are raised to a bound that every such event exceeds, so that states
        with one future are equal: requests only move on (a write without latency), a tile accepts once it is free.
        """
        p, q = line.beat_interval.as_integer_ratio()
        table = np.empty((line.channels, 3 + line.link_depth + line.credits), np.int64)
        slots = _unroll(self.ring, self.head)
        credits = _unroll(self.returned, self.tail)
        bus = np.maximum(self.sub, q * (self.issue + 1) - p)
        table[:, 0], table[:, 1], table[:, 2] = self.issue - base, bus - q * base, self.free - base
        table[:, 3 : 3 + line.link_depth] = np.maximum(slots, self.issue[:, None]) - base
        table[:, 3 + line.link_depth :] = np.maximum(credits, self.free[:, None] - 1) - base
        return table, max(int(self.collector[0]), int(self.free.min())) - base

    def restore(self, line: Line, base: int, table: Cycles, collector: int) -> None:
        """Become the state that `relative` gave, at another time."""
        _, q = line.beat_interval.as_integer_ratio()
        self.issue[:], self.sub[:], self.free[:] = table[:, 0] + base, table[:, 1] + q * base, table[:, 2] + base
        self.ring[:] = table[:, 3 : 3 + line.link_depth] + base
        self.returned[:] = table[:, 3 + line.link_depth :] + base
        self.head[:], self.tail[:], self.collector[0] = 0, 0, collector + base

    def copy_channels(self, source: Cycles) -> None:
        """Give every channel the state of the channel named in `source`."""
        for array in self.arrays()[:-1]:
            array[:] = array[source]


@dataclass(frozen=True)
class _Outcome:
    """What a step did, relative to the base of the state it met."""

    first: int
    last_take: int
    stalls: Cycles
    evaluated: int
    table: Cycles
    collector: int


class LineEngine:
    """Runs one program with the compiled kernel.

    Args:
        program: what to run.
        skip: use exact skipping.
        record: keep every transfer (implies no skipping).
    """

    def __init__(self, program: Program, skip: bool = True, record: bool = False) -> None:
        self.program, self.line = program, program.line
        self.skip, self.record = skip and not record, record
        self.state = _State.at_rest(program.line)
        count = len(program.steps)
        self.done, self.start = np.zeros(count, np.int64), np.zeros(count, np.int64)
        self.stalls = np.zeros((count, 3), np.int64)
        self.unit_free: dict[str, int] = {}
        self.simulated = 0
        self.known: dict[tuple[Any, ...], _Outcome] = {}
        self.transfers: dict[int, Transfers] = {}

    def run(self) -> Result:
        """Run to the end and report."""
        for index, step in enumerate(self.program.steps):
            gate = int(max((self.done[before] + 1 for before in step.after), default=0))
            if isinstance(step, StreamStep):
                self._stream(index, step, gate)
            elif isinstance(step, VectorStep):
                self._vector(index, step, gate)
            elif isinstance(step, FoldStep):
                self._fold(index, step, gate)
            else:
                self._write(index, step, gate)
        beats = sum(step.beats for step in self.program.steps if isinstance(step, StreamStep | FoldStep))
        transfers = self.transfers if self.record else None
        return Result(self.done, self.start, self.stalls, self.simulated, beats - self.simulated, transfers)

    def _vector(self, index: int, step: VectorStep, gate: int) -> None:
        self.start[index] = max(self.unit_free.get(step.unit, 0), gate)
        self.done[index] = self.unit_free[step.unit] = int(self.start[index]) + step.cycles

    def _write(self, index: int, step: WriteStep, gate: int) -> None:
        """A channel's beats in closed form: after the first, requests and bus both go on without a gap."""
        p, q = self.line.beat_interval.as_integer_ratio()
        issue = np.maximum(self.state.issue + 1, gate)
        sub = np.maximum(self.state.sub + p, q * issue)
        self.state.issue[:] = issue + step.beats - 1
        self.state.sub[:] = sub + (step.beats - 1) * p
        self.start[index] = (-(-sub // q)).min()
        self.done[index] = (-(-self.state.sub // q)).max()

    def _fold(self, index: int, step: FoldStep, gate: int) -> None:
        """A product on the systolic array; channels in equal states are evaluated once, as in a stream step."""
        state, base = self.state, int(self.state.free[0])
        table, _ = state.relative(self.line, base)
        source = _first_equal(row.tobytes() for row in table) if self.skip else np.arange(self.line.channels)
        rows = np.unique(source)
        p, q = self.line.beat_interval.as_integer_ratio()
        times = np.array([p, q, self.line.memory_latency, step.parts, step.stripe_bytes, gate], np.int64)
        arrays = (state.issue, state.sub, state.free, state.ring, state.head)
        self.start[index], end = kernels.folds(rows, *step.tables(), times, *arrays, self.stalls[index])
        state.copy_channels(source)
        state.free[:] = end
        self.simulated += step.channel_beats * len(rows)
        self.done[index] = end - 1 + step.drain

    def _stream(self, index: int, step: StreamStep, gate: int) -> None:
        if step.held:  # the next request follows the last by a cycle at least
            np.maximum(self.state.issue, gate - 1, out=self.state.issue)
        outcome, base = self._outcome(index, step, gate)
        last_take = base + outcome.last_take
        self.start[index] = base + outcome.first
        self.done[index] = last_take + step.collect + step.collect_latency
        self.stalls[index] = outcome.stalls

    def _outcome(self, index: int, step: StreamStep, gate: int) -> tuple[_Outcome, int]:
        base = int(self.state.free[0])
        if not self.skip:
            outcome = self._evaluate(index, step, gate, np.arange(self.line.channels), base)
            self.simulated += outcome.evaluated
            return outcome, base
        table, collector = self.state.relative(self.line, base)
        # A gate in the past of every tile holds nothing up.
        wait = max(gate, int(self.state.free.min())) - base
        key = (_signature(step), wait, collector, table.tobytes())
        known = self.known.get(key) if step.periodic else None
        if known is not None:
            self.state.restore(self.line, base, known.table, known.collector)
            return known, base
        outcome = self._evaluate(index, step, gate, _classes(step, table), base)
        if step.periodic:
            self.known[key] = outcome
        self.simulated += outcome.evaluated
        return outcome, base

    def _evaluate(self, index: int, step: StreamStep, gate: int, source: Cycles, base: int) -> _Outcome:
        rows, inverse, sizes = np.unique(source, return_inverse=True, return_counts=True)
        stalls = np.zeros((len(rows), 3), np.int64)
        own = slice(None) if step.service.shape[0] == 1 else rows
        log = self._log(step)
        first, last_take, evaluated = kernels.stream(
            rows, step.blocks[rows], step.service[own], step.replay[own], self._times(step), gate,
            *self.state.arrays(), stalls, self.skip and step.periodic, *log,
        )  # fmt: skip
        if len(rows) < self.line.channels:
            self.state.copy_channels(rows[inverse])
        if self.record:
            self._keep(index, step, log)
        total = (stalls * sizes[:, None]).sum(axis=0)
        table, collector = self.state.relative(self.line, base)
        return _Outcome(int(first) - base, int(last_take) - base, total, int(evaluated), table, collector)

    def _times(self, step: StreamStep) -> Cycles:
        p, q = self.line.beat_interval.as_integer_ratio()
        line = (p, q, self.line.memory_latency)
        return np.array([*line, step.drain, step.collect, step.head, step.head_every, step.tokens], np.int64)

    def _log(self, step: StreamStep) -> tuple[Cycles, Cycles, Cycles]:
        if not self.record:
            return np.zeros((0, 0), np.int64), np.zeros((0, 0), np.int64), np.zeros(0, np.int64)
        shape = (self.line.channels, int(step.channel_beats().max()))
        return np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(step.results, np.int64)

    def _keep(self, index: int, step: StreamStep, log: tuple[Cycles, Cycles, Cycles]) -> None:
        puts, accepts, takes = log
        sizes = step.channel_beats()
        per_channel = range(self.line.channels)
        self.transfers[index] = Transfers(
            tuple(puts[c, : sizes[c]] for c in per_channel), tuple(accepts[c, : sizes[c]] for c in per_channel), takes
        )


def _unroll(ring: Cycles, head: Cycles) -> Cycles:
    """The rows of `ring`, each oldest first."""
    columns = (head[:, None] + np.arange(ring.shape[1])) % ring.shape[1]
    return np.take_along_axis(ring, columns, axis=1)


def _signature(step: StreamStep) -> tuple[Any, ...]:
    """What of a periodic step matters to its timing."""
    shape = (step.drain, step.collect, step.head, step.head_every, step.tokens, int(step.replay[0, 0]))
    return (step.blocks.tobytes(), step.service.tobytes(), *shape)


def _classes(step: StreamStep, table: Cycles) -> Cycles:
    """For each channel, the first channel that is equal to it in state, blocks and services; int64[channels]."""
    own = range(len(table)) if step.service.shape[0] > 1 else [0] * len(table)
    return _first_equal(zip(own, step.blocks.tolist(), (row.tobytes() for row in table), strict=True))


def _first_equal(keys: Iterable[Hashable]) -> Cycles:
    """For each key the index of the first that is equal to it."""
    first: dict[Hashable, int] = {}
    return np.array([first.setdefault(key, index) for index, key in enumerate(keys)], np.int64)
