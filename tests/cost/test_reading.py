"""Bounds and drivers: whatever the assumptions are within their ends, the result lies within its bounds."""

from __future__ import annotations

import random

import pytest

from hwsim import catalog
from hwsim.cost import Plan, load_system, price_system
from hwsim.cost.accounts import Accounts
from hwsim.cost.reading import ranged

from .conftest import number

PLANS = (Plan(), Plan(50, 5, 2))
A, B = number(2.0, "1", 1.0, 4.0), number(3.0, "1", 2.0, 5.0)
FIXED = number(7.0, "1")
NAMES = {"a": A, "b": B, "fixed": FIXED}


def test_a_ratio_has_each_end_where_it_belongs():
    got = ranged(lambda read: {"ratio": read(FIXED) * read(A) / read(B)}, NAMES)["ratio"]
    assert got.range.as_dict() == {"low": 7 * 1 / 5, "typical": 7 * 2 / 3, "high": 7 * 4 / 2}
    assert [(d.name, d.at_low, d.at_high) for d in got.drivers] == [
        ("a", 7 * 1 / 3, 7 * 4 / 3),
        ("b", 7 * 2 / 2, 7 * 2 / 5),
    ]


def test_a_number_used_twice_has_one_value_at_a_time():
    got = ranged(lambda read: {"share": read(A) / (read(A) + read(B))}, NAMES)["share"]
    assert (got.range.low, got.range.high) == (1 / 6, 4 / 6)


def test_what_moves_nothing_is_no_driver():
    got = ranged(lambda read: {"a": read(A), "b": read(B), "none": 1.0}, NAMES)
    assert [[d.name for d in got[name].drivers] for name in ("a", "b", "none")] == [["a"], ["b"], []]


def test_a_plateau_at_typical_values_hides_no_end():
    """Alone, neither moves the result off its plateau; together they do."""
    got = ranged(lambda read: {"steps": float(max(0, int(read(A) * read(B)) - 15))}, NAMES)["steps"]
    assert (got.range.low, got.range.typical, got.range.high) == (0.0, 0.0, 5.0) and not got.drivers


@pytest.mark.parametrize("plan", PLANS, ids=["one", "fifty"])
@pytest.mark.parametrize("name", catalog.names("systems"))
def test_figures_of_shipped_systems_lie_within_their_bounds(name, plan):
    system, rng = load_system(name), random.Random(name)
    found = ranged(lambda read: Accounts(system, plan, read).figures(), system.quantities())
    ranges = {key: each.range for key, each in found.items()}
    quantities = system.quantities().values()
    for _ in range(60):
        drawn = {id(q): rng.choice((q.lower, q.upper, rng.uniform(q.lower, q.upper))) for q in quantities}
        for key, value in Accounts(system, plan, lambda q, drawn=drawn: drawn[id(q)]).figures().items():
            slack = 1e-12 * abs(value)
            assert ranges[key].low - slack <= value <= ranges[key].high + slack, key


def test_drivers_are_ranked_by_how_far_they_move_a_figure():
    figures = price_system(load_system("hnlpu")).figures
    ranked = figures["usd_per_million_tokens"].drivers
    swings = [abs(driver.at_high - driver.at_low) for driver in ranked]
    assert swings == sorted(swings, reverse=True) and min(swings) > 0
    assert [driver.name for driver in ranked[:2]] == ["hnlpu: serving.tokens_per_s", "hnlpu: engineering.masks.set_usd"]
