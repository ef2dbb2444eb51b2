"""Zero points: a group's dot product less zero code times sum of activations."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Shape, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.bipolar import bipolar_value
from hwsim.gateware.latency import ZERO_STAGES
from hwsim.gateware.pipeline import delay


class ZeroCorrection(wiring.Component):
    """o = dots - zeros * sum_x for each row, a set of rows every cycle; the rows share the sum of activations.

    Latency `ZERO_STAGES`: a register after the multiplier, one after the subtraction. Initiation interval 1.

    Args:
        rows: dot products corrected at once.
        zero_bits: width of a zero code.
        sum_x: shape of the sum of activations.
        dot: shape that holds every dot product, corrected or not.
        bipolar: whether zero codes stand for bipolar integers; else for themselves.
    """

    def __init__(self, rows: int, zero_bits: int, sum_x: Shape, dot: Shape, bipolar: bool = False) -> None:
        self.rows, self.dot, self.bipolar = rows, dot, bipolar
        super().__init__(
            {
                "dots": In(data.ArrayLayout(dot, rows)),
                "zeros": In(data.ArrayLayout(unsigned(zero_bits), rows)),
                "sum_x": In(sum_x),
                "o": Out(data.ArrayLayout(dot, rows)),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        """Multiply, then subtract."""
        m = Module()
        for k in range(self.rows):
            offset = Signal(self.dot, name=f"offset_{k}", reset_less=True)
            dot = delay(m, self.dots[k], ZERO_STAGES - 1, f"dot_{k}")
            zero = bipolar_value(self.zeros[k]) if self.bipolar else self.zeros[k]
            m.d.sync += [offset.eq(zero * self.sum_x), self.o[k].eq(dot - offset)]
        return m
