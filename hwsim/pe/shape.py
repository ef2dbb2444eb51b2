"""From an array's parameters to the widths of its gateware."""

from __future__ import annotations

from hwsim.gateware.layout import ArrayShape, Rounding, Selection
from hwsim.pe.base import PE
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.operands import is_bipolar
from hwsim.pe.rounding import EXACT, TARGETS, RoundedPE


def array_shape(pe: PE) -> ArrayShape:
    """The widths that every sum of an array needs, by the formats' largest magnitudes in their own units."""
    weight, activation = largest_integer(pe.weights), largest_integer(pe.activations)
    return ArrayShape(
        rows=pe.rows,
        lanes=pe.lanes,
        weight_bits=pe.weights.bits,
        activation_bits=pe.activations.bits,
        partial_bits=signed_bits(pe.lanes * weight * activation),
        dot_bits=signed_bits(pe.dot_bound),
        sum_x_bits=signed_bits(pe.group * activation) if pe.zero_point else None,
        accumulator_bits=pe.accumulator_bits,
        credits=pe.credits,
        parts=pe.parts,
        planes=pe.weight_planes,
        packed_bits=None if pe.packing == "dense" else pe.code_row_bits,
        selection=Selection(pe.window, pe.indices) if pe.indices else None,
        rounding=_rounding(pe) if isinstance(pe, RoundedPE) and pe.result != EXACT else None,
        bipolar_zeros=pe.zero_point and is_bipolar(pe.weights),
    )


def _rounding(pe: RoundedPE) -> Rounding:
    target = TARGETS[pe.result]
    return Rounding(target.exponent_bits, target.fraction_bits, pe.fraction_bits, pe.overflow == "saturate")
