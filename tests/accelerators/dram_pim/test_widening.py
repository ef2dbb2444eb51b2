"""What units of FP16 alone do with other recipes: hold them as FP16, say so, and take as long as for FP16."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from hwsim.accelerators import load_accelerator, open_accelerator
from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.matrices import met_by
from hwsim.accelerators.dram_pim.widening import WIDENED, WidenedTrace, at_banks
from hwsim.accelerators.lone import LoneMatrix
from hwsim.catalog import check
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace, build_trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}
OF_EACH_KIND = (
    "int4-g128",
    "uint4-g128",
    "ptqtp-g128",
    "nvfp4",
    "fp8-e4m3",
    "fairy2i-w2",
    "sparse24-int8",
    "flightllm",
)
INT4 = {"elements.int4": {"pe": "mac", "lanes": 64}}
INT8 = {"elements.int8": {"pe": "mac", "lanes": 32}}


def trace(recipe: str, **overrides: Any) -> Trace:
    return Trace.synthetic(load_network("llama-3.1-8b", SMALL), load_recipe(recipe, overrides))


def of_cent(recipe: str, phase: str = "decode", **overrides: Any) -> Run:
    return open_accelerator("cent", overrides).run(trace(recipe), phase, 40, 2)


def of_o(run: Run) -> int:
    return next(row.actions["memory_read_bytes"] for row in run.operators if row.role == "attention.o")


@pytest.mark.parametrize("phase", ["decode", "prefill"])
@pytest.mark.parametrize("recipe", OF_EACH_KIND)
def test_every_recipe_is_the_work_of_fp16(recipe: str, phase: str) -> None:
    wide, half = of_cent(recipe, phase), of_cent("fp16", phase)
    assert (wide.cycles, wide.components, wide.arrays) == (half.cycles, half.components, half.arrays)
    assert [row.actions for row in wide.operators] == [row.actions for row in half.operators]
    assert wide.accelerator["peak_macs_per_cycle"] == half.accelerator["peak_macs_per_cycle"]


def test_a_weight_that_is_read_is_two_bytes() -> None:
    """o of 256 x 256 for two sequences in both layers: rows and columns are whole ones of units."""
    assert of_o(of_cent("int4-g128")) == of_o(of_cent("ternary-b158")) == 2 * 2 * 256 * 256 * 2


@pytest.mark.parametrize("recipe", ["fp16", *OF_EACH_KIND])
def test_room_is_taken_as_for_fp16(recipe: str) -> None:
    """Two bytes for each weight and cached value, and FP16's one scale for each matrix; tables are FP16 anyway."""
    subject = trace(recipe)
    matrices = sum(rows * cols * 2 + 2 for rows, cols in subject.shapes.values())
    cache = 3 * 40 * 2 * 2 * (64 + 64) * 2  # sequences, positions, layers, heads, key and value
    assert open_accelerator("cent").occupied_bytes(subject, 40, 3) == 512 * 256 * 2 + matrices + cache


def test_what_fits_in_int4_need_not_fit_widened() -> None:
    subject = Trace.synthetic(load_network("llama-2-70b"), load_recipe("int4-g128"))
    machine = open_accelerator("cent")
    room = machine.memory.capacity_bytes.value
    assert subject.weight_bytes() < room < machine.occupied_bytes(subject, 16, 1)
    with pytest.raises(HwsimError, match=r"int4-g128, widened to fp16, does not fit the memory of cent") as caught:
        machine.run(subject, "decode", 16)
    assert caught.value.next and "fewer bits" not in caught.value.next
    half = Trace.synthetic(load_network("llama-2-70b"), load_recipe("fp16"))
    with pytest.raises(HwsimError, match="in fp16 does not fit"):
        machine.run(half, "decode", 16)


def test_a_run_says_what_was_widened_and_from_what() -> None:
    run = of_cent("int4-g128")
    assert run.accelerator["widened"] == {
        "format": "fp16", "weights": ["int4"], "keys": "int8", "values": "int8", "activations": "int8",
    }  # fmt: skip
    said = [text for text in run.assumed if "widened" in text]
    assert len(said) == 1 and "int4 weights, int8 keys, int8 values, int8 activations" in said[0]
    assert of_cent("w4a16-kv16").accelerator["widened"] == {"format": "fp16", "weights": ["int4"]}
    mixed = of_cent("flightllm-mixed").accelerator["widened"]["weights"]
    assert sorted(mixed) == sorted({trace("flightllm-mixed").weight_rule(name).format for name in trace("int8").shapes})


def test_of_fp16_there_is_nothing_to_say() -> None:
    run = of_cent("fp16")
    assert "widened" not in run.accelerator and not any("widened" in text for text in run.assumed)
    aim = open_accelerator("aim").run(trace("int4-g128"), "decode", 16)
    assert "widened" not in aim.accelerator


def test_a_matrix_alone_has_no_cache_to_widen() -> None:
    machine = open_accelerator("cent")
    wide, half = (machine.run(LoneMatrix.of(512, 256, load_recipe(name)), "decode", 1, 2) for name in ("int8", "fp16"))
    assert wide.cycles == half.cycles
    assert wide.accelerator["widened"] == {"format": "fp16", "weights": ["int8"], "activations": "int8"}


def test_an_element_that_is_named_is_not_widened_away() -> None:
    """A row of 256 in INT4 is four columns and one of scales, of FP16 sixteen."""
    run = of_cent("int4-g128", **INT4)
    assert of_o(run) * 16 == of_o(of_cent("fp16")) * 5
    assert {array.pe for array in run.arrays} == {"mac", "fmac"}
    assert run.accelerator["widened"] == {"format": "fp16", "keys": "int8", "values": "int8"}
    both = of_cent("int4-g128", **INT4, **INT8)
    assert {array.pe for array in both.arrays} == {"mac"} and "widened" not in both.accelerator


def test_a_matrix_of_another_format_is_widened_beside_one_that_is_not() -> None:
    rules = at_banks(load_as_banks(INT4), trace("flightllm-mixed"))
    formats = {rules.weight_rule(name).format for name in rules.shapes}
    assert formats == {"int4", "fp16"}
    assert isinstance(rules, WidenedTrace)
    assert {rule.format for rule in rules.widened.values()} == {"int2", "int3", "int8"}


def load_as_banks(overrides: dict[str, Any]) -> DramPimDescription:
    description = load_accelerator("cent", overrides)
    assert isinstance(description, DramPimDescription)
    return description


def test_activations_meet_what_is_widened_as_fp16_unless_an_element_says_both() -> None:
    subject = trace("fp8-e4m3")
    assert met_by(load_as_banks({}), subject, "fp16") == "fp16"
    both = load_as_banks({"elements.fp16_fp8_e4m3": {"pe": "fmac", "lanes": 16}})
    assert met_by(both, subject, "fp16") == "fp8_e4m3"


def test_what_is_widened_is_what_the_recipe_of_fp16_has() -> None:
    assert load_recipe("fp16").weights_for("any") == WIDENED


def test_widening_is_that_of_the_description_alone_and_done_once() -> None:
    subject, cent = trace("int8"), load_as_banks({})
    assert at_banks(load_as_banks({"widened": "none"}), subject) is subject
    held = at_banks(cent, subject)
    assert at_banks(cent, held) is held and held.content_hash == subject.content_hash
    assert held.operators("decode", 2, 8) == subject.operators("decode", 2, 8)


@pytest.mark.parametrize("wrong", ["fp8", "FP16", "int8", True, 16])
def test_other_values_of_the_key_are_refused(wrong: object) -> None:
    with pytest.raises(HwsimError, match="bad value in accelerator") as caught:
        open_accelerator("cent", {"widened": wrong})
    assert "'none' or 'fp16'" in str(caught.value)


def test_widening_needs_the_element_that_it_widens_to() -> None:
    table = load_accelerator("cent").model_dump(exclude_none=True)
    table["elements"] = {"int8": {"pe": "mac", "lanes": 32}}
    with pytest.raises(HwsimError, match="cent") as caught:
        check(table, DramPimDescription, "accelerator cent")
    assert "elements.fp16" in str(caught.value)


@pytest.mark.slow
def test_real_weights_are_the_nearest_numbers_of_fp16(tmp_path) -> None:
    """Outlier columns included, which the one matrix then holds; and what FP16 keeps of them is measured."""
    checkpoint = open_checkpoint(find_minilm())
    subject = build_trace(checkpoint, load_recipe("llm-int8"), tmp_path / "real", find_samples(checkpoint))
    held = at_banks(load_as_banks({}), subject)
    assert isinstance(held, WidenedTrace)
    name = next(name for name in subject.shapes if subject.outlier_columns(name))
    exact = subject.weight(name).dequantize()
    assert np.array_equal(held.weight(name).dequantize(), exact.astype(np.float16).astype(np.float32))
    assert held.outlier_columns(name) == 0 and held.code_counts(name).sum() == exact.size
    run = open_accelerator("cent").run(subject, "prefill", 8)
    ((first, decibels),) = run.accelerator["widened"]["sqnr_db"].items()
    exact = subject.weight(first).dequantize().astype(np.float64)
    error = exact - exact.astype(np.float16)
    assert decibels == round(10 * np.log10((exact**2).sum() / (error**2).sum()), 1)
    assert any(f"an SQNR of {decibels} dB" in text for text in run.assumed)
