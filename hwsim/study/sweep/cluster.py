"""Points on a Dask cluster: the scheduler hands them out and gives those of a lost worker to another.

The process that asked journals every outcome; the cluster keeps nothing. A worker needs the same hwsim and the same
descriptions: it checks that a point has the same key there.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any, Self

from hwsim.errors import HwsimError
from hwsim.study.sweep.evaluate import key_of
from hwsim.study.sweep.extras import library
from hwsim.study.sweep.workers import DIED, Done, Job, attempt

_PER_THREAD = 4  # points handed out ahead of results, so that no worker waits for the next
_CONNECT_S = 10


def attempt_as(key: str, settings: dict[str, Any]) -> dict[str, Any]:
    """As `attempt`, on a worker that makes the same of a point's settings."""
    try:
        own = key_of(settings)
    except HwsimError as error:
        return {"died": f"the worker cannot read what the point names: {error}"}
    if own != key:
        return {
            "died": "the worker has another version of hwsim, or of a description, than where the sweep was started"
        }
    return attempt(settings)


class ClusterWorkers:
    """The workers of a Dask cluster.

    Args:
        address: of its scheduler ("tcp://host:8786").

    Raises:
        HwsimError: `distributed` is not installed, or no scheduler answers.
    """

    def __init__(self, address: str) -> None:
        distributed = library("distributed")
        try:
            self._client = distributed.Client(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError) as error:
            raise HwsimError(
                f"no Dask scheduler answers at {address}",
                got=error,
                expected="the address that `dask scheduler` prints",
                next="hwsim sweep STUDY.TOML --scheduler tcp://HOST:8786",
            ) from error
        self.address = address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close(timeout=_CONNECT_S)

    @property
    def threads(self) -> int:
        """Of all workers that are there now."""
        return sum(self._client.nthreads().values()) or 1

    def run(self, jobs: Sequence[Job]) -> Iterator[Done]:
        """Outcomes of points as they come.

        Raises:
            HwsimError: the scheduler is lost.
        """
        distributed = library("distributed")
        waiting = iter(jobs)
        keys = {self._submit(job): job[0] for job in itertools.islice(waiting, _PER_THREAD * self.threads)}
        under_way = distributed.as_completed(list(keys), loop=self._client.loop)
        for future in under_way:
            yield keys.pop(future), self._outcome(future)
            if (job := next(waiting, None)) is not None:
                more = self._submit(job)
                keys[more] = job[0]
                under_way.add(more)

    def _submit(self, job: Job) -> Any:
        return self._client.submit(attempt_as, *job, pure=False)

    def _outcome(self, future: Any) -> dict[str, Any]:
        distributed = library("distributed")
        try:
            found: dict[str, Any] = future.result()
        except distributed.KilledWorker:
            return {"died": DIED}
        except (distributed.CancelledError, OSError) as error:
            raise HwsimError(
                f"the Dask scheduler at {self.address} is gone",
                got=error or "its tasks were cancelled",
                expected="a scheduler that runs until the sweep ends",
                next="start it and run the same command again: finished rows are kept",
            ) from error
        return found
