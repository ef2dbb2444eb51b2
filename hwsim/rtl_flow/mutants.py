"""Mutants: the RTL with one fault planted, run as the sound RTL is verified. What verification misses, survives."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.rtl_flow import tools, yosys
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.equivalence import can_show
from hwsim.rtl_flow.faults import DEMANDED, Fault, faults_of, plant, sample
from hwsim.rtl_flow.playbench import BENCH
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.verify import Part, directed_case, rounds_of

_BEFORE_SEED = 3_000_000


@dataclass(frozen=True)
class Mutant:
    """A fault in a variant, and how it was found; `found` is None where it was not."""

    variant: str
    number: int
    fault: Fault
    found: str | None = None


@dataclass(frozen=True)
class Campaign:
    """The mutants of a PE.

    Args:
        pe: its name.
        possible: single faults that could be planted in its variants.
        mutants: those that were.
    """

    pe: str
    possible: int
    mutants: tuple[Mutant, ...]

    @property
    def survivors(self) -> tuple[Mutant, ...]:
        """Mutants that no round found."""
        return tuple(mutant for mutant in self.mutants if mutant.found is None)

    def by_kind(self) -> dict[str, tuple[int, int]]:
        """Mutants found and planted, by kind of fault."""
        planted = Counter(mutant.fault.kind for mutant in self.mutants)
        left = Counter(mutant.fault.kind for mutant in self.survivors)
        return {kind: (count - left[kind], count) for kind, count in sorted(planted.items())}


def mutate(name: str, count: int, seeds: int = 10, seed: int = 0, kinds: frozenset[str] | None = DEMANDED) -> Campaign:
    """Plant up to `count` single faults in each variant of a PE, and verify with each.

    One build holds all of them. In a round each variant has one fault on; only those not found yet meet the next
    stimulus. The stimuli are those of `verify`, the cheapest first. A variant of one credit has two here: with a single
    row under way, counters of rows never carry, and what belongs to the next row cannot come too early. Variants with
    spare parts, which nothing reaches, are left out.

    Args:
        seeds: random stimuli and schedules at most.
        seed: of the choice of faults.
        kinds: of faults, but for what `can_show` leaves out; None for all faults.

    Raises:
        HwsimError: there is no such PE, a tool is missing, or the sound RTL does not hold.
    """
    tools.require(tools.SIMULATE)
    variants = [(variant, pe) for variant, pe in get_pe(name).variants().items() if not pe.has_spare]
    parts = [Part(variant, replace(pe, credits=max(2, pe.credits)), 0) for variant, pe in variants]
    chosen: list[Mutant] = []
    possible = 0

    def edit(text: str) -> str:
        nonlocal possible
        text = _without_redundance(text)
        faults = faults_of(text, frozenset(f"{BENCH}.{part.name}" for part in parts))
        for part in parts:
            own = [fault for fault in faults if f"{fault.module}.".startswith(f"{BENCH}.{part.name}.")]
            own = [fault for fault in own if kinds is None or (fault.kind in kinds and can_show(part, fault))]
            possible += len(own)
            rng = np.random.default_rng([seed, *part.name.encode()])
            picked = enumerate(sample(own, count, rng), 1)
            chosen.extend(Mutant(part.name, number, fault) for number, fault in picked)
        return plant(text, BENCH, [(mutant.number, mutant.fault) for mutant in chosen])

    simulator = Simulator({part.name: part.pe.component() for part in parts}, edit)
    rounds = [{case.part: case for case in cases} for cases in rounds_of(parts, seeds)]
    _hold_sound(name, simulator, rounds)
    before = {part.name: directed_case(part, _BEFORE_SEED) for part in parts}
    left, found = chosen, list[Mutant]()
    for cases in [*rounds[2:], *rounds[:2]]:
        met = _meet(simulator, cases, left, before)
        found += [mutant for mutant in met if mutant.found]
        left = [mutant for mutant in met if not mutant.found]
        if not left:
            break
    return Campaign(name, possible, tuple(sorted([*found, *left], key=lambda mutant: (mutant.variant, mutant.number))))


def _without_redundance(text: str) -> str:
    """The Verilog without statements that are constant, unread or there twice: faults in them would not show."""
    with tempfile.TemporaryDirectory(prefix="hwsim-mutants-") as name:
        folder = Path(name)
        (folder / "sound.v").write_text(text)
        yosys.run(
            f"read_verilog sound.v; hierarchy -top {BENCH}; proc; setattr -unset init w:*; pmuxtree; "
            "opt -nodffe -nosdff -purge; write_verilog -noattr -norename lean.v",
            folder,
        )
        return (folder / "lean.v").read_text()


def _hold_sound(name: str, simulator: Simulator, rounds: list[dict[str, Case]]) -> None:
    """With no fault on, the build must be right; else it would find anything."""
    cases = list(rounds[-1].values())
    (records,) = simulator.play([[case.job() for case in cases]]).records
    faults = [fault for case, record in zip(cases, records, strict=True) for fault in case.faults(record)]
    if faults:
        raise HwsimError(f"{name} differs from its models before any fault is planted", got=faults[0])


def _meet(simulator: Simulator, cases: dict[str, Case], mutants: list[Mutant], before: dict[str, Case]) -> list[Mutant]:
    """The mutants after a stimulus, each with what it showed. Those of the same number run side by side.

    Each meets it after another one, without its fault: what was left in registers that no reset clears is then wrong.
    """
    numbers = sorted({mutant.number for mutant in mutants})
    together = [[m for m in mutants if m.number == number and m.variant in cases] for number in numbers]
    together = [row for row in together if row]
    sound = [[before[m.variant].job() for m in row] for row in together]
    faulty = [[cases[m.variant].job(fault=m.number) for m in row] for row in together]
    played = simulator.play([jobs for pair in zip(sound, faulty, strict=True) for jobs in pair])
    shown = {
        (mutant.variant, mutant.number): next(iter(cases[mutant.variant].faults(record)), None)
        for row, records in zip(together, played.records[1::2], strict=True)
        for mutant, record in zip(row, records, strict=True)
    }
    return [Mutant(m.variant, m.number, m.fault, shown.get((m.variant, m.number))) for m in mutants]
