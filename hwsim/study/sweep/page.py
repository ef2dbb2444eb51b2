"""The page of a sweep: its rows as one HTML file to look around in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hwsim import __version__
from hwsim.figures.html import Report, write_report
from hwsim.study.sweep.constraints import Constraint
from hwsim.study.sweep.declaration import DEFAULTS, Sweep
from hwsim.study.sweep.results import ROWS, Results

PAGE = "report.html"
HEADLINE = ("power_w", "bits_per_weight", "bottleneck")


def write_page(sweep: Sweep, found: Results, out: Path) -> list[Path]:
    """Write `report.html` where there are rows, and take an older one away where there are none.

    Raises:
        NoPlotly: plotly is not installed.
        HwsimError: the file cannot be written.
    """
    path = out / PAGE
    path.unlink(missing_ok=True)
    return [write_report(path, page_of(sweep, found))] if found.rows else []


def page_of(sweep: Sweep, found: Results) -> Report:
    """What the page shows."""
    constraints = dict(zip(sweep.constraints, sweep.parsed_constraints(), strict=True))
    held_to = [one.column for one in constraints.values()]
    return Report(
        title=sweep.title,
        rows=found.rows,
        settings=sweep.varied,
        fixed=[name for name in DEFAULTS | sweep.fixed if name not in sweep.varied],
        objectives=sweep.objectives,
        headline=[name for name in dict.fromkeys((*held_to, *HEADLINE)) if name in found.rows[0]],
        refused=found.refused,
        effects=found.effects,
        breaks=[_broken(constraints, row) for row in found.rows] if constraints else [],
        assumed=found.assumed,
        provenance=_provenance(sweep),
    )


def _broken(constraints: Mapping[str, Constraint], row: Mapping[str, object]) -> list[str]:
    return [text for text, one in constraints.items() if not one.holds(row)]


def _provenance(sweep: Sweep) -> dict[str, str]:
    """What a reader needs to make the rows again."""
    drawn = "" if sweep.search.kind == "grid" else f", {sweep.search.points} points, seed {sweep.search.seed}"
    return {
        "sweep": sweep.name,
        "search": sweep.search.kind + drawn,
        "fixed": ", ".join(f"{key} = {value}" for key, value in sweep.fixed.items()) or "nothing",
        "constraints": ", ".join(sweep.constraints) or "none",
        "objectives": ", ".join(f"{way} {name}" for name, way in sweep.objectives.items()),
        "rows": ROWS,
        "hwsim": __version__,
    }
