"""One network on several accelerators, of whatever kind, side by side: the same phase, context and batch for all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hwsim.accelerators import load_accelerator, open_accelerator
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import Network, operators
from hwsim.quantize import load_recipe
from hwsim.trace import Trace


@dataclass(frozen=True)
class Question:
    """What all accelerators are asked.

    Args:
        subject: a network, whose weights are synthetic, or a trace of real ones.
        recipe: for all of them; by default each has the one that its description names as suiting it best.
        overrides: what to set otherwise in every recipe, accelerator and memory, by dotted key.
    """

    subject: Network | Trace
    phase: str = "decode"
    context: int = 512
    batch: int = 1
    recipe: str | None = None
    overrides: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def recipe_of(self, accelerator: str) -> str:
        """The recipe an accelerator is asked in.

        Raises:
            HwsimError: none is asked for, and its description names none.
        """
        if isinstance(self.subject, Trace):
            return self.subject.recipe.name
        named = self.recipe or load_accelerator(accelerator, self._set("accelerator")).recipe
        if named is None:
            raise HwsimError(
                f"accelerator {accelerator} names no recipe that suits it best",
                expected='a line recipe = "NAME" in its TOML, or one recipe for all',
                next="pass --recipe NAME",
            )
        return named

    def _set(self, what: str) -> dict[str, Any]:
        return dict(self.overrides.get(what, {}))


def compare(
    question: Question, accelerators: Sequence[str], progress: Callable[[int, int], None] = lambda done, total: None
) -> list[dict[str, Any]]:
    """A row for each accelerator, in order: what it reaches, or why it cannot (`refused`).

    A row has what `Estimate.row` has, less lists, the number of assumptions and the figures relative to the first
    accelerator that was not refused ("times_tokens_per_s": how many times as fast). `held_as` names the format that a
    machine holds in place of what it has no units for, and is empty where it has.

    Raises:
        HwsimError: no accelerators, a description is missing or wrong, or the phase or a size is impossible for the
            network.
    """
    if not accelerators:
        raise HwsimError("nothing to compare", got="no accelerators", expected="names of two or more")
    _check(question, accelerators)
    pricer, traces, rows = Pricer(), cache(lambda recipe: _trace(question, recipe)), list[dict[str, Any]]()
    for index, name in enumerate(accelerators):
        rows.append(_row(question, name, pricer, traces))
        progress(index + 1, len(accelerators))
    _put_in_relation(rows)
    return rows


def _check(question: Question, accelerators: Sequence[str]) -> None:
    """Refuse what is the user's to mend, and no machine's to refuse: a wrong name, phase, context or batch."""
    network = question.subject.network if isinstance(question.subject, Trace) else question.subject
    operators(network, question.phase, question.batch, question.context)
    for name in accelerators:
        recipe = question.recipe_of(name)
        if not isinstance(question.subject, Trace):
            load_recipe(recipe, dict(question.overrides.get("recipe", {})))
        load_accelerator(name, dict(question.overrides.get("accelerator", {})))


def _trace(question: Question, recipe: str) -> Trace:
    if isinstance(question.subject, Trace):
        return question.subject
    return Trace.synthetic(question.subject, load_recipe(recipe, dict(question.overrides.get("recipe", {}))))


def _row(question: Question, name: str, pricer: Pricer, traces: Callable[[str], Trace]) -> dict[str, Any]:
    recipe = question.recipe_of(name)
    found = {"accelerator": name, "recipe": recipe}
    settings = (dict(question.overrides.get(what, {})) for what in ("accelerator", "memory"))
    try:
        machine = open_accelerator(name, *settings)
        run = machine.run(traces(recipe), question.phase, question.context, question.batch)
    except HwsimError as error:
        return found | {"refused": str(error)}
    estimate = pricer.estimate(run)
    facts = {"dataflow": machine.description.dataflow, "bottleneck": run.bottleneck, "cycles": run.cycles}
    facts["held_as"] = run.accelerator.get("widened", {}).get("format", "")
    return found | facts | estimate.row() | {"activations": run.activations, "assumptions": len(estimate.assumed)}


_RELATIVE = ("tokens_per_s", "energy_j_per_token", "usd_per_million_tokens")


def _put_in_relation(rows: list[dict[str, Any]]) -> None:
    first = next((row for row in rows if "refused" not in row), None)
    for row in (row for row in rows if first and "refused" not in row):
        assert first is not None
        row |= {f"times_{key}": row[key] / first[key] for key in _RELATIVE if first[key] > 0}
