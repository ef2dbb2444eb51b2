"""Dollars per million tokens of owning hardware, or of renting it.

Owned: purchase over the working life, the electricity drawn, and where a price has them the data centre around it,
maintenance, licences and a share of one-time engineering. Rented: the hours.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Self

from pydantic import model_validator

from hwsim import catalog
from hwsim.catalog import Description, Strict
from hwsim.cost.carbon import Footprint
from hwsim.cost.reading import Read, typical
from hwsim.cost.units import (
    Dollars,
    DollarsPerJoule,
    DollarsPerSecond,
    DollarsPerWatt,
    Lifetime,
    PerSecond,
    PowerUsageEffectiveness,
)
from hwsim.errors import HwsimError
from hwsim.technology import NOTHING, Fraction, Range, total

MILLION = 1e6


class Owning(Strict):
    """What owning and running hardware costs beside its purchase.

    `utilisation` is the fraction of `lifetime_s` in which it works; in the rest it idles and is paid for. `pue` is the
    facility's power over that of the hardware. `data_centre_usd_per_w` is charged once for the hardware's power, or
    with `data_centre_basis = "facility"` for the facility's, over `data_centre_lifetime_s` (its own lifetime where none
    is given). `maintenance_per_s` is the fraction of all that was bought that is spent on it in a second, whether or
    not it works.
    """

    lifetime_s: Lifetime
    utilisation: Fraction
    pue: PowerUsageEffectiveness
    electricity_usd_per_j: DollarsPerJoule
    data_centre_usd_per_w: DollarsPerWatt | None = None
    data_centre_basis: Literal["it", "facility"] = "it"
    data_centre_lifetime_s: Lifetime | None = None
    maintenance_per_s: PerSecond | None = None
    licence_usd_per_s: DollarsPerSecond | None = None

    def data_centre_usd(self, power_w: float, read: Read) -> float:
        """What is built for hardware of this power."""
        if self.data_centre_usd_per_w is None:
            return 0.0
        facility = read(self.pue) if self.data_centre_basis == "facility" else 1.0
        return power_w * facility * read(self.data_centre_usd_per_w)

    def owned_usd_per_token(
        self, bought_usd: float, use: Use, read: Read, nre_usd: float | None = None
    ) -> dict[str, float]:
        """Dollars per token by what they are paid for; parts that there are no numbers for are left out.

        Args:
            bought_usd: the hardware; it is maintained, and paid for over its working life.
            use: what a token takes of it.
            read: gives each assumption its value.
            nre_usd: its share of one-time engineering, paid for alike; nothing of that is maintained.
        """
        work_j, idle_j = self.facility_j_per_token(use, read)
        usd_per_j = read(self.electricity_usd_per_j)
        found = {
            "capital": self.share_per_token(bought_usd, use, read),
            "electricity": work_j * usd_per_j,
            "idle_electricity": idle_j * usd_per_j,
        }
        if nre_usd is not None:
            found["nre"] = self.share_per_token(nre_usd, use, read)
        return found | self._extras(bought_usd, use, read)

    def share_per_token(self, amount: float, use: Use, read: Read) -> float:
        """A token's share of what is spent once, in dollars or kilograms, over the working life."""
        return amount / (read(self.lifetime_s) * read(self.utilisation)) * use.seconds

    def facility_j_per_token(self, use: Use, read: Read) -> tuple[float, float]:
        """Energy at the facility's meter for a token: while working, and in the idle time that comes with it."""
        idle_s = use.seconds * (1 / read(self.utilisation) - 1)
        return use.energy_j * read(self.pue), use.idle_w * idle_s * read(self.pue)

    def _extras(self, bought_usd: float, use: Use, read: Read) -> dict[str, float]:
        paid_s = use.seconds / read(self.utilisation)  # each working second is paid for with its idle ones
        centre_usd, found = self.data_centre_usd(use.energy_j / use.seconds, read), {}
        if self.data_centre_usd_per_w is not None:
            found["data_centre"] = centre_usd / read(self.data_centre_lifetime_s or self.lifetime_s) * paid_s
        if self.maintenance_per_s is not None:
            found["maintenance"] = (bought_usd + centre_usd) * read(self.maintenance_per_s) * paid_s
        if self.licence_usd_per_s is not None:
            found["licences"] = read(self.licence_usd_per_s) * paid_s
        return found


@dataclass(frozen=True)
class Use:
    """What a token takes: `seconds`, `energy_j`, and `idle_w`, the power drawn between tokens that are far apart."""

    seconds: float
    energy_j: float
    idle_w: float


class Tariff(Description):
    """What tokens are paid by: a `Price` of hardware that is bought, or a `Rental`."""

    falling: ClassVar[frozenset[str]]
    """The keys in which the cost falls; in all others it rises."""

    @abstractmethod
    def usd_per_token(self, use: Use, read: Read) -> dict[str, float]:
        """Dollars per token by what they are paid for."""

    @abstractmethod
    def kg_per_token(self, use: Use, memory_bytes: float, read: Read) -> dict[str, float]:
        """Kilograms of CO2 equivalent per token, "embodied" and "operational"; a part that is not known is left out."""


class Price(Owning, Tariff):
    """What buying, owning and running a board costs; `nre_usd` is its share of one-time engineering.

    `carbon` is what making it emitted, and the grid that it runs on.
    """

    falling: ClassVar[frozenset[str]] = frozenset({"lifetime_s", "utilisation", "data_centre_lifetime_s"})

    board_usd: Dollars
    nre_usd: Dollars | None = None
    carbon: Footprint | None = None

    @model_validator(mode="after")
    def _carbon_has_a_grid(self) -> Self:
        if self.carbon is not None and self.carbon.grid_kg_per_j is None:
            raise ValueError("a price with [carbon] needs carbon.grid_kg_per_j")
        return self

    def usd_per_token(self, use: Use, read: Read) -> dict[str, float]:
        """Dollars per token by what they are paid for."""
        nre_usd = None if self.nre_usd is None else read(self.nre_usd)
        return self.owned_usd_per_token(read(self.board_usd), use, read, nre_usd)

    def kg_per_token(self, use: Use, memory_bytes: float, read: Read) -> dict[str, float]:
        """Kilograms per token; none where the price says nothing of carbon."""
        if self.carbon is None:
            return {}
        return self.carbon.kg_per_token(self.carbon.made_kg(0.0, memory_bytes, read), self, use, read)


class Rental(Tariff):
    """Hardware rented by the hour, power and data centre included; `utilisation` is the share of hours that work."""

    falling: ClassVar[frozenset[str]] = frozenset({"utilisation"})

    rental_usd_per_s: DollarsPerSecond
    utilisation: Fraction

    def usd_per_token(self, use: Use, read: Read) -> dict[str, float]:
        """Dollars per token: the rental alone."""
        return {"rental": read(self.rental_usd_per_s) / read(self.utilisation) * use.seconds}

    def kg_per_token(self, use: Use, memory_bytes: float, read: Read) -> dict[str, float]:
        """None: who rents knows neither the grid nor the lifetime."""
        return {}


def load_price(name: str, overrides: dict[str, Any] | None = None) -> Price | Rental:
    """The price of this name or file path, `overrides` by dotted key put in first; a `Rental` where the file has
    `rental_usd_per_s`.

    Raises:
        HwsimError: there is none, it says neither what buying nor what renting costs, or a key, unit or value is wrong.
    """
    table = catalog.read_toml(catalog.locate("prices", name))
    if "rental_usd_per_s" in table:
        return catalog.load("prices", name, Rental, overrides)
    if "board_usd" not in table and not _misspelt(table):
        raise HwsimError(
            f"price {name} has no price",
            got=", ".join(sorted(table)) or "an empty file",
            expected="board_usd (bought) or rental_usd_per_s (rented)",
            next="add [board_usd] with value, unit 'USD', source and kind, or [rental_usd_per_s] in 'USD/s'",
        )
    return catalog.load("prices", name, Price, overrides)


def _misspelt(table: Mapping[str, object]) -> bool:
    """Whether a key is unknown, which reading the file will say, with the one probably meant."""
    return not set(table) <= set(Price.model_fields) | set(Rental.model_fields)


@dataclass(frozen=True)
class Cost:
    """Dollars per million tokens by what they are paid for; `others` are the parts that only some prices have."""

    capital: Range
    electricity: Range
    idle_electricity: Range
    others: Mapping[str, Range] = field(default_factory=dict)

    @property
    def total(self) -> Range:
        """All of it."""
        return total(self.parts().values())

    def parts(self) -> dict[str, Range]:
        """All parts by name."""
        return {
            "capital": self.capital,
            "electricity": self.electricity,
            "idle_electricity": self.idle_electricity,
            **self.others,
        }


def cost_per_million_tokens(
    seconds_per_token: Range, energy_j_per_token: Range, idle_power_w: Range, price: Tariff
) -> Cost:
    """What a million tokens cost.

    Capital is board price x working seconds / (lifetime x utilisation); electricity is energy x PUE x tariff, to which
    each working second adds (1 - utilisation) / utilisation seconds of idling.
    """
    uses = (seconds_per_token, energy_j_per_token, idle_power_w)
    ranges = _per_million(price, uses, price.usd_per_token)
    known = {name: ranges.pop(name, NOTHING) for name in ("capital", "electricity", "idle_electricity")}
    return Cost(**known, others=ranges)


def carbon_per_million_tokens(
    seconds_per_token: Range, energy_j_per_token: Range, idle_power_w: Range, price: Tariff, memory_bytes: float
) -> dict[str, Range]:
    """Kilograms of CO2 equivalent of a million tokens, "embodied" and "operational"; what is not known is left out.

    Args:
        memory_bytes: on the board, of use where the price has carbon for each.
    """
    uses = (seconds_per_token, energy_j_per_token, idle_power_w)
    return _per_million(price, uses, lambda use, read: price.kg_per_token(use, memory_bytes, read))


def _per_million(
    price: Tariff, uses: tuple[Range, Range, Range], per_token: Callable[[Use, Read], dict[str, float]]
) -> dict[str, Range]:
    """Parts by name: every number at its favourable end, at its value, and at its unfavourable end."""
    falling = {id(getattr(price, key)) for key in price.falling}
    readings: tuple[Read, ...] = (
        lambda quantity: quantity.upper if id(quantity) in falling else quantity.lower,
        typical,
        lambda quantity: quantity.lower if id(quantity) in falling else quantity.upper,
    )
    ends = [Use(*(getattr(range_, end) for range_ in uses)) for end in ("low", "typical", "high")]
    parts = [per_token(use, read) for use, read in zip(ends, readings, strict=True)]
    return {name: Range(*(part[name] * MILLION for part in parts)) for name in parts[0]}
