"""Carbon of a million tokens of a run: by hand, equal to that of a system of the same numbers, and gaps."""

from __future__ import annotations

import pytest

from hwsim.cost import Plan, Price, carbon_per_million_tokens, load_price
from hwsim.cost.accounts import Accounts
from hwsim.cost.reading import typical
from hwsim.cost.system import System, SystemFile
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.technology import Range

GRAMS_PER_KWH = 1e-3 / 3.6e6
GRID = {"value": 1e-7, "low": 5e-8, "high": 2e-7, "unit": "kg/J", "source": "made up for a test", "kind": "assumed"}


def number(value: float, unit: str) -> dict[str, object]:
    return {"value": value, "unit": unit, "source": "made up for a test", "kind": "assumed"}


OWNING = {
    "lifetime_s": number(1e8, "s"), "utilisation": number(0.5, "1"), "pue": number(1.5, "1"),
    "electricity_usd_per_j": number(2e-8, "USD/J"),
}  # fmt: skip


def price(**carbon: object) -> Price:
    head = {"name": "test", "title": "test", "source": "test", "board_usd": number(3600.0, "USD")}
    return Price.model_validate(head | OWNING | {"carbon": {"grid_kg_per_j": GRID} | carbon})


def test_a_run_by_hand(new_run):
    """Two tokens in 50 ns on a board of 60 kg that works 0.6 of four years; the memory's range is in the seconds."""
    got = Pricer().estimate(new_run())
    assert got.carbon["embodied"].typical == pytest.approx(60 / (126144000.0 * 0.6) * 25e-9 * 1e6, rel=1e-12)
    joules = got.total_energy_j_per_token.typical * 1.56
    assert got.carbon["operational"].typical == pytest.approx(joules * 380 * GRAMS_PER_KWH * 1e6, rel=1e-9)
    shown = got.as_dict()
    assert shown["kg_co2e_per_million_tokens"] == pytest.approx(sum(part.typical for part in got.carbon.values()))
    ends = shown["ranges"]["kg_co2e_per_million_tokens"]
    assert ends["low"] < ends["typical"] < ends["high"]
    assert got.row()["kg_co2e_per_million_tokens_by_part.embodied_high"] == got.carbon["embodied"].high


def test_bounds_by_hand():
    """10 ms, 0.2 J and 10 W of idling for a token; one idle second for each working one."""
    mass = {"value": 50.0, "low": 40.0, "high": 80.0, "unit": "kg", "source": "made up for a test", "kind": "assumed"}
    use = (Range(0.005, 0.01, 0.02), Range.point(0.2), Range.point(10.0))
    got = carbon_per_million_tokens(*use, price(stated_module_kg=mass), 0.0)
    assert [got["embodied"].low, got["embodied"].high] == pytest.approx([40 / 5e7 * 5e3, 80 / 5e7 * 2e4])
    for end, seconds, grid in (("low", 0.005, 5e-8), ("typical", 0.01, 1e-7), ("high", 0.02, 2e-7)):
        joules = (0.2 + 10 * seconds) * 1.5
        assert getattr(got["operational"], end) == pytest.approx(joules * grid * 1e6, rel=1e-12)


def test_a_board_is_charged_as_a_system_with_the_same_numbers():
    """The price of a board and a system of `hwsim cost` have one model of carbon."""
    board = price(stated_module_kg=number(50.0, "kg"))
    system = SystemFile.model_validate(
        {
            "name": "test", "title": "test", "source": "test", "purchase_usd": number(3600.0, "USD"), "owning": OWNING,
            "serving": {"tokens_per_s": number(100.0, "token/s"), "power_w": number(20.0, "W"),
                        "idle_power_w": number(10.0, "W")},
            "carbon": {"grid_kg_per_j": GRID, "stated_module_kg": number(50.0, "kg")},
        }
    )  # fmt: skip
    figures = Accounts(System(system, {}, ()), Plan(), typical).figures()
    ours = carbon_per_million_tokens(Range.point(0.01), Range.point(0.2), Range.point(10.0), board, 0.0)
    assert sum(part.typical for part in ours.values()) == pytest.approx(figures["carbon.kg_per_million_tokens"])


def test_a_board_may_be_the_sum_of_what_is_known_of_it():
    parts = {"package_kg": number(0.15, "kg"), "memory_kg_per_byte": number(65e-12, "kg/B")}
    use = (Range.point(0.01), Range.point(0.2), Range.point(10.0))
    got = carbon_per_million_tokens(*use, price(**parts), 8e9)
    assert got["embodied"].typical == pytest.approx((0.15 + 0.52) / 5e7 * 1e4)
    assert list(carbon_per_million_tokens(*use, price(), 8e9)) == ["operational"]


def test_what_is_missing_is_said(new_run):
    rented = Pricer(price="aws-f1").estimate(new_run())
    assert rented.carbon == {} and "kg_co2e_per_million_tokens" not in rented.as_dict()
    assert rented.carbon_drivers() == ()
    gaps = [gap for gap in rented.gaps if "carbon" in gap]
    assert gaps == [
        f"{part} carbon: not counted, since price aws-f1 says nothing of it" for part in ("embodied", "operational")
    ]
    assert set(gaps) <= set(rented.assumed)
    assert not [gap for gap in Pricer().estimate(new_run()).gaps if "carbon" in gap]


def test_its_constants_and_drivers_are_listed(new_run):
    got = Pricer().estimate(new_run())
    rows = {row["name"]: row for row in got.explain()}
    grid, pue = rows["price u280-board: carbon.grid_kg_per_j"], rows["price u280-board: pue"]
    assert ("ACT" in grid["source"], grid["kind"], grid["used_for"]) == (True, "published", "carbon")
    assert pue["used_for"] == "cost and carbon" and rows["price u280-board: board_usd"]["used_for"] == "cost"
    assert "carbon.stated_module_kg = 60 kg" in "\n".join(got.assumed)
    drivers = got.carbon_drivers()
    assert drivers[0].name == "price u280-board: carbon.stated_module_kg", "a tiny run takes next to no energy"
    swings = [driver.swing for driver in drivers]
    assert swings == sorted(swings, reverse=True)


def test_drivers_are_of_the_power_that_is_charged(new_run):
    """At a node that is its leakage, not the idle power of a board."""
    got = Pricer(technology="7nm").estimate(new_run())
    assert got.chip.static_w == Range.point(0.0), "nothing is known of what this run would leak"
    assert "run: idle power" not in {driver.name for driver in (*got.cost_drivers(), *got.carbon_drivers())}
    board = Pricer(technology="fpga-16nm").estimate(new_run())
    (idle,) = (driver.quantity for driver in board.cost_drivers() if driver.name == "run: idle power")
    assert (idle.lower, idle.upper) == (25.0, 30.0)


@pytest.mark.parametrize("name", ["u280-board", "u280-data-centre", "kv260-board", "h100-gpu"])
def test_shipped_boards_have_a_grid_and_a_mass(name):
    carbon = load_price(name).carbon
    assert carbon.grid_kg_per_j.value / GRAMS_PER_KWH == pytest.approx(380)
    assert carbon.stated_module_kg.lower < carbon.stated_module_kg.value <= carbon.stated_module_kg.upper


def test_a_price_with_carbon_and_no_grid_is_refused(new_run, tmp_path):
    from hwsim import catalog

    text = catalog.locate("prices", "u280-board").read_text()
    (tmp_path / "mine.toml").write_text(
        text.replace("[carbon.grid_kg_per_j]", "[carbon.package_kg]").replace('"kg/J"', '"kg"')
    )
    with pytest.raises(HwsimError, match="price") as error:
        Pricer(price=str(tmp_path / "mine.toml")).estimate(new_run())
    assert "needs carbon.grid_kg_per_j" in str(error.value)
