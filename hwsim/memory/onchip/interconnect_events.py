"""The interconnect as SimPy processes: Links, arbiters, masters and slaves. The readable reference of the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import simpy

from hwsim.engine.arbiter import FixedPriority, RoundRobin
from hwsim.engine.link import Link, Process
from hwsim.memory.onchip.traffic import Cycles

if TYPE_CHECKING:
    from hwsim.memory.onchip.interconnect import Bursts, Interconnect, Journal


def run_events(interconnect: Interconnect, bursts: Bursts, slave: Cycles) -> Journal:
    """Serve all bursts, event by event."""
    return _Events(interconnect, bursts, slave).run()


class _Events:
    def __init__(self, interconnect: Interconnect, bursts: Bursts, slave: Cycles) -> None:
        self.it, self.bursts, self.slave = interconnect, bursts, slave
        self.env = simpy.Environment()
        self.latency = interconnect.latencies
        masters, slaves, depth = range(interconnect.masters), range(interconnect.slaves), interconnect.depth
        self.asked = [[Link(self.env, depth) for _ in slaves] for _ in masters]
        self.served = [Link(self.env, depth) for _ in slaves]
        self.back = [[Link(self.env, depth) for _ in masters] for _ in slaves]
        self.home = [Link(self.env, depth) for _ in masters]
        self.room = [simpy.Store(self.env) for _ in masters]
        for store in self.room:
            store.items.extend([None] * interconnect.outstanding)
        self.issue, self.grant, self.start = (np.zeros(len(bursts), np.int64) for _ in range(3))
        self.takes: list[list[int]] = [[] for _ in range(len(bursts))]

    def run(self) -> Journal:
        from hwsim.memory.onchip.interconnect import Journal

        arbiter = RoundRobin if self.it.arbiter == "round_robin" else FixedPriority
        for s, queue in enumerate(self.served):
            arbiter(self.env, [links[s] for links in self.asked], queue)
            self.env.process(self._serve(s))
        ends = []
        for m, home in enumerate(self.home):
            arbiter(self.env, [links[m] for links in self.back], home)
            self.env.process(self._ask(m))
            ends.append(self.env.process(self._take(m)))
        self.env.run(simpy.AllOf(self.env, ends))
        first, done = (np.array([takes[at] for takes in self.takes], np.int64) for at in (0, -1))
        takes = np.array([cycle for takes in self.takes for cycle in takes], np.int64)
        return Journal(self.issue, self.grant, self.start, first, done, takes)

    def _of(self, m: int) -> Cycles:
        return np.nonzero(self.bursts.master == m)[0]

    def _ask(self, m: int) -> Process:
        for k in self._of(m):
            yield self.env.timeout(int(self.bursts.gaps[k]))
            yield self.room[m].get()
            yield from self.asked[m][self.slave[k]].put(int(k))
            self.issue[k] = self.env.now
            yield self.env.timeout(1)

    def _serve(self, s: int) -> Process:
        while True:
            granted = yield from self.served[s].get()
            k = granted.item
            self.grant[k], self.start[k] = granted.cycle, self.env.now
            m, beats = int(self.bursts.master[k]), int(self.bursts.beats[k])
            if self.bursts.is_write[k]:
                yield self.env.timeout(beats - 1)
                beats = 1
            for _ in range(beats):
                yield self.back[s][m].reserve()
                self.env.process(self._return(s, m, k))
                yield self.env.timeout(1)

    def _return(self, s: int, m: int, k: int) -> Process:
        yield self.env.timeout(int(self.latency[m, s]))
        self.back[s][m].deliver(k)

    def _take(self, m: int) -> Process:
        waiting = int(self.bursts.returned[self.bursts.master == m].sum())
        for _ in range(waiting):
            granted = yield from self.home[m].get()
            k = granted.item
            self.takes[k].append(int(self.env.now))
            if len(self.takes[k]) == self.bursts.returned[k]:
                self.env.process(self._close(m))
            yield self.env.timeout(1)

    def _close(self, m: int) -> Process:
        yield self.env.timeout(1)
        yield self.room[m].put(None)
