"""Processors: the roofline is what one computes by hand, calibrations give back what they were fitted to, no more."""

from __future__ import annotations

from math import ceil
from typing import Any

import pytest

from hwsim import catalog
from hwsim.accelerators import load_accelerator, open_accelerator
from hwsim.accelerators.processor.description import ProcessorDescription
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import Gemm, load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace, build_trace

PROCESSORS = [name for name in catalog.names("accelerators") if load_accelerator(name).dataflow == "processor"]
SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}


def trace(recipe: str, network: str = "llama-2-7b", **overrides: int) -> Trace:
    return Trace.synthetic(load_network(network, overrides or None), load_recipe(recipe))


def rate(name: str, recipe: str, network: str = "llama-2-7b", context: int = 128, **settings: Any) -> float:
    return open_accelerator(name, settings).run(trace(recipe, network), "decode", context).tokens_per_s


@pytest.mark.parametrize("name", PROCESSORS)
def test_both_engines_agree_and_a_price_comes_out(name: str) -> None:
    subject = trace(load_accelerator(name).recipe or "", **SMALL)
    for phase in ("decode", "prefill"):
        line, events = (open_accelerator(name).run(subject, phase, 16, engine=engine) for engine in ("line", "events"))
        assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)
    estimate = Pricer().estimate(line)
    assert estimate.total_energy_j_per_token.typical == pytest.approx(
        line.accelerator["power_w"]["value"] * line.seconds / line.tokens
    )
    assert {name for name, energy in estimate.energy_j_per_token.items() if energy.typical} == {"system"}


def test_an_operator_takes_what_its_bytes_or_its_arithmetic_take() -> None:
    machine, subject = open_accelerator("a100"), trace("fp16", **SMALL)
    simulation = machine.simulate(subject, "decode", 16, 1)
    operators = [one for one in subject.operators("decode", 1, 16) if isinstance(one, Gemm)]
    times = {task.name: task.cycles for task in simulation.program.tasks}
    for one in operators:
        moved = one.rows * one.cols * 2 + 2 * (one.rows + one.cols)
        assert times[f"{one.name}.memory"] == ceil(moved / (2039e9 * 0.685) * 1.41e9)
        assert times[one.name] == ceil(one.rows * one.cols / (156e12 * 0.94) * 1.41e9)
    assert simulation.run.bottleneck == "memory"


@pytest.mark.parametrize(
    ("name", "recipe", "network", "settings", "tokens_per_s"),
    [
        ("a100", "int8", "llama-2-7b", {}, 155.58),
        ("a100", "w4a16-g128", "llama-2-7b", {}, 196.80),
        ("v100s", "fp16", "llama-2-7b", {}, 45.0),
        ("rtx-4090", "fp16", "llama-3.1-8b", {}, 54.34),
        ("rtx-4090", "w4a16-g128", "llama-3.1-8b", {}, 127.74),
        ("m2-ultra", "int4-g128", "llama-2-7b", {"prefer": "dequantize", "threads": 1}, 5.65),
        ("m2-ultra", "int4-g128", "llama-2-7b", {"prefer": "dequantize", "threads": 8}, 31.57),
        ("agx-orin", "int4-g128", "llama-2-7b", {"prefer": "dequantize", "threads": 1}, 1.04),
        ("agx-orin", "int4-g128", "llama-2-7b", {"prefer": "dequantize", "threads": 12}, 7.42),
        ("raspberry-pi-5", "int4-g128", "llama-2-7b", {}, 3.35),
        ("raspberry-pi-5", "int4-g128", "llama-2-7b", {"prefer": "dequantize"}, 1.63),
    ],
)
def test_a_fitted_figure_gives_back_what_it_was_fitted_to(
    name: str, recipe: str, network: str, settings: dict[str, Any], tokens_per_s: float
) -> None:
    assert rate(name, recipe, network, **settings) == pytest.approx(tokens_per_s, rel=0.01)


def test_lookups_take_as_long_as_their_bits_and_dequantizing_as_its_format_was_counted() -> None:
    design = load_accelerator("m2-ultra")
    assert isinstance(design, ProcessorDescription)
    lookup, unpacked = design.kernels["lookup"], design.kernels["bytes"]
    assert design.macs_per_s(lookup, "int2") == 2 * design.macs_per_s(lookup, "int4")
    assert design.macs_per_s(lookup, "int2", planes=2) == design.macs_per_s(lookup, "int4")
    assert design.macs_per_s(unpacked, "int2") == design.macs_per_s(unpacked, "uint2")
    # Eight cores, four pipes, 3.68 GHz, 136 / 32 instructions for 16 lanes of four activations and a bit of two.
    assert design.macs_per_s(lookup, "int2") == pytest.approx(8 * 4 * 3.68e9 / (136 / 32) * 16 * 4 / 2)
    # 22 instructions for 64 weights of Q4_0 and 89 for 256 of Q2_K, as many of them a cycle as the fit says.
    vectors_per_s = 8 * 4 * 3.68e9 * 0.93
    assert design.macs_per_s(unpacked, "int4") == pytest.approx(vectors_per_s * 64 / 22)
    assert design.macs_per_s(unpacked, "int2") == pytest.approx(vectors_per_s * 256 / 89)


A_COUNT = {"value": 1.0, "unit": "1", "source": "none: a test", "kind": "assumed"}
SCALES_OF_TWO_BLOCKS = {"fcvt": 4, "fmul": 2, "scvtf": 2, "fmla": 2}
SUMS_OF_SIXTEENS = {"dot": 16, "addv": 16, "fmov": 16}
LLAMA_CPP = {
    "int4": (64, {"and": 2, "ushr": 2, "sub": 4, "dot": 4} | SCALES_OF_TWO_BLOCKS),
    "int8": (64, {"dot": 4} | SCALES_OF_TWO_BLOCKS),
    "ternary": (
        64,
        {"and": 2, "ushr": 2, "tbl": 4, "dot": 4, "addv": 2, "fcvt": 4, "fmul": 3, "scvtf": 2, "fmadd": 1, "fadd": 1},
    ),
    "int2": (
        256,
        {"and": 12 + 1, "ushr": 12 + 1, "ushll": 2, "smull": 1, "smlal": 3, "addv of minima": 1}
        | {"fcvt": 2, "fmul": 2, "scvtf": 2, "fmadd": 2}
        | SUMS_OF_SIXTEENS,
    ),
    "int3": (
        256,
        {"and": 24, "ushr": 20, "sub": 16, "bic": 4, "mvn": 4, "shl": 4, "add": 4}
        | {"fcvt": 1, "fmul": 1, "scvtf": 1, "fmadd": 1}
        | SUMS_OF_SIXTEENS,
    ),
}


@pytest.mark.parametrize("weights", LLAMA_CPP)
@pytest.mark.parametrize(
    ("name", "instructions_for_a_dot_product"),
    [("m2-ultra", 1), ("agx-orin", 4), ("raspberry-pi-5", 4), ("neoverse-n1", 4)],
)
def test_instructions_for_sixteen_weights_are_those_of_llama_cpps_blocks(
    name: str, instructions_for_a_dot_product: int, weights: str
) -> None:
    size, counted = LLAMA_CPP[weights]
    others = sum(count for what, count in counted.items() if what != "dot")
    expected = (others + counted["dot"] * instructions_for_a_dot_product) * 16 / size
    design = load_accelerator(name)
    assert isinstance(design, ProcessorDescription)
    kernel = design.kernels["bytes"]
    assert kernel.issue is not None
    assert kernel.instructions_for(weights) * kernel.issue.value == pytest.approx(expected)


def test_one_core_draws_what_was_measured_of_it_and_two_what_the_memory_gives() -> None:
    subject, memory = trace("int2-g64"), open_accelerator("raspberry-pi-5").memory.sustained_bytes_per_s
    for threads, bandwidth in ((1, 9.122e9), (2, memory)):
        machine = open_accelerator("raspberry-pi-5", {"threads": threads})
        times = {task.name: task.cycles for task in machine.simulate(subject, "decode", 64, 1).program.tasks}
        moved = subject.matrix_bytes("layers.0.mlp.up") + 2 * (4096 + 11008)
        assert times["layers.0.mlp.up.memory"] == ceil(moved / bandwidth * 2.4e9)


@pytest.mark.parametrize(
    ("settings", "memory", "moves"),
    [
        ({}, {"bandwidth_bytes_per_s.value": 2 * 2039e9}, True),
        ({"kernels.half.macs_per_s.value": 312e12}, {}, False),
    ],
)
def test_twice_the_bandwidth_halves_decode_and_twice_the_arithmetic_does_not(
    settings: dict[str, Any], memory: dict[str, Any], moves: bool
) -> None:
    subject = trace("fp16")
    once = open_accelerator("a100").run(subject, "decode", 128).cycles
    changed = open_accelerator("a100", settings, memory).run(subject, "decode", 128).cycles
    assert changed / once == pytest.approx(0.5 if moves else 1.0, rel=0.01)


@pytest.mark.slow
def test_real_weights_run_and_the_values_of_weights_do_not_matter(tmp_path) -> None:
    checkpoint = open_checkpoint(find_minilm())
    real = build_trace(checkpoint, load_recipe("int8"), tmp_path / "real", find_samples(checkpoint))
    run: Run = open_accelerator("a100").run(real, "prefill", 64)
    made = open_accelerator("a100").run(trace("int8", "all-minilm-l6-v2"), "prefill", 64)
    assert run.activations == "real"
    assert run.cycles == made.cycles


@pytest.mark.slow
@pytest.mark.parametrize("name", PROCESSORS)
def test_every_recipe_runs(name: str) -> None:
    for recipe in {*catalog.names("recipes")} - {"llm-int8", "smoothquant-w8a8", "static-int8"}:  # these need samples
        assert open_accelerator(name).run(trace(recipe, **SMALL), "decode", 16).cycles > 0


def test_formats_without_a_kernel_are_refused_with_those_that_have_one() -> None:
    with pytest.raises(HwsimError, match="no kernel") as error:
        only = {"kernels.eight_bits.activations": ["fp16"]}
        open_accelerator("v100s", only).run(trace("fp8-e4m3", **SMALL), "decode", 16)
    assert "fp8_e4m3 weights with fp8_e4m3 activations" in error.value.got
    assert "fp16 x fp16" in error.value.expected


def test_what_the_memory_does_not_hold_is_refused() -> None:
    with pytest.raises(HwsimError, match="does not fit"):
        open_accelerator("rtx-4090").run(trace("fp16", "llama-2-70b"), "decode", 16)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"attention": "quarter"}, "names no kernel"),
        ({"kernels.half.form": "lookup"}, "needs instructions"),
        ({"threads": 0}, "greater than or equal to 1"),
        (
            {"kernels.half.by_format": {"int4": {"value": 1.0, "unit": "1", "source": "a test", "kind": "assumed"}}},
            "int4",
        ),
        ({"kernels.half.share.value": 1.5}, "between"),
    ],
)
def test_impossible_descriptions_are_refused(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(HwsimError) as error:
        open_accelerator("a100", settings)
    assert words in str(error.value)


def test_commands_of_dram_are_refused() -> None:
    with pytest.raises(HwsimError, match="command by command"):
        open_accelerator("a100", {}, {"model": "commands"})
