"""What a sweep leaves: rows in declared order, which of them are feasible and on the front, and what moves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwsim import __version__, files
from hwsim.errors import unknown
from hwsim.figures import pareto_figure, save, write_rows
from hwsim.figures.rows import Row, columns_of
from hwsim.study.published import COMPARED, Comparison
from hwsim.study.sweep import sensitivity, versions
from hwsim.study.sweep.breakdown import ASSUMED, without_assumed
from hwsim.study.sweep.compared import compare_rows
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.front import hypervolumes, pareto_front
from hwsim.study.sweep.quality import quality_of, with_quality
from hwsim.study.sweep.runner import Outcome
from hwsim.study.sweep.tables import can_write_parquet, write_parquet

ROWS, FRONT, REFUSED = "rows.csv", "front.csv", "refused.csv"
PARQUET, PROVENANCE = "rows.parquet", "provenance.json"


@dataclass(frozen=True)
class Results:
    """The outcome of a sweep.

    Args:
        rows: of the points that ran, with `feasible` and `on_front` put in, and of searches `generation`.
        refused: of the others: their settings, why, and whether the point was "refused", or hwsim "failed", or its
            worker "died" (`kind`).
        effects: for each objective the share of its variance that each parameter explains alone.
        assumed: for each row what its figures rest on without a measurement.
        total_effects: likewise with interactions, where rows are a full grid or a Saltelli sample.
        one_at_a_time: for each objective what each parameter does to it around one point.
        why: which components limit how many points of the front, and which would be next.
        hypervolume: of a search, after each generation.
        provenance: what rows were made from.
        published: what is published of single points, and ours.
        heads: columns that come first in the table of the front, where the sweep says what is measured.
    """

    rows: list[dict[str, Any]]
    refused: list[dict[str, Any]]
    effects: dict[str, dict[str, float]]
    assumed: list[list[str]] = field(default_factory=list)
    total_effects: dict[str, dict[str, float]] = field(default_factory=dict)
    one_at_a_time: dict[str, dict[str, Any]] = field(default_factory=dict)
    why: list[dict[str, Any]] = field(default_factory=list)
    hypervolume: list[float] = field(default_factory=list)
    provenance: dict[str, Any] = field(default_factory=dict)
    published: list[Comparison] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    @property
    def front(self) -> list[dict[str, Any]]:
        """The rows on the Pareto front."""
        return [row for row in self.rows if row["on_front"]]

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The points without a row for one kind of reason."""
        return [row for row in self.refused if row["kind"] == kind]


def results(sweep: Sweep, outcomes: Sequence[Outcome], beside: Path) -> Results:
    """What the outcomes say together.

    Args:
        beside: the folder of the sweep's file.

    Raises:
        HwsimError: a constraint, an objective or what is measured names no column, or a published value cannot be held
            against the rows.
    """
    outcomes = _once(outcomes) if sweep.search.adapts else outcomes
    rows = _judged(sweep, [_row(sweep, one, one.row) for one in outcomes if one.row is not None], beside)
    refused = [
        {"point": one.point.index} | one.point.settings | {"refused": one.refused, "kind": one.kind}
        for one in outcomes
        if one.row is None
    ]
    _check_measured(sweep, rows)
    objectives = sweep.objectives if rows else {}
    count = -(-(sweep.search.points or 0) // sweep.search.generation_size) if sweep.search.adapts else 0
    return Results(
        rows,
        refused,
        assumed=[one.row.get(ASSUMED, []) for one in outcomes if one.row is not None],
        effects={name: sensitivity.first_order(sweep, rows, name) for name in objectives},
        total_effects={name: sensitivity.total_order(sweep, rows, name) for name in objectives},
        one_at_a_time={name: sensitivity.one_at_a_time(sweep, rows, name) for name in objectives},
        why=sensitivity.bottlenecks([row for row in rows if row["on_front"]]),
        hypervolume=hypervolumes(rows, sweep.objectives, count),
        provenance=provenance(sweep, outcomes),
        published=compare_rows(sweep, rows, refused),
        heads=["point", *sweep.varied, *sweep.figures] if sweep.measured else [],
    )


def _check_measured(sweep: Sweep, rows: Sequence[Row]) -> None:
    columns = columns_of(rows)
    for name in sweep.measured if rows else ():
        if name not in columns:
            raise unknown(f"column under measured in sweep {sweep.name}", name, columns)


def _once(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Without the points that a search proposed again."""
    return list({one.key: one for one in reversed(outcomes)}.values())[::-1]


def _row(sweep: Sweep, one: Outcome, row: dict[str, Any]) -> dict[str, Any]:
    generation = {"generation": one.point.index // sweep.search.generation_size} if sweep.search.adapts else {}
    return {"point": one.point.index} | generation | without_assumed(row)


def _judged(sweep: Sweep, rows: list[dict[str, Any]], beside: Path) -> list[dict[str, Any]]:
    """Rows with their quality, whether they keep the constraints, and whether they are on the front."""
    constraints, known = sweep.parsed_constraints(), quality_of(sweep.quality, beside)
    rows = [with_quality(row, known) for row in rows]
    rows = [row | {"feasible": all(one.holds(row) for one in constraints)} for row in rows]
    feasible = [row for row in rows if row["feasible"]]
    front = {feasible[index]["point"] for index in pareto_front(feasible, sweep.objectives)}
    return [row | {"on_front": row["point"] in front} for row in rows]


def provenance(sweep: Sweep, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """What rows were made from, free of dates and paths: equal ones mean equal rows.

    `study` is a hash of the declaration, `points` one of the keys of all points in order: each covers the contents of
    what the point names and the versions of the models that it uses.
    """
    declared: dict[str, Any] = sweep.model_dump(
        exclude={"search": {"storage"}, "measured": True, "published": True}  # which make no other row
    )
    return {
        "schema": 1,
        "name": sweep.name,
        "hwsim": __version__,
        "models": versions.all_of_them(),
        "search": sweep.search.kind,
        "seed": sweep.search.seed,
        "study": files.content_hash(declared),
        "points": files.content_hash([one.key for one in outcomes]),
    }


def write_results(found: Results, out: Path) -> list[Path]:
    """Write rows, the front's, refused points and published values as CSV, where there are any.

    And all rows as Parquet where `pyarrow` is installed, and what they were made from. Equal outcomes give equal bytes.
    """
    written: list[Path] = []
    front, compared = _headed(found.front, found.heads), [one.row() for one in found.published]
    for name, rows in ((ROWS, found.rows), (FRONT, front), (REFUSED, found.refused), (COMPARED, compared)):
        path = out / name
        path.unlink(missing_ok=True)
        if rows:
            write_rows(path, rows)
            written.append(path)
    (out / PARQUET).unlink(missing_ok=True)
    if found.rows and can_write_parquet():
        write_parquet(out / PARQUET, found.rows, found.provenance)
        written.append(out / PARQUET)
    files.write_text(out / PROVENANCE, files.canonical_json(found.provenance) + "\n")
    return [*written, out / PROVENANCE]


def _headed(rows: Sequence[Row], heads: Sequence[str]) -> Sequence[Row]:
    return [{name: row[name] for name in dict.fromkeys([*heads, *row])} for row in rows]


def draw(sweep: Sweep, found: Results, out: Path) -> list[Path]:
    """The front over the first two objectives, as PDF and PNG; nothing where there is one objective, or no row."""
    objectives = list(sweep.objectives)
    if len(objectives) < 2 or not found.rows:
        return []
    figure = pareto_figure(found.rows, objectives[1], objectives[0], sweep.varied[0])
    return save(figure, out / sweep.name, found.rows)
