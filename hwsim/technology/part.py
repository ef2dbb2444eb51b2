"""A device on its board: what is on it, how much of that a design should plan with, and power."""

from __future__ import annotations

from hwsim import catalog
from hwsim.catalog import Description, Strict
from hwsim.technology.quantities import Fraction, Resource, Watts


class Usable(Strict):
    """The fraction of each resource that a design should plan with: routing fails long before a device is full."""

    lut: Fraction
    ff: Fraction
    bram36: Fraction
    uram: Fraction
    dsp: Fraction


class Part(Description):
    """A device on its board: resources of the whole device (BRAM in 36 Kb blocks), and power.

    `idle_power_w` is the whole board configured and without work, static power included; `max_power_w` is what the
    board may draw.
    """

    lut: Resource
    ff: Resource
    bram36: Resource
    uram: Resource
    dsp: Resource
    usable: Usable
    idle_power_w: Watts
    max_power_w: Watts


def load_part(name: str) -> Part:
    """The part of this name or file path.

    Raises:
        HwsimError: there is none, or a key or unit is wrong.
    """
    return catalog.load("parts", name, Part)
