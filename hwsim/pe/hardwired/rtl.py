"""Hardwired array in Amaranth: held bit planes, population counts by weight value, constant multiples, adder trees."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.constant import times
from hwsim.gateware.latency import tree_stages
from hwsim.gateware.pipeline import delay
from hwsim.gateware.population_count import PopulationCount
from hwsim.gateware.queue import Queue
from hwsim.pe.fixed import signed_bits
from hwsim.pe.hardwired.model import TERM_STAGES, HardwiredArray
from hwsim.pe.hardwired.regions import Region


@dataclass(frozen=True)
class _Plane:
    """A bit plane of the vector at work: its bits, whether there is one, whether it is the first or the last."""

    bits: Any
    valid: Any
    first: Any
    last: Any


class HardwiredNeurons(wiring.Component):
    """Rows of neurons, from activations to exact sums: streams `i` (activations alone) and `o` (a sum of each row).

    A vector of b-bit activations is followed by the next after b cycles, and its sums are offered after
    b + count_stages + TERM_STAGES + sum_stages + TAIL_STAGES: planes, population counts, products by value, adder tree,
    sum over planes, factor, queue. A vector takes a credit, and taking its result gives it back a cycle later, so
    nothing stalls inside. `i.ready` depends on registers alone.
    """

    def __init__(self, pe: HardwiredArray) -> None:
        self.pe = pe
        vector = data.ArrayLayout(signed(pe.activations.bits), pe.lanes)
        self.result = data.ArrayLayout(signed(pe.accumulator_bits), pe.rows)
        super().__init__({"i": In(stream.Signature(vector)), "o": Out(stream.Signature(self.result))})

    def elaborate(self, platform: Any) -> Module:
        """Planes, neurons side by side, result queue."""
        m, pe = Module(), self.pe
        plane = self._planes(m, self._credit(m))
        stages = pe.count_stages + TERM_STAGES + pe.sum_stages
        valid, first, last = (
            delay(m, flag, stages, name, reset_less=False)
            for flag, name in ((plane.valid, "valid"), (plane.first, "first"), (plane.last, "last"))
        )
        done, scaled = delay(m, valid & last, 2, "done", reset_less=False), Signal(self.result, reset_less=True)
        for row in filter(pe.regions.__getitem__, range(pe.rows)):  # a row without regions is zero
            total = self._plane_sum(m, row, plane.bits)
            width = signed_bits(pe.plane_bounds[row] << pe.activations.bits)
            summed = Signal(signed(width), name=f"sum_{row}", reset_less=True)
            with m.If(valid):
                m.d.sync += summed.eq(Mux(first, 0, summed >> 1) + self._placed(total, last))
            m.d.sync += scaled[row].eq(times(summed, pe.factors[row]))
        m.submodules.results = results = Queue(self.result, pe.credits)
        m.d.comb += [results.i.valid.eq(done), results.i.payload.eq(scaled)]
        wiring.connect(m, results.o, wiring.flipped(self.o))
        return m

    def _credit(self, m: Module) -> Any:
        """Whether a result may be begun."""
        credits = Signal(range(self.pe.credits + 1), init=self.pe.credits)
        m.d.sync += credits.eq(credits - (self.i.valid & self.i.ready) + (self.o.valid & self.o.ready))
        return credits != 0

    def _planes(self, m: Module, credit: Any) -> _Plane:
        """The vector in registers, a bit of each activation a cycle, lowest first."""
        lanes, count = range(self.pe.lanes), self.pe.activations.bits
        planes = [Signal(self.pe.lanes, name=f"plane_{j}", reset_less=True) for j in range(count)]
        left, first, accept = Signal(count, name="planes_left"), Signal(name="first"), Signal(name="accept")
        m.d.comb += [self.i.ready.eq(~left[1] & credit), accept.eq(self.i.valid & self.i.ready)]
        m.d.sync += first.eq(accept)
        with m.If(accept):
            m.d.sync += [plane.eq(Cat(self.i.payload[lane][j] for lane in lanes)) for j, plane in enumerate(planes)]
            m.d.sync += left.eq(~0)
        with m.Else():
            m.d.sync += [plane.eq(above) for plane, above in pairwise(planes)] + [left.eq(left >> 1)]
        return _Plane(planes[0], left[0], first, ~left[1])

    def _plane_sum(self, m: Module, row: int, plane: Any) -> Any:
        """A row's sum over one bit plane, count_stages + TERM_STAGES + sum_stages later."""
        regions, bound = self.pe.regions[row], self.pe.plane_bounds[row]
        largest = max(abs(region.multiple) * len(region.inputs) for region in regions)
        m.submodules[f"tree_{row}"] = tree = AdderTree(
            signed(signed_bits(largest)), len(regions), signed(signed_bits(bound))
        )
        terms = Signal(tree.i.shape(), name=f"terms_{row}", reset_less=True)
        for k, region in enumerate(regions):
            m.d.sync += terms[k].eq(times(self._count(m, f"{row}_{k}", region, plane), region.multiple))
        m.d.comb += tree.i.eq(terms)
        return delay(m, tree.o, self.pe.sum_stages - tree_stages(len(regions)), f"total_{row}")

    def _placed(self, total: Any, last: Any) -> Any:
        """A plane's sum at the top of the accumulator, from where it moves down with each plane; the sign's negated."""
        return Mux(last, -total, total) << self.pe.activations.bits - 1

    def _count(self, m: Module, name: str, region: Region, plane: Any) -> Any:
        """How many of a region's inputs are set, `count_stages` later; spare ports are low."""
        m.submodules[f"count_{name}"] = count = PopulationCount(region.ports)
        m.d.comb += count.i.eq(Cat(plane[column] for column in region.inputs))
        return delay(m, count.o, self.pe.count_stages - tree_stages(region.ports), f"count_{name}")


def component(pe: HardwiredArray) -> HardwiredNeurons:
    """The array of a `HardwiredArray`. Latency interval + `pe.drain`; interval as in `HardwiredArray.timing`."""
    return HardwiredNeurons(pe)
