"""Matrix products as the hardware computes them: integer sums per group, then scales.

The sums are exact (float64 holds integers up to 2**53). Scales are applied in float64, where the PE array is exact in
fixed point: the two differ by less than the rounding to float32 that follows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import get_format
from hwsim.quantize import QuantizedActivations, QuantizedTensor

Floats = NDArray[np.float32]


def integer_linear(weights: QuantizedTensor, x: QuantizedActivations) -> Floats:
    """The product x W^T of quantized operands, float32[tokens, rows].

    Where the activations have groups of their own, they are the weights' groups or a whole number of them.
    """
    tokens, cols = x.codes.shape
    group = min(weights.group, cols // x.scales.shape[1])
    groups = cols // group
    centred = weights.centred().astype(np.float64).reshape(-1, groups, group)
    codes = x.codes.astype(np.float64).reshape(tokens, groups, group)
    dots = np.matmul(codes.swapaxes(0, 1), centred.transpose(1, 2, 0))
    weight_scales = _per_group(weights.scales, len(centred), groups)
    x_scales = _per_group(x.scales, tokens, groups)
    product: Floats = np.einsum("gtr,rg,tg->tr", dots, weight_scales, x_scales).astype(np.float32)
    return product


def _per_group(scales: NDArray[np.floating], rows: int, groups: int) -> NDArray[np.float64]:
    """Scales [rows or 1, some groups] repeated to [rows, groups]."""
    wide = np.repeat(scales.astype(np.float64), groups // scales.shape[1], axis=1)
    return np.broadcast_to(wide, (rows, groups))


def integer_attention(q: Floats, k: Floats, v: Floats, formats: tuple[str, str, str]) -> tuple[Floats, Floats]:
    """Scores and values with every operand in integers.

    Queries, keys and values have a scale per token and head (FP16 for keys and values, as they are cached). The scale
    of a value is multiplied into its probability, so that both matrices are streamed as plain codes.

    Args:
        q, k, v: float32[heads, tokens, head_dim].
        formats: number formats of activations, keys and values.

    Returns:
        Attended values float32[heads, tokens, head_dim], and the probabilities float32[heads, tokens, tokens].
    """
    activation, key, value = formats
    q_codes, q_scales = _symmetric(q, activation, np.float32)
    k_codes, k_scales = _symmetric(k, key, np.float16)
    v_codes, v_scales = _symmetric(v, value, np.float16)
    scores = np.matmul(q_codes, k_codes.swapaxes(1, 2)) * q_scales * k_scales.swapaxes(1, 2)
    probabilities = softmax((scores / np.sqrt(q.shape[-1])).astype(np.float32))
    p_codes, p_scales = _symmetric(probabilities * v_scales.swapaxes(1, 2).astype(np.float32), activation, np.float32)
    return (np.matmul(p_codes, v_codes) * p_scales).astype(np.float32), probabilities


def _symmetric(x: Floats, format: str, stored: type) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Integers and scales of the last axis, absmax, as float64."""
    number = get_format(format)
    scales = (np.abs(x).max(axis=-1, keepdims=True) / number.max_value).astype(stored).astype(np.float64)
    scales = np.where(scales == 0, 1.0, scales)
    return number.integers[number.encode(x / scales)].astype(np.float64), scales


def softmax(x: Floats) -> Floats:
    """Over the last axis."""
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return shares
