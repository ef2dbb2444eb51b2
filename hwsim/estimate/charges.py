"""What a run's actions are charged: each action at its own energy, or a PE array at a measured ratio.

Where a technology is one of gates and the array's PE was measured (`hwsim.technology.ratios`), its multiply-accumulates
are charged ratio x bare INT8 multiply-add, in place of all that the array counted. What is left, buffers and the vector
unit, and arrays that were not measured, are charged action by action.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hwsim.run import ArrayRow, Run
from hwsim.technology import ActionEnergy, Range, Technology
from hwsim.technology.ratios import Ratio, Ratios

MEMORY_ACTIONS = ("memory_read_bytes", "memory_write_bytes")
_BUFFERS = {"link_bytes": "link", "buffer_read_bytes": "activation", "buffer_write_bytes": "activation"}


@dataclass(frozen=True)
class Charge:
    """So many times one energy.

    Args:
        name: of the action, or of the array.
        count: how often.
        each: what it takes each time, and why.
    """

    name: str
    count: int
    each: ActionEnergy


@dataclass(frozen=True)
class Charges:
    """All charges of a run but those of its memory, and what they rest on without a source."""

    items: tuple[Charge, ...]
    notes: tuple[str, ...]


def array_name(array: ArrayRow) -> str:
    """A PE array in words: "mac int4 x int8"."""
    p = array.parameters
    return f"{array.pe} {p.get('weight_format', '?')} x {p.get('activation_format', '?')}"


def charges(run: Run, actions: Mapping[str, int], technology: Technology, ratios: Ratios) -> Charges:
    """What a run is charged.

    Args:
        actions: of all its operators.

    Raises:
        HwsimError: the technology lacks an action.
    """
    left, notes = dict(actions), list[str]()
    items: list[Charge] = []
    for array, ratio in measured(run, technology, ratios):
        if ratio is None:
            notes.append(f"PE {array_name(array)}: no measured ratio; charged by the sum of its actions")
            continue
        for key, count in array.actions.items():
            left[key] = left.get(key, 0) - count
        items.append(Charge(f"{array_name(array)} array", array.macs, _by_ratio(array, ratio, technology)))
        if ratio.note:
            notes.append(f"PE {array_name(array)}: {ratio.note}")
    if technology.int8_mac is not None and not run.arrays:
        notes.append("the run does not say which PEs it is of: they are charged by the sum of their actions")
    sizes = _sizes(run, technology)
    if technology.has_memories and not sizes:
        notes.append("the run does not say how large its buffers are: queues of 8 KiB, buffers of 32 KiB are charged")
    counted = ((key, count) for key, count in left.items() if key not in MEMORY_ACTIONS and count > 0)
    items += [Charge(key, count, technology.action(key, sizes.get(key))) for key, count in counted]
    return Charges(tuple(items), tuple(notes))


def measured(run: Run, technology: Technology, ratios: Ratios) -> Iterator[tuple[ArrayRow, Ratio | None]]:
    """The arrays of a run with the ratio of each; none at all where ratios of gates say nothing."""
    if technology.int8_mac is not None:
        for array in run.arrays:
            yield array, ratios.of(array.pe, array.parameters, run.recipe)


def _by_ratio(array: ArrayRow, ratio: Ratio, technology: Technology) -> ActionEnergy:
    bare = technology.int8_mac
    assert bare is not None
    name = f"ratio of {array_name(array)}"
    constants = {name: ratio.energy, **bare.constants}
    return ActionEnergy(Range.of(ratio.energy) * bare.energy_j, "compute", constants, f"{name} * ({bare.formula})")


def _sizes(run: Run, technology: Technology) -> dict[str, int]:
    """The size of the memory behind each action on one, where it matters and the run has it."""
    buffers: Mapping[str, Mapping[str, int]] = run.accelerator.get("buffers", {})
    if not technology.has_memories:
        return {}
    return {key: int(buffers[name]["capacity_bytes"]) for key, name in _BUFFERS.items() if name in buffers}
