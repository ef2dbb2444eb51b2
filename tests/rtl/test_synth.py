"""Synthesis: sizes that add up, the same again, and the record."""

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.cli.app import main
from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.rtl_flow import check_target, synthesize, tools, write_synthesis
from hwsim.rtl_flow.liberty import read_library
from hwsim.rtl_flow.static_timing import registered, static_timing
from hwsim.rtl_flow.synth import RESOURCES
from hwsim.synthesis import RECORDS, records

pytestmark = pytest.mark.rtl

TINY = str(Path(__file__).parent / "tiny.lib")
AREAS = {"NOT": 2, "BUFFER": 5, "NAND": 3, "BIGNAND": 7, "REGISTER": 11}
LANE = get_pe("mac").variants()["int4_lane"]


@pytest.fixture(scope="module")
def in_tiny():
    (found,) = synthesize(LANE, "int4_lane", TINY)
    return found


def test_the_area_is_that_of_the_cells(in_tiny):
    for size in (in_tiny.whole, in_tiny.front):
        area = sum(AREAS[name] * count for name, count in size.cells.items())
        assert size.resources == {"area_um2": area, "register_um2": 11 * size.cells["REGISTER"], "nand2": area / 3}
        assert "BIGNAND" not in size.cells  # the smaller of two alike
    assert 0 < in_tiny.front.resources["area_um2"] < in_tiny.whole.resources["area_um2"]
    tried = in_tiny.tried_um2
    assert tried[in_tiny.way] == min(tried.values()) == in_tiny.whole.resources["area_um2"]
    assert 20 < in_tiny.front.depth < in_tiny.whole.depth  # a multiplier of NANDs; a longer one behind it


def test_the_front_has_the_registers_that_its_model_says(in_tiny):
    """A lane of `mac`: a product of 4 and 8 bits (127 * 7 takes 11), a tag of 18 and a valid bit, a cycle late."""
    assert in_tiny.front.cells["REGISTER"] == 11 + 18 + 1


def test_a_multiplier_block_takes_the_product():
    with_dsp, without = synthesize(LANE, "int4_lane", "xcup")
    assert (with_dsp.way, without.way) == ("dsp", "no dsp")
    assert with_dsp.front.resources["dsp"] == 1 and without.whole.resources["dsp"] == 0
    assert without.front.resources["lut"] > with_dsp.front.resources["lut"]
    assert with_dsp.front.resources["ff"] == without.front.resources["ff"] == 11 + 18 + 1
    for one in (with_dsp, without):
        known = {name for parts in RESOURCES["xcup"].values() for name in parts}
        assert set(one.whole.cells) <= known


@pytest.mark.full
def test_an_array_is_placed_and_routed():
    for one in synthesize(LANE, "int4_lane", "ecp5"):
        assert 20e6 < one.whole.fmax_hz < one.front.fmax_hz < 600e6
        assert one.whole.resources["lut"] > one.front.resources["lut"]


# Synthesis gives areas without OpenSTA and then says that there is no frequency: the next test.
@pytest.mark.skipif(shutil.which("sta") is None, reason="no OpenSTA: apt-get install -y opensta")
def test_static_timing_of_an_open_library():
    try:
        check_target("osu018")
    except HwsimError:
        pytest.skip("no OSU018: apt-get install -y qflow-tech-osu018")
    (found,) = synthesize(LANE, "int4_lane", "osu018")
    assert 10e6 < found.whole.fmax_hz < found.front.fmax_hz < 1e9


def test_without_opensta_there_is_no_frequency(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert static_timing(tmp_path / "none.v", "top", read_library(Path(TINY))) is None


def test_registers_stand_in_front_of_every_input_but_the_clock():
    text = "module \\a.front (clk, x, y);\n  input clk;\n  wire clk;\n  input [3:0] x;\n  output y;\nendmodule\n"
    wrapper = registered(text, "a.front", "outer")
    assert "reg [3:0] x_1; always @(posedge clk) x_1 <= x;" in wrapper and "clk_1" not in wrapper
    assert "\\a.front inside(.clk(clk), .x(x_1), .y(y));" in wrapper


def test_the_record_keeps_what_is_not_measured_again(in_tiny, tmp_path):
    write_synthesis("mac", {"int4_lane": [in_tiny]}, "a command", tmp_path)
    write_synthesis("mac", {"other": [in_tiny]}, "a command", tmp_path)
    path = write_synthesis("mac", {"int4_lane": [in_tiny]}, "another", tmp_path)
    entries = tomllib.loads(path.read_text())["synthesis"]
    assert [(entry["variant"], entry["command"]) for entry in entries] == [
        ("int4_lane", "another"), ("other", "a command"),
    ]  # fmt: skip
    assert entries[0]["whole"]["area_um2"] == in_tiny.whole.resources["area_um2"]
    assert entries[0]["whole_cells"] == in_tiny.whole.cells


def test_a_shipped_record_comes_out_again():
    """With the Yosys that it was made with; another one maps differently."""
    entries = records(catalog.data_root() / "rtl" / "mac" / RECORDS)
    shipped = {e["way"]: e for e in entries if (e["variant"], e["target"]) == ("int4_lane", "xcup")}
    assert set(shipped) == {"dsp", "no dsp"}
    if any(entry["tools"] != tools.versions(("yosys",)) for entry in shipped.values()):
        pytest.skip("recorded with another Yosys")
    for one in synthesize(LANE, "int4_lane", "xcup"):
        assert (one.whole.cells, one.front.cells) == (shipped[one.way]["whole_cells"], shipped[one.way]["front_cells"])


@pytest.fixture
def run(capsys):
    def run(*words):
        with pytest.raises(SystemExit) as left:
            main(["rtl", "synth", *words])
        return left.value.code, *capsys.readouterr()

    return run


def test_the_command_reports_and_records(run, tmp_path, in_tiny):
    words = ["mac", "--variant", "int4_lane", "--target", TINY]
    code, out, _ = run(*words, "--json", "--record", str(tmp_path))
    (found,) = json.loads(out)["synthesis"]
    assert code == 0 and found["whole"]["cells"] == in_tiny.whole.cells
    assert (tmp_path / "mac" / "synth.toml").is_file()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["mac", "--target", "osu180"], "no such cell library"),
        (["mac", "--target", "nothing.lib"], "no such liberty file"),
        (["mca"], "did you mean 'mac'"),
        (["mac", "--target", TINY, "--variant", "int5"], "unknown variant of mac"),
        (["mac", "--target", TINY, "--set", "rows=0"], "rows of PE array mac"),
        (["mac", "--target", TINY, "--set", "rows=1", "--record", "x"], "no variant"),
    ],
)
def test_wrong_words_are_refused(run, words, message):
    code, _, err = run(*words)
    assert code == 2 and message in err
