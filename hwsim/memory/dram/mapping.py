"""Address mappings as data: which bits of a byte address choose the channel, rank, bank group, bank, row and column.

A mapping is a list of fields from the most significant bits to the least; `"column:2"` takes two bits of a field and
leaves the higher ones to a field further left. The bits within a burst come below the last field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from hwsim.errors import HwsimError, unknown
from hwsim.memory.dram.device import DramDevice

FIELDS = ("channel", "rank", "bank_group", "bank", "row", "column")
Addresses = np.ndarray[Any, np.dtype[np.int64]]
# DRAMsim3's names of the fields, two letters each.
_SHORT = dict(zip(("ch", "ra", "bg", "ba", "ro", "co"), FIELDS, strict=True))


@dataclass(frozen=True)
class Location:
    """Where requests go: equally long arrays. `bank` counts the banks of all ranks; `column` counts bursts."""

    channel: Addresses
    bank: Addresses
    row: Addresses
    column: Addresses


@dataclass(frozen=True)
class AddressMapping:
    """Byte addresses to places and back, for `channels` channels of one device.

    Attributes:
        parts: (field, lowest bit in the field, bits, lowest bit in the burst address), least significant first.
    """

    device: DramDevice
    channels: int
    parts: tuple[tuple[str, int, int, int], ...]

    @classmethod
    def of(cls, device: DramDevice, channels: int, order: list[str]) -> AddressMapping:
        """The mapping of this order of fields, most significant first.

        Raises:
            HwsimError: an unknown field, or bits of a field that no part or two parts hold.
        """
        widths, taken = _widths(device, channels), dict.fromkeys(FIELDS, 0)
        parts, place = [], 0
        for entry in reversed(order):
            field, _, count = entry.partition(":")
            if field not in widths:
                raise unknown("field of an address mapping", field, list(FIELDS))
            left = widths[field] - taken[field]
            bits = _bits(entry, count, left) if count else left
            parts.append((field, taken[field], bits, place))
            taken[field] += bits
            place += bits
        for field in FIELDS:
            if taken[field] != widths[field]:
                raise HwsimError(
                    f"the address mapping loses bits of {field}",
                    got=f"{taken[field]} bits in {', '.join(order)}",
                    expected=f"{widths[field]} bits",
                    next=f"name {field} once without a number, as the leftmost of its parts",
                )
        return cls(device, channels, tuple(parts))

    @property
    def capacity_bytes(self) -> int:
        """What all channels hold."""
        return self.channels * self.device.organisation.capacity_bytes

    def locate(self, addresses: Addresses) -> Location:
        """Where bytes lie; addresses beyond the capacity wrap around."""
        burst = np.asarray(addresses, np.int64) // self.device.organisation.access_bytes
        value = {field: np.zeros_like(burst) for field in FIELDS}
        for field, low, bits, place in self.parts:
            value[field] |= ((burst >> place) & ((1 << bits) - 1)) << low
        shape = self.device.organisation
        bank = (value["rank"] * shape.bank_groups + value["bank_group"]) * shape.banks + value["bank"]
        return Location(value["channel"], bank, value["row"], value["column"])

    def address(self, where: Location) -> Addresses:
        """The byte addresses of places: the inverse of `locate`."""
        shape = self.device.organisation
        group, bank = where.bank // shape.banks, where.bank % shape.banks
        value = {
            "channel": where.channel,
            "rank": group // shape.bank_groups,
            "bank_group": group % shape.bank_groups,
            "bank": bank,
            "row": where.row,
            "column": where.column,
        }
        burst = np.zeros_like(where.row)
        for field, low, bits, place in self.parts:
            burst |= ((value[field] >> low) & ((1 << bits) - 1)) << place
        return burst * shape.access_bytes


def from_short(text: str) -> list[str]:
    """A mapping as DRAMsim3 writes it ("rochrababgco"), as a list of fields.

    Raises:
        HwsimError: no such mapping.
    """
    tokens = [text[i : i + 2] for i in range(0, len(text), 2)]
    for token in tokens:
        if token not in _SHORT:
            raise unknown("field of an address mapping", token, list(_SHORT))
    return [_SHORT[token] for token in tokens]


def _widths(device: DramDevice, channels: int) -> dict[str, int]:
    shape = device.organisation
    if channels < 1 or channels & (channels - 1):
        raise HwsimError("channels of an address mapping", got=channels, expected="a power of two")
    counts = (channels, shape.ranks, shape.bank_groups, shape.banks, shape.rows, shape.bursts)
    return {field: count.bit_length() - 1 for field, count in zip(FIELDS, counts, strict=True)}


def _bits(entry: str, count: str, left: int) -> int:
    if not count.isdecimal():
        raise HwsimError("bits in an address mapping", got=entry, expected="a field and a count, such as column:2")
    if int(count) > left:
        raise HwsimError("the address mapping takes more bits than there are", got=entry, expected=f"{left} at most")
    return int(count)
