"""Cell libraries described by facts: the liberty text they become, and what they cannot give."""

import itertools
import re
import shutil
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.rtl_flow import synthesize, tools
from hwsim.rtl_flow.boolean import truth_table
from hwsim.rtl_flow.described import load_described
from hwsim.rtl_flow.liberty import find_library, parse, read_library
from hwsim.rtl_flow.measure import target_name
from hwsim.rtl_flow.static_timing import static_timing
from hwsim.rtl_flow.switching import open_cells
from hwsim.rtl_flow.synth import map_modules
from hwsim.synthesis import RECORDS, records

SKY = "sky130_fd_sc_hd"
# Area in um2 by SkyWater's liberty file (sky130_fd_sc_hd__tt_025C_1v80.lib), as parallaxsw/OpenSTA@737b52f33b has it.
PUBLISHED_UM2 = {"nand2_1": 3.7536, "dfxtp_1": 20.0192}


def library():
    return read_library(find_library(SKY))


def test_areas_are_those_of_the_makers_liberty_file():
    cells = library().cells
    assert {name: cells[name].area_um2 for name in PUBLISHED_UM2} == PUBLISHED_UM2
    assert library().nand2_um2 == PUBLISHED_UM2["nand2_1"]


def python_of(kind):
    """What a gate's name says it computes, by SkyWater's rules of naming; None for kinds with names of their own.

    aXY..o: products of X, Y, ... inputs, added; oXY..a: sums, multiplied. A `b` inverts an input (two of the first
    group in 2bb2), an `i` at the end the output; groups are A, B, C, each with its inputs in order.
    """
    head, inverted = kind.removesuffix("i"), kind.endswith("i")
    if head[0] not in "ao" or not head[1].isdigit() or head[-1] != "oa"["ao".index(head[0])]:
        return None
    inner, outer = (all, any) if head[0] == "a" else (any, all)
    groups = head[1:-1].replace("2bb2", "22").replace("b", "")
    negated = "AA" if "2bb2" in head else "B" * head.count("b")
    sizes = [int(digit) for digit in groups]

    def compute(values):
        left, found = list(values), []
        for letter, size in zip("ABC", sizes, strict=False):
            bits = [left.pop(0) != (letter in negated) for _ in range(size)]
            found.append(inner(bits))
        return outer(found) != inverted

    return compute, sum(sizes)


SIMPLE = {"nand": lambda bits: not all(bits), "and": all, "nor": lambda bits: not any(bits), "or": any,
          "xor": lambda bits: sum(bits) % 2 == 1, "xnor": lambda bits: sum(bits) % 2 == 0}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", load_described(SKY).gates)
def test_every_gate_computes_what_its_name_says(name):
    gate, kind = library().cells[name], name.removesuffix("_1")
    (function,) = gate.functions.values()
    table = truth_table(function, gate.inputs)
    rows = list(itertools.product((False, True), repeat=len(gate.inputs)))
    if found := python_of(kind):
        compute, inputs = found
        assert len(gate.inputs) == inputs and table == [compute(row) for row in rows]
    elif (plain := kind.rstrip("b"))[:-1] in SIMPLE:
        inverted = [pin.endswith("_N") for pin in gate.inputs]
        assert len(gate.inputs) == int(plain[-1]) and sum(inverted) == len(kind) - len(plain)
        assert table == [SIMPLE[plain[:-1]](a != b for a, b in zip(row, inverted, strict=True)) for row in rows]
    else:
        others = {"inv": lambda a: not a, "buf": lambda a: a, "maj3": lambda a, b, c: a + b + c > 1,
                  "mux2": lambda a0, a1, s: (a0, a1)[s], "mux2i": lambda a0, a1, s: not (a0, a1)[s]}  # fmt: skip
        assert table == [others[kind](*row) for row in rows]


def test_registers_and_their_pins():
    found = {cell.arguments[0]: cell for cell in parse(load_described(SKY).liberty()).of_kind("cell")}
    (state,) = found["dfrtp_1"].of_kind("ff")
    assert (state.text("next_state"), state.text("clocked_on"), state.text("clear")) == ("D", "CLK", "!RESET_B")
    cells = library().cells
    assert cells["edfxtp_1"].inputs == ("CLK", "D", "DE") and cells["dfstp_1"].inputs == ("CLK", "D", "SET_B")
    assert {name for name, cell in cells.items() if cell.is_register} == set(load_described(SKY).registers)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("sites = 3, output", "sites = 0, output", "greater than 0"),
        ("sites = 3, output", "sights = 3, output", "did you mean 'sites'"),
        ('"!(A & B)"', '"!(A & "', "a Boolean function"),
        ('output = "Y"', 'output = "Y }"', "match pattern"),
        ('unit = "m"', 'units = "m"', "did you mean 'unit'"),
    ],
)
def test_a_description_with_a_fault_is_refused(tmp_path, old, new, message):
    path = tmp_path / "mine.toml"
    path.write_text(catalog.locate("libraries", SKY).read_text().replace(old, new, 1))
    with pytest.raises(HwsimError, match=message):
        read_library(find_library(str(path)))


def test_a_description_of_ones_own_is_a_target(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(catalog.locate("libraries", SKY).read_text().replace(f'name = "{SKY}"', 'name = "mine"'))
    assert target_name(str(path)) == "mine"
    with pytest.raises(HwsimError, match=f"(?s)no such cell library.*{SKY}"):
        find_library("sky131")


def test_no_time_and_no_energy_is_taken_from_areas(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda name: pytest.fail("would time gates by delays that are none"))
    assert static_timing(tmp_path / "none.v", "top", library()) is None
    with pytest.raises(HwsimError, match="without energies"):
        open_cells(SKY, models=Path(__file__))


@pytest.mark.rtl
@pytest.mark.full
def test_mapping_does_not_look_at_the_delay_that_gates_are_given(tmp_path):
    """A multiplier, and gates as slow as they are large: the same cells."""
    multiplier = "module m(input [3:0] a, b, output [7:0] y); assign y = a * b; endmodule"
    text, path = load_described(SKY).liberty(), tmp_path / "slow.lib"
    cells = text.split("  cell (")
    areas = [re.search(r"area : ([\d.]+)", cell) for cell in cells]
    path.write_text(
        "  cell (".join(cell.replace('"1, 1"', f'"{area[1]}, {area[1]}"') if area else cell
                        for cell, area in zip(cells, areas, strict=True))
    )  # fmt: skip
    assert path.read_text() != text
    (alike,), (slow,) = (map_modules(multiplier, {"whole": "m"}, target) for target in (SKY, str(path)))
    assert alike.circuits["whole"].cells == slow.circuits["whole"].cells


@pytest.mark.rtl
def test_a_shipped_record_comes_out_again():
    """With the Yosys that it was made with; another one maps differently."""
    entries = records(catalog.data_root() / "rtl" / "mac" / RECORDS)
    (shipped,) = (e for e in entries if (e["variant"], e["target"]) == ("int4_lane", SKY))
    known = {**tools.versions(("yosys",)), "library": f"{SKY}, sha256 {library().sha256}"}
    if shipped["tools"]["yosys"] != known["yosys"]:
        pytest.skip("recorded with another Yosys")
    assert shipped["tools"] == known and "whole_fmax_hz" not in shipped
    (found,) = synthesize(get_pe("mac").variants()["int4_lane"], "int4_lane", SKY)
    assert (found.whole.cells, found.front.cells) == (shipped["whole_cells"], shipped["front_cells"])
