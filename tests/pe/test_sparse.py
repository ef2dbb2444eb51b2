"""Pruned weights: which beats they make, what is refused, what is counted. Oracles: the dense product, and by hand."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.accelerators import load_accelerator
from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe
from hwsim.pe.micro import Micro
from hwsim.pe.sparse.blocks import Stored
from hwsim.quantize import load_recipe, quantize_weights
from hwsim.quantize.sparsity_rule import BlockNmSparsity

SPARSE = get_pe("sparse")
GOOD = {"rows": 2, "lanes": 4, "weight_format": "int4", "group": 16, "max_groups": 4}
DESIGNS = {
    "a cascade": SPARSE(**GOOD),
    "short cascades": SPARSE(**(GOOD | {"rows": 4, "lanes": 8, "cascade": 2, "group": 32})),
    "a whole block": SPARSE(**(GOOD | {"rows": 16, "lanes": 16})),
    "one lane": SPARSE(**(GOOD | {"rows": 1, "lanes": 1})),
    "packed": SPARSE(**(GOOD | {"lanes": 8, "packed": True})),
}


def pruned(rng, rows, cols):
    """int4 codes with some N of {0, 2, 4, 8, 16} kept in each row of each block of 16 x 16, and those N."""
    counts = rng.choice(np.array([0, 2, 4, 8, 16], np.uint8), (-(-rows // 16), cols // 16))
    codes = rng.choice(np.array([*range(1, 8), *range(9, 16)], np.uint8), (rows, cols))
    for row in range(rows):
        for block in range(cols // 16):
            keep = rng.permutation(16)[: counts[row // 16, block]]
            dropped = np.delete(np.arange(16), keep)
            codes[row, 16 * block + dropped] = 0
    return codes, counts


def dense(codes, x, scales, group):
    """Sums by definition, from all weights, kept or not."""
    weights = np.where(codes > 7, codes.astype(int) - 16, codes.astype(int))
    found = []
    for row, of_row in zip(weights, scales, strict=True):
        dots = [int(row[at : at + group] @ x[at : at + group].astype(int)) for at in range(0, len(row), group)]
        found.append(sum(Fraction(float(s)) * dot for s, dot in zip(of_row, dots, strict=True)))
    return found


def summed(pe, beats):
    """What a stream of beats says: products with the activation of each index, scales at groups' ends, rows' ends."""
    results, row, group = [], [Fraction(0)] * pe.rows, [0] * pe.rows
    step = 0
    for k in range(len(beats)):
        full = bool(beats.select.full[k])
        for r in range(pe.rows):
            for lane in range(pe.lanes):
                code = int(beats.codes[k, r, lane])
                if full:
                    place = step * pe.lanes + lane
                else:
                    place = int(beats.select.index[k, r, lane]) if lane < pe.multipliers else 0
                group[r] += (code - 16 if code > 7 else code) * int(beats.x[k, place])
        step = (step + 1) % (16 // pe.lanes) if full else 0
        if beats.ends_group[k]:
            row = [y + Fraction(float(s)) * dot for y, s, dot in zip(row, beats.scales[k], group, strict=True)]
            group = [0] * pe.rows
        if beats.ends_row[k]:
            assert beats.ends_group[k]
            results += row
            row = [Fraction(0)] * pe.rows
    return results


@pytest.mark.parametrize("design", DESIGNS)
@given(seed=st.integers(0, 2**32 - 1))
def test_the_beats_say_the_dense_product(design, seed):
    pe, rng = DESIGNS[design], np.random.default_rng(seed)
    rows, groups = int(rng.integers(1, 20)), int(rng.integers(1, 4))
    codes, counts = pruned(rng, rows, groups * pe.group)
    x = rng.integers(-127, 128, groups * pe.group).astype(np.int8)
    scales = rng.choice(np.array([0.5, -3, 2.0**-24, 1.75], np.float16), (rows, groups))
    expected = dense(codes, x, scales, pe.group)
    for given_counts in (None, counts):
        assert summed(pe, beats_of(pe, codes, x, scales, counts=given_counts))[:rows] == expected
    assert [Fraction(y, 1 << 24) for y in pe.golden(codes, x, scales)] == expected


def test_beats_by_hand():
    pe = SPARSE(**GOOD)
    codes = np.zeros((3, 48), np.uint8)
    codes[0, [3, 7]], codes[1, 15] = [1, 2], 3  # N = 2; the third block has none
    codes[0, 16:32] = 5  # N = 16
    x = np.arange(48, dtype=np.int8)
    beats = beats_of(pe, codes, x, np.array([[1, 2, 3]] * 3, np.float16))
    assert beats.codes[0].tolist() == [[1, 2, 0, 0], [0, 3, 0, 0]]
    assert beats.select.index[0].tolist() == [[3, 7, 0, 0], [0, 15, 0, 0]]  # row 1 keeps its first zero too
    assert beats.select.full.tolist() == ([False] + [True] * 4) * 2  # row 2 is of the same blocks
    assert not beats.select.index[1:5].any(), "no index where N = 16"
    assert beats.x[[0, 1, 4]].tolist() == [list(range(16)), list(range(16, 32)), list(range(16, 32))]
    assert beats.ends_group[:5].tolist() == [True, False, False, False, True]
    assert beats.scales[[0, 4]].tolist() == [[1, 1], [2, 2]]


def test_blocks_are_of_16_rows_of_the_matrix_whatever_the_array():
    """Row 9 keeps four weights, so that all 16 rows have N = 4: rows 0 and 1 too, though they keep none."""
    codes = np.zeros((16, 16), np.uint8)
    codes[9, [0, 5, 6, 11]] = 1
    narrow = SPARSE(**(GOOD | {"lanes": 2}))
    assert len(beats_of(narrow, codes, np.ones(16, np.int8), np.ones((1, 1), np.float16))) == 8 * 2


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        ({"lanes": 1}, {2: 2, 4: 4, 8: 8, 16: 16}),
        ({"lanes": 4}, {2: 1, 4: 1, 8: 2, 16: 4}),
        ({"lanes": 8}, {2: 1, 4: 1, 8: 1, 16: 2}),
        ({"lanes": 16}, {2: 1, 4: 1, 8: 1, 16: 1}),
        ({"lanes": 8, "packed": True}, {2: 1, 4: 1, 8: 2, 16: 2}),  # N = 8 as long as 16: no operand to share
        ({"lanes": 4, "packed": True}, {2: 1, 4: 2, 8: 4, 16: 4}),
    ],
)
def test_a_block_takes_as_many_beats_as_its_weights_need(design, expected):
    pe = SPARSE(**(GOOD | design))
    for n, beats in expected.items():
        codes = np.zeros((16, 64), np.uint8)
        codes[:, 16 : 16 + n] = codes[:, 48 : 48 + n] = 1  # two of four blocks, the other two have none
        made = beats_of(pe, codes, np.ones(64, np.int8), np.ones((1, 1), np.float16))
        assert len(made) == 8 * 2 * beats
        assert made.ends_group.sum() == 16 and made.ends_row.sum() == 8


def test_rows_without_weights_still_make_results():
    pe = SPARSE(**GOOD)
    beats = beats_of(pe, np.zeros((5, 48), np.uint8), np.ones(48, np.int8), np.ones((1, 1), np.float16))
    assert len(beats) == 3 and beats.ends_row.all() and beats.ends_group.all() and not beats.codes.any()


def test_a_kept_weight_may_be_zero():
    """N says what was kept; a weight that became 0 as it was quantized has its place in a beat all the same."""
    codes = np.zeros((16, 16), np.uint8)
    codes[:, 4] = 1
    operands = codes, np.ones(16, np.int8), np.ones((1, 1), np.float16)
    pe = SPARSE(**(GOOD | {"lanes": 2}))
    assert len(beats_of(pe, *operands)) == 8
    assert len(beats_of(pe, *operands, counts=np.array([[8]], np.uint8))) == 8 * 4


def test_idle_lanes_and_skipped_weights_are_counted():
    """N = 2, 0 and 16 on four lanes, the second group empty in one of two rows of blocks."""
    pe = SPARSE(**GOOD)
    codes = np.zeros((32, 48), np.uint8)
    codes[:16, :2] = codes[:16, 32:48] = codes[16:, 5:8] = 1  # N = 2, 0, 16; N = 4, 0, 0
    assert pe.actions(codes, np.ones((3, 48), np.int8)) == {
        "mac_int4_int8": 3 * 16 * (2 + 16 + 4),
        "operand_mux": 3 * 16 * (2 + 4),
        "idle_lane": 3 * 16 * 2,
        "zero_skip": 3 * 16 * (96 - 22),
        "accumulate": 3 * 16 * (1 + 4 + 1),
        "dequantize": 3 * 16 * (2 + 1),
    }
    assert pe.actions(np.zeros((2, 16), np.uint8))["idle_lane"] == 2 * 4, "the beat that makes an empty row's result"


@pytest.mark.parametrize("design", DESIGNS)
@given(seed=st.integers(0, 2**32 - 1))
def test_every_multiplier_slot_is_busy_or_idle(design, seed):
    pe = DESIGNS[design]
    codes, _ = pruned(np.random.default_rng(seed), 32, 3 * pe.group)
    beats = beats_of(pe, codes, np.ones(codes.shape[1], np.int8), np.ones((1, 1), np.float16))
    counted = pe.actions(codes)
    assert counted["accumulate"] == len(beats) * pe.rows
    assert counted["dequantize"] == beats.ends_group.sum() * pe.rows
    slots = np.where(beats.select.full, pe.lanes, pe.multipliers).sum() * pe.rows
    assert slots == counted["mac_int4_int8"] + counted["idle_lane"]
    assert codes.size == counted["mac_int4_int8"] + counted["zero_skip"]


def test_counts_alone_do_not_say_what_a_sparse_array_does():
    with pytest.raises(HwsimError, match="where zeros are"):
        SPARSE(**GOOD).count_actions(32, rows=2, groups=1, code_counts=np.ones(16))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rows": 3}, "rows of PE array sparse do not divide a block"),
        ({"rows": 32}, "rows of PE array sparse do not divide a block"),
        ({"rows": 1, "packed": True}, "rows go in pairs"),
        ({"lanes": 1, "packed": True}, "lanes of PE array sparse"),
        ({"lanes": 3, "group": 48}, "lanes of PE array sparse do not divide a block"),
        ({"group": 24}, "not a whole number of blocks"),
        ({"group": 8}, "group = 16"),
        ({"cascade": 3}, r"one of \[1, 2, 4\]"),
        ({"cascade": 8}, r"one of \[1, 2, 4\]"),
        ({"cascade": 0}, "cascade of PE array sparse"),
        ({"packed": 1}, "true or false"),
        ({"weight_format": "uint4"}, "does not take this weight format"),
        ({"weight_format": "pot3"}, "does not take this weight format"),
        ({"zero_point": True}, "zero points need an unsigned"),
    ],
)
def test_impossible_arrays_are_refused(change, message):
    SPARSE(**GOOD)
    with pytest.raises(HwsimError, match=message):
        SPARSE(**(GOOD | change))


def test_a_packed_cascade_is_as_long_as_18_bits_allow():
    int8 = {"lanes": 16, "packed": True, "weight_format": "int8"}
    assert SPARSE(**(GOOD | int8)).longest_packed_cascade == 8
    assert 8 * 127 * 127 < 2**17 <= 9 * 127 * 127
    # Lanes end at 16, so 8 is the longest cascade: activations of larger products do not exist either.
    assert SPARSE(**(GOOD | int8)).chain == 8


GOOD_CODES = np.zeros((32, 32), np.uint8)
GOOD_CODES[:, [0, 1, 20]] = 1


@pytest.mark.parametrize(
    ("counts", "message"),
    [
        ([[2, 3], [2, 2]], r"3, block \(0, 1\)"),
        ([[2, 17], [2, 2]], r"one of \[0, 2, 4, 8, 16\]"),
        ([[2, 2], [0, 2]], r"2 with N = 0, block \(1, 0\)"),
        ([[2, 2]], r"\(2, 2\)"),
    ],
)
def test_counts_that_do_not_fit_are_refused(counts, message):
    operands = GOOD_CODES, np.ones(32, np.int8), np.ones((1, 1), np.float16)
    assert len(beats_of(SPARSE(**GOOD), *operands, counts=np.full((2, 2), 2, np.uint8))) == 32
    with pytest.raises(HwsimError, match=message):
        beats_of(SPARSE(**GOOD), *operands, counts=np.array(counts, np.uint8))


@given(seed=st.integers(0, 2**32 - 1))
def test_what_is_stored_is_the_matrix(seed):
    rng = np.random.default_rng(seed)
    codes, counts = pruned(rng, 32, 48)
    stored = Stored.of(codes, 0, counts)
    assert np.array_equal(stored.expand(0), codes)
    bits = 4 * len(stored.codes) + 4 * len(stored.indices) + 3 * counts.size  # one of five N: 3 bits
    rule = BlockNmSparsity(pattern="block_n:m", density=1.0)
    assert rule.memory_bits(codes.shape, 4, counts) == bits


def test_stored_by_hand():
    codes = np.zeros((16, 32), np.uint8)
    codes[0, [2, 9]], codes[1:, 0], codes[:, 16:] = [5, 6], 7, 3
    stored = Stored.of(codes, 0)
    assert stored.counts.tolist() == [[2, 16]]
    assert stored.indices[:6].tolist() == [2, 9, 0, 1, 0, 1]
    assert stored.codes[:4].tolist() == [5, 6, 7, 0] and stored.codes[32:].tolist() == [3] * 256
    assert len(stored.indices) == 32, "none where N = 16"


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [(1, 0, "out of order"), (3, 0, "out of order"), (31, 16, "below 16")],
)
def test_indices_out_of_order_are_refused(place, value, message):
    indices = np.tile([0, 1], 16).astype(np.uint8)
    good = {"counts": np.array([[2]], np.uint8), "codes": np.ones(32, np.uint8)}
    assert Stored(**good, indices=indices).expand(0)[:, :2].all()
    indices[place] = value
    with pytest.raises(HwsimError, match=message):
        Stored(**good, indices=indices)


@pytest.mark.parametrize(("codes", "indices"), [(31, 32), (32, 31), (256, 256)])
def test_stored_lengths_that_do_not_fit_are_refused(codes, indices):
    with pytest.raises(HwsimError, match="expected: 32 codes, 32 indices"):
        Stored(np.array([[2]], np.uint8), np.ones(codes, np.uint8), np.zeros(indices, np.uint8))


def test_a_shipped_recipe_is_what_the_array_takes():
    weights = np.random.default_rng(0).normal(size=(64, 128)).astype(np.float32)
    matrix = quantize_weights("w", weights, load_recipe("flightllm").weights)
    plane = matrix.plain("the test")
    pe = SPARSE(rows=8, lanes=8, weight_format="int4", group=128)
    beats = beats_of(pe, plane.codes, np.ones(128, np.int8), plane.scales, counts=matrix.block_counts)
    per_n = {0: 0, 2: 1, 4: 1, 8: 1, 16: 2}
    assert len(beats) == 2 * sum(per_n[n] for n in matrix.block_counts.ravel().tolist())


def test_resources_are_counted_for_both_modes():
    counted = SPARSE(**(GOOD | {"rows": 4, "lanes": 8, "cascade": 2, "packed": True})).resources
    assert counted == {
        "dsps": 16,  # 4 rows of 4
        "cascade_length": 2,
        "reduction_points": 8,
        "vector_full": 32,
        "vector_sparse": 16,
        "matrix": 32,
    }
    plain = SPARSE(**(GOOD | {"rows": 4, "lanes": 8})).resources
    assert (plain["dsps"], plain["vector_full"], plain["vector_sparse"], plain["matrix"]) == (32, 32, 32, 64)


def test_where_beats_are_counted_on_a_sparse_array_is_refused():
    with pytest.raises(HwsimError, match="micro has as many beats in every group"):
        Micro(SPARSE(**GOOD))
    overrides = {"elements.int4.pe": "sparse"}
    with pytest.raises(HwsimError, match="no tile around PE sparse"):
        load_accelerator("u280-stream", overrides).pe("int4", 128, 3, False)
