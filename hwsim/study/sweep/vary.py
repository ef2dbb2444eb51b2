"""What varies: a list, a range, or bounds to draw from; one key, or several that change together."""

from __future__ import annotations

from typing import Any, Self

from pydantic import model_validator

from hwsim.catalog import Number, Strict
from hwsim.errors import HwsimError

MOST_POINTS = 1_000_000


class Vary(Strict):
    """One thing that varies, or several that vary together; see `hwsim.study.sweep.declaration`."""

    key: str = ""
    keys: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    start: Number | None = None
    stop: Number | None = None
    step: Number | None = None
    factor: Number | None = None
    low: Number | None = None
    high: Number | None = None
    log: bool = False
    whole: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if bool(self.key) == bool(self.keys):
            raise ValueError("needs either key, or keys that vary together")
        ways = [bool(self.values), self.start is not None, self.low is not None]
        if sum(ways) != 1:
            raise ValueError("needs one of values, start with stop, and low with high")
        if self.keys and not all(isinstance(v, list | tuple) and len(v) == len(self.keys) for v in self.values):
            raise ValueError(f"needs lists of {len(self.keys)} values, one for each of keys")
        self._check_ends()
        return self

    def _check_ends(self) -> None:
        if self.start is not None:
            if self.stop is None or (self.step is None) == (self.factor is None):
                raise ValueError("needs stop, and either step or factor")
            if (self.step or 1) <= 0 or (self.factor or 2) <= 1 or self.stop < self.start:
                raise ValueError("needs start <= stop, a step above 0 or a factor above 1")
            if self.factor and self.start <= 0:
                raise ValueError("needs a start above 0 where a factor multiplies it")
        if self.low is not None:
            if self.high is None or self.high <= self.low:
                raise ValueError("needs low < high")
            if self.log and self.low <= 0:
                raise ValueError("needs a low above 0 where it is drawn on a logarithmic scale")

    @property
    def names(self) -> tuple[str, ...]:
        """The keys that it sets."""
        return self.keys or (self.key,)

    def levels(self) -> list[tuple[Any, ...]]:
        """Its values in order, each with one entry for every key.

        Raises:
            HwsimError: it has bounds only, from which a search draws.
        """
        if self.values:
            return [tuple(value) if self.keys else (value,) for value in self.values]
        if self.start is None or self.stop is None:
            raise HwsimError(
                f"{self.key} varies between bounds, and a grid needs values",
                got=f"low = {self.low}, high = {self.high}",
                expected="values, or start and stop with step or factor",
                next="give values, or set search.kind to one that draws",
            )
        found, value = list[tuple[Any, ...]](), self.start
        while value <= self.stop * (1 + 1e-12) and len(found) <= MOST_POINTS:
            found.append((_plain(value),))
            value = value + self.step if self.step else value * (self.factor or 1)
        return found

    @property
    def is_drawn(self) -> bool:
        """Whether it has bounds, and no values of its own."""
        return self.low is not None

    def at(self, share: float) -> tuple[Any, ...]:
        """The value a share of the way from its first to its last, `share` from 0 to below 1."""
        if self.low is None or self.high is None:
            levels = self.levels()
            return levels[int(share * len(levels))]
        low, high = self.low, self.high
        value = low * (high / low) ** share if self.log else low + (high - low) * share
        return (round(value),) if self.whole else (value,)


def _plain(value: float) -> float | int:
    """Whole numbers as integers, as a TOML file would have them."""
    return int(value) if float(value).is_integer() else value
