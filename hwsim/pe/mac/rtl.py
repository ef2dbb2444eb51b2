"""Multiply-accumulate array in Amaranth."""

from __future__ import annotations

from amaranth.hdl import signed

from hwsim.gateware.array import Array
from hwsim.gateware.multiplier import MultiplierFront
from hwsim.pe.base import PE
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.shape import array_shape


def component(pe: PE) -> Array:
    """The array of a `MacArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    product = signed(signed_bits(largest_integer(pe.weights) * largest_integer(pe.activations)))
    return Array(MultiplierFront(array_shape(pe), product, pe.weights.signed))
