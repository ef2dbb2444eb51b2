"""How matrix products fall into folds of a systolic array, and their weights into tiles.

Weights come from memory once where a tile of them serves all folds that need it, and again for each fold elsewhere:

- output stationary: columns of the grid are features. All weights of a column panel, K of each feature, are one tile
  for the folds of all tokens where that fits half the weight buffer. Else they come in pieces along K, again for every
  fold.
- weight stationary: a fold's weights, rows x cols, are a tile. Tokens are streamed, as many as the accumulators hold;
  more take further passes, which read all weights again.
- input stationary: rows are part of K, columns are tokens. Features are streamed past, as many as the accumulators hold
  and as fit half the weight buffer; every `cols` tokens read all weights again.

Cells hold integers. A sum over several groups of weights, which have scales of their own, is therefore only made where
each cell is a whole PE, which scales its own sums: where outputs stay. Elsewhere no fold has rows of two groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.stream import Matrix
from hwsim.engine import Grid, Panel, Tile
from hwsim.errors import HwsimError

SUM_BYTES = 4  # of an accumulator: INT32


@dataclass(frozen=True)
class Room:
    """On-chip memory.

    Args:
        tile_bytes: of weights that fit one half of the weight buffer.
        sums: that the accumulators hold.
    """

    tile_bytes: int
    sums: int


def fold(matrix: Matrix, grid: Grid, groups: int, room: Room) -> tuple[Panel, ...]:
    """The panels of one product y[tokens, rows] = x[tokens, cols] W^T.

    Args:
        groups: of weights along a row of the matrix.

    Raises:
        HwsimError: the weight buffer or the accumulators are too small for the least there is to hold.
    """
    cut = _Cut(matrix, grid, groups, room)
    kinds = {"output": cut.of_outputs, "weight": cut.of_weights, "input": cut.of_inputs}
    return tuple(kinds[grid.stationary]())


def without_waiting(panels: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """The same with weights that are always there."""
    return tuple(
        replace(panel, runs=tuple((count, replace(tile, size_bytes=0)) for count, tile in panel.runs))
        for panel in panels
    )


@dataclass(frozen=True)
class _Cut:
    """One product, a grid and its room."""

    matrix: Matrix
    grid: Grid
    groups: int
    room: Room

    def of_outputs(self) -> Iterator[Panel]:
        folds = ceil_div(self.matrix.tokens, self.grid.rows)
        for count, features in _edges(self.matrix.rows, self.grid.cols):
            whole = self._bytes(features, self.matrix.cols)
            if whole <= self.room.tile_bytes:
                yield Panel(count, ((1, Tile(whole, folds, self.matrix.cols)),))
            else:
                each = self._most(self._bytes(features, 1))
                yield Panel(count * folds, _pieces(self.matrix.cols, each, partial(self._bytes, features)))

    def of_weights(self) -> Iterator[Panel]:
        for tokens in _passes(self.matrix.tokens, self._most_streamed()):
            for count, features in _edges(self.matrix.rows, self.grid.cols):
                runs = [(n, Tile(self._fitting(features, k), 1, tokens)) for n, k in self._depths()]
                yield Panel(count * self.groups, tuple(runs))

    def of_inputs(self) -> Iterator[Panel]:
        for _ in range(ceil_div(self.matrix.tokens, self.grid.cols)):
            for features in _passes(self.matrix.rows, self._most_streamed()):
                for _ in range(self.groups):
                    for count, k in self._depths():
                        each = self._most(self._bytes(1, k))
                        yield Panel(count, _pieces(features, each, partial(self._bytes, depth=k)))

    def _depths(self) -> list[tuple[int, int]]:
        """Folds along K of one group: (count, rows in use)."""
        return _edges(self.matrix.cols // self.groups, self.grid.rows)

    def _most_streamed(self) -> int:
        """Vectors of `cols` sums that the accumulators hold."""
        most = self.room.sums // self.grid.cols
        if most < 1:
            raise HwsimError(
                "the accumulators are too small for the systolic array",
                got=f"{self.room.sums * SUM_BYTES} bytes",
                expected=f"at least {self.grid.cols * SUM_BYTES} bytes: a sum of {SUM_BYTES} bytes for each column",
                next="raise accumulators.capacity_bytes",
            )
        return most

    def _bytes(self, features: int, depth: int) -> int:
        """Codes and scales of part of the matrix; scales come in proportion."""
        row = self.matrix.row_code_bytes + self.matrix.row_scale_bytes
        return ceil_div(features * depth * row, self.matrix.cols)

    def _fitting(self, features: int, depth: int) -> int:
        """Bytes of a tile that cannot be cut."""
        self._most(size := self._bytes(features, depth))
        return size

    def _most(self, each_bytes: int) -> int:
        """How many pieces of that size fit a tile, at least one."""
        if each_bytes > self.room.tile_bytes:
            raise HwsimError(
                "the weight buffer is too small for the systolic array",
                got=f"{self.room.tile_bytes} bytes for a tile, half of it",
                expected=f"at least {each_bytes} bytes",
                next="raise weight_buffer.capacity_bytes",
            )
        return self.room.tile_bytes // each_bytes


def _edges(length: int, width: int) -> list[tuple[int, int]]:
    """A length in pieces of a width: (count, width) of the full ones, then of what is left."""
    full, rest = divmod(length, width)
    return [(count, size) for count, size in ((full, width), (1, rest)) if count and size]


def _passes(length: int, most: int) -> Iterator[int]:
    """A length in as few passes as can be, of near equal size."""
    each = ceil_div(length, ceil_div(length, most))
    for count, size in _edges(length, each):
        yield from [size] * count


def _pieces(length: int, most: int, size_bytes: Callable[[int], int]) -> tuple[tuple[int, Tile], ...]:
    """One fold whose streamed operand comes in pieces: the first begins it, the last ends it."""
    each = ceil_div(length, ceil_div(length, most))
    count = ceil_div(length, each)
    if count == 1:
        return ((1, Tile(size_bytes(length), 1, length)),)
    middle = Tile(size_bytes(each), 1, each, begins=False, ends=False)
    last = length - (count - 1) * each
    runs = [(1, replace(middle, begins=True)), (count - 2, middle)]
    runs.append((1, Tile(size_bytes(last), 1, last, begins=False)))
    return tuple(run for run in runs if run[0])
