"""A channel as the compiled controller has it: one array, see `hwsim.kernels.layout`."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from hwsim.errors import HwsimError
from hwsim.kernels import layout
from hwsim.memory.dram.channel import CLOSED, Ready
from hwsim.memory.dram.controller import Policy, refresh_interval
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import (
    ACT,
    COLUMN,
    NEVER,
    PRE,
    RD,
    RDA,
    ROW,
    WR,
    WRA,
    Command,
    REFab,
    REFpb,
    Rules,
    Scope,
    rules_of,
)  # fmt: skip

FOREVER = 1 << 60


def channel_at_rest(device: DramDevice, policy: Policy) -> Ready:
    """A channel as the kernel has it, before the first tick.

    Raises:
        HwsimError: it has more banks or ranks than the kernel has room for.
    """
    rules, shape = rules_of(device), device.organisation
    banks, ranks = shape.all_banks, shape.ranks
    if banks > layout.MOST_BANKS or ranks > layout.MOST_RANKS:
        most = f"at most {layout.MOST_BANKS} banks in {layout.MOST_RANKS} ranks"
        raise HwsimError(f"{device.name} is too large", got=f"{banks} banks in {ranks} ranks", expected=most)
    targets = ranks if policy.refresh == "all-bank" else banks
    waiting = layout.FIXED + banks * policy.bank_queue
    channel = np.zeros(waiting + 4 * policy.queue, np.int64)
    channel[: layout.TARGETS + 1] = _machine(device, policy, rules, targets)
    channel[layout.TICK] = -1
    channel[layout.NEXT_REFRESH] = channel[layout.NEXT] = refresh_interval(device, policy) or FOREVER
    channel[layout.QUEUES], channel[layout.WAITING], channel[layout.END] = layout.FIXED, waiting, len(channel)
    for place, table in _tables(device, policy, rules):
        channel[place : place + table.size] = table.ravel()
    slots = channel[waiting:].reshape(2, policy.queue, 2)
    slots[..., 0], slots[..., 1] = -1, np.arange(1, policy.queue + 1)
    return channel


def _tables(device: DramDevice, policy: Policy, rules: Rules) -> Iterator[tuple[int, Ready]]:
    """The tables that do not begin with zeros, and their places."""
    shape = device.organisation
    banks, ranks = shape.all_banks, shape.ranks
    index = np.arange(banks, dtype=np.int64)
    rank, group = index // (banks // ranks), index // shape.banks
    nodes = np.stack([0 * rank, 1 + rank, 1 + ranks + group, 1 + ranks + shape.groups + index], axis=1)
    yield layout.NODES, np.column_stack([layout.READY + layout.COMMANDS * nodes, rank])
    yield layout.READY, np.full((1 + ranks + shape.groups + banks, layout.COMMANDS), -FOREVER)
    activates = np.full((ranks, layout.KEPT + 1), -FOREVER)
    activates[:, -1] = 0
    yield layout.ACTIVATES, activates
    yield layout.ROWS, np.full(banks, CLOSED)
    for table in (layout.FIRST, layout.HEADS, layout.TAILS):
        yield table, np.full(2 * layout.MOST_BANKS, -1)
    for before in Command:
        effects = list(_effects(device, policy, rules, before))
        own = [value for scope, *effect in effects if scope != Scope.OTHER_RANK for value in (scope, *effect)]
        others = [value for scope, *effect in effects if scope == Scope.OTHER_RANK for value in effect]
        yield layout.EFFECTS + layout.EFFECT_ROW * before, np.array([len(own) // 3, *own], np.int64)
        yield layout.OTHERS + layout.OTHER_ROW * before, np.array([len(others) // 2, *others], np.int64)


def _effects(device: DramDevice, policy: Policy, rules: Rules, before: Command) -> Iterator[tuple[Scope, Command, int]]:
    """What a command puts off where, and how long, as far as it can be felt: see `_is_felt`."""
    for scope in (Scope.CHANNEL, Scope.RANK) if before is REFab else Scope:
        for after in _used(policy):
            distance = int(rules.distances[scope, before, after])
            if scope == Scope.CHANNEL and device.organisation.ranks == 1:
                continue  # the only rank has it
            if scope == Scope.RANK and device.organisation.ranks == 1:
                distance = max(distance, int(rules.distances[Scope.CHANNEL, before, after]))
            if distance != NEVER and _is_felt(device, rules, before, after, distance):
                yield scope, after, distance


def _used(policy: Policy) -> list[Command]:
    """The commands that this policy sends."""
    columns = (RD, WR) if policy.page == "open" else (RDA, WRA)
    refresh = {"all-bank": [REFab], "per-bank": [REFpb], "off": []}[policy.refresh]
    return [ACT, PRE, *columns, *refresh]


def _is_felt(device: DramDevice, rules: Rules, before: Command, after: Command, distance: int) -> bool:
    """Whether a distance is more than that of any two ticks' commands; a bus has one command a tick anyway."""
    if rules.lead or rules.on_rising:  # commands may be sent later than chosen, or are counted from odd ticks
        return True
    shared = device.commands.buses == "one" or any(before in bus and after in bus for bus in (ROW, COLUMN))
    return distance > (1 if shared else 0)


def _machine(device: DramDevice, policy: Policy, rules: Rules, targets: int) -> Ready:
    """What does not change of a channel, in the kernel's order."""
    shape, windows = device.organisation, dict(rules.windows)
    fields = (
        shape.ranks, shape.groups, shape.all_banks, windows[4], rules.read, rules.write,
        refresh_interval(device, policy) or 0, policy.refresh == "all-bank", rules.on_rising, rules.lead,
        rules.clock_read, rules.clock_write, device.commands.buses == "row+column", policy.queue, policy.bank_queue,
        policy.hit_limit, policy.drain_above, policy.page == "closed", windows[32], targets,
    )  # fmt: skip
    return np.array(fields, np.int64)
