"""Pipeline depths, in cycles, as both the timing models and the RTL take them. Needs no Amaranth."""

from __future__ import annotations

LEVELS_PER_STAGE = 2
"""Levels of two-input adders between the registers of an adder tree."""

PICK_STAGES = 1
"""Activations picked by index."""

SPLIT_STAGES = 1
"""Two products taken apart that shared a multiplier."""

SHIFT_STAGES = 1
"""Shifter behind a tree that adds one digit position at a time."""

LOOKUP_STAGES = 1
"""What was looked up in tables."""

CORRECTION_STAGES = 1
"""Planes' sums corrected by the sum of activations."""

ACCUMULATE_STAGES = 1
"""A running sum."""

GROUP_STAGES = ACCUMULATE_STAGES
"""Group accumulator."""

DECODE_STAGES = 1
"""Codes behind the decoders of a packing."""

ZERO_STAGES = 2
"""Product of zero code and sum of x; its subtraction."""

SCALE_STAGES = 2
"""Product with the scale's significand; shift by its exponent."""

ROW_STAGES = ACCUMULATE_STAGES + 1
"""Row accumulator; result queue."""

MERGE_STAGES = SCALE_STAGES + 1
"""Sum of a row times the activations' scale; its addition to the sum of columns in FP16."""

ROUND_STAGES = 4
"""Magnitude of a row's sum; its leading place; the shift to a significand; rounding."""

FLOAT_STAGES = 2
"""Product of significands and sum of exponents; shift to fixed point."""


def tree_stages(inputs: int) -> int:
    """Register stages of a tree that adds `inputs` numbers: ceil(ceil(log2 inputs) / LEVELS_PER_STAGE)."""
    return -(-(inputs - 1).bit_length() // LEVELS_PER_STAGE)


def tail_stages(zero_point: bool) -> int:
    """Cycles from the partial sum that completes a row, at the adder tree's output, until the result is offered."""
    return GROUP_STAGES + zero_point * ZERO_STAGES + SCALE_STAGES + ROW_STAGES
