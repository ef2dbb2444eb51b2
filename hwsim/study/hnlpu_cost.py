"""HNLPU's cost tables: figures of `hwsim cost` against published ones, to the digits that are printed.

Each published value says in `ask` which figure answers it: `system`, `figure` (a name that `hwsim cost` prints), the
plan (`systems`, `spares`, `updates`), and `scale`, what ours is divided by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field

from hwsim import catalog
from hwsim.catalog import Number, Strict
from hwsim.cost import Plan, System, load_system, price_system
from hwsim.cost.reading import Ranged
from hwsim.errors import unknown
from hwsim.figures import Drawing
from hwsim.study.published import Comparison, Ours, Question
from hwsim.study.study import Study, Tables, errors
from hwsim.technology import Range


class Ask(Strict):
    """Which figure of which system, under which plan."""

    system: str
    figure: str
    systems: int = 1
    spares: int = 0
    updates: int = 0
    scale: Annotated[Number, Field(gt=0)] = 1.0

    @property
    def plan(self) -> Plan:
        """How many systems are built and kept."""
        return Plan(self.systems, self.spares, self.updates)


def answers(tables: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures.

    Raises:
        HwsimError: an `ask` is wrong, or there is no such system or figure.
    """
    priced = _Priced()
    return {one.key: Ours(priced.figure(_ask(one))) for one in questions}


def _ask(question: Question) -> Ask:
    return catalog.check(dict(question.ask), Ask, f"ask of {question.key}")


class _Priced:
    """Each system is read once, each plan of it priced once."""

    def __init__(self) -> None:
        self._systems: dict[str, System] = {}
        self._figures: dict[tuple[str, Plan], Mapping[str, Ranged]] = {}

    def figure(self, ask: Ask) -> Range:
        """The figure that is asked for, in its unit."""
        key = ask.system, ask.plan
        if ask.system not in self._systems:
            self._systems[ask.system] = load_system(ask.system)
        if key not in self._figures:
            self._figures[key] = price_system(self._systems[ask.system], ask.plan).figures
        if ask.figure not in self._figures[key]:
            raise unknown("figure", ask.figure, self._figures[key])
        return self._figures[key][ask.figure].range / ask.scale


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """Published bands and ours, of what is in USD; the errors alone where nothing is."""
    drawn = [_drawn(one) for one in found if one.ours and one.published.unit.endswith("USD")]
    return Drawing("published", drawn, {"unit": "USD"}) if drawn else errors(tables, found)


def _drawn(one: Comparison) -> dict[str, object]:
    """Both in USD, at the ends that are printed."""
    assert one.ours is not None
    scale, ends = _ask(one.published.question()).scale, list(one.published.ends)
    row: dict[str, object] = {"label": one.published.what}
    for name, end in (("low", ends[0]), ("high", ends[-1])):
        row[f"published_{name}"] = scale * one.published.ends[end]
        row[f"ours_{name}"] = scale * getattr(one.ours.value, end)
    return row


STUDY = Study("hnlpu-cost", "what a hardwired LLM costs, from its paper's assumptions", answers=answers, figure=figure)
