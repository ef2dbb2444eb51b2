"""What is kept of pruned matrices, held against the array's own counts and the quantizer's own sizes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.pruned import Kept, array_actions, kept_of
from hwsim.network import Network, load_network, weight_shapes
from hwsim.pe.sparse import SparseArray
from hwsim.pe.sparse.blocks import block_counts
from hwsim.quantize import load_recipe, quantize_weights
from hwsim.trace import Trace, build_trace
from hwsim.units import BITS_PER_BYTE

SMALL = {"layers": 1, "hidden": 64, "heads": 2, "kv_heads": 2, "head_dim": 32, "intermediate": 96, "vocab": 48}
PRUNED = {"weights.group": 32}


class Source:
    """A checkpoint of random weights."""

    name, content_hash = "random", "c" * 64

    def __init__(self) -> None:
        self.network: Network = load_network("llama-2-7b", SMALL)

    def weight(self, name: str, expert: int | None = None) -> np.ndarray:
        rng = np.random.default_rng([*name.encode()])
        return rng.standard_normal(weight_shapes(self.network)[name]).astype(np.float32)

    def native_rule(self, name: str) -> None:
        return None

    native = native_rule


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Trace:
    path: Path = tmp_path_factory.mktemp("trace") / "a.trace"
    return build_trace(Source(), load_recipe("flightllm", PRUNED), path)


@pytest.mark.parametrize("rows", [16, 8, 4])
@pytest.mark.parametrize("lanes", [16, 8, 2])
@pytest.mark.parametrize("group", [16, 32])
def test_actions_from_counts_are_those_from_codes(rows: int, lanes: int, group: int) -> None:
    """Where every row of a block holds as many weights as its N, the array's own count of codes says the same."""
    rng = np.random.default_rng(rows * lanes)
    pe = SparseArray(rows=rows, lanes=lanes, weight_format="int4", group=group, max_groups=4)
    counts = rng.choice([0, 0, 2, 4, 8, 16], (3, 4)).astype(np.uint8)
    counts[0] = 0  # a row of blocks without weights
    codes = np.zeros((48, 64), np.uint8)
    for (i, j), n in np.ndenumerate(counts):
        for row in range(16):
            codes[16 * i + row, 16 * j + rng.permutation(16)[:n]] = rng.integers(1, 8, n)
    np.testing.assert_array_equal(block_counts(codes, 0), counts)
    kept = Kept(counts, np.zeros(17))
    x = np.ones((3, 64), np.int8)
    assert array_actions(pe, kept, 48, 3) == pe.actions(codes, x)
    beats = pe.own_beats(codes, x[0], np.ones((48, 64 // group), np.float16), counts)
    empty = int((counts.sum(axis=1) == 0).sum())
    assert kept.beats(pe).sum() == len(beats.codes) - empty * 16 // rows  # whose rows have one beat each


def test_rows_beyond_the_matrix_are_not_counted() -> None:
    pe = SparseArray(rows=16, lanes=8, weight_format="int8", group=16)
    kept = Kept.all_of(20, 16, 8)
    assert array_actions(pe, kept, 20, 1) == pe.actions(np.ones((20, 16), np.uint8))


def test_real_weights_bring_their_own_counts_and_sizes(real: Trace) -> None:
    for name in real.weight_names():
        tensor, kept = real.weight(name), kept_of(real, name, 1)
        np.testing.assert_array_equal(kept.counts, tensor.block_counts)
        scales = tensor.planes[0].scales.nbytes
        assert kept.block_bits.sum() / BITS_PER_BYTE + scales == pytest.approx(tensor.nbytes, abs=1)
        assert kept.is_pruned


def test_cores_run_real_weights_by_their_own_counts(real: Trace) -> None:
    few = {"cores.channels": 2, "line.channels": 6}
    design = open_accelerator("flightllm-u280", few)
    run = design.run(real, "decode", 20)
    assert run.cycles == design.run(real, "decode", 20, engine="events").cycles
    kept = sum(16 * int(real.weight(name).block_counts.sum()) for name in real.weight_names())
    gemms = sum(row.actions["mac_int8_int8"] for row in run.operators if row.kind == "gemm")
    assert gemms == kept
    assert not any("synthetic" in line for line in run.assumed)


def test_synthetic_counts_are_distributed_as_the_pruning_of_normal_weights() -> None:
    network = load_network("llama-2-7b", {"layers": 1})
    subject = Trace.synthetic(network, load_recipe("flightllm", {"weights.sparsity.density": 0.7}))
    kept = kept_of(subject, "layers.0.mlp.up", 1)
    assert kept.counts.shape == (688, 256)
    rule = subject.weight_rule("layers.0.mlp.up")
    weights = np.random.default_rng(1).standard_normal((512, 2048)).astype(np.float32)
    counts = quantize_weights("w", weights, rule).block_counts
    assert counts is not None
    for n in (0, 2, 4, 8, 16):
        assert (kept.counts == n).mean() == pytest.approx((counts == n).mean(), abs=0.02)
    assert np.array_equal(kept.counts, kept_of(subject, "layers.0.mlp.up", 1).counts)
    assert not np.array_equal(kept.counts, kept_of(subject, "layers.0.mlp.gate", 1).counts)


def test_a_dense_matrix_is_kept_whole_and_two_of_four_are_eight_of_sixteen() -> None:
    network = load_network("llama-2-7b", SMALL)
    dense = kept_of(Trace.synthetic(network, load_recipe("int8")), "layers.0.mlp.up", 1)
    assert not dense.is_pruned and dense.block_bits.sum() == 96 * 64 * 8
    half = kept_of(Trace.synthetic(network, load_recipe("sparse24-int8")), "layers.0.mlp.up", 1)
    assert set(half.counts.ravel()) == {8}
    assert half.block_bits.sum() == 96 * 64 / 2 * (8 + 2)  # a column of two bits for each kept weight
