"""Kilograms of CO2 equivalent of making hardware and of running it, for systems (`hwsim cost`) and runs (`estimate`).

After Gupta et al., "ACT", ISCA 2022: a good die carries the wafer area of the dies lost beside it; what making emitted
is spread over what is done in a lifetime; running emits energy x the grid's intensity, here at the facility's meter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwsim.catalog import Strict
from hwsim.cost.reading import Read
from hwsim.cost.silicon import Fab
from hwsim.cost.units import Carbon, CarbonPerByte, CarbonPerJoule

if TYPE_CHECKING:
    from hwsim.cost.owning import Owning, Use


class Footprint(Strict):
    """What carbon is counted with.

    `grid_kg_per_j` is of the grid that the system runs on (needed where it serves), `package_kg` of each module's
    package, `memory_kg_per_byte` of its memory. `stated_module_kg` is what a source says of a whole module (or of a
    whole system that is bought); it then counts instead of the sum.
    """

    grid_kg_per_j: CarbonPerJoule | None = None
    package_kg: Carbon | None = None
    memory_kg_per_byte: CarbonPerByte | None = None
    stated_module_kg: Carbon | None = None

    def made_kg(self, dies_kg: float, memory_bytes: float, read: Read) -> float | None:
        """Of making a module (or a board that is bought): what is stated, or the sum of what is known.

        Args:
            dies_kg: of its dies, 0 where nothing is known of them.
            memory_bytes: on it.

        Returns:
            None where neither dies nor package nor memory is known.
        """
        if self.stated_module_kg is not None:
            return read(self.stated_module_kg)
        if not dies_kg and self.package_kg is None and self.memory_kg_per_byte is None:
            return None
        package_kg = read(self.package_kg) if self.package_kg else 0.0
        per_byte = read(self.memory_kg_per_byte) if self.memory_kg_per_byte else 0.0
        return dies_kg + package_kg + memory_bytes * per_byte

    def kg_per_token(self, made_kg: float | None, owning: Owning, use: Use, read: Read) -> dict[str, float]:
        """Of a token: its share of making, and of running; a part that nothing is known of is left out.

        Sum: ACT's equations 1 and 2, with PUE and idle hours in the energy.
        """
        found = {}
        if made_kg is not None:
            found["embodied"] = owning.share_per_token(made_kg, use, read)
        if self.grid_kg_per_j is not None:
            found["operational"] = sum(owning.facility_j_per_token(use, read)) * read(self.grid_kg_per_j)
        return found


def fab_kg_per_m2(fab: Fab, read: Read) -> float:
    """Of making an area of wafer: energy x the fab's grid + gases + materials (ACT, equation 5)."""
    energy_kg = read(fab.energy_j_per_m2) * read(fab.grid_kg_per_j)
    return energy_kg + read(fab.gases_kg_per_m2) + read(fab.materials_kg_per_m2)


def die_kg(fab: Fab, area_m2: float, die_yield: float, read: Read) -> float:
    """Of a good die: area x carbon per area / yield (ACT, equation 4)."""
    return area_m2 * fab_kg_per_m2(fab, read) / die_yield
