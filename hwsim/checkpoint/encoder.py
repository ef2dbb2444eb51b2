"""The forward pass of a BERT-like encoder in numpy: in full precision, or quantized as the hardware computes it.

Post-norm layers with exact GELU (Devlin et al., 2019); the sentence embedding is the mean over tokens, normalised, as
all-MiniLM-L6-v2's model card defines it. Sentences do not see each other, so there is no padding and nothing to mask.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hwsim.checkpoint.attention import Operands, attend
from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.functions import Floats, activated, layer_norm
from hwsim.checkpoint.products import Observer, Products
from hwsim.checkpoint.tokenizer import Tokenizer
from hwsim.errors import HwsimError
from hwsim.quantize import Recipe
from hwsim.trace import Samples


class Encoder:
    """An encoder that embeds sentences.

    Args:
        checkpoint: a BERT-like one, with `tokenizer.json` in its folder.
        recipe: None for float32; else weights, activations, keys and values are quantized by it.
        samples: what smoothing, static scales and outlier columns are found from; see `record_samples`.
        observe: told the name of each weight matrix and its input, float32[tokens, cols], before it is used.
        measured: whether `products.reports` says what quantization cost each matrix.

    Raises:
        HwsimError: the checkpoint is no encoder, or has no tokenizer that fits.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        recipe: Recipe | None = None,
        samples: Samples | None = None,
        observe: Observer | None = None,
        measured: bool = False,
    ) -> None:
        if checkpoint.network.family != "encoder":
            raise HwsimError(f"{checkpoint.name} cannot embed sentences", got="a decoder", expected="an encoder")
        self.checkpoint, self.network = checkpoint, checkpoint.network
        self.tokenizer = Tokenizer(checkpoint.folder, checkpoint.network)
        self.products = Products(checkpoint, recipe, samples, observe, measured)
        self._operands = Operands.of(recipe)

    def embed(self, sentences: Sequence[str]) -> Floats:
        """Embeddings of unit length, float32[sentences, hidden].

        Raises:
            HwsimError: there is no sentence, a tensor is missing or not of finite numbers, or the recipe does not fit.
        """
        if not sentences:
            raise HwsimError("nothing to embed", got="no sentence", expected="at least one")
        means = np.stack([states.mean(axis=0) for states in self.hidden_states(sentences)])
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), np.float32)

    def hidden_states(self, sentences: Sequence[str]) -> list[Floats]:
        """The last layer's output for each sentence, float32[tokens, hidden]; one layer's weights in memory at a time.

        Raises:
            HwsimError: as `embed`.
        """
        states = self._embedded([self.tokenizer.ids(sentence) for sentence in sentences])
        for layer in range(self.network.layers):
            states = [self._layer(layer, x) for x in states]
            self.products.forget()
        return states

    def _embedded(self, sequences: list[list[int]]) -> list[Floats]:
        words, positions, kinds = (self.checkpoint.table(name) for name in ("embedding", "positions", "token_types"))
        sums = [words[ids] + positions[: len(ids)] + kinds[0] for ids in sequences]
        return [self._norm("embedding_norm", None, x) for x in sums]

    def _layer(self, layer: int, x: Floats) -> Floats:
        there = f"layers.{layer}.mlp"
        x = self._norm("attention.norm", layer, x + self._attention(layer, x))
        up = self.products(f"{there}.up", x)
        inner = activated(self.network.activation, self.checkpoint.facts, up, None)
        return self._norm("mlp.norm", layer, x + self.products(f"{there}.down", inner))

    def _attention(self, layer: int, x: Floats) -> Floats:
        n, there = self.network, f"layers.{layer}.attention"
        projected = (self.products(f"{there}.{role}", x) for role in ("q", "k", "v"))
        q, k, v = (y.reshape(len(x), n.heads, n.head_dim).swapaxes(0, 1) for y in projected)
        attended = attend(q, k, v, self._operands)
        return self.products(f"{there}.o", attended.swapaxes(0, 1).reshape(len(x), -1))

    def _norm(self, role: str, layer: int | None, x: Floats) -> Floats:
        gain, shift = (self.checkpoint.vector(name, layer) for name in (role, f"{role}.shift"))
        return layer_norm(x, gain, shift, self.checkpoint.facts.eps)
