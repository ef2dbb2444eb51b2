"""Group dequantization: an exact integer times a FP16 scale, in units of 2**-24."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, signed, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.latency import SCALE_STAGES
from hwsim.gateware.pipeline import delay

SCALE_BITS = 16
FACTOR = data.StructLayout({"significand": signed(12), "shift": unsigned(5)})
"""A finite FP16 number, split: significand * 2**shift * 2**-24."""


def split(m: Module, scale: Any, factor: Any) -> None:
    """Drive `factor` with the FP16 bits in `scale`: a hidden bit unless the exponent is 0, and 0 counts as 1."""
    exponent, magnitude = scale[10:15], Cat(scale[0:10], scale[10:15].any())
    m.d.comb += [
        factor.significand.eq(Mux(scale[15], -magnitude, magnitude)),
        factor.shift.eq(Mux(exponent == 0, 0, exponent - 1)),
    ]


class Scaler(wiring.Component):
    """o = i * significand * 2**shift for each row, a set of rows every cycle.

    Latency `SCALE_STAGES`: a register after the multiplier, one after the shifter. Initiation interval 1.

    Args:
        rows: numbers scaled at once.
        integer: shape of an input, signed.
        total: shape that holds every result.
    """

    def __init__(self, rows: int, integer: Shape, total: Shape) -> None:
        self.rows, self.integer, self.total = rows, integer, total
        super().__init__(
            {
                "i": In(data.ArrayLayout(integer, rows)),
                "factors": In(data.ArrayLayout(FACTOR, rows)),
                "o": Out(data.ArrayLayout(total, rows)),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        """Multiply, then shift."""
        m = Module()
        for k in range(self.rows):
            product = Signal(signed(self.integer.width + 12), name=f"product_{k}", reset_less=True)
            shift = delay(m, self.factors[k].shift, SCALE_STAGES - 1, f"shift_{k}")
            m.d.sync += [
                product.eq(self.i[k] * self.factors[k].significand),
                self.o[k].eq(product << shift),
            ]
        return m
