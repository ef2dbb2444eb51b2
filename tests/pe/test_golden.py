"""Exact sums against rational arithmetic, which shares nothing with them but the operands."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe, pe_names

ARRAYS = [(name, variant) for name in pe_names() for variant in get_pe(name).variants()]
# Sums that are rounded, complex, of several planes or with outlier columns have oracles of their own: test_fmac,
# test_complex, test_ternary, test_outlier.
ONE = {(n, v) for n, v in ARRAYS if (pe := get_pe(n).variants()[v]).parts == 1 and pe.weight_planes == 1}
PLAIN = {(n, v) for n, v in ONE if (pe := get_pe(n).variants()[v]).result_signed and pe.most_outliers is None}
EXACT = [array for array in ARRAYS if array in PLAIN]
FLOATS = {
    "fp4_e2m1": ml_dtypes.float4_e2m1fn,
    "fp8_e4m3": ml_dtypes.float8_e4m3fn,
    "fp8_e5m2": ml_dtypes.float8_e5m2,
    "fp16": np.float16,
}


def integer(number, code):
    """By the definition of the code: two's complement where a format is signed, else binary; bipolar; powers of two.

    Floating point by ml_dtypes and numpy, as a fraction.
    """
    if number.name.startswith("fp"):
        stored = np.array([code], np.uint8 if number.bits <= 8 else np.uint16)
        return Fraction(float(stored.view(FLOATS[number.name])[0]))
    if number.name.startswith("bipolar"):
        return sum((1 if code >> bit & 1 else -1) * 2**bit for bit in range(number.bits))
    if number.name.startswith("pot"):
        sign, m = code >> (number.bits - 1), code % 2 ** (number.bits - 1)
        power = 2**m if number.name[-1].isdigit() else 2**m // 2
        return -power if sign else power
    return code - (1 << number.bits) if number.name[0] != "u" and code >> (number.bits - 1) else code


def rational(pe, codes, x, scales, zeros):
    total = []
    for row in range(len(codes)):
        y = Fraction(0)
        for k, given in enumerate(x.tolist()):
            group = k // pe.group
            zero = 0 if zeros is None else integer(pe.weights, int(zeros[row, group]))
            weight = integer(pe.weights, int(codes[row, k])) - zero
            coded = pe.activation_format.startswith(("fp", "bipolar"))
            activation = integer(pe.activations, given) if coded else given
            y += Fraction(float(scales[row, group])) * weight * activation
        total.append(y)
    return total


@pytest.mark.parametrize(("name", "variant"), EXACT)
def test_sums_are_exact(name, variant, operands):
    pe, rng = get_pe(name).variants()[variant], np.random.default_rng(1)
    given = operands(pe, rng, 5, pe.max_groups)
    sums = pe.golden(*given)
    assert [Fraction(value, 1 << pe.fraction_bits) for value in sums] == rational(pe, *given)
    assert all(abs(value) < 1 << (pe.accumulator_bits - 1) for value in sums)


@pytest.mark.parametrize("group", [64, 8192])
def test_sums_are_exact_on_both_sides_of_64_bits(group, operands):
    pe = get_pe("mac")(rows=1, lanes=32, weight_format="int8", group=group, max_groups=2)
    assert (pe.needed_bits > 63) == (group == 8192)
    given = operands(pe, np.random.default_rng(2), 2, 2)
    assert [Fraction(value, 1 << 24) for value in pe.golden(*given)] == rational(pe, *given)


def test_the_largest_sum_needs_every_bit_of_the_accumulator():
    pe = get_pe("mac")(rows=1, lanes=4, weight_format="int4", group=8, max_groups=3)
    codes, x = np.full((1, 24), 7, np.uint8), np.full(24, 127, np.int8)
    (largest,) = pe.golden(codes, x, np.full((1, 3), 65504, np.float16))
    assert largest == 24 * 7 * 127 * 65504 << 24
    assert largest.bit_length() == pe.needed_bits - 1


def test_tokens_are_independent_and_scales_repeat(operands):
    pe = get_pe("mac")(rows=2, lanes=4, weight_format="int4", group=8, max_groups=2)
    codes, x, _, _ = operands(pe, np.random.default_rng(3), 3, 2)
    both = np.stack([x, x[::-1]])
    scale = np.full((1, 1), 0.375, np.float16)
    sums = pe.golden(codes, both, scale)
    assert sums.shape == (2, 3)
    for token in range(2):
        assert sums[token].tolist() == pe.golden(codes, both[token], np.broadcast_to(scale, (3, 2))).tolist()


def test_a_worked_sum():
    pe = get_pe("mac")(rows=1, lanes=2, weight_format="uint4", group=2, max_groups=2, zero_point=True)
    codes, x = np.array([[3, 15, 0, 8]], np.uint8), np.array([10, -1, 2, 4], np.int8)
    scales, zeros = np.array([[0.5, 2.0**-24]], np.float16), np.array([[8, 1]], np.uint8)
    # 0.5 ((3-8) 10 + (15-8) (-1)) + 2^-24 ((0-1) 2 + (8-1) 4)
    assert pe.golden(codes, x, scales, zeros).tolist() == [(-57 << 23) + 26]
    assert pe.to_float(pe.golden(codes, x, scales, zeros))[0] == -28.5 + 26 * 2.0**-24


def test_to_float_rounds_once_to_even():
    assert PE.to_float(np.array([(1 << 54) + 2, (1 << 54) + 6, -3], object)).tolist() == [
        2.0**30,
        2.0**30 + 2.0**-21,
        -3 / 2**24,
    ]


PE = get_pe("mac")(rows=2, lanes=4, weight_format="int4", group=8, max_groups=2)
GOOD = {
    "codes": np.zeros((2, 16), np.uint8),
    "x": np.zeros(16, np.int8),
    "scales": np.ones((2, 2), np.float16),
    "zeros": None,
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"codes": np.full((2, 16), 8, np.uint8)}, "bad code of int4"),
        ({"codes": np.full((2, 16), 16, np.uint8)}, "bad code of int4"),
        ({"x": np.full(16, -128, np.int8)}, "bad code of int8"),
        ({"x": np.zeros(12, np.int8)}, "do not fit together"),
        ({"codes": np.zeros((2, 12), np.uint8), "x": np.zeros(12, np.int8)}, "rows of 12 do not fit"),
        ({"codes": np.zeros((2, 24), np.uint8), "x": np.zeros(24, np.int8)}, "max_groups = 3"),
        ({"scales": np.ones((2, 2))}, "scales are not FP16"),
        ({"scales": np.array([[1, 1], [np.inf, 1]], np.float16)}, r"inf at \(1, 0\)"),
        ({"scales": np.full((2, 2), np.nan, np.float16)}, "a scale is not finite"),
        ({"scales": np.ones((2, 3), np.float16)}, "scales do not fit"),
        ({"zeros": np.zeros((2, 2), np.uint8)}, "zero codes for PE array mac"),
    ],
)
def test_operands_that_do_not_fit_are_refused(change, message):
    PE.golden(**GOOD)
    with pytest.raises(HwsimError, match=message):
        PE.golden(**(GOOD | change))


def test_missing_zero_codes_are_refused():
    pe = get_pe("mac")(rows=2, lanes=4, weight_format="uint4", group=8, max_groups=2, zero_point=True)
    with pytest.raises(HwsimError, match="zero codes for every group"):
        pe.golden(**GOOD)
