"""Which planted faults nothing could find: none that something can."""

import itertools

import pytest

from hwsim.pe import get_pe
from hwsim.rtl_flow.equivalence import can_show
from hwsim.rtl_flow.faults import Fault
from hwsim.rtl_flow.verify import Part


def part(pe, variant):
    return Part(variant, get_pe(pe).variants()[variant], 0)


def fault(kind, module, before, after, **more):
    return Fault(kind, module, 0, before, after, more.pop("width", 1), **more)


ONE_BEAT, SEVERAL = part("sparse", "int8_packed"), part("mac", "int4")
NEVER_WAITS, WAITS = part("lut", "bipolar2"), part("lut", "serial")


def test_the_parts_are_what_the_tests_below_take_them_for():
    assert [one.pe.group == one.pe.lanes for one in (ONE_BEAT, SEVERAL)] == [True, False]
    assert NEVER_WAITS.pe.form == "parallel" and WAITS.pe.form == "serial"


@pytest.mark.parametrize("after", ["admitted", "i__ready"])
@pytest.mark.parametrize("one", [NEVER_WAITS, WAITS], ids=lambda one: one.name)
def test_a_front_that_is_always_ready_need_not_be_asked(one, after):
    lost = fault("stall", f"bench.{one.name}", "\\i__ready$4  & admitted", after)
    assert can_show(one, lost) == (one is WAITS or after != "admitted")


@pytest.mark.parametrize("after", ["valid", "o[70]"])
@pytest.mark.parametrize("one", [ONE_BEAT, SEVERAL], ids=lambda one: one.name)
def test_every_beat_of_a_one_beat_group_ends_it(one, after):
    lost = fault("stall", f"bench.{one.name}", "valid & o[70]", after)
    assert can_show(one, lost) == (one is SEVERAL or after != "valid")


@pytest.mark.parametrize("module", ["group_sums", "row_sums"])
@pytest.mark.parametrize("one", [ONE_BEAT, SEVERAL], ids=lambda one: one.name)
def test_the_sum_of_one_beat_has_no_carries(one, module):
    lost = fault("carries", f"bench.{one.name}.{module}", "a + b", "a ^ b", width=20)
    assert can_show(one, lost) == (one is SEVERAL or module != "group_sums")


def test_terms_without_a_bit_in_common_have_no_carries():
    """Of every two neighbours in a row's tree, by all the counts that there can be."""
    one = part("hardwired", "mxfp4_block")
    shown = []
    for row, regions in enumerate(one.pe.regions):
        for k in range(0, len(regions) - 1, 2):
            before = f"$signed({{ i[{6 * k + 5}], i[{6 * k + 5}:{6 * k}] }}) + i[{6 * k + 11}:{6 * k + 6}]"
            terms = [[r.multiple * n for n in range(len(r.inputs) + 1)] for r in regions[k : k + 2]]
            differ = any((a + b) % 2**8 != (a % 2**8) ^ (b % 2**8) for a, b in itertools.product(*terms))
            shown.append(differ)
            assert can_show(one, fault("carries", f"bench.{one.name}.tree_{row}", before, "", width=7)) == differ
    assert {True, False} == set(shown)


def test_later_levels_of_a_tree_are_not_excused():
    one = part("hardwired", "mxfp4_block")
    assert can_show(one, fault("carries", f"bench.{one.name}.tree_0", "\\level1_0  + \\level1_1 ", "", width=8))
