"""What a design takes of an FPGA: its PE arrays by their records of synthesis, its buffers by the memory blocks of the
part, and what its description declares of everything else.

This is the only place that counts. An accelerator asks before it simulates (`hwsim.technology.occupancy`), an estimate
when it prices a run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Protocol

from pydantic import Field

from hwsim.catalog import Kind, Number, Strict
from hwsim.errors import HwsimError
from hwsim.technology.fabric import RESOURCES, Fabric, Ram
from hwsim.technology.matching import Parameters
from hwsim.technology.part import Part
from hwsim.technology.ranges import NOTHING, Range, total
from hwsim.technology.synthesized import synthesized
from hwsim.units import BITS_PER_BYTE

# The data of a memory port where nothing says how wide it is: 64 bits, what a block has beside its parity.
PORT_BITS = 64
Amount = Annotated[Number, Field(ge=0)]
Whole = Annotated[int, Field(ge=1, strict=True)]


class DeclaredUnit(Strict):
    """A part of a design that was not synthesized: what one copy takes, by its description (`[units.NAME]`).

    `within_factor` spreads a guess: from the counts divided by it to the counts times it. `per_channel` makes a copy
    for each memory channel.
    """

    copies: Whole = 1
    per_channel: bool = False
    lut: Amount = 0
    alm: Amount = 0
    ff: Amount = 0
    dsp: Amount = 0
    bram36: Amount = 0
    uram: Amount = 0
    m20k: Amount = 0
    within_factor: Annotated[Number, Field(ge=1)] = 1.0
    source: str
    kind: Kind
    note: str = ""


class DeclaredBuffer(Strict):
    """An on-chip buffer by its description (`[buffers.NAME]`): the port's width, words behind it, and copies.

    `ram` names a memory block of the part's fabric; without it the block is taken of which it needs the least share.
    """

    width_bits: Whole
    depth: Whole
    copies: Whole = 1
    per_channel: bool = False
    ram: str | None = None

    @property
    def capacity_bytes(self) -> int:
        """Of one copy, in whole bytes."""
        return -(-self.width_bits * self.depth // BITS_PER_BYTE)


class PlacedArray(Protocol):
    """A kind of PE array with its copies, as a run lists it."""

    @property
    def pe(self) -> str: ...  # noqa: D102 - the fields of `hwsim.run.ArrayRow`
    @property
    def parameters(self) -> Parameters: ...  # noqa: D102
    @property
    def copies(self) -> int: ...  # noqa: D102


@dataclass(frozen=True)
class Row:
    """Equal blocks of a design.

    Args:
        name: of the block.
        copies: how many there are.
        each: what one takes, by resource.
        how: where the counts are from.
        in_core: whether it is there once for each memory channel, as a part of the channel's core.
        assumed: whether the counts are short of a measurement or a count: extrapolated or a guess.
    """

    name: str
    copies: int
    each: Mapping[str, Range]
    how: str
    in_core: bool
    assumed: bool = False

    def needs(self, kind: str) -> Range:
        """What all copies take of a resource."""
        return self.each.get(kind, NOTHING) * self.copies

    def as_dict(self) -> dict[str, Any]:
        """For JSON: what each of the copies typically takes, and where that is from."""
        each = {kind: count.typical for kind, count in self.each.items()}
        return {"name": self.name, "copies": self.copies, "each": each, "how": self.how}

    def words(self) -> str:
        """Where its counts are from, as a line."""
        return f"resources of {self.name}: {self.how}"


@dataclass(frozen=True)
class Bill:
    """All that a design takes of a fabric.

    Args:
        design: its name.
        fabric: what the counts are of.
        rows: block by block.
        cores: how many equal cores there are.
        gaps: what is not counted.
        has_every_array: whether each of its arrays was synthesized.
    """

    design: str
    fabric: Fabric
    rows: tuple[Row, ...]
    cores: int
    gaps: tuple[str, ...]
    has_every_array: bool

    @property
    def kinds(self) -> tuple[str, ...]:
        """Resources that the fabric has or the design takes, in the order of `RESOURCES`."""
        taken = {kind for row in self.rows for kind in row.each}
        return tuple(kind for kind in RESOURCES if kind in taken or kind in self.fabric.resources)

    def needs(self, kind: str) -> Range:
        """What the design takes of a resource."""
        return self.resources.get(kind, NOTHING)

    @cached_property
    def resources(self) -> dict[str, Range]:
        """What the design takes of each resource that it takes any of."""
        found: dict[str, Range] = {}
        for row in self.rows:
            for kind, count in row.each.items():
                found[kind] = found.get(kind, NOTHING) + count * row.copies
        return {kind: found[kind] for kind in RESOURCES if kind in found and found[kind].high > 0}

    def core(self) -> dict[str, Range]:
        """What one core takes; nothing where the design is not made of several."""
        rows = [row for row in self.rows if self.cores > 1 and row.in_core]
        parts = {kind: [row.needs(kind) / self.cores for row in rows] for kind in self.kinds if rows}
        return {kind: total(needs) for kind, needs in parts.items()}


def bill_of(machine: Mapping[str, Any], arrays: Iterable[PlacedArray], part: Part) -> Bill:
    """What a design takes of a part.

    Args:
        machine: an accelerator as a run carries it: name, channels, `buffers` (capacity_bytes and copies; width_bits
            and ram where known, `per_channel` for those of a core), `units` (fields of `DeclaredUnit`), `uncounted`
            (names of what nobody declared).
        arrays: its PE arrays.

    Raises:
        HwsimError: the part's fabric is not described, or a buffer names a memory block that it has not.
    """
    fabric, cores = part.logic, int(machine.get("channels", 1))
    counted = [_array(array, fabric, cores) for array in arrays]
    rows = [row for row, _ in counted if row is not None]
    rows += [_buffer(name, table, fabric, part) for name, table in machine.get("buffers", {}).items()]
    rows += [_unit(name, table, fabric) for name, table in machine.get("units", {}).items()]
    missing = [gap for _, gap in counted if gap]
    others = machine.get("uncounted", ("parts other than arrays and buffers",) if "units" not in machine else ())
    gaps = [*missing, *(f"resources of {name.replace('_', ' ')}: not declared, not counted" for name in others)]
    return Bill(str(machine["name"]), fabric, tuple(rows), cores, tuple(gaps), has_every_array=not missing)


def _array(array: PlacedArray, fabric: Fabric, cores: int) -> tuple[Row | None, str]:
    """The row of an array, or what is missing."""
    p = array.parameters
    name = f"PE array {array.pe} {p.get('weight_format', '?')} x {p.get('activation_format', '?')}"
    found = synthesized(array.pe, p, fabric.records)
    if found is None:
        return None, f"resources of {name}: not counted, no record of synthesis on {fabric.records} is of its kind"
    counts, how = found
    in_core = array.copies % cores == 0
    return Row(name, array.copies, fabric.converted(counts), how, in_core, assumed="extrapolated" in how), ""


def _buffer(name: str, table: Mapping[str, Any], fabric: Fabric, part: Part) -> Row:
    width = int(table.get("width_bits", PORT_BITS))
    depth = -(-int(table["capacity_bytes"]) * BITS_PER_BYTE // width)
    copies = int(table["copies"])
    wanted = table.get("ram")
    kind, ram = (wanted, fabric.ram(wanted)) if wanted else _least_share(width, depth, copies, fabric, part)
    blocks = ram.blocks(width, depth)
    each = {resource: Range.point(blocks * count) for resource, count in ram.takes.items()}
    how = f"{width} bits x {depth} words in {blocks:g} {kind}"
    return Row(f"{name} buffer", copies, each, how, bool(table.get("per_channel")))


def _least_share(width: int, depth: int, copies: int, fabric: Fabric, part: Part) -> tuple[str, Ram]:
    """The memory block of which the buffers need the least share of what the part has."""

    def share(name: str) -> float:
        ram = fabric.rams[name]
        if ram.is_logic and depth > ram.deepest:
            return float("inf")
        blocks = ram.blocks(width, depth) * copies
        return max(blocks * each / max(part.given(kind).value, 1e-9) for kind, each in ram.takes.items())

    best = min(fabric.rams, key=share)
    return best, fabric.rams[best]


def _unit(name: str, table: Mapping[str, Any], fabric: Fabric) -> Row:
    spread = float(table.get("within_factor", 1.0))
    counts = {kind: float(table[kind]) for kind in RESOURCES if table.get(kind)}
    ranges = {kind: Range(count / spread, count, count * spread) for kind, count in counts.items()}
    how = f"declared, {table['kind']}: {table['source']}"
    guessed = table["kind"] in ("assumed", "fitted")
    in_core = bool(table.get("per_channel"))
    return Row(f"{name.replace('_', ' ')} unit", int(table["copies"]), fabric.converted(ranges), how, in_core, guessed)


def placed(entry: DeclaredUnit | DeclaredBuffer, channels: int) -> dict[str, Any]:
    """A declared entry as a run carries it: with the copies that its channels make."""
    table = entry.model_dump(exclude_defaults=True)
    table["copies"] = entry.copies * (channels if entry.per_channel else 1)
    if isinstance(entry, DeclaredBuffer):
        table["capacity_bytes"] = entry.capacity_bytes
    return table


def check_names(machine: Mapping[str, Any]) -> None:
    """Refuse a design that says a thing twice.

    Raises:
        HwsimError: a name is both a buffer and a unit.
    """
    both = sorted(set(machine.get("buffers", {})) & set(machine.get("units", {})))
    if both:
        raise HwsimError(f"{machine['name']} counts {both[0]} twice", got="a buffer and a unit", expected="one of them")
