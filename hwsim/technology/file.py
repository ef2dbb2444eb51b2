"""A file of `models/technologies`: constants, the terms of actions, and what it takes over from another file."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.technology.actions import Sum
from hwsim.technology.bands import Band
from hwsim.technology.quantities import SquareMetres, Watts, WattsPerSquareMetre, in_unit
from hwsim.technology.widths import RULES

INT8_MAC = "int8_mac"
RESOURCES = ("lut", "ff", "dsp", "bram36", "uram")
Names = tuple[str, ...]


class Inherits(Strict):
    """Another technology, whose actions hold here with `factors` on every term, unless they are given here.

    `area_factors` go onto the area of its INT8 multiply-add; `gates` is false where ratios of standard-cell gates say
    nothing, as in programmable logic. Without factors it is the same node, whose memories and leakage hold here too.
    """

    technology: str
    factors: Names
    area_factors: Names = ()
    gates: bool = True


class Sram(Strict):
    """On-chip memories: macros of a file of `models/srams`, scaled by bands.

    `published_over_model` is a factor on energies: by how much published memories are above a modelled macro.
    """

    macros: str
    energy_factors: Names = ()
    area_factors: Names = ()
    published_over_model: Annotated[Quantity, in_unit("1", positive=True)]
    leaks: bool


class Fabric(Strict):
    """Programmable logic: joules of each resource in a cycle in which all of it switches."""

    lut: Sum
    ff: Sum
    dsp: Sum
    bram36: Sum
    uram: Sum


class TechnologyFile(Description):
    """A file of `models/technologies`.

    Rules give the energy of families of actions that have no entry of their own, with width factors that their names
    imply (`hwsim.technology.widths`): `mac_rule` of `mac_(u)int<b>_int<a>`, `float_mac_rule` of `mac_fp..._fp...`,
    `shift_rule` of `shift_pot...`, `add_exponent_rule` of `add_exponent_pot...`. In `mac_rule`, `weight_bits_over_8`
    (b / 8, the rows of an array multiplier), `activation_bits_over_8`, `product_bits_over_16` ((b + a) / 16, the width
    that the adder tree takes) and `lane_register_bits` (2 (b + a), a lane's operands and its product) stand for those.

    `int8_mac` is the energy of a bare INT8 multiply-add, `int8_mac_area_m2` its area; measured ratios of PEs go onto
    those. `leakage_w_per_m2` is of logic. `static_power_w` replaces the idle power of the part.
    """

    constants: dict[str, Quantity] = Field(default_factory=dict)
    bands: dict[str, Band] = Field(default_factory=dict)
    actions: dict[str, Sum] = Field(default_factory=dict)
    mac_rule: Sum | None = None
    float_mac_rule: Sum | None = None
    shift_rule: Sum | None = None
    add_exponent_rule: Sum | None = None
    int8_mac: Sum | None = None
    int8_mac_area_m2: SquareMetres | None = None
    leakage_w_per_m2: WattsPerSquareMetre | None = None
    static_power_w: Watts | None = None
    sram: Sram | None = None
    fabric: Fabric | None = None
    inherits: Inherits | None = None

    @model_validator(mode="after")
    def _terms_are_energies(self) -> Self:
        for name, constant in self.constants.items():
            if constant.unit not in ("J", "1") or constant.lower < 0:
                raise ValueError(f"constant {name} needs the unit 'J' or '1' and no negative value")
        if self.inherits is None:
            self.check_terms()
        return self

    def check_terms(self) -> None:
        """Refuse terms that name no constant or are no energies.

        Raises:
            ValueError: the first such.
        """
        known = self.factors
        for action, entry in self.actions.items():
            entry.check(action, known)
        for family, (_, factors, example) in RULES.items():
            if rule := self.rule(family):
                rule.check(f"{family}_rule", known | factors(*example))
        if self.int8_mac:
            self.int8_mac.check(INT8_MAC, known)
        for resource in RESOURCES if self.fabric else ():
            getattr(self.fabric, resource).check(f"fabric.{resource}", known)

    @property
    def factors(self) -> dict[str, Quantity]:
        """Constants and bands by name, as terms name them."""
        return self.constants | {name: band.quantity for name, band in self.bands.items()}

    def rule(self, family: str) -> Sum | None:
        """The rule of a family of actions."""
        found: Sum | None = getattr(self, f"{family}_rule")
        return found


def resolved(file: TechnologyFile, what: str, seen: tuple[str, ...] = ()) -> TechnologyFile:
    """A file with what it inherits put in: constants, bands, and terms with the factors on them.

    Raises:
        HwsimError: the other file is missing or wrong, files inherit in a circle, or a factor is unknown.
    """
    if file.inherits is None:
        return file
    name, above = file.inherits.technology, (*seen, file.name)
    base = catalog.load("technologies", name, TechnologyFile)
    if base.name in above:
        raise _wrong(what, f"inherits.technology = {name!r}", "a technology that does not inherit from this one")
    base = resolved(base, f"technology {name}", above)
    merged = file.model_copy(update=_merged(file, base, file.inherits))
    try:
        merged.check_terms()
    except ValueError as error:
        raise _wrong(what, f"inherits.factors = {list(file.inherits.factors)}", str(error)) from error
    return merged


def _wrong(what: str, got: str, expected: str) -> HwsimError:
    return HwsimError(f"bad value in {what}", got=got, expected=expected)


def _merged(file: TechnologyFile, base: TechnologyFile, how: Inherits) -> dict[str, Any]:
    def scaled(entry: Sum | None) -> Sum | None:
        return None if entry is None else entry.times(how.factors)

    taken = {key: entry for key, entry in base.actions.items() if not (file.sram and entry.component == "buffers")}
    rules = {f"{family}_rule": file.rule(family) or scaled(base.rule(family)) for family in RULES}
    same_node = how.gates and not how.factors  # then its memories and its leakage are those of the other
    return {
        "constants": base.constants | file.constants,
        "bands": base.bands | file.bands,
        "actions": {key: entry.times(how.factors) for key, entry in taken.items()} | file.actions,
        **rules,
        "int8_mac": file.int8_mac or (scaled(base.int8_mac) if how.gates else None),
        "int8_mac_area_m2": file.int8_mac_area_m2 or (base.int8_mac_area_m2 if how.gates else None),
        "sram": file.sram or (base.sram if same_node else None),
        "leakage_w_per_m2": file.leakage_w_per_m2 or (base.leakage_w_per_m2 if same_node else None),
    }
