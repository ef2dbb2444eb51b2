"""The replay policy: every request waits in one buffer, and the oldest that can be served goes first.

It is not how a controller would do it, but how simulators are compared: all requests are there before clock 1, there
is no refresh, and a write may pass an older read where its row is ready for it sooner. A row is not closed while the
request that opened it waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from hwsim.errors import HwsimError
from hwsim.memory.dram.channel import CLOSED, Channel
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import ACT, COLUMN, PRE, RD, WR, Command, rules_of

Kind = Literal["Read", "Write"]
_LEVELS = {"HBM2": 1, "HBM2E": 1, "GDDR6": 0}  # zeros before the bank group: (pseudo-channel), rank or stack
_HORIZON = 1 << 40


@dataclass(frozen=True)
class Request:
    """A request of the replay: `bank` within its bank group, `column` in words, all in rank 0."""

    kind: Kind
    bank_group: int
    bank: int
    row: int
    column: int


@dataclass(frozen=True)
class Issued:
    """A command as it was sent: its clock in ticks, counted from 1, its name and its full address."""

    clock: int
    command: str
    address: tuple[int, ...]


def replay(device: DramDevice, requests: Sequence[Request]) -> list[Issued]:
    """The commands that serve `requests`, in order of time.

    Raises:
        HwsimError: a request lies outside of the device.
    """
    for index, request in enumerate(requests):
        _check(device, request, index)
    run = _Replay(device, list(requests))
    while run.waiting:
        run.step()
    return run.issued


def _check(device: DramDevice, request: Request, index: int) -> None:
    shape = device.organisation
    for name, limit in (("bank_group", shape.bank_groups), ("bank", shape.banks), ("row", shape.rows),
                        ("column", shape.columns)):  # fmt: skip
        if not 0 <= getattr(request, name) < limit:
            raise HwsimError(
                f"{name} of request {index} for {device.name}", got=getattr(request, name), expected=f"0 to {limit - 1}"
            )


@dataclass
class _Waiting:
    """A request and whether it opened the row it waits for; `second` is when the second half of its activate is due."""

    request: Request
    bank: int
    opened: bool = False


class _Replay:
    def __init__(self, device: DramDevice, requests: list[Request]) -> None:
        self.device = device
        self.channel = Channel(device, rules_of(device, joined=False))
        banks = device.organisation.banks
        self.waiting = [_Waiting(request, request.bank_group * banks + request.bank) for request in requests]
        self.issued: list[Issued] = []
        self.clock = 1
        self.half: _Waiting | None = None  # its activate lacks the second command
        self.deadline = _HORIZON
        self.data_clock_until = 0
        self.cas: _Waiting | None = None  # its CAS went out the tick before

    def step(self) -> None:
        """What is sent in the tick `clock`; then on to the next tick in which something can be."""
        if self.cas is not None:
            self._column(self.cas)
        elif self.device.commands.buses == "row+column":
            self._send_best(COLUMN)
            self._send_best((ACT, PRE))
        elif self.clock >= self.deadline or not self._send_best(tuple(Command)):
            self._second_half()
        self.clock = self._next()

    def _next(self) -> int:
        if self.cas is not None or self.half is not None:
            return self.clock + 1
        soon = self.clock + 1
        ticks = [self.channel.earliest(self._needed(waiting), waiting.bank, soon) for waiting in self.waiting]
        return min(ticks, default=soon)

    def _needed(self, waiting: _Waiting) -> Command:
        row = self.channel.open_row[waiting.bank]
        if row == CLOSED:
            return ACT
        if row != waiting.request.row:
            return PRE
        return RD if waiting.request.kind == "Read" else WR

    def _send_best(self, bus: tuple[Command, ...]) -> bool:
        for waiting in self.waiting:
            command = self._needed(waiting)
            if command in bus and self._possible(command, waiting):
                self._send(command, waiting)
                return True
        return False

    def _possible(self, command: Command, waiting: _Waiting) -> bool:
        if self.channel.earliest(command, waiting.bank, self.clock) > self.clock:
            return False
        if command is PRE:
            return not any(other.opened and other.bank == waiting.bank for other in self.waiting)
        return self.half is None or (command is not ACT and waiting.bank != self.half.bank)

    def _send(self, command: Command, waiting: _Waiting) -> None:
        if command is ACT:
            self._note("ACT1" if self.device.commands.split_activate else "ACT", waiting)
            self.channel.send(ACT, waiting.bank, waiting.request.row, self.clock)
            waiting.opened = True
            if self.device.commands.split_activate:
                self.half = waiting
                self.deadline = self.clock + (self.device.commands.tAAD or 0) * self.device.commands.ticks_per_cycle
        elif command is PRE:
            self._note("PREpb", waiting)
            self.channel.send(PRE, waiting.bank, waiting.request.row, self.clock)
        elif self._needs_cas():
            if self.half is not None and self.deadline <= self.clock + 1:
                self._second_half()
                return
            self._note("CAS_RD" if command is RD else "CAS_WR", waiting)
            self.cas = waiting
        else:
            self._column(waiting)

    def _needs_cas(self) -> bool:
        return bool(self.channel.rules.lead) and self.clock >= self.data_clock_until

    def _column(self, waiting: _Waiting) -> None:
        command = self._needed(waiting)
        rules = self.channel.rules
        until = rules.clock_read if command is RD else rules.clock_write
        self.data_clock_until = max(self.data_clock_until, self.clock + until)
        self._note(command.name, waiting)
        self.channel.send(command, waiting.bank, waiting.request.row, self.clock)
        self.waiting.remove(waiting)
        self.cas = None

    def _second_half(self) -> None:
        """Send what completes a split activate, if one waits."""
        if self.half is not None:
            self._note("ACT2", self.half)
            self.half, self.deadline = None, _HORIZON

    def _note(self, command: str, waiting: _Waiting) -> None:
        request = waiting.request
        above = [0] * (1 + _LEVELS.get(self.device.standard, 1))
        if self.device.standard in ("HBM3", "HBM4"):
            above.append(0)
        address = (*above, request.bank_group, request.bank, request.row, request.column)
        self.issued.append(Issued(self.clock, command, address))
