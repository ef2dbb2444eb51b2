"""Attention of all heads: in full precision, or with every operand quantized as the hardware streams it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.checkpoint.functions import Floats, softmax
from hwsim.formats import get_format
from hwsim.quantize import Recipe
from hwsim.quantize.recipe import UNSCALED
from hwsim.quantize.scales import get_scale_format

Flags = NDArray[np.bool_]
Exact = NDArray[np.float64]


@dataclass(frozen=True)
class Operands:
    """Number formats of what attention multiplies.

    Args:
        activation: of queries and of probabilities.
        key, value: of what is cached.
        scaled: whether queries and probabilities have scales, then one per token and head, found as they come.
    """

    activation: str
    key: str
    value: str
    scaled: bool = True

    @classmethod
    def of(cls, recipe: Recipe | None) -> Operands | None:
        """Those of a recipe; None for full precision."""
        if recipe is None:
            return None
        rule = recipe.activations
        return cls(rule.format, recipe.kv.key, recipe.kv.value, rule.granularity != "none")


def visible(tokens: int, window: int = 0) -> Flags:
    """What each query (row) sees of the keys before it and at its place: bool[tokens, tokens].

    Args:
        window: only the last so many, its own included (Mistral 7B, arXiv:2310.06825, section 2); 0 for all.
    """
    distance = np.arange(tokens)[:, None] - np.arange(tokens)
    return (distance >= 0) & ((distance < window) if window else True)


def attend(
    q: Floats,
    k: Floats,
    v: Floats,
    operands: Operands | None = None,
    seen: Flags | None = None,
    sinks: Floats | None = None,
) -> Floats:
    """softmax(q k^T / sqrt(head_dim)) v for all heads (Vaswani et al., arXiv:1706.03762, equation 1).

    Query heads share keys and values in equal groups (GQA: Ainslie et al., arXiv:2305.13245).

    Args:
        q: float32[heads, tokens, head_dim].
        k, v: float32[kv_heads, tokens, head_dim].
        operands: their formats; None for full precision.
        seen: which keys each query sees; None for all.
        sinks: a logit of each head that takes its share of the probabilities and has no value (openai/gpt-oss,
            gpt_oss/torch/model.py, `sdpa`).

    Returns:
        float32[heads, tokens, head_dim].
    """
    grouped = q.reshape(len(k), -1, *q.shape[1:])
    multiply = _exact_products if operands is None else _quantized_products
    bias = None if sinks is None else sinks.reshape(*grouped.shape[:2], 1, 1)
    return multiply(grouped, k[:, None], v[:, None], operands, seen, bias).reshape(q.shape)


def _exact_products(
    q: Floats, k: Floats, v: Floats, operands: Operands | None, seen: Flags | None, sinks: Floats | None
) -> Floats:
    scores = q @ k.swapaxes(-1, -2) / np.float32(np.sqrt(q.shape[-1]))
    return np.asarray(_probabilities(scores, seen, sinks) @ v, np.float32)


def _quantized_products(
    q: Floats, k: Floats, v: Floats, operands: Operands | None, seen: Flags | None, sinks: Floats | None
) -> Floats:
    """Codes times codes, summed exactly, then scales.

    Queries, keys and values have a scale per token and head (FP16 for keys and values, as they are cached). The scale
    of a value is multiplied into its probability, so that both matrices are streamed as plain codes.
    """
    assert operands is not None
    q_codes, q_scales = _coded(q, operands.activation, "fp32", operands.scaled)
    k_codes, k_scales = _coded(k, operands.key, "fp16")
    v_codes, v_scales = _coded(v, operands.value, "fp16")
    scores = np.matmul(q_codes, k_codes.swapaxes(-1, -2)) * q_scales * k_scales.swapaxes(-1, -2)
    shares = _probabilities((scores / np.sqrt(q.shape[-1])).astype(np.float32), seen, sinks)
    weighted = shares * v_scales.swapaxes(-1, -2).astype(np.float32)
    p_codes, p_scales = _coded(weighted, operands.activation, "fp32", operands.scaled)
    return np.asarray(np.matmul(p_codes, v_codes) * p_scales, np.float32)


def _probabilities(scores: Floats, seen: Flags | None, sinks: Floats | None) -> Floats:
    if seen is not None:
        scores = np.where(seen, scores, np.float32(-np.inf))
    if sinks is None:
        return softmax(scores)
    drain = np.broadcast_to(sinks, (*scores.shape[:-1], 1))
    return np.asarray(softmax(np.concatenate([scores, drain], axis=-1))[..., :-1], np.float32)


def _coded(x: Floats, format: str, stored: str, scaled: bool = True) -> tuple[Exact, Exact]:
    """Values of codes, and scales of the last axis (absmax), both float64; 16-bit floats have scale 1."""
    number = get_format(format)
    if format in UNSCALED or not scaled:
        return number.values[number.encode(x)], np.ones((*x.shape[:-1], 1))
    scale_format = get_scale_format(stored)
    magnitude = np.abs(x).max(axis=-1, keepdims=True).astype(np.float64)
    scales = scale_format.values(scale_format.stored("keys or values", magnitude / number.max_value))
    return number.values[number.encode(x / scales)], scales
