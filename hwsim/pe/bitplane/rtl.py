"""Bit-plane array in Amaranth: XNOR, population counts, and their sum by the planes' weights."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, signed

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.bipolar import bipolar_value
from hwsim.gateware.latency import SHIFT_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.parts import work_off
from hwsim.gateware.pipeline import delay
from hwsim.gateware.population_count import PopulationCount
from hwsim.pe.bitplane.model import BitplaneArray
from hwsim.pe.fixed import largest_integer, signed_bits
from hwsim.pe.shape import array_shape


class _Planes:
    """Planes of weights and activations, and sums of them."""

    def __init__(self, pe: BitplaneArray) -> None:
        self.weights, self.activations, self.halves = pe.weights.bits, pe.activations.bits, pe.halves
        self.lanes, self.largest = pe.lanes, largest_integer(pe.weights)

    def of(self, xs: list[Any]) -> list[tuple[Any, int]]:
        """The planes of a beat's activations, a bit per lane, each with its power of two."""
        planes: list[Any] = [Cat(x[j] for x in xs) for j in range(self.activations)]
        powers = list(range(self.activations))
        if self.halves:
            planes = [*planes[:-1], ~planes[-1], Const(0, self.lanes)]
            powers.append(0)
        return list(zip(planes, powers, strict=True))

    def term(self, m: Module, weight: Any, x: Any, power: int, name: str) -> Any:
        """2**power * (2 c - n) of two planes with c bits that agree, 1 + tree_stages(lanes) cycles later."""
        agree = Signal(self.lanes, name=f"agree_{name}", reset_less=True)
        m.d.sync += agree.eq(~(weight ^ x))
        m.submodules[f"count_{name}"] = count = PopulationCount(self.lanes)
        m.d.comb += count.i.eq(agree)
        return ((count.o << 1) - self.lanes) << power

    def values(self, xs: list[Any]) -> list[Any]:
        """The beat's activations as integers."""
        return xs if self.halves else [bipolar_value(x) for x in xs]

    def total(self, m: Module, terms: list[Any], powers: int, name: str) -> Any:
        """Sum of terms, tree_stages(len(terms)) cycles later; their powers of two add up to `powers`."""
        width = max(term.shape().width for term in terms)
        bound = signed(signed_bits(self.lanes * self.largest * powers))
        tree = AdderTree(Shape(width, signed=True), len(terms), bound)
        m.submodules[f"planes_{name}"] = tree
        for k, term in enumerate(terms):
            m.d.comb += tree.i[k].eq(term)
        return tree.o


class _BitplaneFront(Front):
    """What both fronts have beside the planes."""

    def __init__(self, shape: ArrayShape, planes: _Planes) -> None:
        self.planes = planes
        super().__init__(shape)

    def _add_up(self, m: Module, values: list[Any], stages: int) -> None:
        """The sum of activations, `stages` cycles later, where zero points need it."""
        if self.shape.sum_x_bits is None:
            return
        tree = AdderTree(values[0].shape(), len(values), signed(self.shape.sum_x_bits))
        m.submodules.tree_x = tree
        m.d.comb += [tree.i[lane].eq(value) for lane, value in enumerate(values)]
        m.d.comb += self.o.sum_x.eq(delay(m, tree.o, stages - tree_stages(len(values)), "sum_x"))


class BitplaneRows(_BitplaneFront):
    """Every pair of planes at once.

    Latency 1 + tree_stages(lanes) + tree_stages(pairs): a register of the bits that agree, the population counts, the
    sum over pairs. Initiation interval 1.
    """

    def elaborate(self, platform: Any) -> Module:
        """Counts of a beat, their sums, and the tag beside them."""
        m, shape, beat = Module(), self.shape, self.i.payload
        m.d.comb += self.i.ready.eq(1)
        given = [beat.x[lane] for lane in range(shape.lanes)]
        xs = self.planes.of(given)
        powers = sum(1 << power for _, power in xs)
        for row in range(shape.rows):
            terms = []
            for i in range(self.planes.weights):
                weight = Cat(beat.codes[row][lane][i] for lane in range(shape.lanes))
                terms += [
                    self.planes.term(m, weight, x, i + power, f"{row}_{i}_{j}") for j, (x, power) in enumerate(xs)
                ]
            total = self.planes.total(m, terms, powers, str(row))
            m.d.comb += self.o.dots[row].eq(total >> 1 if self.planes.halves else total)
        stages = 1 + tree_stages(shape.lanes) + tree_stages(self.planes.weights * len(xs))
        self._add_up(m, self.planes.values(given), stages)
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m


class BitplaneSeries(_BitplaneFront):
    """One plane of activations a cycle, lowest first, against all planes of weights.

    A beat of n planes is followed by the next after n cycles; its sums are out n + 1 + tree_stages(lanes) +
    tree_stages(weight bits) + SHIFT_STAGES cycles after it came in: the register that holds it, the bits that agree,
    the population counts, the sum over planes of weights, the shifter. `ready` is one register.
    """

    def elaborate(self, platform: Any) -> Module:
        """Hold a beat; each cycle, count one plane."""
        m, shape = Module(), self.shape
        count = self.planes.activations + self.planes.halves
        stages = 1 + tree_stages(shape.lanes) + tree_stages(self.planes.weights) + SHIFT_STAGES
        parts = work_off(m, self, ~Const(0, count))
        given = [parts.held.x[lane] for lane in range(shape.lanes)]
        xs = [x for x, _ in self.planes.of(given)]
        # It comes with the beat's last plane, and nothing with the others.
        self._add_up(m, [Mux(parts.final, value, 0) for value in self.planes.values(given)], stages)
        x, place = Signal(shape.lanes, name="plane"), delay(m, parts.chosen, stages - SHIFT_STAGES, "place")
        for k, plane in enumerate(xs):
            with m.If(parts.chosen[k]):
                m.d.comb += x.eq(plane)
        for row in range(shape.rows):
            terms = []
            for i in range(self.planes.weights):
                weight = Cat(parts.held.codes[row][lane][i] for lane in range(shape.lanes))
                terms.append(self.planes.term(m, weight, x, i, f"{row}_{i}"))
            m.d.sync += self.o.dots[row].eq(self._shifted(m, self.planes.total(m, terms, 1, str(row)), place, row))
        m.d.comb += [
            self.valid.eq(delay(m, parts.busy, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, parts.tag(m, shape.tag), stages, "tag")),
        ]
        return m

    def _shifted(self, m: Module, total: Any, place: Any, row: int) -> Any:
        """A plane's sum at its place; half of that for two's complement activations.

        Plane 0 and the plane of -1 have sums of one parity (that of the weights' sum). So the half of the one is
        rounded down, of the other up, and together nothing is lost.
        """
        shifted = Signal(self.shape.partial, name=f"shifted_{row}")
        for k in range(self.planes.activations + self.planes.halves):
            with m.If(place[k]):
                m.d.comb += shifted.eq(self._placed(total, k))
        return shifted

    def _placed(self, total: Any, k: int) -> Any:
        if not self.planes.halves:
            return total << k
        if k == self.planes.activations:
            return (total + 1) >> 1
        return total << (k - 1) if k else total >> 1


def component(pe: BitplaneArray) -> Array:
    """The array of a `BitplaneArray`. Latency interval + `pe.drain`; interval as in `BitplaneArray.timing`."""
    shape, planes = array_shape(pe), _Planes(pe)
    return Array(BitplaneSeries(shape, planes) if pe.form == "serial" else BitplaneRows(shape, planes))
