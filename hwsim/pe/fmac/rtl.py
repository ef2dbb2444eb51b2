"""Floating-point multiply-accumulate array in Amaranth."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Shape, Signal, signed
from amaranth.lib import data

from hwsim.formats import NumberFormat
from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.floating import product
from hwsim.gateware.latency import FLOAT_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.fmac.model import FmacArray
from hwsim.pe.shape import array_shape


class FmacFront(Front):
    """A multiplier of significands, an adder of exponents and a shifter in every lane, an adder tree for every row.

    Latency `FLOAT_STAGES` + tree_stages(lanes): registers behind multiplier and adder, and behind the shifter, then the
    tree. Initiation interval 1; always ready.
    """

    def __init__(self, shape: ArrayShape, pe: FmacArray) -> None:
        self.fractions = _fraction_bits(pe.weights), _fraction_bits(pe.activations)
        self.product: Shape = signed(signed_bits(largest_integer(pe.weights) * largest_integer(pe.activations)))
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Products of a beat in fixed point, and their sums."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = FLOAT_STAGES + tree_stages(shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            tree = AdderTree(self.product, shape.lanes, shape.partial)
            m.submodules[f"tree_{row}"] = tree
            products = Signal(data.ArrayLayout(self.product, shape.lanes), name=f"products_{row}", reset_less=True)
            for lane in range(shape.lanes):
                code, x = beat.codes[row][lane], beat.x[lane]
                m.d.sync += products[lane].eq(product(m, code, x, self.fractions, f"{row}_{lane}"))
            m.d.comb += [tree.i.eq(products), self.o.dots[row].eq(tree.o)]
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m


def _fraction_bits(number: NumberFormat) -> int:
    """Bits of the fraction: one less than the largest significand has."""
    return max(number.significand).bit_length() - 1


def component(pe: FmacArray) -> Array:
    """The array of a `FmacArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    return Array(FmacFront(array_shape(pe), pe))
