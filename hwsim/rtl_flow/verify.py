"""RTL against its models: every result bit by bit, every transfer cycle by cycle."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from hwsim.pe import PE, get_pe
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.coverage import coverage
from hwsim.rtl_flow.halfway import halfway_stimulus
from hwsim.rtl_flow.schedules import directed_schedule
from hwsim.rtl_flow.simulate import Played, Simulator
from hwsim.rtl_flow.simulators import DEFAULT, simulator_kind
from hwsim.rtl_flow.stimuli import Stimulus, corner_stimulus, product_stimulus, products, random_stimulus

_DIRECTED_SEEDS = 2_000_000, 2_100_000
_DIRECTED_DRAWS = 8
QUEUE_DEPTHS = (1, 3)
"""Depths of the queues that the first variant of a PE is also tried behind."""


@dataclass(frozen=True)
class Verdict:
    """What was compared, and what did not agree.

    Args:
        pe: its name.
        variants: arrays tried.
        seeds: random stimuli and schedules for each.
        beats, results: that went in and came out.
        transfers: cycles compared with the SimPy twin and with the recurrence, both streams.
        sums: compared with golden bit by bit.
        products: by variant, different products tried where all were; exhaustive.
        stalled_results: results that had to wait for the sink.
        stalled_rows: rows that had to wait for a credit, that is for a result to be taken.
        cycles: simulated, all variants side by side.
        wall_s: seconds that took.
        bins: situations that the variants can be in, all variants together; see `coverage`.
        missed: those that none of the cases was in, with their variant.
        faults: in words; empty where all is well.
    """

    pe: str
    variants: tuple[str, ...]
    seeds: int
    beats: int
    results: int
    transfers: int
    sums: int
    products: dict[str, int]
    stalled_results: int
    stalled_rows: int
    cycles: int
    wall_s: float
    bins: int
    missed: tuple[str, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """An array on the bench, behind a queue of `depth` slots (0: none)."""

    name: str
    pe: PE
    depth: int


def parts_of(name: str) -> list[Part]:
    """Every variant of a PE, and the first behind queues too."""
    variants = get_pe(name).variants()
    parts = [Part(variant, pe, 0) for variant, pe in variants.items()]
    first = parts[0]
    return parts + [Part(f"{first.name}_queue{depth}", first.pe, depth) for depth in QUEUE_DEPTHS]


def simulator_of(parts: list[Part], simulator: str = DEFAULT) -> Simulator:
    """The build that holds `parts`, of the simulator of that name.

    Raises:
        HwsimError: no such simulator, a tool is missing, or the build failed.
    """
    simulator_kind(simulator)  # before what imports its tools
    from hwsim.gateware.bench import Queued

    components = {
        part.name: Queued(part.pe.component(), part.depth) if part.depth else part.pe.component() for part in parts
    }
    return Simulator(components, simulator=simulator)


def verify(name: str, seeds: int = 10, first_seed: int = 0, simulator: str = DEFAULT) -> Verdict:
    """Hold all variants of a PE against golden, SimPy twin and recurrence in a simulator.

    Each is fed every product (where they are at most 2**16), extreme operands, and `seeds` random stimuli, all with
    random gaps at the input and random back-pressure at the output.

    Raises:
        HwsimError: there is no such PE or simulator, a tool is missing, or the build failed.
    """
    parts = parts_of(name)
    built = simulator_of(parts, simulator)
    cases = list(rounds_of(parts, seeds, first_seed))
    played = built.play([[case.job() for case in row] for row in cases])
    return _verdict(name, parts, seeds, cases, played)


def rounds_of(parts: list[Part], seeds: int, first_seed: int = 0) -> Iterator[list[Case]]:
    """What is played, round by round.

    Every product, extremes, sums halfway between two results, a directed schedule twice, and a round for each seed.
    """
    for make in (product_stimulus, corner_stimulus, halfway_stimulus):
        yield [_case(part, made, 0) for part in parts if (made := make(part.pe)) is not None]
    for seed in _DIRECTED_SEEDS:
        yield [directed_case(part, seed) for part in parts]
    for seed in range(first_seed, first_seed + seeds):
        yield [random_case(part, seed) for part in parts]


def directed_case(part: Part, first_seed: int) -> Case:
    """A random stimulus of enough rows, played to the schedule that is made for the array.

    Of several, one that hides little: of two results alike, either could be taken for the other, and a row's first beat
    may wait for a credit, where a beat of zeros could be taken any number of times.
    """
    drawn = (random_stimulus(part.pe, _rng(part, seed)) for seed in itertools.count(first_seed))
    enough = (one for one in drawn if len(one.sums) > 3 * part.pe.credits)
    made = max(itertools.islice(enough, _DIRECTED_DRAWS), key=lambda one: _shows(part.pe, one))
    beats = made.beats
    schedule = directed_schedule(beats.timing(part.pe), beats.ends_row, part.depth)
    return Case.of(part.name, part.pe, made, schedule, first_seed)


def _shows(pe: PE, made: Stimulus) -> float:
    """The share of results that differ, times that of rows whose first beat is not all zeros."""
    first = made.beats.codes[np.roll(made.beats.ends_row, 1)]
    begun = 1.0 if pe.weights.zero is None else (first != pe.weights.zero).any(axis=(1, 2)).mean()
    return len(set(map(tuple, made.sums))) / len(made.sums) * float(begun)


def random_case(part: Part, seed: int) -> Case:
    """A random stimulus and schedule for a part."""
    return _case(part, random_stimulus(part.pe, _rng(part, seed)), seed)


def _case(part: Part, stimulus: Stimulus, seed: int) -> Case:
    beats, rows = len(stimulus.beats), len(stimulus.sums)
    mood = random_schedule(_rng(part, seed + 1_000_000), beats, rows)
    return Case.of(part.name, part.pe, stimulus, Schedule(mood.gaps, mood.stalls, part.depth), seed)


def _rng(part: Part, seed: int) -> np.random.Generator:
    return np.random.default_rng([seed, *part.name.encode()])


def _verdict(name: str, parts: list[Part], seeds: int, cases: list[list[Case]], played: Played) -> Verdict:
    pairs = [
        (case, record)
        for row, records in zip(cases, played.records, strict=True)
        for case, record in zip(row, records, strict=True)
    ]
    done = [case for case, _ in pairs]
    met = {part.name: coverage([case for case in done if case.part == part.name]) for part in parts}
    return Verdict(
        pe=name,
        variants=tuple(part.name for part in parts),
        seeds=seeds,
        beats=sum(len(case.stimulus.beats) for case in done),
        results=sum(len(case.stimulus.sums) for case in done),
        transfers=sum(case.transfers for case in done),
        sums=sum(case.sums for case in done),
        products={case.part: products(case.pe) for case in done if case.stimulus.kind == "products"},
        stalled_results=sum(case.stalled_results for case in done),
        stalled_rows=sum(case.stalled_rows for case in done),
        cycles=played.cycles,
        wall_s=played.wall_s,
        bins=sum(map(len, met.values())),
        missed=tuple(f"{part}: {name}" for part, bins in met.items() for name, there in bins.items() if not there),
        faults=tuple(fault for case, record in pairs for fault in case.faults(record)),
    )
