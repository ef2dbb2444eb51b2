"""Matrices at the banks: how weights, keys and values become columns, and what the units' PEs need for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.products import Share, Slice
from hwsim.accelerators.layout import Cycles, Layout, ceil_div
from hwsim.accelerators.tile_time import value_dependent, value_independent
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.pe import PE
from hwsim.pe.operands import is_twos_complement
from hwsim.quantize import WeightRule, group_length
from hwsim.trace import Trace

COLUMN_BITS = 256
SCALE_BITS = {"fp16": 16, "bf16": 16, "fp32": 32, "e8m0": 8, "fp8_e4m3": 8}


@dataclass(frozen=True)
class Stored:
    """How a matrix is stored: planes of codes in a format, and bits of scales beside each of so many groups."""

    pe: PE
    weight_format: str
    packing: str | None
    planes: int
    group: int
    group_bits: int


def check_weights(trace: Trace, name: str, machine: str) -> None:
    """Refuse what no unit computes.

    Raises:
        HwsimError: complex or pruned weights, or outlier columns.
    """
    rule = trace.weight_rule(name)
    extras = {
        "complex numbers": rule.number_format.complex,
        "pruned weights": rule.sparsity is not None,
        "outlier columns in FP16": trace.outlier_columns(name) > 0,
    }
    if named := [what for what, there in extras.items() if there]:
        raise HwsimError(
            f"{machine} has no unit at its banks for {name} in recipe {trace.recipe.name}",
            got=", ".join([rule.format, *named]), expected="planes of real codes with scales, nothing pruned",
            next="choose another recipe with --recipe, such as int4-g128 or fp16",
        )  # fmt: skip


def stored_weight(description: DramPimDescription, trace: Trace, name: str, cols: int) -> Stored:
    """A weight matrix.

    Scales of whole rows and tensors are multiplied into results as they are read; those of groups lie at the banks.
    """
    check_weights(trace, name, description.name)
    rule = trace.weight_rule(name)
    group = group_length(name, cols, rule.group)
    pe = description.pe(rule.format, group, cols // group, rule.zero_point != "none", activations_of(trace))
    bits = SCALE_BITS[rule.scale_format] + _zero_bits(rule) if group < cols else 0
    return Stored(pe, rule.format, rule.packing, rule.planes, group, bits)


def _zero_bits(rule: WeightRule) -> int:
    return rule.number_format.bits if rule.zero_point == "minmax" else 0


def stored_cache(description: DramPimDescription, trace: Trace, what: str, cols: int) -> Stored:
    """Keys or values; their scales are multiplied into scores and probabilities near the memory."""
    name: str = getattr(trace.recipe.kv, what)
    pe = description.pe(name, cols, 1, False, cache_activations(trace), f"format of {what}s")
    return Stored(pe, name, None, 1, cols, 0)


def activations_of(trace: Trace) -> str:
    """The activations' format as units take it: BF16 has the lanes and the buffer of FP16."""
    name = trace.recipe.activations.format
    return "fp16" if name == "bf16" else name


def cache_activations(trace: Trace) -> str:
    """The format in which queries and probabilities meet the cache: integers as they are, all else as FP16."""
    name = activations_of(trace)
    return name if is_twos_complement(get_format(name)) else "fp16"


def vector_length(description: DramPimDescription, stored: Stored) -> int:
    """Elements of a vector that the units' buffer holds: whole beats of the PE, and whole groups where they fit."""
    held = description.units.vector_beats * COLUMN_BITS // stored.pe.activations.bits
    unit = stored.group if stored.group_bits and stored.group <= held else stored.pe.lanes
    return max(held // unit * unit, stored.pe.lanes)


def slices_of(description: DramPimDescription, stored: Stored, cols: int) -> Iterator[tuple[Slice, Layout]]:
    """The slices of a row of so many elements, and how codes and scales of each lie in its columns."""
    length = vector_length(description, stored)
    codes = get_format(stored.weight_format)
    for first in range(0, cols, length):
        size = min(length, cols - first)
        bits = 8 * codes.packed_bytes(size, stored.packing)
        scales = ceil_div(ceil_div(size, stored.group) * stored.group_bits, COLUMN_BITS)
        layout = Layout(scales, ceil_div(bits, COLUMN_BITS), ceil_div(size, stored.pe.lanes))
        beats = stored.planes * (layout.head_beats + layout.body_beats)
        yield Slice(ceil_div(size * stored.pe.activations.bits, COLUMN_BITS), beats), layout


def share_of(
    description: DramPimDescription, stored: Stored, rows: int, cols: int, results: int, intervals: Cycles | None = None
) -> Share:
    """The share of each channel's units: `rows` each, of so many elements.

    Args:
        results: that a unit keeps at once.
        intervals: cycles of the PE for each of its beats, int64[rows, beats]; None where values do not matter.
    """
    cut = list(slices_of(description, stored, cols))
    first, gaps = 0, list[Cycles]()
    for _, layout in cut:
        of_slice = (
            value_independent(stored.pe, layout.pe_beats)[0]
            if intervals is None
            else intervals[:, first : first + layout.pe_beats]
        )
        gaps.append(np.tile(layout.service(of_slice), stored.planes))
        first += layout.pe_beats
    divider = description.units.clock_divider
    needed = np.concatenate(gaps, axis=1) * divider
    return Share(rows, tuple(part for part, _ in cut), needed, stored.pe.drain * divider, results)


def channel_intervals(trace: Trace, stored: Stored, name: str, parts: int, channels: int) -> Sequence[Cycles | None]:
    """Cycles of every PE beat of a weight matrix, int64[rows of a unit, beats] for each channel.

    One None where values do not matter: all channels are like the first, which has the most rows.
    """
    pe = stored.pe
    if not pe.depends_on:
        return [None]
    if stored.planes > 1:
        raise HwsimError(f"PE {pe.name} takes a time that depends on codes, and {name} has several planes of them",
                         got=f"{stored.planes} planes", expected="one plane, or a PE whose time is fixed")  # fmt: skip
    rows, cols = trace.shapes[name]
    blocks = parts * ceil_div(rows, pe.rows)
    layout = Layout(0, 1, ceil_div(cols, pe.lanes))
    dealt = value_dependent(trace, pe, layout, name, parts, blocks, channels)
    return [dealt[channel] for channel in range(channels)]
