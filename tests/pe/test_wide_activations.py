"""Activations of 16 bits without a multiplier: exact products, corners of FP16, what is refused, and cycles."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe

SHIFT_ADD, POT = get_pe("shift_add"), get_pe("pot")
ONE = np.ones((1, 1), np.float16)
LANE = {"rows": 1, "lanes": 1, "group": 1, "activation_format": "fp16"}
LEAST, SUBNORMAL, LARGEST = 2.0**-24, 1023 * 2.0**-24, 65504.0
CORNERS = np.array([0, -0.0, LEAST, -LEAST, SUBNORMAL, 2.0**-14, 1, -1.5, LARGEST, -LARGEST], np.float16)


def product(pe, code, activation):
    (sums,) = pe.golden(np.array([[code]], np.uint8), np.array([activation], np.float16).view(np.uint16), ONE)
    return Fraction(int(sums), 1 << pe.fraction_bits)


@pytest.mark.parametrize("activation", CORNERS.tolist())
def test_powers_of_two_times_half_precision_are_exact_at_every_corner(activation):
    pe = POT(**LANE, weight_format="pot4")
    for code in range(16):
        weight = (-1) ** (code >> 3) * 2 ** (code & 7)
        assert product(pe, code, activation) == weight * Fraction(activation)


@pytest.mark.parametrize("activation", CORNERS.tolist())
def test_integers_times_half_precision_are_exact_at_every_corner(activation):
    pe = SHIFT_ADD(**LANE, weight_format="int4")
    for code in set(range(16)) - {8}:
        assert product(pe, code, activation) == (code - 16 * (code >> 3)) * Fraction(activation)


def test_beyond_the_largest_half_nothing_overflows():
    pe = POT(**LANE, weight_format="pot4")
    assert product(pe, 7, LARGEST) == 128 * 65504 > 65504


@pytest.mark.parametrize("pe", [POT(**LANE, weight_format="pot2"), SHIFT_ADD(**LANE, weight_format="int2")])
@pytest.mark.parametrize("value", [np.inf, -np.inf, np.nan])
def test_what_is_not_finite_is_refused(pe, value):
    with pytest.raises(HwsimError, match="a value of fp16 is not finite"):
        product(pe, 1, value)


def test_sixteen_bit_integers_reach_both_ends_and_the_lowest_code_is_refused():
    pe = SHIFT_ADD(rows=1, lanes=2, group=2, weight_format="int4", activation_format="int16")
    codes = np.array([[7, 9]], np.uint8)
    assert pe.golden(codes, np.array([32767, -32767], np.int16), ONE).tolist() == [2 * 7 * 32767 << 24]
    with pytest.raises(HwsimError, match="bad code of int16"):
        pe.golden(codes, np.array([0, -32768], np.int16), ONE)


@pytest.mark.parametrize(("name", "weights"), [("mac", "int4"), ("ternary", "ternary"), ("pot", "pot4")])
def test_other_arrays_refuse_sixteen_bit_integers(name, weights):
    with pytest.raises(HwsimError, match="does not take this activation format"):
        get_pe(name)(rows=1, lanes=1, group=1, weight_format=weights, activation_format="int16")


@pytest.mark.parametrize(
    ("pe", "interval", "latency"),
    [
        # products, tree of 4 lanes, group, scale 2, row, queue; FP16 also the shift to fixed point
        (SHIFT_ADD(rows=1, lanes=4, group=4, weight_format="int4", activation_format="int16"), 1, 1 + 1 + 5),
        (SHIFT_ADD(rows=1, lanes=4, group=4, weight_format="int4", activation_format="fp16"), 1, 1 + 1 + 1 + 5),
        (POT(rows=1, lanes=4, group=4, weight_format="pot4", activation_format="fp16"), 1, 1 + 1 + 1 + 5),
        # held, terms, shift to fixed point, tree, shift by the digit's place, tail; behind 4 digits
        (
            SHIFT_ADD(rows=1, lanes=4, group=4, weight_format="int4", activation_format="fp16", form="serial"),
            4, 4 + 1 + 1 + 1 + 1 + 5,
        ),
    ],
)  # fmt: skip
def test_cycles_by_hand(pe, interval, latency):
    timing = pe.timing(None, np.ones(1, bool), np.ones(1, bool))
    assert (timing.interval.tolist(), timing.latency.tolist()) == ([interval], [latency])


def test_actions_tell_exponents_from_shifts():
    pe = POT(rows=1, lanes=1, group=4, weight_format="pot4", activation_format="fp16")
    assert pe.actions(np.zeros((2, 4), np.uint8)) == {"add_exponent_pot4": 8, "accumulate": 8, "dequantize": 2}
