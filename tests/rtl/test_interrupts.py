"""Ctrl-C on commands that take long: exit code 130, what is finished is kept, and the next run goes on from there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.rtl_flow import measure
from hwsim.rtl_flow.energy_record import FILE, read_energies
from hwsim.rtl_flow.measure import Design
from hwsim.rtl_flow.playback import NEEDS
from hwsim.rtl_flow.synth import Circuit, Mapped
from hwsim.rtl_flow.tools import EMIT, missing
from hwsim.staleness import current_source
from hwsim.synthesis import FITS, records

TINY, KNOWN = (str(Path(__file__).parent / f"{name}.lib") for name in ("tiny", "known"))


@pytest.fixture
def synthesized(monkeypatch):
    """Arrays without tools, with areas that a form fits: what was asked for; a Ctrl-C comes after so many."""
    asked, limit = [], [10**9]

    def design_of(pe, label):
        shown = {key: value for key, value in pe.parameters().items() if value is not None}
        return Design(label, shown, label, {"whole": "whole", "front": "front"}, f"of {label}")

    def map_modules(text, modules, target, ways):
        if len(asked) == limit[0]:
            raise KeyboardInterrupt
        asked.append(text)
        area = 1000.0 + 7 * len(asked) ** 2
        found = {part: Circuit({"NAND": 2}, {"area_um2": area, "nand2": area / 3}, 3) for part in modules}
        return [Mapped("tiny", "plain", found, {}, 0.0)]

    monkeypatch.setattr(import_module("hwsim.rtl_flow.fit"), "design_of", design_of)
    monkeypatch.setattr(measure, "map_modules", map_modules)
    return asked, limit


def test_a_fit_goes_on_where_it_was_interrupted(synthesized, tmp_path, capsys):
    asked, limit = synthesized
    words = ["rtl", "fit", "ternary", "--target", TINY, "--record", str(tmp_path)]
    limit[0] = 3
    assert _run(words) == 130
    out, err = capsys.readouterr()
    assert out == "" and "interrupted; finished files are kept" in err
    kept = records(tmp_path / "ternary" / "samples.toml", "measured")
    assert sorted(entry["label"] for entry in kept) == sorted(asked) and len(asked) == 3
    assert not (tmp_path / "ternary" / FITS).exists(), "no fit of half the samples"
    limit[0] = 10**9
    assert _run(words) == 0
    assert len(set(asked)) == len(asked), "nothing is synthesized twice"
    fits = tomllib.loads((tmp_path / "ternary" / FITS).read_text())["fit"]
    assert {fit["source"] for fit in fits} == {current_source("ternary")}


def interrupted(words: list[str], record: Path) -> tuple[int, str]:
    """Send Ctrl-C to a command and what it has started, once its record is there."""
    command = [sys.executable, "-c", "from hwsim.cli.app import main; main()", *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        until = time.monotonic() + 300
        while not record.is_file() and running.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        said = running.communicate(timeout=60)[1]
    return running.returncode, said


@pytest.mark.full
@pytest.mark.rtl
def test_a_fit_is_interrupted_for_real(tmp_path):
    record = tmp_path / "ternary" / "samples.toml"
    code, said = interrupted(["rtl", "fit", "ternary", "--target", TINY, "--record", str(tmp_path)], record)
    assert code == 130 and "interrupted" in said
    assert len(records(record, "measured")) >= 1 and os.listdir(record.parent) == [record.name]


@pytest.mark.full
@pytest.mark.rtl
@pytest.mark.skipif(bool(missing((*EMIT, *NEEDS))), reason="needs Icarus Verilog")
def test_a_measurement_of_energy_is_interrupted_for_real(tmp_path):
    words = ["rtl", "energy", "ternary", "mac", "--library", KNOWN, "--record", str(tmp_path)]
    code, said = interrupted(words, tmp_path / FILE)
    assert code == 130 and "interrupted" in said
    assert len(read_energies(tmp_path / FILE)["energy"]) >= 1 and os.listdir(tmp_path) == [FILE]
