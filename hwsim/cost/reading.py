"""Ranges and drivers of a model that reads sourced numbers: its bounds, and which number moves it most.

A model is a function of a `Read`, which gives a `Quantity` one value. Read at typical values it gives typical results;
read with each quantity at the end that makes a result least, it gives that result's lower bound. So a cost may fall in
some of its numbers and rise in others, and may use one of them twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hwsim.catalog import Quantity
from hwsim.technology import Range

Read = Callable[[Quantity], float]
Model = Callable[[Read], Mapping[str, float]]
Ends = dict[int, float]
"""Values by the identity of the quantity."""
_PASSES = 4  # of the search for an end; a model that is monotone and without plateaus needs one


def typical(quantity: Quantity) -> float:
    """The reading of every quantity at its value."""
    return quantity.value


@dataclass(frozen=True)
class Driver:
    """What one assumption does to a result while all others stay typical.

    Args:
        name: of the assumption.
        quantity: the assumption itself.
        at_low: the result where it is at its low end.
        at_high: the result where it is at its high end.
    """

    name: str
    quantity: Quantity
    at_low: float
    at_high: float

    @property
    def swing(self) -> float:
        """By how much it moves the result."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class Ranged:
    """A result between the bounds that its assumptions leave, and those that move it, the strongest first."""

    range: Range
    drivers: tuple[Driver, ...]


def ranged(model: Model, assumptions: Mapping[str, Quantity]) -> dict[str, Ranged]:
    """The results of a model, each with bounds and drivers.

    The model must rise or fall in each quantity throughout, whatever the others are; which of both is found out. The
    search goes on while changing one quantity's end improves a bound, since rounding leaves plateaus.

    Args:
        model: gives results by name, the same names for every reading.
        assumptions: by name; those without a range move nothing.
    """
    spread = {id(q): (name, q) for name, q in assumptions.items() if q.lower < q.upper}
    alone = {key: (model(_reading({key: q.lower})), model(_reading({key: q.upper}))) for key, (_, q) in spread.items()}
    return {name: _ranged(model, name, spread, alone) for name in model(typical)}


def _ranged(
    model: Model,
    name: str,
    spread: Mapping[int, tuple[str, Quantity]],
    alone: Mapping[int, tuple[Mapping[str, float], Mapping[str, float]]],
) -> Ranged:
    drivers = [Driver(*spread[key], at_low[name], at_high[name]) for key, (at_low, at_high) in alone.items()]
    moving = sorted((driver for driver in drivers if driver.swing), key=lambda driver: -driver.swing)
    low, high = (sign * _least(model, name, drivers, sign) for sign in (1, -1))
    return Ranged(Range(low, model(typical)[name], high), tuple(moving))


def _least(model: Model, name: str, drivers: list[Driver], sign: int) -> float:
    """The least of a result, or of its negative, over the ends of all assumptions."""

    def result(ends: Ends) -> float:
        return sign * model(_reading(ends))[name]

    quantities = [driver.quantity for driver in drivers]
    ends = {
        id(d.quantity): d.quantity.lower if sign * d.at_low <= sign * d.at_high else d.quantity.upper for d in drivers
    }
    least = result(ends)
    for _ in range(_PASSES):
        before = least
        for quantity in quantities:
            other = quantity.upper if ends[id(quantity)] == quantity.lower else quantity.lower
            if (found := result(ends | {id(quantity): other})) < least:
                ends, least = ends | {id(quantity): other}, found
        if least == before:
            break
    return least


def _reading(ends: Ends) -> Read:
    return lambda quantity: ends.get(id(quantity), quantity.value)
