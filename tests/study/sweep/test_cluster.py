"""The same study on a Dask cluster: a real one on this machine, of which a worker is killed midway."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.sweep import runner
from hwsim.study.sweep.cluster import ClusterWorkers, attempt_as
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.results import results, write_results
from hwsim.study.sweep.runner import run_sweep
from hwsim.study.sweep.workers import attempt

STUDY = """
schema_version = 1
name = "cluster"
title = "a few points"

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
recipe = "int4-g128"
context = 16
"network.layers" = 2
"network.vocab" = 512

[[vary]]
key = "accelerator.line.link_depth"
start = 16
stop = 39
step = 1

[objectives]
tokens_per_s = "max"
"""
POINT: dict[str, Any] = {"network": "llama-2-7b", "accelerator": "u280-stream", "phase": "decode", "context": 16,
                         "batch": 1}  # fmt: skip


@pytest.mark.slow
def test_a_killed_worker_loses_and_doubles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import LocalCluster

    file = tmp_path / "study.toml"
    file.write_text(STUDY)
    sweep = read_sweep(file)
    write_results(results(sweep, run_sweep(sweep, tmp_path / "local", workers=1), tmp_path), tmp_path / "local")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "theirs"))  # so that the cluster simulates them again
    told: list[int] = []
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        victims = [worker.process.pid for worker in cluster.workers.values()]

        def kill_one(done: int, total: int) -> None:
            told.append(done)
            if done == 3:
                os.kill(victims[0], signal.SIGKILL)

        outcomes = run_sweep(sweep, tmp_path / "far", tick=kill_one, scheduler=cluster.scheduler_address)
    assert told == list(range(25))
    write_results(results(sweep, outcomes, tmp_path), tmp_path / "far")
    for name in ("rows.csv", "rows.parquet", "provenance.json"):
        assert (tmp_path / "far" / name).read_bytes() == (tmp_path / "local" / name).read_bytes()
    with sqlite3.connect(tmp_path / "far" / runner.JOURNAL) as journal:
        assert journal.execute("SELECT count(*), count(DISTINCT key) FROM points").fetchone() == (24, 24)


def test_a_worker_with_other_models_says_so() -> None:
    assert "another version of hwsim" in attempt_as("a key of elsewhere", POINT)["died"]
    assert "cannot read" in attempt_as("any", POINT | {"accelerator": "nosuch"})["died"]


@pytest.mark.slow
def test_a_scheduler_that_does_not_answer_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hwsim.study.sweep.cluster._CONNECT_S", 0.1)
    (tmp_path / "study.toml").write_text(STUDY)
    for address in ("tcp://127.0.0.1:1", "nonsense://x"):
        with pytest.raises(HwsimError, match="no Dask scheduler answers"):
            ClusterWorkers(address)
    assert (
        _run(["sweep", str(tmp_path / "study.toml"), "--out", str(tmp_path), "--scheduler", "tcp://127.0.0.1:1"]) == 2
    )


def test_without_dask_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(HwsimError, match=r"'hwsim\[cluster\]'"):
        ClusterWorkers("tcp://127.0.0.1:1")
    assert "row" in attempt(POINT | {"network.layers": 1, "network.vocab": 512})  # local work needs no Dask
