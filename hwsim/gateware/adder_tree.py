"""Pipelined adder tree."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Shape, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.latency import LEVELS_PER_STAGE, tree_stages


class AdderTree(wiring.Component):
    """o = sum of i, a new set of inputs every cycle.

    Latency `tree_stages(inputs)`: registers after every `LEVELS_PER_STAGE` levels of two-input adders and at the
    output; none for a single input. No level widens by more than one bit, and none beyond `total`.

    Args:
        shape: of each input, signed.
        inputs: how many.
        total: shape that holds every sum that can occur.
    """

    def __init__(self, shape: Shape, inputs: int, total: Shape) -> None:
        self.inputs, self.total = inputs, total
        super().__init__({"i": In(data.ArrayLayout(shape, inputs)), "o": Out(total)})

    def elaborate(self, platform: Any) -> Module:
        """Level by level; an odd one out passes to the next level."""
        m = Module()
        terms = [self.i[k] for k in range(self.inputs)]
        level, last = 0, tree_stages(self.inputs) * LEVELS_PER_STAGE
        while level < last:
            level += 1
            terms = self._add_pairs(m, terms, level)
        m.d.comb += self.o.eq(terms[0])
        return m

    def _add_pairs(self, m: Module, terms: list[Any], level: int) -> list[Any]:
        domain = m.d.sync if level % LEVELS_PER_STAGE == 0 else m.d.comb
        found = []
        for k in range(0, len(terms), 2):
            pair = sum(terms[k + 1 : k + 2], terms[k])
            width = min(pair.shape().width, self.total.width)
            added = Signal(Shape(width, signed=True), name=f"level{level}_{k // 2}", reset_less=True)
            domain += added.eq(pair)
            found.append(added)
        return found
