"""Tasks on units: the recurrences equal the processes, and small schedules take what one counts by hand."""

from __future__ import annotations

import random

import pytest

from hwsim.engine.tasks import EventTaskEngine, Schedule, Task, TaskEngine
from hwsim.errors import HwsimError


def drawn(seed: int) -> Schedule:
    """Up to 60 tasks on up to 5 units; some take no time, some wait for many."""
    dice = random.Random(seed)
    units = [f"unit{index}" for index in range(dice.randint(1, 5))]
    tasks: list[Task] = []
    for index in range(dice.randint(1, 60)):
        after = tuple(dice.sample(range(index), dice.randint(0, min(index, 4))))
        tasks.append(
            Task(f"t{index}", dice.choice(units), dice.choice([0, 1, 2, 7, 30]), after, dice.choice([0, 0, 1, 9]))
        )
    return Schedule(tuple(tasks))


@pytest.mark.parametrize("seed", range(60))
def test_recurrences_equal_processes_task_by_task(seed: int) -> None:
    schedule = drawn(seed)
    compiled, events = TaskEngine(schedule).run(), EventTaskEngine(schedule).run()
    for name in ("start", "done", "stalls"):
        assert getattr(compiled, name).tolist() == getattr(events, name).tolist(), name


def test_two_buffers_hide_all_loads_but_the_first() -> None:
    tasks: list[Task] = []
    for tile in range(4):
        free = (2 * (tile - 2) + 1,) if tile >= 2 else ()
        tasks.append(Task(f"load{tile}", "memory", 10, free))
        tasks.append(Task(f"use{tile}", "array", 15, (2 * tile,)))
    result = TaskEngine(Schedule(tuple(tasks))).run()
    assert result.cycles == 10 + 4 * 15
    # The third load waits for the buffer that the first use leaves at 25, the fourth for that of the second at 40.
    assert result.start[::2].tolist() == [0, 10, 25, 40]
    assert result.stalls[:, 0].tolist() == [0, 10, 0, 0, 5, 0, 5, 0]


def test_latency_delays_others_and_not_the_unit() -> None:
    tasks = (Task("a", "u", 3, latency=5), Task("b", "u", 2), Task("c", "v", 1, (0,)))
    result = TaskEngine(Schedule(tasks)).run()
    assert result.start.tolist() == [0, 3, 8]
    assert result.cycles == 9
    assert Schedule(tasks).busy() == {"u": 5, "v": 1}


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (Task("late", "u", 1, (1,)), "waits for what does not come before it"),
        (Task("early", "u", 1, (-1,)), "waits for what does not come before it"),
        (Task("negative", "u", -1), "less than no time"),
        (Task("long", "u", 1 << 61), "cycles of all tasks"),
    ],
)
def test_impossible_schedules_are_refused(task: Task, words: str) -> None:
    with pytest.raises(HwsimError, match=words):
        Schedule((Task("first", "u", 1), task))


def test_nothing_is_refused() -> None:
    with pytest.raises(HwsimError, match="nothing to schedule"):
        Schedule(())
