"""Complex array in Amaranth: conditional negation and four adder trees for every row, no multiplier."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.pipeline import delay
from hwsim.pe.base import PE
from hwsim.pe.shape import array_shape


class ComplexRows(Front):
    """Four sums for every row: of Re y and of Im y, what codes on the real axis add and what those on the other do.

    Latency 1 + tree_stages(lanes): a register of signed parts, then the trees. Initiation interval 1; always ready.
    """

    def elaborate(self, platform: Any) -> Module:
        """Terms, trees, and the tag beside them."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = 1 + tree_stages(shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            lanes = [self._lane(beat.codes[row][k], beat.x[2 * k], beat.x[2 * k + 1]) for k in range(shape.lanes)]
            for k, terms in enumerate(zip(*lanes, strict=True)):
                m.d.comb += self.o.dots[4 * row + k].eq(self._sum(m, f"{row}_{k}", list(terms)))
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    @staticmethod
    def _lane(code: Any, real: Any, imaginary: Any) -> tuple[Any, Any, Any, Any]:
        """What a weight i**code adds to Re y from either axis, then to Im y.

        The low bit of a code says "on the imaginary axis", its high bit "negative"; i (a + i b) = -b + i a.
        """
        turned, negative = code[0], code[1]
        a, b = (Mux(negative, -part, part) for part in (real, imaginary))
        # Re y takes -b of a turned weight: the one place where the sign is the other one.
        minus_b = Mux(negative, imaginary, -imaginary)
        return Mux(turned, 0, a), Mux(turned, minus_b, 0), Mux(turned, 0, b), Mux(turned, a, 0)

    def _sum(self, m: Module, name: str, terms: list[Any]) -> Any:
        tree = AdderTree(self.shape.activation, len(terms), self.shape.partial)
        m.submodules[f"tree_{name}"] = tree
        held = Signal(data.ArrayLayout(self.shape.activation, len(terms)), name=f"terms_{name}", reset_less=True)
        m.d.sync += [held[k].eq(term) for k, term in enumerate(terms)]
        m.d.comb += tree.i.eq(held)
        return tree.o


def component(pe: PE) -> Array:
    """The array of a `ComplexArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    return Array(ComplexRows(array_shape(pe)))
