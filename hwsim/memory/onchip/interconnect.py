"""An AXI-like interconnect: masters that ask for bursts, slaves that serve one at a time, an arbiter before each.

Master m issues its bursts in order, each into the request Link for its slave; slave s has an arbiter over the masters'
Links and a queue behind it. Beats come back through a Link from each slave to each master, an arbiter over the slaves
and a queue, from which the master takes one a cycle. All Links have `depth` slots and are registered: what is put in
cycle t is usable in t + 1, and so is a slot freed in t.

    issue   the first cycle from the last issue + 1 + gap on, in which fewer than `outstanding` bursts are open and the
            request Link has a slot; a burst is closed the cycle after its last beat was taken
    grant   the arbiter moves the request into the slave's queue
    start   the slave is idle and takes it
    beats   from `start` on, one a cycle: a read's each keep a slot of the way back first and arrive there `latency`
            cycles later; a write keeps the slave for as many cycles, and the last of them sends one acknowledgement so
    done    the master takes the last beat

Arbiters are round robin with a registered grant, or fixed priority (`hwsim.engine.arbiter`). Bytes are interleaved over
the slaves by a `Mapping` of granules, none of which a burst may leave (AXI has such a rule for 4 KiB).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.memory.onchip import kernels
from hwsim.memory.onchip.mapping import Mapping
from hwsim.memory.onchip.traffic import MOST_CYCLES, Cycles

MOST_PORTS = 256
MOST_SIMULATED = 1 << 40

PROVEN = "Links and round-robin arbiters equal their RTL twins transfer by transfer (tests/gateware)"


@dataclass(frozen=True, eq=False)
class Bursts:
    """What masters ask for, a burst an entry, the bursts of one master in its order.

    Args:
        master: int64[bursts], sorted.
        address: first byte, int64[bursts].
        beats: int64[bursts], at least 1.
        is_write: bool[bursts].
        gaps: cycles that the master lets pass before each, after the cycle of the one before, int64[bursts].

    Raises:
        HwsimError: columns of different lengths, unsorted masters, a burst without beats, or a negative gap.
    """

    master: Cycles
    address: Cycles
    beats: Cycles
    is_write: NDArray[np.bool_]
    gaps: Cycles

    def __post_init__(self) -> None:
        columns = (self.master, self.address, self.beats, self.is_write, self.gaps)
        if len({len(column) for column in columns}) > 1:
            raise HwsimError("bursts", got=[len(column) for column in columns], expected="columns of one length")
        if not len(self.master):
            raise HwsimError("bursts", got="none", expected="one or more")
        if (np.diff(self.master) < 0).any():
            raise HwsimError("bursts", got="masters out of order", expected="those of master 0 first, then of 1, ...")
        if self.beats.min() < 1 or min(self.gaps.min(), self.address.min(), self.master.min()) < 0:
            raise HwsimError("bursts", got="a burst without beats, or a negative number", expected="at least 1, 0")

    def __len__(self) -> int:
        return len(self.master)

    @property
    def returned(self) -> Cycles:
        """Beats that come back for each: a read's own, a write's acknowledgement."""
        return np.where(self.is_write, 1, self.beats)


@dataclass(frozen=True, eq=False)
class Journal:
    """What became of each burst, int64[bursts] in cycles, and when each beat was taken.

    Args:
        first, done: the cycles in which its master took its first and its last beat.
        takes: those of all beats, burst by burst, int64[beats that come back].
        cycles: until all was done.
    """

    issue: Cycles
    grant: Cycles
    start: Cycles
    first: Cycles
    done: Cycles
    takes: Cycles

    @property
    def cycles(self) -> int:
        """Cycles until the last beat was taken."""
        return int(self.done.max()) + 1


@dataclass(frozen=True, eq=False)
class Interconnect:
    """Masters, slaves and what lies between.

    Args:
        masters: how many.
        interleave: granules of the address space onto slaves.
        granule_bytes, beat_bytes: of interleaving, and of a beat.
        latency: cycles from a slave's beat to the way back, int64[masters, slaves], or one number for all pairs.
        outstanding: bursts that a master may have open.
        depth: slots of every queue.
        arbiter: "round_robin" or "fixed_priority", of slaves and on the way back.

    Raises:
        HwsimError: a count below 1 or too large, a latency of another shape or negative, or an unknown arbiter.
    """

    masters: int
    interleave: Mapping
    granule_bytes: int
    beat_bytes: int
    latency: Cycles | int = 1
    outstanding: int = 16
    depth: int = 2
    arbiter: Literal["round_robin", "fixed_priority"] = "round_robin"

    def __post_init__(self) -> None:
        for name in ("masters", "granule_bytes", "beat_bytes", "outstanding", "depth"):
            if getattr(self, name) < 1:
                raise HwsimError(f"{name} of an interconnect", got=getattr(self, name), expected="at least 1")
        if max(self.masters, self.slaves) > MOST_PORTS:
            raise HwsimError(
                "an interconnect with too many ports", got=max(self.masters, self.slaves), expected=MOST_PORTS
            )
        if self.arbiter not in ("round_robin", "fixed_priority"):
            raise HwsimError("arbiter of an interconnect", got=self.arbiter, expected="round_robin or fixed_priority")
        cycles = self.latencies
        if cycles.min() < 0 or cycles.max() > 1 << 16:
            raise HwsimError(
                "latency of an interconnect", got=f"{cycles.min()} to {cycles.max()}", expected="0 to 65536"
            )

    @property
    def slaves(self) -> int:
        """How many slaves there are."""
        return self.interleave.banks

    @property
    def latencies(self) -> Cycles:
        """Cycles from each slave to each master, int64[masters, slaves]."""
        shape = (self.masters, self.slaves)
        given = np.asarray(self.latency, np.int64)
        if given.shape not in ((), shape):
            raise HwsimError("latency of an interconnect", got=given.shape, expected=f"a number, or {shape}")
        return np.ascontiguousarray(np.broadcast_to(given, shape))

    @property
    def proven(self) -> str | None:
        """What of it is proven equal to RTL: its parts where they are round robin; the whole has no twin."""
        return PROVEN if self.arbiter == "round_robin" else None

    def slave_of(self, bursts: Bursts) -> Cycles:
        """The slave of each burst, int64[bursts].

        Raises:
            HwsimError: a burst leaves its granule or the address space, or a master is not there.
        """
        if bursts.master.max() >= self.masters:
            raise HwsimError(
                "a burst of an unknown master", got=int(bursts.master.max()), expected=f"below {self.masters}"
            )
        last = bursts.address + bursts.beats * self.beat_bytes - 1
        if (last // self.granule_bytes != bursts.address // self.granule_bytes).any():
            raise HwsimError(
                "a burst that leaves its granule",
                got=f"granules of {self.granule_bytes} bytes",
                expected="bursts inside of one, as AXI has it for 4 KiB",
                next="split the burst, or take larger granules",
            )
        return self.interleave.place(bursts.address // self.granule_bytes)[0]

    def run(self, bursts: Bursts, engine: str = "auto") -> Journal:
        """Serve all bursts.

        Args:
            engine: "auto" (compiled) or "events" (SimPy).

        Raises:
            HwsimError: as for `slave_of`, or more than 2^40 cycles.
        """
        slave = self.slave_of(bursts)
        bound = self._bound(bursts)
        if engine == "events":
            from hwsim.memory.onchip.interconnect_events import run_events

            return run_events(self, bursts, slave)
        times = np.zeros((5, len(bursts)), np.int64)
        returned = bursts.returned
        begins, takes = np.cumsum(returned) - returned, np.zeros(int(returned.sum()), np.int64)
        first = np.searchsorted(bursts.master, np.arange(self.masters + 1)).astype(np.int64)
        asked = (first, bursts.master, slave, bursts.beats, bursts.is_write, bursts.gaps)
        size = (self.latencies, self.outstanding, self.depth, self.arbiter == "round_robin")
        if kernels.interconnect(*asked, *size, bound, times, begins, takes) < 0:
            raise AssertionError(f"not done after {bound} cycles")
        issue, grant, start, first_beat, done = times
        return Journal(issue, grant, start, first_beat, done, takes)

    def _bound(self, bursts: Bursts) -> int:
        """Cycles that cannot be exceeded: everything one after the other."""
        each = bursts.gaps + bursts.beats + int(self.latencies.max()) + 8 * (self.masters + self.slaves)
        bound = int(each.sum()) if each.max() < MOST_CYCLES // max(len(bursts), 1) else MOST_CYCLES
        if bound > MOST_SIMULATED:
            raise HwsimError(
                "bursts that take too long", got=f"up to {bound} cycles", expected=f"up to {MOST_SIMULATED}"
            )
        return bound
