"""A system priced: every figure as low, typical and high, with the assumptions that move it, the strongest first."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from hwsim.catalog import LARGEST, SMALLEST, Quantity, explained, quantities
from hwsim.cost.accounts import Accounts, Plan
from hwsim.cost.owning import MILLION, Tariff, Use
from hwsim.cost.reading import Driver, Model, Ranged, Read, ranged, typical
from hwsim.cost.silicon import Process, dies_of
from hwsim.cost.system import System
from hwsim.errors import HwsimError
from hwsim.technology import Range

_INVERSE = "savings_per_nre", "break_even_systems"
"""A volume is searched as its inverse, which is finite also where nothing is ever saved."""


@dataclass(frozen=True)
class Priced:
    """Figures of a system or a die.

    Args:
        name: of what is priced.
        title: what it is, in words.
        figures: by name; units are the ends of names. A break-even volume that is never reached is infinite.
        used: the assumptions that were read, by name.
    """

    name: str
    title: str
    figures: Mapping[str, Ranged]
    used: Mapping[str, Quantity]

    def as_dict(self) -> dict[str, Any]:
        """For JSON: typical values, their ranges, and what moves each; what is infinite is null."""
        return {
            "name": self.name,
            "title": self.title,
            "figures": {name: _finite(found.range.typical) for name, found in self.figures.items()},
            "ranges": {
                name: {end: _finite(value) for end, value in found.range.as_dict().items()}
                for name, found in self.figures.items()
            },
            "drivers": {name: [driver_row(d) for d in found.drivers] for name, found in self.figures.items()},
            "assumed": list(self.assumed()),
        }

    def assumed(self) -> Iterator[str]:
        """The assumed and fitted numbers that it rests on, a line each."""
        for name, quantity in self.used.items():
            if quantity.kind in ("assumed", "fitted"):
                yield f"{name} = {quantity.value:g} {quantity.unit} ({quantity.source})"

    def explain(self) -> list[dict[str, Any]]:
        """Every number that the figures rest on, with source and kind, and the figures that it moves."""
        moves: dict[int, list[str]] = {}
        for name, found in self.figures.items():
            for driver in found.drivers:
                moves.setdefault(id(driver.quantity), []).append(name)
        return [explained(name, q, f"{len(moves.get(id(q), []))} figures") for name, q in self.used.items()]


ONE_SYSTEM = Plan()


def price_system(system: System, plan: Plan = ONE_SYSTEM) -> Priced:
    """All figures of a system.

    Raises:
        HwsimError: the plan builds nothing, or a number is missing.
    """
    found, used = _priced(lambda read: Accounts(system, plan, read).figures(), system.quantities())
    figures = {name.replace(*_INVERSE): _inverted(name, result) for name, result in found.items()}
    return Priced(system.name, system.file.title, figures, used)


def price_die(process: Process, area_m2: float) -> Priced:
    """A die of an area at a process: how many fit, how many work, what a good one costs.

    Raises:
        HwsimError: it is too large for the wafer or the reticle.
    """
    assumptions = {f"process {process.name}: {key}": q for key, q in quantities(process)}
    found, used = _priced(lambda read: vars(dies_of(process, area_m2, read)), assumptions)
    return Priced(process.name, process.title, {_DIE_FIGURES[name]: result for name, result in found.items()}, used)


def cost_drivers(
    seconds_per_token: Range, energy_j_per_token: Range, idle_power_w: Range, price: Tariff
) -> tuple[Driver, ...]:
    """What moves the dollars per million tokens that `cost_per_million_tokens` gives, the strongest first."""
    uses = (seconds_per_token, energy_j_per_token, idle_power_w)
    return _drivers(uses, price, price.usd_per_token)


def carbon_drivers(
    seconds_per_token: Range, energy_j_per_token: Range, idle_power_w: Range, price: Tariff, memory_bytes: float
) -> tuple[Driver, ...]:
    """What moves the kilograms per million tokens of `carbon_per_million_tokens`, the strongest first."""
    uses = (seconds_per_token, energy_j_per_token, idle_power_w)
    return _drivers(uses, price, lambda use, read: price.kg_per_token(use, memory_bytes, read))


def _drivers(
    uses: tuple[Range, Range, Range], price: Tariff, per_token: Callable[[Use, Read], Mapping[str, float]]
) -> tuple[Driver, ...]:
    seconds_per_token, energy_j_per_token, idle_power_w = uses
    measured = {
        "run: seconds per token": _derived(seconds_per_token, "s"),
        "run: energy per token": _derived(energy_j_per_token, "J"),
        "run: idle power": _derived(idle_power_w, "W"),
    }
    numbers = {f"price {price.name}: {key}": quantity for key, quantity in quantities(price)}

    def figure(read: Read) -> Mapping[str, float]:
        use = Use(*(read(quantity) for quantity in measured.values()))
        return {"sum": MILLION * sum(per_token(use, read).values())}

    return ranged(figure, measured | numbers)["sum"].drivers


def _derived(value: Range, unit: str) -> Quantity:
    if value.high > LARGEST or 0 < value.low < SMALLEST:
        raise HwsimError("this run cannot be priced", got=f"{value.low:g} to {value.high:g} {unit} for a token",
                         expected=f"0, or {SMALLEST:g} to {LARGEST:g}")  # fmt: skip
    source = "the run and what it was priced with"
    return Quantity(value=value.typical, low=value.low, high=value.high, unit=unit, source=source, kind="derived")


_DIE_FIGURES = {
    "gross": "gross_per_wafer",
    "fraction": "yield",
    "good": "good_per_wafer",
    "raw_usd": "raw_usd",
    "usd": "known_good_usd",
}


def _priced(model: Model, assumptions: Mapping[str, Quantity]) -> tuple[dict[str, Ranged], dict[str, Quantity]]:
    """The results of a model, and the assumptions that it reads."""
    seen: set[int] = set()

    def recording(quantity: Quantity) -> float:
        seen.add(id(quantity))
        return typical(quantity)

    model(recording)
    used = {name: quantity for name, quantity in assumptions.items() if id(quantity) in seen}
    return ranged(model, used), used


def _inverted(name: str, found: Ranged) -> Ranged:
    if not name.endswith(_INVERSE[0]):
        return found
    ends = Range(*(_inverse(value) for value in (found.range.high, found.range.typical, found.range.low)))
    drivers = [replace(d, at_low=_inverse(d.at_low), at_high=_inverse(d.at_high)) for d in found.drivers]
    return Ranged(ends, tuple(drivers))


def _inverse(value: float) -> float:
    return 1 / value if value > 0 else math.inf


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def driver_row(driver: Driver) -> dict[str, Any]:
    """A driver for JSON: its ends, and the figure at each; what is infinite is null."""
    return {
        "name": driver.name,
        "low": driver.quantity.lower,
        "high": driver.quantity.upper,
        "unit": driver.quantity.unit,
        "kind": driver.quantity.kind,
        "at_low": _finite(driver.at_low),
        "at_high": _finite(driver.at_high),
    }
