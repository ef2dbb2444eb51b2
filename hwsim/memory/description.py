"""Memory descriptions: what a bandwidth-latency channel and an estimate need to know of a memory."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog, files
from hwsim.catalog import Description, Kind, Quantity, Strict
from hwsim.technology import BeatBytes, Bytes, BytesPerSecond, Channels, Delay, Fraction, JoulesPerByte

_DECIDED = Quantity(value=1.0, unit="1", source="the DRAM's commands decide what is lost", kind="derived")


class AccessEnergy(Strict):
    """Energy of moving one byte, for each direction."""

    read: JoulesPerByte
    write: JoulesPerByte


class DramChannels(Strict):
    """The DRAM under a memory's channels, and how each channel's controller works.

    `device` names a description of `models/drams`; `mapping` has the fields of an address within a channel, from the
    most significant bits. The rest is as in `hwsim.memory.dram.Policy`.
    """

    device: str
    mapping: tuple[str, ...]
    source: str
    kind: Kind
    note: str = ""
    queue: Annotated[int, Field(strict=True, ge=1, le=65536)] = 32
    bank_queue: Annotated[int, Field(strict=True, ge=1, le=65536)] = 8
    page: Literal["open", "closed"] = "open"
    refresh: Literal["all-bank", "per-bank", "off"] = "all-bank"


class Memory(Description):
    """A memory of equal, independent channels.

    `bandwidth_bytes_per_s` is the peak of one channel, of which a stream sustains the fraction `efficiency` (refresh,
    row changes, turnarounds); `latency_s` runs from a read request to its first data on an idle channel; `beat_bytes`
    is the unit of transfer; `capacity_bytes` is that of all channels.

    With `model` "bandwidth" a channel has this bandwidth and latency; with "commands" it is its `dram`, command by
    command, `efficiency` is an outcome, and of `latency_s` what is not the device's own is the controller's.
    """

    channels: Channels
    bandwidth_bytes_per_s: BytesPerSecond
    efficiency: Fraction
    latency_s: Delay
    capacity_bytes: Bytes
    beat_bytes: BeatBytes
    energy_j_per_byte: AccessEnergy
    model: Literal["bandwidth", "commands"] = "bandwidth"
    dram: DramChannels | None = None

    @model_validator(mode="after")
    def _has_dram(self) -> Self:
        if self.model == "commands" and self.dram is None:
            raise ValueError('needs a table `dram` that names its device where model = "commands"')
        return self

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of the description's content."""
        return files.content_hash(self.model_dump())

    @property
    def sustained(self) -> Quantity:
        """The fraction of its peak a channel is given at: `efficiency`, or all of it where commands decide the rest."""
        return _DECIDED if self.model == "commands" else self.efficiency

    @property
    def peak_bytes_per_s(self) -> float:
        """Peak bandwidth of all channels together."""
        return self.channels.value * self.bandwidth_bytes_per_s.value

    @property
    def sustained_bytes_per_s(self) -> float:
        """What streams over all channels sustain, or their peak where commands decide."""
        return self.peak_bytes_per_s * self.sustained.value


def load_memory(name: str, overrides: dict[str, Any] | None = None) -> Memory:
    """The memory of this name or file path, `overrides` by dotted key put in first ("channels.value": 16).

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong (zero channels are).
    """
    return catalog.load("memories", name, Memory, overrides)
