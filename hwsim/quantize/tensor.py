"""Quantized weights: the planes of codes of one matrix, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.quantize import layout
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.layout import (
    BLOCK_COUNTS,
    CODES,
    OUTLIER_COLUMNS,
    OUTLIER_WEIGHTS,
    SCALES,
    TENSOR_SCALE,
    ZERO_PACKING,
    ZEROS,
    key_of,
)
from hwsim.quantize.plane import Plane
from hwsim.quantize.sparsity_rule import BlockCounts
from hwsim.quantize.weight_rule import WeightRule
from hwsim.units import BITS_PER_BYTE

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Outliers:
    """Columns that stay in FP16 (LLM.int8(), arXiv:2208.07339); the codes of these columns stand for 0.

    Attributes:
        columns: int32[k], rising.
        weights: float16[rows, k].
    """

    columns: NDArray[np.int32]
    weights: NDArray[np.float16]


@dataclass(frozen=True, eq=False)
class QuantizedTensor:
    """Weights [rows, cols] as one or more planes of codes.

    The weights are the sum of the planes, times `tensor_scale`, and the outlier columns. With complex formats the
    planes are U and W of each stage in turn, each [rows / 2, cols / 2], and y = U x + W conj(x) (Fairy2i,
    arXiv:2512.02901).

    Attributes:
        rule: how they were made.
        planes: matrices of codes.
        tensor_scale: one more factor (NVFP4); None for 1.
        outliers: columns beside the planes; None without.
        block_counts: what is kept of each block of a pruned matrix, where that is stored.
    """

    rule: WeightRule
    planes: tuple[Plane, ...]
    tensor_scale: np.float32 | None = None
    outliers: Outliers | None = None
    block_counts: BlockCounts | None = None

    def __post_init__(self) -> None:
        if len(self.planes) != layout.plane_count(self.rule) or len({plane.shape for plane in self.planes}) != 1:
            raise HwsimError(
                "planes do not fit their rule",
                got=", ".join(str(plane.shape) for plane in self.planes) or "none",
                expected=f"{layout.plane_count(self.rule)} of one shape",
            )

    @property
    def is_complex(self) -> bool:
        """Whether planes are pairs U, W of complex numbers."""
        return self.rule.number_format.complex

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols) of the weights."""
        rows, cols = self.planes[0].shape
        return (2 * rows, 2 * cols) if self.is_complex else (rows, cols)

    @property
    def size(self) -> int:
        """The number of weights."""
        return self.shape[0] * self.shape[1]

    @property
    def nbytes(self) -> int:
        """Bytes in memory: see `layout.matrix_bytes`."""
        outliers = 0 if self.outliers is None else len(self.outliers.columns)
        return layout.matrix_bytes("the matrix", *self.shape, self.rule, outliers, self.block_counts)

    @property
    def bits_per_weight(self) -> float:
        """Memory bits per weight, everything counted that is stored."""
        return BITS_PER_BYTE * self.nbytes / self.size

    def plain(self, user: str) -> Plane:
        """The only plane of weights that are nothing but one.

        Args:
            user: who takes no others, for the error.

        Raises:
            HwsimError: there are more planes, a tensor scale, outlier columns, or complex numbers.
        """
        if len(self.planes) == 1 and self.tensor_scale is None and self.outliers is None:
            return self.planes[0]
        extras = {"a tensor scale": self.tensor_scale, "outlier columns": self.outliers}
        named = [f"{len(self.planes)} planes", *(what for what, there in extras.items() if there is not None)]
        raise HwsimError(
            f"{user} takes matrices of one plane",
            got=f"{self.rule.format} weights with {', '.join(named)}",
            expected="codes with scales and zero points alone",
            next="use a recipe such as int4-g128, or an element that takes them",
        )

    def dequantize(self) -> NDArray[np.float32]:
        """The weights, float32[rows, cols]: the exact sum of all parts, rounded once.

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        weights = np.empty(self.shape, np.float32)
        factor = 1.0 if self.tensor_scale is None else float(self.tensor_scale)
        for some, values in self.exact_rows():
            weights[some] = factor * values
        if self.outliers is not None:
            weights[:, self.outliers.columns] = self.outliers.weights
        return weights

    def exact_rows(self) -> Iterator[tuple[slice, NDArray[np.float64]]]:
        """The planes added up, before the tensor's scale and outlier columns, some rows at a time: which, and values.

        Of complex planes the real matrix of y = U x + W conj(x), real parts above imaginary ones (Fairy2i, section
        3.1): the first half of the real inputs is multiplied by U + W, the second by i (U - W).

        Raises:
            HwsimError: a reserved or out-of-range code.
        """
        rows, cols = self.planes[0].shape
        for some in row_blocks(rows, cols):
            if not self.is_complex:
                yield some, _sum_of(self.planes, some)
                continue
            u, w = (_sum_of(self.planes[first::2], some) for first in (0, 1))
            total, difference = u + w, u - w
            yield some, np.hstack([total.real, -difference.imag])
            yield slice(some.start + rows, some.stop + rows), np.hstack([total.imag, difference.real])

    def code_counts(self) -> NDArray[np.int64]:
        """How often each code occurs in all planes together, int64[2**bits]."""
        return np.asarray(sum(plane.code_counts() for plane in self.planes), np.int64)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """As stored: the arrays that `layout.stored_arrays` names, in its order."""
        found: dict[str, NDArray[Any]] = {}
        for i, plane in enumerate(self.planes):
            found[key_of(CODES, i)] = plane.format.pack(plane.codes, plane.packing)
            found[key_of(SCALES, i)] = plane.scales
            if self.rule.zero_point == "minmax" and plane.zeros is not None:
                found[key_of(ZEROS, i)] = plane.format.pack(plane.zeros, ZERO_PACKING)
        if self.tensor_scale is not None:
            found[TENSOR_SCALE] = np.array([self.tensor_scale], np.float32)
        if self.block_counts is not None:
            found[BLOCK_COUNTS] = self.block_counts
        if self.outliers is not None:
            found[OUTLIER_COLUMNS], found[OUTLIER_WEIGHTS] = self.outliers.columns, self.outliers.weights
        return found

    @classmethod
    def from_arrays(cls, name: str, rows: int, cols: int, rule: WeightRule, arrays: Arrays) -> QuantizedTensor:
        """The weights [rows, cols] that `arrays()` gave.

        Raises:
            HwsimError: sizes that do not fit, or bytes and codes that must not occur.
        """
        shape = layout.plane_shape(name, rows, cols, rule)
        planes = tuple(_plane(shape, rule, arrays, i) for i in range(layout.plane_count(rule)))
        outliers = None
        if OUTLIER_COLUMNS in arrays:
            outliers = Outliers(arrays[OUTLIER_COLUMNS], arrays[OUTLIER_WEIGHTS])
            _check_columns(name, cols, outliers.columns)
        factor = np.float32(arrays[TENSOR_SCALE][0]) if TENSOR_SCALE in arrays else None
        return cls(rule, planes, factor, outliers, arrays.get(BLOCK_COUNTS))


def middle_zero(rule: WeightRule) -> NDArray[np.uint8]:
    """The constant zero code of `zero_point = "middle"`, [1, 1]."""
    return np.array([[1 << (rule.number_format.bits - 1)]], np.uint8)


def _plane(shape: layout.PlaneShape, rule: WeightRule, arrays: Arrays, i: int) -> Plane:
    format, packing = rule.number_format, rule.chosen_packing
    codes = format.unpack(arrays[key_of(CODES, i)], shape.cols, packing)
    zeros = middle_zero(rule) if rule.zero_point == "middle" else None
    if shape.zeros:
        zeros = format.unpack(arrays[key_of(ZEROS, i)], shape.zeros[1], ZERO_PACKING)
    return Plane(format, packing, shape.group, codes, arrays[key_of(SCALES, i)], zeros, rule.scale_format)


def _check_columns(name: str, cols: int, columns: NDArray[np.int32]) -> None:
    if (np.diff(columns) <= 0).any() or columns.min(initial=0) < 0 or columns.max(initial=0) >= cols:
        raise HwsimError(f"outlier columns of {name}", got=columns.tolist()[:8], expected=f"rising, 0 to {cols - 1}")


def _sum_of(planes: Sequence[Plane], rows: slice) -> NDArray[Any]:
    """Some rows of planes added up, float64 or complex128."""
    return np.asarray(reduce(add, (plane.part(rows).dequantize() for plane in planes)))
