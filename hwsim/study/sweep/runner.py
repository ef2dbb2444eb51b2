"""Running a sweep: outcomes journaled as they come, by this process alone, and given back in declared order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.study.sweep.declaration import DECLARED, Sweep
from hwsim.study.sweep.evaluate import key_of
from hwsim.study.sweep.journal import Journal
from hwsim.study.sweep.points import Point, points
from hwsim.study.sweep.workers import LocalWorkers, Workers

JOURNAL = "journal.sqlite"
Tick = Callable[[int, int], None]


@dataclass(frozen=True)
class Outcome:
    """What became of a point.

    Args:
        row: of a point that ran.
        refused: why another has none.
        kind: whose fault that is: "refused" (the point's: it cannot run), "failed" (hwsim's), "died" (its worker's).
        key: the hash of all that the point was made from.
    """

    point: Point
    row: dict[str, Any] | None = None
    refused: str = ""
    kind: str = ""
    key: str = ""

    def as_dict(self) -> dict[str, Any]:
        """As workers tell it."""
        return {"row": self.row} if self.row is not None else {self.kind: self.refused}


@dataclass
class Evaluator:
    """Gives outcomes of points: those of the journal at once, others from workers, each kept as it comes.

    Args:
        total: points of the whole sweep, for `tick`.
        tolerant: take a point whose descriptions are impossible for one that is refused.
    """

    journal: Journal
    workers: Workers
    tick: Tick
    total: int
    tolerant: bool = False
    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    finished: int = 0

    def __post_init__(self) -> None:
        self.known |= self.journal.finished()

    def outcomes(self, todo: Sequence[Point]) -> list[Outcome]:
        """The outcomes of points, in their order.

        Raises:
            HwsimError: a description is missing or wrong, unless `tolerant`; or the journal cannot be written.
        """
        keys = [self.key_of(point) for point in todo]
        fresh = {key: point.settings for key, point in zip(keys, todo, strict=True) if key not in self.known}
        repeats = {key: sum(other == key for other in keys) for key in fresh} if len(fresh) < len(keys) else {}
        self._done(len(keys) - sum(repeats.get(key, 1) for key in fresh))
        for key, outcome in self.workers.run(list(fresh.items())):
            self.journal.keep(key, outcome)
            self.known[key] = outcome
            self._done(repeats.get(key, 1))
        return [outcome_of(point, key, self.known[key]) for key, point in zip(keys, todo, strict=True)]

    def take_over(self, key: str, outcome: dict[str, Any]) -> None:
        """Keep an outcome that another machine found."""
        if key not in self.known:
            self.journal.keep(key, outcome)
            self.known[key] = outcome
            self._done(1)

    def _done(self, count: int) -> None:
        self.finished += count
        self.tick(self.finished, self.total)

    def key_of(self, point: Point) -> str:
        """The name of a point, also of an impossible one where those are tolerated.

        Raises:
            HwsimError: it is impossible, and they are not.
        """
        try:
            return key_of(point.settings)
        except HwsimError as error:
            described = ", ".join(f"{key} = {value}" for key, value in point.settings.items())
            if not self.tolerant:
                what = f"point {point.index} of the sweep is impossible: {error}"
                raise HwsimError(what, got=described) from error
            key = _IMPOSSIBLE + files.content_hash(point.settings)
            self.known[key] = {"refused": str(error)}
            return key


_IMPOSSIBLE = "impossible "  # in place of the key of a point that has none


def run_sweep(
    sweep: Sweep,
    out: Path,
    workers: int | None = None,
    tick: Tick = lambda done, total: None,
    scheduler: str | None = None,
    beside: Path | None = None,
) -> list[Outcome]:
    """Every point's outcome, in declared order; those that the journal in `out` has are not made again.

    Args:
        workers: processes; as many as there are cores by default, none where one is asked for.
        tick: told how many of how many points are finished.
        scheduler: address of a Dask cluster's scheduler, whose workers are taken instead.
        beside: the folder of the sweep's file, for the quality that a search is constrained by.

    Raises:
        HwsimError: a description is missing or wrong, or the journal cannot be written. What is finished is kept, also
            when the run is interrupted.
    """
    todo = [] if sweep.search.adapts else points(sweep)
    total = len(todo) or sweep.search.points or 0
    with Journal(out / JOURNAL) as journal, _workers(workers, scheduler) as crew:
        evaluator = Evaluator(journal, crew, tick, total, tolerant=sweep.search.kind not in DECLARED)
        if not sweep.search.adapts:
            return possible(evaluator.outcomes(todo))
        from hwsim.study.sweep.optimize import search

        return search(sweep, evaluator, beside or Path())


def _workers(count: int | None, scheduler: str | None) -> Workers:
    if scheduler is None:
        return LocalWorkers(count)
    from hwsim.study.sweep.cluster import ClusterWorkers

    return ClusterWorkers(scheduler)


def outcome_of(point: Point, key: str, told: dict[str, Any]) -> Outcome:
    """The outcome of a point as workers tell it and the journal keeps it."""
    kind, what = next(iter(told.items()))
    return Outcome(point, what, key=key) if kind == "row" else Outcome(point, None, what, kind, key)


def possible(outcomes: list[Outcome]) -> list[Outcome]:
    """The outcomes, unless the descriptions of all points are wrong: then the sweep is, in a misspelt key say.

    Raises:
        HwsimError: so.
    """
    if outcomes and all(one.key.startswith(_IMPOSSIBLE) for one in outcomes):
        raise HwsimError(f"no point of the sweep is possible; of the first: {outcomes[0].refused}")
    return outcomes
