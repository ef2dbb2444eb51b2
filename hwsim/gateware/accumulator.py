"""Accumulators that share their control."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Mux, Shape, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out


class Accumulators(wiring.Component):
    """`count` running sums over the same beats.

    In a cycle with `valid`, each sum takes its entry of `terms`. The cycle after `valid` and `last`, `sums` holds the
    totals; the next term then starts from zero. Latency 1, initiation interval 1.

    Args:
        count: sums kept.
        term: shape of a term, signed.
        total: shape that holds every total.
    """

    def __init__(self, count: int, term: Shape, total: Shape) -> None:
        self.count = count
        super().__init__(
            {
                "valid": In(1),
                "last": In(1),
                "terms": In(data.ArrayLayout(term, count)),
                "sums": Out(data.ArrayLayout(total, count)),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        """A register per sum; `fresh` says that a new sum begins."""
        m = Module()
        fresh = Signal(init=1)
        with m.If(self.valid):
            m.d.sync += fresh.eq(self.last)
            for k in range(self.count):
                m.d.sync += self.sums[k].eq(Mux(fresh, 0, self.sums[k]) + self.terms[k])
        return m
