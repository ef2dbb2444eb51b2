"""The systolic array event by event: cells that take operands from their neighbours, tick by tick, in SimPy.

The readable reference of `hwsim.engine.folds`. A tick is a cycle in which the array's clock is enabled; while a tile of
weights is late there are none, and every cell holds what it has. No count of cycles is put in: a fold ends when its
last result has left the array.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import simpy
from numpy.typing import NDArray

from hwsim.engine.folds import Grid, Tile
from hwsim.engine.link import Process

Integers = NDArray[np.int64]


def _ones(lane: int, index: int) -> int:
    """Operands where only time matters."""
    return 1


def _nowhere(index: int, lane: int, value: int) -> None:
    """Results where only time matters."""


@dataclass(frozen=True)
class Operands:
    """What a fold works on, by functions.

    Args:
        west: of (row of the grid, index in the stream).
        north: of (column, index in the stream), where outputs stay; of (column, row), what the cells keep, elsewhere.
        leave: is told each result as it leaves: (row, column, value) where outputs stay, else (index, column, value).
    """

    west: Callable[[int, int], int] = _ones
    north: Callable[[int, int], int] = _ones
    leave: Callable[[int, int, int], None] = _nowhere


@dataclass
class _Register:
    """What is put in one tick can be read in the next, and only then. None is a bubble."""

    tick: int = -1
    item: tuple[int, bool] | None = None
    before: tuple[int, tuple[int, bool] | None] = (-1, None)

    def put(self, tick: int, value: int, last: bool = False) -> None:
        """Put in a tick; what was put in the one before can still be read."""
        self.before = (self.tick, self.item)
        self.tick, self.item = tick, (value, last)

    def read(self, tick: int) -> tuple[int, bool] | None:
        """What was put in the tick before this one."""
        tick_put, item = (self.tick, self.item) if self.tick < tick else self.before
        return item if tick_put == tick - 1 else None


@dataclass
class _Fold:
    """How far a fold has come."""

    operands: Operands
    start: int  # the tick in which the first operand of the first lane enters
    fed: int = 0
    last: int | None = None  # the index that ends the stream, once it is known
    left: int = 0


class SystolicArray:
    """A grid of cells in SimPy, a process each; `run` gives it a tile's work.

    Args:
        env: the simulation; a tick takes one unit of its time.
    """

    def __init__(self, env: simpy.Environment, grid: Grid) -> None:
        self.env, self.grid = env, grid
        self.tick, self.shifting = 0, False
        self.clock = env.event()
        shape = [(i, j) for i in range(grid.rows + 1) for j in range(grid.cols + 1)]
        self.from_west, self.from_north = ({at: _Register() for at in shape} for _ in range(2))
        self.shifted = {at: _Register() for at in shape}
        self.fold = _Fold(Operands(), 0)
        cell = self._output_cell if grid.stationary == "output" else self._stationary_cell
        for i in range(grid.rows):
            for j in range(grid.cols):
                env.process(cell(i, j))

    def run(self, tile: Tile, operands: Operands | None = None) -> Process:
        """The folds of a tile, or the part of a fold that it is: from now until the cycle after the last."""
        for _ in range(tile.folds):
            if tile.begins:
                yield from self._begin(operands or Operands())
            for index in range(tile.stream):
                self.fold.fed += 1
                if tile.ends and index == tile.stream - 1:
                    self.fold.last = self.fold.fed - 1
                yield from self._step()
            while tile.ends and self.fold.left < self._expected():
                yield from self._step()

    def _expected(self) -> int:
        """Results of the fold."""
        return self.grid.cells if self.grid.stationary == "output" else self.fold.fed * self.grid.cols

    def _begin(self, operands: Operands) -> Process:
        """A new fold: what stays in the cells shifts down, the last row's first."""
        self.fold = _Fold(operands, self.tick)
        self.shifting = self.grid.stationary != "output"
        for row in reversed(range(self.grid.preload)):
            for column in range(self.grid.cols):
                self.shifted[0, column].put(self.tick - 1, operands.north(column, row))
            yield from self._pulse()
        self.shifting = False
        self.fold.start = self.tick

    def _step(self) -> Process:
        """One tick of streaming: each lane's operand enters one tick later than that of the lane before."""
        fold, since = self.fold, self.tick - self.fold.start
        for row in range(self.grid.rows):
            if 0 <= (index := since - row) < fold.fed:
                self.from_west[row, 0].put(self.tick - 1, fold.operands.west(row, index), index == fold.last)
        for column in range(self.grid.cols):
            if 0 <= (index := since - column) < fold.fed:
                value = fold.operands.north(column, index) if self.grid.stationary == "output" else 0
                self.from_north[0, column].put(self.tick - 1, value)
        yield from self._pulse()

    def _pulse(self) -> Process:
        """Let every cell do one tick."""
        clock, self.clock = self.clock, self.env.event()
        clock.succeed()
        yield self.env.timeout(1)
        self.tick += 1

    def _output_cell(self, i: int, j: int) -> Process:
        """Adds products up where it stands; the sum leaves with the last operand."""
        total = 0
        while True:
            yield self.clock
            west, north = self.from_west[i, j].read(self.tick), self.from_north[i, j].read(self.tick)
            if west is None or north is None:
                continue
            total += west[0] * north[0]
            self.from_west[i, j + 1].put(self.tick, *west)
            self.from_north[i + 1, j].put(self.tick, *north)
            if west[1]:
                self._leave(i, j, total)
                total = 0

    def _stationary_cell(self, i: int, j: int) -> Process:
        """Keeps the last operand that was shifted in; adds its product to the sum that comes from above."""
        kept = 0
        while True:
            yield self.clock
            if self.shifting and (shifted := self.shifted[i, j].read(self.tick)) is not None:
                kept = shifted[0]
                self.shifted[i + 1, j].put(self.tick, kept)
            west, above = self.from_west[i, j].read(self.tick), self.from_north[i, j].read(self.tick)
            if west is None or above is None:
                continue
            total = above[0] + west[0] * kept
            self.from_west[i, j + 1].put(self.tick, *west)
            self.from_north[i + 1, j].put(self.tick, total)
            if i == self.grid.rows - 1:
                self._leave(self.tick - self.fold.start - i - j, j, total)

    def _leave(self, index: int, column: int, value: int) -> None:
        self.fold.left += 1
        self.fold.operands.leave(index, column, value)


def multiply(x: Integers, w: Integers, grid: Grid) -> tuple[Integers, int]:
    """The product x W^T on a systolic array, cell by cell.

    Args:
        x: int64[M, K].
        w: int64[N, K].

    Returns:
        The product, int64[M, N], and the cycles from the first operand to the last result, both included.
    """
    env = simpy.Environment()
    array = SystolicArray(env, grid)
    y = np.zeros((len(x), len(w)), np.int64)
    env.run(env.process(_folds(array, x, w, y)))
    return y, int(env.now)


def _folds(array: SystolicArray, x: Integers, w: Integers, y: Integers) -> Process:
    """All folds of a product; operands beyond the edges of the matrices are zero, results there are dropped."""
    grid, (tokens, depth), features = array.grid, x.shape, len(w)
    down = tokens if grid.stationary == "output" else depth
    across = tokens if grid.stationary == "input" else features
    stream = {"output": depth, "weight": tokens, "input": features}[grid.stationary]
    for right in range(0, across, grid.cols):
        for below in range(0, down, grid.rows):
            operands = {"output": _of_outputs, "weight": _of_weights, "input": _of_inputs}[grid.stationary]
            yield from array.run(Tile(0, 1, stream), operands(x, w, y, below, right))


def _at(matrix: Integers, row: int, column: int) -> int:
    return int(matrix[row, column]) if row < matrix.shape[0] and column < matrix.shape[1] else 0


def _add(y: Integers, row: int, column: int, value: int) -> None:
    if row < y.shape[0] and column < y.shape[1]:
        y[row, column] += value


def _of_outputs(x: Integers, w: Integers, y: Integers, below: int, right: int) -> Operands:
    return Operands(
        lambda row, k: _at(x, below + row, k),
        lambda column, k: _at(w, right + column, k),
        lambda row, column, value: _add(y, below + row, right + column, value),
    )


def _of_weights(x: Integers, w: Integers, y: Integers, below: int, right: int) -> Operands:
    return Operands(
        lambda row, m: _at(x, m, below + row),
        lambda column, row: _at(w, right + column, below + row),
        lambda m, column, value: _add(y, m, right + column, value),
    )


def _of_inputs(x: Integers, w: Integers, y: Integers, below: int, right: int) -> Operands:
    return Operands(
        lambda row, n: _at(w, n, below + row),
        lambda column, row: _at(x, right + column, below + row),
        lambda n, column, value: _add(y, right + column, n, value),
    )
