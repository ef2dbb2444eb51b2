"""How a matrix product is cut into the instructions of cores: who loads how much, and how long it is computed.

A vector-mode instruction makes `columns` results on every core, whether the matrix has as many left or not: its rows
come in blocks of 16, dealt in turn to all channels. Along a row the matrix is cut into pieces of which two fit the
weight buffer, so that one is loaded while another is used. Matrices with activations of their own (heads) are dealt
to cores whole instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.core_design import Cores
from hwsim.accelerators.layout import Cycles, ceil_div
from hwsim.accelerators.pruned import Kept
from hwsim.pe.sparse import SparseArray
from hwsim.pe.sparse.blocks import BLOCK
from hwsim.units import BITS_PER_BYTE


@dataclass(frozen=True)
class Product:
    """y[tokens, rows] = x[tokens, cols] W^T, for `parts` matrices W that lie one below the other in `kept`.

    Args:
        own: whether each part has activations of its own and stays on one core.
        scale_bytes: FP16 scales of a row, in bytes.
        share: the fraction of blocks that is loaded and computed (block-sparse attention).
    """

    parts: int
    rows: int
    cols: int
    tokens: int
    kept: Kept
    own: bool = False
    scale_bytes: float = 0.0
    share: float = 1.0

    @property
    def row_blocks(self) -> int:
        """Blocks of 16 rows in a part."""
        return ceil_div(self.rows, BLOCK)

    @property
    def results(self) -> int:
        """Results of all parts and tokens."""
        return self.parts * self.rows * self.tokens


@dataclass(frozen=True, eq=False)
class Starts:
    """The instructions of a product, one after the other; each is of every core at once.

    Args:
        load_bytes: of each channel, float64[starts, pieces, channels].
        vector_cycles: for one token, int64[starts, pieces].
        matrix_beats: beats of the busiest core's rows, int64[starts, pieces].
        columns: results of the busiest core for one token, int64[starts].
        all_columns: those of all cores.
    """

    load_bytes: NDArray[np.float64]
    vector_cycles: Cycles
    matrix_beats: Cycles
    columns: Cycles
    all_columns: Cycles


def starts_of(product: Product, cores: Cores, pe: SparseArray) -> Starts:
    """Cut a product into instructions."""
    bits = _cut(product, product.kept.block_bits, cores)
    bits = bits + _scale_bits(product, bits.shape[-1])
    beats = _cut(product, product.kept.beats(pe).astype(np.float64), cores)
    real, placed_bits = _placed(product, cores, bits)
    _, placed_beats = _placed(product, cores, beats)
    rounds = placed_beats * product.share
    loads = np.ceil((placed_bits * real[..., None] * product.share).sum(axis=1) / BITS_PER_BYTE)
    busy = (rounds * real[..., None]).sum(axis=1)  # [starts, channels, pieces]
    per_core = busy.reshape(len(busy), cores.count, cores.channels, -1).sum(axis=2)
    columns = real.sum(axis=1).reshape(len(real), cores.count, cores.channels).sum(axis=2) * BLOCK
    return Starts(
        load_bytes=loads.swapaxes(1, 2),
        vector_cycles=np.maximum(np.ceil(rounds.sum(axis=1).max(axis=1)), 1).astype(np.int64),
        matrix_beats=np.maximum(np.ceil(per_core.max(axis=1)), 1).astype(np.int64),
        columns=np.minimum(columns.max(axis=1), product.rows),
        all_columns=columns.sum(axis=1),
    )


def _cut(product: Product, blocks: NDArray[np.float64], cores: Cores) -> NDArray[np.float64]:
    """Sums of blocks over each piece of a row, float64[row blocks of all parts, pieces]."""
    cols = blocks.shape[1]
    of_a_core = product.rows if product.own else ceil_div(product.rows, cores.count)
    widened = min(cores.columns, of_a_core) * cols * BLOCK  # INT8 in the buffer, whatever it is in memory
    pieces = min(cols, ceil_div(2 * widened, cores.weight_buffer_bytes))
    found: NDArray[np.float64] = np.add.reduceat(blocks, np.arange(pieces) * cols // pieces, axis=1)
    return found


def _scale_bits(product: Product, pieces: int) -> float:
    """Bits of the scales of a row block in each piece."""
    return BITS_PER_BYTE * BLOCK * product.scale_bytes / pieces


def _placed(
    product: Product, cores: Cores, blocks: NDArray[np.float64]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Row blocks by start, round and channel: whether there is one, and its sums, [starts, rounds, channels(, pieces)].

    Where the matrix has none left, the instruction repeats the last one and drops the results.
    """
    of_parts = blocks.reshape(product.parts, product.row_blocks, -1)
    channels = cores.channels if product.own else cores.channels * cores.count
    rounds = ceil_div(cores.columns, BLOCK * cores.channels)
    room = ceil_div(product.row_blocks, rounds * channels) * rounds * channels
    padded = np.pad(of_parts, ((0, 0), (0, room - product.row_blocks), (0, 0)), mode="edge")
    real = np.broadcast_to(np.arange(room) < product.row_blocks, (product.parts, room))
    shape = (product.parts, -1, rounds, channels)
    split_real, split = real.reshape(shape), padded.reshape(*shape, padded.shape[-1])
    if not product.own:
        return split_real.reshape(-1, rounds, channels), split.reshape(-1, rounds, channels, split.shape[-1])
    return _side_by_side(split_real, cores.count), _side_by_side(split, cores.count)


def _side_by_side(of_parts: NDArray[Any], cores: int) -> NDArray[Any]:
    """[parts, starts, rounds, channels, ...] as [all starts, rounds, all cores' channels, ...]: a part on each core."""
    missing = -len(of_parts) % cores
    padded = np.concatenate([of_parts, np.zeros((missing, *of_parts.shape[1:]), of_parts.dtype)])
    grouped = np.moveaxis(padded.reshape(-1, cores, *of_parts.shape[1:]), 1, 3)
    shape = (-1, of_parts.shape[2], cores * of_parts.shape[3], *of_parts.shape[4:])
    return grouped.reshape(shape)
