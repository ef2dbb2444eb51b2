"""Published designs as descriptions: they say where each number is from, and hold for inputs that no paper has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hwsim.accelerators import FpgaAccelerator, load_accelerator
from hwsim.accelerators.basis import plain_numbers
from hwsim.accelerators.stream import line_of
from hwsim.engine import StreamStep
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.memory import load_memory
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.trace import Trace

pytestmark = pytest.mark.slow

DECODER = {"layers": 1, "hidden": 128, "heads": 2, "kv_heads": 1, "head_dim": 64, "intermediate": 128, "vocab": 20}
HGRN = {"layers": 1, "hidden": 128, "head_dim": 128, "intermediate": 128, "vocab": 20}
# A network of another maker than the paper's, small, and the recipe that the design is for.
DESIGNS = {
    "llama-fpga": ("qwen3-0.6b", DECODER, "awq4-kv8"),
    "matmulfree-d5005": ("mmfreelm-1.3b", HGRN, "ternary-b158"),
    "matmulfree-u280": ("mmfreelm-1.3b", HGRN, "ternary-b158"),
    "edgellm": ("llama-3.2-1b", DECODER, "w4a16-kv16"),
    "tellme-v2": ("bitnet-b1.58-2b4t", DECODER, "ternary-b158"),
    "tereffic-hbm": ("mmfreelm-1.3b", HGRN, "ternary-trits5"),
    "tereffic-onchip": ("mmfreelm-1.3b", HGRN, "ternary-trits5"),
    "dfx": ("opt-6.7b", DECODER | {"kv_heads": 2}, "fp16"),
}


def small(design: str, recipe: str | None = None) -> Trace:
    name, overrides, own = DESIGNS[design]
    return Trace.synthetic(load_network(name, overrides), load_recipe(recipe or own))


@pytest.mark.parametrize("design", DESIGNS)
def test_every_number_of_a_published_design_says_where_it_is_from(design: str) -> None:
    description = load_accelerator(design)
    assert description.basis and description.source
    assert not [text for text in description.assumed() if "nobody says" in text]
    run = FpgaAccelerator(design).run(small(design), "decode", 8)
    for text in description.assumed():
        assert f"accelerator {design}: {text}" in run.assumed


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize(("phase", "context", "batch"), [("decode", 9, 2), ("prefill", 3, 1)])
def test_engines_agree_on_every_design(design: str, phase: str, context: int, batch: int) -> None:
    channels = min(2, FpgaAccelerator(design).line.channels)
    machine, subject = FpgaAccelerator(design, {"line.channels": channels}), small(design)
    events = machine.run(subject, phase, context, batch, engine="events")
    plain = machine.run(subject, phase, context, batch, skip=False)
    strip = {"engine": "", "simulated_beats": 0, "skipped_beats": 0}
    assert replace(events, **strip) == replace(plain, **strip)
    assert replace(machine.run(subject, phase, context, batch), **strip) == replace(plain, **strip)


@pytest.mark.parametrize("design", DESIGNS)
def test_a_design_is_priced_too(design: str) -> None:
    priced = Pricer().estimate(FpgaAccelerator(design).run(small(design), "decode", 8))
    assert 0 < priced.power_w.low <= priced.power_w.typical <= priced.power_w.high
    assert any("plain" not in text and design in text for text in priced.assumed)


def test_a_basis_of_nothing_is_refused() -> None:
    with pytest.raises(HwsimError, match="basis") as caught:
        load_accelerator("dfx", {"basis": {"vectr.width": {"source": "x", "kind": "assumed"}}})
    assert "vector.width" in str(caught.value)
    with pytest.raises(HwsimError, match="kind"):
        load_accelerator("dfx", {"basis": {"vector": {"source": "x", "kind": "guessed"}}})


def test_a_number_without_a_basis_is_said_to_have_none() -> None:
    paper, us = {"source": "a paper", "kind": "published"}, {"source": "us", "kind": "assumed"}
    description = load_accelerator("dfx", {"basis": {"vector": paper, "collector.width": us}})
    said = description.assumed()
    assert "collector.width = 16 (us)" in said
    assert "collector.latency_cycles = 72 (nobody says where it is from)" in said
    assert not any(text.startswith("vector.") for text in said)
    assert (
        len(list(plain_numbers(description.model_dump(exclude={"basis"})))) == len(said) + 9
    )  # 10 of `vector`; a table elsewhere is no number


# -- what moves which term ------------------------------------------------------------------------------------------


LLAMA = {"layers": 1, "hidden": 512, "heads": 4, "kv_heads": 4, "intermediate": 1024, "vocab": 100}


def decode_s(design: str, network: str, recipe: str, overrides: dict[str, int], **sets: dict[str, object]) -> float:
    subject = Trace.synthetic(load_network(network, overrides), load_recipe(recipe))
    return FpgaAccelerator(design, sets.get("accelerator"), sets.get("memory")).run(subject, "decode", 64).seconds


def test_bandwidth_moves_decode_until_the_port_is_full() -> None:
    def at(bandwidth: float) -> float:
        memory = {"bandwidth_bytes_per_s": bandwidth, "latency_s": 1e-9}
        return decode_s("llama-fpga", "llama-2-7b", "awq4-kv8", LLAMA, memory=memory, accelerator={"vector.width": 64})

    assert at(4.8e9) == pytest.approx(2 * at(9.6e9), rel=0.05)
    # 64 bytes a cycle of 300 MHz are 19.2 GB/s: at an efficiency of 0.82 the memory may be 1.22 times as fast, no more.
    assert at(19.2e9) > at(23.4e9)
    assert at(23.5e9) == at(80e9)


def test_twice_the_products_a_cycle_halve_a_core_that_is_bound_by_them() -> None:
    def at(lanes: int) -> float:
        sets = {"elements.ternary.lanes": lanes}
        one = {"layers": 1, "vocab": 100}
        return decode_s("matmulfree-d5005", "mmfreelm-370m", "ternary-b158", one, accelerator=sets)

    assert at(4) == pytest.approx(2 * at(8), rel=0.01)
    assert at(8) == pytest.approx(2 * at(16), rel=0.02)


def test_context_moves_attention_alone_and_no_recurrent_network() -> None:
    def roles(context: int) -> dict[str, int]:
        subject = Trace.synthetic(load_network("llama-2-7b", LLAMA), load_recipe("awq4-kv8"))
        run = FpgaAccelerator("llama-fpga").run(subject, "decode", context)
        return {row.role: row.beats for row in run.operators}

    once, twice = roles(256), roles(512)
    assert twice.pop("attention.core") == pytest.approx(2 * once.pop("attention.core"), rel=0.02)
    assert once == twice
    recurrent = small("matmulfree-u280")
    runs = [FpgaAccelerator("matmulfree-u280").run(recurrent, "decode", context).cycles for context in (1, 512)]
    assert runs[0] == runs[1]


def test_tokens_of_a_prompt_share_a_pass_only_where_the_design_lets_them() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", LLAMA), load_recipe("awq4-kv8"))

    def read(tokens_per_pass: int) -> int:
        machine = FpgaAccelerator("llama-fpga", {"line.tokens_per_pass": tokens_per_pass})
        rows = machine.run(subject, "prefill", 4).operators
        return next(row.beats for row in rows if row.role == "mlp.up")

    assert read(1) == 4 * read(4)


@pytest.mark.parametrize(("design", "reads"), [("llama-fpga", 4), ("edgellm", 1)])
def test_sequences_of_a_batch_share_the_weights_where_tokens_share_a_pass(design: str, reads: int) -> None:
    def beats(batch: int) -> tuple[int, int]:
        rows = {row.role: row.beats for row in FpgaAccelerator(design).run(small(design), "decode", 8, batch).operators}
        return rows["mlp.up"], rows["attention.core"]

    weights, cache = beats(1)
    assert beats(4)[0] == reads * weights
    assert beats(4)[1] == pytest.approx(4 * cache, rel=0.25)  # each sequence has a cache of its own; scales share beats


def test_first_principles_of_a_weight_bound_token() -> None:
    """Bytes over bandwidth: 4 + 20 / 128 bits a weight, and 128 codes and a scale for each key and value of a head."""
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 2}), load_recipe("awq4-kv8"))
    weights = 2 * (4 * 4096**2 + 3 * 4096 * 11008) + 32000 * 4096
    read = weights * (4 + 20 / 128) / 8 + 512 * 2 * 2 * 32 * (128 + 2)
    run = FpgaAccelerator("llama-fpga").run(subject, "decode", 512)
    assert run.actions()["memory_read_bytes"] == pytest.approx(read, rel=0.002)
    assert read / (0.82 * 19.2e9) < run.seconds < 1.02 * read / (0.82 * 19.2e9)


# -- seams: Link and memory, weights on chip, tables elsewhere, state, formats --------------------------------------


def test_a_link_takes_a_beat_a_cycle_however_fast_the_memory_is() -> None:
    design, memory = load_accelerator("edgellm"), load_memory("hbm2-u280")
    assert line_of(design, memory).beat_interval == 1  # 8.96 of 13.2 GB/s
    faster = load_accelerator("edgellm", {"clock_hz": 280e6})
    assert line_of(faster, memory).beat_interval == pytest.approx(280e6 * 64 / (14.375e9 * 0.9159), rel=1 / 256)


def test_weights_on_chip_must_fit_the_blocks() -> None:
    subject = Trace.synthetic(load_network("mmfreelm-370m"), load_recipe("ternary-trits5"))
    machine = FpgaAccelerator("tereffic-onchip")
    ternary = 24 * (4 * 1024**2 + 3 * 1024 * 2816) + 32000 * 1024
    assert machine.occupied_bytes(subject, 1, 1) == pytest.approx(ternary / 5, rel=0.002)
    with pytest.raises(HwsimError, match="does not fit the memory of tereffic-onchip"):
        machine.run(Trace.synthetic(load_network("mmfreelm-1.3b"), load_recipe("ternary-trits5")))
    with pytest.raises(HwsimError, match="does not fit"):
        machine.run(Trace.synthetic(load_network("mmfreelm-370m"), load_recipe("ternary-b158")))


def test_tables_that_lie_elsewhere_take_no_room_and_no_read() -> None:
    subject = small("tereffic-hbm")
    here, elsewhere = FpgaAccelerator("tereffic-hbm", {"embeddings": "memory"}), FpgaAccelerator("tereffic-hbm")
    table = 20 * 128 * 2
    assert here.occupied_bytes(subject, 4, 1) - elsewhere.occupied_bytes(subject, 4, 1) == table
    reads = [machine.run(subject, "decode", 4).actions()["memory_read_bytes"] for machine in (here, elsewhere)]
    assert reads[0] - reads[1] == 2 * 128  # one row of FP16
    assert any("tables lie elsewhere" in text for text in elsewhere.run(subject, "decode", 4).assumed)
    with pytest.raises(HwsimError, match="embeddings"):
        FpgaAccelerator("tereffic-hbm", {"embeddings": "nowhere"})


def test_the_state_of_a_recurrent_network_stays_on_chip() -> None:
    subject, state = small("matmulfree-d5005"), 1 * 128 * 2  # layers x hidden x FP16

    def run(room: int) -> None:
        machine = FpgaAccelerator("matmulfree-d5005", {"activation_buffer.capacity_bytes": room})
        machine.run(subject, "decode", 4, batch=16)

    working = 16 * (128 * 2 + 3 * 128 * 2)  # residual stream, and both inputs and the output of the gated activation
    run(16 * state + working)
    with pytest.raises(HwsimError, match="do not fit") as caught:
        run(16 * state + working - 1)
    assert f", {16 * state} of state" in str(caught.value)


def test_the_recurrence_takes_its_own_passes() -> None:
    def cycles(passes: int) -> int:
        machine = FpgaAccelerator("matmulfree-d5005", {"vector.passes.recurrence": passes})
        _, program = machine.map(small("matmulfree-d5005"), "decode", 4, 1)
        return next(step.cycles for step in program.steps if step.name == "layers.0.attention.recurrence")

    assert [cycles(1), cycles(3)] == [32 + 128, 32 + 3 * 128]


def test_sixteen_bit_keys_and_values_bring_no_scales() -> None:
    def bytes_of_keys(recipe: str) -> int:
        element = {"pe": "shift_add", "rows": 1, "lanes": 64}
        machine = FpgaAccelerator("edgellm", {"line.channels": 1, "elements.int8": element})
        _, program = machine.map(small("edgellm", recipe), "decode", 64, 1)
        step = next(step for step in program.steps if step.name == "layers.0.attention.core.scores")
        assert isinstance(step, StreamStep)
        return 64 * step.beats

    codes = 64 * 64  # positions x head dimension
    assert bytes_of_keys("w4a16-kv16") == 2 * codes
    assert bytes_of_keys("w4a16-g128") == codes + 64 * 4


def test_activations_of_sixteen_bits_need_a_pe_that_takes_them() -> None:
    with pytest.raises(HwsimError, match="PE mac does not take this activation format"):
        FpgaAccelerator("u280-stream").run(small("edgellm", "w4a16-g128"), "decode", 8)
    with pytest.raises(HwsimError, match="activations that these tiles do not take"):
        FpgaAccelerator("edgellm").run(small("edgellm", "fp8-e4m3"), "decode", 8)


def test_packed_weights_take_the_bits_of_their_packing() -> None:
    def read(recipe: str) -> int:
        element = {"pe": "ternary", "rows": 8, "lanes": 40}
        subject = Trace.synthetic(load_network("mmfreelm-370m", {"layers": 1, "vocab": 320}), load_recipe(recipe))
        run = FpgaAccelerator("tereffic-hbm", {"elements.ternary": element}).run(subject, "decode", 1)
        return run.actions()["memory_read_bytes"]

    assert read("ternary-b158") == pytest.approx(1.25 * read("ternary-trits5"), rel=0.02)
