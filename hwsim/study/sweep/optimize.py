"""Searches that learn: Optuna proposes a generation of points, is told what became of it, and proposes the next.

A generation has a fixed size, is proposed whole before any of it is simulated, and is told in the order of its points;
what each proposal draws is seeded by the search's seed and the point's number. So the same seed gives the same points
for any number of workers. After each generation the state is journaled: what was proposed, and what Optuna noted.

What breaks constraints is told with its relative violation of each, so that of two such points the one that breaks them
less is better, and any point that keeps them is better than both (constrained domination, Deb et al. 2002). A point
that cannot run is told as the worst in every objective, and as breaking one more constraint by more than any other.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from hwsim import files
from hwsim.figures.rows import number
from hwsim.study.sweep.declaration import Search, Sweep
from hwsim.study.sweep.extras import library
from hwsim.study.sweep.points import Point, point_of
from hwsim.study.sweep.quality import Known, quality_of, with_quality
from hwsim.study.sweep.runner import Evaluator, Outcome, possible
from hwsim.study.sweep.vary import Vary

CANNOT_RUN = 1e9  # violation of the constraint that a point runs: above all others together
_RUNS = "runs"


def search(sweep: Sweep, evaluator: Evaluator, beside: Path) -> list[Outcome]:
    """The outcomes of all points that a search proposes, in the order in which it does.

    Raises:
        HwsimError: `optuna` is missing, its database does not answer, or all points of a generation are impossible.
    """
    if sweep.search.storage:
        from hwsim.study.sweep.shared import search_together

        return search_together(sweep, evaluator, beside)
    optuna = library("optuna")
    storage = optuna.storages.InMemoryStorage()
    proposer = Proposer(sweep, beside, storage)
    state = State(proposer, evaluator, storage)
    found: list[Outcome] = []
    for generation, numbers in enumerate(generations(sweep.search)):
        outcomes = state.restore(generation, numbers)
        if outcomes is None:
            asked = [proposer.ask(count) for count in numbers]
            outcomes = evaluator.outcomes([proposer.point(one) for one in asked])
            for one, outcome in zip(asked, outcomes, strict=True):
                proposer.tell(one, outcome)
            state.keep(generation, asked, outcomes)
        found = possible(found + outcomes)
    return found


def generations(search: Search) -> Iterator[range]:
    """The numbers of the points of each generation; the last may have fewer."""
    size, count = search.generation_size, search.points or 0
    for start in range(0, count, size):
        yield range(start, min(start + size, count))


@dataclass(frozen=True)
class Proposal:
    """A point that Optuna proposed: its number, the value or position chosen for each parameter, and Optuna's trial."""

    number: int
    parameters: dict[str, Any]
    trial: Any = None


@dataclass
class Proposer:
    """An Optuna study of a sweep's space, objectives and constraints."""

    sweep: Sweep
    beside: Path
    storage: Any
    name: str = "search"

    def __post_init__(self) -> None:
        self.optuna = library("optuna")
        self.optuna.logging.set_verbosity(self.optuna.logging.ERROR)
        directions = [{"max": "maximize", "min": "minimize"}[way] for way in self.sweep.objectives.values()]
        self.study = self.optuna.create_study(
            directions=directions, storage=self.storage, study_name=self.name, load_if_exists=True
        )
        self.space = {name: self._distribution(one) for name, one in self.parameters().items()}
        self.known: Known = quality_of(self.sweep.quality, self.beside)

    def parameters(self) -> dict[str, Vary]:
        """What varies, by the name that Optuna knows it by."""
        return {", ".join(one.names): one for one in self.sweep.vary}

    def _distribution(self, one: Vary) -> Any:
        of = self.optuna.distributions
        if one.low is not None and one.high is not None:
            if one.whole:
                return of.IntDistribution(math.ceil(one.low), math.floor(one.high), log=one.log)
            return of.FloatDistribution(float(one.low), float(one.high), log=one.log)
        levels = one.levels()
        numbers = [level[0] for level in levels if len(level) == 1 and isinstance(level[0], int | float)]
        if len(numbers) == len(levels) and numbers == sorted(numbers):
            return of.IntDistribution(0, len(levels) - 1)  # positions, near ones alike
        return of.CategoricalDistribution(tuple(range(len(levels))))

    def ask(self, count: int) -> Proposal:
        """Propose the next point, the `count`-th of the search."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", self.optuna.exceptions.ExperimentalWarning)  # NSGA-III, since 2023
            self.study.sampler = self._sampler(count)
        trial = self.study.ask(self.space)
        return Proposal(trial.number, dict(trial.params), trial)

    def _sampler(self, count: int) -> Any:
        """A sampler that draws by the search's seed and the point's number alone, wherever a search was interrupted."""
        declared, of = self.sweep.search, self.optuna.samplers
        seed = int(np.random.SeedSequence([declared.seed, count]).generate_state(1)[0])
        if declared.kind == "tpe":
            return of.TPESampler(seed=seed, n_startup_trials=declared.generation_size)
        kind = of.NSGAIISampler if declared.kind == "nsga2" else of.NSGAIIISampler
        return kind(seed=seed, population_size=declared.generation_size)

    def point(self, proposal: Proposal) -> Point:
        """What is set at a point that was proposed."""
        chosen = [
            (proposal.parameters[name],) if one.is_drawn else one.levels()[proposal.parameters[name]]
            for name, one in self.parameters().items()
        ]
        return point_of(self.sweep, proposal.number, chosen)

    def tell(self, proposal: Proposal, outcome: Outcome) -> None:
        """Tell what became of a point."""
        values, violations = self.judge(outcome)
        for name, violation in violations.items():
            proposal.trial.set_constraint(name, violation)
        self.study.tell(proposal.trial, values)

    def judge(self, outcome: Outcome) -> tuple[list[float], dict[str, float]]:
        """Values of the objectives, and by how much each constraint is broken.

        Raises:
            HwsimError: a constraint or an objective names no column, or none with a number.
        """
        constraints = self.sweep.parsed_constraints()
        if outcome.row is None:
            worst = [-math.inf if way == "max" else math.inf for way in self.sweep.objectives.values()]
            return worst, {_RUNS: CANNOT_RUN} | {one.text: 0.0 for one in constraints}
        row = with_quality(outcome.row, self.known)
        return [number(row, name) for name in self.sweep.objectives], {_RUNS: 0.0} | {
            one.text: one.violation(row) for one in constraints
        }


@dataclass
class State:
    """What the journal keeps of a search after each generation, to go on from."""

    proposer: Proposer
    evaluator: Evaluator
    storage: Any
    known: bool = field(default=True, init=False)

    @property
    def search(self) -> str:
        """The search by what decides its proposals; another version of Optuna may propose others."""
        return files.content_hash([identity(self.proposer.sweep), self.proposer.optuna.__version__])

    def restore(self, generation: int, numbers: Sequence[int]) -> list[Outcome] | None:
        """Put a finished generation back as Optuna had it; None where it is not known, or its points are others now."""
        kept = self.evaluator.journal.generation(self.search, generation) if self.known else None
        self.known = kept is not None and len(kept["parameters"]) == len(numbers)
        if kept is None or not self.known:
            return None
        proposals = [Proposal(*one) for one in zip(numbers, kept["parameters"], strict=True)]
        points = [self.proposer.point(one) for one in proposals]
        self.known = [self.evaluator.key_of(point) for point in points] == kept["keys"]
        if not self.known:
            return None
        outcomes = self.evaluator.outcomes(points)
        for one, outcome, noted in zip(proposals, outcomes, kept["noted"], strict=True):
            self._put_back(one, outcome, noted)
        for name, value in kept["study"].items():
            self.storage.set_study_system_attr(self._study_id, name, value)
        return outcomes

    def _put_back(self, one: Proposal, outcome: Outcome, noted: dict[str, Any]) -> None:
        values, _ = self.proposer.judge(outcome)
        create = self.proposer.optuna.trial.create_trial
        trial = create(
            values=values, params=one.parameters, distributions=self.proposer.space, system_attrs=noted
        )  # constraints are among what was noted
        self.proposer.study.add_trial(trial)

    def keep(self, generation: int, asked: Sequence[Proposal], outcomes: Sequence[Outcome]) -> None:
        """Journal a generation that was told."""
        trials = self.proposer.study.get_trials(deepcopy=False)
        state = {
            "parameters": [one.parameters for one in asked],
            "keys": [one.key for one in outcomes],
            "noted": [trials[one.number].system_attrs for one in asked],
            "study": self.storage.get_study_system_attrs(self._study_id),
        }
        self.evaluator.journal.keep_generation(self.search, generation, state)

    @property
    def _study_id(self) -> int:
        found: int = self.storage.get_study_id_from_name(self.proposer.name)
        return found


def identity(sweep: Sweep) -> dict[str, Any]:
    """All of a sweep that decides what a search proposes."""
    whole: dict[str, Any] = sweep.model_dump(exclude={"title", "sensitivity", "measured", "published"})
    del whole["search"]["storage"], whole["search"]["points"]
    return whole
