"""Memory descriptions: what ships, and what is refused."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.accelerators import AcceleratorDescription, load_accelerator
from hwsim.errors import HwsimError
from hwsim.memory import load_memory
from hwsim.memory.dram import load_dram


def test_hbm2_of_the_u280():
    memory = load_memory("hbm2-u280")
    assert memory.channels.value == 32
    assert memory.peak_bytes_per_s == 460e9
    assert memory.sustained_bytes_per_s == pytest.approx(421.3e9, rel=1e-4)  # AMD's measured sequential kernel
    assert memory.capacity_bytes.value == 8 * 2**30
    assert memory.latency_s.lower < memory.latency_s.value < memory.latency_s.upper


def test_ddr4_of_the_kv260():
    memory = load_memory("ddr4-kv260")
    assert memory.peak_bytes_per_s == 19.2e9 == 2400e6 * 64 / 8
    assert memory.capacity_bytes.value == 4 * 2**30
    assert memory.efficiency.lower < 0.85 < memory.efficiency.upper  # the board's own end-to-end figure lies inside


@pytest.mark.parametrize("name", ["hbm2-u280", "ddr4-kv260"])
def test_both_are_moved_in_64_byte_beats(name):
    assert load_memory(name).beat_bytes.value == 64


def test_a_channel_is_the_dram_that_it_names():
    """In bandwidth and capacity; those of FPGAs that name none are on chip."""
    shipped = {name: load_memory(name) for name in catalog.names("memories")}
    described = map(load_accelerator, catalog.names("accelerators"))
    of_fpgas = {one.memory for one in described if isinstance(one, AcceleratorDescription)}
    assert {name for name in of_fpgas if shipped[name].dram is None} == {"uram-2xu280"}
    for name, memory in shipped.items():
        if memory.dram is not None:
            device = load_dram(memory.dram.device)
            assert device.peak_bytes_per_s == pytest.approx(memory.bandwidth_bytes_per_s.value, rel=0.01), name
            assert device.organisation.capacity_bytes * memory.channels.value == memory.capacity_bytes.value, name


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("channels", 0),
        ("channels", 1.5),
        ("bandwidth_bytes_per_s", 0),
        ("efficiency", 1.1),
        ("efficiency", 0),
        ("latency_s", -1e-9),
        ("capacity_bytes", 0),
        ("beat_bytes", 0),
    ],
)
def test_impossible_values_are_refused(key, value):
    with pytest.raises(HwsimError) as error:
        load_memory("hbm2-u280", {key: value})
    assert error.value.what.startswith("bad value in memory") and key in error.value.got


def test_an_override_is_marked_assumed():
    memory = load_memory("hbm2-u280", {"channels": 16})
    assert (memory.peak_bytes_per_s, memory.channels.kind) == (230e9, "assumed")
