"""Which numbers an estimate rests on: all of them for `--explain`, the assumed ones for every result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.cost import Tariff
from hwsim.estimate.board import OnBoard
from hwsim.estimate.charges import Charges
from hwsim.estimate.chip import Chip
from hwsim.memory.description import Memory
from hwsim.technology import Range, Technology

_BOTH = (": lifetime_s", ": utilisation", ": pue")  # of a price: what is bought, and what making it emitted
ACTIVITY = "activity of the fabric"


def described(memory: Memory, price: Tariff) -> Iterator[tuple[str, Quantity]]:
    """The numbers of memory and price that enter every estimate, with the name a person finds them by."""
    per_byte = memory.energy_j_per_byte
    yield f"memory {memory.name}: efficiency", memory.sustained
    yield f"memory {memory.name}: energy_j_per_byte.read", per_byte.read
    yield f"memory {memory.name}: energy_j_per_byte.write", per_byte.write
    for key, quantity in catalog.quantities(price):
        yield f"price {price.name}: {key}", quantity


def carbon_gaps(price: Tariff, known: Iterable[str]) -> Iterator[str]:
    """Which parts of the carbon are not counted, since the price says nothing of them."""
    for part in ("embodied", "operational"):
        if part not in known:
            yield f"{part} carbon: not counted, since price {price.name} says nothing of it"


def assumed(
    charged: Charges,
    chip: Chip,
    board: OnBoard | None,
    technology: Technology,
    memory: Memory,
    price: Tariff,
    carbon: Iterable[str],
) -> Iterator[str]:
    """What an estimate rests on without a source, a line each: gaps, then the assumed and fitted numbers."""
    yield from charged.notes
    yield from chip.notes
    yield from board.notes if board else ()
    yield from carbon_gaps(price, carbon)
    named = {**chip.constants, **dict(described(memory, price))}
    if board:
        named[f"technology {technology.name}: {ACTIVITY}"] = board.activity
    for charge in charged.items:
        for name, constant in charge.each.constants.items():
            named[f"technology {technology.name}: {name}"] = constant
    for name, quantity in named.items():
        if quantity.kind in ("assumed", "fitted"):
            yield f"{name} = {quantity.value:g} {quantity.unit} ({quantity.source})"


def explain_charges(charged: Charges, technology: Technology) -> Iterator[dict[str, Any]]:
    """A row for each charge with its energy and formula, for each constant in them, and for each method of a band."""
    users: dict[str, list[str]] = {}
    constants: dict[str, Quantity] = {}
    for charge in charged.items:
        energy = _as_quantity(charge.each.energy_j, charge.each.formula)
        use = f"{charge.each.component}, {charge.count} times"
        yield catalog.explained(f"technology {technology.name}: {charge.name}", energy, use)
        for name, constant in charge.each.constants.items():
            users.setdefault(name, []).append(charge.name)
            constants[name] = constant
    for name, constant in constants.items():
        yield catalog.explained(f"technology {technology.name}: {name}", constant, ", ".join(users[name]))
    yield from _methods(technology, set(constants))


def _as_quantity(energy: Range, formula: str) -> Quantity:
    return Quantity(value=energy.typical, low=energy.low, high=energy.high, unit="J", source=formula, kind="derived")


def _methods(technology: Technology, used: set[str]) -> Iterator[dict[str, Any]]:
    for name in (name for name in technology.file.bands if name in used):
        for method, factor in technology.file.bands[name].factors.items():
            yield catalog.explained(f"technology {technology.name}: {name} by {method}", factor, f"an end of {name}")


def explain_chip(chip: Chip, technology: Technology, charged: Charges) -> Iterator[dict[str, Any]]:
    """A row for each constant of area and static power that no charge has listed, and the methods of its bands."""
    listed = {name for charge in charged.items for name in charge.each.constants}
    bands: set[str] = set()
    for name, quantity in chip.constants.items():
        own = name.partition(": ")[2]
        if own not in listed:
            bands.add(own)
            yield catalog.explained(name, quantity, "static" if quantity.unit in ("W", "W/m2") else "area")
    yield from _methods(technology, bands)


def explain_board(board: OnBoard | None, technology: Technology, charged: Charges) -> Iterator[dict[str, Any]]:
    """A row for the fitted activity, for each resource's energy, and for each constant that no charge has listed."""
    if board is None:
        return
    name = f"technology {technology.name}: {ACTIVITY}"
    yield catalog.explained(name, board.activity, "power by resources")
    for kind, each in technology.fabric.items():
        energy = _as_quantity(each.energy_j, each.formula)
        yield catalog.explained(f"technology {technology.name}: fabric.{kind}", energy, "power by resources")
    listed = {name for charge in charged.items for name in charge.each.constants}
    inside = {name: quantity for each in technology.fabric.values() for name, quantity in each.constants.items()}
    for name, quantity in inside.items():
        if name not in listed:
            yield catalog.explained(f"technology {technology.name}: {name}", quantity, "power by resources")


def explain_descriptions(memory: Memory, price: Tariff) -> Iterator[dict[str, Any]]:
    """A row for each number of `described`."""
    uses = {"memory": "memory", "price": "cost"}
    for name, quantity in described(memory, price):
        use = "duration" if name.endswith("efficiency") else uses[name.split()[0]]
        use = "carbon" if ": carbon." in name else f"{use} and carbon" if name.endswith(_BOTH) else use
        yield catalog.explained(name, quantity, use)
