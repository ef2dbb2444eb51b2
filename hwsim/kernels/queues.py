"""The queues of a DRAM controller: requests that wait for room at their banks, and those at the banks."""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none, inlined
from hwsim.kernels.layout import (
    ACCEPTED,
    BANK,
    BANK_QUEUE,
    BANK_WRITES,
    BUSY,
    BUSY_BANKS,
    CLOSED,
    CLOSES,
    FILLED,
    FIRST,
    FREE,
    HEADS,
    HIT_LIMIT,
    HITS,
    IN_BANKS,
    IS_WRITE,
    LEAST,
    MOST_BANKS,
    PLACE,
    PLACES,
    QUEUE,
    QUEUES,
    READS,
    ROOMS,
    ROOMY,
    ROW,
    ROWS,
    SEEN,
    SOON,
    TAILS,
    TWO_BUSES,
    WAITING,
)


@inlined
def wait(r: int, s: Any, requests: Any) -> None:
    """Let a request wait for room at its bank."""
    direction, bank = requests[r + IS_WRITE], requests[r + BANK]
    waiting, of_bank = s[WAITING] + 2 * s[QUEUE] * direction, MOST_BANKS * direction + bank
    slot = s[FREE + direction]
    s[FREE + direction] = s[waiting + 2 * slot + 1]
    s[waiting + 2 * slot], s[waiting + 2 * slot + 1] = r, -1
    tail = s[TAILS + of_bank]
    s[TAILS + of_bank] = slot
    if tail >= 0:
        s[waiting + 2 * tail + 1] = slot
    else:
        s[HEADS + of_bank] = slot
        if s[FILLED + bank] < s[BANK_QUEUE]:
            _has_room(direction, bank, s)
    s[READS + direction] += 1
    s[SEEN + PLACES * direction + (requests[r + PLACE] & (PLACES - 1))] += 1


@counted_by_none
def waits(place: int, direction: int, s: Any, requests: Any) -> bool:
    """Whether a read (0) or write (1) of this place waits, for room or at a bank."""
    if s[SEEN + PLACES * direction + (place & (PLACES - 1))] == 0:
        return False
    first = s[WAITING] + 2 * s[QUEUE] * direction
    for i in range(first, first + 2 * s[QUEUE], 2):
        if s[i] >= 0 and requests[s[i] + PLACE] == place:
            return True
    for i in range(s[BUSY]):
        b = s[BUSY_BANKS + i]
        for j in range(s[FILLED + b]):
            r = s[s[QUEUES] + b * s[BANK_QUEUE] + j]
            if requests[r + PLACE] == place and requests[r + IS_WRITE] == direction:
                return True
    return False


@inlined
def bank_to_move_to(direction: int, s: Any, requests: Any) -> int:
    """The bank of the oldest read or write whose bank has room; -1 if there is none."""
    count, roomy = s[ROOMS + direction], ROOMY + MOST_BANKS * direction
    if count <= 1:
        return s[roomy] if count else -1
    waiting, heads = s[WAITING] + 2 * s[QUEUE] * direction, HEADS + MOST_BANKS * direction
    best = -1
    oldest = 0
    for i in range(roomy, roomy + count):
        accepted = requests[s[waiting + 2 * s[heads + s[i]]] + ACCEPTED]
        if best < 0 or accepted < oldest:
            best, oldest = s[i], accepted
    return best


@inlined
def first_waiting(direction: int, bank: int, s: Any) -> int:
    """The request that waits longest for room at a bank."""
    slot = s[HEADS + MOST_BANKS * direction + bank]
    request: int = s[s[WAITING] + 2 * (s[QUEUE] * direction + slot)]
    return request


@inlined
def move_to_bank(direction: int, bank: int, s: Any, requests: Any) -> None:
    """Move the request that waits longest for room at a bank into its queue."""
    waiting, of_bank = s[WAITING] + 2 * s[QUEUE] * direction, MOST_BANKS * direction + bank
    slot = s[HEADS + of_bank]
    r, after = s[waiting + 2 * slot], s[waiting + 2 * slot + 1]
    s[HEADS + of_bank] = after
    if after < 0:
        s[TAILS + of_bank] = -1
        _has_no_room(direction, bank, s)  # that is, nothing that could use it
    s[waiting + 2 * slot], s[waiting + 2 * slot + 1] = -1, s[FREE + direction]
    s[FREE + direction] = slot
    s[READS + direction] -= 1
    _join(r, direction, bank, s, requests)
    if s[FILLED + bank] == s[BANK_QUEUE]:
        for way in range(2):
            if s[HEADS + MOST_BANKS * way + bank] >= 0:
                _has_no_room(way, bank, s)


@inlined
def _join(r: int, direction: int, bank: int, s: Any, requests: Any) -> None:
    filled, row = s[FILLED + bank], s[ROWS + bank]
    s[s[QUEUES] + bank * s[BANK_QUEUE] + filled] = r
    s[FILLED + bank] = filled + 1
    s[IN_BANKS] += 1
    s[BANK_WRITES] += direction
    columns = s[TWO_BUSES]  # the bus of column commands
    if row != CLOSED and requests[r + ROW] == row:
        if s[FIRST + MOST_BANKS * direction + bank] < 0:  # else it waits behind a hit of its kind
            s[FIRST + MOST_BANKS * direction + bank] = filled
            s[SOON + MOST_BANKS * columns + bank] = s[LEAST + columns] = 0
            if filled == 0 or s[HITS + bank] < s[HIT_LIMIT]:
                s[CLOSES + bank] = 0
    elif filled == 0:
        s[CLOSES + bank] = row != CLOSED
        s[SOON + bank] = s[LEAST] = 0
    if filled == 0:
        _becomes_busy(bank, s)


@inlined
def leave_bank(slot: int, direction: int, bank: int, s: Any, requests: Any) -> None:
    """Take a request out of its bank's queue; `look_after` or `look` has to follow."""
    queue = s[QUEUES] + bank * s[BANK_QUEUE]
    filled = s[FILLED + bank] - 1
    s[SEEN + PLACES * direction + (requests[s[queue + slot] + PLACE] & (PLACES - 1))] -= 1
    for i in range(queue + slot, queue + filled):
        s[i] = s[i + 1]
    s[FILLED + bank] = filled
    s[IN_BANKS] -= 1
    s[BANK_WRITES] -= direction
    if filled == s[BANK_QUEUE] - 1:
        for way in range(2):
            if s[HEADS + MOST_BANKS * way + bank] >= 0:
                _has_room(way, bank, s)
    if filled == 0:
        _no_longer_busy(bank, s)


@inlined
def look(bank: int, slot: int, direction: int, s: Any, requests: Any) -> None:
    """Find a bank's first read or write to its open row, from a place in its queue on."""
    queue, filled, row = s[QUEUES] + bank * s[BANK_QUEUE], s[FILLED + bank], s[ROWS + bank]
    first = FIRST + MOST_BANKS * direction + bank
    s[first] = -1
    for i in range(slot, filled):
        r = s[queue + i]
        if requests[r + ROW] == row and requests[r + IS_WRITE] == direction:
            s[first] = i
            return


@inlined
def decide_to_close(bank: int, s: Any, requests: Any) -> None:
    """Whether a bank's open row is to be closed: its oldest request is no hit, and hits had their share or are none."""
    read, write = s[FIRST + bank], s[FIRST + MOST_BANKS + bank]
    closes = s[FILLED + bank] > 0 and read != 0 and write != 0
    s[CLOSES + bank] = closes and (s[HITS + bank] >= s[HIT_LIMIT] or (read < 0 and write < 0))


@inlined
def _has_room(direction: int, bank: int, s: Any) -> None:
    s[ROOMY + MOST_BANKS * direction + s[ROOMS + direction]] = bank
    s[ROOMS + direction] += 1


@inlined
def _has_no_room(direction: int, bank: int, s: Any) -> None:
    i = ROOMY + MOST_BANKS * direction
    while s[i] != bank:
        i += 1
    s[ROOMS + direction] -= 1
    s[i] = s[ROOMY + MOST_BANKS * direction + s[ROOMS + direction]]


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
