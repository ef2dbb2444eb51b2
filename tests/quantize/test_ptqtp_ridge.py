"""The ridge of PTQTP's regression: what makes it regular, and how it grows with the condition number."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.quantize import ptqtp
from hwsim.quantize.magnitudes import SortedGroups


def test_a_singular_regression_is_made_regular():
    # Both planes start as sign(w): S'S is 8 [[1, 1], [1, 1]], and the ridge gives each half of the mean magnitude.
    groups = np.array([[1.0, -1, 1, 1, -1, 1, 1, 1]])
    fit = ptqtp.alternate(SortedGroups(groups), np.array([[0.5], [0.5]]), 1)

    np.testing.assert_allclose(fit.scales.sum(0), 1, rtol=1e-6)
    assert fit.errors[0] == pytest.approx(0, abs=1e-12)


RIDGES = [
    (100, 100, 100, 1e-8),  # 2 k / 1e-8 = 2e10: below the limit
    (20_000, 20_000, 20_000, 2e-8),  # four times the limit
    (20_000, 20_000, -20_000, 2e-8),
    (10**14, 1, 0, 1e-7),  # a condition number of 1e14
    (10**26, 10**26, 10**26, 1.0),  # ends at 1
]


@pytest.mark.parametrize(("n1", "n2", "n12", "ridge"), RIDGES)
def test_the_ridge_grows_with_the_condition_number(n1, n2, n12, ridge):
    """S'w that no planes have, 1 for the second scale alone, shows lambda where S'S is singular or nearly so."""
    counts, sums = (np.array([float(n)]) for n in (n1, n2, n12)), (np.array([0.0]), np.array([1.0]))
    found = ptqtp._ridge(ptqtp._Trits(np.zeros((4, 1), np.intp), *counts, *sums))[:, 0]
    a, b, c, exact = (Fraction(x) for x in (n1, n2, n12, ridge))
    determinant = (a + exact) * (b + exact) - c * c

    np.testing.assert_allclose(found, [float(-c / determinant), float((a + exact) / determinant)], rtol=1e-9)
