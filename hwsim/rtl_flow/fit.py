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
"""Further ones: of multipliers, whose size is no smooth function of both widths, and of sums, by rows and by lanes."""
HELD: tuple[Shape, ...] = ((2, 8, 3, 8, 32, 16), (3, 2, 5, 7, 128, 2), (4, 2, 3, 4, 32, 32))
HELD_MORE: tuple[Shape, ...] = ((1, 8, 6, 6, 64, 4), (1, 8, 7, 5, 64, 16))
HELD_LAST: tuple[Shape, ...] = ((3, 4, 4, 6, 32, 8), (4, 8, 4, 7, 64, 4))
"""Synthesized when a form was settled, which the others had been looked at for."""

_LANES = ("1", "rows", "rows*lanes", "rows*lanes*product_bits", "rows*lanes*weight_bits*activation_bits")


@dataclass(frozen=True)
class Plan:
    """How arrays of a PE are sampled.

    Args:
        settings: parameters that all have.
        front: features of the front's form; that of the whole has `rows*accumulator` besides: group and row sums,
            scaling and result queue are as wide as that.
        registers: features of the form of its registers on FPGAs, where others than these decide.
        lanes_by: the lanes and groups of the shapes are multiplied by it (a table takes several lanes).
        weights: the weights' format, where it is the same in all.
        sampled, held: shapes that are fitted, and those that are held out.
    """

    settings: dict[str, Any]
    front: tuple[str, ...]
    registers: tuple[str, ...] = ()
    lanes_by: int = 1
    weights: str | None = None
    sampled: tuple[Shape, ...] = SAMPLED
    held: tuple[Shape, ...] = HELD

    def features(self, part: str, quantity: str) -> tuple[str, ...]:
        """Of the form of a part's quantity."""
        front = (quantity == "ff" and self.registers) or self.front
        return front if part == FRONT else (*front, "rows*accumulator")


_SERIAL = ("1", "rows", "rows*lanes", "rows*lanes*weight_bits", "rows*lanes*activation_bits")
"""Of a lane that takes a digit at a time: a register for the weight, an adder for the activation."""
_TABLES = (
    "rows",
    "rows*tables",
    "lanes*activation_bits",
    "rows*tables*weight_bits",
    "rows*tables*weight_bits*activation_bits",
)
"""Tables are built once, of activations; each bit of a weight looks one up, whose entries are two bits wider."""

_SUMS = ("lanes*activation_bits", "rows*activation_bits", "rows*lanes", "rows*lanes*activation_bits")
"""Of a lane that only adds: each activation is negated once for all rows; a row adds once less than it has lanes."""
_DELAYS = ("1", "rows", "rows*lanes", "rows*lanes*activation_bits", "rows*tree_stages")
"""Of its registers: what runs along with sums is delayed by each stage of the tree."""

PLANS: dict[str, tuple[Plan, ...]] = {
    "mac": (Plan({}, _LANES, sampled=SAMPLED + MORE, held=HELD + HELD_MORE),),
    "shift_add": (Plan({"form": "parallel"}, _LANES), Plan({"form": "serial"}, _SERIAL)),
    "ternary": (
        Plan({}, _SUMS, _DELAYS, weights="ternary", sampled=SAMPLED + MORE, held=HELD + HELD_MORE + HELD_LAST),
    ),
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
            for shapes, file in ((plan.sampled, SAMPLES), (plan.held, HELD_OUT))
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
    features, first = plan.features(part, quantity), sampled[0]

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
