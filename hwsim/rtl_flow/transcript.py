"""The files between us and the bench: what each part is to play, round by round, and what it did.

For each round `<part>.in` has a line "round beats limit", then a line "gap payload noise" for each beat and one more
for the noise after the last. `<part>.out` has a line "round results seed", then a line "stall" for each result and a 0.
`rounds` has their number, then the number of the fault that is on in each. Payloads, noise and seeds are hexadecimal.
`<part>.record` has a line "round" for each, and below it "p cycle" (a beat went in), "t cycle payload" (a result came
out), or the name of a broken rule and its cycle; `summary` has the cycles of all rounds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

_SEED_BITS = 32
_RULES = {
    "stuck": "not done by cycle {}",
    "withdrawn": "a result was withdrawn or changed while it waited, in cycle {}",
    "surplus": "one result too many in cycle {}",
    "follows": "i.ready, o.valid or o.payload follows an input within cycle {}",
}


@dataclass(frozen=True)
class Job:
    """What to play on one part of a bench.

    Args:
        part: its name.
        payloads: of the beats, as bits.
        gaps: cycles the source lets pass before each beat.
        stalls: cycles the sink lets pass before each result.
        limit: cycle after which the part counts as stuck.
        seed: of the noise on idle inputs.
        fault: number of the planted fault that is on, the same for all jobs of a round; 0 for none.
    """

    part: str
    payloads: list[int]
    gaps: list[int]
    stalls: list[int]
    limit: int
    seed: int
    fault: int = 0


@dataclass(frozen=True)
class Record:
    """What a part did: cycles of its transfers, results as bits, and broken stream rules in words."""

    put: list[int]
    take: list[int]
    results: list[int]
    faults: list[str]


def write_jobs(folder: Path, rounds: list[list[Job]], widths: Mapping[str, int]) -> None:
    """What each part is to play; a part without a job in a round does nothing then.

    Args:
        widths: of the payloads that go in, in bits, by part.
    """
    faults = [max((job.fault for job in jobs), default=0) for jobs in rounds]
    (folder / "rounds").write_text("\n".join(map(str, [len(rounds), *faults])) + "\n")
    for part, width in widths.items():
        jobs = [next((job for job in row if job.part == part), _nothing(part)) for row in rounds]
        _write_lines(folder / f"{part}.in", chain.from_iterable(_incoming(job, width) for job in jobs))
        _write_lines(folder / f"{part}.out", chain.from_iterable(map(_outgoing, jobs)))


def read_records(folder: Path, rounds: list[list[Job]]) -> list[list[Record]]:
    """What was recorded, for each job."""
    parts = {job.part for jobs in rounds for job in jobs}
    records = {part: (folder / f"{part}.record").read_text().split("round\n")[1:] for part in parts}
    return [[_record(records[job.part][index]) for job in jobs] for index, jobs in enumerate(rounds)]


def _nothing(part: str) -> Job:
    return Job(part, [], [], [], limit=0, seed=0)


def _write_lines(path: Path, lines: Iterator[str]) -> None:
    with path.open("w") as file:
        file.writelines(lines)


def _incoming(job: Job, width: int) -> Iterator[str]:
    noise = random.Random(job.seed)
    yield f"round {len(job.payloads)} {job.limit}\n"
    for gap, payload in zip([*job.gaps, 0], [*job.payloads, 0], strict=True):
        yield f"{gap} {payload:x} {noise.getrandbits(width):x}\n"


def _outgoing(job: Job) -> Iterator[str]:
    # A feedback register never leaves zero.
    yield f"round {len(job.stalls)} {random.Random(job.seed).getrandbits(_SEED_BITS) | 1:x}\n"
    for stall in [*job.stalls, 0]:
        yield f"{stall}\n"


def _record(text: str) -> Record:
    put, take, results, faults = list[int](), list[int](), list[int](), list[str]()
    for kind, cycle, *payload in map(str.split, text.splitlines()):
        if kind == "p":
            put.append(int(cycle))
        elif kind != "t":
            faults.append(_RULES[kind].format(cycle))
        elif set(payload[0]) & set("xXzZ"):
            faults.append(f"a result with unknown bits in cycle {cycle}")
        else:
            take.append(int(cycle))
            results.append(int(payload[0], 16))
    return Record(put, take, results, faults)
