"""Dollars per million tokens, worked by hand."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.cost import Price, Rental, cost_drivers, cost_per_million_tokens, load_price
from hwsim.cost.owning import Use
from hwsim.cost.reading import ranged
from hwsim.errors import HwsimError
from hwsim.technology import Range

from .conftest import number


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


BOUGHT = [name for name in catalog.names("prices") if isinstance(load_price(name), Price)]
RENTED = [name for name in catalog.names("prices") if name not in BOUGHT]


@pytest.mark.parametrize("name", BOUGHT)
def test_shipped_prices_are_in_a_plausible_range(name):
    shipped = load_price(name)
    cents_per_kwh = shipped.electricity_usd_per_j.value * 3.6e6 * 100
    assert cents_per_kwh == pytest.approx(8.95, abs=0.005)


@pytest.mark.parametrize("name", ["kv260-board", "u280-board", "u280-data-centre"])
def test_prices_of_fpga_boards_say_that_they_are_unverified(name):
    assert load_price(name).board_usd.kind == "assumed" and "nverified" in load_price(name).board_usd.note


def test_some_are_bought_and_some_rented():
    assert {"h100-gpu", "u280-board"} <= set(BOUGHT) and {"aws-f1", "cent", "cent-device", "h100-cloud"} == set(RENTED)


EXTRAS = {
    "data_centre_usd_per_w": number(12.0, "USD/W"),
    "maintenance_per_s": number(1e-9, "1/s"),
    "licence_usd_per_s": number(1e-4, "USD/s"),
    "nre_usd": number(1800.0, "USD"),
}


def test_the_data_centre_upkeep_and_engineering_by_hand():
    """0.01 s a token at 20 W for half of 1e8 s: 1e4 working and as many idle seconds for a million tokens."""
    priced = Price(**dict(price()) | EXTRAS)
    others = cost_per_million_tokens(Range.point(0.01), Range.point(0.2), Range.point(10.0), priced).others
    got = {name: usd.typical for name, usd in others.items()}
    assert got == pytest.approx({
        "nre": 1800 / 5e7 * 1e4,
        "data_centre": 12 * 20 / 1e8 * 2e4,
        "maintenance": (3600 + 12 * 20) * 1e-9 * 2e4,
        "licences": 1e-4 * 2e4,
    }, rel=1e-12)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "factor"),
    [({"data_centre_basis": "facility"}, 1.5), ({"data_centre_lifetime_s": number(4e8, "s")}, 0.25)],
)
def test_a_data_centre_is_sized_for_the_facility_and_lasts_its_own_time(changes, factor):
    use = Range.point(0.01), Range.point(0.2), Range.point(10.0)
    plain, other = (Price(**dict(price()) | EXTRAS | more) for more in ({}, changes))
    once, again = (cost_per_million_tokens(*use, each).others["data_centre"].typical for each in (plain, other))
    assert again == pytest.approx(factor * once, rel=1e-12)


def test_rented_hours_are_paid_whether_or_not_they_work():
    rental = Rental(name="test", title="test", source="test", rental_usd_per_s=number(1e-3, "USD/s"),
                    utilisation=number(0.25, "1"))  # fmt: skip
    got = cost_per_million_tokens(Range.point(0.01), Range.point(0.2), Range.point(10.0), rental)
    assert got.parts()["rental"].typical == got.total.typical == pytest.approx(1e-3 * 4 * 1e4, rel=1e-12)


@pytest.mark.parametrize("name", catalog.names("prices"))
def test_ends_of_a_price_are_those_that_a_search_finds(name):
    """What falls in a number is declared in one place; here it is found out."""
    shipped, use = load_price(name), (Range(0.01, 0.02, 0.05), Range(0.1, 0.2, 0.3), Range(5.0, 10.0, 20.0))
    got = cost_per_million_tokens(*use, shipped)
    numbers = dict(catalog.quantities(shipped))
    uses = {"seconds": number(0.02, "s", 0.01, 0.05), "energy": number(0.2, "J", 0.1, 0.3),
            "idle": number(10.0, "W", 5.0, 20.0)}  # fmt: skip
    parts = ranged(lambda read: shipped.usd_per_token(Use(*(read(q) for q in uses.values())), read), numbers | uses)
    for part, ends in got.parts().items():
        if part in parts:
            searched = parts[part].range
            assert (ends.low, ends.typical, ends.high) == pytest.approx(
                tuple(1e6 * end for end in (searched.low, searched.typical, searched.high)), rel=1e-9
            ), part


def test_a_file_without_a_price_says_what_to_provide(changed):
    text = catalog.locate("prices", "u280-board").read_text()
    block = text[text.index("[board_usd]") : text.index("[lifetime_s]")]
    with pytest.raises(HwsimError) as error:
        load_price(changed("prices", "u280-board", (block, "")))
    assert "has no price" in error.value.what and "[board_usd]" in error.value.next
    assert "rental_usd_per_s" in error.value.expected


def test_a_misspelt_price_names_the_one_meant(changed):
    with pytest.raises(HwsimError) as error:
        load_price(changed("prices", "u280-board", ("[board_usd]", "[bord_usd]")))
    assert error.value.next == "did you mean 'board_usd'?"


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


@pytest.mark.parametrize("name", catalog.names("prices"))
def test_drivers_of_a_price_bound_what_each_assumption_does_alone(name):
    use = Range(0.01, 0.02, 0.05), Range(0.1, 0.2, 0.3), Range(5.0, 10.0, 20.0)
    whole = cost_per_million_tokens(*use, load_price(name)).total
    drivers = cost_drivers(*use, load_price(name))
    assert "run: seconds per token" in {driver.name for driver in drivers}
    for driver in drivers:
        least, most = sorted((driver.at_low, driver.at_high))
        assert whole.low <= least * (1 + 1e-9) and most <= whole.high * (1 + 1e-9) and least < most
    swings = [driver.swing for driver in drivers]
    assert swings == sorted(swings, reverse=True)
