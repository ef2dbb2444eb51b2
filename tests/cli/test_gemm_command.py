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


def test_other_accelerators_say_what_limits_them(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["gemm", "2", "256", "512", "--accelerator", "h100"]
    assert _run([*words, "--recipe", "int8", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["tokens"], report["depth"], report["features"], report["recipe"]) == (2, 256, 512, "int8")
    assert report["seconds"] > 0 and 0 < report["utilisation"] < 1
    assert _run(words) == 0
    out = capsys.readouterr().out
    assert "limited by" in out and "w4a16-g128" in out  # its own recipe


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["0", "4", "4"], "tokens of the product"),
        (["4", "4", "four"], "valid integer"),
        (["4", "4", "4", "--accelerator", "h100", "--weights", "int8"], "--weights alone is for systolic arrays"),
        (["4", "100", "4", "--accelerator", "h100", "--recipe", "int4-g128"], "does not divide"),
        (["4", "128", "4", "--accelerator", "h100", "--recipe", "llm-int8"], "needs sample activations"),
        (["0", "128", "4", "--accelerator", "h100"], "tokens of the product"),
        (["4", "128", "0", "--accelerator", "h100"], "features of the product"),
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
