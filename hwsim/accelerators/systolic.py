"""The systolic dataflow: matrix products in folds on one grid of PEs; everything else as in the streaming dataflow.

Weights, keys and values come from memory through the weight buffer, activations stay on chip. Which tiles there are,
and what is read again, is in `folding`; cycle by cycle it is in `hwsim.engine.folds`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.folding import SUM_BYTES, Room, fold, without_waiting
from hwsim.accelerators.layout import Cycles, ceil_div
from hwsim.accelerators.stream import ASSUMED, Matrix, StreamMapper
from hwsim.accelerators.systolic_description import SystolicDescription
from hwsim.engine import FoldStep, Panel
from hwsim.memory.description import Memory
from hwsim.network import Operator
from hwsim.pe import PE
from hwsim.run import Component
from hwsim.trace import Trace

ON_CHIP = (
    "on-chip memories give every row and column of the grid an operand each cycle, and take every result as it leaves",
    "operands that cells hand on to their neighbours cost no energy beyond the registers of the PEs",
)


class SystolicMapper(StreamMapper):
    """Turns operators into steps of a systolic array."""

    def __init__(self, description: AcceleratorDescription, memory: Memory, trace: Trace) -> None:
        super().__init__(description, memory, trace)
        assert isinstance(description, SystolicDescription)
        self.systolic, self.grid = description, description.shape
        self.mapping.assumed = (*ASSUMED, *ON_CHIP)
        # A tile may share its first and its last beat with its neighbours, and two must fit.
        stripe = self.beat_bytes * self.line.channels
        self.room = Room((self.line.link_depth // 2 - 1) * stripe, description.accumulators.capacity_bytes // SUM_BYTES)

    def _matrix(
        self,
        owner: Operator,
        name: str,
        after: tuple[int, ...],
        pe: PE,
        matrix: Matrix,
        groups: int,
        code_counts: Cycles | None = None,
        weight: str | None = None,
    ) -> int:
        """Matrix products, one part after the other."""
        step = self._folds(name, after, pe, matrix, fold(matrix, self.grid, groups, self.room))
        results = matrix.parts * matrix.rows * matrix.tokens
        actions = pe.count_actions(
            step.products, rows=results, groups=groups, code_counts=code_counts, tokens=matrix.tokens
        )
        self.mapping.arrays.add(pe, step.products, actions)
        moved = Counter(actions) + Counter(self._moved(step, results)) + self._buffered(step, matrix, groups)
        if self.systolic.weight_buffer.prefetch == "ideal":
            step = replace(step, panels=without_waiting(step.panels))
        return self.mapping.add(step, owner, moved)

    def _buffered(self, step: FoldStep, matrix: Matrix, groups: int) -> Counter[str]:
        """What on-chip memories move besides: activations into the array, tiles that serve several folds, sums."""
        across = ceil_div(matrix.rows, self.room.sums // self.grid.cols)
        if self.grid.stationary != "input":
            across = ceil_div(matrix.rows, self.grid.cols)
        inputs = matrix.tokens * matrix.cols * across
        again = sum(p.repeat * n * (tile.folds - 1) * tile.size_bytes for p in step.panels for n, tile in p.runs)
        counts = Counter(buffer_read_bytes=matrix.parts * (inputs + again))
        if self.grid.stationary != "output":
            folds = groups * ceil_div(matrix.cols // groups, self.grid.rows)
            sums = matrix.parts * matrix.rows * matrix.tokens * (folds - 1) * SUM_BYTES
            counts += Counter(buffer_read_bytes=sums, buffer_write_bytes=sums)
        return counts

    def _folds(self, name: str, after: tuple[int, ...], pe: PE, matrix: Matrix, panels: tuple[Panel, ...]) -> FoldStep:
        drain = self.systolic.drain(pe.weight_format, pe.group, pe.max_groups, pe.zero_point)
        return FoldStep(
            name,
            after,
            self.grid,
            panels,
            parts=matrix.parts,
            channels=self.line.channels,
            beat_bytes=self.beat_bytes,
            drain=drain + self.description.collector.latency_cycles,
            products=matrix.parts * matrix.rows * matrix.cols * matrix.tokens,
        )


def grid_components(steps: Sequence[FoldStep], cycles: int) -> Iterator[Component]:
    """The grid: how long it works, and how much of that, spread over all cells, are products of the network."""
    cells = steps[0].grid.cells
    yield Component("pe_array", 1, sum(step.busy for step in steps) / cycles, None)
    yield Component("pe", cells, sum(step.products for step in steps) / (cells * cycles), None)
