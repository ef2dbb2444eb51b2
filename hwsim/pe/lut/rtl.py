"""Look-up array in Amaranth: tables of signed sums, a look-up for each row, table and bit plane (or trits), adders."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Array as Choice
from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, signed, unsigned
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.latency import CORRECTION_STAGES, LOOKUP_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.parts import Parts, work_off
from hwsim.gateware.pipeline import delay
from hwsim.gateware.trits import TL2_BITS, TL2_MAGNITUDE_BITS, Tl2Encoder
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.lut.model import LutArray
from hwsim.pe.shape import array_shape


class PlaneRows(Front):
    """Tables in registers beside the codes that they were built with; look-ups in the cycles that follow.

    A beat of n planes a look-up at a time (n = 1: all at once) is followed by the next after n cycles, and its sums are
    out n + LOOKUP_STAGES + tree_stages(tables) + CORRECTION_STAGES cycles after it came in. `ready` is one register.
    """

    def __init__(self, shape: ArrayShape, pe: LutArray) -> None:
        self.pe = pe
        largest = largest_integer(pe.activations)
        self.entry = signed(signed_bits(pe.inputs * largest))
        self.planes = range(pe.planes)
        # Twice the dot product, and the planes' sum, which is as large for unsigned codes of zero.
        self.doubled = signed(signed_bits(pe.lanes * largest * 2 * ((1 << pe.weights.bits) - 1)))
        self.total_x = signed(signed_bits(pe.lanes * largest))
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Tables, look-ups, trees, and the correction by the sum of activations."""
        m, pe, shape = Module(), self.pe, self.shape
        serial = pe.form == "serial"
        wanted = Signal(pe.planes if serial else 1, name="wanted")
        m.d.comb += wanted.eq(~Const(0, len(wanted)))
        parts = work_off(m, self, wanted)
        tables = [self._table(m, t) for t in range(pe.tables)]
        after = LOOKUP_STAGES + tree_stages(pe.tables)
        sum_x = self._sum_x(m, parts, tables) if pe.sum_x_factor or shape.zero_point else None
        for row in range(shape.rows):
            found = self._row(m, row, tables, parts.held.codes[row], parts.chosen if serial else None)
            total = self._over_planes(m, row, found, parts, after) if serial else found
            m.d.sync += self.o.dots[row].eq(self._corrected(total, sum_x))
        if shape.sum_x_bits is not None:
            m.d.sync += self.o.sum_x.eq(sum_x)
        stages = after + CORRECTION_STAGES
        m.d.comb += [
            self.valid.eq(delay(m, parts.busy & parts.final, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, parts.tag(m, shape.tag), stages, "tag")),
        ]
        return m

    def _table(self, m: Module, t: int) -> list[Any]:
        """Sums of a table's activations, the first with plus; entry k gives the i-th the sign in bit i - 1 of k."""
        pe, xs = self.pe, [self.i.payload.x[t * self.pe.inputs + i] for i in range(self.pe.inputs)]
        entries = [Signal(self.entry, name=f"table_{t}_{k}", reset_less=True) for k in range(pe.entries)]
        with m.If(self.i.valid & self.i.ready):
            for k, entry in enumerate(entries):
                signs = [1, *(1 if k >> i & 1 else -1 for i in range(pe.inputs - 1))]
                terms = [x if sign > 0 else -x for x, sign in zip(xs, signs, strict=True)]
                m.d.sync += entry.eq(sum(terms[1:], terms[0]))
        return entries

    def _row(self, m: Module, row: int, tables: list[list[Any]], codes: Any, chosen: Any) -> Any:
        """The sum of a row's look-ups over tables and planes (of the chosen plane), each plane at its weight."""
        pe = self.pe
        sums = Signal(data.ArrayLayout(self.doubled, pe.tables), name=f"sums_{row}", reset_less=True)
        for t, table in enumerate(tables):
            places = range(t * pe.inputs, (t + 1) * pe.inputs)
            lanes = [self._bits(m, codes[lane], f"bits_{row}_{lane}") for lane in places]
            if chosen is None:
                terms = [
                    self._look_up(m, table, [lane[j] for lane in lanes], f"{row}_{t}_{j}") << j for j in self.planes
                ]
                m.d.sync += sums[t].eq(sum(terms[1:], terms[0]))
            else:
                picked = [(lane & chosen).any() for lane in lanes]
                term = self._look_up(m, table, picked, f"{row}_{t}")
                m.d.sync += sums[t].eq(_placed(m, term, chosen, self.doubled, f"placed_{row}_{t}"))
        tree = AdderTree(self.doubled, pe.tables, self.doubled)
        m.submodules[f"tree_{row}"] = tree
        m.d.comb += tree.i.eq(sums)
        return tree.o

    def _over_planes(self, m: Module, row: int, found: Any, parts: Parts, stages: int) -> Any:
        """The sum of a beat's planes so far, each of which comes in a cycle of its own."""
        total = Signal(self.doubled, name=f"total_{row}")
        before = Signal(self.doubled, name=f"before_{row}", reset_less=True)
        first = delay(m, parts.chosen[0], stages, f"first_{row}")
        m.d.comb += total.eq(Mux(first, 0, before) + found)
        m.d.sync += before.eq(total)
        return total

    def _bits(self, m: Module, code: Any, name: str) -> Any:
        """The code as offset binary: two's complement with its sign bit inverted."""
        bits = Signal(self.pe.weights.bits, name=name)
        twos_complement = self.pe.weights.signed and self.pe.sum_x_factor != 0
        m.d.comb += bits.eq(Cat(code[:-1], ~code[-1]) if twos_complement else code)
        return bits

    def _look_up(self, m: Module, table: list[Any], bits: list[Any], name: str) -> Any:
        """The table's sum with the signs that `bits` choose: half the table is stored, the rest is its negative."""
        index = Signal(range(max(2, len(table))), name=f"index_{name}")
        found = Signal(Shape(self.entry.width + 1, signed=True), name=f"found_{name}")
        m.d.comb += index.eq(Cat(Mux(bits[0], bit, ~bit) for bit in bits[1:]))
        m.d.comb += found.eq(Mux(bits[0], Choice(table)[index], -Choice(table)[index]))
        return found

    def _sum_x(self, m: Module, parts: Parts, tables: list[list[Any]]) -> Any:
        """The beat's sum of activations, with its last part: it stands in the tables, where all signs are plus."""
        sums = Signal(data.ArrayLayout(self.entry, len(tables)), name="sums_x", reset_less=True)
        m.d.sync += [sums[t].eq(Mux(parts.final, table[-1], 0)) for t, table in enumerate(tables)]
        tree = AdderTree(self.entry, len(tables), self.total_x)
        m.submodules.tree_x = tree
        m.d.comb += tree.i.eq(sums)
        return tree.o

    def _corrected(self, planes: Any, sum_x: Any) -> Any:
        """The dot product from the planes' sum."""
        factor = self.pe.sum_x_factor
        return planes if factor == 0 else (planes + factor * sum_x) >> 1


class TernaryRows(Front):
    """Three weights a look-up: tables in registers beside the index and sign of each.

    Latency 1 + LOOKUP_STAGES + tree_stages(tables): tables and indices, what was looked up, the tree. Initiation
    interval 1; always ready.
    """

    def __init__(self, shape: ArrayShape, pe: LutArray) -> None:
        self.pe = pe
        self.entry = signed(signed_bits(pe.inputs * largest_integer(pe.activations)))
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Tables for all rows, a look-up for each row and table, trees."""
        m, pe, beat = Module(), self.pe, self.i.payload
        m.d.comb += self.i.ready.eq(1)
        tables = [self._table(m, t) for t in range(pe.tables)]
        for row in range(self.shape.rows):
            tree = AdderTree(self.entry, pe.tables, self.shape.partial)
            m.submodules[f"tree_{row}"] = tree
            sums = Signal(data.ArrayLayout(self.entry, pe.tables), name=f"sums_{row}", reset_less=True)
            m.d.sync += [sums[t].eq(self._look_up(m, table, row, t)) for t, table in enumerate(tables)]
            m.d.comb += [tree.i.eq(sums), self.o.dots[row].eq(tree.o)]
        stages = 1 + LOOKUP_STAGES + tree_stages(pe.tables)
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _table(self, m: Module, t: int) -> list[Any]:
        """Entry 9 a + 3 b + c is a x0 + b x1 + c x2; those with a = 1 add x0 to entries 0 to 4 or their negatives."""
        x0, x1, x2 = (self.i.payload.x[t * self.pe.inputs + i] for i in range(self.pe.inputs))
        without = [Signal(self.entry, name=f"without_x0_{t}_{k}") for k in range(5)]
        m.d.comb += [low.eq(x) for low, x in zip(without, (0, x2, x1 - x2, x1, x1 + x2), strict=True)]
        made = [*without, *(x0 - low for low in reversed(without[1:])), *(x0 + low for low in without)]
        entries = [Signal(self.entry, name=f"table_{t}_{k}", reset_less=True) for k in range(1, self.pe.entries)]
        m.d.sync += [entry.eq(value) for entry, value in zip(entries, made[1:], strict=True)]
        return [Const(0, self.entry), *entries]

    def _look_up(self, m: Module, table: list[Any], row: int, t: int) -> Any:
        """The sum of three weights: the entry of the magnitude, negated where the sign is set."""
        unit = Signal(unsigned(TL2_BITS), name=f"unit_{row}_{t}", reset_less=True)
        m.d.sync += unit.eq(self._unit(m, row, t))
        found = Signal(self.entry, name=f"found_{row}_{t}")
        m.d.comb += found.eq(Choice(table)[unit[:TL2_MAGNITUDE_BITS]])
        return Mux(unit[TL2_MAGNITUDE_BITS], -found, found)

    def _unit(self, m: Module, row: int, t: int) -> Any:
        """Sign and magnitude of 9 a + 3 b + c, as they came or from dense codes."""
        codes = self.i.payload.codes[row]
        if self.pe.packing == "tl2":
            return codes.word_select(t, TL2_BITS)
        m.submodules[f"encoder_{row}_{t}"] = encoder = Tl2Encoder()
        m.d.comb += encoder.i.eq(Cat(codes[t * self.pe.inputs + i] for i in range(self.pe.inputs)))
        return encoder.o


def _placed(m: Module, term: Any, chosen: Any, shape: Shape, name: str) -> Any:
    """A term shifted to the place of the chosen plane."""
    placed = Signal(shape, name=name)
    for j in range(len(chosen)):
        with m.If(chosen[j]):
            m.d.comb += placed.eq(term << j)
    return placed


def component(pe: LutArray) -> Array:
    """The array of a `LutArray`. Latency interval + `pe.drain`; interval as in `LutArray.timing`."""
    shape = array_shape(pe)
    return Array(TernaryRows(shape, pe) if pe.ternary else PlaneRows(shape, pe))
