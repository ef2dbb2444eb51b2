"""DPUs: instruction by instruction against cycle by cycle, PrIM's rates, and the machine around them."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.dpu.pipeline import Dpu, step_by_step
from hwsim.estimate import Pricer
from hwsim.kernels.dpu import run_dpu
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.trace import Trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}


def trace(recipe: str = "int8", **overrides: int) -> Trace:
    return Trace.synthetic(load_network("llama-2-7b", overrides or SMALL), load_recipe(recipe))


@pytest.mark.parametrize("seed", range(20))
def test_instructions_take_what_cycles_take(seed: int) -> None:
    rng = np.random.default_rng(seed)
    blocks = rng.integers(1, 5, rng.integers(1, 20))
    moving, instructions, closing, spacing = (int(rng.integers(1, most)) for most in (90, 40, 9, 14))
    expected = step_by_step(blocks.tolist(), moving, instructions, closing, spacing)
    assert run_dpu(blocks, moving, instructions, closing, spacing) == expected
    assert run_dpu.py_func(blocks, moving, instructions, closing, spacing) == expected


def test_one_tasklet_by_hand() -> None:
    """It asks in cycle 0, has 16 bytes at 1 + 85, issues 3 instructions 11 apart and one more at the end."""
    assert Dpu(1, 11, 77, 0.5).cycles(1, 16, 3, 1) == 86 + 3 * 11 + 11


@pytest.mark.parametrize(("tasklets", "share"), [(1, 1 / 11), (5, 5 / 11), (11, 1.0), (16, 1.0)])
def test_eleven_tasklets_fill_the_pipeline(tasklets: int, share: float) -> None:
    took = Dpu(tasklets, 11, 77, 0.5).cycles(tasklets, 8, 4000, 1)
    assert tasklets * 4000 / took == pytest.approx(share, rel=0.03)


@pytest.mark.parametrize("tasklets", [1, 7, 11, 16])
def test_arithmetic_alone_is_a_kernel_that_moves_nothing(tasklets: int) -> None:
    for instructions in (1, 5, 64):
        expected = step_by_step([0] * tasklets, 0, 0, instructions, 11)
        assert Dpu(tasklets, 11, 77, 0.5).arithmetic(instructions) == expected
    assert Dpu(tasklets, 11, 77, 0.5).arithmetic(0) == 0


def test_the_engine_gives_what_prim_measured() -> None:
    """628.23 MB/s sustained with blocks of 2,048 bytes (arXiv:2105.03814); its own formula gives 651."""
    took = Dpu(16, 11, 77, 0.5).cycles(160, 2048, 1, 1)
    assert 160 * 2048 / took * 350e6 == pytest.approx(628.23e6, rel=0.05)


def test_both_engines_agree_and_a_price_comes_out() -> None:
    machine = open_accelerator("upmem")
    for phase in ("decode", "prefill"):
        line, events = (machine.run(trace(), phase, 16, 2, engine=engine) for engine in ("line", "events"))
        assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)
    assert Pricer().estimate(line).power_w.typical == pytest.approx(383)


@pytest.mark.parametrize("recipe", ["int8", "int4-g128", "int3-g128", "int2-g64", "ternary-b158", "fp16", "w4a16-g128",
                                    "uint4-g128", "smoothquant-w8a8"])  # fmt: skip
def test_recipes_run(recipe: str) -> None:
    assert open_accelerator("upmem").run(trace(recipe), "decode", 16).cycles > 0


def test_software_floating_point_is_what_takes_the_time() -> None:
    wide = SMALL | {"hidden": 4096, "intermediate": 8192, "layers": 1}
    dpus = {}
    for recipe in ("int8", "fp16"):
        run = open_accelerator("upmem").run(trace(recipe, **wide), "decode", 16)
        dpus[recipe] = next(one.busy for one in run.components if one.name == "dpus") * run.cycles
    assert dpus["fp16"] > 20 * dpus["int8"]


def test_few_rows_still_keep_all_tasklets_busy() -> None:
    """4,096 rows of 4,096 bytes are 2 rows of 4 blocks on the DPU with the most: 8 tasklets have one each."""
    dpu = Dpu(16, 11, 77, 0.5)
    assert dpu.dealt(8) == [1] * 8
    assert dpu.dealt(20) == [2] * 4 + [1] * 12


def test_a_faster_host_helps_and_doubled_rows_double_the_dpus_work() -> None:
    wide = SMALL | {"hidden": 4096, "intermediate": 16384, "layers": 1}
    slow, fast = (
        open_accelerator("upmem", {"host.write_bytes_per_s.value": rate}).run(trace(**wide), "decode", 16).cycles
        for rate in (1.05e9, 10.5e9)
    )
    assert slow > 2 * fast
