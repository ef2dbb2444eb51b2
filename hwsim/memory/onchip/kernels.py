"""Compiled forms of the on-chip rules; see `hwsim.kernels` for how kernels are written. All cycles are int64."""

from __future__ import annotations

from typing import Any

import numpy as np

from hwsim.kernels import compiled


@compiled
def banked(
    gaps: Any,  # int64[items]
    intervals: Any,  # int64[items] cycles that an item keeps the banks
    stalls: Any,  # int64[items]
    latency: int,
    in_depth: int,
    out_depth: int,
    times: Any,  # int64[4, items] out: put, accept, respond, take
) -> None:
    """The recurrence of `hwsim.memory.onchip.banks`."""
    free = 0
    for k in range(len(gaps)):
        put = gaps[k] if k == 0 else times[0, k - 1] + 1 + gaps[k]
        if k >= in_depth:
            put = max(put, times[1, k - in_depth] + 1)
        accept = max(put + 1, free)
        if k >= out_depth:
            accept = max(accept, times[3, k - out_depth] + 1)
        free = accept + intervals[k]
        respond = free - 1 + latency
        take = stalls[k] if k == 0 else times[3, k - 1] + 1 + stalls[k]
        times[0, k], times[1, k], times[2, k], times[3, k] = put, accept, respond, max(take, respond + 1)


@compiled
def pingpong(
    gaps: Any,  # int64[items]
    lengths: Any,  # int64[blocks] items of each
    stalls: Any,  # int64[items]
    buffers: int,
    handover: int,
    latency: int,
    in_depth: int,
    out_depth: int,
    times: Any,  # int64[4, items] out: put, fill, read, take
) -> None:
    """The recurrence of `hwsim.memory.onchip.pingpong`."""
    first = 0
    last_read = np.zeros(len(lengths), np.int64)
    for block in range(len(lengths)):
        end = first + lengths[block]
        for k in range(first, end):
            put = gaps[k] if k == 0 else times[0, k - 1] + 1 + gaps[k]
            if k >= in_depth:
                put = max(put, times[1, k - in_depth] + 1)
            fill = put + 1
            if k > 0:
                fill = max(fill, times[1, k - 1] + 1)
            if k == first and block >= buffers:
                fill = max(fill, last_read[block - buffers] + 1 + handover)
            times[0, k], times[1, k] = put, fill
        for k in range(first, end):
            read = times[2, k - 1] + 1 if k > 0 else 0
            if k == first:
                read = max(read, times[1, end - 1] + 1 + handover)
            if k >= out_depth:
                read = max(read, times[3, k - out_depth] + 1)
            take = stalls[k] if k == 0 else times[3, k - 1] + 1 + stalls[k]
            times[2, k], times[3, k] = read, max(take, read + latency + 1)
        last_read[block] = times[2, end - 1]
        first = end


@compiled
def crossing(
    gaps: Any,  # int64[items]
    stalls: Any,  # int64[items]
    beats: int,
    latency: int,
    back: int,
    in_depth: int,
    out_depth: int,
    times: Any,  # int64[4, items] out: put, send, arrive, take
) -> None:
    """The recurrence of `hwsim.memory.onchip.crossing`."""
    for k in range(len(gaps)):
        put = gaps[k] if k == 0 else times[0, k - 1] + 1 + gaps[k]
        if k >= in_depth:
            put = max(put, times[1, k - in_depth] + 1)
        send = put + 1
        if k > 0:
            send = max(send, times[1, k - 1] + beats)
        if k >= out_depth:
            send = max(send, times[3, k - out_depth] + 1 + back)
        arrive = send + beats - 1 + latency
        take = stalls[k] if k == 0 else times[3, k - 1] + 1 + stalls[k]
        times[0, k], times[1, k], times[2, k], times[3, k] = put, send, arrive, max(take, arrive + 1)


@compiled
def interconnect(
    first: Any,  # int64[masters + 1] where each master's bursts begin
    owner: Any,  # int64[bursts] master
    slave: Any,  # int64[bursts]
    beats: Any,  # int64[bursts]
    is_write: Any,  # bool[bursts]
    gaps: Any,  # int64[bursts]
    latency: Any,  # int64[masters, slaves]
    outstanding: int,
    depth: int,
    fair: bool,  # round robin, else fixed priority
    most: int,  # cycles that cannot be exceeded
    times: Any,  # int64[5, bursts] out: issue, grant, start, first, done
    begins: Any,  # int64[bursts] where each burst's beats lie in `takes`
    takes: Any,  # int64[beats that come back] out
) -> int:
    """The rules of `hwsim.memory.onchip.interconnect`, cycle by cycle: all transfers of a cycle follow from what was
    there when it began. Returns the cycles simulated, or -1 where `most` was exceeded.
    """
    masters, slaves, bursts = len(first) - 1, latency.shape[1], len(slave)
    longest = latency.max() + 1
    # Requests: a queue for each master and slave, then one for each slave. Beats back: likewise the other way.
    asked = np.zeros((masters, slaves, depth), np.int64)
    asked_head, asked_count = np.zeros((masters, slaves), np.int64), np.zeros((masters, slaves), np.int64)
    served = np.zeros((slaves, depth), np.int64)
    served_head, served_count = np.zeros(slaves, np.int64), np.zeros(slaves, np.int64)
    back = np.zeros((slaves, masters, depth), np.int64)
    back_head, back_count = np.zeros((slaves, masters), np.int64), np.zeros((slaves, masters), np.int64)
    reserved = np.zeros((slaves, masters), np.int64)  # slots of `back` that are taken or kept
    flying = np.full((slaves, masters, longest), -1, np.int64)
    home = np.zeros((masters, depth), np.int64)
    home_head, home_count = np.zeros(masters, np.int64), np.zeros(masters, np.int64)
    grant_slave, grant_master = np.zeros(slaves, np.int64), np.zeros(masters, np.int64)
    position, ready, open_bursts = first[:-1].copy(), np.zeros(masters, np.int64), np.zeros(masters, np.int64)
    current, left = np.full(slaves, -1, np.int64), np.zeros(slaves, np.int64)
    taken = np.zeros(bursts, np.int64)
    issues, closes = np.zeros(masters, np.bool_), np.zeros(masters, np.bool_)
    to_slave, to_master = np.full(slaves, -1, np.int64), np.full(masters, -1, np.int64)
    sends = np.full(slaves, -1, np.int64)
    for m in range(masters):
        if position[m] < first[m + 1]:
            ready[m] = gaps[position[m]]
    done_bursts, cycle = 0, 0
    while done_bursts < bursts:
        if cycle > most:
            return -1
        # What transfers in this cycle, from the state at its beginning.
        for m in range(masters):
            k = position[m]
            issues[m] = (
                k < first[m + 1]
                and cycle >= ready[m]
                and open_bursts[m] < outstanding
                and asked_count[m, slave[k]] < depth
            )
        for s in range(slaves):
            chosen = grant_slave[s]
            if not fair:
                chosen = 0
                while chosen < masters - 1 and asked_count[chosen, s] == 0:
                    chosen += 1
            to_slave[s] = chosen if asked_count[chosen, s] > 0 and served_count[s] < depth else -1
            if fair and (to_slave[s] >= 0 or asked_count[chosen, s] == 0):
                for step in range(1, masters):
                    if asked_count[(chosen + step) % masters, s] > 0:
                        grant_slave[s] = (chosen + step) % masters
                        break
        for m in range(masters):
            chosen = grant_master[m]
            if not fair:
                chosen = 0
                while chosen < slaves - 1 and back_count[chosen, m] == 0:
                    chosen += 1
            to_master[m] = chosen if back_count[chosen, m] > 0 and home_count[m] < depth else -1
            if fair and (to_master[m] >= 0 or back_count[chosen, m] == 0):
                for step in range(1, slaves):
                    if back_count[(chosen + step) % slaves, m] > 0:
                        grant_master[m] = (chosen + step) % slaves
                        break
        # A slave takes a request when it is idle, and then sends a beat or goes on with a write's.
        for s in range(slaves):
            sends[s] = -1
            if current[s] < 0 and served_count[s] > 0:
                current[s] = served[s, served_head[s]]
                left[s] = beats[current[s]]
                times[2, current[s]] = cycle
            if current[s] < 0:
                continue
            k = current[s]
            m = owner[k]
            if is_write[k] and left[s] > 1:
                left[s] -= 1
            elif reserved[s, m] < depth:
                sends[s] = m
                left[s] -= 1
        # Now all of it happens.
        for m in range(masters):
            closes[m] = False
            if home_count[m] > 0:
                k = home[m, home_head[m]]
                home_head[m] = (home_head[m] + 1) % depth
                home_count[m] -= 1
                takes[begins[k] + taken[k]] = cycle
                if taken[k] == 0:
                    times[3, k] = cycle
                taken[k] += 1
                if taken[k] == (1 if is_write[k] else beats[k]):
                    times[4, k] = cycle
                    open_bursts[m] -= 1
                    done_bursts += 1
        for m in range(masters):
            if to_master[m] >= 0:
                s = to_master[m]
                k = back[s, m, back_head[s, m]]
                back_head[s, m] = (back_head[s, m] + 1) % depth
                back_count[s, m] -= 1
                reserved[s, m] -= 1
                home[m, (home_head[m] + home_count[m]) % depth] = k
                home_count[m] += 1
        for s in range(slaves):
            started = current[s] >= 0 and times[2, current[s]] == cycle
            if started:
                served_head[s] = (served_head[s] + 1) % depth
                served_count[s] -= 1
            if sends[s] >= 0:
                m = sends[s]
                reserved[s, m] += 1
                flying[s, m, (cycle + latency[m, s]) % longest] = current[s]
                if left[s] == 0:
                    current[s] = -1
            if to_slave[s] >= 0:
                m = to_slave[s]
                k = asked[m, s, asked_head[m, s]]
                asked_head[m, s] = (asked_head[m, s] + 1) % depth
                asked_count[m, s] -= 1
                served[s, (served_head[s] + served_count[s]) % depth] = k
                served_count[s] += 1
                times[1, k] = cycle
            for m in range(masters):
                landed = flying[s, m, cycle % longest]
                if landed >= 0:
                    flying[s, m, cycle % longest] = -1
                    back[s, m, (back_head[s, m] + back_count[s, m]) % depth] = landed
                    back_count[s, m] += 1
        for m in range(masters):
            if issues[m]:
                k = position[m]
                s = slave[k]
                asked[m, s, (asked_head[m, s] + asked_count[m, s]) % depth] = k
                asked_count[m, s] += 1
                open_bursts[m] += 1
                times[0, k] = cycle
                position[m] += 1
                if position[m] < first[m + 1]:
                    ready[m] = cycle + 1 + gaps[position[m]]
        cycle += 1
    return cycle
