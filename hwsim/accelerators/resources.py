"""What the streaming accelerators hold on chip, and whether their part holds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.working_set import VALUE_BYTES
from hwsim.engine import Line, Program, StreamStep
from hwsim.errors import HwsimError
from hwsim.run import ArrayRow
from hwsim.technology import Part
from hwsim.technology.design import bill_of, check_names, placed
from hwsim.technology.occupancy import Occupancy, occupancy
from hwsim.units import BITS_PER_BYTE

# Parts of every streaming design; those that [units] does not declare are reported as not counted.
STREAM_UNITS = ("vector", "collector", "memory_controller", "control")


def stream_buffers(
    description: AcceleratorDescription, beat_bytes: int, line: Line, program: Program
) -> dict[str, dict[str, Any]]:
    """The on-chip memories of an accelerator fed by a line, as a run carries them.

    The activation buffer has a port as wide as what fills or reads it fastest. Each channel has the queue of its Link
    and, where a pass has several tokens, a buffer of the longest row block that it replays.
    """
    width = VALUE_BYTES * BITS_PER_BYTE * max(description.collector.width, description.vector.width)
    beat = {"width_bits": beat_bytes * BITS_PER_BYTE, "copies": line.channels, "per_channel": True}
    found: dict[str, dict[str, Any]] = {
        "activation": {
            "capacity_bytes": description.activation_buffer.capacity_bytes,
            "copies": 1,
            "width_bits": width,
        },
        "link": {"capacity_bytes": line.link_depth * beat_bytes, **beat},
    }
    if beats := max(
        (s.service.shape[2] for s in program.steps if isinstance(s, StreamStep) and s.tokens > 1), default=0
    ):
        found["block"] = {"capacity_bytes": beats * beat_bytes, **beat}
    found |= {name: {"capacity_bytes": size, "copies": 1} for name, size in description.more_buffers.items()}
    return found | {name: placed(buffer, line.channels) for name, buffer in description.buffers.items()}


def fit_of(machine: Mapping[str, Any], arrays: Iterable[ArrayRow], part: Part) -> Occupancy:
    """A design on its part, of any dataflow.

    Args:
        machine: as a run carries it (`hwsim.technology.design.bill_of`).

    Raises:
        HwsimError: it counts a thing twice, the part does not say how much it has, or it is no programmable one.
    """
    check_names(machine)
    if not part.logic.resources:
        raise HwsimError(
            f"nothing can be placed on part {part.name}",
            got="a chip of its own, without resources for a design",
            expected="an FPGA",
            next="hwsim models parts lists them",
        )
    return occupancy(bill_of(machine, arrays, part), part)
