"""A technology as estimates use it: energies, areas and leakage of a resolved file, worked out on first use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.errors import HwsimError
from hwsim.technology.actions import ActionEnergy, worked_out
from hwsim.technology.file import INT8_MAC, RESOURCES, TechnologyFile, resolved
from hwsim.technology.links import LINK_SUFFIX, link_energy
from hwsim.technology.ranges import Range
from hwsim.technology.sram import Macros, load_macros
from hwsim.technology.widths import matched

# Where a run does not say how large its buffers are: the rows of Horowitz, ISSCC 2014, that the 45 nm energies take.
DEFAULT_BYTES = {"link_bytes": 8192, "buffer_read_bytes": 32768, "buffer_write_bytes": 32768}
# Which figures of a memory an action is: a byte that passes a queue is written once and read once.
_ACCESSES = {"link_bytes": ("write_j", "read_j"), "buffer_read_bytes": ("read_j",), "buffer_write_bytes": ("write_j",)}


@dataclass(frozen=True, eq=False)
class Technology:
    """Energies of a technology file.

    `static_power_w`, where given, replaces the idle power of the part the run is priced on (a chip instead of a board).
    """

    name: str
    title: str
    source: str
    static_power_w: Quantity | None
    file: TechnologyFile
    macros: Macros | None = None
    _known: dict[str, ActionEnergy] = field(default_factory=dict, repr=False)

    def action(self, key: str, capacity_bytes: int | None = None) -> ActionEnergy:
        """The energy of an action.

        Args:
            capacity_bytes: of the buffer or queue that it is of; None takes `DEFAULT_BYTES`. Of use where the
                technology has on-chip memories by size.

        Raises:
            HwsimError: this technology has no energy for it.
        """
        name = key if capacity_bytes is None else f"{key}.{capacity_bytes}"
        if name not in self._known:
            self._known[name] = self._derive(key, capacity_bytes)
        return self._known[name]

    @property
    def has_memories(self) -> bool:
        """Whether buffers are priced by their size."""
        return self.macros is not None

    @cached_property
    def factors(self) -> dict[str, Quantity]:
        """Constants and bands by name."""
        return self.file.factors

    @cached_property
    def int8_mac(self) -> ActionEnergy | None:
        """A bare INT8 multiply-add; None where no ratios apply: in programmable logic, and in what nodes scale from."""
        entry = self.file.int8_mac
        return None if entry is None or self.file.inherits is None else worked_out(INT8_MAC, entry, self.factors, {})

    @cached_property
    def fabric(self) -> dict[str, ActionEnergy]:
        """What each resource of programmable logic takes in a cycle in which all of it switches; empty elsewhere."""
        entries = {name: getattr(self.file.fabric, name) for name in RESOURCES} if self.file.fabric else {}
        return {name: worked_out(f"fabric.{name}", entry, self.factors, {}) for name, entry in entries.items()}

    def int8_mac_area_m2(self) -> tuple[Range, dict[str, Quantity]] | None:
        """Area of a bare INT8 multiply-add, and what it rests on; None where unknown."""
        area, inherits = self.file.int8_mac_area_m2, self.file.inherits
        if area is None:
            return None
        return self._scaled("int8_mac_area_m2", area, inherits.area_factors if inherits else [])

    def memory_area_m2(self, capacity_bytes: int) -> tuple[Range, dict[str, Quantity]]:
        """Area of an on-chip memory, and what it rests on."""
        assert self.macros is not None and self.file.sram is not None
        area = self.macros.figure("area_m2", capacity_bytes)
        return self._scaled(f"memory.{capacity_bytes}.area_m2", area, self.file.sram.area_factors)

    def memory_leakage_w(self, capacity_bytes: int) -> tuple[Range, dict[str, Quantity]] | None:
        """Leakage of an on-chip memory; None where no source has it at this node."""
        if self.macros is None or self.file.sram is None or not self.file.sram.leaks:
            return None
        leakage = self.macros.figure("leakage_w", capacity_bytes)
        return self._scaled(f"memory.{capacity_bytes}.leakage_w", leakage, [])

    def _scaled(self, name: str, quantity: Quantity, factors: Iterable[str]) -> tuple[Range, dict[str, Quantity]]:
        known, value, used = self.factors, Range.of(quantity), {name: quantity}
        for factor in factors:
            value, used[factor] = value * Range.of(known[factor]), known[factor]
        return value, used

    def _derive(self, key: str, capacity_bytes: int | None) -> ActionEnergy:
        if self.macros is not None and key in _ACCESSES:
            return self._access(key, capacity_bytes or DEFAULT_BYTES[key])
        if (entry := self.file.actions.get(key)) is not None:
            return worked_out(key, entry, self.factors, {})
        if (family := matched(key)) and (rule := self.file.rule(family[0])):
            return worked_out(key, rule, self.factors, family[1])
        if key.endswith(LINK_SUFFIX):
            return link_energy(key)
        raise self._missing(key)

    def _access(self, key: str, capacity_bytes: int) -> ActionEnergy:
        """A byte in or out of a memory of a size."""
        assert self.macros is not None and self.file.sram is not None
        sram, known = self.file.sram, self.factors
        names = {f"memory.{capacity_bytes}.{figure}": figure for figure in _ACCESSES[key]}
        used = {name: self.macros.figure(figure, capacity_bytes) for name, figure in names.items()}
        factors = {"published_over_model": sram.published_over_model} | {n: known[n] for n in sram.energy_factors}
        energy = sum((Range.of(quantity) for quantity in used.values()), Range.point(0.0))
        for factor in factors.values():
            energy = energy * Range.of(factor)
        formula = " + ".join(" * ".join([name, *factors]) for name in names)
        return ActionEnergy(energy, "buffers", used | factors, formula)

    def _missing(self, key: str) -> HwsimError:
        rule = ", mac_int<b>_int8 and mac_uint<b>_int8" if self.file.mac_rule else ""
        return HwsimError(
            f"technology {self.name} has no energy for the action {key}",
            got=key,
            expected=", ".join(sorted(self.file.actions)) + rule,
            next=f"add [actions.{key}] with its terms to a copy of technologies/{self.name}.toml and pass that file",
        )


def load_technology(name: str) -> Technology:
    """The technology of this name or file path.

    Raises:
        HwsimError: there is none, or a key, unit or term is wrong, here or in what it inherits from.
    """
    file = resolved(catalog.load("technologies", name, TechnologyFile), f"technology {name}")
    macros = load_macros(file.sram.macros) if file.sram else None
    return Technology(file.name, file.title, file.source, file.static_power_w, file, macros)
