"""What a sweep leaves: rows in declared order, which of them are feasible and on the front, and what moves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwsim.figures import pareto_figure, save, write_rows
from hwsim.study.sweep.breakdown import ASSUMED, without_assumed
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.front import main_effects, pareto_front
from hwsim.study.sweep.quality import Known, quality_of
from hwsim.study.sweep.runner import Outcome

ROWS, FRONT, REFUSED = "rows.csv", "front.csv", "refused.csv"


@dataclass(frozen=True)
class Results:
    """The outcome of a sweep.

    Args:
        rows: of the points that ran, with `feasible` and `on_front` put in.
        refused: of the others: their settings and why.
        effects: for each objective the share of its variance that each parameter explains alone.
        assumed: for each row what its figures rest on without a measurement.
    """

    rows: list[dict[str, Any]]
    refused: list[dict[str, Any]]
    effects: dict[str, dict[str, float]]
    assumed: list[list[str]] = field(default_factory=list)

    @property
    def front(self) -> list[dict[str, Any]]:
        """The rows on the Pareto front."""
        return [row for row in self.rows if row["on_front"]]


def results(sweep: Sweep, outcomes: Sequence[Outcome], beside: Path) -> Results:
    """What the outcomes say together.

    Args:
        beside: the folder of the sweep's file.

    Raises:
        HwsimError: a constraint or an objective names no column.
    """
    constraints, known = sweep.parsed_constraints(), quality_of(sweep.quality, beside)
    rows = [_row(one.point.index, one.row, known) for one in outcomes if one.row is not None]
    rows = [row | {"feasible": all(one.holds(row) for one in constraints)} for row in rows]
    feasible = [row for row in rows if row["feasible"]]
    front = {feasible[index]["point"] for index in pareto_front(feasible, sweep.objectives)}
    rows = [row | {"on_front": row["point"] in front} for row in rows]
    refused = [
        {"point": one.point.index} | one.point.settings | {"refused": one.refused} for one in outcomes if one.refused
    ]
    effects = {name: main_effects(rows, sweep.varied, name) for name in sweep.objectives} if rows else {}
    assumed = [one.row.get(ASSUMED, []) for one in outcomes if one.row is not None]
    return Results(rows, refused, effects, assumed=assumed)


def _row(index: int, row: dict[str, Any], known: Known) -> dict[str, Any]:
    """A row with its quality, which is that of a recipe as it is: a changed one's is not known."""
    changed = any(key.startswith("recipe.") for key in row)
    return {"point": index} | without_assumed(row) | known("" if changed else row["recipe"])


def write_results(found: Results, out: Path) -> list[Path]:
    """Write all rows, the front's and refused points as CSV, where there are any; equal outcomes give equal bytes."""
    written: list[Path] = []
    for name, rows in ((ROWS, found.rows), (FRONT, found.front), (REFUSED, found.refused)):
        path = out / name
        path.unlink(missing_ok=True)
        if rows:
            write_rows(path, rows)
            written.append(path)
    return written


def draw(sweep: Sweep, found: Results, out: Path) -> list[Path]:
    """The front over the first two objectives, as PDF and PNG; nothing where there is one objective, or no row."""
    objectives = list(sweep.objectives)
    if len(objectives) < 2 or not found.rows:
        return []
    figure = pareto_figure(found.rows, objectives[1], objectives[0], sweep.varied[0])
    return save(figure, out / sweep.name, found.rows)
