"""Constraints of a sweep: a column, a comparison and a number, such as "power_w <= 75"."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

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
