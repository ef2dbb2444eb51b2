"""Sparse array in Amaranth: activations picked by index, cascades of multipliers, packed products."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, signed

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.dsp import Cascade, packed, unpacked
from hwsim.gateware.latency import PICK_STAGES, SPLIT_STAGES, tree_stages
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.shape import array_shape
from hwsim.pe.sparse.blocks import BLOCK
from hwsim.pe.sparse.model import PACKED_SHIFT, SparseArray


class SparseRows(Front):
    """A product in every multiplier.

    Latency PICK_STAGES + 1 + chain + tree_stages(chains): picked activations, products, the cascade, the tree over
    cascades. Initiation interval 1; always ready.
    """

    def __init__(self, pe: SparseArray) -> None:
        self.pe = pe
        largest = largest_integer(pe.weights) * largest_integer(pe.activations) * pe.chain
        self.sum_shape: Shape = signed(signed_bits(largest))
        super().__init__(array_shape(pe))

    @property
    def summed(self) -> int:
        """Cycles until the cascades' sums are out."""
        return PICK_STAGES + 1 + self.pe.chain

    def elaborate(self, platform: Any) -> Module:
        """Operands, cascades and trees of every row, and the tag beside them."""
        m, beat = Module(), self.i.payload
        m.d.comb += self.i.ready.eq(1)
        stages = self._dots(m, self._step(m))
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _step(self, m: Module) -> Any:
        """The upper bits of a full beat's columns: such beats of a block follow each other, from column 0 on."""
        steps = BLOCK // self.pe.lanes
        if steps == 1:
            return Const(0, 0)
        step = Signal(range(steps), name="step")
        with m.If(self.i.valid & self.i.ready & self.i.payload.full):
            m.d.sync += step.eq(step + 1 if steps > 2 else ~step)
        return step

    def _dots(self, m: Module, step: Any) -> int:
        """Drive the rows' dot products; returns the cycles that takes."""
        pe, beat = self.pe, self.i.payload
        for row in range(pe.rows):
            weights = [beat.codes[row][k].as_signed() for k in range(pe.multipliers)]
            sums = self._cascades(m, row, weights, self._picked(m, row, step), self.sum_shape)
            m.d.comb += self.o.dots[row].eq(self._tree(m, row, sums))
        return self.summed + tree_stages(pe.chains)

    def _picked(self, m: Module, row: int, step: Any, first: int = 0) -> list[Any]:
        """The activation of each multiplier, in a register; in a full beat from lane `first` on."""
        beat, xs = self.i.payload, []
        lane_bits = (self.pe.lanes - 1).bit_length()
        for k in range(self.pe.multipliers):
            x = Signal(self.shape.activation, name=f"x_{row}_{k}", reset_less=True)
            m.d.sync += x.eq(beat.x[Mux(beat.full, Cat(Const(first + k, lane_bits), step), beat.index[row][k])])
            xs.append(x)
        return xs

    def _cascades(self, m: Module, row: int, weights: list[Any], xs: list[Any], total: Shape) -> list[Any]:
        """The sum of each cascade of a row; weights go through a register as the activations did."""
        sums = []
        for at in range(0, self.pe.multipliers, self.pe.chain):
            shape = weights[at].shape()
            cascade = Cascade(self.pe.chain, shape, self.shape.activation, total)
            m.submodules[f"cascade_{row}_{at}"] = cascade
            for k in range(self.pe.chain):
                weight = delay(m, weights[at + k], PICK_STAGES, f"w_{row}_{at + k}")
                m.d.comb += [cascade.a[k].eq(weight), cascade.b[k].eq(xs[at + k])]
            sums.append(cascade.o)
        return sums

    def _tree(self, m: Module, row: int, terms: list[Any]) -> Any:
        """The sum of what leaves the reduction points."""
        tree = AdderTree(self.sum_shape, len(terms), self.shape.partial)
        m.submodules[f"tree_{row}"] = tree
        m.d.comb += [tree.i[k].eq(term) for k, term in enumerate(terms)]
        return tree.o


class PackedRows(SparseRows):
    """Two products in a multiplier where a beat is full: those of rows 2 p and 2 p + 1 with one activation.

    Of each pair of rows the first always has the low products, the second the high ones. In a full beat the first
    row's multipliers take the lower half of the lanes and the second row's the upper half, each for both rows. In a
    sparse beat each row has its own multipliers, and the other product there is 0.

    Latency as in `SparseRows`, SPLIT_STAGES more, and a tree of twice as many terms.
    """

    def _dots(self, m: Module, step: Any) -> int:
        pe = self.pe
        total = signed(self.sum_shape.width + PACKED_SHIFT)
        for pair in range(0, pe.rows, 2):
            terms: list[list[Any]] = [[], []]
            for half in (0, 1):
                xs = self._picked(m, pair + half, step, half * pe.multipliers)
                for at, found in enumerate(self._cascades(m, pair + half, self._operands(pair, half), xs, total)):
                    for part, value in enumerate(unpacked(found, PACKED_SHIFT)):
                        term = Signal(self.sum_shape, name=f"term_{pair + part}_{half}_{at}", reset_less=True)
                        m.d.sync += term.eq(value)
                        terms[part].append(term)
            for part in (0, 1):
                m.d.comb += self.o.dots[pair + part].eq(self._tree(m, pair + part, terms[part]))
        return self.summed + SPLIT_STAGES + tree_stages(2 * pe.chains)

    def _operands(self, pair: int, half: int) -> list[Any]:
        """The packed weights of one row's multipliers."""
        pe, beat = self.pe, self.i.payload
        found = []
        for k in range(pe.multipliers):
            full = [beat.codes[pair + part][half * pe.multipliers + k].as_signed() for part in (0, 1)]
            own = beat.codes[pair + half][k].as_signed()
            low, high = (Mux(beat.full, full[part], own if part == half else 0) for part in (0, 1))
            found.append(packed(low, high, PACKED_SHIFT))
        return found


def component(pe: SparseArray) -> Array:
    """The array of a `SparseArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    return Array(PackedRows(pe) if pe.packed else SparseRows(pe))
