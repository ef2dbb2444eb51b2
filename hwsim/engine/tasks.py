"""Tasks on units: the engine of accelerators whose work is scheduled beforehand, and not streamed beat by beat.

A unit (the MAC units of a DRAM channel, a link, a stage of a pipeline, a core) does its tasks in the order in which
they are listed, one at a time. With i' the task before task i on the same unit:

    ready_i = max(done_j of every j in `after`)                 0 without any
    start_i = max(ready_i, end_i')
    end_i   = start_i + cycles                                  the unit may begin its next task
    done_i  = end_i + latency                                   others may use the result

Finite buffers are dependencies too: with two buffers, the load of tile k + 2 waits for the use of tile k. `TaskEngine`
evaluates these recurrences; `EventTaskEngine` plays the same rules on SimPy, process by process.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import simpy

from hwsim.engine.program import MAX_SUBCYCLES, Cycles
from hwsim.errors import HwsimError

TASK_STALLS = ("dependency",)


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work on one unit.

    Args:
        unit: what does it.
        cycles: how long the unit is taken; 0 for a point where others meet.
        after: positions, in the list of tasks, of those whose results it needs; all smaller than its own.
        latency: cycles after that until others may use its result (the rest of a pipeline).
    """

    name: str
    unit: str
    cycles: int
    after: tuple[int, ...] = ()
    latency: int = 0


@dataclass(frozen=True)
class Schedule:
    """Tasks in program order, each unit's among them in its own.

    Raises:
        HwsimError: a task waits for one that does not come before it, takes less than no time, or all of them could
            overflow 64 bits of cycles.
    """

    tasks: tuple[Task, ...]

    def __post_init__(self) -> None:
        if not self.tasks:
            raise HwsimError("nothing to schedule", got="no tasks", expected="one or more")
        for index, task in enumerate(self.tasks):
            if task.cycles < 0 or task.latency < 0:
                got = f"{task.cycles} cycles, latency {task.latency}"
                raise HwsimError(f"task {task.name} takes less than no time", got=got, expected="0 cycles or more")
            if any(not 0 <= other < index for other in task.after):
                raise HwsimError(
                    f"task {task.name} waits for what does not come before it",
                    got=f"after = {task.after}",
                    expected=f"positions from 0 to {index - 1}",
                )
        total = sum(task.cycles + task.latency for task in self.tasks)
        if total >= MAX_SUBCYCLES:
            raise HwsimError("cycles of all tasks together", got=total, expected=f"less than {MAX_SUBCYCLES}")

    @property
    def units(self) -> list[str]:
        """The units, in the order of their first tasks."""
        return list(dict.fromkeys(task.unit for task in self.tasks))

    def busy(self) -> dict[str, int]:
        """Cycles that each unit works."""
        found = dict.fromkeys(self.units, 0)
        for task in self.tasks:
            found[task.unit] += task.cycles
        return found


@dataclass(frozen=True)
class TaskResult:
    """Times of every task.

    Args:
        start: when its unit began it.
        done: when others may use its result.
        stalls: cycles that the unit stood idle before it, waiting for what it needs ("dependency"), a row per task.
    """

    start: Cycles
    done: Cycles
    stalls: Cycles = field(repr=False)

    @property
    def cycles(self) -> int:
        """When the last result is there."""
        return int(self.done.max())


class TaskEngine:
    """Evaluates the recurrences, task by task."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def run(self) -> TaskResult:
        """Every task's times."""
        count = len(self.schedule.tasks)
        start, done, stalls = (np.zeros(count, np.int64) for _ in range(3))
        finished: list[int] = []
        free: dict[str, int] = {}
        for index, task in enumerate(self.schedule.tasks):
            ready = max((finished[other] for other in task.after), default=0)
            idle_from = free.get(task.unit, 0)
            begin = max(ready, idle_from)
            free[task.unit] = begin + task.cycles
            finished.append(begin + task.cycles + task.latency)
            start[index], done[index], stalls[index] = begin, finished[-1], begin - idle_from
        return TaskResult(start, done, stalls[:, None])


class EventTaskEngine:
    """The same on SimPy: a process for each unit, an event for each result."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def run(self) -> TaskResult:
        """Every task's times."""
        env = simpy.Environment()
        results = [env.event() for _ in self.schedule.tasks]
        times = np.zeros((3, len(results)), np.int64)
        for unit in self.schedule.units:
            env.process(self._work(env, unit, results, times))
        env.run()
        return TaskResult(times[0], times[1], times[2][:, None])

    def _work(
        self, env: simpy.Environment, unit: str, results: list[simpy.Event], times: Cycles
    ) -> Generator[simpy.Event, Any, None]:
        for index, task in enumerate(self.schedule.tasks):
            if task.unit != unit:
                continue
            idle_from = env.now
            yield env.all_of([results[other] for other in task.after])
            times[0, index], times[2, index] = env.now, env.now - idle_from
            yield env.timeout(task.cycles)
            env.process(self._deliver(env, task.latency, results[index]))
            times[1, index] = env.now + task.latency

    def _deliver(self, env: simpy.Environment, latency: int, result: simpy.Event) -> Generator[simpy.Event, Any, None]:
        yield env.timeout(latency)
        result.succeed()
