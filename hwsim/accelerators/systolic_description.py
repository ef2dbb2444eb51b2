"""The description of a systolic accelerator: one grid of PEs that all memory channels feed through a weight buffer."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Literal

import numpy as np

from hwsim.accelerators.description import (
    AcceleratorDescription,
    Cell,
    Count,
    LineDesign,
    Width,
    checked_options,
    dense_kind,
)
from hwsim.catalog import Strict
from hwsim.engine import Grid
from hwsim.engine.folds import Stationary
from hwsim.errors import HwsimError
from hwsim.memory.description import Memory
from hwsim.pe import PE

MOST_BEATS = 1 << 18  # of a channel that the weight buffer may hold: what an engine keeps track of one by one


class GridDesign(Strict):
    """`rows` x `cols` cells; `stationary` is the operand that stays in them."""

    rows: Width
    cols: Width
    stationary: Stationary


class WeightBuffer(Strict):
    """On-chip memory that holds two tiles of weights or more, so that one is loaded while another is used.

    With `prefetch` "ideal" nothing is waited for: cycles are those of the array alone.
    """

    capacity_bytes: Count
    prefetch: Literal["buffered", "ideal"]


class Accumulators(Strict):
    """On-chip memory for INT32 sums of dot products that take several folds; where outputs stay there are none."""

    capacity_bytes: Count


class SystolicDescription(AcceleratorDescription):
    """A systolic accelerator; `channels` defaults to those of the memory."""

    synthesized: ClassVar[bool] = False

    dataflow: Literal["systolic"]
    channels: Count | None = None
    grid: GridDesign
    elements: dict[str, Cell]
    weight_buffer: WeightBuffer
    accumulators: Accumulators

    @property
    def shape(self) -> Grid:
        """The grid as engines take it."""
        return Grid(self.grid.rows, self.grid.cols, self.grid.stationary)

    def line_design(self, memory: Memory) -> LineDesign:
        """The weight buffer as the Links of all channels.

        Raises:
            HwsimError: the memory is simulated command by command, or the buffer holds fewer than four beats of each
                channel, or more than an engine keeps track of.
        """
        if memory.model == "commands":  # tiles are added up as sums, for which beats have to come at a steady rate
            raise HwsimError(
                f"the systolic array of {self.name} is fed by bandwidth", got='memory.model = "commands"',
                expected='memory.model = "bandwidth"', next="--accelerator u280-stream, which is fed by commands",
            )  # fmt: skip
        channels = self.channels or int(memory.channels.value)
        beat_bytes = int(memory.beat_bytes.value)
        depth = self.weight_buffer.capacity_bytes // (channels * beat_bytes)
        if not 4 <= depth <= MOST_BEATS:
            raise HwsimError(
                f"weight_buffer.capacity_bytes of {self.name}",
                got=self.weight_buffer.capacity_bytes,
                expected=f"{4 * channels * beat_bytes} to {MOST_BEATS * channels * beat_bytes}: "
                f"4 to {MOST_BEATS} beats of {beat_bytes} bytes on each of {channels} channels",
            )
        # Unchecked: a buffer may be deeper than a queue; a tile has its own rules for tokens, and no credits.
        return LineDesign.model_construct(channels=self.channels, link_depth=depth, credits=1, tokens_per_pass=1)

    def array(self, weight_format: str) -> tuple[int, int]:
        """Rows and lanes of the PE array that counts as one.

        Where outputs stay, a cell is a PE of its own; else a column adds up the products of its cells, as lanes do.
        """
        return (1, 1) if self.grid.stationary == "output" else (self.grid.cols, self.grid.rows)

    def copies(self, channels: int) -> int:
        """All cells, or the one array that they are."""
        return self.shape.cells if self.grid.stationary == "output" else 1

    @property
    def more_buffers(self) -> dict[str, int]:
        """The accumulators, where there are any."""
        return {} if self.grid.stationary == "output" else {"accumulators": self.accumulators.capacity_bytes}

    def pe(self, weight_format: str, group: int, groups: int, zero_point: bool, activation_format: str = "int8") -> PE:
        """The PE array: a cell where outputs stay, else the grid.

        Raises:
            HwsimError: no element for the format, or a PE that does not take an operand every cycle, whatever it is.
        """
        kind = dense_kind(self, weight_format)
        rows, lanes = self.array(weight_format)
        if kind.constant_weights:
            raise self._refused(weight_format, "its weights are constants")
        pe = kind(
            rows=rows,
            lanes=lanes,
            weight_format=weight_format,
            group=group,
            max_groups=groups,
            activation_format=activation_format,
            zero_point=zero_point,
            **checked_options(self.element(weight_format), kind),
        )
        if reason := unfit(pe):
            raise self._refused(weight_format, reason)
        return pe

    def drain(self, pe: PE) -> int:
        """Cycles of a PE behind its last product: sums, scales, queue; no tree of adders, since sums pass the cells."""
        return replace(pe, rows=1, lanes=1).drain

    def _refused(self, weight_format: str, reason: str) -> HwsimError:
        name = self.elements[weight_format].pe
        return HwsimError(
            f"PE {name} cannot be a cell of the systolic array of {self.name}",
            got=f"elements.{weight_format}.pe = {name}: {reason}",
            expected="a PE that takes one product every cycle, whatever its operands: neighbours do not wait",
            next='use pe = "mac"',
        )


def unfit(pe: PE) -> str | None:
    """Why an array of PEs cannot keep step with its neighbours; None where it can."""
    if pe.depends_on:
        return f"its cycles depend on the values of {' and '.join(sorted(pe.depends_on))}"
    if pe.parts != 1 or pe.weight_planes != 1:
        return "an operand of it is more than one number"
    if pe.most_outliers is not None:
        return "it takes columns in FP16 besides"
    flags = np.array([False, True])
    interval = int(pe.timing(None, flags, flags).interval.max())
    return f"it takes a product every {interval} cycles" if interval != 1 else None
