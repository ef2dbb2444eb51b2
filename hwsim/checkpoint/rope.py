"""Rotary position embedding (Su et al., arXiv:2104.09864, section 3.2), and its frequencies for longer contexts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.checkpoint.facts import Facts, Scalar
from hwsim.errors import HwsimError, unknown

Floats = NDArray[np.float32]
Frequencies = NDArray[np.float64]
Scaling = Mapping[str, Scalar]


@dataclass(frozen=True)
class Rope:
    """The turns of queries and keys.

    Args:
        cos, sin: of each position's angles, float32[positions, head_dim / 2].
        interleaved: whether element 2i turns with 2i + 1 (GPT-J), and not i with i + head_dim / 2 (GPT-NeoX).
    """

    cos: Floats
    sin: Floats
    interleaved: bool

    def turned(self, x: Floats) -> Floats:
        """Queries or keys at positions 0, 1, ...: float32[heads, tokens, head_dim], turned."""
        tokens, half = x.shape[1], x.shape[2] // 2
        cos, sin = self.cos[:tokens], self.sin[:tokens]
        if self.interleaved:
            a, b = x[..., 0::2], x[..., 1::2]
            return np.stack([a * cos - b * sin, b * cos + a * sin], axis=-1).reshape(x.shape)
        a, b = x[..., :half], x[..., half:]
        return np.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1)


def rope_of(facts: Facts, head_dim: int, positions: int) -> Rope | None:
    """The turns of a network at so many positions; None where it has none.

    Raises:
        HwsimError: a scaling that is not modelled, or that lacks a setting.
    """
    if facts.rope == "none" or not facts.rope_theta:
        return None
    scaling = facts.rope_scaling or {"rope_type": "default"}
    found, factor = scaled_frequencies(facts.rope_theta, head_dim, scaling)
    if facts.rope_factors:
        found = found / _factors(facts, head_dim)
    angles = np.arange(positions)[:, None] * found
    cos, sin = ((factor * function(angles)).astype(np.float32) for function in (np.cos, np.sin))
    return Rope(cos, sin, facts.rope == "interleaved")


def _factors(facts: Facts, head_dim: int) -> Frequencies:
    if len(facts.rope_factors) != head_dim // 2:
        raise HwsimError("factors of rotary frequencies", got=len(facts.rope_factors), expected=head_dim // 2)
    return np.array(facts.rope_factors, np.float64)


def scaled_frequencies(theta: float, head_dim: int, scaling: Scaling) -> tuple[Frequencies, float]:
    """Radians per position of each pair of elements, float64[head_dim / 2], and a factor on cosine and sine.

    Raises:
        HwsimError: a scaling that is not modelled, or that lacks a setting.
    """
    plain = theta ** -(np.arange(0, head_dim, 2) / head_dim)
    kinds = {"default": _plain, "linear": _linear, "llama3": _llama3, "yarn": _yarn}
    kind = str(scaling.get("rope_type"))
    if kind not in kinds:
        raise unknown("rope_type of the configuration", kind, kinds)
    return kinds[kind](plain, theta, scaling)


def _plain(plain: Frequencies, theta: float, scaling: Scaling) -> tuple[Frequencies, float]:
    return plain, 1.0


def _linear(plain: Frequencies, theta: float, scaling: Scaling) -> tuple[Frequencies, float]:
    """Position interpolation (Chen et al., arXiv:2306.15595, equation 4)."""
    return plain / _setting(scaling, "factor"), 1.0


def _llama3(plain: Frequencies, theta: float, scaling: Scaling) -> tuple[Frequencies, float]:
    """Long waves are slowed down by `factor`, short ones kept, between them a ramp over turns per original context.

    Source: meta-llama/llama-models, models/llama3/model.py, `apply_scaling`.
    """
    factor, low, high, length = (
        _setting(scaling, key)
        for key in ("factor", "low_freq_factor", "high_freq_factor", "original_max_position_embeddings")
    )
    turns = length * plain / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0, 1)
    return kept * plain + (1 - kept) * plain / factor, 1.0


def _yarn(plain: Frequencies, theta: float, scaling: Scaling) -> tuple[Frequencies, float]:
    """NTK-by-parts with a factor on attention (YaRN: Peng et al., arXiv:2309.00071, section 3.2 and equation 22).

    Between the pairs that turn `beta_fast` and `beta_slow` times over the original context lies the ramp; unless
    `truncate` is false, its ends are rounded outwards (jquesnelle/yarn, `find_correction_range`).
    """
    if "mscale" in scaling:
        raise HwsimError("mscale in rope_scaling is not modelled", got=scaling["mscale"], expected="attention_factor")
    factor, length = (_setting(scaling, key) for key in ("factor", "original_max_position_embeddings"))
    fast, slow = float(scaling.get("beta_fast", 32)), float(scaling.get("beta_slow", 1))
    head_dim = 2 * len(plain)
    first, last = (
        head_dim * math.log(length / (turns * 2 * math.pi)) / (2 * math.log(theta)) for turns in (fast, slow)
    )
    if scaling.get("truncate", True):
        first, last = math.floor(first), math.ceil(last)
    first, last = max(first, 0), min(last, head_dim - 1)
    slowed = np.clip((np.arange(len(plain)) - first) / max(last - first, 1e-3), 0, 1)
    attention = scaling.get("attention_factor", 0.1 * math.log(factor) + 1 if factor > 1 else 1.0)
    return slowed * plain / factor + (1 - slowed) * plain, float(attention)


def _setting(scaling: Scaling, key: str) -> float:
    value = scaling.get(key)
    if isinstance(value, (str, bool)) or value is None or not value > 0:
        raise HwsimError(f"{key} in rope_scaling of the configuration", got=repr(value), expected="a positive number")
    return float(value)
