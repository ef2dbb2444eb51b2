"""Systems that serve a model: built from chips, bought, or rented, and what they are compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Quantity, Strict
from hwsim.cost.carbon import Footprint
from hwsim.cost.nre import Engineering
from hwsim.cost.owning import Owning
from hwsim.cost.packaging import Carried, Package
from hwsim.cost.reading import typical
from hwsim.cost.silicon import Process, dies_of, load_process
from hwsim.cost.units import Area, Dollars, DollarsPerByte, DollarsPerSecond, Power, Throughput
from hwsim.errors import HwsimError
from hwsim.technology import Bytes, Fraction, Watts

Number = Annotated[int, Field(strict=True, ge=1, le=100_000)]


class Die(Strict):
    """Dies of one kind in a module; `test_usd` is the test of each die on the wafer, good or bad."""

    name: str
    process: str
    area_m2: Area
    count: Number = 1
    test_usd: Dollars | None = None


class Stacks(Strict):
    """Memory of a module."""

    bytes: Bytes
    usd_per_byte: DollarsPerByte


class FinalTest(Strict):
    """The test of a packaged module, and the fraction that passes."""

    usd: Dollars
    passes: Fraction


class Module(Strict):
    """What is built: `count` modules make a system. `board_usd` is each one's share of boards, cooling and chassis."""

    count: Number
    dies: list[Die] = Field(min_length=1)
    package: Package
    test: FinalTest | None = None
    memory: Stacks | None = None
    board_usd: Dollars | None = None

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        names = [die.name for die in self.dies]
        if len(set(names)) < len(names):
            raise ValueError("needs a name of its own for each entry of dies")
        return self


class Serving(Strict):
    """What a system does: tokens of all sequences in a second, at this power; `idle_power_w` where it has no work."""

    tokens_per_s: Throughput
    power_w: Power
    idle_power_w: Watts


class SystemFile(Description):
    """A system. Exactly one of `module` (it is built), `purchase_usd` and `rental_usd_per_s` says where it comes from.

    `engineering` is what building it costs once; `network_usd` is a system's share of the network between systems.
    A system with `serving` also needs `owning`, unless it is rented. `alternatives` are the systems that it is
    compared with, at equal tokens per second.
    """

    module: Module | None = None
    engineering: Engineering | None = None
    purchase_usd: Dollars | None = None
    rental_usd_per_s: DollarsPerSecond | None = None
    network_usd: Dollars | None = None
    serving: Serving | None = None
    owning: Owning | None = None
    carbon: Footprint | None = None
    alternatives: list[str] = Field(default_factory=list)

    @model_validator(mode="after")
    def _has_one_origin(self) -> Self:
        origins = {key: getattr(self, key) for key in ("module", "purchase_usd", "rental_usd_per_s")}
        given = [key for key, value in origins.items() if value is not None]
        if len(given) != 1:
            raise ValueError(f"needs exactly one of {', '.join(origins)}, got {', '.join(given) or 'none'}")
        if self.engineering and not self.module:
            raise ValueError("[engineering] is for systems that are built, with [module]")
        return self

    @model_validator(mode="after")
    def _says_what_its_origin_needs(self) -> Self:
        if self.rental_usd_per_s is not None:
            if not self.serving:
                raise ValueError("a system that is rented needs [serving]: hours without tokens are no tokens' price")
            if self.owning or self.alternatives:
                raise ValueError("a system that is rented has no [owning], and is what others are compared with")
        elif self.serving and not self.owning:
            raise ValueError("a system with [serving] that is not rented needs [owning]")
        if self.serving and self.owning and self.carbon and self.carbon.grid_kg_per_j is None:
            raise ValueError("a system with [serving] and [carbon] needs carbon.grid_kg_per_j")
        return self


@dataclass(frozen=True)
class System:
    """A system with what its file names: processes by name, and alternatives."""

    file: SystemFile
    processes: dict[str, Process]
    alternatives: tuple[System, ...]

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.file.name

    def mask_set_usd(self) -> Quantity:
        """The price of a mask set: the system's own, or that of the process of its first die.

        Raises:
            HwsimError: neither has one.
        """
        module, engineering = self.file.module, self.file.engineering
        assert module is not None and engineering is not None
        process = self.processes[module.dies[0].process]
        found = engineering.masks.set_usd or process.mask_set_usd
        if found is None:
            raise HwsimError(
                f"{self.name} has no price of its masks",
                got=f"none in the system, none in process {process.name}",
                expected="a price of the whole mask set",
                next="add [engineering.masks.set_usd] with value, unit 'USD', source and kind",
            )
        return found

    def quantities(self) -> dict[str, Quantity]:
        """Every number that its results may rest on, by a name that says whose it is."""
        found = {f"{self.name}: {key}": quantity for key, quantity in catalog.quantities(self.file)}
        for name, process in self.processes.items():
            found |= {f"process {name}: {key}": quantity for key, quantity in catalog.quantities(process)}
        for other in self.alternatives:
            found |= other.quantities()
        return found


def load_system(name: str, overrides: dict[str, Any] | None = None) -> System:
    """The system of this name or file path, with its processes and alternatives.

    Args:
        name: its name or a path.
        overrides: dotted keys of the file and the values to put there ("serving.tokens_per_s": 2e6).

    Raises:
        HwsimError: there is none, a key, unit or value is wrong, or a die fits no wafer or reticle.
    """
    file = catalog.load("systems", name, SystemFile, overrides)
    return _resolved(file, tuple(_resolved(catalog.load("systems", other, SystemFile)) for other in file.alternatives))


def _resolved(file: SystemFile, alternatives: tuple[System, ...] = ()) -> System:
    needed = [die.process for die in file.module.dies] if file.module else []
    if file.module and isinstance(file.module.package, Carried):
        needed.append(file.module.package.process)
    processes = {process: load_process(process) for process in dict.fromkeys(needed)}
    system = System(file, processes, alternatives)
    _check(system)
    return system


def _check(system: System) -> None:
    """Refuse dies that are too large at either end of their ranges, and alternatives that nothing compares."""
    for die in system.file.module.dies if system.file.module else []:
        for read in (typical, _largest):
            dies_of(system.processes[die.process], read(die.area_m2), typical)
    if system.file.engineering:
        system.mask_set_usd()
    for other in system.alternatives:
        if other.file.engineering is not None:
            raise HwsimError(
                f"{system.name} cannot be compared with {other.name}",
                got="a system with one-time costs of its own",
                expected="one that is bought or rented",
            )
        if other.file.serving is None or system.file.serving is None:
            silent = other if other.file.serving is None else system
            raise HwsimError(
                f"{system.name} cannot be compared with {other.name}",
                got=f"{silent.name} does not say how many tokens it serves",
                expected="[serving] with tokens_per_s in both",
                next=f"add it to systems/{silent.name}.toml",
            )


def _largest(quantity: Quantity) -> float:
    return quantity.upper
