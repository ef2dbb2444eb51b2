"""What an estimate says it rests on."""

from __future__ import annotations

from hwsim.estimate import Pricer


def test_every_factor_behind_every_action_is_listed_once(new_run):
    got = Pricer(technology="fpga-16nm").estimate(new_run())
    rows = {row["name"]: row for row in got.explain()}
    assert len(rows) == len(got.explain())
    technology = got.technology
    for action in new_run().actions():
        if not action.startswith("memory_"):
            row = rows[f"technology fpga-16nm: {action}"]
            assert row["value"] == technology.action(action).energy_j.typical
            for constant in technology.action(action).constants:
                assert constant.removeprefix(f"{action}.") in row["source"]
                assert action in rows[f"technology fpga-16nm: {constant}"]["used_for"]


def test_width_factors_of_two_formats_keep_their_own_values(new_run):
    rows = Pricer().estimate(new_run({"mac_int4_int8": 1, "mac_int8_int8": 1})).explain()
    values = {row["name"]: row["value"] for row in rows}
    assert values["technology asic-45nm: mac_int4_int8.weight_bits_over_8"] == 0.5
    assert values["technology asic-45nm: mac_int8_int8.weight_bits_over_8"] == 1.0


def test_the_part_the_memory_and_the_price_are_listed(new_run):
    names = {row["name"] for row in Pricer(technology="fpga-16nm").estimate(new_run()).explain()}
    assert {
        "part xcu280: idle_power_w",
        "memory hbm2-u280: efficiency",
        "memory hbm2-u280: energy_j_per_byte.read",
        "price u280-board: board_usd",
        "price u280-board: electricity_usd_per_j",
    } <= names


def test_every_row_has_source_and_kind(new_run):
    for row in Pricer(technology="fpga-16nm").estimate(new_run()).explain():
        assert row["source"] and row["kind"] in ("measured", "published", "derived", "assumed", "fitted")
        assert row["low"] <= row["value"] <= row["high"]


def test_assumed_numbers_are_listed_with_those_of_the_run_and_no_others(new_run):
    got = Pricer(technology="fpga-16nm").estimate(new_run())
    from_run, *rest = got.assumed
    assert from_run == "vector unit: no RTL twin"
    explained = {row["name"]: row["kind"] for row in got.explain()}
    listed = {line.split(" = ")[0] for line in rest}
    assert listed == {name for name, kind in explained.items() if kind in ("assumed", "fitted")}
    assert "technology fpga-16nm: fabric_memory" in listed


def test_an_assumption_of_both_run_and_memory_is_listed_once(new_run):
    first = Pricer().estimate(new_run())
    line = next(text for text in first.assumed if text.startswith("memory hbm2-u280"))
    again = Pricer().estimate(new_run(assumed=(line,)))
    assert again.assumed.count(line) == 1


def test_constants_of_actions_that_never_happened_are_not_listed(new_run):
    rows = Pricer().estimate(new_run({"mac_int8_int8": 4})).explain()
    assert not any("fp16" in row["name"] for row in rows)
