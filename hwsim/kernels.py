"""Compiled kernels. Self-contained, integers only; cached in the user's cache folder by the hash of this source.

Every function here is plain Python as well (`kernel.py_func`), which the tests run against the compiled form.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
import numpy as np

from hwsim import files


def compiled(function: Callable[..., Any]) -> Any:
    """The function compiled by numba; as it was written under `.py_func`.

    numba keys its cache by a file's path and date; the hash makes it the source's own.
    """
    source = hashlib.sha256(Path(function.__code__.co_filename).read_bytes()).hexdigest()[:16]
    vars(numba.config).update(CACHE_DIR=str(files.cache_folder("kernels") / source))
    return numba.njit(cache=True)(function)


@compiled
def stream(
    rows: Any,  # int64[n] channels to evaluate (the others equal one of them)
    blocks: Any,  # int64[n] row blocks of each
    service: Any,  # int64[n or 1, blocks or 1, beats] cycles a beat occupies its tile
    replay: Any,  # int64[n or 1, blocks or 1] cycles of a block's replay for each token after the first
    times: Any,  # int64[8]: p, q (a beat takes p/q cycles), memory latency, drain, collect, head, head_every, tokens
    gate: int,  # first cycle in which a beat may be accepted
    issue: Any,  # int64[channels] last request
    sub: Any,  # int64[channels] end of the last beat on the bus, in units of 1/q cycle
    free: Any,  # int64[channels] first cycle in which the tile may accept
    ring: Any,  # int64[channels, link depth] accept times, oldest at `head`
    head: Any,  # int64[channels]
    returned: Any,  # int64[channels, credits] take times, oldest at `tail`
    tail: Any,  # int64[channels]
    collector: Any,  # int64[1] first cycle in which the collector may take
    stalls: Any,  # int64[n, 3] out: dependency, output, memory
    skip: bool,  # multiply whole periods out where the state repeats
    puts: Any,  # int64[n, beats of a channel] out, or shape [0, 0]: do not record
    accepts: Any,  # likewise
    takes: Any,  # int64[results] out, or shape [0]
) -> tuple[int, int, int]:
    """One stream step by the recurrence of `hwsim.engine.program`; the state arrays are advanced in place.

    Returns:
        First accept, last take, and the number of beats that were evaluated (not skipped).
    """
    p, q, latency, drain, collect, head_beats, every, tokens = times
    value: Any = 0
    count, beats = len(rows), service.shape[2]
    depth, credits = ring.shape[1], returned.shape[1]
    most, least = blocks.max(), blocks.min()
    record = puts.shape[0] > 0
    written = np.zeros(count, np.int64)
    first, last_take, evaluated = 1 << 62, 0, 0
    width = 4 + depth + credits
    saved = np.zeros((count if skip else 0, width), np.int64)
    saved_stalls = np.zeros((count, 3), np.int64)
    saved_block, saved_base, next_save = -1, 0, 1
    equal = False
    block = 0
    while block < most:
        for token in range(tokens):
            offer = 0
            for n in range(count):
                if block >= blocks[n]:
                    continue
                c = rows[n]
                credit = returned[c, tail[c]] + 1
                if token > 0:
                    if credit > free[c]:
                        stalls[n, 1] += credit - free[c]
                        free[c] = credit
                    free[c] += replay[n % replay.shape[0], block % replay.shape[1]]
                    offer = max(offer, free[c] + drain)
                    continue
                services = service[n % service.shape[0], block % service.shape[1]]
                for k in range(0 if block % every == 0 else head_beats, beats):
                    slot = head[c]
                    issue[c] = max(issue[c] + 1, ring[c, slot] + 1)
                    sub[c] = max(sub[c] + p, q * (issue[c] + latency))
                    put = -((-sub[c]) // q)
                    now = free[c]
                    if gate > now:
                        stalls[n, 0] += gate - now
                        now = gate
                    if credit > now:
                        stalls[n, 1] += credit - now
                        now = credit
                    if put + 1 > now:
                        stalls[n, 2] += put + 1 - now
                        now = put + 1
                    ring[c, slot] = now
                    head[c] = slot + 1 if slot + 1 < depth else 0
                    free[c] = now + services[k]
                    if record:
                        puts[n, written[n]] = put
                        accepts[n, written[n]] = now
                        written[n] += 1
                    evaluated += 1
                    first = min(first, now)
                offer = max(offer, free[c] + drain)
            last_take = max(collector[0], offer)
            collector[0] = last_take + collect
            for n in range(count):
                if block < blocks[n]:
                    c = rows[n]
                    returned[c, tail[c]] = last_take
                    tail[c] = tail[c] + 1 if tail[c] + 1 < credits else 0
            if record:
                takes[block * tokens + token] = last_take
        block += 1
        if not skip or block >= least:
            continue
        # Is the state, relative to the first channel's tile and free of what can no longer matter, the saved one?
        base = free[rows[0]]
        equal = saved_block >= 0 and (block - saved_block) % every == 0
        save = block >= next_save
        if not (equal or save):
            continue
        for n in range(count):
            if not (equal or save):
                break
            c = rows[n]
            for w in range(width):
                if w == 0:
                    value = issue[c] - base
                elif w == 1:
                    value = max(sub[c], q * (issue[c] + 1) - p) - q * base
                elif w == 2:
                    value = free[c] - base
                elif w == 3:
                    value = max(collector[0], base) - base
                elif w < 4 + depth:
                    value = max(ring[c, (head[c] + w - 4) % depth], issue[c]) - base
                else:
                    value = max(returned[c, (tail[c] + w - 4 - depth) % credits], free[c] - 1) - base
                if equal and saved[n, w] != value:
                    equal = False
                    if not save:
                        break
                if save and not equal:
                    saved[n, w] = value
        if equal:
            period, advance = block - saved_block, base - saved_base
            periods = (least - block) // period
            if periods > 0:
                jump = periods * advance
                for n in range(count):
                    c = rows[n]
                    issue[c] += jump
                    sub[c] += q * jump
                    free[c] += jump
                    for w in range(depth):
                        ring[c, w] += jump
                    for w in range(credits):
                        returned[c, w] += jump
                    for w in range(3):
                        stalls[n, w] += periods * (stalls[n, w] - saved_stalls[n, w])
                collector[0] += jump
                last_take += jump
                block += periods * period
            next_save = most + 1  # what is left is shorter than a period
            saved_block = -1
        elif save:
            saved_block, saved_base, next_save = block, base, 2 * block
            for n in range(count):
                for w in range(3):
                    saved_stalls[n, w] = stalls[n, w]
    return first, last_take, evaluated


def warm() -> None:
    """Compile the kernels, or load them from the cache, so that what follows is measured without it."""
    one, zero, none = np.ones(1, np.int64), np.zeros(1, np.int64), np.zeros((0, 0), np.int64)
    state = [zero.copy() for _ in range(8)]
    state[3], state[5] = np.zeros((1, 1), np.int64), np.zeros((1, 1), np.int64)  # the rings
    times = np.array([1, 1, 1, 0, 1, 0, 1, 1], np.int64)
    stalls = np.zeros((1, 3), np.int64)
    service, replay = np.ones((1, 1, 1), np.int64), np.ones((1, 1), np.int64)
    stream(zero, one, service, replay, times, 0, *state, stalls, True, none, none, zero[:0])
