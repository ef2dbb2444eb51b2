"""Weights as wires, as cells, and in SRAM (HNLPU, 2508.16151): area of a product of a vector by a matrix in FP4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hwsim import catalog, synthesis
from hwsim.catalog import Quantity, Strict
from hwsim.figures import Drawing
from hwsim.figures.rows import Row, number
from hwsim.formats import get_format
from hwsim.study.circuits.base import Entry, nand2_of, rows_of
from hwsim.study.published import Comparison, Ours, Question
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

NAME = "hnlpu-area"
INPUTS, OUTPUTS, BITS = 1024, 128, 4
"""Of the published comparison: a vector of 1,024 by a matrix of 1,024 x 128, FP4."""
FORMAT = "fp4_e2m1"
METAL, CELL = "metal embedding", "cell embedding"
SAMPLED = {
    METAL: ((1, 64), (2, 64), (4, 64), (1, 128), (4, 128), (2, 256)),
    CELL: ((1, 16), (1, 32), (1, 64), (2, 32)),
}
HELD_OUT = {METAL: ((4, 256), (1, 512)), CELL: ((1, 48), (2, 48))}
"""(outputs, inputs) of what is synthesized; constant multipliers share nothing but wires, so that few will do."""
_PROCESSES = {"ihp-130": "IHP 130 nm", "7nm": "7 nm"}
"""Of the SRAM: keys of published values, and names in `assumptions.toml`."""
_LEAST_SCALE = 2.0**-24  # one in the last place of sums: results are no wider than they must be


def designs() -> Iterator[Design]:
    """`hardwired` arrays, and the same weights as constant multipliers."""
    from hwsim.pe.hardwired.model import HardwiredArray
    from hwsim.rtl_flow.constant_mac import constant_mac
    from hwsim.rtl_flow.measure import design_of

    for outputs, inputs in (*SAMPLED[METAL], *HELD_OUT[METAL]):
        codes = sample_codes(outputs, inputs)
        scales = np.full((outputs, 1), _LEAST_SCALE, np.float16)
        pe = HardwiredArray.from_weights(
            codes, scales, weight_format=FORMAT, group=inputs, activation_format="int8", scaling="row", credits=1
        )
        yield design_of(pe, f"{METAL}, {outputs} x {inputs}", ("whole",))
    for outputs, inputs in (*SAMPLED[CELL], *HELD_OUT[CELL]):
        codes = sample_codes(outputs, inputs)
        halves = (2 * get_format(FORMAT).decode(codes)).astype(np.int64)  # FP4 numbers are halves of integers
        yield constant_mac(halves, f"{CELL}, {outputs} x {inputs}")


def sample_codes(outputs: int, inputs: int, seed: int = 0) -> NDArray[np.uint8]:
    """Codes of normal weights, the largest of 16 at FP4's largest number."""
    rng = np.random.default_rng(seed)
    weights = rng.standard_normal((outputs, inputs // 16, 16))
    weights *= get_format(FORMAT).max_value / np.abs(weights).max(axis=2, keepdims=True)
    return get_format(FORMAT).encode(weights.reshape(outputs, inputs))


class Memory(Strict):
    """Of one process: an SRAM macro's area by bit, and the area of its NAND gate of two inputs."""

    sram_um2_per_bit: Quantity
    nand2_um2: Quantity


class Assumptions(Strict):
    """`assumptions.toml`: processes for which both are sourced."""

    schema_version: int
    processes: dict[str, Memory]


def rows(entries: Sequence[Entry]) -> list[Row]:
    """Gate equivalents of the published product: both embeddings by fit, SRAM macros by each process."""
    found: list[Row] = [_embedded(kind, entries) for kind in (CELL, METAL)]
    for name, process in _assumptions().processes.items():
        bits, area, gate = INPUTS * OUTPUTS * BITS, process.sram_um2_per_bit, process.nand2_um2
        ends = area.lower / gate.upper, area.value / gate.value, area.upper / gate.lower
        low, typical, high = (round(bits * ratio) for ratio in ends)
        found.append({"what": f"SRAM, {name}", "nand2": typical, "nand2_low": low, "nand2_high": high, "cycles": 1})
    return found


def _embedded(kind: str, entries: Sequence[Entry]) -> Row:
    """An embedding at the published size: far outside of what was synthesized, and said so."""
    sampled, held_out = (_sizes(kind, shapes[kind], entries) for shapes in (SAMPLED, HELD_OUT))
    samples, others, wanted = (_form(kind, shapes) for shapes in (SAMPLED[kind], HELD_OUT[kind], [(OUTPUTS, INPUTS)]))
    form = synthesis.coefficients(samples, sampled)
    at = float(wanted[0] @ form)
    of_samples, of_others = synthesis.errors(samples @ form, sampled), synthesis.errors(others @ form, held_out)
    low, high = (round(at * (1 + sign * of_others.largest)) for sign in (-1, 1))
    return {
        "what": kind, "nand2": round(at), "nand2_low": low, "nand2_high": high, "cycles": 8 if kind == METAL else 1,
        "nand2_per_weight": round(form[0], 3), "nand2_per_output": round(form[1], 1),
        "nand2_per_input": round(form[2], 2) if kind == METAL else 0.0,
        "sample_rms": of_samples.rms, "held_out_rms": of_others.rms, "held_out_largest": of_others.largest,
        "extrapolated": True,
    }  # fmt: skip


def _form(kind: str, shapes: Sequence[tuple[int, int]]) -> NDArray[np.float64]:
    """Features of area: weights, outputs (accumulator and result), and of metal inputs (registers of bit planes)."""
    found = np.array([(outputs * inputs, outputs, inputs) for outputs, inputs in shapes], float)
    return found if kind == METAL else found[:, :2]


def _sizes(kind: str, shapes: Sequence[tuple[int, int]], entries: Sequence[Entry]) -> NDArray[np.float64]:
    by_label = {entry["label"]: entry for entry in entries}
    return np.array([nand2_of(by_label[f"{kind}, {outputs} x {inputs}"], "whole") for outputs, inputs in shapes])


def _assumptions() -> Assumptions:
    path = catalog.data_root() / "reports" / NAME / "assumptions.toml"
    return catalog.check(catalog.read_toml(path), Assumptions, f"assumptions {path}")


def tables(inputs: Inputs) -> Tables:
    """The rows of its record."""
    return {NAME: rows_of(inputs, rows)}


def answers(tables: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Ratios of both embeddings to each other, and to SRAM of each process."""
    size = {str(row["what"]): _size(row) for row in tables[NAME]}
    found = {"cell-over-metal": Ours(size[CELL] / size[METAL])}
    for key, name in _PROCESSES.items():
        found[f"cell-over-sram-{key}"] = Ours(size[CELL] / size[f"SRAM, {name}"])
        found[f"metal-over-sram-{key}"] = Ours(size[METAL] / size[f"SRAM, {name}"])
    return found


def _size(row: Row) -> Range:
    return Range(*(number(row, key) for key in ("nand2_low", "nand2", "nand2_high")))


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """Bars in millions of gates; published ratios at the first SRAM."""
    millions = {str(row["what"]): number(row, "nand2") / 1e6 for row in tables[NAME]}
    sram = next(value for what, value in millions.items() if what.startswith("SRAM"))
    ratios = {one.published.key: one.published.value for one in found}
    keys = {CELL: f"cell-over-sram-{next(iter(_PROCESSES))}", METAL: f"metal-over-sram-{next(iter(_PROCESSES))}"}
    marks = {name: ratio * sram for name, key in keys.items() if (ratio := ratios.get(key)) is not None}
    mark = "published over SRAM"
    drawn = [{"what": what, "ours": value, mark: marks.get(what, "")} for what, value in millions.items()]
    return Drawing("parts", drawn, {"by": "what", "x": "ours", "unit": "Million NAND2 equivalents", "mark": mark})


STUDY = Study(NAME, "weights as wires, as cells, and in SRAM", tables, answers, figure, designs, ("osu018",))
