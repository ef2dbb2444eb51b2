"""Which inputs of a neuron are wired to which counter."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.pe import fixed


@dataclass(frozen=True)
class Region:
    """A counter of a neuron, and the inputs whose weights have its value.

    Args:
        row: the neuron.
        column: the first of the columns that the region takes its inputs from.
        value: of the weights, in units of their format's last place.
        multiple: what the count is multiplied by: the value, times the power of two of the columns' scale.
        inputs: columns wired to it.
        ports: inputs that the counter has; spare ones are tied low.
    """

    row: int
    column: int
    value: int
    multiple: int
    inputs: tuple[int, ...]
    ports: int

    @property
    def spare(self) -> int:
        """Ports that nothing is wired to."""
        return self.ports - len(self.inputs)


def row_factor(scales: NDArray[np.float16]) -> int:
    """The greatest common divisor of a row's scales, in units of 2**-24; 0 where all are 0."""
    return math.gcd(*scale_integers(scales))


def scale_integers(scales: NDArray[np.float16]) -> list[int]:
    """FP16 scales in units of 2**-24."""
    significand, shift = fixed.split_half(scales)
    return [int(value) for value in significand << shift]


def ports_of(inputs: int, slack: float) -> int:
    """Inputs of a counter that is built for some, with a spare fraction on top: ceil(inputs * (1 + slack))."""
    return math.ceil(inputs * (1 + Fraction(str(slack))))


def row_regions(
    row: int,
    weights: NDArray[np.int64],
    multipliers: list[int],
    values: NDArray[np.int64],
    capacity: int | None,
    slack: float,
) -> list[Region]:
    """The regions of one neuron, block of columns by block, values in rising order.

    Args:
        weights: in units of the format's last place, int64[cols].
        multipliers: of each block of columns; they divide the columns evenly. 0: none of the block is wired.
        values: that get a region wherever there is a `capacity`; without one only those that occur do.
        capacity, slack: see `HardwiredArray`.
    """
    found, width = [], len(weights) // len(multipliers)
    for column, multiplier in zip(range(0, len(weights), width), multipliers, strict=True):
        block = weights[column : column + width] * (multiplier != 0)
        for value in np.unique(block) if capacity is None else values:
            if value:
                inputs = tuple(int(k) for k in column + np.flatnonzero(block == value))
                ports = ports_of(len(inputs) if capacity is None else capacity, slack)
                found.append(Region(row, column, int(value), int(value) * multiplier, inputs, ports))
    return found


def check_capacity(name: str, regions: list[Region], capacity: int | None) -> None:
    """Refuse a region with more inputs than it is built for.

    Raises:
        HwsimError: the fullest region, and the capacity that it needs.
    """
    fullest = max(regions, key=lambda region: len(region.inputs), default=None)
    if capacity is None or fullest is None or len(fullest.inputs) <= capacity:
        return
    needed = len(fullest.inputs)
    raise HwsimError(
        f"a region of PE array {name} overflows",
        got=f"{needed} inputs with a weight of {fullest.value} last places in row {fullest.row}, "
        f"from column {fullest.column} on, capacity {capacity}",
        expected=f"a capacity of at least {needed}",
        next=f"capacity = {needed}, or leave it out",
    )
