"""The compiled engine equals the event engine, transfer by transfer, and every skip changes nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from hwsim import kernels
from hwsim.accelerators.layout import deal
from hwsim.engine import EventEngine, Line, LineEngine, Program, Result, StreamStep, VectorStep, WriteStep


def random_line(rng: random.Random) -> Line:
    return Line(
        channels=rng.randint(1, 4),
        link_depth=rng.randint(1, 12),
        memory_latency=rng.randint(1, 20),
        beat_interval=Fraction(rng.randint(4, 12), rng.randint(1, 4)),
        credits=rng.randint(1, 4),
    )


def random_stream(rng: random.Random, name: str, after: tuple[int, ...], line: Line) -> StreamStep:
    most = rng.randint(1, 12)
    blocks = np.array([rng.choice([most, most - 1, 0]) for _ in range(line.channels)], np.int64)
    blocks[rng.randrange(line.channels)] = most
    shape = (rng.choice([1, line.channels]), rng.choice([1, most]), rng.randint(1, 6))
    service = np.array([rng.choice([1, 1, 2, 7]) for _ in range(int(np.prod(shape)))], np.int64).reshape(shape)
    times = (rng.randint(0, 15), rng.randint(1, 9), rng.randint(0, 9))
    heads = (rng.randint(0, shape[2] - 1), rng.randint(1, 4))
    tokens, replay, held = rng.choice([1, 1, 2, 3]), service.sum(axis=2), rng.random() < 0.3
    return StreamStep(name, after, blocks, service, *times, *heads, tokens, replay, held)


def random_program(seed: int) -> Program:
    rng = random.Random(seed)
    line = random_line(rng)
    steps: list[StreamStep | VectorStep | WriteStep] = []
    templates = [random_stream(rng, f"t{i}", (), line) for i in range(2)]
    for index in range(rng.randint(2, 14)):
        after = tuple(rng.sample(range(index), min(index, rng.choice([0, 1, 1, 2]))))
        kind = rng.random()
        if kind < 0.4:
            steps.append(replace(rng.choice(templates), name=f"s{index}", after=after))
        elif kind < 0.6:
            steps.append(random_stream(rng, f"s{index}", after, line))
        elif kind < 0.85:
            steps.append(VectorStep(f"v{index}", after, rng.randint(1, 60), rng.choice(["vector_unit", "other"])))
        else:
            steps.append(WriteStep(f"w{index}", after, rng.randint(1, 5)))
    return Program(line, tuple(steps))


def assert_same(a: Result, b: Result) -> None:
    np.testing.assert_array_equal(a.done, b.done)
    np.testing.assert_array_equal(a.start, b.start)
    np.testing.assert_array_equal(a.stalls, b.stalls)
    assert a.simulated_beats + a.skipped_beats == b.simulated_beats + b.skipped_beats


@pytest.mark.parametrize("seed", range(120))
def test_compiled_equals_events_transfer_by_transfer(seed: int) -> None:
    program = random_program(seed)
    events, line = EventEngine(program).run(), LineEngine(program, record=True).run()
    assert_same(events, line)
    assert events.cycles <= program.bound()
    assert events.transfers is not None and line.transfers is not None
    assert events.transfers.keys() == line.transfers.keys()
    for index, expected in events.transfers.items():
        got = line.transfers[index]
        np.testing.assert_array_equal(got.take, expected.take)
        for c in range(program.line.channels):
            np.testing.assert_array_equal(got.put[c], expected.put[c])
            np.testing.assert_array_equal(got.accept[c], expected.accept[c])


@pytest.mark.parametrize("seed", range(300))
def test_skipping_changes_nothing(seed: int) -> None:
    program = random_program(seed)
    plain, skipped = LineEngine(program, skip=False).run(), LineEngine(program).run()
    assert plain.skipped_beats == 0
    assert_same(plain, skipped)


def repeated_layers(seed: int) -> Program:
    """The same few steps many times over, with many blocks each: what every kind of skip lives on."""
    rng = random.Random(seed)
    line = Line(rng.randint(2, 6), rng.randint(2, 40), rng.randint(1, 50), Fraction(rng.randint(8, 20), 8), 3)
    shapes = [(rng.randint(60, 130), rng.randint(2, 9), rng.choice([1, 1, 3])) for _ in range(3)]
    vectors = [rng.randint(1, 400) for _ in range(3)]
    steps: list[StreamStep | VectorStep | WriteStep] = []
    for layer in range(12):
        for (blocks, beats, service), cycles in zip(shapes, vectors, strict=True):
            dealt = deal(blocks, line.channels)
            after = (len(steps) - 1,) if steps else ()
            services = np.full((1, 1, beats), service, np.int64)
            replays = (rng.choice([1, 4]), services.sum(axis=2))
            head, every = (1, 3) if beats > 4 else (0, 1)
            steps.append(StreamStep(f"s{len(steps)}", after, dealt, services, 12, 2, 5, head, every, *replays))
            steps.append(VectorStep(f"v{len(steps)}", (len(steps) - 1,), cycles))
        if layer % 3 == 0:
            steps.append(WriteStep(f"w{len(steps)}", (len(steps) - 1,), 2))
    return Program(line, tuple(steps))


@pytest.mark.parametrize("seed", range(40))
def test_skipping_repeated_layers_changes_nothing_and_skips_most(seed: int) -> None:
    program = repeated_layers(seed)
    plain, skipped = LineEngine(program, skip=False).run(), LineEngine(program).run()
    assert_same(plain, skipped)
    assert skipped.skipped_beats > 0.5 * (skipped.skipped_beats + skipped.simulated_beats)


def long_program(seed: int) -> Program:
    """A few long steps on a line whose bandwidth, latency and services are all near the limit, so that each rules."""
    rng = random.Random(seed)
    p = rng.randint(2, 9)
    line = Line(
        rng.randint(1, 3), rng.randint(1, 6), rng.randint(1, 9), Fraction(p, rng.randint(1, p)), rng.randint(1, 3)
    )
    steps: list[StreamStep | VectorStep | WriteStep] = []
    shapes = [np.array([[[rng.choice([1, 1, 1, 2, 3]) for _ in range(rng.randint(1, 4))]]], np.int64) for _ in range(2)]
    for index in range(rng.randint(1, 8)):
        service, blocks = rng.choice(shapes), deal(rng.randint(20, 90), line.channels)
        times = (rng.randint(0, 3), rng.randint(1, 3), rng.randint(0, 2))
        heads = (rng.randint(0, service.shape[2] - 1), rng.randint(1, 3))
        tokens, replay = rng.choice([1, 1, 2]), service.sum(axis=2) + rng.randint(0, 1)
        after = (len(steps) - 1,) if steps and rng.random() < 0.5 else ()
        steps.append(StreamStep(f"s{index}", after, blocks, service, *times, *heads, tokens, replay))
        if rng.random() < 0.2:
            steps.append(WriteStep(f"w{index}", (len(steps) - 1,), rng.randint(1, 3)))
    return Program(line, tuple(steps))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 4000, 500))
def test_skipping_long_steps_changes_nothing(first: int) -> None:
    skipped_beats = 0
    for seed in range(first, first + 500):
        program = long_program(seed)
        plain, skipped = LineEngine(program, skip=False).run(), LineEngine(program).run()
        assert_same(plain, skipped)
        skipped_beats += skipped.skipped_beats
    assert skipped_beats > 100_000


def test_steps_that_differ_only_in_their_replay_are_not_taken_for_one_another() -> None:
    line, service = Line(1, 8, 5, Fraction(2), 2), np.array([[[1, 1]]], np.int64)
    blocks = np.array([9], np.int64)
    first = StreamStep("a", (), blocks, service, 3, 1, 1, tokens=2, replay=np.array([[2]], np.int64))
    steps = [first, replace(first, name="b", replay=np.array([[20]], np.int64))]
    waits = [VectorStep("v", (0,), 500), VectorStep("w", (2,), 500)]
    program = Program(
        line, (steps[0], waits[0], replace(steps[1], after=(1,)), waits[1], replace(steps[0], after=(3,)))
    )
    assert_same(LineEngine(program, skip=False).run(), LineEngine(program).run())


def long_step(blocks: int) -> Program:
    """One channel and one step: only a repeated state within the step can be skipped."""
    line = Line(1, 8, 20, Fraction(9, 8), 2)
    service = np.array([[[1, 2, 1, 1]]], np.int64)
    return Program(line, (StreamStep("s", (), np.array([blocks], np.int64), service, 9, 3, 4, head=1, head_every=5),))


def test_whole_periods_within_a_step_are_multiplied_out() -> None:
    program = long_step(5003)
    plain, skipped = LineEngine(program, skip=False).run(), LineEngine(program).run()
    assert_same(plain, skipped)
    assert skipped.simulated_beats < 0.1 * plain.simulated_beats


def idle_channels(seed: int) -> Program:
    """A few steps over and over, some channels without blocks, then a write that waits for nothing."""
    rng = random.Random(seed)
    line = Line(rng.randint(2, 3), rng.randint(4, 8), rng.choice([20, 60]), Fraction(rng.randint(2, 3)), 4)
    steps: list[StreamStep | VectorStep | WriteStep] = []

    def stream(after: tuple[int, ...], counts: list[int]) -> StreamStep:
        blocks = np.array([rng.choice(counts) for _ in range(line.channels)], np.int64)
        blocks[rng.randrange(line.channels)] = max(counts)
        return StreamStep("s", after, blocks, np.ones((1, 1, 1), np.int64), 0, 1, 1)

    pattern: list[StreamStep | VectorStep | WriteStep] = [VectorStep("v", (), 500), stream((), [1])]
    pattern += [WriteStep("w", (), rng.randint(1, 3)), stream((), [0, 1])]
    for _ in range(3):
        steps += [replace(step, after=(len(steps) + i - 1,)) if steps or i else step for i, step in enumerate(pattern)]
    steps += [WriteStep("w", (), rng.choice([1, 20, 100])), stream((), [0, 1, 40])]
    return Program(line, tuple(steps))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 1200, 300))
def test_skipping_with_idle_channels_changes_nothing(first: int) -> None:
    """A write follows sooner than a read could: it has no latency."""
    for seed in range(first, first + 300):
        program = idle_channels(seed)
        assert_same(LineEngine(program, skip=False).run(), LineEngine(program).run())


def test_a_step_with_services_of_its_own_is_not_taken_for_a_periodic_one() -> None:
    line, blocks = Line(1, 4, 5, Fraction(1), 2), np.array([2], np.int64)
    values = np.array([1, 2, 3, 9, 5, 6], np.int64)
    own = StreamStep("own", (), blocks, values.reshape(1, 2, 3), 0, 1, 1, replay=np.zeros((1, 2), np.int64))
    same_bytes = StreamStep("periodic", (), blocks, values.reshape(1, 1, 6), 0, 1, 1)
    steps: list[StreamStep | VectorStep | WriteStep] = []
    for step in [own] * 5 + [same_bytes]:
        steps.append(VectorStep("v", (len(steps) - 1,) if steps else (), 1000))
        steps.append(replace(step, after=(len(steps) - 1,)))
    program = Program(line, tuple(steps))
    assert_same(LineEngine(program, skip=False).run(), LineEngine(program).run())


def test_kernel_gives_the_same_uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = [random_program(seed) for seed in range(20)] + [long_step(60)]
    compiled = [LineEngine(program).run() for program in programs]
    monkeypatch.setattr(kernels, "stream", kernels.stream.py_func)
    for program, expected in zip(programs, compiled, strict=True):
        got = LineEngine(program).run()
        assert_same(got, expected)
        assert got.simulated_beats == expected.simulated_beats
