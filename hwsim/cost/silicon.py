"""Wafers: how many dies, how many of them good, and what a good one costs.

Sources: yield models as in Cunningham, "The use and evaluation of yield models in integrated circuit manufacturing",
IEEE Trans. Semiconductor Manufacturing 3(2), 1990; dies per wafer as in Feng and Ma, "Chiplet Actuary", DAC 2022.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Self

from pydantic import model_validator

from hwsim import catalog
from hwsim.catalog import Description, Strict
from hwsim.cost.reading import Read
from hwsim.cost.units import (
    Area,
    CarbonPerArea,
    CarbonPerJoule,
    Clustering,
    DefectDensity,
    Dollars,
    JoulesPerArea,
    Length,
    Margin,
)
from hwsim.errors import HwsimError
from hwsim.technology import Fraction

YieldModel = Literal["poisson", "murphy", "seeds", "negative_binomial", "stated"]
MM2 = 1e-6  # m2
_ROUNDING = 1 + 1e-9  # of areas given in mm2
_FEWEST = 1e-9  # good dies on a wafer: below that a price means nothing


def poisson_yield(defects: float) -> float:
    """The fraction of good dies where defects fall independently: exp(-A D), for A D defects per die."""
    return math.exp(-defects)


def murphy_yield(defects: float) -> float:
    """Murphy (Proc. IEEE 52, 1964), densities in a triangle about their mean: ((1 - exp(-A D)) / (A D))^2."""
    return 1.0 if defects == 0 else (-math.expm1(-defects) / defects) ** 2


def seeds_yield(defects: float) -> float:
    """Seeds (IEDM 1967), exponentially distributed densities: 1 / (1 + A D)."""
    return 1 / (1 + defects)


def negative_binomial_yield(defects: float, clustering: float) -> float:
    """Stapper (IBM J. Res. Dev. 27, 1983), densities of a gamma distribution: (1 + A D / a)^-a.

    Defects cluster the more, the smaller `clustering` (a) is: 1 gives Seeds' model, infinity Poisson's.
    """
    return math.exp(-clustering * math.log1p(defects / clustering))


_BY_DEFECTS: dict[str, Callable[[float], float]] = {
    "poisson": poisson_yield,
    "murphy": murphy_yield,
    "seeds": seeds_yield,
}


class Fab(Strict):
    """Carbon of making an area of wafer: energy at the fab's grid, gases and materials (ACT, ISCA 2022, eq. 5)."""

    energy_j_per_m2: JoulesPerArea
    gases_kg_per_m2: CarbonPerArea
    materials_kg_per_m2: CarbonPerArea
    grid_kg_per_j: CarbonPerJoule


class Process(Description):
    """A node at a foundry: what a wafer costs, how many dies fit, how many are good.

    `yield_model` says what becomes of `defects_per_m2`; `negative_binomial` also wants `clustering`, and `stated` a
    `die_yield` instead of defects. `whole_dies` takes whole dies off a wafer, good ones to the nearest (as a maker of
    few wafers counts); without it they are the averages of many. `reticle_m2` is the largest die that can be exposed.
    """

    wafer_usd: Dollars
    wafer_diameter_m: Length
    edge_exclusion_m: Margin
    scribe_m: Margin
    reticle_m2: Area
    yield_model: YieldModel
    defects_per_m2: DefectDensity | None = None
    clustering: Clustering | None = None
    die_yield: Fraction | None = None
    whole_dies: bool = False
    mask_set_usd: Dollars | None = None
    carbon: Fab | None = None

    @model_validator(mode="after")
    def _edge_leaves_a_wafer(self) -> Self:
        if 2 * self.edge_exclusion_m.upper >= self.wafer_diameter_m.lower:
            raise ValueError("needs an edge exclusion of less than half the wafer's diameter")
        return self

    @model_validator(mode="after")
    def _yield_is_known(self) -> Self:
        needed = {"stated": ("die_yield",), "negative_binomial": ("defects_per_m2", "clustering")}
        for key in needed.get(self.yield_model, ("defects_per_m2",)):
            if getattr(self, key) is None:
                raise ValueError(f"the yield model {self.yield_model} needs {key}")
        return self

    def yield_of(self, area_m2: float, read: Read) -> float:
        """The fraction of dies of this area that are good."""
        if self.die_yield is not None and self.yield_model == "stated":
            return read(self.die_yield)
        assert self.defects_per_m2 is not None
        defects = area_m2 * read(self.defects_per_m2)
        if self.clustering is not None and self.yield_model == "negative_binomial":
            return negative_binomial_yield(defects, read(self.clustering))
        return _BY_DEFECTS[self.yield_model](defects)

    def usable_m2(self, read: Read) -> float:
        """The area of a wafer within its edge exclusion."""
        return math.pi * (read(self.wafer_diameter_m) / 2 - read(self.edge_exclusion_m)) ** 2


def load_process(name: str) -> Process:
    """The process of this name or file path.

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong.
    """
    return catalog.load("processes", name, Process)


@dataclass(frozen=True)
class Dies:
    """A wafer's dies.

    Args:
        gross: dies on a wafer.
        fraction: of them that are good.
        good: dies that are good.
        raw_usd: the wafer's price over all of its dies.
        usd: the wafer's price, and the test of every die on it, over the good ones: a known-good die.
    """

    gross: float
    fraction: float
    good: float
    raw_usd: float
    usd: float


def dies_of(process: Process, area_m2: float, read: Read, test_usd: float = 0.0) -> Dies:
    """What becomes of a wafer of dies of an area; each die is tested for `test_usd`.

    Raises:
        HwsimError: the die is larger than the wafer or the reticle.
    """
    gross = _gross(process, area_m2, read)
    fraction = process.yield_of(area_m2, read)
    good = float(round(gross * fraction)) if process.whole_dies else gross * fraction
    if good < _FEWEST:
        what = f"{area_m2 / MM2:g} mm2 at {process.name}, yield {fraction:.2g}"
        raise HwsimError("no die of a wafer is good", got=what, expected="a smaller die, fewer defects, or chiplets")
    wafer_usd = read(process.wafer_usd)
    return Dies(gross, fraction, good, wafer_usd / gross, (wafer_usd + test_usd * gross) / good)


def _gross(process: Process, area_m2: float, read: Read) -> float:
    gross = gross_dies(area_m2, read(process.wafer_diameter_m), read(process.edge_exclusion_m), read(process.scribe_m))
    if not gross >= 1:
        raise _too_large(area_m2, f"a wafer of {process.name} holds", process.usable_m2(read))
    if area_m2 > read(process.reticle_m2) * _ROUNDING:
        raise _too_large(area_m2, f"the reticle of {process.name} exposes", read(process.reticle_m2))
    return float(math.floor(gross)) if process.whole_dies else gross


def gross_dies(area_m2: float, diameter_m: float, edge_exclusion_m: float, scribe_m: float) -> float:
    """Dies on a wafer, on average: pi (d/2 - e)^2 / A' - pi (d - 2 e) / sqrt(2 A').

    A' = A + 2 s sqrt(A) + s^2 is the area of a square die with its scribe lanes, d the wafer's diameter, e the
    exclusion at its edge, s the width of a scribe lane; the second term takes off the dies that the edge cuts. For dies
    that are large against the wafer it falls below zero.
    """
    sawn_m2 = area_m2 + 2 * scribe_m * math.sqrt(area_m2) + scribe_m**2
    usable_m = diameter_m - 2 * edge_exclusion_m
    return math.pi * (usable_m / 2) ** 2 / sawn_m2 - math.pi * usable_m / math.sqrt(2 * sawn_m2)


def _too_large(area_m2: float, limit: str, most_m2: float) -> HwsimError:
    return HwsimError(
        "the die is too large",
        got=f"{area_m2 / MM2:g} mm2",
        expected=f"no more than {limit}, {most_m2 / MM2:.0f} mm2",
        next="split it into chiplets ([[module.dies]] with a count)",
    )
