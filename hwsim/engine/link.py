"""A registered stream channel in SimPy: the twin of Amaranth's `SyncFIFO`."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import simpy

from hwsim.errors import HwsimError

Process = Generator[simpy.Event, Any, Any]


class Link:
    """A queue of `depth` slots between two clocked parts.

    An item is usable the cycle after it was put, and a freed slot the cycle after its item was taken. That is what a
    synchronous FIFO with registered flags does, transfer by transfer; a plain `simpy.Store` hands both over at once.

    Raises:
        HwsimError: the depth is below 1.
    """

    def __init__(self, env: simpy.Environment, depth: int) -> None:
        if depth < 1:
            raise HwsimError("a Link has too few slots", got=depth, expected="at least 1")
        self.env = env
        self.items = simpy.Store(env)
        self.slots = simpy.Store(env)
        self.slots.items.extend([None] * depth)

    def reserve(self) -> simpy.Event:
        """Wait for a free slot and keep it for an item that is delivered later (a memory read under way)."""
        return self.slots.get()

    def deliver(self, item: object) -> None:
        """Put an item into a slot that was reserved before."""
        self.env.process(self._next_cycle(self.items, item))

    def put(self, item: object) -> Process:
        """Wait for a free slot and put `item`; returns the cycle of the transfer."""
        yield self.reserve()
        self.deliver(item)
        return self.env.now

    def claim(self) -> simpy.Event:
        """Wait for an item and look at it, its slot still taken (the head that an arbiter chooses among)."""
        return self.items.get()

    def release(self) -> None:
        """Free the slot of an item that was claimed before: the transfer is now."""
        self.env.process(self._next_cycle(self.slots, None))

    def get(self) -> Process:
        """Wait for an item and take it; returns it. The transfer is in the cycle in which this resumes."""
        item = yield self.claim()
        self.release()
        return item

    def _next_cycle(self, store: simpy.Store, item: object) -> Process:
        yield self.env.timeout(1)
        yield store.put(item)
