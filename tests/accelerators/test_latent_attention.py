"""Multi-head latent attention: one cached latent for all heads, on every kind of accelerator."""

import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.lpu.cache import KvCache
from hwsim.accelerators.lpu.machine import HardwiredAccelerator
from hwsim.errors import HwsimError
from hwsim.network import Attention, Gemm, load_network
from hwsim.quantize import load_recipe
from hwsim.trace import Trace

SMALL = {
    "layers": 2, "hidden": 256, "heads": 8, "kv_heads": 8, "head_dim": 48, "intermediate": 512, "vocab": 512,
    "experts": 8, "experts_per_token": 2, "moe_intermediate": 128, "dense_layers": 1,
    "latent_attention.q_lora_rank": 128, "latent_attention.kv_lora_rank": 128, "latent_attention.nope_dim": 32,
    "latent_attention.rope_dim": 16, "latent_attention.value_dim": 32,
}  # fmt: skip
KEY, VALUE, HEADS = 128 + 16, 128, 8
WITH = {
    "h100": "fp16", "neoverse-n1": "int8", "sail": "int8", "aim": "int8", "cent": "fp16", "hbm-pim": "int8",
    "upmem": "int8", "groq-lpu": "int8", "hnlpu": "ternary-b158", "u280-stream": "int8", "systolic-u280": "int8",
    "flightllm-u280": "int8",
}  # fmt: skip


def trace(recipe: str = "int8", **overrides: object) -> Trace:
    return Trace.synthetic(load_network("deepseek-v3", SMALL | overrides), load_recipe(recipe))


@pytest.mark.parametrize("phase", ["decode", "prefill"])
@pytest.mark.parametrize("name", WITH)
def test_every_kind_of_accelerator_runs_it(name: str, phase: str) -> None:
    subject = trace(WITH[name], layers=1)
    run = open_accelerator(name).run(subject, phase, context=32)
    assert run.cycles > 0
    if phase == "decode":  # prompts may be planned by stage, not by operator
        roles = {f"attention.{role}" for role in ("q_a", "kv_a", "q_b", "k_b", "core", "v_b", "o")}
        assert roles <= {row.role for row in run.operators}


def core(subject: Trace, context: int) -> Attention:
    return next(op for op in subject.operators("decode", 1, context) if isinstance(op, Attention))


def test_a_processor_reads_the_latent_once_and_multiplies_by_it_twice() -> None:
    subject = trace("fp16")
    run = open_accelerator("h100").run(subject, context=100)
    row = next(row for row in run.operators if row.role == "attention.core")
    assert row.actions["memory_read_bytes"] == 2 * (100 * KEY * 2 + HEADS * KEY * 2)  # two layers
    assert row.actions["memory_write_bytes"] == 2 * (KEY * 2 + HEADS * VALUE * 2)
    macs = next(count for name, count in row.actions.items() if name.startswith("mac_"))
    assert macs == 2 * HEADS * 100 * (KEY + VALUE)


def test_banks_and_lines_hold_values_apart_and_so_the_latent_twice() -> None:
    subject = trace("fp16")
    weights = subject.weight_bytes()
    twice = weights + 2 * 10 * 2 * (KEY + VALUE) * 2
    for name in ("cent", "aim", "upmem"):
        assert open_accelerator(name).occupied_bytes(subject, 10, 2) == twice
    for name in ("h100", "sail"):
        assert open_accelerator(name).occupied_bytes(subject, 10, 2) == weights + 2 * 10 * 2 * KEY * 2


def test_banks_read_a_latent_again_for_each_head() -> None:
    def read(name: str, heads: int) -> int:
        run = open_accelerator(name).run(trace("fp16", heads=heads, kv_heads=heads), context=512)
        return next(row.actions["memory_read_bytes"] for row in run.operators if row.role == "attention.core")

    assert read("aim", 8) == 2 * read("aim", 4)
    assert read("h100", 8) - read("h100", 4) == 2 * 4 * KEY * 2  # queries of four heads, in two layers


def test_heads_own_matrices_share_the_channels_of_a_stage() -> None:
    """128 rows of k_b are 8 channels of 16 banks: 4 of 8 heads at once in 32 channels; another four after them."""
    machine = open_accelerator("aim", {"parallel.pipeline": 1})
    plan = machine.plan(trace("fp16"), "decode", 16, 1)
    spent = {task.name: task.cycles for task in plan.tasks}
    rounds = {}
    for heads in (1, 4, 8):
        more = {"heads": heads, "kv_heads": heads}
        plan = machine.plan(trace("fp16", **more), "decode", 16, 1)
        rounds[heads] = next(task.cycles for task in plan.tasks if task.name == "layers.0.attention.k_b")
    assert rounds[1] == rounds[4] < rounds[8] <= 2 * rounds[4]
    assert spent["layers.0.attention.k_b"] == rounds[8]


def hnlpu(**grid: int) -> HardwiredAccelerator:
    machine = open_accelerator("hnlpu", {f"grid.{key}": value for key, value in grid.items()})
    assert isinstance(machine, HardwiredAccelerator)
    return machine


def test_each_column_of_chips_has_its_own_copy_of_the_latents() -> None:
    subject = trace("mxfp4-int8")
    size = subject.kv_bytes_per_head()
    for columns in (1, 2, 4):
        machine = hnlpu(rows=2, columns=columns)
        cache = KvCache(machine.description, machine.memory, subject, sequences=3, context=10)
        assert cache.held_bytes == 3 * 10 * 2 * columns * size
        read = cache.read(core(subject, 10), 10)
        assert read.macs == 10 * HEADS * (KEY + VALUE)
        assert read.macs_per_chip == 5 * HEADS // columns * (KEY + VALUE)
        assert read.bytes == columns * 10 * subject.kv_bytes_per_head(apart=True)


def test_latents_are_gathered_over_rows_and_heads_over_columns_of_chips() -> None:
    plan = hnlpu(rows=2, columns=2).plan(trace("mxfp4-int8"), "decode", 16, 1)
    links = {task.name.partition(": ")[2] for task in plan.tasks if "attention." in task.name and "gather" in task.name}
    at = "layers.0.attention."
    expected = {
        f"{at}q_a gather, rows",
        f"{at}kv_a gather, rows",
        f"{at}k_b gather, columns",
        f"{at}v_b gather, columns",
    }
    assert {name for name in links if name.startswith(at) and not name.startswith(f"{at}o ")} == expected


def test_sram_has_room_for_a_latent_on_every_chip_of_a_node() -> None:
    subject, machine = trace("int8"), open_accelerator("groq-lpu")
    more = machine.occupied_bytes(subject, 200, 1) - machine.occupied_bytes(subject, 100, 1)
    assert more == 2 * 100 * 8 * subject.kv_bytes_per_head()


def test_macs_are_those_of_the_operators() -> None:
    """Of weights and of attention, on a machine that counts every product."""
    subject = trace("int8")
    run = open_accelerator("u280-stream").run(subject, context=16)
    operators = subject.operators("decode", 1, 16)
    gemms = sum(op.tokens * op.copies * op.rows * op.cols for op in operators if isinstance(op, Gemm))
    attention = 2 * 16 * HEADS * (KEY + VALUE)
    assert sum(array.macs for array in run.arrays) == gemms + attention


def test_it_has_to_fit() -> None:
    """Eight of DeepSeek-V3's layers are 59 GB in INT8, which a V100S has no room for."""
    with pytest.raises(HwsimError, match="deepseek-v3"):
        open_accelerator("v100s").run(Trace.synthetic(load_network("deepseek-v3", {"layers": 8}), load_recipe("int8")))
