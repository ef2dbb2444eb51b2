"""How a matrix lies in memory and meets the PEs: row blocks, memory beats, and the cycles each beat keeps a tile busy.

A row block is as many rows as a tile has; blocks are dealt to the channels in turn. A block's codes come in the order
in which the PEs take them; beats of scales (and zero points) come first, for as many blocks as they serve. A gearbox
turns memory beats into PE beats: a PE beat runs when the memory beat that completes it arrives.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Cycles = NDArray[np.int64]


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
    def of_block(cls, code_bytes: int, scale_bytes: int, pe_beats: int, beat_bytes: int) -> Layout:
        """The layout of a block with so many bytes of codes and of scales; scales of some blocks share a beat."""
        every = max(1, beat_bytes // scale_bytes) if scale_bytes else 1
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


def deal(blocks: int, channels: int) -> Cycles:
    """Blocks of each channel when dealt in turn, int64[channels]."""
    return (blocks + channels - 1 - np.arange(channels, dtype=np.int64)) // channels
