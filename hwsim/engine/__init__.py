"""The cycle-level engines: one set of rules (`program`), two evaluators (`events` on SimPy, `line` compiled)."""

from hwsim.engine.events import EventEngine
from hwsim.engine.folds import FoldStep, Grid, Panel, Tile
from hwsim.engine.line import LineEngine
from hwsim.engine.link import Link
from hwsim.engine.program import Line, Program, Result, StreamStep, Transfers, VectorStep, WriteStep

__all__ = [
    "EventEngine",
    "FoldStep",
    "Grid",
    "LineEngine",
    "Line",
    "Link",
    "Panel",
    "Program",
    "Result",
    "StreamStep",
    "Tile",
    "Transfers",
    "VectorStep",
    "WriteStep",
]
