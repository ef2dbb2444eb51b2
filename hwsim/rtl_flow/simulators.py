"""The simulators that benches run on: what each needs, and how it is told to build one."""

from __future__ import annotations

from dataclasses import dataclass

from hwsim.errors import unknown
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.playbench import PLAYER

# cocotb asks Verilator to keep every net; only the player's ports need that, and half the build time is saved.
_FLAGS = ("-Wno-WIDTH", "-Wno-CASEINCOMPLETE", "-O3", "--no-public-flat-rw")
_PUBLIC = "`verilator_config\n" + "".join(
    f'public_flat_rw -module "{PLAYER}" -var "{port}"\n' for port in ("clk", "finished")
)


@dataclass(frozen=True)
class SimulatorKind:
    """One simulator.

    Args:
        name: of its program, for people.
        needs: tools that must be installed.
        flags: of the build.
        control: text of a file built together with the Verilog; empty for none.
        built: the file that the build leaves and a run needs.
    """

    name: str
    needs: tuple[str, ...]
    flags: tuple[str, ...]
    control: str
    built: str


DEFAULT = "verilator"
SIMULATORS = {
    "verilator": SimulatorKind("Verilator", tools.SIMULATE, _FLAGS, _PUBLIC, PLAYER),
    "icarus": SimulatorKind("Icarus Verilog", tools.SIMULATE_IN_ICARUS, (), "", "sim.vvp"),
}
"""By the names that commands and cocotb know them by."""


def simulator_kind(name: str) -> SimulatorKind:
    """The simulator of that name, its tools installed.

    Raises:
        HwsimError: there is none, or a tool is missing; `next` installs it.
    """
    if name not in SIMULATORS:
        raise unknown("simulator", name, list(SIMULATORS))
    tools.require(SIMULATORS[name].needs)
    return SIMULATORS[name]
