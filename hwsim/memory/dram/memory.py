"""DRAM as a part of a SimPy model: ask for bytes, wait for the event. Time is in ticks of the device."""

from __future__ import annotations

from collections import deque

import numpy as np
import simpy

from hwsim.engine.link import Process
from hwsim.memory.dram.controller import Controller, Policy, Request
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.mapping import AddressMapping


class DramMemory:
    """Channels of a device, each with its controller.

    A request made in a tick may enter its channel in the next, behind those made before. Its event comes in the tick
    after its last data. The same requests through `hwsim.memory.dram.serve` take the same ticks.

    Args:
        env: of the model; one unit of its time is a tick.
        device: of every channel.
        mapping: places of addresses, among all channels.
        policy: of every controller.
    """

    def __init__(
        self, env: simpy.Environment, device: DramDevice, mapping: AddressMapping, policy: Policy | None = None
    ) -> None:
        self.env, self.mapping = env, mapping
        self.channels = [_Channel(env, Controller(device, policy or Policy())) for _ in range(mapping.channels)]

    def read(self, address: int) -> simpy.Event:
        """The event of a burst read from this byte address."""
        return self._ask(address, is_write=False)

    def write(self, address: int) -> simpy.Event:
        """The event of a burst written to this byte address."""
        return self._ask(address, is_write=True)

    def _ask(self, address: int, is_write: bool) -> simpy.Event:
        where = self.mapping.locate(np.array([address]))
        request = Request(is_write, int(where.bank[0]), int(where.row[0]), address)
        return self.channels[int(where.channel[0])].ask(request)


class _Channel:
    """A controller that is run while it has something to do."""

    def __init__(self, env: simpy.Environment, controller: Controller) -> None:
        self.env, self.controller = env, controller
        self.entering: deque[Request] = deque()
        self.under_way: list[tuple[Request, simpy.Event]] = []
        self.woken = env.event()
        env.process(self._run())

    def ask(self, request: Request) -> simpy.Event:
        event = self.env.event()
        self.env.process(self._enter(request, event))
        return event

    def _enter(self, request: Request, event: simpy.Event) -> Process:
        # Half a tick later everything of this tick has asked, and nothing of the next one is served yet.
        yield self.env.timeout(0.5)
        self.entering.append(request)
        self.under_way.append((request, event))
        if not self.woken.triggered:
            self.woken.succeed()

    def _run(self) -> Process:
        tick = 0
        while True:
            if self.entering and self.controller.has_room(self.entering[0].is_write):
                self.controller.offer(self.entering.popleft(), tick)
            self.controller.tick(tick)
            for request, event in [entry for entry in self.under_way if entry[0].done is not None]:
                self.under_way.remove((request, event))
                self.env.process(self._answer(request, event))
            tick = yield from self._next(tick)

    def _next(self, tick: int) -> Process:
        """Wait for the next tick that has work; returns it."""
        if not self.entering and self.controller.at_rest and not self.controller.due:
            self.woken = self.env.event()
            refresh = self.controller.next_refresh
            waits = [self.woken] + ([self.env.timeout(refresh - self.env.now)] if refresh is not None else [])
            yield simpy.AnyOf(self.env, waits)
            tick = max(tick, int(np.ceil(self.env.now)) - 1)
        yield self.env.timeout(tick + 1 - self.env.now)
        return tick + 1

    def _answer(self, request: Request, event: simpy.Event) -> Process:
        assert request.done is not None
        yield self.env.timeout(request.done - self.env.now)
        event.succeed()
