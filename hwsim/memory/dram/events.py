"""The event engine of a line that is fed from DRAM: SimPy processes, with a `Controller` on each channel."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from hwsim.engine import EventEngine, Program
from hwsim.engine.events import ChannelProcesses
from hwsim.engine.link import Process
from hwsim.engine.program import WriteStep
from hwsim.memory.dram.controller import Controller, Request
from hwsim.memory.dram.feed import Feed


@dataclass
class _Beat:
    """A beat that is read: its step and its bursts."""

    index: int
    bursts: list[Request]


class FedEventEngine(EventEngine):
    """As `EventEngine`, on a line that is fed from DRAM. The readable reference for `FedLineEngine`."""

    def __init__(self, program: Program, feed: Feed) -> None:
        self.feed, self.bases = feed, feed.bases(program)
        super().__init__(program)

    def channel(self, index: int) -> ChannelProcesses:
        """The processes of a channel."""
        return _FedChannel(self, index)


class _FedChannel(ChannelProcesses):
    """A channel whose beats are answered by a DRAM controller."""

    def __init__(self, engine: FedEventEngine, index: int) -> None:
        super().__init__(engine, index)
        self.feed, self.bases = engine.feed, engine.bases
        self.controller = Controller(engine.feed.device, engine.feed.policy)
        self.asked: dict[int, int] = {}
        self.entering: deque[tuple[int, Request]] = deque()
        self.reads: deque[_Beat] = deque()
        self.writes: list[tuple[int, Request]] = []
        self.unwritten: dict[int, int] = {}
        self.last_put = -1

    def answer(self) -> Process:
        """Run the controller's ticks of each cycle, and deliver beats in the order of their requests."""
        tick = 0
        while True:
            while self.requests.items:
                self._take(*self.requests.items.pop(0))
            while tick < self.env.now * self.feed.ticks_per_cycle:
                if self.entering and self.entering[0][0] <= tick and self._room():
                    self.controller.offer(self.entering.popleft()[1], tick)
                self.controller.tick(tick)
                tick += 1
            self._deliver_what_is_known()
            yield self.env.timeout(1)

    def _room(self) -> bool:
        return self.controller.has_room(self.entering[0][1].is_write)

    def _take(self, issued: int, index: int, is_read: bool) -> None:
        number = self.asked.get(index, 0)
        self.asked[index] = number + 1
        first = int(self.bases[index]) + number * self.feed.bursts
        bursts = [self._burst(first + k, is_read) for k in range(self.feed.bursts)]
        self.entering.extend((self.feed.arrival(issued), burst) for burst in bursts)
        if is_read:
            self.reads.append(_Beat(index, bursts))
        else:
            self.writes.extend((index, burst) for burst in bursts)

    def _burst(self, address: int, is_read: bool) -> Request:
        where = self.feed.mapping.locate(np.array([address * self.feed.device.organisation.access_bytes]))
        return Request(not is_read, int(where.bank[0]), int(where.row[0]), address)

    def _deliver_what_is_known(self) -> None:
        while self.reads and (done := _done(self.reads[0])) is not None:
            self.last_put = max(self.last_put + 1, self.feed.delivery(done))
            self.env.process(self._deliver(self.last_put, self.reads.popleft().index))
        for entry in [entry for entry in self.writes if entry[1].done is not None]:
            self.writes.remove(entry)
            self.env.process(self._write(*entry))

    def _deliver(self, cycle: int, index: int) -> Process:
        yield self.env.timeout(cycle - self.env.now)
        self.engine.puts.setdefault((self.index, index), []).append(self.engine.now)
        self.link.deliver(index)

    def _write(self, index: int, burst: Request) -> Process:
        assert burst.done is not None
        yield self.env.timeout(max(0, self.feed.written(burst.done) - self.env.now))
        step = self.engine.program.steps[index]
        assert isinstance(step, WriteStep)
        left = self.unwritten.get(index, step.beats * self.feed.bursts) - 1
        self.unwritten[index] = left
        self._written(index, last=left == 0)


def _done(beat: _Beat) -> int | None:
    """The tick by which all of a beat's data is through, once known."""
    ticks = [burst.done for burst in beat.bursts]
    return None if None in ticks else max(tick for tick in ticks if tick is not None)
