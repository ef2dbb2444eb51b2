"""A device on its board: what is on it, how much of that a design should plan with, its dies, and power."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Kind, Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.technology.fabric import RESOURCES, Fabric, load_fabric
from hwsim.technology.quantities import Fraction, Resource, Watts

Few = Annotated[int, Field(ge=0, strict=True)]


class Usable(Strict):
    """The fraction of each resource that a design should plan with: routing fails long before a device is full."""

    lut: Fraction | None = None
    alm: Fraction | None = None
    ff: Fraction | None = None
    bram36: Fraction | None = None
    uram: Fraction | None = None
    m20k: Fraction | None = None
    dsp: Fraction | None = None


class Regions(Strict):
    """What each die (super logic region) of a part leaves to a user's design, by resource; a shell takes the rest.

    A kind that is not given is not checked by region. `source` and `kind` are of all counts.
    """

    names: list[str]
    lut: list[Few] | None = None
    ff: list[Few] | None = None
    bram36: list[Few] | None = None
    uram: list[Few] | None = None
    dsp: list[Few] | None = None
    source: str
    kind: Kind
    note: str = ""

    @model_validator(mode="after")
    def _as_many(self) -> Self:
        if not self.names:
            raise ValueError("needs the name of one region or more")
        for kind, counts in self.counts().items():
            if len(counts) != len(self.names):
                raise ValueError(f"{kind} needs a count for each of {len(self.names)} regions, got {len(counts)}")
        return self

    def counts(self) -> dict[str, list[int]]:
        """Counts of each kind that is given, region by region."""
        given = {kind: getattr(self, kind, None) for kind in RESOURCES}
        return {kind: counts for kind, counts in given.items() if counts is not None}


class Part(Description):
    """A device on its board: resources of the whole device (BRAM in 36 Kb blocks), and power.

    What nobody has given is left out, and refused where it is asked for. `fabric` names its logic and memory blocks
    (`models/fabrics`). `idle_power_w` is the whole board configured and without work, static power included;
    `max_power_w` is what the board may draw.
    """

    fabric: str = "ultrascale-plus"
    lut: Resource | None = None
    alm: Resource | None = None
    ff: Resource | None = None
    bram36: Resource | None = None
    uram: Resource | None = None
    m20k: Resource | None = None
    dsp: Resource | None = None
    usable: Usable = Field(default_factory=Usable)
    user_regions: Regions | None = None
    idle_power_w: Watts | None = None
    max_power_w: Watts | None = None

    @cached_property
    def logic(self) -> Fabric:
        """The description of its fabric, read once.

        Raises:
            HwsimError: there is none of that name, or it is wrong.
        """
        return load_fabric(self.fabric)

    def given(self, key: str) -> Quantity:
        """A number of the part: a resource, `idle_power_w` or `max_power_w`.

        Raises:
            HwsimError: its description does not have it; says what to provide.
        """
        found: Quantity | None = getattr(self, key)
        if found is None:
            unit = "W" if key.endswith("_w") else "count"
            raise HwsimError(
                f"part {self.name} does not say its {key}",
                got="nothing",
                expected=f"[{key}] with value, unit = {unit!r}, source and kind",
                next=f"add it to the part's TOML (hwsim models parts/{self.name} shows it), or choose another part",
            )
        return found

    def usable_count(self, kind: str) -> float | None:
        """So much of a resource a design should plan with; None where no source says."""
        fraction: Quantity | None = getattr(self.usable, kind)
        return None if fraction is None else fraction.value * self.given(kind).value


def load_part(name: str) -> Part:
    """The part of this name or file path.

    Raises:
        HwsimError: there is none, or a key or unit is wrong.
    """
    return catalog.load("parts", name, Part)
