"""The SRAM-PIM machine: both engines, formats, what decides cycles and what does not, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.sram_pim.accelerator import SramPimAccelerator
from hwsim.accelerators.sram_pim.fixed import activation_bits, activation_integers, fixed_weight
from hwsim.accelerators.sram_pim.layout import Deal, array_layout
from hwsim.accelerators.sram_pim.patterns import count_patterns, grouped
from hwsim.accelerators.sram_pim.work import Inputs, Product, groups_of
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.formats import get_format
from hwsim.network import Gemm, load_network
from hwsim.quantize import QuantizedActivations, load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}
EXPERTS = SMALL | {"experts": 8, "experts_per_token": 2, "moe_intermediate": 128, "sliding_window": 0}
FEW = {"cache.slices": 2, "cache.arrays": 2}


def trace(recipe: str = "int4-g128", network: str = "llama-2-7b", seed: int = 0) -> Trace:
    small = EXPERTS if network.startswith("gpt-oss") else SMALL
    if network == "all-minilm-l6-v2":
        small = {"layers": 1, "vocab": 512}
    return Trace.synthetic(load_network(network, small), load_recipe(recipe), seed)


def machine(**overrides: object) -> SramPimAccelerator:
    return SramPimAccelerator("sail", {key.replace("__", "."): value for key, value in overrides.items()})


def run(recipe: str = "int4-g128", batch: int = 1, **overrides: object) -> Run:
    return machine(**overrides).run(trace(recipe), "decode", 40, batch)


def busy(found: Run, unit: str) -> float:
    return next(one.busy for one in found.components if one.name == unit) * found.cycles


@pytest.mark.parametrize(
    ("network", "phase", "batch"),
    [
        ("llama-2-7b", "decode", 3),
        ("llama-2-7b", "prefill", 1),
        ("gpt-oss-20b", "decode", 2),
        ("all-minilm-l6-v2", "prefill", 2),
    ],
)
def test_engines_agree(network: str, phase: str, batch: int) -> None:
    subject, sail = trace("int2-g64", network), SramPimAccelerator("sail", FEW)
    line, events = (sail.simulate(subject, phase, 12, batch, engine) for engine in ("line", "events"))
    assert line.result.start.tolist() == events.result.start.tolist()
    assert replace(line.run, engine="") == replace(events.run, engine="")


RECIPES = ("int8", "int3-g128", "ternary-b158", "ptqtp-g128", "apllm-w2", "denseshift-w3", "uint4-g128", "mxfp4",
           "mxfp8", "fp8-e4m3", "nvfp4", "w4a16-g128", "sparse24-int8", "w4a4-g128", "fp16")  # fmt: skip


@pytest.mark.parametrize("recipe", RECIPES)
def test_recipes_run_and_are_priced(recipe: str) -> None:
    found = run(recipe)
    estimate = Pricer().estimate(found)
    assert found.cycles > 0 and estimate.energy_j_per_token["compute"].typical > 0
    assert estimate.energy_j_per_token["memory"].typical > 0


def test_it_is_opened_by_its_dataflow() -> None:
    assert isinstance(open_accelerator("sail"), SramPimAccelerator)


def test_narrower_weights_are_looked_up_sooner() -> None:
    cycles = [
        busy(run(recipe, batch=4, lookup__reuse="none"), "arrays") for recipe in ("int2-g64", "int4-g128", "int8")
    ]
    assert cycles == sorted(cycles) and len(set(cycles)) == 3


def test_other_weights_of_the_same_shape_take_as_long_and_other_inputs_do_not() -> None:
    ours, others = (Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe("int8"), seed) for seed in (0, 1))
    sail = SramPimAccelerator("sail", FEW | {"lookup.reuse": "none"})
    assert sail.run(ours).cycles == sail.run(others).cycles
    assert sail.run(ours).actions() == sail.run(others).actions()
    reusing = SramPimAccelerator("sail", FEW)
    assert reusing.run(ours).actions()["bit_line_row"] != reusing.run(others).actions()["bit_line_row"]


def test_weights_are_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lanes share word lines, so that no value of a weight can decide anything."""
    subject, before = trace("int8"), run("int8")
    for name in ("weight", "code_counts", "code_probabilities", "sample_codes"):
        monkeypatch.delattr(Trace, name)
    assert machine().run(subject, "decode", 40).cycles == before.cycles


def test_real_inputs_decide_cycles_as_counted_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """One row block, one table of four inputs, one token; the codes are put in place of drawn ones."""
    subject = trace("int8")
    codes = np.zeros((1, 256), np.int8)
    codes[0, :4] = [1, 0, -1, 0]
    x = QuantizedActivations(get_format("int8"), codes, np.ones((1, 1), np.float32))
    monkeypatch.setattr(Trace, "activations", lambda self, weight: x)
    product = Product.of(machine().description, subject, _gemm(subject, 1))
    layout = product.layout
    # n = 8 + 2 bits, sums of 8 + 8 + 7. Plane 0 has both inputs, planes 1 to 7 the second's sign: plane 0 is copied
    # (11), plane 1 subtracted (10 + 11), widened once; then 23 rows are summed up. Other tables look up nothing.
    assert (layout.entry, layout.sums, layout.basis) == (10, 23, 4)
    assert product.lookup_cycles(Inputs(subject, 16)).tolist() == [11 + 21 + 1 + 23, 0]
    # For each of 32 tables: 4 weights of 8 rows filled, two cycles a row; 6 x 9 + 4 x 10 + 10 rows of sums. At the end
    # 23 rows cleared; sign and shift: 2 + 46, 5 stages of 24, 31 rows looked at; 1 + 5 + 23 rows read.
    rest = 32 * (4 * 8 * 2 + 104) + 23 + (48 + 120 + 31) + 29
    assert product.chunk_cycles(Inputs(subject, 16)).tolist() == [56 + rest, rest]


def _gemm(subject: Trace, tokens: int) -> Gemm:
    operators = subject.operators("decode", tokens, 8)
    return next(one for one in operators if isinstance(one, Gemm))


def test_tables_serve_a_batch() -> None:
    one, four = (busy(run(batch=batch, lookup__reuse="none"), "arrays") for batch in (1, 4))
    product = Product.of(machine().description, trace(), _gemm(trace(), 4))
    assert product.passes == 1 and one < four < 4 * one
    many = Product.of(machine().description, trace(), _gemm(trace(), 40))
    assert many.passes == -(-40 // many.layout.tokens) > 1


def test_twice_the_bandwidth_halves_the_memory_time_and_nothing_else() -> None:
    slow, fast = (
        SramPimAccelerator("sail", FEW, {"bandwidth_bytes_per_s": rate}).run(trace(), "decode", 40)
        for rate in (1e11, 2e11)
    )
    assert busy(fast, "memory") == pytest.approx(busy(slow, "memory") / 2, rel=0.02)
    assert busy(fast, "arrays") == pytest.approx(busy(slow, "arrays"))
    assert fast.cycles < slow.cycles


def test_context_adds_keys_and_attention() -> None:
    short, long = (machine().run(trace(), "decode", context) for context in (40, 80))
    kv = trace().kv_bytes_per_token()
    assert long.actions()["memory_read_bytes"] - short.actions()["memory_read_bytes"] == 40 * kv
    assert busy(long, "arrays") == pytest.approx(busy(short, "arrays"))
    assert busy(long, "cores") > busy(short, "cores")


def test_twice_the_arrays_halve_the_steps_of_full_ones() -> None:
    deal = Deal(blocks=16, chunks=8, arrays=4)
    assert (deal.steps, Deal(16, 8, 8).steps, Deal(16, 8, 100).steps) == (32, 16, 2)
    assert deal.of_step(1) == (4, range(4, 8))
    assert Deal(3, 2, 4).of_step(1) == (2, range(2))
    assert Deal(16, 8, 100).of_step(1) == (28, range(4, 12))


def test_every_byte_of_weights_is_read_once() -> None:
    found = run()
    kv, row = trace().kv_bytes_per_token() * 40, 2 * SMALL["hidden"]
    matrices = sum(trace().matrix_bytes(name) for name in trace().weight_names())
    assert found.actions()["memory_read_bytes"] == matrices + kv + row


def test_wide_floats_become_integers_by_token_and_narrow_ones_are_exact() -> None:
    fp16, fp8 = get_format("fp16"), get_format("fp8_e4m3")
    wide = QuantizedActivations(fp16, fp16.encode([[1.0, -0.5, 0.0]]), np.ones((1, 1), np.float32))
    assert activation_integers(wide, 4).tolist() == [[7, -4, 0]] and activation_bits(fp16, 4) == 4
    narrow = QuantizedActivations(fp8, fp8.encode([[448.0, -(2.0**-9)]]), np.ones((1, 1), np.float32))
    assert activation_integers(narrow, 4).tolist() == [[448 * 512, -1]] and activation_bits(fp8, 4) == 19


def test_patterns_by_hand() -> None:
    groups = np.array([[[1, 1], [0, 0]], [[-1, 0], [0, 0]]])  # two tokens, two tables
    found = count_patterns(groups, 3)
    # Token 0 of table 0: 11, 00, 00. Token 1: 01 three times, the two below the signs' repeat it. Table 1: all zero.
    assert (found.lookups, found.zero, found.signs) == (12, 8, 2)
    assert found.known == 12 - 3 - 1  # 11, 00 and 01 are new to table 0; 00 to table 1
    assert (found + found).lookups == 24


def test_no_table_has_inputs_of_two_spans() -> None:
    samples = np.arange(1, 13)[None]
    assert groups_of(samples, 6, 4).tolist() == [[[1, 2, 3, 4], [5, 6, 0, 0], [7, 8, 9, 10], [11, 12, 0, 0]]]
    assert grouped(samples, 5).shape == (1, 3, 5)


def test_complex_weights_are_real_and_imaginary_parts() -> None:
    """A plane of 2 bits each: two matrices of ternary values, half as high, that meet both halves of the inputs."""
    assert (fixed_weight("roots4").code_bits, fixed_weight("roots4").bits) == (2, 2)
    runs = {
        name: {row.role: row.actions for row in machine().run(trace(name)).operators}
        for name in ("ternary-b158", "fairy2i-w1", "fairy2i-w2")
    }
    macs = {name: rows["mlp.up"]["mac_lookup"] for name, rows in runs.items()}
    assert macs["fairy2i-w1"] == 2 * macs["ternary-b158"]  # U and W
    assert macs["fairy2i-w2"] == 4 * macs["ternary-b158"]
    read = {name: rows["mlp.up"]["memory_read_bytes"] for name, rows in runs.items()}
    assert read["fairy2i-w1"] == pytest.approx(read["ternary-b158"] / 2, rel=0.01)


def test_wide_weights_have_smaller_tables() -> None:
    description = machine().description
    layouts = [
        array_layout("x", description.cache, description.lookup, fixed_weight(name), 8, 128)
        for name in ("int4", "fp8_e4m3")
    ]
    assert [layout.basis for layout in layouts] == [4, 3]
    assert all(layout.tokens >= 1 for layout in layouts)


@pytest.mark.parametrize(
    ("recipe", "overrides", "words"),
    [
        ("int8", {"cache.rows": 40}, "does not fit the word lines"),
        ("int8", {"cache.storage_bytes": 1024}, "two tiles of"),
        ("int8", {"lookup.reuse": "some"}, "lookup.reuse"),
        ("int8", {"lookup.basis": 0}, "lookup.basis"),
        ("int8", {"cache.slice": 3}, "cache.slice"),
    ],
)
def test_what_cannot_be_is_refused(recipe: str, overrides: dict[str, object], words: str) -> None:
    with pytest.raises(HwsimError) as error:
        SramPimAccelerator("sail", overrides).run(trace(recipe))
    assert words in str(error.value)
