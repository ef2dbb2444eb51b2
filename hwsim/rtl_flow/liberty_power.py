"""What a liberty file says of energy: pin capacitances, energy inside of cells, leakage, and delays.

Liberty User Guide (IEEE-ISTO, 2017.06): an `internal_power` table is the energy that a cell takes inside when a pin
changes, without what charges the load; its unit is that of capacitance times the square of that of voltage. Values
between the points of a table are interpolated linearly, those outside extrapolated.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from hwsim.errors import HwsimError
from hwsim.rtl_flow.liberty import Group, parse

_PREFIXES = {"": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15}
_UNITS = {f"{prefix}{unit}": scale for prefix, scale in _PREFIXES.items() for unit in ("v", "w", "s", "f")}
_LOADS = ("total_output_net_capacitance", "equal_or_opposite_output_net_capacitance")
_DELAYS = ("cell_rise", "cell_fall", "rise_transition", "fall_transition")


@dataclass(frozen=True)
class Table:
    """A quantity over load and input slew.

    Args:
        loads_f: in F, rising; empty where the load does not matter.
        slews_s: in s, rising; empty where the slew does not matter.
        values: [load][slew], a single row or column where one of them does not matter; in J or s.
    """

    loads_f: tuple[float, ...]
    slews_s: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]

    def at(self, load_f: float, slew_s: float) -> float:
        """The value at a load and a slew."""
        rows = [_interpolated(self.slews_s, row, slew_s) for row in self.values]
        return _interpolated(self.loads_f, rows, load_f)


def _interpolated(points: tuple[float, ...], values: tuple[float, ...] | list[float], at: float) -> float:
    if len(points) < 2:
        return values[0]
    high = min(max(bisect.bisect(points, at), 1), len(points) - 1)
    share = (at - points[high - 1]) / (points[high] - points[high - 1])
    return values[high - 1] + share * (values[high] - values[high - 1])


@dataclass(frozen=True)
class Arc:
    """Tables of an output for one input that moves it: some of `rise_power`, `fall_power` and those of delay."""

    related: str
    tables: dict[str, Table]


@dataclass(frozen=True)
class CellPower:
    """The electrical side of a cell.

    Args:
        leakage_w: by itself.
        capacitances_f: of its pins.
        clocks: pins that are clocks.
        inputs: energy of each change of an input pin, rise and fall, where the file gives it.
        energies: of its outputs by pin.
        delays: of its outputs by pin, with transition times.
    """

    leakage_w: float
    capacitances_f: dict[str, float]
    clocks: frozenset[str]
    inputs: dict[str, list[Arc]]
    energies: dict[str, list[Arc]]
    delays: dict[str, list[Arc]]


@dataclass(frozen=True)
class PowerLibrary:
    """The electrical side of a library.

    Args:
        voltage_v: of its corner.
        cells: by name.
        has_internal_power: whether any cell has energy tables; without them there is the energy of nets alone.
    """

    voltage_v: float
    cells: dict[str, CellPower]
    has_internal_power: bool


@dataclass(frozen=True)
class _Units:
    capacitance_f: float
    voltage_v: float
    time_s: float
    leakage_w: float

    @property
    def energy_j(self) -> float:
        return self.capacitance_f * self.voltage_v**2


def read_power(path: Path) -> PowerLibrary:
    """The electrical side of a liberty file.

    Raises:
        HwsimError: it cannot be read, or names no voltage or no capacitances.
    """
    try:
        group = parse(path.read_text())
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(f"cannot read cell library {path}", got=error, expected="a liberty file") from error
    units = _units(group, path)
    templates = {found.arguments[0]: found for found in group.groups if found.kind.endswith("_template")}
    cells = {cell.arguments[0]: _cell(cell, units, templates) for cell in group.of_kind("cell")}
    if not any(c > 0 for cell in cells.values() for c in cell.capacitances_f.values()):
        raise HwsimError(
            f"no pin of {path} has a capacitance", expected="capacitance : NUMBER; in pins: energy is made of them"
        )
    powered = any(cell.inputs or cell.energies for cell in cells.values())
    return PowerLibrary(_voltage(group, units, path), cells, powered)


def _units(group: Group, path: Path) -> _Units:
    loads = group.values.get("capacitive_load_unit", ["1", "pf"])
    scale = _UNITS.get(loads[-1].lower())
    if scale is None:
        raise HwsimError(f"capacitance unit of {path}", got=loads[-1], expected="ff or pf")
    return _Units(
        float(loads[0]) * scale,
        _unit(group.text("voltage_unit") or "1V", path),
        _unit(group.text("time_unit") or "1ns", path),
        _unit(group.text("leakage_power_unit") or "1nW", path),
    )


def _unit(text: str, path: Path) -> float:
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ")
    scale = _UNITS.get(text[len(digits) :].strip().lower())
    if scale is None:
        raise HwsimError(f"a unit of {path}", got=text, expected="such as 1ns, 1V or 1nW")
    return float(digits or 1) * scale


def _voltage(group: Group, units: _Units, path: Path) -> float:
    corner = group.text("default_operating_conditions")
    at = [c.number("voltage") for c in group.of_kind("operating_conditions") if corner in (None, *c.arguments)]
    volts = next((value for value in (*at, group.number("nom_voltage")) if value), None)
    if volts is None:
        raise HwsimError(f"{path} names no voltage", expected="nom_voltage : VOLTS; energy goes with its square")
    return volts * units.voltage_v


def _cell(cell: Group, units: _Units, templates: dict[str, Group]) -> CellPower:
    pins = list(cell.of_kind("pin"))
    outputs = [pin for pin in pins if pin.text("direction") == "output"]
    inputs = [pin for pin in pins if pin not in outputs]
    names = ("rise_power", "fall_power")

    def arcs(pin: Group, kind: str, tables: tuple[str, ...], unit: float) -> list[Arc]:
        return [
            Arc(related, found)
            for group in pin.of_kind(kind)
            for related in (group.text("related_pin") or "").split() or [""]
            if (found := _tables(group, tables, units, unit, templates))
        ]

    powers = {pin.arguments[0]: arcs(pin, "internal_power", names, units.energy_j) for pin in pins}
    return CellPower(
        leakage_w=_leakage(cell) * units.leakage_w,
        capacitances_f={pin.arguments[0]: (pin.number("capacitance") or 0) * units.capacitance_f for pin in pins},
        clocks=frozenset(pin.arguments[0] for pin in inputs if pin.text("clock") == "true"),
        inputs={pin.arguments[0]: powers[pin.arguments[0]] for pin in inputs if powers[pin.arguments[0]]},
        energies={pin.arguments[0]: powers[pin.arguments[0]] for pin in outputs if powers[pin.arguments[0]]},
        delays={pin.arguments[0]: arcs(pin, "timing", _DELAYS, units.time_s) for pin in outputs},
    )


def _leakage(cell: Group) -> float:
    """Of the cell as a whole, else the mean of its states."""
    whole = cell.number("cell_leakage_power")
    states = [value for group in cell.of_kind("leakage_power") if (value := group.number("value")) is not None]
    return whole if whole is not None else fmean(states or [0.0])


def _tables(
    group: Group, names: tuple[str, ...], units: _Units, unit: float, templates: dict[str, Group]
) -> dict[str, Table]:
    return {
        inner.kind: _table(inner, units, unit, templates)
        for inner in group.groups
        if inner.kind in names and "values" in inner.values
    }


def _table(group: Group, units: _Units, unit: float, templates: dict[str, Group]) -> Table:
    template = templates.get(group.arguments[0] if group.arguments else "", Group("", []))
    rows = [list(_numbers(row)) for row in group.values["values"]]
    axes = [
        (template.text(f"variable_{k}") in _LOADS, tuple(_numbers(", ".join(points))))
        for k in (1, 2)
        if (points := group.values.get(f"index_{k}") or template.values.get(f"index_{k}"))
    ]
    loads = next((points for is_load, points in axes if is_load), ())
    slews = next((points for is_load, points in axes if not is_load), ())
    flat = [value * unit for row in rows for value in row]
    wide, high = max(len(slews), 1), max(len(loads), 1)
    load_first = not axes or axes[0][0] or len(axes) == 1
    by_load = (
        [flat[row * wide : (row + 1) * wide] for row in range(high)]
        if load_first
        else [flat[row::high] for row in range(high)]
    )
    return Table(
        tuple(point * units.capacitance_f for point in loads),
        tuple(point * units.time_s for point in slews),
        tuple(map(tuple, by_load)),
    )


def _numbers(text: str) -> Iterator[float]:
    values = (float(word) for word in text.replace(",", " ").split())
    return (value for value in values if math.isfinite(value))
