"""Collectives of four chips, counted by hand: 128 bytes a cycle, 100 cycles of latency."""

from __future__ import annotations

import pytest

from hwsim.accelerators.loading import load_as
from hwsim.accelerators.lpu.collectives import Collectives, Hop
from hwsim.accelerators.lpu.description import HardwiredDescription


def collectives(all_reduce: str = "direct", chips: int = 4) -> Collectives:
    links = load_as(HardwiredDescription, "hnlpu", {"links.all_reduce": all_reduce}).links
    return Collectives(links, chips, 1e9)


@pytest.mark.parametrize(
    ("kind", "hops"),
    [
        ("direct", [Hop("", 16, 100, 12 * 2048)]),
        ("reduce-broadcast", [Hop("", 16, 100, 3 * 2048), Hop("back", 16, 100, 3 * 2048)]),
        ("reduce-scatter", [Hop("", 4, 100, 12 * 512), Hop("", 4, 100, 12 * 512)]),
    ],
)
def test_a_sum_of_1024_values_takes_each_link_as_its_algorithm_says(kind: str, hops: list[Hop]) -> None:
    assert list(collectives(kind).all_reduce(1024)) == hops


def test_a_reduction_shares_its_links_with_three_other_tokens_and_still_takes_its_time() -> None:
    (hop,) = collectives().reduce(1024)
    assert (hop.cycles, hop.cycles + hop.latency, hop.sent_bytes) == (4, 116, 3 * 2048)


def test_a_gather_sends_each_chips_own_share_to_each_other() -> None:
    assert list(collectives().all_gather(720)) == [Hop("", 12, 100, 12 * 1440)]  # 11.25 cycles


def test_one_chip_sends_nothing() -> None:
    alone = collectives(chips=1)
    assert [*alone.all_reduce(9), *alone.reduce(9), *alone.all_gather(9)] == []
