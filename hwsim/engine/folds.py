"""A matrix product on a systolic array as the engines see it: folds, and the tiles of weights that they wait for.

A grid of `rows` x `cols` cells computes y[M, N] = x[M, K] W^T a fold at a time. By what stays in the cells:

    stationary   rows of the grid   columns   streamed   cycles of a fold
    output       M                  N         K          K + rows + cols - 2
    weight       K                  N         M          rows + M + rows + cols - 2
    input        K                  M         N          rows + N + rows + cols - 2

Operands enter a row (and a column) one cycle later than the one before it, so that they meet; the last cell is
rows + cols - 2 cycles behind the first. Stationary operands shift down from above before, a row each cycle. Folds do
not overlap, and one that the matrix does not fill takes as long as any other. So a product takes

    output: ceil(M/rows) ceil(N/cols) (K + rows + cols - 2)
    weight: ceil(K/rows) ceil(N/cols) (M + 2 rows + cols - 2)
    input:  ceil(K/rows) ceil(M/cols) (N + 2 rows + cols - 2)

cycles, which is what SCALE-Sim (Samajdar et al., ISPASS 2020) counts; it names the last cycle, counted from 0, and so
reports one less. Nothing here uses these sums: `systolic` moves operands from cell to cell, `kernels.folds` adds tiles.

Weights come from memory in tiles, packed without gaps in one stripe of beats over all channels, through a buffer that
is the Link of the line: `link_depth` beats on each channel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError

Stationary = Literal["output", "weight", "input"]


@dataclass(frozen=True)
class Grid:
    """A systolic array: its cells, and which operand stays in them."""

    rows: int
    cols: int
    stationary: Stationary

    @property
    def cells(self) -> int:
        """How many there are."""
        return self.rows * self.cols

    @property
    def preload(self) -> int:
        """Cycles until the stationary operands are in place: a row of them each cycle; outputs have nothing to load."""
        return 0 if self.stationary == "output" else self.rows

    @property
    def skew(self) -> int:
        """Cycles that the last cell is behind the first."""
        return self.rows + self.cols - 2


@dataclass(frozen=True)
class Tile:
    """Weights that come together, and what the array does with them.

    Args:
        size_bytes: from memory; 0 where they need not be waited for.
        folds: folds that use them, one after the other.
        stream: operands that enter each lane in each of these folds.
        begins, ends: whether these folds begin and end with this tile. A fold whose streamed operand comes in several
            tiles begins with the first of them and ends with the last.
    """

    size_bytes: int
    folds: int
    stream: int
    begins: bool = True
    ends: bool = True

    def cycles(self, grid: Grid) -> int:
        """Cycles of the array."""
        return self.folds * (self.stream + self.begins * grid.preload + self.ends * grid.skew)


@dataclass(frozen=True)
class Panel:
    """Runs of equal tiles, (count, tile), one after the other, and all of them `repeat` times."""

    repeat: int
    runs: tuple[tuple[int, Tile], ...]


@dataclass(frozen=True, eq=False)
class FoldStep:
    """Matrix products on the systolic array.

    Args:
        panels: the tiles of one product, in order.
        parts: products of that kind, one after the other.
        channels: of the memory.
        beat_bytes: of one channel.
        drain: cycles from the last result's leaving the array until it is in the activation buffer.
        products: of the network, without what fills the edges of the grid.
    """

    unit: ClassVar[str] = "pe_array"

    name: str
    after: tuple[int, ...]
    grid: Grid
    panels: tuple[Panel, ...]
    parts: int
    channels: int
    beat_bytes: int
    drain: int = 0
    products: int = 0

    @property
    def stripe_bytes(self) -> int:
        """A beat of every channel."""
        return self.channels * self.beat_bytes

    @property
    def size_bytes(self) -> int:
        """Bytes of all tiles."""
        return self.parts * sum(p.repeat * sum(n * tile.size_bytes for n, tile in p.runs) for p in self.panels)

    @property
    def channel_beats(self) -> int:
        """Beats of each channel."""
        return -(-self.size_bytes // self.stripe_bytes)

    @property
    def beats(self) -> int:
        """Beats of all channels together."""
        return self.channel_beats * self.channels

    @property
    def busy(self) -> int:
        """Cycles in which the array works."""
        one = sum(p.repeat * sum(n * tile.cycles(self.grid) for n, tile in p.runs) for p in self.panels)
        return self.parts * one

    @property
    def tile_count(self) -> int:
        """Tiles of all parts."""
        return self.parts * sum(p.repeat * sum(n for n, _ in p.runs) for p in self.panels)

    def tiles(self) -> Iterator[tuple[Tile, int, int]]:
        """Every tile in order, with the beats that each channel brings for it, and those that are free after it.

        A beat that holds the end of one tile and the start of the next comes with the first and is free after the last.
        """
        total, loaded, freed, size = 0, 0, 0, self.size_bytes
        for tile in self._in_order():
            total += tile.size_bytes
            wanted = -(-total // self.stripe_bytes)
            done = total // self.stripe_bytes if total < size else wanted
            yield tile, wanted - loaded, done - freed
            loaded, freed = wanted, done

    def _in_order(self) -> Iterator[Tile]:
        for _ in range(self.parts):
            for panel in self.panels:
                for _ in range(panel.repeat):
                    for count, tile in panel.runs:
                        for _ in range(count):
                            yield tile

    def tables(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What `kernels.folds` reads.

        Returns:
            Runs, int64[n, 3]: count, bytes, cycles; and panels, int64[m, 3]: repeat, first run, run after the last.
        """
        runs = [(n, tile.size_bytes, tile.cycles(self.grid)) for panel in self.panels for n, tile in panel.runs]
        ends = np.cumsum([0, *(len(panel.runs) for panel in self.panels)])
        panels = [(p.repeat, ends[i], ends[i + 1]) for i, p in enumerate(self.panels)]
        return np.array(runs, np.int64), np.array(panels, np.int64)

    def check(self, link_depth: int) -> None:
        """Refuse tiles that do nothing or never fit the buffer.

        Raises:
            HwsimError: so.
        """
        tiles = [tile for panel in self.panels for _, tile in panel.runs]
        counts = [self.parts, *(p.repeat for p in self.panels), *(n for p in self.panels for n, _ in p.runs)]
        if not tiles or min(counts) < 1 or min(min(t.folds, t.stream) for t in tiles) < 1 or self.drain < 0:
            raise HwsimError(f"step {self.name} does nothing", got=self.panels, expected="at least one fold")
        most = max(-(-tile.size_bytes // self.stripe_bytes) for tile in tiles) + 1
        if most > link_depth and self.size_bytes:
            raise HwsimError(
                f"a tile of step {self.name} does not fit the weight buffer",
                got=f"{most} beats on each channel",
                expected=f"at most {link_depth}",
            )
