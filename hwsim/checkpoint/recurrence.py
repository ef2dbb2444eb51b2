"""The token mixer of MatMul-free LM, a gated linear recurrence (MLGRU: Zhu et al., arXiv:2406.02528, section 3.3.1)."""

from __future__ import annotations

import numpy as np

from hwsim.checkpoint.functions import Floats, rms_norm, sigmoid, softmax, swiglu


def lower_bounds(table: Floats) -> Floats:
    """The least values of each layer's forget gates: 0 in the first, rising (HGRN, arXiv:2311.04823, section 3.2).

    Args:
        table: float32[layers, hidden].
    """
    shares = softmax(table.T).T
    return np.asarray(np.cumsum(shares, axis=0) - shares[0], np.float32)


def recur(i: Floats, f: Floats, bound: Floats | None) -> Floats:
    """h_t = f_t h_(t-1) + (1 - f_t) silu(i_t), from h = 0; f is put between `bound` and 1.

    Args:
        i, f: projections of the input and of the forget gate, float32[tokens, hidden].
        bound: float32[hidden]; None for 0.
    """
    forget = sigmoid(f)
    if bound is not None:
        forget = bound + (np.float32(1) - bound) * forget
    taken = swiglu(i, np.float32(1) - forget)
    states = np.empty_like(taken)
    state = np.zeros_like(taken[0])
    for t in range(len(taken)):
        state = forget[t] * state + taken[t]
        states[t] = state
    return states


def gated_norm(g: Floats, states: Floats, gain: Floats, eps: float) -> Floats:
    """The norm of the output gate times silu of the states.

    Which of the two is normed follows the published code, not the paper, where the output gate is a sigmoid
    (ridgerchu/matmulfreellm, mmfreelm/layers/hgrn_bit.py: `g_norm(g_proj(x), o)`, norm(x) * o * sigmoid(o)).
    """
    return rms_norm(g, gain, eps) * (states * sigmoid(states))
