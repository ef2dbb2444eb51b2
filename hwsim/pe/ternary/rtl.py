"""Ternary array in Amaranth: conditional negation and an adder tree, no multiplier."""

from __future__ import annotations

import dataclasses
from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.parts import work_off
from hwsim.gateware.pipeline import delay
from hwsim.gateware.trits import Unpacked
from hwsim.pe.shape import array_shape
from hwsim.pe.ternary.model import TernaryArray


class TernaryRows(Front):
    """All lanes at once.

    Latency 1 + tree_stages(lanes): a register of signed activations, then the tree. Initiation interval 1.
    """

    def elaborate(self, platform: Any) -> Module:
        """Terms, trees, and the tag beside them."""
        m, shape, beat = Module(), self.shape, self.i.payload
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.code_rows):
            m.d.comb += self.o.dots[row].eq(_row_sum(m, shape, row, list(beat.codes[row]), list(beat.x)))
        stages = 1 + tree_stages(shape.lanes)
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m


class TernarySegments(Front):
    """`width` lanes a cycle, segment by segment; a segment whose weights are zero in every row is skipped.

    Rows of all planes count. A beat with n segments to add is followed by the next after max(1, n) cycles; its sums are
    out max(1, n) + 1 + tree_stages(width) cycles after it came in: the register that holds it, the signed activations,
    the tree. `ready` is one register.
    """

    def __init__(self, shape: ArrayShape, width: int) -> None:
        self.width, self.segments = width, shape.lanes // width
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Hold a beat; each cycle, add its first segment that is left."""
        m, shape, stages = Module(), self.shape, 1 + tree_stages(self.width)
        parts = work_off(m, self, self._nonzero_segments(m))
        xs = self._pick(m, parts.chosen, list(parts.held.x), "x")
        for row in range(shape.code_rows):
            codes = self._pick(m, parts.chosen, list(parts.held.codes[row]), f"codes_{row}")
            m.d.comb += self.o.dots[row].eq(_row_sum(m, shape, row, codes, xs))
        m.d.comb += [
            self.valid.eq(delay(m, parts.busy, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, parts.tag(m, shape.tag), stages, "tag")),
        ]
        return m

    def _nonzero_segments(self, m: Module) -> Any:
        """Which segments of the beat at the input have a weight that is not zero, in any row and plane."""
        wanted, codes = Signal(self.segments), self.i.payload.codes
        for k in range(self.segments):
            lanes = range(k * self.width, (k + 1) * self.width)
            m.d.comb += wanted[k].eq(
                Cat(codes[row][lane][0] for row in range(self.shape.code_rows) for lane in lanes).any()
            )
        return wanted

    def _pick(self, m: Module, chosen: Any, values: list[Any], name: str) -> list[Any]:
        """The chosen segment of `values`; zeros where none is chosen."""
        picked = [Signal(values[0].shape(), name=f"{name}_{k}") for k in range(self.width)]
        for segment in range(self.segments):
            with m.If(chosen[segment]):
                m.d.comb += [picked[k].eq(values[segment * self.width + k]) for k in range(self.width)]
        return picked


def _row_sum(m: Module, shape: ArrayShape, row: int, codes: list[Any], xs: list[Any]) -> Any:
    """Sum of +x, -x or 0: the low bit of a code says "not zero", its high bit "negative"."""
    tree = AdderTree(shape.activation, len(xs), shape.partial)
    m.submodules[f"tree_{row}"] = tree
    terms = Signal(data.ArrayLayout(shape.activation, len(xs)), name=f"terms_{row}", reset_less=True)
    for k, (code, x) in enumerate(zip(codes, xs, strict=True)):
        m.d.sync += terms[k].eq(Mux(code[0], Mux(code[1], -x, x), 0))
    m.d.comb += tree.i.eq(terms)
    return tree.o


def component(pe: TernaryArray) -> Array:
    """The array of a `TernaryArray`. Latency interval + `pe.drain`; interval as in `TernaryArray.timing`."""
    packed = array_shape(pe)
    shape = dataclasses.replace(packed, packed_bits=None)
    front = TernarySegments(shape, pe.width) if pe.segments > 1 else TernaryRows(shape)
    return Array(front if pe.packing == "dense" else Unpacked(front, packed, pe.packing, pe.decode_stages))
