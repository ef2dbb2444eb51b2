"""What a run's design takes of an FPGA, and its power by that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hwsim.catalog import Quantity
from hwsim.estimate.fpga_power import fitted_activity, load_of
from hwsim.memory.description import Memory
from hwsim.run import Run
from hwsim.technology import Part, Range, Technology
from hwsim.technology.design import bill_of


@dataclass(frozen=True)
class OnBoard:
    """Resources of a design on the board, and its power with them.

    Args:
        resources: by kind ("lut", "ff", "dsp", "bram36", "uram").
        power_w: static, memory and fabric.
        activity: the fitted factor in it.
        notes: what was scaled, and what is missing.
    """

    resources: Mapping[str, Range]
    power_w: Range
    activity: Quantity
    notes: tuple[str, ...]


def on_board(run: Run, moved: int, technology: Technology, part: Part, memory: Memory) -> OnBoard | None:
    """The design of a run on a part; None where its arrays were not synthesized, or the technology is no FPGA's.

    None too where it names memory blocks that the part has not.

    Args:
        moved: bytes to and from memory.
    """
    if not technology.fabric or not run.arrays or not _laid_out_for(run, part):
        return None
    bill = bill_of(run.accelerator, run.arrays, part)
    resources = bill.resources
    if not bill.has_every_array or not set(resources) <= set(technology.fabric):
        return None
    notes = (*(row.words() for row in bill.rows), *bill.gaps)
    rates = (Range.point(run.clock_hz), Range.point(moved / run.seconds))
    activity = fitted_activity(technology).quantity
    power_w = load_of(technology, part, memory, resources, *rates).power_w(Range.of(activity))
    return OnBoard(resources, power_w, activity, notes)


def _laid_out_for(run: Run, part: Part) -> bool:
    """Whether the memory blocks that the design names are of the part's fabric."""
    named = {buffer.get("ram") for buffer in run.accelerator.get("buffers", {}).values()} - {None}
    return named <= set(part.logic.rams)
