"""From a network and a phase to its operators, in program order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hwsim.errors import HwsimError, unknown
from hwsim.network.description import LatentAttention, Network
from hwsim.network.operators import (
    PHASES,
    Activation,
    Attention,
    Elementwise,
    Embedding,
    Gemm,
    Norm,
    Operator,
    Rotary,
)


def operators(network: Network, phase: str, batch: int, context: int, queries: int | None = None) -> list[Operator]:
    """The operators of a phase.

    Args:
        phase: "decode", one new token of each sequence; or "prefill", many.
        batch: sequences.
        context: positions attended to, the new ones included.
        queries: new tokens of each sequence in a prefill: all of the context, or its last piece.

    Raises:
        HwsimError: an unknown phase, decode of an encoder, or a batch or context that is impossible.
    """
    _check(network, phase, batch, context)
    builder = _Builder(network, batch, context, queries=1 if phase == "decode" else queries or context)
    if network.family == "encoder":
        builder.encoder()
    else:
        builder.decoder()
    return builder.operators


def weight_shapes(network: Network) -> dict[str, tuple[int, int]]:
    """Rows and columns of every weight matrix, in program order; one expert stands for all of a layer,
    and one head for all where each has a matrix of its own (latent attention).
    """
    phase = "prefill" if network.family == "encoder" else "decode"
    return {op.weight: (op.rows, op.cols) for op in operators(network, phase, 1, 1) if isinstance(op, Gemm)}


def shared_inputs(network: Network) -> list[tuple[str, ...]]:
    """The weight matrices that read the same activations, together (queries, keys and values; gate and up)."""
    phase = "prefill" if network.family == "encoder" else "decode"
    readers: dict[tuple[int, ...], list[str]] = {}
    for op in operators(network, phase, 1, 1):
        if isinstance(op, Gemm):
            readers.setdefault(op.after, []).append(op.weight)
    return [tuple(weights) for weights in readers.values()]


def _check(network: Network, phase: str, batch: int, context: int) -> None:
    if phase not in PHASES:
        raise unknown("phase", phase, PHASES)
    if phase == "decode" and network.family == "encoder":
        raise HwsimError(
            f"{network.name} is an encoder", got="phase decode", expected="prefill", next="--phase prefill"
        )
    if batch < 1:
        raise HwsimError("batch", got=batch, expected="at least 1")
    if not 1 <= context <= network.max_position:
        raise HwsimError(f"context of {network.name}", got=context, expected=f"1 to {network.max_position}")


@dataclass
class _Builder:
    """Appends operators; each method returns the position of its last one."""

    network: Network
    batch: int
    context: int
    queries: int
    operators: list[Operator] = field(default_factory=list)
    layer: int | None = None

    @property
    def tokens(self) -> int:
        return self.batch * self.queries

    def encoder(self) -> None:
        """BERT (Devlin et al., 2019): post-norm, a norm after each residual addition."""
        n = self.network
        x = self._norm("embedding_norm", self._embedding())
        for self.layer in range(n.layers):
            attended = self._attention(x, rotary=False)
            x = self._norm("attention.norm", self._add("attention.add", x, attended))
            x = self._norm("mlp.norm", self._add("mlp.add", x, self._mlp(x)))

    def decoder(self) -> None:
        """LLaMA (Touvron et al., 2023): pre-norm; the head sees the last token of each sequence."""
        n = self.network
        x = self._embedding()
        for self.layer in range(n.layers):
            normed = self._norm("attention.norm", x)
            x = self._add("attention.add", x, self._mixer(normed))
            normed = self._norm("mlp.norm", x)
            x = self._add("mlp.add", x, self._feed_forward(normed))
        self.layer = None
        x = self._norm("final_norm", x, tokens=self.batch)
        self._gemm("lm_head", x, n.vocab, n.hidden, tokens=self.batch)

    def _embedding(self) -> int:
        return self._append(Embedding, "embedding", (), tokens=self.tokens, width=self.network.hidden)

    def _mixer(self, x: int) -> int:
        n = self.network
        if n.family == "hgrn":
            return self._recurrence(x)
        if n.latent_attention is not None:
            return self._latent_attention(x, n.latent_attention)
        return self._attention(x, n.rope_theta > 0)

    def _attention(self, x: int, rotary: bool) -> int:
        n = self.network
        q = self._gemm("attention.q", x, n.attention_width, n.hidden)
        k = self._gemm("attention.k", x, n.kv_width, n.hidden)
        v = self._gemm("attention.v", x, n.kv_width, n.hidden)
        if rotary:
            q = k = self._append(
                Rotary, "attention.rotary", (q, k), tokens=self.tokens, width=n.attention_width + n.kv_width
            )
        return self._gemm("attention.o", self._core(q, k, v), n.hidden, n.attention_width)

    def _latent_attention(self, x: int, latent: LatentAttention) -> int:
        """DeepSeek-V2 (arXiv:2405.04434), absorbed: see `LatentAttention`.

        k_b and v_b are W_UK and W_UV: a matrix of each head, that nothing but the head's own vector meets.
        """
        n, a = self.network, latent
        down = self._gemm("attention.q_a", x, a.q_lora_rank, n.hidden)
        kv = self._gemm("attention.kv_a", x, a.key_dim, n.hidden)
        down = self._norm("attention.q_a_norm", down, width=a.q_lora_rank)
        cached = self._norm("attention.kv_a_norm", kv, width=a.kv_lora_rank)
        q = self._gemm("attention.q_b", down, n.heads * a.query_dim, a.q_lora_rank)
        width = (n.heads + 1) * a.rope_dim
        placed = self._append(Rotary, "attention.rotary", (q, kv), tokens=self.tokens, width=width)
        absorbed = self._gemm("attention.k_b", q, a.kv_lora_rank, a.nope_dim, copies=n.heads)
        found = self._core(absorbed, placed, cached)
        values = self._gemm("attention.v_b", found, a.value_dim, a.kv_lora_rank, copies=n.heads)
        return self._gemm("attention.o", values, n.hidden, n.heads * a.value_dim)

    def _core(self, *after: int) -> int:
        """Scores, softmax and weighted values."""
        n = self.network
        window = n.window(self.layer or 0) or self.context
        return self._append(
            Attention,
            "attention.core",
            after,
            sequences=self.batch,
            queries=self.queries,
            context=min(self.context, window + self.queries - 1),
            heads=n.heads,
            kv_heads=n.cached_heads,
            head_dim=n.key_dim,
            value_dim=n.value_dim,
            causal=n.family != "encoder",
        )

    def _recurrence(self, x: int) -> int:
        """MLGRU, the token mixer of MatMul-free LM (Zhu et al., arXiv:2406.02528): gates i, f, g, then a projection."""
        n = self.network
        gates = tuple(self._gemm(f"attention.{name}", x, n.hidden, n.hidden) for name in ("i", "f", "g"))
        state = self._append(
            Elementwise, "attention.recurrence", gates, tokens=self.tokens, width=n.hidden, function="recurrence"
        )
        return self._gemm("attention.o", state, n.hidden, n.hidden)

    def _mlp(self, x: int, width: int | None = None) -> int:
        n = self.network
        width = width or n.intermediate
        gate = [self._gemm("mlp.gate", x, width, n.hidden)] if n.gated else []
        inputs = (*gate, self._gemm("mlp.up", x, width, n.hidden))
        active = self._activation("mlp.activation", inputs, self.tokens, width)
        return self._gemm("mlp.down", active, n.hidden, width)

    def _feed_forward(self, x: int) -> int:
        n = self.network
        if not n.experts or (self.layer or 0) < n.dense_layers:
            return self._mlp(x)
        routed = self._experts(x)
        if not n.shared_experts:
            return routed
        return self._add("experts.add", routed, self._mlp(x, n.shared_experts * n.moe_intermediate))

    def _experts(self, x: int) -> int:
        """A router, then the experts that the tokens choose: at worst all different ones, each streamed once."""
        n = self.network
        router = self._gemm("mlp.router", x, n.experts, n.hidden)
        copies = min(n.experts, n.experts_per_token * self.tokens)
        share = -(-self.tokens * n.experts_per_token // copies)
        width = n.moe_intermediate
        shape = {"tokens": share, "copies": copies}
        gate = [self._gemm("experts.gate", router, width, n.hidden, **shape)] if n.gated else []
        inputs = (*gate, self._gemm("experts.up", router, width, n.hidden, **shape))
        active = self._activation("experts.activation", inputs, self.tokens * n.experts_per_token, width)
        return self._gemm("experts.down", active, n.hidden, width, **shape)

    def _activation(self, role: str, after: tuple[int, ...], tokens: int, width: int) -> int:
        n = self.network
        return self._append(Activation, role, after, tokens=tokens, width=width, function=n.activation, gated=n.gated)

    def _gemm(self, role: str, after: int, rows: int, cols: int, tokens: int | None = None, copies: int = 1) -> int:
        weight = self._name(role)
        count = self.tokens if tokens is None else tokens
        return self._append(Gemm, role, (after,), tokens=count, rows=rows, cols=cols, weight=weight, copies=copies)

    def _norm(self, role: str, after: int, tokens: int | None = None, width: int | None = None) -> int:
        n, count = self.network, self.tokens if tokens is None else tokens
        return self._append(Norm, role, (after,), tokens=count, width=width or n.hidden, variant=n.norm)

    def _add(self, role: str, *after: int) -> int:
        return self._append(Elementwise, role, after, tokens=self.tokens, width=self.network.hidden, function="add")

    def _name(self, role: str) -> str:
        return role if self.layer is None else f"layers.{self.layer}.{role}"

    def _append(self, kind: type[Any], role: str, after: tuple[int, ...], **shape: Any) -> int:
        reads = tuple(dict.fromkeys(after))
        self.operators.append(kind(name=self._name(role), role=role, layer=self.layer, after=reads, **shape))
        return len(self.operators) - 1
