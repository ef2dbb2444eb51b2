"""Request traces of other simulators: read here, and written for them, so that they can be run side by side.

DRAMsim3: a line `0x1A40 READ 12` of address, kind and clock. Ramulator 2 (its load-store traces): `LD 0x1A40` or
`ST 0x1A40`, without a time. Requests are what one burst moves, whatever the size of the address's alignment.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.memory.dram.mapping import AddressMapping
from hwsim.memory.dram.replay import Request
from hwsim.memory.dram.trace import Integers, Requests

TraceFormat = Literal["dramsim3", "ramulator"]
_KINDS = {"READ": False, "WRITE": True, "LD": False, "ST": True}
_LARGEST = 1 << 62


@dataclass(frozen=True)
class AddressTrace:
    """Byte addresses, which of them are written, and the clock each is asked for (0 where the file has no times)."""

    address: Integers
    is_write: np.ndarray[Any, np.dtype[np.bool_]]
    clock: Integers

    def channel(self, mapping: AddressMapping, channel: int, ticks_per_clock: int = 1) -> Requests:
        """What goes to one channel. One source asks for all of it, a request a tick, so later ones arrive later.

        As in DRAMsim3, a request asked for in clock c enters with tick c + 1, and two requests are to the same bytes
        if their addresses are equal.
        """
        where = mapping.locate(self.address)
        mine = np.flatnonzero(where.channel == channel)
        order = np.arange(len(self.address))
        arrive = np.maximum.accumulate(self.clock * ticks_per_clock + 1 - order) + order
        return Requests(arrive[mine], self.is_write[mine], where.bank[mine], where.row[mine], self.address[mine])


def read_trace(path: Path) -> AddressTrace:
    """A trace in either form; which one is seen from its first line.

    Raises:
        HwsimError: the file cannot be read, is empty, or has a line of neither form.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(f"cannot read {path}", got=str(error), expected="a request trace") from error
    words = [(number, line.split()) for number, line in enumerate(lines, 1) if line.strip()]
    if not words:
        raise HwsimError(f"{path} has no requests", expected="lines such as: 0x1A40 READ 12, or: LD 0x1A40")
    rows = [_request(path, number, line) for number, line in words]
    address, is_write, clock = zip(*rows, strict=True)
    return AddressTrace(np.array(address, np.int64), np.array(is_write, bool), np.array(clock, np.int64))


def write_trace(path: Path, trace: AddressTrace, form: TraceFormat) -> None:
    """Write a trace for one of the simulators; the file appears whole or not at all."""
    rows = zip(trace.address.tolist(), trace.is_write.tolist(), trace.clock.tolist(), strict=True)
    line = _dramsim3_line if form == "dramsim3" else _ramulator_line
    files.write_text(path, "".join(line(*row) for row in rows))


def _dramsim3_line(address: int, is_write: bool, clock: int) -> str:
    return f"0x{address:X} {'WRITE' if is_write else 'READ'} {clock}\n"


def _ramulator_line(address: int, is_write: bool, _: int) -> str:
    return f"{'ST' if is_write else 'LD'} {address:#x}\n"


def read_requests(path: Path) -> list[Request]:
    """The requests of a replay: JSON lists `[kind, bank group, bank, row, column]`, alone or under "requests".

    Raises:
        HwsimError: the file cannot be read, is not JSON, or has an entry of another form.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise HwsimError(f"cannot read {path}", got=error.strerror, expected="a JSON file of requests") from error
    except ValueError as error:
        raise HwsimError(f"{path} is not JSON", got=str(error), expected='[["Read", 0, 0, 0, 0], ...]') from error
    found = content.get("requests") if isinstance(content, dict) else content
    if not isinstance(found, list):
        raise HwsimError(
            f"{path} has no list of requests", got=type(found).__name__, expected='[["Read", 0, 0, 0, 0], ...]'
        )
    return [_replayed(path, index, entry) for index, entry in enumerate(found)]


def _replayed(path: Path, index: int, entry: Any) -> Request:
    numbers = entry[1:] if isinstance(entry, Sequence) else ()
    whole = all(isinstance(number, int) and not isinstance(number, bool) for number in numbers)
    if len(numbers) != 4 or not whole or entry[0] not in ("Read", "Write"):
        raise HwsimError(
            f"request {index} in {path}",
            got=repr(entry)[:80],
            expected='["Read" or "Write", bank group, bank, row, column]',
        )
    return Request(*entry)


def _request(path: Path, number: int, words: list[str]) -> tuple[int, bool, int]:
    kind, address, clock = words[0], *words[1:2], "0"
    if len(words) == 3 and words[0] not in ("LD", "ST"):
        address, kind, clock = words
    elif len(words) != 2 or kind not in ("LD", "ST"):
        kind = ""
    try:
        values = int(address, 0), _KINDS[kind], int(clock)
    except (ValueError, KeyError, TypeError):
        raise HwsimError(
            f"line {number} of {path}", got=" ".join(words)[:80], expected="0x1A40 READ 12, or: LD 0x1A40"
        ) from None
    if not (0 <= values[0] < _LARGEST and 0 <= values[2] < _LARGEST):
        raise HwsimError(
            f"line {number} of {path}", got=" ".join(words)[:80], expected="an address and a clock in range"
        )
    return values
