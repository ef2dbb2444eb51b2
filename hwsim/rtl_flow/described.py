"""Cell libraries described by facts (`models/libraries/`): areas and functions, as a liberty text for mapping.

A library whose makers' liberty file no package brings can still be mapped to: all that counts for area is how large
each cell is and what it computes. ABC takes no gate without delays, so every gate gets the same one. That is no timing,
but areas are those of the full library: mapping, as it is called here, does not look at delays. OSU018 with all of them
alike gave the INT8 `mac` and a ternary array the areas that it gives them with its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from hwsim import catalog
from hwsim.catalog import Description, Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.rtl_flow.boolean import evaluate, names_in

KIND = "libraries"
_CLOCK, _STATE = "CLK", "IQ"
_DELAYS = ("cell_rise", "rise_transition", "cell_fall", "fall_transition")
_HEADER = """\
library ({name}) {{
  delay_model : table_lookup;
  time_unit : "1ns";
  capacitive_load_unit (1, pf);
  lu_table_template (same) {{
    variable_1 : total_output_net_capacitance; variable_2 : input_net_transition;
    index_1 ("0.01, 0.1"); index_2 ("0.01, 0.1");
  }}
"""


def _readable(function: str) -> str:
    """A function that liberty files may hold."""
    try:
        evaluate(function, dict.fromkeys(names_in(function), False))
    except HwsimError as error:
        raise ValueError("needs to be a Boolean function, such as !(A & B)") from error
    return function


Sites = Annotated[int, Field(gt=0, strict=True)]
Name = Annotated[str, Field(pattern=r"^[A-Za-z_]\w*$")]
Function = Annotated[str, AfterValidator(_readable)]


class Gate(Strict):
    """A cell without state.

    Args:
        sites: its width.
        output: pin.
        function: of the output, as liberty files write it; the pins in it are the inputs.
    """

    sites: Sites
    output: Name
    function: Function


class Register(Strict):
    """A flip-flop: output `Q`, at the rising edge of `CLK`.

    Args:
        sites: its width.
        next_state: a function of its pins and of what it keeps, `IQ`.
        clear, preset: when it is set to 0, or 1, whatever the clock does.
    """

    sites: Sites
    next_state: Function
    clear: Function | None = None
    preset: Function | None = None


class DescribedLibrary(Description):
    """Cells by their facts. An area is sites times the width of one times the height of a row."""

    site_width_m: Quantity
    row_height_m: Quantity
    gates: dict[Name, Gate]
    registers: dict[Name, Register]

    def area_um2(self, sites: int) -> float:
        """The area of a cell of that width, to the four places that liberty files give."""
        return round(sites * self.site_width_m.value * self.row_height_m.value * 1e12, 4)

    def liberty(self) -> str:
        """The library as a liberty text, each gate with the same delay."""
        gates = (_gate(name, gate, self.area_um2(gate.sites)) for name, gate in self.gates.items())
        registers = (_register(name, cell, self.area_um2(cell.sites)) for name, cell in self.registers.items())
        return _HEADER.format(name=self.name) + "".join([*gates, *registers]) + "}\n"


def load_described(name: str | Path) -> DescribedLibrary:
    """A library by its name, or the path of its description.

    Raises:
        HwsimError: there is none, or the file is no such description.
    """
    return catalog.load(KIND, str(name), DescribedLibrary)


def _gate(name: str, gate: Gate, area_um2: float) -> str:
    inputs = sorted(names_in(gate.function))
    arcs = "".join(map(_arc, inputs))
    output = f'{gate.output}) {{ direction : output; function : "{gate.function}";{arcs}'
    return _cell(name, area_um2, "", inputs, output)


def _arc(pin: str) -> str:
    tables = " ".join(f'{delay} (same) {{ values ("1, 1", "1, 1"); }}' for delay in _DELAYS)
    return f'\n      timing () {{ related_pin : "{pin}"; {tables} }}'


def _register(name: str, cell: Register, area_um2: float) -> str:
    forced = {key: value for key, value in (("clear", cell.clear), ("preset", cell.preset)) if value}
    kept = {"next_state": cell.next_state, "clocked_on": _CLOCK, **forced}
    state = " ".join(f'{key} : "{value}";' for key, value in kept.items())
    inputs = sorted(set().union(*map(names_in, kept.values())) - {_STATE})
    return _cell(name, area_um2, f"    ff ({_STATE}, {_STATE}N) {{ {state} }}\n", inputs,
                 f'Q) {{ direction : output; function : "{_STATE}";')  # fmt: skip


def _cell(name: str, area_um2: float, state: str, inputs: list[str], output: str) -> str:
    pins = "".join(
        f"    pin ({pin}) {{ direction : input; capacitance : 0.01;{' clock : true;' * (pin == _CLOCK)} }}\n"
        for pin in inputs
    )
    return f"  cell ({name}) {{\n    area : {area_um2};\n{state}{pins}    pin ({output} }}\n  }}\n"
