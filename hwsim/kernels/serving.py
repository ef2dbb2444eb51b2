"""The kernel of a trace: requests to one channel in the order of their arrival, from the first to the last."""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none, words
from hwsim.kernels.dram import MORE_TO_COME, NOTHING_LEFT, advance
from hwsim.kernels.layout import ACCEPTED, ARRIVE, BANK, DONE, ENTERED, FIELDS, IS_WRITE, LAST, NTH, OFFERED, PLACE, ROW

AT_ONCE = 512  # requests that are offered at once


@counted_by_none
def serve(
    at_rest: Any,  # int64[words] a DRAM channel, see `layout`
    room: Any,  # int64[rows * FIELDS] room for requests that are offered or wait; a power of two
    rows: Any,  # int64[rows] the rows, those first that are in use
    numbers: Any,  # int64[rows] which request each row holds
    asked: Any,  # arrive, is_write, bank, row, place: int64[n] each
    accepted: Any,  # int64[n] out: the tick in which a request entered, if it did
    done: Any,  # int64[n] out: the tick after its data, if it has any
    until: int,  # stop before this tick
    log: Any,  # int64[n, 4] out: see `advance`
) -> None:
    """Serve the requests. A row is used again once what it held is done."""
    channel, requests = words(at_rest), words(room)
    arrive, is_write, bank, row, place = asked
    count, used, offered = len(arrive), 0, 0
    while True:
        for i in range(offered, min(offered + AT_ONCE, count)):
            numbers[rows[used]] = i
            r = FIELDS * rows[used]
            used += 1
            requests[(FIELDS * channel[OFFERED] & channel[LAST]) + NTH] = r
            requests[r + ARRIVE], requests[r + IS_WRITE], requests[r + BANK] = arrive[i], is_write[i], bank[i]
            requests[r + ROW], requests[r + PLACE], requests[r + ACCEPTED], requests[r + DONE] = (
                row[i],
                place[i],
                -1,
                -1,
            )
            channel[OFFERED] += 1
        offered = channel[OFFERED]
        advance(channel, requests, until, MORE_TO_COME if offered < count else NOTHING_LEFT, log)
        is_end = offered == count or channel[ENTERED] < offered
        waiting = 0
        for i in range(used):
            r, number = FIELDS * rows[i], numbers[rows[i]]
            if is_end or requests[r + DONE] >= 0:
                accepted[number], done[number] = requests[r + ACCEPTED], requests[r + DONE]
            if requests[r + DONE] < 0:
                rows[i], rows[waiting] = rows[waiting], rows[i]
                waiting += 1
        if is_end:
            return
        used = waiting
