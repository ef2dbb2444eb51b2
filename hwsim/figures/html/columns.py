"""Columns of rows as a page shows them: a short label, a unit with its prefix, what kind of values, ranges, parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from hwsim.figures.names import LABELS
from hwsim.figures.rows import Row
from hwsim.figures.style import si_scale

TITLES = LABELS | {
    "seconds": "Time of the run (s)",
    "usd_per_million_tokens": "Cost (USD/Mtoken)",
    "kg_co2e_per_million_tokens": "Carbon (kg CO₂e/Mtoken)",
}
"""Columns that go by a name of people's; a page has room for less than a figure's axis."""
UNITS = {
    "seconds": "s",
    "s": "s",
    "j": "J",
    "j_per_token": "J",
    "j_per_byte": "J/B",
    "w": "W",
    "hz": "Hz",
    "bytes": "B",
    "bytes_per_s": "B/s",
    "macs_per_s": "MAC/s",
    "macs_per_byte": "MAC/B",
    "tokens_per_s": "tokens/s",
    "m2": "m²",
    "db": "dB",
    "usd": "USD",
    "usd_per_million_tokens": "USD/Mtoken",
    "kg_co2e_per_million_tokens": "kg CO₂e/Mtoken",
}
"""The unit at the end of a column's name, as people write it."""
PREFIXED = {"s", "J", "W", "Hz", "B", "B/s", "MAC/s", "J/B"}
_UNIT = re.compile(rf"(?:^|_)({'|'.join(sorted(UNITS, key=len, reverse=True))})(?=_by_|$)")
_TITLED = re.compile(r"(.+) \((.+)\)")
Column = dict[str, Any]


def columns_of(rows: Sequence[Row]) -> list[Column]:
    """All columns of rows, in order, each with its cells.

    A column has `name`, `label`, `unit` ("" for none), `scale` (what brings a value to that unit), `kind` ("number",
    "flag", "text"), `cells`, and where there are such columns `low` and `high`, the names of its ends.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    labels = short_labels(names)
    made = [_column(name, labels[name], [_plain(row.get(name)) for row in rows], set(names)) for name in names]
    return _in_units_of_wholes({column["name"]: column for column in made})


def _in_units_of_wholes(made: dict[str, Column]) -> list[Column]:
    """Parts with the unit and prefix of what they add up to, so that they can be compared by eye."""
    for one in parts_of(list(made)):
        if whole := made.get(one["whole"]):
            for name in one["parts"]:
                label = f"{whole['label']}: {_spoken(name.rpartition('.')[2])}"
                made[name] |= {"label": label, "unit": whole["unit"], "scale": whole["scale"]}
    return list(made.values())


def _plain(value: object) -> object:
    """A value as a cell holds it; lists and tables, which settings may be, as text."""
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _column(name: str, label: str, values: list[object], names: set[str]) -> Column:
    kind = _kind(values)
    made: Column = {"name": name, "label": label, "unit": "", "scale": 1, "kind": kind, "cells": coded(values)}
    if kind == "number":
        made |= _measured(name, label, [abs(float(str(value))) for value in values if value is not None])
    for end in ("low", "high"):
        if f"{name}_{end}" in names:
            made[end] = f"{name}_{end}"
    return made


def _kind(values: Sequence[object]) -> str:
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, bool) for value in known):
        return "flag"
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in known)
    return "number" if known and numbers else "text"


def _measured(name: str, label: str, sizes: list[float]) -> Column:
    """Label, unit and scale of a column of numbers: unit out of the name, prefix out of the largest value."""
    base = re.sub(r"_(low|high)$", "", name)
    if titled := _TITLED.fullmatch(TITLES.get(base, "")):
        label, unit = titled[1], titled[2]
    elif base in TITLES:
        label, unit = TITLES[base], ""
    else:
        unit = unit_of(base)
        label = _UNIT.sub("", label) or label if unit else label
    if unit == "m²":
        return {"label": _spoken(label), "unit": "mm²", "scale": 1e6}
    scale, prefix = si_scale(max(sizes)) if unit in PREFIXED else (1, "")
    return {"label": _spoken(label), "unit": prefix + unit, "scale": scale}


def unit_of(name: str) -> str:
    """The unit of a column by its name, "" where it has none: unit_of("memory.latency_s.value") == "s"."""
    parts = [part for part in name.split(".") if part != "value"]
    found = next((match for part in reversed(parts) if (match := _UNIT.search(part))), None)
    return UNITS[found[1]] if found else ""


def _spoken(label: str) -> str:
    return label.replace("_", " ")


def short_labels(names: Sequence[str]) -> dict[str, str]:
    """The end of each dotted name that no other name has: "accelerator.clock_hz.value" is "clock_hz"."""
    split = {name: [part for part in name.split(".") if part != "value"] or [name] for name in names}
    ends = Counter(".".join(parts[-count:]) for parts in split.values() for count in range(1, len(parts) + 1))
    found = {}
    for name, parts in split.items():
        options = (".".join(parts[-count:]) for count in range(1, len(parts)))
        found[name] = next((end for end in options if ends[end] == 1), ".".join(parts))
    return found


def coded(values: Sequence[object]) -> dict[str, list[object]]:
    """Cells of a column: `values`, or where they repeat `levels` with the place of each row's among them in `of`."""
    places: dict[tuple[type, object], int] = {}  # 1 and True are equal, and not the same
    of: list[object] = [places.setdefault((type(value), value), len(places)) for value in values]
    if len(places) > len(values) / 2:
        return {"values": list(values)}
    return {"levels": [value for _, value in places], "of": of}


def parts_of(names: Sequence[str]) -> list[dict[str, Any]]:
    """Wholes and their parts: `energy_j_per_token` in `energy_j_per_token_by_component.memory` and so on."""
    found: dict[str, list[str]] = {}
    for name in names:
        table, dot, _ = name.rpartition(".")
        if dot and "_by_" in table and not name.endswith(("_low", "_high")):
            found.setdefault(table, []).append(name)
    return [{"whole": table.partition("_by_")[0], "parts": parts} for table, parts in found.items()]
