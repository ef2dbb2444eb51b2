"""The trace: a quantized network that accelerators run.

From a file, with real weights and sample activations; or synthetic, from a network and a recipe alone, where codes are
drawn from what the recipe makes of normally distributed weights, and nothing is materialised.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.catalog import check
from hwsim.errors import HwsimError, unknown
from hwsim.formats import get_format
from hwsim.network import Network, Operator, operators, weight_shapes
from hwsim.quantize import (
    QuantizedActivations,
    QuantizedTensor,
    Recipe,
    WeightRule,
    matrix_bytes,
    quantize_activations,
    quantize_weights,
    stored_arrays,
)
from hwsim.quantize.calibration import check_needs_no_samples
from hwsim.quantize.layout import BLOCK_COUNTS
from hwsim.quantize.recipe import UNSCALED
from hwsim.trace.container import Reader
from hwsim.trace.contents import (
    SMOOTHING,
    X_CODES,
    X_OUTLIERS,
    X_SCALES,
    Contents,
    Metadata,
    WeightFacts,
    expert_axis,
)

SCALE_BYTES = EMBEDDING_BYTES = 2  # FP16
_SYNTHETIC_ROWS = 64  # of N(0, 1) weights that a rule's code probabilities are counted in
_SYNTHETIC_COLS = 1024
_SYNTHETIC_TOKENS = 64


@dataclass(frozen=True)
class Trace:
    """A quantized network.

    Args:
        checkpoint: name and hash of what the weights came from; None where they are synthetic.
        samples: the text of the sample activations (its name, hash and tokens); None where they are synthetic.
        content_hash: SHA-256 of what the trace holds, free of paths and dates.
        seed: of what is drawn where the trace is synthetic.
        reader: the file; None where the weights are synthetic.
        facts: of each weight matrix in the file.
    """

    network: Network
    recipe: Recipe
    content_hash: str
    checkpoint: dict[str, str] | None = None
    samples: dict[str, Any] | None = None
    seed: int = 0
    reader: Reader | None = field(default=None, repr=False)
    facts: Mapping[str, WeightFacts] = field(default_factory=dict, repr=False)

    @classmethod
    def open(cls, path: Path, verify: bool = False) -> Trace:
        """A trace from its file.

        Raises:
            HwsimError: the file is missing, damaged, no trace, or of a newer schema.
            CheckFailed: with `verify`, a hash is not the recorded one.
        """
        reader = Reader(path)
        if verify:
            reader.verify()
        m = check(reader.metadata, Metadata, f"metadata of {path}")
        outliers = {name: facts.outliers for name, facts in m.weights.items()}
        contents = Contents(m.network, m.recipe, m.samples.tokens if m.samples else None, outliers)
        contents.check_tensors(reader)
        contents.check_facts(m.weights, reader)
        return cls(
            network=m.network,
            recipe=m.recipe,
            content_hash=m.content_hash,
            checkpoint=m.checkpoint.model_dump() if m.checkpoint else None,
            samples=m.samples.model_dump() if m.samples else None,
            reader=reader,
            facts=m.weights,
        )

    @classmethod
    def synthetic(cls, network: Network, recipe: Recipe, seed: int = 0) -> Trace:
        """A trace without weights.

        Raises:
            HwsimError: a group of weights or activations does not divide a row of the network, or the recipe has
                outlier columns, whose number only sample activations tell.
        """
        if recipe.outliers is not None:
            check_needs_no_samples(recipe)
        described = {"network": network.model_dump(), "recipe": recipe.model_dump(), "synthetic": True, "seed": seed}
        Contents(network, recipe).specs()  # for what it refuses
        return cls(network, recipe, files.content_hash(described), seed=seed)

    @property
    def is_synthetic(self) -> bool:
        """Whether the weights are drawn, not real."""
        return self.reader is None

    def operators(self, phase: str, batch: int, context: int, queries: int | None = None) -> list[Operator]:
        """The operators of a phase: see `hwsim.network.operators`."""
        return operators(self.network, phase, batch, context, queries)

    @cached_property
    def shapes(self) -> dict[str, tuple[int, int]]:
        """Rows and columns of every weight matrix, in program order; one expert stands for all of a layer."""
        return weight_shapes(self.network)

    def weight_names(self) -> list[str]:
        """The weight matrices, in program order."""
        return list(self.shapes)

    def weight_rule(self, weight: str) -> WeightRule:
        """How a weight matrix is quantized."""
        if weight not in self._rules:
            raise unknown("weight", weight, self.shapes)
        return self._rules[weight]

    @cached_property
    def _rules(self) -> dict[str, WeightRule]:
        """The rules of all weight matrices; equal ones are one object."""
        once: dict[WeightRule, WeightRule] = {}
        found = {name: self.recipe.weights_for(name) for name in self.shapes}
        return {name: once.setdefault(rule, rule) for name, rule in found.items()}

    def weight(self, weight: str, expert: int | None = None) -> QuantizedTensor:
        """A weight matrix, read when asked for.

        Args:
            expert: which one, where each expert has a matrix of that name.

        Raises:
            HwsimError: there is none of that name or number, or the trace is synthetic.
        """
        rule, reader, shape = self.weight_rule(weight), self._reader(weight), self.shapes[weight]
        self._check_expert(weight, expert)
        keys = stored_arrays(weight, *shape, rule, self.outlier_columns(weight))
        arrays = {key: reader.tensor(f"{weight}.{key}", expert) for key in keys}
        return QuantizedTensor.from_arrays(weight, *shape, rule, arrays)

    def _check_expert(self, weight: str, expert: int | None) -> None:
        experts = expert_axis(self.network, weight)
        if experts and (expert is None or not 0 <= expert < experts[0]):
            raise HwsimError(f"expert of {weight}", got=expert, expected=f"0 to {experts[0] - 1}")
        if not experts and expert is not None:
            raise HwsimError(f"{weight} is no expert's", got=f"expert {expert}", expected="no expert")

    def outlier_columns(self, weight: str) -> int:
        """How many columns of a weight matrix stay in FP16; 0 where it is synthetic: only real activations have any."""
        self.weight_rule(weight)
        return self.facts[weight].outliers if weight in self.facts else 0

    def smoothing(self, weight: str) -> NDArray[np.float32] | None:
        """What each column of a weight matrix was multiplied by, and its input divided: float32[cols], or None."""
        if self.recipe.smoothing is None or self.reader is None:
            return None
        return np.asarray(self.reader.tensor(f"{weight}.{SMOOTHING}"), np.float32)

    def activations(self, weight: str) -> QuantizedActivations:
        """Sample inputs of the product with a weight matrix: from the named text, or drawn from N(0, 1), seeded."""
        self.weight_rule(weight)
        rule = self.recipe.activations
        if self.samples is not None and self.reader is not None:
            outliers = self.reader.tensor(f"{weight}.{X_OUTLIERS}") if self.outlier_columns(weight) else None
            codes, scales = (self.reader.tensor(f"{weight}.{key}") for key in (X_CODES, X_SCALES))
            return QuantizedActivations(rule.number_format, codes, scales, outliers)
        drawn = self.rng(weight).standard_normal((_SYNTHETIC_TOKENS, self.shapes[weight][1]), np.float32)
        return quantize_activations(drawn, rule.model_copy(update={"scale": "dynamic"}))

    def report(self, weight: str) -> dict[str, Any]:
        """What quantization cost a weight matrix (see `hwsim.quantize.Report`); real weights only."""
        self.weight_rule(weight)
        self._reader(weight)
        return self.facts[weight].report.as_dict()

    def code_counts(self, weight: str) -> NDArray[np.int64]:
        """How often each code occurs, int64[2**bits]; for synthetic weights, how often it is expected to."""
        self.weight_rule(weight)
        if self.reader is None:
            rows, cols = self.shapes[weight]
            return np.rint(self.code_probabilities(weight) * rows * cols).astype(np.int64)
        counts = self.facts[weight].code_counts
        return np.array(counts, np.int64) if counts else self._counted(weight)

    def _counted(self, weight: str) -> NDArray[np.int64]:
        """The counts of codes too wide for a table in the metadata."""
        experts = expert_axis(self.network, weight)
        parts = range(experts[0]) if experts else (None,)
        return np.asarray(sum(self.weight(weight, expert).code_counts() for expert in parts), np.int64)

    def code_probabilities(self, weight: str) -> NDArray[np.float64]:
        """The distribution of codes, float64[2**bits]; of synthetic weights, that of quantized N(0, 1) weights."""
        if self.reader is None:
            return _synthetic_probabilities(self.weight_rule(weight))
        return _normalised(self.code_counts(weight))

    def kv_code_counts(self, format: str, vectors: int, width: int) -> NDArray[np.int64] | None:
        """How often each code is expected in so many cached keys or values of so many numbers, if those are normal.

        int64[2**bits]; None of formats that are kept as they are.
        """
        if format in UNSCALED:
            return None
        rule = WeightRule(format=format, group=width)
        return np.rint(_synthetic_probabilities(rule) * vectors * width).astype(np.int64)

    def sample_codes(self, weight: str, beats: int, width: int, rng: np.random.Generator) -> NDArray[np.uint8]:
        """Codes drawn independently from the distribution, uint8[beats, width]."""
        probabilities = self.code_probabilities(weight)
        return rng.choice(len(probabilities), (beats, width), p=probabilities).astype(np.uint8)

    def weight_bytes(self) -> int:
        """Bytes of everything in memory but the KV cache: packed weights with scales, and the FP16 embedding tables."""
        return self.embedding_bytes() + self._all_matrices_bytes

    @cached_property
    def _all_matrices_bytes(self) -> int:
        return sum(sum(self._matrix_sizes(name)) for name in self.shapes)

    def matrix_bytes(self, weight: str) -> int:
        """Bytes of a matrix as stored; the mean, rounded up, where those of experts differ."""
        sizes = self._matrix_sizes(weight)
        return -(-sum(sizes) // len(sizes))

    def _matrix_sizes(self, weight: str) -> list[int]:
        """Bytes of the matrix of that name, or of that of each expert."""
        rows, cols = self.shapes[weight]
        rule, outliers, counts = self.weight_rule(weight), self.outlier_columns(weight), self._block_counts(weight)
        if counts[0] is None:  # all alike: DeepSeek-V3 has 256 experts a layer
            return [matrix_bytes(weight, rows, cols, rule, outliers)] * len(counts)
        return [matrix_bytes(weight, rows, cols, rule, outliers, kept) for kept in counts]

    def matrix_weights(self) -> int:
        """Weights of all matrices, those of every expert."""
        return self._all_weights

    @cached_property
    def _all_weights(self) -> int:
        return sum(rows * cols * prod(expert_axis(self.network, name)) for name, (rows, cols) in self.shapes.items())

    def embedding_bytes(self) -> int:
        """Bytes of the FP16 tables that tokens (and learned positions) are looked up in."""
        return self.network.embedding_rows * self.network.hidden * EMBEDDING_BYTES

    def _block_counts(self, weight: str) -> list[NDArray[np.uint8] | None]:
        """What is kept of each block, for every expert's matrix; None where that is the same or not known."""
        experts = expert_axis(self.network, weight)
        sparsity = self.weight_rule(weight).sparsity
        if self.reader is None or sparsity is None or sparsity.block_counts(self.shapes[weight]) is None:
            return [None] * prod(experts)
        key = f"{weight}.{BLOCK_COUNTS}"
        return [self.reader.tensor(key, part) for part in (range(experts[0]) if experts else (None,))]

    def kv_bytes_per_token(self, apart: bool = False) -> int:
        """Bytes that one position adds to the KV cache, scales included; `apart` as in `kv_bytes_per_head`."""
        n = self.network
        if n.family == "hgrn":
            return 0
        return n.layers * n.cached_heads * self.kv_bytes_per_head(apart)

    def kv_bytes_per_head(self, apart: bool = False) -> int:
        """Bytes of a key and a value of one head and position, with the FP16 scale of each that has one.

        A latent is both, in the keys' format.

        Args:
            apart: values lie apart from keys, transposed, so that a latent lies there twice.
        """
        n = self.network
        kept = [(self.recipe.kv.key, n.key_dim)]
        if apart or n.latent_attention is None:
            kept.append((self.recipe.kv.value, n.value_dim))
        codes = sum(get_format(format).packed_bytes(width) for format, width in kept)
        return codes + SCALE_BYTES * sum(format not in UNSCALED for format, _ in kept)

    def _reader(self, weight: str) -> Reader:
        if self.reader is None:
            raise HwsimError(
                f"the weights of this trace are synthetic: {weight} cannot be read",
                expected="a trace of a checkpoint",
                next="hwsim quantize --checkpoint DIR --recipe NAME --out FILE",
            )
        return self.reader

    def rng(self, weight: str) -> np.random.Generator:
        """The generator of what is drawn for a weight matrix: seeded by the trace's seed and the weight's name."""
        return np.random.default_rng([self.seed, zlib.crc32(weight.encode())])


_PROBABILITIES: dict[WeightRule, NDArray[np.float64]] = {}


def _synthetic_probabilities(rule: WeightRule) -> NDArray[np.float64]:
    if rule not in _PROBABILITIES:
        _PROBABILITIES[rule] = _normalised(synthetic_sample(rule).code_counts())
    return _PROBABILITIES[rule]


def synthetic_sample(rule: WeightRule) -> QuantizedTensor:
    """Normally distributed weights as a rule quantizes them: what distributions of synthetic codes are counted in."""
    group = rule.group if isinstance(rule.group, int) else 1
    cols = 2 * max(1, _SYNTHETIC_COLS // (2 * group)) * group  # even: complex numbers take two columns
    drawn = np.random.default_rng(0).standard_normal((_SYNTHETIC_ROWS, cols), np.float32)
    return quantize_weights("synthetic", drawn, rule)


def _normalised(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    shares: NDArray[np.float64] = counts / counts.sum()
    return shares
