"""Pruning against plain loops and exhaustive choices, ties, densities, and shapes and formats that are refused."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, quantize_weights, report
from hwsim.quantize.sparsity import block_choices, prune
from hwsim.quantize.sparsity_rule import BlockNmSparsity, BlockSparsity, NmSparsity

RNG = np.random.default_rng(23)
FLIGHT = BlockNmSparsity(pattern="block_n:m", density=0.5)
BLOCKS_OF_8 = BlockSparsity(pattern="block", rows=8, cols=8, density=0.5)


def n_m(n, m):
    return NmSparsity(pattern="n:m", n=n, m=m)


def kept_by_loops(row, n):
    """Places of the n largest magnitudes; of equal ones the first."""
    return sorted(range(len(row)), key=lambda i: (-abs(row[i]), i))[:n]


def test_two_of_four_by_hand():
    weights = np.array([[1, -3, 2, 0.5, 4, 4, -4, 4]], np.float32)

    assert prune("w", weights, n_m(2, 4))[0].tolist() == [[0, -3, 2, 0, 4, 4, 0, 0]]


@given(
    weights=arrays(np.float32, (3, 16), elements=st.sampled_from([0, -0.0, 1, -1, 2, -2.5, 1e-30, 3e38])),
    shape=st.sampled_from([(1, 2), (2, 4), (1, 4), (4, 8), (2, 16), (15, 16)]),
)
def test_n_of_m_by_loops(weights, shape):
    n, m = shape
    pruned, counts = prune("w", weights, n_m(n, m))

    assert counts is None
    for before, after in zip(weights.reshape(-1, m), pruned.reshape(-1, m), strict=True):
        kept = kept_by_loops(before.tolist(), n)
        assert [after[i] for i in range(m)] == [before[i] if i in kept else 0 for i in range(m)]


def test_many_blocks_of_rows_are_pruned_alike():
    weights = RNG.normal(0, 1, (300, 1024)).astype(np.float32)
    pruned, _ = prune("w", weights, n_m(2, 4))
    flight, counts = prune("w", weights[:288], FLIGHT)

    assert ((pruned != 0).reshape(-1, 4).sum(1) == 2).all()
    expected = counts.repeat(16, axis=0)
    np.testing.assert_array_equal((flight != 0).reshape(288, -1, 16).sum(2), expected)
    for part in (slice(0, 16), slice(272, 288)):  # each block's N largest of each row
        for row, before, limits in zip(flight[part], weights[part], expected[part], strict=True):
            for got, was, n in zip(row.reshape(-1, 16), before.reshape(-1, 16), limits, strict=True):
                assert np.flatnonzero(got).tolist() == sorted(kept_by_loops(was.tolist(), n))


def energy_kept(block, n):
    """Of a block's rows, each with its n largest."""
    return float(np.sort(block.astype(np.float64) ** 2, axis=1)[:, 16 - n :].sum())


@pytest.mark.parametrize("density", [0.1, 0.25, 0.5, 0.8, 1.0])
def test_no_choice_of_n_with_as_few_weights_keeps_more_energy(density):
    weights = (RNG.normal(0, 1, (32, 48)) * np.repeat([1, 2, 5], 16)).astype(np.float32)
    rule = BlockNmSparsity(pattern="block_n:m", density=density)
    _, counts = prune("w", weights, rule)
    blocks = weights.reshape(2, 16, 3, 16).swapaxes(1, 2).reshape(6, 16, 16)
    energies = [{n: energy_kept(block, n) for n in rule.choices} for block in blocks]
    got = sum(energy[int(n)] for energy, n in zip(energies, counts.reshape(-1), strict=True))

    assert counts.sum() <= density * 16 * 6
    for choice in product(rule.choices, repeat=6):
        if sum(choice) <= counts.sum():
            assert sum(energy[n] for energy, n in zip(energies, choice, strict=True)) <= got * (1 + 1e-12)


def test_the_density_is_reached_to_one_step():
    weights = RNG.normal(0, 1, (64, 256)).astype(np.float32)
    for density in (0.2, 0.5, 0.77):
        _, counts = prune("w", weights, BlockNmSparsity(pattern="block_n:m", density=density))
        assert 0 <= density * 16 * counts.size - counts.sum() < 8


def test_equal_blocks_take_their_steps_in_order():
    _, counts = prune("w", np.ones((32, 32), np.float32), FLIGHT)

    # Every step is worth the same: all blocks take 2, then 4, then 8; to 16 there is nothing left.
    assert counts.tolist() == [[8, 8], [8, 8]]
    _, counts = prune("w", np.ones((32, 32), np.float32), FLIGHT.model_copy(update={"density": 0.3}))
    assert counts.tolist() == [[4, 4], [4, 4]]


def test_choices_need_not_begin_at_zero():
    rule = BlockNmSparsity(pattern="block_n:m", density=0.5, choices=(4, 16))
    weights = (RNG.normal(0, 1, (16, 48)) * np.repeat([1, 10, 2], 16)).astype(np.float32)

    assert prune("w", weights, rule)[1].tolist() == [[4, 16, 4]]


def test_a_density_of_one_prunes_nothing():
    weights = RNG.normal(0, 1, (32, 32)).astype(np.float32)
    pruned, counts = prune("w", weights, FLIGHT.model_copy(update={"density": 1.0}))

    assert (counts == 16).all()
    np.testing.assert_array_equal(pruned, weights)


def test_blocks_with_the_most_energy_are_kept():
    weights = np.repeat(np.repeat(np.array([[1, 3, 3], [2, 0.5, 3]], np.float32), 2, axis=0), 4, axis=1)
    rule = BlockSparsity(pattern="block", rows=2, cols=4, density=0.34)  # two of six
    pruned, counts = prune("w", weights, rule)

    assert counts.tolist() == [[0, 1, 1], [0, 0, 0]]
    np.testing.assert_array_equal(pruned, weights * counts.repeat(2, axis=0).repeat(4, axis=1))


@pytest.mark.parametrize(
    ("shape", "rule", "got", "expected"),
    [
        ((4, 30), n_m(2, 4), "30 columns in blocks of 4", "blocks of a divisor of 30, such as 3 or 5"),
        ((4, 3), n_m(2, 4), "3 columns in blocks of 4", "blocks of a divisor of 3, such as 3"),
        ((40, 32), FLIGHT, "40 rows in blocks of 16", "a multiple of 16"),
        ((32, 8), FLIGHT, "8 columns in blocks of 16", "a multiple of 16"),
        (
            (9, 8),
            BlockSparsity(pattern="block", rows=8, cols=8, density=0.5),
            "9 rows",
            "blocks of a divisor of 9, such as 3 or 9",
        ),
    ],
)
def test_shapes_that_do_not_divide_name_the_nearest(shape, rule, got, expected):
    with pytest.raises(HwsimError, match=r"sparsity blocks do not divide the .* of layers\.1\.up") as caught:
        prune("layers.1.up", np.ones(shape, np.float32), rule)
    assert caught.value.got.startswith(got)
    assert caught.value.expected == expected


@pytest.mark.parametrize("format", ["pot3", "bipolar4"])
def test_formats_without_a_zero_are_refused(format):
    with pytest.raises(HwsimError, match="pruning needs a code of zero"):
        WeightRule(format=format, sparsity={"pattern": "n:m", "n": 2, "m": 4})


def test_weights_that_are_not_finite_are_refused():
    weights = np.ones((16, 16), np.float32)
    weights[3, 5] = np.nan
    with pytest.raises(HwsimError, match="not all finite") as caught:
        prune("w", weights, FLIGHT)
    assert "row 3, column 5" in caught.value.got


@pytest.mark.parametrize(
    "sparsity",
    [n_m(2, 4), FLIGHT, BlockSparsity(pattern="block", rows=16, cols=16, density=0.5)],
    ids=lambda rule: rule.pattern,
)
@pytest.mark.parametrize("format", ["int8", "fp8_e4m3", "pot4_zero"])
def test_scales_and_codes_are_of_what_is_left(sparsity, format):
    weights = RNG.normal(0, 1, (32, 64)).astype(np.float32)
    before = weights.copy()
    weights.flags.writeable = False
    rule = WeightRule(format=format, group=32, sparsity=sparsity)
    quantized = quantize_weights("w", weights, rule)
    pruned, counts = prune("w", weights, sparsity)
    plain = quantize_weights("w", pruned, rule.model_copy(update={"sparsity": None}))

    np.testing.assert_array_equal(quantized.dequantize(), plain.dequantize())
    np.testing.assert_array_equal(quantized.block_counts, counts)
    np.testing.assert_array_equal(weights, before)
    assert report(weights, quantized).zero_fraction >= 0.5


@pytest.mark.parametrize("choice", [0, 8, 16])
def test_one_choice_is_the_n_of_every_block(choice):
    rule = BlockNmSparsity(pattern="block_n:m", density=1.0, choices=(choice,))
    weights = np.random.default_rng(1).normal(size=(32, 48)).astype(np.float32)
    pruned, counts = prune("w", weights, rule)
    assert counts.tolist() == [[choice] * 3] * 2
    assert (pruned != 0).sum() == choice * 2 * 3 * 16


def test_a_density_that_keeps_no_block_is_refused():
    rule = BlockSparsity(pattern="block", rows=4, cols=4, density=0.1)
    with pytest.raises(HwsimError, match="sparsity would leave nothing of w") as caught:
        prune("w", np.ones((8, 8), np.float32), rule)
    assert caught.value.got == "density 0.1 of 4 blocks of 4 x 4"


@pytest.mark.parametrize("hundredth", range(1, 100))
def test_a_decimal_density_keeps_what_it_says(hundredth):
    rule = BlockSparsity(pattern="block", rows=1, cols=1, density=hundredth / 100)
    assert rule.kept((10, 10)) == hundredth
    weights = np.random.default_rng(hundredth).normal(size=(160, 160)).astype(np.float32)
    every = BlockNmSparsity(pattern="block_n:m", density=hundredth / 100, choices=tuple(range(17)))
    assert block_choices(weights, every).sum() == 16 * hundredth


@pytest.mark.parametrize("density", [0.3, 0.5, 0.75, 0.9, 1.0])
def test_the_estimate_of_memory_is_near_what_pruning_gives(density):
    """Gaussian weights are pruned evenly, as the estimate supposes; it has the fewest full blocks, so no fewer bits."""
    rule = BlockNmSparsity(pattern="block_n:m", density=density)
    weights = np.random.default_rng(1).normal(size=(512, 512)).astype(np.float32)
    real = rule.memory_bits(weights.shape, 4, block_choices(weights, rule))
    assert real <= rule.memory_bits(weights.shape, 4) * 1.001
    assert rule.memory_bits(weights.shape, 4) <= 1.1 * real


def test_pruned_weights_have_the_code_of_plus_zero():
    rule = BlockSparsity(pattern="block", rows=16, cols=16, density=0.5)
    pruned, _ = prune("w", -np.ones((32, 32), np.float32), rule)
    assert not np.signbit(pruned[pruned == 0]).any()
