"""What was measured on cards with DRAM, and what ours says of the same accesses; nothing here is fitted.

AMD's examples (Xilinx/Vitis_Accel_Examples@2363370003, performance/) read two pseudo-channels and write two others, as
fast as both go: `hbm_bandwidth` from end to end on a U280, `hbm_bandwidth_pseudo_random` 128 bytes at a time on a U50,
in the order of a shift register that is followed here. Its tutorial (XD099, "Random Accesses") reads a single
pseudo-channel; the kernel asks 75 million times a second, every fourth cycle of 300 MHz, as its two smallest sizes say
(4.75 and 9.60 GB/s of 64 and 128 bytes), so that only larger ones say something of the DRAM.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from hwsim.memory.description import Memory, load_memory
from hwsim.memory.dram.controller import Policy
from hwsim.memory.dram.device import DramDevice, load_dram
from hwsim.memory.dram.mapping import AddressMapping
from hwsim.memory.dram.trace import Integers, Requests, serve

CARD = "hbm2-u280"  # the U50 has the same pseudo-channels
SEQUENTIAL_B_PER_S = 421.3e9
SHIFTED_B_PER_S, SHIFTED_BYTES = 11.501e9, 128
RANDOM_B_PER_S = {256: 12.6164e9, 512: 13.1338e9, 1024: 13.155e9}
ASKED_PER_S = 300e6 / 4
BURSTS = 200_000

_SEED, _TAPS = 16807, (0, 10, 30, 31)  # minRand in krnl_vaddmul.cpp


@dataclass(frozen=True)
class Measured:
    """Bandwidth in B/s of one kind of access: on the card, and here."""

    case: str
    theirs: float
    ours: float


def measured() -> Iterator[Measured]:
    """Every measurement on a card, and ours."""
    memory = load_memory(CARD)
    every = np.arange(BURSTS, dtype=np.int64)
    both_ways = min(_bandwidth(memory, every, 1, is_write) for is_write in (False, True))
    yield Measured("sequential reads and writes", SEQUENTIAL_B_PER_S, memory.channels.value * both_ways)
    shifted = _shift_register(BURSTS // 4) % int(_channel_bytes(memory) // SHIFTED_BYTES)
    slower = min(_bandwidth(memory, shifted, 4, is_write) for is_write in (False, True))
    yield Measured("reads and writes of 128 B, a shift register's order", SHIFTED_B_PER_S, slower)
    for size, theirs in RANDOM_B_PER_S.items():
        bursts = size // _device(memory).organisation.access_bytes
        drawn = np.random.default_rng(0).integers(0, _channel_bytes(memory) // size, BURSTS // bursts)
        yield Measured(f"random reads of {size} B", theirs, _bandwidth(memory, drawn, bursts, False, ASKED_PER_S))


def _bandwidth(memory: Memory, blocks: Integers, bursts: int, is_write: bool, asked_per_s: float = np.inf) -> float:
    """B/s of one channel that is asked for these blocks of so many bursts, one after the other.

    The devices' clock is a rounded one: what is lost of their peak is lost of the card's.
    """
    device = _device(memory)
    assert memory.dram is not None
    addresses = (bursts * blocks[:, None] + np.arange(bursts)).ravel() * device.organisation.access_bytes
    where = AddressMapping.of(device, 1, list(memory.dram.mapping)).locate(addresses)
    asked = (np.arange(len(blocks)) / (asked_per_s * device.tick_s)).astype(np.int64).repeat(bursts)
    requests = Requests(asked, np.full(len(addresses), is_write), where.bank, where.row, addresses)
    ticks = serve(device, Policy(), requests).ticks
    moved = len(addresses) * device.organisation.access_bytes
    return moved / (ticks * device.tick_s) * memory.bandwidth_bytes_per_s.value / device.peak_bytes_per_s


def _shift_register(count: int) -> Integers:
    """The first states of the example's 32-bit linear-feedback shift register, which is shifted one bit at a time."""
    state, states = _SEED, np.empty(count, np.int64)
    for i in range(count):
        fed_back = sum(state >> tap for tap in _TAPS) & 1
        state = state >> 1 | fed_back << 31
        states[i] = state
    return states


def _device(memory: Memory) -> DramDevice:
    assert memory.dram is not None
    return load_dram(memory.dram.device)


def _channel_bytes(memory: Memory) -> int:
    return int(memory.capacity_bytes.value // memory.channels.value)
