"""Multipliers chained as the DSP blocks of an FPGA are, and two products in one of them."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Shape, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.pipeline import delay


class Cascade(wiring.Component):
    """o = sum of a[k] * b[k], new operands every cycle: each multiplier adds what the one before hands on.

    Operand k waits k cycles, so that its product meets the sum. Latency 1 + length, initiation interval 1.

    Args:
        length: multipliers.
        a, b: shapes of the operands, signed.
        total: shape that holds every sum.
    """

    def __init__(self, length: int, a: Shape, b: Shape, total: Shape) -> None:
        self.length, self.total = length, total
        super().__init__({"a": In(data.ArrayLayout(a, length)), "b": In(data.ArrayLayout(b, length)), "o": Out(total)})

    def elaborate(self, platform: Any) -> Module:
        """A product register and a sum register for each multiplier."""
        m = Module()
        sums: list[Signal] = []
        for k in range(self.length):
            a, b = delay(m, self.a[k], k, f"a_{k}"), delay(m, self.b[k], k, f"b_{k}")
            product = Signal((a * b).shape(), name=f"product_{k}", reset_less=True)
            added = Signal(self.total, name=f"sum_{k}", reset_less=True)
            m.d.sync += [product.eq(a * b), added.eq(sum(sums[-1:], product))]
            sums.append(added)
        m.d.comb += self.o.eq(sums[-1])
        return m


def packed(low: Any, high: Any, shift: int) -> Any:
    """One operand for two products: low + high * 2**shift, the sum that a DSP's pre-adder makes."""
    return low + (high << shift)


def unpacked(total: Any, shift: int) -> tuple[Any, Any]:
    """Both sums in `total`, low and high; a negative low one has borrowed 1 from the high one (AMD WP486)."""
    return total[:shift].as_signed(), total[shift:].as_signed() + total[shift - 1]
