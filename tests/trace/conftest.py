"""A source of random weights that stands in for a checkpoint, and a trace of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from hwsim.network import Network, load_network, weight_shapes
from hwsim.quantize import QuantizedTensor, Recipe, WeightRule, load_recipe
from hwsim.trace import Samples, Trace, build_trace

SMALL = {
    "layers": 2, "hidden": 128, "heads": 4, "kv_heads": 2, "head_dim": 32, "intermediate": 128, "vocab": 64,
    "max_position": 64,
}  # fmt: skip


@dataclass
class Source:
    """Weights drawn from the name, so that one matrix is the same in whatever order it is asked for."""

    network: Network
    name: str = "random"
    content_hash: str = "c" * 64
    asked: list[str] = field(default_factory=list)
    held: dict[str, QuantizedTensor] = field(default_factory=dict)

    def weight(self, name: str, expert: int | None = None) -> np.ndarray:
        self.asked.append(name)
        rng = np.random.default_rng([*name.encode(), *([] if expert is None else [expert])])
        return rng.normal(0.01, 0.05, weight_shapes(self.network)[name]).astype(np.float32)

    def native_rule(self, name: str) -> WeightRule | None:
        return self.held[name].rule if name in self.held else None

    def native(self, name: str, expert: int | None = None) -> QuantizedTensor | None:
        return self.held.get(name)


@pytest.fixture
def make_source() -> Callable[..., Source]:
    def made(network: str = "llama-2-7b", **shapes: object) -> Source:
        return Source(load_network(network, SMALL | shapes))

    return made


@pytest.fixture
def source(make_source: Callable[..., Source]) -> Source:
    return make_source()


@pytest.fixture
def samples(source: Source) -> Samples:
    """Five tokens before each matrix product."""
    rng = np.random.default_rng(5)
    shapes = weight_shapes(source.network).items()
    inputs = {name: rng.normal(0, 2, (5, cols)).astype(np.float32) for name, (_, cols) in shapes}
    return Samples("some.txt", "d" * 64, inputs)


@pytest.fixture
def recipe() -> Recipe:
    """Groups and zero points: every kind of tensor that a trace can have."""
    return load_recipe("uint4-g128")


@pytest.fixture
def build(source: Source, samples: Samples, recipe: Recipe, tmp_path: Path) -> Callable[..., Trace]:
    def built(name: str = "a.trace", **changes: object) -> Trace:
        known = {"checkpoint": source, "recipe": recipe, "path": tmp_path / name, "samples": samples}
        return build_trace(**(known | changes))

    return built
