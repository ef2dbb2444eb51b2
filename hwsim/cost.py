"""Dollars per million tokens of owning a board: its price spread over its life, and the electricity it draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from hwsim import catalog
from hwsim.catalog import Description, Quantity
from hwsim.technology import Fraction, Range, in_unit

MILLION = 1e6

Dollars = Annotated[Quantity, in_unit("USD")]
DollarsPerJoule = Annotated[Quantity, in_unit("USD/J")]
Lifetime = Annotated[Quantity, in_unit("s", positive=True)]
PowerUsageEffectiveness = Annotated[Quantity, in_unit("1", least=1)]


class Price(Description):
    """What owning and running a board costs.

    `utilisation` is the fraction of `lifetime_s` in which the board works; in the rest it idles and is paid for.
    `pue` is the facility's power over that of the board.
    """

    board_usd: Dollars
    lifetime_s: Lifetime
    utilisation: Fraction
    pue: PowerUsageEffectiveness
    electricity_usd_per_j: DollarsPerJoule


def load_price(name: str) -> Price:
    """The price of this name or file path.

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong.
    """
    return catalog.load("prices", name, Price)


@dataclass(frozen=True)
class Cost:
    """Dollars per million tokens by what they are paid for."""

    capital: Range
    electricity: Range
    idle_electricity: Range

    @property
    def total(self) -> Range:
        """All of it."""
        return self.capital + self.electricity + self.idle_electricity

    def parts(self) -> dict[str, Range]:
        """The three parts by name."""
        return {
            "capital": self.capital,
            "electricity": self.electricity,
            "idle_electricity": self.idle_electricity,
        }


def cost_per_million_tokens(
    seconds_per_token: Range, energy_j_per_token: Range, idle_power_w: Range, price: Price
) -> Cost:
    """What a million tokens cost.

    Capital is board price x working seconds / (lifetime x utilisation); electricity is energy x PUE x tariff, to which
    each working second adds (1 - utilisation) / utilisation seconds of idling.
    """
    used = Range.of(price.utilisation)
    idle_share = Range(1 / used.high - 1, 1 / used.typical - 1, 1 / used.low - 1)
    usd_per_j = Range.of(price.pue) * Range.of(price.electricity_usd_per_j)
    working_s = Range.of(price.lifetime_s) * used
    return Cost(
        capital=Range.of(price.board_usd) / working_s * seconds_per_token * MILLION,
        electricity=energy_j_per_token * usd_per_j * MILLION,
        idle_electricity=idle_power_w * seconds_per_token * idle_share * usd_per_j * MILLION,
    )
