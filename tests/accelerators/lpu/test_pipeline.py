"""Rings and groups: every step as often as there are tokens, and times that one counts by hand."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from hwsim.accelerators.lpu.chain import FUNCTIONS, Step
from hwsim.accelerators.lpu.pipeline import WINDOW, add_groups, add_ring, cut
from hwsim.accelerators.machine import Plan
from hwsim.engine.tasks import EventTaskEngine, Schedule, TaskEngine
from hwsim.network import Norm

OWNER = Norm(name="n", role="n", layer=0, after=(), tokens=1, width=1, variant="rms")


def chain(*steps: tuple[str, int, int]) -> list[Step]:
    """Steps of (unit, cycles, latency), one behind the other."""
    return [
        Step(f"s{i}", FUNCTIONS, unit, cycles, latency, (i - 1,) if i else (), OWNER, Counter(did=1), 1)
        for i, (unit, cycles, latency) in enumerate(steps)
    ]


def ring(steps: list[Step], sequences: int) -> tuple[Plan, int, int]:
    plan = Plan(1.0)
    tokens = add_ring(plan, steps, sequences)
    schedule = Schedule(tuple(plan.tasks))
    cycles = TaskEngine(schedule).run().cycles
    assert cycles == EventTaskEngine(schedule).run().cycles
    return plan, tokens, cycles


@pytest.mark.parametrize("sequences", [1, 2, 3, 5, 7, 11, 64, 100])
def test_every_step_is_done_once_for_each_token(sequences: int) -> None:
    plan, tokens, _ = ring(chain(("a", 1, 0), ("b", 2, 0), ("a", 3, 4), ("c", 0, 1), ("d", 1, 1)), sequences)
    assert tokens == min(sequences, WINDOW)
    done = Counter(task.name.partition(": ")[2] for task in plan.tasks)
    assert set(done.values()) == {tokens}
    assert plan.macs == 5 * tokens


def test_one_sequence_takes_the_sum_of_its_chain() -> None:
    assert ring(chain(("a", 3, 10), ("b", 4, 0), ("a", 5, 7)), 1)[2] == 29


def test_many_sequences_take_what_the_busiest_unit_works() -> None:
    _, tokens, cycles = ring(chain(("a", 3, 10), ("b", 4, 0), ("a", 5, 7)), 40)
    assert 8 * tokens <= cycles <= 8 * tokens + 29


def test_a_sequence_waits_for_its_own_token_before() -> None:
    """Two sequences, latency only: each goes round once in what one takes, none overtakes itself."""
    _, tokens, cycles = ring(chain(("a", 1, 9), ("b", 1, 9)), 2)
    assert (tokens, cycles) == (2, 20)


def test_groups_follow_one_another_by_a_step() -> None:
    plan = Plan(1.0)
    add_groups(plan, [chain(("a", 2, 0), ("b", 3, 5))] * 4, causal=True)
    assert TaskEngine(Schedule(tuple(plan.tasks))).run().cycles == 2 + 4 * 3 + 5


@pytest.mark.parametrize(("causal", "cycles"), [(True, 2 + 4 * 3 + 5), (False, 4 * 2 + 4 * 3 + 5)])
def test_attention_of_an_encoder_waits_for_the_last_group(causal: bool, cycles: int) -> None:
    first = chain(("a", 2, 0))[0]
    scores = Step("x scores", FUNCTIONS, "b", 3, 5, (0,), OWNER)
    plan = Plan(1.0)
    add_groups(plan, [[first, scores]] * 4, causal)
    assert TaskEngine(Schedule(tuple(plan.tasks))).run().cycles == cycles


@pytest.mark.parametrize(("tokens", "groups"), [(1, 48), (7, 3), (100, 48), (48, 48), (5, 1)])
def test_a_prompt_is_cut_without_rest(tokens: int, groups: int) -> None:
    pieces = cut(tokens, groups)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == tokens
    assert all(stop == start for (_, stop), (start, _) in pairwise(pieces))
    assert len(pieces) <= groups
