"""Packages: what it costs to make one working module of good dies.

`organic`, `fan_out` and `interposer` follow Feng and Ma, "Chiplet Actuary", DAC 2022: a die lost in bonding is a good
one, and takes its package along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from hwsim.catalog import Strict
from hwsim.cost.reading import Read
from hwsim.cost.silicon import Dies, Process, dies_of
from hwsim.cost.units import Area, Dollars, DollarsPerArea, Ratio
from hwsim.errors import HwsimError
from hwsim.technology import Fraction

_FEWEST = 1e-9  # of modules


class Layers(Strict):
    """By what factor a substrate of more than an area costs more, since it wires several dies."""

    above_m2: Area
    factor: Ratio


class Substrate(Strict):
    """An organic substrate: `area_factor` times what it carries, and what it costs to bond onto it."""

    usd_per_m2: DollarsPerArea
    area_factor: Ratio
    bump_usd_per_m2: DollarsPerArea
    bonding_yield: Fraction


class Flat(Strict):
    """A package at a price; the fraction `assembly_yield` of them works."""

    kind: Literal["flat"]
    usd: Dollars
    assembly_yield: Fraction


class PerWafer(Strict):
    """Package and test charged by the wafer, spread over its good dies; each die of a module brings its share."""

    kind: Literal["per_wafer"]
    usd_per_wafer: Dollars


class Organic(Strict):
    """Dies bonded straight onto an organic substrate.

    `several_dies` multiplies the substrate's price for modules of more than one die: the last entry whose area is
    exceeded counts.
    """

    kind: Literal["organic"]
    substrate: Substrate
    several_dies: list[Layers] = Field(default_factory=list)


class Carried(Strict):
    """Dies on a carrier of its own process (a silicon interposer, or redistribution layers), and that on a substrate.

    The carrier is `area_factor` times the dies. Its bumps towards the substrate are the substrate's; `bump_usd_per_m2`
    are those of the dies. With `dies_last` the dies meet a carrier that is known to be good, and a die that fails to
    bond loses both; without it the carrier is made around the dies, and its failures lose them.
    """

    kind: Literal["interposer", "fan_out"]
    process: str
    area_factor: Ratio
    bump_usd_per_m2: DollarsPerArea
    bonding_yield: Fraction
    substrate: Substrate
    dies_last: bool = True


Package = Annotated[Flat | PerWafer | Organic | Carried, Field(discriminator="kind")]


@dataclass(frozen=True)
class Placed:
    """Dies of one kind in a module: how many, of which area each, and what becomes of their wafer."""

    count: int
    area_m2: float
    dies: Dies


@dataclass(frozen=True)
class Packaged:
    """A module that works.

    Args:
        dies_usd: its dies, with their bumps.
        package_usd: what the package is made of.
        lost_usd: its share of dies and packages that are lost in assembly.
    """

    dies_usd: float
    package_usd: float
    lost_usd: float


def packaged(package: Package, placed: list[Placed], carrier: Process | None, read: Read) -> Packaged:
    """The cost of a working module.

    Args:
        package: how it is packaged.
        placed: the dies.
        carrier: the process of a carrier, for packages that have one.
        read: gives each assumption its value.
    """
    dies_usd = sum(part.count * part.dies.usd for part in placed)
    match package:
        case Flat():
            return _of_yield(dies_usd, read(package.usd), _survive(read(package.assembly_yield)))
        case PerWafer():
            per_wafer = read(package.usd_per_wafer)
            return Packaged(dies_usd, sum(part.count * per_wafer / part.dies.good for part in placed), 0.0)
        case Organic():
            return _organic(package, placed, dies_usd, read)
        case Carried():
            assert carrier is not None
            return _carried(package, carrier, placed, dies_usd, read)


def _survive(fraction: float) -> float:
    """A fraction of modules that is enough to divide by.

    Raises:
        HwsimError: next to none survives.
    """
    if fraction < _FEWEST:
        raise HwsimError(
            "no module survives assembly", got=f"{fraction:g} of them", expected="fewer dies or more yield"
        )
    return fraction


def _of_yield(dies_usd: float, package_usd: float, works: float) -> Packaged:
    return Packaged(dies_usd, package_usd, (dies_usd + package_usd) * (1 / works - 1))


def _count(placed: list[Placed]) -> int:
    return sum(part.count for part in placed)


def _die_area_m2(placed: list[Placed]) -> float:
    return sum(part.count * part.area_m2 for part in placed)


def _organic(package: Organic, placed: list[Placed], dies_usd: float, read: Read) -> Packaged:
    substrate, area_m2 = package.substrate, _die_area_m2(placed)
    bumps_usd = area_m2 * read(substrate.bump_usd_per_m2)
    board_m2, factor = area_m2 * read(substrate.area_factor), 1.0
    for layers in package.several_dies if _count(placed) > 1 else ():
        factor = read(layers.factor) if board_m2 > read(layers.above_m2) else factor
    works = _survive(read(substrate.bonding_yield) ** _count(placed))
    return _of_yield(dies_usd + bumps_usd, board_m2 * read(substrate.usd_per_m2) * factor, works)


def _carried(package: Carried, carrier: Process, placed: list[Placed], dies_usd: float, read: Read) -> Packaged:
    substrate, area_m2 = package.substrate, _die_area_m2(placed)
    carrier_m2 = area_m2 * read(package.area_factor)
    found = dies_of(carrier, carrier_m2, read)
    chips_usd = dies_usd + area_m2 * read(package.bump_usd_per_m2)
    carrier_usd = found.raw_usd + carrier_m2 * read(substrate.bump_usd_per_m2)
    board_usd = carrier_m2 * read(substrate.area_factor) * read(substrate.usd_per_m2)
    bonded = read(package.bonding_yield) ** _count(placed) if package.dies_last else found.fraction
    mounted = read(substrate.bonding_yield)
    carriers = _survive(bonded * mounted * (found.fraction if package.dies_last else 1.0))
    whole = chips_usd / (bonded * mounted) + carrier_usd / carriers + board_usd / mounted
    return Packaged(chips_usd, carrier_usd + board_usd, whole - chips_usd - carrier_usd - board_usd)
