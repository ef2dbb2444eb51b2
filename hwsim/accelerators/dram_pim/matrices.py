"""Matrices at the banks: how weights, keys and values become columns, and what the units' PEs need for each.

Of complex weights, a row holds the codes of U and W of every stage, each half as long as the vector, and makes a real
and an imaginary part. Of pruned ones, columns hold what is kept, values and indices, and units fill in the zeros: all
banks of a channel are at the same place of the vector. Columns in FP16 are a second product.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.products import Share, Slice
from hwsim.accelerators.layout import Cycles, Layout, ceil_div
from hwsim.accelerators.tile_time import value_dependent, value_independent
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.pe import PE, get_pe
from hwsim.pe.operands import is_twos_complement
from hwsim.quantize import WeightRule, group_length, stored_arrays
from hwsim.quantize.layout import BLOCK_COUNTS, CODES, plane_count
from hwsim.quantize.weight_rule import is_floating
from hwsim.trace import Trace
from hwsim.units import BITS_PER_BYTE

COLUMN_BITS = 256
SCALE_BITS = {"fp16": 16, "bf16": 16, "fp32": 32, "e8m0": 8, "fp8_e4m3": 8}


@dataclass(frozen=True)
class Stored:
    """How a matrix is stored: planes of codes in a format, and bits of scales beside each of so many groups.

    Args:
        kept_bits: of a pruned matrix, bits of values and indices for each weight, kept or not.
    """

    pe: PE
    weight_format: str
    packing: str | None
    planes: int
    group: int
    group_bits: int
    kept_bits: float | None = None

    def code_bits(self, count: int) -> int:
        """Bits of so many codes of a plane."""
        if self.kept_bits is not None:
            return ceil(count * self.kept_bits)
        return BITS_PER_BYTE * get_format(self.weight_format).packed_bytes(count, self.packing)


def stored_weight(description: DramPimDescription, trace: Trace, name: str, cols: int) -> Stored:
    """A weight matrix.

    Scales of whole rows and tensors are multiplied into results as they are read; those of groups lie at the banks.
    """
    rule = trace.weight_rule(name)
    axes = 2 if rule.number_format.complex else 1
    group = group_length(name, cols // axes, rule.group)
    groups, activations = cols // axes // group, met_by(description, trace, rule.format)
    pe = description.pe(rule.format, group, groups, rule.zero_point != "none", activations)
    bits = axes * SCALE_BITS[rule.scale_format] + _zero_bits(rule) if groups > 1 else 0
    return Stored(pe, rule.format, rule.packing, plane_count(rule), group, bits, _kept_bits(trace, name))


def stored_outliers(description: DramPimDescription, columns: int) -> Stored:
    """Columns of a weight matrix that stay in FP16."""
    return Stored(description.pe("fp16", columns, 1, False, "fp16"), "fp16", None, 1, columns, 0)


def _kept_bits(trace: Trace, name: str) -> float | None:
    """Bits of values and indices for each weight of a pruned matrix, on average; None where nothing is pruned."""
    rule, (rows, cols) = trace.weight_rule(name), trace.shapes[name]
    if rule.sparsity is None:
        return None
    arrays = stored_arrays(name, rows, cols, rule, trace.outlier_columns(name))
    others = sum(array.nbytes for key, array in arrays.items() if key not in (CODES, BLOCK_COUNTS))
    return BITS_PER_BYTE * (trace.matrix_bytes(name) - others) / (rows * cols)


def _zero_bits(rule: WeightRule) -> int:
    return rule.number_format.bits if rule.zero_point == "minmax" else 0


def stored_cache(description: DramPimDescription, trace: Trace, what: str, cols: int) -> Stored:
    """Keys or values; their scales are multiplied into scores and probabilities near the memory."""
    name: str = getattr(trace.recipe.kv, what)
    activations = _as_taken(description, name, cache_activations(trace), f"format of {what}s")
    pe = description.pe(name, cols, 1, False, activations, f"format of {what}s")
    return Stored(pe, name, None, 1, cols, 0)


def activations_of(trace: Trace) -> str:
    """The activations' format as units take it: BF16 has the lanes and the buffer of FP16."""
    name = trace.recipe.activations.format
    return "fp16" if name == "bf16" else name


def met_by(description: DramPimDescription, trace: Trace, weight_format: str) -> str:
    """The format of the activations that meet weights: FP16 where all else is widened, unless an element says both."""
    name = activations_of(trace)
    if weight_format == description.widened and f"{weight_format}_{name}" not in description.elements:
        return weight_format
    return _as_taken(description, weight_format, name, "weight format")


def _as_taken(description: DramPimDescription, weight_format: str, activations: str, what: str) -> str:
    """Integers, which FP16 holds exactly, as FP16 where floating-point units take none."""
    kind = get_pe(description.element(weight_format, activations, what).pe)
    takes = kind.supports_activations(get_format(activations))
    return activations if takes or not is_floating(get_format(weight_format)) else "fp16"


def cache_activations(trace: Trace) -> str:
    """The format in which queries and probabilities meet the cache: integers as they are, all else as FP16."""
    name = activations_of(trace)
    return name if is_twos_complement(get_format(name)) else "fp16"


def vector_length(description: DramPimDescription, stored: Stored) -> int:
    """Elements of a vector that the units' buffer holds: whole beats of the PE, and whole groups where they fit."""
    held = description.units.vector_beats * COLUMN_BITS // stored.pe.activations.bits
    parts = stored.pe.parts
    unit = parts * (stored.group if stored.group_bits and parts * stored.group <= held else stored.pe.lanes)
    return max(held // unit * unit, parts * stored.pe.lanes)


def slices_of(description: DramPimDescription, stored: Stored, cols: int) -> Iterator[tuple[Slice, Layout]]:
    """The slices of a row of so many elements, and how codes and scales of each lie in its columns."""
    length = vector_length(description, stored)
    for first in range(0, cols, length):
        size = min(length, cols - first)
        codes = ceil_div(size, stored.pe.parts)
        scales = ceil_div(ceil_div(codes, stored.group) * stored.group_bits, COLUMN_BITS)
        body = max(1, ceil_div(stored.code_bits(codes), COLUMN_BITS))
        layout = Layout(scales, body, ceil_div(codes, stored.pe.lanes))
        beats = stored.planes * (layout.head_beats + layout.body_beats)
        yield Slice(ceil_div(size * stored.pe.activations.bits, COLUMN_BITS), beats), layout


def share_of(
    description: DramPimDescription, stored: Stored, rows: int, cols: int, results: int, intervals: Cycles | None = None
) -> Share:
    """The share of each channel's units: `rows` each, of so many elements.

    Args:
        rows: of codes; one of complex codes makes two results.
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
    divider, parts = description.units.clock_divider, stored.pe.parts
    needed = np.concatenate(gaps, axis=1) * divider
    slices = tuple(part for part, _ in cut)
    return Share(rows, slices, needed, stored.pe.drain * divider, max(1, results // parts), parts)


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
