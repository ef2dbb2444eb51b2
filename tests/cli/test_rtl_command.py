"""`hwsim rtl`: lists, checks, and refuses, all without RTL tools; emits and tests with them."""

import importlib
import json
import shutil

import pytest

from hwsim import catalog
from hwsim.cli.app import main


@pytest.fixture
def hwsim(capsys):
    """hwsim(*words) -> exit code, stdout, stderr."""

    def run(*words):
        with pytest.raises(SystemExit) as left:
            main(list(words))
        return left.value.code, *capsys.readouterr()

    return run


@pytest.mark.slow
def test_list_says_what_scripts_need(hwsim):
    code, out, _ = hwsim("rtl", "list", "--json")
    elements = {row["name"]: row for row in json.loads(out)["elements"]}
    assert code == 0
    assert {"mac", "ternary"} <= set(elements)
    for row in elements.values():
        assert {"name", "title", "formats", "state", "proof", "record", "variants"} <= set(row)
        for variant in row["variants"]:
            assert {"name", "rows", "lanes", "weight_format", "latency", "interval", "depends_on"} <= set(variant)
            assert {"bits", "cycles", "provable"} <= set(variant)
    (skip,) = [v for v in elements["ternary"]["variants"] if v["name"] == "skip"]
    assert (skip["latency"], skip["interval"], skip["depends_on"]) == ("interval + 7", "1 and more", ["codes"])


def test_nothing_is_listed_as_proven_of_another_source(hwsim, monkeypatch):
    proof = importlib.import_module("hwsim.pe.proof")  # as an attribute of its package it is the function
    monkeypatch.setattr(proof, "source_hash", lambda name: "0" * 64)
    _, out, _ = hwsim("rtl", "list", "--json")
    for element in json.loads(out)["elements"]:
        assert element["state"] == "stale"
        assert {(*variant["bits"], variant["cycles"]) for variant in element["variants"]} == {(None,)}


def test_list_as_a_table(hwsim):
    code, out, _ = hwsim("rtl", "list")
    assert code == 0
    assert any(line.split()[:2] == ["mac", "int4"] for line in out.splitlines())


def test_check_is_fresh_and_says_so(hwsim):
    code, out, _ = hwsim("rtl", "check", "--json")
    assert (code, json.loads(out)) == (0, {"fresh": True, "stale": [], "unproven": []})


def test_check_of_an_edited_file_leaves_with_3(hwsim, tmp_path):
    copy = shutil.copytree(catalog.data_root() / "rtl", tmp_path / "rtl")
    path = copy / "mac" / "int4.v"
    path.write_text(path.read_text() + "// mine\n")
    code, out, err = hwsim("rtl", "check", "--rtl", str(copy), "--json")
    (row,) = json.loads(out)["stale"]
    assert code == 3
    assert (row["file"], row["reason"]) == (str(path), "it was edited by hand")
    assert "hwsim rtl emit" in err


@pytest.mark.parametrize("command", ["emit", "test", "prove", "mutate", "wave"])
def test_missing_tools_are_named_with_the_command_that_installs_them(hwsim, monkeypatch, tmp_path, command):
    from hwsim.rtl_flow import tools

    monkeypatch.setattr(tools, "missing", lambda names: ["verilator", "amaranth"])
    monkeypatch.chdir(tmp_path)
    code, _, err = hwsim("rtl", command, "mac", *(["--out", "x.vcd"] if command == "wave" else []))
    assert code == 2
    assert "pip install 'hwsim[rtl]'" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["emit", "macc"], "did you mean 'mac'"),
        (["test", "macc"], "did you mean 'mac'"),
        (["test", "mac", "--simulator", "icaros"], "did you mean 'icarus'"),
        (["test", "mac", "--simulator", "icarus", "--record", "x.toml"], "the record is of Verilator"),
        (["emit", "--set", "rows=4"], "--set needs exactly one PE"),
        (["emit", "mac", "--set", "rows"], "KEY=VALUE"),
        (["emit", "mac", "--set", "row=4"], "did you mean 'rows'"),
        (["emit", "mac", "--set", "lanes=0"], "lanes of PE array mac"),
        (["emit", "mac", "--set", "group=18"], "group = 16 or 20"),
        (["emit", "mac", "--set", "accumulator=40"], "at least 58 bits"),
        (["emit", "mac", "--set", "weight_format=ternary"], "does not take this weight format"),
        (["emit", "mac", "--set", "lanes=8", "--name", "../x"], "name of the array"),
        (["emit", "mac", "--set", "rows=--1"], "an integer of at least 1"),
        (["emit", "mac", "--set", "rows=²"], "an integer of at least 1"),
        (["emit", "mac", "--set", "weight_format=none"], "unknown number format"),
        (["emit", "mac", "--set", "weight_format=4"], "unknown number format"),
        (["emit", "hardwired", "--set", "capacity=3"], "a capacity of at least 8"),
        (["emit", "hardwired", "--set", "slack=1.5"], "slack of PE array hardwired"),
        (["emit", "hardwired", "--set", "codes=abc"], "2 strings of 64 hexadecimal digits"),
        (["test", "--seeds", "0"], "--seeds"),
        (["prove", "macc"], "did you mean 'mac'"),
        (["mutate", "macc"], "did you mean 'mac'"),
        (["mutate", "--count", "0"], "--count"),
        (["wave", "macc", "--out", "x.vcd"], "did you mean 'mac'"),
        (["wave", "mac", "--variant", "int5", "--out", "x.vcd"], "variant of mac"),
    ],
)
def test_bad_input_leaves_with_2_and_writes_nothing(hwsim, monkeypatch, tmp_path, words, message):
    monkeypatch.chdir(tmp_path)
    code, _, err = hwsim("rtl", *words)
    assert code == 2
    assert message in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.rtl
def test_emit_an_array_of_ones_own(hwsim, tmp_path):
    words = (
        "emit",
        "mac",
        "--set",
        "rows=1",
        "--set",
        "weight_format=uint2",
        "--set",
        "zero_point=true",
        "--name",
        "tiny",
    )
    code, out, _ = hwsim("rtl", *words, "--out", str(tmp_path), "--json")
    (row,) = json.loads(out)["emitted"]
    assert (code, row["module"]) == (0, "mac_tiny")
    text = (tmp_path / "mac" / "tiny.v").read_text()
    assert "module mac_tiny(" in text
    assert '"weight_format":"uint2"' in text


@pytest.mark.rtl
def test_wave_leaves_named_signals(hwsim, tmp_path):
    file = tmp_path / "skip.vcd"
    code, out, _ = hwsim("rtl", "wave", "ternary", "--variant", "skip", "--out", str(file), "--json")
    report = json.loads(out)
    assert (code, report["equal"], report["scope"]) == (0, True, "TOP.player.bench.skip")
    text = file.read_text()
    assert all(f" {name} " in text for name in ("clk", "i__payload.codes[0][0]", "o__valid"))
    assert report["results"] > 0
    end_ps = int(text[text.rindex("\n#") + 2 :].split()[0])
    assert end_ps > report["cycles"] * 8000
