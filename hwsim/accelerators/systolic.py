"""The systolic dataflow: matrix products in folds on one grid of PEs; everything else as in the streaming dataflow.

Weights, keys and values come from memory through the weight buffer, activations stay on chip. Which tiles there are,
and what is read again, is in `folding`; cycle by cycle it is in `hwsim.engine.folds`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.folding import SUM_BYTES, Room, fold, without_waiting
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.stream import ASSUMED, Matrix, StreamMapper, Work
from hwsim.accelerators.systolic_description import SystolicDescription
from hwsim.engine import FoldStep, Line
from hwsim.memory.description import Memory
from hwsim.pe import PE
from hwsim.run import Component
from hwsim.trace import Trace

ON_CHIP = (
    "on-chip memories give every row and column of the grid an operand each cycle, and take every result as it leaves",
    "operands that cells hand on to their neighbours cost no energy beyond the registers of the PEs",
    "no grid of cells was synthesized: its resources are those of one wide PE array, and it is not refused for them",
)


@dataclass(frozen=True)
class Feed:
    """A systolic array with what feeds it: makes the steps of matrix products."""

    design: SystolicDescription
    line: Line
    beat_bytes: int

    @property
    def room(self) -> Room:
        """Half the weight buffer, less a beat of each channel: a tile may share its first and last with neighbours."""
        tile_beats = self.line.link_depth // 2 - 1
        sums = self.design.accumulators.capacity_bytes // SUM_BYTES
        return Room(tile_beats * self.line.channels * self.beat_bytes, sums)

    def step(self, name: str, after: tuple[int, ...], matrix: Matrix, groups: int = 1, drain: int = 0) -> FoldStep:
        """Products, one part of the matrix after the other.

        Args:
            groups: of weights along a row.
            drain: cycles of a result outside of the array.

        Raises:
            HwsimError: a buffer is too small.
        """
        return FoldStep(
            name,
            after,
            self.design.shape,
            fold(matrix, self.design.shape, groups, self.room),
            parts=matrix.parts,
            channels=self.line.channels,
            beat_bytes=self.beat_bytes,
            drain=drain,
            products=matrix.products,
        )

    def as_fed(self, step: FoldStep) -> FoldStep:
        """The step as engines time it: with ideal prefetching no weights are waited for."""
        if self.design.weight_buffer.prefetch == "ideal":
            return replace(step, panels=without_waiting(step.panels))
        return step


class SystolicMapper(StreamMapper):
    """Turns operators into steps of a systolic array."""

    def __init__(self, description: AcceleratorDescription, memory: Memory, trace: Trace) -> None:
        super().__init__(description, memory, trace)
        assert isinstance(description, SystolicDescription)
        self.systolic, self.grid = description, description.shape
        self.feed = Feed(description, self.line, self.beat_bytes)
        self.mapping.assumed = (*ASSUMED, *ON_CHIP)

    def _padded_pe(self, weight_format: str, group: int, groups: int, zero_point: bool) -> PE:
        """The PE array; each group is padded to whole folds with rows that do not count."""
        _, lanes = self.systolic.array(weight_format)
        padded, activations = ceil_div(group, lanes) * lanes, self.trace.recipe.activations.format
        return self.systolic.pe(weight_format, padded, groups, zero_point, activations)

    def _matrix(self, work: Work) -> int:
        """Matrix products, one part after the other."""
        matrix = work.matrix
        drain = self.systolic.drain(work.pe) + self.systolic.collector.latency_cycles
        step = self.feed.step(work.name, work.after, matrix, work.groups, drain)
        moved = Counter(self._counted(work)) + Counter(self._moved(step, matrix.results))
        return self.mapping.add(self.feed.as_fed(step), work.owner, moved + self._buffered(step, matrix, work.groups))

    def _buffered(self, step: FoldStep, matrix: Matrix, groups: int) -> Counter[str]:
        """What on-chip memories move besides: activations into the array, tiles that serve several folds, sums."""
        across = ceil_div(matrix.rows, self.feed.room.sums // self.grid.cols)
        if self.grid.stationary != "input":
            across = ceil_div(matrix.rows, self.grid.cols)
        inputs = matrix.tokens * matrix.cols * across
        again = sum(p.repeat * n * (tile.folds - 1) * tile.size_bytes for p in step.panels for n, tile in p.runs)
        counts = Counter(buffer_read_bytes=matrix.parts * (inputs + again))
        if self.grid.stationary != "output":
            folds = groups * ceil_div(matrix.cols // groups, self.grid.rows)
            sums = matrix.results * (folds - 1) * SUM_BYTES
            counts += Counter(buffer_read_bytes=sums, buffer_write_bytes=sums)
        return counts


def grid_components(steps: Sequence[FoldStep], cycles: int) -> Iterator[Component]:
    """The grid: how long it works, and how much of that, spread over all cells, are products of the network."""
    cells = steps[0].grid.cells
    yield Component("pe_array", 1, sum(step.busy for step in steps) / cycles, None)
    yield Component("pe", cells, sum(step.products for step in steps) / (cells * cycles), None)
