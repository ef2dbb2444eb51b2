"""Ternary array in Amaranth: conditional negation and an adder tree, no multiplier."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay
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
        for row in range(shape.rows):
            m.d.comb += self.o.dots[row].eq(_row_sum(m, shape, row, list(beat.codes[row]), list(beat.x)))
        stages = 1 + tree_stages(shape.lanes)
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m


class TernarySegments(Front):
    """`width` lanes a cycle, segment by segment; a segment whose weights are zero in every row is skipped.

    A beat with n segments to add is followed by the next after max(1, n) cycles; its sums are out
    max(1, n) + 1 + tree_stages(width) cycles after it came in: the register that holds it, the signed activations, the
    tree. `ready` is one register.
    """

    def __init__(self, shape: ArrayShape, width: int) -> None:
        self.width, self.segments = width, shape.lanes // width
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Hold a beat; each cycle, add its first segment that is left."""
        m, shape = Module(), self.shape
        held = Signal(shape.beat, reset_less=True)
        chosen, final = self._control(m, held)
        xs = self._pick(m, chosen, list(held.x), "x")
        for row in range(shape.rows):
            codes = self._pick(m, chosen, list(held.codes[row]), f"codes_{row}")
            m.d.comb += self.o.dots[row].eq(_row_sum(m, shape, row, codes, xs))
        tag = Signal(shape.tag)
        m.d.comb += [
            tag.eq(held.tag),
            tag.ends_group.eq(held.tag.ends_group & final),
            tag.ends_row.eq(held.tag.ends_row & final),
        ]
        m.d.comb += self.o.tag.eq(delay(m, tag, 1 + tree_stages(self.width), "tag"))
        return m

    def _control(self, m: Module, held: Any) -> tuple[Any, Any]:
        """The segment to add in this cycle, one-hot (none for a beat of zeros), and whether it is the beat's last."""
        left, rest = Signal(self.segments, name="left"), Signal(self.segments, name="rest")
        busy, more, final = Signal(name="busy"), Signal(name="more"), Signal(name="final")
        m.d.comb += [rest.eq(left & (left - 1)), final.eq(~more), self.i.ready.eq(~more)]
        with m.If(self.i.valid & self.i.ready):
            wanted = self._nonzero_segments(m)
            m.d.sync += [held.eq(self.i.payload), busy.eq(1), left.eq(wanted), more.eq((wanted & (wanted - 1)).any())]
        with m.Else():
            m.d.sync += [busy.eq(more), left.eq(rest), more.eq((rest & (rest - 1)).any())]
        m.d.comb += self.valid.eq(delay(m, busy, 1 + tree_stages(self.width), "valid", reset_less=False))
        return left & ~rest, final

    def _nonzero_segments(self, m: Module) -> Any:
        """Which segments of the beat at the input have a weight that is not zero, in any row."""
        wanted, codes = Signal(self.segments), self.i.payload.codes
        for k in range(self.segments):
            lanes = range(k * self.width, (k + 1) * self.width)
            m.d.comb += wanted[k].eq(Cat(codes[row][lane][0] for row in range(self.shape.rows) for lane in lanes).any())
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
    shape = array_shape(pe)
    return Array(TernarySegments(shape, pe.width) if pe.segments > 1 else TernaryRows(shape))
