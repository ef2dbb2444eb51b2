"""What results rest on, as tables: every constant with its source, and the ones that move a figure most."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from hwsim.cli.output import table

if TYPE_CHECKING:
    from hwsim.cost.reading import Driver

_DRIVERS = 8  # are shown
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


def print_drivers(figure: str, drivers: Sequence[Driver]) -> None:
    """The assumptions that move a figure most, with the figure at either end of each."""
    rows = [[d.name, shown(d.at_low), shown(d.at_high), d.quantity.kind] for d in drivers[:_DRIVERS]]
    table(f"What moves {figure}", ["assumption", "at its low", "at its high", "kind"], rows)


def shown(value: float) -> str:
    """Dollars to the cent below a thousand, else whole; below one four digits; a volume never reached says so."""
    if math.isinf(value):
        return "never"
    return f"{value:.2f}" if 1 <= abs(value) < 1000 else f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
