"""Floating point: codes taken apart, and exact sums rounded once.

A code is sign, exponent E, fraction F, from the highest bit on. With f fraction bits a finite one is

    (-1)**sign * (2**f * [E > 0] + F) * 2**(max(E, 1) - 1)        in units of 2**(1 - bias - f)

(IEEE 754-2019, section 3.4; OCP MX 1.0, section 5.3, for FP8, FP6 and FP4). Infinities and NaN have no place in an
exact sum: models refuse them, and what this gateware makes of their codes means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.latency import ROUND_STAGES
from hwsim.gateware.layout import Rounding
from hwsim.gateware.pipeline import delay

HALF_FRACTION_BITS = 10
"""Fraction bits of FP16."""


@dataclass(frozen=True)
class Parts:
    """A number in units of its format's last place: sign bit, significand with its hidden bit, left shift."""

    negative: Any
    significand: Any
    shift: Any


def take_apart(code: Any, fraction_bits: int) -> Parts:
    """Sign, significand and shift of a code, with subnormals; wires only but for a zero test and a decrement."""
    exponent = code[fraction_bits:-1]
    hidden = exponent.any()
    return Parts(code[-1], Cat(code[:fraction_bits], hidden), Mux(hidden, exponent - 1, 0)[: len(exponent)])


def product(m: Module, code: Any, x: Any, fraction_bits: tuple[int, int], name: str) -> Any:
    """A product in fixed point, one register after its operands: of significands, shifted by the sum of exponents."""
    weight, activation = take_apart(code, fraction_bits[0]), take_apart(x, fraction_bits[1])
    significand = Signal(sum(fraction_bits) + 2, name=f"significand_{name}", reset_less=True)
    exponents = weight.shift + activation.shift
    shift = Signal(len(exponents), name=f"shift_{name}", reset_less=True)
    negative = Signal(name=f"negative_{name}", reset_less=True)
    m.d.sync += [
        significand.eq(weight.significand * activation.significand),
        shift.eq(exponents),
        negative.eq(weight.negative ^ activation.negative),
    ]
    return Mux(negative, -significand, significand) << shift


class Rounder(wiring.Component):
    """Sums as codes of a floating-point format, each rounded once: nearest, ties to even; a set of rows every cycle.

    A sum N in units of 2**-unit has its leading one at place L. Its last place kept is p - f with p = max(L, F) and
    F = unit + emin, emin the least normal exponent: below F numbers are subnormal. With s = N rounded to units of
    2**(p - f), the code is 2**f * (p - F) + s, into which a carry out of the significand runs by itself; what reaches
    the code of infinity stays there, or saturates. A sum of zero is +0; one that rounds to zero keeps its sign.

    Latency `ROUND_STAGES`: registers behind magnitude, leading place, shift, rounding. Initiation interval 1.

    Args:
        rows: sums rounded at once.
        total: shape of a sum, signed.
        rounding: format and units.
    """

    def __init__(self, rows: int, total: Shape, rounding: Rounding) -> None:
        self.rows, self.total, self.rounding = rows, total, rounding
        self.floor = rounding.unit + 2 - (1 << (rounding.exponent_bits - 1))
        super().__init__(
            {
                "i": In(data.ArrayLayout(total, rows)),
                "o": Out(data.ArrayLayout(unsigned(rounding.bits), rows)),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        """Four stages for each row."""
        m = Module()
        for row in range(self.rows):
            size = Signal(self.total.width, name=f"size_{row}", reset_less=True)
            negative = Signal(name=f"negative_{row}", reset_less=True)
            m.d.sync += [size.eq(Mux(self.i[row] < 0, -self.i[row], self.i[row])), negative.eq(self.i[row] < 0)]
            place = self._place(m, size, row)
            kept, sticky = self._shifted(m, delay(m, size, 1, f"size_{row}"), place, row)
            sign = delay(m, negative, ROUND_STAGES - 2, f"negative_{row}")
            code = self._rounded(m, kept, sticky, delay(m, place, 1, f"place_{row}"), row)
            m.d.sync += self.o[row].eq(Cat(code, sign))
        return m

    def _place(self, m: Module, size: Any, row: int) -> Any:
        """max(L, F), by halving: is there a one in the upper half?"""
        marked = size | (1 << self.floor) if self.floor > 0 else size
        bits: list[Any] = []
        for level in reversed(range((len(marked) - 1).bit_length())):
            upper = marked[1 << level :]
            found = Signal(name=f"found_{row}_{level}")
            left = Signal(1 << level, name=f"left_{row}_{level}")
            m.d.comb += [found.eq(upper.any()), left.eq(Mux(found, upper, marked[: 1 << level]))]
            bits, marked = [found, *bits], left
        place = Signal(len(bits), name=f"place_{row}", reset_less=True)
        m.d.sync += place.eq(Cat(*bits))
        return place

    def _shifted(self, m: Module, size: Any, place: Any, row: int) -> tuple[Any, Any]:
        """The f + 1 places from p down and one more, and whether anything below is not zero."""
        extra = self.rounding.fraction_bits + 1
        kept = Signal(extra + 1, name=f"kept_{row}", reset_less=True)
        sticky = Signal(name=f"sticky_{row}", reset_less=True)
        raised = size << extra
        below = (Const(1) << place) - 1
        m.d.sync += [kept.eq(raised >> place), sticky.eq((raised & below).any())]
        return kept, sticky

    def _rounded(self, m: Module, kept: Any, sticky: Any, place: Any, row: int) -> Any:
        """All of the code but its sign."""
        fraction = self.rounding.fraction_bits
        infinity = ((1 << self.rounding.exponent_bits) - 1) << fraction
        up = kept[0] & (sticky | kept[1])
        rounded = ((place - self.floor) << fraction) + kept[1:] + up
        code = Signal(rounded.shape(), name=f"code_{row}")
        m.d.comb += code.eq(Mux(kept.any(), rounded, 0))
        return Mux(code >= infinity, infinity - self.rounding.saturate, code)[: self.rounding.bits - 1]
