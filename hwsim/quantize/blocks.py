"""Which elements share a scale, and how a layer is walked a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from math import isqrt
from typing import Literal

from hwsim.errors import HwsimError

_BLOCK_ELEMENTS = 1 << 17
"""1 MiB of float64: temporaries stay in the cache, and memory stays at about one layer."""


def row_blocks(rows: int, cols: int, elements: int = _BLOCK_ELEMENTS) -> Iterator[slice]:
    """Slices of whole rows, of at most so many elements or one row, that cover all of them, in order."""
    step = max(1, elements // max(cols, 1))
    for start in range(0, rows, step):
        yield slice(start, min(start + step, rows))


def group_length(name: str, cols: int, group: int | Literal["row", "tensor"]) -> int:
    """Elements of a row of `cols` that share a scale.

    Args:
        name: the tensor's, for the error.
        cols: length of a row.
        group: a number of elements, or "row" or "tensor" for all of the row.

    Raises:
        HwsimError: a group that does not divide the row; the nearest ones that do are named.
    """
    if isinstance(group, str):
        return cols
    if cols % group == 0:
        return group
    near = " or ".join(str(divisor) for divisor in divisors_near(cols, group))
    raise HwsimError(
        f"group size does not divide the rows of {name}",
        got=f"rows of {cols} in groups of {group}",
        expected=f"a divisor of {cols}, such as {near}",
        next="set another group in the recipe; for one matrix, in [[weights.overrides]]",
    )


def divisors_near(cols: int, group: int) -> list[int]:
    """The divisors of `cols` next to `group` on either side."""
    pairs = ((n, cols // n) for n in range(1, isqrt(cols) + 1) if cols % n == 0)
    divisors = sorted({n for pair in pairs for n in pair})
    below = [n for n in divisors if n < group][-1:]
    above = [n for n in divisors if n > group][:1]
    return below + above
