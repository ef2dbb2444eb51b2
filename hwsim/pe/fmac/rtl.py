"""Floating-point multiply-accumulate array in Amaranth."""

from __future__ import annotations

import dataclasses
from typing import Any

from amaranth.hdl import Module, Mux, Shape, Signal, signed
from amaranth.lib import data

from hwsim.formats import NumberFormat
from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.floating import take_apart
from hwsim.gateware.latency import FLOAT_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape, Rounding
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.fmac.model import EXACT, FmacArray
from hwsim.pe.fmac.rounding import TARGETS
from hwsim.pe.shape import array_shape


class FmacFront(Front):
    """A multiplier of significands, an adder of exponents and a shifter in every lane, an adder tree for every row.

    Latency `FLOAT_STAGES` + tree_stages(lanes): registers behind multiplier and adder, and behind the shifter, then the
    tree. Initiation interval 1; always ready.
    """

    def __init__(self, shape: ArrayShape, pe: FmacArray) -> None:
        self.weight_fraction, self.x_fraction = (_fraction_bits(number) for number in (pe.weights, pe.activations))
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
                m.d.sync += products[lane].eq(self._product(m, beat.codes[row][lane], beat.x[lane], f"{row}_{lane}"))
            m.d.comb += [tree.i.eq(products), self.o.dots[row].eq(tree.o)]
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _product(self, m: Module, code: Any, x: Any, name: str) -> Any:
        """A product in fixed point, one register after its operands."""
        weight, activation = take_apart(code, self.weight_fraction), take_apart(x, self.x_fraction)
        significand = Signal(self.weight_fraction + self.x_fraction + 2, name=f"significand_{name}", reset_less=True)
        exponents = weight.shift + activation.shift
        shift = Signal(len(exponents), name=f"shift_{name}", reset_less=True)
        negative = Signal(name=f"negative_{name}", reset_less=True)
        m.d.sync += [
            significand.eq(weight.significand * activation.significand),
            shift.eq(exponents),
            negative.eq(weight.negative ^ activation.negative),
        ]
        return Mux(negative, -significand, significand) << shift


def _fraction_bits(number: NumberFormat) -> int:
    """Bits of the fraction: one less than the largest significand has."""
    return max(number.significand).bit_length() - 1


def component(pe: FmacArray) -> Array:
    """The array of a `FmacArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    shape = array_shape(pe)
    if pe.result != EXACT:
        target, saturate = TARGETS[pe.result], pe.overflow == "saturate"
        rounding = Rounding(target.exponent_bits, target.fraction_bits, pe.fraction_bits, saturate)
        shape = dataclasses.replace(shape, rounding=rounding)
    return Array(FmacFront(shape, pe))
