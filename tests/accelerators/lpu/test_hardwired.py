"""Hardwired chips: engines agree, each resource moves the time that it should, and what cannot be is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.lpu import pipeline
from hwsim.accelerators.lpu.machine import HardwiredAccelerator
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace, build_trace

pytestmark = pytest.mark.slow

SMALL = {"layers": 2, "hidden": 256, "vocab": 512, "moe_intermediate": 256, "intermediate": 256}
LONG = {"layers": 4, "max_position": 1 << 20}


def trace(recipe: str = "mxfp4-int8", network: str = "gpt-oss-120b", **overrides: int) -> Trace:
    return Trace.synthetic(load_network(network, overrides or None), load_recipe(recipe))


def machine(**settings: Any) -> HardwiredAccelerator:
    found = open_accelerator("hnlpu", {key.replace("__", "."): value for key, value in settings.items()})
    assert isinstance(found, HardwiredAccelerator)
    return found


def decode(subject: Trace, context: int = 2048, batch: int = 1, **settings: Any) -> Run:
    return machine(**settings).run(subject, "decode", context, batch)


@pytest.mark.parametrize(("phase", "batch"), [("decode", 1), ("decode", 5), ("prefill", 1), ("prefill", 3)])
def test_both_engines_agree_and_a_price_comes_out(phase: str, batch: int) -> None:
    subject = trace(**SMALL)
    line, events = (machine().run(subject, phase, 6, batch, engine=engine) for engine in ("line", "events"))
    assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)
    assert line.tokens == batch * (6 if phase == "prefill" else 1)
    estimate = Pricer().estimate(line)
    assert estimate.total_energy_j_per_token.low > 0
    assert set(estimate.chip.area_m2) >= {"neurons", "buffers", "vector_unit", "memory_phy"}


def test_a_layer_takes_what_one_counts_by_hand() -> None:
    """gpt-oss-120b, one layer, one sequence at 128 positions, 1 GHz; only the head's gathers take much besides."""
    simulation = machine().simulate(trace(layers=1), "decode", 128, 1)
    took = {task.name.partition(": ")[2]: task.cycles + task.latency for task in simulation.program.tasks}
    layer = "layers.0"
    assert took[f"{layer}.attention.q"] == 8 + 5 + 1 + 2 + 3  # bits; 720 inputs, products, 14 values, tail
    assert took[f"{layer}.attention.q sum, columns"] == 2048 // 128 + 100
    assert took[f"{layer}.attention.k sum, columns"] == 256 // 128 + 100
    assert took[f"{layer}.attention.core scores"] == -(-32 * 2 // 64) + 16 + 3  # 32 positions of 2 heads in a chip
    assert took[f"{layer}.attention.core softmax, columns"] == 1 + 100
    assert took[f"{layer}.attention.core sum, columns"] == 16 + 100
    assert took[f"{layer}.attention.o sum, rows"] == took[f"{layer}.attention.o gather, columns"] == 12 + 100
    assert took[f"{layer}.experts.down sum, rows"] == took[f"{layer}.experts.down sum, columns"] == 45 + 100
    assert took["lm_head gather, rows"] == -(-12568 * 2 // 128) + 100
    assert took["lm_head gather, columns"] == -(-4 * 12568 * 2 // 128) + 100
    chain = sum(cycles for name, cycles in took.items() if not name.endswith(("k sum, columns", "v sum, columns")))
    assert simulation.run.cycles == chain + 2  # positions wait for keys, which the links send behind the queries


def test_a_full_pipeline_is_as_fast_as_its_links_and_a_single_sequence_as_their_latency() -> None:
    full, alone = decode(trace(layers=8), batch=48), decode(trace(layers=8))
    assert next(one.busy for one in full.components if one.name == "columns") > 0.98
    faster = {"links__bandwidth_bytes_per_s__value": 256e9}
    assert decode(trace(layers=8), batch=48, **faster).cycles / full.cycles == pytest.approx(0.5, abs=0.03)
    assert decode(trace(layers=8), **faster).cycles > 0.85 * alone.cycles
    hops = 8 * 7 + 2  # q, statistics, sum, o twice, experts twice; the head's
    nearer = decode(trace(layers=8), links__latency_s__value=50e-9, links__latency_s__low=None)
    assert alone.cycles - nearer.cycles == 50 * hops


def test_what_an_all_reduce_is_decides_bandwidth_against_latency() -> None:
    subject = trace(layers=8, vocab=2048)  # so that the head's gathers, which are the same for all, hardly count
    kinds = ("direct", "reduce-broadcast", "reduce-scatter")
    full = {kind: decode(subject, batch=48, links__all_reduce=kind).cycles for kind in kinds}
    alone = {kind: decode(subject, links__all_reduce=kind).cycles for kind in kinds}
    assert full["reduce-scatter"] < 0.8 * full["direct"] == pytest.approx(0.8 * full["reduce-broadcast"], rel=0.05)
    assert alone["direct"] < 0.8 * min(alone["reduce-broadcast"], alone["reduce-scatter"])


def test_attention_grows_with_context_and_halves_with_twice_the_units() -> None:
    subject = trace(**LONG)
    near, far = (decode(subject, context).cycles for context in (1 << 17, 1 << 18))
    # Two of four layers see all positions: each takes 2 heads * (2^18 - 2^17) / 4 / 32 cycles more.
    assert far - near == 2 * (1 << 17) * 2 // 4 // 32
    twice = decode(subject, 1 << 18, attention__kv_heads_per_cycle=64).cycles
    assert far - twice == pytest.approx(2 * (1 << 18) * 2 // 4 // 64, abs=40)


def test_keys_and_values_beyond_the_buffers_come_from_memory_and_stall() -> None:
    subject = trace(**LONG)
    small = {"buffer__banks": 100}
    kept, spilled = decode(subject, 1 << 18), decode(subject, 1 << 18, **small)
    assert kept.accelerator["kv_share_in_memory"] == 0
    assert spilled.accelerator["kv_share_in_memory"] > 0.9
    assert spilled.cycles > kept.cycles
    assert spilled.actions()["memory_read_bytes"] > 1e9 > kept.actions()["memory_read_bytes"]


def test_more_bits_of_an_activation_take_as_many_cycles_more() -> None:
    eight = decode(trace())
    recipe = load_recipe("mxfp4-int8", {"activations.format": "int4"})
    four = machine().run(Trace.synthetic(trace().network, recipe), "decode", 2048)
    assert eight.cycles - four.cycles == 4 * (36 * 5 + 1)


@pytest.mark.slow
def test_weights_change_energy_and_no_cycle(tmp_path: Path) -> None:
    """The same network and shapes: real weights of MiniLM, and drawn ones."""
    checkpoint = open_checkpoint(find_minilm())
    real = build_trace(checkpoint, load_recipe("ternary-b158"), tmp_path / "real", find_samples(checkpoint))
    made = trace("ternary-b158", "all-minilm-l6-v2")
    runs = [machine().run(one, "prefill", 32) for one in (real, made)]
    assert runs[0].cycles == runs[1].cycles
    assert (runs[0].activations, runs[1].activations) == ("real", "synthetic")
    wired = [run.actions()["popcount_input"] for run in runs]
    assert wired[0] != wired[1]
    priced = [Pricer().estimate(run).energy_j_per_token["compute"].typical for run in runs]
    assert (priced[0] > priced[1]) == (wired[0] > wired[1])


def test_columns_in_fp16_take_aligned_activations_and_wires_of_their_own(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(find_minilm())
    samples = find_samples(checkpoint)
    plain, beside = (
        build_trace(checkpoint, load_recipe(name), tmp_path / name, samples) for name in ("int8", "llm-int8")
    )
    runs = [machine().run(one, "prefill", 8) for one in (plain, beside)]
    assert any(beside.outlier_columns(name) for name in beside.weight_names())
    assert runs[1].cycles > runs[0].cycles
    narrow, wide = (machine(neurons__aligned_bits=bits).run(beside, "prefill", 8) for bits in (12, 24))
    assert narrow.cycles < runs[1].cycles < wide.cycles
    kept = [run.accelerator.get("aligned_sqnr_db") for run in (narrow, runs[1], wide)]
    assert 60 < kept[0] < kept[1] - 20
    assert kept[2] is None  # 24 bits hold all of these
    assert "aligned_sqnr_db" not in runs[0].accelerator
    neurons = [next(one for one in run.components if one.name == "neurons") for run in runs]
    assert neurons[0].proven and neurons[1].proven is None  # the PE takes activations of up to 8 bits


def test_a_run_says_what_its_formats_rest_on() -> None:
    digits, aligned = "hexadecimal digits", "aligned to the largest of their vector"
    for recipe, says in (("mxfp4-int8", ()), ("int8", (digits,)), ("mxfp4", (aligned,)), ("fp16", (digits, aligned))):
        told = " ".join(decode(trace(recipe, **SMALL), 16).assumed)
        assert [words in told for words in (digits, aligned)] == [words in says for words in (digits, aligned)]


def test_area_follows_digits() -> None:
    four, eight = (decode(trace(recipe, **SMALL), 16).accelerator["silicon_m2"] for recipe in ("mxfp4-int8", "int8"))
    assert eight["neurons"]["value"] == pytest.approx(2 * four["neurons"]["value"])
    assert eight["vector_unit"] == four["vector_unit"]


@pytest.mark.parametrize("network", ["llama-3.1-8b", "qwen3-32b", "mmfreelm-2.7b", "opt-6.7b"])
def test_dense_networks_run(network: str) -> None:
    assert decode(trace("ternary-b158", network, layers=2), 128, 4).tokens == 4


def test_weights_that_no_chip_has_room_for_are_refused() -> None:
    subject = trace("ternary-b158", "llama-3.1-70b", layers=4)
    with pytest.raises(HwsimError, match="too large for the chips") as error:
        decode(subject, 16, grid__rows=1, grid__columns=1, silicon__reticle_m2__value=300e-6)
    assert "hwsim hardwire llama-3.1-70b --recipe ternary-b158" in error.value.next
    ignoring = open_accelerator("hnlpu", {"silicon.reticle_m2.value": 300e-6}, ignore_fit=True)
    assert ignoring.run(subject, "decode", 16).cycles > 0


@pytest.mark.slow
def test_more_of_the_same_tokens_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    subject = trace(layers=12)
    once = decode(subject, batch=72)
    monkeypatch.setattr(pipeline, "WINDOW", 72)
    twice = decode(subject, batch=72)
    assert (once.tokens, twice.tokens) == (48, 72)
    assert once.tokens_per_s == pytest.approx(twice.tokens_per_s, rel=0.01)


def test_more_sequences_than_stages_and_too_much_cache_are_refused() -> None:
    with pytest.raises(HwsimError, match="no more sequences") as error:
        decode(trace(), batch=217)
    assert error.value.next == "--batch 216"
    with pytest.raises(HwsimError, match="does not fit"):
        decode(trace(max_position=1 << 20), 1 << 19, 216)
