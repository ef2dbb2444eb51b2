"""Units at the banks of DRAM against what others measured or simulated: GDDR6-AiM, HBM-PIM and UPMEM's DPUs.

`reports/near-bank/cases.toml` says what is simulated. A `machine` is an accelerator with what is set otherwise in it,
`device` a DRAM of its own beside that file. A `product` is a matrix times a vector on a machine; a `read` the same
bytes through the pins, by a plain memory controller; an `addition` of a scalar to all elements of a vector is done by
one DPU in rounds, in each of which every tasklet reads a block of its bank, adds, writes the block, and waits for the
others.

A published value says in `ask` of which `cases` (how often each) which `figure` answers it, and what it is divided by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.accelerators import Accelerator, open_accelerator
from hwsim.accelerators.dpu.accelerator import DpuAccelerator
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lone import LoneMatrix
from hwsim.catalog import Number, Strict
from hwsim.errors import unknown
from hwsim.figures.rows import number
from hwsim.memory.dram import AddressMapping, Policy, Requests, from_short, load_dram, serve
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.pages import ASSUMPTIONS
from hwsim.study.published import Ours, Question, short
from hwsim.study.study import Inputs, Study, Tables

NAME, CASES = "near-bank", "cases.toml"
PRODUCTS, READS, ADDITIONS = "products", "reads", "additions"
Row = dict[str, object]
_Count = Annotated[int, Field(ge=1, strict=True)]
_Key = Annotated[str, Field(min_length=1)]


class Machine(Strict):
    """An accelerator, its recipe, dotted keys that are set otherwise, and a DRAM of its own."""

    accelerator: _Key
    recipe: _Key
    device: str = ""
    set: dict[Literal["accelerator", "memory"], dict[str, Any]] = Field(default_factory=dict)

    def open(self, folder: Path) -> Accelerator:
        """It, its own DRAM taken from this folder."""
        own = {"dram": str(folder / self.device)} if self.device else {}
        return open_accelerator(self.accelerator, self.set.get("accelerator", {}) | own, self.set.get("memory"))


class Product(Strict):
    """A matrix of so many rows and columns times one vector."""

    key: _Key
    machine: str
    rows: _Count
    cols: _Count


class Read(Strict):
    """So many bytes of all channels of a DRAM, one after the other; fields of an address as DRAMsim3 writes them."""

    key: _Key
    device: _Key
    channels: _Count
    bytes: _Count
    mapping: _Key


class Addition(Strict):
    """An addition to each of so many elements by one DPU, `instructions` for each; see the module."""

    key: _Key
    accelerator: _Key
    tasklets: _Count
    elements: _Count
    element_bytes: _Count
    block_bytes: _Count
    instructions: _Count


class Cases(Strict):
    """`reports/near-bank/cases.toml`."""

    schema_version: Literal[1]
    machine: dict[str, Machine]
    product: tuple[Product, ...] = ()
    read: tuple[Read, ...] = ()
    addition: tuple[Addition, ...] = ()

    @model_validator(mode="after")
    def _keys_are_unique(self) -> Self:
        if len(self.keys) != len(set(self.keys)):
            raise ValueError("needs a key of its own for each product, read and addition")
        return self

    @cached_property
    def keys(self) -> list[str]:
        """Of all that is simulated."""
        kinds: tuple[Sequence[Product | Read | Addition], ...] = (self.product, self.read, self.addition)
        return [one.key for kind in kinds for one in kind]


class Ask(Strict):
    """The sum of a figure over cases, over the same figure of another case, times `scale`."""

    cases: Annotated[dict[str, _Count], Field(min_length=1)]
    figure: str
    over: str = ""
    scale: Annotated[Number, Field(gt=0)] = 1.0


def read_cases(path: Path) -> Cases:
    """The cases of the study.

    Raises:
        HwsimError: the file is missing, or a key or value is wrong.
    """
    return catalog.check(catalog.read_toml(path), Cases, f"cases {path}")


def tables(inputs: Inputs) -> Tables:
    """A row for each case, and what the machines rest on without a source.

    Raises:
        HwsimError: the cases are missing or wrong, or one is impossible.
    """
    cases = read_cases(inputs.folder / CASES)
    found = list(_products(cases, inputs))
    rests_on = dict.fromkeys((str(row["accelerator"]), text) for row, run in found for text in run.assumed)
    return {
        PRODUCTS: [row for row, _ in found],
        READS: [read_row(one) for one in cases.read],
        ADDITIONS: [addition_row(one) for one in cases.addition],
        ASSUMPTIONS: [{"accelerator": name, "assumed": text} for name, text in rests_on],
    }


def _products(cases: Cases, inputs: Inputs) -> Iterator[tuple[Row, Run]]:
    for one in cases.product:
        inputs.say(f"simulating {one.key}")
        if one.machine not in cases.machine:
            raise unknown("machine", one.machine, cases.machine)
        yield product_row(one, cases.machine[one.machine], inputs.folder)


def product_row(case: Product, described: Machine, folder: Path) -> tuple[Row, Run]:
    """Cycles of a product, and the machine's peaks, where its DRAM is that of its description."""
    machine = described.open(folder)
    run = machine.run(LoneMatrix.of(case.cols, case.rows, load_recipe(described.recipe)), "decode", 1, 1)
    pins = machine.memory.channels.value * machine.memory.bandwidth_bytes_per_s.value
    flops = 2 * run.accelerator["peak_macs_per_cycle"] * run.clock_hz
    more = run.accelerator["bandwidth_bytes_per_s"] / pins
    row: Row = {
        "key": case.key, "machine": case.machine, "accelerator": described.accelerator, "recipe": described.recipe,
        "rows": case.rows, "cols": case.cols, "cycles": run.cycles, "seconds": short(run.seconds),
        "peak_flops": "" if described.device else short(flops),
        "banks_over_pins": "" if described.device else short(more),
    }  # fmt: skip
    return row, run


def read_row(case: Read) -> Row:
    """Cycles until the last byte is there; all channels do the same."""
    device = load_dram(case.device)
    size = device.organisation.access_bytes
    index = np.arange(ceil_div(case.bytes, case.channels * size), dtype=np.int64)
    where = AddressMapping.of(device, 1, from_short(case.mapping)).locate(index * size)
    asked = Requests(index, np.zeros(len(index), np.bool_), where.bank, where.row, index * size)
    cycles = serve(device, Policy(), asked).ticks / device.commands.ticks_per_cycle
    return {"key": case.key, "device": case.device, "channels": case.channels, "bytes": case.bytes,
            "cycles": short(cycles)}  # fmt: skip


def addition_row(case: Addition) -> Row:
    """Cycles of the additions, the time of the blocks, a write taken as a read, and both: nothing overlaps.

    Raises:
        HwsimError: the accelerator is no system of DPUs.
    """
    machine = DpuAccelerator(case.accelerator, {"pipeline.tasklets": case.tasklets})
    rounds = ceil_div(case.elements * case.element_bytes, case.block_bytes * case.tasklets)
    cycles = rounds * machine.dpu.arithmetic(case.instructions * case.block_bytes // case.element_bytes)
    moved = 2 * rounds * machine.dpu.cycles(case.tasklets, case.block_bytes, 0, 0)
    clock = machine.description.clock_hz.value
    return case.model_dump() | {
        "cycles": cycles, "moving_s": short(moved / clock), "kernel_s": short((cycles + moved) / clock),
    }  # fmt: skip


def answers(made: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures, out of the rows.

    Raises:
        HwsimError: an `ask` is wrong, or names no case or figure.
    """
    rows = {str(row["key"]): row for name in (PRODUCTS, READS, ADDITIONS) for row in made[name]}
    return {one.key: Ours.point(_answer(rows, one)) for one in questions}


def _answer(rows: Mapping[str, Mapping[str, object]], question: Question) -> float:
    ask = catalog.check(dict(question.ask), Ask, f"ask of {question.key}")
    value = sum(times * _figure(rows, case, ask.figure) for case, times in ask.cases.items())
    return ask.scale * (value / _figure(rows, ask.over, ask.figure) if ask.over else value)


def _figure(rows: Mapping[str, Mapping[str, object]], case: str, figure: str) -> float:
    if case not in rows:
        raise unknown("case", case, rows)
    if rows[case].get(figure, "") == "":
        raise unknown(f"figure of case {case}", figure, rows[case])
    return number(dict(rows[case]), figure)


STUDY = Study(NAME, "GDDR6-AiM, HBM-PIM and UPMEM's DPUs against measurements and simulators", tables, answers)
