"""Tokens in a pipeline whose stages all work at once: the order in which units serve them.

Decoding is a ring. With S sequences and a chain of N steps, sequence i begins i N / S steps into its chain, and every
sequence does a step in turn: so each unit serves the sequences in the order of their turns. What is planned ends where
each sequence reaches the place at which the T-th after it began; by then every step of the chain was done T times, once
for each of T tokens, while the pipeline was as full as it ever is. T is the number of sequences, a whole token of each,
up to `WINDOW`; more would repeat the same.

The tokens of a prompt do not wait for each other's results, but for each other's keys and values: they pass in groups,
one group a step behind the other. An encoder's attention waits for all of its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.chain import Step
from hwsim.accelerators.machine import Plan
from hwsim.engine.tasks import Task

WINDOW = 48
"""Tokens of a full pipeline that are simulated."""
GROUPS = 48
"""That the tokens of a prompt pass in, at most."""


def add_ring(plan: Plan, chain: Sequence[Step], sequences: int) -> int:
    """Put the steps of a decoding pipeline into a plan; returns the tokens that they make."""
    size, tokens = len(chain), min(sequences, WINDOW)
    starts = [turn * size // sequences for turn in range(sequences + tokens)]
    starts[sequences:] = [size + start for start in starts[:tokens]]
    ends = starts[tokens : tokens + sequences]
    placed: list[dict[int, int]] = [{} for _ in range(sequences)]
    for turn in range(max(end - start for start, end in zip(starts, ends, strict=False))):
        for sequence, end in enumerate(ends):
            if (place := starts[sequence] + turn) < end:
                _add_turn(plan, chain, placed[sequence], place, f"sequence {sequence}")
    return tokens


def _add_turn(plan: Plan, chain: Sequence[Step], placed: dict[int, int], place: int, name: str) -> None:
    """A step of one sequence; what came before the plan began is done."""
    before, index = place - place % len(chain), place % len(chain)
    step = chain[index]
    needed = [before + other for other in step.after] or [before - 1]
    after = tuple(placed[other] for other in needed if other in placed)
    placed[place] = _add(plan, step, after, name)


def add_groups(plan: Plan, chains: Sequence[Sequence[Step]], causal: bool) -> None:
    """Put the groups of one or more prompts into a plan, each behind the one before it.

    Args:
        chains: of each group; those of groups that are not a prompt's last may end earlier.
        causal: whether attention waits for no later group.
    """
    placed: list[dict[int, int]] = [{} for _ in chains]
    longest = max(map(len, chains))
    barrier: tuple[int, ...] = ()
    places = _diagonally(len(chains), longest) if causal else _step_by_step(len(chains), longest)
    for group, index in places:
        chain = chains[group]
        if index >= len(chain):
            continue
        step = chain[index]
        after = tuple(placed[group][other] for other in step.after)
        if not causal and step.name.endswith(" scores"):
            barrier = tuple(one[other] for one in placed for other in step.after) if group == 0 else barrier
            after = tuple(dict.fromkeys((*after, *barrier)))
        placed[group][index] = _add(plan, step, after, f"group {group}")


def _diagonally(groups: int, steps: int) -> list[tuple[int, int]]:
    return [
        (group, turn - group)
        for turn in range(groups + steps - 1)
        for group in range(max(0, turn - steps + 1), min(groups, turn + 1))
    ]


def _step_by_step(groups: int, steps: int) -> list[tuple[int, int]]:
    return [(group, index) for index in range(steps) for group in range(groups)]


def _add(plan: Plan, step: Step, after: tuple[int, ...], who: str) -> int:
    plan.macs += step.macs
    task = Task(f"{who}: {step.name}", step.unit, step.cycles, after, step.latency)
    return plan.add(task, step.owner, step.actions)


def cut(tokens: int, groups: int) -> list[tuple[int, int]]:
    """Where groups of a prompt begin and end: as many as asked for, or fewer of equal size, the last one smaller."""
    size = ceil_div(tokens, min(groups, tokens))
    return list(pairwise([*range(0, tokens, size), tokens]))
