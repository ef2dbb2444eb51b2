"""Double buffering: a block is filled while the one before is read, with a declared cost of handing over.

Items come in blocks, each into one of `buffers` buffers in turn (2 is ping-pong, 1 fills and reads by turns):

    put_i  = max(put_{i-1} + 1 + gap_i, fill_{i-Qin} + 1)
    fill_i = max(put_i + 1, fill_{i-1} + 1), the first of block j also >= last read of block j - buffers + 1 + handover
    read_i = max(read_{i-1} + 1, take_{i-Qout} + 1), the first of block j also >= last fill of block j + 1 + handover
    take_i = max(take_{i-1} + 1 + stall_i, read_i + latency + 1)

Left to itself, a block of L items takes max(L, 2 (L + handover) / buffers) cycles on average.
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
class Passed:
    """What a double buffer did with each item, int64[items] each, in cycles."""

    put: Cycles
    fill: Cycles
    read: Cycles
    take: Cycles


@dataclass(frozen=True)
class PingPong:
    """Buffers that are filled and read in turn.

    Args:
        capacity: items of one buffer.
        handover_cycles: from the cycle after the last fill (or read) until the other side may begin.
        latency_cycles: from a read to its data.
        buffers: how many.

    Raises:
        HwsimError: no room, no buffer, or cycles that are negative or above 2^20.
    """

    capacity: int
    handover_cycles: int = 0
    latency_cycles: int = 1
    buffers: int = 2

    # Its queues are proven equal to RTL (tests/gateware); the buffers between them have no RTL twin.
    proven: None = None

    def __post_init__(self) -> None:
        for name in ("capacity", "buffers"):
            if getattr(self, name) < 1:
                raise HwsimError(f"{name} of a double buffer", got=getattr(self, name), expected="at least 1")
        for name in ("handover_cycles", "latency_cycles"):
            if not 0 <= getattr(self, name) <= MOST_CYCLES:
                raise HwsimError(f"{name} of a double buffer", got=getattr(self, name), expected=f"0 to {MOST_CYCLES}")

    def cycles_per_block(self, length: int) -> float:
        """Mean cycles of a block where nothing else holds it up."""
        return max(float(length), 2 * (length + self.handover_cycles) / self.buffers)

    def run(self, lengths: Cycles, traffic: Traffic | None = None, engine: str = "auto") -> Passed:
        """Pass blocks of so many items each.

        Args:
            lengths: int64[blocks].
            traffic: when items come and are taken; steadily unless given.
            engine: "auto" (compiled) or "events" (SimPy).

        Raises:
            HwsimError: a block is empty or larger than a buffer, or traffic has another number of items.
        """
        if lengths.ndim != 1 or not len(lengths) or not 1 <= lengths.min() <= lengths.max() <= self.capacity:
            raise HwsimError(f"blocks of a double buffer of {self.capacity} items", got=lengths,
                             expected=f"blocks of 1 to {self.capacity} items")  # fmt: skip
        items = int(lengths.sum())
        came = Traffic.steady(items) if traffic is None else traffic
        if came.items != items:
            raise HwsimError("traffic of a double buffer", got=f"{came.items} items", expected=f"{items}")
        came.check(2 * self.handover_cycles + self.latency_cycles + 2)
        if engine == "events":
            return _Events(self, came, lengths).run()
        times = np.zeros((4, items), np.int64)
        size = (self.buffers, self.handover_cycles, self.latency_cycles, came.in_depth, came.out_depth)
        kernels.pingpong(came.gaps, lengths, came.stalls, *size, times)
        return Passed(*times)


class _Events:
    """A writer and a reader that hand buffers to each other, as SimPy processes between two Links."""

    def __init__(self, memory: PingPong, traffic: Traffic, lengths: Cycles) -> None:
        self.memory, self.traffic, self.lengths = memory, traffic, [int(length) for length in lengths]
        self.env = simpy.Environment()
        self.inputs, self.outputs = Link(self.env, traffic.in_depth), Link(self.env, traffic.out_depth)
        self.empty, self.full = simpy.Store(self.env), simpy.Store(self.env)
        self.empty.items.extend([None] * memory.buffers)
        self.log: tuple[list[int], ...] = ([], [], [], [])

    def run(self) -> Passed:
        put, _, _, take = self.log
        self.env.process(self.traffic.source(self.env, self.inputs, put))
        self.env.process(self._fill())
        self.env.process(self._read())
        self.env.run(self.env.process(self.traffic.sink(self.env, self.outputs, take)))
        return Passed(*as_cycles(*self.log))

    def _fill(self) -> Process:
        for length in self.lengths:
            yield self.empty.get()
            for _ in range(length):
                yield from self.inputs.get()
                self.log[1].append(int(self.env.now))
                yield self.env.timeout(1)
            self.env.process(self._hand_over(self.full))

    def _read(self) -> Process:
        index = 0
        for length in self.lengths:
            yield self.full.get()
            for _ in range(length):
                yield self.outputs.reserve()
                self.log[2].append(int(self.env.now))
                self.env.process(self._deliver(index))
                index += 1
                yield self.env.timeout(1)
            self.env.process(self._hand_over(self.empty))

    def _hand_over(self, to: simpy.Store) -> Process:
        """The cycle after the last item is now."""
        yield self.env.timeout(self.memory.handover_cycles)
        yield to.put(None)

    def _deliver(self, index: int) -> Process:
        yield self.env.timeout(self.memory.latency_cycles)
        self.outputs.deliver(index)
