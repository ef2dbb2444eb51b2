"""Dollars per million tokens, worked by hand."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.cost import Price, cost_per_million_tokens, load_price
from hwsim.errors import HwsimError
from hwsim.technology import Range


def price(**values: float) -> Price:
    numbers = {"board_usd": 3600.0, "lifetime_s": 1e8, "utilisation": 0.5, "pue": 1.5, "electricity_usd_per_j": 2e-8}
    units = {"board_usd": "USD", "lifetime_s": "s", "utilisation": "1", "pue": "1", "electricity_usd_per_j": "USD/J"}
    quantities = {
        key: Quantity(value=value, unit=units[key], source="made up for a test", kind="assumed")
        for key, value in (numbers | values).items()
    }
    return Price(name="test", title="test", source="test", **quantities)


def cost(**values: float):
    return cost_per_million_tokens(Range.point(0.01), Range.point(0.2), Range.point(10.0), price(**values))


def test_by_hand():
    got = cost()
    # 3600 USD over 5e7 working seconds, 1e4 s for a million tokens.
    assert got.capital.typical == pytest.approx(0.72, rel=1e-12)
    # 2e5 J at 1.5 x 2e-8 USD.
    assert got.electricity.typical == pytest.approx(0.006, rel=1e-12)
    # One idle second for each working one: 10 W x 1e4 s at the same tariff.
    assert got.idle_electricity.typical == pytest.approx(0.003, rel=1e-12)
    assert got.total.typical == pytest.approx(0.729, rel=1e-12)


def test_a_board_that_never_idles_pays_for_no_idling():
    assert cost(utilisation=1.0).idle_electricity == Range.point(0.0)
    assert cost(utilisation=1.0).capital.typical == pytest.approx(0.36)


@pytest.mark.parametrize(
    ("key", "factor", "cheaper"),
    [
        ("board_usd", 2, False),
        ("lifetime_s", 2, True),
        ("utilisation", 2, True),
        ("pue", 2, False),
        ("electricity_usd_per_j", 2, False),
    ],
)
def test_each_assumption_moves_the_cost_its_way(key, factor, cheaper):
    base = getattr(price(), key).value
    changed = cost(**{key: base * factor}).total.typical
    assert (changed < cost().total.typical) is cheaper


@pytest.mark.parametrize("name", catalog.names("prices"))
def test_shipped_prices_are_in_a_plausible_range(name):
    shipped = load_price(name)
    cents_per_kwh = shipped.electricity_usd_per_j.value * 3.6e6 * 100
    assert cents_per_kwh == pytest.approx(8.95, abs=0.005)
    assert shipped.board_usd.kind == "assumed" and "nverified" in shipped.board_usd.note


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value = 1.56", "value = 0.9"),
        ("value = 0.6", "value = 1.2"),
        ("value = 126144000.0", "value = 0.0"),
        ('unit = "USD"', 'unit = "EUR"'),
    ],
)
def test_impossible_prices_are_refused(tmp_path, old, new):
    text = catalog.locate("prices", "u280-board").read_text()
    assert old in text
    (tmp_path / "price.toml").write_text(text.replace(old, new))
    with pytest.raises(HwsimError, match="bad value"):
        load_price(str(tmp_path / "price.toml"))


def test_a_missing_price_says_what_exists():
    with pytest.raises(HwsimError) as error:
        load_price("u280-bord")
    assert error.value.next == "did you mean 'u280-board'?"
