"""The array around any PE: credits in front, group and row sums behind, a result queue at the end."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.accumulator import Accumulators
from hwsim.gateware.floating import Rounder
from hwsim.gateware.latency import ACCUMULATE_STAGES, ROUND_STAGES, SCALE_STAGES, ZERO_STAGES
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay
from hwsim.gateware.queue import Queue
from hwsim.gateware.scale import FACTOR, Scaler, split
from hwsim.gateware.zero_point import ZeroCorrection


class Front(wiring.Component):
    """What a PE provides: beats in by a stream, dot products of a beat out, one at a time, never stalled.

    Ports: `i`, a stream of `ArrayShape.beat` whose `ready` depends on registers alone; `valid` and `o`
    (`ArrayShape.partials`). A beat may come out in several parts; only the last part's tag may say that a group or row
    ends. Subclasses define `elaborate`, and the timing of their beats.

    Args:
        outputs: shapes of further outputs, by name.
    """

    def __init__(self, shape: ArrayShape, **outputs: Any) -> None:
        self.shape = shape
        more = {name: Out(output) for name, output in outputs.items()}
        super().__init__({"i": In(stream.Signature(shape.beat)), "valid": Out(1), "o": Out(shape.partials), **more})


class Array(wiring.Component):
    """Rows of PEs, from beats to results: streams `i` (`ArrayShape.beat`) and `o` (`ArrayShape.result`).

    A row's first beat takes a credit, and taking its result gives it back a cycle later; without a credit `i.ready` is
    low. So the pipeline never stalls inside, and the result queue never overflows. Behind the front end a result takes
    `tail_stages(zero_point)` cycles, and `ROUND_STAGES` more where sums are rounded; initiation interval 1. All `o`
    outputs are registers or functions of the queue's level; `i.ready` depends on registers alone.

    Args:
        front: the PE's front end.
    """

    def __init__(self, front: Front) -> None:
        self.front, self.shape = front, front.shape
        super().__init__({"i": In(stream.Signature(self.shape.beat)), "o": Out(stream.Signature(self.shape.result))})

    def elaborate(self, platform: Any) -> Module:
        """Front, group sums, zero correction, scaling, row sums, rounding, queue."""
        m = Module()
        m.submodules.front = front = self.front
        self._admit(m, front)
        done, dots, sum_x, tag = self._group_sums(m, front)
        ready, terms, ends_row = self._scaled(m, done, dots, sum_x, tag)
        m.submodules.row_sums = row_sums = Accumulators(
            self.shape.sums, signed(self.shape.accumulator_bits), signed(self.shape.accumulator_bits)
        )
        m.submodules.results = results = Queue(self.shape.result, self.shape.credits)
        m.d.comb += [
            row_sums.valid.eq(ready),
            row_sums.last.eq(ends_row),
            row_sums.terms.eq(terms),
        ]
        done = delay(m, ready & ends_row, ACCUMULATE_STAGES, "row_done", reset_less=False)
        done, sums = self._totals(m, done, row_sums.sums)
        if self.shape.rounding is not None:
            m.submodules.rounder = rounder = Rounder(self.shape.sums, self.shape.total, self.shape.rounding)
            m.d.comb += rounder.i.eq(sums)
            done, sums = delay(m, done, ROUND_STAGES, "rounded", reset_less=False), rounder.o
        m.d.comb += [results.i.valid.eq(done), results.i.payload.eq(sums)]
        wiring.connect(m, results.o, wiring.flipped(self.o))
        return m

    def _totals(self, m: Module, done: Any, sums: Any) -> tuple[Any, Any]:
        """Rows' sums with what else belongs to them; here nothing."""
        return done, sums

    def _admit(self, m: Module, front: Front) -> None:
        """Hand beats to the front while their row has a credit."""
        credits = Signal(range(self.shape.credits + 1), init=self.shape.credits)
        in_row, admitted = Signal(name="in_row"), Signal(name="admitted")
        accept, spend, earn = Signal(name="accept"), Signal(name="spend"), Signal(name="earn")
        ends_row = self.i.payload.tag.ends_row
        m.d.comb += [
            admitted.eq(in_row | (credits != 0)),
            self.i.ready.eq(front.i.ready & admitted),
            front.i.valid.eq(self.i.valid & admitted),
            front.i.payload.eq(self.i.payload),
            # The end of a row ends its group, whatever the flag says.
            front.i.payload.tag.ends_group.eq(self.i.payload.tag.ends_group | ends_row),
            accept.eq(self.i.valid & self.i.ready),
            spend.eq(accept & ~in_row),
            earn.eq(self.o.valid & self.o.ready),
        ]
        m.d.sync += credits.eq(credits - spend + earn)
        with m.If(accept):
            m.d.sync += in_row.eq(~ends_row)

    def _group_sums(self, m: Module, front: Front) -> tuple[Any, Any, Any, Any]:
        """Dot products of whole groups, and the tag of their last beat."""
        shape, last = self.shape, front.o.tag.ends_group
        m.submodules.group_sums = sums = Accumulators(shape.dots, shape.partial, signed(shape.dot_bits))
        m.d.comb += [sums.valid.eq(front.valid), sums.last.eq(last), sums.terms.eq(front.o.dots)]
        tag = delay(m, front.o.tag, ACCUMULATE_STAGES, "tag")
        done = delay(m, front.valid & last, ACCUMULATE_STAGES, "group_done", reset_less=False)
        if shape.sum_x_bits is None:
            return done, sums.sums, None, tag
        m.submodules.sum_x = sum_x = Accumulators(1, signed(shape.sum_x_bits), signed(shape.sum_x_bits))
        m.d.comb += [sum_x.valid.eq(front.valid), sum_x.last.eq(last), sum_x.terms[0].eq(front.o.sum_x)]
        return done, sums.sums, sum_x.sums[0], tag

    def _scaled(self, m: Module, done: Any, dots: Any, sum_x: Any, tag: Any) -> tuple[Any, Any, Any]:
        """Groups in units of 2**-24: valid, terms, and whether they end a row."""
        shape, stages = self.shape, SCALE_STAGES
        dots_of_row = shape.parts**2
        factors = Signal(data.ArrayLayout(FACTOR, shape.dots))
        for k in range(shape.dots):
            split(m, tag.scales[k // dots_of_row * shape.parts + k % shape.parts], factors[k])
        m.submodules.scaler = scaler = Scaler(shape.dots, signed(shape.dot_bits), signed(shape.accumulator_bits))
        if shape.sum_x_bits is None:
            m.d.comb += [scaler.i.eq(dots), scaler.factors.eq(factors)]
        else:
            m.submodules.zero_correction = zero = ZeroCorrection(
                shape.rows, shape.weight_bits, signed(shape.sum_x_bits), signed(shape.dot_bits), shape.bipolar_zeros
            )
            m.d.comb += [zero.dots.eq(dots), zero.zeros.eq(tag.zeros), zero.sum_x.eq(sum_x), scaler.i.eq(zero.o)]
            m.d.comb += scaler.factors.eq(delay(m, factors, ZERO_STAGES, "factors"))
            stages += ZERO_STAGES
        valid = delay(m, done, stages, "scaled", reset_less=False)
        return valid, self._terms(m, scaler.o), delay(m, tag.ends_row, stages, "ends_row")

    def _terms(self, m: Module, scaled: Any) -> Any:
        """Of each part of a result, the sum of its scaled dot products."""
        addends = self.shape.addends
        if addends == 1:
            return scaled
        terms = Signal(data.ArrayLayout(signed(self.shape.accumulator_bits), self.shape.sums), name="terms")
        m.d.comb += [
            terms[k].eq(sum((scaled[k * addends + n] for n in range(1, addends)), scaled[k * addends]))
            for k in range(self.shape.sums)
        ]
        return terms
