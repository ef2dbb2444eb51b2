"""INT8 sums and FP16 columns, merged: exact rationals, beats, counts, and what is refused."""

import dataclasses
from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe
from hwsim.pe.micro import Micro
from hwsim.pe.outliers import OutlierColumns

OUTLIER = get_pe("outlier")
GOOD = {"rows": 2, "lanes": 4, "group": 8, "max_groups": 2, "outliers": 4}
NUMPY = {"fp16": np.float16, "fp32": np.float32}


def half(*values):
    return np.array(values, np.float16)


def rational(pe, codes, x, scales, _zeros, outliers):
    """Each row's sum in fractions, from bytes as Python's integers and FP16 numbers as Python's floats."""
    found = []
    for row, scales_of_row in enumerate(np.broadcast_to(scales, (len(codes), codes.shape[1] // pe.group))):
        y = Fraction(0)
        for k, code in enumerate(codes[row].tolist()):
            weight = code - 256 if code > 127 else code
            y += weight * int(x[k]) * Fraction(float(scales_of_row[k // pe.group]))
        y *= Fraction(float(outliers.x_scale))
        for weight, activation in zip(outliers.weights[row].tolist(), outliers.x.tolist(), strict=True):
            y += Fraction(weight) * Fraction(activation)
        found.append(y)
    return found


def nearest(value, target):
    """The nearest number of an IEEE format, ties to even, by comparing with its neighbours: shares nothing with hwsim.

    Beyond the largest number: infinity from half a step above it on.
    """
    kind = NUMPY[target]
    bits = np.uint16 if target == "fp16" else np.uint32
    largest = np.finfo(kind).max
    size = abs(value)
    step = Fraction(float(largest)) - Fraction(float(np.nextafter(largest, kind(0))))
    if size >= Fraction(float(largest)) + step / 2:
        code = int(kind(np.inf).view(bits))
    else:
        with np.errstate(over="ignore", under="ignore"):
            guess = min(kind(float(size)), largest)
        around = [np.nextafter(guess, kind(0)), guess, np.nextafter(guess, kind(np.inf))]
        finite = [candidate for candidate in around if np.isfinite(candidate)]
        code = min(
            (abs(Fraction(float(c)) - size), int(c.view(bits)) & 1, int(c.view(bits))) for c in finite
        )[2]  # fmt: skip
    return code | (value < 0) << (bits(0).itemsize * 8 - 1)


@pytest.mark.parametrize("variant", OUTLIER.variants())
def test_sums_are_those_of_rational_numbers_rounded_once(variant, operands):
    pe, rng = OUTLIER.variants()[variant], np.random.default_rng(0)
    for _ in range(40):
        given = operands(pe, rng, 3, int(rng.integers(1, pe.max_groups + 1)))
        exact = rational(pe, *given)
        results = pe.golden(*given).tolist()
        if pe.result == "exact":
            assert [Fraction(value, 1 << 48) for value in results] == exact
        else:
            assert results == [nearest(value, pe.result) for value in exact]


def test_both_parts_meet_before_anything_is_rounded():
    """2049 + 2049, each a tie that FP16 would round to 2048, are 4098 and round to 4096; 2049 + 1 is exact."""
    pe = OUTLIER(**(GOOD | {"rows": 1, "max_groups": 1}))
    codes, x = np.zeros((1, 8), np.uint8), np.zeros(8, np.int8)
    codes[0, :2], x[:2] = 127, (16, 1)  # 2159
    for beside, expected in ((-110, 2049 - 1), (-109, 2050), (1939, 4096), (1941, 4100)):
        (y,) = pe.golden(codes, x, half([1]), None, OutlierColumns(half([beside]), half(1), half(1)[0]))
        assert pe.to_float(np.array([y])) == np.float16(expected) == np.float16(2159 + beside)


def test_no_column_in_fp16_leaves_the_int8_product():
    pe = OUTLIER(**GOOD, result="exact")
    codes, x = np.arange(32, dtype=np.uint8).reshape(2, 16), np.arange(16, dtype=np.int8)
    none = OutlierColumns(np.zeros((2, 0), np.float16), np.zeros(0, np.float16), half(0.5)[0])
    sums = pe.golden(codes, x, half([2]), None, none)
    assert pe.to_float(sums).tolist() == (codes.astype(int) @ x.astype(int)).tolist()
    assert len(beats_of(pe, codes, x, half([2]), None, none)) == 4


def test_tokens_have_their_own_scales_and_columns():
    pe = OUTLIER(**GOOD, result="fp32")
    codes, x = np.full((2, 8), 3, np.uint8), np.array([[1] * 8, [2] * 8], np.int8)
    both = OutlierColumns(half([1, 2], [3, 4]), half([5, 6], [7, 8]), half(1, 0.5))
    sums = pe.golden(codes, x, half([1]), None, both)
    assert pe.to_float(sums).tolist() == [[24 + 17, 24 + 39], [24 + 23, 24 + 53]]
    for token in (0, 1):
        assert pe.golden(codes, x[token], half([1]), None, both.of_token(token)).tolist() == sums[token].tolist()


def test_the_largest_sum_needs_every_bit():
    pe = OUTLIER(rows=1, lanes=2, group=2, max_groups=2, outliers=3, result="exact")
    largest = OutlierColumns(np.full((1, 3), 65504, np.float16), np.full(3, 65504, np.float16), half(65504)[0])
    (y,) = pe.golden(np.full((1, 4), 127, np.uint8), np.full(4, 127, np.int8), np.full((1, 2), 65504, np.float16),
                     None, largest)  # fmt: skip
    assert y == (4 * 127 * 127 + 3) * (65504 << 24) ** 2
    assert y.bit_length() + 1 == pe.needed_bits
    with pytest.raises(HwsimError, match=f"at least {pe.needed_bits} bits"):
        dataclasses.replace(pe, accumulator=pe.needed_bits - 1)


def test_columns_in_fp16_stand_behind_their_row_block_in_bytes():
    pe = OUTLIER(**(GOOD | {"max_groups": 1}))
    weights, x = half([1, -2, 0.5], [4, 5, 6], [7, 8, 9]), half(10, 11, 12)
    beats = beats_of(
        pe, np.ones((3, 8), np.uint8), np.ones(8, np.int8), half([1], [2], [3]), None,
        OutlierColumns(weights, x, half(0.25)[0]),
    )  # fmt: skip
    assert beats.outliers.half.tolist() == [False, False, True, True] * 2
    assert beats.ends_row.tolist() == [False, False, False, True] * 2
    assert beats.ends_group.tolist() == [False, True, False, True] * 2
    assert np.unique(beats.outliers.x_scale).tolist() == [0.25]
    seen = beats.codes[[2, 3]].view(np.float16).tolist()
    assert seen == [[[1, -2], [4, 5]], [[0.5, 0], [6, 0]]]
    assert beats.codes[[6, 7]].view(np.float16).tolist() == [[[7, 8], [0, 0]], [[9, 0], [0, 0]]]
    assert beats.x[[2, 3]].view(np.float16).tolist() == beats.x[[6, 7]].view(np.float16).tolist() == [[10, 11], [12, 0]]


def test_actions_count_both_paths():
    pe = OUTLIER(**GOOD)
    counted = pe.count_actions(2 * 16 * 3, rows=6, groups=2, tokens=3, outliers=3)
    assert counted == {
        "mac_int8_int8": 96,
        "mac_fp16_fp16": 18,
        "accumulate": 6 * (4 + 2),
        "dequantize": 12,
        "merge": 6,
        "round_fp16": 6,
    }


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"lanes": 3, "group": 9}, "an even number"),
        ({"outliers": 0}, "outliers of PE array outlier"),
        ({"outliers": 2.0}, "outliers of PE array outlier"),
        ({"weight_format": "int4"}, "does not take this weight format"),
        ({"activation_format": "int4"}, "does not take this activation format"),
        ({"result": "bf16"}, "result of PE array outlier"),
        ({"overflow": "wrap"}, "overflow of PE array outlier"),
    ],
)
def test_impossible_parameters_are_refused(change, message):
    with pytest.raises(HwsimError, match=message):
        OUTLIER(**(GOOD | change))


GIVEN = {
    "codes": np.ones((2, 8), np.uint8),
    "x": np.ones(8, np.int8),
    "scales": np.ones((2, 1), np.float16),
    "outliers": OutlierColumns(np.ones((2, 3), np.float16), np.ones(3, np.float16), half(1)[0]),
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"weights": np.ones((3, 3), np.float16)}, r"weights of outlier columns.*float16\[2, 3\]"),
        ({"weights": np.ones((2, 3), np.float32)}, "weights of outlier columns"),
        ({"x": np.ones(2, np.float16)}, "x of outlier columns"),
        ({"x": half(1, np.inf, 1)}, "x of outlier columns: a number is not finite"),
        ({"x_scale": half(1)}, "x_scale of outlier columns"),
        ({"x_scale": half(np.nan)[0]}, "x_scale of outlier columns: a number is not finite"),
        ({"weights": np.ones((2, 5), np.float16), "x": np.ones(5, np.float16)}, "at most 4.*outliers = 5"),
    ],
)
def test_columns_that_do_not_fit_are_refused(change, message):
    outliers = dataclasses.replace(GIVEN["outliers"], **change)
    with pytest.raises(HwsimError, match="(?s)" + message):
        OUTLIER(**GOOD).golden(**(GIVEN | {"outliers": outliers}))


def test_columns_are_given_exactly_where_an_array_takes_them():
    with pytest.raises(HwsimError, match="outlier columns for PE array outlier"):
        OUTLIER(**GOOD).golden(**(GIVEN | {"outliers": None}))
    plain = get_pe("mac")(rows=2, lanes=4, weight_format="int8", group=8)
    with pytest.raises(HwsimError, match="outlier columns for PE array mac"):
        plain.golden(**GIVEN)
    with pytest.raises(HwsimError, match="micro has no outlier columns"):
        Micro(OUTLIER(**GOOD))
