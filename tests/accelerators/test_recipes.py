"""Every machine in memory, of chips and every processor runs every recipe, on real weights too."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.accelerators import load_accelerator, open_accelerator
from hwsim.accelerators.description import TaskMachineDescription
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace, build_trace

SMALL = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 256, "vocab": 256}
ALL = tuple(
    name for name in catalog.names("accelerators") if isinstance(load_accelerator(name), TaskMachineDescription)
)
AT_BANKS = ("aim", "hbm-pim", "cent")
WEIGHTS = 256 * (256 * (2 + 3) + 2 * 128 + 256)  # o and q, the feed-forward block, keys and values, the head
NEEDS_SAMPLES = {"llm-int8"}
RECIPES = sorted({*catalog.names("recipes")} - NEEDS_SAMPLES)
OF_EACH_KIND = {
    "fp16", "int4-g128", "w4a16-g128", "uint4-g128", "ternary-b158", "apllm-w2", "denseshift-w3", "ptqtp-g128", "mxfp4",
    "mxfp4-int8", "nvfp4", "fp8-e4m3", "fairy2i-w2", "sparse24-int8", "block-sparse-int8", "flightllm",
}  # fmt: skip
PAIRS = [
    pytest.param(name, recipe, marks=[] if recipe in OF_EACH_KIND else pytest.mark.slow)
    for name in ALL
    for recipe in RECIPES
]


@functools.cache
def run(name: str, recipe: str) -> Run:
    subject = Trace.synthetic(load_network("llama-3.1-8b", SMALL), load_recipe(recipe))
    return open_accelerator(name, ignore_fit=True).run(subject, "decode", 16)


@pytest.mark.parametrize(("name", "recipe"), PAIRS)
def test_every_machine_runs_every_recipe(name: str, recipe: str) -> None:
    assert run(name, recipe).cycles > 0
    assert name not in AT_BANKS or sum(array.macs for array in run(name, recipe).arrays) >= WEIGHTS


def read(name: str, recipe: str) -> int:
    return next(row.actions["memory_read_bytes"] for row in run(name, recipe).operators if row.role == "attention.o")


def test_pruned_weights_are_read_as_values_and_indices() -> None:
    """256 x 256 of INT8, half of them kept, with two bits each of where they were: 5/8 of the bytes."""
    assert read("aim", "sparse24-int8") == read("aim", "int8") * 5 // 8
    assert read("upmem", "sparse24-int8") == pytest.approx(read("upmem", "int8") * 5 / 8, rel=0.02)


def test_a_stage_of_complex_weights_is_a_bit_for_each_weight() -> None:
    """U and W of 128 x 128 codes of two bits each stage."""
    for name in ("aim", "upmem"):
        assert read(name, "fairy2i-w1") == pytest.approx(256 * 256 / 8, rel=0.05)
        assert read(name, "fairy2i-w2") == pytest.approx(2 * 256 * 256 / 8, rel=0.02)


def test_complex_units_add_two_parts_for_each_code() -> None:
    one, two = (
        next(array for array in run("aim", name).arrays if array.pe == "complex")
        for name in ("fairy2i-w1", "fairy2i-w2")
    )
    codes = sum(rows * cols for rows, cols in Trace.synthetic(
        load_network("llama-3.1-8b", SMALL), load_recipe("fairy2i-w1")).shapes.values()) // 2  # fmt: skip
    assert one.actions["complex_part_add"] == 2 * codes
    assert two.actions["complex_part_add"] == 4 * codes


@pytest.mark.parametrize("name", ["aim", "hbm-pim", "upmem"])
def test_columns_in_fp16_are_a_product_of_their_own(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    subject = Trace.synthetic(load_network("llama-3.1-8b", SMALL), load_recipe("int8"))
    plain = open_accelerator(name).run(subject, "decode", 16)
    monkeypatch.setattr(Trace, "outlier_columns", lambda self, weight: 16)
    simulation = open_accelerator(name).simulate(subject, "decode", 16, 1)
    names = {task.name for task in simulation.program.tasks}
    assert "layers.0.attention.o.outliers" in names
    assert simulation.run.cycles > plain.cycles
    more = simulation.run.actions()["memory_read_bytes"] - plain.actions()["memory_read_bytes"]
    columns = sum(rows for rows, _ in subject.shapes.values()) * 16 * 2
    assert columns <= more <= 2 * columns  # rows are whole columns of units


def test_kept_weights_alone_are_multiplied_in_software() -> None:
    """58 instructions for eight of them in place of 34, of half as many; rows enough for all tasklets."""

    def cycles(recipe: str) -> int:
        subject = Trace.synthetic(load_network("llama-3.1-8b", SMALL | {"vocab": 1 << 18}), load_recipe(recipe))
        plan = open_accelerator("upmem").plan(subject, "decode", 16, 1)
        return next(task.cycles for task in plan.tasks if task.name == "lm_head")

    assert cycles("sparse24-int8") / cycles("int8") == pytest.approx(58 / 2 / 34, rel=0.05)


def test_a_pair_of_formats_without_a_kernel_is_refused() -> None:
    recipe = load_recipe("w4a16-g128", {"weights.format": "int3"})
    subject = Trace.synthetic(load_network("llama-3.1-8b", SMALL), recipe)
    with pytest.raises(HwsimError, match="kernel of upmem"):
        open_accelerator("upmem").run(subject, "decode", 16)


@pytest.fixture(scope="module")
def minilm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("minilm")


OF_REAL_WEIGHTS = {"llm-int8", "fairy2i-w1", "sparse24-int8", "flightllm", "mxfp4-int8", "int4-g128"}


@pytest.mark.parametrize(
    "recipe",
    [
        pytest.param(name, marks=pytest.mark.slow if name in OF_REAL_WEIGHTS else pytest.mark.full)
        for name in sorted(catalog.names("recipes"))
    ],
)
def test_real_weights_of_minilm_run(recipe: str, minilm: Path) -> None:
    checkpoint = open_checkpoint(find_minilm())
    subject = build_trace(checkpoint, load_recipe(recipe), minilm / recipe, find_samples(checkpoint))
    for name in ALL:
        assert open_accelerator(name).run(subject, "prefill", 8).cycles > 0
