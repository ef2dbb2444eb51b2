"""`hwsim simulate`: the contract that scripts rely on, and what a user's mistakes give."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.run import Run

SMALL = [
    "--network", "llama-2-7b", "--recipe", "int4-g128", "--context", "24",
    *(f"--set=network.{k}={v}" for k, v in {"layers": 2, "hidden": 256, "heads": 4, "kv_heads": 2}.items()),
    *(f"--set=network.{k}={v}" for k, v in {"head_dim": 64, "intermediate": 512, "vocab": 500}.items()),
    "--set=accelerator.line.channels=4",
]  # fmt: skip
CONTRACT = {
    "cycles", "seconds", "tokens_per_s", "energy_j_per_token", "power_w", "bottleneck", "engine", "assumed",
    "simulated_beats", "skipped_beats", "wall_s", "total_s",
}  # fmt: skip
# Keys are only ever added: one that disappears breaks somebody's script.
KEYS = CONTRACT | {
    "network", "recipe", "accelerator", "phase", "context", "batch", "tokens", "usd_per_million_tokens", "ranges",
    "busy", "proven", "activations", "trace_hash", "fit",
}  # fmt: skip


def simulate(capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    assert _run(["simulate", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_contract_command(capsys: pytest.CaptureFixture[str]) -> None:
    words = "--network llama-2-7b --recipe int4-g128 --accelerator u280-stream --phase decode --context 512 --batch 1"
    report = simulate(capsys, *words.split(), "--engine", "auto")
    assert set(report) >= KEYS
    assert report["tokens_per_s"] == pytest.approx(1 / report["seconds"])
    assert report["power_w"] == pytest.approx(report["energy_j_per_token"] * report["tokens_per_s"])
    assert report["skipped_beats"] > 100 * report["simulated_beats"]


@pytest.mark.slow
def test_reduced_it_is_the_same_in_every_engine(capsys: pytest.CaptureFixture[str]) -> None:
    runs = [simulate(capsys, *SMALL, *more) for more in ([], ["--no-skip"], ["--engine", "events"])]
    evaluated = {"engine", "simulated_beats", "skipped_beats", "wall_s", "total_s"}
    first, *others = [{key: value for key, value in run.items() if key not in evaluated} for run in runs]
    assert all(other == first for other in others)
    assert [run["engine"] for run in runs] == ["line", "line", "events"]


@pytest.mark.slow
def test_a_grid_reports_how_full_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    words = [*SMALL[:-1], "--recipe", "int8", "--accelerator", "systolic-u280", "--phase", "prefill"]
    report = simulate(capsys, *words)
    assert 0 < report["busy"]["pe"] < report["busy"]["pe_array"] <= 1
    assert report["stalls"]["memory"] > 0
    assert _run(["simulate", *words]) == 0
    assert "utilisation" in (out := capsys.readouterr().out) and "cycles for memory" in out
    for setting in ("rows=0", "stationary=nothing"):
        assert _run(["simulate", *words, f"--set=accelerator.grid.{setting}"]) == 2
    capsys.readouterr()


def test_files_it_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run, timeline = tmp_path / "a" / "run.json", tmp_path / "timeline.json"
    report = simulate(capsys, *SMALL, "--out", str(run), "--timeline", str(timeline))
    assert Run.load(run).cycles == report["cycles"]
    events = [event for event in json.loads(timeline.read_text())["traceEvents"] if event["ph"] == "X"]
    assert max(e["args"]["start_cycle"] + e["args"]["cycles"] for e in events) == report["cycles"]
    assert {e["tid"] for e in events} == {0, 1, 2}
    assert _run(["estimate", str(run), "--json"]) == 0
    priced = json.loads(capsys.readouterr().out)
    assert priced["trace_hash"] == report["trace_hash"]


def test_a_file_path_does_as_well_as_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from hwsim import catalog

    accelerator = tmp_path / "mine.toml"
    text = catalog.locate("accelerators", "u280-stream").read_text()
    accelerator.write_text(text.replace('name = "u280-stream"', 'name = "mine"'))
    report = simulate(capsys, *SMALL, "--accelerator", str(accelerator))
    assert report["accelerator"] == "mine"


def test_a_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["simulate", *SMALL]) == 0
    captured = capsys.readouterr()
    assert "tokens/s" in captured.out and "limited by" in captured.out
    assert "assumptions" in captured.err and "assumptions" not in captured.out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--network", "lama-2-7b", "--recipe", "int8"], "llama-2-7b"),
        (["--network", "llama-2-7b", "--recipe", "int4-g127"], "int4-g128"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--context", "0"], "1 to 4096"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--context", "99999"], "1 to 4096"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--batch", "0"], "at least 1"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--batch", "99999"], "does not fit the memory"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--phase", "train"], "decode, prefill"),
        (["--network", "llama-2-7b", "--recipe", "int8", "--engine", "quick"], "auto, events, line"),
        (["--network", "all-minilm-l6-v2", "--recipe", "int8"], "--phase prefill"),
        (["--network", "gpt-oss-20b", "--recipe", "int4-g128"], "a divisor of 2880"),
        (["--network", "deepseek-v3", "--recipe", "int8"], "does not fit the memory"),
        ([*SMALL, "--set", "accelerator.line.channels=0"], "line.channels = 0"),
        ([*SMALL, "--set", "accelerator.line.chanels=3"], "did you mean 'channels'"),
        ([*SMALL, "--set", "accelerator.elements.int4.options.foo=3"], "unknown option of PE mac"),
        ([*SMALL, "--set", "accelerator.elements.int4.rows=1000000"], "less than or equal to 4096"),
        ([*SMALL, "--set", "memory.latency_s=1e12"], "too long to count"),
        ([*SMALL, "--set", "memory.channels=0"], "channels"),
        ([*SMALL, "--set", "memory.channels=1e9"], "channels"),
        ([*SMALL, "--set", "memory.beat_bytes=1e23"], "beat_bytes"),
        ([*SMALL, "--set", "memory.latency_s=inf"], "finite"),
        ([*SMALL, "--set", "memory.energy_j_per_byte.read=1e300"], "less than or equal to"),
        ([*SMALL, "--set", "accelerator.clock_hz=inf"], "finite"),
        ([*SMALL, "--set", "accelerator.clock_hz.unit=MHz"], "needs the unit 'Hz'"),
        ([*SMALL, "--set", "accelerator.line.link_depth=1000000000"], "less than or equal to 65536"),
        ([*SMALL, "--set", "accelerator.line.credits=1000000000"], "less than or equal to 65536"),
        ([*SMALL, "--set", "accelerator.line.channels=true"], "valid integer"),
        ([*SMALL, "--set", "network.layers=1000000000"], "less than or equal to 1024"),
        ([*SMALL, "--set", "network.hidden=100000000000000000000000"], "less than or equal to"),
        ([*SMALL, "--set", "network.hidden=2147483647"], "a divisor of 2147483647"),
        ([*SMALL, "--accelerator", "a" * 300], "too long"),
        ([*SMALL, "--out", "a" * 300], "too long"),
        ([*SMALL, "--set", "network"], "KEY=VALUE"),
        ([*SMALL, "--set", "networks.layers=3"], "did you mean 'network'"),
        ([*SMALL, "--acelerator", "x"], "--accelerator"),
        (["--trace", "nowhere.safetensors"], "nowhere.safetensors"),
        (["--trace", "a", "--network", "b"], "already names"),
        ([], "--network and --recipe, or --trace"),
    ],
)
def test_mistakes(words: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["simulate", *words, "--json"]) == 2
    captured = capsys.readouterr()
    error = json.loads(captured.out)["error"]
    assert set(error) == {"what", "got", "expected", "next"}
    assert expected in captured.err
    assert "Traceback" not in captured.err


def test_nothing_is_left_where_it_failed(tmp_path: Path) -> None:
    words = ["--out", str(tmp_path / "run.json"), "--timeline", str(tmp_path / "t.json")]
    assert _run(["simulate", *SMALL, *words, "--set", "accelerator.elements.int4.lanes=48"]) == 2
    assert not list(tmp_path.iterdir())


def test_a_fault_of_ours_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("hwsim.accelerators.FpgaAccelerator.simulate", broken)
    assert _run(["simulate", *SMALL, "--json"]) == 1
    captured = capsys.readouterr()
    assert "planted" in json.loads(captured.out)["error"]["got"]


def test_an_interrupt_gives_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*args: object, **kwargs: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hwsim.accelerators.FpgaAccelerator.simulate", interrupted)
    assert _run(["simulate", *SMALL]) == 130
    assert "interrupted" in capsys.readouterr().err
    assert _run(["simulate", *SMALL, "--json"]) == 130
    assert "interrupted" in json.loads(capsys.readouterr().out)["error"]["what"]


def test_a_design_that_does_not_fit_stops_unless_told_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    words = [*SMALL, "--set=accelerator.part=xck26"]
    assert _run(["simulate", *words, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert "does not fit xck26" in error["what"] and "uram ran out" in error["what"]
    assert "480 uram" in error["got"] and "at most 64 uram" in error["expected"] and "--ignore-fit" in error["next"]
    report = simulate(capsys, *words, "--ignore-fit")
    assert not report["fit"]["fits"] and report["cycles"] > 0
    assert any("which was ignored" in line for line in report["assumed"])
    assert _run(["simulate", *words, "--ignore-fit"]) == 0
    assert "does not fit" in capsys.readouterr().out


def test_what_is_above_the_usable_share_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    words = [word for word in SMALL if "channels" not in word]
    assert _run(["simulate", *words, "--accelerator", "kv260-stream"]) == 0
    assert "uram: 100% of xck26, above the usable 80%" in capsys.readouterr().err


def test_power_without_an_idle_power_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["simulate", *SMALL, "--set=accelerator.part=xcu250"]) == 0
    assert "idle power of part xcu250: no source, not counted" in capsys.readouterr().err


def test_a_part_that_lacks_a_resource_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from hwsim import catalog

    table = catalog.locate("parts", "xcu280").read_text()
    mine = tmp_path / "mine.toml"
    start = table.index("[dsp]")
    mine.write_text(table[:start] + table[table.index("[idle_power_w]") :])
    assert _run(["simulate", *SMALL, f"--set=accelerator.part={mine}", "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert "does not say its dsp" in error["what"] and "[dsp]" in error["expected"]
