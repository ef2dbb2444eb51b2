"""Runs at a node: arrays by their ratios, buffers by their sizes, area and leakage, and what is said of the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.run import ArrayRow, Run
from hwsim.technology.ratios import Ratios, load_ratios

PICO = 1e-12
RATIOS = load_ratios(Path(__file__).parents[1] / "technology" / "energy.toml")
NONE = Ratios(())
INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}
OWN = {"mac_int4_int8": 2000, "accumulate": 50, "dequantize": 10}
BUFFERS = {"activation": {"capacity_bytes": 32768, "copies": 1}, "link": {"capacity_bytes": 8192, "copies": 4}}


def array(**changes) -> ArrayRow:
    return ArrayRow("mac", INT4 | changes, 4, 2000, OWN)


@pytest.fixture
def run(new_run):
    """The tiny run, which says what it is of."""
    accelerator = dict(new_run().accelerator) | {"buffers": BUFFERS}
    return new_run(arrays=(array(),), accelerator=accelerator)


def priced(run, technology="45nm", ratios=RATIOS):
    return Pricer(technology=technology, ratios=ratios).estimate(run)


def test_a_measured_array_is_charged_ratio_times_a_bare_multiply_add(run):
    got = priced(run).energy_j_per_token["compute"]
    # 2000 multiply-accumulates of 0.23 pJ at ratios of 0.4 and 0.9, two tokens.
    assert got.typical == pytest.approx(2000 * 0.6 * 0.23 * PICO / 2, rel=1e-9)
    assert got.low == pytest.approx(2000 * 0.4 * 0.23 * PICO / 2, rel=1e-9)
    assert got.high == pytest.approx(2000 * 0.9 * (0.2 + 0.03 * 3.333) * 2.1 * PICO / 2, rel=1e-9)


def test_at_7_nm_the_band_of_both_methods_is_on_it(run):
    at_45, at_7 = (priced(run, node).energy_j_per_token["compute"] for node in ("45nm", "7nm"))
    assert at_45.typical / at_7.typical == pytest.approx((14.616 * 0.23 / 0.084) ** 0.5, rel=1e-3)
    assert at_45.low / at_7.low == pytest.approx(14.616, rel=1e-3)
    assert at_45.high / at_7.high == pytest.approx(0.23 / 0.084, rel=1e-3)


def test_an_array_that_was_not_measured_is_charged_by_its_actions_and_said(run):
    without = priced(run, ratios=NONE)
    by_hand = (2000 * 0.3535 + 50 * 0.388 + 10 * 0.99921875) / 2 * PICO
    assert without.energy_j_per_token["compute"].typical == pytest.approx(by_hand, rel=1e-9)
    line = "PE mac int4 x int8: no measured ratio; charged by the sum of its actions"
    assert line in without.assumed and line not in priced(run).assumed


def test_of_two_arrays_only_the_measured_one_is_charged_by_its_ratio(new_run):
    other = {"ternary_add": 60, "accumulate": 20}
    ternary = ArrayRow("ternary", INT4 | {"weight_format": "ternary"}, 4, 60, other)
    both = OWN | other | {"accumulate": 70}
    got = priced(new_run(both, arrays=(array(), ternary))).energy_j_per_token["compute"].typical
    by_hand = 2000 * 0.6 * 0.23 + 60 * (0.03 + 18 * 0.009) + 20 * 0.388
    assert got == pytest.approx(by_hand / 2 * PICO, rel=1e-9)


def test_multiply_accumulates_are_those_that_the_arrays_say(new_run):
    shifts = ArrayRow("shift_add", INT4, 4, 1000, {"shift_add": 1700})
    got = priced(new_run({"shift_add": 1700, "memory_read_bytes": 500}, arrays=(shifts,)))
    assert got.roofline.macs_per_byte == 2.0


def test_an_old_run_is_charged_by_its_actions_and_said(new_run):
    old = priced(new_run())
    assert "the run does not say which PEs it is of: they are charged by the sum of their actions" in old.assumed
    assert any("does not say how large its buffers are" in line for line in old.assumed)
    assert old.energy_j_per_token["compute"].typical == pytest.approx(
        priced(new_run(), ratios=NONE).energy_j_per_token["compute"].typical
    )


def test_the_published_energies_of_45_nm_stay_a_sum_of_actions(run):
    table, node = (priced(run, name) for name in ("asic-45nm", "45nm"))
    by_hand = (2000 * 0.3535 + 50 * 0.388 + 10 * 0.99921875) / 2 * PICO
    assert table.energy_j_per_token["compute"].typical == pytest.approx(by_hand, rel=1e-9)
    assert node.energy_j_per_token["compute"].typical < table.energy_j_per_token["compute"].typical


def test_buffers_are_charged_by_their_size(run):
    got = priced(run).energy_j_per_token["buffers"].typical
    # CACTI 7 at 45 nm, low-standby-power cells, 8 bytes: 8 KiB 6.13702 and 7.87807 pJ, 32 KiB 17.0418 and 15.3975 pJ.
    by_hand = (1000 * (6.13702 + 7.87807) + 400 * 17.0418 + 40 * 15.3975) / 8 / 2
    assert got == pytest.approx(by_hand * PICO, rel=1e-9)


def test_a_larger_buffer_costs_more_energy_and_area(run):
    larger = dict(run.accelerator) | {"buffers": BUFFERS | {"activation": {"capacity_bytes": 1048576, "copies": 1}}}
    small, large = (priced(r, "7nm") for r in (run, Run(**(vars(run) | {"accelerator": larger}))))
    assert large.energy_j_per_token["buffers"].typical > small.energy_j_per_token["buffers"].typical
    assert large.chip.area_m2["buffers"].typical > small.chip.area_m2["buffers"].typical


def test_area_is_ratio_times_a_bare_multiply_add_for_every_lane(run):
    got = priced(run).chip
    # 4 copies of 2 x 4 lanes of 323.5 um2 at a ratio of sqrt(0.25 x 0.5); 8 and 32 KiB of CACTI 7 at 45 nm.
    assert got.area_m2["arrays"].typical == pytest.approx(32 * 0.125**0.5 * 323.5e-12, rel=1e-9)
    assert got.area_m2["buffers"].typical == pytest.approx((4 * 0.0262673 + 0.0948597) * 1e-6, rel=1e-9)
    leaking = 32 * 0.125**0.5 * 323.5e-12 * 17.5e3 + (4 * 0.00153182 + 0.00568588) * 1e-3
    assert got.static_w.typical == pytest.approx(leaking, rel=1e-9)


def test_what_is_not_known_of_a_chip_is_said_and_nothing_is_made_up(run):
    got = priced(run, "28nm", NONE)
    assert "arrays" not in got.chip.area_m2 and got.energy_j_per_token["static"].high == 0.0
    for line in ("area of the PE arrays", "leakage of logic at 28nm: no source", "leakage of on-chip memories at 28nm"):
        assert any(text.startswith(line) for text in got.assumed), line


def test_a_node_takes_no_idle_power_of_the_board(run):
    assert (
        priced(run, "7nm").energy_j_per_token["static"].high < priced(run, "fpga-16nm").energy_j_per_token["static"].low
    )


def test_explain_lists_ratio_bands_and_both_methods(run):
    rows = {row["name"]: row for row in priced(run, "7nm").explain()}
    assert len(rows) == len(priced(run, "7nm").explain())
    prefix = "technology 7nm: "
    assert rows[f"{prefix}ratio of mac int4 x int8"]["kind"] == "measured"
    assert "one: mac int4 on minilm/int4-g128" in rows[f"{prefix}ratio of mac int4 x int8"]["source"]
    for band in ("energy_45_to_7", "area_45_to_7", "sram_energy_22_to_7", "sram_area_22_to_7"):
        ends = [rows[f"{prefix}{band} by {method}"]["value"] for method in ("stillmaker_baas", "power_law")]
        assert rows[prefix + band]["low"] == min(ends) and rows[prefix + band]["high"] == max(ends)
    assert rows[f"{prefix}leakage_w_per_m2"]["kind"] == "assumed"
    assert all(row["source"] and row["kind"] for row in rows.values())


def test_links_between_chips_are_charged_and_only_then_a_component(new_run):
    assert "links" not in priced(new_run()).energy_j_per_token
    got = priced(new_run({"pcie_link_bytes": 1000, "mac_int8_int8": 1})).energy_j_per_token["links"]
    assert got.typical == pytest.approx(1000 * 8 * 4.4 * PICO / 2, rel=1e-12)
    with pytest.raises(HwsimError, match="did you mean 'pcie'"):
        priced(new_run({"pcei_link_bytes": 1}))


def test_json_has_area_and_a_saved_run_keeps_its_arrays(run, tmp_path):
    run.save(tmp_path / "run.json")
    again = Run.load(tmp_path / "run.json")
    assert again.arrays == run.arrays and again.content_hash == run.content_hash
    printed = json.loads(json.dumps(priced(again, "7nm").as_dict(), allow_nan=False))
    assert printed["area_m2"] == pytest.approx(sum(printed["area_m2_by_part"].values()))
    assert printed["ranges"]["area_m2"]["low"] < printed["area_m2"] < printed["ranges"]["area_m2"]["high"]


def test_a_run_of_before_arrays_is_read_and_priced(new_run, tmp_path):
    table = new_run().as_dict()
    del table["arrays"]
    (tmp_path / "old.json").write_text(json.dumps(table))
    assert Run.load(tmp_path / "old.json").arrays == ()


@pytest.mark.parametrize(
    ("key", "value"), [("arrays", [{"pe": "mac"}]), ("buffers", {"activation": {"capacity_bytes": -1, "copies": 1}})]
)
def test_a_damaged_run_is_refused(new_run, tmp_path, key, value):
    table = new_run().as_dict()
    if key == "arrays":
        table[key] = value
    else:
        table["accelerator"] = dict(table["accelerator"]) | {key: value}
    (tmp_path / "run.json").write_text(json.dumps(table))
    with pytest.raises(HwsimError, match="damaged run"):
        Run.load(tmp_path / "run.json")
