"""Power-of-two array in Amaranth: a shifter and a conditional negation in every lane."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Array as Choice
from amaranth.hdl import Module, Mux, Shape, Signal, signed
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.pot.model import PotArray
from hwsim.pe.shape import array_shape


class PotFront(Front):
    """A shifter in every lane, an adder tree for every row.

    Latency 1 + tree_stages(lanes): a register of shifted activations, then the tree. Initiation interval 1.
    """

    def __init__(self, shape: ArrayShape, pe: PotArray) -> None:
        self.number = pe.weights
        self.product: Shape = signed(signed_bits(largest_integer(pe.weights) * largest_integer(pe.activations)))
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Shifted activations of a beat, and their sums."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = 1 + tree_stages(shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            tree = AdderTree(self.product, shape.lanes, shape.partial)
            m.submodules[f"tree_{row}"] = tree
            terms = Signal(data.ArrayLayout(self.product, shape.lanes), name=f"terms_{row}", reset_less=True)
            for lane in range(shape.lanes):
                m.d.sync += terms[lane].eq(self._shifted(beat.codes[row][lane], beat.x[lane]))
            m.d.comb += [tree.i.eq(terms), self.o.dots[row].eq(tree.o)]
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _shifted(self, code: Any, x: Any) -> Any:
        """+-x * 2**p. The sign is a code's highest bit; the shift is read off the format's own table."""
        shifts = Choice(list(self.number.exponent))[code]
        size = Mux(code[-1], -x, x) << shifts
        return size if self.number.zero is None else Mux(code == self.number.zero, 0, size)


def component(pe: PotArray) -> Array:
    """The array of a `PotArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    return Array(PotFront(array_shape(pe), pe))
