"""The tile of a stream step transfers exactly when the PE array does that was proven against its RTL.

The line gives the cycles in which beats enter a tile's Link. Fed with beats that arrive so, the array's own recurrence,
which Verilator runs are held to, must accept every beat and give every result in the cycle that the line says.
"""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest

from hwsim.accelerators.layout import Layout
from hwsim.engine import Line, LineEngine, Program, StreamStep
from hwsim.pe import PE, get_pe
from hwsim.pe.twin import Schedule, recurrence


def random_array(rng: random.Random) -> PE:
    lanes, credits = rng.choice([4, 8]), rng.randint(1, 4)
    if rng.random() < 0.5:
        return get_pe("mac")(rows=2, lanes=lanes, weight_format="int4", group=lanes, max_groups=64, credits=credits)
    skipping = {"weight_format": "ternary", "adders": rng.choice([1, 2, lanes])}
    return get_pe("ternary")(rows=2, lanes=lanes, group=lanes, max_groups=64, credits=credits, **skipping)


def arrivals(puts: np.ndarray, beats: int, tokens: int) -> list[int]:
    """When each beat of the array is there: a block's beats as they were put, then again for each replay at once."""
    found: list[int] = []
    for block in puts.reshape(-1, beats):
        for put in [*block, *[0] * (beats * (tokens - 1))]:
            found.append(max(int(put), found[-1] + 1 if found else 0))
    return found


@pytest.mark.parametrize("seed", range(60))
def test_transfers_of_a_tile_are_those_of_the_array(seed: int) -> None:
    rng = random.Random(seed)
    pe, beats, blocks, tokens = random_array(rng), rng.randint(1, 6), rng.randint(1, 12), rng.choice([1, 1, 3])
    line = Line(1, rng.randint(1, 9), rng.randint(1, 9), Fraction(rng.randint(2, 6), 2), pe.credits)
    codes = np.array([rng.choice([0, 0, 0, 1]) for _ in range(blocks * beats * pe.rows * pe.lanes)], np.uint8)
    ends = np.arange(blocks * beats) % beats == beats - 1
    once = pe.timing(codes.reshape(-1, pe.rows, pe.lanes), ends, ends)
    intervals = once.interval.reshape(1, blocks, beats)
    collect = rng.randint(1, 20)
    step = StreamStep(
        "tile", (), np.array([blocks], np.int64), Layout(0, beats, beats).service(intervals), pe.drain, collect, 0,
        tokens=tokens, replay=intervals.sum(axis=-1),
    )  # fmt: skip
    transfers = LineEngine(Program(line, (step,)), record=True).run().transfers
    assert transfers is not None
    put, accept, take = transfers[0].put[0], transfers[0].accept[0], transfers[0].take

    order = np.arange(blocks * beats).reshape(blocks, 1, beats).repeat(tokens, axis=1).ravel()
    whole = pe.timing(codes.reshape(-1, pe.rows, pe.lanes)[order], ends[order], ends[order])
    there = arrivals(put, beats, tokens)
    gaps = np.diff(there, prepend=-1) - 1
    stalls = [0] + [collect - 1] * (len(take) - 1)
    array = recurrence(whole, ends[order], Schedule(gaps.tolist(), stalls, queue_depth=len(there)))

    first_pass = np.arange(len(order)).reshape(blocks, tokens, beats)[:, 0].ravel()
    assert np.array(array.accept)[first_pass].tolist() == accept.tolist()
    assert array.take == take.tolist()
