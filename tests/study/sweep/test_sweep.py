"""Sweeps as a person runs them: the same rows for any number of workers, and after any interruption."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.sweep import runner, workers
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.journal import Journal
from hwsim.study.sweep.runner import run_sweep
from hwsim.study.sweep.workers import attempt

TEXT = """
schema_version = 1
name = "small"
title = "recipes and channels of a small network"
constraints = ["output_sqnr_db >= 10"]

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
context = 16
"network.layers" = 1
"network.hidden" = 256
"network.heads" = 4
"network.kv_heads" = 2
"network.head_dim" = 64
"network.intermediate" = 512
"network.vocab" = 512

[[vary]]
key = "recipe"
values = ["int8", "int4-g128", "ternary-b158", "mxfp4"]

[[vary]]
key = "accelerator.line.channels"
values = [8, 32]

[objectives]
tokens_per_s = "max"
energy_j_per_token = "min"
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.toml"
    path.write_text(TEXT)
    return path


def rows_of(folder: Path) -> bytes:
    return (folder / "rows.csv").read_bytes() + (folder / "refused.csv").read_bytes()


@pytest.mark.slow
def test_the_command_keeps_rows_and_says_what_it_found(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["sweep", str(study), "--out", str(tmp_path / "out"), "--workers", "1"]
    assert _run([*words, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["points"], report["refused"], report["feasible"]) == (8, 2, 4)
    assert {row["recipe"] for row in report["front"]} <= {"int8", "int4-g128"}  # ternary is below 10 dB
    assert set(report["effects"]["tokens_per_s"]) == {"recipe", "accelerator.line.channels"}
    assert _run(words) == 0
    printed = capsys.readouterr()
    assert "on the front" in printed.out and "cannot run" in printed.err


def test_nothing_is_simulated_twice(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sweep = read_sweep(study)
    first = run_sweep(sweep, tmp_path / "out", workers=1)
    monkeypatch.setattr(workers, "attempt", lambda settings: pytest.fail("made again"))
    assert run_sweep(sweep, tmp_path / "out", workers=1) == first


@pytest.mark.slow
def test_interrupted_at_half_it_ends_in_the_same_bytes(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _run(["sweep", str(study), "--out", str(tmp_path / "whole"), "--workers", "1"]) == 0
    made = iter(range(4))

    def until_interrupted(settings: dict[str, object]) -> dict[str, object]:
        if next(made, None) is None:
            raise KeyboardInterrupt
        return attempt(settings)

    monkeypatch.setattr(workers, "attempt", until_interrupted)
    assert _run(["sweep", str(study), "--out", str(tmp_path / "half"), "--workers", "1"]) == 130
    assert len(Journal(tmp_path / "half" / runner.JOURNAL).finished()) == 4
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert _run(["sweep", str(study), "--out", str(tmp_path / "half"), "--workers", "1"]) == 0
    assert rows_of(tmp_path / "half") == rows_of(tmp_path / "whole")


@pytest.mark.slow
def test_two_workers_give_the_rows_of_one(study: Path, tmp_path: Path) -> None:
    for count in (1, 2):
        words = ["sweep", str(study), "--out", str(tmp_path / str(count)), "--workers", str(count)]
        assert _run(words) == 0
    assert rows_of(tmp_path / "1") == rows_of(tmp_path / "2")


def dies(settings: dict[str, object]) -> dict[str, object]:
    """A worker that is killed by one point, and does the others."""
    if settings["recipe"] == "int8":
        os.kill(os.getpid(), signal.SIGKILL)
    return {"refused": "done"}


@pytest.mark.slow
def test_a_point_whose_worker_dies_is_said_and_the_others_are_kept(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "attempt", dies)
    outcomes = run_sweep(read_sweep(study), tmp_path / "out", workers=2)
    by_recipe = {one.point.settings["recipe"]: one.refused for one in outcomes}
    assert "worker died" in by_recipe["int8"]
    assert by_recipe["mxfp4"] == "done"


def test_a_constraint_on_no_column_is_an_error_after_which_rows_are_there(study: Path, tmp_path: Path) -> None:
    study.write_text(TEXT.replace("output_sqnr_db", "output_sqnr"))
    assert _run(["sweep", str(study), "--out", str(tmp_path / "out"), "--workers", "1"]) == 2
    assert len(Journal(tmp_path / "out" / runner.JOURNAL).finished()) == 8


@pytest.mark.slow
def test_quality_of_ones_own_is_taken_from_beside_the_file(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.csv").write_text("recipe,perplexity\nint8,5.5\n")
    text = TEXT.replace("output_sqnr_db >= 10", "perplexity <= 6")
    study.write_text(text + '\n[quality]\nfile = "mine.csv"\ncolumns = ["perplexity"]\n')
    assert _run(["sweep", str(study), "--out", str(tmp_path / "out"), "--workers", "1", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["feasible"] == 2 and report["front"][0]["perplexity"] == 5.5


def test_an_impossible_value_names_its_point(study: Path, tmp_path: Path) -> None:
    study.write_text(TEXT.replace("values = [8, 32]", "values = [8, 64]"))
    with pytest.raises(HwsimError, match="point 1 of the sweep") as error:
        run_sweep(read_sweep(study), tmp_path / "out", workers=1)
    assert "channels" in str(error.value)


def test_a_file_that_is_no_journal_is_refused_and_kept(study: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / runner.JOURNAL).write_text("my notes\n" * 100)
    assert _run(["sweep", str(study), "--out", str(tmp_path / "out")]) == 2
    assert (tmp_path / "out" / runner.JOURNAL).read_text().startswith("my notes")
