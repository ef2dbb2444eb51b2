"""Proofs by SAT hold of the RTL as it is, and fail once a fault is planted."""

import pytest

from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import formal
from hwsim.rtl_flow.faults import faults_of

pytestmark = pytest.mark.rtl

PARALLEL = get_pe("ternary").variants()["parallel"]


def broken(before, after, module):
    """Verilog with one statement wrong for good."""

    def edit(text):
        fault = next(f for f in faults_of(text) if (f.before, f.module) == (before, module) and f.after == after)
        lines = text.splitlines()
        lines[fault.line] = lines[fault.line].replace(before, after)
        return "\n".join(lines) + "\n"

    return edit


def no_sign(text):
    fault = next(f for f in faults_of(text) if f.kind == "sign" and f.module == "array.front")
    return broken(fault.before, fault.after, fault.module)(text)


def test_a_lane_equals_the_multiplier():
    assert formal.prove_lane("parallel", PARALLEL).holds is True


def test_a_lane_with_a_planted_fault_does_not():
    assert formal.prove_lane("parallel", PARALLEL, edit=no_sign).holds is False


def test_a_lost_result_breaks_the_rules_of_streams():
    fault = broken("level + put", "level - put", "array.results")
    assert formal.prove_streams("parallel", PARALLEL, edit=fault).holds is False


def test_no_answer_in_time_is_no_proof():
    assert formal.prove_streams("parallel", PARALLEL, limit_s=0.01).holds is None


@pytest.mark.full
@pytest.mark.parametrize("name", [name for name in pe_names() if name not in ("hardwired", "sparse")])
def test_nothing_is_refuted(name):
    proofs = formal.prove(name)
    assert all(proof.holds is not False for proof in proofs)
    assert {proof.what for proof in proofs} >= {formal.STREAMS}


def test_what_multiplies_is_known_by_its_actions():
    named = ("mac", "fmac", "ternary", "shift_add", "pot")
    free = {name: {formal.is_multiplier_free(pe) for pe in get_pe(name).variants().values()} for name in named}
    assert free["mac"] == free["fmac"] == {False}
    assert free["ternary"] == free["shift_add"] == free["pot"] == {True}
