"""FP8 against INT8: what a multiply-accumulate takes by format and accumulator (van Baalen et al., 2303.17951).

Two kinds are compared. Units add one product a cycle to an accumulator of their own, rounded each time. Lanes are those
of hwsim's arrays: they sum exactly, and a rounder behind them rounds once.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hwsim.figures import DOUBLE_COLUMN_IN, Drawing
from hwsim.figures.rows import Row, number
from hwsim.study.circuits.base import Entry, Point, designs_of, nand2_of, of_label, rows_of
from hwsim.study.published import Comparison, Ours, Question
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

NAME = "fp8-vs-int8"
LANES = 4
PRODUCTS = 65536
"""In a group: the sum of so many INT8 products takes 32 bits, an INT32 accumulator."""
BASE, UNIT_BASE = "INT8 lane, INT32 accumulator", "INT8 unit, INT32 accumulator"
_SHAPE = {"rows": 1, "lanes": LANES, "group": PRODUCTS}
_FORMATS = {"FP8 E4M3": "fp8_e4m3", "FP8 E5M2": "fp8_e5m2", "FP16": "fp16"}
_ROUNDED = (("FP8 E4M3", "fp16"), ("FP8 E4M3", "fp32"), ("FP8 E5M2", "fp16"), ("FP8 E5M2", "fp32"), ("FP16", "fp32"))


def designs() -> Iterator[Design]:
    """Units of every format and accumulator, and the arrays of `points`."""
    from hwsim.rtl_flow.mac_unit import float_unit, integer_unit

    yield integer_unit(8, 32, UNIT_BASE)
    for name, result in _ROUNDED:
        yield float_unit(_FORMATS[name], result, _unit(name, result))
    yield from designs_of(points())


def _unit(name: str, result: str) -> str:
    return f"{name} unit, {result.upper()} accumulator"


def points() -> Iterator[Point]:
    """INT8 lanes, lanes of each floating-point format with exact sums, and these rounded to FP16 and FP32."""
    parts = ("front", "group_sums")
    yield Point(BASE, "mac", {**_SHAPE, "weight_format": "int8", "activation_format": "int8"}, parts)
    for name, values in _FORMATS.items():
        both = {"weight_format": values, "activation_format": values}
        yield Point(f"{name} lane, exact accumulator", "fmac", {**_SHAPE, **both}, parts)
    for name, result in _ROUNDED:
        both = {"weight_format": _FORMATS[name], "activation_format": _FORMATS[name], "result": result}
        yield Point(f"{name} lane, rounded to {result.upper()}", "fmac", {**_SHAPE, **both}, ("rounder",))


def rows(entries: Sequence[Entry]) -> list[Row]:
    """Gate equivalents of units, and of lanes: multiplier and adder tree, accumulator, and rounder where there is one.

    A rounded lane is that of the exact accumulator of its format with its share of the rounder.
    """
    bases = {kind: _parts(of_label(entries, label), entries) for kind, label in (("unit", UNIT_BASE), ("lane", BASE))}
    found: list[Row] = []
    for entry in entries:
        kind = "unit" if " unit, " in entry["label"] else "lane"
        parts = _parts(entry, entries)
        over = sum(parts.values()) / sum(bases[kind].values()) - 1
        sizes = {f"{name}_nand2": round(parts.get(name, 0.0), 1) for name in _PARTS}
        total = round(sum(parts.values()), 1)
        of = {"circuit": entry["label"], "kind": kind, "target": entry["target"]}
        found.append({**of, **sizes, "total_nand2": total, "over_int8_percent": round(100 * over, 1)})
    return sorted(found, key=lambda row: (str(row["kind"]) != "unit", number(row, "total_nand2")))


_PARTS = ("unit", "multiplier", "accumulator", "rounder")


def _parts(entry: Entry, entries: Sequence[Entry]) -> dict[str, float]:
    """Gate equivalents for a product a cycle, by part."""
    if "step" in entry["parts"]:
        return {"unit": nand2_of(entry, "whole")}
    rounder = {}
    if "rounder" in entry["parts"]:
        rounder = {"rounder": nand2_of(entry, "rounder") / LANES}
        entry = of_label(entries, f"{entry['label'].split(',')[0]}, exact accumulator")
    return {
        "multiplier": nand2_of(entry, "front") / LANES,
        "accumulator": nand2_of(entry, "group_sums") / LANES,
        **rounder,
    }


def tables(inputs: Inputs) -> Tables:
    """The rows of its record."""
    return {NAME: rows_of(inputs, rows)}


def answers(tables: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """By how much FP8 takes more than INT8: units, lanes, and the least and the most of all units, in percent."""
    over = {str(row["circuit"]): number(row, "over_int8_percent") for row in tables[NAME]}
    units = sorted(value for name, value in over.items() if name.startswith("FP8") and " unit" in name)
    found = {"units": Ours(Range(units[0], statistics.median(units), units[-1]))}
    for result in ("fp16", "fp32"):
        found[f"unit-{result}"] = Ours.point(over[_unit("FP8 E4M3", result)])
        found[f"lane-{result}"] = Ours.point(over[f"FP8 E4M3 lane, rounded to {result.upper()}"])
    return found


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """Stacked bars; published percentages on our INT8 unit."""
    rows = tables[NAME]
    base = next(number(row, "total_nand2") for row in rows if row["circuit"] == UNIT_BASE)
    percent = {one.published.key: one.published.value for one in found}
    shown = {_unit("FP8 E4M3", result): percent.get(f"unit-{result}") for result in ("fp16", "fp32")}
    marks = {name: base * (1 + value / 100) for name, value in shown.items() if value is not None}
    drawn = [
        {"circuit": row["circuit"]}
        | {name: row[f"{name}_nand2"] for name in _PARTS}
        | {"published": marks.get(str(row["circuit"]), "")}
        for row in rows
    ]
    options = {"by": "circuit", "x": ",".join(_PARTS), "unit": "NAND2 equivalents for a product a cycle"}
    return Drawing("parts", drawn, options | {"mark": "published"}, DOUBLE_COLUMN_IN)


STUDY = Study(
    NAME, "what FP8 costs over INT8 in a multiply-accumulate lane", tables, answers, figure, designs, ("osu018",)
)
