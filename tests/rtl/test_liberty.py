"""Cell libraries: what is read from them, and what is refused."""

import itertools
from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.rtl_flow.boolean import evaluate, names_in, truth_table
from hwsim.rtl_flow.liberty import find_library, parse, read_library
from hwsim.rtl_flow.netlist import longest_path

TINY = Path(__file__).parent / "tiny.lib"


def test_cells_have_areas_pins_and_functions():
    library = read_library(TINY)
    assert (library.name, library.time_unit, library.nand2_um2) == ("tiny", "1ns", 3)
    assert {name: cell.area_um2 for name, cell in library.cells.items()} == {
        "NOT": 2, "BUFFER": 5, "NAND": 3, "BIGNAND": 7, "REGISTER": 11
    }  # fmt: skip
    assert library.cells["NAND"].inputs == ("A", "B")
    assert [name for name, cell in library.cells.items() if cell.is_register] == ["REGISTER"]
    assert [name for name, cell in library.cells.items() if cell.is_nand2()] == ["NAND", "BIGNAND"]


def test_groups_lists_strings_and_comments():
    group = parse(
        'library (x) { a : "b;c"; /* d : e; */ f (1, 2, \\\n 3); g () { h : 4 } // i : 5;\n define (j, k, l); m : 6; }'
    )
    assert group.values == {"a": ["b;c"], "f": ["1", "2", "3"], "define": ["j", "k", "l"], "m": ["6"]}
    assert [inner.kind for inner in group.groups] == ["g"]
    assert group.groups[0].number("h") == 4
    assert (group.text("a"), group.text("none"), group.number("a")) == ("b;c", None, None)


@pytest.mark.parametrize(
    ("function", "python"),
    [
        ("!(A B)", "not (A and B)"),
        ("(A B)'", "not (A and B)"),
        ("A' B + C", "(not A and B) or C"),
        ("A+B C", "A or (B and C)"),
        ("A ^ B & C", "(A ^ B) and C"),
        ("!A!B", "not A and not B"),
        ("(((A B)+(B C))+(C A))", "A + B + C > 1"),
        ("((A^B)^C)", "(A + B + C) % 2 == 1"),
        ("A'' | 0", "A"),
        ("1 B", "B"),
        ("(A)(B)", "A and B"),
    ],
)
def test_functions_are_read_as_the_guide_says(function, python):
    names = tuple(sorted(names_in(function)))
    for row in itertools.product((False, True), repeat=len(names)):
        given = dict(zip(names, row, strict=True))
        assert evaluate(function, given) == eval(python, {}, given), given
    assert len(truth_table(function, names)) == 2 ** len(names)


@pytest.mark.parametrize("function", ["A +", "(A", "A) B", "A + D", ""])
def test_functions_that_cannot_be_read_are_refused(function):
    with pytest.raises(HwsimError, match="a Boolean function that cannot be read"):
        evaluate(function, {"A": True, "B": False})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a liberty file"),
        ("module x(); endmodule", "not a liberty file"),
        ("library (x) { cell (A) { area : 1; }", "cut short"),
        ("library (x) { }", "no cells"),
        (
            "library (x) { cell (A) { pin (Y) { direction : output; } } }",
            "(?s)cell A of .* has no area.*areas are what",
        ),
        ("library (x) { cell (A) { area : large; } }", "(?s)has no area.*got: large"),
    ],
)
def test_what_is_no_library_is_refused(tmp_path, text, message):
    path = tmp_path / "x.lib"
    path.write_text(text)
    with pytest.raises(HwsimError, match=message):
        read_library(path)


def test_a_packed_library_and_one_without_a_nand_are_refused(tmp_path):
    packed, bare = tmp_path / "x.lib.gz", tmp_path / "y.lib"
    packed.write_bytes(b"\x1f\x8b\x08\x00\xff")
    with pytest.raises(HwsimError, match="not packed"):
        read_library(packed)
    bare.write_text("library (y) { cell (A) { area : 1; } }")
    with pytest.raises(HwsimError, match="no NAND gate"):
        _ = read_library(bare).nand2_um2


def test_libraries_are_found_by_path_or_by_the_name_of_one_that_is_installed():
    assert find_library(str(TINY)) == TINY
    for name in ("osu181", "missing.lib", ""):
        with pytest.raises(HwsimError, match=r"no such (cell library|liberty file)"):
            find_library(name)


def chain(types, loop=False):
    """A module of NOTs and registers in a row."""
    cells = {
        f"u{k}": {"type": kind, "connections": {"D" if kind == "REGISTER" else "A": [k], "Q" if kind == "REGISTER"
                                                else "Y": [0 if loop and k == len(types) - 1 else k + 1]}}
        for k, kind in enumerate(types)
    }  # fmt: skip
    return {"cells": cells}


@pytest.mark.parametrize(
    ("types", "depth"),
    [
        ([], 0),
        (["NOT"] * 7, 7),
        (["REGISTER"], 0),
        (["NOT", "NOT", "REGISTER", "NOT"], 2),
        (["NOT", "other", "NOT"], 1),
    ],
)
def test_the_longest_path_ends_at_registers_and_at_what_is_no_cell(types, depth):
    assert longest_path(chain(types), read_library(TINY)) == depth


def test_paths_that_meet_count_once():
    nets = {"u0": ("a", "a", 1), "u1": (1, "b", 2), "u2": (1, 2, 3), "u3": ("a", 3, 4)}
    cells = {name: {"type": "NAND", "connections": {"A": [a], "B": [b], "Y": [y]}} for name, (a, b, y) in nets.items()}
    assert longest_path({"cells": cells}, read_library(TINY)) == 4


def test_a_register_breaks_a_loop():
    assert longest_path(chain(["NOT", "REGISTER", "NOT"], loop=True), read_library(TINY)) == 2
