"""The Link, seen from both sides of its cycle: an item at t is usable at t + 1, a slot freed at t likewise."""

from __future__ import annotations

import pytest
import simpy

from hwsim.engine import Link
from hwsim.errors import HwsimError


def transfers(depth: int, put_gaps: str, take_gaps: str) -> tuple[str, str]:
    """Waveforms of puts and takes, a character a cycle; gaps are given a digit an item."""
    env = simpy.Environment()
    link, puts, takes = Link(env, depth), set(), set()

    def source():
        for gap in put_gaps:
            yield env.timeout(int(gap))
            puts.add((yield from link.put("x")))
            yield env.timeout(1)

    def sink():
        for gap in take_gaps:
            yield env.timeout(int(gap))
            yield from link.get()
            takes.add(env.now)
            yield env.timeout(1)

    env.process(source())
    env.run(env.process(sink()))
    end = max(puts | takes) + 1
    return tuple("".join("#" if cycle in set_ else "." for cycle in range(end)) for set_ in (puts, takes))


def test_an_item_is_usable_the_cycle_after_it_was_put() -> None:
    puts, takes = transfers(2, "030", "000")
    assert puts == "#...##."
    assert takes == ".#...##"


def test_depth_one_moves_every_other_cycle() -> None:
    puts, takes = transfers(1, "000", "000")
    assert puts == "#.#.#."
    assert takes == ".#.#.#"


def test_depth_two_moves_every_cycle() -> None:
    puts, takes = transfers(2, "0000", "0000")
    assert puts == "####."
    assert takes == ".####"


def test_a_full_link_blocks_until_the_cycle_after_a_take() -> None:
    puts, takes = transfers(2, "0000", "5000")
    assert takes == ".....####"
    assert puts == "##....##."


def test_no_slots_are_refused() -> None:
    with pytest.raises(HwsimError, match="too few slots"):
        Link(simpy.Environment(), 0)
