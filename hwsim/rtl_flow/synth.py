"""Synthesis: what a PE array takes of an FPGA, or of a chip made of a library's cells.

Each array is made twice: as a whole, flattened, and its front (the PE itself) alone, so that what the PE takes can be
told from what every array has around it.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from hwsim.errors import HwsimError
from hwsim.pe import PE
from hwsim.rtl_flow import tools, yosys
from hwsim.rtl_flow.emit import FRONT, emit, modules_of
from hwsim.rtl_flow.liberty import Library, find_library, read_library
from hwsim.rtl_flow.netlist import longest_path
from hwsim.rtl_flow.static_timing import place_and_route, registered, static_timing

Made = TypeVar("Made")

_LIBERTY = "cells.lib"
_STATISTICS = "; tee -q -o stat.json stat -json"
_TO_CELLS = f"dfflibmap -liberty {_LIBERTY}; abc -liberty {_LIBERTY}; setundef -zero; opt_clean -purge"

CELL_SCRIPTS = {
    "plain": "synth -flatten -top {top}; " + _TO_CELLS,
    "booth": "synth -flatten -booth -top {top}; " + _TO_CELLS,
    "share": "proc; opt -full; synth -flatten -top {top}; " + _TO_CELLS,
}
"""Ways to cells. All are tried and the smallest result counts: no PE suffers from a script that suits another."""

FPGA_SCRIPTS = {
    "xcup": {
        "dsp": "synth_xilinx -family xcup -flatten -noiopad -noclkbuf -top {top}",
        "no dsp": "synth_xilinx -family xcup -flatten -noiopad -noclkbuf -nodsp -top {top}",
    },
    "ecp5": {
        "dsp": "synth_ecp5 -top {top}",
        "no dsp": "synth_ecp5 -nodsp -top {top}",
    },
}
"""Ways to the parts of an FPGA, with multiplier blocks and without; both are of interest."""

# What the primitives are: AMD UG974 (UltraScale libraries guide), Lattice FPGA-TN-02032 and the ECP5 family data sheet.
RESOURCES: dict[str, dict[str, Mapping[str, int]]] = {
    "xcup": {
        "lut": {**{f"LUT{n}": 1 for n in range(1, 7)}, "INV": 1},
        "lut_as_memory": {"SRL16E": 1, "SRLC32E": 1, "RAM32M": 4, "RAM32M16": 8, "RAM64M": 4, "RAM64M8": 8,
                          "RAM32X1D": 2, "RAM64X1D": 2},
        "ff": {"FDRE": 1, "FDSE": 1, "FDCE": 1, "FDPE": 1},
        "carry4": {"CARRY4": 1, "CARRY8": 2},
        "mux": {"MUXF7": 1, "MUXF8": 1, "MUXF9": 1},
        "dsp": {"DSP48E2": 1},
        "block_ram_18k": {"RAMB18E2": 1, "RAMB36E2": 2},
    },
    "ecp5": {
        "lut": {"LUT4": 1},
        "lut_as_memory": {"TRELLIS_DPR16X4": 4},
        "ff": {"TRELLIS_FF": 1},
        "carry2": {"CCU2C": 1},
        "mux": {"PFUMX": 1, "L6MUX21": 1},
        "dsp": {"MULT18X18D": 1, "ALU54B": 1},
        "block_ram_18k": {"DP16KD": 1},
    },
}  # fmt: skip
"""By FPGA: which resource each primitive takes, and how many."""

_NO_RESOURCE = {"$scopeinfo", "GND", "VCC"}


@dataclass(frozen=True)
class Circuit:
    """What a circuit is made of, and how fast it is.

    Args:
        cells: by type, as the target names them.
        resources: of an FPGA, by kind; of a library "area_um2", "register_um2" and "nand2" (gate equivalents).
        depth: in cells, the most gates in a row from a register or port to the next; None on FPGAs.
        fmax_hz: on ECP5 placed and routed, in cells by static timing analysis where that is installed; else None. Ports
            count as registers.
    """

    cells: dict[str, int]
    resources: dict[str, float]
    depth: int | None = None
    fmax_hz: float | None = None


@dataclass(frozen=True)
class Synthesis:
    """One array on one target.

    Args:
        module: the array's.
        body_sha256: of its Verilog, without the header.
        parameters: of the array.
        target: "xcup", "ecp5", or the name of a cell library.
        way: the script that was used: of `FPGA_SCRIPTS`, or the best of `CELL_SCRIPTS` for the whole.
        whole, front: the array, and the PE's own part of it by itself.
        tools: versions, and of a library its name and hash.
        wall_s: seconds it took.
        tried_um2: area of the whole by each of `CELL_SCRIPTS`.
    """

    module: str
    body_sha256: str
    parameters: dict[str, Any]
    target: str
    way: str
    whole: Circuit
    front: Circuit
    tools: dict[str, str]
    wall_s: float
    tried_um2: dict[str, float] = field(default_factory=dict)


def check_target(target: str) -> None:
    """Refuse a target that is neither an FPGA nor a usable cell library.

    Raises:
        HwsimError: see `find_library` and `read_library`.
    """
    if target not in FPGA_SCRIPTS:
        read_library(find_library(target))


@dataclass(frozen=True)
class Mapped:
    """Modules of one Verilog text on a target, by one way.

    Args:
        target: "xcup", "ecp5", or the name of a cell library.
        way: of `FPGA_SCRIPTS`, or the best of `CELL_SCRIPTS` for the first module.
        circuits: by part.
        tools, wall_s, tried_um2: as in `Synthesis`; areas of the first module.
    """

    target: str
    way: str
    circuits: dict[str, Circuit]
    tools: dict[str, str]
    wall_s: float
    tried_um2: dict[str, float] = field(default_factory=dict)


def synthesize(pe: PE, variant: str, target: str) -> list[Synthesis]:
    """An array on a target: on an FPGA with its multiplier blocks and without, in cells by the way that is smallest.

    Args:
        variant: names the module.
        target: "xcup" (AMD UltraScale+), "ecp5" (Lattice), the name of an open cell library that is installed
            ("osu018") or described ("sky130_fd_sc_hd"), or the path of a liberty file.

    Raises:
        HwsimError: there is no such target, a tool is missing, or the library cannot be used.
    """
    emitted = emit(pe, variant)
    made = map_modules(emitted.text, modules_of(emitted, ("whole", FRONT)), target)
    of = emitted.module, emitted.body_sha256, pe.parameters()
    return [
        Synthesis(
            *of, one.target, one.way, one.circuits["whole"], one.circuits[FRONT], one.tools, one.wall_s, one.tried_um2
        )
        for one in made
    ]


def map_modules(text: str, modules: Mapping[str, str], target: str, ways: Sequence[str] | None = None) -> list[Mapped]:
    """Modules of a Verilog text on a target, each by itself and flattened.

    Args:
        text: Verilog.
        modules: names by part.
        target: as in `synthesize`.
        ways: those of `FPGA_SCRIPTS` to go, all by default; cells are always mapped every way, for the smallest.

    Raises:
        HwsimError: as `synthesize`.
    """
    tools.require(tools.EMIT)
    with tempfile.TemporaryDirectory(prefix="hwsim-synth-") as name:
        folder = Path(name)
        (folder / "design.v").write_text(text)
        if target in FPGA_SCRIPTS:
            return [_on_fpga(modules, target, way, folder) for way in ways or FPGA_SCRIPTS[target]]
        return [_in_cells(modules, target, folder)]


def _on_fpga(modules: Mapping[str, str], target: str, way: str, folder: Path) -> Mapped:
    began = time.perf_counter()
    script, placed = FPGA_SCRIPTS[target][way], target == "ecp5"

    def circuit(top: str) -> Circuit:
        cells = _mapped(script.format(top=top), top, "", folder)
        fmax_hz = _placed(script, top, folder) if placed else None
        return Circuit(cells, _resources(target, cells), fmax_hz=fmax_hz)

    found = _of_each(modules, circuit)
    versions = tools.versions(("yosys", "nextpnr") if placed else ("yosys",))
    return Mapped(target, way, found, versions, time.perf_counter() - began)


def _of_each(modules: Mapping[str, str], make: Callable[[str], Made]) -> dict[str, Made]:
    """What is made of each module, by part; of two parts that are one module once."""
    made = {module: make(module) for module in dict.fromkeys(modules.values())}
    return {part: made[module] for part, module in modules.items()}


def _placed(script: str, top: str, folder: Path) -> float:
    """Frequency of a module behind registers, from mapping to routing."""
    (folder / "registered.v").write_text(registered((folder / "design.v").read_text(), top, "behind_registers"))
    yosys.run(
        f"read_verilog design.v registered.v; {script.format(top='behind_registers')}; write_json netlist.json", folder
    )
    return place_and_route(folder / "netlist.json")


def _in_cells(modules: Mapping[str, str], target: str, folder: Path) -> Mapped:
    began = time.perf_counter()
    library = read_library(find_library(target))
    (folder / _LIBERTY).write_bytes(library.text.encode())

    def circuit(way: str, top: str) -> Circuit:
        keep = "; write_json netlist.json; write_verilog -noattr -noexpr -simple-lhs netlist.v"
        cells = _mapped(CELL_SCRIPTS[way].format(top=top), top, f" -liberty {_LIBERTY}{keep}", folder)
        depth = longest_path(yosys.read_json(folder / "netlist.json")["modules"][top], library)
        return Circuit(cells, _areas(library, cells), depth, static_timing(folder / "netlist.v", top, library))

    tried = _of_each(modules, lambda top: every_way(CELL_SCRIPTS, lambda way: circuit(way, top)))
    ways = {part: _smallest(of) for part, of in tried.items()}
    first = next(iter(modules))
    areas = {way: one.resources["area_um2"] for way, one in tried[first].items()}
    versions = {**tools.versions(("yosys",)), "library": f"{library.name}, sha256 {library.sha256}"}
    best = {part: of[ways[part]] for part, of in tried.items()}
    return Mapped(library.name, ways[first], best, versions, time.perf_counter() - began, areas)


def every_way(ways: Iterable[str], make: Callable[[str], Made]) -> dict[str, Made]:
    """What is made by each way to cells but those at which Yosys stops, as `share` does at initial values that differ.

    Raises:
        YosysStopped: at every way; the error is the first's.
    """
    found: dict[str, Made] = {}
    stopped: list[yosys.YosysStopped] = []
    for way in ways:
        try:
            found[way] = make(way)
        except yosys.YosysStopped as error:
            stopped.append(error)
    if stopped and not found:
        raise stopped[0]
    return found


def _smallest(tried: Mapping[str, Circuit]) -> str:
    return min(tried, key=lambda way: tried[way].resources["area_um2"])


def _mapped(script: str, top: str, rest: str, folder: Path) -> dict[str, int]:
    """Run a script on a module, and count its cells by type."""
    for name in ("stat.json", "netlist.json", "netlist.v"):
        (folder / name).unlink(missing_ok=True)  # a script that stops early must not be taken for one that ran
    yosys.run(f"read_verilog design.v; {script}{_STATISTICS}{rest}", folder)
    counted = yosys.read_json(folder / "stat.json")["modules"][f"\\{top}"]["num_cells_by_type"]
    return {name: count for name, count in counted.items() if name not in _NO_RESOURCE}


def _resources(target: str, cells: dict[str, int]) -> dict[str, float]:
    kinds = RESOURCES[target]
    stray = set(cells) - {name for parts in kinds.values() for name in parts}
    if stray:
        raise HwsimError(f"primitives of {target} that are of no resource", got=", ".join(sorted(stray)))
    return {kind: sum(cells.get(name, 0) * n for name, n in parts.items()) for kind, parts in kinds.items()}


def _areas(library: Library, cells: dict[str, int]) -> dict[str, float]:
    stray = set(cells) - set(library.cells)
    if stray:
        raise HwsimError(
            f"gates that cell library {library.name} does not have",
            got=", ".join(sorted(stray)),
            expected="a library with registers and gates for everything",
        )
    area = sum(library.cells[name].area_um2 * count for name, count in cells.items())
    registers = sum(library.cells[n].area_um2 * count for n, count in cells.items() if library.cells[n].is_register)
    return {"area_um2": area, "register_um2": registers, "nand2": area / library.nand2_um2}
