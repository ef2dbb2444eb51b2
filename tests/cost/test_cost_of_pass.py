"""Cost of pass: the definitions of arXiv:2504.13359 on small tables, worked by hand and by rolling dice."""

from __future__ import annotations

import math
import random

import pytest

from hwsim.cost.attempts import Attempt, cost_of_pass, read_attempts
from hwsim.cost.cost_of_pass import CostOfPass
from hwsim.errors import HwsimError
from hwsim.technology import Range

ROWS = [
    {"model": "small", "problem": "easy", "cost_usd": "0.01", "accuracy": "0.5"},
    {"model": "small", "problem": "hard", "cost_usd": "0.02", "accuracy": "0"},
    {"model": "large", "problem": "easy", "cost_usd": "0.1", "accuracy": "1"},
    {"model": "large", "problem": "hard", "cost_usd": "0.4", "accuracy": "0.8"},
]


def test_the_definition():
    assert cost_of_pass(Range(1.0, 2.0, 3.0), Range(0.25, 0.5, 1.0)) == Range(1.0, 4.0, 12.0)
    assert cost_of_pass(Range.point(1.0), Range(0.0, 0.0, 0.5)) == Range(2.0, math.inf, math.inf)


def test_it_is_what_trying_until_the_first_correct_answer_costs():
    rng, cost, accuracy = random.Random(1), 0.3, 0.2
    spent = [cost * next(n for n in range(1, 10_000) if rng.random() < accuracy) for _ in range(40_000)]
    mean, spread = sum(spent) / len(spent), cost * math.sqrt(1 - accuracy) / accuracy / math.sqrt(len(spent))
    assert abs(cost_of_pass(Range.point(cost), Range.point(accuracy)).typical - mean) < 4 * spread


def least(attempts, human_usd=None):
    return CostOfPass(attempts, human_usd).figures["frontier"].range


def test_the_frontier_takes_the_cheapest_model_of_each_problem():
    found = CostOfPass(read_attempts(ROWS))
    assert [found.figures[f"problem {name}"].range.typical for name in ("easy", "hard")] == [0.02, 0.5]
    assert found.winners == {"easy": "small", "hard": "large"}
    assert found.figures["frontier"].range.typical == pytest.approx((0.02 + 0.5) / 2, rel=1e-12)


def test_a_human_bounds_it_and_nobody_means_never():
    attempts = read_attempts(ROWS)
    assert CostOfPass(attempts, 0.3).winners["hard"] == "human" and least(attempts, 0.3).typical == 0.16
    assert CostOfPass(attempts[:2]).winners["hard"] == "nobody" and least(attempts[:2]).typical == math.inf


def test_what_a_model_is_worth_is_the_frontier_without_it():
    found = CostOfPass(read_attempts(ROWS))
    assert found.without("small").typical == pytest.approx((0.1 + 0.5) / 2, rel=1e-12)
    assert found.without("large").typical == math.inf
    with_human = CostOfPass(read_attempts(ROWS), human_usd=1.0)
    assert with_human.without("large").typical == pytest.approx((0.02 + 1.0) / 2, rel=1e-12)
    with pytest.raises(HwsimError, match="unknown model"):
        found.without("medium")
    alone = CostOfPass(read_attempts(ROWS[:1]))
    assert alone.without("small").typical == math.inf, "nobody is left"


def test_a_worse_model_changes_no_frontier():
    attempts = read_attempts(ROWS)
    worse = Attempt("worse", "easy", Range.point(0.2), Range.point(0.5))
    assert least([*attempts, worse]) == least(attempts)


RANGED = [
    {"model": "a", "problem": "p", "accuracy": "0.5", "accuracy_low": "0.25", "accuracy_high": "1", "cost_usd": "1"},
    {"model": "a", "problem": "q", "accuracy": "0.5", "accuracy_low": "0.4", "cost_usd": "2"},
    {"model": "b", "problem": "p", "accuracy": "1", "cost_usd": "3", "cost_usd_low": "1.5", "cost_usd_high": "9"},
]


def test_a_column_of_a_model_is_one_driver_by_hand():
    """Frontier of p: a 2 (1 to 4 with its accuracy), b 3 (1.5 to 9); of q: a alone, 4 (to 5); typical (2 + 4) / 2."""
    figure = CostOfPass(read_attempts(RANGED)).figures["frontier"]
    assert (figure.range.low, figure.range.typical, figure.range.high) == (2.5, 3, pytest.approx(4.5))
    assert [driver.name for driver in figure.drivers] == ["a: accuracy", "b: cost_usd"]
    accuracy, cost = figure.drivers
    assert (accuracy.at_low, accuracy.at_high) == (pytest.approx((3 + 5) / 2), (1 + 4) / 2)  # at low b takes p over
    assert (cost.at_low, cost.at_high) == ((1.5 + 4) / 2, 3), "dearer than it is it wins nothing anyway"
    assert (accuracy.quantity.lower, accuracy.quantity.upper) == (pytest.approx(0.325), 0.75)


def test_every_figure_has_its_own_drivers():
    figures = CostOfPass(read_attempts(RANGED)).figures
    assert [driver.name for driver in figures["model b"].drivers] == ["b: cost_usd"]
    assert [driver.name for driver in figures["without b"].drivers] == ["a: accuracy"]
    assert [driver.name for driver in figures["problem q"].drivers] == ["a: accuracy"]


def test_tokens_and_tariff_are_told_apart_and_a_model_that_may_never_be_right_comes_first():
    rows = [
        {"model": "m", "problem": "p", "accuracy": "0.5", "accuracy_low": "0", "tokens": "1e6", "tokens_high": "2e6",
         "usd_per_million_tokens": "3", "usd_per_million_tokens_low": "1"},
    ]  # fmt: skip
    figure = CostOfPass(read_attempts(rows)).figures["frontier"]
    moved = {driver.name: (driver.at_low, driver.at_high) for driver in figure.drivers}
    assert moved == {
        "m: accuracy": (math.inf, 6), "m: tokens": (6, 12), "m: usd_per_million_tokens": (2, 6)
    }  # fmt: skip
    assert next(iter(moved)) == "m: accuracy"


def test_what_has_no_range_moves_nothing():
    assert all(not figure.drivers for figure in CostOfPass(read_attempts(ROWS)).figures.values())


def test_no_figure_leaves_its_bounds_wherever_the_attempts_lie_in_theirs():
    rng = random.Random(2)
    for _ in range(50):
        attempts = [
            Attempt(m, p, *(Range(*sorted(rng.random() for _ in range(3))) for _ in range(2)))
            for m in "abc" for p in "xyz" if rng.random() < 0.8
        ] or [Attempt("a", "x", Range.point(1.0), Range.point(1.0))]  # fmt: skip
        found = CostOfPass(attempts, rng.choice([None, 0.7]))
        drawn = [
            rng.uniform(a.cost_usd.low, a.cost_usd.high) / rng.uniform(a.accuracy.low, a.accuracy.high)
            for a in attempts
        ]
        for name, usd in found.at(drawn).named().items():
            bounds = found.figures[name].range
            assert bounds.low * (1 - 1e-9) <= usd <= bounds.high * (1 + 1e-9), name


def test_dollars_may_come_from_tokens_and_their_price():
    row = {"model": "m", "problem": "p", "accuracy": "0.5", "tokens": "2000", "usd_per_million_tokens": "3",
           "usd_per_million_tokens_low": "1", "usd_per_million_tokens_high": "6"}  # fmt: skip
    assert read_attempts([row])[0].cost_of_pass.as_dict() == pytest.approx(
        {"low": 0.004, "typical": 0.012, "high": 0.024}
    )


def test_an_empty_end_is_the_value_itself():
    row = ROWS[0] | {"accuracy_low": "", "accuracy_high": "1"}
    assert read_attempts([row])[0].accuracy == Range(0.5, 0.5, 1.0)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"accuracy": "1.2"}, "between 0 and 1"),
        ({"accuracy": "-0.1"}, "between 0 and 1"),
        ({"accuracy": "high"}, "no number"),
        ({"accuracy": "nan"}, "no number"),
        ({"accuracy_low": "0.9"}, "between 0 and 1"),
        ({"cost_usd": "-1"}, "0 or more"),
        ({"cost_usd": "inf"}, "no number"),
        ({"cost_usd": "1e40"}, "out of range"),
        ({"cost_usd": "1e-40"}, "out of range"),
        ({"accuracy": ""}, "no number"),
        ({"model": " "}, "has no model"),
        ({"problem": ""}, "has no problem"),
        ({"acuracy": "1"}, "did you mean 'accuracy'"),
    ],
)
def test_bad_rows_name_the_row_and_what_is_wrong(change, message):
    with pytest.raises(HwsimError) as error:
        read_attempts([ROWS[1], ROWS[0] | change])
    assert message in str(error.value) and ("row 2" in error.value.what or "acuracy" in str(error.value))


@pytest.mark.parametrize("column", ["model", "problem", "accuracy", "cost_usd"])
def test_a_missing_column_is_named(column):
    with pytest.raises(HwsimError) as error:
        read_attempts([{key: value for key, value in ROWS[0].items() if key != column}])
    assert error.value.expected == column and column in error.value.next


def test_rows_that_repeat_or_are_none_are_refused():
    with pytest.raises(HwsimError, match="two rows"):
        read_attempts([ROWS[0], ROWS[0]])
    with pytest.raises(HwsimError, match="no attempts"):
        CostOfPass([])
    with pytest.raises(HwsimError, match="human"):
        CostOfPass(read_attempts(ROWS), -1.0)
