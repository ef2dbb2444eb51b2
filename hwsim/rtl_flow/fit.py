"""Fits of area over the parameters of arrays: which arrays are sampled, in what form, and how far off it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from hwsim import files, synthesis
from hwsim.errors import unknown
from hwsim.pe import PE, get_pe
from hwsim.pe.source import source_hash
from hwsim.rtl_flow.emit import FRONT
from hwsim.rtl_flow.measure import design_of, label_of, measure, target_name
from hwsim.rtl_flow.synth_record import table_text
from hwsim.synthesis import FITS, Fit

SAMPLES, HELD_OUT = "samples.toml", "held_out.toml"
WAYS = {"xcup": ("no dsp",), "ecp5": ("no dsp",)}
"""FPGAs without multiplier blocks: with them, Yosys's own thresholds decide, and no sum of products says how."""

_HEADER = """\
# What arrays take by their parameters: forms fitted to samples.toml, and held against held_out.toml.
# Written by `hwsim rtl fit --record`; do not edit.
schema_version = 1
"""

Entry = Mapping[str, Any]
Shape = tuple[int, int, int, int, int, int]
"""rows, lanes, weight bits, activation bits, group, max_groups."""

# Each parameter moves by itself from the first array on, and then several at once, down to the narrowest products.
SAMPLED: tuple[Shape, ...] = (
    (2, 4, 4, 8, 16, 8), (1, 4, 4, 8, 16, 8), (4, 4, 4, 8, 16, 8), (2, 2, 4, 8, 16, 8),
    (2, 4, 2, 8, 16, 8), (2, 4, 8, 8, 16, 8), (1, 8, 8, 4, 64, 1), (4, 4, 2, 4, 32, 32),
)  # fmt: skip
MORE: tuple[Shape, ...] = (
    (2, 8, 4, 8, 16, 8), (2, 4, 6, 8, 16, 8), (2, 4, 4, 4, 16, 8), (4, 2, 2, 8, 128, 32), (2, 4, 3, 5, 32, 4),
)  # fmt: skip
"""Further ones for multipliers, whose size is no smooth function of both widths."""
HELD: tuple[Shape, ...] = ((2, 8, 3, 8, 32, 16), (3, 2, 5, 7, 128, 2), (4, 2, 3, 4, 32, 32))
HELD_MORE: tuple[Shape, ...] = ((1, 8, 6, 6, 64, 4), (1, 8, 7, 5, 64, 16))

_LANES = ("1", "rows", "rows*lanes", "rows*lanes*product_bits", "rows*lanes*weight_bits*activation_bits")


@dataclass(frozen=True)
class Plan:
    """How arrays of a PE are sampled.

    Args:
        settings: parameters that all have.
        front: features of the front's form; that of the whole has `rows*accumulator` besides: group and row sums,
            scaling and result queue are as wide as that.
        lanes_by: the lanes and groups of the shapes are multiplied by it (a table takes several lanes).
        weights: the weights' format, where it is the same in all.
        more: whether `MORE` and `HELD_MORE` are taken too.
    """

    settings: dict[str, Any]
    front: tuple[str, ...]
    lanes_by: int = 1
    weights: str | None = None
    more: bool = False

    def features(self, part: str) -> tuple[str, ...]:
        """Of a part's form."""
        return self.front if part == FRONT else (*self.front, "rows*accumulator")


_TABLES = (
    "1",
    "rows",
    "lanes*activation_bits",
    "rows*tables*activation_bits",
    "rows*tables*weight_bits*activation_bits",
)

PLANS: dict[str, tuple[Plan, ...]] = {
    "mac": (Plan({}, _LANES, more=True),),
    "shift_add": (Plan({"form": "parallel"}, _LANES),),
    "ternary": (Plan({}, ("1", "rows", "rows*lanes", "rows*lanes*activation_bits"), weights="ternary"),),
    "lut": (Plan({"inputs": 4, "form": "parallel"}, _TABLES, lanes_by=2),),
}


def fit(name: str, target: str, folder: Path, say: Callable[[str], None] = lambda text: None) -> list[Fit]:
    """Synthesize the sample arrays of a PE on a target and fit forms to them; both go into `folder`/`name`.

    Raises:
        HwsimError: the PE has no plan of samples, a tool is missing, or there is no such target.
    """
    if name not in PLANS:
        raise unknown("PE with a plan of samples", name, PLANS)
    found: list[Fit] = []
    for plan in PLANS[name]:
        sampled, held_out = (
            measure(
                (design_of(pe, label_of(pe)) for pe in arrays(name, plan, shapes)), target, folder / name / file,
                WAYS.get(target), say,
            )
            for shapes, file in ((SAMPLED + plan.more * MORE, SAMPLES), (HELD + plan.more * HELD_MORE, HELD_OUT))
        )  # fmt: skip
        found += fits_of(plan, sampled, held_out)
    _write(folder / name / FITS, target_name(target), found)
    return found


def arrays(name: str, plan: Plan, shapes: Sequence[Shape]) -> list[PE]:
    """The arrays of a plan, each once."""
    made = {}
    for rows, lanes, weight_bits, activation_bits, group, max_groups in shapes:
        formats: dict[str, Any] = {
            "weight_format": plan.weights or f"int{weight_bits}", "activation_format": f"int{activation_bits}"
        }  # fmt: skip
        counts: dict[str, Any] = {
            "rows": rows,
            "lanes": lanes * plan.lanes_by,
            "group": group * plan.lanes_by,
            "max_groups": max_groups,
        }
        pe = get_pe(name)(**counts, **formats, **plan.settings)
        made[label_of(pe)] = pe
    return list(made.values())


def fits_of(plan: Plan, sampled: Sequence[Entry], held_out: Sequence[Entry]) -> list[Fit]:
    """Forms of both parts and every quantity, with their errors."""
    quantities = [key for key in ("area_um2", "lut", "ff") if key in sampled[0]["parts"][FRONT]]
    return [_fit(plan, part, key, sampled, held_out) for part in (FRONT, "whole") for key in quantities]


def _fit(plan: Plan, part: str, quantity: str, sampled: Sequence[Entry], held_out: Sequence[Entry]) -> Fit:
    features, first = plan.features(part), sampled[0]

    def of(entries: Sequence[Entry]) -> tuple[np.ndarray, np.ndarray]:
        values = np.array([float(entry["parts"][part][quantity]) for entry in entries])
        return synthesis.design_matrix([entry["parameters"] for entry in entries], features), values

    (matrix, values), (others, measured) = of(sampled), of(held_out)
    found = np.array([float(f"{c:.6g}") for c in synthesis.coefficients(matrix, values)])
    return Fit(
        target=first["target"], way="smallest" if quantity == "area_um2" else first["way"],
        case=synthesis.case_of(first["parameters"]), part=part, quantity=quantity,
        features=features, coefficients=tuple(found.tolist()),
        box=synthesis.box([entry["parameters"] for entry in sampled]),
        samples=synthesis.errors(matrix @ found, values), held_out=synthesis.errors(others @ found, measured),
        source=source_hash(first["parameters"]["pe"]),
    )  # fmt: skip


def _write(path: Path, target: str, found: list[Fit]) -> None:
    kept = [entry for entry in synthesis.records(path, "fit") if entry["target"] != target]
    entries = sorted([*kept, *(one.model_dump() for one in found)], key=lambda entry: str(entry["target"]))
    files.write_text(path, _HEADER + "".join(table_text("fit", entry) for entry in entries))
