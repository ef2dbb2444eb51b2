"""The cycle-level engines: one set of rules, two evaluators each.

Lines fed by memory (`program`): `events` on SimPy, `line` compiled. Tasks on units (`tasks`): both in one file.
"""

from hwsim.engine.events import EventEngine
from hwsim.engine.folds import FoldStep, Grid, Panel, Tile
from hwsim.engine.line import LineEngine
from hwsim.engine.link import Link
from hwsim.engine.program import Line, Program, Result, StreamStep, Transfers, VectorStep, WriteStep
from hwsim.engine.tasks import EventTaskEngine, Schedule, Task, TaskEngine, TaskResult

__all__ = [
    "EventEngine",
    "EventTaskEngine",
    "FoldStep",
    "Grid",
    "LineEngine",
    "Line",
    "Link",
    "Panel",
    "Program",
    "Result",
    "Schedule",
    "StreamStep",
    "Task",
    "TaskEngine",
    "TaskResult",
    "Tile",
    "Transfers",
    "VectorStep",
    "WriteStep",
]
