"""The energy of one action: a sum of products of named constants, and how it is worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from hwsim.catalog import Quantity, Strict
from hwsim.errors import nearest
from hwsim.technology.ranges import NOTHING, Range

ComponentName = Literal["compute", "buffers", "vector", "links", "memory"]


class Sum(Strict):
    """The energy of one action: terms to add, each the constants to multiply; and the component it is booked to."""

    terms: list[list[str]]
    component: ComponentName = "compute"
    note: str = ""

    def times(self, factors: Sequence[str]) -> Sum:
        """The same with factors on every term."""
        return self.model_copy(update={"terms": [[*term, *factors] for term in self.terms]})

    def check(self, name: str, constants: Mapping[str, Quantity]) -> None:
        """Refuse a term without exactly one constant in joules.

        Raises:
            ValueError: so, or a constant is unknown.
        """
        for constant in (constant for term in self.terms for constant in term):
            if constant not in constants:
                meant = nearest(constant, constants)
                raise ValueError(
                    f"{name} uses {constant!r}, which is no constant" + (f"; did you mean {meant!r}?" if meant else "")
                )
        for term in self.terms:
            if sum(constants[constant].unit == "J" for constant in term) != 1:
                raise ValueError(f"a term of {name} needs exactly one constant in joules, got {term}")


@dataclass(frozen=True)
class ActionEnergy:
    """What one action costs and why.

    Args:
        energy_j: joules each time.
        component: the part of the breakdown that it belongs to.
        constants: what the energy rests on, by name.
        formula: the sum of products in words.
    """

    energy_j: Range
    component: ComponentName
    constants: dict[str, Quantity]
    formula: str


def worked_out(name: str, entry: Sum, constants: Mapping[str, Quantity], own: Mapping[str, Quantity]) -> ActionEnergy:
    """The energy of an action from its terms.

    Args:
        constants: those that all actions share.
        own: factors of this action alone, which carry its name, since another action's have other values.
    """
    known = {**constants, **own}
    used = {f"{name}.{n}" if n in own else n: known[n] for term in entry.terms for n in term}
    formula = " + ".join(" * ".join(term) for term in entry.terms)
    return ActionEnergy(_evaluate(entry, known), entry.component, used, formula)


def _evaluate(entry: Sum, constants: Mapping[str, Quantity]) -> Range:
    energy = NOTHING
    for term in entry.terms:
        product = Range.point(1.0)
        for name in term:
            product = product * Range.of(constants[name])
        energy = energy + product
    return energy
