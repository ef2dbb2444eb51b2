"""Circuits of library cells, as Yosys writes them in JSON: what can be read off their graph."""

from __future__ import annotations

import graphlib
from typing import Any

from hwsim.rtl_flow.liberty import Library


def longest_path(module: dict[str, Any], library: Library) -> int:
    """The most gates in a row between registers, or between these and the ports, of a module without loops.

    Args:
        module: of `write_json`; cells that the library does not have (modules inside) end paths like registers.
    """
    gates = {
        name: cell
        for name, cell in module["cells"].items()
        if cell["type"] in library.cells and not library.cells[cell["type"]].is_register
    }
    driver = {bit: name for name, cell in gates.items() for pin, bits in cell["connections"].items()
              if pin in library.cells[cell["type"]].functions for bit in bits}  # fmt: skip
    feeds = {
        name: {driver[bit] for pin, bits in cell["connections"].items() for bit in bits
               if pin in library.cells[cell["type"]].inputs and bit in driver}
        for name, cell in gates.items()
    }  # fmt: skip
    depth: dict[str, int] = {}
    for name in graphlib.TopologicalSorter(feeds).static_order():
        depth[name] = 1 + max((depth[before] for before in feeds[name]), default=0)
    return max(depth.values(), default=0)
