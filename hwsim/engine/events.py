"""The event-by-event engine: the rules of `program` as SimPy processes, one for each part of the hardware."""

from __future__ import annotations

import collections

import numpy as np
import simpy

from hwsim.engine.link import Link, Process
from hwsim.engine.program import Program, Result, StreamStep, Transfers, VectorStep, WriteStep


class EventEngine:
    """Runs one program, cycle by cycle in the order of events. The readable reference for the compiled engine."""

    def __init__(self, program: Program) -> None:
        self.program, self.line = program, program.line
        self.env = simpy.Environment()
        count = len(program.steps)
        self.done = np.zeros(count, np.int64)
        self.start = np.full(count, -1, np.int64)
        self.stalls = np.zeros((count, 3), np.int64)
        self.finished = [self.env.event() for _ in range(count)]
        self.writes_left = dict.fromkeys(range(count), self.line.channels)
        self.puts: dict[tuple[int, int], list[int]] = {}
        self.accepts: dict[tuple[int, int], list[int]] = {}
        self.takes: dict[int, list[int]] = {}
        self.channels = [_Channel(self, index) for index in range(self.line.channels)]

    def run(self) -> Result:
        """Run to the end and report, every transfer recorded."""
        for channel in self.channels:
            for process in (channel.request, channel.answer, channel.tile):
                self.env.process(process())
        self.env.process(self._collect())
        for unit in sorted({step.unit for step in self.program.steps if isinstance(step, VectorStep)}):
            self.env.process(self._vector(unit))
        self.env.run(simpy.AllOf(self.env, self.finished))
        beats = sum(step.beats for step in self.program.steps if isinstance(step, StreamStep))
        return Result(self.done, self.start, self.stalls, beats, 0, self._transfers())

    @property
    def now(self) -> int:
        """The cycle; SimPy would allow fractions, the rules do not."""
        return int(self.env.now)

    def gate(self, after: tuple[int, ...]) -> Process:
        """Wait until the cycle after every step in `after` is done."""
        for index in after:
            yield self.finished[index]
            early = int(self.done[index]) + 1 - self.env.now
            if early > 0:
                yield self.env.timeout(early)

    def finish(self, index: int, delay: int) -> None:
        """Step `index` is done `delay` cycles from now."""
        self.done[index] = self.env.now + delay
        self.env.process(self._succeed(index, delay))

    def _succeed(self, index: int, delay: int) -> Process:
        yield self.env.timeout(delay)
        self.finished[index].succeed()

    def started(self, index: int) -> None:
        """Remember the first transfer of a step."""
        if self.start[index] < 0:
            self.start[index] = self.env.now

    def _collect(self) -> Process:
        for index, step in enumerate(self.program.steps):
            if not isinstance(step, StreamStep):
                continue
            takes = self.takes[index] = []
            for result in range(step.results):
                active = [c for c in self.channels if step.blocks[c.index] > result // step.tokens]
                for channel in active:
                    yield channel.results[index].get()
                takes.append(self.now)
                for channel in active:
                    channel.return_credit()
                yield self.env.timeout(step.collect)
            self.finish(index, step.collect_latency)

    def _vector(self, unit: str) -> Process:
        for index, step in enumerate(self.program.steps):
            if isinstance(step, VectorStep) and step.unit == unit:
                yield from self.gate(step.after)
                self.started(index)
                self.finish(index, step.cycles)
                yield self.env.timeout(step.cycles)

    def _transfers(self) -> dict[int, Transfers]:
        def times(log: dict[tuple[int, int], list[int]], index: int) -> tuple[np.ndarray, ...]:
            return tuple(np.array(log.get((c.index, index), []), np.int64) for c in self.channels)

        return {
            index: Transfers(times(self.puts, index), times(self.accepts, index), np.array(takes, np.int64))
            for index, takes in self.takes.items()
        }


class _Channel:
    """One memory channel with its Link and its tile."""

    def __init__(self, engine: EventEngine, index: int) -> None:
        self.engine, self.env, self.index = engine, engine.env, index
        self.link = Link(self.env, engine.line.link_depth)
        self.requests = simpy.Store(self.env)
        # By step: a step with a short pipeline must not overtake the results of the one before.
        self.results: dict[int, simpy.Store] = collections.defaultdict(lambda: simpy.Store(self.env))
        self.credits = simpy.Store(self.env)
        self.credits.items.extend([None] * engine.line.credits)

    def request(self) -> Process:
        """Issue the reads and writes of the program in order, one a cycle, each read with a slot reserved."""
        for index, step in enumerate(self.engine.program.steps):
            if isinstance(step, StreamStep):
                if step.held:
                    yield from self.engine.gate(step.after)
                for _ in range(int(step.channel_beats()[self.index])):
                    yield self.link.reserve()
                    yield from self._issue(index, is_read=True)
            elif isinstance(step, WriteStep):
                yield from self.engine.gate(step.after)
                for _ in range(step.beats):
                    yield from self._issue(index, is_read=False)

    def _issue(self, index: int, is_read: bool) -> Process:
        self.requests.put((self.env.now, index, is_read))
        yield self.env.timeout(1)

    def answer(self) -> Process:
        """Carry the beats over the memory's bus in the order of the requests."""
        p, q = self.engine.line.beat_interval.as_integer_ratio()
        sub = -p
        left = {i: step.beats for i, step in enumerate(self.engine.program.steps) if isinstance(step, WriteStep)}
        while True:
            issued, index, is_read = yield self.requests.get()
            sub = max(sub + p, q * (issued + (self.engine.line.memory_latency if is_read else 0)))
            yield self.env.timeout(-(-sub // q) - self.env.now)
            if is_read:
                self.engine.puts.setdefault((self.index, index), []).append(self.engine.now)
                self.link.deliver(index)
            else:
                left[index] -= 1
                self._written(index, last=left[index] == 0)

    def _written(self, index: int, last: bool) -> None:
        self.engine.started(index)
        if last:
            self.engine.writes_left[index] -= 1
            if self.engine.writes_left[index] == 0:
                self.engine.finish(index, 0)

    def tile(self) -> Process:
        """Accept beats under the gate, the credits and the Link; offer each row block's result."""
        for index, step in enumerate(self.engine.program.steps):
            if isinstance(step, StreamStep):
                for block in range(int(step.blocks[self.index])):
                    yield from self._block(index, step, step.services(self.index, block))
                    yield from self._replays(index, step, block)

    def _block(self, index: int, step: StreamStep, services: np.ndarray) -> Process:
        yield from self._stall(index, 0, self.engine.gate(step.after))
        yield from self._stall(index, 1, self._credit())
        for service in services:
            yield from self._stall(index, 2, self.link.get())
            self.engine.started(index)
            self.engine.accepts.setdefault((self.index, index), []).append(self.engine.now)
            yield self.env.timeout(int(service))
        self.env.process(self._offer(index, step.drain))

    def _replays(self, index: int, step: StreamStep, block: int) -> Process:
        channels, blocks = step.replay.shape
        for _ in range(step.tokens - 1):
            yield from self._stall(index, 1, self._credit())
            yield self.env.timeout(int(step.replay[self.index % channels, block % blocks]))
            self.env.process(self._offer(index, step.drain))

    def _stall(self, index: int, cause: int, wait: Process) -> Process:
        since = self.env.now
        yield from wait
        self.engine.stalls[index, cause] += self.env.now - since

    def _credit(self) -> Process:
        yield self.credits.get()

    def return_credit(self) -> None:
        """A result was taken: its credit is free the cycle after."""
        self.env.process(self.link._next_cycle(self.credits, None))

    def _offer(self, index: int, drain: int) -> Process:
        yield self.env.timeout(drain)
        yield self.results[index].put(None)
