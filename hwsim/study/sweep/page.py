"""The page of a sweep: its rows as one HTML file to look around in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hwsim.figures.html import REPORT, Report, write_report
from hwsim.study.pages import cells
from hwsim.study.sweep.constraints import Constraint
from hwsim.study.sweep.declaration import DEFAULTS, Sweep
from hwsim.study.sweep.results import ROWS, Results

HEADLINE = ("power_w", "bits_per_weight", "bottleneck")


def write_page(sweep: Sweep, found: Results, out: Path) -> list[Path]:
    """Write `report.html` where there are rows, and take an older one away where there are none.

    Raises:
        NoPlotly: plotly is not installed.
        HwsimError: the file cannot be written.
    """
    path = out / REPORT
    path.unlink(missing_ok=True)
    return [write_report(path, page_of(sweep, found))] if found.rows else []


def page_of(sweep: Sweep, found: Results) -> Report:
    """What the page shows."""
    constraints = dict(zip(sweep.constraints, sweep.parsed_constraints(), strict=True))
    held_to = [one.column for one in constraints.values()]
    headline = dict.fromkeys((*sweep.measured, *held_to, *HEADLINE))
    return Report(
        title=sweep.title,
        rows=found.rows,
        settings=sweep.varied,
        fixed=[name for name in DEFAULTS | sweep.fixed if name not in sweep.varied],
        objectives=sweep.objectives,
        headline=[name for name in headline if name in found.rows[0]],
        refused=found.refused,
        effects=found.effects,
        total_effects=found.total_effects,
        why=found.why,
        hypervolume=found.hypervolume,
        published=[cells(one.row()) for one in found.published],
        breaks=[_broken(constraints, row) for row in found.rows] if constraints else [],
        assumed=found.assumed,
        provenance=_provenance(sweep, found),
    )


def _broken(constraints: Mapping[str, Constraint], row: Mapping[str, object]) -> list[str]:
    return [text for text, one in constraints.items() if not one.holds(row)]


def _provenance(sweep: Sweep, found: Results) -> dict[str, str]:
    """What rows were made from, as beside them, and what was declared of them, for a reader."""
    return {name: _told(value) for name, value in found.provenance.items() if name != "schema"} | {
        "fixed": _told(sweep.fixed) or "nothing",
        "constraints": ", ".join(sweep.constraints) or "none",
        "objectives": ", ".join(f"{way} {name}" for name, way in sweep.objectives.items()),
        "rows": ROWS,
    }


def _told(value: object) -> str:
    if not isinstance(value, Mapping):
        return str(value)
    return ", ".join(f"{name} = {one}" for name, one in value.items())
