"""Systems: masks, one-time costs, owning and break-even, by hand and by trying volumes."""

from __future__ import annotations

import math

import pytest

from hwsim import catalog
from hwsim.cost import Plan, load_system, price_system
from hwsim.cost.accounts import Accounts
from hwsim.cost.nre import MaskSet
from hwsim.cost.priced import ONE_SYSTEM
from hwsim.cost.reading import typical
from hwsim.errors import HwsimError

from .conftest import number


def figures(name: str, plan: Plan = ONE_SYSTEM) -> dict[str, float]:
    return {key: found.range.typical for key, found in price_system(load_system(name), plan).figures.items()}


def masks(**changes: object) -> MaskSet:
    counts = {"euv": 12, "duv": 58, "own_euv": 0, "own_duv": 10, "euv_weight": number(6.0, "1"), "variants": 16}
    return MaskSet(**counts | changes)


@pytest.mark.parametrize(
    ("changes", "shared", "own"),
    [
        ({}, 120 / 130, 16 * 10 / 130),  # metal embedding: 10 of 130 units differ
        ({"own_duv": 0}, 1.0, 0.0),  # one chip, or one for all
        ({"own_duv": 58, "own_euv": 12}, 0.0, 16.0),  # a whole set each
        ({"own_duv": 0, "own_euv": 1}, 124 / 130, 16 * 6 / 130),
        ({"variants": 1}, 120 / 130, 10 / 130),
    ],
)
def test_masks_are_shared_by_their_weight(changes, shared, own):
    assert masks(**changes).usd(1e6, typical) == pytest.approx((1e6 * shared, 1e6 * own), rel=1e-12)


@pytest.mark.parametrize("changes", [{"own_duv": 59}, {"own_euv": 13}, {"euv_weight": None}, {"variants": 0}])
def test_impossible_masks_are_refused(changes):
    with pytest.raises(ValueError, match=r"mask|greater"):
        masks(**changes)


def test_one_time_costs_are_spread_over_the_volume():
    one, fifty = figures("hnlpu"), figures("hnlpu", Plan(50))
    assert one["nre.usd"] == fifty["nre.usd"]
    assert fifty["volume.build_usd"] - one["volume.build_usd"] == pytest.approx(49 * one["system.recurring_usd"])
    assert fifty["usd_per_million_tokens.nre"] == pytest.approx(one["usd_per_million_tokens.nre"] / 50, rel=1e-12)
    assert fifty["usd_per_million_tokens.capital"] == pytest.approx(one["usd_per_million_tokens.capital"], rel=1e-12)


@pytest.mark.parametrize("other", ["hgx-h100", "h100-cloud"])
def test_at_the_break_even_volume_both_cost_the_same(other):
    """Tried: below it the systems cost more than what they replace, above it less."""
    found = figures("hnlpu")[f"against.{other}.break_even_systems"]
    below, above = (figures("hnlpu", Plan(n)) for n in (math.floor(found), math.ceil(found)))
    assert 1 < found < 100
    assert below["life.usd"] > below[f"against.{other}.usd"]
    assert above["life.usd"] < above[f"against.{other}.usd"]
    slope = (above["life.usd"] - above[f"against.{other}.usd"]) - (below["life.usd"] - below[f"against.{other}.usd"])
    crossing = math.floor(found) + (below["life.usd"] - below[f"against.{other}.usd"]) / -slope
    assert crossing == pytest.approx(found, rel=1e-9)


def test_what_never_pays_is_never_broken_even(changed):
    slow = changed("systems", "hnlpu", ("value = 249960.0", "value = 100.0"), ("high = 2160000", "high = 200.0"))
    priced = price_system(load_system(slow))
    assert priced.figures["against.hgx-h100.break_even_systems"].range.as_dict() == dict.fromkeys(
        ("low", "typical", "high"), math.inf
    )
    assert priced.as_dict()["figures"]["against.hgx-h100.break_even_systems"] is None


def test_a_node_of_gpus_by_hand():
    """Eight H100 for three years at 10.4 kW: the assumptions of arXiv:2508.16151, Appendix B."""
    got, hours = figures("hgx-h100"), 3 * 8760
    centre = 45_000 + 10.4 * 1.4 * 12_000
    assert got["life.infrastructure_usd"] == pytest.approx(centre, rel=1e-9)
    electricity = 10.4 * 1.4 * hours * 0.095
    assert got["life.electricity_usd"] == pytest.approx(electricity, rel=1e-9)
    maintenance = 3 * 0.05 * (320_000 + centre)
    assert got["life.usd"] == pytest.approx(320_000 + centre + electricity + maintenance + 3 * 8 * 4500, rel=1e-6)
    tokens = 8640 * hours * 3600
    assert got["usd_per_million_tokens"] == pytest.approx(got["life.usd"] / tokens * 1e6, rel=1e-9)


def test_carbon_is_compared_at_equal_tokens():
    """36,600 t of 2,000 H100 at 2.16 million token/s are arXiv:2508.16151's."""
    ours, theirs = figures("hnlpu"), figures("hgx-h100", Plan(250))
    assert theirs["carbon.kg"] == pytest.approx(36.6e6, rel=1e-3)
    ratio = theirs["carbon.kg_per_million_tokens"] / ours["carbon.kg_per_million_tokens"]
    assert ours["against.hgx-h100.kg_ratio"] == pytest.approx(ratio, rel=1e-12)
    assert "against.h100-cloud.kg_ratio" not in ours


def test_a_rented_gpu_by_hand():
    assert figures("h100-cloud")["usd_per_million_tokens"] == pytest.approx(4.916 / 3600 / 1080 * 1e6, rel=1e-9)


def test_updates_buy_masks_once_and_chips_for_every_system():
    plain, updated = figures("hnlpu", Plan(50)), figures("hnlpu", Plan(50, 0, 2))
    more = 2 * (plain["nre.own_masks_usd"] + 50 * plain["system.recurring_usd"])
    assert updated["life.updates_usd"] == pytest.approx(more, rel=1e-12)
    assert updated["life.usd"] - plain["life.usd"] == pytest.approx(more, rel=1e-9)


def test_re_spins_buy_the_masks_that_differ_again(changed):
    rounds = (
        '\n[engineering.respins]\nvalue = 1.0\nunit = "count"\nsource = "a test"\nkind = "assumed"\n[engineering.masks]'
    )
    got = price_system(load_system(changed("systems", "hnlpu", ("\n[engineering.masks]", rounds)))).figures
    assert got["nre.respins_usd"].range == got["nre.own_masks_usd"].range
    assert got["nre.usd"].range.typical == pytest.approx(
        figures("hnlpu")["nre.usd"] + got["nre.respins_usd"].range.typical
    )


def test_masks_without_a_price_take_that_of_the_process(changed):
    text = catalog.locate("systems", "hnlpu").read_text()
    block = text[text.index("[engineering.masks.set_usd]") : text.index("[engineering.masks.euv_weight]")]
    pairs = (block, ""), ('process = "5nm-hnlpu"', 'process = "5nm"')
    got = price_system(load_system(changed("systems", "hnlpu", *pairs))).figures
    whole = got["nre.shared_masks_usd"].range.typical * 130 / 120
    assert whole == pytest.approx(18.1e6, rel=1e-9)
    with pytest.raises(HwsimError, match="no price of its masks") as error:
        load_system(changed("systems", "hnlpu", pairs[0]))
    assert "[engineering.masks.set_usd]" in error.value.next


@pytest.mark.parametrize(
    ("plan", "message"),
    [((0,), "no systems to build"), ((-3,), "no systems to build"), ((1, -1), "negative spares"),
     ((1, 0, -1), "negative updates")],
)  # fmt: skip
def test_a_plan_that_builds_nothing_is_refused(plan, message):
    with pytest.raises(HwsimError, match=message):
        Plan(*plan)


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("hgx-h100", "[purchase_usd]", "[purchase]", "unknown key"),
        ("hgx-h100", "[owning.lifetime_s]", "[owning.lifetme_s]", "did you mean 'lifetime_s'"),
        ("hgx-h100", "[owning.utilisation]\nvalue = 1.0", "[owning.utilisation]\nvalue = 1.2", "between 0 and 1"),
        ("hgx-h100", "[serving.tokens_per_s]\nvalue = 8640.0", "[serving.tokens_per_s]\nvalue = 0.0", "above 0"),
        ("hgx-h100", "[owning.pue]\nvalue = 1.4", "[owning.pue]\nvalue = 0.4", "between 1 and inf"),
        ("hnlpu", '"hgx-h100", ', '"hgx-h10", ', "did you mean 'hgx-h100'"),
        ("hnlpu", '"hgx-h100", ', '"chiplets-7nm-organic", ', "cannot be compared"),
        ("hnlpu", '"hgx-h100", ', '"hnlpu", ', "cannot be compared"),
        ("hnlpu", "[engineering.design_usd.ip]", "[engineering.design_usd.own_masks]", "another name than own_masks"),
        ("hnlpu", "[module]\ncount = 16", "[module]\ncount = 0", "greater than or equal to 1"),
        ("hnlpu", "own_duv = 10", "own_duv = 59", "own masks among"),
    ],
)
def test_bad_systems_are_refused_with_the_reason(changed, name, old, new, message):
    with pytest.raises(HwsimError) as error:
        load_system(changed("systems", name, (old, new)))
    assert message in str(error.value)


def test_a_system_needs_one_origin(changed):
    text = catalog.locate("systems", "hgx-h100").read_text()
    block = text[text.index("[purchase_usd]") : text.index("[network_usd]")]
    with pytest.raises(HwsimError, match="exactly one of module, purchase_usd, rental_usd_per_s, got none"):
        load_system(changed("systems", "hgx-h100", (block, "")))


def test_a_rented_system_needs_to_serve(changed):
    text = catalog.locate("systems", "h100-cloud").read_text()
    with pytest.raises(HwsimError, match="needs \\[serving\\]"):
        load_system(changed("systems", "h100-cloud", (text[text.index("[serving.") :], "")))


def test_a_rented_system_is_what_others_are_compared_with(changed):
    rented = changed("systems", "h100-cloud", ("\n[rental", 'alternatives = ["hgx-h100"]\n\n[rental'))
    with pytest.raises(HwsimError, match="what others are compared with"):
        load_system(rented)


def test_a_served_system_needs_to_know_what_owning_costs(changed):
    text = catalog.locate("systems", "hgx-h100").read_text()
    block = text[text.index("[owning]") : text.index("[carbon.")]
    with pytest.raises(HwsimError, match="needs \\[owning\\]"):
        load_system(changed("systems", "hgx-h100", (block, "")))


@pytest.mark.parametrize("name", catalog.names("systems"))
def test_shipped_systems_are_sourced_and_named_as_they_say(name):
    system = load_system(name)
    assert system.name == name
    for key, quantity in catalog.quantities(system.file):
        assert len(quantity.source) > 10, key
        assert quantity.kind not in ("assumed", "fitted") or quantity.note, key


def test_explaining_lists_what_was_read_and_nothing_else():
    system = load_system("hnlpu")
    rows = {row["name"]: row for row in price_system(system).explain()}
    assert {"hnlpu: engineering.masks.set_usd", "process 5nm-hnlpu: defects_per_m2", "hgx-h100: purchase_usd"} <= set(
        rows
    )
    assert "h100-cloud: serving.idle_power_w" in rows and "hgx-h100: network_usd" in rows
    assert not any(name.endswith("wafer_diameter_m") for name in rows if "5nm-hnlpu" not in name)
    assert all(row["source"] and row["kind"] for row in rows.values())
    read: set[int] = set()
    Accounts(system, Plan(), lambda q: read.add(id(q)) or q.value).figures()
    assert len(rows) == len(read)
