"""Row blocks, beats and the gearbox between memory beats and PE beats."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.accelerators.layout import Layout, deal


def service(layout: Layout, interval: int = 1) -> list[int]:
    return layout.service(np.full(layout.pe_beats, interval, np.int64)).tolist()


def test_four_rows_of_384_in_int4_with_a_scale_per_128() -> None:
    """4 x 192 bytes of codes are 12 beats, 384 / 32 lanes are 12 PE beats; of 24 bytes of scales two fit a beat."""
    layout = Layout.of_block(code_bytes=768, scale_bytes=24, pe_beats=12, beat_bytes=64, blocks=4)
    assert (layout.head_beats, layout.head_every, layout.body_beats) == (1, 2, 12)
    assert service(layout) == [1] * 13
    assert service(layout, interval=5) == [1] + [5] * 12


@pytest.mark.parametrize(
    ("scale_bytes", "blocks", "head_beats", "head_every"),
    [
        (80, 4096, 5, 4),  # a row of 4,096 in groups of 128, scale and zero code: as llama-fpga's script packs four
        (256, 10, 4, 1),  # whole beats already
        (24, 8, 3, 8),  # three full beats are fewer than four half empty ones
        (24, 3, 1, 2),  # no gain from more
        (0, 7, 0, 1),
        (100_000, 9, 1563, 1),  # more than is buffered: each block by itself
    ],
)
def test_scales_of_as_many_blocks_share_beats_as_makes_them_fewest(
    scale_bytes: int, blocks: int, head_beats: int, head_every: int
) -> None:
    layout = Layout.of_block(64, scale_bytes, 1, 64, blocks)
    assert (layout.head_beats, layout.head_every) == (head_beats, head_every)


@pytest.mark.slow
@given(st.integers(1, 500), st.integers(1, 300))
def test_scales_waste_less_than_any_smaller_sharing(scale_bytes: int, blocks: int) -> None:
    layout = Layout.of_block(64, scale_bytes, 1, 64, blocks)
    beats = -(-blocks // layout.head_every) * layout.head_beats
    assert 64 * layout.head_beats >= layout.head_every * scale_bytes
    for fewer in range(1, layout.head_every):
        assert beats < -(-blocks // fewer) * -(-fewer * scale_bytes // 64)


@pytest.mark.parametrize(
    ("body", "pe", "expected"),
    [
        (4, 8, [2, 2, 2, 2]),  # a memory beat completes two PE beats
        (8, 4, [1] * 8),  # every other memory beat completes one; the others still take a cycle to enter
        (4, 5, [1, 1, 1, 2]),  # 5-trits-per-byte codes: 5 PE beats in 4 memory beats
        (1, 7, [7]),
    ],
)
def test_gearbox(body: int, pe: int, expected: list[int]) -> None:
    assert service(Layout(0, body, pe)) == expected


@given(st.integers(1, 40), st.lists(st.integers(1, 9), min_size=1, max_size=40))
def test_no_pe_cycle_is_lost(body: int, intervals: list[int]) -> None:
    layout = Layout(0, body, len(intervals))
    got = layout.service(np.array(intervals, np.int64))
    assert got.min() >= 1 and len(got) == body
    assert sum(intervals) <= got.sum() <= sum(intervals) + body
    if body <= len(intervals):
        assert got.sum() == sum(intervals)


@given(st.integers(1, 10_000), st.integers(1, 40))
def test_dealing_keeps_every_block_and_is_even(blocks: int, channels: int) -> None:
    dealt = deal(blocks, channels)
    assert dealt.sum() == blocks and dealt.max() - dealt.min() <= 1 and (np.diff(dealt) <= 0).all()
