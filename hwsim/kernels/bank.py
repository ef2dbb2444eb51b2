"""The kernel of all-bank commands: runs of equal commands under least distances, refresh between rows."""

from __future__ import annotations

from typing import Any

import numpy as np

from hwsim.kernels.base import compiled


@compiled
def run_commands(
    kinds: Any,  # int64[n] command of each run
    spans: Any,  # int64[n] cycles from a run's first command to its last
    busy: Any,  # int64[n] cycles from a run's last command until its units take the next multiply-accumulate
    distances: Any,  # int64[k, k] least cycles from a command to another
    completion: Any,  # int64[k] cycles from a command until what it does is done
    modes: Any,  # int64[k] mode that a command needs; equal ones where there are no modes
    codes: Any,  # int64[4]: activate, multiply-accumulate, refresh, mode change
    after_units: Any,  # int64[k] 1 where a command takes what the units made, and waits for them and their pipeline
    drain: int,  # cycles of that pipeline
    interval: int,  # cycles from one refresh falling due to the next; 0: none
    until_refresh: int,  # cycles until the first falls due
    repeats: int,  # how often the whole program runs
) -> tuple[int, int, int]:
    """Rules as in `hwsim.accelerators.dram_pim.program`.

    Returns:
        Cycles of all repeats, refreshes, cycles from then until the next refresh falls due.
    """
    activate, mac, refresh, change = codes
    count = len(distances)
    never = -(1 << 40)
    total, refreshes, due = 0, 0, until_refresh
    for _ in range(repeats):
        last = np.full(count, never, np.int64)
        free, mode, end = never, modes[kinds[0]], 0
        tick: Any = 0
        for run in range(len(kinds)):
            kind = kinds[run]
            for other in range(count):
                tick = max(tick, last[other] + distances[other, kind])
            if modes[kind] != mode:
                last[change], mode = tick, modes[kind]
                tick += distances[change, kind]
            if kind == mac:
                tick = max(tick, free)
            elif after_units[kind]:
                tick = max(tick, free + drain)
            while kind == activate and interval > 0 and tick >= due:
                sent: Any = due
                for other in range(count):
                    sent = max(sent, last[other] + distances[other, refresh])
                last[refresh] = sent
                refreshes += 1
                due += interval
                for other in range(count):
                    tick = max(tick, last[other] + distances[other, kind])
            tick += spans[run]
            last[kind] = tick
            if kind == mac:
                free = last[kind] + busy[run]
                end = max(end, free + drain)
            end = max(end, last[kind] + completion[kind])
        total += end
        due -= end
    return total, refreshes, due
