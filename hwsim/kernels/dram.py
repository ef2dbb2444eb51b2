"""The kernel of DRAM: the machine of `hwsim.memory.dram.controller`, from one event to the next.

Commands and scopes are numbered as in `hwsim.memory.dram.rules`. Ticks in which nothing can happen are passed over.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none

ACT, PRE, RD, WR, RDA, WRA, REFAB, REFPB = range(8)
COMMANDS = 8
KEPT = 32  # activates of a rank that are remembered
CLOSED = -1
FAR = 1 << 60
# Fields of `machine`, int64[19]: what does not change.
(RANKS, GROUPS, BANKS, WINDOW, READ, WRITE, REFRESH, WHOLE_RANKS, ON_RISING, LEAD, CLOCK_READ, CLOCK_WRITE, TWO_BUSES,
 QUEUE, BANK_QUEUE, HIT_LIMIT, DRAIN_ABOVE, CLOSED_PAGE, WINDOW_OF_32) = range(19)  # fmt: skip
# Fields of `now`, int64[12]: what does.
(TURN, DRAINING, NEXT_REFRESH, TARGET, DUE_HEAD, DUE_COUNT, CLOCK_UNTIL, READS, WRITES, IN_BANKS,
 BANK_WRITES, BUSY) = range(12)  # fmt: skip


@counted_by_none
def earliest(command: int, bank: int, machine: Any, nodes: Any, ready: Any, activates: Any) -> int:
    """The first tick in which the command may be sent; see `Channel.earliest`."""
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
def send(
    command: int, bank: int, row: int, tick: int, machine: Any, nodes: Any, distances: Any, ready: Any, activates: Any,
    rows: Any, hits: Any, counts: Any, active: Any,
) -> None:  # fmt: skip
    """Send a command; see `Channel.send`."""
    rank, of_rank, of_group, of_bank = nodes[bank]
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
    counts[command] += 1
    if command == ACT:
        activates[rank, activates[rank, KEPT] % KEPT] = tick
        activates[rank, KEPT] += 1
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
def serve(
    arrive: Any,  # int64[n] first tick in which a request may enter
    is_write: Any,  # bool[n]
    bank: Any,  # int64[n] of all ranks
    row: Any,  # int64[n]
    place: Any,  # int64[n] equal where bank, row and column are
    until: int,  # no tick from here on
    machine: Any,  # int64[19]
    distances: Any,  # int64[5, 8, 8]
    accepted: Any,  # int64[n] out: tick in which each entered, -1 where it did not
    done: Any,  # int64[n] out: tick after its last data, -1 where it has none
    counts: Any,  # int64[8] out: commands sent
    active: Any,  # int64[ranks, 3] out: ticks with a row open, open rows, since when
    log: Any,  # int64[m, 4] out: tick, command, bank, row of the first m commands
    now: Any,  # int64[12], and what follows: the state, as `hwsim.memory.dram.trace` makes it
    nodes: Any,  # int64[banks, 4] rank; and the rows of `ready` of it, the bank group and the bank
    ready: Any,  # int64[nodes, 8] first tick of a command as far as a channel, rank, group or bank is concerned
    activates: Any,  # int64[ranks, 33] ring of the last 32 activates, and their number
    rows: Any,  # int64[banks] open rows
    hits: Any,  # int64[banks] column commands since
    queue: Any,  # int64[banks, bank queue] requests that wait at banks
    filled: Any,  # int64[banks] how many
    reads: Any,  # int64[queue] reads that wait for room at their bank
    writes: Any,  # int64[queue]
    due: Any,  # int64[targets + 1] ring of what is to be refreshed
    busy: Any,  # int64[banks] the banks where requests wait, in order
    soon: Any,  # int64[2, banks] for each bus, see `_choose`
    least: Any,  # int64[2]
    blocked: Any,  # int64[2] requests at the head of each queue whose banks are known to be full
) -> tuple[int, int]:
    """Serve a trace of requests in order of arrival. Returns the tick after the last event and commands logged."""
    total = len(arrive)
    tick, entered, logged = 0, 0, 0
    if total:
        tick = min(arrive[0], now[NEXT_REFRESH])
    last_entry = -1
    while tick < until:
        changed = False  # something entered or moved, so the next tick may have work
        if entered < total and arrive[entered] <= tick and last_entry < tick:
            if now[WRITES if is_write[entered] else READS] < machine[QUEUE]:
                accepted[entered] = last_entry = tick
                if now[WRITES] + now[BANK_WRITES] > 0 and _waits(
                    place[entered], True, place, is_write, queue, filled, writes, now[WRITES]
                ):
                    done[entered] = tick + 1
                elif is_write[entered]:
                    writes[now[WRITES]] = entered
                    now[WRITES] += 1
                else:
                    reads[now[READS]] = entered
                    now[READS] += 1
                entered += 1
                changed = True
        while tick >= now[NEXT_REFRESH]:
            due[(now[DUE_HEAD] + now[DUE_COUNT]) % len(due)] = now[TARGET]
            now[DUE_COUNT] += 1
            now[TARGET] = (now[TARGET] + 1) % (len(due) - 1)
            now[NEXT_REFRESH] += machine[REFRESH]
        after = FAR  # the next tick in which a command can go out
        for bus in range(2 if machine[TWO_BUSES] else 1):
            on_row, on_column = bus == 0, bus == 1 or not machine[TWO_BUSES]
            command, chosen, slot, when = -1, -1, -1, tick
            if on_row and now[DUE_COUNT] > 0:
                command, chosen, when = _refreshing(tick, due[now[DUE_HEAD]], machine, nodes, ready, activates, rows)
                if when > tick:
                    after = min(after, when)
                    command = -1
                elif command != PRE:
                    now[DUE_HEAD] = (now[DUE_HEAD] + 1) % len(due)
                    now[DUE_COUNT] -= 1
                    soon[:] = 0
                    least[:] = 0
            request = -1
            if command < 0 and now[IN_BANKS] > 0 and least[bus] <= tick:
                held = due[now[DUE_HEAD]] if now[DUE_COUNT] > 0 else -1
                command, chosen, slot = _choose(
                    tick, bus, on_row, on_column, held, now, busy, machine, nodes, ready, activates, rows, hits, queue, filled,
                    is_write, row, soon, least,
                )  # fmt: skip
                if command >= 0:
                    request = queue[chosen, slot]
                    now[TURN] = chosen
            if command < 0:
                after = min(after, least[bus] if now[IN_BANKS] > 0 else FAR)
                continue
            after = tick + 1
            when = tick
            if command >= RD and command <= WRA:
                if tick >= now[CLOCK_UNTIL]:
                    when += machine[LEAD]
                runs = machine[CLOCK_WRITE] if is_write[request] else machine[CLOCK_READ]
                now[CLOCK_UNTIL] = max(now[CLOCK_UNTIL], when + runs)
                done[request] = when + (machine[WRITE] if is_write[request] else machine[READ])
                filled[chosen] -= 1
                for i in range(slot, filled[chosen]):
                    queue[chosen, i] = queue[chosen, i + 1]
                now[IN_BANKS] -= 1
                now[BANK_WRITES] -= is_write[request]
                if filled[chosen] == 0:
                    _no_longer_busy(chosen, now, busy)
                blocked[0] = blocked[1] = 0
            target = CLOSED if request < 0 else row[request]
            send(command, chosen, target, when, machine, nodes, distances, ready, activates, rows, hits, counts, active)
            soon[0, chosen] = soon[1, chosen] = 0
            if machine[TWO_BUSES]:
                if on_column and filled[chosen] > 0 and row[queue[chosen, 0]] == rows[chosen]:
                    soon[0, chosen] = FAR  # the next is a hit as well: nothing for the bus of rows
                else:
                    least[0] = 0
                least[1] = min(min(ready[0, RD], ready[0, WR]), min(ready[0, RDA], ready[0, WRA]))
            else:
                least[0] = tick + 1
            if logged < len(log):
                log[logged, 0], log[logged, 1], log[logged, 2], log[logged, 3] = when, command, chosen, target
                logged += 1
        if _move(
            place, is_write, bank, row, rows, queue, filled, reads, writes, machine, now, busy, blocked, soon, least
        ):
            changed = True
        if changed:
            after = tick + 1
        if entered < total and now[WRITES if is_write[entered] else READS] < machine[QUEUE]:
            after = min(after, max(arrive[entered], tick + 1))
        elif until == FAR and entered == total and now[READS] + now[IN_BANKS] == 0:
            if now[DRAINING] == 0 and now[WRITES] <= machine[DRAIN_ABOVE]:  # writes that no longer drain stay
                tick += 1
                break
        tick = max(tick + 1, min(after, now[NEXT_REFRESH]))
    return min(tick, until), logged


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


@counted_by_none
def _waits(
    wanted: int, writes_only: bool, place: Any, is_write: Any, queue: Any, filled: Any, waiting: Any, count: int
) -> bool:
    """Whether a write (or a read) of this place waits, in its direction's queue or at a bank."""
    for i in range(count):
        if place[waiting[i]] == wanted:
            return True
    for b in range(len(filled)):
        for i in range(filled[b]):
            if place[queue[b, i]] == wanted and is_write[queue[b, i]] == writes_only:
                return True
    return False


@counted_by_none
def _refreshing(tick: int, target: int, machine: Any, nodes: Any, ready: Any, activates: Any, rows: Any) -> tuple[int, int, int]:
    """What a refresh needs next (a row closed, or itself), where, and from when on."""
    first, count = target, 1
    if machine[WHOLE_RANKS]:
        count = machine[BANKS] // machine[RANKS]
        first = target * count
    best, where = FAR, -1
    for b in range(first, first + count):
        if rows[b] != CLOSED:
            when = earliest(PRE, b, machine, nodes, ready, activates)
            if when <= tick:
                return PRE, b, when
            if when < best:
                best, where = when, b
    if where >= 0:
        return PRE, where, best
    command = REFAB if machine[WHOLE_RANKS] else REFPB
    return command, first, earliest(command, first, machine, nodes, ready, activates)


@counted_by_none
def _choose(
    tick: int, bus: int, on_row: bool, on_column: bool, held: int, now: Any, busy: Any, machine: Any, nodes: Any, ready: Any, activates: Any,
    rows: Any, hits: Any, queue: Any, filled: Any, is_write: Any, row: Any, soon: Any, least: Any,
) -> tuple[int, int, int]:  # fmt: skip
    """The first command that is ready, banks in turn, as (command, bank, place in its queue); (-1, -1, -1) if none.

    `soon` holds for each bank a tick before which it has nothing to send, `least` the least of them: rules only ever
    put commands off, so that what was found once stays a lower bound until the bank itself changes.
    """
    soonest = FAR
    count = now[BUSY]
    first = 0
    while first < count and busy[first] <= now[TURN]:
        first += 1
    for i in range(count):
        b = busy[first + i if first + i < count else first + i - count]
        if soon[bus, b] > tick:
            soonest = min(soonest, soon[bus, b])
            continue
        if held >= 0 and (nodes[b, 0] if machine[WHOLE_RANKS] else b) == held:
            continue
        command, slot, when = _next_of(
            tick, b, on_row, on_column, machine, nodes, ready, activates, rows, hits, queue, filled, is_write, row
        )
        if when <= tick:
            least[bus] = tick + 1
            return command, b, slot
        soon[bus, b] = when
        soonest = min(soonest, when)
    least[bus] = soonest
    return -1, -1, -1


@counted_by_none
def _next_of(
    tick: int, b: int, on_row: bool, on_column: bool, machine: Any, nodes: Any, ready: Any, activates: Any, rows: Any, hits: Any,
    queue: Any, filled: Any, is_write: Any, row: Any,
) -> tuple[int, int, int]:  # fmt: skip
    """What a bank sends first: the command that is ready, else the one that will be soonest, with its tick."""
    open_row = rows[b]
    if filled[b] == 0:
        return -1, -1, FAR
    if open_row == CLOSED:
        return (ACT, 0, earliest(ACT, b, machine, nodes, ready, activates)) if on_row else (-1, -1, FAR)
    best, best_slot, soonest = -1, -1, FAR
    if on_row and row[queue[b, 0]] != open_row:
        free = hits[b] >= machine[HIT_LIMIT]
        if not free:
            free = True
            for i in range(1, filled[b]):
                if row[queue[b, i]] == open_row:
                    free = False
                    break
        if free:
            when = earliest(PRE, b, machine, nodes, ready, activates)
            if when <= tick:
                return PRE, 0, when
            best, best_slot, soonest = PRE, 0, when
    asked_read = asked_write = not on_column
    for i in range(filled[b]):
        if asked_read and asked_write:
            break
        request = queue[b, i]
        if row[request] != open_row or (asked_write if is_write[request] else asked_read):
            continue
        if is_write[request]:
            asked_write = True
            command = WRA if machine[CLOSED_PAGE] else WR
        else:
            asked_read = True
            command = RDA if machine[CLOSED_PAGE] else RD
        when = earliest(command, b, machine, nodes, ready, activates)
        if when <= tick:
            return command, i, when
        if when < soonest:
            best, best_slot, soonest = command, i, when
    return best, best_slot, soonest


@counted_by_none
def _move(
    place: Any, is_write: Any, bank: Any, row: Any, rows: Any, queue: Any, filled: Any, reads: Any, writes: Any,
    machine: Any, now: Any, busy: Any, blocked: Any, soon: Any, least: Any,
) -> bool:  # fmt: skip
    """Move a request to its bank, of the reads or of a batch of writes; whether one was moved."""
    if now[DRAINING] == 0:
        idle = now[READS] == 0 and now[IN_BANKS] == 0
        if now[WRITES] >= machine[QUEUE] or (idle and now[WRITES] > machine[DRAIN_ABOVE]):
            now[DRAINING] = now[WRITES]
    for direction in range(2 if now[DRAINING] > 0 else 1, 0, -1):
        waiting, field = (writes, WRITES) if direction == 2 else (reads, READS)
        for i in range(blocked[direction - 1], now[field]):
            request = waiting[i]
            if filled[bank[request]] >= machine[BANK_QUEUE]:
                blocked[direction - 1] = i + 1
                continue
            if direction == 2:
                if now[READS] + now[IN_BANKS] - now[BANK_WRITES] > 0 and _waits(
                    place[request], False, place, is_write, queue, filled, reads, now[READS]
                ):
                    now[DRAINING] = 0
                    break
                now[DRAINING] -= 1
            now[field] -= 1
            for j in range(i, now[field]):
                waiting[j] = waiting[j + 1]
            b = bank[request]
            if filled[b] == 0:
                _becomes_busy(b, now, busy)
            if filled[b] == 0 or row[request] == rows[b]:  # else it waits behind what the bank wants already
                soon[0, b] = soon[1, b] = least[0] = least[1] = 0
            queue[b, filled[b]] = request
            filled[b] += 1
            now[IN_BANKS] += 1
            now[BANK_WRITES] += is_write[request]
            return True
        if now[DRAINING] > 0:
            return False
    return False
