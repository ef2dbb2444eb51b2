"""What a command does to a DRAM channel: the rules it obeys and sets, and the rows it opens and closes.

The machine of `hwsim.memory.dram.channel`, on the array of `layout`.
"""

from __future__ import annotations

from typing import Any

from hwsim.kernels.base import counted_by_none
from hwsim.kernels.layout import (
    ACT,
    ACTIVATES,
    ACTIVE,
    CLOSED,
    COMMANDS,
    DISTANCES,
    HITS,
    KEPT,
    NODES,
    ON_RISING,
    PRE,
    RANKS,
    RD,
    RDA,
    READY,
    REFAB,
    ROWS,
    WINDOW,
    WINDOW_OF_32,
    WR,
    WRA,
)


@counted_by_none
def earliest(command: int, bank: int, s: Any) -> int:
    """The first tick in which the command may be sent; see `Channel.earliest`."""
    ready, node = READY + command, NODES + 4 * bank
    tick = max(s[ready], s[ready + COMMANDS * s[node + 1]])
    if command != REFAB:
        tick = max(tick, s[ready + COMMANDS * s[node + 2]], s[ready + COMMANDS * s[node + 3]])
    if command == ACT:
        ring = ACTIVATES + (KEPT + 1) * s[node]
        past = s[ring + KEPT]
        tick = max(tick, s[ring + (past - 4) % KEPT] + s[WINDOW])
        tick = max(tick, s[ring + past % KEPT] + s[WINDOW_OF_32])
    if s[ON_RISING] and command != PRE:
        tick += 1 - tick % 2
    return tick  # type: ignore[no-any-return]


@counted_by_none
def obey(command: int, bank: int, tick: int, s: Any) -> None:
    """Put off what a command puts off; see `Channel.send`."""
    rank = s[NODES + 4 * bank]
    last = 2 if command == REFAB else 4
    for scope in range(last):
        node = s[NODES + 4 * bank + scope] if scope > 0 else 0
        _put_off(READY + COMMANDS * node, DISTANCES + COMMANDS * (COMMANDS * scope + command), tick, s)
    for other in range(s[RANKS]):
        if other != rank:
            _put_off(
                READY + COMMANDS * (1 + other), DISTANCES + COMMANDS * (COMMANDS * 4 + command), tick, s
            )  # fmt: skip
    if command == ACT:
        ring = ACTIVATES + (KEPT + 1) * rank
        s[ring + s[ring + KEPT] % KEPT] = tick
        s[ring + KEPT] += 1


@counted_by_none
def _put_off(ready: int, distances: int, tick: int, s: Any) -> None:
    for after in range(COMMANDS):
        s[ready + after] = max(s[ready + after], tick + s[distances + after])


@counted_by_none
def change_rows(command: int, bank: int, row: int, tick: int, s: Any) -> None:
    """Open and close rows, and count the ticks with one open; see `Channel._change_rows`."""
    active = ACTIVE + 3 * s[NODES + 4 * bank]
    if command == ACT:
        s[ROWS + bank], s[HITS + bank] = row, 0
        if s[active + 1] == 0:
            s[active + 2] = tick
        s[active + 1] += 1
    elif command in (PRE, RDA, WRA):
        s[ROWS + bank] = CLOSED
        s[active + 1] -= 1
        if s[active + 1] == 0:
            s[active] += tick - s[active + 2]
    elif command in (RD, WR):
        s[HITS + bank] += 1
