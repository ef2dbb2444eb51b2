"""What every kind of checkpoint file offers: tensors by the names that the file uses."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule


class TensorSource(Protocol):
    """Tensors by name, read when asked for. Shapes are numpy's: [rows, cols], with experts in front where stacked."""

    @property
    def content_hash(self) -> str:
        """SHA-256 of the content."""

    def names(self) -> list[str]:
        """All tensors, sorted."""

    def __contains__(self, name: str, /) -> bool: ...

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of a tensor."""

    def dtype(self, name: str) -> str:
        """The type of its elements or blocks ("F32", "BF16", "U8", "Q4_0")."""

    def read(self, name: str, index: int | None = None) -> NDArray[np.float32]:
        """A tensor of floats, or dequantized, as float32; or one entry along its first axis."""

    def raw(self, name: str, index: int | None = None) -> NDArray[np.uint8]:
        """A tensor of bytes, or one entry along its first axis."""

    def native(self, name: str, index: int | None = None) -> QuantizedTensor | None:
        """A tensor whose blocks are codes and scales of one of our formats, as such; None for any other."""

    def native_rule(self, name: str) -> WeightRule | None:
        """The rule of what `native` gives, without reading it."""
