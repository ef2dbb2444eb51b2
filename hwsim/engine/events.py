"""The event-by-event engine: the rules of `program` as SimPy processes, one for each part of the hardware."""

from __future__ import annotations

import collections

import numpy as np
import simpy

from hwsim.engine.folds import FoldStep
from hwsim.engine.link import Link, Process
from hwsim.engine.program import Program, Result, StreamStep, Transfers, VectorStep, WriteStep
from hwsim.engine.systolic import SystolicArray
from hwsim.errors import HwsimError

MOST_CELL_CYCLES = 100_000_000  # a few minutes


class EventEngine:
    """Runs one program, cycle by cycle in the order of events. The readable reference for the compiled engine.

    Raises:
        HwsimError: a systolic array has more to do than can be waited for.
    """

    def __init__(self, program: Program) -> None:
        _check_work(program)
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
        self.channels = [self.channel(index) for index in range(self.line.channels)]

    def run(self) -> Result:
        """Run to the end and report, every transfer recorded."""
        for channel in self.channels:
            for process in (channel.request, channel.answer, channel.tile):
                self.env.process(process())
        self.env.process(self._collect())
        self.env.process(self._array())
        for unit in sorted({step.unit for step in self.program.steps if isinstance(step, VectorStep)}):
            self.env.process(self._vector(unit))
        self.env.run(simpy.AllOf(self.env, self.finished))
        beats = sum(step.beats for step in self.program.steps if isinstance(step, StreamStep | FoldStep))
        return Result(self.done, self.start, self.stalls, beats, 0, self._transfers())

    def channel(self, index: int) -> ChannelProcesses:
        """The processes of a channel."""
        return ChannelProcesses(self, index)

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
        """Step `index` is done `delay` cycles from now; -1 where its last cycle has just passed."""
        self.done[index] = self.env.now + delay
        self.env.process(self._succeed(index, max(0, delay)))

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

    def _array(self) -> Process:
        """The systolic array: a tile's folds once its weights are there on every channel."""
        for index, step in enumerate(self.program.steps):
            if not isinstance(step, FoldStep):
                continue
            array = SystolicArray(self.env, step.grid)
            yield from self._all("idle")
            yield from self.stall(index, 0, self.gate(step.after))
            for tile, _, _ in step.tiles():
                yield from self.stall(index, 2, self._all("loaded"))
                self.started(index)
                yield from array.run(tile)
                for channel in self.channels:
                    channel.freed.put(None)
            self.finish(index, step.drain - 1)

    def _all(self, what: str) -> Process:
        """Wait for a word from every channel."""
        for channel in self.channels:
            yield getattr(channel, what).get()

    def stall(self, index: int, cause: int, wait: Process) -> Process:
        """Wait, and book the cycles as a stall of a step."""
        since = self.env.now
        yield from wait
        self.stalls[index, cause] += self.env.now - since

    def _transfers(self) -> dict[int, Transfers]:
        def times(log: dict[tuple[int, int], list[int]], index: int) -> tuple[np.ndarray, ...]:
            return tuple(np.array(log.get((c.index, index), []), np.int64) for c in self.channels)

        return {
            index: Transfers(times(self.puts, index), times(self.accepts, index), np.array(takes, np.int64))
            for index, takes in self.takes.items()
        }


def _check_work(program: Program) -> None:
    """Refuse what would take hours cell by cell."""
    work = sum(step.busy * step.grid.cells for step in program.steps if isinstance(step, FoldStep))
    if work > MOST_CELL_CYCLES:
        raise HwsimError(
            "the systolic array is too large to simulate cell by cell",
            got=f"{work:.2g} cycles of cells",
            expected=f"at most {MOST_CELL_CYCLES:.2g}",
            next="use the compiled engine (--engine line), which gives the same cycles, or a smaller grid and network",
        )


class ChannelProcesses:
    """One memory channel with its Link and its tile."""

    def __init__(self, engine: EventEngine, index: int) -> None:
        self.engine, self.env, self.index = engine, engine.env, index
        self.link = Link(self.env, engine.line.link_depth)
        self.requests = simpy.Store(self.env)
        # By step: a step with a short pipeline must not overtake the results of the one before.
        self.results: dict[int, simpy.Store] = collections.defaultdict(lambda: simpy.Store(self.env))
        self.credits = simpy.Store(self.env)
        self.credits.items.extend([None] * engine.line.credits)
        # To and from the systolic array: the channel has no other work, a tile's beats are here, they are done with.
        self.idle, self.loaded, self.freed = (simpy.Store(self.env) for _ in range(3))

    def request(self) -> Process:
        """Issue the reads and writes of the program in order, one a cycle, each read with a slot reserved."""
        for index, step in enumerate(self.engine.program.steps):
            if isinstance(step, StreamStep | FoldStep):
                if isinstance(step, StreamStep) and step.held:
                    yield from self.engine.gate(step.after)
                for _ in range(self._beats(step)):
                    yield self.link.reserve()
                    yield from self._issue(index, is_read=True)
            elif isinstance(step, WriteStep):
                yield from self.engine.gate(step.after)
                for _ in range(step.beats):
                    yield from self._issue(index, is_read=False)

    def _beats(self, step: StreamStep | FoldStep) -> int:
        return step.channel_beats if isinstance(step, FoldStep) else int(step.channel_beats()[self.index])

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
            elif isinstance(step, FoldStep):
                yield from self._fold(step)

    def _fold(self, step: FoldStep) -> Process:
        """Bring each tile's beats for the array; they keep their slots of the Link until it is done with them."""
        self.idle.put(None)
        for _, beats, free in step.tiles():
            for _ in range(beats):
                yield self.link.claim()
            self.loaded.put(None)
            yield self.freed.get()
            for _ in range(free):
                self.link.release()

    def _block(self, index: int, step: StreamStep, services: np.ndarray) -> Process:
        yield from self.engine.stall(index, 0, self.engine.gate(step.after))
        yield from self.engine.stall(index, 1, self._credit())
        for service in services:
            yield from self.engine.stall(index, 2, self.link.get())
            self.engine.started(index)
            self.engine.accepts.setdefault((self.index, index), []).append(self.engine.now)
            yield self.env.timeout(int(service))
        self.env.process(self._offer(index, step.drain))

    def _replays(self, index: int, step: StreamStep, block: int) -> Process:
        channels, blocks = step.replay.shape
        for _ in range(step.tokens - 1):
            yield from self.engine.stall(index, 1, self._credit())
            yield self.env.timeout(int(step.replay[self.index % channels, block % blocks]))
            self.env.process(self._offer(index, step.drain))

    def _credit(self) -> Process:
        yield self.credits.get()

    def return_credit(self) -> None:
        """A result was taken: its credit is free the cycle after."""
        self.env.process(self.link._next_cycle(self.credits, None))

    def _offer(self, index: int, drain: int) -> Process:
        yield self.env.timeout(drain)
        yield self.results[index].put(None)
