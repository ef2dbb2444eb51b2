"""The compiled engine of a line that is fed from DRAM: `hwsim.engine.line`'s rules, with put times from controllers."""

from __future__ import annotations

import numpy as np

from hwsim import kernels
from hwsim.engine import Program, Result, StreamStep, VectorStep, WriteStep
from hwsim.engine.program import Step, Transfers
from hwsim.errors import HwsimError
from hwsim.kernels.fed import HELD_STEP, LATE, READ_STEP, WRITE_STEP
from hwsim.memory.dram.feed import Feed, beats_of
from hwsim.memory.dram.trace import Integers, channel_at_rest

UNKNOWN = 1 << 60
_NO_LOG = np.zeros((0, 4), np.int64)


class FedLineEngine:
    """Runs one program on a line that is fed from DRAM.

    Channels whose steps are all the same do the same: one of them is evaluated (`skip=False` evaluates all).

    Raises:
        HwsimError: something is asked for once a write has ended, of which was known only later that it had.
    """

    def __init__(self, program: Program, feed: Feed, skip: bool = True, record: bool = False) -> None:
        self.program, self.feed, self.record = program, feed, record
        line, count = program.line, len(program.steps)
        self.done = np.full(count, -1, np.int64)
        self.start, self.stalls = np.zeros(count, np.int64), np.zeros((count, 3), np.int64)
        self.beats = np.stack([beats_of(step, line.channels) for step in program.steps], axis=1)
        self.rows, self.weights = _classes(program, self.beats, skip and not record)
        self.free, self.tail = np.zeros(line.channels, np.int64), np.zeros(line.channels, np.int64)
        self.returned = np.full((line.channels, line.credits), -1, np.int64)
        self.collector, self.simulated = np.zeros(1, np.int64), 0
        self.unit_free: dict[str, int] = {}
        self.vectors = [index for index, step in enumerate(program.steps) if isinstance(step, VectorStep)]
        self.gated = [index for index, step in enumerate(program.steps) if _kind(step) in (WRITE_STEP, HELD_STEP)]
        self._lay_out()

    def _lay_out(self) -> None:
        line, steps = self.program.line, self.program.steps
        kinds = np.array([_kind(step) for step in steps], np.int64)
        self.gates = np.full(len(steps), UNKNOWN, np.int64)
        self.asking = asking = np.zeros((line.channels, LATE + 1), np.int64)
        asking[:, [0, 6]] = -1
        feed, depth = self.feed, line.link_depth
        clocks = (feed.ticks_per_cycle.numerator, feed.ticks_per_cycle.denominator, feed.there, feed.back, feed.bursts)
        self.plan = (
            kinds, self.beats, feed.bases(self.program), self.gates, _mapping(feed),
            np.array(clocks, np.int64), asking, np.full((line.channels, depth), -1, np.int64),
            np.zeros((line.channels, len(steps)), np.int64),
        )  # fmt: skip
        writes = int(self.beats[:, kinds == WRITE_STEP].sum(axis=1).max(initial=0))
        room = (writes + depth) * feed.bursts
        self.requests = np.full((line.channels, 1 << room.bit_length(), 8), -1, np.int64)
        self.channels = np.repeat(channel_at_rest(feed.device, feed.policy)[None], line.channels, axis=0)
        reads = self.beats[:, (kinds == READ_STEP) | (kinds == HELD_STEP)].sum(axis=1)
        shape = (len(self.rows), int(reads.max(initial=0))) if self.record else (0, 0)
        self.puts, self.accepts = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.takes: dict[int, Integers] = {}

    def run(self) -> Result:
        """Run to the end and report."""
        for index, step in enumerate(self.program.steps):
            self._know()
            if isinstance(step, StreamStep):
                self._stream(index, step)
            elif isinstance(step, WriteStep):
                self._gate(index)  # nothing behind it in program order is asked for before its own beats
        self._know()
        for index, step in enumerate(self.program.steps):
            if isinstance(step, WriteStep):
                self._finish(index)
        self._know()
        beats = sum(step.beats for step in self.program.steps if isinstance(step, StreamStep))
        transfers = self._transfers() if self.record else None
        return Result(self.done, self.start, self.stalls, self.simulated, beats - self.simulated, transfers)

    def _know(self) -> None:
        """Vector steps and gates of writes that follow from what is done, ahead of program order."""
        held: set[str] = set()  # units whose next step waits for what is not done yet
        left = []
        for index in self.vectors:
            step = self.program.steps[index]
            assert isinstance(step, VectorStep)
            if step.unit in held or any(self.done[before] < 0 for before in step.after):
                held.add(step.unit)
                left.append(index)
                continue
            self.start[index] = max(self.unit_free.get(step.unit, 0), self._after(step.after))
            self.done[index] = self.unit_free[step.unit] = int(self.start[index]) + step.cycles
        self.vectors = left
        for index in [index for index in self.gated if self._is_ready(index)]:
            self.gates[index] = self._after(self.program.steps[index].after)
            self.gated.remove(index)

    def _is_ready(self, index: int) -> bool:
        return all(self.done[before] >= 0 for before in self.program.steps[index].after)

    def _after(self, after: tuple[int, ...]) -> int:
        return int(max((self.done[before] + 1 for before in after), default=0))

    def _gate(self, index: int) -> int:
        """The first cycle of a step; what it waits for is made known."""
        for before in self.program.steps[index].after:
            self._settle(before)
        return self._after(self.program.steps[index].after)

    def _settle(self, index: int) -> None:
        """Make the end of a step known, all streams before it being so: writes on the way there are finished."""
        if self.done[index] >= 0:
            return
        step = self.program.steps[index]
        for before in step.after:
            self._settle(before)
        if isinstance(step, VectorStep):  # its unit takes steps in program order
            for other in [other for other in self.vectors if other < index]:
                ahead = self.program.steps[other]
                if isinstance(ahead, VectorStep) and ahead.unit == step.unit:
                    self._settle(other)
        else:
            self._finish(index)
        self._know()

    def _finish(self, index: int) -> None:
        if self.done[index] < 0:
            span = np.zeros(2, np.int64)
            kernels.finish_writes(self.rows, index, span, self.plan, self.channels, self.requests, _NO_LOG)
            self._check()
            self.start[index], self.done[index] = span

    def _stream(self, index: int, step: StreamStep) -> None:
        gate = self._gate(index)
        times = np.array([step.drain, step.collect, step.head, step.head_every, step.tokens], np.int64)
        takes = np.zeros(step.results if self.record else 0, np.int64)
        first, last_take, evaluated = kernels.fed_stream(
            self.rows, step.blocks, step.service, step.replay, times, gate, self.free, self.returned, self.tail,
            self.collector, self.stalls[index], self.weights, self.puts, self.accepts, takes, self.plan, self.channels,
            self.requests, _NO_LOG,
        )  # fmt: skip
        self._check()
        self.start[index], self.done[index] = first, last_take + step.collect + step.collect_latency
        self.simulated += int(evaluated)
        self.takes[index] = takes

    def _check(self) -> None:
        if self.asking[:, LATE].any():
            raise HwsimError(
                "the compiled engine cannot order these requests: it learned after a stream that a write had ended",
                expected="what waits for a write to be next in program order",
                next="--engine events, or leave memory.model at bandwidth",
            )

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
