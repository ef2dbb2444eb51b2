"""Cost of pass: what a correct answer costs, and the least that any model (or a human) asks for it.

Definitions of Erol et al., "Cost-of-Pass: An Economic Framework for Evaluating Language Models", arXiv:2504.13359:
v(m, p) = cost of one attempt / probability that it is correct, infinite where no attempt ever is; the frontier of a
problem is the least v of all models and the human expert; of a set of problems, the mean of that.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hwsim.cost.owning import MILLION
from hwsim.errors import HwsimError, unknown
from hwsim.technology import Range

_COST, _TOKENS, _TARIFF, _ACCURACY = "cost_usd", "tokens", "usd_per_million_tokens", "accuracy"
_ENDS = ("low", "high")
_COLUMNS = {
    "model", "problem",
    *(f"{key}{end}" for key in (_COST, _TOKENS, _TARIFF, _ACCURACY) for end in ("", *(f"_{e}" for e in _ENDS))),
}  # fmt: skip
NEVER = Range.point(math.inf)


@dataclass(frozen=True)
class Attempt:
    """What a model does on a problem: dollars an attempt, and the fraction of attempts that are correct."""

    model: str
    problem: str
    cost_usd: Range
    accuracy: Range

    @property
    def cost_of_pass(self) -> Range:
        """Expected dollars until the first correct answer."""
        return cost_of_pass(self.cost_usd, self.accuracy)


def cost_of_pass(cost_usd: Range, accuracy: Range) -> Range:
    """Expected dollars per correct answer: cost / accuracy, infinite where the accuracy is 0.

    Raises:
        HwsimError: an accuracy outside 0..1, or a negative cost.
    """
    if not 0 <= accuracy.low <= accuracy.typical <= accuracy.high <= 1:
        raise HwsimError("bad accuracy", got=f"{accuracy.low:g} to {accuracy.high:g}", expected="between 0 and 1")
    if not 0 <= cost_usd.low <= cost_usd.typical <= cost_usd.high < math.inf:
        raise HwsimError("bad cost", got=f"{cost_usd.low:g} to {cost_usd.high:g}", expected="0 or more dollars")
    return Range(
        _per(cost_usd.low, accuracy.high), _per(cost_usd.typical, accuracy.typical), _per(cost_usd.high, accuracy.low)
    )


def _per(cost: float, accuracy: float) -> float:
    return cost / accuracy if accuracy > 0 else math.inf


@dataclass(frozen=True)
class Frontier:
    """The least cost of pass over some models.

    Args:
        mean: over the problems, each counted alike; infinite where one of them is never solved.
        by_problem: the least for each problem.
        winners: by problem, the model whose typical cost of pass is least; "human" or "nobody" where none is.
    """

    mean: Range
    by_problem: Mapping[str, Range]
    winners: Mapping[str, str]


def frontier(attempts: Sequence[Attempt], human_usd: float | None = None) -> Frontier:
    """The frontier of a set of problems.

    Args:
        attempts: of every model; a model need not try every problem.
        human_usd: what an expert asks for a correct answer, where one may be hired.

    Raises:
        HwsimError: there are no attempts, or the human's price is negative.
    """
    if not attempts:
        raise HwsimError("no attempts", expected="at least one model on one problem")
    if human_usd is not None and not 0 <= human_usd < math.inf:
        raise HwsimError("bad price of a human answer", got=f"{human_usd:g}", expected="0 or more dollars")
    best, winners = {}, {}
    for problem in dict.fromkeys(attempt.problem for attempt in attempts):
        known = [(a.model, a.cost_of_pass) for a in attempts if a.problem == problem]
        known += [("human", NEVER if human_usd is None else Range.point(human_usd))]
        best[problem] = least(cost for _, cost in known)
        winner, cost = min(known, key=lambda entry: entry[1].typical)
        winners[problem] = winner if cost.typical < math.inf else "nobody"
    return Frontier(mean(best.values()), best, winners)


def without(attempts: Sequence[Attempt], model: str, human_usd: float | None = None) -> Range:
    """The mean frontier of the same problems if there were no such model: what it is worth (section 2.4 of the paper).

    Raises:
        HwsimError: no attempt is the model's.
    """
    if model not in {attempt.model for attempt in attempts}:
        raise unknown("model", model, {attempt.model for attempt in attempts})
    others = [a if a.model != model else Attempt(model, a.problem, a.cost_usd, Range.point(0.0)) for a in attempts]
    return frontier(others, human_usd).mean


def least(costs: Iterable[Range]) -> Range:
    """The least of several costs, end by end."""
    rows = [(cost.low, cost.typical, cost.high) for cost in costs]
    return Range(*(min(ends) for ends in zip(*rows, strict=True)))


def mean(costs: Iterable[Range]) -> Range:
    """The mean of several costs, end by end."""
    rows = [(cost.low, cost.typical, cost.high) for cost in costs]
    return Range(*(math.fsum(ends) / len(rows) for ends in zip(*rows, strict=True)))


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
    for column in ("model", "problem", _ACCURACY, *(() if priced else (_COST,))):
        if column not in row:
            hint = f"add {column}" + ("" if column != _COST else f", or {_TOKENS} and {_TARIFF}")
            raise HwsimError(f"missing column in row {line}", got=", ".join(row), expected=column, next=hint)
    cost = _range(row, _COST, line) if _COST in row else _tokens_usd(row, line)
    attempt = Attempt(str(row["model"]), str(row["problem"]), cost, _range(row, _ACCURACY, line))
    try:
        cost_of_pass(attempt.cost_usd, attempt.accuracy)
    except HwsimError as error:
        raise HwsimError(f"row {line}: {error.what}", got=error.got, expected=error.expected) from error
    return attempt


def _tokens_usd(row: Mapping[str, object], line: int) -> Range:
    return _range(row, _TOKENS, line) * _range(row, _TARIFF, line) / MILLION


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
    return value
