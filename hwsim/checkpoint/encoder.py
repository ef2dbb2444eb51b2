"""The forward pass of a BERT-like encoder in numpy: in full precision, or quantized as the hardware computes it.

Post-norm layers with exact GELU (Devlin et al., 2019); the sentence embedding is the mean over tokens, normalised, as
all-MiniLM-L6-v2's model card defines it. Sentences go one by one, so there is no padding and nothing to mask.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

from hwsim import catalog
from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.integer import Floats, IntegerLinear, integer_attention, softmax
from hwsim.checkpoint.tokenizer import Tokenizer
from hwsim.errors import HwsimError
from hwsim.quantize import Recipe, calibrate, quantize_activations, quantize_weights
from hwsim.trace import Samples

Observer = Callable[[str, Floats], None]
SENTENCES = "sentences.txt"


class Encoder:
    """An encoder that embeds sentences.

    Args:
        checkpoint: a BERT-like one, with `tokenizer.json` in its folder.
        recipe: None for float32; else weights, activations, keys and values are quantized by it.
        observe: told the name of each weight matrix and its input, float32[tokens, cols], before it is used.

    Raises:
        HwsimError: the checkpoint is no encoder, or has no tokenizer that fits.
    """

    def __init__(self, checkpoint: Checkpoint, recipe: Recipe | None = None, observe: Observer | None = None) -> None:
        if checkpoint.network.family != "encoder":
            raise HwsimError(f"{checkpoint.name} cannot embed sentences", got="a decoder", expected="an encoder")
        self.checkpoint, self.network, self.recipe = checkpoint, checkpoint.network, recipe
        self.tokenizer = Tokenizer(checkpoint.folder, checkpoint.network)
        self.epsilon = float(checkpoint.config.get("layer_norm_eps", 1e-12))
        self._activation = {"gelu": gelu, "relu": relu}[self.network.activation]
        self.observe = observe
        self._weights: dict[str, Floats] = {}
        self._quantized: dict[str, IntegerLinear] = {}
        self._tensors: dict[str, Floats] = {}

    def embed(self, sentences: Sequence[str]) -> Floats:
        """Embeddings of unit length, float32[sentences, hidden].

        Raises:
            HwsimError: there is no sentence, or a tensor is missing or not of finite numbers.
        """
        if not sentences:
            raise HwsimError("nothing to embed", got="no sentence", expected="at least one")
        means = np.stack([self.hidden_states(sentence).mean(axis=0) for sentence in sentences])
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), np.float32)

    def hidden_states(self, sentence: str) -> Floats:
        """The last layer's output, float32[tokens, hidden].

        Raises:
            HwsimError: a tensor is missing or not of finite numbers.
        """
        x = self._embedded(self.tokenizer.ids(sentence))
        for layer in range(self.network.layers):
            there = f"encoder.layer.{layer}."
            x = self._norm(f"{there}attention.output", x + self._attention(layer, x))
            inner = self._activation(self._linear(f"layers.{layer}.mlp.up", x))
            x = self._norm(f"{there}output", x + self._linear(f"layers.{layer}.mlp.down", inner))
        return x

    def _embedded(self, ids: list[int]) -> Floats:
        words, positions, kinds = (
            self._tensor(f"embeddings.{name}_embeddings.weight") for name in ("word", "position", "token_type")
        )
        return self._norm("embeddings", words[ids] + positions[: len(ids)] + kinds[0])

    def _attention(self, layer: int, x: Floats) -> Floats:
        n, there = self.network, f"layers.{layer}.attention."
        projected = (self._linear(there + role, x) for role in ("q", "k", "v"))
        q, k, v = (y.reshape(len(x), n.heads, n.head_dim).swapaxes(0, 1) for y in projected)
        if self.recipe is None:
            attended = softmax(q @ k.swapaxes(1, 2) / np.float32(np.sqrt(n.head_dim))) @ v
        else:
            formats = (self.recipe.activations.format, self.recipe.kv.key, self.recipe.kv.value)
            attended, _ = integer_attention(q, k, v, formats)
        return self._linear(f"{there}o", attended.swapaxes(0, 1).reshape(len(x), -1))

    def _linear(self, weight: str, x: Floats) -> Floats:
        if self.observe:
            self.observe(weight, x)
        bias = self._tensor(self.checkpoint.tensor_name(weight).removesuffix("weight") + "bias")
        if self.recipe is None:
            return x @ self._weight(weight).T + bias
        static = self._static_scales.get(weight)
        quantized = quantize_activations(x, self.recipe.activations, static)
        return self._integer(weight, self.recipe)(quantized) + bias

    @cached_property
    def _static_scales(self) -> dict[str, Floats]:
        """By weight, where the recipe asks for static scales: calibrated on the samples that a trace records."""
        if self.recipe is None or self.recipe.activations.scale != "static":
            return {}
        inputs = record_samples(self.checkpoint).spread().inputs
        return {name: calibrate(x, self.recipe.activations) for name, x in inputs.items()}

    def _weight(self, name: str) -> Floats:
        if name not in self._weights:
            self._weights[name] = self.checkpoint.weight(name)
        return self._weights[name]

    def _integer(self, name: str, recipe: Recipe) -> IntegerLinear:
        if name not in self._quantized:
            weights = quantize_weights(name, self.checkpoint.weight(name), recipe.weights_for(name))
            self._quantized[name] = IntegerLinear(weights)
        return self._quantized[name]

    def _norm(self, there: str, x: Floats) -> Floats:
        gain, shift = (self._tensor(f"{there}.LayerNorm.{name}") for name in ("weight", "bias"))
        centred = x - x.mean(axis=-1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + self.epsilon)
        return np.asarray(centred / deviation * gain + shift, np.float32)

    def _tensor(self, name: str) -> Floats:
        if name not in self._tensors:
            self._tensors[name] = self.checkpoint.tensor(name)
        return self._tensors[name]


def gelu(x: Floats) -> Floats:
    """Each value times the normal distribution function of it (Hendrycks and Gimpel, arXiv:1606.08415), exact."""
    return np.asarray(x * 0.5 * (1.0 + erf(x / np.sqrt(2.0))), np.float32)


def relu(x: Floats) -> Floats:
    """Each value, or zero where it is negative."""
    return np.maximum(x, np.float32(0))


def load_sentences() -> list[str]:
    """The sentences that sample activations and qualities come from, one a line."""
    return _sentences_path().read_text().splitlines()


def record_samples(checkpoint: Checkpoint) -> Samples:
    """The inputs of every matrix product in a full-precision pass over the sentences."""
    inputs: dict[str, list[NDArray[np.float32]]] = defaultdict(list)
    Encoder(checkpoint, observe=lambda name, x: inputs[name].append(x)).embed(load_sentences())
    text_hash = hashlib.sha256(_sentences_path().read_bytes()).hexdigest()
    return Samples(SENTENCES, text_hash, {name: np.concatenate(seen) for name, seen in inputs.items()})


def _sentences_path() -> Path:
    return catalog.data_root() / "models" / "texts" / SENTENCES
