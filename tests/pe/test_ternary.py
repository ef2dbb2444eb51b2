"""Ternary arrays of one and two planes: exact sums of PTQTP layers, cycles, packed beats, and what is refused."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.pe import beats_of, get_pe
from hwsim.pe.micro import Micro
from hwsim.quantize import WeightRule, quantize_weights

TERNARY = get_pe("ternary")
SHAPE = {"rows": 2, "lanes": 2, "weight_format": "ternary", "group": 4, "max_groups": 2}
TRIT = {0: 0, 1: 1, 3: -1}


def rational(pe, codes, x, scales):
    """Of each row, the sum over its planes (rows of codes one below the other), trits and scales."""
    rows = []
    for row in range(len(codes) // pe.planes):
        y = Fraction(0)
        for line in range(row * pe.planes, (row + 1) * pe.planes):
            for k, activation in enumerate(x.tolist()):
                y += Fraction(float(scales[line, k // pe.group])) * TRIT[int(codes[line, k])] * activation
        rows.append(y)
    return rows


def exact(pe, sums):
    return [Fraction(value, 1 << pe.fraction_bits) for value in sums]


@pytest.mark.parametrize("variant", ["planes", "planes_tl2_skip"])
def test_sums_of_two_planes_are_exact(variant, operands):
    pe = TERNARY.variants()[variant]
    codes, x, scales, _ = operands(pe, np.random.default_rng(0), 5, pe.max_groups)
    sums = pe.golden(codes, x, scales)
    assert len(codes) == 10 and len(sums) == 5
    assert exact(pe, sums) == rational(pe, codes, x, scales)


def test_a_worked_sum_of_two_planes():
    pe = TERNARY(rows=1, lanes=2, weight_format="ternary", group=2, planes=2)
    codes, x = np.array([[1, 3], [0, 1]], np.uint8), np.array([10, 4], np.int8)
    # 0.5 (10 - 4) + 3 (0 + 4), and the same of the negative token
    sums = pe.golden(codes, np.stack([x, -x]), np.array([[0.5], [3]], np.float16))
    assert pe.to_float(sums).tolist() == [[15], [-15]]


def test_two_planes_of_ptqtp_give_the_layer_of_their_dequantized_weights():
    rng = np.random.default_rng(3)
    rule = WeightRule(format="ternary", method="ptqtp", planes=2, group=8)
    planes = quantize_weights("w", rng.normal(0, 0.1, (6, 16)).astype(np.float32), rule).planes
    x = rng.integers(-127, 128, 16).astype(np.int8)
    pe = TERNARY(**SHAPE | {"group": 8, "planes": 2})
    codes, scales = (
        np.stack([getattr(plane, part) for plane in planes], axis=1).reshape(12, -1) for part in ("codes", "scales")
    )
    weights = sum(plane.dequantize() for plane in planes)
    wanted = [sum(Fraction(w) * int(a) for w, a in zip(row, x, strict=True)) for row in weights.tolist()]
    assert exact(pe, pe.golden(codes, x, scales)) == wanted


def test_the_largest_sum_needs_every_bit_of_the_accumulator():
    pe = TERNARY(**SHAPE | {"planes": 2})
    (largest,) = pe.golden(np.ones((2, 8), np.uint8), np.full(8, 127, np.int8), np.full((1, 1), 65504, np.float16))
    assert largest == 2 * 8 * 127 * 65504 << 24
    assert largest.bit_length() == pe.needed_bits - 1
    with pytest.raises(HwsimError, match="too narrow"):
        TERNARY(**SHAPE, planes=2, accumulator=pe.needed_bits - 1)


def test_activations_pass_once_for_both_planes():
    one, two = TERNARY(**SHAPE | {"max_groups": 4}), TERNARY(**SHAPE, planes=2)
    codes, scales = np.ones((4, 8), np.uint8), np.ones((4, 2), np.float16)
    x = np.arange(8, dtype=np.int8)
    beside = codes.reshape(2, 16), np.tile(x, 2), scales.reshape(2, 4)
    assert one.golden(*beside).tolist() == two.golden(codes, x, scales).tolist()
    assert (len(beats_of(one, *beside)), len(beats_of(two, codes, x, scales))) == (8, 4)


def test_beats_of_two_planes_by_hand():
    pe = TERNARY(rows=2, lanes=2, weight_format="ternary", group=2, max_groups=2, planes=2)
    codes = np.array([[0, 1, 3, 0], [1, 1, 0, 0], [3, 3, 1, 1], [0, 3, 0, 3], [1, 0, 0, 1], [3, 0, 0, 3]], np.uint8)
    scales = np.arange(12, dtype=np.float16).reshape(6, 2)
    beats = beats_of(pe, codes, np.arange(4, dtype=np.int8), scales)
    assert beats.codes[0].tolist() == [[0, 1], [1, 1], [3, 3], [0, 3]]
    assert beats.codes[3].tolist() == [[0, 1], [0, 3], [0, 0], [0, 0]]  # a block of one row
    assert beats.scales.tolist() == [[0, 2, 4, 6], [1, 3, 5, 7], [8, 10, 0, 0], [9, 11, 0, 0]]
    assert beats.x.tolist() == [[0, 1], [2, 3]] * 2


def test_cycles_by_hand():
    ends = np.array([False, True])
    two, packed = TERNARY(**SHAPE, planes=2), TERNARY(**SHAPE | {"lanes": 3, "group": 3}, packing="tl2")
    for pe, stages in ((two, 0), (packed, 1)):
        timing = pe.timing(None, ends, ends)
        # signed activations, a tree stage, group sum, significand, shift, row sum, queue; decoders before all
        assert (timing.interval.tolist(), timing.latency.tolist()) == ([1, 1], [0, 7 + stages])


@pytest.mark.parametrize("packing", ["dense", "tl2"])
def test_a_segment_is_skipped_where_both_planes_are_zero(packing):
    pe = TERNARY(**SHAPE | {"rows": 1, "lanes": 6, "group": 6}, planes=2, adders=2, packing=packing)
    codes = np.zeros((4, 2, 6), np.uint8)
    codes[1, 1, 2] = 3  # the other plane alone
    codes[2, 0, 0], codes[2, 1, 5] = 1, 1  # a segment of each plane
    codes[3] = 1
    timing = pe.timing(codes, np.ones(4, bool), np.ones(4, bool))
    assert timing.interval.tolist() == [1, 1, 2, 3]
    # the register that holds the beat (decoded), signed activations, tree, tail
    assert (timing.latency - timing.interval).tolist() == [7] * 4
    assert pe.depends_on == {"codes"}


@pytest.mark.parametrize(
    ("packing", "lanes", "bits"), [("dense", 3, 6), ("trits5", 10, 16), ("tl2", 9, 15), ("tq1_0", 256, 416)]
)
def test_packed_beats_are_the_bytes_of_the_packing(packing, lanes, bits):
    pe = TERNARY(rows=2, lanes=lanes, weight_format="ternary", group=lanes, planes=2, packing=packing)
    codes = np.random.default_rng(5).choice([0, 1, 3], (3, 4, lanes)).astype(np.uint8)
    found = pe.code_bits(codes)
    assert pe.code_row_bits == bits and found.shape == (3, 4 * bits)
    stored = get_format("ternary").pack(codes, packing)  # each row on its own, with what fills its last byte
    whole = np.unpackbits(stored, axis=-1, bitorder="little")[..., :bits]
    assert found.tolist() == whole.reshape(3, -1).tolist()


def test_words_of_micro_carry_packed_codes():
    dense, packed = (
        Micro(TERNARY(rows=8, lanes=40, weight_format="ternary", group=40, packing=p)) for p in ("dense", "trits5")
    )
    assert (dense.word_bits, packed.word_bits) == (8 * 40 * 2, 8 * 40 * 8 // 5)


@pytest.mark.parametrize(
    ("change", "message", "hint"),
    [
        ({"planes": 3}, "planes of PE array ternary", None),
        ({"planes": 0}, "planes of PE array ternary", None),
        ({"packing": "trits"}, "unknown packing of ternary", None),
        ({"packing": "trits5", "weight_format": "int2"}, "unknown packing of int2", None),
        ({"packing": "trits5"}, "no whole units of packing trits5", "lanes = 5"),
        ({"packing": "tl2", "lanes": 8, "group": 8}, "no whole units of packing tl2", "lanes = 6 or 9"),
        ({"packing": "tq1_0", "lanes": 128, "group": 128}, "no whole units of packing tq1_0", "lanes = 256"),
        ({"packing": "trits5", "lanes": 5, "group": 128}, "not a multiple of its lanes", "group = 125 or 130"),
    ],
)
def test_what_it_refuses(change, message, hint):
    with pytest.raises(HwsimError, match=message) as caught:
        TERNARY(**(SHAPE | change))
    assert hint is None or caught.value.next == hint


def test_a_plane_that_is_missing_is_refused():
    pe = TERNARY(**SHAPE, planes=2)
    with pytest.raises(HwsimError, match="do not fit the planes"):
        pe.golden(np.zeros((3, 8), np.uint8), np.zeros(8, np.int8), np.ones((1, 1), np.float16))


def test_actions_count_both_planes():
    pe = TERNARY(**SHAPE, planes=2)
    codes = np.zeros((4, 8), np.uint8)
    codes[0, :3], codes[3, 7] = 1, 3
    # two rows of two planes: 32 weights in 4 beats and 2 groups
    assert pe.actions(codes) == {"ternary_add": 4, "zero_skip": 28, "accumulate": 16, "dequantize": 8}
