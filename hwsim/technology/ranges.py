"""Low, typical and high: arithmetic on figures that sources leave in a range."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from hwsim.catalog import Kind, Quantity

_SAME = 1e-3  # relative: what differs by less is no spread


@dataclass(frozen=True, slots=True)
class Range:
    """A non-negative figure with the ends between which its sources leave it; arithmetic keeps the ends as bounds."""

    low: float
    typical: float
    high: float

    @classmethod
    def of(cls, quantity: Quantity) -> Range:
        """The range of a sourced number: a point where it has no low and high."""
        return cls(quantity.lower, quantity.value, quantity.upper)

    @classmethod
    def point(cls, value: float) -> Range:
        """A figure without spread."""
        return cls(value, value, value)

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.typical + other.typical, self.high + other.high)

    def __mul__(self, other: Range | float) -> Range:
        if isinstance(other, Range):
            return Range(self.low * other.low, self.typical * other.typical, self.high * other.high)
        return Range(self.low * other, self.typical * other, self.high * other)

    def __truediv__(self, other: Range | float) -> Range:
        if isinstance(other, Range):
            return Range(self.low / other.high, self.typical / other.typical, self.high / other.low)
        return Range(self.low / other, self.typical / other, self.high / other)

    def as_dict(self) -> dict[str, float]:
        """The three figures under their own names."""
        return {"low": self.low, "typical": self.typical, "high": self.high}


NOTHING = Range.point(0.0)


def total(ranges: Iterable[Range]) -> Range:
    """The sum of ranges, zero for none."""
    return sum(ranges, NOTHING)


def spread(values: Iterable[float], source: str, kind: Kind = "measured") -> Quantity:
    """The geometric mean of ratios, with their range; at least one, all above 0."""
    found = list(values)
    alike = "one library: no spread" if len(found) == 1 else "no spread: the same in all libraries"
    mean = math.exp(sum(map(math.log, found)) / len(found))
    return Quantity(
        value=min(max(mean, min(found)), max(found)),
        low=min(found),
        high=max(found),
        unit="1",
        source=source,
        kind=kind,
        note=alike if max(found) / min(found) < 1 + _SAME else "",
    )
