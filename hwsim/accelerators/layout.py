"""How a matrix lies in memory and meets the PEs: row blocks, memory beats, and the cycles each beat keeps a tile busy.

A row block is as many rows as a tile has; blocks are dealt to the channels in turn. A block's codes come in the order
in which the PEs take them; beats of scales (and zero points) come first, for as many blocks as they serve. A gearbox
turns memory beats into PE beats: a PE beat runs when the memory beat that completes it arrives.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Cycles = NDArray[np.int64]
MOST_HEAD_BEATS = 64  # of scales that a tile buffers


def ceil_div(a: int, b: int) -> int:
    """A / b rounded up, for integers with b > 0."""
    return -(-a // b)


@dataclass(frozen=True)
class Layout:
    """The beats of one row block.

    Args:
        head_beats: memory beats of scales and zero points, in front of every `head_every`-th block.
        body_beats: memory beats of codes.
        pe_beats: beats of rows x lanes products.
    """

    head_beats: int
    body_beats: int
    pe_beats: int
    head_every: int = 1

    @classmethod
    def of_block(cls, code_bytes: int, scale_bytes: int, pe_beats: int, beat_bytes: int, blocks: int) -> Layout:
        """The layout of blocks with so many bytes of codes and of scales each, `blocks` of them on a channel.

        Scales of as many blocks follow each other as makes their beats fewest; of equal counts, the fewest blocks.
        """
        every = _blocks_served(scale_bytes, beat_bytes, blocks)
        return cls(ceil_div(every * scale_bytes, beat_bytes), ceil_div(code_bytes, beat_bytes), pe_beats, every)

    def service(self, intervals: Cycles) -> Cycles:
        """Cycles that each memory beat keeps the tile busy.

        Args:
            intervals: cycles of each PE beat, int64[..., pe_beats].

        Returns:
            int64[..., head and body beats], at least 1 each: a beat takes a cycle to enter even where it completes no
            PE beat.
        """
        until = np.arange(self.body_beats + 1) * self.pe_beats // self.body_beats
        total = np.concatenate([np.zeros_like(intervals[..., :1]), np.cumsum(intervals, axis=-1)], axis=-1)
        body = np.maximum(np.diff(total[..., until], axis=-1), 1)
        head = np.ones((*body.shape[:-1], self.head_beats), np.int64)
        return np.concatenate([head, body], axis=-1)


@cache
def _blocks_served(scale_bytes: int, beat_bytes: int, blocks: int) -> int:
    """How many blocks' scales go together."""
    most = min(blocks, max(1, MOST_HEAD_BEATS * beat_bytes // scale_bytes)) if scale_bytes else 1
    return min(range(1, most + 1), key=lambda n: ceil_div(blocks, n) * ceil_div(n * scale_bytes, beat_bytes))


def deal(blocks: int, channels: int) -> Cycles:
    """Blocks of each channel when dealt in turn, int64[channels]."""
    return (blocks + channels - 1 - np.arange(channels, dtype=np.int64)) // channels
