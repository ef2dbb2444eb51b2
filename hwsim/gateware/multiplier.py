"""An integer multiplier in every lane."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Shape, Signal, signed
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Front
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay


class MultiplierFront(Front):
    """A multiplier in every lane, an adder tree for every row.

    Latency 1 + tree_stages(lanes): product registers, then the tree. Initiation interval 1; always ready.
    """

    def __init__(self, shape: ArrayShape, product: Shape, weights_signed: bool) -> None:
        self.product, self.weights_signed = product, weights_signed
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Products of a beat, their sums, and beside them the sum of activations where zero points need it."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = 1 + tree_stages(shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            tree = AdderTree(self.product, shape.lanes, shape.partial)
            m.submodules[f"tree_{row}"] = tree
            products = Signal(data.ArrayLayout(self.product, shape.lanes), name=f"products_{row}", reset_less=True)
            for lane in range(shape.lanes):
                code = beat.codes[row][lane]
                weight = code.as_signed() if self.weights_signed else code
                m.d.sync += products[lane].eq(weight * beat.x[lane])
            m.d.comb += [tree.i.eq(products), self.o.dots[row].eq(tree.o)]
        if shape.sum_x_bits is not None:
            m.submodules.tree_x = tree_x = AdderTree(shape.activation, shape.lanes, signed(shape.sum_x_bits))
            m.d.comb += [tree_x.i.eq(delay(m, beat.x, 1, "x")), self.o.sum_x.eq(tree_x.o)]
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m
