"""Running a sweep: points on this machine's processes, outcomes journaled as they come, results in declared order."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim.errors import HwsimError
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.evaluate import evaluate, key_of
from hwsim.study.sweep.journal import Journal
from hwsim.study.sweep.points import Point, points

JOURNAL = "journal.sqlite"
ATTEMPTS = 3  # of a point whose worker died, which may have been another's fault
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "NUMBA_NUM_THREADS")
Tick = Callable[[int, int], None]


@dataclass(frozen=True)
class Outcome:
    """What became of a point.

    Args:
        row: of a point that ran.
        refused: why another has none.
    """

    point: Point
    row: dict[str, Any] | None = None
    refused: str = ""


def run_sweep(
    sweep: Sweep, out: Path, workers: int | None = None, tick: Tick = lambda done, total: None
) -> list[Outcome]:
    """Every point's outcome, in declared order; those that the journal in `out` has are not made again.

    Args:
        workers: processes; as many as there are cores by default, none where one is asked for.
        tick: told how many of how many points are finished.

    Raises:
        HwsimError: a description is missing or wrong, or the journal cannot be written. What is finished is kept, also
            when the run is interrupted.
    """
    todo = points(sweep)
    journal = Journal(out / JOURNAL)
    try:
        keys = [_key(point) for point in todo]
        known = journal.finished()
        fresh = [(key, point) for key, point in zip(keys, todo, strict=True) if key not in known]
        unique = list(dict(fresh).items())
        finished = len(todo) - len(fresh)
        tick(finished, len(todo))
        for count, (key, outcome) in enumerate(_outcomes(unique, workers or os.cpu_count() or 1), 1):
            journal.keep(key, outcome)
            known[key] = outcome
            tick(finished + count, len(todo))
        return [_read(point, known[key]) for key, point in zip(keys, todo, strict=True)]
    finally:
        journal.close()


def _key(point: Point) -> str:
    try:
        return key_of(point.settings)
    except HwsimError as error:
        described = ", ".join(f"{key} = {value}" for key, value in point.settings.items())
        raise HwsimError(f"point {point.index} of the sweep is impossible: {error}", got=described) from error


def _read(point: Point, outcome: dict[str, Any]) -> Outcome:
    return Outcome(point, outcome.get("row"), outcome.get("refused", ""))


def attempt(settings: dict[str, Any]) -> dict[str, Any]:
    """A point's row, or why it has none."""
    try:
        return {"row": evaluate(settings)}
    except HwsimError as error:
        return {"refused": str(error)}


def _outcomes(todo: list[tuple[str, Point]], workers: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if workers == 1 or len(todo) < 2:
        for key, point in todo:
            yield key, attempt(point.settings)
        return
    attempts = dict.fromkeys((key for key, _ in todo), 0)
    waiting = deque(todo)
    while waiting:
        lost: list[tuple[str, Point]] = []
        yield from _one_pool(waiting, workers, lost)
        for key, point in lost:
            attempts[key] += 1
            if attempts[key] < ATTEMPTS:
                waiting.append((key, point))
            else:
                yield key, {"refused": f"its worker died {ATTEMPTS} times (out of memory, or killed)"}


def _one_pool(
    waiting: deque[tuple[str, Point]], workers: int, lost: list[tuple[str, Point]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Outcomes until nothing waits, or a worker dies: then what was under way is lost, and to be tried again."""
    under_way: dict[Future[dict[str, Any]], tuple[str, Point]] = {}
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_as_worker)
    try:
        while waiting or under_way:
            while waiting and len(under_way) < 2 * workers:
                under_way[pool.submit(attempt, waiting[0][1].settings)] = waiting[0]
                waiting.popleft()  # after the pool took it, which it does not once it is broken
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                yield under_way[future][0], future.result()
                del under_way[future]
    except BrokenProcessPool:
        lost += under_way.values()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _as_worker() -> None:
    """One thread, since workers are as many as cores; and Ctrl-C is the parent's, who sees to what is finished."""
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def counted(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many points have a row, and how many were refused."""
    rows = [one.row is not None for one in outcomes]
    return {"rows": sum(rows), "refused": len(rows) - sum(rows)}
