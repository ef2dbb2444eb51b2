"""What is done near the memory and not at the banks: norms, softmax, activations, residual sums, rotary embedding."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from hwsim.accelerators.dram_pim.description import NearMemory, OperatorCost
from hwsim.accelerators.dram_pim.matrices import COLUMN_BITS
from hwsim.accelerators.layout import ceil_div

VALUE_BITS = 16
VALUES_OF_ACCESS = COLUMN_BITS // VALUE_BITS


@dataclass(frozen=True)
class Near:
    """Cycles of one operator on the device's bus, on rows of the banks, and near the memory; accesses of the bus."""

    bus: int
    banks: int
    accelerators: int
    accesses: int


def near_memory(unit: NearMemory, cost: OperatorCost, values: int, each: int, row_cycles: int) -> Near:
    """What an operator takes.

    Args:
        values: that it is of.
        each: tokens, or heads of a softmax, that have cycles of their own.
        row_cycles: from opening one row to opening another (tRC); all channels open theirs at once.
    """
    accesses = ceil(cost.passes * values / VALUES_OF_ACCESS)
    passed = ceil(cost.share * values)
    cycles = ceil(cost.exponents * rounds(unit, passed, 1, unit.exponent_latency))
    cycles += ceil(cost.additions * rounds(unit, passed, 2, unit.addition_latency))
    cycles += ceil(cost.cycles_per_value * values + cost.cycles_each * each)
    return Near(accesses * unit.access_cycles, cost.row_visits * row_cycles, cycles, accesses)


def rounds(unit: NearMemory, values: int, operands: int, latency: int) -> int:
    """Cycles in which so many values pass all accelerators."""
    return ceil_div(values, unit.lanes * unit.copies) * (unit.copies * operands + latency + 1)
