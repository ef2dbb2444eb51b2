"""Whether what was measured of a PE is of the PE in question: the same formats and options, at the nearest size."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

# Of operators and streams, not of what a lane does.
_SIZES = frozenset(("rows", "lanes", "group", "max_groups", "credits", "accumulator", "pe"))
_DEFAULTS = {"activation_format": "int8"}
INT8_MAC: Mapping[str, Any] = {"weight_format": "int8", "activation_format": "int8", "zero_point": False}
"""The `mac` that others are divided by."""

Parameters = Mapping[str, Any]


def same_kind(measured: Parameters, wanted: Parameters, complete: bool = False) -> bool:
    """Whether formats and options agree.

    Args:
        complete: what the measured one does not mention is off; else it may be anything.
    """
    own = {**_DEFAULTS, **measured}
    options = {name: value for name, value in wanted.items() if name not in _SIZES}
    return all(own.get(name, None if complete else value) == value for name, value in options.items())


def distance(measured: Parameters, wanted: Parameters) -> float:
    """How far sizes are apart, in octaves of lanes and rows."""
    ratios = (float(wanted.get(name, measured[name])) / measured[name] for name in ("lanes", "rows"))
    return sum(abs(math.log2(ratio)) for ratio in ratios)


def products(parameters: Parameters) -> int:
    """Multiply-accumulates in a cycle, of a PE that takes one weight a lane."""
    return int(parameters["rows"]) * int(parameters["lanes"])


def size(parameters: Parameters) -> str:
    """Rows and lanes in words."""
    return f"{parameters['rows']} rows of {parameters['lanes']} lanes"
