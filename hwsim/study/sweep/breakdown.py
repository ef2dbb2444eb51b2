"""What a point's figures are made of, beyond the columns of its estimate: time by kind of operator, and assumptions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from hwsim.estimate import Estimate

ASSUMED = "assumed"
"""What a row's figures rest on, as a list of texts: journaled with it for the page, in no table."""


def breakdown(estimate: Estimate) -> dict[str, Any]:
    """The time of a run by kind of operator, in columns that add up to its seconds, and `ASSUMED`."""
    run = estimate.run
    cycles = Counter[str]()
    for operator in run.operators:
        cycles[operator.kind] += operator.cycles
    seconds = {f"seconds_by_kind.{kind}": count / run.clock_hz for kind, count in cycles.items()}
    return seconds | {ASSUMED: list(estimate.assumed)}


def without_assumed(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as tables have it."""
    return {key: value for key, value in row.items() if key != ASSUMED}
