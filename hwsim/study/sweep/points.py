"""The points of a sweep: what is set at each, in an order that its declaration alone decides."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from hwsim.errors import HwsimError
from hwsim.study.sweep.declaration import DEFAULTS, MOST_POINTS, Sweep


@dataclass(frozen=True)
class Point:
    """One point.

    Args:
        settings: every key of the sweep and its value here; those that vary first, in the order of the declaration.
    """

    index: int
    settings: dict[str, Any]


def points(sweep: Sweep) -> list[Point]:
    """All points, in declared order: of a grid the last key changes fastest; drawn ones by the seed alone.

    Raises:
        HwsimError: there are none, or more than a million.
    """
    fixed = DEFAULTS | sweep.fixed
    drawn = _grid(sweep) if sweep.search.kind == "grid" else _drawn(sweep)
    found = []
    for index, chosen in enumerate(drawn):
        values = itertools.chain.from_iterable(chosen)
        varied = dict(zip(sweep.varied, values, strict=True))
        found.append(Point(index, varied | {key: value for key, value in fixed.items() if key not in varied}))
    return found


def _grid(sweep: Sweep) -> Iterator[tuple[tuple[Any, ...], ...]]:
    levels = [one.levels() for one in sweep.vary]
    count = math.prod(len(one) for one in levels)
    if count > MOST_POINTS:
        raise HwsimError(
            f"sweep {sweep.name} has too many points",
            got=f"{count:,}",
            expected=f"at most {MOST_POINTS:,}",
            next='leave values out, or draw some with search.kind = "random" or "lhs"',
        )
    return itertools.product(*levels)


def _drawn(sweep: Sweep) -> Iterator[tuple[tuple[Any, ...], ...]]:
    """Independent draws, or a Latin hypercube: each of `points` equal parts of every axis once (McKay et al. 1979)."""
    rng, count = np.random.default_rng(sweep.search.seed), sweep.search.points or 0
    shares = rng.random((count, len(sweep.vary)))
    if sweep.search.kind == "lhs":
        order = np.stack([rng.permutation(count) for _ in sweep.vary], axis=1)
        shares = (order + shares) / count
    for row in shares.tolist():
        yield tuple(one.at(share) for one, share in zip(sweep.vary, row, strict=True))
