"""`hwsim gemm`: its report, and what a user's mistakes give."""

from __future__ import annotations

import json

import pytest

from hwsim.cli.app import _run

KEYS = {
    "tokens", "depth", "features", "rows", "cols", "stationary", "cycles", "compute_cycles", "scale_sim_cycles",
    "stalls", "memory_bytes", "utilisation", "seconds", "accelerator", "set",
}  # fmt: skip
SMALL = ("--set", "accelerator.grid.rows=4", "--set", "accelerator.grid.cols=3")


def test_a_report_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["gemm", "9", "17", "10", *SMALL, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert set(report) >= KEYS
    assert report["scale_sim_cycles"] == 3 * 4 * (17 + 4 + 3 - 2) - 1
    assert report["cycles"] == report["compute_cycles"] + sum(report["stalls"].values())
    assert _run(["gemm", "9", "17", "10", *SMALL, "--engine", "events", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == report


def test_a_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["gemm", "64", "512", "512", "--weights", "int4"]) == 0
    out = capsys.readouterr().out
    assert "output stationary" in out and "by SCALE-Sim's count" in out and "utilisation" in out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["0", "4", "4"], "tokens of the product"),
        (["4", "4", "four"], "valid integer"),
        (["4", "4", "4", "--accelerator", "u280-stream"], "no systolic array"),
        (["4", "4", "4", "--weights", "int3"], "did you mean 'int8'"),
        (["4", "4", "4", "--engine", "quick"], "auto, events, line"),
        (["4", "4", "4", "--set", "accelerator.grid.rows=0"], "greater than or equal to 1"),
        (["4", "4", "4", "--set", "accelerator.grid.stationary=none"], "'output', 'weight' or 'input'"),
        (["4", "4", "4", "--set", "network.layers=1"], "unknown thing to --set"),
        (["4096", "4096", "4096", "--engine", "events"], "--engine line"),
    ],
)
def test_mistakes(words: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["gemm", *words, "--json"]) == 2
    captured = capsys.readouterr()
    assert set(json.loads(captured.out)["error"]) == {"what", "got", "expected", "next"}
    assert expected in captured.err and "Traceback" not in captured.err
