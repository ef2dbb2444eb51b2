"""One job on one array: what goes in, what must come out and when, and what is wrong with a record of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hwsim.pe import PE
from hwsim.pe.base import Flags, Timing
from hwsim.pe.twin import ArrayTransfers, ArrayTwin, Schedule, recurrence
from hwsim.rtl_flow.payloads import payloads, unpack_sums
from hwsim.rtl_flow.stimuli import Stimulus
from hwsim.rtl_flow.transcript import Job, Record

SPARE_CYCLES = 64
"""Cycles beyond the expected end after which a part counts as stuck."""


@dataclass(frozen=True)
class Feed:
    """What goes into a part: the bits of each transfer, its cycles, and whether it ends a row."""

    payloads: list[int]
    timing: Timing
    ends_row: Flags


@dataclass(frozen=True)
class Case:
    """A stimulus played to a schedule on part `part` of a bench."""

    part: str
    pe: PE
    stimulus: Stimulus
    feed: Feed
    schedule: Schedule
    seed: int
    expected: ArrayTransfers
    twin: ArrayTransfers

    @classmethod
    def of(cls, part: str, pe: PE, stimulus: Stimulus, schedule: Schedule, seed: int, feed: Feed | None = None) -> Case:
        """The case with its transfers, by recurrence and by SimPy.

        Args:
            feed: what goes in, where that is not the beats of the stimulus as they are.
        """
        fed = feed or Feed(payloads(pe, stimulus.beats), stimulus.beats.timing(pe), stimulus.beats.ends_row)
        expected = recurrence(fed.timing, fed.ends_row, schedule)
        twin = ArrayTwin(fed.timing, fed.ends_row, schedule).run()
        return cls(part, pe, stimulus, fed, schedule, seed, expected, twin)

    def job(self, *, fault: int = 0) -> Job:
        """The case for the simulator, with fault `fault` switched on."""
        return Job(
            part=self.part,
            payloads=self.feed.payloads,
            gaps=self.schedule.gaps,
            stalls=self.schedule.stalls,
            limit=max(self.expected.put[-1], self.expected.take[-1]) + SPARE_CYCLES,
            seed=self.seed,
            fault=fault,
        )

    @property
    def transfers(self) -> int:
        """Transfers on both boundary streams."""
        return len(self.schedule.gaps) + len(self.schedule.stalls)

    @property
    def stalled_results(self) -> int:
        """Results that were offered before the sink was ready for them."""
        made = np.array(self.expected.accept) + self.feed.timing.latency
        return int((np.array(self.expected.take) > made[self.feed.ends_row]).sum())

    @property
    def stalled_rows(self) -> int:
        """Rows whose first beat had to wait for a credit: they began in the cycle in which one came back."""
        starts = np.array(self.expected.accept)[np.roll(self.feed.ends_row, 1)]
        free = np.array(self.expected.take[: -self.pe.credits]) + 1
        return int((starts[self.pe.credits :] == free).sum())

    @property
    def sums(self) -> int:
        """Sums compared bit by bit."""
        return sum(value is not None for value in self.stimulus.sums.ravel())

    def faults(self, record: Record) -> list[str]:
        """What is wrong with what the RTL did, first difference of each kind; empty where all is well."""
        found = list(record.faults[:1])
        for stream, times in (("put", record.put), ("take", record.take)):
            for model, transfers in (("recurrence", self.expected), ("SimPy twin", self.twin)):
                found += _first_difference(f"{stream} of the {model}", times, getattr(transfers, stream))
        found += self._wrong_sums(record)
        return [f"{self.part}, {self.stimulus.kind}, seed {self.seed}: {fault}" for fault in found]

    def _wrong_sums(self, record: Record) -> list[str]:
        for index, (got, wanted) in enumerate(
            zip(unpack_sums(self.pe, record.results), self.stimulus.sums.tolist(), strict=False)
        ):
            for row, (value, golden) in enumerate(zip(got, wanted, strict=True)):
                if golden is not None and value != golden:
                    return [f"result {index}, row {row} is {value}, golden says {golden}"]
        return []


def _first_difference(what: str, got: list[int], wanted: list[int]) -> list[str]:
    if got == wanted:
        return []
    for index, (cycle, expected) in enumerate(zip(got, wanted, strict=False)):
        if cycle != expected:
            return [f"{what}: transfer {index} in cycle {cycle}, expected {expected}"]
    return [f"{what}: {len(got)} transfers, expected {len(wanted)}"]
