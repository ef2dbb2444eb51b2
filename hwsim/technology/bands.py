"""A scaling factor between nodes as a band of two methods, each with its source: never one factor alone."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from hwsim.catalog import Kind, Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.technology.ranges import Range
from hwsim.technology.scaling import area_factor, energy_factor, power_law

Nanometres = Annotated[float, Field(gt=0, le=1000)]
Volts = Annotated[float, Field(gt=0, le=5)]


class Operating(Strict):
    """A node and its supply voltage."""

    nm: Nanometres
    v: Volts


class StillmakerBaas(Strict):
    """The equations (energy) or the table (area) of Stillmaker & Baas; `beyond` carries on from 7 nm, with a source."""

    method: Literal["stillmaker_baas"]
    of: Literal["energy", "area"]
    start: Operating
    end: Operating
    beyond: Quantity | None = None

    def factor(self) -> Quantity:
        """The factor from start to end."""
        a, b = self.start, self.end
        value = energy_factor(a.nm, a.v, b.nm, b.v) if self.of == "energy" else area_factor(a.nm, b.nm)
        volts = [f", {place.v:g} V" if self.of == "energy" else "" for place in (a, b)]
        places = f"{a.nm:g} nm{volts[0]} to {b.nm:g} nm{volts[1]}"
        source = f"Stillmaker & Baas, Integration 58 (2017) 74-81, {self.of}, {places}"
        if self.beyond is None:
            return Quantity(value=value, unit="1", source=source, kind="derived")
        source = f"{source}, then {self.beyond.value:g}: {self.beyond.source}"
        kind: Kind = "assumed" if self.beyond.kind == "assumed" else "derived"
        return Quantity(value=value * self.beyond.value, unit="1", source=source, kind=kind, note=self.beyond.note)


class Point(Quantity):
    """What a source says at a node."""

    nm: Nanometres


class PowerLaw(Strict):
    """A power law of the feature size through what two sources say at two nodes."""

    method: Literal["power_law"]
    start_nm: Nanometres
    end_nm: Nanometres
    points: tuple[Point, Point]

    @model_validator(mode="after")
    def _two_points(self) -> Self:
        first, second = self.points
        if first.nm == second.nm or first.unit != second.unit or min(first.lower, second.lower) <= 0:
            raise ValueError("needs two points above 0, at two nodes, in one unit")
        return self

    def factor(self) -> Quantity:
        """The factor from start to end; a note says where it lies outside the points."""
        first, second = ((point.nm, point.value) for point in self.points)
        value = power_law(self.end_nm, first, second) / power_law(self.start_nm, first, second)
        low, high = sorted(point.nm for point in self.points)
        outside = [nm for nm in (self.start_nm, self.end_nm) if not low <= nm <= high]
        note = f"extrapolated to {outside[0]:g} nm, beyond {low:g} to {high:g} nm" if outside else ""
        said = "; ".join(f"{point.value:g} {point.unit} at {point.nm:g} nm ({point.source})" for point in self.points)
        kind: Kind = "assumed" if outside or any(p.kind == "assumed" for p in self.points) else "derived"
        return Quantity(value=value, unit="1", source=f"power law through {said}", kind=kind, note=note)


class Quoted(Quantity):
    """A factor as a source has it."""

    method: Literal["quoted"]

    def factor(self) -> Quantity:
        """The factor itself."""
        return Quantity.model_validate(self.model_dump(exclude={"method"}))


Method = Annotated[StillmakerBaas | PowerLaw | Quoted, Field(discriminator="method")]


class Band(Strict):
    """A factor that two methods give: its typical value is their geometric mean, its ends are theirs."""

    methods: tuple[Method, Method]

    @model_validator(mode="after")
    def _are_factors(self) -> Self:
        try:
            factors = self.factors
        except HwsimError as error:
            raise ValueError(f"{error.what}, got {error.got}, expected {error.expected}") from error
        for name, factor in factors.items():
            if factor.unit != "1" or factor.lower <= 0:
                raise ValueError(f"{name} needs a factor above 0 in the unit '1', got {factor.lower:g} {factor.unit!r}")
        if len(factors) < len(self.methods):
            raise ValueError("a band needs two methods, got the same one twice")
        return self

    @cached_property
    def factors(self) -> dict[str, Quantity]:
        """What each method gives, by its name."""
        return {method.method: method.factor() for method in self.methods}

    @cached_property
    def quantity(self) -> Quantity:
        """The band as one number with a range."""
        ends = [Range.of(factor) for factor in self.factors.values()]
        kind: Kind = "assumed" if any(factor.kind == "assumed" for factor in self.factors.values()) else "derived"
        said = " and ".join(f"{factor.value:.4g} by {name}" for name, factor in self.factors.items())
        return Quantity(
            value=math.prod(end.typical for end in ends) ** (1 / len(ends)),
            low=min(end.low for end in ends),
            high=max(end.high for end in ends),
            unit="1",
            source=f"geometric mean of two methods: {said}",
            kind=kind,
            note="Both methods are listed beside it; neither is preferred.",
        )
