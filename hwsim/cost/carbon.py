"""Kilograms of CO2 equivalent of making hardware and of running it.

Logic follows Gupta et al., "ACT", ISCA 2022: a good die carries the wafer area of the dies lost beside it.
"""

from __future__ import annotations

from hwsim.catalog import Strict
from hwsim.cost.reading import Read
from hwsim.cost.silicon import Fab
from hwsim.cost.units import Carbon, CarbonPerByte, CarbonPerJoule


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


def fab_kg_per_m2(fab: Fab, read: Read) -> float:
    """Of making an area of wafer: energy x the fab's grid + gases + materials (ACT, equation 5)."""
    energy_kg = read(fab.energy_j_per_m2) * read(fab.grid_kg_per_j)
    return energy_kg + read(fab.gases_kg_per_m2) + read(fab.materials_kg_per_m2)


def die_kg(fab: Fab, area_m2: float, die_yield: float, read: Read) -> float:
    """Of a good die: area x carbon per area / yield (ACT, equation 4)."""
    return area_m2 * fab_kg_per_m2(fab, read) / die_yield
