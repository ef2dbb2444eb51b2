"""The kernel of a trace: requests to one channel in the order of their arrival, from the first to the last."""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none
from hwsim.kernels.dram import MORE_TO_COME, NOTHING_LEFT, advance
from hwsim.kernels.layout import ACCEPTED, ARRIVE, BANK, DONE, ENTERED, IS_WRITE, NTH, OFFERED, PLACE, ROW

AT_ONCE = 512  # requests that are offered at once


@counted_by_none
def serve(
    channel: Any,  # int64[words] a DRAM channel, see `layout`
    requests: Any,  # int64[a power of two, 8] rows for requests that are offered or wait
    rows: Any,  # int64[rows] the rows, those first that are in use
    numbers: Any,  # int64[rows] which request each row holds
    asked: Any,  # arrive, is_write, bank, row, place: int64[n] each
    accepted: Any,  # int64[n] out: the tick in which a request entered, if it did
    done: Any,  # int64[n] out: the tick after its data, if it has any
    until: int,  # stop before this tick
    log: Any,  # int64[n, 4] out: see `advance`
) -> None:
    """Serve the requests. A row is used again once what it held is done."""
    arrive, is_write, bank, row, place = asked
    count, used, offered = len(arrive), 0, 0
    while True:
        for i in range(offered, min(offered + AT_ONCE, count)):
            r = rows[used]
            used += 1
            numbers[r] = i
            requests[channel[OFFERED] & (len(requests) - 1), NTH] = r
            requests[r, ARRIVE], requests[r, IS_WRITE], requests[r, BANK] = arrive[i], is_write[i], bank[i]
            requests[r, ROW], requests[r, PLACE], requests[r, ACCEPTED], requests[r, DONE] = row[i], place[i], -1, -1
            channel[OFFERED] += 1
        offered = channel[OFFERED]
        advance(channel, requests, until, MORE_TO_COME if offered < count else NOTHING_LEFT, log)
        is_end = offered == count or channel[ENTERED] < offered
        waiting = 0
        for place_of_row in range(used):
            r = rows[place_of_row]
            if is_end or requests[r, DONE] >= 0:
                accepted[numbers[r]], done[numbers[r]] = requests[r, ACCEPTED], requests[r, DONE]
            if requests[r, DONE] < 0:
                rows[place_of_row], rows[waiting] = rows[waiting], r
                waiting += 1
        if is_end:
            return
        used = waiting
