"""Arbiters in SimPy: round robin, the twin of `hwsim.gateware.arbiter.RoundRobin`; fixed priority, which has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import simpy
from simpy.events import EventPriority

from hwsim.engine.link import Link, Process
from hwsim.errors import HwsimError

# Behind NORMAL (1): what happens late in a cycle sees everything that the cycle brought.
LATE = EventPriority(2)


@dataclass(frozen=True)
class Granted:
    """What comes out: an item, the input it came from, and the cycle in which it transferred."""

    item: Any
    source: int
    cycle: int


class Arbiter:
    """Merges Links into one: in each cycle at most one input transfers, if it has an item and the output a free slot.

    It decides late in a cycle, when all that became usable in it is there, so that no order among the processes of one
    cycle can change the outcome. The output carries `Granted`. Who may transfer is what kinds of arbiters differ in.

    Raises:
        HwsimError: there are no inputs.
    """

    def __init__(self, env: simpy.Environment, inputs: Sequence[Link], output: Link) -> None:
        if not inputs:
            raise HwsimError("an arbiter has too few inputs", got=0, expected="at least 1")
        self.env, self.inputs, self.output = env, inputs, output
        env.process(self._run())

    def _run(self) -> Process:
        heads = [link.claim() for link in self.inputs]
        slot = self.output.reserve()
        while True:
            if not any(head.triggered for head in heads):
                yield self.env.any_of(heads)  # nothing changes until an item is there
            yield _Late(self.env)
            has_item = [head.triggered for head in heads]
            chosen = self._choose(has_item)
            moves = has_item[chosen] and slot.triggered
            if moves:
                self.output.deliver(Granted(heads[chosen].value, chosen, int(self.env.now)))
                self.inputs[chosen].release()
                heads[chosen] = self.inputs[chosen].claim()
                slot = self.output.reserve()
            self._settle(has_item, moves)
            yield self.env.timeout(1)

    def _choose(self, has_item: list[bool]) -> int:
        """The input that may transfer in this cycle."""
        raise NotImplementedError

    def _settle(self, has_item: list[bool], moved: bool) -> None:
        """The cycle is over: the chosen input transferred, or did not."""


class RoundRobin(Arbiter):
    """Fair, with a registered grant.

    Cycle by cycle, with `grant` (0 at first) the input that may transfer:

    - Input `grant` transfers if it has an item and the output has a free slot; no other input does.
    - If it transferred, or had no item, `grant` in the next cycle is the first of grant + 1, grant + 2, ... (modulo the
      inputs, itself excluded) that has an item in this one; if none has, or the granted item is blocked, `grant` stays.
    """

    grant = 0

    def _choose(self, has_item: list[bool]) -> int:
        return self.grant

    def _settle(self, has_item: list[bool], moved: bool) -> None:
        if not moved and has_item[self.grant]:
            return
        count = len(self.inputs)
        turns = ((self.grant + step) % count for step in range(1, count))
        self.grant = next((k for k in turns if has_item[k]), self.grant)


class FixedPriority(Arbiter):
    """The first input that has an item transfers; the others may starve."""

    def _choose(self, has_item: list[bool]) -> int:
        return has_item.index(True) if True in has_item else 0


class _Late(simpy.Event):
    """Happens in this cycle, after everything of normal priority."""

    def __init__(self, env: simpy.Environment) -> None:
        super().__init__(env)
        self._ok, self._value = True, None
        env.schedule(self, priority=LATE)


def stepped(
    gaps: Sequence[Sequence[int]], stalls: Sequence[int], depths: Sequence[int], output_depth: int
) -> tuple[list[list[int]], list[tuple[int, int]]]:
    """The same rules cycle by cycle in plain Python: sources, their queues, the arbiter, its queue, a sink.

    Args:
        gaps: for each input, the cycles its source lets pass before each item (and the cycle after its last transfer).
        stalls: cycles that the sink lets pass before each item; as many as items come.
        depths: of each input's queue.
        output_depth: of the output queue.

    Returns:
        For each input the cycles in which its source put an item, and for each item out (cycle, input).
    """
    puts: list[list[int]] = [[] for _ in gaps]
    takes: list[tuple[int, int]] = []
    waiting, held = [0] * len(gaps), list[int]()
    grant = cycle = 0
    while len(takes) < len(stalls):
        offers = [
            len(puts[k]) < len(gap) and cycle >= (puts[k][-1] + 1 if puts[k] else 0) + gap[len(puts[k])]
            for k, gap in enumerate(gaps)
        ]
        ready = cycle >= (takes[-1][0] + 1 if takes else 0) + stalls[len(takes)]
        put = [offers[k] and waiting[k] < depth for k, depth in enumerate(depths)]
        moved = waiting[grant] > 0 and len(held) < output_depth
        turns = [(grant + step) % len(gaps) for step in range(1, len(gaps))]
        following = next((k for k in turns if waiting[k]), grant) if moved or not waiting[grant] else grant
        if ready and held:
            takes.append((cycle, held.pop(0)))
        if moved:
            waiting[grant] -= 1
            held.append(grant)
        for k in range(len(gaps)):
            if put[k]:
                puts[k].append(cycle)
                waiting[k] += 1
        grant, cycle = following, cycle + 1
    return puts, takes
