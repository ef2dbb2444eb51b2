"""Shift-and-add array in Amaranth: digits of a weight, shifted activations, adders."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, signed
from amaranth.lib import data

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.floating import HALF_FRACTION_BITS, take_apart
from hwsim.gateware.latency import FLOAT_STAGES, SHIFT_STAGES, tree_stages
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.parts import Parts, work_off
from hwsim.gateware.pipeline import delay
from hwsim.pe.fixed import SIGNIFICAND_BITS, largest_integer, signed_bits
from hwsim.pe.shape import array_shape
from hwsim.pe.shift_add.model import ShiftAddArray

Digits = tuple[Any, Any]
"""A bit for each digit position: where the digit is +1, and where it is -1."""


class _Digits:
    """How codes become digits."""

    def __init__(self, pe: ShiftAddArray) -> None:
        self.csd, self.positions, self.signed = pe.digits == "csd", pe.positions, pe.weights.signed

    def of(self, m: Module, code: Any, name: str) -> Digits:
        """The digits of a code, without a clock: see `digits_of`."""
        plus, minus = Signal(self.positions, name=f"plus_{name}"), Signal(self.positions, name=f"minus_{name}")
        weight = code.as_signed() if self.signed else code
        if not self.csd:
            subtracts = Const(1 << self.positions - 1 if self.signed else 0, self.positions)
            m.d.comb += [plus.eq(code & ~subtracts), minus.eq(code & subtracts)]
            return plus, minus
        wide = Signal(signed(self.positions + 2), name=f"w_{name}")
        half, total, changed = (Signal(signed(self.positions + 2), name=f"{n}_{name}") for n in ("h", "s", "c"))
        m.d.comb += [wide.eq(weight), half.eq(wide >> 1), total.eq(wide + half), changed.eq(half ^ total)]
        m.d.comb += [plus.eq(total & changed), minus.eq(half & changed)]
        return plus, minus


class _Inputs:
    """Activations: integers as they are; of FP16 the signed significand first, and its shift behind the digits."""

    def __init__(self, pe: ShiftAddArray) -> None:
        self.floating, self.stages = pe.floating, FLOAT_STAGES - 1 if pe.floating else 0
        self.largest = (1 << SIGNIFICAND_BITS) - 1 if pe.floating else largest_integer(pe.activations)
        self.value, self.fixed = signed(signed_bits(self.largest)), signed(signed_bits(largest_integer(pe.activations)))

    def of(self, x: Any) -> Any:
        """What digits are applied to."""
        if not self.floating:
            return x
        parts = take_apart(x, HALF_FRACTION_BITS)
        return Mux(parts.negative, -parts.significand, parts.significand)

    def shifts(self, m: Module, xs: Any, lanes: int) -> list[Any]:
        """The shifts of activations, a register later; none of integers."""
        if not self.floating:
            return []
        return [delay(m, take_apart(xs[k], HALF_FRACTION_BITS).shift, 1, f"exponent_{k}") for k in range(lanes)]

    def placed(self, m: Module, values: Any, shifts: list[Any], shape: Shape, name: str) -> Any:
        """Values in fixed point, `stages` later."""
        if not self.floating:
            return values
        placed = Signal(data.ArrayLayout(shape, len(shifts)), name=f"placed_{name}", reset_less=True)
        m.d.sync += [placed[lane].eq(values[lane] << shift) for lane, shift in enumerate(shifts)]
        return placed


class ShiftAddRows(Front):
    """All digits of all lanes at once.

    Latency 1 + tree_stages(lanes): a register behind each lane's shifted sum, then the tree; with FP16 activations
    FLOAT_STAGES in place of the 1: also a register behind the shift by the exponent. Initiation interval 1.
    """

    def __init__(self, shape: ArrayShape, digits: _Digits, inputs: _Inputs, weight: int) -> None:
        self.digits, self.inputs = digits, inputs
        self.sum = signed(signed_bits(weight * inputs.largest))
        self.product = signed(inputs.fixed.width + self.sum.width - inputs.value.width)
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Products by shifting and adding, trees, and beside them the sum of activations where zero points need it."""
        m, shape, beat = Module(), self.shape, self.i.payload
        stages = 1 + self.inputs.stages + tree_stages(shape.lanes)
        shifts = self.inputs.shifts(m, beat.x, shape.lanes)
        m.d.comb += self.i.ready.eq(1)
        for row in range(shape.rows):
            products = Signal(data.ArrayLayout(self.sum, shape.lanes), name=f"products_{row}", reset_less=True)
            for lane in range(shape.lanes):
                plus, minus = self.digits.of(m, beat.codes[row][lane], f"{row}_{lane}")
                x = self.inputs.of(beat.x[lane])
                terms = [_signed(plus[p], minus[p], x) << p for p in range(self.digits.positions)]
                m.d.sync += products[lane].eq(self._added(terms))
            placed = self.inputs.placed(m, products, shifts, self.product, str(row))
            m.d.comb += self.o.dots[row].eq(_tree(m, f"tree_{row}", placed, self.product, shape.partial))
        if shape.sum_x_bits is not None:
            xs = [delay(m, self.inputs.of(beat.x[lane]), 1, f"x_{lane}") for lane in range(shape.lanes)]
            fixed = self.inputs.placed(m, xs, shifts, self.inputs.fixed, "x")
            m.d.comb += self.o.sum_x.eq(_tree(m, "tree_x", fixed, self.inputs.fixed, signed(shape.sum_x_bits)))
        m.d.comb += [
            self.valid.eq(delay(m, self.i.valid, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, beat.tag, stages, "tag")),
        ]
        return m

    def _added(self, terms: list[Any]) -> Any:
        """The sum of a lane's terms. Of two canonical digits side by side one is 0, so that pairs need no adder."""
        if self.digits.csd:
            terms = [_any_of(terms[p : p + 2]) for p in range(0, len(terms), 2)]
        return sum(terms[1:], terms[0])


class ShiftAddSeries(Front):
    """One digit position a cycle, of all rows and lanes; with `skip`, only positions that are not zero in all of them.

    A beat of n positions is followed by the next after max(1, n) cycles; its sums are out
    max(1, n) + 1 + tree_stages(lanes) + SHIFT_STAGES cycles after it came in: the register that holds it, the signed
    activations, the tree, the shifter. FP16 activations take FLOAT_STAGES - 1 more. `ready` is one register.
    """

    def __init__(self, shape: ArrayShape, digits: _Digits, inputs: _Inputs, skip: bool) -> None:
        self.digits, self.inputs, self.skip = digits, inputs, skip
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Hold a beat; each cycle, add one position of its digits, shifted to its place."""
        m, shape = Module(), self.shape
        stages = 1 + self.inputs.stages + tree_stages(shape.lanes) + SHIFT_STAGES
        digits = self._digits(m)
        parts = work_off(m, self, self._positions(m, digits))
        place = delay(m, parts.chosen, stages - SHIFT_STAGES, "place")
        shifts = self.inputs.shifts(m, parts.held.x, shape.lanes)
        for row in range(shape.rows):
            held = [self._held(m, parts, digits, row, lane) for lane in range(shape.lanes)]
            terms = self.inputs.placed(m, self._terms(m, parts, held, row), shifts, self.inputs.fixed, str(row))
            total = _tree(m, f"tree_{row}", terms, self.inputs.fixed, shape.partial)
            shifted = [Mux(place[p], total << p, 0) for p in range(self.digits.positions)]
            m.d.sync += self.o.dots[row].eq(_any_of(shifted))
        if shape.sum_x_bits is not None:
            self._sum_x(m, parts, shifts)
        m.d.comb += [
            self.valid.eq(delay(m, parts.busy, stages, "valid", reset_less=False)),
            self.o.tag.eq(delay(m, parts.tag(m, shape.tag), stages, "tag")),
        ]
        return m

    def _digits(self, m: Module) -> list[list[Digits]]:
        """The digits of the beat at the input, by row and lane."""
        codes, shape = self.i.payload.codes, self.shape
        return [
            [self.digits.of(m, codes[row][lane], f"{row}_{lane}") for lane in range(shape.lanes)]
            for row in range(shape.rows)
        ]

    def _positions(self, m: Module, digits: list[list[Digits]]) -> Any:
        """Which digit positions of the beat at the input are to be added."""
        wanted = Signal(self.digits.positions, name="wanted")
        if not self.skip:
            m.d.comb += wanted.eq(~Const(0, self.digits.positions))
            return wanted
        for p in range(self.digits.positions):
            m.d.comb += wanted[p].eq(Cat((plus | minus)[p] for row in digits for plus, minus in row).any())
        return wanted

    def _held(self, m: Module, parts: Parts, digits: list[list[Digits]], row: int, lane: int) -> Digits:
        """Digits of the beat that is held; canonical ones in registers of their own, behind the recoding."""
        name = f"{row}_{lane}"
        if not self.digits.csd:
            return self.digits.of(m, parts.held.codes[row][lane], f"held_{name}")
        held = tuple(Signal(self.digits.positions, name=f"{n}_held_{name}", reset_less=True) for n in ("plus", "minus"))
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += [register.eq(value) for register, value in zip(held, digits[row][lane], strict=True)]
        return held[0], held[1]

    def _terms(self, m: Module, parts: Parts, held: list[Digits], row: int) -> Any:
        """+x, -x or 0 of each lane, in a register."""
        shape = self.shape
        terms = Signal(data.ArrayLayout(self.inputs.value, shape.lanes), name=f"terms_{row}", reset_less=True)
        for lane, (plus, minus) in enumerate(held):
            add, subtract = (plus & parts.chosen).any(), (minus & parts.chosen).any()
            m.d.sync += terms[lane].eq(_signed(add, subtract, self.inputs.of(parts.held.x[lane])))
        return terms

    def _sum_x(self, m: Module, parts: Parts, shifts: list[Any]) -> None:
        """The beat's sum of activations comes with its last part, and nothing with the others."""
        shape = self.shape
        xs = Signal(data.ArrayLayout(self.inputs.value, shape.lanes), name="xs", reset_less=True)
        of, given = self.inputs.of, parts.held.x
        m.d.sync += [xs[lane].eq(Mux(parts.final, of(given[lane]), 0)) for lane in range(shape.lanes)]
        fixed = self.inputs.placed(m, xs, shifts, self.inputs.fixed, "x")
        total = _tree(m, "tree_x", fixed, self.inputs.fixed, signed(shape.sum_x_bits or 1))
        m.d.comb += self.o.sum_x.eq(delay(m, total, SHIFT_STAGES, "sum_x"))


def _any_of(values: list[Any]) -> Any:
    """The one of some signed values that is not 0."""
    width = max(value.shape().width for value in values)
    found = Const(0, width)
    for value in values:
        found = found | _extended(value, width)
    return found.as_signed()


def _extended(value: Any, width: int) -> Any:
    """A signed value as so many bits."""
    spare = width - value.shape().width
    return Cat(value, value[-1].replicate(spare))


def _signed(plus: Any, minus: Any, x: Any) -> Any:
    """+x, -x or 0. The activation formats are symmetric, so -x needs no more bits than x."""
    return Mux(plus, x, Mux(minus, -x, 0))


def _tree(m: Module, name: str, terms: Any, shape: Shape, total: Shape) -> Any:
    tree = AdderTree(shape, len(terms), total)
    m.submodules[name] = tree
    m.d.comb += tree.i.eq(terms)
    return tree.o


def component(pe: ShiftAddArray) -> Array:
    """The array of a `ShiftAddArray`. Latency interval + `pe.drain`; interval as in `ShiftAddArray.timing`."""
    shape, digits, inputs = array_shape(pe), _Digits(pe), _Inputs(pe)
    if pe.form == "serial":
        return Array(ShiftAddSeries(shape, digits, inputs, pe.skip))
    return Array(ShiftAddRows(shape, digits, inputs, largest_integer(pe.weights)))
