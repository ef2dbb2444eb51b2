"""Joules per action at a node or on an FPGA, each energy a sum of products of sourced constants; and parts.

A technology file holds constants (each a `Quantity` with its source) and, for each action that a run counts, the terms
whose sum is its energy. A term is a product of named constants of which exactly one is in joules:

    [actions.accumulate]
    terms = [["int32_add", "node_45_to_16", "fabric_logic"]]

So `--explain` can list every factor, and a range (low, high) in any of them is carried into the result. All constants
are non-negative, so sums and products of the low ends bound the result from below, and those of the high ends bound it
from above.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Quantity, Strict
from hwsim.errors import HwsimError, nearest

ComponentName = Literal["compute", "buffers", "vector"]
ACTIVATION_BITS = 8
_MAC = re.compile(r"mac_u?int([1-8])_int8")


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
Hertz = Annotated[Quantity, in_unit("Hz", positive=True)]
Delay = Annotated[Quantity, in_unit("s")]
JoulesPerByte = Annotated[Quantity, in_unit("J/B")]
Watts = Annotated[Quantity, in_unit("W")]


class Sum(Strict):
    """The energy of one action: terms to add, each the constants to multiply; and the component it is booked to."""

    terms: list[list[str]]
    component: ComponentName = "compute"
    note: str = ""


class TechnologyFile(Description):
    """A file of `models/technologies`.

    `mac_rule` gives the energy of every `mac_int<b>_int8` and `mac_uint<b>_int8` that has no entry of its own; in it
    `weight_bits_over_8` (b / 8, the rows of an array multiplier), `product_bits_over_16` ((b + 8) / 16, the width that
    the adder tree takes) and `lane_register_bits` (2 (b + 8), a lane's operands and its product) stand for those.
    """

    constants: dict[str, Quantity]
    actions: dict[str, Sum]
    mac_rule: Sum | None = None
    static_power_w: Watts | None = None

    @model_validator(mode="after")
    def _terms_are_energies(self) -> Self:
        for name, constant in self.constants.items():
            if constant.unit not in ("J", "1") or constant.lower < 0:
                raise ValueError(f"constant {name} needs the unit 'J' or '1' and no negative value")
        for action, entry in self.actions.items():
            _check_terms(action, entry, self.constants)
        if self.mac_rule is not None:
            _check_terms("mac_rule", self.mac_rule, self.constants | mac_factors(ACTIVATION_BITS))
        return self


def _check_terms(action: str, entry: Sum, constants: dict[str, Quantity]) -> None:
    for name in (name for term in entry.terms for name in term):
        if name not in constants:
            meant = nearest(name, constants)
            raise ValueError(
                f"{action} uses {name!r}, which is no constant" + (f"; did you mean {meant!r}?" if meant else "")
            )
    for term in entry.terms:
        if sum(constants[name].unit == "J" for name in term) != 1:
            raise ValueError(f"a term of {action} needs exactly one constant in joules, got {term}")


def mac_factors(weight_bits: int) -> dict[str, Quantity]:
    """The width factors of a technology's `mac_rule` for weights of `weight_bits` and 8-bit activations."""
    what = f"{weight_bits}-bit weights by {ACTIVATION_BITS}-bit activations"
    product_bits = weight_bits + ACTIVATION_BITS
    ratios = {
        "weight_bits_over_8": weight_bits / 8,
        "product_bits_over_16": product_bits / 16,
        "lane_register_bits": 2 * product_bits,
    }
    return {
        name: Quantity(value=value, unit="1", source=f"operand widths, {what}", kind="derived")
        for name, value in ratios.items()
    }


@dataclass(frozen=True)
class ActionEnergy:
    """What one action costs and why.

    Args:
        energy_j: joules each time.
        component: the part of the breakdown that it belongs to.
        constants: what the energy rests on, by name.
        formula: the sum of products in words.
    """

    energy_j: Range
    component: ComponentName
    constants: dict[str, Quantity]
    formula: str


@dataclass(frozen=True, eq=False)
class Technology:
    """Energies of a technology file, worked out on first use.

    `static_power_w`, where given, replaces the idle power of the part the run is priced on (a chip instead of a board).
    """

    name: str
    title: str
    source: str
    static_power_w: Quantity | None
    file: TechnologyFile
    _known: dict[str, ActionEnergy] = field(default_factory=dict, repr=False)

    def action(self, key: str) -> ActionEnergy:
        """The energy of an action.

        Raises:
            HwsimError: this technology has no energy for it.
        """
        if key not in self._known:
            self._known[key] = self._derive(key)
        return self._known[key]

    def _derive(self, key: str) -> ActionEnergy:
        entry, own = self.file.actions.get(key), dict[str, Quantity]()
        mac = _MAC.fullmatch(key)
        if entry is None and mac and self.file.mac_rule is not None:
            entry, own = self.file.mac_rule, mac_factors(int(mac[1]))
        if entry is None:
            raise self._missing(key)
        constants = self.file.constants | own
        # Factors of this action alone carry its name, since another action's have other values.
        used = {f"{key}.{n}" if n in own else n: constants[n] for term in entry.terms for n in term}
        return ActionEnergy(_evaluate(entry, constants), entry.component, used, _formula(entry))

    def _missing(self, key: str) -> HwsimError:
        rule = ", mac_int<b>_int8 and mac_uint<b>_int8" if self.file.mac_rule else ""
        return HwsimError(
            f"technology {self.name} has no energy for the action {key}",
            got=key,
            expected=", ".join(sorted(self.file.actions)) + rule,
            next=f"add [actions.{key}] with its terms to a copy of technologies/{self.name}.toml and pass that file",
        )


def _evaluate(entry: Sum, constants: dict[str, Quantity]) -> Range:
    energy = NOTHING
    for term in entry.terms:
        product = Range.point(1.0)
        for name in term:
            product = product * Range.of(constants[name])
        energy = energy + product
    return energy


def _formula(entry: Sum) -> str:
    return " + ".join(" * ".join(term) for term in entry.terms)


def load_technology(name: str) -> Technology:
    """The technology of this name or file path.

    Raises:
        HwsimError: there is none, or a key, unit or term is wrong.
    """
    file = catalog.load("technologies", name, TechnologyFile)
    return Technology(file.name, file.title, file.source, file.static_power_w, file)


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
