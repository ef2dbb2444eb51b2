"""What a system costs and emits, from the wafer to the token: the figures of `hwsim cost`, for one reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from hwsim.cost.carbon import die_kg
from hwsim.cost.nre import OneTime, one_time
from hwsim.cost.owning import MILLION, Use
from hwsim.cost.packaging import Carried, Packaged, Placed, packaged
from hwsim.cost.reading import Read
from hwsim.cost.silicon import dies_of
from hwsim.cost.system import Module, Serving, System
from hwsim.errors import HwsimError

Figure = tuple[str, float]


@dataclass(frozen=True)
class Plan:
    """How many systems are built and kept.

    Args:
        systems: that serve.
        spares: further systems, bought and not run.
        updates: rounds in the lifetime in which variants get new masks and every module is made anew.
    """

    systems: int = 1
    spares: int = 0
    updates: int = 0

    def __post_init__(self) -> None:
        if self.systems < 1:
            raise HwsimError("no systems to build", got=f"a volume of {self.systems}", expected="at least 1")
        for name, value in (("spares", self.spares), ("updates", self.updates)):
            if value < 0:
                raise HwsimError(f"negative {name}", got=value, expected="0 or more")


class Accounts:
    """A system's figures under one reading of its assumptions."""

    def __init__(self, system: System, plan: Plan, read: Read) -> None:
        self._system, self._plan, self._read = system, plan, read
        self._file = system.file

    @cached_property
    def placed(self) -> list[Placed]:
        """The dies of a module."""
        found = []
        for die in self._module.dies:
            area_m2, test_usd = self._read(die.area_m2), self._read(die.test_usd) if die.test_usd else 0.0
            dies = dies_of(self._system.processes[die.process], area_m2, self._read, test_usd)
            found.append(Placed(die.count, area_m2, dies))
        return found

    @cached_property
    def module_usd(self) -> dict[str, float]:
        """A module's cost by part."""
        module, read, package = self._module, self._read, self._module.package
        carrier = self._system.processes[package.process] if isinstance(package, Carried) else None
        made = _tested(packaged(package, self.placed, carrier, read), module, read)
        memory = module.memory
        parts = {"dies": made.dies_usd, "package": made.package_usd, "lost": made.lost_usd}
        parts["test"] = read(module.test.usd) if module.test else 0.0
        parts["memory"] = read(memory.bytes) * read(memory.usd_per_byte) if memory else 0.0
        parts["board"] = read(module.board_usd) if module.board_usd else 0.0
        return parts

    @property
    def _module(self) -> Module:
        assert self._file.module is not None
        return self._file.module

    @cached_property
    def system_usd(self) -> float:
        """A further system, without what it shares with others."""
        if self._file.purchase_usd is not None:
            return self._read(self._file.purchase_usd)
        return self._module.count * sum(self.module_usd.values())

    @cached_property
    def one_time(self) -> OneTime:
        """One-time costs; none where there are none."""
        if self._file.engineering is None:
            return OneTime(0.0, 0.0, {}, 0.0, 0.0)
        return one_time(self._file.engineering, self._read(self._system.mask_set_usd()), self._read)

    @property
    def nre_usd(self) -> float:
        """One-time costs of all systems together, updates included."""
        return self.one_time.total_usd + self._plan.updates * self.one_time.remask_usd

    @cached_property
    def bought_usd(self) -> float:
        """Hardware per system over the lifetime: itself, its share of spares, what updates make anew, its network."""
        copies = 1 + self._plan.spares / self._plan.systems + self._plan.updates
        return self.system_usd * copies + self.network_usd

    @property
    def network_usd(self) -> float:
        """A system's share of the network."""
        return self._read(self._file.network_usd) if self._file.network_usd else 0.0

    @cached_property
    def usd_per_token(self) -> dict[str, float]:
        """Dollars per token by what they are paid for."""
        rental, owning, use = self._file.rental_usd_per_s, self._file.owning, self._use
        if rental is not None:
            return {"rental": self._read(rental) * use.seconds}
        assert owning is not None
        nre_usd = self.nre_usd / self._plan.systems if self._file.engineering else None
        return owning.owned_usd_per_token(self.bought_usd, use, self._read, nre_usd)

    @property
    def _serving(self) -> Serving:
        assert self._file.serving is not None
        return self._file.serving

    @property
    def _use(self) -> Use:
        per_s, power_w = self._read(self._serving.tokens_per_s), self._read(self._serving.power_w)
        return Use(1 / per_s, power_w / per_s, self._read(self._serving.idle_power_w))

    @cached_property
    def tokens(self) -> float:
        """Tokens of one system in its life."""
        owning = self._file.owning
        assert owning is not None
        per_s = self._read(self._serving.tokens_per_s)
        return per_s * self._read(owning.lifetime_s) * self._read(owning.utilisation)

    def figures(self) -> dict[str, float]:
        """All that there are numbers for, by name; `per_nre` of a break-even is its inverse."""
        found: list[Figure] = []
        if self._file.module:
            found += [*self._of_dies(), *self._of_modules()]
        if self._file.rental_usd_per_s is None:
            found += self._of_volume()
        if self._file.serving:
            found += self._of_tokens()
        found += self._of_making()
        if self._file.serving and self._file.owning:
            found += [*self._of_life(), *self._of_alternatives()]
            found += self._of_running()
        return dict(found)

    def _of_dies(self) -> Iterator[Figure]:
        for die, placed in zip(self._module.dies, self.placed, strict=True):
            yield f"die.{die.name}.gross_per_wafer", placed.dies.gross
            yield f"die.{die.name}.yield", placed.dies.fraction
            yield f"die.{die.name}.good_per_wafer", placed.dies.good
            yield f"die.{die.name}.raw_usd", placed.dies.raw_usd
            yield f"die.{die.name}.known_good_usd", placed.dies.usd

    def _of_modules(self) -> Iterator[Figure]:
        for part, usd in self.module_usd.items():
            yield f"module.{part}_usd", usd
        yield "module.usd", sum(self.module_usd.values())

    def _of_volume(self) -> Iterator[Figure]:
        systems = self._plan.systems
        yield "system.recurring_usd", self.system_usd
        if self._file.engineering:
            yield "nre.shared_masks_usd", self.one_time.shared_masks_usd
            yield "nre.own_masks_usd", self.one_time.own_masks_usd
            for part, usd in self.one_time.design_usd.items():
                yield f"nre.{part}_usd", usd
            yield "nre.respins_usd", self.one_time.respins_usd
            yield "nre.usd", self.one_time.total_usd
            yield "volume.update_usd", self.one_time.remask_usd + systems * self.system_usd
        yield "volume.build_usd", self.one_time.total_usd + systems * self.system_usd
        yield "volume.build_usd_per_system", self.one_time.total_usd / systems + self.system_usd

    def _of_tokens(self) -> Iterator[Figure]:
        for part, usd in self.usd_per_token.items():
            yield f"usd_per_million_tokens.{part}", usd * MILLION
        yield "usd_per_million_tokens", sum(self.usd_per_token.values()) * MILLION

    def _of_life(self) -> Iterator[Figure]:
        owning, read, systems = self._file.owning, self._read, self._plan.systems
        assert owning is not None
        centre_usd = owning.data_centre_usd(read(self._serving.power_w), read) + self.network_usd
        yield "life.facility_w", systems * read(self._serving.power_w) * read(owning.pue)
        yield "life.infrastructure_usd", systems * centre_usd
        yield "life.initial_usd", self.one_time.total_usd + systems * (self.system_usd + centre_usd)
        for part in ("electricity", "maintenance", "licences"):
            if part in self.usd_per_token:
                yield f"life.{part}_usd", systems * self.tokens * self.usd_per_token[part]
        spares_usd = self._plan.spares * self.system_usd
        support = (systems * self.tokens * self.usd_per_token.get(part, 0.0) for part in ("maintenance", "licences"))
        yield "life.spares_usd", spares_usd
        yield "life.support_usd", spares_usd + sum(support)
        updated_usd = self.one_time.remask_usd + systems * self.system_usd
        yield "life.updates_usd", self._plan.updates * updated_usd
        yield "life.usd", systems * self.tokens * sum(self.usd_per_token.values())

    def _of_making(self) -> Iterator[Figure]:
        silicon_kg = sum(self._silicon_kg())
        if silicon_kg:
            yield "carbon.dies_kg_per_module", silicon_kg
        if self._file.carbon is not None:
            yield "carbon.embodied_kg", self._embodied_kg

    @property
    def _embodied_kg(self) -> float:
        plan = self._plan
        return self._made_kg * (plan.systems * (1 + plan.updates) + plan.spares)

    def _of_running(self) -> Iterator[Figure]:
        per_token = self.kg_per_token
        if per_token is None:
            return
        whole_kg = per_token * self.tokens * self._plan.systems
        yield "carbon.operational_kg", whole_kg - self._embodied_kg
        yield "carbon.kg", whole_kg
        yield "carbon.kg_per_million_tokens", per_token * MILLION

    @cached_property
    def kg_per_token(self) -> float | None:
        """Carbon of making and running over the tokens of a life; None where nothing is known of it."""
        carbon, owning = self._file.carbon, self._file.owning
        if carbon is None or owning is None or carbon.grid_kg_per_j is None:
            return None
        made_kg = self._embodied_kg / self._plan.systems
        return sum(carbon.kg_per_token(made_kg, owning, self._use, self._read).values())

    def _silicon_kg(self) -> Iterator[float]:
        if self._file.module is None:
            return
        for die, placed in zip(self._module.dies, self.placed, strict=True):
            fab = self._system.processes[die.process].carbon
            if fab is not None:
                yield die.count * die_kg(fab, placed.area_m2, placed.dies.fraction, self._read)

    @cached_property
    def _made_kg(self) -> float:
        """Of making one system: what its source states, or the sum of what is known."""
        carbon, module = self._file.carbon, self._file.module
        assert carbon is not None
        memory = module.memory if module else None
        memory_bytes = self._read(memory.bytes) if memory else 0.0
        made_kg = carbon.made_kg(sum(self._silicon_kg()), memory_bytes, self._read)
        return (module.count if module else 1) * (made_kg or 0.0)

    def _of_alternatives(self) -> Iterator[Figure]:
        """At equal tokens over this system's life. The break-even volume is where savings have paid one-time costs."""
        own = sum(usd for part, usd in self.usd_per_token.items() if part != "nre") * self.tokens
        for other in self._system.alternatives:
            accounts = Accounts(other, Plan(), self._read)
            theirs = sum(accounts.usd_per_token.values()) * self.tokens
            per_s = self._read(accounts._serving.tokens_per_s)
            yield f"against.{other.name}.systems_replaced", self._read(self._serving.tokens_per_s) / per_s
            yield f"against.{other.name}.usd", theirs * self._plan.systems
            yield f"against.{other.name}.usd_ratio", theirs / (self.tokens * sum(self.usd_per_token.values()))
            if self.kg_per_token and accounts.kg_per_token:
                yield f"against.{other.name}.kg_ratio", accounts.kg_per_token / self.kg_per_token
            if self.nre_usd:
                yield f"against.{other.name}.savings_per_nre", (theirs - own) / self.nre_usd


def _tested(made: Packaged, module: Module, read: Read) -> Packaged:
    """With the modules that fail their final test."""
    if module.test is None:
        return made
    spent = made.dies_usd + made.package_usd + made.lost_usd + read(module.test.usd)
    return Packaged(made.dies_usd, made.package_usd, made.lost_usd + spent * (1 / read(module.test.passes) - 1))
