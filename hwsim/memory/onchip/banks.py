"""A memory of several banks that serves vectors of accesses; accesses to one bank queue for its ports.

Vector k is one address a lane. Its accesses are all made before those of the next: with r_b reads and w_b writes to
bank b it keeps the memory for

    interval_k = max over banks of the fewest cycles that the bank's ports need for (r_b, w_b)      (`Ports.cycles`)

    put_k     = max(put_{k-1} + 1 + gap_k, accept_{k-Qin} + 1)                    a slot of the input Link
    accept_k  = max(put_k + 1, accept_{k-1} + interval_{k-1}, take_{k-Qout} + 1)  a slot of the output Link is reserved
    respond_k = accept_k + interval_k - 1 + latency                               data of the last access
    take_k    = max(take_{k-1} + 1 + stall_k, respond_k + 1)

A vector of writes alone is acknowledged likewise. With n banks, cyclic, a stride s meets n / gcd(s, n) of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil, gcd

import numpy as np
import simpy
from numpy.typing import NDArray

from hwsim.engine.link import Link, Process
from hwsim.errors import HwsimError
from hwsim.memory.onchip import kernels
from hwsim.memory.onchip.mapping import Mapping, Words
from hwsim.memory.onchip.ports import Ports
from hwsim.memory.onchip.traffic import Cycles, Traffic, as_cycles
from hwsim.technology import load_macros
from hwsim.technology.fabric import load_fabric
from hwsim.units import si

IDLE = -1
"""The address of a lane that makes no access."""
MOST_LATENCY = 1 << 20


def banks_touched(stride: int, banks: int) -> int:
    """Banks that a stride ever meets in a cyclic mapping: banks / gcd(stride, banks).

    Raises:
        HwsimError: there is no bank.
    """
    if banks < 1:
        raise HwsimError("a stride over too few banks", got=banks, expected="at least 1")
    return banks // gcd(stride, banks)


def stride_interval(stride: int, lanes: int, banks: int, ports: Ports) -> int:
    """Cycles of a vector of `lanes` reads `stride` apart on cyclic banks, wherever it begins.

    It meets `banks_touched` banks in turn, the busiest of which has ceil(lanes / that) accesses.
    """
    busiest = np.array(-(-lanes // banks_touched(stride, banks)), np.int64)
    return int(ports.cycles(busiest, np.zeros_like(busiest)))


@dataclass(frozen=True, eq=False)
class Served:
    """What a banked memory did with each vector, int64[vectors] each, in cycles."""

    put: Cycles
    accept: Cycles
    respond: Cycles
    take: Cycles


@dataclass(frozen=True)
class BankedMemory:
    """A memory of equal banks.

    Args:
        mapping: which bank has which word.
        ports: of each bank.
        latency_cycles: from the cycle of a read to its data, output registers included.

    Raises:
        HwsimError: the latency is negative or above 2^20.
    """

    mapping: Mapping
    ports: Ports
    latency_cycles: int = 1

    # Queues have an RTL twin that is compared with the Link (tests/gateware); the banks between them have none.
    proven: None = None

    def __post_init__(self) -> None:
        if not 0 <= self.latency_cycles <= MOST_LATENCY:
            raise HwsimError("latency of a banked memory", got=self.latency_cycles, expected=f"0 to {MOST_LATENCY}")

    @classmethod
    def of_blocks(cls, fabric: str, ram: str, mapping: Mapping, ports: str, output_registers: int = 0) -> BankedMemory:
        """Banks made of a fabric's memory blocks ("ultrascale-plus", "uram"): with their latency, refusing other ports.

        Raises:
            HwsimError: the fabric or block is unknown, or the block has no such ports or not so many registers.
        """
        block = load_fabric(fabric).ram(ram)
        if ports not in block.ports:
            raise HwsimError(f"ports of {ram} of {fabric}", got=ports, expected=" or ".join(block.ports))
        if not 0 <= output_registers <= block.output_registers:
            raise HwsimError(
                f"output registers of {ram} of {fabric}",
                got=output_registers,
                expected=f"0 to {block.output_registers}",
            )
        return cls(mapping, Ports.named(ports), block.latency_cycles + output_registers)

    @classmethod
    def of_macros(cls, srams: str, mapping: Mapping, word_bytes: int, clock_hz: float) -> BankedMemory:
        """Banks made of single-port SRAM macros of a node ("cacti7-22nm"), of the size of a bank, at a clock.

        The typical macro's access time, rounded up to cycles, is the latency.

        Raises:
            HwsimError: the node is unknown or has no access times, or a macro needs more than a cycle for an access.
        """
        macros, size = load_macros(srams), mapping.rows * word_bytes
        if word_bytes < 1 or clock_hz <= 0:
            raise HwsimError("banks of SRAM macros", got=f"words of {word_bytes} bytes at {clock_hz:g} Hz",
                             expected="at least a byte, above 0 Hz")  # fmt: skip
        access_s, cycle_s = (macros.figure(name, size).value for name in ("access_s", "cycle_s"))
        if cycle_s * clock_hz > 1:
            raise HwsimError(
                f"an SRAM macro of {size} bytes of {srams} at {si(clock_hz, 'Hz')}",
                got=f"{si(cycle_s, 's')} an access",
                expected=f"a clock of at most {si(1 / cycle_s, 'Hz')}",
                next="take more and smaller banks, or a slower clock",
            )
        return cls(mapping, Ports(shared=1), max(1, ceil(access_s * clock_hz)))

    def intervals(self, words: Words, writes: NDArray[np.bool_] | None = None) -> Cycles:
        """Cycles that each vector keeps the memory, int64[vectors].

        Args:
            words: int64[vectors, lanes], `IDLE` where a lane makes no access.
            writes: bool[vectors, lanes], reads unless given.

        Raises:
            HwsimError: the shapes differ, a vector makes no access, or an address lies outside.
        """
        return self._busiest(*self._counts(words, writes))

    def _busiest(self, reads: Cycles, writes: Cycles) -> Cycles:
        """Cycles of the bank that takes longest, for each vector."""
        cycles: Cycles = self.ports.cycles(reads, writes).max(axis=1)
        return cycles

    def _counts(self, words: Words, writes: NDArray[np.bool_] | None) -> tuple[Cycles, Cycles]:
        """Reads and writes of each vector to each bank, int64[vectors, banks] each."""
        writing = np.zeros(words.shape, bool) if writes is None else writes
        active = words != IDLE
        if words.ndim != 2 or writing.shape != words.shape or not active.any(axis=1).all():
            raise HwsimError("vectors of accesses", got=f"{words.shape} addresses, {writing.shape} kinds",
                             expected="[vectors, lanes] of both, an access or more in each vector")  # fmt: skip
        vector = np.nonzero(active)[0]
        bank = self.mapping.place(words[active])[0]
        cell, size = vector * self.mapping.banks + bank, len(words) * self.mapping.banks
        wrote = writing[active]
        shape = (len(words), self.mapping.banks)
        counted = (np.bincount(cell[kind], minlength=size).astype(np.int64) for kind in (~wrote, wrote))
        reads, written = (counts.reshape(shape) for counts in counted)
        return reads, written

    def run(
        self,
        words: Words,
        writes: NDArray[np.bool_] | None = None,
        traffic: Traffic | None = None,
        engine: str = "auto",
    ) -> Served:
        """Serve vectors one after the other.

        Args:
            words, writes: as for `intervals`.
            traffic: when they come and results are taken; steadily unless given.
            engine: "auto" (compiled) or "events" (SimPy).

        Raises:
            HwsimError: as for `intervals`; traffic of another number of vectors.
        """
        came = Traffic.steady(len(words)) if traffic is None else traffic
        if came.items != len(words):
            raise HwsimError("traffic of a banked memory", got=f"{came.items} items", expected=f"{len(words)} vectors")
        reads, written = self._counts(words, writes)
        intervals = self._busiest(reads, written)
        came.check(int(intervals.max(initial=1)) + self.latency_cycles)
        if engine == "events":
            return _Events(self, came, reads, written).run()
        times = np.zeros((4, came.items), np.int64)
        kernels.banked(came.gaps, intervals, came.stalls, self.latency_cycles, came.in_depth, came.out_depth, times)
        return Served(*times)

    @cached_property
    def words_per_cycle(self) -> int:
        """Reads that conflict-free vectors may have: each bank's read ports, shared ones included."""
        return self.mapping.banks * (self.ports.shared + self.ports.read)


class _Events:
    """The banks cycle by cycle, as SimPy processes around two Links."""

    def __init__(self, memory: BankedMemory, traffic: Traffic, reads: Cycles, writes: Cycles) -> None:
        self.memory, self.traffic, self.reads, self.writes = memory, traffic, reads, writes
        self.env = simpy.Environment()
        self.inputs, self.outputs = Link(self.env, traffic.in_depth), Link(self.env, traffic.out_depth)
        self.log: tuple[list[int], ...] = ([], [], [], [])

    def run(self) -> Served:
        put, _, _, take = self.log
        self.env.process(self.traffic.source(self.env, self.inputs, put))
        self.env.process(self._serve())
        self.env.run(self.env.process(self.traffic.sink(self.env, self.outputs, take)))
        return Served(*as_cycles(*self.log))

    def _serve(self) -> Process:
        for k in range(self.traffic.items):
            yield self.inputs.claim()
            yield self.outputs.reserve()
            self.inputs.release()
            self.log[1].append(int(self.env.now))
            for is_last in self._cycles(k):
                if is_last:
                    self.env.process(self._respond(k))
                yield self.env.timeout(1)

    def _cycles(self, k: int) -> Iterator[bool]:
        """Let every bank's ports work for a cycle; True in the last one."""
        waiting = [(int(r), int(w)) for r, w in zip(self.reads[k], self.writes[k], strict=True)]
        while any(r or w for r, w in waiting):
            gone = [self.memory.ports.issue(r, w) for r, w in waiting]
            waiting = [(r - a, w - b) for (r, w), (a, b) in zip(waiting, gone, strict=True)]
            yield not any(r or w for r, w in waiting)

    def _respond(self, k: int) -> Process:
        yield self.env.timeout(self.memory.latency_cycles)
        self.log[2].append(int(self.env.now))
        self.outputs.deliver(k)
