"""Look-up tables against multipliers, shift-add and weights that need neither, across weight bits (2408.06003)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hwsim.figures import Drawing
from hwsim.figures.rows import Row
from hwsim.study.circuits.base import Entry, Point, cycles_of, designs_of, nand2_of, rows_of
from hwsim.study.published import Comparison
from hwsim.study.study import Inputs, Study, Tables

NAME = "lut-density"
ROWS, LANES = 4, 4
_SHAPE = {"rows": ROWS, "lanes": LANES, "group": 32, "activation_format": "int8"}
_BITS = range(1, 9)
MANY_ROWS = 16
"""That share a table, in arrays beside those of `ROWS`."""
COMPLEX_WEIGHTS = 2
"""Real weights that a complex code stands for: Fairy2i stores a block of two by two in two codes."""


def points() -> Iterator[Point]:
    """Fronts of arrays alike, by kind and bits of a weight."""
    for bits in _BITS:
        number = _integer(bits)
        yield _point("multiplier", bits, "mac", number)
        yield _point("look-up table", bits, "lut", number, inputs=4, form="parallel")
        if bits > 1:
            yield _point("shift-add", bits, "shift_add", number, form="parallel")
    for bits in (1, 2, 4, 8):
        shared = {"rows": MANY_ROWS, "inputs": 4, "form": "parallel"}
        yield _point(f"look-up table, {MANY_ROWS} rows", bits, "lut", _integer(bits), **shared)
    yield _point(f"multiplier, {MANY_ROWS} rows", 4, "mac", "int4", rows=MANY_ROWS)
    yield _point("look-up table, serial", 4, "lut", "int4", inputs=4, form="serial")
    yield _point("shift-add, serial", 4, "shift_add", "int4", form="serial")
    for bits in (2, 3, 4):
        yield _point("power of two (DenseShift)", bits, "pot", f"pot{bits}")
    for bits in (1, 2, 3, 4):
        yield _point("bit planes", bits, "bitplane", f"bipolar{bits}", form="parallel")
    yield _point("ternary", 2, "ternary", "ternary")
    yield _point("complex", 2, "complex", "roots4")


def _integer(bits: int) -> str:
    return f"int{bits}" if bits > 1 else "uint1"


def _point(kind: str, bits: int, pe: str, number: str, **settings: object) -> Point:
    return Point(f"{kind}, {bits}", pe, {**_SHAPE, "weight_format": number, **settings}, ("front",))


def rows(entries: Sequence[Entry]) -> list[Row]:
    """By kind and bits: gate equivalents of the front for a MAC a cycle, and MACs a cycle in a million of them."""
    found: list[Row] = []
    for entry in entries:
        kind, _, bits = entry["label"].rpartition(", ")
        macs = entry["parameters"]["rows"] * LANES * (COMPLEX_WEIGHTS if kind == "complex" else 1)
        cycles = cycles_of(entry)
        front = nand2_of(entry, "front")
        found.append(
            {
                "kind": kind, "weight_bits": weight_bits(kind, int(bits)), "target": entry["target"], "cycles": cycles,
                "front_nand2": round(front, 1), "nand2_per_mac": round(front / macs, 2),
                "nand2_cycles_per_mac": round(front * cycles / macs, 2),
                "macs_per_cycle_per_mega_nand2": round(1e6 * macs / (front * cycles), 1),
                "depth": entry["parts"]["front"].get("depth", ""),
            }
        )  # fmt: skip
    return sorted(found, key=lambda row: (str(row["kind"]), float(str(row["weight_bits"]))))


def weight_bits(kind: str, bits: int) -> float:
    """Bits for a real weight."""
    return bits / (COMPLEX_WEIGHTS if kind == "complex" else 1)


def tables(inputs: Inputs) -> Tables:
    """The rows of its record."""
    return {NAME: rows_of(inputs, rows)}


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """Gate equivalents for a MAC a cycle over bits."""
    return Drawing("bits", tables[NAME], {"x": "weight_bits", "y": "nand2_cycles_per_mac", "by": "kind"})


STUDY = Study(
    NAME, "look-up tables against multipliers and shift-add across weight bits", tables, figure=figure,
    designs=lambda: designs_of(points()), targets=("osu018",),
)  # fmt: skip
