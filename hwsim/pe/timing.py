"""When an array takes beats and offers results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Cycles = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Timing:
    """When an array takes beats and offers results, in cycles.

    Beat k is accepted at the latest of three: its arrival, `accept[k-1] + interval[k-1]`, and one cycle after the
    result `credits` rows before its own was taken. Row j's result is offered `latency` cycles after its last beat was
    accepted, but not before the cycle after result j-1 was taken.

    Args:
        interval: cycles from accepting a beat until the next may be accepted, int64[beats], each at least 1.
        latency: cycles from accepting a beat until its result is offered, int64[beats]; 0 where it makes none.
        credits: results that may be under way or waiting at once.
        stall: what a stalled result does: with "credit" the pipeline never freezes, input stops when credits run out.
    """

    interval: Cycles
    latency: Cycles
    credits: int
    stall: Literal["credit"] = "credit"

    @classmethod
    def concatenate(cls, parts: Sequence[Timing]) -> Timing:
        """The beats of some timings of one array, one after the other."""
        intervals, latencies = [part.interval for part in parts], [part.latency for part in parts]
        return cls(np.concatenate(intervals), np.concatenate(latencies), parts[0].credits)
