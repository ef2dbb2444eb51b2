"""Faults planted all over the RTL of PEs: what verification must find."""

import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import mutants

pytestmark = pytest.mark.rtl


def check(campaign):
    assert [f"{mutant.variant}: {mutant.fault}" for mutant in campaign.survivors] == []
    assert set(campaign.by_kind()) <= mutants.DEMANDED
    return campaign


def test_every_planted_fault_is_found():
    campaign = check(mutants.mutate("mac", 8, seeds=5))
    assert len(campaign.mutants) == 8 * len(get_pe("mac").variants())
    assert set(campaign.by_kind()) == mutants.DEMANDED


@pytest.mark.full
@pytest.mark.parametrize("name", pe_names())
def test_every_planted_fault_is_found_at_length(name):
    campaign = check(mutants.mutate(name, 40, seed=1))
    assert {"carries", "late", "stall"} <= set(campaign.by_kind())


@pytest.mark.full
def test_most_faults_of_other_kinds_are_found_too():
    """Some lie where nothing can show."""
    campaign = mutants.mutate("ternary", 20, kinds=None)
    assert not set(campaign.by_kind()) <= mutants.DEMANDED
    found = len(campaign.mutants) - len(campaign.survivors)
    assert found > 0.8 * len(campaign.mutants), [str(mutant.fault) for mutant in campaign.survivors]


def test_a_build_that_is_wrong_anyway_finds_nothing(monkeypatch):
    """Else every fault would count as found."""
    monkeypatch.setattr(mutants.Case, "faults", lambda case, record: ["differs"])
    with pytest.raises(HwsimError, match="before any fault is planted"):
        mutants.mutate("ternary", 10, seeds=5)
