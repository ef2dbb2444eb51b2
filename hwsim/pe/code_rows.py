"""How a beat carries weight codes: rows of one or several planes, and codes that share bits."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.formats.packing import get_packing


class CodeRows(ABC):
    """The part of a PE array that knows its rows of codes. By default one for each row, a code for each lane."""

    rows: int
    lanes: int
    most_weight_planes: ClassVar[int] = 1
    """Planes of codes that a row may have."""
    compact: ClassVar[bool] = False
    """Whether weights that are left out make no beats, so that the number of beats depends on the codes."""

    @property
    @abstractmethod
    def weights(self) -> NumberFormat:
        """The weights' number format."""

    @property
    def weight_planes(self) -> int:
        """Planes of codes that a row has: so many rows of codes, one below the other, each with its own scales.

        The row's result is the sum over its planes; they meet the same activations.
        """
        return 1

    @property
    def window(self) -> int:
        """Activations in a beat, each of `parts` numbers."""
        return self.lanes

    @property
    def indices(self) -> int:
        """Weights of a row in a beat that say which of its activations they meet; 0: each lane has its own."""
        return 0

    @property
    def packing(self) -> str:
        """How the codes of a row share the bits of a beat: a packing of the weights' format."""
        return "dense"

    @property
    def code_rows(self) -> int:
        """Rows of codes in a beat, and scales where a group ends: those of all planes."""
        return self.rows * self.weight_planes

    @property
    def code_row_bits(self) -> int:
        """Bits of a beat that carry one row's codes."""
        packing = get_packing(self.packing, self.weights.bits)
        return self.lanes // packing.unit_codes * packing.unit_bits

    def code_bits(self, codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The bits that carry the codes of beats, the lowest first: uint8[beats, code_rows * code_row_bits].

        Args:
            codes: [beats, code_rows, lanes].
        """
        packing = get_packing(self.packing, self.weights.bits)
        units = packing.pack(codes.reshape(len(codes), -1, packing.unit_codes))
        return np.unpackbits(units, axis=2, bitorder="little")[..., : packing.unit_bits].reshape(len(codes), -1)
