"""The compiled engine of a line that is fed from DRAM: `hwsim.engine.line`'s rules, with put times from controllers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from hwsim import kernels
from hwsim.engine import Program, Result, StreamStep, VectorStep, WriteStep
from hwsim.engine.program import Step, Transfers
from hwsim.errors import HwsimError
from hwsim.kernels.fed import HELD_STEP, ISSUE, LAST_PUT, LATE, READ_STEP, WRITE_STEP
from hwsim.kernels.layout import FIELDS, LAST
from hwsim.memory.dram.feed import Feed, beats_of
from hwsim.memory.dram.schedule import UNKNOWN, Schedule
from hwsim.memory.dram.state import channel_at_rest
from hwsim.memory.dram.trace import Integers

_NO_LOG = np.zeros((0, 4), np.int64)
_MOST_KEPT = 16  # states to go back to


@dataclass
class _Kept:
    """The engine before a step, to go back to; `tried` is what was presumed each time that it was gone back to."""

    index: int
    schedule: Schedule
    presumed: dict[int, int]
    simulated: int
    arrays: tuple[Integers, ...]
    tried: list[dict[int, int]] = field(default_factory=list)


class FedLineEngine:
    """Runs one program on a line that is fed from DRAM.

    Channels whose steps are all the same do the same: one of them is evaluated (`skip=False` evaluates all).

    Step after step is evaluated. During one, a write may end that lets something ask for beats before it is over, which
    is noticed only then. The engine then goes back, presumes what it has learned, and evaluates again, until all that
    was presumed comes true. What happens in a cycle depends on earlier cycles only: where nothing that was presumed
    is wrong, nothing else is.

    Attributes:
        times_back: how often it went back.

    Raises:
        HwsimError: no state is kept that is old enough to go back to.
    """

    def __init__(self, program: Program, feed: Feed, skip: bool = True, record: bool = False) -> None:
        self.program, self.feed, self.record = program, feed, record
        line, count = program.line, len(program.steps)
        self.schedule, self.stalls = Schedule(program), np.zeros((count, 3), np.int64)
        self.beats = np.stack([beats_of(step, line.channels) for step in program.steps], axis=1)
        self.rows, self.weights = _classes(program, self.beats, skip and not record)
        self.free, self.tail = np.zeros(line.channels, np.int64), np.zeros(line.channels, np.int64)
        self.returned = np.full((line.channels, line.credits), -1, np.int64)
        self.collector, self.simulated = np.zeros(1, np.int64), 0
        self.kinds = np.array([_kind(step) for step in program.steps], np.int64)
        self.presumed: dict[int, int] = {}  # gates of writes and held streams that are not known yet
        self.kept: list[_Kept] = []
        self.times_back = 0
        self._lay_out()

    def _lay_out(self) -> None:
        line, feed, count = self.program.line, self.feed, len(self.program.steps)
        self.gates = self.schedule.gates.copy()
        self.asking = np.zeros((line.channels, LATE + 1), np.int64)
        self.asking[:, [ISSUE, LAST_PUT]] = -1
        self.ring = np.full((line.channels, line.link_depth), -1, np.int64)
        clocks = (feed.ticks_per_cycle.numerator, feed.ticks_per_cycle.denominator, feed.there, feed.back, feed.bursts)
        self.plan = (
            self.kinds, self.beats, feed.bases(self.program), self.gates, _mapping(feed),
            np.array(clocks, np.int64), self.asking, self.ring, np.zeros((line.channels, count), np.int64),
        )  # fmt: skip
        writes = int(self.beats[:, self.kinds == WRITE_STEP].sum(axis=1).max(initial=0))
        room = (writes + line.link_depth) * feed.bursts
        self.requests = np.full((line.channels, FIELDS << room.bit_length()), -1, np.int64)
        self.channels = np.repeat(channel_at_rest(feed.device, feed.policy)[None], line.channels, axis=0)
        self.channels[:, LAST] = self.requests.shape[1] - FIELDS
        reads = self.beats[:, (self.kinds == READ_STEP) | (self.kinds == HELD_STEP)].sum(axis=1)
        shape = (len(self.rows), int(reads.max(initial=0))) if self.record else (0, 0)
        self.puts, self.accepts = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.takes: dict[int, Integers] = {}

    def run(self) -> Result:
        """Run to the end and report."""
        index = 0
        while index <= len(self.program.steps):
            self._keep(index)
            self._evaluate(index)
            self._learn()
            index = index + 1 if self._holds() else self._go_back()
        beats = sum(step.beats for step in self.program.steps if isinstance(step, StreamStep))
        transfers, schedule = self._transfers() if self.record else None, self.schedule
        return Result(schedule.done, schedule.start, self.stalls, self.simulated, beats - self.simulated, transfers)

    def _evaluate(self, index: int) -> None:
        """A step; after the last, what is left to be written."""
        if index == len(self.program.steps):
            for write in self._unwritten():
                self._finish(write)
            return
        step = self.program.steps[index]
        if isinstance(step, StreamStep):
            self._stream(index, step)
        elif isinstance(step, WriteStep) and index not in self.presumed:
            self._settle_before(index)  # nothing behind it in program order is asked for before its own beats

    def _settle_before(self, index: int) -> None:
        for before in self.program.steps[index].after:
            self._settle(before)

    def _settle(self, index: int) -> None:
        """Make the end of a step known, all streams before it being so: writes on the way there are finished."""
        if self.schedule.done[index] >= 0:
            return
        step = self.program.steps[index]
        self._settle_before(index)
        if isinstance(step, VectorStep):  # its unit takes steps in program order
            for other in self.schedule.units[step.unit]:
                if other < index:
                    self._settle(other)
        else:
            self._finish(index)

    def _finish(self, index: int) -> None:
        if self.schedule.done[index] < 0:
            span = np.zeros(2, np.int64)
            kernels.finish_writes(self.rows, index, span, self.plan, self.channels, self.requests, _NO_LOG)
            self._took(index, int(span[0]), int(span[1]))

    def _stream(self, index: int, step: StreamStep) -> None:
        self._settle_before(index)
        gate = int(self.schedule.gates[index])
        times = np.array([step.drain, step.collect, step.head, step.head_every, step.tokens], np.int64)
        takes = np.zeros(step.results if self.record else 0, np.int64)
        first, last_take, evaluated = kernels.fed_stream(
            self.rows, step.blocks, step.service, step.replay, times, gate, self.free, self.returned, self.tail,
            self.collector, self.stalls[index], self.weights, self.puts, self.accepts, takes, self.plan, self.channels,
            self.requests, _NO_LOG,
        )  # fmt: skip
        self.simulated += int(evaluated)
        self.takes[index] = takes
        self._took(index, int(first), int(last_take) + step.collect + step.collect_latency)

    def _took(self, index: int, start: int, done: int) -> None:
        self.schedule.finish(index, start, done)
        self._set_gates()

    def _set_gates(self) -> None:
        """Hand the kernel what is known, and what is presumed of the rest."""
        self.gates[:] = self.schedule.gates
        for index, gate in self.presumed.items():
            if self.gates[index] == UNKNOWN:
                self.gates[index] = gate

    def _unwritten(self) -> list[int]:
        return [int(i) for i in np.flatnonzero((self.kinds == WRITE_STEP) & (self.schedule.done < 0))]

    def _learn(self) -> None:
        """Find the writes that have ended, and ask for what they let ask."""
        left = [index for index in self._unwritten() if self.gates[index] != UNKNOWN]
        span = np.zeros(2, np.int64)
        while left:
            index = left.pop()
            if kernels.are_written(self.rows, index, span, self.plan, self.requests):
                self._took(index, int(span[0]), int(span[1]))
        kernels.ask_all(self.rows, self.plan, self.channels, self.requests)

    def _holds(self) -> bool:
        """Whether nothing was learned too late and nothing presumed is wrong, as far as is known."""
        gates = self.schedule.gates
        if self.asking[:, LATE].any() or any(gates[i] not in (UNKNOWN, gate) for i, gate in self.presumed.items()):
            return False
        self.presumed = {index: gate for index, gate in self.presumed.items() if gates[index] == UNKNOWN}
        return True

    def _keep(self, index: int) -> None:
        """Keep the state before a step, if a write may end during it."""
        if not any(self.gates[write] != UNKNOWN for write in self._unwritten()):
            self.kept.clear()
            return
        if self.kept and self.kept[-1].index == index:
            return  # just gone back to
        arrays = (*(array[self.rows] for array in self._arrays()), self.collector.copy())
        self.kept.append(_Kept(index, self.schedule.copy(), dict(self.presumed), self.simulated, arrays))
        del self.kept[:-_MOST_KEPT]

    def _arrays(self) -> tuple[Integers, ...]:
        """What changes of every channel."""
        return self.free, self.tail, self.returned, self.asking, self.ring, self.requests, self.channels

    def _go_back(self) -> int:
        """Go back to the last state that can be right, presume what is known now, and return that state's step."""
        found = {int(i): int(self.schedule.gates[i]) for i in np.flatnonzero(self.kinds >= WRITE_STEP)}
        found = {index: gate for index, gate in found.items() if gate != UNKNOWN}
        while self.kept:
            kept = self.kept[-1]
            unknown = kept.schedule.gates == UNKNOWN
            presumed = kept.presumed | {index: gate for index, gate in found.items() if unknown[index]}
            stands = all(presumed[index] == gate for index, gate in kept.presumed.items())
            if stands and presumed not in kept.tried:  # else it is too recent to put things right
                kept.tried.append(presumed)
                self.times_back += 1
                self._restore(kept, presumed)
                return kept.index
            self.kept.pop()
        raise HwsimError(
            "the compiled engine cannot order these requests: it learned too late that a write had ended",
            next="--engine events, or leave memory.model at bandwidth",
        )

    def _restore(self, kept: _Kept, presumed: dict[int, int]) -> None:
        for array, values in zip(self._arrays(), kept.arrays[:-1], strict=True):
            array[self.rows] = values
        self.collector[:] = kept.arrays[-1]
        self.stalls[kept.index :] = 0
        self.schedule, self.presumed, self.simulated = kept.schedule.copy(), presumed, kept.simulated
        self._set_gates()

    def _transfers(self) -> dict[int, Transfers]:
        found, begin = {}, np.zeros(len(self.rows), np.int64)
        for index, step in enumerate(self.program.steps):
            if isinstance(step, StreamStep):
                end = begin + self.beats[:, index]
                spans = list(zip(begin, end, strict=True))
                put = tuple(self.puts[c, a:b] for c, (a, b) in enumerate(spans))
                accept = tuple(self.accepts[c, a:b] for c, (a, b) in enumerate(spans))
                found[index] = Transfers(put, accept, self.takes[index])
                begin = end
        return found


def _kind(step: Step) -> int:
    """What a step asks of memory, as the kernel has it."""
    if isinstance(step, StreamStep):
        return HELD_STEP if step.held else READ_STEP
    return WRITE_STEP if isinstance(step, WriteStep) else 0


def _classes(program: Program, beats: Integers, skip: bool) -> tuple[Integers, Integers]:
    """One channel of each kind, and how many it stands for. Steps that depend on values make all channels differ."""
    channels = program.line.channels
    streams = [step for step in program.steps if isinstance(step, StreamStep)]
    if not skip or any(step.service.shape[0] > 1 for step in streams):
        return np.arange(channels), np.ones(channels, np.int64)
    blocks = np.stack([step.blocks for step in streams], axis=1) if streams else beats
    _, rows, weights = np.unique(blocks, axis=0, return_index=True, return_counts=True)
    order = np.argsort(rows)
    return rows[order].astype(np.int64), weights[order].astype(np.int64)


def _mapping(feed: Feed) -> Integers:
    """The mapping's parts as the kernel has them: bits of the bank of all ranks, or of the row; others are left out."""
    shape = feed.device.organisation
    shift = {"bank": 0, "bank_group": shape.banks.bit_length() - 1}
    shift["rank"] = shift["bank_group"] + shape.bank_groups.bit_length() - 1
    rows = [
        (0 if field in shift else 1, low + shift.get(field, 0), bits, place)
        for field, low, bits, place in feed.mapping.parts
        if field in (*shift, "row")
    ]
    return np.array(rows, np.int64)
