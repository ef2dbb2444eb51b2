"""The forward pass of a BERT-like encoder in numpy: in full precision, or quantized as the hardware computes it.

Post-norm layers with exact GELU (Devlin et al., 2019); the sentence embedding is the mean over tokens, normalised, as
all-MiniLM-L6-v2's model card defines it. Sentences go one by one, so there is no padding and nothing to mask.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

from hwsim import catalog
from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.integer import integer_attention, integer_linear, softmax
from hwsim.errors import HwsimError
from hwsim.quantize import QuantizedTensor, Recipe, calibrate, quantize_activations, quantize_weights
from hwsim.trace import Samples

Floats = NDArray[np.float32]
SENTENCES = "sentences.txt"


class Encoder:
    """An encoder that embeds sentences.

    Args:
        checkpoint: a BERT-like one, with `tokenizer.json` in its folder.
        recipe: None for float32; else weights, activations, keys and values are quantized by it.

    Raises:
        HwsimError: the checkpoint is no encoder, has no tokenizer, or lacks a tensor.
    """

    def __init__(self, checkpoint: Checkpoint, recipe: Recipe | None = None) -> None:
        if checkpoint.network.family != "encoder":
            raise HwsimError(f"{checkpoint.name} cannot embed sentences", got="a decoder", expected="an encoder")
        self.checkpoint, self.network, self.recipe = checkpoint, checkpoint.network, recipe
        self.epsilon = float(checkpoint.config.get("layer_norm_eps", 1e-12))
        self.observe: Callable[[str, Floats], None] = lambda name, x: None
        self._tokenizer = _Tokenizer(checkpoint)
        self._weights: dict[str, Floats] = {}
        self._quantized: dict[str, QuantizedTensor] = {}
        self._tensors: dict[str, Floats] = {}

    def embed(self, sentences: Sequence[str]) -> Floats:
        """Embeddings of unit length, float32[sentences, hidden]."""
        means = np.stack([self.hidden_states(sentence).mean(axis=0) for sentence in sentences])
        unit: Floats = means / np.linalg.norm(means, axis=1, keepdims=True)
        return unit

    def hidden_states(self, sentence: str) -> Floats:
        """The last layer's output, float32[tokens, hidden]."""
        ids = self._tokenizer.ids(sentence)
        positions = self._tensor("embeddings.position_embeddings.weight")[: len(ids)]
        kind = self._tensor("embeddings.token_type_embeddings.weight")[0]
        x = self._norm("embeddings", self._tensor("embeddings.word_embeddings.weight")[ids] + positions + kind)
        for layer in range(self.network.layers):
            there = f"encoder.layer.{layer}."
            x = self._norm(f"{there}attention.output", x + self._attention(layer, x))
            inner = gelu(self._linear(f"layers.{layer}.mlp.up", x))
            x = self._norm(f"{there}output", x + self._linear(f"layers.{layer}.mlp.down", inner))
        return x

    def _attention(self, layer: int, x: Floats) -> Floats:
        n, there = self.network, f"layers.{layer}.attention."
        shape = (len(x), n.heads, n.head_dim)
        q, k, v = (self._linear(there + name, x).reshape(shape).swapaxes(0, 1) for name in ("q", "k", "v"))
        if self.recipe is None:
            attended = softmax(q @ k.swapaxes(1, 2) / np.float32(np.sqrt(n.head_dim))) @ v
        else:
            formats = (self.recipe.activations.format, self.recipe.kv.key, self.recipe.kv.value)
            attended, _ = integer_attention(q, k, v, formats)
        return self._linear(f"{there}o", attended.swapaxes(0, 1).reshape(len(x), -1))

    def _linear(self, weight: str, x: Floats) -> Floats:
        self.observe(weight, x)
        bias = self._tensor(self.checkpoint.tensor_name(weight).replace(".weight", ".bias"))
        if self.recipe is None:
            return x @ self._weight(weight).T + bias
        rule = self.recipe.activations
        static = calibrate(x, rule) if rule.scale == "static" else None
        return integer_linear(self._quantize(weight, self.recipe), quantize_activations(x, rule, static)) + bias

    def _weight(self, name: str) -> Floats:
        if name not in self._weights:
            self._weights[name] = self.checkpoint.weight(name)
        return self._weights[name]

    def _quantize(self, name: str, recipe: Recipe) -> QuantizedTensor:
        if name not in self._quantized:
            self._quantized[name] = quantize_weights(name, self.checkpoint.weight(name), recipe.weights_for(name))
        return self._quantized[name]

    def _norm(self, there: str, x: Floats) -> Floats:
        gain, shift = (self._tensor(f"{there}.LayerNorm.{name}") for name in ("weight", "bias"))
        centred = x - x.mean(axis=-1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + self.epsilon)
        normed: Floats = (centred / deviation * gain + shift).astype(np.float32)
        return normed

    def _tensor(self, name: str) -> Floats:
        name = self.checkpoint.prefixed(name)
        if name not in self._tensors:
            self._tensors[name] = self.checkpoint.tensors.read(name)
        return self._tensors[name]


class _Tokenizer:
    def __init__(self, checkpoint: Checkpoint) -> None:
        from tokenizers import Tokenizer

        path = checkpoint.folder / "tokenizer.json"
        if not path.is_file():
            raise HwsimError(f"{checkpoint.name} has no tokenizer", got="no tokenizer.json", expected=str(path))
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises nothing narrower
            expected = "a file that the tokenizers library wrote"
            raise HwsimError(f"{path} is no tokenizer", got=error, expected=expected) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(checkpoint.network.max_position)

    def ids(self, sentence: str) -> list[int]:
        found: list[int] = self._tokenizer.encode(sentence).ids
        return found


def gelu(x: Floats) -> Floats:
    """Gaussian error linear unit, x times the normal distribution function, exact (arXiv:1606.08415)."""
    out: Floats = (x * 0.5 * (1.0 + erf(x / np.sqrt(2.0)))).astype(np.float32)
    return out


def load_sentences() -> list[str]:
    """The sentences that sample activations and qualities come from, one a line."""
    lines: list[str] = _sentences_path().read_text().splitlines()
    return lines


def record_samples(checkpoint: Checkpoint) -> Samples:
    """The inputs of every matrix product in a full-precision pass over the sentences."""
    encoder, inputs = Encoder(checkpoint), defaultdict(list)
    encoder.observe = lambda name, x: inputs[name].append(x)
    encoder.embed(load_sentences())
    text_hash = hashlib.sha256(_sentences_path().read_bytes()).hexdigest()
    return Samples(SENTENCES, text_hash, {name: np.concatenate(seen) for name, seen in inputs.items()})


def _sentences_path() -> Path:
    return catalog.data_root() / "models" / "texts" / SENTENCES
