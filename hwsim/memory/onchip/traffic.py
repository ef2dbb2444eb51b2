"""What comes into a part and leaves it: a source that pauses, a sink that stalls, and queues (Links) to both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import simpy
from numpy.typing import NDArray

from hwsim.engine.link import Link, Process
from hwsim.errors import HwsimError

Cycles = NDArray[np.int64]
# Sums of cycles must stay in 64 bits with room for a few of them.
MOST_CYCLES = 1 << 58


@dataclass(frozen=True, eq=False)
class Traffic:
    """Items at the boundary.

    Args:
        gaps: cycles that the source lets pass before each item, after the cycle of the one before, int64[items].
        stalls: likewise for the sink.
        in_depth, out_depth: slots of the Link from the source and of that to the sink. A result's slot is kept from the
            cycle in which it is begun: latency + 2 of them are needed for one a cycle.

    Raises:
        HwsimError: as many stalls as gaps are wanted, none negative, and depths of at least 1.
    """

    gaps: Cycles
    stalls: Cycles
    in_depth: int = 2
    out_depth: int = 4

    def __post_init__(self) -> None:
        if self.gaps.shape != self.stalls.shape or self.gaps.ndim != 1:
            raise HwsimError("gaps and stalls of traffic", got=f"{self.gaps.shape} and {self.stalls.shape}",
                             expected="one of each for every item")  # fmt: skip
        if min(self.gaps.min(initial=0), self.stalls.min(initial=0)) < 0:
            raise HwsimError("traffic with a negative pause", expected="gaps and stalls of at least 0")
        for name in ("in_depth", "out_depth"):
            if getattr(self, name) < 1:
                raise HwsimError(f"{name} of traffic", got=getattr(self, name), expected="at least 1")

    @classmethod
    def steady(cls, items: int, in_depth: int = 2, out_depth: int = 4) -> Traffic:
        """A source that never pauses and a sink that never stalls."""
        none = np.zeros(items, np.int64)
        return cls(none, none, in_depth, out_depth)

    @property
    def items(self) -> int:
        """How many items."""
        return len(self.gaps)

    def check(self, cycles_of_an_item: int) -> None:
        """Refuse what could overflow.

        Raises:
            HwsimError: all pauses and items one after the other exceed 2^58 cycles.
        """
        most = int(self.gaps.sum()) + int(self.stalls.sum()) + (self.items + 1) * (cycles_of_an_item + 4)
        if most > MOST_CYCLES:
            raise HwsimError("traffic that is too long to count", got=f"{most} cycles", expected=f"up to {MOST_CYCLES}")

    def source(self, env: simpy.Environment, link: Link, puts: list[int]) -> Process:
        """Put the items' indices into a Link; the cycles go to `puts`."""
        for index, gap in enumerate(self.gaps):
            yield env.timeout(int(gap))
            yield from link.put(index)
            puts.append(int(env.now))
            yield env.timeout(1)

    def sink(
        self, env: simpy.Environment, link: Link, takes: list[int], on_take: Callable[[], object] = lambda: None
    ) -> Process:
        """Take the items in order, calling `on_take` each time; the cycles go to `takes`."""
        for index, stall in enumerate(self.stalls):
            yield env.timeout(int(stall))
            taken = yield from link.get()
            if taken != index:
                raise AssertionError(f"item {taken} came in place of {index}")
            takes.append(int(env.now))
            on_take()
            yield env.timeout(1)


def as_cycles(*columns: Sequence[int]) -> tuple[Cycles, ...]:
    """Recorded cycles as int64 arrays."""
    return tuple(np.array(column, np.int64) for column in columns)
