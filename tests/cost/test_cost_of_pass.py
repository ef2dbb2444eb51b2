"""Cost of pass: the definitions of arXiv:2504.13359 on small tables, worked by hand and by rolling dice."""

from __future__ import annotations

import math
import random

import pytest

from hwsim.cost.cost_of_pass import Attempt, cost_of_pass, frontier, read_attempts, without
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


def test_the_frontier_takes_the_cheapest_model_of_each_problem():
    found = frontier(read_attempts(ROWS))
    assert {problem: cost.typical for problem, cost in found.by_problem.items()} == {"easy": 0.02, "hard": 0.5}
    assert found.winners == {"easy": "small", "hard": "large"}
    assert found.mean.typical == pytest.approx((0.02 + 0.5) / 2, rel=1e-12)


def test_a_human_bounds_it_and_nobody_means_never():
    attempts = read_attempts(ROWS)
    assert frontier(attempts, 0.3).winners["hard"] == "human" and frontier(attempts, 0.3).mean.typical == 0.16
    lonely = frontier(attempts[:2])
    assert lonely.winners["hard"] == "nobody" and lonely.mean.typical == math.inf


def test_what_a_model_is_worth_is_the_frontier_without_it():
    attempts = read_attempts(ROWS)
    assert without(attempts, "small").typical == pytest.approx((0.1 + 0.5) / 2, rel=1e-12)
    assert without(attempts, "large").typical == math.inf
    assert without(attempts, "large", human_usd=1.0).typical == pytest.approx((0.02 + 1.0) / 2, rel=1e-12)
    with pytest.raises(HwsimError, match="unknown model"):
        without(attempts, "medium")


def test_a_worse_model_changes_no_frontier():
    attempts = read_attempts(ROWS)
    worse = Attempt("worse", "easy", Range.point(0.2), Range.point(0.5))
    assert frontier([*attempts, worse]).by_problem == frontier(attempts).by_problem


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
        frontier([])
    with pytest.raises(HwsimError, match="human"):
        frontier(read_attempts(ROWS), -1.0)
