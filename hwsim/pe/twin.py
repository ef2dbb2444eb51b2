"""When an array transfers: the same rules as a recurrence and as SimPy processes, both to be held against the RTL.

The set-up is a source, optionally a queue (`Link`), the array, and a sink:

- the source offers item k `gaps[k]` cycles after the cycle that follows its last transfer, and holds it;
- the sink turns ready `stalls[j]` cycles after the cycle that follows its last transfer, and stays so until it takes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import simpy

from hwsim.engine import Link
from hwsim.engine.link import Process
from hwsim.pe.base import Flags, Timing


@dataclass(frozen=True)
class Schedule:
    """How a source and a sink behave.

    Args:
        gaps: cycles that the source lets pass before each beat, one for each.
        stalls: cycles that the sink lets pass before each result, one for each.
        queue_depth: slots of the queue in front of the array; 0 connects the source to the array.
    """

    gaps: list[int]
    stalls: list[int]
    queue_depth: int = 0


@dataclass(frozen=True)
class ArrayTransfers:
    """Cycles of every transfer, counted from 0.

    Args:
        put: of each beat out of the source.
        accept: of each beat into the array; equal to `put` without a queue.
        take: of each result into the sink.
    """

    put: list[int]
    accept: list[int]
    take: list[int]


def recurrence(timing: Timing, ends_row: Flags, schedule: Schedule) -> ArrayTransfers:
    """The transfers by the max-plus recurrence.

    With j the row of beat k, c credits, and d slots of the queue (its terms are absent without one):

        put_k    = max(put_{k-1} + 1 + gap_k, accept_{k-d} + 1)
        accept_k = max(put_k + 1, accept_{k-1} + interval_{k-1}, take_{j-c} + 1)
        take_j   = max(accept_k + latency_k, take_{j-1} + 1 + stall_j)       k the last beat of row j

    A source that is connected to the array has put_k = accept_k, which arrives at put_{k-1} + 1 + gap_k.
    """
    put: list[int] = []
    accept: list[int] = []
    take: list[int] = []
    depth = schedule.queue_depth
    for k, gap in enumerate(schedule.gaps):
        offered = (put[-1] + 1 if put else 0) + gap
        if depth:
            put.append(max(offered, accept[k - depth] + 1) if k >= depth else offered)
            offered = put[-1] + 1
        free = accept[-1] + int(timing.interval[k - 1]) if k else 0
        credit = take[-timing.credits] + 1 if len(take) >= timing.credits else 0
        accept.append(max(offered, free, credit))
        if not depth:
            put.append(accept[-1])
        if ends_row[k]:
            ready = (take[-1] + 1 if take else 0) + schedule.stalls[len(take)]
            take.append(max(accept[-1] + int(timing.latency[k]), ready))
    return ArrayTransfers(put, accept, take)


class ArrayTwin:
    """The same as SimPy processes: source, array, sink."""

    def __init__(self, timing: Timing, ends_row: Flags, schedule: Schedule) -> None:
        self.timing, self.ends_row, self.schedule = timing, ends_row, schedule
        self.env = simpy.Environment()
        self.link = Link(self.env, schedule.queue_depth) if schedule.queue_depth else None
        self.wire = simpy.Store(self.env, capacity=1)
        self.accepted = simpy.Store(self.env)
        self.credits = simpy.Store(self.env)
        self.credits.items.extend([None] * timing.credits)
        self.results = simpy.Store(self.env)
        self.transfers = ArrayTransfers([], [], [])

    def run(self) -> ArrayTransfers:
        """Run until the last result is taken, or the last beat accepted where none follows."""
        finished = [self.env.process(process()) for process in (self._source, self._array, self._sink)]
        self.env.run(simpy.AllOf(self.env, finished))
        return self.transfers

    @property
    def _now(self) -> int:
        return int(self.env.now)

    def _source(self) -> Process:
        for index, gap in enumerate(self.schedule.gaps):
            yield self.env.timeout(gap)
            if self.link:
                yield from self.link.put(index)
            else:
                yield self.wire.put(index)
                yield self.accepted.get()
            self.transfers.put.append(self._now)
            yield self.env.timeout(1)

    def _array(self) -> Process:
        in_row = False
        for interval, latency, ends in zip(self.timing.interval, self.timing.latency, self.ends_row, strict=True):
            if not in_row:
                yield self.credits.get()
            yield from self._accept()
            self.transfers.accept.append(self._now)
            in_row = not ends
            if ends:
                self.env.process(self._result(int(latency)))
            yield self.env.timeout(int(interval))

    def _accept(self) -> Process:
        if self.link:
            yield from self.link.get()
            return
        yield self.wire.get()
        self.accepted.put(None)

    def _result(self, latency: int) -> Process:
        yield self.env.timeout(latency)
        yield self.results.put(None)

    def _sink(self) -> Process:
        for stall in self.schedule.stalls:
            yield self.env.timeout(stall)
            yield self.results.get()
            self.transfers.take.append(self._now)
            self.env.process(self._return_credit())
            yield self.env.timeout(1)

    def _return_credit(self) -> Process:
        yield self.env.timeout(1)
        yield self.credits.put(None)


def random_schedule(rng: np.random.Generator, beats: int, rows: int) -> Schedule:
    """Gaps and stalls in moods: none at all, some or nearly always; short or long. No queue in front.

    Stalls are longer than gaps, since a row has many beats: else the sink would wait for results, not they for it.
    """
    return Schedule(_mixed(rng, beats, (2, 4, 25)), _mixed(rng, rows, (4, 20, 61)))


def _mixed(rng: np.random.Generator, count: int, longest: tuple[int, ...]) -> list[int]:
    busy = rng.random(count) < rng.choice([0.0, 0.1, 0.5, 0.9])
    return [int(cycles) for cycles in np.where(busy, rng.integers(1, rng.choice(longest), count), 0)]
