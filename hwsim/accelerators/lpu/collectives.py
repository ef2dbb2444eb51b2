"""Collectives of groups of chips of which every two share a link: how long each link is taken, and what moves.

A group of n chips does the same at the same time, so a group's links are one unit. Of a vector of V bytes:

    all-reduce, direct            every chip sends its vector to each other and adds what comes in: V on every link,
                                  one hop
    all-reduce, reduce-broadcast  all send theirs to one chip, which adds and sends the sum back: V on its links in
                                  each direction, two hops
    all-reduce, reduce-scatter    every chip adds up its n-th of the vector, then sends it to all: V / n on every link,
                                  twice, two hops
    reduce                        all send to one chip, another one for each token: V / n on every link on average, one
                                  hop, which takes as long as V does
    all-gather                    every chip sends its share to each other: the share on every link, one hop
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.description import Links


@dataclass(frozen=True)
class Hop:
    """One exchange within a group.

    Args:
        direction: "" or "back": links are full duplex, and a broadcast uses the direction that a reduction does not.
        cycles: that a link is taken.
        latency: cycles after that until the values may be used.
        sent_bytes: of all chips of a group.
    """

    direction: str
    cycles: int
    latency: int
    sent_bytes: int


@dataclass(frozen=True)
class Collectives:
    """The collectives of groups of `chips` chips over links of a kind, at a clock."""

    links: Links
    chips: int
    clock_hz: float

    def all_reduce(self, values: int) -> Iterator[Hop]:
        """Sum vectors of so many values; every chip gets the sum. Nothing where a group is one chip."""
        size, n = values * self.links.value_bytes, self.chips
        if n == 1:
            return
        match self.links.all_reduce:
            case "direct":
                yield self._hop(size, n * (n - 1) * size)
            case "reduce-broadcast":
                yield self._hop(size, (n - 1) * size)
                yield self._hop(size, (n - 1) * size, "back")
            case "reduce-scatter":
                part = ceil_div(values, n) * self.links.value_bytes
                yield self._hop(part, n * (n - 1) * part)
                yield self._hop(part, n * (n - 1) * part)

    def reduce(self, values: int) -> Iterator[Hop]:
        """Sum vectors of so many values on one chip, another for each token."""
        size = values * self.links.value_bytes
        if self.chips > 1:
            whole, share = self._cycles(size), self._cycles(size / self.chips)
            yield Hop("", share, whole - share + self._latency, (self.chips - 1) * size)

    def all_gather(self, values: int) -> Iterator[Hop]:
        """Every chip gets the `values` that each other has."""
        size, n = values * self.links.value_bytes, self.chips
        if n > 1:
            yield self._hop(size, n * (n - 1) * size)

    def _hop(self, size: int, sent_bytes: int, direction: str = "") -> Hop:
        return Hop(direction, self._cycles(size), self._latency, sent_bytes)

    def _cycles(self, size: float) -> int:
        per_s = self.links.bandwidth_bytes_per_s.value * self.links.efficiency.value
        return math.ceil(size / per_s * self.clock_hz)

    @property
    def _latency(self) -> int:
        return math.ceil(self.links.latency_s.value * self.clock_hz)
