"""Double buffers and die crossings: compiled against SimPy, and against closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.kernels import onchip as compiled
from hwsim.memory.onchip import Crossing, DieCrossing, PingPong, Switch, Traffic, load_interconnect


def traffic(rng, items):
    pauses = (rng.choice([0, 0, 0, 1, 2, 9], items).astype(np.int64) for _ in range(2))
    return Traffic(*pauses, *(int(rng.integers(1, 6)) for _ in range(2)))


def same(a, b) -> bool:
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in a.__dataclass_fields__)


@pytest.mark.slow
def test_compiled_double_buffers_equal_simpy_transfer_by_transfer():
    rng = np.random.default_rng(1)
    for _ in range(60):
        memory = PingPong(8, *(int(rng.integers(0, 4)) for _ in range(2)), int(rng.integers(1, 4)))
        lengths = rng.integers(1, 9, int(rng.integers(1, 9)))
        case = (lengths, traffic(rng, int(lengths.sum())))
        assert same(memory.run(*case), memory.run(*case, engine="events"))


@pytest.mark.slow
def test_compiled_crossings_equal_simpy_transfer_by_transfer():
    rng = np.random.default_rng(2)
    for _ in range(60):
        sizes = (int(rng.integers(1, 200)), int(rng.integers(20, 80)), *(int(rng.integers(0, 4)) for _ in range(2)))
        case = traffic(rng, 40)
        crossing = Crossing(*sizes, boundaries=int(rng.integers(1, 4)))
        assert same(crossing.run(case), crossing.run(case, engine="events"))


def test_the_kernels_are_the_same_uncompiled():
    rng = np.random.default_rng(3)
    lengths = rng.integers(1, 5, 8)
    gaps, stalls = (rng.integers(0, 4, int(lengths.sum())) for _ in range(2))
    for kernel, arguments in (
        (compiled.pingpong, (gaps, lengths, stalls, 2, 1, 2, 2, 3)),
        (compiled.crossing, (gaps, stalls, 2, 3, 1, 2, 3)),
    ):
        times = [np.zeros((4, len(gaps)), np.int64) for _ in range(2)]
        kernel(*arguments, times[0])
        kernel.py_func(*arguments, times[1])
        assert np.array_equal(*times)


def test_a_ping_pong_by_hand():
    """Blocks of two: while one is read the other is filled; a cycle of handover between."""
    passed = PingPong(2, handover_cycles=1, latency_cycles=1).run(np.array([2, 2, 2]), Traffic.steady(6, 2, 8))
    assert passed.put.tolist() == [0, 1, 2, 3, 4, 5]
    assert passed.fill.tolist() == [1, 2, 3, 4, 7, 8]  # the third waits: 5 is the last read of the first, 6 hands over
    assert passed.read.tolist() == [4, 5, 6, 7, 10, 11]
    assert passed.take.tolist() == [6, 7, 8, 9, 12, 13]


@settings(max_examples=60)
@given(st.integers(1, 20), st.integers(0, 9), st.integers(1, 4), st.integers(0, 3))
def test_blocks_take_the_cycles_of_the_closed_form(length, handover, buffers, latency):
    memory = PingPong(length, handover, latency, buffers)
    passed = memory.run(np.full(60, length), Traffic.steady(60 * length, 2, 8))
    first = passed.read[::length]
    period = buffers * 4  # the schedule repeats after as many blocks as there are buffers
    assert (first[-1] - first[-1 - period]) / period == memory.cycles_per_block(length)


def test_the_second_buffer_hides_filling():
    one, two = (PingPong(16, 0, 1, buffers).cycles_per_block(16) for buffers in (1, 2))
    assert (one, two) == (32, 16)
    assert PingPong(16, 0, 1, 4).cycles_per_block(16) == 16  # no more than one item a cycle


@settings(max_examples=60)
@given(
    st.integers(1, 300),
    st.integers(1, 100),
    st.integers(0, 5),
    st.integers(0, 3),
    st.integers(1, 3),
    st.integers(1, 12),
)
def test_a_crossing_passes_what_the_closed_form_says(bits, wires, latency, back, boundaries, depth):
    crossing = Crossing(bits, wires, latency, back, boundaries)
    crossed = crossing.run(Traffic.steady(40 * depth, 2, depth))
    mean = (crossed.send[-1] - crossed.send[-1 - 20 * depth]) / (20 * depth)
    assert mean == pytest.approx(crossing.cycles_per_item(depth))
    assert (crossed.arrive - crossed.send == -(-bits // wires) - 1 + boundaries * latency).all()


def test_half_the_wires_take_twice_the_cycles_and_latency_alone_moves_only_arrivals():
    steady = Traffic.steady(50, 2, 64)
    wide, narrow, far = (Crossing(512, wires, cycles).run(steady) for wires, cycles in ((512, 3), (256, 3), (512, 8)))
    assert np.diff(wide.send).max() == 1 and set(np.diff(narrow.send)) == {2}
    assert np.array_equal(far.send, wide.send) and (far.arrive - wide.arrive == 5).all()


@pytest.mark.parametrize("name", catalog.names("interconnects"))
def test_every_interconnect_says_where_its_cycles_are_from(name):
    found = load_interconnect(name)
    quantities = dict(catalog.quantities(found))
    assert quantities
    for quantity in quantities.values():
        assert len(quantity.source) > 10 and (quantity.note or quantity.kind == "published")


def test_a_die_crossing_of_the_description():
    found = load_interconnect("slr-ultrascale-plus")
    assert isinstance(found, DieCrossing)
    crossing = Crossing(
        512, int(found.usable_wires.value), int(found.latency_cycles.value), int(found.back_cycles.value)
    )
    assert (crossing.beats, crossing.round_cycles) == (1, 6)


def test_the_switch_adds_seven_cycles_and_up_to_22_more():
    found = load_interconnect("hbm-switch-u280")
    assert isinstance(found, Switch)
    latency = found.latency()
    assert latency.shape == (32, 32) and (latency == latency.T).all()
    assert latency.min() == 7 == latency[5, 6] and latency.max() == 29 == latency[0, 31]
    assert (np.diff(latency[0]) >= 0).all()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PingPong(0), "capacity"),
        (lambda: PingPong(4, buffers=0), "buffers"),
        (lambda: PingPong(4, handover_cycles=-1), "handover_cycles"),
        (lambda: PingPong(4).run(np.array([5])), "blocks of 1 to 4"),
        (lambda: PingPong(4).run(np.array([0])), "blocks of 1 to 4"),
        (lambda: PingPong(4).run(np.array([4]), Traffic.steady(3)), "3 items"),
        (lambda: Crossing(512, 0, 3), "wires"),
        (lambda: Crossing(0, 1, 3), "item_bits"),
        (lambda: Crossing(1, 1, -1), "latency_cycles"),
        (lambda: load_interconnect("slr"), "did you mean|unknown"),
    ],
)
def test_what_cannot_be_is_refused(make, message):
    with pytest.raises(HwsimError, match=message):
        make()


def test_a_wrong_interconnect_is_refused(tmp_path):
    text = catalog.locate("interconnects", "hbm-switch-u280").read_text()
    for old, new, message in (
        ('shape = "switch"', 'shape = "ring"', "shape of interconnect"),
        ("value = 7\n", "value = 7.5\n", "whole number"),
        ('unit = "cycle"', 'unit = "s"', "needs the unit"),
    ):
        (tmp_path / "x.toml").write_text(text.replace(old, new, 1))
        with pytest.raises(HwsimError, match=message):
            load_interconnect(str(tmp_path / "x.toml"))
    (tmp_path / "x.toml").write_text(text.replace("value = 4\n", "value = 5\n", 1))
    with pytest.raises(HwsimError, match="whole groups"):
        load_interconnect(str(tmp_path / "x.toml")).latency()
