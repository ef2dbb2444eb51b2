"""Our DRAM against runs that Ramulator and DRAMsim3 recorded, and against what AMD measured."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim import catalog
from hwsim.memory import load_memory
from hwsim.memory.dram import Policy, Requests, boards, closed_forms, load_dram, replay, serve
from hwsim.memory.dram import Request as Asked
from hwsim.memory.dram.mapping import AddressMapping
from hwsim.memory.dram.oracle import against_cards, against_dramsim3, against_timings, recorded

SEVEN = recorded("ramulator")["devices"]


@pytest.mark.parametrize("device", SEVEN)
def test_every_command_of_ramulator_in_its_clock(device):
    for case, content in SEVEN[device].items():
        issued = replay(load_dram(device), [Asked(*entry) for entry in content["requests"]])
        ours = [[command.clock, command.command, list(command.address)] for command in issued]
        assert ours == content["commands"], case


def test_counts_latencies_and_energies_of_dramsim3():
    rows = list(against_dramsim3())
    assert len(rows) == 100
    assert [row for row in rows if not row.agrees] == []
    # Where no line is read twice, the means agree to the digits that are recorded.
    means = [row for row in rows if row.figure == "mean_read_latency" and row.case[:2] in ("t2", "t4")]
    assert len(means) == 6
    assert sum(abs(row.ours - row.theirs) <= 0.0051 for row in means) >= 5  # HBM2's last line is one of two in t2


def test_every_device_takes_what_its_timings_say():
    """By sums of their own: nothing else was recorded of some devices."""
    rows = list(against_timings())
    assert [row for row in rows if not row.agrees] == []
    assert {row.device for row in rows} == set(catalog.names("drams")) and len(rows) == 6 * len(catalog.names("drams"))


def test_a_wrong_timing_is_seen(monkeypatch):
    """One clock more in the device than in the sums."""
    real = closed_forms.serve
    late = {"timing.tRP": 40, "timing.tRC": 130}
    monkeypatch.setattr(closed_forms, "serve", lambda d, *rest, **more: real(load_dram(d.name, late), *rest, **more))
    rows = closed_forms.closed_forms(load_dram("LPDDR4X_4266"))
    wrong = [case for case, _, by_hand, ours in rows if by_hand != ours]
    assert wrong == ["a read of another row behind it", "a read of another row behind a write"]


@pytest.mark.slow
def test_bandwidths_measured_on_cards_are_ours():
    """Nothing tuned: 421.3 of 460 GB/s in order, 11.5 of 14.4 of 128 bytes anywhere, and AMD's random reads."""
    rows = list(against_cards())
    assert len(rows) == 5 and all(row.agrees for row in rows)
    assert rows[0].ours == pytest.approx(rows[0].theirs, rel=0.006)


def test_the_shift_register_is_of_full_length_and_starts_as_its_kernel_does():
    """Bits 0, 10, 30 and 31 of 16807 (0x41a7) add up to 1: it comes in above what is shifted down."""
    states = boards._shift_register(10_000)
    assert states[0] == 1 << 31 | 16807 >> 1
    assert len(set(states.tolist())) == len(states)
    assert np.all(states[1:] & 0x7FFFFFFF == states[:-1] >> 1)


def test_128_bytes_tell_the_mappings_apart():
    """Four bursts in four bank groups take four activates: less than half of what was measured on the card."""
    shift = boards._shift_register(boards.BURSTS // 4) % 2**21
    lowest = load_memory("hbm2-u280", {"dram.mapping": ["row", "bank", "column", "bank_group"]})
    assert boards._bandwidth(lowest, shift, 4, False) < 0.6 * boards.SHIFTED_B_PER_S


def test_what_is_lost_of_a_sequential_read_is_refresh():
    device, mapping = load_dram("HBM2_1800"), load_memory("hbm2-u280").dram.mapping
    addresses = np.arange(100_000) * device.organisation.access_bytes
    where = AddressMapping.of(device, 1, list(mapping)).locate(addresses)
    reads = Requests(np.zeros_like(addresses), np.zeros(len(addresses), bool), where.bank, where.row, addresses)
    with_refresh, without = (serve(device, Policy(refresh=how), reads).ticks for how in ("all-bank", "off"))
    assert 1 + 260 / 3900 < with_refresh / without < 1.1  # and rows closed for it are opened again
