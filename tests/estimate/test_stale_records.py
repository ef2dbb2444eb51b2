"""Records of another source than a PE has now are flagged wherever energies, areas and resources come of them."""

from __future__ import annotations

import json

import pytest

from hwsim import catalog, staleness, synthesis
from hwsim.cli.app import _run
from hwsim.estimate import Pricer
from hwsim.pe.source import source_hash
from hwsim.run import ArrayRow
from hwsim.technology.ratios import load_ratios

INT4 = {"rows": 2, "lanes": 4, "group": 16, "max_groups": 8, "weight_format": "int4", "activation_format": "int8",
        "zero_point": False, "credits": 4}  # fmt: skip


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    """A cache folder of its own, and nothing known of sources."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    staleness.current_source.cache_clear()
    yield
    staleness.current_source.cache_clear()


@pytest.fixture
def run(new_run):
    return new_run(arrays=(ArrayRow("mac", INT4, 1, 1000, {"mac_int4_int8": 1000}),))


def changed(monkeypatch, pe="mac"):
    """As if a file of the PE had been edited since its records were made."""
    current = staleness.current_source
    monkeypatch.setattr(staleness, "current_source", lambda name: "0" * 64 if name == pe else current(name))


def test_shipped_records_are_current(run):
    for technology in ("7nm", "fpga-16nm"):
        assert Pricer(technology=technology).estimate(run).as_dict()["stale"] == []


ENERGIES = "hwsim rtl energy mac --record rtl"
AREAS = [f"hwsim rtl synth mac --target {library} --record rtl" for library in ("osu018", "sky130_fd_sc_hd")]


@pytest.mark.parametrize(
    ("technology", "commands"),
    [("7nm", [ENERGIES, *AREAS]), ("fpga-16nm", ["hwsim rtl synth mac --target xcup --record rtl"])],
)
def test_a_record_of_another_source_is_flagged(run, monkeypatch, technology, commands):
    changed(monkeypatch)
    got = Pricer(technology=technology).estimate(run)
    for flag, command in zip(got.as_dict()["stale"], commands, strict=True):
        assert "stale" in flag and "PE mac" in flag and command in flag
        assert flag in got.assumed and flag in got.gaps


def test_the_reference_of_a_ratio_counts_too(new_run, monkeypatch):
    """A ternary array is priced over the INT8 `mac`: an edited `mac` makes that ratio stale."""
    shape = next(one.parameters for one in load_ratios().records if (one.pe, one.variant) == ("ternary", "parallel"))
    run = new_run(arrays=(ArrayRow("ternary", shape, 1, 1000, {"ternary_add": 1000}),))
    ratio = load_ratios().of("ternary", shape, "ternary-b158")
    assert {pe for pe, _ in ratio.records} == {"ternary", "mac"}
    changed(monkeypatch)
    flags = Pricer(technology="7nm").estimate(run).stale
    assert ["PE mac" in flag and what in flag for flag, what in zip(flags, [ENERGIES, *AREAS], strict=True)] == [
        True
    ] * 3


def test_a_record_without_a_source_is_flagged():
    assert "does not say" in staleness.stale("mac", "", "hwsim rtl energy mac")
    assert staleness.stale("mac", source_hash("mac"), "") == ""


def test_an_edited_file_is_seen_and_what_is_kept_is_found_again(fresh, monkeypatch, tmp_path):
    """By bytes, so that the hash of code is worked out once for each state of the files."""
    assert staleness.current_source("mac") == source_hash("mac")
    (kept,) = (tmp_path / "cache" / "hwsim" / "sources").iterdir()
    kept.write_text("damaged")
    staleness.current_source.cache_clear()
    assert staleness.current_source("mac") == source_hash("mac") == kept.read_text()
    monkeypatch.setattr(staleness, "source_hash", lambda name: pytest.fail("is kept"))
    staleness.current_source.cache_clear()
    assert staleness.current_source("mac") == source_hash("mac")


def test_the_command_warns_on_stderr_and_in_json(run, monkeypatch, capsys, tmp_path):
    changed(monkeypatch)
    run.save(tmp_path / "run.json")
    assert _run(["estimate", str(tmp_path / "run.json"), "--technology", "7nm"]) == 0
    out, err = capsys.readouterr()
    assert "stale: the record of PE mac" in err and "stale" not in out
    assert _run(["estimate", str(tmp_path / "run.json"), "--technology", "7nm", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["stale"]) == len([ENERGIES, *AREAS])


def test_areas_by_fit_say_of_which_source_they_are(monkeypatch, capsys, tmp_path):
    text = (catalog.data_root() / "rtl" / "mac" / synthesis.FITS).read_text()
    (tmp_path / "mac").mkdir()
    for source, flag in ((source_hash("mac"), None), ("0" * 64, "stale: "), ("", "does not say")):
        said = "\n".join(line for line in text.splitlines() if not line.startswith("source = "))
        (tmp_path / "mac" / synthesis.FITS).write_text(said.replace("[[fit]]", f'[[fit]]\nsource = "{source}"'))
        assert _run(["rtl", "area", "mac", "--folder", str(tmp_path), "--json"]) == 0
        notes = json.loads(capsys.readouterr().out)["notes"]
        assert [flag in note for note in notes] == ([] if flag is None else [True])
    assert _run(["rtl", "area", "mac", "--folder", str(tmp_path)]) == 0
    assert "does not say of which source" in capsys.readouterr().err
