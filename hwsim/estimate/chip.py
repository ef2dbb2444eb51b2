"""How large a run's arrays and buffers are at a node, and what they leak there; nothing else of the chip is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hwsim.catalog import Quantity
from hwsim.estimate.charges import array_name
from hwsim.run import ArrayRow, Run
from hwsim.technology import NOTHING, Part, Range, Technology, total
from hwsim.technology.areas import AreaRatio
from hwsim.technology.matching import products
from hwsim.technology.ratios import Ratios


@dataclass
class Chip:
    """Area and static power.

    Args:
        area_m2: by what takes it ("arrays", "buffers"); only what is known.
        static_w: leakage of that, or the idle power of the part.
        constants: what both rest on, by name.
        notes: what is missing.
    """

    area_m2: dict[str, Range] = field(default_factory=dict)
    static_w: Range = NOTHING
    constants: dict[str, Quantity] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def chip(run: Run, technology: Technology, part: Part, ratios: Ratios) -> Chip:
    """Area and static power of a run's arrays and buffers; the part's idle power where the technology is a board's."""
    found = Chip()
    own = "silicon_m2" in run.accelerator
    if technology.int8_mac is not None and not own:
        _add_arrays(found, run, technology, ratios)
    leaking = _add_silicon(found, run, technology) + _add_buffers(found, run, technology)
    if technology.static_power_w is not None:
        found.static_w = Range.of(technology.static_power_w)
        found.constants[f"technology {technology.name}: static_power_w"] = technology.static_power_w
    elif technology.int8_mac is None:
        _add_idle_power(found, part)
    else:
        found.static_w = (NOTHING if own else _leakage(found, technology)) + leaking
    return found


def system_power_w(run: Run) -> Quantity | None:
    """What the whole system draws while it works, where the run's accelerator says so."""
    given = run.accelerator.get("power_w")
    return None if given is None else Quantity(**given)


def idle_system(run: Run, power_w: Quantity, part: Part) -> Chip:
    """A system whose power is known as a whole: what it draws between tokens, and what its energy rests on."""
    found = Chip(constants={f"accelerator {run.accelerator['name']}: power_w": power_w})
    _add_idle_power(found, part)
    found.notes.append("energy is the power of the whole system times the duration; by component it is not known")
    return found


def _add_idle_power(found: Chip, part: Part) -> None:
    """The board's power without work; where nobody gave it, energy and power are without it, and say so."""
    if part.idle_power_w is None:
        found.notes.append(f"idle power of part {part.name}: no source, not counted (add [idle_power_w] to its TOML)")
        return
    found.static_w = Range.of(part.idle_power_w)
    found.constants[f"part {part.name}: idle_power_w"] = part.idle_power_w


def _add_arrays(found: Chip, run: Run, technology: Technology, ratios: Ratios) -> None:
    bare = technology.int8_mac_area_m2()
    areas = [(array, ratio) for array in run.arrays if (ratio := ratios.area_of(array.pe, array.parameters))]
    if bare is None or len(areas) < len(run.arrays) or not areas:
        found.notes.append("area of the PE arrays: not known, since not all of them were synthesized")
        return
    found.area_m2["arrays"] = total(_array(found, technology, array, ratio, bare[0]) for array, ratio in areas)
    _keep(found, technology, bare[1])
    found.notes.append("vector unit, collector, control and wires are in no area and no leakage")


def _array(found: Chip, technology: Technology, array: ArrayRow, ratio: AreaRatio, bare: Range) -> Range:
    found.constants[f"technology {technology.name}: area ratio of {array_name(array)}"] = ratio.area
    if ratio.note:
        found.notes.append(f"area of {array_name(array)}: {ratio.note}")
    return Range.of(ratio.area) * bare * (array.copies * products(array.parameters))


def _add_silicon(found: Chip, run: Run, technology: Technology) -> Range:
    """Put in the areas that a machine knows of its own blocks, which leak as logic does."""
    blocks = {name: Quantity(**given) for name, given in run.accelerator.get("silicon_m2", {}).items()}
    density = technology.file.leakage_w_per_m2
    for name, area in blocks.items():
        found.area_m2[name] = Range.of(area)
        found.constants[f"accelerator {run.accelerator['name']}: silicon {name}"] = area
    if not blocks or density is None:
        return NOTHING
    _keep(found, technology, {"leakage_w_per_m2": density})
    return Range.of(density) * total(found.area_m2[name] for name in blocks)


def _add_buffers(found: Chip, run: Run, technology: Technology) -> Range:
    """Put the buffers' area in; what they leak, where a source has that at the node."""
    buffers: Mapping[str, Mapping[str, int]] = run.accelerator.get("buffers", {})
    if not technology.has_memories or not buffers:
        return NOTHING
    areas, leakages = list[Range](), list[Range]()
    for buffer in buffers.values():
        area, used = technology.memory_area_m2(int(buffer["capacity_bytes"]))
        areas.append(area * buffer["copies"])
        _keep(found, technology, used)
        if leakage := technology.memory_leakage_w(int(buffer["capacity_bytes"])):
            leakages.append(leakage[0] * buffer["copies"])
            _keep(found, technology, leakage[1])
    found.area_m2["buffers"] = total(areas)
    if not leakages:
        found.notes.append(f"leakage of on-chip memories at {technology.name}: no source, not counted")
    return total(leakages)


def _leakage(found: Chip, technology: Technology) -> Range:
    density, arrays = technology.file.leakage_w_per_m2, found.area_m2.get("arrays")
    if density is None:
        found.notes.append(f"leakage of logic at {technology.name}: no source, not counted")
        return NOTHING
    if arrays is None:
        found.notes.append("leakage of the PE arrays: not counted, since their area is not known")
        return NOTHING
    _keep(found, technology, {"leakage_w_per_m2": density})
    return Range.of(density) * arrays


def _keep(found: Chip, technology: Technology, used: Mapping[str, Quantity]) -> None:
    found.constants |= {f"technology {technology.name}: {name}": quantity for name, quantity in used.items()}
