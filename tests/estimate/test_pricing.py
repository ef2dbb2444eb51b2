"""Estimates: one worked by hand to the last digit, and how each input moves it."""

from __future__ import annotations

import json

import pytest

from hwsim import catalog
from hwsim.cost import load_price
from hwsim.errors import HwsimError
from hwsim.estimate import COMPONENTS, Pricer, estimate
from hwsim.memory import load_memory
from hwsim.technology import load_part, load_technology

PICO = 1e-12


def test_a_tiny_run_by_hand(new_run):
    got = Pricer().estimate(new_run())
    # 10 cycles at 200 MHz, 2 tokens.
    assert got.seconds.typical == 50e-9
    assert got.tokens_per_s.typical == pytest.approx(40e6, rel=1e-12)
    by_hand = {
        "memory": (1000 * 31.2 + 100 * 31.2) / 2,
        # mac: 0.2/2 + 0.05 x 12/16 + 24 x 0.009; accumulate: 0.1 + 32 x 0.009; dequantize: 3.1 x 264/1024 + 0.2
        "compute": (2000 * 0.3535 + 50 * 0.388 + 10 * 0.99921875) / 2,
        "buffers": (1000 * 2.5 + 400 * 2.5 + 40 * 2.5) / 2,
        "vector": 30 * 1.5 / 2,
        "static": 0.0,
    }
    assert tuple(got.energy_j_per_token) == COMPONENTS == tuple(by_hand)
    for name, picojoules in by_hand.items():
        assert got.energy_j_per_token[name].typical == pytest.approx(picojoules * PICO, rel=1e-12), name
    total = sum(by_hand.values()) * PICO
    assert got.total_energy_j_per_token.typical == pytest.approx(total, rel=1e-12)
    assert got.power_w.typical == pytest.approx(2 * total / 50e-9, rel=1e-12)
    # 2000 MACs in 50 ns of 4096 x 200e6 a second; 1100 bytes in 50 ns of 460e9 a second.
    assert got.compute_utilisation == pytest.approx(2000 / 50e-9 / 819.2e9, rel=1e-12)
    assert got.bandwidth_utilisation == pytest.approx(1100 / 50e-9 / 460e9, rel=1e-12)
    assert got.roofline.macs_per_byte == pytest.approx(2000 / 1100, rel=1e-12)
    assert got.roofline.attainable_macs_per_s == pytest.approx(819.2e9, rel=1e-12)
    assert got.roofline.bound == "compute"
    capital = 8000 / (126144000.0 * 0.6) * 25e-9 * 1e6
    electricity = total * 1.56 * 2.4861e-8 * 1e6
    assert got.usd_per_million_tokens.typical == pytest.approx(capital + electricity, rel=1e-12)


def test_the_part_idles_unless_the_technology_says_otherwise(new_run):
    board = Pricer(technology="fpga-16nm").estimate(new_run())
    assert board.energy_j_per_token["static"].typical == pytest.approx(27.5 * 50e-9 / 2, rel=1e-12)
    assert board.power_w.low > 25.0


def test_the_duration_spreads_with_the_memorys_efficiency(new_run):
    got = Pricer().estimate(new_run())
    busy = 1100 / (460e9 * 0.9159)
    assert got.seconds.high == pytest.approx(50e-9 + busy * (0.9159 / 0.70 - 1), rel=1e-12)
    assert got.seconds.low == pytest.approx(50e-9 - busy * (1 - 0.9159 / 0.9239), rel=1e-12)
    assert got.tokens_per_s.low == pytest.approx(2 / got.seconds.high, rel=1e-12)


def test_a_run_without_memory_traffic_has_one_duration(new_run):
    got = Pricer().estimate(new_run({"mac_int8_int8": 10}))
    assert got.seconds.low == got.seconds.high == 50e-9
    assert got.energy_j_per_token["memory"].high == 0.0


def total_of(run, **names):
    return Pricer(**names).estimate(run).total_energy_j_per_token.typical


@pytest.mark.parametrize(
    "key", ["memory_read_bytes", "memory_write_bytes", "mac_int4_int8", "dequantize", "link_bytes", "vector_op"]
)
def test_more_of_any_action_costs_more(new_run, key):
    base = new_run().actions()
    assert total_of(new_run(base | {key: 2 * base[key]})) > total_of(new_run(base))


def test_twice_the_energy_of_a_byte_doubles_the_memory_part_alone(new_run):
    run = new_run()
    rest = (load_technology("asic-45nm"), load_part("xcu280"))
    price = load_price("u280-board")
    once = estimate(run, *rest, load_memory("hbm2-u280"), price).energy_j_per_token
    overrides = {"energy_j_per_byte.read": 62.4e-12, "energy_j_per_byte.write": 62.4e-12}
    twice = estimate(run, *rest, load_memory("hbm2-u280", overrides), price).energy_j_per_token
    assert twice["memory"].typical == pytest.approx(2 * once["memory"].typical, rel=1e-12)
    assert all(twice[name] == once[name] for name in COMPONENTS if name != "memory")


def test_a_longer_run_uses_more_static_energy_and_money_but_no_more_dynamic(new_run):
    short, long = (Pricer(technology="fpga-16nm").estimate(new_run(cycles=n)) for n in (10, 20))
    assert long.energy_j_per_token["static"].typical == pytest.approx(2 * short.energy_j_per_token["static"].typical)
    assert long.energy_j_per_token["compute"] == short.energy_j_per_token["compute"]
    assert long.cost.capital.typical == pytest.approx(2 * short.cost.capital.typical)


@pytest.mark.parametrize("technology", catalog.names("technologies"))
def test_every_range_is_ordered(new_run, technology):
    got = Pricer(technology=technology).estimate(new_run())
    figures = [got.seconds, got.tokens_per_s, got.power_w, got.usd_per_million_tokens, *got.energy_j_per_token.values()]
    assert all(0 <= figure.low <= figure.typical <= figure.high for figure in figures)


def test_ternary_lanes_count_as_multiply_accumulates_skipped_or_not(new_run):
    got = Pricer().estimate(new_run({"ternary_add": 60, "zero_skip": 40, "memory_read_bytes": 25}))
    assert got.roofline.macs_per_byte == 4.0


def test_memory_bound_below_the_ridge(new_run):
    got = Pricer().estimate(new_run({"mac_int4_int8": 1000, "memory_read_bytes": 1000}))
    assert got.roofline.bound == "memory"
    assert got.roofline.attainable_macs_per_s == 460e9


def test_an_unknown_action_stops_the_estimate(new_run):
    with pytest.raises(HwsimError, match="no energy for the action mac_fp4_int8"):
        Pricer().estimate(new_run({"mac_fp4_int8": 1}))


def test_an_action_that_never_happened_needs_no_energy(new_run):
    Pricer().estimate(new_run({"mac_fp4_int8": 0, "mac_int8_int8": 1}))


def test_a_run_that_did_nothing_is_refused(new_run):
    with pytest.raises(HwsimError, match="cannot be priced"):
        Pricer().estimate(new_run(tokens=0))


def test_a_run_without_a_price_asks_for_one(new_run):
    accelerator = {key: value for key, value in new_run().accelerator.items() if key != "price"}
    with pytest.raises(HwsimError) as error:
        Pricer().estimate(new_run(accelerator=accelerator))
    assert error.value.next == "pass --price NAME"
    assert Pricer(price="kv260-board").estimate(new_run(accelerator=accelerator)).price.name == "kv260-board"


def test_many_runs_read_each_description_once(new_run, monkeypatch):
    read = []
    original = catalog.load
    monkeypatch.setattr(catalog, "load", lambda kind, *rest: read.append(kind) or original(kind, *rest))
    pricer = Pricer()
    for _ in range(20):
        pricer.estimate(new_run())
    assert sorted(read) == ["memories", "parts", "prices", "technologies"]


def test_json_and_rows_name_their_run_and_carry_plain_numbers(new_run):
    got = Pricer().estimate(new_run())
    printed = json.loads(json.dumps(got.as_dict(), allow_nan=False))
    ends = printed["ranges"]["tokens_per_s"]
    assert ends["low"] < printed["tokens_per_s"] == ends["typical"] < ends["high"]
    assert printed["ranges"]["energy_j_per_token_by_component"]["memory"]["low"] > 0
    assert printed["run_hash"] == new_run().content_hash
    row = got.row()
    assert row["energy_j_per_token_by_component.memory"] == got.energy_j_per_token["memory"].typical
    assert row["tokens_per_s_low"] == ends["low"]
    assert row["roofline.bound"] == "compute"
    assert not any(isinstance(value, (dict, list)) for value in row.values())
