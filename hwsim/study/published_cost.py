"""Published costs against ours: each figure of a paper recomputed from its assumptions, to the digits it prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.cost import Plan, System, load_system, price_system
from hwsim.errors import unknown
from hwsim.figures import published_figure, read_rows, save, write_rows
from hwsim.technology import Range

ROWS, FIGURE = "cost.csv", "cost"
_COLUMNS = (
    "label",
    "system",
    "systems",
    "spares",
    "updates",
    "figure",
    "low",
    "high",
    "scale",
    "unit",
    "where",
    "note",
)
Row = dict[str, Any]


@dataclass(frozen=True)
class Held:
    """What came of it: a row for each published value, and the files."""

    rows: list[Row]
    written: list[Path]

    @property
    def misses(self) -> list[Row]:
        """The rows in which an end does not round to what is printed."""
        return [row for row in self.rows if row["agrees"] == "no"]


def run_published_cost(published: Path, out: Path | None = None) -> Held:
    """Hold our figures against published ones.

    Args:
        published: CSV with the columns `label`, `system`, `systems`, `spares` and `updates` (the plan), `figure` (one
            of `hwsim cost`), `low` and `high` as printed (equal ones are held against our typical value), `scale` (what
            ours is divided by), `unit`, `where` and `note`.
        out: the folder for rows and a figure of those in USD; None for neither.

    Raises:
        HwsimError: a column is missing or wrong, or there is no such system or figure.
    """
    systems: dict[str, System] = {}
    found: dict[tuple[str, Plan], Mapping[str, Range]] = {}
    rows = [_row(row, systems, found) for row in _read(published)]
    if out is None:
        return Held(rows, [])
    files.make_folder(out)
    write_rows(out / ROWS, rows)
    drawn = [_drawn(row) for row in rows if row["unit"].endswith("USD")]
    return Held(rows, [out / ROWS, *save(published_figure(drawn, "USD"), out / FIGURE, drawn)])


def _read(path: Path) -> list[dict[str, str]]:
    rows = read_rows(path)
    for column in _COLUMNS:
        if column not in rows[0]:
            raise unknown(f"column in {path}", column, rows[0])
    return rows


def _row(row: Mapping[str, str], systems: dict[str, System], found: dict[tuple[str, Plan], Mapping[str, Range]]) -> Row:
    name, plan = row["system"], Plan(*(int(row[key]) for key in ("systems", "spares", "updates")))
    if name not in systems:
        systems[name] = load_system(name)
    if (name, plan) not in found:
        found[name, plan] = {k: v.range for k, v in price_system(systems[name], plan).figures.items()}
    if row["figure"] not in found[name, plan]:
        raise unknown("figure", row["figure"], found[name, plan])
    ours = found[name, plan][row["figure"]] / float(row["scale"])
    one = row["low"] == row["high"]
    low, high = (ours.typical, ours.typical) if one else (ours.low, ours.high)
    agrees = _rounds_to(low, row["low"]) and _rounds_to(high, row["high"])
    return {
        **{key: row[key] for key in ("label", "system", "systems", "figure", "unit", "where")},
        "published_low": row["low"],
        "published_high": row["high"],
        "ours_low": f"{low:.6g}",
        "ours_high": f"{high:.6g}",
        "off_low": f"{low / float(row['low']) - 1:+.2%}",
        "off_high": f"{high / float(row['high']) - 1:+.2%}",
        "agrees": "yes" if agrees else "no",
        "note": row["note"],
    }


def _rounds_to(value: float, printed: str) -> bool:
    """Whether a value lies within half a unit of the last digit that is printed, either way of rounding a half."""
    half = 0.5 * 10.0 ** -len(printed.partition(".")[2])
    return abs(value - float(printed)) <= half * (1 + 1e-9)


def _drawn(row: Row) -> Row:
    factor = {"USD": 1.0, "MUSD": 1e6}[row["unit"]]
    ends = ("published_low", "published_high", "ours_low", "ours_high")
    return {"label": row["label"], **{end: float(row[end]) * factor for end in ends}}
