"""Weights in SRAM: what fits where, times that one counts by hand, and a schedule that no value moves."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Any

import pytest

from hwsim import catalog
from hwsim.accelerators import open_accelerator
from hwsim.accelerators.loading import load_as
from hwsim.accelerators.lpu.sram_description import SramLpuDescription
from hwsim.accelerators.lpu.stages import EMBEDDING, HEAD, Stage, stages_of
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace, build_trace

SMALL = {"layers": 3, "hidden": 256, "heads": 8, "kv_heads": 8, "head_dim": 64, "intermediate": 512, "vocab": 512}


def trace(recipe: str = "int8", network: str = "llama-2-7b", **overrides: int) -> Trace:
    return Trace.synthetic(load_network(network, overrides or None), load_recipe(recipe))


def decode(subject: Trace, context: int = 64, batch: int = 1, **settings: Any) -> Run:
    named = {key.replace("__", "."): value for key, value in settings.items()}
    return open_accelerator("groq-lpu", named).run(subject, "decode", context, batch)


def stages(subject: Trace, context: int = 64, batch: int = 1, **settings: Any) -> list[Stage]:
    named = {key.replace("__", "."): value for key, value in settings.items()}
    return stages_of(load_as(SramLpuDescription, "groq-lpu", named), subject, context, batch)


@pytest.mark.parametrize(("phase", "batch"), [("decode", 1), ("decode", 4), ("prefill", 2)])
def test_both_engines_agree_and_a_price_comes_out(phase: str, batch: int) -> None:
    machine = open_accelerator("groq-lpu")
    line, events = (machine.run(trace(**SMALL), phase, 8, batch, engine=engine) for engine in ("line", "events"))
    assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)
    assert Pricer().estimate(line).total_energy_j_per_token.low > 0


def test_a_layer_takes_what_one_counts_by_hand() -> None:
    """LLaMA-2-7B, a layer, INT8: 20,480 bytes of weights a cycle and chip, 14 GB/s x 0.975 and 0.6 us a hop."""
    simulation = open_accelerator("groq-lpu").simulate(trace(layers=1), "decode", 1024, 1)
    took = {task.name.partition(": ")[2]: (task.cycles, task.latency) for task in simulation.program.tasks}
    assert took["layers.0.attention.q"] == (ceil(512 * 4096 / 20480), 64)
    assert took["layers.0.mlp.up"] == (ceil(1376 * 4096 / 20480), 64)
    assert took["layers.0.mlp.down"] == (ceil(4096 * 1376 / 20480), 64)
    assert took["layers.0.mlp.down sum"] == (ceil(1024 / (14e9 * 0.975) * 0.9e9), 540)
    keys = ceil(1024 * 4 * (2 * 128 + 4) / 20480)  # four heads a chip, INT8 with a scale of FP16 each
    assert took["layers.0.attention.core"][0] == keys + ceil(1024 * 4 * 3 / 5120)
    assert simulation.run.cycles == sum(cycles + latency for cycles, latency in _chain(simulation.program.tasks))


def _chain(tasks: Any) -> list[tuple[int, int]]:
    return [(task.cycles, task.latency) for task in tasks]


def test_layers_fill_nodes_in_order_and_a_token_hops_between() -> None:
    found = stages(trace("int8", "llama-2-70b"), 4096)
    assert [place for stage in found for place in stage.holds] == [EMBEDDING, *range(80), HEAD]
    assert {stage.nodes for stage in found} == {1}
    assert max(len(stage.holds) for stage in found) == 2
    run = decode(trace(**SMALL), sram_bytes=150_000)
    hops = [row for row in run.components if row.name == "global links"]
    assert run.accelerator["stages"] == len(stages(trace(**SMALL), sram_bytes=150_000))
    assert hops[0].copies == run.accelerator["stages"] - 1


def test_a_layer_of_experts_takes_several_nodes_and_a_dense_one_is_refused() -> None:
    moe = {"layers": 2, "hidden": 256, "moe_intermediate": 256, "vocab": 512}
    found = stages(trace("int8", "gpt-oss-120b", **moe), sram_bytes=1_000_000)
    assert max(stage.nodes for stage in found) == 4  # 128 experts of 3 x 256 x 256 in nodes of 8 MB
    assert decode(trace("int8", "gpt-oss-120b", **moe), sram_bytes=1_000_000).cycles > 0
    with pytest.raises(HwsimError, match="does not fit a node") as error:
        stages(trace(**SMALL), sram_bytes=60_000)
    assert "node.chips" in error.value.next


def test_what_does_not_fit_all_nodes_is_refused() -> None:
    with pytest.raises(HwsimError, match="does not fit the SRAM") as error:
        decode(trace("fp16", "llama-2-70b"))
    assert error.value.next.endswith("node.count=82")


def test_more_sequences_fill_the_line_until_its_slowest_node_decides() -> None:
    subject = trace(layers=8)
    machine = open_accelerator("groq-lpu", {"sram_bytes": 40_000_000})
    one, many = (machine.simulate(subject, "decode", 64, batch) for batch in (1, 32))
    slowest = max(one.program.busy().values())  # of a token
    assert 32 * slowest <= many.run.cycles <= 32 * slowest + one.run.cycles
    assert many.run.tokens_per_s > 1.5 * one.run.tokens_per_s


def test_streams_move_weights_and_latency_moves_hops() -> None:
    base = decode(trace(layers=2))
    wide = decode(trace(layers=2), matrix__streams=128)
    near = decode(trace(layers=2), links__latency_s__value=0.3e-6)
    assert base.cycles - near.cycles == 270 * (2 * 2 * 2 + 1)  # two all-reduces of two hops a layer, and the head's
    weights = 2 * (4 * 4096**2 + 3 * 4096 * 11008) + 4096 * 32000
    assert base.cycles - wide.cycles == pytest.approx(weights / 8 / 20480 / 2, rel=0.02)


@pytest.mark.slow
def test_no_value_of_weights_or_activations_moves_a_cycle_or_an_action(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(find_minilm())
    real = build_trace(checkpoint, load_recipe("int8"), tmp_path / "real", find_samples(checkpoint))
    machine = open_accelerator("groq-lpu")
    runs = [machine.run(one, "prefill", 32) for one in (real, trace("int8", "all-minilm-l6-v2"))]
    assert runs[0].cycles == runs[1].cycles
    assert runs[0].actions() == runs[1].actions()
    assert (runs[0].activations, runs[1].activations) == ("real", "synthetic")


@pytest.mark.slow
def test_every_recipe_runs() -> None:
    for path in sorted((catalog.data_root() / "models" / "recipes").glob("*.toml")):
        if path.stem not in ("llm-int8", "smoothquant-w8a8", "static-int8"):  # these need samples
            assert decode(trace(path.stem, **SMALL), 16).cycles > 0
