"""The operators of a network: what a phase computes, in order, with shapes and what each one reads.

A matrix product is y[tokens, rows] = x[tokens, cols] W^T. Biases and norm gains are held on chip by every accelerator
here and have no operator of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Phase = Literal["prefill", "decode"]
PHASES = ("prefill", "decode")


@dataclass(frozen=True, kw_only=True)
class Common:
    """What all operators have.

    Args:
        name: "layers.0.attention.q".
        role: the name less the layer: "attention.q".
        layer: the layer's number, None outside of layers.
        after: positions, in the list of operators, of those whose results it reads; all smaller than its own.
    """

    name: str
    role: str
    layer: int | None
    after: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Gemm(Common):
    """A matrix product with weights.

    Args:
        tokens: activations that each weight is applied to.
        rows, cols: shape of the weight matrix.
        weight: the weight tensor's name in a trace.
        copies: matrices of that shape that are streamed (distinct experts, heads of latent attention), each applied to
            `tokens` tokens.
    """

    tokens: int
    rows: int
    cols: int
    weight: str
    copies: int = 1


@dataclass(frozen=True, kw_only=True)
class Attention(Common):
    """Scores, softmax and weighted values of all heads.

    Args:
        sequences: sequences, each with its own keys and values.
        queries: new tokens of each sequence.
        context: keys of each sequence that are attended to, those of the new tokens included.
        head_dim, value_dim: numbers of a head's key (and query), and of its value.
        causal: whether a token attends only to those before it.
    """

    sequences: int
    queries: int
    context: int
    heads: int
    kv_heads: int
    head_dim: int
    value_dim: int
    causal: bool

    @property
    def macs_per_score(self) -> int:
        """Products behind a score and before its value."""
        return self.head_dim + self.value_dim


@dataclass(frozen=True, kw_only=True)
class Norm(Common):
    """A norm over `width` values of each token; `variant` is "rms" or "layer"."""

    tokens: int
    width: int
    variant: str


@dataclass(frozen=True, kw_only=True)
class Activation(Common):
    """A function of each of `width` values; a gated one multiplies a second vector of that width by it."""

    tokens: int
    width: int
    function: str
    gated: bool


@dataclass(frozen=True, kw_only=True)
class Rotary(Common):
    """Rotary position embedding of `width` values (queries and keys of all heads)."""

    tokens: int
    width: int


@dataclass(frozen=True, kw_only=True)
class Elementwise(Common):
    """A function of vectors of `width` values: "add", "recurrence"."""

    tokens: int
    width: int
    function: str


@dataclass(frozen=True, kw_only=True)
class Embedding(Common):
    """A row of `width` values looked up for each token."""

    tokens: int
    width: int


Operator = Gemm | Attention | Norm | Activation | Rotary | Elementwise | Embedding


def operator_kind(operator: Operator) -> str:
    """The kind's name as files have it: "gemm", "attention", "norm", ..."""
    return type(operator).__name__.lower()
