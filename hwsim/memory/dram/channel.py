"""The state of a channel: open rows, and from when on each command may be sent to each bank."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import (
    ACT,
    NEVER,
    PRE,
    RD,
    RDA,
    WR,
    WRA,
    Command,
    Distances,
    REFab,
    Rules,
    Scope,
)  # fmt: skip

CLOSED = -1
MOST = 32  # activates that any window counts
Ready = Distances  # int64[node, command] first tick in which the command may be sent, as far as this node is concerned


@dataclass
class Channel:
    """Banks under JEDEC's rules. Time is in ticks and only goes on.

    Attributes:
        open_row: int[bank] the open row, `CLOSED` where none is.
        hits: int[bank] column commands since the row was opened.
        counts: how often each command was sent.
        active_ticks: int[rank] ticks with a row open, up to the last command that changed that.
        log: tick, command, bank and row of every command.
    """

    device: DramDevice
    rules: Rules
    open_row: list[int] = field(init=False)
    hits: list[int] = field(init=False)
    counts: list[int] = field(init=False)
    active_ticks: list[int] = field(init=False)
    log: list[tuple[int, int, int, int]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        shape = self.device.organisation
        self.open_row, self.hits = [CLOSED] * shape.all_banks, [0] * shape.all_banks
        self.counts = [0] * len(Command)
        self.active_ticks, self._open, self._since = ([0] * shape.ranks for _ in range(3))
        nodes = (1, shape.ranks, shape.groups, shape.all_banks)
        self._ready = [np.full((count, len(Command)), NEVER, np.int64) for count in nodes]
        self._activates: list[list[int]] = [[] for _ in range(shape.ranks)]

    def rank(self, bank: int) -> int:
        """The rank of a bank."""
        return bank // (self.device.organisation.all_banks // self.device.organisation.ranks)

    def banks(self, rank: int) -> range:
        """The banks of a rank."""
        each = self.device.organisation.all_banks // self.device.organisation.ranks
        return range(rank * each, (rank + 1) * each)

    def _nodes(self, bank: int) -> tuple[int, int, int, int]:
        return 0, self.rank(bank), bank // self.device.organisation.banks, bank

    def earliest(self, command: Command, bank: int, now: int) -> int:
        """The first tick from `now` on in which the command may be sent to the bank; for REFab to the bank's rank.

        It does not say that the command makes sense: a read needs its row open.
        """
        nodes = self._nodes(bank)
        tick = max(now, *(int(self._ready[scope][nodes[scope], command]) for scope in _scopes(command)))
        past = self._activates[nodes[Scope.RANK]]
        for most, window in self.rules.windows if command is ACT else ():
            if len(past) >= most:
                tick = max(tick, past[-most] + window)
        if self.rules.on_rising and command is not PRE:
            tick += 1 - tick % 2
        return tick

    def send(self, command: Command, bank: int, row: int, tick: int) -> None:
        """Send a command at a tick that `earliest` allows."""
        distances, nodes = self.rules.distances, self._nodes(bank)
        for scope in _scopes(command):
            ready = self._ready[scope][nodes[scope]]
            np.maximum(ready, tick + distances[scope, command], out=ready)
        for rank in range(self.device.organisation.ranks):
            if rank != nodes[Scope.RANK]:
                ready = self._ready[Scope.RANK][rank]
                np.maximum(ready, tick + distances[Scope.OTHER_RANK, command], out=ready)
        self.counts[command] += 1
        self.log.append((tick, command, bank, row))
        self._change_rows(command, bank, row, tick)

    def _change_rows(self, command: Command, bank: int, row: int, tick: int) -> None:
        rank = self.rank(bank)
        if command is ACT:
            self._activates[rank] = [*self._activates[rank], tick][-MOST:]
            self.open_row[bank], self.hits[bank] = row, 0
            self._since[rank] = tick if not self._open[rank] else self._since[rank]
            self._open[rank] += 1
        elif command in (PRE, RDA, WRA):
            self.open_row[bank] = CLOSED
            self._open[rank] -= 1
            self.active_ticks[rank] += 0 if self._open[rank] else tick - self._since[rank]
        elif command in (RD, WR):
            self.hits[bank] += 1

    def active_until(self, tick: int) -> list[int]:
        """Ticks before `tick` with a row open, for each rank."""
        pairs = zip(self.active_ticks, self._open, self._since, strict=True)
        return [ticks + (tick - since if is_open else 0) for ticks, is_open, since in pairs]


def _scopes(command: Command) -> tuple[Scope, ...]:
    """The nodes that a command concerns: an all-bank refresh its rank, everything else one bank."""
    if command is REFab:
        return Scope.CHANNEL, Scope.RANK
    return Scope.CHANNEL, Scope.RANK, Scope.GROUP, Scope.BANK
