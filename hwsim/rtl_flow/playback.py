"""Circuits in Icarus Verilog: the RTL recorded at its ports, and a netlist with gate delays played the same inputs."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hwsim.errors import HwsimError, unknown
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.gates import DUT, Gates
from hwsim.rtl_flow.toggles import Toggles, count_toggles

NEEDS = ("iverilog",)
DELAY_MODELS = {
    "specify": "the delays of the library's own Verilog models, the same at every load",
    "load": "the liberty file's delays at each gate's load and slew",
}
"""By name. "zero" is what of either remains without glitches."""

PERIOD_PS = 200_000
"""Of the clock. Dynamic energy does not depend on it as long as circuits settle, which is checked."""

_TIMESCALE = re.compile(r"`timescale\s+(\w+)\s*/\s*\w+")
_INPUT_DELAY_PS = 100  # inputs change a little after the clock, as registers' outputs do
_RESET_CYCLES = 4
_DRAIN_CYCLES = 64
_LOG_CHARACTERS = 600


@dataclass(frozen=True)
class Recording:
    """The ports of a module in every cycle, just before the rising edge of its clock.

    Args:
        inputs: all inputs but the clock side by side, in hexadecimal.
        outputs: likewise.
    """

    inputs: list[str]
    outputs: list[str]


def record_ports(
    rtl: str, top: str, payloads: list[int], modules: dict[str, Gates]
) -> tuple[list[int], dict[str, Recording]]:
    """Feed beats to an array's RTL as fast as it takes them, every result taken at once.

    Args:
        rtl: Verilog of the module `top`, with streams `i` and `o`.
        payloads: of the beats, as bits.
        modules: whose ports to record: the array itself by the name "", and instances inside by theirs.

    Returns:
        how many beats were taken before each cycle; and recordings by module.

    Raises:
        HwsimError: Icarus is missing or failed, or the array took not all beats.
    """
    with tempfile.TemporaryDirectory(prefix="hwsim-ports-") as name:
        folder = Path(name)
        (folder / "rtl.v").write_text(rtl)
        (folder / "beats.hex").write_text("".join(f"{payload:x}\n" for payload in payloads))
        (folder / "bench.v").write_text(_recording_bench(top, len(payloads), modules))
        _run(folder, ["bench.v", "rtl.v"])
        rows = [line.split() for line in (folder / "ports").read_text().splitlines()]
    taken = [int(row[0]) for row in rows]
    if not taken or taken[-1] < len(payloads):
        raise HwsimError("the array does not take its beats", got=taken[-1:], expected=f"{len(payloads)} beats")
    found = {
        name: Recording([row[1 + 2 * k] for row in rows], [row[2 + 2 * k] for row in rows])
        for k, name in enumerate(modules)
    }
    return taken, found


def play(gates: Gates, models: Path, recording: Recording, window: tuple[int, int], delays: str = "specify") -> Toggles:
    """Play recorded inputs to a netlist, and count toggles in a window of cycles.

    Args:
        models: Verilog of the library's cells.
        window: first cycle, and the one behind the last, whose inputs are recorded too.
        delays: of `DELAY_MODELS`.

    Raises:
        HwsimError: Icarus is missing or failed, the netlist answers differently from the recording, or it does not
            settle within a cycle.
    """
    if delays not in DELAY_MODELS:
        raise unknown("delay model", delays, DELAY_MODELS)
    first, end = window
    with tempfile.TemporaryDirectory(prefix="hwsim-gates-") as name:
        folder = Path(name)
        (folder / "netlist.v").write_text("`timescale 1ps/1ps\n" + gates.verilog())
        (folder / "inputs.hex").write_text("\n".join(recording.inputs[: end + 1]) + "\n")
        (folder / "bench.v").write_text(_playing_bench(gates, first, end, delays == "load"))
        (folder / "cells.v").write_text(_finer(models))
        if delays == "load":
            (folder / "delays.sdf").write_text(gates.sdf())
        _run(folder, ["-gspecify", "bench.v", "netlist.v", "cells.v"])
        found = (folder / "outputs").read_text().split()
        toggles = count_toggles(folder / "window.vcd", _window_start(first), PERIOD_PS, gates.clock)
    _compare(found, recording.outputs, first, end)
    return toggles


def _finer(models: Path) -> str:
    """Models of cells with delays rounded to ps; their own files often round to 10 ps.

    Raises:
        HwsimError: the file cannot be read, or its unit is not ns.
    """
    try:
        text = models.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(f"cannot read {models}", got=error, expected="Verilog of the library's cells") from error
    units = set(_TIMESCALE.findall(text))
    if units != {"1ns"}:
        raise HwsimError(
            f"time unit of {models}", got=", ".join(sorted(units)) or "none", expected="`timescale 1ns/..."
        )
    return _TIMESCALE.sub("`timescale 1ns/1ps", text)


def _compare(found: list[str], wanted: list[str], first: int, end: int) -> None:
    for cycle in range(first, end):
        if found[cycle].lstrip("0") != wanted[cycle].lstrip("0"):
            raise HwsimError(
                "the netlist differs from the RTL", got=f"{found[cycle]} in cycle {cycle}", expected=wanted[cycle]
            )


def _window_start(first: int) -> int:
    """A quarter of a cycle before the rising edge in the middle of cycle `first`."""
    return first * PERIOD_PS + PERIOD_PS // 4


def _recording_bench(top: str, beats: int, modules: dict[str, Gates]) -> str:
    widths = next(iter(modules.values())).width("input")
    columns = [_ports(gates, name, way) for name, gates in modules.items() for way in ("input", "output")]
    return f"""`timescale 1ps/1ps
module bench;
  reg clk = 0, rst = 1, valid = 0;
  reg [{widths["i__payload"] - 1}:0] payload = 0, beats [0:{beats - 1}];
  wire ready;
  integer taken = 0, cycle = 0, left = {_DRAIN_CYCLES}, file;
  \\{top} dut (.clk(clk), .rst(rst), .i__valid(valid), .i__payload(payload), .i__ready(ready), .o__ready(1'b1));
  always #{PERIOD_PS // 2} clk = ~clk;
  initial begin
    $readmemh("beats.hex", beats);
    file = $fopen("ports", "w");
  end
  always @(posedge clk) begin
    $fwrite(file, "%0d{" %h" * len(columns)}\\n", taken, {", ".join(columns)});
    if (valid && ready) taken = taken + 1;
    cycle = cycle + 1;
    rst <= cycle < {_RESET_CYCLES};
    valid <= cycle > {_RESET_CYCLES} && taken < {beats};
    if (taken < {beats}) payload <= beats[taken];
    else left = left - 1;
    if (left == 0 || cycle == {1000 * beats}) $finish;
  end
endmodule
"""


def _ports(gates: Gates, name: str, way: str) -> str:
    """The ports of a direction side by side; the clock is none of them."""
    place = f"dut.{name}." if name else "dut."
    return "{" + ", ".join(f"{place}{port}" for port in gates.width(way) if port != "clk") + "}"


def _playing_bench(gates: Gates, first: int, end: int, annotated: bool) -> str:
    inputs = {name: width for name, width in gates.width("input").items() if name != "clk"}
    outputs = gates.width("output")
    pins = [".clk(clk)", *_slices(inputs, "in"), *_slices(outputs, "out")]
    annotate = f'\n    $sdf_annotate("delays.sdf", {DUT});' if annotated else ""
    return f"""`timescale 1ps/1ps
module bench;
  reg clk = 0;
  reg [{sum(inputs.values()) - 1}:0] in, words [0:{end}];
  wire [{sum(outputs.values()) - 1}:0] out;
  integer cycle = 0, file;
  {DUT} {DUT} ({", ".join(pins)});
  always #{PERIOD_PS // 2} clk = ~clk;
  initial begin{annotate}
    $readmemh("inputs.hex", words);
    in = words[0];
    file = $fopen("outputs", "w");
    #{_window_start(first)};
    $dumpfile("window.vcd");
    $dumpvars(1, {DUT});
    #{(end - first) * PERIOD_PS};
    $dumpoff;
    $finish;
  end
  always @(posedge clk) begin
    $fwrite(file, "%h\\n", out);
    cycle = cycle + 1;
    if (cycle <= {end}) in <= #{_INPUT_DELAY_PS} words[cycle];
  end
endmodule
"""


def _slices(widths: dict[str, int], word: str) -> list[str]:
    """Connections of ports to a word that holds them side by side, the first highest."""
    at, found = sum(widths.values()), []
    for name, width in widths.items():
        at -= width
        found.append(f".{name}({word}[{at + width - 1}:{at}])")
    return found


def _run(folder: Path, arguments: list[str]) -> None:
    tools.require(NEEDS)
    for command in (["iverilog", "-g2005", "-s", "bench", "-o", "bench.vvp", *arguments], ["vvp", "-n", "bench.vvp"]):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            log = (done.stdout + done.stderr)[-_LOG_CHARACTERS:]
            raise HwsimError(f"{command[0]} stopped", got=log, expected="a simulation")
