"""From our names of weights, vectors and tables to the tensors of a checkpoint; and whether each has a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property

from hwsim.checkpoint.architecture import Names, Place, TensorNames, numbered
from hwsim.checkpoint.source import TensorSource
from hwsim.checkpoint.tensors import BYTES, some_of
from hwsim.errors import HwsimError, unknown
from hwsim.network import Network, weight_shapes

HEAD, EMBEDDING = "lm_head", "embedding"


@dataclass(frozen=True)
class Found:
    """The tensors of one matrix.

    Args:
        place: what the architecture says of it.
        tensor, scales, bias: names in the checkpoint; None where it has none.
    """

    place: Place
    tensor: str
    scales: str | None
    bias: str | None


class Placement:
    """Which tensor is which.

    Args:
        network: the shapes.
        names: what the architecture calls the tensors.
        there: the tensors that there are.
    """

    def __init__(self, network: Network, names: TensorNames, there: TensorSource) -> None:
        self.network, self.names, self._there = network, names, there

    @cached_property
    def shapes(self) -> dict[str, tuple[int, int]]:
        """Rows and columns of every weight matrix by our names, in program order; experts once a layer."""
        return weight_shapes(self.network)

    @cached_property
    def _named(self) -> dict[str, Names]:
        """Names of vectors and tables by role."""
        return self.names.vectors | self.names.tables

    def weight(self, name: str, expert: int | None = None) -> Found:
        """Where a weight matrix is: the first of the places that the architecture knows whose tensor is there.

        Raises:
            HwsimError: there is no such matrix or expert, or none of its places is there.
        """
        if name not in self.shapes:
            raise unknown(f"weight of {self.network.name}", name, self.shapes)
        self._check_expert(name, expert)
        found = self._weight(name, expert or 0)
        if found is None:
            expected = " or ".join(place.tensor for place in self._places(name))
            raise HwsimError(f"{self.network.name} lacks a tensor of its architecture", got=name, expected=expected)
        return found

    def vector(self, role: str, layer: int | None = None) -> str | None:
        """What the checkpoint calls a vector or table; None where there is none."""
        return self._first(self._named.get(role, ()), layer or 0, 0)

    def check(self, tensors: Iterable[str], model: str) -> None:
        """Refuse a checkpoint that lacks tensors, or that has some without a place: they would be left out in silence.

        Raises:
            HwsimError: tensors that are missing, or without a place.
        """
        tensors = list(tensors)
        placed, missing = self._placed()
        if missing:
            raise HwsimError(
                f"{self.network.name} lacks tensors of its architecture",
                got=f"{len(tensors)} tensors",
                expected=some_of(missing),
            )
        strange = [name for name in tensors if name not in placed and not self._ignored(name)]
        if strange:
            raise HwsimError(
                f"{self.network.name} holds tensors that have no place in its architecture",
                got=some_of(strange),
                expected=f"{self.network.layers} layers of {model}",
                next="correct the configuration, or describe the architecture in models/architectures/",
            )

    def _placed(self) -> tuple[set[str], list[str]]:
        """Every tensor that has a place, and what is missing."""
        placed: set[str] = set()
        missing: list[str] = []
        for name in self.shapes:
            for expert in self._experts(name):
                found = self._weight(name, expert)
                if found is None:
                    missing.append(self._missing(name, expert))
                    break  # of experts without end, all others are missing too
                placed.update(filter(None, (found.tensor, found.scales, found.bias)))
                if found.place.stacked:
                    break  # one tensor holds them all
        for role, layer in self._vectors():
            tensor = self.vector(role, layer)
            if tensor is not None:
                placed.add(tensor)
            elif role not in self.names.optional:
                missing.append(numbered(self._named[role][0], layer, 0))
        return placed | self._own_head(), missing

    def _vectors(self) -> Iterator[tuple[str, int]]:
        for role, names in self._named.items():
            layers = self.network.layers if "{layer}" in names[0] else 1
            yield from ((role, layer) for layer in range(layers))

    def _own_head(self) -> set[str]:
        """The head's own tensor: some checkpoints hold it beside the embedding that the head is tied to."""
        tensor = self._first(tuple(place.tensor for place in self.names.weights.get(HEAD, ())), 0, 0)
        return {tensor} if tensor else set()

    def _ignored(self, name: str) -> bool:
        bare = [name, *(name.removeprefix(prefix) for prefix in self.names.prefixes)]
        return any(fnmatchcase(some, pattern) for some in bare for pattern in self.names.ignored)

    def _experts(self, name: str) -> range:
        return range(self.network.experts if ".experts." in name else 1)

    def _check_expert(self, name: str, expert: int | None) -> None:
        if expert is not None and (".experts." not in name or expert not in self._experts(name)):
            expected = f"0 to {self.network.experts - 1}" if ".experts." in name else "none: it is no expert's"
            raise HwsimError(f"expert of {name}", got=expert, expected=expected)

    def _places(self, name: str) -> tuple[Place, ...]:
        role = _split(name)[1]
        if role == HEAD and self.network.tied_embeddings:
            return tuple(Place(tensor=table) for table in self.names.tables[EMBEDDING])
        if role not in self.names.weights:
            raise unknown("matrix of this architecture's files", role, self.names.weights)
        return self.names.weights[role]

    def _weight(self, name: str, expert: int) -> Found | None:
        layer, places = _split(name)[0], self._places(name)
        for place in places:
            tensor = self._first((place.tensor,), layer, expert)
            scales = self._first((place.scales,), layer, expert) if place.scales else None
            if tensor is None or (place.scales and scales is None) or self._otherwise_packed(tensor, place, places):
                continue
            bias = self._first((place.bias_tensor,), layer, expert) if place.bias_tensor else None
            return Found(place, tensor, scales, bias)
        return None

    def _otherwise_packed(self, tensor: str, place: Place, places: tuple[Place, ...]) -> bool:
        """Whether the tensor is of bytes and the place is not, or the reverse, where the matrix may be either."""
        if all(other.packing == "none" for other in places):
            return False
        return (self._there.dtype(tensor) == BYTES) == (place.packing == "none")

    def _missing(self, name: str, expert: int) -> str:
        """What to name of a matrix that is not there: the scales of one that is packed, or the matrix."""
        layer, places = _split(name)[0], self._places(name)
        packed = (place for place in places if place.scales and self._first((place.tensor,), layer, expert))
        lacking = next((place.scales for place in packed), None)
        return numbered(lacking or places[-1].tensor, layer, expert)

    def _first(self, names: Iterable[str], layer: int, expert: int) -> str | None:
        """The first of the names that is there, with any of the prefixes."""
        wanted = (numbered(name, layer, expert) for name in names)
        found = (prefix + name for name in wanted for prefix in ("", *self.names.prefixes))
        return next((name for name in found if name in self._there), None)


def _split(weight: str) -> tuple[int, str]:
    """Layer number (0 outside of layers) and role of one of our names."""
    if not weight.startswith("layers."):
        return 0, weight
    _, layer, role = weight.split(".", 2)
    return int(layer), role
