"""Pareto fronts, hypervolumes and main effects against brute force and closed forms."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from hwsim.study.sweep.front import hypervolume, main_effects, pareto_front

WAYS = {"speed": "max", "energy": "min", "price": "min"}


def rows(count: int, seed: int) -> list[dict[str, float]]:
    """Small whole numbers, so that some are equal."""
    drawn = np.random.default_rng(seed).integers(1, 6, (count, 3)).tolist()
    return [dict(zip(WAYS, map(float, one), strict=True)) for one in drawn]


def dominates(one: dict[str, float], other: dict[str, float]) -> bool:
    signed = [(one[k] - other[k]) * (1 if way == "max" else -1) for k, way in WAYS.items()]
    return min(signed) >= 0 and max(signed) > 0


@pytest.mark.parametrize("seed", range(10))
def test_the_front_is_what_nothing_dominates(seed: int) -> None:
    found = rows(40, seed)
    expected = [i for i, row in enumerate(found) if not any(dominates(other, row) for other in found)]
    assert pareto_front(found, WAYS) == expected


def test_no_rows_have_no_front() -> None:
    assert pareto_front([], WAYS) == []


@pytest.mark.parametrize("seed", range(5))
def test_the_hypervolume_counts_cells(seed: int) -> None:
    found, reference = rows(8, seed), {"speed": 0.0, "energy": 6.0, "price": 6.0}
    cells = itertools.product(range(5), range(1, 6), range(1, 6))  # speed above s, energy below e + 1, and so on
    covered = sum(
        any(row["speed"] >= s + 1 and row["energy"] <= e and row["price"] <= p for row in found) for s, e, p in cells
    )
    assert hypervolume(found, WAYS, reference) == pytest.approx(covered)
    assert hypervolume(found, WAYS, {"speed": 9.0, "energy": 6.0, "price": 6.0}) == 0.0


def test_main_effects_are_shares_of_variance() -> None:
    grid = [{"a": a, "b": b, "c": c, "y": 3.0 * a + b} for a in (0, 1) for b in (0, 1) for c in (0, 1)]
    effects = main_effects(grid, ["c", "b", "a"], "y")
    assert effects == pytest.approx({"a": 0.9, "b": 0.1, "c": 0.0})
    assert next(iter(effects)) == "a"
    assert main_effects([row | {"y": 1.0} for row in grid], ["a"], "y") == {}
