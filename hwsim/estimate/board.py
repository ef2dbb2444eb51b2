"""What a run's design takes of an FPGA, as far as it was synthesized, and its power by that."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from hwsim.catalog import Quantity
from hwsim.estimate.charges import array_name
from hwsim.estimate.fpga_power import fitted_activity, load_of
from hwsim.memory.description import Memory
from hwsim.run import Run
from hwsim.technology import NOTHING, Part, Range, Technology
from hwsim.technology.synthesized import synthesized

# Bytes of a block without its parity bits (AMD UG573): 32 Kb and 256 Kb.
BLOCK_RAM_BYTES, ULTRA_RAM_BYTES = 4096, 32768


@dataclass(frozen=True)
class OnBoard:
    """Resources of PE arrays and buffers on the board, and its power with them.

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

    Args:
        moved: bytes to and from memory.
    """
    if not technology.fabric or not run.arrays:
        return None
    found = [(array, synthesized(array.pe, array.parameters)) for array in run.arrays]
    resources, notes = _blocks(run), list[str]()
    for array, known in found:
        if known is None:
            return None
        for kind, count in known[0].items():
            resources[kind] = resources.get(kind, NOTHING) + count * array.copies
        notes.append(f"resources of PE {array_name(array)}: {known[1]}")
    notes.append("resources of the vector unit, the collector, memory controllers and control: not counted")
    rates = (Range.point(run.clock_hz), Range.point(moved / run.seconds))
    activity = fitted_activity(technology).quantity
    power_w = load_of(technology, part, memory, resources, *rates).power_w(Range.of(activity))
    return OnBoard(resources, power_w, activity, tuple(notes))


def _blocks(run: Run) -> dict[str, Range]:
    """Block RAMs of the queues and UltraRAMs of the activation buffer."""
    buffers: Mapping[str, Mapping[str, int]] = run.accelerator.get("buffers", {})
    places = {"link": ("bram36", BLOCK_RAM_BYTES), "activation": ("uram", ULTRA_RAM_BYTES)}
    found: dict[str, Range] = {}
    for name, (kind, size) in places.items():
        if name in buffers:
            blocks = math.ceil(buffers[name]["capacity_bytes"] / size) * buffers[name]["copies"]
            found[kind] = Range.point(blocks)
    return found
