"""The memory controller of an accelerator: bounded queues, row hits first, reads before writes, refresh.

Requests enter a queue of reads or one of writes, a request a tick. A tick moves the oldest request whose bank has
room into that bank's queue; reads first, until the writes are so many that they are drained as a batch. The banks are
served in turn: of each the first request that is ready, so that a hit may pass an older miss, up to `hit_limit` times.
Data returns a read latency after its command. This is the readable form; `kernels.serve` is the same machine compiled.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from hwsim.errors import HwsimError
from hwsim.memory.dram.channel import CLOSED, Channel
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import (
    ACT,
    COLUMN,
    PRE,
    RD,
    RDA,
    ROW,
    WR,
    WRA,
    Command,
    REFab,
    REFpb,
    rules_of,
)  # fmt: skip

Page = Literal["open", "closed"]
Refresh = Literal["all-bank", "per-bank", "off"]


@dataclass(frozen=True)
class Policy:
    """How a controller decides.

    Attributes:
        queue: requests of each direction that wait for their bank's queue.
        bank_queue: requests that wait at each bank.
        hit_limit: column commands to an open row after which an older request may close it though others hit it.
        drain_above: writes that an otherwise idle controller leaves waiting.
        page: whether rows stay open, or every column command closes its row.
        refresh: whole ranks in turn, bank after bank, or not at all.

    The defaults of the queues and of `hit_limit` are DRAMsim3's (umd-memsys/DRAMsim3@29817593b3 src/command_queue.cc).
    """

    queue: int = 32
    bank_queue: int = 8
    hit_limit: int = 4
    drain_above: int = 0
    page: Page = "open"
    refresh: Refresh = "all-bank"

    def __post_init__(self) -> None:
        for name, least in (("queue", 1), ("bank_queue", 1), ("hit_limit", 1), ("drain_above", 0)):
            if not least <= getattr(self, name) <= 1 << 16:
                raise HwsimError(
                    f"{name} of a memory controller", got=getattr(self, name), expected=f"{least} to 65536"
                )


@dataclass(eq=False)
class Request:
    """A burst that somebody waits for; `place` tells its bytes, `done` is the tick after its last data, once known."""

    is_write: bool
    bank: int
    row: int
    place: int
    arrived: int = 0
    done: int | None = None


class Controller:
    """One channel's controller. Call `tick` for every tick, and `offer` before it for the tick's arrival.

    Raises:
        HwsimError: per-bank refresh of a device without it.
    """

    def __init__(self, device: DramDevice, policy: Policy) -> None:
        self.device, self.policy = device, policy
        self.channel = Channel(device, rules_of(device))
        self.reads: deque[Request] = deque()
        self.writes: deque[Request] = deque()
        self.banks: list[list[Request]] = [[] for _ in range(device.organisation.all_banks)]
        self.draining = 0
        self.turn = 0  # the bank served last
        self.due: deque[int] = deque()  # ranks or banks that wait for their refresh
        self.next_refresh, self.next_target = refresh_interval(device, policy), 0
        self.data_clock_until = 0

    @property
    def at_rest(self) -> bool:
        """Whether no request waits but writes that are too few to drain."""
        left = len(self.writes)
        return not (self.reads or any(self.banks) or self.draining) and left <= self.policy.drain_above

    def has_room(self, is_write: bool) -> bool:
        """Whether a request of this direction would be accepted."""
        return len(self.writes if is_write else self.reads) < self.policy.queue

    def offer(self, request: Request, tick: int) -> None:
        """Accept a request. A read of what waits to be written, and a second write of it, are done in the next tick."""
        request.arrived = tick
        if any(other.place == request.place for other in self._waiting(True)):
            request.done = tick + 1
        else:
            (self.writes if request.is_write else self.reads).append(request)

    def tick(self, tick: int) -> None:
        """One tick: refreshes fall due, a command goes out on each bus, a request moves to its bank."""
        while self.next_refresh is not None and tick >= self.next_refresh:
            self._fall_due()
        self._send(tick)
        self._move()

    def _fall_due(self) -> None:
        interval = refresh_interval(self.device, self.policy)
        assert self.next_refresh is not None
        assert interval is not None
        self.due.append(self.next_target)
        shape = self.device.organisation
        self.next_target = (self.next_target + 1) % (
            shape.ranks if self.policy.refresh == "all-bank" else shape.all_banks
        )
        self.next_refresh += interval

    def _send(self, tick: int) -> None:
        buses = (ROW, COLUMN) if self.device.commands.buses == "row+column" else (tuple(Command),)
        for bus in buses:
            if not (self.due and REFab in bus and self._refresh(tick)):
                self._serve(bus, tick)

    def _refresh(self, tick: int) -> bool:
        """Send the refresh that is due, or close a row that is in its way; whether something went out."""
        whole = self.policy.refresh == "all-bank"
        banks = self.channel.banks(self.due[0]) if whole else (self.due[0],)
        is_open = [bank for bank in banks if self.channel.open_row[bank] != CLOSED]
        for bank in is_open:
            if self.channel.earliest(PRE, bank, tick) == tick:
                self.channel.send(PRE, bank, CLOSED, tick)
                return True
        command, bank = (REFab if whole else REFpb), banks[0]
        if is_open or self.channel.earliest(command, bank, tick) > tick:
            return False
        self.channel.send(command, bank, CLOSED, tick)
        self.due.popleft()
        return True

    def _held(self, bank: int) -> bool:
        """Whether a bank takes no requests since it is about to be refreshed."""
        if not self.due:
            return False
        return self.due[0] == (self.channel.rank(bank) if self.policy.refresh == "all-bank" else bank)

    def _serve(self, bus: tuple[Command, ...], tick: int) -> None:
        """Send the first command that is ready, banks in turn."""
        count = len(self.banks)
        for step in range(1, count + 1):
            bank = (self.turn + step) % count
            for command, request in self._wanted(bank) if not self._held(bank) else ():
                if command in bus and self.channel.earliest(command, bank, tick) == tick:
                    self.turn = bank
                    self._issue(command, request, tick)
                    return

    def _wanted(self, bank: int) -> Iterator[tuple[Command, Request]]:
        """What the requests of a bank need next, in the order in which they may have it."""
        queue, row = self.banks[bank], self.channel.open_row[bank]
        if queue and row == CLOSED:
            yield ACT, queue[0]
            return
        hits = [request for request in queue if request.row == row]
        if queue and queue[0].row != row and (not hits or self.channel.hits[bank] >= self.policy.hit_limit):
            yield PRE, queue[0]
        for request in hits:
            yield self._column(request.is_write), request

    def _column(self, is_write: bool) -> Command:
        if self.policy.page == "closed":
            return WRA if is_write else RDA
        return WR if is_write else RD

    def _issue(self, command: Command, request: Request, tick: int) -> None:
        if command not in COLUMN:
            self.channel.send(command, request.bank, request.row, tick)
            return
        rules = self.channel.rules
        sent = tick + (rules.lead if tick >= self.data_clock_until else 0)
        self.channel.send(command, request.bank, request.row, sent)
        self.data_clock_until = max(
            self.data_clock_until, sent + (rules.clock_write if request.is_write else rules.clock_read)
        )
        request.done = sent + (rules.write if request.is_write else rules.read)
        self.banks[request.bank].remove(request)

    def _waiting(self, is_write: bool) -> Iterator[Request]:
        yield from self.writes if is_write else self.reads
        for queue in self.banks:
            yield from (request for request in queue if request.is_write == is_write)

    def _move(self) -> None:
        """Move the oldest request that its bank has room for; begin to drain the writes where it is time."""
        full, idle = len(self.writes) >= self.policy.queue, not self.reads and not any(self.banks)
        if not self.draining and (full or (idle and len(self.writes) > self.policy.drain_above)):
            self.draining = len(self.writes)
        if self.draining and self._move_from(self.writes):
            return
        self.draining = 0  # also where a write has to wait for the read of what it overwrites
        self._move_from(self.reads)

    def _move_from(self, queue: deque[Request]) -> bool:
        """Move the first request that finds room, if any; false where it is a write that a read has to precede."""
        for request in queue:
            if len(self.banks[request.bank]) < self.policy.bank_queue:
                break
        else:
            return True
        if request.is_write and any(other.place == request.place for other in self._waiting(False)):
            return False
        self.draining -= request.is_write
        queue.remove(request)
        self.banks[request.bank].append(request)
        return True


def refresh_interval(device: DramDevice, policy: Policy) -> int | None:
    """Ticks from one refresh command to the next, of all ranks or banks together; None where there is no refresh.

    Raises:
        HwsimError: per-bank refresh of a device without it.
    """
    rules = rules_of(device)
    if policy.refresh == "off":
        return None
    if policy.refresh == "all-bank":
        return rules.refresh // device.organisation.ranks
    if not rules.refresh_bank:
        raise HwsimError(
            f"{device.name} has no refresh of single banks", got="tREFIpb or tRFCpb missing", next="refresh all banks"
        )
    return max(1, rules.refresh_bank // device.organisation.ranks)
