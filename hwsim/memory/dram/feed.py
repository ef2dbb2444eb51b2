"""How a line is fed from DRAM: clocks, places of beats, and who asks when. Both engines read the same `Feed`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np

from hwsim.engine import FoldStep, Program, StreamStep, WriteStep
from hwsim.engine.program import Step
from hwsim.errors import HwsimError
from hwsim.memory.description import Memory
from hwsim.memory.dram.controller import Policy
from hwsim.memory.dram.device import DramDevice, load_dram
from hwsim.memory.dram.mapping import AddressMapping
from hwsim.memory.dram.trace import Integers
from hwsim.units import si

_LARGEST_DENOMINATOR = 1024
PEAKS_AGREE = 0.01  # a memory's stated peak and its device's: data sheets round


@dataclass(frozen=True)
class Feed:
    """DRAM channels under a line, all alike, each with its own controller.

    Attributes:
        device, policy: of each channel.
        mapping: places within one channel.
        bursts: of a beat.
        ticks_per_cycle: DRAM ticks in a cycle of the line.
        there, back: cycles from a request to its controller, and of data back, at least 1.
    """

    device: DramDevice
    policy: Policy
    mapping: AddressMapping
    bursts: int
    ticks_per_cycle: Fraction
    there: int
    back: int

    @classmethod
    def of(
        cls, device: DramDevice, policy: Policy, order: list[str], beat_bytes: int, clock_hz: float, latency_s: float
    ) -> Feed:
        """The feed of a line with this clock and beat, whose idle reads take `latency_s` with their row closed.

        What of that latency is not the device's own is the controller's and the way to it, half of it there.

        Raises:
            HwsimError: a beat is no whole number of bursts, or the latency is less than the device's own.
        """
        burst = device.organisation.access_bytes
        if beat_bytes % burst:
            raise HwsimError(
                f"beats on {device.name}", got=f"{beat_bytes} bytes", expected=f"a multiple of its burst of {burst}"
            )
        ticks = Fraction(1 / (clock_hz * device.tick_s)).limit_denominator(_LARGEST_DENOMINATOR)
        bursts = beat_bytes // burst
        over = ceil(latency_s * clock_hz) - ceil(_idle_ticks(device) / ticks)
        if over < 2:
            raise HwsimError(
                f"the latency of a memory of {device.name}",
                got=f"{latency_s:g} s, {ceil(latency_s * clock_hz)} cycles",
                expected=f"at least {ceil(_idle_ticks(device) / ticks) + 2} cycles: the device's, and one each way",
            )
        mapping = AddressMapping.of(device, 1, order)
        return cls(device, policy, mapping, bursts, ticks, over // 2, over - over // 2)

    def arrival(self, issued: int) -> int:
        """The tick from which a request of this cycle may enter."""
        return ceil((issued + self.there) * self.ticks_per_cycle)

    def delivery(self, done: int) -> int:
        """The cycle in which data is there that was done by this tick."""
        return ceil(done / self.ticks_per_cycle) + self.back

    def written(self, done: int) -> int:
        """The cycle in which what was done by this tick is written."""
        return ceil(done / self.ticks_per_cycle)

    def bases(self, program: Program) -> Integers:
        """The first burst of each step: steps lie one after the other in each channel, in program order."""
        sizes = [int(beats_of(step, program.line.channels).max(initial=0)) * self.bursts for step in program.steps]
        return np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)


def feed_of(memory: Memory, clock_hz: float) -> Feed:
    """The feed of a line with this clock from a memory whose DRAM is known.

    Raises:
        HwsimError: it is not, there is no such device, it has another bandwidth or too little room, its mapping loses
            bits, or `Feed.of` refuses the rest.
    """
    if memory.dram is None:
        raise HwsimError(f"memory {memory.name} does not say what its DRAM is", next="give it a table `dram`")
    dram, device = memory.dram, load_dram(memory.dram.device)
    peak = memory.bandwidth_bytes_per_s.value
    if abs(peak / device.peak_bytes_per_s - 1) > PEAKS_AGREE:
        raise HwsimError(
            f"bandwidth of memory {memory.name}, whose channels are {device.name}",
            got=f"{si(peak, 'B/s')} a channel",
            expected=f"the device's {si(device.peak_bytes_per_s, 'B/s')}, within {PEAKS_AGREE:.0%}",
            next="name a faster or slower device in memory.dram, or leave memory.model at bandwidth",
        )
    _check_capacity(memory, device)
    policy = Policy(dram.queue, dram.bank_queue, page=dram.page, refresh=dram.refresh)
    return Feed.of(
        device, policy, list(dram.mapping), int(memory.beat_bytes.value), clock_hz,
        memory.latency_s.value,
    )  # fmt: skip


def _check_capacity(memory: Memory, device: DramDevice) -> None:
    """Refuse a device too small for a channel's share: places beyond its end would begin again at its start."""
    share, room = memory.capacity_bytes.value / memory.channels.value, device.organisation.capacity_bytes
    if share > room:
        raise HwsimError(
            f"capacity of memory {memory.name}, whose channels are {device.name}",
            got=f"{si(memory.capacity_bytes.value, 'B')} on {memory.channels.value:g} channels: {si(share, 'B')} each",
            expected=f"at most the device's {si(room, 'B')} a channel",
            next="lower memory.capacity_bytes (fewer channels hold less), or name a larger device in memory.dram",
        )


def beats_of(step: Step, channels: int) -> Integers:
    """Beats of a step on each channel.

    Raises:
        HwsimError: it is a step of a systolic array, which is fed by bandwidth only.
    """
    if isinstance(step, FoldStep):
        raise HwsimError("a systolic array is not fed command by command", next="leave memory.model at bandwidth")
    if isinstance(step, StreamStep):
        return step.channel_beats()
    return np.full(channels, step.beats if isinstance(step, WriteStep) else 0, np.int64)


def _idle_ticks(device: DramDevice) -> int:
    """Ticks from a request's entry to the end of its data, on an idle channel with the row closed."""
    timing = device.timing
    cycles = timing.tRCDRD + timing.CL + timing.BL
    lead = 0 if device.commands.tWCKPST is None else 1
    return 1 + (cycles + lead) * device.commands.ticks_per_cycle
