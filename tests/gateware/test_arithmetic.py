"""Adder trees, accumulators, zero points and scaling on their own."""

from fractions import Fraction

import numpy as np
import pytest

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl


def clocked(dut, steps):
    """Run `steps`, an async function of the simulation context, with a clock."""
    from amaranth.sim import Simulator

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(steps)
    simulator.run()


@pytest.mark.parametrize("inputs", [2, 3, 4, 5, 8, 9, 16, 17, 33])
def test_the_tree_adds_within_its_latency(inputs):
    from amaranth.hdl import signed

    from hwsim.gateware.adder_tree import AdderTree
    from hwsim.gateware.latency import tree_stages

    rng = np.random.default_rng(inputs)
    corners = [[-128] * inputs, [127] * inputs, [-128] + [127] * (inputs - 1)]
    sets = [*corners, *rng.integers(-128, 128, (20, inputs)).tolist()]
    stages, seen = tree_stages(inputs), []
    dut = AdderTree(signed(8), inputs, signed(8 + (inputs - 1).bit_length()))

    async def steps(ctx):
        for k in range(len(sets) + stages):
            ctx.set(dut.i, sets[min(k, len(sets) - 1)])
            seen.append(ctx.get(dut.o))
            await ctx.tick()

    clocked(dut, steps)
    assert seen[stages:] == [sum(values) for values in sets]


def test_stages_of_a_tree_by_hand():
    from hwsim.gateware.latency import tree_stages

    assert [tree_stages(n) for n in (1, 2, 3, 4, 5, 16, 17, 32, 64, 65)] == [0, 1, 1, 1, 2, 2, 3, 3, 3, 4]


def test_sums_restart_after_the_last_term_and_ignore_idle_cycles():
    from amaranth.hdl import signed

    from hwsim.gateware.accumulator import Accumulators

    dut, seen = Accumulators(2, signed(8), signed(16)), []
    terms = [(1, 0, 5), (0, 1, 99), (1, 1, -7), (1, 1, 3), (1, 0, 1), (1, 0, 1), (1, 1, 1), (0, 0, 0)]

    async def steps(ctx):
        for valid, last, value in terms:
            ctx.set(dut.valid, valid)
            ctx.set(dut.last, last)
            ctx.set(dut.terms, [value, -value])
            await ctx.tick()
            if valid and last:
                seen.append((ctx.get(dut.sums[0]), ctx.get(dut.sums[1])))

    clocked(dut, steps)
    assert seen == [(-2, 2), (3, -3), (3, -3)]


def test_every_finite_half_scales_exactly():
    """Against numpy's float16, read as exact rationals."""
    from amaranth.hdl import Module, signed
    from amaranth.lib import data, wiring
    from amaranth.lib.wiring import In, Out

    from hwsim.gateware.scale import Scaler, split

    rows, integer = 62, -12345

    class Scaled(wiring.Component):
        scales: In(data.ArrayLayout(16, rows))
        o: Out(data.ArrayLayout(signed(64), rows))

        def elaborate(self, platform):
            m = Module()
            m.submodules.scaler = scaler = Scaler(rows, signed(15), signed(64))
            m.d.comb += [scaler.i.eq(data.ArrayLayout(signed(15), rows).const([integer] * rows)), self.o.eq(scaler.o)]
            for k in range(rows):
                split(m, self.scales[k], scaler.factors[k])
            return m

    bits = np.arange(1 << 16, dtype=np.uint16)
    bits = bits[(bits >> 10 & 31) != 31]
    dut, seen = Scaled(), []

    async def steps(ctx):
        for batch in bits.reshape(-1, rows):
            ctx.set(dut.scales, batch.tolist())
            await ctx.tick().repeat(2)
            seen.extend(ctx.get(dut.o[k]) for k in range(rows))

    clocked(dut, steps)
    exact = [int(Fraction(float(value)) * 2**24 * integer) for value in bits.view(np.float16)]
    assert seen == exact


@pytest.mark.parametrize("bipolar", [False, True])
def test_zero_points_are_taken_off(bipolar):
    from amaranth.hdl import signed

    from hwsim.gateware.zero_point import ZeroCorrection

    dut, seen = ZeroCorrection(2, 4, signed(12), signed(17), bipolar), []
    cases = [(100, -2032, 15), (-30480, 2032, 15), (0, 0, 7), (5, -1, 0), (30480, 2032, 0), (1, 3, 8)]
    value = [sum((1 if code >> i & 1 else -1) << i for i in range(4)) if bipolar else code for code in range(16)]

    async def steps(ctx):
        for dot, sum_x, zero in cases:
            ctx.set(dut.dots, [dot, 0])
            ctx.set(dut.sum_x, sum_x)
            ctx.set(dut.zeros, [zero, 1])
            await ctx.tick().repeat(2)
            seen.append((ctx.get(dut.o[0]), ctx.get(dut.o[1])))

    clocked(dut, steps)
    assert seen == [(dot - value[zero] * sum_x, -value[1] * sum_x) for dot, sum_x, zero in cases]
