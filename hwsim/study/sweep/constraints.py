"""Constraints of a sweep: a column, a comparison and a number, such as "power_w <= 75"."""

from __future__ import annotations

import math
import operator
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from hwsim.errors import HwsimError, unknown

_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "==": operator.eq,
}
_FORM = re.compile(r"\s*([\w.]+)\s*(<=|>=|<|>|==)\s*([-+.\deE]+)\s*")


@dataclass(frozen=True)
class Constraint:
    """What rows are held to.

    Args:
        column: of a row.
        comparison: "<=", ">=", "<", ">" or "==".
        bound: what the column's value is compared with.
    """

    column: str
    comparison: str
    bound: float

    def holds(self, row: Mapping[str, object]) -> bool:
        """Whether a row keeps it; what is unknown does not.

        Raises:
            HwsimError: the row has no such column, or no number there.
        """
        if self.column not in row:
            raise unknown("column of a constraint", self.column, row)
        value = row[self.column]
        if value is None:
            return False
        if not isinstance(value, int | float):
            raise HwsimError(f"column {self.column} cannot be compared", got=repr(value), expected="a number")
        return _COMPARISONS[self.comparison](value, self.bound)

    @property
    def text(self) -> str:
        """As it is declared."""
        return f"{self.column} {self.comparison} {self.bound:g}"

    def violation(self, row: Mapping[str, object]) -> float:
        """By how much a row breaks it, as a fraction of the bound; 0 where it keeps it.

        What is unknown breaks it by `UNKNOWN`.

        Raises:
            HwsimError: as `holds`.
        """
        if self.holds(row):
            return 0.0
        value = row[self.column]
        if not isinstance(value, int | float):
            return UNKNOWN
        beyond = abs(value - self.bound) / (abs(self.bound) or 1.0)
        return min(max(beyond, sys.float_info.min), UNKNOWN)  # a strict bound is broken by what equals it


UNKNOWN = 1e6


def check_together(constraints: Iterable[Constraint]) -> None:
    """Refuse constraints on one column that no number keeps together.

    Raises:
        HwsimError: naming them.
    """
    by_column: dict[str, list[Constraint]] = {}
    for one in constraints:
        by_column.setdefault(one.column, []).append(one)
    for column, own in by_column.items():
        if not any(all(one.holds({column: value}) for one in own) for value in _candidates(own)):
            raise HwsimError(
                f"constraints on {column} contradict each other",
                got=" and ".join(one.text for one in own),
                expected="bounds that some value can keep together",
            )


def _candidates(own: list[Constraint]) -> list[float]:
    """The bounds, and what lies between and beyond them: where a value keeps all, one of these does."""
    bounds = sorted({one.bound for one in own})
    between = [(low + high) / 2 for low, high in pairwise(bounds)]
    return [-math.inf, *bounds, *between, math.inf]


def parse_constraint(text: str) -> Constraint:
    """A constraint from its text.

    Raises:
        HwsimError: it is no column, comparison and number.
    """
    if found := _FORM.fullmatch(text):
        try:
            return Constraint(found[1], found[2], float(found[3]))
        except ValueError:
            pass
    raise HwsimError(
        "a constraint is malformed",
        got=repr(text),
        expected="a column, one of " + " ".join(_COMPARISONS) + ", and a number",
        next='for example "power_w <= 75"',
    )
