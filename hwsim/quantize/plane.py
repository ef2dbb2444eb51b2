"""One matrix of codes with its scales and zero points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import Codes, NumberFormat
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.scales import ScaleFormat, Scales, get_scale_format


@dataclass(frozen=True, eq=False)
class Plane:
    """A matrix [rows, cols] as codes; value = scale * (value of code - value of zero).

    Attributes:
        format: the number format of codes and zero points.
        packing: how codes share bytes in memory.
        group: elements of a row that share a scale (cols where a row or the tensor does).
        codes: uint8[rows, cols]; uint16 for formats of 16 bits.
        scales: [rows, cols / group] as stored; [1, 1] for one scale of the whole matrix. Complex formats have two for
            each group, side by side: that of codes on the real axis, then that of codes on the imaginary axis.
        zeros: codes of the value that stands for 0, shaped as `scales`, or [1, 1]; None without zero points.
        scale_format: how scales are stored.
    """

    format: NumberFormat
    packing: str
    group: int
    codes: Codes
    scales: Scales
    zeros: Codes | None = None
    scale_format: str = "fp16"

    def __post_init__(self) -> None:
        self.format.packing(self.packing)
        rows, cols = self.codes.shape
        if self.group < 1 or cols % self.group:
            raise HwsimError("groups do not divide a row", got=self.group, expected=f"a divisor of {cols}")
        axes, dtype = 2 if self.format.complex else 1, self._stored.dtype
        shapes = {(rows, axes * (cols // self.group)), (1, axes)}
        if self.scales.shape not in shapes or self.scales.dtype != dtype:
            raise HwsimError(
                f"scales do not fit codes of shape {self.codes.shape} in groups of {self.group}",
                got=f"{self.scales.dtype} of shape {self.scales.shape}",
                expected=f"{dtype} of shape {(rows, axes * (cols // self.group))}, or {(1, axes)}",
            )
        if self.zeros is not None and self.zeros.shape not in {self.scales.shape, (1, 1)}:
            raise HwsimError("zero points are not one per scale", got=self.zeros.shape, expected=self.scales.shape)

    @property
    def _stored(self) -> ScaleFormat:
        return get_scale_format(self.scale_format)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        rows, cols = self.codes.shape
        return rows, cols

    @property
    def scale_values(self) -> NDArray[np.float64]:
        """The scales' values, float64 shaped as `scales`, exact."""
        return self._stored.values(self.scales)

    def part(self, rows: slice) -> Plane:
        """Some rows of it, without copying."""
        zeros = self.zeros if self.zeros is None or len(self.zeros) == 1 else self.zeros[rows]
        scales = self.scales if len(self.scales) == 1 else self.scales[rows]
        return Plane(self.format, self.packing, self.group, self.codes[rows], scales, zeros, self.scale_format)

    def dequantize(self) -> NDArray[Any]:
        """The values, float64[rows, cols], exact; complex128 for complex formats.

        Raises:
            HwsimError: a reserved or out-of-range code, or a code that is no number.
        """
        if not self.format.complex:
            return self.centred() * self.per_element(self.scale_values)
        values, scales = self.format.decode(self.codes), self.scale_values
        real, imaginary = (self.per_element(scales[:, axis::2]) for axis in (0, 1))
        return np.asarray(values.real * real + 1j * values.imag * imaginary)

    def centred(self) -> NDArray[np.float64]:
        """Value of code less value of zero, float64[rows, cols]: the values before their scale.

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        values = self.format.decode(self.codes)
        if self.zeros is None:
            return values
        return values - self.per_element(self.format.values[self.zeros])

    def per_element(self, per_group: NDArray[np.float64]) -> NDArray[np.float64]:
        """One value per group repeated for each element: float64[rows or 1, cols]."""
        return np.repeat(per_group, self.shape[1] // per_group.shape[1], axis=1)

    def code_counts(self) -> NDArray[np.int64]:
        """How often each code occurs, int64[2**bits]."""
        counts = np.zeros(1 << self.format.bits, np.int64)
        for block in row_blocks(*self.shape):
            counts += np.bincount(self.codes[block].reshape(-1), minlength=counts.size)
        return counts
