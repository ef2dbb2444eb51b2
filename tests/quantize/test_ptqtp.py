"""PTQTP: against a plain nine-way search, brute force over all trits, the best single plane, and exact planes."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, load_recipe, ptqtp, quantize_weights
from hwsim.quantize.magnitudes import SortedGroups

PAIRS = np.array(list(product((-1, 0, 1), repeat=2)))
ROUNDING = 2.0**-20
"""What storing two scales as FP16 adds at most to the error, over the power: (2**-11)**2 |a t1| + |b t2| squared."""


def rule(group=8, **keys):
    return WeightRule(format="ternary", method="ptqtp", planes=2, group=group, **keys)


def trits(quantized):
    return [plane.format.decode_int(plane.codes) for plane in quantized.planes]


def error(weights, quantized):
    return ((weights.astype(np.float64) - sum(plane.dequantize() for plane in quantized.planes)) ** 2).sum(1)


def plain_round(group, scales):
    """One round of the paper for one group: nine distances for each element, then the regression."""
    sums = PAIRS @ scales
    order = np.argsort(np.abs(sums), kind="stable")
    chosen = PAIRS[order][np.abs(group[:, None] - sums[order]).argmin(1)].astype(float)
    solved = np.linalg.solve(chosen.T @ chosen + 1e-8 * np.eye(2), chosen.T @ group)
    return solved, ((group - chosen @ solved) ** 2).sum()


@pytest.mark.parametrize("start", [(0.9, 0.4), (1.3, 0.2), (0.8, 0.5), (0.7, 0.15)])
def test_rounds_are_those_of_a_plain_search(start):
    groups = np.random.default_rng(1).normal(0, 1, (50, 32))
    for rounds in (1, 2, 3):
        fit = ptqtp.alternate(SortedGroups(groups), np.tile(np.array(start)[:, None], 50), rounds)
        for i, group in enumerate(groups):
            scales = np.array(start)
            for _ in range(rounds):
                scales, left = plain_round(group, scales)
            np.testing.assert_allclose(fit.scales[:, i], sorted(np.abs(scales))[::-1], rtol=1e-7)
            assert fit.errors[i] == pytest.approx(left, rel=1e-9)


@pytest.mark.parametrize("draw", ["normal", "laplace", "standard_t"])
def test_error_never_rises_from_round_to_round(draw):
    rng = np.random.default_rng(2)
    groups = SortedGroups(
        rng.standard_t(3, (400, 128)) if draw == "standard_t" else getattr(rng, draw)(size=(400, 128))
    )
    start = np.stack([groups.total, groups.total]) / groups.length / 2
    errors = np.stack([groups.power, *(ptqtp.alternate(groups, start, rounds).errors for rounds in range(1, 30))])

    assert (np.diff(errors, axis=0) <= 1e-8 * groups.power).all()
    assert errors[-1].sum() < 0.9 * errors[1].sum()


def test_rounds_end_when_nothing_changes():
    groups = SortedGroups(np.random.default_rng(3).normal(0, 1, (300, 64)))
    start = np.stack([groups.total, groups.total]) / groups.length / 2
    fit, later = ptqtp.alternate(groups, start, 50), ptqtp.alternate(groups, start, 51)

    np.testing.assert_array_equal(fit.scales, later.scales)
    again = ptqtp.alternate(groups, fit.scales, 1)
    np.testing.assert_allclose(again.scales, fit.scales, rtol=1e-9)


WEIGHTS = arrays(np.float32, (3, 8), elements=st.floats(-8, 8, width=32).map(lambda w: w if abs(w) > 0.01 else 0.0))


def best_single_plane(group):
    """The least squared error of one trit-plane: whichever are kept, the largest magnitudes are."""
    ordered = np.sort(np.abs(group.astype(np.float64)))[::-1]
    gains = [ordered[:k].sum() ** 2 / k for k in range(1, len(ordered) + 1)]
    return (ordered**2).sum() - max(gains)


@pytest.mark.slow
@given(WEIGHTS)
def test_two_planes_are_never_worse_than_the_best_single_one(weights):
    got = error(weights, quantize_weights("w", weights, rule()))
    power = (weights.astype(np.float64) ** 2).sum(1)

    for i, group in enumerate(weights):
        assert got[i] <= best_single_plane(group) + ROUNDING * power[i]


@pytest.mark.slow
@given(WEIGHTS)
def test_codes_are_nearest_for_the_scales_as_stored(weights):
    quantized = quantize_weights("w", weights, rule(group=4))
    scales = np.stack([plane.per_element(plane.scale_values) for plane in quantized.planes])
    got = np.abs(weights - sum(plane.dequantize() for plane in quantized.planes))
    every = np.abs(weights - np.einsum("pi,irc->prc", PAIRS, scales))

    np.testing.assert_array_equal(got, every.min(0))


@pytest.mark.slow
@given(WEIGHTS)
def test_negated_weights_give_negated_results(weights):
    up, down = quantize_weights("w", weights, rule()), quantize_weights("w", -weights, rule())

    np.testing.assert_array_equal(up.dequantize(), -down.dequantize())


def brute_force(group):
    """The least squared error over all pairs of trit-planes, with the best scales for each."""
    n = len(group)
    index = np.array(list(product(range(9), repeat=n)))
    one, two = PAIRS[index, 0].astype(float), PAIRS[index, 1].astype(float)
    n1, n2, n12 = (one * one).sum(1), (two * two).sum(1), (one * two).sum(1)
    b1, b2 = one @ group, two @ group
    determinant = n1 * n2 - n12 * n12
    safe = np.where(determinant == 0, 1, determinant)
    both = np.where(determinant == 0, 0, (b1 * b1 * n2 - 2 * b1 * b2 * n12 + b2 * b2 * n1) / safe)
    single = b1 * b1 / np.maximum(n1, 1)
    return (group**2).sum() - max(both.max(), single.max())


@pytest.mark.slow
def test_how_close_to_the_optimum_over_all_planes():
    """Alternation from three starts finds the optimum of most small groups, not of all: the figures are as measured."""
    groups = np.random.default_rng(4).normal(0, 1, (200, 4))
    got = ptqtp.fit(SortedGroups(groups)).errors
    least = np.array([brute_force(group) for group in groups])
    power = (groups**2).sum(1)

    assert (got >= least - 1e-9).all()
    assert (got <= least + 1e-6 * power).mean() > 0.84
    assert (got - least).sum() / power.sum() < 5e-4


@pytest.mark.parametrize("ratio", [0.11, 0.26, 0.37, 0.52, 0.68, 0.83, 0.95])
def test_a_sum_of_two_planes_is_found_again(ratio):
    rng = np.random.default_rng(5)
    exact = np.array([0.125, 0.125 * ratio]).astype(np.float16).astype(np.float32)
    planes = rng.integers(-1, 2, (2, 6, 256))
    weights = (exact[0] * planes[0] + exact[1] * planes[1]).astype(np.float32)
    quantized = quantize_weights("w", weights, rule(group=128))

    np.testing.assert_array_equal(quantized.dequantize(), weights)
    np.testing.assert_array_equal(trits(quantized), planes)
    assert (quantized.planes[0].scale_values == exact[0]).all() and (quantized.planes[1].scale_values == exact[1]).all()


def test_quantizing_again_changes_nothing():
    weights = np.random.default_rng(6).normal(0, 0.02, (8, 256)).astype(np.float32)
    once = quantize_weights("w", weights, rule(group=128))
    again = quantize_weights("w", once.dequantize(), rule(group=128))

    np.testing.assert_array_equal(again.dequantize(), once.dequantize())


def smaller_sum_larger_first(group, scales):
    """hwsim's tie rule for equal scales: no trit for 0; the first plane's for what is above one scale."""
    a, sizes = scales[0], np.abs(group)
    one = np.where(sizes[:, None] > a, [1, 0], [0, 1])
    trits = np.where(sizes[:, None] > 1.5 * a, [1, 1], np.where(sizes[:, None] > a / 2, one, [0, 0]))
    return trits * np.sign(group)[:, None]


def first_candidate(group, scales):
    """The first of equally near candidates, in the order of `PAIRS`."""
    return PAIRS[np.abs(group[:, None] - PAIRS @ scales).argmin(1)]


def algorithm_1(group, at_the_start):
    """The error that the paper's alternation from sign(w) ends with, written down plainly.

    Both columns of S equal, the ridge gives both scales the same value; a solver would add rounding errors that split
    the ties by chance.
    """
    scales = np.full(2, np.abs(group).sum() / np.count_nonzero(group) / 2)
    chosen, before = at_the_start(group, scales), None
    for _ in range(50):
        matrix = chosen.astype(float)
        scales = np.linalg.solve(matrix.T @ matrix + 1e-8 * np.eye(2), matrix.T @ group)
        chosen, before = first_candidate(group, scales), chosen
        if (chosen == before).all():
            break
    return ((group - matrix @ scales) ** 2).sum()


@pytest.mark.parametrize("draw", ["laplace", "normal", "with zeros"])
def test_more_starts_never_end_above_the_papers(draw):
    rng = np.random.default_rng(7)
    weights = rng.laplace(0, 1, (200, 64)) if draw == "laplace" else rng.normal(0, 1, (200, 64))
    if draw == "with zeros":
        weights[rng.random(weights.shape) < 0.4] = 0
    paper = np.array([algorithm_1(group, smaller_sum_larger_first) for group in weights])
    best = ptqtp.fit(SortedGroups(weights)).errors
    alone = ptqtp.alternate(SortedGroups(weights), ptqtp.sign_start(SortedGroups(weights))).errors

    np.testing.assert_allclose(alone, paper, rtol=1e-9)
    assert (best <= paper * (1 + 1e-9)).all()
    assert (best < 0.99 * paper).any()


def test_other_ties_at_the_start_are_better_for_few_groups():
    """What the method leaves open and hwsim settled; the figures are as measured."""
    weights = np.random.default_rng(7).laplace(0, 1, (200, 64))
    other = np.array([algorithm_1(group, first_candidate) for group in weights])
    best = ptqtp.fit(SortedGroups(weights)).errors

    assert 0 < (best > other * (1 + 1e-9)).mean() < 0.05
    assert best.sum() < 0.98 * other.sum()


def test_by_hand():
    # Magnitudes 3 + 1, 3, 3 - 1, 1, 0: exactly two planes with scales 3 and 1.
    weights = np.array([[4, 3, 2, 1, 0, -1, -2, -3]], np.float32)
    quantized = quantize_weights("w", weights, rule())

    assert [plane.scales.tolist() for plane in quantized.planes] == [[[3]], [[1]]]
    assert [plane.tolist() for plane in trits(quantized)] == [
        [[1, 1, 1, 0, 0, 0, -1, -1]],
        [[1, 0, -1, 1, 0, -1, 1, 0]],
    ]


@pytest.mark.parametrize("blocks", [8, 100, 1 << 20])
def test_blocks_do_not_matter(monkeypatch, blocks):
    weights = np.random.default_rng(8).normal(0, 1, (7, 32)).astype(np.float32)
    expected = quantize_weights("w", weights, rule())
    monkeypatch.setattr(ptqtp, "BLOCK_ELEMENTS", blocks)

    np.testing.assert_array_equal(quantize_weights("w", weights, rule()).dequantize(), expected.dequantize())


@pytest.mark.parametrize("dtype", [np.float16, np.float64])
def test_float_types_of_one_value_give_one_result(dtype):
    weights = np.random.default_rng(9).normal(0, 0.05, (4, 128)).astype(np.float16)
    expected = quantize_weights("w", weights.astype(np.float32), rule(group=64))

    np.testing.assert_array_equal(
        quantize_weights("w", weights.astype(dtype), rule(group=64)).dequantize(), expected.dequantize()
    )


def test_zeros_stay_zero():
    assert not quantize_weights("w", np.zeros((2, 16), np.float32), rule()).dequantize().any()


def test_published_bits_per_weight():
    # 2 x 1.6875 and, per group of 128, two FP16 scales; a row of 4096 shares them further.
    weights = np.random.default_rng(10).normal(0, 1, (2, 4096)).astype(np.float32)
    bits = {
        name: quantize_weights("w", weights, load_recipe(name).weights_for("w")).bits_per_weight for name in RECIPES
    }

    assert bits == {"ptqtp-g128": 3.625, "ptqtp-row": 3.375 + 2 * 16 / 4096}


RECIPES = ("ptqtp-g128", "ptqtp-row")


@pytest.mark.parametrize(
    ("weights", "keys", "message"),
    [
        (np.ones((2, 8), np.float32), {"group": "tensor"}, "scales per row or group"),
        (np.ones((2, 8), np.float32), {"group": 3}, "group size does not divide"),
        (np.array([[1, np.nan]], np.float32), {"group": "row"}, "not all finite"),
        (np.full((1, 8), 1e6, np.float32), {"group": 8}, "beyond FP16"),
    ],
)
def test_what_is_refused(weights, keys, message):
    with pytest.raises(HwsimError, match=message):
        quantize_weights("w", weights, rule(**keys))
