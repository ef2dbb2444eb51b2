"""FP8 against INT8: what a multiply-accumulate lane takes by format and accumulator (van Baalen et al., 2303.17951)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from hwsim.figures import parts_figure
from hwsim.figures.rows import Row, number
from hwsim.study.circuits.base import Entry, Point, Published, nand2_of, of_label

LANES = 8
PRODUCTS = 65536
"""In a group: the sum of so many INT8 products takes 32 bits, an INT32 accumulator."""
BASE = "INT8, INT32 accumulator"
_SHAPE = {"rows": 1, "lanes": LANES, "group": PRODUCTS}
_FORMATS = {"FP8 E4M3": "fp8_e4m3", "FP8 E5M2": "fp8_e5m2", "FP16": "fp16"}
_ROUNDED = (("FP8 E4M3", "fp16"), ("FP8 E4M3", "fp32"), ("FP8 E5M2", "fp16"), ("FP8 E5M2", "fp32"), ("FP16", "fp32"))


def points() -> Iterator[Point]:
    """INT8 lanes, lanes of each floating-point format with exact sums, and these rounded to FP16 and FP32."""
    parts = ("front", "group_sums")
    yield Point(BASE, "mac", {**_SHAPE, "weight_format": "int8", "activation_format": "int8"}, parts)
    for name, values in _FORMATS.items():
        both = {"weight_format": values, "activation_format": values}
        yield Point(f"{name}, exact accumulator", "fmac", {**_SHAPE, **both}, parts)
    for name, result in _ROUNDED:
        both = {"weight_format": _FORMATS[name], "activation_format": _FORMATS[name], "result": result}
        yield Point(f"{name}, rounded to {result.upper()}", "fmac", {**_SHAPE, **both}, ("rounder",))


def rows(entries: Sequence[Entry]) -> list[Row]:
    """Gate equivalents of a lane: multiplier and adder tree, accumulator, and where sums are rounded the rounder.

    The rounder's are those of the exact accumulator of the same format and of the rounder, over all lanes.
    """
    found: list[Row] = []
    base = _lane(of_label(entries, BASE))
    for entry in entries:
        rounder = "rounder" in entry["parts"]
        sums = of_label(entries, f"{entry['label'].split(',')[0]}, exact accumulator") if rounder else entry
        multiplier, accumulator = (nand2_of(sums, part) / LANES for part in ("front", "group_sums"))
        more = nand2_of(entry, "rounder") / LANES if rounder else 0.0
        registers = sum(sums["parts"][p]["register_um2"] for p in ("front", "group_sums"))
        area = sum(sums["parts"][p]["area_um2"] for p in ("front", "group_sums"))
        total = multiplier + accumulator + more
        found.append(
            {
                "lane": entry["label"], "target": entry["target"], "multiplier_nand2": round(multiplier, 1),
                "accumulator_nand2": round(accumulator, 1), "rounder_nand2": round(more, 1),
                "total_nand2": round(total, 1), "over_int8_percent": round(100 * (total / base - 1), 1),
                "registers_percent": round(100 * registers / area, 1),
            }
        )  # fmt: skip
    return sorted(found, key=lambda row: float(str(row["total_nand2"])))


def _lane(entry: Entry) -> float:
    return sum(nand2_of(entry, part) for part in ("front", "group_sums")) / LANES


def published(found: list[Row]) -> Iterator[Published]:
    """The paper's percentages against ours."""
    source = "van Baalen et al., FP8 versus INT8 for efficient deep learning inference, arXiv:2303.17951"
    over = {str(row["lane"]): float(str(row["over_int8_percent"])) for row in found}
    exact, half, single = (
        over[f"FP8 E4M3, {name}"] for name in ("exact accumulator", "rounded to FP16", "rounded to FP32")
    )
    yield Published("FP8 E4M3 over INT8, FP16 accumulator", 53, half, "%", f"{source}, section 3")
    yield Published("FP8 E4M3 over INT8, FP32 accumulator", 183, single, "%", f"{source}, section 3")
    yield Published(
        "FP8 over INT8, least", 50, min(exact, over["FP8 E5M2, exact accumulator"]), "%", f"{source}, abstract"
    )
    yield Published(
        "FP8 over INT8, most", 180, max(single, over["FP8 E5M2, rounded to FP32"]), "%", f"{source}, abstract"
    )


def figure(found: list[Row]) -> Figure:
    """Stacked bars, smallest lane on top; published lanes relative to our INT8 one."""
    base = next(number(row, "total_nand2") for row in found if row["lane"] == BASE)
    marks = {"FP8 E4M3, rounded to FP16": 1.53 * base, "FP8 E4M3, rounded to FP32": 2.83 * base}
    parts = {name: f"{name}_nand2" for name in ("multiplier", "accumulator", "rounder")}
    return parts_figure(found, "lane", parts, "NAND2 equivalents of a lane", marks, "published over INT8")
