"""Routing tokens to experts."""

import numpy as np
import pytest
from scipy.special import softmax

from hwsim.checkpoint.experts import mixed, route
from hwsim.checkpoint.facts import Facts

LOGITS = np.array([[1.0, 3.0, 2.0, -1.0], [0.0, 0.0, 0.0, 0.0], [5.0, 0.0, 4.0, 4.5]], np.float32)


def facts(router, normalise):
    return Facts(eps=1e-5, router=router, normalise_experts=normalise)


def test_the_largest_go_first_and_ties_to_the_lower_number():
    chosen, _ = route(LOGITS, 2, facts("softmax_first", False))
    assert chosen.tolist() == [[1, 2], [0, 1], [0, 3]]


@pytest.mark.parametrize(
    ("router", "normalise", "expected"),
    [
        ("softmax_first", False, softmax([1, 3, 2, -1.0])[[1, 2]]),
        ("softmax_first", True, softmax([3, 2.0])),
        ("top_first", False, softmax([3, 2.0])),
        ("top_first", True, softmax([3, 2.0])),
    ],
)
def test_shares(router, normalise, expected):
    _, shares = route(LOGITS, 2, facts(router, normalise))
    np.testing.assert_allclose(shares[0], expected, rtol=1e-6)


def test_outputs_add_up_by_their_shares():
    x = np.arange(6, dtype=np.float32).reshape(3, 2)
    chosen, shares = route(LOGITS, 3, facts("top_first", True))
    asked = []

    def expert(number, some):
        asked.append((number, len(some)))
        return (number + 1) * some

    found = mixed(x, chosen, shares, expert)
    factors = [sum(s * (e + 1) for e, s in zip(*pair, strict=True)) for pair in zip(chosen, shares, strict=True)]
    np.testing.assert_allclose(found, x * np.array(factors)[:, None], rtol=1e-6)
    assert asked == [(0, 3), (1, 2), (2, 3), (3, 1)]
