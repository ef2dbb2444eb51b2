"""What a channel's commands take: programs of runs of equal commands, by recurrence and command by command.

Commands are sent in program order, each as soon as the rules allow. With d the least distances between commands
(`commands`), t(c) the cycle of the last command c, and a run of n equal commands that are g_1 ... g_n cycles apart
(what the units need for each, and the DRAM's own distance):

    first = max over c of t(c) + d(c, run)
    last  = first + g_1 + ... + g_(n-1)

A multiply-accumulate also waits until the units have taken the last one, g_n cycles after it was sent; what reads or
stores results waits `drain` cycles more, the length of the units' pipeline. Where the mode is another one, its change
is sent when the DRAM would have taken the run, units ready or not, and the run starts as soon after it as d allows. A
refresh that is due when a row could be opened goes first: rows are short against what JEDEC lets a refresh be late. A
program starts in a channel without history, and ends when the data of all its commands are there.

`Evaluator` works that out run by run, compiled; `hwsim.accelerators.dram_pim.channel` sends every command.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.dram_pim.commands import (
    ACT,
    MAC,
    MODE,
    READ_RESULTS,
    REFRESH,
    STORE_RESULTS,
    CommandRules,
    PimCommand,
)
from hwsim.kernels.bank import run_commands

Cycles = NDArray[np.int64]
TAKES_RESULTS = (READ_RESULTS, STORE_RESULTS)


@dataclass(frozen=True)
class CommandRun:
    """Equal commands one after the other.

    Args:
        command: what is sent.
        gaps: cycles from each to the next of its kind, int64[commands].
    """

    command: PimCommand
    gaps: Cycles


@dataclass(frozen=True, eq=False)
class BankProgram:
    """Runs in order; `drain`: cycles of the units' pipeline behind the last multiply-accumulate."""

    runs: tuple[CommandRun, ...]
    drain: int = 0

    def counts(self) -> Counter[PimCommand]:
        """How often each command is sent, refreshes and changes of mode not among them."""
        found: Counter[PimCommand] = Counter()
        for run in self.runs:
            found[run.command] += len(run.gaps)
        return found


@dataclass(frozen=True)
class Spent:
    """What a program took: cycles, refreshes among them, and cycles until the next refresh falls due."""

    cycles: int
    refreshes: int
    until_refresh: int


class Builder:
    """Collects runs; the DRAM's own distances are the least."""

    def __init__(self, rules: CommandRules) -> None:
        self.rules = rules
        self.runs: list[CommandRun] = []

    def send(self, command: PimCommand, count: int = 1, gaps: Cycles | None = None) -> None:
        """So many of a command; `gaps` as the units need them, int64[count]."""
        least = self.rules.of(command, command)
        if count:
            needed = np.zeros(count, np.int64) if gaps is None else gaps
            self.runs.append(CommandRun(command, np.maximum(needed, max(least, 1))))

    def open_row(self) -> None:
        """Close the row that is open in all banks, and open another."""
        self.send(PimCommand.PRE)
        count, gap = self.rules.activates
        self.runs.append(CommandRun(ACT, np.full(count, max(1, gap), np.int64)))


class Evaluator:
    """Programs of one device, run by run."""

    def __init__(self, rules: CommandRules, refresh: bool = True) -> None:
        self.rules = rules
        self.interval = rules.refresh if refresh else 0
        self._codes = np.array([ACT, MAC, REFRESH, MODE], np.int64)
        self._after = np.array([int(command in TAKES_RESULTS) for command in PimCommand], np.int64)
        self._arrays: dict[int, tuple[BankProgram, Cycles, Cycles, Cycles]] = {}

    def run(self, program: BankProgram, until_refresh: int | None = None, repeats: int = 1) -> Spent:
        """What a program takes, so often one after the other.

        Args:
            until_refresh: cycles until a refresh falls due; by default a whole interval.
        """
        kinds, spans, busy = self._of(program)
        rules = self.rules
        until = self.interval if until_refresh is None else until_refresh
        found = run_commands(
            kinds, spans, busy, rules.distances, rules.completion, rules.modes, self._codes, self._after,
            program.drain, self.interval, until, repeats,
        )  # fmt: skip
        return Spent(*(int(value) for value in found))

    def _of(self, program: BankProgram) -> tuple[Cycles, Cycles, Cycles]:
        """The program's runs as arrays, made once; the program is kept, so that its identity stays its own."""
        if id(program) not in self._arrays:
            kinds = np.array([run.command for run in program.runs], np.int64)
            spans = _each(int(run.gaps[:-1].sum()) for run in program.runs)
            busy = _each(int(run.gaps[-1]) if run.command is MAC else 0 for run in program.runs)
            self._arrays[id(program)] = (program, kinds, spans, busy)
        return self._arrays[id(program)][1:]


def _each(values: Iterable[int]) -> Cycles:
    return np.fromiter(values, np.int64)
