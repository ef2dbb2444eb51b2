"""Switching energy: an array mapped to cells, simulated with gate delays on real operands, and priced by its library.

Done for the array as a whole and for its front (the PE) alone, which sees what it sees in the array. Every cycle's
outputs are compared with those of the RTL. What is missing is the layout: no wires, no clock tree, no sizing of gates.
"""

from __future__ import annotations

import dataclasses
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from hwsim.errors import HwsimError
from hwsim.pe import PE
from hwsim.rtl_flow import tools, yosys
from hwsim.rtl_flow.emit import FRONT, Emitted, emit, modules_of
from hwsim.rtl_flow.gates import Gates
from hwsim.rtl_flow.liberty import Library, find_library, read_library
from hwsim.rtl_flow.liberty_power import PowerLibrary, read_power
from hwsim.rtl_flow.measure import shown_parameters
from hwsim.rtl_flow.payloads import unpack_sums
from hwsim.rtl_flow.playback import NEEDS, PERIOD_PS, Recording, play, record_ports
from hwsim.rtl_flow.switching_energy import Energy, energy_of
from hwsim.rtl_flow.switching_stimuli import WINDOW_CYCLES, Workload
from hwsim.rtl_flow.synth import CELL_SCRIPTS, every_way
from hwsim.rtl_flow.toggles import Toggles


@dataclass(frozen=True)
class Cells:
    """A library to map to and simulate with.

    Args:
        library: areas and functions.
        power: energies.
        models: Verilog of its cells.
    """

    library: Library
    power: PowerLibrary
    models: Path


@dataclass(frozen=True)
class MappedArray:
    """An array as gates.

    Args:
        pe, variant: the array.
        module: its name in the RTL.
        rtl: its Verilog.
        gates: of the whole under "", of its front under "front", unless that is the whole.
        ways: of `CELL_SCRIPTS`, the smallest result for each of them.
        areas_um2: of each.
    """

    pe: PE
    variant: str
    module: str
    rtl: str
    gates: dict[str, Gates]
    ways: dict[str, str]
    areas_um2: dict[str, float]


@dataclass(frozen=True)
class CircuitEnergy:
    """What a circuit took in the window.

    Args:
        cells: in it.
        area_um2: of them.
        leakage_w: of them.
        energy: dynamic, in J.
        settled_j: dynamic energy without glitches: the delay model "zero".
        toggles_per_net: changes of a net in a cycle, on average, glitches included.
        last_moved_s: after the clock's edge, when the last net came to rest.
    """

    cells: int
    area_um2: float
    leakage_w: float
    energy: Energy
    settled_j: float
    toggles_per_net: float
    last_moved_s: float

    @property
    def glitch_share(self) -> float:
        """The part of the dynamic energy that gates without delays would not take."""
        return 1 - self.settled_j / self.energy.total if self.energy.total else 0.0


@dataclass(frozen=True)
class Switching:
    """The energy of one array under one workload.

    Args:
        parameters: of the array, but for constant weights.
        activity: the workload's.
        delay_model: of `DELAY_MODELS`.
        beats, cycles, macs: in the window.
        period_s: of the clock that leakage is counted for.
        whole, front: the array, and the PE's own part of it.
        ways: scripts that mapped them.
        wall_s: seconds that simulation took.
    """

    parameters: dict[str, Any]
    activity: str
    delay_model: str
    beats: int
    cycles: int
    macs: int
    period_s: float
    whole: CircuitEnergy
    front: CircuitEnergy
    ways: dict[str, str]
    wall_s: float

    @property
    def energy_j_per_mac(self) -> float:
        """Dynamic energy of the whole array."""
        return self.whole.energy.total / self.macs

    @property
    def front_energy_j_per_mac(self) -> float:
        """Dynamic energy of the PE alone."""
        return self.front.energy.total / self.macs


def open_cells(target: str, models: Path | None = None) -> Cells:
    """A cell library by its path or the name of an installed one, and the Verilog of its cells.

    Args:
        models: of the cells; beside the library by default, under its name.

    Raises:
        HwsimError: there is none, or it cannot be used.
    """
    path = find_library(target)
    library = read_library(path)
    if library.is_described:
        raise HwsimError(
            "a cell library without energies",
            got=f"{library.name}, described by areas and functions",
            expected="a liberty file with capacitances and delays",
            next="--library osu018, or FILE.lib",
        )
    found = models or path.with_suffix(".v")
    if not found.is_file():
        raise HwsimError(
            f"no Verilog models for the cells of {path.name}",
            got=found,
            expected="Verilog with specify blocks, as the library's makers give it",
            next="--models FILE.v",
        )
    return Cells(library, read_power(path), found)


def map_array(pe: PE, variant: str, cells: Cells) -> MappedArray:
    """An array and its front in cells, each by the script that makes it smallest.

    Raises:
        HwsimError: a tool is missing, or the library lacks gates.
    """
    emitted = emit(pe, variant)
    gates, ways, areas = {}, {}, {}
    with tempfile.TemporaryDirectory(prefix="hwsim-map-") as name:
        folder = Path(name)
        (folder / "design.v").write_text(emitted.text)
        (folder / "cells.lib").write_bytes(cells.library.text.encode())
        for part, top in _parts(emitted).items():
            made = every_way(CELL_SCRIPTS, partial(_mapped, top, folder, cells))
            found = {way: _area_um2(one, cells.library) for way, one in made.items()}
            ways[part] = min(found, key=lambda way: found[way])
            gates[part], areas[part] = made[ways[part]], found[ways[part]]
    return MappedArray(pe, variant, emitted.module, emitted.text, gates, ways, areas)


def _parts(emitted: Emitted) -> dict[str, str]:
    """Modules to map: the array under "", and its front, unless it is nothing else."""
    names = modules_of(emitted, ("whole", FRONT))
    front = {FRONT: names[FRONT]} if names[FRONT] != names["whole"] else {}
    return {"": names["whole"], **front}


def _mapped(top: str, folder: Path, cells: Cells, way: str) -> Gates:
    script = CELL_SCRIPTS[way].format(top=top)
    netlist = folder / "netlist.json"
    netlist.unlink(missing_ok=True)  # a script that stops early must not be taken for one that ran
    yosys.run(f"read_verilog design.v; {script}; write_json netlist.json", folder)
    return Gates.of(yosys.read_json(netlist)["modules"][top], cells.power)


def _area_um2(gates: Gates, library: Library) -> float:
    return sum(library.cells[one.type].area_um2 for one in gates.instances.values())


def measure(array: MappedArray, cells: Cells, workload: Workload, delays: str = "specify") -> Switching:
    """Play a workload to an array's gates, and count energy over whole turns of it.

    Raises:
        HwsimError: Icarus is missing, or the gates do not do what the RTL does.
    """
    tools.require(NEEDS)
    began = time.perf_counter()
    taken, recordings = record_ports(array.rtl, array.module, workload.payloads, array.gates)
    _check_sums(array.pe, recordings[""], array.gates[""], workload)
    window, beats, turns = _window(taken, workload)
    found = {
        part: _circuit(array, part, play(gates, cells.models, recordings[part], window, delays))
        for part, gates in array.gates.items()
    }
    return Switching(
        parameters=shown_parameters(array.pe),
        activity=workload.activity,
        delay_model=delays,
        beats=beats,
        cycles=window[1] - window[0],
        macs=turns * workload.macs_per_turn,
        period_s=PERIOD_PS * 1e-12,
        whole=found[""],
        front=found.get(FRONT, found[""]),
        ways={part or "whole": way for part, way in array.ways.items()},
        wall_s=time.perf_counter() - began,
    )


def _window(taken: list[int], workload: Workload) -> tuple[tuple[int, int], int, int]:
    """Cycles from the end of the warm-up over as many whole turns as `WINDOW_CYCLES` want, their beats, and turns."""
    first = taken.index(workload.warm)
    ends = [taken.index(beats) for beats in workload.ends]
    turns = next((turn for turn, end in enumerate(ends, 1) if end - first >= WINDOW_CYCLES), len(ends))
    return (first, ends[turns - 1]), workload.ends[turns - 1] - workload.warm, turns


def _check_sums(pe: PE, recording: Recording, gates: Gates, workload: Workload) -> None:
    """Hold the results that the RTL gave against the golden model."""
    widths = gates.width("output")
    names = list(widths)
    below = {name: sum(widths[other] for other in names[names.index(name) + 1 :]) for name in names}

    def field(word: str, name: str) -> int:
        return int(word, 16) >> below[name] & (1 << widths[name]) - 1

    results = [field(word, "o__payload") for word in recording.outputs if field(word, "o__valid")]
    for got, wanted in zip(unpack_sums(pe, results), workload.sums, strict=True):
        if any(w is not None and g != w for g, w in zip(got, wanted, strict=True)):
            raise HwsimError(f"the RTL of {pe.name} gives other sums than its model", got=got, expected=wanted)


def _circuit(array: MappedArray, part: str, toggles: Toggles) -> CircuitEnergy:
    gates = array.gates[part]
    changes = sum(toggles.of(net) for net in gates.nets if net != gates.clock)
    return CircuitEnergy(
        cells=len(gates.instances),
        area_um2=array.areas_um2[part],
        leakage_w=gates.leakage_w,
        energy=energy_of(gates, toggles),
        settled_j=energy_of(gates, toggles.without_glitches()).total,
        toggles_per_net=changes / toggles.cycles / max(len(gates.nets) - 1, 1),
        last_moved_s=max(toggles.last_moved - 0.25, 0.0) * PERIOD_PS * 1e-12,
    )


def as_dict(found: Switching) -> dict[str, Any]:
    """For JSON: everything, with what is derived."""
    derived = {"energy_j_per_mac": found.energy_j_per_mac, "front_energy_j_per_mac": found.front_energy_j_per_mac}
    shares = {"glitch_share": found.whole.glitch_share, "front_glitch_share": found.front.glitch_share}
    return dataclasses.asdict(found) | derived | shares
