"""Programs that cannot be run are refused, and small ones take the cycles one counts by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from hwsim.engine import EventEngine, Line, LineEngine, Program, StreamStep, VectorStep, WriteStep
from hwsim.errors import HwsimError

LINE = Line(channels=1, link_depth=4, memory_latency=10, beat_interval=Fraction(1), credits=2)
BOTH = pytest.mark.parametrize("engine", [EventEngine, LineEngine])


def stream(blocks: int = 1, service: tuple[int, ...] = (1, 1, 1), drain: int = 5, **changes: object) -> StreamStep:
    fields = {"name": "s", "after": (), "collect": 1, "collect_latency": 2} | changes
    return StreamStep(
        blocks=np.array([blocks], np.int64), service=np.array([[service]], np.int64), drain=drain, **fields
    )


@BOTH
def test_one_block_by_hand(engine: type) -> None:
    """Put at 10, 11, 12; accepted a cycle later each; free at 14; offered at 19; collected 1; 2 more cycles."""
    result = engine(Program(LINE, (stream(),))).run()
    assert result.start.tolist() == [11]
    assert result.done.tolist() == [14 + 5 + 1 + 2]
    assert result.stalls.tolist() == [[0, 0, 11]]


@BOTH
def test_a_vector_step_gates_the_tile_but_not_the_memory(engine: type) -> None:
    result = engine(Program(LINE, (VectorStep("v", (), 50), stream(after=(0,))))).run()
    assert result.start.tolist() == [0, 51]  # the weights wait in the Link by then
    assert result.stalls[1].tolist() == [51, 0, 0]


@BOTH
def test_a_held_stream_is_not_even_requested_before_its_gate(engine: type) -> None:
    result = engine(Program(LINE, (VectorStep("v", (), 50), stream(after=(0,), held=True)))).run()
    assert result.start.tolist() == [0, 51 + 11]  # 11 cycles from a request to the first beat taken, as by hand above
    assert result.stalls[1].tolist() == [51, 0, 11]


@BOTH
def test_units_of_different_names_work_side_by_side(engine: type) -> None:
    steps = (VectorStep("a", (), 50), VectorStep("b", (), 30, "other"), VectorStep("c", (), 5))
    result = engine(Program(LINE, steps)).run()
    assert result.done.tolist() == [50, 30, 55]


@BOTH
def test_bandwidth_bounds_a_long_stream(engine: type) -> None:
    line = Line(1, 64, 10, Fraction(3, 2), 2)
    blocks, beats = 100, 10
    result = engine(Program(line, (stream(blocks, (1,) * beats),))).run()
    assert result.done[0] == pytest.approx(blocks * beats * 1.5, rel=0.03)


@BOTH
def test_a_shallow_link_cannot_cover_the_latency(engine: type) -> None:
    """Little's law: 4 beats in flight over a round trip of latency + 2 cycles (put to accept, accept to request)."""
    result = engine(Program(LINE, (stream(100, (1,) * 10),))).run()
    assert result.done[0] == pytest.approx(1000 * 12 / 4, rel=0.02)


@BOTH
def test_credits_hold_the_tile_back(engine: type) -> None:
    """A result takes 20 cycles to collect: blocks of 3 cycles come no faster."""
    result = engine(Program(LINE, (stream(50, (1, 1, 1), collect=20),))).run()
    assert result.done[0] == pytest.approx(50 * 20, rel=0.05)
    assert result.stalls[0][1] > 0.7 * result.done[0]


@BOTH
def test_a_block_is_replayed_for_further_tokens(engine: type) -> None:
    """The first pass as by hand above; two replays of 3 cycles; a result each, taken when it is offered."""
    replay = np.array([[3]], np.int64)
    result = engine(Program(replace(LINE, credits=3), (stream(tokens=3, replay=replay),))).run()
    assert result.done.tolist() == [14 + 2 * 3 + 5 + 1 + 2]
    short = engine(Program(replace(LINE, credits=1), (stream(tokens=3, replay=replay),))).run()
    assert short.done.tolist() == [14 + 2 * (5 + 1 + 3) + 5 + 1 + 2]  # each replay waits for the result before it
    assert short.stalls.tolist() == [[0, 2 * (5 + 1), 11]]


@BOTH
def test_a_write_takes_its_turn_on_the_bus(engine: type) -> None:
    result = engine(Program(LINE, (VectorStep("v", (), 30), WriteStep("w", (0,), 7), stream(after=(0,))))).run()
    assert result.start[1] == 31 and result.done[1] == 37
    assert result.start[2] == 31 + 7 + 10 + 1


@pytest.mark.parametrize(
    ("line", "what"),
    [({"channels": 0}, "channels"), ({"link_depth": 0}, "link_depth"), ({"credits": 0}, "credits")],
)
def test_impossible_lines_are_refused(line: dict[str, int], what: str) -> None:
    with pytest.raises(HwsimError, match=what):
        replace(LINE, **line)


def test_a_memory_faster_than_its_link_is_refused() -> None:
    with pytest.raises(HwsimError, match="faster than its Link"):
        Line(1, 1, 1, Fraction(1, 2), 1)


@pytest.mark.parametrize(
    "steps",
    [
        (VectorStep("v", (0,), 1),),
        (VectorStep("v", (), 0),),
        (WriteStep("w", (), 0),),
        (stream(blocks=0),),
        (stream(service=(1, 0)),),
        (stream(drain=-1),),
        (stream(tokens=0),),
        (stream(tokens=2),),  # without the cycles of a replay
        (VectorStep("v", (), 1 << 62),),
    ],
)
def test_impossible_steps_are_refused(steps: tuple) -> None:
    with pytest.raises(HwsimError):
        Program(LINE, steps)
