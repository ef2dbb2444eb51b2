"""A DPU: a pipeline that issues an instruction a cycle, of tasklets in turn, and one engine for blocks of its bank.

A tasklet issues no sooner than `spacing` cycles after its last instruction (11 of the pipeline's 14 stages), so that
fewer than 11 of them leave cycles empty. In each cycle the tasklet that is ready and comes next in turn issues. A
tasklet asks for a block with one instruction and waits for it; the engine moves blocks one after the other, each in

    fixed + bytes x per byte                                  cycles (77 + 0.5 a byte: Gomez-Luna et al., PrIM)

and then the tasklet has `instructions` to do before its next block, and `closing` ones after its last. The end is when
every tasklet could issue again.

`run_dpu` (`hwsim.kernels.dpu`) goes from instruction to instruction; `step_by_step` from cycle to cycle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from hwsim.accelerators.layout import ceil_div
from hwsim.kernels.dpu import run_dpu


@dataclass(frozen=True)
class Dpu:
    """Timing of one: `spacing` and `tasklets` of the pipeline, `fixed` and `per_byte` cycles of the engine."""

    tasklets: int
    spacing: int
    fixed: int
    per_byte: float

    def moving(self, size: int) -> int:
        """Cycles in which the engine moves a block of so many bytes."""
        return ceil(self.fixed + self.per_byte * size)

    def cycles(self, blocks: int, size: int, instructions: int, closing: int) -> int:
        """What blocks take, dealt to the tasklets in turn."""
        dealt = np.array(self.dealt(blocks), np.int64)
        return int(run_dpu(dealt, self.moving(size), instructions, closing, self.spacing))

    def arithmetic(self, instructions: int) -> int:
        """What it takes if every tasklet has so many instructions to do, and no blocks are moved."""
        return int(run_dpu(np.zeros(self.tasklets, np.int64), 0, 0, instructions, self.spacing))

    def dealt(self, blocks: int) -> list[int]:
        """Blocks of each tasklet that has any."""
        busy = min(self.tasklets, blocks)
        return [ceil_div(blocks - tasklet, busy) for tasklet in range(busy)]


class _Tasklet:
    def __init__(self, blocks: int, closing: int) -> None:
        self.blocks, self.closing, self.left, self.ready = blocks, closing, 0, 0

    @property
    def is_done(self) -> bool:
        return not (self.blocks or self.closing or self.left)


def step_by_step(blocks: Sequence[int], moving: int, instructions: int, closing: int, spacing: int) -> int:
    """The same as `run_dpu`, cycle by cycle: the readable reference."""
    tasklets = [_Tasklet(count, closing) for count in blocks]
    queue = list(tasklets)  # in the order of their turns
    cycle = engine_free = 0
    while not all(tasklet.is_done for tasklet in tasklets):
        issuing = next((one for one in queue if not one.is_done and one.ready <= cycle), None)
        if issuing is not None:
            place = queue.index(issuing)
            queue = queue[place + 1 :] + queue[: place + 1]
            issuing.ready = cycle + spacing
            if issuing.left:
                issuing.left -= 1
            elif issuing.blocks:
                issuing.blocks, issuing.left = issuing.blocks - 1, instructions
                engine_free = max(engine_free, cycle + 1) + moving
                issuing.ready = max(issuing.ready, engine_free)
            else:
                issuing.closing -= 1
        cycle += 1
    return max(tasklet.ready for tasklet in tasklets)
