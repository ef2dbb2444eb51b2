"""`hwsim memory`: what it prints, and what it refuses."""

from __future__ import annotations

import json

import pytest

from hwsim.cli.app import main
from hwsim.memory.dram.oracle import folder, recorded


def run(capsys, *words):
    with pytest.raises(SystemExit) as left:
        main(["memory", *map(str, words)])
    return left.value.code, capsys.readouterr()


def test_a_replay_prints_the_recorded_commands(capsys, tmp_path):
    case = recorded("ramulator")["devices"]["HBM2_2000"]["row_conflict"]
    path = tmp_path / "requests.json"
    path.write_text(json.dumps(case["requests"]))
    code, printed = run(capsys, "replay", "--preset", "HBM2_2000", "--requests", path, "--json")
    assert code == 0
    assert json.loads(printed.out)["commands"] == case["commands"]
    _, table = run(capsys, "replay", "--preset", "HBM2_2000", "--requests", path)
    assert len(table.out.splitlines()) == 2 + len(case["commands"])


@pytest.mark.slow
def test_a_trace_is_served(capsys):
    words = ("run", "--preset", "DDR4_8Gb_x8_3200", "--trace", folder() / "t2_stream_read_1k.trc", "--json")
    code, printed = run(capsys, *words)
    report = json.loads(printed.out)
    assert code == 0
    assert report["commands"]["RD"] == 1000
    assert 0 < report["bandwidth_bytes_per_s"] < report["peak_bytes_per_s"]
    assert report["energy_j"]["read_j"] > 0
    assert report["energy_j_per_bit"] == pytest.approx(sum(report["energy_j"].values()) / (1000 * 64 * 8))
    assert "bandwidth_bytes_per_s" in run(capsys, *words[:-1])[1].out


def test_a_trace_is_written_for_the_other_simulator(capsys, tmp_path):
    there, back = tmp_path / "there", tmp_path / "back"
    trace = folder() / "t1_single_read.trc"
    code, printed = run(capsys, "convert", "--trace", trace, "--to", "ramulator", "--out", there)
    assert code == 0 and printed.out == f"wrote {there}: requests: 1\n"
    assert there.read_text().split()[0] == "LD"
    assert run(capsys, "convert", "--trace", there, "--to", "dramsim3", "--out", back)[0] == 0
    assert back.read_text().split()[1:] == ["READ", "0"]
    code, printed = run(capsys, "convert", "--trace", trace, "--to", "usimm", "--out", there)
    assert code == 2 and "unknown form of a trace" in printed.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("replay", "--preset", "HBM2_2001", "--requests", "x.json"), "did you mean 'HBM2_2000'"),
        (("replay", "--preset", "HBM2_2000", "--requests", "none.json"), "cannot read none.json"),
        (("run", "--preset", "HBM2_2000", "--trace", "none.trc"), "cannot read none.trc"),
        (("run", "--preset", "HBM2_2000", "--trace", "x", "--mapping", "rochra"), "cannot read x"),
        (("run", "--preset", "HBM2_2000"), "trace"),
    ],
)
def test_what_is_refused(capsys, words, said):
    code, printed = run(capsys, *words)
    assert code == 2
    assert said in printed.err


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--mapping", "rochrababg", "loses bits of column"),
        ("--mapping", "rochrababgxx", "unknown field"),
        ("--page", "ajar", "unknown page"),
        ("--refresh", "never", "unknown refresh"),
        ("--channels", "3", "a power of two"),
        ("--queue", "100000", "queue of a memory controller"),
    ],
)
def test_a_run_that_cannot_be(capsys, option, value, said):
    trace = folder() / "t1_single_read.trc"
    code, printed = run(capsys, "run", "--preset", "DDR4_3200AA", "--trace", trace, option, value)
    assert code == 2
    assert said in printed.err


def test_a_check_that_does_not_hold_says_so(capsys, monkeypatch):
    from hwsim.memory.dram import oracle

    wrong = oracle.Comparison("DRAMsim3", "DDR4", "t", "reads", 10, 9)
    monkeypatch.setattr(oracle, "against_ramulator", lambda: iter([wrong]))
    for other in ("against_timings", "against_dramsim3", "against_cards"):
        monkeypatch.setattr(oracle, other, lambda: iter([]))
    code, printed = run(capsys, "check")
    assert code == 3
    assert "0 of 1 figures agree" in printed.out
    assert json.loads(run(capsys, "check", "--json")[1].out)["comparisons"][0]["agrees"] is False
