"""The rounding unit's RTL: every sum of small formats against brute force, FP16 and FP32 against numpy."""

import numpy as np
import pytest

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

ROWS = 8


def rounded(sums, width, rounding):
    """The codes that the RTL makes of sums, `ROWS` a cycle."""
    from amaranth.hdl import signed
    from amaranth.sim import Simulator

    from hwsim.gateware.floating import Rounder
    from hwsim.gateware.latency import ROUND_STAGES

    dut, found = Rounder(ROWS, signed(width), rounding), []
    sets = np.pad(sums, (0, -len(sums) % ROWS)).reshape(-1, ROWS).tolist()

    async def steps(ctx):
        for k in range(len(sets) + ROUND_STAGES):
            ctx.set(dut.i, sets[min(k, len(sets) - 1)])
            codes = ctx.get(dut.o)
            if k >= ROUND_STAGES:
                found.extend(codes[row] for row in range(ROWS))
            await ctx.tick()

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(steps)
    simulator.run()
    return found[: len(sums)]


def by_trying(value, rounding):
    """Of all codes without a sign, the one whose number is nearest; of two, the even one."""
    fraction, half = rounding.fraction_bits, 1 << rounding.exponent_bits - 1

    def number(code):  # in units of 2**-99, with infinity as the number that would come next
        exponent, low = code >> fraction, code & (1 << fraction) - 1
        significand = low + (1 << fraction if exponent else 0)
        return significand << 99 + max(exponent, 1) - (half - 1) - fraction

    size = abs(value) << 99 - rounding.unit
    codes = range((((1 << rounding.exponent_bits) - 1) << fraction) + (not rounding.saturate))
    return min(codes, key=lambda code: (abs(number(code) - size), code & 1)) | (value < 0) << rounding.bits - 1


@pytest.mark.parametrize(
    ("exponent_bits", "fraction_bits", "unit", "saturate", "width"),
    [
        (3, 2, 6, False, 12),  # subnormals, ties, infinity
        (3, 2, 6, True, 12),
        (3, 1, 1, False, 8),  # the least sum is normal
        (4, 3, 2, True, 11),
        (2, 3, 9, False, 11),  # half of all sums are subnormal
        (3, 2, 14, False, 9),  # the largest sum is subnormal, and most are zero of either sign
    ],
)
def test_every_sum_of_a_small_format(exponent_bits, fraction_bits, unit, saturate, width):
    from hwsim.gateware.layout import Rounding

    rounding = Rounding(exponent_bits, fraction_bits, unit, saturate)
    sums = np.arange(-(1 << width - 1), 1 << width - 1)
    assert rounded(sums, width, rounding) == [by_trying(int(value), rounding) for value in sums]


@pytest.mark.parametrize(("exponent_bits", "fraction_bits", "unit", "kind", "code"), [
    (5, 10, 34, np.float16, np.uint16), (8, 23, 49, np.float32, np.uint32), (8, 23, 190, np.float32, np.uint32),
])  # fmt: skip
def test_sums_of_53_bits_as_numpy_rounds_them(exponent_bits, fraction_bits, unit, kind, code):
    from hwsim.gateware.layout import Rounding

    rng = np.random.default_rng(unit)
    sums = rng.integers(0, 1 << 53, 2000) >> rng.integers(0, 53, 2000)
    ties = (rng.integers(0, 1 << fraction_bits, 500) + (1 << fraction_bits)) * 2 + 1 << rng.integers(0, 25, 500)
    sums = np.concatenate([sums, ties]) * rng.choice([-1, 1], 2500)
    with np.errstate(over="ignore", under="ignore"):
        wanted = np.ldexp(sums.astype(np.float64), -unit).astype(kind)
    assert rounded(sums, 54, Rounding(exponent_bits, fraction_bits, unit, False)) == wanted.view(code).tolist()
