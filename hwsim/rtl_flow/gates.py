"""A circuit of library cells with a name for every net: as Verilog, and as a graph with loads and slews."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean
from typing import Any

from hwsim.errors import HwsimError
from hwsim.rtl_flow.liberty_power import CellPower, PowerLibrary

INPUT_SLEW_S = 0.1e-9
"""Transition time at the inputs of a circuit; inside it follows from the library's tables."""

_PASSES = 6  # slews settle within two or three
DUT = "dut"

Net = int | str
"""A net by its number; constants are "0" and "1"."""


@dataclass(frozen=True)
class Instance:
    """One cell: its type and the net at each pin."""

    type: str
    nets: dict[str, Net]


@dataclass(frozen=True)
class Gates:
    """A mapped circuit.

    Args:
        ports: direction and nets, lowest bit first, by name.
        instances: cells by their names in the Verilog.
        library: what the cells are, electrically.
    """

    ports: dict[str, tuple[str, list[Net]]]
    instances: dict[str, Instance]
    library: PowerLibrary

    @classmethod
    def of(cls, module: dict[str, Any], library: PowerLibrary) -> Gates:
        """The circuit of a flat module as Yosys writes it in JSON.

        Raises:
            HwsimError: a cell that the library does not have.
        """
        cells = [cell for cell in module["cells"].values() if cell["type"] != "$scopeinfo"]
        stray = {cell["type"] for cell in cells} - set(library.cells)
        if stray:
            raise HwsimError("gates that the library does not have", got=", ".join(sorted(stray)))
        instances = {
            f"u{index}": Instance(cell["type"], {pin: _net(bits[0]) for pin, bits in cell["connections"].items()})
            for index, cell in enumerate(cells)
        }
        ports = {name: (port["direction"], [_net(b) for b in port["bits"]]) for name, port in module["ports"].items()}
        return cls(ports, instances, library)

    def width(self, direction: str) -> dict[str, int]:
        """The ports of a direction and how wide they are, in order."""
        return {name: len(nets) for name, (way, nets) in self.ports.items() if way == direction}

    def verilog(self) -> str:
        """The circuit with scalar nets `n5`, its module named `dut`."""
        lines = [f"module {DUT}({', '.join(self.ports)});"]
        lines += [f"  {way} [{len(nets) - 1}:0] {name};" for name, (way, nets) in self.ports.items()]
        lines += [f"  wire n{net};" for net in self.nets]
        for name, (way, nets) in self.ports.items():
            for index, net in enumerate(nets):
                here, there = f"{name}[{index}]", _text(net)
                if way == "output":
                    lines.append(f"  assign {here} = {there};")
                elif isinstance(net, int):
                    lines.append(f"  assign {there} = {here};")
        for name, one in self.instances.items():
            pins = ", ".join(f".{pin}({_text(net)})" for pin, net in one.nets.items())
            lines.append(f"  {one.type} {name} ({pins});")
        return "\n".join([*lines, "endmodule\n"])

    @property
    def clock(self) -> Net | None:
        """The net of port `clk`; None where there is no such port."""
        return self.ports["clk"][1][0] if "clk" in self.ports else None

    @cached_property
    def nets(self) -> list[int]:
        """All nets but constants, rising."""
        of_ports = {net for _, nets in self.ports.values() for net in nets if isinstance(net, int)}
        of_cells = {net for one in self.instances.values() for net in one.nets.values() if isinstance(net, int)}
        return sorted(of_ports | of_cells)

    @cached_property
    def loads_f(self) -> dict[Net, float]:
        """Capacitance of all pins on each net. Wires and output ports have none."""
        found: dict[Net, float] = defaultdict(float)
        for one in self.instances.values():
            for pin, net in one.nets.items():
                found[net] += self.library.cells[one.type].capacitances_f.get(pin, 0.0)
        return found

    @cached_property
    def slews_s(self) -> dict[Net, float]:
        """Transition time of each net: the mean over the arcs of its driver, rise and fall, at its load."""
        slews: dict[Net, float] = defaultdict(lambda: INPUT_SLEW_S)
        for _ in range(_PASSES):
            for one in self.instances.values():
                for pin, arcs in self.library.cells[one.type].delays.items():
                    if pin in one.nets and arcs:
                        slews[one.nets[pin]] = self._transition(one, pin, slews)
        return slews

    def _transition(self, one: Instance, pin: str, slews: dict[Net, float]) -> float:
        load = self.loads_f[one.nets[pin]]
        found = [
            table.at(load, slews[one.nets[arc.related]])
            for arc in self.cell(one).delays[pin]
            for name, table in arc.tables.items()
            if name.endswith("_transition")
        ]
        return fmean(found or [INPUT_SLEW_S])

    def cell(self, one: Instance) -> CellPower:
        """What an instance is, electrically."""
        return self.library.cells[one.type]

    @property
    def leakage_w(self) -> float:
        """Of all cells."""
        return sum(self.cell(one).leakage_w for one in self.instances.values())

    def sdf(self) -> str:
        """Delays of all cells at their loads and slews, as a Standard Delay Format file (IEEE 1497) for the bench.

        In ns, as the models have it: Icarus takes numbers in the unit of the annotated module, whatever TIMESCALE says.
        """
        lines = ['(DELAYFILE (SDFVERSION "3.0") (DIVIDER .) (TIMESCALE 1ns)']
        for name, one in self.instances.items():
            paths = [path for pin in self.cell(one).delays if pin in one.nets for path in self._paths(one, pin)]
            if paths:
                body = " ".join(paths)
                lines.append(f'(CELL (CELLTYPE "{one.type}") (INSTANCE {name}) (DELAY (ABSOLUTE {body})))')
        return "\n".join([*lines, ")\n"])

    def _paths(self, one: Instance, pin: str) -> list[str]:
        """Delays from each input; the mean where the file gives several for one input."""
        by_input: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for arc in self.cell(one).delays[pin]:
            if {"cell_rise", "cell_fall"} <= set(arc.tables):
                at = self.loads_f[one.nets[pin]], self.slews_s[one.nets[arc.related]]
                by_input[arc.related].append((arc.tables["cell_rise"].at(*at), arc.tables["cell_fall"].at(*at)))
        found = []
        for related, delays in by_input.items():
            rise, fall = (max(fmean(values), 0.0) * 1e9 for values in zip(*delays, strict=True))
            found.append(f"(IOPATH {related} {pin} ({rise:.3f}) ({fall:.3f}))")
        return found


def _net(bit: Any) -> Net:
    """Unknown bits count as 0, as synthesis has made them."""
    return bit if isinstance(bit, int) else "1" if bit == "1" else "0"


def _text(net: Net) -> str:
    return f"n{net}" if isinstance(net, int) else f"1'b{net}"
