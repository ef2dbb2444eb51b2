"""Programmable logic: which memories a family of FPGAs has, and what its parts take for what another one took.

A buffer of `width_bits` x `depth` takes ceil(width_bits / w) x ceil(depth / d) blocks in the best of a block's shapes
w x d. A block that divides into two independent halves counts by halves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Kind, Strict
from hwsim.errors import HwsimError
from hwsim.technology.quantities import Ratio
from hwsim.technology.ranges import NOTHING, Range

RESOURCES = ("lut", "alm", "ff", "dsp", "bram36", "uram", "m20k")
Whole = Annotated[int, Field(ge=1, strict=True)]


class Ram(Strict):
    """A memory block.

    Args:
        shapes: widths in bits and depths in words that it can have.
        takes: resources of one block.
        halves: it divides into two blocks of half the width.
        ports: ports that may be used at once: "1rw", "1r1w", "2rw".
        latency_cycles: from a read's clock edge to its data, no output register on.
        output_registers: further registers behind the data that may be switched on, a cycle each.
        source, kind: of all numbers here.
    """

    shapes: list[tuple[Whole, Whole]]
    takes: dict[str, Whole]
    halves: bool = False
    ports: list[str]
    latency_cycles: Annotated[int, Field(ge=0, strict=True)]
    output_registers: Annotated[int, Field(ge=0, strict=True)]
    source: str
    kind: Kind
    note: str = ""

    @model_validator(mode="after")
    def _has_shapes(self) -> Self:
        if not self.shapes or not self.takes:
            raise ValueError("needs one shape and one resource that it takes, or more")
        return self

    def blocks(self, width_bits: int, depth: int) -> float:
        """Blocks of a buffer, in halves where there are such."""
        return min(self._blocks(width_bits, depth, *shape) for shape in self.shapes)

    def _blocks(self, width_bits: int, depth: int, w: int, d: int) -> float:
        rows = -(-depth // d)
        if self.halves and w > 1:
            return rows * (-(-width_bits // (w // 2)) / 2)
        return float(rows * -(-width_bits // w))

    @property
    def is_logic(self) -> bool:
        """Whether it is made of what computes too: then a buffer deeper than one block is not built of it."""
        return bool({"lut", "alm"} & set(self.takes))

    @property
    def deepest(self) -> int:
        """The largest depth of one block, in words."""
        return max(depth for _, depth in self.shapes)


class Conversion(Strict):
    """What one of a synthesized resource becomes here: `each` of the resource `to`."""

    to: str
    each: Ratio


class Fabric(Description):
    """A file of `models/fabrics`.

    Args:
        records: the target whose records of synthesis hold here, converted by `conversions`.
        resources: kinds that a part of it may have.
        rams: its memory blocks by name.
        conversions: by resource of the records; what is not named stays what it is.
    """

    records: str
    resources: tuple[str, ...]
    rams: dict[str, Ram]
    conversions: dict[str, Conversion] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _known_resources(self) -> Self:
        named = {*self.resources, *(to for ram in self.rams.values() for to in ram.takes)}
        named |= {conversion.to for conversion in self.conversions.values()}
        if strange := sorted(named - set(RESOURCES)):
            raise ValueError(f"unknown resource {strange[0]!r}, known are {', '.join(RESOURCES)}")
        if strange := sorted(named - set(self.resources)):
            raise ValueError(f"{strange[0]!r} is not among its resources")
        return self

    def converted(self, counts: Mapping[str, Range]) -> dict[str, Range]:
        """Resources of this fabric in place of those of its records."""
        found: dict[str, Range] = {}
        for kind, count in counts.items():
            rule = self.conversions.get(kind)
            to, here = (kind, count) if rule is None else (rule.to, count * Range.of(rule.each))
            found[to] = found.get(to, NOTHING) + here
        return found

    def ram(self, name: str) -> Ram:
        """A memory block by name.

        Raises:
            HwsimError: the fabric has none of that name.
        """
        if name not in self.rams:
            raise HwsimError(f"{self.name} has no memory block {name}", got=name, expected=" or ".join(self.rams))
        return self.rams[name]


def load_fabric(name: str) -> Fabric:
    """The fabric of this name or file path.

    Raises:
        HwsimError: there is none, or a key or value is wrong.
    """
    return catalog.load("fabrics", name, Fabric)
