"""Matrix products as the hardware computes them: integer sums per group, then scales.

Sums of products, and these times the FP16 scales of weights, are exact as in the PE array: float64 holds every integer
up to 2**53, and fractions down to 2**-24 beside sums up to 2**28. What follows (the scale of the activations, bias,
softmax) is the vector unit's, which is no part of a PE's contract: here it is float64 rounded to float32.
"""

from __future__ import annotations

from math import gcd

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import get_format
from hwsim.quantize import QuantizedActivations, QuantizedTensor

Floats = NDArray[np.float32]


class IntegerLinear:
    """A quantized weight matrix, made ready for products with activations.

    Args:
        weights: [rows, cols], with a scale (and zero point) for each group of a row.
    """

    def __init__(self, weights: QuantizedTensor) -> None:
        self._group, self._scales = weights.group, weights.scales.astype(np.float64)
        self._centred = weights.centred().astype(np.float64)

    def __call__(self, x: QuantizedActivations) -> Floats:
        """The product x W^T, float32[tokens, rows].

        Args:
            x: [tokens, cols], with a scale for each group of a token; a group need not be one of the weights.
        """
        tokens, cols = x.codes.shape
        x_groups = x.scales.shape[1]
        group = gcd(self._group, cols // x_groups)
        codes = x.codes.astype(np.float64).reshape(tokens, -1, group).swapaxes(0, 1)
        dots = np.matmul(codes, self._centred.reshape(-1, cols // group, group).transpose(1, 2, 0))
        scales = np.repeat(self._scales, len(dots) // self._scales.shape[1], axis=1)
        sums = (dots * scales.T[:, None, :]).reshape(x_groups, -1, tokens, len(self._centred)).sum(axis=1)
        return np.asarray((sums * x.scales.T[:, :, None]).sum(axis=0), np.float32)


def integer_linear(weights: QuantizedTensor, x: QuantizedActivations) -> Floats:
    """The product x W^T of quantized operands, float32[tokens, rows]; for one product."""
    return IntegerLinear(weights)(x)


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
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), np.float32)
