"""Which numbers an estimate rests on: all of them for `--explain`, the assumed ones for every result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.cost import Tariff
from hwsim.memory.description import Memory
from hwsim.run import Run
from hwsim.technology import Part, Technology

MEMORY_ACTIONS = ("memory_read_bytes", "memory_write_bytes")


def described(technology: Technology, part: Part, memory: Memory, price: Tariff) -> Iterator[tuple[str, Quantity]]:
    """The numbers beside the technology's constants that enter every estimate, with the name a person finds them by."""
    per_byte = memory.energy_j_per_byte
    if technology.static_power_w is not None:
        yield f"technology {technology.name}: static_power_w", technology.static_power_w
    else:
        yield f"part {part.name}: idle_power_w", part.idle_power_w
    yield f"memory {memory.name}: efficiency", memory.efficiency
    yield f"memory {memory.name}: energy_j_per_byte.read", per_byte.read
    yield f"memory {memory.name}: energy_j_per_byte.write", per_byte.write
    for key, quantity in catalog.quantities(price):
        yield f"price {price.name}: {key}", quantity


def assumed(
    actions: Mapping[str, int], technology: Technology, part: Part, memory: Memory, price: Tariff
) -> Iterator[str]:
    """The assumed and fitted numbers of an estimate, a line each."""
    named = dict(described(technology, part, memory, price))
    for key in actions:
        if key not in MEMORY_ACTIONS and actions[key]:
            for name, constant in technology.action(key).constants.items():
                named[f"technology {technology.name}: {name}"] = constant
    for name, quantity in named.items():
        if quantity.kind in ("assumed", "fitted"):
            yield f"{name} = {quantity.value:g} {quantity.unit} ({quantity.source})"


def explain_actions(run: Run, technology: Technology) -> Iterator[dict[str, Any]]:
    """A row for each action with its energy and formula, then one for each constant in them."""
    users: dict[str, list[str]] = {}
    constants: dict[str, Quantity] = {}
    for key, count in run.actions().items():
        if key in MEMORY_ACTIONS or not count:
            continue
        known = technology.action(key)
        energy = Quantity(
            value=known.energy_j.typical,
            low=known.energy_j.low,
            high=known.energy_j.high,
            unit="J",
            source=known.formula,
            kind="derived",
        )
        yield catalog.explained(f"technology {technology.name}: {key}", energy, f"{known.component}, {count} times")
        for name, constant in known.constants.items():
            users.setdefault(name, []).append(key)
            constants[name] = constant
    for name, constant in constants.items():
        yield catalog.explained(f"technology {technology.name}: {name}", constant, ", ".join(users[name]))


def explain_descriptions(technology: Technology, part: Part, memory: Memory, price: Tariff) -> Iterator[dict[str, Any]]:
    """A row for each number of `described`."""
    uses = {"part": "static", "technology": "static", "memory": "memory", "price": "cost"}
    for name, quantity in described(technology, part, memory, price):
        use = "duration" if name.endswith("efficiency") else uses[name.split()[0]]
        yield catalog.explained(name, quantity, use)
