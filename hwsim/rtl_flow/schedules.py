"""A schedule that is made for an array: what random gaps and stalls rarely bring about."""

from __future__ import annotations

import numpy as np

from hwsim.pe.base import Flags, Timing
from hwsim.pe.twin import Schedule, recurrence


def directed_schedule(timing: Timing, ends_row: Flags, depth: int) -> Schedule:
    """Rows one by one, each result taken in the cycle in which the next arrives; then all at once, held and let go.

    In the first half the source waits before a row until the one before is through, so that one result waits in the
    queue when the next comes. In the second half the source never waits, and the sink takes nothing until all credits
    are out, and then a result in every cycle.

    Args:
        timing: of the beats.
        ends_row: of each beat.
        depth: of the queue in front; 0 without one.
    """
    rows = int(ends_row.sum())
    half = rows // 2
    starts = np.roll(ends_row, 1)
    in_first_half = np.cumsum(starts) <= half
    through = int((timing.interval + timing.latency).max()) + depth + 2
    gaps = np.where(starts & in_first_half, through, 0).tolist()
    free = recurrence(timing, ends_row, Schedule(gaps, [0] * rows, depth))
    arrived = (np.array(free.accept) + timing.latency)[ends_row] - 1
    stalls = np.append(np.diff(arrived) - 1, 0)
    stalls = np.concatenate([arrived[1:2], np.maximum(stalls[1:], 0)])
    stalls[half:] = 0
    stalls[half] = arrived[-1] - arrived[half] + through
    return Schedule(gaps, [int(cycles) for cycles in stalls], depth)
