"""Mixture of experts: which experts a token goes to, and the sum of what they make of it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from hwsim.checkpoint.facts import Facts
from hwsim.checkpoint.functions import Floats, softmax

Expert = Callable[[int, Floats], Floats]


def route(logits: Floats, count: int, facts: Facts) -> tuple[NDArray[np.intp], Floats]:
    """The experts of each token and their shares: intp[tokens, count], float32[tokens, count].

    "softmax_first" takes the largest probabilities, divided by their sum where `normalise_experts` says so (Mixtral,
    arXiv:2401.04088, section 2.1; Qwen3-MoE). "top_first" takes the softmax of the largest logits (gpt-oss), which is
    the same as the former with division. Of equal logits the expert with the lower number goes first.
    """
    chosen = np.argsort(-logits, axis=-1, kind="stable")[:, :count]
    if facts.router == "top_first":
        return chosen, softmax(np.take_along_axis(logits, chosen, axis=-1))
    shares = np.take_along_axis(softmax(logits), chosen, axis=-1)
    return chosen, shares / shares.sum(axis=-1, keepdims=True) if facts.normalise_experts else shares


def mixed(x: Floats, chosen: NDArray[np.intp], shares: Floats, expert: Expert) -> Floats:
    """The experts' outputs, weighted by their shares and added up.

    Args:
        x: float32[tokens, hidden].
        chosen, shares: from `route`.
        expert: what an expert, by its number, makes of the tokens that it gets.
    """
    out = np.zeros_like(x)
    for number in np.unique(chosen).tolist():
        tokens, places = np.nonzero(chosen == number)
        out[tokens] += shares[tokens, places, None] * expert(number, x[tokens])
    return out
