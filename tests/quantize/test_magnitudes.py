"""Sorted groups: counts, sums and the best ternary scale against the plain definitions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.quantize.magnitudes import SortedGroups

LENGTHS = st.integers(1, 33)
ELEMENTS = st.integers(-16, 16).map(lambda n: n / 4)
"""Few values, so that thresholds often meet one and groups hold many alike."""


@pytest.mark.slow
@given(
    LENGTHS.flatmap(lambda n: arrays(np.float32, (3, n), elements=ELEMENTS)),
    arrays(np.float64, (2, 5), elements=ELEMENTS),
)
def test_counts_and_sums_below_thresholds(groups, thresholds):
    which = np.array([2, 0, 1, 2, 2])
    sorted_groups = SortedGroups(groups)
    counts = sorted_groups.at_most(which, thresholds)
    sums = sorted_groups.sum_of_smallest(which, counts)

    for (k, m), threshold in np.ndenumerate(thresholds):
        magnitudes = np.abs(groups[which[m]]).astype(np.float64)
        assert counts[k, m] == (magnitudes <= threshold).sum()
        assert sums[k, m] == magnitudes[magnitudes <= threshold].sum()


@pytest.mark.slow
@given(LENGTHS.flatmap(lambda n: arrays(np.float32, (4, n), elements=ELEMENTS)))
def test_largest_two_power_and_total(groups):
    sorted_groups = SortedGroups(groups)
    magnitudes = np.abs(groups).astype(np.float64)

    assert sorted_groups.largest.tolist() == magnitudes.max(1).tolist()
    below = [row[row < row.max()].max(initial=0) for row in magnitudes]
    assert sorted_groups.second_largest().tolist() == below
    np.testing.assert_allclose(sorted_groups.power, (magnitudes**2).sum(1), rtol=1e-12)
    np.testing.assert_allclose(sorted_groups.total, magnitudes.sum(1), rtol=1e-12)


@pytest.mark.slow
@given(LENGTHS.flatmap(lambda n: arrays(np.float32, (3, n), elements=ELEMENTS)))
def test_best_ternary_scale_by_trying_all(groups):
    for group, scale in zip(groups.astype(np.float64), SortedGroups(groups).best_ternary_scale(), strict=True):
        ordered = np.sort(np.abs(group))[::-1]

        def left(scale, ordered=ordered):
            return (np.minimum(ordered, np.abs(ordered - scale)) ** 2).sum()

        least = min(left(ordered[:k].mean()) for k in range(1, len(ordered) + 1))
        assert left(scale) == pytest.approx(least, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_types_do_not_matter(dtype):
    groups = np.random.default_rng(1).normal(0, 1, (5, 20)).astype(np.float16)
    wide = SortedGroups(groups.astype(np.float64))

    np.testing.assert_array_equal(SortedGroups(groups.astype(dtype)).total, wide.total)
