"""Cycles of each beat, what they depend on, and the two models of the transfers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.errors import HwsimError
from hwsim.pe import beats_of, get_pe, pe_names
from hwsim.pe.twin import ArrayTwin, Schedule, random_schedule, recurrence

ARRAYS = [(name, variant) for name in pe_names() for variant in get_pe(name).variants()]


def flags(*values):
    return np.array(values, bool)


def test_mac_by_hand():
    pe = get_pe("mac")(rows=1, lanes=4, weight_format="int4", group=4, max_groups=2)
    timing = pe.timing(None, flags(1, 1, 1), flags(0, 1, 0))
    assert timing.interval.tolist() == [1, 1, 1]
    # product, one tree stage, group sum, significand, shift, row sum, queue
    assert timing.latency.tolist() == [0, 7, 0]
    zero = get_pe("mac")(rows=1, lanes=4, weight_format="uint4", group=4, zero_point=True)
    assert zero.timing(None, flags(1), flags(1)).latency.tolist() == [9]


def test_ternary_skips_segments_that_are_zero_in_every_row():
    pe = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=4, adders=2)
    codes = np.zeros((4, 2, 4), np.uint8)
    codes[1, 0, 1] = 3  # one row of one segment
    codes[2, 0, 0] = codes[2, 1, 3] = 1  # both segments, in different rows
    codes[3, :, 2] = 1  # the second segment in both rows
    timing = pe.timing(codes, flags(0, 0, 0, 1), flags(0, 0, 0, 1))
    assert timing.interval.tolist() == [1, 1, 2, 1]
    assert timing.latency.tolist() == [0, 0, 0, 1 + pe.drain]
    with pytest.raises(HwsimError, match="depends on codes"):
        pe.timing(None, flags(1), flags(1))


def test_with_an_adder_for_every_lane_ternary_depends_on_nothing():
    whole = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=4)
    cut = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=4, adders=2)
    assert (whole.depends_on, cut.depends_on) == (frozenset(), frozenset({"codes"}))
    assert whole.timing(None, flags(1), flags(1)).latency.tolist() == [7]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "variant"), ARRAYS)
@given(seed=st.integers(0, 2**32 - 1))
def test_what_depends_on_leaves_out_is_irrelevant(name, variant, seed):
    pe, rng = get_pe(name).variants()[variant], np.random.default_rng(seed)
    codes = [code for code in range(2**pe.weights.bits) if code not in pe.weights.reserved]
    ends_row = rng.random(6) < 0.5
    drawn = [
        (
            rng.choice(codes, (6, pe.code_rows, pe.lanes)).astype(np.uint8),
            rng.integers(-127, 128, (6, pe.lanes)).astype(np.int8),
        )
        for _ in range(2)
    ]
    if "codes" in pe.depends_on:
        drawn[1] = drawn[0][0], drawn[1][1]
    one, other = (pe.timing(c, ends_row, ends_row, x) for c, x in drawn)
    assert one.interval.tolist() == other.interval.tolist()
    assert one.latency.tolist() == other.latency.tolist()
    assert one.interval.min() >= 1
    assert np.array_equal(one.latency, np.where(ends_row, one.interval + pe.drain, 0))


@pytest.mark.parametrize(("name", "variant"), ARRAYS)
def test_recurrence_and_simpy_twin_agree_on_every_transfer(name, variant, operands):
    pe, rng = get_pe(name).variants()[variant], np.random.default_rng(4)
    for depth in (0, 1, 2, 5):
        for _ in range(4):
            beats = beats_of(
                pe, *operands(pe, rng, int(rng.integers(1, 6 * pe.rows)), int(rng.integers(1, pe.max_groups + 1)))
            )
            mood = random_schedule(rng, len(beats), int(beats.ends_row.sum()))
            schedule = Schedule(mood.gaps, mood.stalls, depth)
            expected = recurrence(beats.timing(pe), beats.ends_row, schedule)
            assert ArrayTwin(beats.timing(pe), beats.ends_row, schedule).run() == expected


def test_credits_hold_beats_back_from_both_sides():
    """Two credits, rows of one beat, a sink that takes nothing until cycle 40."""
    pe = get_pe("mac")(rows=1, lanes=4, weight_format="int4", group=4, credits=2)
    ends_row = flags(1, 1, 1, 1)
    transfers = recurrence(pe.timing(None, ends_row, ends_row), ends_row, Schedule([0] * 4, [40, 0, 0, 0]))
    assert transfers.take == [40, 41, 48, 49]
    assert transfers.accept == [0, 1, 41, 42]  # the cycle after each result that was taken, not the cycle itself
