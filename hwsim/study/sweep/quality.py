"""What a recipe costs in quality, from a file of measurements: hardware alone would always want the fewest bits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from hwsim import catalog
from hwsim.errors import unknown
from hwsim.figures.rows import number, read_rows
from hwsim.study.sweep.declaration import Quality

SHIPPED = Path("reports") / "quality" / "quality.csv"
Known = Callable[[str], dict[str, float | None]]
"""A recipe's quality by column, None where it is not known."""


def quality_of(declared: Quality, beside: Path) -> Known:
    """The quality of recipes by name.

    Args:
        beside: the folder that a file is looked for in.

    Raises:
        HwsimError: the file is missing, or has no such column.
    """
    path = beside / declared.file if declared.file else catalog.data_root() / SHIPPED
    rows: dict[str, Mapping[str, str]] = {}
    for row in read_rows(path):
        if missing := next((name for name in ("recipe", *declared.columns) if name not in row), None):
            raise unknown(f"column of {path}", missing, row)
        rows[row["recipe"]] = row

    def known(recipe: str) -> dict[str, float | None]:
        row = rows.get(recipe, {})
        return {name: number(row, name) if row.get(name) else None for name in declared.columns}

    return known


def with_quality(row: dict[str, Any], known: Known) -> dict[str, Any]:
    """A row with its quality, which is that of a recipe as it is: a changed one's is not known."""
    changed = any(key.startswith("recipe.") for key in row)
    return row | known("" if changed else row["recipe"])
