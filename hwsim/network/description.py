"""What a network is: its shapes, from `models/networks/*.toml` or a checkpoint's `config.json`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Strict

# The largest are far beyond any network; what is larger is a slip that would take hours to count.
Count = Annotated[int, Field(ge=1, le=1 << 31, strict=True)]
CountOrNone = Annotated[int, Field(ge=0, le=1 << 31, strict=True)]
Layers = Annotated[int, Field(ge=1, le=1024, strict=True)]


class LatentAttention(Strict):
    """Multi-head latent attention (DeepSeek-V2, arXiv:2405.04434, section 2.1): ranks and widths per head.

    It is computed in its absorbed form, as DeepSeek's own inference code does by default in both phases
    (deepseek-ai/DeepSeek-V3, inference/model.py, attn_impl = "absorb"): every head takes its query into the latent's
    space (W_UK), attends to the cached latents themselves, and takes what it finds out of it again (W_UV). So all heads
    share one key of `key_dim` numbers, of which the first `kv_lora_rank` are the value as well.
    """

    q_lora_rank: Count
    kv_lora_rank: Count
    nope_dim: Count
    rope_dim: Count
    value_dim: Count

    @property
    def query_dim(self) -> int:
        """Numbers of a head's query before it is taken into the latent's space."""
        return self.nope_dim + self.rope_dim

    @property
    def key_dim(self) -> int:
        """Numbers that are cached of a position: the latent, and the key that carries its place."""
        return self.kv_lora_rank + self.rope_dim


class Network(Description):
    """The shapes of one network.

    `family` is "encoder" (BERT-like, post-norm), "decoder" (LLaMA-like, pre-norm) or "hgrn" (MatMul-free LM, no
    attention). Zero stands for "has none": `experts`, `sliding_window`, `rope_theta` (then positions are learned).
    A sliding window holds in `sliding_layers`: "even" (every other layer, the first included, as in gpt-oss), "all" (as
    in Mistral 7B v0.1), or those numbered. The first `dense_layers` have no
    experts; the others have `shared_experts` besides, which every token visits.
    """

    note: str = ""
    family: Literal["encoder", "decoder", "hgrn"]
    layers: Layers
    hidden: Count
    heads: Count
    kv_heads: Count
    head_dim: Count
    intermediate: Count
    vocab: Count
    norm: Literal["rms", "layer"]
    activation: Literal["swiglu", "gelu", "relu", "relu2_gated"]
    experts: CountOrNone = 0
    experts_per_token: CountOrNone = 0
    moe_intermediate: CountOrNone = 0
    dense_layers: CountOrNone = 0
    shared_experts: CountOrNone = 0
    latent_attention: LatentAttention | None = None
    sliding_window: CountOrNone = 0
    sliding_layers: Literal["even", "all"] | tuple[CountOrNone, ...] = "even"
    max_position: Count
    rope_theta: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0
    tied_embeddings: bool = False

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.heads % self.kv_heads:
            raise ValueError(f"heads ({self.heads}) are no multiple of kv_heads ({self.kv_heads})")
        if self.experts and not (1 <= self.experts_per_token <= self.experts and self.moe_intermediate):
            raise ValueError("experts need experts_per_token (at most experts) and moe_intermediate")
        if self.latent_attention and self.head_dim != self.latent_attention.query_dim:
            raise ValueError(f"head_dim ({self.head_dim}) is not nope_dim + rope_dim of latent_attention")
        if self.dense_layers > self.layers:
            raise ValueError(f"dense_layers ({self.dense_layers}) are more than layers ({self.layers})")
        if not isinstance(self.sliding_layers, str) and max(self.sliding_layers, default=0) >= self.layers:
            raise ValueError(f"sliding_layers ({self.sliding_layers}) are beyond layers ({self.layers})")
        return self

    def window(self, layer: int) -> int:
        """How many positions a query of that layer sees, its own included; 0 for all."""
        chosen = layer % 2 == 0 if self.sliding_layers == "even" else True
        if not isinstance(self.sliding_layers, str):
            chosen = layer in self.sliding_layers
        return self.sliding_window if chosen else 0

    @property
    def parameters(self) -> int:
        """Weights of all matrices and embeddings; norm gains and biases, a few in ten thousand, are left out."""
        embeddings = (self.embedding_rows + (0 if self.tied_embeddings else self.vocab)) * self.hidden
        feed_forward = self.dense_layers * self._mlp_parameters(self.intermediate) if self.experts else 0
        sparse = self.layers - self.dense_layers if self.experts else 0
        experts = (self.experts + self.shared_experts) * self._mlp_parameters(self.moe_intermediate)
        feed_forward += sparse * (experts + self.experts * self.hidden)
        if not self.experts:
            feed_forward = self.layers * self._mlp_parameters(self.intermediate)
        return embeddings + self.layers * self._mixer_parameters() + feed_forward

    def _mlp_parameters(self, width: int) -> int:
        return (3 if self.gated else 2) * self.hidden * width

    def _mixer_parameters(self) -> int:
        if self.family == "hgrn":
            return 4 * self.hidden**2
        if self.latent_attention is None:
            return 2 * self.hidden * (self.attention_width + self.kv_width)
        a = self.latent_attention
        down = self.hidden * (a.q_lora_rank + a.key_dim)
        up = self.heads * (a.q_lora_rank * a.query_dim + a.kv_lora_rank * (a.nope_dim + a.value_dim))
        return down + up + self.heads * a.value_dim * self.hidden

    @property
    def embedding_rows(self) -> int:
        """Rows of the tables that tokens are looked up in: the vocabulary, and learned positions where there are."""
        learned = not self.rope_theta and self.family != "hgrn"
        return self.vocab + (self.max_position if learned else 0)

    @property
    def gated(self) -> bool:
        """Whether the feed-forward block multiplies its activation by a second projection."""
        return self.activation in ("swiglu", "relu2_gated")

    @property
    def attention_width(self) -> int:
        """Values of all query heads."""
        return self.heads * self.head_dim

    @property
    def kv_width(self) -> int:
        """Values of all key (or value) heads."""
        return self.kv_heads * self.head_dim

    @property
    def cached_heads(self) -> int:
        """Keys that are cached of a position: one latent for all heads, or one of each KV head."""
        return 1 if self.latent_attention else self.kv_heads

    @property
    def key_dim(self) -> int:
        """Numbers of a cached key."""
        return self.latent_attention.key_dim if self.latent_attention else self.head_dim

    @property
    def value_dim(self) -> int:
        """Numbers of a cached value; of latent attention those of its key that are one."""
        return self.latent_attention.kv_lora_rank if self.latent_attention else self.head_dim


def load_network(name: str, overrides: dict[str, Any] | None = None) -> Network:
    """A network by name or TOML path, with dotted keys replaced ("layers": 2).

    Raises:
        HwsimError: no such network, an unknown key, or shapes that do not fit together.
    """
    return catalog.load("networks", name, Network, overrides)
