"""What every accelerator's run rests on: the constants that decide it, those that are assumed, and room in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from hwsim import catalog
from hwsim.accelerators.description import MachineDescription
from hwsim.catalog import Quantity
from hwsim.errors import HwsimError
from hwsim.memory.description import Memory
from hwsim.trace import Trace
from hwsim.units import si


def deciding_constants(description: MachineDescription, memory: Memory) -> Iterator[tuple[str, Quantity]]:
    """The quantities that decide cycles and what fits; those of energy and power belong to the estimate."""
    tables: dict[str, BaseModel] = {f"accelerator {description.name}": description, f"memory {memory.name}": memory}
    for what, table in tables.items():
        for path, quantity in catalog.quantities(table):
            outcome = path == "efficiency" and memory.model == "commands"
            if not (path.startswith("energy") or path.endswith("power_w") or outcome):
                yield f"{what}: {path}", quantity


def assumptions(description: MachineDescription, constants: Mapping[str, Quantity]) -> list[str]:
    """Of these constants the assumed and fitted ones, and what of the design itself is assumed, in words."""
    return [
        f"{name} = {quantity.value:g} {quantity.unit} ({quantity.source})"
        for name, quantity in constants.items()
        if quantity.kind in ("assumed", "fitted")
    ] + [f"accelerator {description.name}: {text}" for text in description.assumed()]


def check_room(trace: Trace, accelerator: str, need: int, memory: Memory, widened: str | None = None) -> None:
    """Refuse weights and a KV cache that the memory does not hold.

    Args:
        widened: the format that they are held in, where it is not the recipe's.

    Raises:
        HwsimError: so.
    """
    room = memory.capacity_bytes.value
    if need > room:
        as_held, fewer_bits = (f", widened to {widened},", "") if widened else ("", "fewer bits, ")
        raise HwsimError(
            f"{trace.network.name} in {trace.recipe.name}{as_held} does not fit the memory of {accelerator}",
            got=f"{si(need, 'B')} of weights and KV cache",
            expected=f"at most {si(room, 'B')}",
            next=f"use {fewer_bits}a shorter context, a smaller batch, or an accelerator with more memory",
        )
