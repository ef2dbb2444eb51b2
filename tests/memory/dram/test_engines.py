"""The readable controller and the compiled one: equal in every command, on random devices, policies and traces."""

from __future__ import annotations

from dataclasses import astuple
from fractions import Fraction

import numpy as np
import pytest

from hwsim.engine import Line, Program, StreamStep, VectorStep, WriteStep
from hwsim.errors import HwsimError
from hwsim.memory.dram import Command, Policy, Requests, load_dram, serve
from hwsim.memory.dram.events import FedEventEngine
from hwsim.memory.dram.feed import Feed
from hwsim.memory.dram.line import FedLineEngine
from hwsim.memory.dram.trace import FOREVER

DEVICES = ["DDR4_3200AA", "DDR5_4800BN", "LPDDR5_6400", "GDDR6_14000", "HBM2_2000", "HBM3_6400", "GDDR6_8Gb_x16"]
ENGINES = ("events", "compiled")
FIELDS = ("accepted", "done", "counts", "active_ticks", "ticks", "commands")


def drawn_device(rng):
    overrides = {"organisation.ranks": int(rng.choice([1, 2])), "timing.tREFI": int(rng.choice([1500, 4000]))}
    return load_dram(str(rng.choice(DEVICES)), overrides | {"timing.tRFC": int(rng.choice([100, 400]))})


def drawn_policy(rng, device):
    refresh = ["all-bank", "off"] + (["per-bank"] if device.timing.tRFCpb else [])
    return Policy(
        queue=int(rng.choice([1, 2, 8, 32])),
        bank_queue=int(rng.choice([1, 2, 8])),
        hit_limit=int(rng.choice([1, 4, 16])),
        drain_above=int(rng.choice([0, 4])),
        page=str(rng.choice(["open", "closed"])),
        refresh=str(rng.choice(refresh)),
    )


def drawn_requests(rng, device):
    shape, count = device.organisation, int(rng.integers(1, 150))
    banks, rows = int(rng.choice([1, 3, shape.all_banks])), int(rng.choice([1, 3, shape.rows]))
    return Requests(
        np.cumsum(rng.integers(0, rng.choice([1, 6, 60]), count)),
        rng.random(count) < rng.choice([0, 0.1, 0.5, 1]),
        rng.integers(0, banks, count),
        rng.integers(0, rows, count),
        rng.integers(0, 40, count),
    )


@pytest.mark.parametrize("seed", range(20))
def test_both_send_the_same_commands(seed):
    rng = np.random.default_rng(seed)
    device = drawn_device(rng)
    policy, requests = drawn_policy(rng, device), drawn_requests(rng, device)
    until = int(rng.choice([FOREVER, 3000]))
    events = serve(device, policy, requests, until, "events", log=10_000)
    compiled = serve(device, policy, requests, until, "compiled", log=10_000)
    for field in FIELDS:
        assert np.array_equal(getattr(events, field), getattr(compiled, field)), field


@pytest.mark.slow
@pytest.mark.parametrize("device", ["HBM3_6400", "HBM4_8000"])
@pytest.mark.parametrize("engine", ENGINES)
def test_all_but_precharges_start_at_rising_edges(device, engine):
    """Also after an idle gap, when nothing but the clock holds a command back."""
    rng = np.random.default_rng(0)
    device = load_dram(device)
    _, *places = astuple(drawn_requests(rng, device))
    apart = Requests(np.cumsum(rng.integers(0, 60, len(places[0]))), *places)
    served = serve(device, Policy(refresh="all-bank"), apart, 13_000, engine, log=10_000)
    ticks, commands = served.commands[:, 0], served.commands[:, 1]
    assert Command.ACT in commands and Command.REFab in commands
    assert set(ticks[commands != Command.PRE] % 2) == {1}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_read_after_an_idle_gap_waits_for_the_edge(engine):
    """It comes in at tick 101, is moved to its bank, and may be activated half a clock later: at 103, not at 102."""
    first = [np.array([value]) for value in (101, False, 0, 0, 0)]
    served = serve(load_dram("HBM3_6400"), Policy(refresh="off"), Requests(*first), engine=engine, log=10)
    assert served.commands[0].tolist()[:2] == [103, Command.ACT]


def drawn_long_requests(rng, device):
    """More than the compiled engine has rows for at once, of few rows, often to places that wait to be written."""
    shape, count = device.organisation, int(rng.integers(600, 900))
    return Requests(
        np.cumsum(rng.integers(0, rng.choice([1, 3, 30]), count)),
        rng.random(count) < rng.choice([0, 0.1, 0.5]),
        rng.integers(0, shape.all_banks, count),
        rng.integers(0, int(rng.choice([2, 50])), count),
        rng.integers(0, 5000, count),
    )


@pytest.mark.parametrize("device", ["HBM3_6400", "HBM2_2000", "LPDDR5_6400", "DDR4_3200AA"])
@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))])
def test_both_send_the_same_commands_for_long(device, seed):
    rng = np.random.default_rng(seed)
    device = load_dram(device, {"organisation.ranks": 1 + seed % 2})
    policy, requests = drawn_policy(rng, device), drawn_long_requests(rng, device)
    events = serve(device, policy, requests, engine="events", log=10_000)
    compiled = serve(device, policy, requests, log=10_000)
    for field in FIELDS:
        assert np.array_equal(getattr(events, field), getattr(compiled, field)), field


def test_a_row_is_closed_while_the_bus_of_columns_waits():
    """The read makes work for the bus of rows, long before the write may go out on the other."""
    device = load_dram("HBM2_2000", {"timing.tRTW": 90})
    both = np.array([0, 1])
    requests = Requests(both, both > 0, 0 * both, both, both)
    events, compiled = (serve(device, Policy(refresh="off"), requests, engine=name, log=9) for name in ENGINES)
    assert events.commands.tolist() == compiled.commands.tolist()
    assert len(events.commands) == 5


def drawn_program(rng):
    channels = int(rng.choice([1, 2, 3]))
    line = Line(channels, int(rng.choice([1, 3, 16])), 5, Fraction(1), int(rng.choice([1, 2, 4])))
    steps = [drawn_stream(rng, 0, (), channels)]
    for index in range(1, int(rng.integers(2, 7))):
        after = tuple(sorted(int(i) for i in rng.choice(index, size=min(index, 2), replace=False)))
        kind = rng.choice(["stream", "stream", "vector", "write"])
        if kind == "stream":
            steps.append(drawn_stream(rng, index, after, channels))
        elif kind == "vector":
            unit = str(rng.choice(["vector_unit", "another"]))
            steps.append(VectorStep(f"v{index}", after, int(rng.integers(1, 400)), unit))
        else:
            steps.append(WriteStep(f"w{index}", after, int(rng.integers(1, 40))))
    return Program(line, tuple(steps))


def drawn_stream(rng, index, after, channels):
    beats = int(rng.integers(1, 6))
    blocks = rng.integers(0, 7, channels)
    blocks[0] = max(1, blocks[0])
    shape = (1, 1, beats) if rng.random() < 0.5 else (channels, int(blocks.max()), beats)
    service, replay = rng.integers(1, 4, shape), rng.integers(1, 9, shape[:2])
    head, every = int(rng.integers(0, beats)), int(rng.integers(1, 4))
    tokens = int(rng.choice([1, 1, 3]))
    collect, held = int(rng.integers(1, 4)), bool(rng.random() < 0.2)
    return StreamStep(f"s{index}", after, blocks, service, 2, collect, 1, head, every, tokens, replay, held=held)


@pytest.mark.parametrize("seed", [*range(8), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(8, 12))])
def test_both_lines_make_the_same_transfers(seed):
    rng = np.random.default_rng(100 + seed)
    device = drawn_device(rng)
    policy = Policy(queue=int(rng.choice([2, 32])), bank_queue=int(rng.choice([1, 8])))
    order = ["row", "rank", "bank", "column", "bank_group"]
    beat = device.organisation.access_bytes * int(rng.choice([1, 2, 4]))
    feed = Feed.of(device, policy, order, beat, float(rng.choice([200e6, 225e6, 333e6])), 300e-9)
    program = drawn_program(rng)
    events = FedEventEngine(program, feed).run()
    recorded = FedLineEngine(program, feed, record=True).run()
    skipped = FedLineEngine(program, feed).run()
    for result in (recorded, skipped):
        for field in ("done", "start", "stalls"):
            assert np.array_equal(getattr(events, field), getattr(result, field)), field
    for index, transfers in events.transfers.items():
        for field in ("put", "accept"):
            pairs = zip(getattr(transfers, field), getattr(recorded.transfers[index], field), strict=True)
            assert all(np.array_equal(a, b) for a, b in pairs)
        assert np.array_equal(transfers.take, recorded.transfers[index].take)


def test_equal_channels_are_evaluated_once():
    line = Line(4, 16, 5, Fraction(1), 4)
    blocks = np.array([5, 5, 5, 5])
    stream = StreamStep("s", (), blocks, np.ones((1, 1, 8), np.int64), 2, 1, 1)
    feed = fed_by_hbm2()
    once, all_of_them = (FedLineEngine(Program(line, (stream,)), feed, skip=skip).run() for skip in (True, False))
    assert (once.simulated_beats, once.skipped_beats) == (40, 120)
    assert (all_of_them.simulated_beats, all_of_them.skipped_beats) == (160, 0)
    assert once.cycles == all_of_them.cycles
    assert np.array_equal(once.stalls, all_of_them.stalls)


def fed_by_hbm2():
    return Feed.of(load_dram("HBM2_2000"), Policy(), ["row", "bank", "column", "bank_group"], 64, 225e6, 300e-9)


def one_stream(after, blocks, held=False):
    return StreamStep("s", after, np.array(blocks), np.ones((1, 1, 8), np.int64), 2, 1, 1, held=held)


WAITS = {
    "a write for a write": (WriteStep("a", (), 3), WriteStep("b", (0,), 3), one_stream((1,), [5, 5])),
    "a unit's next step for one that waits for a write": (
        WriteStep("a", (), 3), VectorStep("v", (0,), 9), VectorStep("w", (), 9), one_stream((2,), [5, 5], held=True),
    ),
    "a channel for a held stream of which it has nothing": (
        one_stream((), [5, 5]), one_stream((0,), [3, 0], held=True), one_stream((0,), [2, 6]),
    ),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("waits", WAITS)
def test_both_lines_wait(waits):
    program, feed = Program(Line(2, 4, 5, Fraction(1), 1), WAITS[waits]), fed_by_hbm2()
    events, compiled = FedEventEngine(program, feed).run(), FedLineEngine(program, feed).run()
    assert (events.done.tolist(), events.start.tolist()) == (compiled.done.tolist(), compiled.start.tolist())


LATE = {
    "a held stream": (
        WriteStep("a", (), 20), one_stream((), [5]), VectorStep("v", (0,), 1), one_stream((2,), [5], held=True),
    ),
    "a write": (WriteStep("a", (), 20), one_stream((), [5]), WriteStep("b", (0,), 3), one_stream((2,), [9])),
    "two, one after the other, in one stream": (
        WriteStep("a", (), 3), one_stream((), [50]), WriteStep("b", (0,), 2), VectorStep("v", (2,), 5),
        WriteStep("c", (3,), 2), one_stream((4,), [2], held=True),
    ),
}  # fmt: skip


@pytest.mark.parametrize("steps", LATE)
def test_what_is_learned_too_late_is_gone_back_for(steps):
    """A write ends while the first stream is evaluated, and what waits for it asks before that is over."""
    program, feed = Program(Line(1, 512, 5, Fraction(1), 1), LATE[steps]), fed_by_hbm2()
    events, engine = FedEventEngine(program, feed).run(), FedLineEngine(program, feed)
    compiled = engine.run()
    assert engine.times_back > 0
    for field in ("done", "start", "stalls"):
        assert np.array_equal(getattr(events, field), getattr(compiled, field)), field
    assert (compiled.simulated_beats, compiled.skipped_beats) == (program_beats(program), 0)


def program_beats(program):
    return sum(step.beats for step in program.steps if isinstance(step, StreamStep))


@pytest.mark.parametrize(
    ("field", "values", "said"),
    [
        ("bank", [0, 99], "bank of request 1"),
        ("row", [0, -1], "row of request 1"),
        ("arrive", [5, 3], "request 1 arrives before"),
    ],
)
def test_requests_that_cannot_be(field, values, said):
    fields = {name: np.zeros(2, np.int64) for name in ("arrive", "is_write", "bank", "row", "place")}
    fields["is_write"] = fields["is_write"].astype(bool)
    fields[field] = np.array(values)
    with pytest.raises(HwsimError, match=said):
        serve(load_dram("HBM2_2000"), Policy(), Requests(**fields))


def test_refresh_of_single_banks_needs_a_device_that_has_it():
    with pytest.raises(HwsimError, match="no refresh of single banks"):
        device = load_dram("DDR4_3200AA")
        serve(device, Policy(refresh="per-bank"), drawn_requests(np.random.default_rng(0), device))
