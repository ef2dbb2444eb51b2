"""Who simulates points: this process, processes of this machine, or (`hwsim.study.sweep.cluster`) other machines."""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, Protocol, Self

from hwsim.errors import HwsimError
from hwsim.study.sweep.evaluate import evaluate

ATTEMPTS = 3  # of a point whose worker died: once beside others, whose fault it may have been, then alone
DIED = f"its worker died {ATTEMPTS} times (out of memory, or killed)"
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "NUMBA_NUM_THREADS")

Job = tuple[str, dict[str, Any]]
"""A point's key and settings."""
Done = tuple[str, dict[str, Any]]
"""Its key and outcome: a "row", or why there is none: "refused" (it cannot run), "failed" (hwsim's fault), "died"."""


class Workers(Protocol):
    """Simulate points, and are let go at the end."""

    @property
    def threads(self) -> int:
        """How many points are simulated at a time."""

    def run(self, jobs: Sequence[Job]) -> Iterator[Done]:
        """Outcomes of points as they come, in any order."""

    def __enter__(self) -> Self:
        """Workers that are started when there is work."""

    def __exit__(self, *_: object) -> None:
        """Let them go; what is under way is lost."""


def attempt(settings: dict[str, Any]) -> dict[str, Any]:
    """A point's row, or why it has none."""
    try:
        row = evaluate(settings)
    except HwsimError as error:
        return {"refused": str(error)}
    except Exception as error:  # noqa: BLE001  # a fault of ours in one point; it is told, and costs none of the others
        place = traceback.extract_tb(error.__traceback__)[-1]
        told = traceback.format_exception_only(error)[-1].strip()
        return {"failed": f"{told} ({Path(place.filename).name}, line {place.lineno})"}
    wrong = [name for name, value in row.items() if isinstance(value, float) and not math.isfinite(value)]
    return {"failed": f"{wrong[0]} is {row[wrong[0]]}"} if wrong else {"row": row}


class LocalWorkers:
    """Processes of this machine; none where one is asked for, or there is one point.

    Args:
        count: as many as there are cores by default.
    """

    def __init__(self, count: int | None = None) -> None:
        self.count = count or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._let_go()

    @property
    def threads(self) -> int:
        """Its processes."""
        return self.count

    def run(self, jobs: Sequence[Job]) -> Iterator[Done]:
        """Outcomes of points as they come."""
        if self.count == 1 or (len(jobs) < 2 and self._pool is None):
            for key, settings in jobs:
                yield key, attempt(settings)
            return
        waiting = deque(jobs)
        while waiting:
            lost: list[Job] = []
            yield from self._until_one_dies(waiting, lost)
            yield from map(self._alone, lost)

    def _until_one_dies(self, waiting: deque[Job], lost: list[Job]) -> Iterator[Done]:
        """Outcomes until nothing waits, or a worker dies: then what was under way is lost, guilty or not."""
        under_way: dict[Future[dict[str, Any]], Job] = {}
        try:
            while waiting or under_way:
                while waiting and len(under_way) < 2 * self.count:
                    under_way[self._started().submit(attempt, waiting[0][1])] = waiting[0]
                    waiting.popleft()  # after the pool took it, which it does not once it is broken
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    yield under_way[future][0], future.result()
                    del under_way[future]
        except BrokenProcessPool:
            lost += under_way.values()
            self._let_go()

    def _alone(self, job: Job) -> Done:
        """A point that was under way when a worker died, tried again with none beside it that could be at fault."""
        key, settings = job
        for _ in range(ATTEMPTS - 1):
            try:
                return key, self._started().submit(attempt, settings).result()
            except BrokenProcessPool:
                self._let_go()
        return key, {"died": DIED}

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.count, mp_context=context, initializer=_as_worker)
        return self._pool

    def _let_go(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _as_worker() -> None:
    """One thread, since workers are as many as cores; and Ctrl-C is the parent's, who sees to what is finished."""
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed cannot tell its workers to go."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
