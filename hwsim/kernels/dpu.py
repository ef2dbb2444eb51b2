"""The kernel of a DPU: tasklets that issue in turn and wait for one engine that moves blocks from its bank."""

from __future__ import annotations

from typing import Any

import numpy as np

from hwsim.kernels.base import compiled


@compiled
def run_dpu(
    blocks: Any,  # int64[tasklets] blocks that each tasklet works through
    moving: int,  # cycles in which the engine moves a block
    instructions: int,  # of a tasklet for each block, after that which asks for it
    closing: int,  # instructions of each tasklet after its last block
    spacing: int,  # cycles between instructions of a tasklet
) -> int:
    """Cycles until every tasklet is done, by the rules of `hwsim.accelerators.dpu.pipeline`."""
    tasklets = len(blocks)
    never = 1 << 60
    ready = np.zeros(tasklets, np.int64)
    left = np.zeros(tasklets, np.int64)  # instructions of the block at hand
    blocks_left = blocks.copy()
    ends = np.full(tasklets, closing, np.int64)
    tick, engine_free, turn, end = 0, 0, tasklets - 1, 0
    while True:
        chosen, first = -1, never
        for step in range(1, tasklets + 1):
            tasklet = (turn + step) % tasklets
            if left[tasklet] == 0 and blocks_left[tasklet] == 0 and ends[tasklet] == 0:
                continue
            if ready[tasklet] <= tick:
                chosen = tasklet
                break
            first = min(first, ready[tasklet])
        if chosen < 0:
            if first == never:
                return int(end)
            tick = first
            continue
        turn = chosen
        if left[chosen] > 0:
            left[chosen] -= 1
            ready[chosen] = tick + spacing
        elif blocks_left[chosen] > 0:
            blocks_left[chosen] -= 1
            engine_free = max(engine_free, tick + 1) + moving
            left[chosen] = instructions
            ready[chosen] = max(tick + spacing, engine_free)
        else:
            ends[chosen] -= 1
            ready[chosen] = tick + spacing
        end = max(end, ready[chosen])
        tick += 1
