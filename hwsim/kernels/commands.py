"""What a command does to a DRAM channel: the rules it obeys and sets, and the rows it opens and closes.

The machine of `hwsim.memory.dram.channel`, on the array of `layout`.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none, inlined
from hwsim.kernels.layout import (
    ACT,
    ACTIVATES,
    ACTIVE,
    CLOSED,
    COMMANDS,
    COUNTS,
    EFFECT_ROW,
    EFFECTS,
    HITS,
    KEPT,
    LOGGED,
    NODE_ROW,
    NODES,
    ON_RISING,
    OTHER_ROW,
    OTHERS,
    PRE,
    RANKS,
    RD,
    READY,
    REFAB,
    ROWS,
    WINDOW,
    WINDOW_OF_32,
    WR,
)


@inlined
def earliest(command: int, bank: int, now: int, s: Any) -> int:
    """The first tick from `now` on in which the command may be sent; see `Channel.earliest`."""
    node = NODES + NODE_ROW * bank
    tick = max(now, s[READY + command], s[s[node + 1] + command])
    if command != REFAB:
        tick = max(tick, s[s[node + 2] + command], s[s[node + 3] + command])
    if command == ACT:
        ring = ACTIVATES + (KEPT + 1) * s[node + 4]
        past = s[ring + KEPT]
        tick = max(tick, s[ring + ((past - 4) & (KEPT - 1))] + s[WINDOW])
        tick = max(tick, s[ring + (past & (KEPT - 1))] + s[WINDOW_OF_32])
    if s[ON_RISING] and command != PRE:
        tick += 1 - (tick & 1)
    first: int = tick
    return first


@inlined
def put(command: int, bank: int, row: int, tick: int, s: Any, log: Any) -> None:
    """Send a command: put off what it puts off, change rows, count it and keep it; see `Channel.send`."""
    node, effect = NODES + NODE_ROW * bank, EFFECTS + EFFECT_ROW * command + 1
    for i in range(effect, effect + 3 * s[effect - 1], 3):
        ready = s[node + s[i]] + s[i + 1]
        s[ready] = max(s[ready], tick + s[i + 2])
    if s[RANKS] > 1:
        _put_off_other_ranks(command, s[node + 4], tick, s)
    s[COUNTS + command] += 1
    if command in (RD, WR):
        s[HITS + bank] += 1
    else:
        _change_rows(command, bank, row, tick, s)
    if s[LOGGED] < len(log):
        i = s[LOGGED]
        log[i, 0], log[i, 1], log[i, 2], log[i, 3] = tick, command, bank, row
        s[LOGGED] += 1


@counted_by_none
def _put_off_other_ranks(command: int, rank: int, tick: int, s: Any) -> None:
    effect = OTHERS + OTHER_ROW * command + 1
    for other in range(s[RANKS]):
        if other != rank:
            for i in range(effect, effect + 2 * s[effect - 1], 2):
                ready = READY + COMMANDS * (1 + other) + s[i]
                s[ready] = max(s[ready], tick + s[i + 1])


@inlined
def _change_rows(command: int, bank: int, row: int, tick: int, s: Any) -> None:
    """Open and close rows, and count the ticks with one open; see `Channel._change_rows`."""
    rank = s[NODES + NODE_ROW * bank + 4]
    active = ACTIVE + 3 * rank
    if command == ACT:
        ring = ACTIVATES + (KEPT + 1) * rank
        s[ring + (s[ring + KEPT] & (KEPT - 1))] = tick
        s[ring + KEPT] += 1
        s[ROWS + bank], s[HITS + bank] = row, 0
        if s[active + 1] == 0:
            s[active + 2] = tick
        s[active + 1] += 1
    elif command < REFAB:  # a precharge, or a column command that closes its row
        s[ROWS + bank] = CLOSED
        s[active + 1] -= 1
        if s[active + 1] == 0:
            s[active] += tick - s[active + 2]
