"""Wafers: Chiplet Actuary's own figures, the definitions of the yield models, and grids of dies laid out one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from hwsim import catalog
from hwsim.cost import load_process, price_die
from hwsim.cost.reading import typical
from hwsim.cost.silicon import (
    dies_of,
    gross_dies,
    murphy_yield,
    negative_binomial_yield,
    poisson_yield,
    seeds_yield,
)
from hwsim.errors import HwsimError

from .conftest import golden

DIES = [row for row in golden("chiplet_actuary.csv") if row["package"] == "die"]
defects = st.floats(1e-3, 20)


@pytest.mark.parametrize("row", DIES, ids=lambda row: f"{row['node_nm']}nm-{row['die_mm2']}mm2")
def test_known_good_dies_of_chiplet_actuary(row):
    got = dies_of(load_process(f"{row['node_nm']}nm"), float(row["die_mm2"]) * 1e-6, typical)
    assert f"{got.gross:.2f}" == row["dies_per_wafer"]
    assert f"{got.fraction:.3f}" == row["die_yield"]
    assert f"{got.raw_usd:.1f}" == row["raw_die_usd"]
    assert f"{got.usd:.1f}" == row["known_good_die_usd"]


@pytest.mark.parametrize("row", golden("cost_per_mm2.csv"), ids=lambda row: f"{row['node_nm']}nm")
def test_usable_wafer_within_three_millimetres_of_the_edge(row):
    process = load_process(f"{row['node_nm']}nm")
    assert process.wafer_usd.value == float(row["wafer_usd"])
    usable_mm2 = process.usable_m2(lambda q: 3e-3 if q is process.edge_exclusion_m else q.value) * 1e6
    assert f"{process.wafer_usd.value / usable_mm2:.4f}" == row["usd_per_mm2"]


@given(defects)
def test_clustering_goes_from_seeds_to_poisson(x):
    assert negative_binomial_yield(x, 1.0) == pytest.approx(seeds_yield(x), rel=1e-12)
    assert negative_binomial_yield(x, 1e12) == pytest.approx(poisson_yield(x), rel=1e-9)
    assert poisson_yield(x) < murphy_yield(x) < seeds_yield(x)
    chain = [negative_binomial_yield(x, clustering) for clustering in (0.5, 1, 2, 3, 10, 100)]
    assert chain == sorted(chain, reverse=True)


@pytest.mark.parametrize("x", [0.01, 0.3, 0.91, 2.5, 7.0])
@pytest.mark.parametrize(
    ("model", "density", "most"),
    [
        (murphy_yield, lambda t: t if t <= 1 else 2 - t, 2.0),
        (seeds_yield, lambda t: math.exp(-t), np.inf),
        (lambda x: negative_binomial_yield(x, 3.0), stats.gamma(3.0, scale=1 / 3).pdf, np.inf),
    ],
    ids=["murphy", "seeds", "negative-binomial"],
)
def test_a_yield_model_is_the_poisson_yield_over_its_densities(model, density, most, x):
    """Each model is an assumption of how defect densities spread about their mean (here 1)."""
    pieces = [(0, 1), (1, most)]
    total = sum(integrate.quad(lambda t: math.exp(-x * t) * density(t), *ends)[0] for ends in pieces)
    assert model(x) == pytest.approx(total, rel=1e-7)


@pytest.mark.parametrize("model", [poisson_yield, murphy_yield, seeds_yield, lambda x: negative_binomial_yield(x, 2)])
def test_few_defects_take_off_their_own_number(model):
    assert model(0.0) == 1.0
    assert 1 - model(1e-6) == pytest.approx(1e-6, rel=1e-5)


def laid_out(side_mm: float, diameter_mm: float) -> float:
    """Whole squares on a round wafer, the mean over where the grid lies."""
    counts, radius = [], diameter_mm / 2
    shifts = np.linspace(0, side_mm, 12, endpoint=False)
    lower = np.arange(-math.ceil(radius / side_mm) - 1, math.ceil(radius / side_mm) + 2) * side_mm
    for dx in shifts:
        for dy in shifts:
            x, y = np.meshgrid(lower + dx, lower + dy)
            far_x, far_y = np.maximum(abs(x), abs(x + side_mm)), np.maximum(abs(y), abs(y + side_mm))
            counts.append(int((far_x**2 + far_y**2 <= radius**2).sum()))
    return float(np.mean(counts))


@pytest.mark.parametrize("side_mm", [3.0, 7.0, 10.0, 17.3, 24.5, 28.76])
def test_dies_per_wafer_against_dies_laid_out_one_by_one(side_mm):
    formula = gross_dies((side_mm * 1e-3) ** 2, 0.3, 0.0, 0.0)
    counted = laid_out(side_mm, 300.0)
    assert formula < math.pi * 150**2 / side_mm**2
    assert formula == pytest.approx(counted, rel=0.03, abs=4)


def test_scribe_lanes_and_edges_take_dies_away():
    whole = gross_dies(100e-6, 0.3, 0.0, 0.0)
    assert gross_dies(100e-6, 0.3, 5e-3, 0.0) == pytest.approx(gross_dies(100e-6, 0.29, 0.0, 0.0), rel=1e-12)
    assert gross_dies(100e-6, 0.3, 0.0, 0.2e-3) == pytest.approx(gross_dies(10.2e-3**2, 0.3, 0.0, 0.0), rel=1e-12)
    assert gross_dies(100e-6, 0.3, 5e-3, 0.2e-3) < whole


def test_the_hnlpu_papers_dies():
    """Appendix B of arXiv:2508.16151v2: 62 dies of 827.08 mm2, 43 % of them good, 27 dies, 629 USD each."""
    got = dies_of(load_process("5nm-hnlpu"), 827.08e-6, typical)
    assert (got.gross, round(got.fraction, 2), got.good, round(got.usd)) == (62.0, 0.43, 27.0, 629)


def test_bounds_put_each_assumption_at_its_own_end():
    """A good die costs least with fewest defects, which is where the yield is highest."""
    figures = price_die(load_process("5nm"), 300e-6).figures
    yields, cost = figures["yield"].range, figures["known_good_usd"].range
    assert yields.low == pytest.approx((1 + 3e-4 * 2000 / 10) ** -10, rel=1e-12)
    assert yields.high == pytest.approx((1 + 3e-4 * 500 / 2) ** -2, rel=1e-12)
    cheapest = 16000 / (gross_dies(3e-4, 0.3, 3e-3, 0.2e-3) * yields.high)
    assert cost.low == pytest.approx(cheapest, rel=1e-12)
    assert cost.high == pytest.approx(16988 / (gross_dies(3e-4, 0.3, 5e-3, 0.2e-3) * yields.low), rel=1e-12)
    assert figures["known_good_usd"].drivers[0].name == "process 5nm: defects_per_m2"


def test_testing_bad_dies_is_paid_by_good_ones():
    process = load_process("7nm")
    plain, tested = (dies_of(process, 200e-6, typical, usd) for usd in (0.0, 2.0))
    assert tested.usd - plain.usd == pytest.approx(2.0 / plain.fraction, rel=1e-12)


@pytest.mark.parametrize(("area_mm2", "limit"), [(900, "reticle"), (60000, "wafer"), (5e5, "wafer")])
def test_a_die_that_is_too_large_says_what_fits(area_mm2, limit):
    with pytest.raises(HwsimError, match="the die is too large") as error:
        price_die(load_process("5nm"), area_mm2 * 1e-6)
    assert limit in error.value.expected and "chiplets" in error.value.next


STATED = ('yield_model = "negative_binomial"', 'yield_model = "stated"\n[die_yield]\nvalue = {}\nunit = "1"\n'
          'source = "a test"\nkind = "assumed"\n')  # fmt: skip


def stated(value: float) -> tuple[str, str]:
    return STATED[0], STATED[1].format(value)


def test_a_stated_yield_counts_instead_of_defects(changed):
    got = dies_of(load_process(changed("processes", "5nm", stated(0.8))), 300e-6, typical)
    assert got.fraction == 0.8 and got.usd == pytest.approx(got.raw_usd / 0.8, rel=1e-12)


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        (stated(-0.1), "above 0"),
        (stated(1.1), "between 0 and 1"),
        ((STATED[0], 'yield_model = "stated"'), "needs die_yield"),
        ((STATED[0], 'yield_model = "murphi"'), "'murphy'"),
        (("[clustering]", "[clusterin]"), "did you mean 'clustering'"),
        (("[wafer_usd]", "[wafer]"), "unknown key"),
        (("value = 0.005", "value = 0.15"), "less than half the wafer's diameter"),
        (("value = 1100.0", "value = -1.0"), "got -1"),
        (('unit = "1/m2"', 'unit = "1/cm2"'), "needs the unit '1/m2'"),
    ],
)
def test_bad_processes_are_refused_with_the_reason(changed, pair, message):
    pairs = [pair] if "-1.0" not in pair[1] else [pair, ("low = 500.0", "")]
    with pytest.raises(HwsimError) as error:
        load_process(changed("processes", "5nm", *pairs))
    assert message in str(error.value)


def test_a_missing_price_says_what_to_add(changed):
    text = catalog.locate("processes", "5nm").read_text()
    block = text[text.index("[wafer_usd]") : text.index("[wafer_diameter_m]")]
    with pytest.raises(HwsimError) as error:
        load_process(changed("processes", "5nm", (block, "")))
    assert error.value.next == "add wafer_usd"


@pytest.mark.parametrize("name", catalog.names("processes"))
def test_shipped_processes_are_sourced_and_named_as_they_say(name):
    process = load_process(name)
    assert process.name == name
    for key, quantity in catalog.quantities(process):
        assert len(quantity.source) > 10, key
        assert quantity.kind not in ("assumed", "fitted") or quantity.note, key
