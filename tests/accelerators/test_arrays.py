"""What a run says of its PE arrays: multiply-accumulates of the network, and their share of the operators' actions."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from hwsim.accelerators import FpgaAccelerator
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SMALL = {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 500}
SHARED = (
    "vector_op",
    "link_bytes",
    "buffer_read_bytes",
    "buffer_write_bytes",
    "memory_read_bytes",
    "memory_write_bytes",
)


@cache
def simulated(recipe: str) -> Run:
    trace = Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe(recipe))
    return FpgaAccelerator("u280-stream", {"line.channels": 4}).run(trace, "decode", context=32)


@pytest.mark.slow
@pytest.mark.parametrize("recipe", ["int4-g128", "ternary-b158"])
def test_arrays_account_for_all_that_pes_did_and_for_nothing_else(recipe):
    run = simulated(recipe)
    of_arrays = Counter[str]()
    for array in run.arrays:
        of_arrays.update(array.actions)
    assert of_arrays == {key: count for key, count in run.actions().items() if key not in SHARED}


def test_multiply_accumulates_by_hand():
    run = simulated("int4-g128")
    weights, cache = run.arrays
    # Two layers of q and o, k and v of half the heads, three matrices of the MLP; the head's 500 rows.
    assert weights.macs == 2 * (2 * 256 * 256 + 2 * 128 * 256 + 3 * 512 * 256) + 500 * 256
    # Scores and values: two layers, four heads of 64, against 32 positions.
    assert cache.macs == 2 * 2 * 4 * 64 * 32
    assert (weights.pe, weights.parameters["weight_format"], weights.copies) == ("mac", "int4", 4)
    assert cache.parameters["weight_format"] == "int8"


def test_buffers_are_those_of_the_design():
    buffers = simulated("int4-g128").accelerator["buffers"]
    assert buffers["activation"] == {"capacity_bytes": 16777216, "copies": 1, "width_bits": 1024}
    assert buffers["link"] == {"capacity_bytes": 64 * 64, "copies": 4, "width_bits": 512, "per_channel": True}


@pytest.mark.parametrize("technology", ["180nm", "7nm", "fpga-16nm"])
def test_a_simulated_run_is_priced_everywhere(technology):
    got = Pricer(technology=technology).estimate(simulated("ternary-b158"))
    assert 0 < got.total_energy_j_per_token.low <= got.total_energy_j_per_token.typical
    assert got.roofline.achieved_macs_per_s > 0
