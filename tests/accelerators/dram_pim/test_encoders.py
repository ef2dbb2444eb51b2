"""Encoders at the banks: their tokens attend to all of a text, so that a text passes a pipeline whole."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.dram_pim.accelerator import DramPimAccelerator
from hwsim.accelerators.machine import TaskSimulation
from hwsim.errors import HwsimError
from hwsim.network import Attention, Gemm, load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

STAGES = (1, 4, 8, 32)


def encoder(**overrides: Any) -> Trace:
    return Trace.synthetic(load_network("all-minilm-l6-v2", overrides), load_recipe("fp16"))


def decoder(subject: Trace) -> Trace:
    """The shapes of an encoder, causal."""
    n = subject.network
    shapes = {key: getattr(n, key) for key in ("layers", "hidden", "heads", "kv_heads", "head_dim", "intermediate")}
    return Trace.synthetic(load_network("llama-2-7b", shapes | {"vocab": 16}), load_recipe("fp16"))


def simulated(subject: Trace, length: int, batch: int = 1, stages: int = 32, **options: Any) -> TaskSimulation:
    machine = open_accelerator("cent", {"parallel.pipeline": stages})
    assert isinstance(machine, DramPimAccelerator)
    return machine.simulate(subject, "prefill", length, batch, **options)


def ran(subject: Trace, length: int, batch: int = 1, stages: int = 32) -> Run:
    return simulated(subject, length, batch, stages).run


def macs(run: Run) -> int:
    return sum(array.macs for array in run.arrays)


def products(subject: Trace, length: int, batch: int) -> int:
    """The network's own, every token attending to all of its text."""
    found = 0
    for one in subject.operators("prefill", batch, length):
        match one:
            case Gemm():
                found += one.tokens * one.copies * one.rows * one.cols
            case Attention():
                found += one.sequences * one.queries * one.heads * one.context * (one.head_dim + one.value_dim)
    return found


@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("stages", STAGES)
def test_products_are_the_networks_in_any_number_of_stages(stages: int, batch: int) -> None:
    """6 layers: of 32 stages 26 have none, of 4 the last has none and each of the others two."""
    subject = encoder()
    run = ran(subject, 24, batch, stages)
    assert macs(run) == products(subject, 24, batch)
    assert run.tokens == 24 * batch and run.accelerator["stages"] == stages
    busy = {one.name for one in run.components if one.name.startswith("channels.")}
    assert busy == {f"channels.{stage}" for stage in range({1: 1, 4: 3, 8: 6, 32: 6}[stages])}


@pytest.mark.parametrize("stages", STAGES)
def test_longer_texts_and_more_of_them_take_longer(stages: int) -> None:
    subject = encoder(layers=2)
    lengths = [ran(subject, length, 1, stages).cycles for length in (1, 8, 16, 40, 96)]
    texts = [ran(subject, 16, batch, stages).cycles for batch in (1, 2, 4, 8)]
    assert all(short < long for short, long in pairwise(lengths))
    assert all(few < many for few, many in pairwise(texts))


def test_texts_follow_each_other_through_the_stages() -> None:
    """A stage of its own device each: the second text adds a stage's time, not a pipeline's."""
    subject = encoder(layers=8)
    one, two, three = (ran(subject, 32, batch, 8).cycles for batch in (1, 2, 3))
    assert two - one == pytest.approx(one / 8, rel=0.15)
    assert three - two == pytest.approx(two - one, rel=0.1)


def test_a_stage_waits_for_all_tokens_of_a_text() -> None:
    """Scores of a layer begin when its keys of all tokens are there, and the next stage when the last one is done."""
    simulation = simulated(encoder(), 16, 2)
    tasks, done = simulation.program.tasks, simulation.result.done.tolist()
    names = [task.name for task in tasks]
    scores = [index for index, name in enumerate(names) if name == "layers.1.attention.core.scores"]
    assert len(scores) == 2  # of two texts, all 16 tokens of each at once
    ends = [index for index, name in enumerate(names) if name.startswith("layers.0.mlp.norm")]
    for index in scores:  # each after its own text's: the last of that layer that was planned before it
        begun = done[index] - tasks[index].cycles - tasks[index].latency
        assert begun >= done[max(end for end in ends if end < index)]


def test_decoders_attend_to_less_and_pass_token_by_token() -> None:
    subject = encoder(layers=2)
    causal = decoder(subject)
    whole, before = ran(subject, 64), ran(causal, 64)
    attended = macs(whole) - 64 * 2 * (4 * 384**2 + 2 * 384 * 1536)
    gemms = 64 * (2 * (4 * 384**2 + 3 * 384 * 1536) + 16 * 384)  # a gate more, and a head for each token
    assert attended == 2 * 12 * 64 * 64 * 64
    assert 0.5 < (macs(before) - gemms) / attended < 0.7  # half, in steps of 16 positions
    assert {row.role for row in whole.operators if row.cycles} != {row.role for row in before.operators if row.cycles}


@pytest.mark.parametrize("stages", STAGES)
def test_both_engines_agree(stages: int) -> None:
    line, events = (simulated(encoder(layers=5), 20, 3, stages, engine=engine).run for engine in ("line", "events"))
    assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)


def test_a_text_on_its_way_to_another_device_is_all_its_tokens() -> None:
    """Stages of one device each: 15 hops' worth of 32 tokens of 384 values of two bytes, in flits of 192."""
    run = ran(encoder(layers=4), 32, 5, 8)
    assert run.actions()["device_link_bytes"] == 5 * 3 * (32 * 384 * 2 // 192) * 256


def test_decoding_an_encoder_is_still_refused() -> None:
    with pytest.raises(HwsimError, match="is an encoder"):
        open_accelerator("cent").run(encoder(), "decode", 8)
    with pytest.raises(HwsimError, match="too many sequences"):
        open_accelerator("cent").run(encoder(), "prefill", 8, 2000)
