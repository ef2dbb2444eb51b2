"""Pipelined population count."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.latency import LEVELS_PER_STAGE, tree_stages


class PopulationCount(wiring.Component):
    """o = how many bits of i are set, a new i every cycle.

    Latency `tree_stages(inputs)`: registers after every `LEVELS_PER_STAGE` levels of adders and at the output; none for
    a single bit.
    """

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        super().__init__({"i": In(inputs), "o": Out(inputs.bit_length())})

    def elaborate(self, platform: Any) -> Module:
        """Neighbours are added level by level; an odd one out passes to the next level."""
        m = Module()
        counts: list[Any] = [self.i[k] for k in range(self.inputs)]
        for level in range(1, tree_stages(self.inputs) * LEVELS_PER_STAGE + 1):
            domain = m.d.comb if level % LEVELS_PER_STAGE else m.d.sync
            pairs = [sum(counts[k + 1 : k + 2], counts[k]) for k in range(0, len(counts), 2)]
            counts = [Signal(len(pair), name=f"level{level}_{k}", reset_less=True) for k, pair in enumerate(pairs)]
            domain += [count.eq(pair) for count, pair in zip(counts, pairs, strict=True)]
        m.d.comb += self.o.eq(counts[0])
        return m
