"""The kernel of DRAM: the machine of `hwsim.memory.dram.controller`, from one event to the next.

Commands and scopes are numbered as in `hwsim.memory.dram.rules`. Ticks in which nothing can happen are passed over.

A channel is a tuple of arrays, int64 all of them, as `hwsim.memory.dram.trace.state_at_rest` makes it:

    machine   [19]            what does not change, see the fields below
    distances [5, 8, 8]       least distance of two commands, by scope
    nodes     [banks, 4]      rank; and the rows of `ready` of it, of the bank group and of the bank
    now       [17]            what does change, see the fields below
    ready     [nodes, 8]      first tick of each command as far as the channel, a rank, a group or a bank is concerned
    activates [ranks, 33]     ring of the last 32 activates of a rank, and their number
    rows      [banks]         open rows
    hits      [banks]         column commands since the row was opened
    queue     [banks, n]      requests that wait at each bank, the oldest first
    filled    [banks]         how many
    waiting   [2, n]          reads and writes that wait for room at their banks
    due       [targets + 1]   ring of the ranks or banks to be refreshed
    busy      [banks]         banks where requests wait, in order
    soon      [2, banks]      for each bus a tick before which a bank has nothing to send, see `_choose`
    least     [2]             the least of them
    blocked   [2]             how many of the oldest in `waiting` are known to find no room
    counts    [8]             commands sent
    active    [ranks, 3]      ticks with a row open, open rows, since when

Requests are rows of an array, int64[a power of two, 7], of which request r is row r modulo the length.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none

ACT, PRE, RD, WR, RDA, WRA, REFAB, REFPB = range(8)
COMMANDS = 8
CLOSED = -1
FAR = 1 << 60
KEPT = 32  # activates of a rank that are remembered
# Fields of `machine`.
(RANKS, GROUPS, BANKS, WINDOW, READ, WRITE, REFRESH, WHOLE_RANKS, ON_RISING, LEAD, CLOCK_READ, CLOCK_WRITE, TWO_BUSES,
 QUEUE, BANK_QUEUE, HIT_LIMIT, DRAIN_ABOVE, CLOSED_PAGE, WINDOW_OF_32) = range(19)  # fmt: skip
# Fields of `now`: TICK is the last tick that was worked on, NEXT the first that has work, ENTERED and OFFERED count
# requests that were accepted and that there are.
(TURN, DRAINING, NEXT_REFRESH, TARGET, DUE_HEAD, DUE_COUNT, CLOCK_UNTIL, READS, WRITES, IN_BANKS, BANK_WRITES, BUSY,
 TICK, NEXT, ENTERED, OFFERED, LOGGED) = range(17)  # fmt: skip
# Fields of a request: the first tick it may enter, what it is, and out: when it entered, the tick after its data.
ARRIVE, IS_WRITE, BANK, ROW, PLACE, ACCEPTED, DONE = range(7)


@counted_by_none
def advance(channel: Any, requests: Any, until: int, goal: int, log: Any) -> None:
    """Work on tick after tick, from `now[NEXT]`, up to `until`, or until request `goal` is done.

    With `goal` -1 and `until` FAR it ends when nothing is left to do. `log` takes tick, command, bank and row of the
    first commands, as far as it has rows.
    """
    machine, now = channel[0], channel[3]
    mask = len(requests) - 1
    if now[ENTERED] < now[OFFERED]:  # what was offered since may have work sooner
        now[NEXT] = min(now[NEXT], max(now[TICK] + 1, requests[now[ENTERED] & mask, ARRIVE]))
    while now[NEXT] < until:
        if goal >= 0 and requests[goal & mask, DONE] >= 0:
            return
        tick = now[TICK] = now[NEXT]
        changed = _enter(tick, channel, requests)
        while tick >= now[NEXT_REFRESH]:
            _fall_due(machine, now, channel[11])
        after = FAR
        for bus in range(1 + machine[TWO_BUSES]):
            after = min(after, _send_one(tick, bus, channel, requests, log))
        if _move(channel, requests) or changed:
            after = tick + 1
        now[NEXT] = _next(tick, after, until, goal, machine, now, requests)


@counted_by_none
def _next(tick: int, after: int, until: int, goal: int, machine: Any, now: Any, requests: Any) -> int:
    """The next tick with work, if commands and moves have some from `after` on; FAR where all is done."""
    if now[ENTERED] < now[OFFERED]:
        request = requests[now[ENTERED] & (len(requests) - 1)]
        if now[WRITES if request[IS_WRITE] else READS] < machine[QUEUE]:
            after = min(after, max(request[ARRIVE], tick + 1))
    elif until == FAR and goal < 0 and now[READS] + now[IN_BANKS] + now[DRAINING] == 0:
        if now[WRITES] <= machine[DRAIN_ABOVE]:
            return FAR  # the writes that are too few to drain stay
    return max(tick + 1, min(after, now[NEXT_REFRESH]))  # type: ignore[no-any-return]


@counted_by_none
def _enter(tick: int, channel: Any, requests: Any) -> bool:
    """Accept the next request if it is there and finds room; whether one was accepted."""
    machine, now, waiting = channel[0], channel[3], channel[10]
    request = now[ENTERED]
    fields = requests[request & (len(requests) - 1)]
    if request >= now[OFFERED] or fields[ARRIVE] > tick:
        return False
    direction = fields[IS_WRITE]
    count = READS + direction
    if now[count] >= machine[QUEUE]:
        return False
    fields[ACCEPTED] = tick
    now[ENTERED] += 1
    if now[WRITES] + now[BANK_WRITES] > 0 and _waits(fields[PLACE], 1, channel, requests):
        fields[DONE] = tick + 1
        return True
    waiting[direction, now[count]] = request
    now[count] += 1
    return True


@counted_by_none
def _fall_due(machine: Any, now: Any, due: Any) -> None:
    due[(now[DUE_HEAD] + now[DUE_COUNT]) % len(due)] = now[TARGET]
    now[DUE_COUNT] += 1
    now[TARGET] = (now[TARGET] + 1) % (len(due) - 1)
    now[NEXT_REFRESH] += machine[REFRESH]


@counted_by_none
def _send_one(tick: int, bus: int, channel: Any, requests: Any, log: Any) -> int:
    """Send a command on a bus if one is ready. Returns the first tick in which the next one could be."""
    machine, now, queue, filled, due, least = channel[0], channel[3], channel[8], channel[9], channel[11], channel[14]
    on_row, on_column = bus == 0, bus == 1 or not machine[TWO_BUSES]
    after = FAR
    if on_row and now[DUE_COUNT] > 0:
        command, target, when = _refreshing(tick, due[now[DUE_HEAD]], channel)
        if when <= tick:
            if command != PRE:
                now[DUE_HEAD] = (now[DUE_HEAD] + 1) % len(due)
                now[DUE_COUNT] -= 1
                channel[13][:] = 0
            least[0] = least[1] = 0
            _put(command, target, CLOSED, tick, channel, log)
            return tick + 1
        after = when
    if now[IN_BANKS] == 0:
        return after
    if least[bus] > tick:
        return min(after, least[bus])  # type: ignore[no-any-return]
    held = due[now[DUE_HEAD]] if now[DUE_COUNT] > 0 else -1
    command, bank, slot = _choose(tick, bus, on_row, on_column, held, channel, requests)
    if command < 0:
        return min(after, least[bus])  # type: ignore[no-any-return]
    now[TURN] = bank
    fields = requests[queue[bank, slot] & (len(requests) - 1)]
    if command >= RD:
        _burst(tick, bank, slot, command, fields, channel, log)
    else:
        _put(command, bank, fields[ROW], tick, channel, log)
    # After a hit comes a hit: then the bus of rows has nothing new here.
    if machine[TWO_BUSES] and command >= RD and filled[bank] > 0:
        if requests[queue[bank, 0] & (len(requests) - 1), ROW] == channel[6][bank]:
            channel[13][0, bank] = FAR
    return tick + 1


@counted_by_none
def _burst(tick: int, bank: int, slot: int, command: int, fields: Any, channel: Any, log: Any) -> None:
    """Send a column command, after a CAS where the data clock stands, and take its request out of its queue."""
    machine, now, queue, filled = channel[0], channel[3], channel[8], channel[9]
    when = tick + (machine[LEAD] if tick >= now[CLOCK_UNTIL] else 0)
    runs = machine[CLOCK_WRITE] if fields[IS_WRITE] else machine[CLOCK_READ]
    now[CLOCK_UNTIL] = max(now[CLOCK_UNTIL], when + runs)
    fields[DONE] = when + (machine[WRITE] if fields[IS_WRITE] else machine[READ])
    filled[bank] -= 1
    for i in range(slot, filled[bank]):
        queue[bank, i] = queue[bank, i + 1]
    now[IN_BANKS] -= 1
    now[BANK_WRITES] -= fields[IS_WRITE]
    channel[15][0] = channel[15][1] = 0
    if filled[bank] == 0:
        _no_longer_busy(bank, now, channel[12])
    _put(command, bank, fields[ROW], when, channel, log)


@counted_by_none
def _put(command: int, bank: int, row: int, tick: int, channel: Any, log: Any) -> None:
    """Put a command on its bus, and what follows from it."""
    machine, now, ready, soon, least = channel[0], channel[3], channel[4], channel[13], channel[14]
    _obey(command, bank, tick, channel)
    _change_rows(command, bank, row, tick, channel)
    channel[16][command] += 1
    soon[0, bank] = soon[1, bank] = 0
    if machine[TWO_BUSES]:
        least[0] = 0
        least[1] = min(min(ready[0, RD], ready[0, WR]), min(ready[0, RDA], ready[0, WRA]))
    else:
        least[0] = tick + 1
    if now[LOGGED] < len(log):
        entry = log[now[LOGGED]]
        entry[0], entry[1], entry[2], entry[3] = tick, command, bank, row
        now[LOGGED] += 1


@counted_by_none
def _obey(command: int, bank: int, tick: int, channel: Any) -> None:
    """Put off what a command puts off; see `Channel.send`."""
    machine, distances, nodes, ready, activates = channel[0], channel[1], channel[2], channel[4], channel[5]
    rank, of_rank, of_group, of_bank = nodes[bank, 0], nodes[bank, 1], nodes[bank, 2], nodes[bank, 3]
    for after in range(COMMANDS):
        ready[0, after] = max(ready[0, after], tick + distances[0, command, after])
        ready[of_rank, after] = max(ready[of_rank, after], tick + distances[1, command, after])
    if command != REFAB:
        for after in range(COMMANDS):
            ready[of_group, after] = max(ready[of_group, after], tick + distances[2, command, after])
            ready[of_bank, after] = max(ready[of_bank, after], tick + distances[3, command, after])
    for other in range(machine[RANKS]):
        if other != rank:
            for after in range(COMMANDS):
                ready[1 + other, after] = max(ready[1 + other, after], tick + distances[4, command, after])
    if command == ACT:
        activates[rank, activates[rank, KEPT] % KEPT] = tick
        activates[rank, KEPT] += 1


@counted_by_none
def _change_rows(command: int, bank: int, row: int, tick: int, channel: Any) -> None:
    """Open and close rows, and count the ticks with one open; see `Channel._change_rows`."""
    rows, hits, active = channel[6], channel[7], channel[17]
    rank = channel[2][bank, 0]
    if command == ACT:
        rows[bank], hits[bank] = row, 0
        if active[rank, 1] == 0:
            active[rank, 2] = tick
        active[rank, 1] += 1
    elif command in (PRE, RDA, WRA):
        rows[bank] = CLOSED
        active[rank, 1] -= 1
        if active[rank, 1] == 0:
            active[rank, 0] += tick - active[rank, 2]
    elif command in (RD, WR):
        hits[bank] += 1


@counted_by_none
def _earliest(command: int, bank: int, channel: Any) -> int:
    """The first tick in which the command may be sent; see `Channel.earliest`."""
    machine, nodes, ready, activates = channel[0], channel[2], channel[4], channel[5]
    tick = max(ready[0, command], ready[nodes[bank, 1], command])
    if command != REFAB:
        tick = max(tick, ready[nodes[bank, 2], command], ready[nodes[bank, 3], command])
    if command == ACT:
        rank = nodes[bank, 0]
        past = activates[rank, KEPT]
        tick = max(tick, activates[rank, (past - 4) % KEPT] + machine[WINDOW])
        tick = max(tick, activates[rank, past % KEPT] + machine[WINDOW_OF_32])
    if machine[ON_RISING] and command != PRE:
        tick += 1 - tick % 2
    return tick  # type: ignore[no-any-return]


@counted_by_none
def _refreshing(tick: int, target: int, channel: Any) -> tuple[int, int, int]:
    """What a refresh needs next (a row closed, or itself), where, and from when on."""
    machine, rows = channel[0], channel[6]
    first, count = target, 1
    if machine[WHOLE_RANKS]:
        count = machine[BANKS] // machine[RANKS]
        first = target * count
    best, where = FAR, -1
    for b in range(first, first + count):
        if rows[b] != CLOSED:
            when = _earliest(PRE, b, channel)
            if when <= tick:
                return PRE, b, when
            if when < best:
                best, where = when, b
    if where >= 0:
        return PRE, where, best
    command = REFAB if machine[WHOLE_RANKS] else REFPB
    return command, first, _earliest(command, first, channel)


@counted_by_none
def _choose(
    tick: int, bus: int, on_row: bool, on_column: bool, held: int, channel: Any, requests: Any
) -> tuple[int, int, int]:
    """The first command that is ready, banks in turn, as (command, bank, place in its queue); (-1, -1, -1) if none.

    Rules only ever put commands off, so that what was found once stays a lower bound until the bank itself changes.
    """
    machine, nodes, now, busy, soon = channel[0], channel[2], channel[3], channel[12], channel[13]
    soonest, count, first = FAR, now[BUSY], 0
    while first < count and busy[first] <= now[TURN]:
        first += 1
    for i in range(count):
        b = busy[first + i if first + i < count else first + i - count]
        if soon[bus, b] > tick:
            soonest = min(soonest, soon[bus, b])
            continue
        if held >= 0 and (nodes[b, 0] if machine[WHOLE_RANKS] else b) == held:
            continue
        command, slot, when = _wanted(tick, b, on_row, on_column, channel, requests)
        if when <= tick:
            return command, b, slot
        soon[bus, b] = when
        soonest = min(soonest, when)
    channel[14][bus] = soonest
    return -1, -1, -1


@counted_by_none
def _wanted(tick: int, b: int, on_row: bool, on_column: bool, channel: Any, requests: Any) -> tuple[int, int, int]:
    """What a bank sends first: the command that is ready, else the one that will be soonest, with its tick."""
    machine, rows, hits, queue, filled = channel[0], channel[6], channel[7], channel[8], channel[9]
    mask, open_row = len(requests) - 1, rows[b]
    if open_row == CLOSED:
        return (ACT, 0, _earliest(ACT, b, channel)) if on_row else (-1, -1, FAR)
    best, best_slot, soonest = -1, -1, FAR
    if on_row and requests[queue[b, 0] & mask, ROW] != open_row:
        free = hits[b] >= machine[HIT_LIMIT]
        if not free:
            free = True
            for i in range(1, filled[b]):
                if requests[queue[b, i] & mask, ROW] == open_row:
                    free = False
                    break
        if free:
            best, best_slot, soonest = PRE, 0, _earliest(PRE, b, channel)
            if soonest <= tick:
                return best, best_slot, soonest
    asked_read = asked_write = not on_column
    for i in range(filled[b]):
        if asked_read and asked_write:
            break
        fields = requests[queue[b, i] & mask]
        if fields[ROW] != open_row or (asked_write if fields[IS_WRITE] else asked_read):
            continue
        if fields[IS_WRITE]:
            asked_write = True
            command = WRA if machine[CLOSED_PAGE] else WR
        else:
            asked_read = True
            command = RDA if machine[CLOSED_PAGE] else RD
        when = _earliest(command, b, channel)
        if when < soonest:
            best, best_slot, soonest = command, i, when
        if when <= tick:
            break
    return best, best_slot, soonest


@counted_by_none
def _waits(place: int, direction: int, channel: Any, requests: Any) -> bool:
    """Whether a read (0) or write (1) of this place waits, for room or at a bank."""
    now, queue, filled, waiting = channel[3], channel[8], channel[9], channel[10]
    mask = len(requests) - 1
    for i in range(now[READS + direction]):
        if requests[waiting[direction, i] & mask, PLACE] == place:
            return True
    for b in range(len(filled)):
        for i in range(filled[b]):
            fields = requests[queue[b, i] & mask]
            if fields[PLACE] == place and fields[IS_WRITE] == direction:
                return True
    return False


@counted_by_none
def _move(channel: Any, requests: Any) -> bool:
    """Move a request to its bank, of the reads or of a batch of writes; whether one was moved."""
    machine, now, filled, waiting, blocked = channel[0], channel[3], channel[9], channel[10], channel[15]
    if now[DRAINING] == 0:
        idle = now[READS] == 0 and now[IN_BANKS] == 0
        if now[WRITES] >= machine[QUEUE] or (idle and now[WRITES] > machine[DRAIN_ABOVE]):
            now[DRAINING] = now[WRITES]
    for direction in range(1 if now[DRAINING] > 0 else 0, -1, -1):
        for i in range(blocked[direction], now[READS + direction]):
            request = waiting[direction, i]
            fields = requests[request & (len(requests) - 1)]
            if filled[fields[BANK]] >= machine[BANK_QUEUE]:
                blocked[direction] = i + 1
                continue
            reads = now[READS] + now[IN_BANKS] - now[BANK_WRITES]
            if direction == 1 and reads > 0 and _waits(fields[PLACE], 0, channel, requests):
                now[DRAINING] = 0
                break
            now[DRAINING] -= direction
            now[READS + direction] -= 1
            for j in range(i, now[READS + direction]):
                waiting[direction, j] = waiting[direction, j + 1]
            _join(request, fields, channel)
            return True
        if now[DRAINING] > 0:
            return False
    return False


@counted_by_none
def _join(request: int, fields: Any, channel: Any) -> None:
    """Put a request last in its bank's queue."""
    now, rows, queue, filled, soon, least = channel[3], channel[6], channel[8], channel[9], channel[13], channel[14]
    b = fields[BANK]
    if filled[b] == 0:
        _becomes_busy(b, now, channel[12])
    if filled[b] == 0 or fields[ROW] == rows[b]:  # else it waits behind what the bank wants already
        soon[0, b] = soon[1, b] = least[0] = least[1] = 0
    queue[b, filled[b]] = request
    filled[b] += 1
    now[IN_BANKS] += 1
    now[BANK_WRITES] += fields[IS_WRITE]


@counted_by_none
def _becomes_busy(bank: int, now: Any, busy: Any) -> None:
    i = now[BUSY]
    while i > 0 and busy[i - 1] > bank:
        busy[i] = busy[i - 1]
        i -= 1
    busy[i] = bank
    now[BUSY] += 1


@counted_by_none
def _no_longer_busy(bank: int, now: Any, busy: Any) -> None:
    now[BUSY] -= 1
    i = now[BUSY]
    last = busy[i]
    while last != bank:
        i -= 1
        last, busy[i] = busy[i], last
