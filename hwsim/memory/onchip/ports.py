"""Ports of a memory bank: how many cycles its reads and writes of one vector take."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError

Counts = NDArray[np.int64]
_NAME = re.compile(r"(?:(\d+)rw)?(?:(\d+)r)?(?:(\d+)w)?")
_MOST = 64


@dataclass(frozen=True)
class Ports:
    """Ports that may each make one access in a cycle: `shared` of either kind, `read` and `write` of one.

    Raises:
        HwsimError: there is no port, or a count is negative or above 64.
    """

    shared: int = 0
    read: int = 0
    write: int = 0

    def __post_init__(self) -> None:
        counts = (self.shared, self.read, self.write)
        if min(counts) < 0 or max(counts) > _MOST or sum(counts) < 1:
            raise HwsimError("ports of a memory bank", got=self.name or "none", expected="1 to 64 ports, such as 1r1w")

    @classmethod
    def named(cls, name: str) -> Self:
        """Ports by their usual name: "1rw" (single port), "1r1w" (simple dual port), "2rw" (true dual port).

        Raises:
            HwsimError: that is no such name, or means no port.
        """
        found = _NAME.fullmatch(name)
        if found is None or not name:
            raise HwsimError("unknown kind of ports", got=name, expected="1rw, 1r1w, 2rw or the like, such as 2r1w")
        return cls(*(int(count or 0) for count in found.groups()))

    @property
    def name(self) -> str:
        """The usual name."""
        named = {"rw": self.shared, "r": self.read, "w": self.write}
        return "".join(f"{count}{kind}" for kind, count in named.items() if count)

    def cycles(self, reads: Counts, writes: Counts) -> Counts:
        """Cycles for so many accesses of a bank, the fewest that any schedule takes.

        c cycles have c (shared + read) places for reads, c (shared + write) for writes and c times all ports for both;
        by Hall's theorem there is a schedule as soon as each of the three is enough.

        Raises:
            HwsimError: there are reads or writes and no port for them.
        """
        for what, counts, ports in (("read", reads, self.read), ("write", writes, self.write)):
            if ports + self.shared < 1 and counts.any():
                raise HwsimError(f"banks with {self.name} ports cannot {what}", expected=f"a port that can {what}")
        least = -(-(reads + writes) // (self.shared + self.read + self.write))
        for_reads = -(-reads // max(self.shared + self.read, 1))
        for_writes = -(-writes // max(self.shared + self.write, 1))
        fewest: Counts = np.maximum(least, np.maximum(for_reads, for_writes))
        return fewest

    def issue(self, reads: int, writes: int) -> tuple[int, int]:
        """How many of a bank's waiting reads and writes go in a cycle: own ports first, shared to whom more is left."""
        r, w = min(reads, self.read), min(writes, self.write)
        for _ in range(self.shared):
            if reads - r >= writes - w and reads > r:
                r += 1
            elif writes > w:
                w += 1
        return r, w
