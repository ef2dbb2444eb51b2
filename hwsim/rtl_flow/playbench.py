"""The top of a simulator's build: a bench of parts, a driver on each, and what leads them through the rounds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hwsim.rtl_flow.faults import SELECT

BENCH = "bench"
"""The module that holds the parts."""

PLAYER = "player"
"""The module around it that plays them."""

_STREAM = ("valid", "ready", "payload")


def player(widths: Mapping[str, tuple[int, int]], *, faulty: bool) -> str:
    """Verilog of the player: the modules of `player.v`, and a top with a driver for each part.

    Args:
        widths: of the payloads in and out of each part, in bits, by its name.
        faulty: whether the bench has the input that selects a planted fault.
    """
    modules = Path(__file__).with_name("player.v").read_text()
    drivers = "\n".join(_driver(name, index, *width) for index, (name, width) in enumerate(widths.items()))
    streams = [f".{name}_{side}__{port}({name}_{side}_{port})" for name in widths for side in "io" for port in _STREAM]
    ports = ",\n    ".join([f".{SELECT}(fault)"] * faulty + streams)
    return f"""\
{modules}
module {PLAYER} (input clk, output finished);
  wire rst, load, play;
  wire [15:0] fault;
  wire [31:0] cycle;
  wire [{len(widths) - 1}:0] done;
  sequencer sequencer (.clk(clk), .all_done(&done), .rst(rst), .load(load), .play(play), .fault(fault), .cycle(cycle),
    .finished(finished));
{drivers}
  {BENCH} {BENCH} (.clk(clk), .rst(rst),
    {ports});
endmodule
"""


def _driver(name: str, index: int, taken: int, given: int) -> str:
    """The wires and the driver of one part."""
    wires = "\n".join(
        f"  wire {name}_{side}_valid, {name}_{side}_ready;\n  wire [{width - 1}:0] {name}_{side}_payload;"
        for side, width in (("i", taken), ("o", given))
    )
    streams = ", ".join(f".{side}_{port}({name}_{side}_{port})" for side in "io" for port in _STREAM)
    return f"""\
{wires}
  driver #(.NAME("{name}"), .I({taken}), .O({given})) {name}_driver (.clk(clk), .load(load), .play(play), .cycle(cycle),
    .done(done[{index}]), {streams});"""
