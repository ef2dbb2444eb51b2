"""Attempts of models at problems: accuracy and dollars of each, from the rows of a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hwsim.catalog import LARGEST, SMALLEST
from hwsim.cost.owning import MILLION
from hwsim.errors import HwsimError, unknown
from hwsim.technology import Range

ACCURACY = "accuracy"
_COST, _TOKENS, _TARIFF = "cost_usd", "tokens", "usd_per_million_tokens"
UNITS = {_COST: "USD", _TOKENS: "token", _TARIFF: "USD per million tokens", ACCURACY: "1"}
"""Columns of numbers, and their units."""
_ORDER = "low <= value <= high"
_ENDS = ("low", "high")
_COLUMNS = {"model", "problem", *(f"{key}{end}" for key in UNITS for end in ("", *(f"_{e}" for e in _ENDS)))}


@dataclass(frozen=True)
class Attempt:
    """What a model does on a problem.

    Args:
        cost_usd: of an attempt.
        accuracy: the fraction of attempts that are correct.
        given: the columns that the cost was given by, as they were; of one that was given in dollars these.
    """

    model: str
    problem: str
    cost_usd: Range
    accuracy: Range
    given: Mapping[str, Range] = field(default_factory=dict)

    @property
    def numbers(self) -> dict[str, Range]:
        """All that was given, by column."""
        return {ACCURACY: self.accuracy, **(self.given or {_COST: self.cost_usd})}

    @property
    def cost_of_pass(self) -> Range:
        """Expected dollars until the first correct answer."""
        return cost_of_pass(self.cost_usd, self.accuracy)

    def typical_with(self, column: str, end: str) -> float:
        """The typical cost of pass, if one column were at an end ("low", "high") of its range."""
        values = {name: found.typical for name, found in self.numbers.items()}
        if column in values:
            values[column] = getattr(self.numbers[column], end)
        accuracy = values.pop(ACCURACY)
        return _per(math.prod(values.values()) / (MILLION if _TARIFF in values else 1.0), accuracy)


def cost_of_pass(cost_usd: Range, accuracy: Range) -> Range:
    """Expected dollars per correct answer: cost / accuracy, infinite where the accuracy is 0.

    Definition of Erol et al., arXiv:2504.13359, section 2.2.

    Raises:
        HwsimError: an accuracy outside 0..1, or a negative cost.
    """
    if not 0 <= accuracy.low <= accuracy.typical <= accuracy.high <= 1:
        raise HwsimError("bad accuracy", got=_shown(accuracy), expected=f"between 0 and 1, {_ORDER}")
    if not 0 <= cost_usd.low <= cost_usd.typical <= cost_usd.high < math.inf:
        raise HwsimError("bad cost", got=_shown(cost_usd), expected=f"0 or more dollars, {_ORDER}")
    return Range(
        _per(cost_usd.low, accuracy.high), _per(cost_usd.typical, accuracy.typical), _per(cost_usd.high, accuracy.low)
    )


def _shown(value: Range) -> str:
    return f"low {value.low:g}, value {value.typical:g}, high {value.high:g}"


def _per(cost: float, accuracy: float) -> float:
    return cost / accuracy if accuracy > 0 else math.inf


def read_attempts(rows: Sequence[Mapping[str, object]]) -> list[Attempt]:
    """Attempts from rows with `model`, `problem`, `accuracy`, and `cost_usd` or `tokens` and `usd_per_million_tokens`.

    Each number may have ends in columns of its name and `_low`, `_high`.

    Raises:
        HwsimError: a column is unknown or missing, no number or out of range, or a model tries a problem twice.
    """
    found = [_attempt(row, line) for line, row in enumerate(rows, 1)]
    seen: set[tuple[str, str]] = set()
    for attempt in found:
        if (attempt.model, attempt.problem) in seen:
            raise HwsimError("two rows for one model and problem", got=f"{attempt.model}, {attempt.problem}")
        seen.add((attempt.model, attempt.problem))
    return found


def _attempt(row: Mapping[str, object], line: int) -> Attempt:
    for column in row:
        if column not in _COLUMNS:
            raise unknown("column", column, _COLUMNS)
    priced = _COST in row or (_TOKENS in row and _TARIFF in row)
    for column in ("model", "problem", ACCURACY, *(() if priced else (_COST,))):
        if column not in row:
            hint = f"add {column}" + ("" if column != _COST else f", or {_TOKENS} and {_TARIFF}")
            raise HwsimError(f"missing column in row {line}", got=", ".join(row), expected=column, next=hint)
    for column in ("model", "problem"):
        if not str(row[column] or "").strip():
            raise HwsimError(f"row {line} has no {column}", got="an empty cell", expected=f"the name of a {column}")
    given = {key: _range(row, key, line) for key in ((_COST,) if _COST in row else (_TOKENS, _TARIFF))}
    cost = given[_COST] if _COST in given else given[_TOKENS] * given[_TARIFF] / MILLION
    attempt = Attempt(str(row["model"]), str(row["problem"]), cost, _range(row, ACCURACY, line), given)
    try:
        cost_of_pass(attempt.cost_usd, attempt.accuracy)
    except HwsimError as error:
        raise HwsimError(f"row {line}: {error.what}", got=error.got, expected=error.expected) from error
    return attempt


def _range(row: Mapping[str, object], key: str, line: int) -> Range:
    value = _number(row[key], key, line)
    ends = (row.get(f"{key}_{end}") for end in _ENDS)
    low, high = (value if text in (None, "") else _number(text, key, line) for text in ends)
    return Range(low, value, high)


def _number(text: object, key: str, line: int) -> float:
    try:
        value = float(str(text))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise HwsimError(f"row {line}: {key} is no number", got=repr(text), expected="a finite number")
    if value and not SMALLEST <= abs(value) <= LARGEST:
        raise HwsimError(
            f"row {line}: {key} is out of range", got=repr(text), expected=f"0, or {SMALLEST:g} to {LARGEST:g}"
        )
    return value
