"""Instruction-driven cores: engines agree, what is doubled moves its own term, and bad input is refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from hwsim.accelerators import FpgaAccelerator, Simulation, load_accelerator, open_accelerator
from hwsim.engine import StreamStep, VectorStep
from hwsim.engine.timeline import busy_intervals, lanes
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.files import content_hash
from hwsim.network import Network, load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SMALL = {
    "layers": 2, "hidden": 64, "heads": 4, "kv_heads": 2, "head_dim": 16, "intermediate": 96, "vocab": 112,
    "max_position": 64,
}  # fmt: skip
EXPERTS = SMALL | {"experts": 8, "experts_per_token": 2, "moe_intermediate": 32, "sliding_window": 24}
ENCODER = {name: SMALL[name] for name in SMALL if name != "kv_heads"} | {"kv_heads": 4}
NETWORKS = {
    "decoder": ("llama-2-7b", SMALL),
    "experts": ("gpt-oss-20b", EXPERTS),
    "hgrn": ("mmfreelm-370m", {"layers": 2, "hidden": 64, "head_dim": 64, "intermediate": 96, "vocab": 100}),
    "encoder": ("all-minilm-l6-v2", ENCODER),
    "learned positions": ("opt-6.7b", SMALL | {"intermediate": 128}),
}
FEW = {"cores.channels": 2, "line.channels": 6, "cores.weight_buffer_bytes": 8192}
PHASES = [  # kind, phase, context, batch, barrier
    ("decoder", "decode", 40, 1, True),
    ("decoder", "decode", 33, 3, False),
    ("decoder", "prefill", 20, 1, True),
    ("experts", "decode", 17, 2, True),
    ("hgrn", "decode", 8, 1, False),
    ("encoder", "prefill", 24, 2, True),
    ("learned positions", "prefill", 9, 1, False),
]


def network(kind: str = "decoder") -> Network:
    name, overrides = NETWORKS[kind]
    return load_network(name, overrides)


def trace(kind: str = "decoder", recipe: str = "flightllm-mixed") -> Trace:
    grouped = {"weights.group": 32} if "g128" in recipe or "flightllm" in recipe else None
    return Trace.synthetic(network(kind), load_recipe(recipe, grouped))


def machine(overrides: dict[str, object] | None = None, memory: dict[str, object] | None = None) -> FpgaAccelerator:
    return open_accelerator("flightllm-u280", overrides, memory)


def layer(recipe: str = "flightllm-mixed", network: str = "llama-2-7b") -> Trace:
    """One layer at full size, without the output's head to speak of."""
    return Trace.synthetic(load_network(network, {"layers": 1, "vocab": 16}), load_recipe(recipe))


def same(a: Run, b: Run) -> bool:
    """Equal but for how they were evaluated."""
    strip = {"engine": "", "simulated_beats": 0, "skipped_beats": 0}
    return replace(a, **strip) == replace(b, **strip)


def busy(run: Run, component: str) -> float:
    """Cycles in which a component worked."""
    return next(c.busy for c in run.components if c.name == component) * run.cycles


def steps(simulation: Simulation, name: str, kind: type) -> list[object]:
    return [step for step in simulation.program.steps if step.name == name and isinstance(step, kind)]


@pytest.mark.parametrize(("kind", "phase", "context", "batch", "barrier"), PHASES)
def test_engines_and_skipping_agree(kind: str, phase: str, context: int, batch: int, barrier: bool) -> None:
    design, subject = machine(FEW | {"cores.barrier": barrier}), trace(kind)
    events = design.run(subject, phase, context, batch, engine="events")
    plain = design.run(subject, phase, context, batch, skip=False)
    skipped = design.run(subject, phase, context, batch)
    assert same(events, plain) and same(plain, skipped)
    assert plain.skipped_beats == 0


@pytest.mark.slow
def test_most_beats_of_a_large_network_are_skipped_exactly() -> None:
    subject, design = layer(), machine()
    skipped, plain = design.run(subject, "decode", 512), design.run(subject, "decode", 512, skip=False)
    assert same(skipped, plain)
    assert skipped.skipped_beats > 4 * skipped.simulated_beats


def test_loads_and_products_of_an_operator_take_turns_in_two_halves_of_the_buffer() -> None:
    """The times of one product, from its instructions alone: load k after product k - 2, product k after load k."""
    simulation = machine({"cores.fused": ()}).simulate(layer("int4-g128"), "decode", 16, 1)
    program, result, line = simulation.program, simulation.result, simulation.program.line
    name = "layers.0.mlp.down"
    loads = [i for i, s in enumerate(program.steps) if s.name == f"{name}.load"]
    products = [i for i, s in enumerate(program.steps) if s.name == name]
    assert len(loads) == len(products) == 3 * 6  # 4096 rows in starts of 3 x 512; 512 x 11008 bytes in halves of 2 MiB
    for k, (load, product) in enumerate(zip(loads, products, strict=True)):
        free = result.done[products[k - 2]] if k > 1 else 0
        assert result.start[load] > free
        assert result.start[product] == max(result.done[load], result.done[products[k - 1]] - 1 if k else 0) + 1
        if k < 12:  # all channels have as much to load
            beats = int(program.steps[load].blocks.max())
            assert result.done[load] - result.start[load] == pytest.approx(beats * float(line.beat_interval), abs=4)


@pytest.mark.slow
def test_decode_takes_longer_than_memory_and_products_alone_and_less_than_one_after_the_other() -> None:
    design = machine()
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 4}), load_recipe("flightllm-mixed"))
    run = design.run(subject, "decode", 512)
    read = subject.weight_bytes() - 2 * 32000 * 4096 + 512 * subject.kv_bytes_per_token()
    assert run.actions()["memory_read_bytes"] == pytest.approx(read + 2 * 4096, rel=0.02)
    loading = read / (24 * 14.375e9 * 0.70)
    products = sum(rows * cols for rows, cols in subject.shapes.values()) / (3 * 1024) / 225e6
    assert max(loading, products) < run.seconds < loading + products
    assert busy(run, "memory") / 225e6 == pytest.approx(loading, rel=0.03)


def test_weights_are_3_5_bits_on_average() -> None:
    """As published; scales, columns and N are not in it."""
    subject = Trace.synthetic(load_network("llama-2-7b"), load_recipe("flightllm-mixed"))
    bits = {name: subject.weight_rule(name).number_format.bits for name in subject.shapes}
    weights = {name: rows * cols for name, (rows, cols) in subject.shapes.items()}
    mean = sum(bits[name] * weights[name] for name in bits) / sum(weights.values())
    assert mean == pytest.approx(3.5, abs=0.05)
    assert set(bits.values()) == {2, 3, 4, 8}


@pytest.mark.slow
def test_doubled_bandwidth_halves_the_time_on_the_bus() -> None:
    slow, fast = (machine(None, {"bandwidth_bytes_per_s": 7e9 * k}).run(layer(), "decode", 512) for k in (1, 2))
    assert busy(slow, "memory") == pytest.approx(2 * busy(fast, "memory"), rel=0.01)
    assert busy(slow, "pe_array") == busy(fast, "pe_array")
    assert 1.5 * fast.cycles < slow.cycles < 2 * fast.cycles


@pytest.mark.slow
def test_doubled_pes_halve_the_time_of_products() -> None:
    """A chain twice as long: half the beats of full blocks, and as many where N is 8."""
    dense = layer("int4-g128")
    runs = [machine({"elements.int8.lanes": lanes}).run(dense, "decode", 512) for lanes in (8, 16)]
    assert busy(runs[0], "pe_array") == pytest.approx(2 * busy(runs[1], "pe_array"), rel=0.01)
    assert busy(runs[0], "memory") == busy(runs[1], "memory")
    prefill = [machine({"cores.matrix_products": n}).run(dense, "prefill", 256) for n in (4096, 8192)]
    assert prefill[0].cycles == pytest.approx(2 * prefill[1].cycles, rel=0.25)
    assert prefill[0].accelerator["peak_macs_per_cycle"] == 3 * 4096


@pytest.mark.slow
def test_doubled_context_doubles_what_attention_reads_and_nothing_else() -> None:
    one, two = (machine().run(layer(), "decode", context) for context in (1024, 2048))
    beats = [{row.role: row.beats for row in run.operators} for run in (one, two)]
    assert beats[1]["attention.core"] == pytest.approx(2 * beats[0]["attention.core"], rel=0.01)
    assert {k: v for k, v in beats[0].items() if k != "attention.core"} == {
        k: v for k, v in beats[1].items() if k != "attention.core"
    }


@pytest.mark.slow
def test_a_length_takes_as_long_as_its_bucket() -> None:
    cycles = [machine().run(layer(), "decode", context).cycles for context in (497, 512, 513, 528)]
    assert cycles[0] == cycles[1] < cycles[2] == cycles[3]
    run = machine().run(layer(), "prefill", 100)
    assert (run.context, run.tokens, run.accelerator["instructions"]["padded_context"]) == (100, 100, 128)
    assert run.cycles == machine().run(layer(), "prefill", 128).cycles


def test_the_last_bucket_ends_with_the_network() -> None:
    run = machine({"cores.instructions.decode_bucket": 1000}).run(layer(), "decode", 4001)
    assert run.accelerator["instructions"]["padded_context"] == 4096


@pytest.mark.slow
def test_fetching_instructions_shows_where_it_is_slow() -> None:
    key = "cores.instructions.fetch_bytes_per_s"
    source = {"unit": "B/s", "source": "this test", "kind": "assumed"}
    fast, slow = (machine({key: {"value": rate} | source}).run(layer(), "decode", 512) for rate in (6.4e9, 20e6))
    assert fast.accelerator["instructions"] == slow.accelerator["instructions"]
    fetched = fast.accelerator["instructions"]["stream_bytes"] / 3
    assert busy(slow, "instruction_fetch") / 225e6 == pytest.approx(fetched / 20e6, rel=0.01)
    assert fast.cycles < slow.cycles


def test_instructions_of_all_lengths_are_stored() -> None:
    """Decoding has a stream for every 16 positions; each is what its own run fetches."""
    subject, design = trace(), machine({"cores.instructions.compiled": 48})
    streams = [design.run(subject, "decode", n).accelerator["instructions"] for n in (16, 32, 48)]
    assert streams[2]["buckets"] == 3
    assert streams[2]["storage_bytes"] == sum(one["stream_bytes"] for one in streams)


@pytest.mark.slow
def test_every_hop_costs_each_synchronization_its_cycles() -> None:
    source = {"unit": "cycle", "source": "this test", "kind": "assumed"}
    near, far = (machine({"cores.crossing": {"value": n} | source}) for n in (1, 101))
    a, b = (one.simulate(layer(), "decode", 64, 1) for one in (near, far))
    syncs = sum(isinstance(step, VectorStep) and step.unit == "sync" for step in a.program.steps)
    assert b.result.cycles - a.result.cycles == 2 * 100 * syncs  # two hops between three cores, one after the other


@pytest.mark.slow
def test_without_the_barrier_weights_are_fetched_ahead() -> None:
    held, free = (machine({"cores.barrier": b}).run(layer(), "decode", 512) for b in (True, False))
    assert free.cycles < held.cycles
    assert busy(free, "memory") == busy(held, "memory")


@pytest.mark.slow
def test_fused_operators_hide_behind_products() -> None:
    fused, alone = (machine({"cores.fused": kinds}).run(layer(), "decode", 64) for kinds in (("activation",), ()))
    assert fused.cycles < alone.cycles
    passes = [{row.role: row.actions.get("vector_op", 0) for row in run.operators} for run in (fused, alone)]
    assert {role: n for role, n in passes[0].items() if role != "mlp.activation"} == {
        role: n for role, n in passes[1].items() if role != "mlp.activation"
    }
    assert passes[0]["mlp.activation"] == 2 * 11008


@pytest.mark.slow
def test_activations_never_leave_the_chip_in_decode() -> None:
    decode = machine().run(layer("int4-g128"), "decode", 64).actions()
    written = 32 * (2 * 128 + 2 * 2)  # a new key and value of each head
    assert decode["memory_write_bytes"] == pytest.approx(written, abs=24 * 64)
    stored = machine({"cores.on_chip": []}).run(layer("int4-g128"), "decode", 64).actions()
    assert stored["memory_write_bytes"] > 4 * decode["memory_write_bytes"]
    assert stored["memory_read_bytes"] > decode["memory_read_bytes"]


@pytest.mark.slow
def test_blocks_of_attention_that_are_not_kept_are_neither_read_nor_computed() -> None:
    kept = {"unit": "1", "source": "this test", "kind": "assumed"}
    for phase, key in (("decode", "kept_decode"), ("prefill", "kept_prefill")):
        all_of, half = (
            machine({f"cores.attention.{key}": {"value": share} | kept}).run(layer(), phase, 1024)
            for share in (1.0, 0.5)
        )
        macs = [
            next(r for r in run.operators if r.kind == "attention").actions["mac_int8_int8"] for run in (all_of, half)
        ]
        assert macs[0] == pytest.approx(2 * macs[1], rel=0.01)
        assert half.cycles < all_of.cycles


def test_prefill_computes_the_blocks_below_the_diagonal() -> None:
    run = machine().run(layer(), "prefill", 256)
    attention = next(row for row in run.operators if row.kind == "attention")
    blocks = 4  # of 64 positions; ten of sixteen are left
    assert attention.actions["mac_int8_int8"] == 2 * 32 * 128 * 256**2 * 10 // blocks**2


@pytest.mark.slow
def test_pruned_weights_take_half_the_products_but_an_int4_weight_and_its_column_are_a_byte() -> None:
    dense = load_recipe("flightllm", {"weights.sparsity": "none"})
    full, half = (Trace.synthetic(load_network("llama-2-7b", {"layers": 1, "vocab": 16}), r)
                  for r in (dense, load_recipe("flightllm")))  # fmt: skip
    runs = [machine().run(one, "decode", 64) for one in (full, half)]
    assert runs[1].cycles < runs[0].cycles
    macs = [run.actions()["mac_int8_int8"] for run in runs]
    assert macs[1] == pytest.approx(0.5 * macs[0], rel=0.02)
    assert 0.5 <= busy(runs[1], "pe_array") / busy(runs[0], "pe_array") < 0.6  # some multipliers idle where N is 2 or 4


def test_several_tokens_take_the_mode_with_fewer_cycles() -> None:
    """A matrix-mode pass holds 128 tokens: it takes as long for one, and 16 vectors take as long as it."""
    roomy, cycles = machine({"activation_buffer.capacity_bytes": 1 << 24}), {}
    for batch in (1, 4, 32, 64, 128):
        _, program = roomy.map(trace(), "decode", 16, batch)
        ups = [s for s in program.steps if s.name == "layers.0.mlp.up" and isinstance(s, VectorStep)]
        cycles[batch] = sum(step.cycles for step in ups)
    assert cycles[4] == 4 * cycles[1]
    assert cycles[32] < 32 * cycles[1] and cycles[32] == cycles[64] == cycles[128]


@pytest.mark.slow
def test_another_network_context_and_batch_scale_as_they_should() -> None:
    subject = Trace.synthetic(load_network("llama-3.1-8b", {"layers": 1, "vocab": 16}), load_recipe("flightllm-mixed"))
    runs = {(c, b): machine().run(subject, "decode", c, b) for c, b in ((2048, 1), (4096, 1), (4096, 4))}
    reads = {key: {r.role: r.beats for r in run.operators} for key, run in runs.items()}
    assert reads[4096, 1]["attention.core"] == pytest.approx(2 * reads[2048, 1]["attention.core"], rel=0.01)
    assert reads[4096, 4]["attention.core"] == pytest.approx(4 * reads[4096, 1]["attention.core"], rel=0.1)
    assert reads[4096, 4]["mlp.up"] == reads[4096, 1]["mlp.up"]  # weights are loaded once for all sequences
    assert runs[4096, 1].tokens_per_s < runs[4096, 4].tokens_per_s


@pytest.mark.slow
def test_the_vhk158_has_four_cores_and_fits_its_memory() -> None:
    design = open_accelerator("flightllm-vhk158")
    run = design.run(layer(), "decode", 512)
    assert (run.accelerator["channels"], run.accelerator["peak_macs_per_cycle"]) == (32, 4 * 4096)
    up = next(step for step in design.map(layer(), "decode", 64, 1)[1].steps if step.name == "layers.0.mlp.up.load")
    assert isinstance(up, StreamStep) and up.blocks.shape == (32,)


def test_a_timeline_has_a_lane_for_each_unit() -> None:
    simulation = machine().simulate(trace(), "decode", 16, 1)
    named = lanes(simulation.program)
    assert set(named) == {
        "pe_array", "vector_unit", "instruction_fetch", "load", "special_function", "sync", "memory_write",
    }  # fmt: skip
    spans = busy_intervals(simulation.program, simulation.result)
    assert {named[lane] for lane, *_ in spans} == set(named) - {"vector_unit"}
    for one, other in pairwise(spans):
        assert one[0] < other[0] or one[3] <= other[2]  # a lane does one thing at a time


def test_a_run_says_what_it_rests_on() -> None:
    run = machine().run(trace(), "decode", 64)
    named = {row["name"].split(": ")[1] for row in Pricer().estimate(run).explain()}
    assert {"cores.load_efficiency", "cores.crossing", "cores.instructions.fetch_bytes_per_s"} <= named
    assert any("kept_prefill" in line for line in run.assumed)
    assert not any("tile" in line for line in run.assumed)
    proven = {c.name: c.proven for c in run.components}
    assert "matrix mode" in (proven["pe_array"] or "") and proven["memory"] is None
    assert sum(row.cycles for row in run.operators) == run.cycles


@pytest.mark.parametrize(
    ("overrides", "match"),
    [
        ({"line.channels": 32}, "line.channels is not 3 cores x 8 channels"),
        ({"dataflow": "stream"}, "belongs to dataflow"),
        ({"cores.count": 0}, "cores.count"),
        ({"cores.colums": 512}, "unknown key"),
        ({"cores.fused": ["norm"]}, "cores.fused"),
        ({"cores.load_efficiency.value": 1.5}, "load_efficiency"),
        ({"cores.crossing.unit": "s"}, "needs the unit 'cycle'"),
        ({"elements.int8.pe": "mac"}, "need the PE sparse"),
        ({"elements.int8.rows": 12}, "do not divide a block"),
        ({"activation_buffer.capacity_bytes": 64}, "do not fit on"),
        ({"cores.instructions.capacity_bytes.value": 1000.0}, "instructions of all lengths do not fit"),
    ],
)
def test_impossible_designs_are_refused(overrides: dict[str, object], match: str) -> None:
    with pytest.raises(HwsimError, match=match):
        machine(overrides).run(trace(), "decode", 16)


def test_a_design_without_cores_keeps_its_hash() -> None:
    stream, cores = load_accelerator("u280-stream"), load_accelerator("flightllm-u280")
    assert stream.content_hash == content_hash(stream.model_dump(exclude={"cores", "recipe"}))
    assert cores.content_hash != content_hash(cores.model_dump(exclude={"cores", "recipe"}))


def test_cores_are_not_opened_as_a_stream() -> None:
    with pytest.raises(HwsimError, match="has no cores"):
        from hwsim.accelerators import CoreAccelerator

        CoreAccelerator("u280-stream")


@pytest.mark.parametrize(
    ("recipe", "match"),
    [
        ("uint4-g128", "weight format for flightllm-u280"),
        ("fp8-e4m3", "activations that these tiles do not take"),
        ("block-sparse-int8", "cannot skip the zeros"),
        ("ptqtp-g128", "has no tile for"),
    ],
)
def test_recipes_that_the_chain_does_not_take_are_refused(recipe: str, match: str) -> None:
    with pytest.raises(HwsimError, match=match):
        machine().run(trace(recipe=recipe), "decode", 16)
