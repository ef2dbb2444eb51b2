"""Outlier array in Amaranth: the INT8 array, a FP16 path that starts late enough to meet its sums, and the merge."""

from __future__ import annotations

import dataclasses
from typing import Any

from amaranth.hdl import Cat, Module, Signal, signed
from amaranth.lib import data

from hwsim.gateware.accumulator import Accumulators
from hwsim.gateware.adder_tree import AdderTree
from hwsim.gateware.array import Array, Front
from hwsim.gateware.floating import HALF_FRACTION_BITS, product
from hwsim.gateware.latency import (
    ACCUMULATE_STAGES,
    FLOAT_STAGES,
    GROUP_STAGES,
    MERGE_STAGES,
    SCALE_STAGES,
    tree_stages,
)
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.multiplier import MultiplierFront
from hwsim.gateware.pipeline import delay
from hwsim.gateware.scale import FACTOR, SCALE_BITS, Scaler, split
from hwsim.pe.fixed import LARGEST_SCALE, largest_integer, signed_bits
from hwsim.pe.outlier.model import OutlierArray
from hwsim.pe.shape import array_shape


class OutlierFront(Front):
    """Multipliers of both kinds; a beat feeds one kind, and zeros the other.

    Beside the dot products of INT8 numbers it puts out `x_scale`, the activations' scale in the cycle in which a row's
    sum is out, and `halves`, the rows' sums of FP16 products, when that sum times the scale is. The FP16 path is the
    shorter one: its operands wait in front, 16 lanes bits for each row, so that its wide sums need not.
    """

    def __init__(self, shape: ArrayShape, pe: OutlierArray) -> None:
        self.inputs = pe.lanes // 2
        weights, activations = largest_integer(pe.weights), largest_integer(pe.activations)
        self.integers = MultiplierFront(shape, signed(signed_bits(weights * activations)), weights_signed=True)
        self.partial = signed(signed_bits(self.inputs * LARGEST_SCALE**2))
        self.half = signed(signed_bits(pe.outlier_bound))
        super().__init__(shape, x_scale=SCALE_BITS, halves=data.ArrayLayout(self.half, shape.rows))

    @property
    def summed(self) -> int:
        """Cycles from a beat until the row's INT8 sum is out."""
        return 1 + tree_stages(self.shape.lanes) + GROUP_STAGES + SCALE_STAGES + ACCUMULATE_STAGES

    def elaborate(self, platform: Any) -> Module:
        """The INT8 lanes with FP16 beats blanked, and the FP16 lanes with the others blanked."""
        m, beat = Module(), self.i.payload
        m.submodules.integers = integers = self.integers
        m.d.comb += [
            integers.i.valid.eq(self.i.valid),
            self.i.ready.eq(integers.i.ready),
            integers.i.payload.eq(beat),
            self.valid.eq(integers.valid),
            self.o.eq(integers.o),
            self.x_scale.eq(delay(m, beat.tag.x_scale, self.summed, "x_scale")),
        ]
        with m.If(beat.tag.half):
            m.d.comb += integers.i.payload.codes.eq(0)
        self._halves(m)
        return m

    def _halves(self, m: Module) -> None:
        """Products of FP16 numbers, a tree for every row, and the rows' sums."""
        shape, beat = self.shape, self.i.payload
        worked = FLOAT_STAGES + tree_stages(self.inputs)
        wait = self.summed + MERGE_STAGES - 1 - worked - ACCUMULATE_STAGES
        m.submodules.half_sums = sums = Accumulators(shape.rows, self.partial, self.half)
        m.d.comb += [
            sums.valid.eq(delay(m, self.i.valid, wait + worked, "half_valid", reset_less=False)),
            sums.last.eq(delay(m, beat.tag.ends_row, wait + worked, "half_last")),
            self.halves.eq(sums.sums),
        ]
        x = delay(m, self._numbers(m, beat.x, beat.tag.half, "x"), wait, "half_x")
        for row in range(shape.rows):
            codes = delay(m, self._numbers(m, beat.codes[row], beat.tag.half, f"codes_{row}"), wait, f"half_{row}")
            m.submodules[f"half_tree_{row}"] = tree = AdderTree(signed(signed_bits(LARGEST_SCALE**2)), self.inputs,
                                                                self.partial)  # fmt: skip
            for k in range(self.inputs):
                term = Signal(signed(signed_bits(LARGEST_SCALE**2)), name=f"half_product_{row}_{k}", reset_less=True)
                fractions = HALF_FRACTION_BITS, HALF_FRACTION_BITS
                m.d.sync += term.eq(product(m, codes[k], x[k], fractions, f"{row}_{k}"))
                m.d.comb += tree.i[k].eq(term)
            m.d.comb += sums.terms[row].eq(tree.o)

    def _numbers(self, m: Module, given: Any, half: Any, name: str) -> Any:
        """The bytes of a beat as FP16 numbers; 0 where they are INT8 ones."""
        numbers = Signal(data.ArrayLayout(SCALE_BITS, self.inputs), name=f"numbers_{name}")
        m.d.comb += numbers.as_value().eq(Cat(given.as_value()) & half.replicate(len(numbers.as_value())))
        return numbers


class OutlierRows(Array):
    """The array around `OutlierFront`: a row's INT8 sum times the activations' scale, and its FP16 sum."""

    front: OutlierFront

    def _totals(self, m: Module, done: Any, sums: Any) -> tuple[Any, Any]:
        shape, front = self.shape, self.front
        m.submodules.x_scaler = scaler = Scaler(shape.rows, signed(shape.accumulator_bits), shape.total)
        factor = Signal(FACTOR, name="x_factor")
        split(m, front.x_scale, factor)
        totals = Signal(data.ArrayLayout(shape.total, shape.rows), name="totals", reset_less=True)
        m.d.comb += [scaler.i.eq(sums), *(scaler.factors[row].eq(factor) for row in range(shape.rows))]
        m.d.sync += [totals[row].eq(scaler.o[row] + front.halves[row]) for row in range(shape.rows)]
        return delay(m, done, MERGE_STAGES, "merged", reset_less=False), totals


def component(pe: OutlierArray) -> Array:
    """The array of an `OutlierArray`. Latency 1 + `pe.drain`, initiation interval 1."""
    shape = dataclasses.replace(
        array_shape(pe),
        accumulator_bits=signed_bits(pe.row_bound),
        total_bits=pe.accumulator_bits,
        outliers=True,
    )
    return OutlierRows(OutlierFront(shape, pe))
