"""What a few requests take on any device, by JEDEC's timings alone: the check of devices that nobody else recorded.

The sums are written down here once more, by hand and without the tables of `hwsim.memory.dram.rules`. In an idle
channel a request spends tick 0 in its queue, and its first command goes out in tick 1. JEDEC counts between the last
ticks of commands, the sums between first ones. Ticks are clock cycles, or halves of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from hwsim.memory.dram.controller import Policy
from hwsim.memory.dram.device import CommandName, DramDevice
from hwsim.memory.dram.rules import REFab
from hwsim.memory.dram.trace import Requests, serve

FIRST = 1  # the tick of the first command
STREAM, MEASURED = 512, 128  # reads of a stream, and those in its middle that are timed
INTERVALS = 10  # between refreshes
Case = tuple[str, str, int, int]
"""What is asked, in ticks or commands, by hand, and of the controller."""


def closed_forms(device: DramDevice) -> Iterator[Case]:
    """Each sum beside what the controller does."""
    by_hand = _Sums(device)
    for case, ticks, is_write, rows in (
        ("a read", by_hand.read, [False], [0]),
        ("a read of the open row behind it", by_hand.same_row, [False, False], [0, 0]),
        ("a read of another row behind it", by_hand.another_row, [False, False], [0, 1]),
        ("a read of another row behind a write", by_hand.after_write, [True, False], [0, 1]),
    ):
        yield case, "ticks", ticks, _last(device, is_write, rows)
    yield f"{MEASURED} reads of a stream", "ticks", MEASURED * by_hand.t("tCCD_S"), _stream(device)
    yield f"refreshes in {INTERVALS} tREFI", "commands", INTERVALS * device.organisation.ranks, _refreshes(device)


@dataclass
class _Sums:
    """Ends of the last read's data, by hand."""

    device: DramDevice
    act: int = field(init=False)
    rd: int = field(init=False)

    def __post_init__(self) -> None:
        self.act = self._on_edge(FIRST)
        self.rd = self._after(self.act, "ACT", "RD", self.t("tRCDRD"))

    def t(self, name: str) -> int:
        """A timing in ticks."""
        return self.device.in_ticks(name) or 0

    @property
    def read(self) -> int:
        return self._data(self.rd)

    @property
    def same_row(self) -> int:
        return self._data(self.rd + self.t("tCCD_L"))

    @property
    def another_row(self) -> int:
        closed = self._after(self.rd + self._data_clock, "RD", "PRE", self.t("tRTP"))
        return self._reopened(closed)

    @property
    def after_write(self) -> int:
        written = self._after(self.act, "ACT", "WR", self.t("tRCDWR")) + self._data_clock
        return self._reopened(self._after(written, "WR", "PRE", self.t("CWL") + self.t("BL") + self.t("tWR")))

    def _reopened(self, pre: int) -> int:
        """A read of another row, whose predecessor allows the precharge from this tick."""
        pre = max(pre, self._after(self.act, "ACT", "PRE", self.t("tRAS")))
        act = max(self._after(pre, "PRE", "ACT", self.t("tRP")), self.act + self.t("tRC"))
        return self._data(self._after(self._on_edge(act), "ACT", "RD", self.t("tRCDRD")))

    def _after(self, tick: int, before: CommandName, after: CommandName, timing: int) -> int:
        """The first tick of a command, so long after another; precharges alone start at any half of a clock cycle."""
        commands = self.device.commands
        first = tick + timing + commands.ticks(before) - commands.ticks(after)
        return first if after == "PRE" else self._on_edge(first)

    def _on_edge(self, tick: int) -> int:
        return tick + 1 - tick % 2 if self.device.commands.rising_edge else tick

    @property
    def _data_clock(self) -> int:
        """LPDDR5 sends a CAS before the first burst, to start its data clock."""
        return 0 if self.device.commands.tWCKPST is None else self.device.commands.ticks_per_cycle

    def _data(self, rd: int) -> int:
        return rd + self._data_clock + self.t("CL") + self.t("BL")


def _last(device: DramDevice, is_write: list[bool], rows: list[int]) -> int:
    """The tick after the last data of requests to one bank, a tick apart."""
    count = len(rows)
    arrive, bank = np.arange(count, dtype=np.int64), np.zeros(count, np.int64)
    places = np.arange(count, dtype=np.int64)
    requests = Requests(arrive, np.array(is_write), bank, np.array(rows, np.int64), places)
    return int(serve(device, Policy(refresh="off"), requests).done[-1])


def _stream(device: DramDevice) -> int:
    """Ticks between the ends of reads of open rows, in all bank groups in turn."""
    shape = device.organisation
    index = np.arange(STREAM, dtype=np.int64)
    bank = index % shape.bank_groups * shape.banks
    requests = Requests(np.zeros_like(index), np.zeros(STREAM, bool), bank, np.zeros_like(index), index)
    done = np.sort(serve(device, Policy(refresh="off"), requests).done)
    return int(done[STREAM // 2 + MEASURED] - done[STREAM // 2])


def _refreshes(device: DramDevice) -> int:
    """All-bank refreshes of an idle channel."""
    none = Requests(*(np.zeros(0, kind) for kind in (np.int64, bool, np.int64, np.int64, np.int64)))
    interval = device.in_ticks("tREFI") or 0
    until = INTERVALS * interval + interval // (2 * device.organisation.ranks)
    return serve(device, Policy(), none, until=until).count(REFab)
