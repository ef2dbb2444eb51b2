"""Commands to all banks at once, and the least distances between them: those of the DRAM itself.

A command to all banks is the plain command in every one of them, so it keeps every rule that the plain command keeps
towards any bank: of two commands the largest of the DRAM's distances over the scopes (`hwsim.memory.dram.rules`). What
that leaves out is what such devices are made for: an activate of all banks is one command (see `PimTiming.activates`).

Registers of the units are reached over the data bus. Devices with modes (GDDR6-AiM) change between registers and banks
with a command of its own; in others (HBM-PIM) registers lie behind a row, and are written as its columns are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import NEVER, Command, Rules, Scope, rules_of

Distances = NDArray[np.int64]


class PimCommand(IntEnum):
    """What is sent to all banks or their units."""

    ACT = 0
    PRE = 1
    MAC = 2
    WRITE_VECTOR = 3
    WRITE_RESULTS = 4
    READ_RESULTS = 5
    STORE_RESULTS = 6
    REFRESH = 7
    MODE = 8


ACT, PRE, MAC, WRITE_VECTOR, WRITE_RESULTS, READ_RESULTS, STORE_RESULTS, REFRESH, MODE = PimCommand
REGISTERS = (WRITE_VECTOR, WRITE_RESULTS, READ_RESULTS)
PLAIN = {
    ACT: Command.ACT, PRE: Command.PRE, MAC: Command.RD, WRITE_VECTOR: Command.WR, WRITE_RESULTS: Command.WR,
    READ_RESULTS: Command.RD, STORE_RESULTS: Command.WR, REFRESH: Command.REFab,
}  # fmt: skip
"""The plain command that each is in every bank (or, of registers, on the data bus)."""
TO_BANKS = (Scope.CHANNEL, Scope.RANK, Scope.GROUP, Scope.BANK)
ON_BUS = (Scope.CHANNEL, Scope.RANK)


@dataclass(frozen=True)
class CommandRules:
    """When commands may follow each other, in clock cycles.

    Attributes:
        distances: int64[before, after] least cycles from one command to another.
        completion: int64[command] cycles from a command until its data are there.
        modes: int64[command] the mode that a command needs; all equal where the device has none.
        row_bursts: columns of a row.
        refresh: cycles from one refresh falling due to the next.
        activates: commands that open a row in all banks, and cycles from one to the next.
    """

    distances: Distances
    completion: NDArray[np.int64]
    modes: NDArray[np.int64]
    row_bursts: int
    refresh: int
    activates: tuple[int, int]

    def of(self, before: PimCommand, after: PimCommand) -> int:
        """Cycles from one command to the first that another may be sent in."""
        return int(self.distances[before, after])


def command_rules(device: DramDevice) -> CommandRules:
    """The rules of a device.

    Raises:
        HwsimError: nothing computes at its banks, or its clock has half cycles or more than a rank.
    """
    if device.pim is None:
        raise HwsimError(f"nothing computes at the banks of {device.name}", got="no table [pim]",
                         expected="a device such as GDDR6_AiM or HBM2_PIM")  # fmt: skip
    if device.commands.ticks_per_cycle != 1 or device.organisation.ranks != 1 or device.commands.split_activate:
        raise HwsimError(f"{device.name} cannot be commanded bank by bank in lockstep",
                         expected="a device of one rank whose commands take whole cycles")  # fmt: skip
    table = np.full((len(PimCommand), len(PimCommand)), NEVER, np.int64)
    plain, registers = rules_of(device), rules_of(register_device(device))
    for before in PLAIN:
        for after in PLAIN:
            table[before, after] = _distance(device, plain, registers, before, after)
    pim = device.pim
    if pim.tRCDMAC is not None:
        table[ACT, MAC] = pim.tRCDMAC
    table[MODE, :MODE] = pim.tMOD or 0
    modes = np.array([int(pim.has_modes and command in REGISTERS) for command in PimCommand], np.int64)
    gap = device.timing.tFAW if pim.activates > 1 else 0
    return CommandRules(
        table, _completion(device), modes, device.organisation.bursts, device.timing.tREFI, (pim.activates, gap)
    )


def register_device(device: DramDevice) -> DramDevice:
    """The device as its units' registers are reached: their latencies in place of the banks'."""
    pim = device.pim
    if pim is None or pim.CL_REG is None or pim.CWL_REG is None or pim.tRTW_REG is None:
        return device
    latencies = {"CL": pim.CL_REG, "CWL": pim.CWL_REG, "tRTW": pim.tRTW_REG}
    return device.model_copy(update={"timing": device.timing.model_copy(update=latencies)})


def scopes_of(device: DramDevice, before: PimCommand, after: PimCommand) -> tuple[Scope, ...]:
    """Where the DRAM's rules hold between two commands.

    A vector on its way to a buffer shared by all banks takes the data bus alone; results come from units in every bank
    group. Between registers and banks there is nothing but the command bus, where there are modes.
    """
    assert device.pim is not None
    if not device.pim.has_modes:
        one_by_one = before is after is READ_RESULTS
        return (Scope.CHANNEL, Scope.RANK) if one_by_one else TO_BANKS
    first, second = before in REGISTERS, after in REGISTERS
    if first != second:
        return ()
    if first and WRITE_VECTOR in (before, after):
        return ON_BUS
    return (*ON_BUS, Scope.GROUP) if first else TO_BANKS


def _distance(device: DramDevice, plain: Rules, registers: Rules, before: PimCommand, after: PimCommand) -> int:
    rules: Any = registers if before in REGISTERS and after in REGISTERS else plain
    pair = PLAIN[before], PLAIN[after]
    found = [int(rules.distances[scope, *pair]) for scope in scopes_of(device, before, after)]
    return max([*found, device.commands.ticks("RD") if not found else NEVER])


def _completion(device: DramDevice) -> NDArray[np.int64]:
    timing, done = register_device(device).timing, np.ones(len(PimCommand), np.int64)
    done[[WRITE_VECTOR, WRITE_RESULTS, STORE_RESULTS]] = timing.CWL + timing.BL
    done[READ_RESULTS] = timing.CL + timing.BL
    return done
