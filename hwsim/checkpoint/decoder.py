"""The forward pass of a decoder in numpy: in full precision, or quantized as the hardware computes it.

Pre-norm layers (LLaMA: Touvron et al., arXiv:2302.13971, section 2.2). What the checkpoint has decides the rest:
learned positions (OPT), norms of queries and keys (Qwen3), norms in front of output projections (BitNet), sinks
(gpt-oss), experts, or a recurrence in place of attention (MatMul-free LM).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, cached_property

import numpy as np

from hwsim.checkpoint.attention import Operands, attend, visible
from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.experts import mixed, route
from hwsim.checkpoint.functions import Floats, activated, layer_norm, rms_norm
from hwsim.checkpoint.products import Observer, Products
from hwsim.checkpoint.recurrence import gated_norm, lower_bounds, recur
from hwsim.checkpoint.rope import rope_of
from hwsim.errors import HwsimError
from hwsim.quantize import Recipe
from hwsim.trace import Samples

Tokens = Sequence[int]


class Decoder:
    """A decoder that gives each token's logits for the next.

    Args:
        checkpoint: any but an encoder.
        recipe: None for float32; else weights, activations, keys and values are quantized by it.
        samples: what smoothing, static scales and outlier columns are found from; see `record_samples`.
        observe: told the name of each weight matrix and its input, float32[tokens, cols], before it is used; of
            experts, with the tokens that go to each.
        measured: whether `products.reports` says what quantization cost each matrix.

    Raises:
        HwsimError: the checkpoint is an encoder, or scales its rotary embedding in a way that is not modelled.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        recipe: Recipe | None = None,
        samples: Samples | None = None,
        observe: Observer | None = None,
        measured: bool = False,
    ) -> None:
        if checkpoint.network.family == "encoder":
            raise HwsimError(f"{checkpoint.name} predicts no tokens", got="an encoder", expected="a decoder")
        self.checkpoint, self.network, self.facts = checkpoint, checkpoint.network, checkpoint.facts
        self.products = Products(checkpoint, recipe, samples, observe, measured)
        self._operands = Operands.of(recipe)
        self._vector = cache(checkpoint.vector)
        self._has = cache(checkpoint.has)
        self._rope = rope_of(self.facts, self.network.head_dim, 1)

    def logits(self, sequences: Sequence[Tokens]) -> Iterator[Floats]:
        """For each sequence of token numbers, float32[tokens, vocab]; one layer's weights in memory at a time.

        Raises:
            HwsimError: a sequence is empty, too long or not of the vocabulary, or the recipe does not fit.
        """
        states = self._embedded(sequences)
        self._rope = rope_of(self.facts, self.network.head_dim, max(map(len, sequences), default=1))
        for layer in range(self.network.layers):
            states = [self._layer(layer, x) for x in states]
            self.products.forget()
        for x in states:
            yield self._product("lm_head", None, self._norm("final_norm", None, x))

    def _embedded(self, sequences: Sequence[Tokens]) -> list[Floats]:
        for ids in sequences:
            self._check(ids)
        table = self.checkpoint.embedding()
        states = [table[list(ids)] for ids in sequences]
        if not self._has("positions"):
            return states
        positions = self.checkpoint.table("positions")[self.facts.position_offset :]
        return [x + positions[: len(x)] for x in states]

    def _check(self, ids: Tokens) -> None:
        longest, vocab = self.network.max_position, self.network.vocab
        if not 1 <= len(ids) <= longest:
            raise HwsimError(f"tokens for {self.checkpoint.name}", got=len(ids), expected=f"1 to {longest}")
        if min(ids) < 0 or max(ids) >= vocab:
            odd = min(ids) if min(ids) < 0 else max(ids)
            raise HwsimError(f"token of {self.checkpoint.name}", got=odd, expected=f"0 to {vocab - 1}")

    def _layer(self, layer: int, x: Floats) -> Floats:
        mixer = self._recurrence if self.network.family == "hgrn" else self._attention
        x = x + mixer(layer, self._norm("attention.norm", layer, x))
        return x + self._feed_forward(layer, self._norm("mlp.norm", layer, x))

    def _attention(self, layer: int, x: Floats) -> Floats:
        q, k, v = (self._heads(role, layer, x) for role in ("q", "k", "v"))
        if self._rope is not None:
            q, k = self._rope.turned(q), self._rope.turned(k)
        sinks = self._vector("attention.sinks", layer) if self._has("attention.sinks", layer) else None
        seen = visible(len(x), self.facts.windows[layer])
        attended = attend(q, k, v, self._operands, seen, sinks).swapaxes(0, 1).reshape(len(x), -1)
        return self._product("attention.o", layer, self._norm_if_any("attention.sub_norm", layer, attended))

    def _heads(self, role: str, layer: int, x: Floats) -> Floats:
        """Queries, keys or values of all heads, float32[heads, tokens, head_dim], normed where the network does so."""
        y = self._product(f"attention.{role}", layer, x).reshape(len(x), -1, self.network.head_dim)
        normed = y if role == "v" else self._norm_if_any(f"attention.{role}_norm", layer, y)
        return np.ascontiguousarray(normed.swapaxes(0, 1))

    def _recurrence(self, layer: int, x: Floats) -> Floats:
        i, f, g = (self._product(f"attention.{role}", layer, x) for role in ("i", "f", "g"))
        bound = None if self._bounds is None else self._bounds[layer]
        gated = gated_norm(g, recur(i, f, bound), self._vector("attention.g_norm", layer), self.facts.eps)
        return self._product("attention.o", layer, gated)

    @cached_property
    def _bounds(self) -> Floats | None:
        return lower_bounds(self.checkpoint.table("lower_bounds")) if self._has("lower_bounds") else None

    def _feed_forward(self, layer: int, x: Floats) -> Floats:
        n = self.network
        if not n.experts or layer < n.dense_layers:
            return self._mlp("mlp", layer, x)
        chosen, shares = route(self._product("mlp.router", layer, x), n.experts_per_token, self.facts)
        routed = mixed(x, chosen, shares, lambda expert, some: self._mlp("experts", layer, some, expert))
        return routed + self._mlp("mlp", layer, x) if n.shared_experts else routed

    def _mlp(self, block: str, layer: int, x: Floats, expert: int | None = None) -> Floats:
        gate = self._product(f"{block}.gate", layer, x, expert) if self.network.gated else None
        inner = activated(self.network.activation, self.facts, self._product(f"{block}.up", layer, x, expert), gate)
        return self._product(f"{block}.down", layer, self._norm_if_any(f"{block}.sub_norm", layer, inner), expert)

    def _product(self, role: str, layer: int | None, x: Floats, expert: int | None = None) -> Floats:
        """A matrix product, behind the norm that MatMul-free LM has in front of each (of gate and up one)."""
        norm = f"{'mlp.gate' if role == 'mlp.up' else role}.norm"
        if self._has(norm, layer):
            x = rms_norm(x, self._vector(norm, layer), self.facts.linear_eps)
        return self.products(role if layer is None else f"layers.{layer}.{role}", x, expert)

    def _norm(self, role: str, layer: int | None, x: Floats) -> Floats:
        gain = self._vector(role, layer)
        if self.network.norm == "rms":
            return rms_norm(x, gain, self.facts.eps)
        return layer_norm(x, gain, self._vector(f"{role}.shift", layer), self.facts.eps)

    def _norm_if_any(self, role: str, layer: int, x: Floats) -> Floats:
        return rms_norm(x, self._vector(role, layer), self.facts.eps) if self._has(role, layer) else x
