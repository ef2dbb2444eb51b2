"""On-chip memories: energy, area and leakage of a size from sourced macros, interpolated between their sizes.

Between two macros both logarithms are interpolated, so each macro is met exactly; beyond the smallest and the largest
the last two carry on, and what is found says so. Macros come in kinds of cells (low leakage, high performance); the
first kind of a file is the typical one, and all of them bound the range.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Kind, Number, Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.technology.scaling import power_law

Positive = Annotated[Number, Field(gt=0)]
FIGURES = {"read_j": "J", "write_j": "J", "leakage_w": "W", "area_m2": "m2", "access_s": "s", "cycle_s": "s"}


class Macro(Strict):
    """One memory of a `port_bits` wide port: joules of an access, watts of leakage, area; seconds, where known.

    `access_s` runs from the clock to the data, `cycle_s` from one access to the next.
    """

    capacity_bytes: Annotated[int, Field(gt=0, strict=True)]
    port_bits: Annotated[int, Field(gt=0, strict=True)]
    read_j: Positive
    write_j: Positive
    leakage_w: Positive
    area_m2: Positive
    access_s: Positive | None = None
    cycle_s: Positive | None = None


class MacroFile(Description):
    """A file of `models/srams`: macros of a node by kind of cells, smallest first; `source` and `kind` are of all."""

    node_nm: Annotated[float, Field(gt=0)]
    kind: Kind
    macros: dict[str, list[Macro]]

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        for cells, macros in self.macros.items():
            sizes = [macro.capacity_bytes for macro in macros]
            if len(sizes) < 2 or sizes != sorted(set(sizes)):
                raise ValueError(f"macros.{cells} needs two or more sizes, each once and smallest first, got {sizes}")
        if not self.macros:
            raise ValueError("needs macros of one kind of cells or more")
        return self


@dataclass(frozen=True, eq=False)
class Macros:
    """The macros of a node, and what follows for other sizes."""

    file: MacroFile
    _known: dict[tuple[str, float], Quantity] = field(default_factory=dict, repr=False)

    def figure(self, name: str, capacity_bytes: float) -> Quantity:
        """One of `FIGURES` at a size; energies are per byte of an access (J), whatever the width of the port.

        Args:
            capacity_bytes: of the memory.

        Raises:
            HwsimError: its macros do not say.
        """
        if (name, capacity_bytes) not in self._known:
            self._known[name, capacity_bytes] = self._figure(name, capacity_bytes)
        return self._known[name, capacity_bytes]

    def _figure(self, name: str, capacity_bytes: float) -> Quantity:
        of_cells = [_interpolated(name, capacity_bytes, macros) for macros in self.file.macros.values()]
        sizes = [macro.capacity_bytes for macros in self.file.macros.values() for macro in macros]
        outside = not min(sizes) <= capacity_bytes <= max(sizes)
        place = f"extrapolated from {min(sizes)} to {max(sizes)} B" if outside else "interpolated"
        return Quantity(
            value=of_cells[0],
            low=min(of_cells),
            high=max(of_cells),
            unit=FIGURES[name],
            source=f"{self.file.source}; {capacity_bytes:g} B {place}",
            kind="assumed" if outside else "derived",
            note=f"cells: {', '.join(self.file.macros)}; the first is the typical value, all of them are the range",
        )


def _interpolated(name: str, capacity_bytes: float, macros: list[Macro]) -> float:
    below = max((i for i, macro in enumerate(macros[:-1]) if macro.capacity_bytes <= capacity_bytes), default=0)
    pair = [(float(macro.capacity_bytes), _value(name, macro)) for macro in macros[below : below + 2]]
    return power_law(capacity_bytes, *pair)


def _value(name: str, macro: Macro) -> float:
    figure: float | None = getattr(macro, name)
    if figure is None:
        raise HwsimError(
            f"on-chip memories without {name}", got="nothing", expected=f"{name} in every macro of the file"
        )
    return figure * 8 / macro.port_bits if name in ("read_j", "write_j") else figure


def load_macros(name: str) -> Macros:
    """The memories of this name or file path under `models/srams`.

    Raises:
        HwsimError: there are none, or a key or value is wrong.
    """
    return Macros(catalog.load("srams", name, MacroFile))
