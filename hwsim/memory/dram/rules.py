"""JEDEC's rules between commands, as tables of least distances in ticks.

A rule says: after `before` no `after` for `distance`, in the same bank, bank group, rank or channel, or in another
rank. The timings are those of a device's data sheet; which of them stands between which commands is what JEDEC's
standards share (JESD79-4 and -5, JESD209-4 and -5, JESD250, JESD235, JESD238). Where they differ, a device has the
timing or has not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from hwsim.memory.dram.device import CommandName, DramDevice


class Command(IntEnum):
    """What is sent to a device; RDA and WRA close their row by themselves."""

    ACT = 0
    PRE = 1
    RD = 2
    WR = 3
    RDA = 4
    WRA = 5
    REFab = 6
    REFpb = 7


class Scope(IntEnum):
    """Where a rule holds; `OTHER_RANK` is everywhere in the channel but in the command's own rank."""

    CHANNEL = 0
    RANK = 1
    GROUP = 2
    BANK = 3
    OTHER_RANK = 4


ACT, PRE, RD, WR, RDA, WRA, REFab, REFpb = Command
READS, WRITES = (RD, RDA), (WR, WRA)
COLUMN = (*READS, *WRITES)
ROW = (ACT, PRE, REFab, REFpb)
_NAMES: dict[Command, CommandName] = {
    ACT: "ACT", PRE: "PRE", RD: "RD", WR: "WR", RDA: "RD", WRA: "WR", REFab: "REF", REFpb: "REF",
}  # fmt: skip
NEVER = -(1 << 30)  # a distance that never binds

Distances = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class Rules:
    """Everything about time that a channel obeys, in ticks.

    Attributes:
        distances: int64[scope, before, after] least distance of the commands' first ticks; `NEVER` where free.
        windows: (activates, ticks): no more activates of a rank in so many ticks; of 4 (tFAW) and of 32 (t32AW).
        read, write: from the first tick of a column command to the end of its data.
        refresh, refresh_bank: intervals of refreshes of a rank, and of a rank's banks one after the other.
        on_rising: whether all but precharges start at odd ticks.
        lead: ticks that a CAS command takes before a burst where the data clock stands; 0 where it never does.
        clock_read, clock_write: ticks the data clock runs from a column command.
    """

    distances: Distances
    windows: tuple[tuple[int, int], ...]
    read: int
    write: int
    refresh: int
    refresh_bank: int
    on_rising: bool
    lead: int
    clock_read: int
    clock_write: int


class _Table:
    """Distances while they are collected. JEDEC's are between last ticks, the table's between first ones."""

    def __init__(self, device: DramDevice) -> None:
        self.distances = np.full((len(Scope), len(Command), len(Command)), NEVER, np.int64)
        self.ticks = {command: device.commands.ticks(_NAMES[command]) for command in Command}

    def add(self, scope: Scope, before: tuple[Command, ...], after: tuple[Command, ...], nominal: int) -> None:
        """No `after` sooner than `nominal` ticks after `before`."""
        for first in before:
            for second in after:
                distance = nominal + self.ticks[first] - self.ticks[second]
                cell = (scope, first, second)
                self.distances[cell] = max(self.distances[cell], distance)

    def occupy(self, commands: tuple[Command, ...]) -> None:
        """The commands share a bus: each takes it for its ticks."""
        for first in commands:
            for second in commands:
                cell = (Scope.CHANNEL, first, second)
                self.distances[cell] = max(self.distances[cell], self.ticks[first])


def rules_of(device: DramDevice, joined: bool = True) -> Rules:
    """The rules of a device.

    Args:
        device: the device.
        joined: whether the two commands of a split activate follow each other at once; if not, the second is left out.
    """
    timing, commands = device.timing, device.commands
    ticks = commands.ticks_per_cycle
    table = _Table(device)
    if commands.split_activate and joined:
        table.ticks[ACT] = 2 * ticks
    for bus in (ROW, COLUMN) if commands.buses == "row+column" else (tuple(Command),):
        table.occupy(bus)
    if commands.split_activate:
        table.ticks[ACT] = ticks  # the timings count from the first of the two
    _column_rules(table, device)
    _row_rules(table, device)
    _refresh_rules(table, device)
    lead = 0 if commands.tWCKPST is None else ticks
    after = (commands.tWCKPST or 0) * ticks
    read, write = (timing.CL + timing.BL) * ticks, (timing.CWL + timing.BL) * ticks
    return Rules(
        distances=table.distances,
        windows=((4, timing.tFAW * ticks), (32, (timing.t32AW or 0) * ticks)),
        read=read,
        write=write,
        refresh=timing.tREFI * ticks,
        refresh_bank=(timing.tREFIpb or 0) * ticks,
        on_rising=commands.rising_edge,
        lead=lead,
        clock_read=read + after,
        clock_write=write + after,
    )


def _column_rules(table: _Table, device: DramDevice) -> None:
    def t(name: str) -> int:
        return device.in_ticks(name) or 0

    turned = t("CWL") + t("BL") + t("tWTR_S")
    table.add(Scope.CHANNEL, READS, READS, t("BL"))
    table.add(Scope.CHANNEL, WRITES, WRITES, t("BL"))
    table.add(Scope.RANK, READS, READS, t("tCCD_S"))
    table.add(Scope.RANK, WRITES, WRITES, t("tCCD_S_WR") or t("tCCD_S"))
    table.add(Scope.RANK, READS, WRITES, t("tRTW"))
    table.add(Scope.RANK, WRITES, READS, turned)
    table.add(Scope.GROUP, READS, READS, t("tCCD_L"))
    table.add(Scope.GROUP, WRITES, WRITES, t("tCCD_L_WR") or t("tCCD_L"))
    table.add(Scope.GROUP, WRITES, READS, t("CWL") + (t("BL_array") or t("BL")) + t("tWTR_L"))
    if device.timing.tCCD_R is None:
        gap = t("BL") + t("tCS")
        table.add(Scope.OTHER_RANK, READS, COLUMN, gap)
        table.add(Scope.OTHER_RANK, WRITES, READS, t("CWL") + gap - t("CL"))
        table.add(Scope.OTHER_RANK, WRITES, WRITES, gap)
    else:  # stacks share a data bus that turns as it does within a rank
        table.add(Scope.OTHER_RANK, READS, READS, t("tCCD_R"))
        table.add(Scope.OTHER_RANK, WRITES, WRITES, t("tCCD_R"))
        table.add(Scope.OTHER_RANK, READS, WRITES, t("tRTW"))
        table.add(Scope.OTHER_RANK, WRITES, READS, turned)


def _row_rules(table: _Table, device: DramDevice) -> None:
    def t(name: str) -> int:
        return device.in_ticks(name) or 0

    to_precharge = t("CWL") + t("BL") + t("tWR")
    table.add(Scope.BANK, (ACT,), (ACT,), t("tRC"))
    table.add(Scope.BANK, (ACT,), READS, t("tRCDRD"))
    table.add(Scope.BANK, (ACT,), WRITES, t("tRCDWR"))
    table.add(Scope.BANK, (ACT,), (PRE,), t("tRAS"))
    table.add(Scope.BANK, (PRE,), (ACT,), t("tRP"))
    table.add(Scope.BANK, (RD,), (PRE,), t("tRTP"))
    table.add(Scope.BANK, (WR,), (PRE,), to_precharge)
    table.add(Scope.BANK, (RDA,), (ACT, REFpb), t("tRTP") + t("tRP"))
    table.add(Scope.BANK, (WRA,), (ACT, REFpb), to_precharge + t("tRP"))
    table.add(Scope.GROUP, (ACT,), (ACT,), t("tRRD_L"))
    table.add(Scope.RANK, (ACT,), (ACT,), t("tRRD_S"))
    table.add(Scope.RANK, (PRE,), (PRE,), t("tPPD"))


def _refresh_rules(table: _Table, device: DramDevice) -> None:
    def t(name: str) -> int:
        return device.in_ticks(name) or 0

    everything: tuple[Command, ...] = tuple(Command)
    closed_after_write = t("CWL") + t("BL") + t("tWR") + t("tRP")
    table.add(Scope.RANK, (ACT,), (REFab,), t("tRC"))
    table.add(Scope.RANK, (PRE,), (REFab,), t("tRP"))
    table.add(Scope.RANK, (RDA,), (REFab,), t("tRTP") + t("tRP"))
    table.add(Scope.RANK, (WRA,), (REFab,), closed_after_write)
    table.add(Scope.RANK, (REFab,), everything, t("tRFC"))
    if device.timing.tRFCpb is None:
        return
    table.add(Scope.BANK, (ACT,), (REFpb,), t("tRC"))
    table.add(Scope.BANK, (PRE,), (REFpb,), t("tRP"))
    table.add(Scope.BANK, (REFpb,), everything, t("tRFCpb"))
    table.add(Scope.RANK, (REFpb,), (REFab,), t("tRFCpb"))
    table.add(Scope.RANK, (REFpb,), (ACT, REFpb), t("tRREFD"))
    table.add(Scope.RANK, (ACT,), (REFpb,), t("tRRD_S"))
