"""Synthesis: sizes that add up, the same again, and the record."""

import dataclasses
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import numpy as np
import pytest

from hwsim import catalog, rtl_flow
from hwsim.cli.app import main
from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.rtl_flow import check_target, measure, synthesize, tools, write_synthesis, yosys
from hwsim.rtl_flow.constant_mac import constant_mac
from hwsim.rtl_flow.liberty import read_library
from hwsim.rtl_flow.measure import Design
from hwsim.rtl_flow.static_timing import registered, static_timing
from hwsim.rtl_flow.synth import RESOURCES, Circuit, Mapped, every_way
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


def test_ctrl_c_keeps_what_is_finished(run, tmp_path, in_tiny, monkeypatch):
    outcomes = iter([[in_tiny]])

    def interrupted(pe, variant, target):
        for outcome in outcomes:
            return outcome
        raise KeyboardInterrupt

    monkeypatch.setattr(rtl_flow, "synthesize", interrupted)
    code, _, err = run("mac", "--target", TINY, "--record", str(tmp_path))
    assert code == 130 and "interrupted; finished files are kept" in err
    assert [entry["variant"] for entry in records(tmp_path / "mac" / RECORDS)] == ["int4"]


@pytest.mark.full
def test_an_interrupted_record_keeps_what_is_finished(tmp_path):
    """For real: the signal goes to the command and to the Yosys that it has started."""
    code = "from hwsim.cli.app import main; main()"
    words = ["rtl", "synth", "mac", "--target", TINY, "--record", str(tmp_path)]
    command = [sys.executable, "-c", code, *words]
    record = tmp_path / "mac" / RECORDS
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        until = time.monotonic() + 120
        while not record.is_file() and running.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        said = running.communicate(timeout=60)[1]
    assert running.returncode == 130 and "interrupted" in said
    assert [entry["variant"] for entry in records(record)] == ["int4"]
    assert os.listdir(record.parent) == [RECORDS]


def test_ways_at_which_yosys_stops_are_left_out():
    def make(way):
        if way.startswith("bad"):
            raise yosys.YosysStopped(way)
        return way.upper()

    assert every_way(["bad", "plain", "bad 2"], make) == {"plain": "PLAIN"}
    with pytest.raises(yosys.YosysStopped, match="bad 1"):
        every_way(["bad 1", "bad 2"], make)


def test_a_measurement_goes_on_where_it_stopped(tmp_path, monkeypatch):
    """What is recorded, of the same Verilog and with the same parts, is not synthesized again."""
    asked = []

    def mapped(text, modules, target, ways):
        asked.append(sorted(modules))
        found = {part: Circuit({"NAND": 2}, {"area_um2": 6.0}, 3) for part in modules}
        return [Mapped("tiny", "plain", found, {}, 0.0)]

    monkeypatch.setattr(measure, "map_modules", mapped)
    path, one = tmp_path / "m.toml", Design("one", {"rows": 1, "zero_point": False}, "text", {"whole": "a"}, "aa")
    two = dataclasses.replace(one, label="two")
    measure.measure([one], TINY, path)
    found = measure.measure([one, two], TINY, path)
    assert asked == [["whole"]] * 2 and [entry["label"] for entry in found] == ["one", "two"]
    assert found[0]["parts"] == {"whole": {"area_um2": 6.0, "depth": 3}}
    assert found[0]["parameters"] == {"rows": 1, "zero_point": False}
    (found,) = measure.measure([dataclasses.replace(one, body_sha256="bb")], TINY, path)
    assert found["body"] == "bb"  # in place of the older one
    measure.measure([dataclasses.replace(two, modules={"whole": "a", "front": "b"})], TINY, path)
    assert asked[2:] == [["whole"], ["front", "whole"]]


def test_an_array_without_such_a_part_is_refused():
    with pytest.raises(HwsimError, match="no such part"):
        measure.design_of(LANE, "lane", ("whole", "rounder"))


def test_a_library_without_areas_is_refused_with_what_to_provide(run, tmp_path):
    path = tmp_path / "bare.lib"
    path.write_text("library (bare) { cell (NAND) { pin (A) { direction : input; } } }")
    code, _, err = run("mac", "--target", str(path))
    assert code == 2 and "cell NAND of" in err and "has no area" in err
    assert "area : SQUARE_MICROMETRES" in err and "use a library with areas" in err


def test_a_constant_multiplier_array_is_what_it_says(tmp_path):
    """Sums of FP4 halves by integers, in Yosys's own evaluation of the Verilog."""
    weights = np.array([[3, -12, 0, 1], [0, 0, 0, 0], [-1, 8, 6, -4]])
    (tmp_path / "design.v").write_text(constant_mac(weights, "sample").text)
    x = [127, -128, 5, -7]
    width = int(re.search(r"output reg \[(\d+):0\] y", (tmp_path / "design.v").read_text()).group(1)) // 3 + 1
    sums = (weights @ x).tolist()

    def proven(sums):
        bits = [f"{size}'b" + "".join(f"{value % 2**each:0{each}b}" for value in reversed(of))
                for of, each, size in ((x, 8, 32), (sums, width, 3 * width))]  # fmt: skip
        script = f"sat -seq 2 -set x {bits[0]} -prove y {bits[1]} -prove-skip 1"
        log = yosys.log_of(f"read_verilog design.v; prep -top constant_mac; {script}", tmp_path, 60)
        return "no model found: SUCCESS" in log

    assert proven(sums) and not proven([sums[0] + 1, *sums[1:]])
