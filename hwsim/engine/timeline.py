"""A run's busy intervals in the Trace Event Format that Perfetto and chrome://tracing open.

Format: "Trace Event Format", Google, section Complete Events; times in microseconds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.engine.program import VECTOR_UNIT, Program, Result, Step, WriteStep
from hwsim.engine.tasks import Schedule, Task, TaskResult

WRITE = "memory_write"
FIRST = ("pe_array", VECTOR_UNIT)  # lanes that every program has


def write_timeline(path: Path, program: Program | Schedule, result: Result | TaskResult, clock_hz: float) -> None:
    """Write one lane per component; consecutive steps of a lane that touch and share a name are one interval."""
    events: list[dict[str, Any]] = [
        {"ph": "M", "name": "thread_name", "pid": 1, "tid": lane, "args": {"name": name}}
        for lane, name in enumerate(lanes(program))
    ]
    for lane, name, start, stop in busy_intervals(program, result):
        microseconds = 1e6 / clock_hz
        events.append(
            {
                "ph": "X",
                "name": name,
                "pid": 1,
                "tid": lane,
                "ts": start * microseconds,
                "dur": (stop - start) * microseconds,
                "args": {"start_cycle": start, "cycles": stop - start},
            }
        )
    files.write_text(path, files.canonical_json({"displayTimeUnit": "ns", "traceEvents": events}) + "\n")


def lanes(program: Program | Schedule) -> list[str]:
    """The units of a program, in the order of their first steps, and the writes to memory."""
    if isinstance(program, Schedule):
        return program.units
    return list(dict.fromkeys([*FIRST, *map(_lane, program.steps), WRITE]))


def busy_intervals(program: Program | Schedule, result: Result | TaskResult) -> list[tuple[int, str, int, int]]:
    """(lane, step name, first cycle, cycle after the last), merged and in order of lane and time.

    A step that is still draining when its lane begins the next is cut there: a lane does one thing at a time.
    """
    lane_of = {name: lane for lane, name in enumerate(lanes(program))}
    spans = sorted(
        (lane_of[_lane(step)], int(result.start[i]), int(result.done[i]), step.name)
        for i, step in enumerate(program.tasks if isinstance(program, Schedule) else program.steps)
    )
    following = [*spans[1:], (-1, 0, 0, "")]
    spans = [
        (lane, start, min(stop, after) if lane == next_lane else stop, name)
        for (lane, start, stop, name), (next_lane, after, *_) in zip(spans, following, strict=True)
    ]
    merged: list[tuple[int, str, int, int]] = []
    for lane, start, stop, name in spans:
        if merged and merged[-1][:2] == (lane, name) and merged[-1][3] >= start:
            merged[-1] = (lane, name, merged[-1][2], max(merged[-1][3], stop))
        else:
            merged.append((lane, name, start, stop))
    return merged


def _lane(step: Step | Task) -> str:
    return WRITE if isinstance(step, WriteStep) else step.unit
