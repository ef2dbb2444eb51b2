"""Banks: mappings lose nothing, conflicts cost what counting says, and the compiled form equals SimPy."""

from __future__ import annotations

import itertools
from math import gcd

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwsim.errors import HwsimError
from hwsim.kernels import onchip as compiled
from hwsim.memory.onchip import BankedMemory, Mapping, Ports, Traffic, banks_touched, stride_interval


def words_of(rng, mapping, vectors, lanes):
    words = rng.integers(0, mapping.words, (vectors, lanes))
    words[:, 1:][rng.random((vectors, lanes - 1)) < 0.2] = -1
    return words


def traffic(rng, items, long=6):
    pauses = (rng.choice([0, 0, 0, 1, 2, long], items).astype(np.int64) for _ in range(2))
    return Traffic(*pauses, *(int(rng.integers(1, 5)) for _ in range(2)))


def same(a, b) -> bool:
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in a.__dataclass_fields__)


@pytest.mark.parametrize("kind", ["cyclic", "block", "xor"])
@pytest.mark.parametrize(("banks", "rows"), [(1, 1), (1, 7), (2, 4), (8, 16), (4, 64), (16, 3)])
def test_every_word_has_a_place_of_its_own(kind, banks, rows):
    mapping = Mapping(kind, banks, rows)
    bank, row = mapping.place(np.arange(mapping.words))
    assert set(zip(bank.tolist(), row.tolist(), strict=True)) == set(itertools.product(range(banks), range(rows)))


def test_mappings_by_hand():
    words = np.arange(16)
    assert Mapping("cyclic", 4, 4).place(words)[0].tolist() == [0, 1, 2, 3] * 4
    assert Mapping("block", 4, 4).place(words)[0].tolist() == [0] * 4 + [1] * 4 + [2] * 4 + [3] * 4
    # 4 = 10 to the base 4: 1 xor 0; 5 = 11: 1 xor 1; ...
    assert Mapping("xor", 4, 4).place(words)[0].tolist() == [0, 1, 2, 3, 1, 0, 3, 2, 2, 3, 0, 1, 3, 2, 1, 0]


@given(st.integers(1, 64), st.integers(0, 200))
def test_a_stride_meets_as_many_banks_as_the_closed_form_says(banks, stride):
    met = {(k * stride) % banks for k in range(4 * banks)}
    assert len(met) == banks_touched(stride, banks) == banks // gcd(stride, banks)


@given(st.integers(1, 24), st.integers(0, 50), st.integers(1, 24), st.sampled_from(["1rw", "2rw", "1r1w", "2r1w"]))
def test_a_strided_vector_takes_what_its_busiest_bank_takes(banks, stride, lanes, ports):
    memory = BankedMemory(Mapping("cyclic", banks, stride * lanes + 3), Ports.named(ports))
    words = np.arange(3)[:, None] + stride * np.arange(lanes)[None, :]
    assert memory.intervals(words).tolist() == [stride_interval(stride, lanes, banks, memory.ports)] * 3


@pytest.mark.slow
@given(st.integers(1, 32), st.integers(1, 32).map(lambda n: 2 * n - 1))
def test_a_conflict_free_stride_gives_exactly_a_vector_a_cycle(lanes, stride):
    banks = 1 << (lanes - 1).bit_length()  # a power of two, which an odd stride shares no factor with
    memory = BankedMemory(Mapping("cyclic", banks, stride * 64), Ports.named("1rw"), 2)
    words = np.arange(20)[:, None] + stride * np.arange(lanes)[None, :]
    served = memory.run(words, traffic=Traffic.steady(20, 2, 4))
    assert np.diff(served.accept).tolist() == [1] * 19
    assert (served.respond - served.accept).tolist() == [2] * 20


def test_xor_serves_powers_of_two_that_cyclic_does_not():
    words = (np.arange(8) * 8)[None, :]
    cyclic, xor = (
        BankedMemory(Mapping(kind, 8, 64), Ports.named("1rw")).intervals(words) for kind in ("cyclic", "xor")
    )
    assert (cyclic.tolist(), xor.tolist()) == ([8], [1])


def schedulable(ports, cycles, reads, writes):
    """Whether a bank can make so many accesses in so many cycles, by trying every split of its shared ports."""
    return any(
        reads <= cycles * ports.read + shared and writes <= cycles * (ports.write + ports.shared) - shared
        for shared in range(cycles * ports.shared + 1)
    )


@given(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2), st.integers(0, 9), st.integers(0, 9))
def test_cycles_of_a_bank_are_the_fewest_and_the_greedy_issue_reaches_them(shared, read, write, reads, writes):
    if not shared and ((reads and not read) or (writes and not write) or not (read or write)):
        return
    ports = Ports(shared, read, write)
    cycles = int(ports.cycles(np.array(reads), np.array(writes)))
    assert schedulable(ports, cycles, reads, writes)
    assert cycles == 0 or not schedulable(ports, cycles - 1, reads, writes)
    taken = 0
    while reads or writes:
        r, w = ports.issue(reads, writes)
        assert r + w <= shared + read + write
        reads, writes, taken = reads - r, writes - w, taken + 1
    assert taken == cycles


def test_compiled_banks_equal_simpy_transfer_by_transfer():
    rng = np.random.default_rng(6)
    for kind, ports in itertools.product(["cyclic", "block", "xor"], ["1rw", "1r1w", "2rw", "1rw1r"]):
        for _ in range(3):
            mapping = Mapping(kind, int(2 ** rng.integers(0, 4)), int(rng.integers(1, 9)))
            memory = BankedMemory(mapping, Ports.named(ports), int(rng.integers(0, 4)))
            words = words_of(rng, mapping, 25, int(rng.integers(1, 7)))
            case = (words, rng.random(words.shape) < 0.4, traffic(rng, 25))
            assert same(memory.run(*case), memory.run(*case, engine="events"))


def test_the_kernel_is_the_same_uncompiled():
    rng = np.random.default_rng(7)
    gaps, intervals, stalls = (rng.integers(low, 4, 30) for low in (0, 1, 0))
    times = [np.zeros((4, 30), np.int64) for _ in range(2)]
    for kernel, out in zip((compiled.banked, compiled.banked.py_func), times, strict=True):
        kernel(gaps, intervals, stalls, 2, 2, 3, out)
    assert np.array_equal(*times)


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_more_banks_or_ports_never_cost_and_twice_the_ports_halve_a_full_conflict(seed):
    rng = np.random.default_rng(seed)
    words = rng.integers(0, 256, (4, 8))
    few, many = (BankedMemory(Mapping("cyclic", banks, 256), Ports.named("1rw")).intervals(words) for banks in (4, 8))
    assert (many <= few).all()
    same_bank = 4 * rng.integers(0, 64, (4, 8))
    one, two = (BankedMemory(Mapping("cyclic", 4, 64), Ports.named(p)).intervals(same_bank) for p in ("1rw", "2rw"))
    assert (one == 8).all() and (two == 4).all()


def test_a_read_and_a_write_pass_together_only_where_each_has_a_port():
    words, writes = np.array([[0, 4]]), np.array([[False, True]])
    cycles = {p: int(BankedMemory(Mapping("cyclic", 4, 4), Ports.named(p)).intervals(words, writes)[0])
              for p in ("1rw", "1r1w", "2rw")}  # fmt: skip
    assert cycles == {"1rw": 2, "1r1w": 1, "2rw": 1}


def test_blocks_of_a_fabric_bring_their_latency_and_refuse_what_they_have_not():
    mapping = Mapping("cyclic", 8, 4096)
    assert BankedMemory.of_blocks("ultrascale-plus", "uram", mapping, "2rw").latency_cycles == 1
    assert BankedMemory.of_blocks("ultrascale-plus", "uram", mapping, "2rw", 1).latency_cycles == 2
    with pytest.raises(HwsimError, match="ports of lutram"):
        BankedMemory.of_blocks("ultrascale-plus", "lutram", mapping, "2rw")
    with pytest.raises(HwsimError, match="output registers of uram"):
        BankedMemory.of_blocks("ultrascale-plus", "uram", mapping, "2rw", 2)


def test_macros_of_a_node_bring_their_access_time_in_cycles():
    # CACTI 7 at 45 nm, low-standby-power cells, 8 KiB: 1.06385 ns to the data.
    mapping = Mapping("cyclic", 4, 1024)
    for clock_hz, cycles in ((500e6, 1), (0.93e9, 1), (0.95e9, 2)):
        memory = BankedMemory.of_macros("cacti7-45nm", mapping, 8, clock_hz)
        assert (memory.latency_cycles, memory.ports.name) == (cycles, "1rw")
    with pytest.raises(HwsimError, match="a clock of at most"):
        BankedMemory.of_macros("cacti7-45nm", mapping, 8, 5e9)
    with pytest.raises(HwsimError, match="without cycle_s"):
        BankedMemory.of_macros("ihp-130nm", mapping, 8, 1e8)
    with pytest.raises(HwsimError, match="at least a byte"):
        BankedMemory.of_macros("cacti7-45nm", mapping, 0, 1e9)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Mapping("cyclic", 0, 4), "too few banks"),
        (lambda: Mapping("cyclic", 4, 0), "too few rows"),
        (lambda: Mapping("cylic", 4, 4), "did you mean 'cyclic'"),
        (lambda: Mapping("xor", 6, 4), "loses address bits"),
        (lambda: Mapping("cyclic", 2**30, 2**30), "too many words"),
        (lambda: Mapping("cyclic", 4, 4).place(np.array([16])), "outside of 4 banks"),
        (lambda: Mapping("cyclic", 4, 4).place(np.array([-2])), "outside of 4 banks"),
        (Ports, "got: none"),
        (lambda: Ports.named("0rw"), "got: none"),
        (lambda: Ports.named("2x"), "unknown kind of ports"),
        (lambda: Ports.named(""), "unknown kind of ports"),
        (lambda: BankedMemory(Mapping("cyclic", 4, 4), Ports(1), -1), "latency"),
        (lambda: BankedMemory(Mapping("cyclic", 4, 4), Ports(read=1)).intervals(np.zeros((1, 1), int),
                                                                               np.ones((1, 1), bool)), "cannot write"),
        (lambda: BankedMemory(Mapping("cyclic", 4, 4), Ports(1)).intervals(np.full((1, 2), -1)), "an access or more"),
        (lambda: BankedMemory(Mapping("cyclic", 4, 4), Ports(1)).run(np.zeros((2, 2), int), None, Traffic.steady(3)),
         "3 items"),
        (lambda: banks_touched(1, 0), "too few banks"),
        (lambda: Traffic(np.zeros(2, int), np.zeros(3, int)), "one of each"),
        (lambda: Traffic(np.array([-1]), np.zeros(1, int)), "negative pause"),
        (lambda: Traffic.steady(1, 0), "in_depth"),
        (lambda: Traffic(np.array([1 << 60]), np.zeros(1, int)).check(1), "too long to count"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(make, message):
    with pytest.raises(HwsimError, match=message):
        make()
