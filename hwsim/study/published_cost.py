"""Published costs against ours: each figure of a paper recomputed from its assumptions, to the digits it prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.cost import Plan, System, load_system, price_system
from hwsim.cost.reading import Ranged
from hwsim.errors import HwsimError, unknown
from hwsim.figures import published_figure, read_rows, save, write_rows
from hwsim.figures.rows import number
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
    ours = _Ours()
    rows = [_row(row, ours.figure(row)) for row in _read(published)]
    if out is None:
        return Held(rows, [])
    files.make_folder(out)
    write_rows(out / ROWS, rows)
    drawn = [_drawn(row) for row in rows if row["unit"].endswith("USD")]
    figures = save(published_figure(drawn, "USD"), out / FIGURE, drawn) if drawn else []
    return Held(rows, [out / ROWS, *figures])


def _read(path: Path) -> list[dict[str, str]]:
    rows = read_rows(path)
    for column in _COLUMNS:
        if column not in rows[0]:
            raise HwsimError(f"missing column in {path}", got=", ".join(rows[0]), expected=column, next=f"add {column}")
    for line, row in enumerate(rows, 1):
        if not all(number(row, key) > 0 for key in ("low", "high", "scale", "systems")):
            raise HwsimError(f"bad row {line} in {path}", expected="low, high, scale and systems above 0")
    return rows


class _Ours:
    """Our figures; each system is read once, each plan of it priced once."""

    def __init__(self) -> None:
        self._systems: dict[str, System] = {}
        self._figures: dict[tuple[str, Plan], Mapping[str, Ranged]] = {}

    def figure(self, row: Mapping[str, str]) -> Range:
        """The figure that a row asks for, in its unit."""
        name, plan = row["system"], Plan(*(int(number(row, key)) for key in ("systems", "spares", "updates")))
        if name not in self._systems:
            self._systems[name] = load_system(name)
        if (name, plan) not in self._figures:
            self._figures[name, plan] = price_system(self._systems[name], plan).figures
        figures = self._figures[name, plan]
        if row["figure"] not in figures:
            raise unknown("figure", row["figure"], figures)
        return figures[row["figure"]].range / number(row, "scale")


def _row(row: Mapping[str, str], ours: Range) -> Row:
    one = row["low"] == row["high"]
    ends = {"low": ours.typical, "high": ours.typical} if one else {"low": ours.low, "high": ours.high}
    agrees = all(_rounds_to(value, row[end]) for end, value in ends.items())
    return {
        **{key: row[key] for key in ("label", "system", "systems", "figure", "unit", "scale", "where")},
        **{f"published_{end}": row[end] for end in ends},
        **{f"ours_{end}": f"{value:.6g}" for end, value in ends.items()},
        **{f"off_{end}": f"{value / number(row, end) - 1:+.2%}" for end, value in ends.items()},
        "agrees": "yes" if agrees else "no",
        "note": row["note"],
    }


def _rounds_to(value: float, printed: str) -> bool:
    """Whether a value lies within half a unit of the last digit that is printed, either way of rounding a half."""
    half = 0.5 * 10.0 ** -len(printed.partition(".")[2])
    return abs(value - float(printed)) <= half * (1 + 1e-9)


def _drawn(row: Row) -> Row:
    """Both in USD."""
    ends = ("published_low", "published_high", "ours_low", "ours_high")
    return {"label": row["label"], **{end: number(row, end) * number(row, "scale") for end in ends}}
