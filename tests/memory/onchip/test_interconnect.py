"""The interconnect: compiled against SimPy for both arbiters, and what first principles say of it."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.kernels import onchip as compiled
from hwsim.memory.onchip import Bursts, Interconnect, Mapping, load_interconnect

BEAT, GRANULE = 64, 4096


def bursts(master, address, beats, is_write=None, gaps=None) -> Bursts:
    count = len(master)
    zeros = np.zeros(count, np.int64)
    writes = np.zeros(count, bool) if is_write is None else np.asarray(is_write, bool)
    columns = (np.asarray(column, np.int64) for column in (master, address, beats))
    return Bursts(*columns, writes, zeros if gaps is None else np.asarray(gaps, np.int64))


def network(masters, slaves, **more) -> Interconnect:
    return Interconnect(masters, Mapping("cyclic", slaves, 64), GRANULE, BEAT, **more)


def random_case(rng):
    masters, slaves, count = (int(rng.integers(low, high)) for low, high in ((1, 5), (1, 5), (1, 40)))
    master = np.sort(rng.integers(0, masters, count))
    beats = rng.choice([1, 1, 2, 4, 8], count)
    offset = (rng.random(count) * (GRANULE // BEAT - beats + 1)).astype(int) * BEAT
    address = rng.integers(0, 64 * slaves, count) * GRANULE + offset
    asked = bursts(master, address, beats, rng.random(count) < 0.4, rng.choice([0, 0, 1, 7], count))
    sizes = {"outstanding": int(rng.integers(1, 5)), "depth": int(rng.integers(1, 4))}
    arbiter = ("round_robin", "fixed_priority")[int(rng.integers(2))]
    it = network(masters, slaves, latency=rng.integers(0, 6, (masters, slaves)), arbiter=arbiter, **sizes)
    return it, asked


def same(a, b) -> bool:
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in a.__dataclass_fields__)


@pytest.mark.slow
def test_compiled_equals_simpy_transfer_by_transfer():
    rng = np.random.default_rng(5)
    for _ in range(60):
        it, asked = random_case(rng)
        assert same(it.run(asked), it.run(asked, engine="events"))


@pytest.mark.slow
def test_the_kernel_is_the_same_uncompiled(monkeypatch):
    it, asked = random_case(np.random.default_rng(8))
    found = it.run(asked)
    monkeypatch.setattr(compiled, "interconnect", compiled.interconnect.py_func)
    assert same(found, it.run(asked))


def test_one_burst_by_hand():
    """Issued in 0, granted in 1, started in 2, four beats that each take 3 cycles back, through arbiter and queue."""
    journal = network(1, 1, latency=3, depth=5).run(bursts([0], [0], [4]))
    assert (journal.issue[0], journal.grant[0], journal.start[0]) == (0, 1, 2)
    # Sent in 2, in the way back in 5, through the arbiter in 6, taken in 7; then one a cycle, as there are slots for.
    assert journal.takes.tolist() == [7, 8, 9, 10]
    assert (journal.first[0], journal.done[0], journal.cycles) == (7, 10, 11)


def test_a_way_back_shorter_than_its_round_trip_stalls_the_slave():
    """A slot is kept from 2 until its beat has passed the arbiter in 6: with two slots, the third beat leaves in 7."""
    journal = network(1, 1, latency=3, depth=2).run(bursts([0], [0], [4]))
    assert journal.takes.tolist() == [7, 8, 12, 13]


def test_a_write_keeps_its_slave_and_comes_back_as_one_beat():
    journal = network(1, 1, latency=3).run(bursts([0, 0], [0, 0], [4, 1], [True, False]))
    assert journal.takes.tolist() == [10, 11]  # sent in its last cycle, 5; the read behind it starts in 6
    assert journal.start.tolist() == [2, 6]


def total_cycles(masters, slaves, count=60, beats=8, **more) -> int:
    master = np.repeat(np.arange(masters), count)
    address = ((np.arange(masters * count) + master) % slaves) * GRANULE  # each begins at another slave
    return network(masters, slaves, **more).run(bursts(master, address, [beats] * len(master))).cycles


@pytest.mark.slow
def test_a_slave_gives_one_beat_a_cycle_and_more_slaves_as_many_more():
    one, two, four = (total_cycles(4, slaves, depth=4) for slaves in (1, 2, 4))
    assert 4 * 60 * 8 <= one < 4 * 60 * 8 + 20
    assert one / 2 <= two < one / 2 * 1.25 and one / 4 <= four < one / 4 * 1.5


def test_outstanding_bursts_hide_latency():
    alone = total_cycles(1, 1, beats=1, latency=40, outstanding=1, depth=64)
    many = total_cycles(1, 1, beats=1, latency=40, outstanding=64, depth=64)
    # A round trip each, or one of them and then a burst a cycle.
    assert (alone, many) == (60 * 45, 44 + 60)


def test_round_robin_is_fair_and_fixed_priority_is_not():
    master, beats = np.repeat([0, 1, 2], 30), [4] * 90
    asked = bursts(master, [0] * 90, beats)
    fair, fixed = (network(3, 1, arbiter=kind).run(asked).done for kind in ("round_robin", "fixed_priority"))
    ends = {kind: [int(done[master == m].max()) for m in range(3)] for kind, done in (("fair", fair), ("fixed", fixed))}
    assert max(ends["fair"]) - min(ends["fair"]) <= 2 * 3 * 4
    assert ends["fixed"][0] < ends["fixed"][1] < ends["fixed"][2]
    assert ends["fixed"][0] < 0.5 * ends["fixed"][2]


def test_interleaving_spreads_a_stream_over_the_slaves():
    address = np.arange(32) * GRANULE
    slaves = network(1, 8).slave_of(bursts([0] * 32, address, [1] * 32))
    assert slaves.tolist() == list(range(8)) * 4


def test_a_request_takes_as_long_as_through_the_published_crossbar():
    """AMD's has two cycles from a master to a slave; data take one there, and another register here."""
    crossbar = load_interconnect("axi-crossbar")
    journal = network(4, 4, latency=0).run(bursts([0], [0], [1]))
    assert journal.start[0] - journal.issue[0] == crossbar.request_cycles.value
    assert journal.first[0] - journal.start[0] == crossbar.data_cycles.value + 1


def test_it_says_what_of_it_is_proven():
    assert "RTL twins" in network(1, 1).proven
    assert network(1, 1, arbiter="fixed_priority").proven is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Interconnect(1, Mapping("cyclic", 0, 1), GRANULE, BEAT), "too few banks"),
        (lambda: network(0, 1), "masters"),
        (lambda: network(1, 1, depth=0), "depth"),
        (lambda: network(1, 1, outstanding=0), "outstanding"),
        (lambda: network(300, 1), "too many ports"),
        (lambda: network(1, 1, arbiter="lottery"), "round_robin or fixed_priority"),
        (lambda: network(2, 2, latency=np.ones((2, 3), int)), "a number, or"),
        (lambda: network(1, 1, latency=-1), "latency"),
        (lambda: network(1, 1).run(bursts([0], [GRANULE - BEAT], [2])), "leaves its granule"),
        (lambda: network(1, 1).run(bursts([1], [0], [1])), "unknown master"),
        (lambda: network(1, 1).run(bursts([0], [64 * GRANULE], [1])), "outside of 1 banks"),
        (lambda: bursts([1, 0], [0, 0], [1, 1]), "out of order"),
        (lambda: bursts([0], [0], [0]), "without beats"),
        (lambda: bursts([], [], []), "none"),
        (lambda: network(1, 1).run(bursts([0], [0], [1], gaps=[1 << 50])), "too long"),
    ],
)
def test_what_cannot_be_is_refused(make, message):
    with pytest.raises(HwsimError, match=message):
        make()
