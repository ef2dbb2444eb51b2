"""The systolic array: cells give the product in the cycles of the closed forms, and the engines agree."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import simpy

from hwsim import kernels
from hwsim.engine import (
    EventEngine,
    FoldStep,
    Grid,
    Line,
    LineEngine,
    Panel,
    Program,
    Result,
    StreamStep,
    Tile,
    VectorStep,
    WriteStep,
)
from hwsim.engine.program import Step
from hwsim.engine.systolic import Operands, SystolicArray, multiply
from hwsim.errors import HwsimError

SCALE_SIM = json.loads((Path(__file__).parents[1] / "golden" / "scale_sim.json").read_text())["products"]
KINDS = ("output", "weight", "input")


def scale_sim(m: int, k: int, n: int, rows: int, cols: int, stationary: str) -> int:
    """Compute cycles as SCALE-Sim reports them, one less than there are."""

    def up(a: int, b: int) -> int:
        return -(-a // b)

    return {
        "output": up(m, rows) * up(n, cols) * (k + rows + cols - 2),
        "weight": up(k, rows) * up(n, cols) * (m + 2 * rows + cols - 2),
        "input": up(k, rows) * up(m, cols) * (n + 2 * rows + cols - 2),
    }[stationary] - 1


@pytest.mark.parametrize("stationary", KINDS)
@pytest.mark.parametrize("seed", range(40))
def test_cells_give_the_product_in_the_cycles_of_the_closed_form(seed: int, stationary: str) -> None:
    rng = random.Random(seed)
    m, k, n = (rng.randint(1, 11) for _ in range(3))
    rows, cols = rng.randint(1, 5), rng.randint(1, 5)
    draw = np.random.default_rng(seed)
    x, w = draw.integers(-128, 128, (m, k)), draw.integers(-128, 128, (n, k))
    y, cycles = multiply(x, w, Grid(rows, cols, stationary))
    np.testing.assert_array_equal(y, x @ w.T)
    assert cycles - 1 == scale_sim(m, k, n, rows, cols, stationary)


def test_the_closed_form_is_that_of_scale_sim() -> None:
    """Every run of SCALE-Sim 3.0.0 in tests/golden/scale_sim.json."""
    for row in SCALE_SIM:
        assert row["cycles"] == scale_sim(*(row[key] for key in ("m", "k", "n", "rows", "cols", "stationary")))


@pytest.mark.slow
def test_cells_take_as_long_as_scale_sim_says() -> None:
    small = [row for row in SCALE_SIM if row["cycles"] * row["rows"] * row["cols"] < 30_000]
    assert len(small) > 15 and {row["stationary"] for row in small} == set(KINDS)
    for row in small:
        x, w = np.ones((row["m"], row["k"]), np.int64), np.ones((row["n"], row["k"]), np.int64)
        y, cycles = multiply(x, w, Grid(row["rows"], row["cols"], row["stationary"]))
        assert cycles - 1 == row["cycles"] and (y == row["k"]).all()


def test_the_first_operands_meet_one_cycle_later_in_each_further_row_and_column() -> None:
    env, left = simpy.Environment(), {}
    array = SystolicArray(env, Grid(3, 4, "output"))
    operands = Operands(leave=lambda i, j, value: left.setdefault((i, j), (int(env.now), value)))
    env.run(env.process(array.run(Tile(0, 1, 5), operands)))
    assert left == {(i, j): (i + j + 4, 5) for i in range(3) for j in range(4)}


def test_a_frozen_array_goes_on_where_it_was() -> None:
    """A stream in two tiles with a pause between them gives what it gives in one, later by the pause."""
    for stationary in KINDS:
        env, sums = simpy.Environment(), []
        array = SystolicArray(env, Grid(2, 3, stationary))
        operands = Operands(lambda i, s: 10 * i + s, lambda j, s: j - s, lambda i, j, v, to=sums: to.append((i, j, v)))

        def pieces(array: SystolicArray = array, operands: Operands = operands, env: simpy.Environment = env):
            yield from array.run(Tile(0, 1, 2, ends=False), operands)
            yield env.timeout(17)
            yield from array.run(Tile(0, 1, 3, begins=False))

        env.run(env.process(pieces()))
        whole_env, whole = simpy.Environment(), []
        at_once = SystolicArray(whole_env, Grid(2, 3, stationary))
        told = Operands(operands.west, operands.north, lambda i, j, v, to=whole: to.append((i, j, v)))
        whole_env.run(whole_env.process(at_once.run(Tile(0, 1, 5), told)))
        assert sums == whole and env.now == whole_env.now + 17


def random_runs(rng: random.Random) -> tuple[tuple[int, Tile], ...]:
    """Tiles of whole folds, or one fold in pieces."""
    if rng.random() < 0.5:
        tile = Tile(rng.choice([0, 3, 7, 16, 30]), rng.randint(1, 3), rng.randint(1, 5))
        return ((rng.randint(1, 3), tile),)

    def piece(begins: bool, ends: bool) -> Tile:
        return Tile(rng.choice([0, 5, 12, 20]), 1, rng.randint(1, 4), begins, ends)

    middle = ((rng.randint(1, 3), piece(False, False)),) if rng.random() < 0.5 else ()
    return ((1, piece(True, False)), *middle, (1, piece(False, True)))


def random_folds(rng: random.Random, name: str, after: tuple[int, ...], channels: int, beat_bytes: int) -> FoldStep:
    grid = Grid(rng.randint(1, 3), rng.randint(1, 3), rng.choice(KINDS))
    panels = tuple(Panel(rng.randint(1, 2), random_runs(rng)) for _ in range(rng.randint(1, 2)))
    return FoldStep(name, after, grid, panels, rng.randint(1, 2), channels, beat_bytes, rng.randint(0, 4))


def random_stream(rng: random.Random, name: str, after: tuple[int, ...], channels: int) -> StreamStep:
    blocks = np.array([rng.choice([0, 1, 3]) for _ in range(channels)], np.int64)
    blocks[rng.randrange(channels)] = 3
    service = np.full((1, 1, rng.randint(1, 4)), rng.randint(1, 3), np.int64)
    return StreamStep(name, after, blocks, service, rng.randint(0, 5), rng.randint(1, 4), rng.randint(0, 4))


def random_program(seed: int) -> Program:
    rng = random.Random(seed)
    channels, beat_bytes = rng.randint(1, 3), rng.choice([1, 2, 4])
    least = -(-30 // (channels * beat_bytes)) + 1  # the largest tile has 30 bytes
    interval = Fraction(rng.randint(4, 12), rng.randint(1, 4))
    line = Line(channels, rng.randint(least, 60), rng.randint(1, 15), interval, rng.randint(1, 3))
    steps: list[Step] = []
    for index in range(rng.randint(1, 6)):
        after, kind = tuple(rng.sample(range(index), min(index, rng.choice([0, 1, 1, 2])))), rng.random()
        if kind < 0.55:
            steps.append(random_folds(rng, f"f{index}", after, channels, beat_bytes))
        elif kind < 0.7:
            steps.append(VectorStep(f"v{index}", after, rng.randint(1, 40)))
        elif kind < 0.85:
            steps.append(WriteStep(f"w{index}", after, rng.randint(1, 5)))
        else:
            steps.append(random_stream(rng, f"s{index}", after, channels))
    return Program(line, tuple(steps))


def assert_same(a: Result, b: Result) -> None:
    np.testing.assert_array_equal(a.done, b.done)
    np.testing.assert_array_equal(a.start, b.start)
    np.testing.assert_array_equal(a.stalls, b.stalls)
    assert a.simulated_beats + a.skipped_beats == b.simulated_beats + b.skipped_beats


@pytest.mark.parametrize("first", range(0, 160, 20))
def test_compiled_folds_equal_the_cells(first: int) -> None:
    stalls = np.zeros(3, np.int64)
    for seed in range(first, first + 20):
        program = random_program(seed)
        events, plain = EventEngine(program).run(), LineEngine(program, skip=False).run()
        assert_same(events, plain)
        assert_same(plain, LineEngine(program).run())
        assert events.cycles <= program.bound()
        stalls += events.stalls.sum(axis=0)
    assert stalls[0] > 0 and stalls[2] > 0


def test_the_kernel_of_folds_gives_the_same_uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = [random_program(seed) for seed in range(40)]
    compiled = [LineEngine(program).run() for program in programs]
    monkeypatch.setattr(kernels, "folds", kernels.folds.py_func)
    for program, expected in zip(programs, compiled, strict=True):
        assert_same(LineEngine(program).run(), expected)


def one_step(tiles: int, size_bytes: int, stream: int, depth: int, interval: Fraction) -> Program:
    panel = Panel(1, ((tiles, Tile(size_bytes, 1, stream)),))
    step = FoldStep("f", (), Grid(2, 2, "weight"), (panel,), 1, 1, 1)
    return Program(Line(1, depth, 10, interval, 1), (step,))


def test_tiles_are_loaded_while_the_array_works() -> None:
    """A fold takes 2 + 20 + 2 cycles, a tile 8: only the first is waited for, a request after the other."""
    result = LineEngine(one_step(9, 8, 20, 16, Fraction(1))).run()
    assert result.stalls[0].tolist() == [0, 0, 10 + 7 + 1]
    assert result.cycles + 1 == 18 + 9 * 24


def test_a_slow_memory_sets_the_pace() -> None:
    """A tile takes 8 x 5 cycles of bandwidth, a fold 24; with room for two tiles the bus never rests."""
    result = LineEngine(one_step(9, 8, 20, 16, Fraction(5))).run()
    assert result.cycles + 1 == (10 + 9 * 40 - 5 + 1) + 24


def test_a_buffer_of_one_tile_waits_for_every_tile() -> None:
    """A slot is free the cycle after the fold ended, and then the whole latency counts."""
    result = LineEngine(one_step(3, 8, 20, 9, Fraction(1))).run()
    roomy = LineEngine(one_step(3, 8, 20, 16, Fraction(1))).run()
    assert result.cycles > roomy.cycles
    assert result.stalls[0][2] > roomy.stalls[0][2]


@pytest.mark.parametrize(
    ("panels", "match"),
    [
        ((), "does nothing"),
        ((Panel(1, ((1, Tile(1, 0, 4)),)),), "does nothing"),
        ((Panel(0, ((1, Tile(1, 1, 4)),)),), "does nothing"),
        ((Panel(1, ((1, Tile(100, 1, 4)),)),), "does not fit the weight buffer"),
    ],
)
def test_impossible_folds_are_refused(panels: tuple[Panel, ...], match: str) -> None:
    with pytest.raises(HwsimError, match=match):
        Program(Line(1, 16, 1, Fraction(1), 1), (FoldStep("f", (), Grid(2, 2, "weight"), panels, 1, 1, 1),))


def test_what_would_take_hours_cell_by_cell_is_refused() -> None:
    step = FoldStep("f", (), Grid(128, 128, "output"), (Panel(1, ((1000, Tile(0, 1, 4096)),)),), 1, 1, 1)
    program = Program(Line(1, 16, 1, Fraction(1), 1), (step,))
    assert LineEngine(program).run().cycles + 1 == 1000 * (4096 + 254)
    with pytest.raises(HwsimError, match="cell by cell") as error:
        EventEngine(program)
    assert "--engine line" in (error.value.next or "")
