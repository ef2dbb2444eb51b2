"""Memory descriptions: what a bandwidth-latency channel and an estimate need to know of a memory."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from hwsim import catalog, files
from hwsim.catalog import Description, Strict
from hwsim.technology import BeatBytes, Bytes, BytesPerSecond, Channels, Delay, Fraction, JoulesPerByte


class AccessEnergy(Strict):
    """Energy of moving one byte, for each direction."""

    read: JoulesPerByte
    write: JoulesPerByte


class Memory(Description):
    """A memory of equal, independent channels.

    `bandwidth_bytes_per_s` is the peak of one channel, of which a stream sustains the fraction `efficiency` (refresh,
    row changes, turnarounds); `latency_s` runs from a read request to its first data on an idle channel; `beat_bytes`
    is the unit of transfer; `capacity_bytes` is that of all channels.
    """

    channels: Channels
    bandwidth_bytes_per_s: BytesPerSecond
    efficiency: Fraction
    latency_s: Delay
    capacity_bytes: Bytes
    beat_bytes: BeatBytes
    energy_j_per_byte: AccessEnergy

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of the description's content."""
        return files.content_hash(self.model_dump())

    @property
    def peak_bytes_per_s(self) -> float:
        """Peak bandwidth of all channels together."""
        return self.channels.value * self.bandwidth_bytes_per_s.value

    @property
    def sustained_bytes_per_s(self) -> float:
        """What streams over all channels sustain."""
        return self.peak_bytes_per_s * self.efficiency.value


def load_memory(name: str, overrides: dict[str, Any] | None = None) -> Memory:
    """The memory of this name or file path, `overrides` by dotted key put in first ("channels.value": 16).

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong (zero channels are).
    """
    return catalog.load("memories", name, Memory, overrides)
