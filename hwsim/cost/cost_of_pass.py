"""Cost of pass: what a correct answer costs, the least that any model (or a human) asks for it, and what moves that.

Definitions of Erol et al., "Cost-of-Pass: An Economic Framework for Evaluating Language Models", arXiv:2504.13359:
v(m, p) = cost of one attempt / probability that it is correct, infinite where no attempt ever is; the frontier of a
problem is the least v of all models and the human expert; of a set of problems, the mean of that.

A driver is one column of one model, moved to the same end for all of its problems while all else stays typical: what a
model's tokens cost, or how often it is right, is one assumption about it, whatever the number of problems.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from hwsim.catalog import Quantity
from hwsim.cost.attempts import UNITS, Attempt
from hwsim.cost.reading import Driver, Ranged, ranked
from hwsim.errors import HwsimError, unknown
from hwsim.technology import Range

HUMAN, NOBODY = "human", "nobody"
Entry = tuple[float, str]


@dataclass(frozen=True)
class Figures:
    """Costs of pass for one reading of all attempts, in dollars; infinite where a problem is never solved.

    Args:
        frontier: the mean over the problems of the least, each problem counted alike.
        by_problem: the least for each problem.
        by_model: the mean over a model's own problems.
        without: the frontier if there were no such model: what it is worth (section 2.4 of the paper).
    """

    frontier: float
    by_problem: Mapping[str, float]
    by_model: Mapping[str, float]
    without: Mapping[str, float]

    def named(self) -> dict[str, float]:
        """All of them by a name each."""
        return {
            "frontier": self.frontier,
            **{f"problem {name}": usd for name, usd in self.by_problem.items()},
            **{f"model {name}": usd for name, usd in self.by_model.items()},
            **{f"without {name}": usd for name, usd in self.without.items()},
        }


class CostOfPass:
    """What correct answers cost, by model, by problem and at the frontier.

    Args:
        attempts: of every model; a model need not try every problem.
        human_usd: what an expert asks for a correct answer, where one may be hired.

    Raises:
        HwsimError: there are no attempts, or the human's price is negative.
    """

    def __init__(self, attempts: Sequence[Attempt], human_usd: float | None = None) -> None:
        if not attempts:
            raise HwsimError("no attempts", expected="at least one model on one problem")
        if human_usd is not None and not 0 <= human_usd < math.inf:
            raise HwsimError("bad price of a human answer", got=f"{human_usd:g}", expected="0 or more dollars")
        self.attempts = tuple(attempts)
        self._human_usd = math.inf if human_usd is None else human_usd

    @property
    def models(self) -> list[str]:
        """Their names, in the order of the attempts."""
        return list(self._of_model)

    @cached_property
    def _of_model(self) -> dict[str, list[int]]:
        """The places of each model's attempts."""
        found: dict[str, list[int]] = {}
        for index, attempt in enumerate(self.attempts):
            found.setdefault(attempt.model, []).append(index)
        return found

    @cached_property
    def _typical_usd(self) -> list[float]:
        return [attempt.cost_of_pass.typical for attempt in self.attempts]

    @cached_property
    def winners(self) -> dict[str, str]:
        """By problem, the model whose typical cost of pass is least; "human" or "nobody" where none is."""
        found: dict[str, str] = {}
        for problem, entries in self._by_problem(self._typical_usd).items():
            usd, name = min([*entries, (self._human_usd, HUMAN)], key=lambda entry: entry[0])
            found[problem] = name if usd < math.inf else NOBODY
        return found

    @cached_property
    def figures(self) -> dict[str, Ranged]:
        """Every figure of `Figures.named`, with its bounds, and what moves it, the strongest first.

        Bounds have every cost of pass at one end: all figures rise with each of them.
        """
        costs = [attempt.cost_of_pass for attempt in self.attempts]
        ends = [self.at([getattr(cost, end) for cost in costs]).named() for end in ("low", "typical", "high")]
        moved = list(self._moved())
        return {
            name: Ranged(
                Range(*(end[name] for end in ends)),
                ranked(Driver(*assumption, low[name], high[name]) for assumption, low, high in moved),
            )
            for name in ends[1]
        }

    def at(self, usd: Sequence[float]) -> Figures:
        """All figures, with the cost of pass of each attempt as given."""
        least = {problem: self._two_least(each) for problem, each in self._by_problem(usd).items()}
        first = {problem: cost for problem, ((cost, _), _) in least.items()}
        return Figures(
            _mean(first.values()),
            first,
            {name: _mean(usd[index] for index in own) for name, own in self._of_model.items()},
            {
                name: _mean(other[0] if best[1] == name else best[0] for best, other in least.values())
                for name in self.models
            },
        )

    def without(self, model: str) -> Range:
        """The mean frontier of the same problems if there were no such model.

        Raises:
            HwsimError: no attempt is the model's.
        """
        if model not in self.models:
            raise unknown("model", model, self.models)
        return self.figures[f"without {model}"].range

    def _by_problem(self, usd: Sequence[float]) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for attempt, cost in zip(self.attempts, usd, strict=True):
            found.setdefault(attempt.problem, []).append((cost, attempt.model))
        return found

    def _two_least(self, entries: Sequence[Entry]) -> tuple[Entry, Entry]:
        """The least cost and the next one, each with whose it is; those of nobody are infinite."""
        best, other = heapq.nsmallest(2, [*entries, (self._human_usd, HUMAN), (math.inf, NOBODY)])
        return best, other

    def _moved(self) -> Iterator[tuple[tuple[str, Quantity], dict[str, float], dict[str, float]]]:
        """Each column of each model that has a range, and all figures with it at either end."""
        for model in self.models:
            own = [self.attempts[index] for index in self._of_model[model]]
            for column in dict.fromkeys(name for attempt in own for name in attempt.numbers):
                quantity = _quantity(column, [a.numbers[column] for a in own if column in a.numbers])
                if quantity.lower < quantity.upper:
                    low, high = (self._with(model, column, end).named() for end in ("low", "high"))
                    yield (f"{model}: {column}", quantity), low, high

    def _with(self, model: str, column: str, end: str) -> Figures:
        usd = list(self._typical_usd)
        for index in self._of_model[model]:
            usd[index] = self.attempts[index].typical_with(column, end)
        return self.at(usd)


def _quantity(column: str, values: Sequence[Range]) -> Quantity:
    """A column of a model as one assumption: its means over the problems."""
    low, typical, high = (_mean(getattr(value, end) for value in values) for end in ("low", "typical", "high"))
    source = f"the table that was given; mean over {len(values)} problems"
    return Quantity(value=typical, low=low, high=high, unit=UNITS[column], source=source, kind="assumed")


def _mean(costs: Iterable[float]) -> float:
    found = list(costs)
    return math.fsum(found) / len(found)
