"""What is stored of a quantized matrix: arrays by name with shape and type, and the bytes that they take in memory.

In memory and in files everything is the same, with two exceptions. Files hold pruned matrices with their zeros, so that
they can be read by row, while memory holds the kept weights and their indices. And where a packing has a scale in each
block of codes, and a group is such a block, memory has the scales there alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Any

import numpy as np

from hwsim.errors import HwsimError
from hwsim.quantize.blocks import group_length
from hwsim.quantize.scales import get_scale_format
from hwsim.quantize.sparsity import check_divides
from hwsim.quantize.sparsity_rule import BlockCounts
from hwsim.quantize.weight_rule import WeightRule
from hwsim.units import BITS_PER_BYTE

ZERO_PACKING = "dense"
"""How zero points share bytes, whatever the packing of the codes."""
CODES, SCALES, ZEROS = "codes", "scales", "zeros"
TENSOR_SCALE, BLOCK_COUNTS = "tensor_scale", "block_counts"
OUTLIER_COLUMNS, OUTLIER_WEIGHTS = "outlier_columns", "outlier_weights"


@dataclass(frozen=True)
class Stored:
    """Shape and element type of a stored array."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    @property
    def nbytes(self) -> int:
        """Size of its data."""
        return int(np.prod(self.shape, dtype=np.int64)) * self.dtype.itemsize


@dataclass(frozen=True)
class PlaneShape:
    """The shapes of one matrix of codes.

    Args:
        rows, cols: of the codes: a quarter of the weights where these are pairs of complex numbers.
        group: elements of a row that share a scale.
        scales: shape of the scales; complex ones lie side by side, that of the real axis first.
        zeros: shape of the stored zero codes; None where none are stored.
    """

    rows: int
    cols: int
    group: int
    scales: tuple[int, int]
    zeros: tuple[int, int] | None


def key_of(part: str, plane: int) -> str:
    """The name of an array of a plane: the first plane's have no number."""
    return f"{part}.{plane}" if plane else part


def plane_count(rule: WeightRule) -> int:
    """Matrices of codes: a pair (U and W) for each plane of complex numbers."""
    return rule.planes * (2 if rule.number_format.complex else 1)


def plane_shape(name: str, rows: int, cols: int, rule: WeightRule) -> PlaneShape:
    """The shapes of each plane of a matrix of `rows` x `cols` weights.

    Raises:
        HwsimError: a group does not divide a row, or a side of complex weights is odd.
    """
    axes = 1
    if rule.number_format.complex:
        _check_even(name, rows, cols)
        rows, cols, axes = rows // 2, cols // 2, 2
    group = group_length(name, cols, rule.group)
    scales = (1, axes) if rule.group == "tensor" else (rows, axes * (cols // group))
    return PlaneShape(rows, cols, group, scales, scales if rule.zero_point == "minmax" else None)


def stored_arrays(name: str, rows: int, cols: int, rule: WeightRule, outliers: int = 0) -> dict[str, Stored]:
    """Every array that is stored of a matrix, in order.

    Args:
        name: the matrix's, for errors.
        outliers: its outlier columns.

    Raises:
        HwsimError: a group or block does not divide the matrix, or a side of complex weights is odd.
    """
    if rule.sparsity:
        check_divides(name, (rows, cols), rule.sparsity)
    plane, found = plane_shape(name, rows, cols, rule), {}
    format = rule.number_format
    for i in range(plane_count(rule)):
        code_bytes = format.packed_bytes(plane.cols, rule.packing)
        found[key_of(CODES, i)] = Stored((plane.rows, code_bytes), np.dtype(np.uint8))
        found[key_of(SCALES, i)] = Stored(plane.scales, get_scale_format(rule.scale_format).dtype)
        if plane.zeros:
            zero_bytes = format.packed_bytes(plane.zeros[1], ZERO_PACKING)
            found[key_of(ZEROS, i)] = Stored((plane.zeros[0], zero_bytes), np.dtype(np.uint8))
    if rule.tensor_scale != "none":
        found[TENSOR_SCALE] = Stored((1,), np.dtype(np.float32))
    if rule.sparsity and (counts := rule.sparsity.block_counts((rows, cols))):
        found[BLOCK_COUNTS] = Stored(counts, np.dtype(np.uint8))
    if outliers:
        found[OUTLIER_COLUMNS] = Stored((outliers,), np.dtype(np.int32))
        found[OUTLIER_WEIGHTS] = Stored((rows, outliers), np.dtype(np.float16))
    return found


def matrix_bytes(
    name: str, rows: int, cols: int, rule: WeightRule, outliers: int = 0, counts: BlockCounts | None = None
) -> int:
    """Bytes of a matrix in memory: codes, scales, zero points, outlier columns, indices of kept weights.

    Args:
        counts: what is kept of each block of a pruned matrix; without them the recipe's density is taken as reached.

    Raises:
        HwsimError: as `stored_arrays`.
    """
    arrays = stored_arrays(name, rows, cols, rule, outliers)
    arrays = _beside_blocks(rule, plane_shape(name, rows, cols, rule), arrays)
    if rule.sparsity is None:
        return sum(array.nbytes for array in arrays.values())
    code_bits = rule.number_format.packing(rule.packing).bits_per_code
    kept = ceil(rule.sparsity.memory_bits((rows, cols), code_bits, counts) / BITS_PER_BYTE)
    return kept + sum(array.nbytes for key, array in arrays.items() if key not in (CODES, BLOCK_COUNTS))


def row_bytes(name: str, cols: int, rule: WeightRule) -> int:
    """Bytes of one row of a plain matrix in memory; what a whole tensor shares is in no row.

    Raises:
        HwsimError: the matrix is more than codes, scales and zero points, or a group does not divide its rows.
    """
    if not rule.is_plain:
        raise HwsimError(f"rows of {name} do not lie together", got=rule.format, expected="one plane, nothing pruned")
    arrays = _beside_blocks(rule, plane_shape(name, 1, cols, rule), stored_arrays(name, 1, cols, rule))
    shared = (SCALES, ZEROS) if rule.group == "tensor" else ()
    return sum(array.nbytes for key, array in arrays.items() if key not in shared)


def _beside_blocks(rule: WeightRule, plane: PlaneShape, arrays: dict[str, Stored]) -> dict[str, Stored]:
    """The arrays without the scales that memory has within the blocks of codes (TQ1_0 of GGUF)."""
    packing = rule.number_format.packing(rule.packing)
    if not (packing.scale_bytes and plane.group == packing.block_codes and rule.group != "tensor"):
        return arrays
    return {key: array for key, array in arrays.items() if not key.startswith(SCALES)}


def _check_even(name: str, rows: int, cols: int) -> None:
    if rows % 2 or cols % 2:
        raise HwsimError(
            f"{name} cannot be halved into complex numbers",
            got=f"{rows} x {cols}",
            expected="an even number of rows and of columns",
            next=f"give {name!r} another rule in [[weights.overrides]]",
        )
