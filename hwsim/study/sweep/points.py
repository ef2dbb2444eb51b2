"""The points of a sweep: what is set at each, in an order that its declaration alone decides."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from hwsim.errors import HwsimError
from hwsim.study.sweep.declaration import DEFAULTS, Sweep
from hwsim.study.sweep.extras import library
from hwsim.study.sweep.vary import MOST_POINTS, Vary

Chosen = tuple[tuple[Any, ...], ...]
"""For each `[[vary]]` its values."""


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
        HwsimError: there are more than a million, or the kind of search needs a library that is missing.
    """
    ways = {"grid": _grid, "one-at-a-time": _one_at_a_time, "sobol": _saltelli}
    drawn = ways.get(sweep.search.kind, _drawn)(sweep)
    return [point_of(sweep, index, chosen) for index, chosen in enumerate(drawn)]


def point_of(sweep: Sweep, index: int, chosen: Sequence[tuple[Any, ...]]) -> Point:
    """The point where each `[[vary]]` has the values chosen."""
    fixed = DEFAULTS | sweep.fixed
    varied = dict(zip(sweep.varied, itertools.chain.from_iterable(chosen), strict=True))
    return Point(index, varied | {key: value for key, value in fixed.items() if key not in varied})


def _grid(sweep: Sweep) -> Iterator[Chosen]:
    levels = [one.levels() for one in sweep.vary]
    _check_count(sweep, math.prod(len(one) for one in levels))
    return itertools.product(*levels)


def _check_count(sweep: Sweep, count: int) -> None:
    if count > MOST_POINTS:
        raise HwsimError(
            f"sweep {sweep.name} has too many points",
            got=f"{count:,}",
            expected=f"at most {MOST_POINTS:,}",
            next='leave values out, or draw some with search.kind = "random" or "lhs"',
        )


def _one_at_a_time(sweep: Sweep) -> Iterator[Chosen]:
    """A base, then every other value of each parameter while all others stay as in the base."""
    levels = [one.levels() for one in sweep.vary]
    base = tuple(_base(one, sweep.sensitivity.around, own) for one, own in zip(sweep.vary, levels, strict=True))
    yield base
    for place, own in enumerate(levels):
        for level in own:
            if level != base[place]:
                yield (*base[:place], level, *base[place + 1 :])


def _base(one: Vary, around: dict[str, Any], levels: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    """The values to start from: those asked for, else the first."""
    base = tuple(around.get(name, first) for name, first in zip(one.names, levels[0], strict=True))
    if len(one.names) > 1 and base not in levels:
        raise HwsimError(
            "[sensitivity] around splits keys that vary together",
            got=", ".join(f"{name} = {value}" for name, value in zip(one.names, base, strict=True)),
            expected="one of their declared combinations",
        )
    return base


def _drawn(sweep: Sweep) -> Iterator[Chosen]:
    """Independent draws, or a Latin hypercube: each of `points` equal parts of every axis once (McKay et al. 1979)."""
    rng, count = np.random.default_rng(sweep.search.seed), sweep.search.points or 0
    shares = rng.random((count, len(sweep.vary)))
    if sweep.search.kind == "lhs":
        order = np.stack([rng.permutation(count) for _ in sweep.vary], axis=1)
        shares = (order + shares) / count
    return _at(sweep, shares.tolist())


def _saltelli(sweep: Sweep) -> Iterator[Chosen]:
    """The sample from which first-order and total Sobol indices are estimated (Saltelli et al. 2010), by SALib."""
    base = sweep.search.points or 0
    _check_count(sweep, base * (len(sweep.vary) + 2))
    if base & (base - 1):
        raise HwsimError(
            f"sweep {sweep.name} draws no balanced Sobol sequence",
            got=f"points = {base}",
            expected=f"a power of two, such as {1 << base.bit_length()}",
        )
    sampler = library("SALib.sample.sobol")
    shares = sampler.sample(sobol_problem(sweep), base, calc_second_order=False, seed=sweep.search.seed)
    return _at(sweep, np.minimum(shares, 1 - 2**-53).tolist())


def sobol_problem(sweep: Sweep) -> dict[str, Any]:
    """The space as SALib has it: a share from 0 to 1 for each `[[vary]]`."""
    names = [", ".join(one.names) for one in sweep.vary]
    return {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}


def _at(sweep: Sweep, shares: list[list[float]]) -> Iterator[Chosen]:
    for row in shares:
        yield tuple(one.at(share) for one, share in zip(sweep.vary, row, strict=True))
