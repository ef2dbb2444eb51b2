"""Carbon: ACT's own figures for logic, and sums by hand."""

from __future__ import annotations

import pytest

from hwsim.cost import Plan, load_process, load_system
from hwsim.cost.accounts import Accounts
from hwsim.cost.carbon import die_kg
from hwsim.cost.reading import typical

from .conftest import golden, table
from .test_packaging import system_from

GRAMS_PER_CM2 = 1e3 / 1e4  # of a kilogram per m2


@pytest.mark.parametrize("row", golden("act_logic.csv"), ids=lambda row: f"{row['node_nm']}nm")
def test_logic_of_act(row):
    fab = load_process(f"{row['node_nm']}nm").carbon
    assert round(die_kg(fab, 1.0, 0.875, typical) * GRAMS_PER_CM2) == int(row["g_per_cm2"])


def test_twice_the_area_is_more_than_twice_the_carbon():
    """Since fewer large dies are good."""
    process = load_process("5nm")
    small, large = (die_kg(process.carbon, a, process.yield_of(a, typical), typical) for a in (100e-6, 200e-6))
    assert large > 2 * small


def carbon_of(plan: Plan, **carbon: object) -> dict[str, float]:
    memory = {"bytes": table(8e9, "B"), "usd_per_byte": table(3e-9, "USD/B")}
    year, count = 365 * 86400.0, 2
    content = {
        "name": "test", "title": "test", "source": "test",
        "module": {
            "count": count, "memory": memory,
            "dies": [{"name": "die", "process": "7nm", "area_m2": table(100e-6, "m2")}],
            "package": {"kind": "flat", "usd": table(10.0, "USD"), "assembly_yield": table(1.0, "1")},
        },
        "serving": {"tokens_per_s": table(1000.0, "token/s"), "power_w": table(500.0, "W"),
                    "idle_power_w": table(100.0, "W")},
        "owning": {"lifetime_s": table(year, "s"), "utilisation": table(0.25, "1"), "pue": table(1.5, "1"),
                   "electricity_usd_per_j": table(3e-8, "USD/J")},
        "carbon": {"grid_kg_per_j": table(1e-7, "kg/J")} | carbon,
    }  # fmt: skip
    return Accounts(system_from(content), plan, typical).figures()


def test_making_and_running_by_hand():
    got = carbon_of(Plan(3, 1, 1), package_kg=table(0.15, "kg"), memory_kg_per_byte=table(65e-12, "kg/B"))
    module = got["carbon.dies_kg_per_module"] + 0.15 + 8 * 0.065
    assert got["carbon.embodied_kg"] == pytest.approx(2 * module * (3 * 2 + 1), rel=1e-12)
    mean_w = 0.25 * 500 + 0.75 * 100
    assert got["carbon.operational_kg"] == pytest.approx(3 * mean_w * 1.5 * 365 * 86400 * 1e-7, rel=1e-12)
    tokens = 3 * 1000 * 0.25 * 365 * 86400
    assert got["carbon.kg_per_million_tokens"] == pytest.approx(got["carbon.kg"] / tokens * 1e6, rel=1e-12)


def test_a_stated_module_counts_instead_of_the_sum():
    assert carbon_of(Plan(), stated_module_kg=table(124.9, "kg"))["carbon.embodied_kg"] == pytest.approx(2 * 124.9)


def test_hnlpu_states_more_than_its_dies():
    got = Accounts(load_system("hnlpu"), Plan(), typical).figures()
    assert got["carbon.dies_kg_per_module"] < got["carbon.embodied_kg"] / 16
