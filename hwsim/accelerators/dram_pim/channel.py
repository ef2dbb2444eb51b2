"""A channel command by command: every bank's last commands are kept, and every rule towards every bank is asked.

The readable reference of `program.Evaluator`: it goes through time cycle by cycle, and uses the DRAM's table of rules
as it is, scope by scope and bank by bank, instead of the largest distance of each pair of commands.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.dram_pim.commands import (
    ACT,
    MAC,
    MODE,
    PLAIN,
    PRE,
    READ_RESULTS,
    REFRESH,
    REGISTERS,
    STORE_RESULTS,
    PimCommand,
    register_device,
    scopes_of,
)
from hwsim.accelerators.dram_pim.program import TAKES_RESULTS, BankProgram, Spent
from hwsim.errors import HwsimError
from hwsim.memory.dram.device import DramDevice
from hwsim.memory.dram.rules import Scope, rules_of

NEVER = -(1 << 40)


class ExplicitChannel:
    """One channel of a device with units at its banks. Time is in clock cycles and only goes on.

    Attributes:
        log: cycle and command of everything that was sent.
    """

    def __init__(self, device: DramDevice, refresh: bool = True) -> None:
        assert device.pim is not None
        self.device, self.pim = device, device.pim
        self.shape = device.organisation
        self.interval = device.timing.tREFI if refresh else 0
        self.banks_rules, self.register_rules = rules_of(device), rules_of(register_device(device))
        self.log: list[tuple[int, PimCommand]] = []
        self._all = list(range(self.shape.all_banks))
        self._known: dict[tuple[PimCommand, PimCommand], NDArray[np.int64]] = {}
        self._due = self.interval
        self._reset()

    def _reset(self) -> None:
        self.sent = np.full((len(PimCommand), self.shape.all_banks), NEVER, np.int64)
        self.is_open, self.opened, self.reads = False, 0, 0
        self.in_registers: bool | None = None
        self.units_free = self.end = NEVER

    def run(self, program: BankProgram, until_refresh: int | None = None) -> Spent:
        """Send a program in a channel without history.

        Raises:
            HwsimError: a command needs a row open, or closed, that is not.
        """
        self._reset()
        self.log, self._due = [], self.interval if until_refresh is None else until_refresh
        tick = 0
        for run in program.runs:
            earliest = NEVER
            for gap in run.gaps.tolist():
                tick = self._wait(run.command, max(tick, earliest), program.drain)
                earliest = tick + gap
                self._send(run.command, tick, gap, program.drain)
        refreshes = sum(command is REFRESH for _, command in self.log)
        return Spent(self.end, refreshes, self._due - self.end)

    def _wait(self, command: PimCommand, tick: int, drain: int) -> int:
        """The cycle in which the command is sent; refreshes and changes of mode before it are."""
        while True:
            if self._refresh_is_first(command, tick):
                if self._ready(REFRESH, tick):
                    self._due += self.interval
                    self._record(REFRESH, tick, self._all)
            elif self._ready(command, tick):
                if self._wrong_mode(command):
                    self._record(MODE, tick, self._all)
                    self.in_registers = command in REGISTERS
                elif tick >= self._units_ready(command, drain):
                    return tick
            tick += 1

    def _units_ready(self, command: PimCommand, drain: int) -> int:
        """When the units can take their next column, or have the results that are asked for."""
        return self.units_free if command is MAC else self.units_free + drain if command in TAKES_RESULTS else NEVER

    def _refresh_is_first(self, command: PimCommand, tick: int) -> bool:
        """Whether a refresh is due, and all rows are closed."""
        return command is ACT and self.opened == 0 and self.interval > 0 and tick >= self._due

    def _wrong_mode(self, command: PimCommand) -> bool:
        return self.pim.has_modes and self.in_registers not in (None, command in REGISTERS)

    def _ready(self, command: PimCommand, tick: int) -> bool:
        """Whether every rule towards what was sent to every bank allows the command, in every bank it goes to."""
        if tick < self.sent[MODE].max() + (self.pim.tMOD or 0):
            return False
        targets = self._targets(command)
        if command is ACT and self.opened:  # a further activate of the row that is being opened
            return bool(tick >= self.sent[ACT].max() + self.device.timing.tFAW)
        return all(
            tick >= (self.sent[before][:, None] + self._distances(before, command)[:, targets]).max()
            for before in PLAIN
        )

    def _distances(self, before: PimCommand, after: PimCommand) -> NDArray[np.int64]:
        """The DRAM's rules between a command in one bank and a command in another, int64[bank, bank]."""
        if (before, after) not in self._known:
            banks = self._all
            rows = [[self._distance(before, bank, after, target) for target in banks] for bank in banks]
            self._known[before, after] = np.array(rows, np.int64)
        return self._known[before, after]

    def _distance(self, before: PimCommand, bank: int, after: PimCommand, target: int) -> int:
        if before is ACT and after is MAC and self.pim.tRCDMAC is not None:
            return self.pim.tRCDMAC
        scopes = [scope for scope in scopes_of(self.device, before, after) if self._within(scope, bank, target)]
        if not scopes:
            return self.device.commands.ticks("RD")
        registers = before in REGISTERS and after in REGISTERS
        table = (self.register_rules if registers else self.banks_rules).distances
        return max(int(table[scope, PLAIN[before], PLAIN[after]]) for scope in scopes)

    def _within(self, scope: Scope, bank: int, other: int) -> bool:
        if scope is Scope.BANK:
            return bank == other
        return scope is not Scope.GROUP or bank // self.shape.banks == other // self.shape.banks

    def _targets(self, command: PimCommand) -> list[int]:
        """The banks that a command goes to: all, or for results behind rows one, the bank groups in turn."""
        if command is not READ_RESULTS or self.pim.has_modes:
            return self._all
        groups, banks = self.shape.groups, self.shape.banks
        return [self.reads % groups * banks + self.reads // groups % banks]

    def _send(self, command: PimCommand, tick: int, gap: int, drain: int) -> None:
        self._check_rows(command)
        self._record(command, tick, self._targets(command))
        self.in_registers = command in REGISTERS
        if command is MAC:
            self.units_free = tick + gap
            self.end = max(self.end, self.units_free + drain)
        self.reads += command is READ_RESULTS
        self.end = max(self.end, tick + self._completion(command))

    def _check_rows(self, command: PimCommand) -> None:
        needs_row = command in (MAC, STORE_RESULTS) or (command in REGISTERS and not self.pim.has_modes)
        if (needs_row and not self.is_open) or (command is ACT and self.is_open):
            raise HwsimError(f"{command.name} with rows {'open' if self.is_open else 'closed'}", got=len(self.log))
        if command is ACT:
            self.opened = self.opened % self.pim.activates + 1
            self.is_open = self.opened == self.pim.activates
        elif command is PRE:
            self.is_open, self.opened = False, 0

    def _record(self, command: PimCommand, tick: int, banks: list[int]) -> None:
        self.sent[command, banks] = tick
        self.log.append((tick, command))

    def _completion(self, command: PimCommand) -> int:
        timing = register_device(self.device).timing
        if command is READ_RESULTS:
            return timing.CL + timing.BL
        return timing.CWL + timing.BL if command in (*REGISTERS, STORE_RESULTS) else 1
