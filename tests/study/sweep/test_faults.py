"""What goes wrong: said in words that help, with finished rows kept, and exit code 2 (1 where hwsim is at fault)."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.sweep import runner, workers
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.evaluate import evaluate
from hwsim.study.sweep.journal import Journal
from hwsim.study.sweep.workers import attempt

GRID = """
schema_version = 1
name = "grid"
title = "a grid that a formula knows"

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
context = 16

[[vary]]
key = "recipe"
values = ["int8", "int4-g128", "ternary-b158"]

[[vary]]
key = "accelerator.line.channels"
values = [4, 8, 16, 32]

[objectives]
tokens_per_s = "max"
"""


DEPTHS = """
[[vary]]
key = "accelerator.line.link_depth"
start = 16
stop = 45
step = 1

"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.toml"
    path.write_text(GRID)
    return path


def sweep(file: Path, out: Path, *more: str) -> int:
    return _run(["sweep", str(file), "--out", str(out), "--workers", "1", *more])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("accelerator.line.channels", "accelerator.line.chanels"), "did you mean 'channels'"),
        (("accelerator.line.channels", "acelerator.line.channels"), "did you mean 'accelerator.line.channels'"),
        (("accelerator.line.channels", "price.board_us.value"), "did you mean 'board_usd'"),
        (("values = [4, 8, 16, 32]", "values = []"), "needs one of values"),
        (('title = "a', 'constraints = ["power_w <= 5", "power_w >= 10"]\ntitle = "a'), "contradict each other"),
        (('title = "a', 'constraints = ["power_w < 5", "power_w == 5"]\ntitle = "a'), "contradict each other"),
        (('title = "a', 'constraints = ["accelerator.line.channels > 32"]\ntitle = "a'), "no point can keep"),
        (('title = "a', 'constraints = ["context >= 100"]\ntitle = "a'), "no point can keep"),
    ],
)
def test_a_wrong_study_is_refused_before_anything_runs(
    change: tuple[str, str], words: str, study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study.write_text(GRID.replace(*change))
    assert sweep(study, tmp_path / "out") == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out" / "rows.csv").exists()


def test_a_grid_without_anything_that_varies_is_refused(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head, _, tail = GRID.partition("[[vary]]")
    study.write_text(head + tail[tail.index("[objectives]") :])
    assert sweep(study, tmp_path / "out") == 2
    assert "vary" in capsys.readouterr().err


def test_constraints_that_some_number_keeps_are_taken(study: Path) -> None:
    study.write_text(GRID.replace('title = "a', 'constraints = ["x > 5", "x < 6", "x == 5.5", "y >= 3"]\ntitle = "a'))
    assert len(read_sweep(study).constraints) == 4


def test_a_folder_that_cannot_be_written_is_said(
    study: Path, by_formula: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """The kernel's own folders take no files, whoever asks."""
    for folder in ("/proc/hwsim", "/proc/self"):
        assert sweep(study, Path(folder)) == 2
        assert "that can be written" in capsys.readouterr().err


@contextlib.contextmanager
def small_disk() -> Iterator[None]:
    """A disk that takes no file beyond 60 KiB, as the kernel says it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60 * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.slow
def test_a_full_disk_keeps_what_was_finished(
    study: Path, by_formula: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study.write_text(GRID + '[[vary]]\nkey = "batch"\nstart = 1\nstop = 8\nstep = 1\n')
    assert sweep(study, tmp_path / "whole") == 0
    with small_disk():
        assert sweep(study, tmp_path / "out") == 2
    assert "make room and run the same command again" in capsys.readouterr().err
    assert 0 < len(Journal(tmp_path / "out" / runner.JOURNAL).finished()) < 96
    assert sweep(study, tmp_path / "out") == 0
    assert (tmp_path / "out" / "rows.csv").read_bytes() == (tmp_path / "whole" / "rows.csv").read_bytes()


def fails_at_eight(settings: dict[str, Any]) -> dict[str, Any]:
    if settings["accelerator.line.channels"] == 8:
        raise ZeroDivisionError("division by zero")
    return settings | {"tokens_per_s": 1.0, "bottleneck": "memory", "next_bottleneck": None}


@pytest.mark.slow
def test_a_fault_of_ours_costs_its_point_alone_and_is_tried_again(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(workers, "evaluate", fails_at_eight)
    assert sweep(study, tmp_path / "out", "--json") == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["failed"] == 3
    assert "3 points failed, a fault of hwsim; the same command tries them again" in printed.err
    assert "ZeroDivisionError: division by zero (test_faults.py, line" in printed.err
    with (tmp_path / "out" / "refused.csv").open() as file:
        assert {(row["accelerator.line.channels"], row["kind"]) for row in csv.DictReader(file)} == {("8", "failed")}
    with (tmp_path / "out" / "rows.csv").open() as file:
        assert len(list(csv.DictReader(file))) == 9
    monkeypatch.setattr(
        workers, "evaluate", lambda settings: fails_at_eight(settings | {"accelerator.line.channels": 1})
    )
    assert sweep(study, tmp_path / "out") == 0
    assert not (tmp_path / "out" / "refused.csv").exists()


def test_a_figure_that_is_no_number_fails_its_point(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "evaluate", lambda settings: {"tokens_per_s": float("nan")})
    assert attempt({}) == {"failed": "tokens_per_s is nan"}


def test_a_damaged_or_missing_cache_costs_time_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hwsim.study.sweep.evaluate import _runs

    settings = {
        "network": "llama-2-7b", "accelerator": "u280-stream", "phase": "decode", "context": 16, "batch": 1,
        "network.layers": 1, "network.vocab": 512,
    }  # fmt: skip
    _runs.clear()
    first = evaluate(settings)
    (kept,) = (tmp_path / "cache" / "hwsim" / "runs").glob("*/*.json")
    kept.write_text("")  # what a machine that loses power may leave
    _runs.clear()
    assert evaluate(settings) == first
    assert kept.stat().st_size
    monkeypatch.setattr("hwsim.files.write_text", lambda *_: (_ for _ in ()).throw(HwsimError("no room")))
    kept.unlink()
    _runs.clear()
    assert evaluate(settings) == first


def dies(settings: dict[str, Any]) -> dict[str, Any]:
    """A worker that is killed by one recipe, always while others are under way, and does those."""
    if settings["recipe"] == "int8":
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.5)
    return {"row": settings | {"tokens_per_s": 1.0, "bottleneck": "memory", "next_bottleneck": None}}


@pytest.mark.slow
def test_a_worker_that_dies_costs_its_point_alone(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    study.write_text(GRID.replace("[4, 8, 16, 32]", "[8]"))
    monkeypatch.setattr(workers, "attempt", dies)
    assert _run(["sweep", str(study), "--out", str(tmp_path / "out"), "--workers", "2"]) == 2
    assert "1 points lost their worker; the same command tries them again" in capsys.readouterr().err
    with (tmp_path / "out" / "rows.csv").open() as file:
        assert [row["recipe"] for row in csv.DictReader(file)] == ["int4-g128", "ternary-b158"]


def children_of(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.slow
def test_killed_midway_it_leaves_no_workers_and_goes_on_to_the_same_bytes(study: Path, tmp_path: Path) -> None:
    text = GRID.replace("[4, 8, 16, 32]", "[8, 32]").replace("[objectives]", DEPTHS + "[objectives]")
    study.write_text(text.replace("context = 16", 'context = 16\n"network.layers" = 1\n"network.vocab" = 512'))
    out = tmp_path / "out"
    words = [sys.executable, "-m", "hwsim", "sweep", str(study), "--out", str(out), "--workers", "2"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as command:

        def finished() -> int:
            return len(Journal(out / runner.JOURNAL).finished()) if (out / runner.JOURNAL).is_file() else 0

        until(lambda: finished() > 5)
        helpers = children_of(command.pid)
        command.kill()
    assert 5 < finished() < 180
    until(lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in helpers))
    assert sweep(study, out) == 0
    assert sweep(study, tmp_path / "whole") == 0
    assert (out / "rows.csv").read_bytes() == (tmp_path / "whole" / "rows.csv").read_bytes()
