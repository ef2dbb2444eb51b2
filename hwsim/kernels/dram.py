"""The kernel of DRAM: the machine of `hwsim.memory.dram.controller`, from one event to the next.

Ticks in which nothing can happen are passed over. A channel is an array, see `layout`. Requests are rows of int64[a
power of two, 8]. A row may be used again once its request is done; which row entered or enters as the n-th is in the
column `NTH` of row n modulo the length.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none
from hwsim.kernels.commands import change_rows, earliest, obey
from hwsim.kernels.layout import (
    ACCEPTED,
    ACT,
    ARRIVE,
    BANK,
    BANK_QUEUE,
    BANK_WRITES,
    BANKS,
    BUSY,
    BUSY_BANKS,
    CLOCK_READ,
    CLOCK_UNTIL,
    CLOCK_WRITE,
    CLOSED,
    CLOSED_PAGE,
    COUNTS,
    DONE,
    DRAIN_ABOVE,
    DRAINING,
    DUE,
    DUE_COUNT,
    DUE_HEAD,
    ENTERED,
    FAR,
    FILLED,
    FULL,
    HIT_LIMIT,
    HITS,
    IN_BANKS,
    IS_WRITE,
    LEAD,
    LEAST,
    LOGGED,
    NEXT,
    NEXT_REFRESH,
    NODES,
    NTH,
    OFFERED,
    PLACE,
    PRE,
    QUEUE,
    QUEUES,
    RANKS,
    RD,
    RDA,
    READ,
    READS,
    READY,
    REFAB,
    REFPB,
    REFRESH,
    ROW,
    ROWS,
    SOON,
    TARGET,
    TARGETS,
    TICK,
    TURN,
    TWO_BUSES,
    WAITING,
    WHOLE_RANKS,
    WR,
    WRA,
    WRITE,
    WRITES,
)


@counted_by_none
def advance(s: Any, requests: Any, until: int, goal: int, log: Any) -> None:
    """Work on tick after tick, from `NEXT`, up to `until`, or until the request in row `goal` is done.

    With `goal` -1 and `until` FAR it ends when nothing is left to do. `log` takes tick, command, bank and row of the
    first commands, as far as it has rows.
    """
    if s[ENTERED] < s[OFFERED]:  # what was offered since may have work sooner
        i = requests[s[ENTERED] & (len(requests) - 1), NTH]
        s[NEXT] = min(s[NEXT], max(s[TICK] + 1, requests[i, ARRIVE]))
    while s[NEXT] < until:
        if goal >= 0 and requests[goal, DONE] >= 0:
            return
        tick = s[TICK] = s[NEXT]
        changed = _enter(tick, s, requests)
        while tick >= s[NEXT_REFRESH]:
            s[DUE + (s[DUE_HEAD] + s[DUE_COUNT]) % (s[TARGETS] + 1)] = s[TARGET]
            s[DUE_COUNT] += 1
            s[TARGET] = (s[TARGET] + 1) % s[TARGETS]
            s[NEXT_REFRESH] += s[REFRESH]
        after = FAR
        for bus in range(1 + s[TWO_BUSES]):
            after = min(after, _send(tick, bus, s, requests, log))
        if _move(s, requests) or changed:
            after = tick + 1
        s[NEXT] = _next(tick, after, until, goal, s, requests)


@counted_by_none
def _next(tick: int, after: int, until: int, goal: int, s: Any, requests: Any) -> int:
    """The next tick with work, if commands and moves have some from `after` on; FAR where all is done."""
    if s[ENTERED] < s[OFFERED]:
        i = requests[s[ENTERED] & (len(requests) - 1), NTH]
        if s[WRITES if requests[i, IS_WRITE] else READS] < s[QUEUE]:
            after = min(after, max(requests[i, ARRIVE], tick + 1))
    elif until == FAR and goal < 0 and s[READS] + s[IN_BANKS] + s[DRAINING] == 0 and s[WRITES] <= s[DRAIN_ABOVE]:
        return FAR  # the writes that are too few to drain stay
    return max(tick + 1, min(after, s[NEXT_REFRESH]))  # type: ignore[no-any-return]


@counted_by_none
def _enter(tick: int, s: Any, requests: Any) -> bool:
    """Accept the next request if it is there and finds room; whether one was accepted."""
    if s[ENTERED] >= s[OFFERED]:
        return False
    i = requests[s[ENTERED] & (len(requests) - 1), NTH]
    if requests[i, ARRIVE] > tick:
        return False
    direction = requests[i, IS_WRITE]
    if s[READS + direction] >= s[QUEUE]:
        return False
    requests[i, ACCEPTED] = tick
    s[ENTERED] += 1
    if s[WRITES] + s[BANK_WRITES] > 0 and _waits(requests[i, PLACE], 1, s, requests):
        requests[i, DONE] = tick + 1
        return True
    s[s[WAITING] + direction * s[QUEUE] + s[READS + direction]] = i
    s[READS + direction] += 1
    return True


@counted_by_none
def _send(tick: int, bus: int, s: Any, requests: Any, log: Any) -> int:
    """Send a command on a bus if one is ready. Returns the first tick in which the next one could be."""
    after = FAR
    if bus == 0 and s[DUE_COUNT] > 0:
        command, target, when = _refreshing(tick, s[DUE + s[DUE_HEAD]], s)
        if when <= tick:
            if command != PRE:
                s[DUE_HEAD] = (s[DUE_HEAD] + 1) % (s[TARGETS] + 1)
                s[DUE_COUNT] -= 1
                for i in range(2 * s[BANKS]):
                    s[SOON + i] = 0
            s[LEAST + 1] = 0
            _put(command, target, CLOSED, tick, s, log)
            return tick + 1
        after = when
    if s[IN_BANKS] == 0:
        return after
    if s[LEAST + bus] > tick:
        return min(after, s[LEAST + bus])  # type: ignore[no-any-return]
    command, bank, slot = _choose(tick, bus, s, requests)
    if command < 0:
        return min(after, s[LEAST + bus])  # type: ignore[no-any-return]
    s[TURN] = bank
    i = s[s[QUEUES] + bank * s[BANK_QUEUE] + slot]
    if command < RD:
        _put(command, bank, requests[i, ROW], tick, s, log)
        return tick + 1
    least = s[LEAST]
    _burst(tick, bank, slot, command, i, s, requests, log)
    head = s[s[QUEUES] + bank * s[BANK_QUEUE]]
    if s[TWO_BUSES] and s[FILLED + bank] > 0 and requests[head, ROW] == s[ROWS + bank]:
        s[SOON + bank], s[LEAST] = FAR, least  # after a hit comes a hit: nothing new for the bus of rows
    return tick + 1


@counted_by_none
def _burst(tick: int, bank: int, slot: int, command: int, i: int, s: Any, requests: Any, log: Any) -> None:
    """Send a column command, after a CAS where the data clock stands, and take its request out of its queue."""
    is_write = requests[i, IS_WRITE]
    when = tick + (s[LEAD] if tick >= s[CLOCK_UNTIL] else 0)
    s[CLOCK_UNTIL] = max(s[CLOCK_UNTIL], when + (s[CLOCK_WRITE] if is_write else s[CLOCK_READ]))
    requests[i, DONE] = when + (s[WRITE] if is_write else s[READ])
    filled = s[FILLED + bank] - 1
    s[FILLED + bank] = filled
    first = s[QUEUES] + bank * s[BANK_QUEUE]
    for place in range(first + slot, first + filled):
        s[place] = s[place + 1]
    s[IN_BANKS] -= 1
    s[BANK_WRITES] -= is_write
    s[FULL] = s[FULL + 1] = 0
    if filled == 0:
        _no_longer_busy(bank, s)
    _put(command, bank, requests[i, ROW], when, s, log)


@counted_by_none
def _put(command: int, bank: int, row: int, tick: int, s: Any, log: Any) -> None:
    """Put a command on its bus, and what follows from it."""
    obey(command, bank, tick, s)
    change_rows(command, bank, row, tick, s)
    s[COUNTS + command] += 1
    s[SOON + bank] = s[SOON + s[BANKS] + bank] = 0
    if s[TWO_BUSES]:
        ready = READY
        s[LEAST] = 0
        s[LEAST + 1] = min(s[ready + RD], s[ready + WR], s[ready + RDA], s[ready + WRA])
    else:
        s[LEAST] = tick + 1
    if s[LOGGED] < len(log):
        i = s[LOGGED]
        log[i, 0], log[i, 1], log[i, 2], log[i, 3] = tick, command, bank, row
        s[LOGGED] += 1


@counted_by_none
def _refreshing(tick: int, target: int, s: Any) -> tuple[int, int, int]:
    """What a refresh needs next (a row closed, or itself), where, and from when on."""
    count = s[BANKS] // s[RANKS] if s[WHOLE_RANKS] else 1
    first, best, where = target * count, FAR, -1
    for b in range(first, first + count):
        if s[ROWS + b] != CLOSED:
            when = earliest(PRE, b, s)
            if when <= tick:
                return PRE, b, when
            if when < best:
                best, where = when, b
    if where >= 0:
        return PRE, where, best
    command = REFAB if s[WHOLE_RANKS] else REFPB
    return command, first, earliest(command, first, s)


@counted_by_none
def _choose(tick: int, bus: int, s: Any, requests: Any) -> tuple[int, int, int]:
    """The first command that is ready, banks in turn, as (command, bank, place in its queue); (-1, -1, -1) if none.

    Rules only ever put commands off, so that what was found once stays a lower bound until the bank itself changes.
    """
    held = s[DUE + s[DUE_HEAD]] if s[DUE_COUNT] > 0 else -1
    soonest, count, first, busy = FAR, s[BUSY], 0, BUSY_BANKS
    while first < count and s[busy + first] <= s[TURN]:
        first += 1
    for i in range(count):
        b = s[busy + (first + i if first + i < count else first + i - count)]
        soon = SOON + bus * s[BANKS] + b
        if s[soon] > tick:
            soonest = min(soonest, s[soon])
            continue
        if held >= 0 and (s[NODES + 4 * b] if s[WHOLE_RANKS] else b) == held:
            continue
        command, slot, when = _wanted(tick, b, bus == 0, bus == 1 or s[TWO_BUSES] == 0, s, requests)
        if when <= tick:
            return command, b, slot
        s[soon] = when
        soonest = min(soonest, when)
    s[LEAST + bus] = soonest
    return -1, -1, -1


@counted_by_none
def _wanted(tick: int, b: int, on_row: bool, on_column: bool, s: Any, requests: Any) -> tuple[int, int, int]:
    """What a bank sends first: the command that is ready, else the one that will be soonest, with its tick."""
    open_row, queue, filled = s[ROWS + b], s[QUEUES] + b * s[BANK_QUEUE], s[FILLED + b]
    if open_row == CLOSED:
        return (ACT, 0, earliest(ACT, b, s)) if on_row else (-1, -1, FAR)
    best, best_slot, soonest = -1, -1, FAR
    if on_row and requests[s[queue], ROW] != open_row:
        free = s[HITS + b] >= s[HIT_LIMIT]
        if not free:
            free = True
            for i in range(1, filled):
                if requests[s[queue + i], ROW] == open_row:
                    free = False
                    break
        if free:
            best, best_slot, soonest = PRE, 0, earliest(PRE, b, s)
            if soonest <= tick:
                return best, best_slot, soonest
    asked_read = asked_write = not on_column
    for i in range(filled):
        if asked_read and asked_write:
            break
        r = s[queue + i]
        is_write = requests[r, IS_WRITE]
        if requests[r, ROW] != open_row or (asked_write if is_write else asked_read):
            continue
        if is_write:
            asked_write = True
            command = WRA if s[CLOSED_PAGE] else WR
        else:
            asked_read = True
            command = RDA if s[CLOSED_PAGE] else RD
        when = earliest(command, b, s)
        if when < soonest:
            best, best_slot, soonest = command, i, when
        if when <= tick:
            break
    return best, best_slot, soonest


@counted_by_none
def _waits(place: int, direction: int, s: Any, requests: Any) -> bool:
    """Whether a read (0) or write (1) of this place waits, for room or at a bank."""
    for i in range(s[READS + direction]):
        if requests[s[s[WAITING] + direction * s[QUEUE] + i], PLACE] == place:
            return True
    for i in range(s[BUSY]):
        b = s[BUSY_BANKS + i]
        for j in range(s[FILLED + b]):
            r = s[s[QUEUES] + b * s[BANK_QUEUE] + j]
            if requests[r, PLACE] == place and requests[r, IS_WRITE] == direction:
                return True
    return False


@counted_by_none
def _move(s: Any, requests: Any) -> bool:
    """Move a request to its bank, of the reads or of a batch of writes; whether one was moved."""
    if s[DRAINING] == 0:
        idle = s[READS] == 0 and s[IN_BANKS] == 0
        if s[WRITES] >= s[QUEUE] or (idle and s[WRITES] > s[DRAIN_ABOVE]):
            s[DRAINING] = s[WRITES]
    for direction in range(1 if s[DRAINING] > 0 else 0, -1, -1):
        waiting = s[WAITING] + direction * s[QUEUE]
        for i in range(s[FULL + direction], s[READS + direction]):
            r = s[waiting + i]
            if s[FILLED + requests[r, BANK]] >= s[BANK_QUEUE]:
                s[FULL + direction] = i + 1
                continue
            reads = s[READS] + s[IN_BANKS] - s[BANK_WRITES]
            if direction == 1 and reads > 0 and _waits(requests[r, PLACE], 0, s, requests):
                s[DRAINING] = 0
                break
            s[DRAINING] -= direction
            s[READS + direction] -= 1
            for j in range(i, s[READS + direction]):
                s[waiting + j] = s[waiting + j + 1]
            _join(r, s, requests)
            return True
        if s[DRAINING] > 0:
            return False
    return False


@counted_by_none
def _join(r: int, s: Any, requests: Any) -> None:
    """Put a request last in its bank's queue."""
    b = requests[r, BANK]
    filled = s[FILLED + b]
    if filled == 0:
        _becomes_busy(b, s)
    head = s[s[QUEUES] + b * s[BANK_QUEUE]]
    hit, like_head = requests[r, ROW] == s[ROWS + b], requests[head, IS_WRITE] == requests[r, IS_WRITE]
    # Else it waits behind what the bank wants already: a request that is no hit, or a hit behind one of its kind.
    if filled == 0 or (hit and not (like_head and requests[head, ROW] == s[ROWS + b])):
        s[SOON + b] = s[SOON + s[BANKS] + b] = s[LEAST] = s[LEAST + 1] = 0
    s[s[QUEUES] + b * s[BANK_QUEUE] + filled] = r
    s[FILLED + b] += 1
    s[IN_BANKS] += 1
    s[BANK_WRITES] += requests[r, IS_WRITE]


@counted_by_none
def _becomes_busy(bank: int, s: Any) -> None:
    i = BUSY_BANKS + s[BUSY]
    while i > BUSY_BANKS and s[i - 1] > bank:
        s[i] = s[i - 1]
        i -= 1
    s[i] = bank
    s[BUSY] += 1


@counted_by_none
def _no_longer_busy(bank: int, s: Any) -> None:
    s[BUSY] -= 1
    i = BUSY_BANKS + s[BUSY]
    last = s[i]
    while last != bank:
        i -= 1
        last, s[i] = s[i], last
