"""FP8 against INT8: what a multiply-accumulate takes by format and accumulator (van Baalen et al., 2303.17951).

Two kinds are compared. Units add one product a cycle to an accumulator of their own, rounded each time. Lanes are those
of hwsim's arrays: they sum exactly, and a rounder behind them rounds once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from hwsim.figures import parts_figure, style
from hwsim.figures.rows import Row, number
from hwsim.study.circuits.base import Entry, Point, Published, designs_of, nand2_of, of_label

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

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


def published(found: list[Row]) -> Iterator[Published]:
    """The paper's percentages against those of our units; those of our lanes beside them."""
    source = "van Baalen et al., FP8 versus INT8 for efficient deep learning inference, arXiv:2303.17951"
    over = {str(row["circuit"]): number(row, "over_int8_percent") for row in found}
    for result, percent in (("FP16", 53), ("FP32", 183)):
        section = f"{source}, section 3"
        ours = over[f"FP8 E4M3 unit, {result} accumulator"]
        yield Published(f"FP8 E4M3 unit over INT8, {result} accumulator", percent, ours, "%", section)
        lane = over[f"FP8 E4M3 lane, rounded to {result}"]
        yield Published(f"the same of an exact lane, rounded to {result} at the end", percent, lane, "%", section)
    units = [value for name, value in over.items() if name.startswith("FP8") and " unit" in name]
    yield Published("FP8 units over INT8, least", 50, min(units), "%", f"{source}, abstract")
    yield Published("FP8 units over INT8, most", 180, max(units), "%", f"{source}, abstract")


def figure(found: list[Row]) -> Figure:
    """Stacked bars; published percentages on our INT8 unit."""
    base = next(number(row, "total_nand2") for row in found if row["circuit"] == UNIT_BASE)
    marks = {_unit("FP8 E4M3", "fp16"): 1.53 * base, _unit("FP8 E4M3", "fp32"): 2.83 * base}
    parts = {name: f"{name}_nand2" for name in _PARTS}
    unit = "NAND2 equivalents for a product a cycle"
    return parts_figure(found, "circuit", parts, unit, marks, "published", style.DOUBLE_COLUMN_IN)
