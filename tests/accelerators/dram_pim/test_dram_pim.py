"""Machines of DRAM with units at its banks: from TOML to an estimate, hand-counted work, what scales with what."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest

from hwsim.accelerators import load_accelerator, open_accelerator
from hwsim.accelerators.dram_pim.matrices import met_by
from hwsim.accelerators.dram_pim.near_memory import rounds
from hwsim.accelerators.dram_pim.pieces import contexts
from hwsim.accelerators.dram_pim.planner import split
from hwsim.checkpoint import find_minilm, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import Attention, load_network
from hwsim.quantize import load_recipe
from hwsim.trace import Trace, build_trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}
MACHINES = ("aim", "hbm-pim", "cent")


def trace(recipe: str = "fp16", network: str = "llama-2-7b", **overrides: int) -> Trace:
    return Trace.synthetic(load_network(network, overrides or SMALL), load_recipe(recipe))


def cycles(name: str, subject: Trace, context: int = 64, batch: int = 1, **settings: Any) -> int:
    return open_accelerator(name, settings.pop("set", None)).run(subject, "decode", context, batch).cycles


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("phase", ["decode", "prefill"])
def test_both_engines_agree_and_a_price_comes_out(name: str, phase: str) -> None:
    machine = open_accelerator(name)
    line, events = (machine.run(trace(), phase, 24, 2, engine=engine) for engine in ("line", "events"))
    assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)
    priced = Pricer().estimate(line)
    assert priced.energy_j_per_token["memory"].typical > 0 and priced.usd_per_million_tokens.typical > 0
    assert 0 < priced.compute_utilisation < 1


def test_commands_of_a_product_are_those_counted_by_hand() -> None:
    """o of 256 x 256 in FP16: 256 values are 16 columns, 256 rows are one of each unit in 16 of 32 channels."""
    simulation = open_accelerator("aim").simulate(trace(), "decode", 16, 1)
    planned = {task.name: index for index, task in enumerate(simulation.program.tasks)}
    assert "layers.0.attention.o" in planned
    row = next(row for row in simulation.run.operators if row.role == "attention.o")
    assert row.count == 2  # layers, each:
    assert row.actions["memory_read_bytes"] == 2 * 16 * 16 * 16 * 32  # channels, units, columns of 32 bytes
    assert row.actions["all_bank_activate"] == 2 * 16
    assert row.actions["interface_bytes"] == 2 * 16 * (16 + 1 + 1) * 32  # vector, results written and read
    assert row.actions["command"] == 2 * 16 * (16 + 1 + 1 + 1 + 16 + 1)


def test_commands_of_complex_weights_are_those_counted_by_hand() -> None:
    """U and W of 128 x 128 codes of 2 bits: a column each, a row of each unit in 8 channels, two results a row."""
    run = open_accelerator("aim").run(trace("fairy2i-w1"), "decode", 16)
    row = next(row for row in run.operators if row.role == "attention.o")
    assert row.actions["memory_read_bytes"] == 2 * 8 * 16 * 2 * 32  # layers, channels, units, columns of 32 bytes
    assert row.actions["interface_bytes"] == 2 * 8 * (8 + 2 + 2) * 32  # vector of INT8, results written and read
    assert row.actions["command"] == 2 * 8 * (8 + 2 + 1 + 1 + 2 + 2)


def test_pruned_weights_save_columns_and_no_cycles_of_the_units() -> None:
    """2:4 in INT8: 10 bits for each of 128 kept of 256 are 5 columns in place of 8; the MACs pass all 256."""
    wide = SMALL | {"hidden": 2048, "intermediate": 8192, "layers": 1}
    dense, pruned = (
        next(row for row in open_accelerator("aim").run(trace(name, **wide), "decode", 16).operators
             if row.role == "mlp.up") for name in ("int8", "sparse24-int8")
    )  # fmt: skip
    assert pruned.actions["memory_read_bytes"] * 8 == dense.actions["memory_read_bytes"] * 5
    slow = {"elements.int8.lanes": 2}
    held = [
        next(row.cycles for row in open_accelerator("aim", slow).run(trace(name, **wide), "decode", 16).operators
             if row.role == "mlp.up") for name in ("int8", "sparse24-int8")
    ]  # fmt: skip
    assert held[1] == pytest.approx(held[0], rel=0.05)


def test_integers_meet_floating_point_weights_as_fp16() -> None:
    description = open_accelerator("aim").description
    assert met_by(description, trace("mxfp4-int8"), "fp4_e2m1") == "fp16"
    assert met_by(description, trace("int8"), "int8") == "int8"


def test_narrower_weights_give_more_of_them_in_a_column() -> None:
    """Wide enough that columns, not the vector's, decide; with the lanes of FP16 nothing is gained."""
    wide = SMALL | {"hidden": 2048, "intermediate": 8192, "layers": 1}
    half, int8, int4 = (open_accelerator("aim").run(trace(recipe, **wide), "decode", 16) for recipe in
                        ("fp16", "int8", "int4-g128"))  # fmt: skip
    columns = [run.simulated_beats for run in (half, int8, int4)]
    assert columns[0] == pytest.approx(2 * columns[1], rel=0.02)
    assert columns[1] / columns[2] == pytest.approx(2 * 16 / (16 + 1), rel=0.05)  # a column of scales to 16 of codes
    assert half.cycles > int8.cycles > int4.cycles
    few = open_accelerator("aim", {"elements.int4.lanes": 16}).run(trace("int4-g128", **wide), "decode", 16)
    assert few.cycles > int4.cycles and few.simulated_beats == int4.simulated_beats


@pytest.mark.parametrize("pe", ["lut", "shift_add"])
def test_any_pe_of_the_same_width_and_interval_takes_the_same_columns(pe: str) -> None:
    """A table or a shifter in place of a multiplier: the DRAM decides, but for the depth of the PE's pipeline."""
    multiplier = open_accelerator("aim").run(trace("int4-g128"), "decode", 16)
    other = open_accelerator("aim", {"elements.int4.pe": pe}).run(trace("int4-g128"), "decode", 16)
    assert other.simulated_beats == multiplier.simulated_beats
    assert other.cycles == pytest.approx(multiplier.cycles, rel=0.02)
    assert {array.pe for array in other.arrays} == {pe, "mac"}  # keys and values are INT8


SKIPPING = {"elements.int4.pe": "shift_add", "elements.int4.options": {"form": "serial", "skip": True}}


@pytest.mark.parametrize(("settings", "depends"), [(SKIPPING, True), ({}, False)])
def test_values_matter_where_the_pe_makes_them(monkeypatch, settings: dict[str, Any], depends: bool) -> None:
    """Codes 0 to 1 in place of all: a serial PE that skips empty digits passes three of four."""
    monkeypatch.setattr("hwsim.accelerators.tile_time.DRAWS", 64)
    subject = trace("int4-g128")
    usual = cycles("aim", subject, set=settings)
    few = np.zeros(16)
    few[[0, 1]] = 0.5
    monkeypatch.setattr(Trace, "code_probabilities", lambda self, weight: few)
    assert (cycles("aim", trace("int4-g128"), set=settings) < usual) is depends
    assert depends or cycles("aim", trace("int4-g128"), set=settings) == usual


@pytest.mark.slow
def test_real_weights_of_one_shape_take_different_times_where_the_pe_makes_them(tmp_path) -> None:
    """MiniLM's first and second layer, queries: a serial PE of few lanes skips digits that are empty in all of them."""
    real = build_trace(open_checkpoint(find_minilm()), load_recipe("int4-g128"), tmp_path / "real")
    for settings, differ in ((SKIPPING | {"elements.int4.lanes": 2}, True), ({}, False)):
        simulation = open_accelerator("aim", settings).simulate(real, "prefill", 8, 1)
        took = {task.name: task.cycles for task in simulation.program.tasks}
        first, second = took["layers.0.attention.q"], took["layers.1.attention.q"]
        # a refresh more or less is no matter of values
        assert (abs(first - second) > 210) is differ


def test_context_moves_attention_alone() -> None:
    short, long = (
        {row.role: row.actions for row in open_accelerator("aim").run(trace(), "decode", n).operators}
        for n in (64, 2048)
    )
    assert {role for role in short if short[role] != long[role]} == {"attention.core"}


def test_more_channels_take_their_share() -> None:
    wide = trace(**SMALL | {"hidden": 4096, "intermediate": 16384, "layers": 1})
    few, many = (
        open_accelerator("aim", None, {"channels.value": n, "capacity_bytes.value": 2**36}).run(wide, "decode", 16)
        for n in (8, 32)
    )
    roles = [{row.role: row.cycles for row in run.operators} for run in (few, many)]
    assert roles[0]["mlp.up"] / roles[1]["mlp.up"] == pytest.approx(4, rel=0.1)


def test_refresh_takes_its_share_of_the_channels_time() -> None:
    wide = trace(**SMALL | {"hidden": 4096, "intermediate": 16384, "layers": 1})
    on, off = (cycles("aim", wide, set={"refresh": refresh}) for refresh in (True, False))
    assert 1.03 < on / off < 1 + 210 / (3333 - 210) + 0.005


def test_a_full_pipeline_makes_as_many_tokens_in_the_time_of_one() -> None:
    """Stages of one device each: 8 sequences take what one takes, since each stage has one at a time."""
    subject = trace(**SMALL | {"layers": 8})
    one, eight = (cycles("cent", subject, batch=n, set={"parallel.pipeline": 8}) for n in (1, 8))
    assert eight == pytest.approx(one, rel=0.02)
    nine = cycles("cent", subject, batch=9, set={"parallel.pipeline": 8})
    assert nine > eight


def test_the_head_on_the_last_stage_is_in_the_way() -> None:
    subject = trace(**SMALL | {"layers": 8, "vocab": 32000})
    pipeline = {"parallel.pipeline": 8, "sampling_s.value": 0}
    own, last = (cycles("cent", subject, batch=8, set=pipeline | {"parallel.head": head}) for head in ("own", "last"))
    assert last > own


def test_a_stage_of_several_devices_sends_its_vectors_over_links() -> None:
    subject = trace(**SMALL | {"layers": 8})
    whole, parts = (
        open_accelerator("cent", {"parallel.pipeline": n}).run(subject, "decode", 64, 8).actions() for n in (8, 4)
    )
    # between 8 devices a hidden vector in 7 hops, of each sequence: 256 values are 3 flits of 192 bytes
    assert whole["device_link_bytes"] == 8 * 7 * 3 * 256
    assert parts["device_link_bytes"] > whole["device_link_bytes"]


def test_slow_links_hold_several_devices_up() -> None:
    subject = trace(**SMALL | {"layers": 8})
    fast, slow = (
        cycles("cent", subject, set={"parallel.pipeline": 1, "links.latency_s.value": s}) for s in (180e-9, 1800e-9)
    )
    # there and back one after the other: of q, k and v at once, of queries and scores, of o, of gate and up, of down
    at_least, at_most = 8 * 5 * 2 + 2, 8 * 8 * 2 + 2
    assert at_least <= (slow - fast) / (1620e-9 * 2e9) <= at_most


def test_layers_are_shared_out_in_runs() -> None:
    operators = trace(**SMALL | {"layers": 5}).operators("decode", 1, 8)
    parts = split(operators, 2, 5)
    assert sorted(parts[0] + parts[1]) == list(range(len(operators)))
    assert {operators[at].layer for at in parts[0]} == {None, 0, 1, 2} and operators[parts[0][0]].name == "embedding"
    assert operators[parts[1][-1]].role == "lm_head"


def test_a_round_of_the_accelerators_by_hand() -> None:
    """Yufeng98/CENT@8c7978606f cent_power_calculator.py: EXP 32 + 11 + 1, VEC 2 x 32 + 1 + 1 cycles for 512 values."""
    unit = load_accelerator("cent").near_memory
    assert rounds(unit, 512, 1, unit.exponent_latency) == 44 and rounds(unit, 513, 1, unit.exponent_latency) == 88
    assert rounds(unit, 512, 2, unit.addition_latency) == 66


def test_causal_contexts_are_rounded_up_and_none_is_lost() -> None:
    attention = Attention(
        name="a", role="a", layer=0, after=(), sequences=1, queries=20, context=20, heads=1, kv_heads=1, head_dim=64,
        value_dim=64, causal=True,
    )  # fmt: skip
    assert list(contexts(attention, 0)) == [(16, 16), (20, 4)]
    assert list(contexts(attention, None)) == [(20, 20)]


def test_a_prompt_attends_causally_and_an_encoder_to_all() -> None:
    prompt = open_accelerator("aim").run(trace(), "prefill", 40)
    encoder = Trace.synthetic(load_network("all-minilm-l6-v2", {"layers": 1}), load_recipe("int8"))
    run = open_accelerator("aim").run(encoder, "prefill", 40)
    reads = {row.role: row.actions.get("memory_read_bytes", 0) for row in run.operators}
    assert prompt.tokens == run.tokens == 40 and reads["attention.core"] > 0
    macs = Counter({array.pe: array.macs for array in run.arrays})
    assert sum(macs.values()) == 40 * (4 * 384 * 384 + 2 * 384 * 1536) + 2 * 12 * 40 * 40 * 32


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"clock_hz.value": 1e9}, "command clock"),
        ({"parallel.pipeline": 7}, "cannot be shared out"),
        ({"dram": "GDDR6_14000"}, "nothing computes at the banks"),
        ({"units.stationary": "weights"}, "units.stationary"),
        ({"parallel.devices": 8}, "links"),
    ],
)
def test_machines_that_cannot_be(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(HwsimError, match=said):
        open_accelerator("aim", settings)


def test_a_format_without_an_element_says_which_there_are() -> None:
    with pytest.raises(HwsimError, match="weight format for cent") as error:
        open_accelerator("cent", {"widened": "none"}).run(trace("int4-g128"), "decode", 16)
    assert "fp16" in str(error.value) and "widened" in str(error.value)


def test_what_does_not_fit_is_refused() -> None:
    whole = Trace.synthetic(load_network("llama-2-13b"), load_recipe("fp16"))
    with pytest.raises(HwsimError, match="does not fit the memory of aim"):
        open_accelerator("aim").run(whole, "decode", 16)
    with pytest.raises(HwsimError, match="too many sequences"):
        open_accelerator("cent").run(trace(**SMALL | {"layers": 32}), "decode", 1, 4096)
