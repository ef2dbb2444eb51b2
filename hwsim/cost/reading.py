"""Ranges and drivers of a model that reads sourced numbers: its bounds, and which number moves it most.

A model is a function of a `Read`, which gives a `Quantity` one value. Read at typical values it gives typical results;
read with each quantity at the end that makes a result least, it gives that result's lower bound. So a cost may fall in
some of its numbers and rise in others, and may use one of them twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hwsim.catalog import Quantity
from hwsim.technology import Range

Read = Callable[[Quantity], float]
Model = Callable[[Read], Mapping[str, float]]
Corner = tuple[bool, ...]
"""For each quantity whether it is at its high end."""
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
        return 0.0 if self.at_high == self.at_low else abs(self.at_high - self.at_low)  # both may be infinite


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
    corners = _Corners(model, [quantity for _, quantity in spread.values()])
    base = model(typical)
    alone = [(model(_reading({id(q): q.lower})), model(_reading({id(q): q.upper}))) for _, q in spread.values()]
    found = {}
    for name in base:
        moved = zip(spread.values(), alone, strict=True)
        drivers = [Driver(*named, at_low[name], at_high[name]) for named, (at_low, at_high) in moved]
        low, high = (corners.end(name, drivers, sign) for sign in (1, -1))
        found[name] = Ranged(Range(low, base[name], high), ranked(drivers))
    return found


def ranked(drivers: Iterable[Driver]) -> tuple[Driver, ...]:
    """Those that move anything, the strongest first."""
    return tuple(sorted((driver for driver in drivers if driver.swing), key=lambda driver: -driver.swing))


class _Corners:
    """A model with every quantity at one of its ends; corners that results share are worked out once."""

    def __init__(self, model: Model, quantities: list[Quantity]) -> None:
        self._model, self._quantities = model, quantities
        self._known: dict[Corner, Mapping[str, float]] = {}

    def end(self, name: str, drivers: list[Driver], sign: int) -> float:
        """The least of a result, or with the sign -1 the most.

        What moves nothing alone may move it with others: the search begins once with all of those low, once high.
        """
        falls = [sign * (driver.at_low - driver.at_high) for driver in drivers]
        starts = {tuple(fall > 0 or (fall == 0 and still) for fall in falls) for still in (False, True)}
        return sign * min(self._descend(name, start, sign) for start in starts)

    def _descend(self, name: str, corner: Corner, sign: int) -> float:
        least = sign * self._at(corner)[name]
        for _ in range(_PASSES):
            before = least
            for index in range(len(corner)):
                other = (*corner[:index], not corner[index], *corner[index + 1 :])
                if (found := sign * self._at(other)[name]) < least:
                    corner, least = other, found
            if least == before:
                break
        return least

    def _at(self, corner: Corner) -> Mapping[str, float]:
        if corner not in self._known:
            ends = {id(q): q.upper if high else q.lower for q, high in zip(self._quantities, corner, strict=True)}
            self._known[corner] = self._model(_reading(ends))
        return self._known[corner]


def _reading(ends: Mapping[int, float]) -> Read:
    return lambda quantity: ends.get(id(quantity), quantity.value)
