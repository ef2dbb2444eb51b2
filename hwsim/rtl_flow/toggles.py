"""Toggles of every net of a circuit, counted in a VCD file (IEEE 1364-2005, clause 18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hwsim.errors import HwsimError

_ZERO, _ONE, _TIME, _DOLLAR = b"01#$"


@dataclass
class Toggles:
    """What the nets of a circuit did in some cycles.

    Args:
        cycles: observed.
        rises, falls: changes of each net, by its number.
        settled: cycles at whose end a net differed from the end of the one before: its changes without glitches, which
            is what gates without delay would show. A clock returns within a cycle.
        clock: the net that is the clock; None where there is none.
        last_moved: fraction of a cycle after which no net but the clock moved any more.
    """

    cycles: int
    rises: Counter[int] = field(default_factory=Counter)
    falls: Counter[int] = field(default_factory=Counter)
    settled: Counter[int] = field(default_factory=Counter)
    clock: int | str | None = None
    last_moved: float = 0.0

    def of(self, net: int | str) -> int:
        """Changes of a net; a constant has none."""
        return self.rises[net] + self.falls[net] if isinstance(net, int) else 0

    def without_glitches(self) -> Toggles:
        """The same with each net's changes cut to those that remain at the end of a cycle; the clock's stay."""
        rises = Counter({net: (count + 1) // 2 for net, count in self.settled.items()})
        falls = Counter({net: count // 2 for net, count in self.settled.items()})
        if isinstance(self.clock, int):
            rises[self.clock], falls[self.clock] = self.rises[self.clock], self.falls[self.clock]
        return Toggles(self.cycles, rises, falls, self.settled, self.clock, self.last_moved)


def count_toggles(path: Path, start: int, period: int, clock: int | str | None = None) -> Toggles:
    """Count the changes of nets `n5` in a VCD file from the end of its initial values up to `$dumpoff`.

    Args:
        start: time at which the first cycle begins, in the file's unit; nothing changes at the end of cycles.
        period: of the clock.
        clock: its net.

    Raises:
        HwsimError: the file is cut short.
    """
    with path.open("rb") as file:
        names = dict(_names(file))
        state = _initial(file)
        watched = {key for key, net in names.items() if net != clock}
        lines, settled, cycles, latest = _changes(file, state, watched, start, period)
    kept = Counter({names[key]: count for key, count in settled.items()})
    found = Toggles(cycles, settled=kept, clock=clock, last_moved=latest / period)
    for line, count in lines.items():
        if line[1:] in names and line[0] in (_ZERO, _ONE):
            (found.rises if line[0] == _ONE else found.falls)[names[line[1:]]] += count
    return found


def _names(file: Iterator[bytes]) -> Iterator[tuple[bytes, int]]:
    """Net numbers by the codes of the file; of several names for one code the first counts."""
    seen = set()
    for line in file:
        if line.startswith(b"$enddefinitions"):
            return
        words = line.split()
        if words[:2] == [b"$var", b"wire"] and words[4][:1] == b"n" and words[4][1:].isdigit() and words[3] not in seen:
            seen.add(words[3])
            yield words[3], int(words[4][1:])


def _initial(file: Iterator[bytes]) -> dict[bytes, int]:
    state: dict[bytes, int] = {}
    inside = False
    for raw in file:
        line = raw.rstrip()
        if inside and line == b"$end":
            return state
        if inside:
            state[line[1:]] = line[0]
        inside = inside or line == b"$dumpvars"
    raise HwsimError("a VCD file that is cut short", expected="$dumpvars ... $end")


def _changes(
    file: Iterator[bytes], state: dict[bytes, int], watched: set[bytes], start: int, period: int
) -> tuple[Counter[bytes], Counter[bytes], int, int]:
    """(lines, changes that stayed, cycles, latest time within a cycle)."""
    lines: Counter[bytes] = Counter()
    settled: Counter[bytes] = Counter()
    recent: dict[bytes, int] = {}
    begins, now, latest, cycles = start, start, 0, 0
    for raw in file:
        line = raw.rstrip()
        first = line[0]
        if first == _TIME:
            now = int(line[1:])
            while now >= begins + period:
                _settle(recent, state, settled)
                begins, cycles = begins + period, cycles + 1
        elif first == _DOLLAR:
            _settle(recent, state, settled)
            return lines, settled, cycles, latest
        else:
            lines[line] += 1
            if line[1:] in watched:
                recent[line[1:]] = first
                latest = max(latest, now - begins)
    raise HwsimError("a VCD file that is cut short", expected="$dumpoff at its end")


def _settle(recent: dict[bytes, int], state: dict[bytes, int], settled: Counter[bytes]) -> None:
    for key, value in recent.items():
        if state.get(key) != value:
            settled[key] += 1
            state[key] = value
    recent.clear()
