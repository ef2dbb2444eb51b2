"""Shift-add against multipliers (MixPE, 2411.16158): area and energy of a multiply-accumulate by precision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from hwsim import catalog, synthesis
from hwsim.figures import Drawing
from hwsim.figures.rows import Row
from hwsim.study.circuits.base import Entry, Point, cycles_of, designs_of, rows_of
from hwsim.study.published import Comparison
from hwsim.study.study import Inputs, Study, Tables

NAME = "mixpe"
_COMMON = {"rows": 2, "lanes": 4, "group": 16, "max_groups": 8, "activation_format": "int8"}
PRECISIONS = {
    "W4A8": {**_COMMON, "weight_format": "int4"},
    "W8A8": {**_COMMON, "weight_format": "int8"},
}
KINDS: dict[str, tuple[str, dict[str, str]]] = {
    "multiplier": ("mac", {}),
    "shift-add parallel": ("shift_add", {"form": "parallel", "digits": "binary"}),
    "shift-add serial": ("shift_add", {"form": "serial", "digits": "binary"}),
    "shift-add parallel, CSD": ("shift_add", {"form": "parallel", "digits": "csd"}),
}
_MACS = 8  # rows * lanes


def points() -> Iterator[Point]:
    """Each kind at each precision, in arrays alike."""
    for kind, (pe, form) in KINDS.items():
        for precision, shape in PRECISIONS.items():
            yield Point(f"{precision}, {kind}", pe, {**shape, **form})


def rows(entries: Sequence[Entry]) -> list[Row]:
    """By precision, kind, target and way: the PE's size for a MAC a cycle, and that over the multiplier's."""
    found: list[Row] = []
    for entry in entries:
        precision, kind = entry["label"].split(", ", 1)
        cycles = cycles_of(entry)
        per_cycle = _MACS / cycles
        sizes = {part: _size(entry, part) for part in ("front", "whole")}
        base = next(one for one in entries if _same(one, entry) and one["label"] == f"{precision}, multiplier")
        base_front = _size(base, "front") / _MACS
        found.append(
            {
                "precision": precision, "kind": kind, "target": entry["target"], "way": entry["way"],
                "unit": _unit(entry), "cycles": cycles,
                "front": sizes["front"], "whole": sizes["whole"],
                "front_per_mac_per_cycle": round(sizes["front"] / per_cycle, 2),
                "over_multiplier": round(sizes["front"] / per_cycle / base_front, 3),
                "fmax_mhz": round(entry["parts"]["front"].get("fmax_hz", 0) / 1e6, 1) or "",
            }
        )  # fmt: skip
    return found


MEASURED_ENERGY = {
    "W4A8, multiplier": ("mac", "int4"),
    "W4A8, shift-add parallel": ("shift_add", "parallel"),
    "W4A8, shift-add serial": ("shift_add", "serial"),
    "W8A8, multiplier": ("mac", "int8"),
    "W8A8, shift-add parallel, CSD": ("shift_add", "parallel_int8"),
}
"""The variants whose switching is recorded. That of W8A8 shift-add has one row, the multiplier's two."""


def energy_rows(path: Path | None = None) -> list[Row]:
    """Joules for a MAC of the PE alone and of the array, where the record of energies has them; none without a record.

    Args:
        path: of the record; the shipped `rtl/energy.toml` by default.
    """
    recorded = synthesis.records(path or catalog.data_root() / "rtl" / "energy.toml", "energy")
    found: list[Row] = []
    for label, key in MEASURED_ENERGY.items():
        for entry in recorded:
            if (entry["pe"], entry["variant"]) != key:
                continue
            precision, kind = label.split(", ", 1)
            of = {"precision": precision, "kind": kind, "library": entry["library"], "activity": entry["activity"]}
            base = _base_energy(recorded, entry, MEASURED_ENERGY[f"{precision}, multiplier"])
            energies = {name: entry[name] for name in ("front_energy_j_per_mac", "energy_j_per_mac")}
            over = round(entry["front_energy_j_per_mac"] / base, 3) if base else ""
            found.append({**of, **energies, "front_over_multiplier": over})
    return found


def _base_energy(recorded: Sequence[Entry], entry: Entry, key: tuple[str, str]) -> float | None:
    """The multiplier's, of the same library and activity."""
    for one in recorded:
        same = one["library"] == entry["library"] and one["activity"] == entry["activity"]
        if same and (one["pe"], one["variant"]) == key:
            return float(one["front_energy_j_per_mac"])
    return None


def _same(one: Entry, other: Entry) -> bool:
    smallest = "way" if one["target"] in ("xcup", "ecp5") else "target"
    return bool(one["target"] == other["target"] and one[smallest] == other[smallest])


def _size(entry: Entry, part: str) -> float:
    """Gate equivalents, or LUTs, those that are shift registers or memory among them."""
    used = entry["parts"][part]
    return float(used["nand2"] if "nand2" in used else used["lut"] + used["lut_as_memory"])


def _unit(entry: Entry) -> str:
    return "NAND2" if "nand2" in entry["parts"]["front"] else "LUT"


def tables(inputs: Inputs) -> Tables:
    """The rows of its record, and energies where the record of those has any."""
    return {NAME: rows_of(inputs, rows), "energy": energy_rows()}


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """PE area for a MAC a cycle over the multiplier's, by precision, kind and target."""
    part, unit = "over the multiplier", "PE of a MAC a cycle (multiplier = 1)"
    shown = [
        {"bar": f"{row['precision']}, {row['kind']}, {_short(row)}", part: row["over_multiplier"]}
        for row in tables[NAME]
    ]
    return Drawing("parts", shown, {"by": "bar", "x": part, "unit": unit})


def _short(row: Row) -> str:
    """The target without what only libraries' names have."""
    return str(row["target"]).removesuffix("_stdcells")


STUDY = Study(
    NAME, "shift-add against multipliers at W4A8 and W8A8", tables, figure=figure,
    designs=lambda: designs_of(points()), targets=("osu018", "xcup", "ecp5"),
)  # fmt: skip
