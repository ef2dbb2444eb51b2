"""Published values beside ours, as commands print them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hwsim.cli.output import table

if TYPE_CHECKING:
    from hwsim.study.published import Comparison


def print_published(comparisons: Sequence[Comparison]) -> None:
    """Print the table, and how many values have each verdict; nothing where nothing is published."""
    from hwsim.study.pages import cells
    from hwsim.study.published import reproduced

    if not comparisons:
        return
    rows = [cells(one.row()) for one in comparisons]
    table("Published against ours", list(rows[0]), [list(row.values()) for row in rows])
    counts = reproduced(comparisons)
    print("\nreproduced: " + ", ".join(f"{verdict} {count}" for verdict, count in counts.items() if count))
