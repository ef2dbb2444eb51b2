"""What rows say together: the Pareto front, its hypervolume, and which parameter moves an objective most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from hwsim.figures.rows import Row, number

Objectives = Mapping[str, str]
"""Columns, each "max" or "min"."""


def _losses(rows: Sequence[Row], objectives: Objectives) -> NDArray[np.float64]:
    """float64[rows, objectives], less is better."""
    signs = [-1.0 if way == "max" else 1.0 for way in objectives.values()]
    return np.array([[sign * number(row, name) for sign, name in zip(signs, objectives, strict=True)] for row in rows])


def pareto_front(rows: Sequence[Row], objectives: Objectives) -> list[int]:
    """Positions of the rows that no other is better than in one objective without being worse in another.

    Of equal rows all are on the front.
    """
    if not rows:
        return []
    losses = _losses(rows, objectives)
    order = np.lexsort(losses.T[::-1])  # a row can only be dominated by one that comes before it
    front: list[int] = []
    for index in order.tolist():
        better = losses[front]
        dominated = (better <= losses[index]).all(axis=1) & (better < losses[index]).any(axis=1)
        if not dominated.any():
            front.append(index)
    return sorted(front)


def hypervolume(rows: Sequence[Row], objectives: Objectives, reference: Mapping[str, float]) -> float:
    """The volume between the rows and a reference point that is worse than all that counts.

    Exact, by slices along the last objective (Zitzler and Thiele, 1998); rows beyond the reference add nothing.
    """
    signs = [-1.0 if way == "max" else 1.0 for way in objectives.values()]
    worst = np.array([sign * reference[name] for sign, name in zip(signs, objectives, strict=True)])
    losses = _losses(rows, objectives).reshape(-1, len(objectives))
    return _volume(losses[(losses < worst).all(axis=1)], worst)


def _volume(losses: NDArray[np.float64], worst: NDArray[np.float64]) -> float:
    if not len(losses):
        return 0.0
    if len(worst) == 1:
        return float(worst[0] - losses.min())
    if len(worst) == 2:
        return _area(losses, worst)
    losses = losses[np.argsort(losses[:, -1], kind="stable")]
    upper = np.append(losses[1:, -1], worst[-1])
    depths = upper - losses[:, -1]
    slices = (depth * _volume(losses[: i + 1, :-1], worst[:-1]) for i, depth in enumerate(depths) if depth > 0)
    return float(sum(slices))


def _area(losses: NDArray[np.float64], worst: NDArray[np.float64]) -> float:
    """Two objectives: along the first, what each step of the best of the second so far leaves below the reference."""
    losses = losses[np.lexsort((losses[:, 1], losses[:, 0]))]
    widths = np.diff(np.append(losses[:, 0], worst[0]))
    return float((widths * (worst[1] - np.minimum.accumulate(losses[:, 1]))).sum())


def hypervolumes(rows: Sequence[Row], objectives: Objectives, generations: int) -> list[float]:
    """How far a search has come after each generation: the hypervolume of what was found so far, 1 at most.

    Objectives are scaled to what feasible rows span, and the reference lies a tenth of that beyond their worst; the
    volume is a share of the box from there to the best of each objective, which no row need reach. Rows have `feasible`
    and `generation`.
    """
    rows = [row for row in rows if row["feasible"]]
    if not rows:
        return [0.0] * generations
    losses = _losses(rows, objectives)
    low, span = losses.min(axis=0), np.ptp(losses, axis=0)
    names = [f"{index}" for index in range(len(objectives))]
    scaled = ((losses - low) / np.where(span > 0, span, 1.0)).tolist()
    points = [dict(zip(names, one, strict=True)) for one in scaled]
    ways, reference = dict.fromkeys(names, "min"), dict.fromkeys(names, 1.1)
    found, front, share = list[float](), list[dict[str, float]](), 0.0
    for generation in range(generations):
        new = [point for point, row in zip(points, rows, strict=True) if row["generation"] == generation]
        best = [(front + new)[index] for index in pareto_front(front + new, ways)]
        if best != front:
            front, share = best, hypervolume(best, ways, reference) / 1.1 ** len(names)
        found.append(share)
    return found


def main_effects(rows: Sequence[Row], keys: Sequence[str], objective: str) -> dict[str, float]:
    """The share of an objective's variance that each parameter explains alone, the largest first.

    First-order Sobol indices (Saltelli et al., Global Sensitivity Analysis, 2008, section 4.5), exact on a full grid:
    the variance of the means at each level over the variance of all rows. On drawn points continuous parameters have a
    level each, and say nothing.
    """
    values = np.array([number(row, objective) for row in rows])
    if len(values) < 2 or values.var() == 0:
        return {}
    found = {}
    for key in keys:
        levels: dict[str, list[float]] = {}
        for row, value in zip(rows, values.tolist(), strict=True):
            levels.setdefault(str(row[key]), []).append(value)
        if 1 < len(levels) < len(values):
            between = sum(len(own) * (np.mean(own) - values.mean()) ** 2 for own in levels.values())
            found[key] = float(between / len(values) / values.var())
    return dict(sorted(found.items(), key=lambda item: -item[1]))
