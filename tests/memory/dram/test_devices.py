"""Devices, their rules and their addresses: what ships, closed forms, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.memory.dram import AddressMapping, Command, Policy, Requests, dram_energy, load_dram, rules_of, serve
from hwsim.memory.dram.feed import Feed
from hwsim.memory.dram.rules import Scope

PEAK_GB_PER_S = {  # data rate times width: JEDEC's names say the rate
    "DDR4_2400R": 19.2, "DDR4_3200AA": 25.6, "DDR5_4800BN": 19.2, "LPDDR4X_4266": 8.532, "LPDDR5_6400": 12.8,
    "GDDR6_14000": 28.0, "HBM2_1800": 14.4, "HBM2_2000": 16.0, "HBM2E_3200": 25.6, "HBM3_6400": 25.6, "HBM4_8000": 32.0,
}  # fmt: skip


@pytest.mark.parametrize("name", PEAK_GB_PER_S)
def test_peak_bandwidth(name):
    assert load_dram(name).peak_bytes_per_s / 1e9 == pytest.approx(PEAK_GB_PER_S[name], rel=0.003)


@pytest.mark.parametrize(
    ("name", "gib"),
    [("DDR4_3200AA", 8), ("DDR4_8Gb_x8_3200", 16), ("HBM2_1800", 0.25), ("LPDDR4X_4266", 1), ("DDR4_2400R_x8", 8)],
)
def test_capacity(name, gib):
    assert load_dram(name).organisation.capacity_bytes == gib * 2**30


@pytest.mark.parametrize("name", catalog.names("drams"))
def test_an_idle_read_takes_its_timings(name):
    """One tick in the queue, the activate, the read, the burst; LPDDR5 sends a CAS first, HBM a longer activate."""
    device = load_dram(name)
    timing, commands = device.timing, device.commands
    served = serve(device, Policy(refresh="off"), one_read())
    beyond = commands.ticks("ACT") - commands.ticks("RD")
    beyond += rules_of(device).lead
    latency = 1 + (timing.tRCDRD + timing.CL + timing.BL) * commands.ticks_per_cycle + beyond
    assert served.latency[0] in (latency, latency + 1) if commands.rising_edge else served.latency[0] == latency


def one_read():
    return Requests(*(np.zeros(1, kind) for kind in (np.int64, bool, np.int64, np.int64, np.int64)))


def test_lpddr4x_keeps_the_distances_of_dramsys():
    """Between first clocks of commands, as src/libdramsys/DRAMSys/controller/checker/CheckerLPDDR4.cpp sums them up."""
    rcd, ras, rp, rtp, wr, wl, wtr, burst = 39, 90, 39, 17, 39, 18, 22, 8
    distances = rules_of(load_dram("LPDDR4X_4266")).distances
    bank, rank = distances[Scope.BANK], distances[Scope.RANK]
    assert bank[Command.ACT, Command.RD] == bank[Command.ACT, Command.WR] == rcd
    assert bank[Command.ACT, Command.PRE] == ras + 2
    assert bank[Command.PRE, Command.ACT] == rp - 2
    assert bank[Command.RD, Command.PRE] == rtp + burst - 6
    assert bank[Command.RDA, Command.ACT] == rtp + burst - 8 + rp
    assert bank[Command.WR, Command.PRE] == wl + burst + 1 + wr + 2
    assert bank[Command.WRA, Command.ACT] == wl + burst + 1 + wr + rp
    assert rank[Command.WR, Command.RD] == wl + 1 + burst + wtr
    assert rank[Command.RD, Command.WR] == 36 + 4 + burst - wl + 2
    assert rank[Command.REFab, Command.ACT] == 599 - 2
    assert bank[Command.REFpb, Command.ACT] == 300 - 2 and rank[Command.REFpb, Command.ACT] == 22 - 2


def test_rules_run_between_the_last_cycles_of_commands():
    """DDR5's activate and read take two cycles each, its precharge one (JESD79-5)."""
    device = load_dram("DDR5_4800BN")
    bank = rules_of(device).distances[Scope.BANK]
    assert bank[Command.ACT, Command.RD] == device.timing.tRCDRD
    assert bank[Command.ACT, Command.PRE] == device.timing.tRAS + 1
    assert bank[Command.PRE, Command.ACT] == device.timing.tRP - 1


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("timing.tRC", 50, "tRC >= tRAS"),
        ("timing.tCCD_S", 9, "tCCD_S <= tCCD_L"),
        ("timing.tREFI", 300, "tREFI > tRFC"),
        ("timing.tRCDRD", -1, "timing.tRCDRD"),
        ("organisation.rows", 1000, "power of two"),
        ("organisation.columns", 4, "at least one burst"),
        ("timing.tRAC", 5, "tRAC"),
        ("clock_s", 0, "clock_s"),
    ],
)
def test_a_device_that_cannot_be(key, value, said):
    with pytest.raises(HwsimError, match=said):
        load_dram("DDR4_3200AA", {key: value})


@pytest.mark.parametrize("channels", [1, 4])
@pytest.mark.parametrize(
    "order",
    [
        ["row", "rank", "bank", "column", "bank_group", "channel"],
        ["row", "column", "bank", "rank", "bank_group", "channel", "column:2"],
        ["bank", "bank_group:1", "row", "channel", "column", "bank_group:1", "rank"],
    ],
)
def test_a_mapping_loses_nothing(order, channels):
    mapping = AddressMapping.of(load_dram("DDR4_8Gb_x8_3200"), channels, order)
    rng = np.random.default_rng(0)
    addresses = rng.integers(0, mapping.capacity_bytes // 64, 1000) * 64
    assert np.array_equal(mapping.address(mapping.locate(addresses)), addresses)


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (["row", "rank", "bank", "bank_group"], "loses bits of column"),
        (["row", "rank", "bank", "bank_group", "column:2"], "loses bits of column"),
        (["row", "rank", "bank", "bank_group", "column", "row:30"], "more bits than there are"),
        (["row", "rank", "bank", "bank_grp", "column"], "bank_grp"),
        (["row", "rank", "bank", "bank_group", "column:x"], "bits in an address mapping"),
    ],
)
def test_a_mapping_that_loses_bits(order, said):
    with pytest.raises(HwsimError, match=said):
        AddressMapping.of(load_dram("DDR4_8Gb_x8_3200"), 1, order)


def test_energy_of_an_idle_channel_is_standby_and_refresh():
    """By hand: 2 ranks of 8 devices at 1.2 V draw 37 mA each; a refresh draws 198 mA more for 560 cycles."""
    device = load_dram("DDR4_8Gb_x8_3200")
    served = serve(device, Policy(), one_read(), until=6300)
    energy = dram_energy(device, served)
    assert energy.refresh_j == pytest.approx(1.2 * 8 * 198e-3 * 560 * 0.63e-9)
    idle = 2 * 6300 - served.active_ticks.sum()
    assert energy.idle_standby_j == pytest.approx(1.2 * 8 * 37e-3 * idle * 0.63e-9)
    assert energy.total_j > energy.idle_standby_j + energy.refresh_j


def test_no_energy_without_currents():
    device = load_dram("HBM3_6400")
    with pytest.raises(HwsimError, match="no currents"):
        dram_energy(device, serve(device, Policy(), one_read()))


@pytest.mark.parametrize(
    ("beat", "latency", "said"), [(96, 300e-9, "multiple of its burst"), (64, 20e-9, "the latency of a memory")]
)
def test_a_feed_that_cannot_be(beat, latency, said):
    device = load_dram("DDR4_3200AA")
    with pytest.raises(HwsimError, match=said):
        Feed.of(device, Policy(), ["row", "rank", "bank", "column", "bank_group"], beat, 225e6, latency)
