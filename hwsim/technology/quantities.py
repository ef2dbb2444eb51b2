"""Quantities of a given unit and within given bounds, as descriptions declare their fields."""

from __future__ import annotations

import math
from typing import Annotated

from pydantic import AfterValidator

from hwsim.catalog import Quantity


def in_unit(
    unit: str, *, least: float = 0.0, positive: bool = False, most: float = math.inf, whole: bool = False
) -> AfterValidator:
    """A check for a `Quantity` field: its unit, its bounds (the range's ends count), and that it is whole."""

    def checked(quantity: Quantity) -> Quantity:
        if quantity.unit != unit:
            raise ValueError(f"needs the unit {unit!r}, got {quantity.unit!r}")
        if positive and quantity.lower <= 0:
            raise ValueError(f"needs to be above 0, got {quantity.lower:g}")
        if not least <= quantity.lower <= quantity.upper <= most:
            raise ValueError(
                f"needs to lie between {least:g} and {most:g}, got {quantity.lower:g} to {quantity.upper:g}"
            )
        if whole and quantity.value != int(quantity.value):
            raise ValueError(f"needs to be a whole number, got {quantity.value:g}")
        return quantity

    return AfterValidator(checked)


Channels = Annotated[Quantity, in_unit("count", positive=True, most=65536, whole=True)]
Resource = Annotated[Quantity, in_unit("count", whole=True)]
Bytes = Annotated[Quantity, in_unit("B", positive=True, whole=True)]
BeatBytes = Annotated[Quantity, in_unit("B", positive=True, most=65536, whole=True)]
BytesPerSecond = Annotated[Quantity, in_unit("B/s", positive=True)]
Fraction = Annotated[Quantity, in_unit("1", positive=True, most=1)]
Ratio = Annotated[Quantity, in_unit("1", positive=True)]
Hertz = Annotated[Quantity, in_unit("Hz", positive=True)]
Delay = Annotated[Quantity, in_unit("s")]
JoulesPerByte = Annotated[Quantity, in_unit("J/B")]
Watts = Annotated[Quantity, in_unit("W")]
SquareMetres = Annotated[Quantity, in_unit("m2", positive=True)]
WattsPerSquareMetre = Annotated[Quantity, in_unit("W/m2")]
JoulesPerBit = Annotated[Quantity, in_unit("J/bit")]
