"""The kernel of DRAM: the machine of `hwsim.memory.dram.controller`, from one event to the next.

Ticks in which nothing can happen are passed over. A channel is an array, see `layout`; requests are another, as many as
a power of two with `FIELDS` words each; a request is known by the place of its first word, which may be used again once
it is done. Which request enters as the n-th is in the field `NTH` of where the n-th one would lie, modulo the length.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none, inlined
from hwsim.kernels.commands import earliest, put
from hwsim.kernels.layout import (
    ACCEPTED,
    ACT,
    ARRIVE,
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
    CLOSES,
    COMMANDS,
    DONE,
    DRAIN_ABOVE,
    DRAINING,
    DUE,
    DUE_COUNT,
    DUE_HEAD,
    ENTERED,
    FAR,
    FIELDS,
    FIRST,
    IN_BANKS,
    IS_WRITE,
    LAST,
    LEAD,
    LEAST,
    MOST_BANKS,
    NEXT,
    NEXT_REFRESH,
    NODE_ROW,
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
    WHOLE_RANKS,
    WRITE,
    WRITES,
)
from hwsim.kernels.queues import (
    bank_to_move_to,
    decide_to_close,
    first_waiting,
    leave_bank,
    look,
    move_to_bank,
    wait,
    waits,
)

# Goals of `advance` other than a request.
NOTHING_LEFT, MORE_TO_COME = -1, -2


@counted_by_none
def advance(s: Any, requests: Any, until: int, goal: int, log: Any) -> None:
    """Work on tick after tick, from `NEXT`, up to `until`, or until the request `goal` is done.

    With `NOTHING_LEFT` and `until` FAR it ends when nothing is left to do, with `MORE_TO_COME` when every request that
    was offered has entered: when the one behind it may enter is not known then. `log` takes tick, command, bank and
    row of the first commands, as far as it has rows.
    """
    coming = _coming(s, requests)
    if coming >= 0:  # what was offered since may have work sooner
        s[NEXT] = min(s[NEXT], max(s[TICK] + 1, requests[coming + ARRIVE]))
    while s[NEXT] < until:
        if goal >= 0:
            if requests[goal + DONE] >= 0:
                return
        elif goal == MORE_TO_COME and coming < 0:
            return
        tick = s[TICK] = s[NEXT]
        if coming >= 0 and requests[coming + ARRIVE] <= tick and s[READS + requests[coming + IS_WRITE]] < s[QUEUE]:
            _enter(coming, tick, s, requests)
            coming = _coming(s, requests)
        while tick >= s[NEXT_REFRESH]:
            s[DUE + (s[DUE_HEAD] + s[DUE_COUNT]) % (s[TARGETS] + 1)] = s[TARGET]
            s[DUE_COUNT] += 1
            s[TARGET] = (s[TARGET] + 1) % s[TARGETS]
            s[NEXT_REFRESH] += s[REFRESH]
        after = _send(tick, 0, s, requests, log)
        if s[TWO_BUSES]:
            after = min(after, _send(tick, 1, s, requests, log))
        if _move(s, requests):
            after = tick + 1
        elif s[IN_BANKS] > 0:  # a command on one bus may give the other one work
            after = min(after, min(s[LEAST], s[LEAST + 1]) if s[TWO_BUSES] else s[LEAST])
        if coming >= 0:
            if s[READS + requests[coming + IS_WRITE]] < s[QUEUE]:
                after = min(after, requests[coming + ARRIVE])
        elif until == FAR and goal == NOTHING_LEFT and _is_at_rest(s):
            s[NEXT] = FAR
            return
        s[NEXT] = max(tick + 1, min(after, s[NEXT_REFRESH]))


@inlined
def _coming(s: Any, requests: Any) -> int:
    """The next request to enter; -1 where none is offered."""
    if s[ENTERED] == s[OFFERED]:
        return -1
    nth: int = requests[(FIELDS * s[ENTERED] & s[LAST]) + NTH]
    return nth


@inlined
def _is_at_rest(s: Any) -> bool:
    """Whether nothing waits but writes that are too few to drain."""
    rests: bool = s[READS] + s[IN_BANKS] + s[DRAINING] == 0 and s[WRITES] <= s[DRAIN_ABOVE]
    return rests


@inlined
def _enter(i: int, tick: int, s: Any, requests: Any) -> None:
    """Accept a request."""
    requests[i + ACCEPTED] = tick
    s[ENTERED] += 1
    if s[WRITES] + s[BANK_WRITES] > 0 and waits(requests[i + PLACE], 1, s, requests):
        requests[i + DONE] = tick + 1
    else:
        wait(i, s, requests)


@inlined
def _send(tick: int, bus: int, s: Any, requests: Any, log: Any) -> int:
    """Send a command on a bus if one is ready. Returns a tick in which there may be a refresh to go on with."""
    after = FAR
    if bus == 0 and s[DUE_COUNT] > 0:
        command, target, when = _refreshing(tick, s[DUE + s[DUE_HEAD]], s)
        if when <= tick:
            _send_refresh(tick, command, target, s, log)
            return tick + 1
        after = when
    if s[IN_BANKS] > 0 and s[LEAST + bus] <= tick:
        command, bank = _choose(tick, bus, s)
        if command >= 0:
            s[TURN] = bank
            if command < RD:
                _send_row(tick, command, bank, s, requests, log)
            else:
                _send_column(tick, command, bank, s, requests, log)
    return after


@counted_by_none
def _send_refresh(tick: int, command: int, target: int, s: Any, log: Any) -> None:
    """Refresh, or close a row in its way."""
    if command != PRE:
        s[DUE_HEAD] = (s[DUE_HEAD] + 1) % (s[TARGETS] + 1)
        s[DUE_COUNT] -= 1
        for i in range(s[BANKS]):
            s[SOON + i] = s[SOON + MOST_BANKS + i] = 0
    put(command, target, CLOSED, tick, s, log)
    s[SOON + target] = s[SOON + MOST_BANKS + target] = s[LEAST] = s[LEAST + 1] = 0


@counted_by_none
def _send_row(tick: int, command: int, bank: int, s: Any, requests: Any, log: Any) -> None:
    """Open a row for a bank's oldest request, or close one."""
    put(command, bank, requests[s[s[QUEUES] + bank * s[BANK_QUEUE]] + ROW], tick, s, log)
    if command == ACT:
        look(bank, 0, 0, s, requests)
        look(bank, 0, 1, s, requests)
        s[CLOSES + bank] = 0
    s[SOON + bank] = s[SOON + MOST_BANKS + bank] = s[LEAST] = s[LEAST + 1] = 0


@inlined
def _send_column(tick: int, command: int, bank: int, s: Any, requests: Any, log: Any) -> None:
    """Send a column command, after a CAS where the data clock stands, and take its request out of its queue."""
    is_write = command & 1
    when = tick + (s[LEAD] if tick >= s[CLOCK_UNTIL] else 0)
    s[CLOCK_UNTIL] = max(s[CLOCK_UNTIL], when + (s[CLOCK_WRITE] if is_write else s[CLOCK_READ]))
    slot, other = s[FIRST + MOST_BANKS * is_write + bank], FIRST + MOST_BANKS * (1 - is_write) + bank
    r = s[s[QUEUES] + bank * s[BANK_QUEUE] + slot]
    requests[r + DONE] = when + (s[WRITE] if is_write else s[READ])
    leave_bank(slot, is_write, bank, s, requests)
    put(command, bank, requests[r + ROW], when, s, log)
    if s[CLOSED_PAGE] == 0:
        if s[other] > slot:
            s[other] -= 1
        look(bank, slot, is_write, s, requests)
        decide_to_close(bank, s, requests)
    if s[TWO_BUSES]:
        s[SOON + MOST_BANKS + bank], s[LEAST + 1] = 0, _least_column(s)
        if s[CLOSED_PAGE] or s[CLOSES + bank]:
            s[SOON + bank] = s[LEAST] = 0
    else:
        s[SOON + bank], s[LEAST] = 0, 0 if _is_a_row_wanted(s) else _least_column(s)


@inlined
def _is_a_row_wanted(s: Any) -> bool:
    """Whether a bank waits for its row to be opened or closed."""
    wanted = False
    for i in range(BUSY_BANKS, BUSY_BANKS + s[BUSY]):
        wanted |= s[ROWS + s[i]] == CLOSED or s[CLOSES + s[i]] != 0
    return wanted


@inlined
def _least_column(s: Any) -> int:
    """A tick before which the channel, or its only rank, takes no column command of those that banks may want."""
    read, tick = RDA if s[CLOSED_PAGE] else RD, FAR
    rank = READY + (COMMANDS if s[RANKS] == 1 else 0)
    if s[IN_BANKS] > s[BANK_WRITES]:
        tick = max(s[READY + read], s[rank + read])
    if s[BANK_WRITES] > 0:
        tick = min(tick, max(s[READY + read + 1], s[rank + read + 1]))
    return tick


@counted_by_none
def _refreshing(tick: int, target: int, s: Any) -> tuple[int, int, int]:
    """What a refresh needs next (a row closed, or itself), where, and from when on."""
    count = s[BANKS] // s[RANKS] if s[WHOLE_RANKS] else 1
    first, best, where = target * count, FAR, -1
    for b in range(first, first + count):
        if s[ROWS + b] != CLOSED:
            when = earliest(PRE, b, tick, s)
            if when <= tick:
                return PRE, b, when
            if when < best:
                best, where = when, b
    if where >= 0:
        return PRE, where, best
    command = REFAB if s[WHOLE_RANKS] else REFPB
    return command, first, earliest(command, first, tick, s)


@inlined
def _choose(tick: int, bus: int, s: Any) -> tuple[int, int]:
    """The first command that is ready, banks in turn, as (command, bank); (-1, -1) if none.

    Rules only ever put commands off, so that what was found once stays a lower bound until the bank itself changes.
    """
    held = s[DUE + s[DUE_HEAD]] if s[DUE_COUNT] > 0 else -1
    soonest, turn, soons = FAR, s[TURN], SOON + MOST_BANKS * bus
    end = BUSY_BANKS + s[BUSY]
    begin = BUSY_BANKS
    while begin < end and s[begin] <= turn:
        begin += 1
    for half in range(2):
        for i in range(begin if half == 0 else BUSY_BANKS, end if half == 0 else begin):
            b = s[i]
            if s[soons + b] > tick:
                soonest = min(soonest, s[soons + b])
                continue
            if held >= 0 and (s[NODES + NODE_ROW * b + 4] if s[WHOLE_RANKS] else b) == held:
                continue
            command, when = _wanted(tick, b, bus, s)
            if when <= tick:
                return command, b
            s[soons + b] = when
            soonest = min(soonest, when)
    s[LEAST + bus] = soonest
    return -1, -1


@inlined
def _wanted(tick: int, b: int, bus: int, s: Any) -> tuple[int, int]:
    """What a bank sends first on a bus: the command that is ready, else the one that will be soonest, with its tick."""
    if s[ROWS + b] == CLOSED:
        return (ACT, earliest(ACT, b, tick, s)) if bus == 0 else (-1, FAR)
    best, soonest = -1, FAR
    if bus == 0:
        if s[CLOSES + b]:
            best, soonest = PRE, earliest(PRE, b, tick, s)
        if s[TWO_BUSES] or soonest <= tick:
            return best, soonest
    read, write = s[FIRST + b], s[FIRST + MOST_BANKS + b]
    column = RDA if s[CLOSED_PAGE] else RD
    at_read = earliest(column, b, tick, s) if read >= 0 else FAR
    if at_read < soonest:
        best, soonest = column, at_read
    if write >= 0 and (write < read or at_read > tick):
        at_write = earliest(column + 1, b, tick, s)
        if at_write <= tick or at_write < soonest:
            best, soonest = column + 1, at_write
    return best, soonest


@inlined
def _move(s: Any, requests: Any) -> bool:
    """Move a request to its bank, of the reads or of a batch of writes; whether one was moved."""
    if s[DRAINING] == 0 and s[WRITES] > 0:
        idle = s[READS] == 0 and s[IN_BANKS] == 0
        if s[WRITES] >= s[QUEUE] or (idle and s[WRITES] > s[DRAIN_ABOVE]):
            s[DRAINING] = s[WRITES]
    if s[DRAINING] > 0:
        bank = bank_to_move_to(1, s, requests)
        if bank < 0:
            return False
        reads = s[READS] + s[IN_BANKS] - s[BANK_WRITES]
        if reads == 0 or not waits(requests[first_waiting(1, bank, s) + PLACE], 0, s, requests):
            s[DRAINING] -= 1
            move_to_bank(1, bank, s, requests)
            return True
        s[DRAINING] = 0
    bank = bank_to_move_to(0, s, requests)
    if bank >= 0:
        move_to_bank(0, bank, s, requests)
    moved: bool = bank >= 0
    return moved
