"""Coverage: a situation counts as met when it was, and only then; what an array cannot be in is no bin."""

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.coverage import coverage
from hwsim.rtl_flow.schedules import directed_schedule
from hwsim.rtl_flow.stimuli import stimulus
from hwsim.rtl_flow.verify import Part, directed_case

MAC = get_pe("mac")(rows=1, lanes=2, weight_format="int2", activation_format="int2", group=4, max_groups=2)
IN_STEP, CREDITS_OUT = "result taken as the next arrives", "all credits out"


def case(pe, codes, x, scales, gaps=0, stalls=(), depth=0):
    """One row, or one row for each line of codes."""
    rows = [
        (np.array([row], np.uint8), np.array(x, np.int8), np.array([scales], np.float16), None, None) for row in codes
    ]
    made = stimulus("random", pe, rows)
    stalls = list(stalls) or [0] * len(made.sums)
    return Case.of("array", pe, made, Schedule([gaps] * len(made.beats), stalls, depth), 0)


def missed(cases):
    return {name for name, met in coverage(cases).items() if not met}


def test_codes_signs_and_sums_that_did_not_occur_are_named():
    one = case(MAC, [[1, 1, 1, 1]], [1, 1, 1, 1], [1.0])
    assert missed([one]) >= {
        "weight code 0", "weight code 3", "activation code 0", "signs +1 and -1", "signs +0 and +0", "sum zero",
        "negative sum", "positive sum of the largest width", "longest row", "gap before a beat", "result that waits",
    }  # fmt: skip
    assert not missed([one]) & {"weight code 1", "signs +1 and +1", "positive sum", "row of one group"}
    assert "weight code 2" not in coverage([one])  # -2 is no code of int2


def test_cases_add_up():
    one = case(MAC, [[1, 1, 1, 1]], [1, 1, 1, 1], [1.0])
    other = case(MAC, [[3, 3, 0, 0, 3, 3, 0, 0]], [1, 1, 0, 0, -1, -1, 1, 1], [65504.0, -65504.0], gaps=1, stalls=[99])
    assert missed([one, other]) == missed([one]) & missed([other])
    assert "longest row" not in missed([other]) and "gap before a beat" not in missed([other])
    assert "result that waits" not in missed([other])


def test_the_largest_sum_counts_from_half_the_reach_on():
    size = [1] * 8
    largest = case(MAC, [size], size, [65504.0, 65504.0])
    assert "positive sum of the largest width" not in missed([largest])
    assert "positive sum of the largest width" in missed([case(MAC, [size], size, [8000.0, 8000.0])])


@pytest.mark.parametrize("stalls", [[0] * 6, [3] * 6, [40, 0, 0, 0, 0, 0], [0, 0, 30, 0, 0, 0]])
def test_streams_by_hand(stalls):
    """What happens is read off the cycles here by going through them one by one."""
    one = case(MAC, [[1, 0, 0, 1]] * 6, [1, 1, 1, 1], [1.0], stalls=stalls)
    accept, take = one.expected.accept, one.expected.take
    arrive = [accept[k] + int(one.feed.timing.latency[k]) - 1 for k in range(1, 12, 2)]
    in_step = any(
        sum(a < cycle for a in arrive) - sum(t < cycle for t in take) == 1 and cycle in arrive and cycle in take
        for cycle in range(take[-1] + 1)
    )
    starts = accept[::2]
    full = any(sum(s <= cycle for s in starts) - sum(t < cycle for t in take) == 4 for cycle in range(take[-1] + 1))
    assert ((IN_STEP in missed([one])), (CREDITS_OUT in missed([one]))) == (not in_step, not full)


def test_what_one_credit_rules_out_is_no_bin():
    single = get_pe("mac")(rows=1, lanes=2, weight_format="int2", activation_format="int2", group=4, credits=1)
    bins = coverage([case(single, [[1, 0, 0, 1]] * 3, [1, 1, 1, 1], [1.0])])
    assert not {IN_STEP, CREDITS_OUT, "rows back to back"} & set(bins)
    assert "row that waits for a credit" in bins
    queued = coverage([case(MAC, [[1, 0, 0, 1]] * 3, [1, 1, 1, 1], [1.0], depth=1)])
    assert "rows back to back" not in queued


@pytest.mark.parametrize(
    ("name", "variant"), [("mac", "int4"), ("ternary", "skip"), ("lut", "serial"), ("pot", "pot2")]
)
@pytest.mark.parametrize("depth", [0, 1, 3])
def test_the_directed_schedule_does_what_it_is_made_for(name, variant, depth):
    pe = get_pe(name).variants()[variant]
    made = directed_case(Part("array", pe, depth), 2_000_000)
    bins = coverage([made])
    assert bins["row that waits for a credit"] and bins["result that waits"]
    assert pe.credits == 1 or (bins[IN_STEP] and bins[CREDITS_OUT])
    again = directed_schedule(made.feed.timing, made.feed.ends_row, depth)
    assert again == made.schedule
