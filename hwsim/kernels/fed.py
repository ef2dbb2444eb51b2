"""The kernel of a line whose beats come from DRAM: one stream step, beat by beat, and the requests that run ahead.

Beats are asked for in program order, as far ahead as the Links have slots and as the gates of writes are known. That
is far enough: what is not known yet is asked for only after the beat that is waited for has come.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none, words
from hwsim.kernels.dram import advance
from hwsim.kernels.layout import ARRIVE, BANK, DONE, FIELDS, IS_WRITE, LAST, NTH, OFFERED, PLACE, ROW, TICK

FAR = 1 << 60
# Fields of a channel's requester: the cycle of its last request; the step and beat it is at; reads asked for, accepted
# and delivered; the cycle of the last delivery; beats written; requests that became known after their controller had
# gone on, so that what followed is not what would be.
ISSUE, STEP, BEAT, ASKED, ACCEPTED, DELIVERED, LAST_PUT, WRITTEN, LATE = range(9)
# Fields of `clocks`: ticks per cycle as a fraction; cycles from a request to the controller, and of its data back;
# bursts of a beat.
TICKS, CYCLES, THERE, BACK, BURSTS = range(5)
READ_STEP, WRITE_STEP, HELD_STEP = 1, 2, 3  # the reads of a held step wait for its gate, as writes do


@counted_by_none
def ask(
    c: int,  # the channel
    kinds: Any,  # int64[steps] READ_STEP, WRITE_STEP, HELD_STEP, or 0 of what has no beats
    beats: Any,  # int64[channels, steps]
    bases: Any,  # int64[steps] the first burst's address, in bursts
    gates: Any,  # int64[steps] first cycle in which a write or held read may be asked for; FAR where not known yet
    mapping: Any,  # int64[parts, 4] target (0 bank, 1 row), lowest bit there, bits, lowest bit in the address
    clocks: Any,  # int64[5]
    asking: Any,  # int64[channels, 9]
    ring: Any,  # int64[channels, link depth] accept times
    firsts: Any,  # int64[channels, steps] out: a write step's first request
    channel: Any,
    requests: Any,  # room for the bursts of as many reads as the Link has slots, then for those of all writes
) -> None:
    """Ask for all beats of a channel whose time is known."""
    mine, depth = asking[c], ring.shape[1]
    while mine[STEP] < len(kinds):
        step = mine[STEP]
        if kinds[step] >= WRITE_STEP:  # a held step holds up its channel even if it reads nothing there
            if gates[step] == FAR:
                return
            mine[ISSUE] = max(mine[ISSUE], gates[step] - 1)
        if mine[BEAT] == beats[c, step]:
            mine[STEP] += 1
            mine[BEAT] = 0
            continue
        is_write = kinds[step] == WRITE_STEP
        earliest = mine[ISSUE] + 1
        if is_write:
            first = (depth + mine[WRITTEN]) * clocks[BURSTS] * FIELDS
            if mine[BEAT] == 0:
                firsts[c, step] = first
            mine[WRITTEN] += 1
        else:
            if mine[ASKED] - mine[ACCEPTED] >= depth:
                return
            slot = mine[ASKED] % depth
            earliest = max(earliest, ring[c, slot] + 1)
            first = slot * clocks[BURSTS] * FIELDS
            mine[ASKED] += 1
        mine[ISSUE] = earliest
        arrive = -(-(earliest + clocks[THERE]) * clocks[TICKS] // clocks[CYCLES])
        mine[LATE] += arrive <= channel[TICK]
        for k in range(clocks[BURSTS]):
            address = bases[step] + mine[BEAT] * clocks[BURSTS] + k
            bank = row = 0
            for p in range(len(mapping)):
                value = ((address >> mapping[p, 3]) & ((1 << mapping[p, 2]) - 1)) << mapping[p, 1]
                if mapping[p, 0] == 0:
                    bank += value
                else:
                    row |= value
            r = first + k * FIELDS
            requests[(FIELDS * channel[OFFERED] & channel[LAST]) + NTH] = r
            requests[r + ARRIVE], requests[r + IS_WRITE], requests[r + BANK] = arrive, is_write, bank
            requests[r + ROW], requests[r + PLACE], requests[r + DONE] = row, address, -1
            channel[OFFERED] += 1
        mine[BEAT] += 1


@counted_by_none
def fed_stream(
    rows: Any,  # int64[n] channels to evaluate (the others equal one of them)
    blocks: Any,  # int64[channels] row blocks of each
    service: Any,  # int64[channels or 1, blocks or 1, beats] cycles a beat occupies its tile
    replay: Any,  # int64[channels or 1, blocks or 1] cycles of a block's replay for each token after the first
    times: Any,  # int64[5]: drain, collect, head, head_every, tokens
    gate: int,  # first cycle in which a beat may be accepted
    free: Any,  # int64[channels] first cycle in which the tile may accept
    returned: Any,  # int64[channels, credits] take times, oldest at `tail`
    tail: Any,  # int64[channels]
    collector: Any,  # int64[1] first cycle in which the collector may take
    stalls: Any,  # int64[3] out: dependency, output, memory, of the channels evaluated, each times its weight
    weights: Any,  # int64[n] how many channels each stands for
    puts: Any,  # int64[n, beats of a channel in all steps] out, or shape [0, 0]: do not record
    accepts: Any,  # likewise
    takes: Any,  # int64[results] out, or shape [0]
    plan: Any,  # kinds, beats, bases, gates, mapping, clocks, asking, ring, firsts of `ask`
    channels: Any,  # int64[channels, words] DRAM channels
    requests: Any,  # int64[channels, words]: see `advance`
    log: Any,  # int64[0, 4]
) -> tuple[int, int, int]:
    """One stream step by the rules of `hwsim.engine.program`, put times from DRAM; the state is advanced in place.

    Returns:
        First accept, last take, and the number of beats that were evaluated.
    """
    drain, collect, head_beats, every, tokens = times[0], times[1], times[2], times[3], times[4]
    kinds, beats_of, bases, gates, mapping, clocks, asking, ring, firsts = plan
    depth, credits, beats = ring.shape[1], returned.shape[1], service.shape[2]
    first, last_take, evaluated = FAR, 0, 0
    most = 0
    for n in range(len(rows)):
        most = max(most, blocks[rows[n]])
    for block in range(most):
        for token in range(tokens):
            offer = 0
            for n in range(len(rows)):
                c = rows[n]
                if block >= blocks[c]:
                    continue
                credit = returned[c, tail[c]] + 1
                sc, sb = c % service.shape[0], block % service.shape[1]
                if token > 0:
                    if credit > free[c]:
                        stalls[1] += weights[n] * (credit - free[c])
                        free[c] = credit
                    free[c] += replay[sc, sb]
                    offer = max(offer, free[c] + drain)
                    continue
                for k in range(0 if block % every == 0 else head_beats, beats):
                    ask(
                        c, kinds, beats_of, bases, gates, mapping, clocks, asking, ring, firsts, words(channels[c]),
                        words(requests[c]),
                    )  # fmt: skip
                    mine = asking[c]
                    slot = mine[DELIVERED] % depth
                    ready = 0
                    end = (slot + 1) * clocks[BURSTS] * FIELDS
                    for burst in range(slot * clocks[BURSTS] * FIELDS, end, FIELDS):
                        if requests[c, burst + DONE] < 0:
                            advance(words(channels[c]), words(requests[c]), FAR, burst, log)
                        ready = max(ready, requests[c, burst + DONE])
                    put = max(mine[LAST_PUT] + 1, -(-ready * clocks[CYCLES] // clocks[TICKS]) + clocks[BACK])
                    mine[LAST_PUT] = put
                    mine[DELIVERED] += 1
                    now = free[c]
                    if gate > now:
                        stalls[0] += weights[n] * (gate - now)
                        now = gate
                    if credit > now:
                        stalls[1] += weights[n] * (credit - now)
                        now = credit
                    if put + 1 > now:
                        stalls[2] += weights[n] * (put + 1 - now)
                        now = put + 1
                    ring[c, slot] = now
                    mine[ACCEPTED] += 1
                    free[c] = now + service[sc, sb, k]
                    if len(puts) > 0:
                        puts[n, mine[DELIVERED] - 1], accepts[n, mine[DELIVERED] - 1] = put, now
                    evaluated += 1
                    first = min(first, now)
                offer = max(offer, free[c] + drain)
            last_take = max(collector[0], offer)
            collector[0] = last_take + collect
            for n in range(len(rows)):
                c = rows[n]
                if block < blocks[c]:
                    returned[c, tail[c]] = last_take
                    tail[c] = tail[c] + 1 if tail[c] + 1 < credits else 0
            if len(takes) > 0:
                takes[block * tokens + token] = last_take
    return first, last_take, evaluated


@counted_by_none
def ask_all(rows: Any, plan: Any, channels: Any, requests: Any) -> None:
    """Ask for all beats of all channels whose time is known."""
    kinds, beats_of, bases, gates, mapping, clocks, asking, ring, firsts = plan
    for n in range(len(rows)):
        c = rows[n]
        ask(
            c, kinds, beats_of, bases, gates, mapping, clocks, asking, ring, firsts, words(channels[c]),
            words(requests[c]),
        )  # fmt: skip


@counted_by_none
def are_written(rows: Any, step: int, span: Any, plan: Any, requests: Any) -> bool:
    """Whether it is known when each burst of a write step is written; if so, `span` is as `finish_writes` has it."""
    _, beats_of, _, _, _, clocks, asking, _, firsts = plan
    span[0], span[1] = FAR, 0
    for n in range(len(rows)):
        c = rows[n]
        if asking[c, STEP] <= step:
            return False
        end = firsts[c, step] + beats_of[c, step] * clocks[BURSTS] * FIELDS
        for burst in range(firsts[c, step], end, FIELDS):
            if requests[c, burst + DONE] < 0:
                return False
            cycle = -(-requests[c, burst + DONE] * clocks[CYCLES] // clocks[TICKS])
            span[0], span[1] = min(span[0], cycle), max(span[1], cycle)
    return True


@counted_by_none
def finish_writes(
    rows: Any,  # int64[n]
    step: int,
    span: Any,  # int64[2] out: cycles in which the first and the last of its bursts were written
    plan: Any,
    channels: Any,
    requests: Any,
    log: Any,
) -> None:
    """Write what a step writes, to the end. All its beats must have been asked for, or be so now."""
    _, beats_of, _, _, _, clocks, _, _, firsts = plan
    ask_all(rows, plan, channels, requests)
    for n in range(len(rows)):
        c = rows[n]
        end = firsts[c, step] + beats_of[c, step] * clocks[BURSTS] * FIELDS
        for burst in range(firsts[c, step], end, FIELDS):
            if requests[c, burst + DONE] < 0:
                advance(words(channels[c]), words(requests[c]), FAR, burst, log)
    are_written(rows, step, span, plan, requests)
