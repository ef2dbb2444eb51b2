"""Every variant of every PE in Verilator: bits equal golden, every transfer equals SimPy twin and recurrence."""

import pytest

from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import verify
from hwsim.rtl_flow.stimuli import MAX_EXHAUSTIVE, products

pytestmark = pytest.mark.rtl


def check(name, seeds, first_seed=0):
    verdict = verify(name, seeds, first_seed)
    assert verdict.faults == ()
    assert set(verdict.variants) >= set(get_pe(name).variants())
    assert verdict.stalled_results > 5 * seeds, "the sink hardly ever held a result back"
    assert verdict.stalled_rows > 5 * seeds, "back-pressure hardly ever reached the input"
    exhaustive = {variant for variant, pe in get_pe(name).variants().items() if products(pe) <= MAX_EXHAUSTIVE}
    assert exhaustive <= set(verdict.products)
    assert verdict.missed == () and verdict.bins > 20 * len(verdict.variants)
    return verdict


@pytest.mark.parametrize("name", pe_names())
def test_rtl_equals_its_models(name):
    check(name, 10)


@pytest.mark.full
@pytest.mark.parametrize("name", pe_names())
def test_rtl_equals_its_models_at_length(name):
    check(name, 200, first_seed=1000)


def test_products_are_exhaustive_for_the_formats_promised():
    counted = {(pe.weight_format, products(pe)) for name in pe_names() for pe in get_pe(name).variants().values()}
    assert {("int4", 15 * 255), ("int8", 255 * 255), ("ternary", 3 * 255)} <= counted
