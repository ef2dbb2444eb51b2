"""Constant multiples without a multiplier."""

from itertools import pairwise

import pytest

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl


def test_signed_digits_are_the_number_and_no_two_are_neighbours():
    from hwsim.gateware.constant import signed_digits

    for constant in range(-2100, 2101):
        digits = signed_digits(constant)
        assert sum(sign * 2**power for power, sign in digits) == constant
        powers = [power for power, _ in digits]
        assert all(high - low > 1 for low, high in pairwise(powers))


def test_multiples_are_products():
    from amaranth.hdl import Module, Signal, signed, unsigned
    from amaranth.sim import Simulator

    from hwsim.gateware.constant import times

    constants = (0, 1, -1, 3, -3, 6, -12, 11, 96, -40, 2047, -2047, 1240064)
    inputs = [(Signal(unsigned(3)), range(8)), (Signal(signed(4)), range(-8, 8))]

    async def compare(ctx):
        for x, values in inputs:
            for value in values:
                ctx.set(x, value)
                assert [ctx.get(times(x, constant)) for constant in constants] == [value * c for c in constants]
        checked.append(True)

    checked = []
    simulator = Simulator(Module())
    simulator.add_testbench(compare)
    simulator.run()
    assert checked
