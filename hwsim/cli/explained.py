"""The table that `--explain` prints: every constant with its range, kind, source and note."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hwsim.cli.output import table

_COLUMNS = ["name", "used for", "value", "low", "high", "unit", "kind", "source", "note"]


def print_constants(rows: Iterable[dict[str, Any]]) -> None:
    """Print rows as `hwsim.catalog.explained` makes them."""
    print()
    table("Constants", _COLUMNS, [[*_numbers(row), row["source"], row["note"]] for row in rows])


def _numbers(row: dict[str, Any]) -> list[str]:
    return [
        row["name"],
        row["used_for"],
        *(f"{row[end]:.4g}" for end in ("value", "low", "high")),
        row["unit"],
        row["kind"],
    ]
