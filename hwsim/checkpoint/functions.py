"""What a network computes between its matrix products, one function each: norms, activations, softmax. All float32."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf, expit

from hwsim.checkpoint.facts import Facts

Floats = NDArray[np.float32]


def rms_norm(x: Floats, gain: Floats, eps: float) -> Floats:
    """X over the root of its mean square, times a gain (Zhang and Sennrich, arXiv:1910.07467, equation 4)."""
    mean_square = (x**2).mean(axis=-1, keepdims=True)
    return np.asarray(x / np.sqrt(mean_square + np.float32(eps)) * gain, np.float32)


def layer_norm(x: Floats, gain: Floats, shift: Floats, eps: float) -> Floats:
    """X less its mean, over its deviation, times a gain, plus a shift (Ba et al., arXiv:1607.06450, equation 4)."""
    centred = x - x.mean(axis=-1, keepdims=True)
    deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(eps))
    return np.asarray(centred / deviation * gain + shift, np.float32)


def softmax(x: Floats) -> Floats:
    """Over the last axis."""
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), np.float32)


def sigmoid(x: Floats) -> Floats:
    """1 / (1 + exp(-x))."""
    return np.asarray(expit(x), np.float32)


def gelu(x: Floats) -> Floats:
    """Each value times the normal distribution function of it (Hendrycks and Gimpel, arXiv:1606.08415), exact."""
    return np.asarray(x * 0.5 * (1.0 + erf(x / np.sqrt(2.0))), np.float32)


def relu(x: Floats) -> Floats:
    """Each value, or zero where it is negative."""
    return np.maximum(x, np.float32(0))


def swiglu(gate: Floats, up: Floats) -> Floats:
    """Gate * sigmoid(gate) * up (Shazeer, arXiv:2002.05202, equation 6)."""
    return gate * sigmoid(gate) * up


def clamped_swiglu(gate: Floats, up: Floats, limit: float, alpha: float) -> Floats:
    """With g = min(gate, limit) and u = up cut to [-limit, limit]: (u + 1) g sigmoid(alpha g).

    Source: openai/gpt-oss, gpt_oss/torch/model.py, `swiglu`.
    """
    g = np.minimum(gate, np.float32(limit))
    u = np.clip(up, np.float32(-limit), np.float32(limit))
    return (u + np.float32(1)) * g * sigmoid(np.float32(alpha) * g)


def relu2_gated(gate: Floats, up: Floats) -> Floats:
    """relu(gate)**2 * up (BitNet b1.58 2B4T, arXiv:2504.12285, section 2)."""
    return relu(gate) ** 2 * up


def activated(function: str, facts: Facts, up: Floats, gate: Floats | None) -> Floats:
    """The inner values of a feed-forward block.

    Args:
        function: `Network.activation`.
        facts: whether SwiGLU is clamped.
        up, gate: the two projections, float32[tokens, width]; no gate where the function takes one.
    """
    if gate is None:
        return {"gelu": gelu, "relu": relu}[function](up)
    if function == "relu2_gated":
        return relu2_gated(gate, up)
    if facts.swiglu_limit:
        return clamped_swiglu(gate, up, facts.swiglu_limit, facts.swiglu_alpha)
    return swiglu(gate, up)
