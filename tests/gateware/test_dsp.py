"""Cascades of multipliers, and two products in one: sums by definition, at the bounds of what 18 bits hold."""

import dataclasses

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule, recurrence
from hwsim.rtl_flow.payloads import payloads
from hwsim.rtl_flow.stimuli import random_stimulus, stimulus

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

SHIFT = 18
PACKED = get_pe("sparse")(rows=2, lanes=16, weight_format="int8", group=16, max_groups=2, packed=True)
STEPPED = dataclasses.replace(PACKED, lanes=8, accumulator=None)


def played(dut, a, b):
    """The output in each cycle of rows of operands."""
    from amaranth.sim import Simulator

    seen = []

    async def bench(ctx):
        for row in [*zip(a, b, strict=True), *[None] * (dut.length + 1)]:
            for k in range(dut.length if row else 0):
                ctx.set(dut.a[k], int(row[0][k]))
                ctx.set(dut.b[k], int(row[1][k]))
            *_, o = await ctx.tick().sample(dut.o)
            seen.append(o)

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return seen


def operands(rng, length, count):
    """Pairs and shared operands of 8 bits: random ones, then every corner of +-127 in all places."""
    drawn = rng.integers(-127, 128, (3, count, length))
    corners = np.array(np.meshgrid(*[[-127, 0, 127]] * 3)).reshape(3, -1, 1).repeat(length, axis=2)
    return np.concatenate([drawn, corners], axis=1)


@pytest.mark.parametrize("length", [1, 3, 8])
def test_a_cascade_adds_its_products_a_cycle_for_each(length):
    from amaranth.hdl import signed

    from hwsim.gateware.dsp import Cascade

    a, b, _ = operands(np.random.default_rng(length), length, 200)
    seen = played(Cascade(length, signed(8), signed(8), signed(20)), a, b)
    assert seen[1 + length :] == (a * b).sum(axis=1).tolist()


@pytest.mark.parametrize("length", [1, 2, 8])
def test_two_sums_share_a_cascade(length):
    """Two rows' weights share an activation (vector mode), or two vectors' activations a weight (matrix mode)."""
    from amaranth.hdl import Module, signed
    from amaranth.lib import data, wiring
    from amaranth.lib.wiring import In, Out

    from hwsim.gateware.dsp import Cascade, packed, unpacked

    low, high, shared = operands(np.random.default_rng(length), length, 500)

    class Pair(wiring.Component):
        a: In(data.ArrayLayout(signed(16), length))
        b: In(data.ArrayLayout(signed(8), length))
        o: Out(signed(40))

        def elaborate(self, platform):
            m = Module()
            m.submodules.cascade = cascade = Cascade(length, signed(27), signed(8), signed(38))
            parts = unpacked(cascade.o, SHIFT)
            for k in range(length):
                halves = self.a[k][:8].as_signed(), self.a[k][8:].as_signed()
                m.d.comb += [cascade.a[k].eq(packed(*halves, SHIFT)), cascade.b[k].eq(self.b[k])]
            m.d.comb += [self.o[:20].eq(parts[0]), self.o[20:].eq(parts[1])]
            return m

    dut = Pair()
    dut.length = length
    both = (low & 255) + high * 256
    seen = played(dut, both, shared)[1 + length :]
    assert [(o + (1 << 19)) % (1 << 20) - (1 << 19) for o in seen] == (low * shared).sum(axis=1).tolist()
    assert [o >> 20 for o in seen] == (high * shared).sum(axis=1).tolist()


def wrong(pe, play, given):
    """Whether results differ from golden; transfers are those of the models in any case."""
    beats, idle = given.beats, Schedule([0] * len(given.beats), [0] * len(given.sums))
    dut = pe.component()
    sent = [dut.i.payload.shape().from_bits(bits) for bits in payloads(pe, beats)]
    seen = play(dut, {"i": (sent, idle.gaps)}, {"o": idle.stalls})
    assert [cycle for cycle, _ in seen["o"]] == recurrence(beats.timing(pe), beats.ends_row, idle).take
    return any(
        golden is not None and result[row] != golden
        for (_, result), sums in zip(seen["o"], given.sums, strict=True)
        for row, golden in enumerate(sums)
    )


def no_borrow(monkeypatch):
    monkeypatch.setattr(rtl(), "unpacked", lambda total, shift: (total[:shift].as_signed(), total[shift:].as_signed()))


def a_bit_too_near(monkeypatch):
    monkeypatch.setattr(rtl(), "PACKED_SHIFT", SHIFT - 1)


def no_step(monkeypatch):
    from amaranth.hdl import Const

    monkeypatch.setattr(rtl().SparseRows, "_step", lambda self, m: Const(0, 1))


def rtl():
    import hwsim.pe.sparse.rtl

    return hwsim.pe.sparse.rtl


@pytest.mark.parametrize(
    ("pe", "fault"),
    [(PACKED, no_borrow), (PACKED, a_bit_too_near), (STEPPED, no_step), (PACKED, None), (STEPPED, None)],
)
def test_planted_faults_of_a_packed_array_are_found(pe, fault, play, monkeypatch):
    if fault:
        fault(monkeypatch)
    rng = np.random.default_rng(1)
    largest = np.where(rng.random((2, 32)) < 0.5, 127, 129).astype(np.uint8)
    x = np.where(largest[0] == 127, 127, -127).astype(np.int8)  # row 0 reaches the bound in every cascade
    bounds = stimulus("corners", pe, [(largest, x, np.ones((1, 1), np.float16), None)])
    found = [wrong(pe, play, given) for given in (bounds, random_stimulus(pe, rng))]
    assert any(found) == (fault is not None)
