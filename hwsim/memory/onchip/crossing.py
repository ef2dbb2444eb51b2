"""A crossing between dies: a registered Link of stated latency over a limited number of wires.

An item of `item_bits` crosses `wires` in p = ceil(item_bits / wires) cycles, then takes `latency` more; slots of the
queue at the far side are credits at the near one, and take `back` cycles to return:

    put_i    = max(put_{i-1} + 1 + gap_i, send_{i-Qin} + 1)
    send_i   = max(put_i + 1, send_{i-1} + p, take_{i-Qout} + 1 + back)
    arrive_i = send_i + p - 1 + latency
    take_i   = max(take_{i-1} + 1 + stall_i, arrive_i + 1)

A credit's round is p + latency + 1 + back cycles, so a queue of Qout slots passes an item every
max(p, (p + latency + 1 + back) / Qout) cycles on average: it takes that many slots to hide the crossing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import simpy

from hwsim.engine.link import Link, Process
from hwsim.errors import HwsimError
from hwsim.memory.onchip import kernels
from hwsim.memory.onchip.traffic import Cycles, Traffic, as_cycles

MOST_CYCLES = 1 << 20


@dataclass(frozen=True, eq=False)
class Crossed:
    """What a crossing did with each item, int64[items] each, in cycles."""

    put: Cycles
    send: Cycles
    arrive: Cycles
    take: Cycles


@dataclass(frozen=True)
class Crossing:
    """One or more die boundaries in a row.

    Args:
        item_bits: of an item.
        wires: that it may use at each boundary.
        latency_cycles: of the registers of one boundary, forwards.
        back_cycles: likewise for a credit on its way back.
        boundaries: how many there are between both sides.

    Raises:
        HwsimError: no bit, wire or boundary, or cycles that are negative or too many.
    """

    item_bits: int
    wires: int
    latency_cycles: int
    back_cycles: int = 1
    boundaries: int = 1

    # Its queues are proven equal to RTL (tests/gateware); the registers between them have no RTL twin.
    proven: None = None

    def __post_init__(self) -> None:
        for name in ("item_bits", "wires", "boundaries"):
            if getattr(self, name) < 1:
                raise HwsimError(f"{name} of a die crossing", got=getattr(self, name), expected="at least 1")
        for name in ("latency_cycles", "back_cycles"):
            if not 0 <= getattr(self, name) * self.boundaries <= MOST_CYCLES:
                raise HwsimError(f"{name} of a die crossing", got=getattr(self, name), expected=f"0 to {MOST_CYCLES}")

    @property
    def beats(self) -> int:
        """Cycles in which an item keeps the wires."""
        return -(-self.item_bits // self.wires)

    @property
    def forth(self) -> int:
        """Cycles of latency through all boundaries."""
        return self.boundaries * self.latency_cycles

    @property
    def back(self) -> int:
        """Cycles that a credit takes through all boundaries."""
        return self.boundaries * self.back_cycles

    @property
    def round_cycles(self) -> int:
        """Cycles from sending an item until its slot may be sent to again, with a sink that never stalls."""
        return self.beats + self.forth + 1 + self.back

    def cycles_per_item(self, out_depth: int) -> float:
        """Mean cycles of an item where neither side holds it up."""
        return max(float(self.beats), self.round_cycles / out_depth)

    def run(self, traffic: Traffic, engine: str = "auto") -> Crossed:
        """Pass items.

        Args:
            engine: "auto" (compiled) or "events" (SimPy).

        Raises:
            HwsimError: the traffic is too long to count.
        """
        traffic.check(self.round_cycles)
        if engine == "events":
            return _Events(self, traffic).run()
        times = np.zeros((4, traffic.items), np.int64)
        size = (self.beats, self.forth, self.back, traffic.in_depth, traffic.out_depth)
        kernels.crossing(traffic.gaps, traffic.stalls, *size, times)
        return Crossed(*times)


class _Events:
    """Sender, wires and far queue with credits, as SimPy processes."""

    def __init__(self, crossing: Crossing, traffic: Traffic) -> None:
        self.crossing, self.traffic = crossing, traffic
        self.env = simpy.Environment()
        self.near, self.far = Link(self.env, traffic.in_depth), Link(self.env, traffic.out_depth)
        self.credits = simpy.Store(self.env)
        self.credits.items.extend([None] * traffic.out_depth)
        self.log: tuple[list[int], ...] = ([], [], [], [])

    def run(self) -> Crossed:
        self.env.process(self.traffic.source(self.env, self.near, self.log[0]))
        self.env.process(self._send())
        sink = self.traffic.sink(self.env, self.far, self.log[3], lambda: self.env.process(self._return()))
        self.env.run(self.env.process(sink))
        return Crossed(*as_cycles(*self.log))

    def _send(self) -> Process:
        for index in range(self.traffic.items):
            yield self.near.claim()
            yield self.credits.get()
            yield self.far.reserve()
            self.near.release()
            self.log[1].append(int(self.env.now))
            self.env.process(self._arrive(index))
            yield self.env.timeout(self.crossing.beats)

    def _arrive(self, index: int) -> Process:
        yield self.env.timeout(self.crossing.beats - 1 + self.crossing.forth)
        self.log[2].append(int(self.env.now))
        self.far.deliver(index)

    def _return(self) -> Process:
        yield self.env.timeout(1 + self.crossing.back)
        yield self.credits.put(None)
