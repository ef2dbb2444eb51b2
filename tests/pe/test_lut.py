"""Tables of partial sums: the look-ups of the papers as integers, and what they take and take how long."""

import itertools
from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe

LUT = get_pe("lut")
SHAPE = {"rows": 2, "lanes": 12, "group": 12, "max_groups": 2}
TERNARY = {**SHAPE, "weight_format": "ternary", "inputs": 3}
ONE = np.ones((1, 1), np.float16)


def signed_sums(x):
    """T[i]: the sum of x with the sign in bit k of i, 1 for plus. Half of them is the negative of the other half."""
    return [sum(v if i >> k & 1 else -v for k, v in enumerate(x)) for i in range(1 << len(x))]


def by_look_ups(codes, x, bits, inputs):
    """Twice the dot product of offset binary codes, from a look-up of each plane and table."""
    total = 0
    for start in range(0, len(x), inputs):
        table = signed_sums(x[start : start + inputs])
        for plane in range(bits):
            index = sum((code >> plane & 1) << k for k, code in enumerate(codes[start : start + inputs]))
            total += 2**plane * table[index]
    return total + (2**bits - 1) * sum(x)


@pytest.mark.parametrize("inputs", [2, 3, 4])
@pytest.mark.parametrize("number", ["int4", "uint3", "bipolar2"])
def test_golden_is_what_bits_look_up(number, inputs):
    rng = np.random.default_rng(inputs)
    pe = LUT(**SHAPE, weight_format=number, inputs=inputs)
    bits = pe.weights.bits
    codes = rng.integers(1 if number[0] == "i" else 0, 1 << bits, (3, 24))
    codes[codes == 1 << bits - 1] = 0  # reserved in two's complement
    x = rng.integers(-127, 128, 24)
    wanted = []
    for row in codes.tolist():
        offset = [code ^ (1 << bits - 1) if number[0] == "i" else code for code in row]
        doubled, sum_x = by_look_ups(offset, x.tolist(), bits, inputs), int(x.sum())
        less = {"i": 2**bits * sum_x, "u": 0, "b": (2**bits - 1) * sum_x}[number[0]]
        wanted.append(Fraction(doubled - less, 1 if number[0] == "b" else 2))
    sums = pe.golden(codes.astype(np.uint8), x.astype(np.int8), ONE)
    assert [Fraction(value, 1 << 24) for value in sums] == wanted


def test_fourteen_entries_serve_all_27_patterns_of_ternary_weights():
    """T[k] by its definition, T[-k] = -T[k], and golden is what they give."""
    x, pe = [127, -5, 33], LUT(**TERNARY | {"lanes": 3, "group": 3, "max_groups": 1})
    sums = {9 * a + 3 * b + c: a * x[0] + b * x[1] + c * x[2] for a, b, c in itertools.product((-1, 0, 1), repeat=3)}
    assert sorted(sums) == [*range(-13, 14)] and all(sums[-k] == -sums[k] for k in sums)
    assert pe.entries == len([k for k in sums if k >= 0]) == 14
    codes = np.array([[trit & 3 for trit in three] for three in itertools.product((-1, 0, 1), repeat=3)], np.uint8)
    assert [value >> 24 for value in pe.golden(codes, np.array(x, np.int8), ONE)] == [sums[k] for k in range(-13, 14)]


@pytest.mark.parametrize(
    ("change", "interval", "latency"),
    [
        # tables; look-ups, 3 tables (a tree stage), correction, group sum, scale 2, row, queue
        ({"weight_format": "int4", "inputs": 4}, 1, 1 + 1 + 1 + 1 + 5),
        ({"weight_format": "int4", "inputs": 4, "form": "serial"}, 4, 4 + 1 + 1 + 1 + 5),
        ({"weight_format": "uint2", "inputs": 2, "zero_point": True}, 1, 1 + 1 + 2 + 1 + 7),
        # nothing to correct: 4 tables
        ({"weight_format": "ternary", "inputs": 3}, 1, 1 + 1 + 1 + 5),
        ({"weight_format": "ternary", "inputs": 3, "packing": "tl2"}, 1, 1 + 1 + 1 + 5),
    ],
)
def test_cycles_by_hand(change, interval, latency):
    timing = LUT(**SHAPE, **change).timing(None, np.array([False, True]), np.array([False, True]))
    assert (timing.interval.tolist(), timing.latency.tolist()) == ([interval] * 2, [0, latency])


def test_actions_count_look_ups_and_the_additions_of_shared_tables():
    codes = np.zeros((4, 24), np.uint8)  # 2 row blocks of 2 beats: 4 weights share each activation, 2 rows each table
    rest = {"accumulate": 8, "dequantize": 8}
    bits = LUT(**SHAPE, weight_format="uint4", inputs=4)
    # 96 weights of 4 bits in fours; 2 x 6 tables of 8 sums of 4
    assert bits.actions(codes) == {"table_lookup": 96, "table_add": 12 * 8 * 3, **rest}
    # a table of trits: x1 - x2, x1 + x2, and x0 with each of 0, +-x1, +-x2, +-(x1 - x2), +-(x1 + x2) but for 0 itself
    assert LUT(**TERNARY).actions(codes) == {"table_lookup": 32, "table_add": 16 * 10, **rest}
    once, taller = (LUT(**TERNARY | {"rows": rows}).actions(codes)["table_add"] for rows in (1, 4))
    assert once == 4 * taller


def test_packed_beats_carry_five_bits_for_three_weights():
    assert [LUT(**TERNARY, packing=packing).code_row_bits for packing in ("dense", "tl2")] == [24, 20]


@pytest.mark.parametrize(
    ("change", "message", "hint"),
    [
        ({"inputs": 4}, "4 inputs, 12 lanes", "inputs = 3, lanes = 12"),
        ({"inputs": 2}, "2 inputs, 12 lanes", "inputs = 3, lanes = 12"),
        ({"lanes": 16, "group": 384}, "3 inputs, 16 lanes", "inputs = 3, lanes = 12"),
        ({"lanes": 16, "group": 128}, "groups of 128", "another group"),
        ({"lanes": 1, "group": 3}, "3 inputs, 1 lanes", "inputs = 3, lanes = 3"),
        ({"form": "serial"}, "no planes", None),
        ({"packing": "trits5"}, "unknown packing of ternary on PE array lut", None),
        ({"packing": "tl2", "weight_format": "int2"}, "unknown packing of int2 on PE array lut", None),
        ({"zero_point": True}, "zero points need an unsigned weight format", None),
        ({"weight_format": "int4", "inputs": 5}, r"divide the lanes: \[2, 3, 4\]", None),
        ({"weight_format": "int4", "inputs": 6}, r"divide the lanes: \[2, 3, 4\]", None),
        ({"weight_format": "int4", "inputs": 1}, r"divide the lanes: \[2, 3, 4\]", None),
        ({"weight_format": "int4", "inputs": 0}, "inputs of PE array lut", None),
        ({"weight_format": "int4", "form": "series"}, "form of PE array lut", None),
    ],
)
def test_what_it_refuses(change, message, hint):
    LUT(**TERNARY)
    with pytest.raises(HwsimError, match=message) as caught:
        LUT(**(TERNARY | change))
    assert hint is None or caught.value.next == hint
