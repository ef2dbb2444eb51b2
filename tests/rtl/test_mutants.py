"""Faults planted all over the RTL of PEs: what verification must find."""

import pytest

from hwsim.errors import HwsimError
from hwsim.pe import pe_names
from hwsim.rtl_flow import mutants

pytestmark = [pytest.mark.rtl, pytest.mark.full]

NEVER_HARMLESS = {"shift", "sign"}
"""Kinds of which verification must find every one. Others plant faults in logic that cannot show too: carries into
bits that no sum reaches, conditions of what is overwritten before it is seen, delays of what stays as it is."""


def check(campaign):
    missed = [str(mutant.fault) for mutant in campaign.survivors if mutant.fault.kind in NEVER_HARMLESS]
    assert missed == []
    assert set(campaign.by_kind()) >= NEVER_HARMLESS
    found = len(campaign.mutants) - len(campaign.survivors)
    assert found > 0.7 * len(campaign.mutants), [str(mutant.fault) for mutant in campaign.survivors]


def test_planted_faults_are_found():
    check(mutants.mutate("ternary", 10, seeds=5))


@pytest.mark.parametrize("name", pe_names())
def test_planted_faults_are_found_at_length(name):
    check(mutants.mutate(name, 60, seed=1))


def test_a_build_that_is_wrong_anyway_finds_nothing(monkeypatch):
    """Else every fault would count as found."""
    monkeypatch.setattr(mutants.Case, "faults", lambda case, record: ["differs"])
    with pytest.raises(HwsimError, match="before any fault is planted"):
        mutants.mutate("ternary", 10, seeds=5)
