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


def check_room(trace: Trace, accelerator: str, need: int, memory: Memory) -> None:
    """Refuse weights and a KV cache that the memory does not hold.

    Raises:
        HwsimError: so.
    """
    room = memory.capacity_bytes.value
    if need > room:
        raise HwsimError(
            f"{trace.network.name} in {trace.recipe.name} does not fit the memory of {accelerator}",
            got=f"{si(need, 'B')} of weights and KV cache",
            expected=f"at most {si(room, 'B')}",
            next="use fewer bits, a shorter context, a smaller batch, or an accelerator with more memory",
        )
