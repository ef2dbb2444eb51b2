"""Power-of-two array in Amaranth: a shifter and a conditional negation in every lane."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Array as Choice
from amaranth.hdl import Module, Mux, Shape, Signal, signed
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.floating import HALF_FRACTION_BITS, take_apart
from hwsim.gateware.latency import FLOAT_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.pot.model import PotArray
from hwsim.pe.shape import array_shape


class PotFront(Front):
    """A shifter in every lane, an adder tree for every row.

    Latency 1 + tree_stages(lanes): a register of shifted activations, then the tree; with FP16 activations
    FLOAT_STAGES + tree_stages(lanes): registers behind the adder of exponents and behind the shifter. Initiation
    interval 1.
    """

    def __init__(self, shape: ArrayShape, pe: PotArray) -> None:
        self.number, self.floating = pe.weights, pe.floating
        self.product: Shape = signed(signed_bits(largest_integer(pe.weights) * largest_integer(pe.activations)))
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Shifted activations of a beat, and their sums."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = (FLOAT_STAGES if self.floating else 1) + tree_stages(shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            tree = AdderTree(self.product, shape.lanes, shape.partial)
            m.submodules[f"tree_{row}"] = tree
            terms = Signal(data.ArrayLayout(self.product, shape.lanes), name=f"terms_{row}", reset_less=True)
            for lane in range(shape.lanes):
                code, x = beat.codes[row][lane], beat.x[lane]
                m.d.sync += terms[lane].eq(
                    self._exponents_added(m, code, x, f"{row}_{lane}") if self.floating else self._shifted(code, x)
                )
            m.d.comb += [tree.i.eq(terms), self.o.dots[row].eq(tree.o)]
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _shifted(self, code: Any, x: Any) -> Any:
        """+-x * 2**p. The sign is a code's highest bit; the shift is read off the format's own table."""
        return self._masked(code, Mux(code[-1], -x, x) << self._power(code))

    def _exponents_added(self, m: Module, code: Any, x: Any, name: str) -> Any:
        """The same of a FP16 activation, one register after its operands: p joins the significand's shift."""
        activation = take_apart(x, HALF_FRACTION_BITS)
        exponents = activation.shift + self._power(code)
        significand = Signal(len(activation.significand), name=f"significand_{name}", reset_less=True)
        shift = Signal(len(exponents), name=f"shift_{name}", reset_less=True)
        negative = Signal(name=f"negative_{name}", reset_less=True)
        m.d.sync += [
            significand.eq(self._masked(code, activation.significand)),
            shift.eq(exponents),
            negative.eq(activation.negative ^ code[-1]),
        ]
        return Mux(negative, -significand, significand) << shift

    def _power(self, code: Any) -> Any:
        return Choice(list(self.number.exponent))[code]

    def _masked(self, code: Any, value: Any) -> Any:
        return value if self.number.zero is None else Mux(code == self.number.zero, 0, value)


def component(pe: PotArray) -> Array:
    """The array of a `PotArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    return Array(PotFront(array_shape(pe), pe))
