"""The round-robin arbiter in SimPy against the same rules cycle by cycle."""

import random

import pytest
import simpy

from hwsim.engine import Link
from hwsim.engine.arbiter import FixedPriority, RoundRobin, stepped
from hwsim.errors import HwsimError


def merged(gaps, stalls, depths, output_depth, order=1):
    """Sources, Links, arbiter, Link, sink; processes are started forwards (order 1) or backwards (-1)."""
    env = simpy.Environment()
    links, output = [Link(env, depth) for depth in depths], Link(env, output_depth)
    puts, takes = [[] for _ in gaps], []

    def source(k):
        for index, gap in enumerate(gaps[k]):
            yield env.timeout(gap)
            yield from links[k].put((k, index))
            puts[k].append(env.now)
            yield env.timeout(1)

    def sink():
        for stall in stalls:
            yield env.timeout(stall)
            granted = yield from output.get()
            assert granted.item == (granted.source, sum(source == granted.source for _, source in takes))
            takes.append((env.now, granted.source))
            yield env.timeout(1)

    starts = [lambda: RoundRobin(env, links, output), *[lambda k=k: env.process(source(k)) for k in range(len(gaps))]]
    for start in starts[::order]:
        start()
    env.run(env.process(sink()))
    return puts, takes


def random_case(rng):
    inputs = rng.randint(1, 5)
    gaps = [rng.choices([0, 0, 0, 1, 2, 7], k=rng.randint(0, 20)) for _ in range(inputs)]
    stalls = rng.choices([0, 0, 0, 1, 5], k=sum(map(len, gaps)))
    return gaps, stalls, [rng.randint(1, 4) for _ in range(inputs)], rng.randint(1, 3)


@pytest.mark.parametrize("order", [1, -1])
def test_every_transfer_is_where_the_rules_put_it_whatever_order_processes_start_in(order):
    rng = random.Random(3)
    for _ in range(60):
        case = random_case(rng)
        assert merged(*case, order=order) == stepped(*case)


def test_valid_inputs_take_turns_without_a_gap():
    _, takes = stepped([[0] * 6] * 3, [0] * 18, [4] * 3, 2)
    assert [source for _, source in takes[:9]] == [0, 1, 2] * 3
    assert [cycle for cycle, _ in takes] == list(range(2, 20))


def test_a_lone_input_moves_every_cycle_after_the_grant_has_come_to_it():
    _, takes = stepped([[], [0] * 4], [0] * 4, [2, 2], 2)
    # Put in 0, valid in 1, granted from 2, at the output from 3.
    assert takes == [(3, 1), (4, 1), (5, 1), (6, 1)]


def test_a_blocked_input_keeps_its_grant():
    _, takes = stepped([[0, 0], [0]], [50, 0, 0], [2, 2], 1)
    assert [source for _, source in takes] == [0, 1, 0]


def test_fixed_priority_serves_the_first_input_that_has_an_item():
    env = simpy.Environment()
    links, output, granted = [Link(env, 4) for _ in range(3)], Link(env, 4), []
    FixedPriority(env, links, output)

    def source(k, cycles):
        for cycle in cycles:
            yield env.timeout(cycle - env.now)
            yield from links[k].put(k)

    def sink():
        for _ in range(6):
            item = yield from output.get()
            granted.append((item.cycle, item.source))
            yield env.timeout(1)

    for k, cycles in ((2, [0, 1]), (0, [1, 3]), (1, [1, 2])):
        env.process(source(k, cycles))
    env.run(env.process(sink()))
    # In 1 only input 2 has an item; from 2 on input 0 comes first, then 1, and 2 again when both are empty.
    assert granted == [(1, 2), (2, 0), (3, 1), (4, 0), (5, 1), (6, 2)]


@pytest.mark.parametrize("kind", [RoundRobin, FixedPriority])
def test_an_arbiter_needs_an_input(kind):
    env = simpy.Environment()
    with pytest.raises(HwsimError, match="too few inputs"):
        kind(env, [], Link(env, 1))
