"""Which parameter matters: shares of variance (Sobol), and what each does alone around one point.

First-order indices say how much of an objective's variance a parameter explains alone, total ones how much is there
with it and its interactions that would not be without (Saltelli et al., Global Sensitivity Analysis, 2008, section
4.5). Both are exact on a full grid, whose points count alike; on a Saltelli sample SALib estimates them. What a search
proposes is no sample of the space, so it has none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from hwsim.figures.rows import Row, number
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.extras import library
from hwsim.study.sweep.front import main_effects
from hwsim.study.sweep.points import sobol_problem

Shares = dict[str, float]


def first_order(sweep: Sweep, rows: Sequence[Row], objective: str) -> Shares:
    """The share of an objective's variance that each parameter explains alone, the largest first."""
    if sweep.search.kind == "sobol":
        return _of_sample(sweep, rows, objective, "S1")
    if sweep.search.adapts:
        return {}
    return main_effects(rows, [name for one in sweep.vary if not one.is_drawn for name in one.names], objective)


def total_order(sweep: Sweep, rows: Sequence[Row], objective: str) -> Shares:
    """As `first_order`, interactions included; none where rows are neither a full grid nor a Saltelli sample."""
    if sweep.search.kind == "sobol":
        return _of_sample(sweep, rows, objective, "ST")
    if sweep.search.kind != "grid" or len(rows) != math.prod(len(one.levels()) for one in sweep.vary):
        return {}
    values = np.array([number(row, objective) for row in rows])
    if values.var() == 0:
        return {}
    found = {}
    for one in sweep.vary:
        others = [name for name in sweep.varied if name not in one.names]
        within = [np.var([number(row, objective) for row in own]) for own in _alike(rows, others)]
        found[", ".join(one.names)] = float(np.mean(within) / values.var())
    return _ranked(found)


def _alike(rows: Sequence[Row], names: Sequence[str]) -> list[list[Row]]:
    """Rows in groups that have these columns in common."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(repr([row[name] for name in names]), []).append(row)
    return list(groups.values())


def _of_sample(sweep: Sweep, rows: Sequence[Row], objective: str, index: str) -> Shares:
    """Of a Saltelli sample; base samples of which a point has no row are left out whole."""
    size = len(sweep.vary) + 2
    values = {int(str(row["point"])): number(row, objective) for row in rows}
    blocks = [range(start, start + size) for start in range(0, size * (sweep.search.points or 0), size)]
    whole = [[values[point] for point in block] for block in blocks if all(point in values for point in block)]
    if len(whole) < 2 or np.var(whole) == 0:
        return {}
    analyzer = library("SALib.analyze.sobol")
    found = analyzer.analyze(
        sobol_problem(sweep), np.concatenate(whole), calc_second_order=False, seed=sweep.search.seed
    )
    names = [", ".join(one.names) for one in sweep.vary]
    return _ranked(dict(zip(names, map(float, found[index]), strict=True)))


def _ranked(shares: Mapping[str, float]) -> Shares:
    return dict(sorted(shares.items(), key=lambda item: -item[1]))


def one_at_a_time(sweep: Sweep, rows: Sequence[Row], objective: str) -> dict[str, Any]:
    """What each parameter does to an objective while all others stay as at one point.

    Returns:
        `point`, its value `at_point`, and for each parameter that other rows vary alone `least` and `most` of the
        objective over its values, and the values that give them; the parameter that moves it most comes first. Empty
        where there is no such point.
    """
    base = _base(sweep, rows, objective)
    if base is None:
        return {}
    moved: dict[str, dict[str, Any]] = {}
    for one in sweep.vary:
        others = [name for name in sweep.varied if name not in one.names]
        own = [row for row in rows if all(row[name] == base[name] for name in others)]
        if len(own) < 2:
            continue
        ends = [pick(own, key=lambda row: number(row, objective)) for pick in (min, max)]
        values = [number(row, objective) for row in ends]
        at = [", ".join(str(row[name]) for name in one.names) for row in ends]
        moved[", ".join(one.names)] = {"least": values[0], "most": values[1], "least_at": at[0], "most_at": at[1]}
    ranked = sorted(moved.items(), key=lambda item: item[1]["least"] - item[1]["most"])
    return {"point": base["point"], "at_point": number(base, objective), "parameters": dict(ranked)}


def _base(sweep: Sweep, rows: Sequence[Row], objective: str) -> Row | None:
    """The point that is named; by default the feasible one that is best in the first objective."""
    around = sweep.sensitivity.around
    if around or sweep.search.kind == "one-at-a-time":
        return next((row for row in rows if all(row[name] == value for name, value in around.items())), None)
    first, way = next(iter(sweep.objectives.items()))
    feasible = [row for row in rows if row["feasible"]]
    best = max if way == "max" else min
    return best(feasible, key=lambda row: number(row, first)) if feasible else None


def bottlenecks(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Why designs are not faster: which components limit how many of them, and which would be next, commonest first."""
    counts: dict[tuple[Any, Any], int] = {}
    for row in rows:
        pair = (row["bottleneck"], row["next_bottleneck"])
        counts[pair] = counts.get(pair, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    return [{"bottleneck": now, "next": after, "points": count} for (now, after), count in ranked]
