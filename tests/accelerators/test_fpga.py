"""The streaming FPGA accelerator: engines agree on every operator, and its numbers are what first principles give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hwsim.accelerators import FpgaAccelerator
from hwsim.engine import StreamStep
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import Network, load_network, operator_kind
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 500}
EXPERTS = SMALL | {"experts": 8, "experts_per_token": 2, "moe_intermediate": 128, "sliding_window": 0}
NETWORKS = {
    "decoder": ("llama-2-7b", SMALL),
    "experts": ("gpt-oss-20b", EXPERTS),
    "hgrn": ("mmfreelm-370m", {"layers": 2, "hidden": 256, "head_dim": 256, "intermediate": 384, "vocab": 300}),
    "encoder": ("all-minilm-l6-v2", {"layers": 2, "vocab": 300}),
    "learned positions": ("opt-6.7b", SMALL | {"intermediate": 384}),
}
FEW = {"line.channels": 4}
SKIPPING = {"elements.ternary.rows": 1, "elements.ternary.options": {"adders": 1}}


def network(kind: str = "decoder") -> Network:
    name, overrides = NETWORKS[kind]
    return load_network(name, overrides)


def trace(kind: str = "decoder", recipe: str = "int4-g128") -> Trace:
    return Trace.synthetic(network(kind), load_recipe(recipe))


def same(a: Run, b: Run) -> bool:
    """Equal but for how they were evaluated."""
    strip = {"engine": "", "simulated_beats": 0, "skipped_beats": 0}
    return replace(a, **strip) == replace(b, **strip)


PHASES = [
    ("decoder", "decode", 40, 1),
    ("decoder", "decode", 33, 3),
    ("decoder", "prefill", 20, 1),
    ("experts", "decode", 17, 2),
    ("hgrn", "decode", 8, 1),
    ("encoder", "prefill", 24, 2),
    ("learned positions", "prefill", 9, 1),
]


SECONDS = {"encoder": pytest.mark.slow}


@pytest.mark.parametrize(
    ("kind", "phase", "context", "batch"), [pytest.param(*one, marks=SECONDS.get(str(one[0]), ())) for one in PHASES]
)
@pytest.mark.parametrize("recipe", ["ternary-b158", pytest.param("int4-g128", marks=pytest.mark.slow)])
def test_engines_and_skipping_agree(kind: str, phase: str, context: int, batch: int, recipe: str) -> None:
    machine, subject = FpgaAccelerator("u280-stream", FEW), trace(kind, recipe)
    events = machine.run(subject, phase, context, batch, engine="events")
    plain = machine.run(subject, phase, context, batch, skip=False)
    skipped = machine.run(subject, phase, context, batch)
    assert same(events, plain) and same(plain, skipped)
    assert plain.skipped_beats == 0 < skipped.skipped_beats


def test_every_operator_kind_is_among_them() -> None:
    kinds = {operator_kind(op) for kind, phase, c, b in PHASES for op in trace(kind).operators(phase, b, c)}
    assert kinds == {"gemm", "attention", "norm", "activation", "rotary", "elementwise", "embedding"}


@pytest.mark.slow
def test_value_dependent_timing_agrees_too() -> None:
    skipping = FEW | SKIPPING
    machine, subject = FpgaAccelerator("u280-stream", skipping), trace(recipe="ternary-b158")
    events = machine.run(subject, "decode", 16, engine="events")
    assert same(events, machine.run(subject, "decode", 16))
    whole = FpgaAccelerator("u280-stream", FEW).run(subject, "decode", 16)
    assert events.cycles > whole.cycles  # an adder for 32 lanes costs cycles, even with zeros skipped


@pytest.mark.parametrize("recipe", ["int4-g128", "int8", "ternary-b158"])
def test_decode_is_bounded_by_bandwidth_and_comes_near_it(recipe: str) -> None:
    subject = Trace.synthetic(load_network("llama-2-7b"), load_recipe(recipe))
    machine = FpgaAccelerator("u280-stream")
    run = machine.run(subject, "decode", 512)
    read = subject.weight_bytes() - 2 * 32000 * 4096 + 512 * subject.kv_bytes_per_token()
    sustained = machine.memory.sustained_bytes_per_s
    fastest = read / sustained
    assert fastest < run.seconds < 1.12 * fastest
    assert run.bottleneck == "memory"
    assert run.actions()["memory_read_bytes"] == pytest.approx(read, rel=0.01)


def test_macs_are_those_of_the_network() -> None:
    run = FpgaAccelerator("u280-stream").run(trace(), "decode", 100)
    per_layer = 256 * (256 + 128 + 128 + 256) + 3 * 256 * 512
    assert run.actions()["mac_int4_int8"] == 2 * per_layer + 500 * 256
    assert run.actions()["mac_int8_int8"] == 2 * 2 * 4 * 64 * 100


def test_prefill_is_bounded_by_the_pes() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 1}), load_recipe("int4-g128"))
    run = FpgaAccelerator("u280-stream").run(subject, "prefill", 512)
    macs = run.actions()["mac_int4_int8"]
    assert run.bottleneck == "pe_array"
    assert macs / run.accelerator["peak_macs_per_cycle"] < run.cycles


def test_more_bandwidth_and_more_pes_each_move_their_term() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 1}), load_recipe("int4-g128"))

    def seconds(phase: str, memory: float = 1.0, rows: int = 4, context: int = 256) -> float:
        machine = FpgaAccelerator(
            "u280-stream",
            {"elements.int4.rows": rows},
            {"bandwidth_bytes_per_s": 14.375e9 * memory},
            ignore_fit=True,  # twice the PEs are more than there is room for
        )
        return machine.run(subject, phase, context).seconds

    assert seconds("decode", memory=0.5) == pytest.approx(2 * seconds("decode"), rel=0.12)
    assert seconds("decode", rows=8) == pytest.approx(seconds("decode"), rel=0.05)
    assert seconds("prefill", rows=8) < 0.7 * seconds("prefill")
    assert seconds("prefill", memory=0.8) == pytest.approx(seconds("prefill"), rel=0.05)


def test_attention_grows_with_context() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 2}), load_recipe("int4-g128"))
    machine = FpgaAccelerator("u280-stream")

    def attention(context: int) -> int:
        rows = machine.run(subject, "decode", context).operators
        return next(row.beats for row in rows if row.kind == "attention")

    assert attention(2048) == pytest.approx(2 * attention(1024), rel=0.02)


def test_operator_rows_add_up() -> None:
    run = FpgaAccelerator("u280-stream").run(trace(), "decode", 64)
    assert sum(row.cycles for row in run.operators) == run.cycles
    assert sum(row.beats for row in run.operators) == run.simulated_beats + run.skipped_beats
    assert {row.role: row.count for row in run.operators}["attention.q"] == 2


def test_a_long_prefill_is_cut_into_pieces_that_fit_the_buffer() -> None:
    machine = FpgaAccelerator("u280-stream", FEW | {"activation_buffer.capacity_bytes": 60_000})
    mapping, _ = machine.map(trace(), "prefill", 64, 1)
    assert sum(step.name == "layers.0.attention.q" for step in mapping.steps) > 1
    assert sum(step.name == "lm_head" for step in mapping.steps) == 1
    whole = FpgaAccelerator("u280-stream", FEW)
    assert (
        whole.run(trace(), "prefill", 64).actions()["mac_int4_int8"]
        == (machine.run(trace(), "prefill", 64).actions()["mac_int4_int8"])
    )


def test_rows_are_dealt_to_all_channels() -> None:
    _, program = FpgaAccelerator("u280-stream").map(trace(), "decode", 64, 1)
    up = next(step for step in program.steps if step.name == "layers.0.mlp.up")
    assert isinstance(up, StreamStep)
    assert up.blocks.tolist() == [4] * 32  # 512 rows, four a block
    assert up.service.tolist() == [[[1] * (1 + 8)]]  # 4 x 256 codes of 4 bits
    assert (up.head, up.head_every) == (1, 4)  # 4 rows x 2 scales x 2 bytes: four blocks share a beat of scales


def test_a_run_round_trips_through_its_file(tmp_path) -> None:
    run = FpgaAccelerator("u280-stream").run(trace(), "decode", 64)
    run.save(tmp_path / "run.json")
    assert Run.load(tmp_path / "run.json") == run
    assert (tmp_path / "run.json").stat().st_size < 200_000


@pytest.mark.parametrize(
    ("overrides", "match"),
    [
        ({"line.channels": 0}, "line.channels"),
        ({"line.channels": 33}, "channels"),
        ({"line.chanels": 3}, "unknown key"),
        ({"elements.int4.pe": "mca"}, "unknown PE"),
        ({"elements.int4.lanes": 48}, "not a multiple of its lanes"),
        ({"clock_hz": -1.0}, "clock"),
        ({"clock_hz": 1e9}, None),
        ({"activation_buffer.capacity_bytes": 64}, "do not fit"),
    ],
)
def test_impossible_designs_are_refused(overrides: dict[str, object], match: str | None) -> None:
    if match is None:  # a faster clock only leaves the memory behind
        FpgaAccelerator("u280-stream", overrides).run(trace(), "decode", 16)
        return
    with pytest.raises(HwsimError, match=match):
        FpgaAccelerator("u280-stream", overrides).run(trace(), "decode", 16)


def test_what_does_not_fit_the_memory_is_refused() -> None:
    subject = Trace.synthetic(load_network("llama-2-70b"), load_recipe("int4-g128"))
    with pytest.raises(HwsimError, match="does not fit the memory") as caught:
        FpgaAccelerator("kv260-stream").run(subject)
    assert "4.29 GB" in str(caught.value)


def test_a_format_without_an_element_is_refused() -> None:
    recipe = load_recipe("int4-g128", {"weights.format": "int3"})
    with pytest.raises(HwsimError, match="weight format for u280-stream"):
        FpgaAccelerator("u280-stream").run(Trace.synthetic(network(), recipe))


def test_a_skipping_pe_takes_as_many_cycles_as_a_beat_has_weights_that_are_not_zero() -> None:
    skipping = FEW | SKIPPING
    machine, subject = FpgaAccelerator("u280-stream", skipping), trace(recipe="ternary-b158")
    _, program = machine.map(subject, "decode", 16, 1)
    up = next(step for step in program.steps if step.name == "layers.0.mlp.up")
    assert isinstance(up, StreamStep) and not up.periodic
    share = 1 - subject.code_probabilities("layers.0.mlp.up")[0]
    assert up.service.mean() == pytest.approx(256 * share, rel=0.02)  # a memory beat holds 256 weights
    assert np.unique(up.service).size > 1


def test_row_blocks_do_not_span_heads_which_have_queries_of_their_own() -> None:
    _, program = FpgaAccelerator("u280-stream").map(trace(), "decode", 33, 3)
    scores = next(step for step in program.steps if step.name == "layers.0.attention.core.scores")
    assert isinstance(scores, StreamStep)
    assert scores.blocks.sum() == 3 * 2 * 17  # sequences x KV heads x ceil(33 positions / 2 rows)


def test_activations_that_the_tiles_do_not_take_are_refused() -> None:
    grouped = {"activations.granularity": "group", "activations.group": 32}
    for overrides in ({"activations.format": "int4"}, grouped):
        subject = Trace.synthetic(network(), load_recipe("int4-g128", overrides))
        with pytest.raises(HwsimError, match="activations that these tiles do not take"):
            FpgaAccelerator("u280-stream").run(subject)


def test_the_seed_of_a_synthetic_trace_decides_what_is_drawn() -> None:
    machine, recipe = FpgaAccelerator("u280-stream", FEW | SKIPPING), load_recipe("ternary-b158")
    runs = [machine.run(Trace.synthetic(network(), recipe, seed), "decode", 16) for seed in (0, 0, 7)]
    assert runs[0] == runs[1]
    assert runs[0].cycles != runs[2].cycles


def test_what_was_set_for_the_memory_is_in_the_run_and_prices_it() -> None:
    machine = FpgaAccelerator("u280-stream", None, {"energy_j_per_byte.read": 5e-10, "efficiency": 0.5})
    run = machine.run(trace(), "decode", 64)
    priced = Pricer().estimate(run)
    assert priced.memory == machine.memory
    assert not any("not the one" in line for line in priced.assumed)
    assert any("not the one" in line for line in Pricer(memory="hbm2-u280").estimate(run).assumed)


def test_a_run_names_the_constants_that_decided_its_cycles() -> None:
    run = FpgaAccelerator("u280-stream").run(trace(), "decode", 64)
    named = {row["name"].split(": ")[1]: row for row in Pricer().estimate(run).explain()}
    assert {"clock_hz", "bandwidth_bytes_per_s", "latency_s", "channels", "beat_bytes", "efficiency"} <= set(named)
    assert all(row["source"] and row["kind"] for row in named.values())
    assert any("synthetic" in line for line in run.assumed)


def test_only_formats_of_proven_variants_count_as_proven() -> None:
    int3 = {"elements.int3": {"pe": "mac", "rows": 4, "lanes": 32}}
    machine = FpgaAccelerator("u280-stream", FEW | int3)
    proven = {c.name: c.proven for c in machine.run(trace(), "decode", 8).components}
    assert "here 4x32 int4, 2x32 int8" in (proven["pe_array"] or "")
    subject = Trace.synthetic(network(), load_recipe("int4-g128", {"weights.format": "int3"}))
    unproven = {c.name: c.proven for c in machine.run(subject, "decode", 8).components}
    assert unproven["pe_array"] is None


def test_experts_are_counted_in_the_working_set() -> None:
    machine = FpgaAccelerator("u280-stream", FEW | {"activation_buffer.capacity_bytes": 60_000})
    wide = load_network("gpt-oss-20b", EXPERTS | {"moe_intermediate": 1024})
    mapping, _ = machine.map(Trace.synthetic(wide, load_recipe("int4-g128")), "prefill", 16, 1)
    assert sum(step.name == "layers.0.mlp.router" for step in mapping.steps) > 1
