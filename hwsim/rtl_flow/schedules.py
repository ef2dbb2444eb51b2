"""A schedule that is made for an array: what random gaps and stalls rarely bring about."""

from __future__ import annotations

import numpy as np

from hwsim.pe.base import Flags, Timing
from hwsim.pe.twin import Schedule, recurrence


def directed_schedule(timing: Timing, ends_row: Flags, depth: int) -> Schedule:
    """Rows alone, each result taken at once; then taken as the next arrives; then all at once, held back and let go.

    In the first half the source waits before a row until the one before is through. So all credits come back in the
    first quarter, and in the second one result waits in the queue when the next comes. In the second half the source
    never waits, and the sink takes nothing until all credits are out, and then a result in every cycle.

    Args:
        timing: of the beats.
        ends_row: of each beat; at least 4 rows.
        depth: of the queue in front; 0 without one.
    """
    rows = int(ends_row.sum())
    quarter, half = rows // 4, rows // 2
    starts = np.roll(ends_row, 1)
    through = int((timing.interval + timing.latency).max()) + depth + 4
    gaps = np.where(starts & (np.cumsum(starts) <= half), through, 0).tolist()
    free = recurrence(timing, ends_row, Schedule(gaps, [0] * rows, depth))
    arrived = (np.array(free.accept) + timing.latency)[ends_row] - 1
    stalls = np.zeros(rows, int)
    stalls[quarter:half] = np.diff(arrived)[quarter:half] - 1
    stalls[quarter] = arrived[quarter + 1] - arrived[quarter - 1] - 2
    stalls[half] = arrived[-1] - arrived[half] + through
    return Schedule(gaps, stalls.tolist(), depth)
