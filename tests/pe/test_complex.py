"""Fourth roots of unity: exact complex sums, and the planes of Fairy2i through the array."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe
from hwsim.pe.complex import widely_linear
from hwsim.pe.micro import Micro
from hwsim.quantize import WeightRule, quantize_weights

COMPLEX = get_pe("complex")
SHAPE = {"rows": 2, "lanes": 2, "weight_format": "roots4", "group": 4, "max_groups": 4}


def times(code, real, imaginary):
    """i**code (real + i imaginary): a quarter turn, code times."""
    for _ in range(code):
        real, imaginary = -imaginary, real
    return real, imaginary


def rational(pe, codes, x, scales):
    """Re y and Im y of each row in turn; the axis of a weight chooses its scale."""
    found = []
    for row in range(len(codes)):
        y = [Fraction(0), Fraction(0)]
        for k, code in enumerate(codes[row].tolist()):
            scale = Fraction(float(scales[row, 2 * (k // pe.group) + code % 2]))
            product = times(code, int(x[2 * k]), int(x[2 * k + 1]))
            y = [total + scale * part for total, part in zip(y, product, strict=True)]
        found += y
    return found


def exact(pe, sums):
    return [Fraction(value, 1 << pe.fraction_bits) for value in sums]


@pytest.mark.parametrize("variant", COMPLEX.variants())
def test_sums_are_exact(variant, operands):
    pe = COMPLEX.variants()[variant]
    codes, x, scales, _ = operands(pe, np.random.default_rng(0), 5, pe.max_groups)
    sums = pe.golden(codes, x, scales)
    assert exact(pe, sums) == rational(pe, codes, x, scales)
    assert all(abs(value) < 1 << (pe.accumulator_bits - 1) for value in sums)


def test_a_worked_sum():
    pe = COMPLEX(rows=1, lanes=2, weight_format="roots4", group=4)
    codes, x = np.array([[0, 1, 2, 3]], np.uint8), np.array([1, 2, 3, 4, 5, 6, 7, 8], np.int8)
    # real axis: (1 + 2i) - (5 + 6i) = -4 - 4i; imaginary axis: i (3 + 4i) - i (7 + 8i) = 4 - 4i
    sums = pe.golden(codes, x, np.array([[1, 0.5]], np.float16))
    assert pe.to_float(sums).tolist() == [-4 + 2, -4 - 2]


def test_tokens_are_independent(operands):
    pe = COMPLEX(**SHAPE)
    codes, x, scales, _ = operands(pe, np.random.default_rng(1), 3, 2)
    sums = pe.golden(codes, np.stack([x, -x]), scales)
    assert sums.shape == (2, 6)
    assert sums[0].tolist() == (-sums[1]).tolist() == pe.golden(codes, x, scales).tolist()


@pytest.mark.parametrize("stages", [1, 2])
def test_planes_of_fairy2i_give_the_layer_of_their_dequantized_weights(stages):
    rng = np.random.default_rng(stages)
    rule = WeightRule(format="roots4", method="fairy2i", planes=stages, group=4)
    planes = quantize_weights("w", rng.normal(0, 0.1, (6, 16)).astype(np.float32), rule).planes
    x = rng.integers(-127, 128, 16).astype(np.int8)
    pe = COMPLEX(**SHAPE | {"max_groups": 4 * stages})

    sums = pe.golden(*widely_linear([(plane.codes, plane.scales) for plane in planes], x))

    wanted = []
    for row in range(3):
        y = [Fraction(0), Fraction(0)]
        for index, plane in enumerate(planes):
            for k, weight in enumerate(plane.dequantize()[row].tolist()):
                a, b = int(x[2 * k]), int(x[2 * k + 1]) * (-1) ** index  # W meets conj(x)
                c, d = Fraction(weight.real), Fraction(weight.imag)
                y = [y[0] + c * a - d * b, y[1] + c * b + d * a]
        wanted += y
    assert exact(pe, sums) == wanted


def test_the_largest_sum_needs_every_bit_of_the_accumulator():
    pe = COMPLEX(**SHAPE)
    x, scales = np.full(32, 127, np.int8), np.full((1, 8), 65504, np.float16)
    codes = np.array([[0] * 16, [0, 3] * 8], np.uint8)
    plain, mixed = pe.golden(codes, x, scales).reshape(2, 2).tolist()
    assert plain == [16 * 127 * 65504 << 24] * 2
    assert mixed == [16 * 127 * 65504 << 24, 0]
    assert plain[0].bit_length() == pe.needed_bits - 1


def test_beats_carry_both_parts_and_both_scales():
    pe = COMPLEX(rows=2, lanes=1, weight_format="roots4", group=1, max_groups=2)
    codes, x = np.array([[0, 1], [2, 3], [1, 1]], np.uint8), np.array([1, 2, 3, 4], np.int8)
    scales = np.arange(12, dtype=np.float16).reshape(3, 4)
    beats = beats_of(pe, codes, x, scales)
    assert beats.x.tolist() == [[1, 2], [3, 4]] * 2
    assert beats.codes.tolist() == [[[0], [2]], [[1], [3]], [[1], [0]], [[1], [0]]]
    assert beats.scales.tolist() == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 0, 0], [10, 11, 0, 0]]


def test_cycles_and_actions_by_hand():
    pe = COMPLEX(**SHAPE)
    timing = pe.timing(None, np.array([False, True]), np.array([False, True]))
    # signed parts, one tree stage, group sum, significand, shift, row sum, queue
    assert (timing.interval.tolist(), timing.latency.tolist()) == ([1, 1], [0, 7])
    # 4 rows of 8 weights: 2 parts each, and 4 sums of each row in 4 beats and 2 groups
    counted = pe.actions(np.zeros((4, 8), np.uint8), np.zeros(16, np.int8))
    assert counted == {"complex_part_add": 64, "accumulate": 64, "dequantize": 32}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"weight_format": "ternary"}, "does not take this weight format"),
        ({"activation_format": "fp16"}, "does not take this activation format"),
        ({"zero_point": True}, "no zero points"),
        ({"group": 5}, "not a multiple of its lanes"),
        ({"lanes": 0}, "lanes of PE array complex"),
        ({"accumulator": 40}, "accumulator of PE array complex is too narrow"),
    ],
)
def test_what_it_refuses(change, message):
    with pytest.raises(HwsimError, match=message):
        COMPLEX(**(SHAPE | change))


def test_operands_that_do_not_fit_are_refused():
    pe, codes, scales = COMPLEX(**SHAPE), np.zeros((2, 8), np.uint8), np.ones((2, 4), np.float16)
    pe.golden(codes, np.zeros(16, np.int8), scales)
    with pytest.raises(HwsimError, match="2 for each column"):
        pe.golden(codes, np.zeros(8, np.int8), scales)
    with pytest.raises(HwsimError, match="scales do not fit"):
        pe.golden(codes, np.zeros(16, np.int8), np.ones((2, 2), np.float16))
    with pytest.raises(HwsimError, match="bad code of roots4"):
        pe.golden(codes + 4, np.zeros(16, np.int8), scales)
    with pytest.raises(HwsimError, match="micro has no complex numbers"):
        Micro(pe)
