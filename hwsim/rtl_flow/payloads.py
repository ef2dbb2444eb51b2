"""Beats as the bits of a transfer, and the sums in the bits of a result."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.pe import PE, Beats
from hwsim.pe.base import Flags
from hwsim.pe.beats import Select
from hwsim.pe.outliers import OutlierBeats


def payloads(pe: PE, beats: Beats) -> list[int]:
    """The bits of each beat as `hwsim.gateware.layout` lays them out: codes, activations, scales, zero codes, ends.

    Where weights pick their activations, indices and the full flag stand behind the activations; where there are
    outlier columns, the activations' scale and the beat's kind before the ends. Where the array holds the weights,
    there are activations alone.
    """
    activations = _bits(beats.x, pe.activations.bits)
    fields = [activations] if pe.constant_weights else _streamed(pe, beats, activations)
    packed = np.packbits(np.concatenate(fields, axis=1), axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


def _streamed(pe: PE, beats: Beats, activations: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    return [
        pe.code_bits(beats.codes),
        activations,
        *_selection(pe, beats.select),
        _bits(_where(beats.ends_group, np.ascontiguousarray(beats.scales).view(np.uint16)), 16),
        *([] if beats.zeros is None else [_bits(_where(beats.ends_group, beats.zeros), pe.weights.bits)]),
        *_outlier_tag(beats.outliers, beats.ends_row),
        _bits(beats.ends_group, 1),
        _bits(beats.ends_row, 1),
    ]


def _selection(pe: PE, select: Select | None) -> list[NDArray[np.uint8]]:
    if select is None:
        return []
    return [_bits(select.index, (pe.window - 1).bit_length()), _bits(select.full, 1)]


def _outlier_tag(outliers: OutlierBeats | None, ends_row: Flags) -> list[NDArray[np.uint8]]:
    if outliers is None:
        return []
    scales = _where(ends_row, outliers.x_scale.view(np.uint16)[:, None])
    return [_bits(scales, 16), _bits(outliers.half[:, None], 1)]


def _where(used: Flags, values: NDArray[Any]) -> NDArray[Any]:
    """Values that are read, and noise where they are not."""
    noise = np.random.default_rng(len(values)).integers(0, np.iinfo(values.dtype).max, values.shape, values.dtype)
    return np.where(used[:, None], values, noise)


def _bits(values: NDArray[Any], width: int) -> NDArray[np.uint8]:
    """Bits of every element, least significant first: uint8[beats, elements * width]."""
    split = values.astype(np.int64)[..., None] >> np.arange(width) & 1
    return split.astype(np.uint8).reshape(len(values), -1)


def unpack_sums(pe: PE, results: list[int]) -> list[list[int]]:
    """The rows' results in each transfer, as `PE.golden` gives them."""
    width = pe.result_bits
    cut = [[result >> row * width & (1 << width) - 1 for row in range(pe.rows * pe.parts)] for result in results]
    return [[_signed(value, width) for value in row] for row in cut] if pe.result_signed else cut


def _signed(value: int, width: int) -> int:
    return value - (value >> width - 1 << width)
