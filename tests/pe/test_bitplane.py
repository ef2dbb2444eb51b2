"""Bit planes: the population counts of the paper, and what they take and take how long."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe

BITPLANE = get_pe("bitplane")
SHAPE = {"rows": 2, "lanes": 4, "group": 8, "max_groups": 2}


def bipolar(code, bits):
    return sum(2**i if code >> i & 1 else -(2**i) for i in range(bits))


def by_population_count(weights, activations, bits):
    """sum_ij 2**(i + j) (2 popcount(xnor) - n), the planes as Python integers with a bit for each lane."""
    lanes, (weight_bits, activation_bits) = len(weights), bits

    def plane(codes, place):
        return sum((code >> place & 1) << lane for lane, code in enumerate(codes))

    total = 0
    for i in range(weight_bits):
        for j in range(activation_bits):
            xnor = ~(plane(weights, i) ^ plane(activations, j)) & (1 << lanes) - 1
            total += (2 * xnor.bit_count() - lanes) * 2 ** (i + j)
    return total


@pytest.mark.parametrize("bits", [(1, 1), (2, 2), (3, 5), (4, 4), (1, 8), (4, 8)])
def test_golden_is_the_population_count_of_the_paper(bits):
    rng = np.random.default_rng(0)
    pe = BITPLANE(**SHAPE, weight_format=f"bipolar{bits[0]}", activation_format=f"bipolar{bits[1]}")
    codes, x = (rng.integers(0, 1 << b, s).astype(np.uint8) for b, s in zip(bits, ((3, 8), 8), strict=True))
    sums = pe.golden(codes, x, np.ones((1, 1), np.float16))
    assert [value >> 24 for value in sums] == [by_population_count(row, x.tolist(), bits) for row in codes.tolist()]


def test_a_worked_sum():
    pe = BITPLANE(rows=1, lanes=2, group=2, weight_format="bipolar2", activation_format="bipolar3")
    # codes 3 and 0 are +3 and -3, codes 5 and 6 are 2*5 - 7 = +3 and +5
    codes, x = np.array([[3, 0]], np.uint8), np.array([5, 6], np.uint8)
    assert pe.golden(codes, x, np.ones((1, 1), np.float16)).tolist() == [(3 * 3 - 3 * 5) << 24]


def test_signed_integers_converted_to_bipolar_give_their_sums_back():
    """s q = (s / 2) (q' - 1) with q' = 2 q + 1 (hwsim.quantize.bipolar): the offset is the sum of activations."""
    rng = np.random.default_rng(1)
    q, x = rng.integers(-8, 8, (4, 16)), rng.integers(-127, 128, 16).astype(np.int8)
    pe = BITPLANE(**SHAPE, weight_format="bipolar4")
    doubled = pe.golden((q + 8).astype(np.uint8), x, np.full((1, 1), 0.5, np.float16))
    offset = Fraction(int(x.astype(int).sum()), 2)
    assert [Fraction(value, 1 << 24) - offset for value in doubled] == (q @ x.astype(int)).tolist()


@pytest.mark.parametrize(("bits", "activations"), [(4, "int8"), (1, "int2"), (3, "bipolar2")])
def test_zero_codes_are_bipolar_numbers_as_weights_are(bits, activations):
    rng = np.random.default_rng(bits)
    pe = BITPLANE(**SHAPE, weight_format=f"bipolar{bits}", activation_format=activations, zero_point=True)
    codes, zeros = rng.integers(0, 1 << bits, (3, 16)), rng.integers(0, 1 << bits, (3, 2))
    coded = activations.startswith("bipolar")
    x = rng.integers(0, 4, 16).astype(np.uint8) if coded else rng.integers(-1, 2, 16).astype(np.int8)
    inputs = [bipolar(v, 2) for v in x.tolist()] if coded else x.tolist()
    wanted = [
        sum((bipolar(w, bits) - bipolar(zero[k // 8], bits)) * inputs[k] for k, w in enumerate(row))
        for row, zero in zip(codes.tolist(), zeros.tolist(), strict=True)
    ]
    sums = pe.golden(codes.astype(np.uint8), x, np.ones((1, 1), np.float16), zeros.astype(np.uint8))
    assert [value >> 24 for value in sums] == wanted


def test_unsigned_weights_with_zero_points_are_bipolar_ones_of_half_the_scale(operands):
    unsigned = get_pe("mac")(**SHAPE, weight_format="uint4", zero_point=True)
    codes, x, scales, zeros = operands(unsigned, np.random.default_rng(6), 3, 2)
    even = (scales.view(np.uint16) & 0xFFFE).view(np.float16)  # half of the others may be no FP16 number
    halved = np.where(np.abs(even) < 2.0**-13, even, np.float16(1)).astype(np.float16)
    bipolar_array = BITPLANE(**SHAPE, weight_format="bipolar4", zero_point=True)
    wanted = unsigned.golden(codes, x, halved, zeros)
    assert bipolar_array.golden(codes, x, halved / np.float16(2), zeros).tolist() == wanted.tolist()


def test_accumulators_hold_weights_less_zero_codes_of_the_other_sign():
    pe = BITPLANE(**SHAPE, weight_format="bipolar4", activation_format="bipolar8", zero_point=True)
    codes, x, zeros = np.full((1, 16), 15, np.uint8), np.full(16, 255, np.uint8), np.zeros((1, 1), np.uint8)
    (largest,) = pe.golden(codes, x, np.full((1, 2), 65504, np.float16), zeros)
    assert largest == 16 * 30 * 255 * 65504 << 24
    assert largest.bit_length() == pe.needed_bits - 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"weight_format": "int4"}, "does not take this weight format"),
        ({"activation_format": "uint8"}, "does not take this activation format"),
        ({"activation_format": "fp8_e4m3"}, "does not take this activation format"),
        ({"zero_point": True, "weight_format": "int4"}, "zero points need an unsigned weight format, or a bipolar one"),
        ({"form": "series"}, "form of PE array bitplane"),
        ({"group": 6}, "not a multiple of its lanes"),
    ],
)
def test_what_it_refuses(change, message):
    good = {**SHAPE, "weight_format": "bipolar2", "activation_format": "bipolar4"}
    BITPLANE(**good)
    with pytest.raises(HwsimError, match=message):
        BITPLANE(**(good | change))


def test_a_row_has_whole_groups_and_activations_are_codes():
    pe = BITPLANE(**SHAPE, weight_format="bipolar2", activation_format="bipolar4")
    scale = np.ones((1, 1), np.float16)
    with pytest.raises(HwsimError, match="rows of 12 do not fit"):
        pe.golden(np.zeros((2, 12), np.uint8), np.zeros(12, np.uint8), scale)
    with pytest.raises(HwsimError, match="bad code of bipolar4"):
        pe.golden(np.zeros((2, 8), np.uint8), np.full(8, 16, np.uint8), scale)
    with pytest.raises(HwsimError, match="bipolar4"):
        pe.golden(np.zeros((2, 8), np.uint8), np.full(8, -15, np.int8), scale)


def test_accumulators_hold_the_largest_sum_and_no_more():
    pe = BITPLANE(**SHAPE, weight_format="bipolar4", activation_format="bipolar8")
    codes, x = np.full((1, 16), 15, np.uint8), np.full(16, 255, np.uint8)
    (largest,) = pe.golden(codes, x, np.full((1, 2), 65504, np.float16))
    assert largest == 16 * 15 * 255 * 65504 << 24
    assert largest.bit_length() == pe.needed_bits - 1


@pytest.mark.parametrize(
    ("activations", "form", "interval", "latency"),
    [
        # agreeing bits, counts of 4 lanes, planes (8 and 18 pairs: 2 and 3 stages), group, scale 2, row, queue
        ("bipolar4", "parallel", 1, 1 + 1 + 2 + 5),
        ("int8", "parallel", 1, 1 + 1 + 3 + 5),
        # held, then the last plane: agreeing bits, counts, 2 planes of weights, shift, tail
        ("bipolar4", "serial", 4, 4 + 1 + 1 + 1 + 1 + 5),
        ("int8", "serial", 9, 9 + 1 + 1 + 1 + 1 + 5),
    ],
)
def test_cycles_by_hand(activations, form, interval, latency):
    shape = {**SHAPE, "weight_format": "bipolar2", "activation_format": activations, "form": form}
    for zero_point in (False, True):  # their product, and its subtraction
        timing = BITPLANE(**shape, zero_point=zero_point).timing(None, np.array([False, True]), np.array([False, True]))
        assert timing.interval.tolist() == [interval] * 2
        assert timing.latency.tolist() == [0, latency + 2 * zero_point]


def test_actions_count_pairs_of_bits():
    pe = BITPLANE(**SHAPE, weight_format="bipolar2", activation_format="int8")
    assert pe.actions(np.zeros((4, 16), np.uint8)) == {"xnor_count": 64 * 2 * 9, "accumulate": 16, "dequantize": 8}
    zero = BITPLANE(**SHAPE, weight_format="bipolar2", activation_format="int8", zero_point=True)
    assert zero.actions(np.zeros((4, 16), np.uint8))["sum_x_add"] == 32  # 16 activations for each of two row blocks


def test_spare_rows_of_the_last_block_do_not_reach_the_others():
    pe = BITPLANE(**SHAPE, weight_format="bipolar1", activation_format="bipolar1")
    beats = beats_of(pe, np.ones((3, 8), np.uint8), np.ones(8, np.uint8), np.ones((1, 1), np.float16))
    assert beats.codes[-1].tolist() == [[1] * 4, [0] * 4]
    assert beats.scales[-1].tolist() == [1, 0]
