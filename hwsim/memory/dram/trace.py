"""Traces of requests to one channel, and what serving them took."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from hwsim import kernels
from hwsim.errors import HwsimError
from hwsim.kernels import layout
from hwsim.kernels.serving import AT_ONCE
from hwsim.memory.dram.controller import Controller, Policy, Request
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import Command
from hwsim.memory.dram.state import FOREVER, channel_at_rest

Integers = np.ndarray[Any, np.dtype[np.int64]]
Engine = Literal["events", "compiled"]
_LATEST = 1 << 50


@dataclass(frozen=True)
class Requests:
    """Requests to a channel in the order they arrive: equally long arrays.

    `arrive` is the first tick in which a request may enter, one a tick; `bank` counts the banks of all ranks; `place`
    is equal where requests are to the same bytes: a read of what waits to be written gets it from there.
    """

    arrive: Integers
    is_write: np.ndarray[Any, np.dtype[np.bool_]]
    bank: Integers
    row: Integers
    place: Integers

    def __len__(self) -> int:
        return len(self.arrive)

    @property
    def columns(self) -> tuple[Integers, ...]:
        """The arrays in this order, as integers."""
        columns = (self.arrive, self.is_write, self.bank, self.row, self.place)
        return tuple(np.ascontiguousarray(column, np.int64) for column in columns)


@dataclass(frozen=True)
class Served:
    """What became of requests.

    Attributes:
        accepted: tick in which each entered; -1 where it did not.
        done: tick after its last data; -1 where it has none.
        counts: commands sent, by `Command`.
        active_ticks: of each rank, with a row open.
        ticks: how long it took, from tick 0 to the last event.
        commands: int64[n, 4] tick, command, bank and row of the commands that were asked for.
    """

    accepted: Integers
    done: Integers
    counts: Integers
    active_ticks: Integers
    ticks: int
    commands: Integers

    def count(self, command: Command) -> int:
        """How often a command was sent."""
        return int(self.counts[command])

    @property
    def latency(self) -> Integers:
        """Ticks from entry to the end of the data, of the requests that have both."""
        both = (self.accepted >= 0) & (self.done >= 0)
        return self.done[both] - self.accepted[both]


def serve(
    device: DramDevice,
    policy: Policy,
    requests: Requests,
    until: int = FOREVER,
    engine: Engine = "compiled",
    log: int = 0,
) -> Served:
    """Serve requests on one channel.

    Args:
        device: the channel.
        policy: its controller's.
        requests: what arrives.
        until: stop before this tick; refresh goes on to it. By default the end is the last request's.
        engine: "compiled", or "events": the readable controller, tick by tick.
        log: how many commands to keep at most.

    Raises:
        HwsimError: a request lies outside of the device, arrives before its predecessor, or too late to count.
    """
    _check(device, requests)
    run = _compiled if engine == "compiled" else _events
    return run(device, policy, requests, until, log)


def _check(device: DramDevice, requests: Requests) -> None:
    shape = device.organisation
    limits = (("bank", shape.all_banks), ("row", shape.rows), ("arrive", _LATEST))
    for name, limit in limits:
        values = getattr(requests, name)
        if len(values) and (values.min() < 0 or values.max() >= limit):
            bad = np.flatnonzero((values < 0) | (values >= limit))
            raise HwsimError(
                f"{name} of request {bad[0]} to {device.name}", got=values[bad[0]], expected=f"0 to {limit - 1}"
            )
    late = np.flatnonzero(requests.arrive[1:] < requests.arrive[:-1])
    if len(late):
        raise HwsimError(
            f"request {late[0] + 1} arrives before the one in front of it",
            got=f"{requests.arrive[late[0] + 1]} after {requests.arrive[late[0]]}",
            next="sort the requests by time",
        )


def _compiled(device: DramDevice, policy: Policy, requests: Requests, until: int, log: int) -> Served:
    ranks = device.organisation.ranks
    accepted, done = np.full((2, len(requests)), -1, np.int64)
    channel, commands = channel_at_rest(device, policy), np.zeros((log, 4), np.int64)
    most = 2 * policy.queue + device.organisation.all_banks * policy.bank_queue  # requests that wait
    room = 1 << (min(most, len(requests)) + AT_ONCE).bit_length()
    rows, numbers = np.arange(room), np.zeros(room, np.int64)
    table = np.full(room * layout.FIELDS, -1, np.int64)
    channel[layout.LAST] = len(table) - layout.FIELDS
    kernels.serve(channel, table, rows, numbers, requests.columns, accepted, done, until, commands)
    ticks = int(channel[layout.TICK]) + 1 if until == FOREVER else until
    counts = channel[layout.COUNTS : layout.COUNTS + len(Command)]
    active = channel[layout.ACTIVE : layout.ACTIVE + 3 * ranks].reshape(ranks, 3)
    active_ticks = active[:, 0] + np.where(active[:, 1] > 0, ticks - active[:, 2], 0)
    return Served(accepted, done, counts, active_ticks, ticks, commands[: channel[layout.LOGGED]])


def _events(device: DramDevice, policy: Policy, requests: Requests, until: int, log: int) -> Served:
    controller = Controller(device, policy)
    fields = (requests.is_write, requests.bank, requests.row, requests.place)
    waiting = [Request(bool(w), int(b), int(r), int(c)) for w, b, r, c in zip(*fields, strict=True)]
    tick, entered = 0, 0
    while tick < until:
        due = entered < len(waiting) and requests.arrive[entered] <= tick
        if due and controller.has_room(waiting[entered].is_write):
            controller.offer(waiting[entered], tick)
            entered += 1
        controller.tick(tick)
        tick += 1
        if until == FOREVER and entered == len(waiting) and controller.at_rest:
            break
    accepted = [request.arrived if index < entered else -1 for index, request in enumerate(waiting)]
    done = [-1 if request.done is None else request.done for request in waiting]
    channel = controller.channel
    return Served(
        np.array(accepted, np.int64),
        np.array(done, np.int64),
        np.array(channel.counts, np.int64),
        np.array(channel.active_until(tick), np.int64),
        tick,
        np.array(channel.log[:log], np.int64).reshape(-1, 4),
    )
