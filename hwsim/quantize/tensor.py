"""Quantized weights: codes, scales and zero points of one tensor."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import Bytes, Codes, NumberFormat
from hwsim.quantize.blocks import row_blocks
from hwsim.units import BITS_PER_BYTE

ZERO_PACKING = "dense"
"""How zero points share bytes, whatever the packing of the codes."""


@dataclass(frozen=True, eq=False)
class PackedTensor:
    """A quantized tensor as it lies in memory, each row on its own.

    Attributes:
        codes: uint8[rows, bytes].
        scales: float16[rows, groups], or [1, 1].
        zeros: uint8[rows, bytes] (or [1, bytes]), None without zero points.
    """

    codes: Bytes
    scales: NDArray[np.float16]
    zeros: Bytes | None


@dataclass(frozen=True, eq=False)
class QuantizedTensor:
    """Weights [rows, cols] as codes; weight = scale * (value of code - value of zero).

    Attributes:
        format: the number format of codes and zero points.
        packing: how codes share bytes in memory.
        group: elements of a row that share a scale (cols where a row or the tensor does).
        codes: uint8[rows, cols].
        scales: float16[rows, cols / group]; [1, 1] for one scale of the whole tensor.
        zeros: codes of the value that stands for 0, shaped as `scales`; None without zero points.
    """

    format: NumberFormat
    packing: str
    group: int
    codes: Codes
    scales: NDArray[np.float16]
    zeros: Codes | None = None

    def __post_init__(self) -> None:
        self.format.packing(self.packing)
        rows, cols = self.codes.shape
        if self.group < 1 or cols % self.group:
            raise HwsimError("groups do not divide a row", got=self.group, expected=f"a divisor of {cols}")
        shapes = {(rows, cols // self.group), (1, 1)}
        if self.scales.shape not in shapes or self.scales.dtype != np.float16:
            raise HwsimError(
                f"scales do not fit codes of shape {self.codes.shape} in groups of {self.group}",
                got=f"{self.scales.dtype} of shape {self.scales.shape}",
                expected=f"float16 of shape {(rows, cols // self.group)}, or (1, 1)",
            )
        if self.zeros is not None and self.zeros.shape != self.scales.shape:
            raise HwsimError("zero points are not one per scale", got=self.zeros.shape, expected=self.scales.shape)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        rows, cols = self.codes.shape
        return rows, cols

    @property
    def bits_per_weight(self) -> float:
        """Memory bits per weight, packed codes, scales and zero points counted."""
        rows, cols = self.shape
        size = rows * self.format.packed_bytes(cols, self.packing) + self.scales.nbytes
        if self.zeros is not None:
            size += len(self.zeros) * self.format.packed_bytes(self.zeros.shape[1], ZERO_PACKING)
        return BITS_PER_BYTE * size / self.codes.size

    def part(self, rows: slice) -> QuantizedTensor:
        """Some rows of it, without copying."""
        whole = self.scales.shape == (1, 1)
        scales = self.scales if whole else self.scales[rows]
        zeros = self.zeros if whole or self.zeros is None else self.zeros[rows]
        return QuantizedTensor(self.format, self.packing, self.group, self.codes[rows], scales, zeros)

    def dequantize(self) -> NDArray[np.float32]:
        """The weights, float32[rows, cols].

        Exact for formats of at most 8 bits: a product of 11 bits of scale and 9 bits of difference fits in float32.

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        weights = np.empty(self.shape, np.float32)
        for block in row_blocks(*self.shape):
            part = self.part(block)
            weights[block] = part.centred() * part.per_element(part.scales)
        return weights

    def centred(self) -> NDArray[np.float32]:
        """Value of code less value of zero, float32[rows, cols]: the weights before their scale.

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        self.format.check(self.codes)
        table = self.format.values.astype(np.float32)
        if self.zeros is None:
            return table[self.codes]
        return table[self.codes] - self.per_element(table[self.zeros])

    def per_element(self, per_group: NDArray[np.floating]) -> NDArray[np.float32]:
        """One value per group, shaped as `scales`, repeated for each element: float32[rows or 1, cols]."""
        return np.repeat(per_group.astype(np.float32), self.shape[1] // per_group.shape[1], axis=1)

    def code_counts(self) -> NDArray[np.int64]:
        """How often each code occurs, int64[2**bits]."""
        counts = np.zeros(1 << self.format.bits, np.int64)
        for block in row_blocks(*self.shape):
            counts += np.bincount(self.codes[block].reshape(-1), minlength=counts.size)
        return counts

    def packed(self) -> PackedTensor:
        """As it lies in memory."""
        zeros = None if self.zeros is None else self.format.pack(self.zeros, ZERO_PACKING)
        return PackedTensor(self.format.pack(self.codes, self.packing), self.scales, zeros)

    @classmethod
    def from_packed(
        cls, format: NumberFormat, packing: str, group: int, cols: int, packed: PackedTensor
    ) -> QuantizedTensor:
        """The tensor of rows of `cols` weights that `packed` holds.

        Raises:
            HwsimError: sizes that do not fit, or bytes and codes that must not occur.
        """
        tensor = cls(format, packing, group, format.unpack(packed.codes, cols, packing), packed.scales)
        if packed.zeros is None:
            return tensor
        return replace(tensor, zeros=format.unpack(packed.zeros, packed.scales.shape[1], ZERO_PACKING))
