"""What a sweep declares as published, held against the row that it is published of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.figures.rows import read_rows
from hwsim.study.sweep.compared import check_before
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.optimize import identity
from hwsim.study.sweep.results import Results, results, write_results
from hwsim.study.sweep.runner import run_sweep

HEAD = """
schema_version = 1
name = "small"
title = "a space that a formula knows"
measured = ["power_w"]

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"

[[vary]]
key = "recipe"
values = ["int8", "int4-g128", "mxfp4"]

[[vary]]
key = "accelerator.line.channels"
values = [8, 32]

[objectives]
tokens_per_s = "max"
energy_j_per_token = "min"
"""
VALUE = """
[[published]]
key = "fast"
what = "decode on 32 channels"
value = 6000
unit = "mtoken/s"
where = "table 1"
source = "an invented paper"
trust = "measured"
assumed = ["0.8 of the memory's peak"]
column = "tokens_per_s"
at = { recipe = "int4-g128", "accelerator.line.channels" = 32 }
"""
AT = 'at = { recipe = "int4-g128", "accelerator.line.channels" = 32 }'
REFUSED = VALUE.replace("fast", "refused").replace("int4-g128", "mxfp4")


@pytest.fixture
def file(tmp_path: Path, by_formula: None) -> Path:
    path = tmp_path / "study.toml"
    path.write_text(HEAD + VALUE + REFUSED)
    return path


def found(file: Path, text: str) -> Results:
    file.write_text(HEAD + text)
    sweep = read_sweep(file)
    return results(sweep, run_sweep(sweep, file.parent / "out", workers=1), file.parent)


def test_a_published_value_is_held_against_its_row_in_its_unit(file: Path) -> None:
    (one,) = found(file, VALUE).published
    assert one.ours is not None and one.ours.value.typical == pytest.approx(32 * 0.8 / 4 * 1000)
    assert one.error == pytest.approx(6.4 / 6 - 1)
    assert one.verdict == "yes"  # within the 10 % of what was measured


def test_the_ends_of_the_column_are_the_ends_of_ours(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hwsim.study.sweep import workers

    plain = workers.evaluate

    def ranged(settings: dict[str, object]) -> dict[str, object]:
        return plain(settings) | {"tokens_per_s_low": 1.0, "tokens_per_s_high": 9.0}

    monkeypatch.setattr(workers, "evaluate", ranged)
    (one,) = found(file, VALUE.replace("value = 6000", "low = 500\nhigh = 9000")).published
    assert one.errors == pytest.approx({"low": 1.0, "high": 0.0})


@pytest.mark.slow
def test_the_command_prints_and_writes_it_and_says_why_one_has_none(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = file.parent / "out"
    assert _run(["sweep", str(file), "--out", str(out), "--workers", "1"]) == 0
    printed = capsys.readouterr().out
    assert "reproduced: yes 1, not reproducible 1" in printed and "6400 mtoken/s" in printed
    assert printed.splitlines()[1].split()[:5] == [
        "recipe", "accelerator.line.channels", "tokens_per_s", "energy_j_per_token", "power_w",
    ]  # fmt: skip
    assert _run(["sweep", str(file), "--out", str(out), "--workers", "1", "--json"]) == 0
    told, rows = json.loads(capsys.readouterr().out)["published"], read_rows(out / "comparison.csv")
    assert [str(row["error"]) for row in told] == [row["error"] for row in rows] == ["0.0666667", ""]
    assert told[1]["missing"] == "its point could not run: no element for mxfp4"
    assert list(read_rows(out / "front.csv")[0])[:6] == [
        "point", "recipe", "accelerator.line.channels", "tokens_per_s", "energy_j_per_token", "power_w",
    ]  # fmt: skip


@pytest.mark.slow
def test_a_comparison_of_an_older_run_goes(file: Path) -> None:
    out = file.parent / "out"
    write_results(found(file, VALUE), out)
    assert (out / "comparison.csv").exists()
    write_results(found(file, ""), out)
    assert not (out / "comparison.csv").exists()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ((AT, 'at = { recipe = "int4-g128" }'), "2 of 6 points with recipe = int4-g128"),
        ((AT, ""), "6 of 6 points with no settings"),
        (("= 32 }", "= 16 }"), "none of 6 points"),
        (("{ recipe", "{ recpie"), "did you mean 'recipe'"),
        (('column = "tokens_per_s"', ""), "needs column"),
        (('source = "an invented paper"', ""), "needs source"),
        (('column = "tokens_per_s"', 'column = "tokens_per_s"\nask = { a = 1 }'), "in place of ask"),
        (("value = 6000", "value = 6000\nlow = 1"), "either value, or low and high"),
        (('trust = "measured"', 'trust = "believed"'), "trust"),
    ],
)
def test_what_can_be_known_before_is_refused_before(file: Path, changed: tuple[str, str], says: str) -> None:
    file.write_text(HEAD + VALUE.replace(*changed))
    with pytest.raises(HwsimError, match=says):
        check_before(read_sweep(file))


def test_a_key_twice_is_refused(file: Path) -> None:
    file.write_text(HEAD + VALUE + VALUE)
    with pytest.raises(HwsimError, match="got fast twice"):
        read_sweep(file)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (('column = "tokens_per_s"', 'column = "token_per_s"'), "did you mean 'tokens_per_s'"),
        (('column = "tokens_per_s"', 'column = "bottleneck"'), "1: it has none"),
        (('unit = "mtoken/s"', 'unit = "J"'), "expected: token/s"),
        (('column = "tokens_per_s"', 'column = "energy_j_per_token"'), "expected: J or J/token"),
    ],
)
def test_a_column_that_does_not_answer_is_refused(file: Path, changed: tuple[str, str], says: str) -> None:
    with pytest.raises(HwsimError, match=says):
        found(file, VALUE.replace(*changed))


def test_text_is_no_answer(file: Path) -> None:
    text = VALUE.replace('column = "tokens_per_s"', 'column = "bottleneck"').replace("mtoken/s", "1")
    with pytest.raises(HwsimError, match="expected: a number"):
        found(file, text)


def test_a_misspelt_measured_column_is_refused(file: Path) -> None:
    file.write_text(HEAD.replace('["power_w"]', '["powr_w"]'))
    with pytest.raises(HwsimError, match="did you mean 'power_w'"):
        sweep = read_sweep(file)
        results(sweep, run_sweep(sweep, file.parent / "out", workers=1), file.parent)


def test_what_is_published_or_measured_changes_no_row(file: Path) -> None:
    """So it leaves the hash of the study and the state of a search as they are."""
    with_it, states = found(file, VALUE).provenance, [identity(read_sweep(file))]
    file.write_text(HEAD.replace('measured = ["power_w"]', ""))
    sweep = read_sweep(file)
    without = results(sweep, run_sweep(sweep, file.parent / "out", workers=1), file.parent)
    assert without.provenance == with_it and identity(sweep) == states[0]
    assert "measured" not in states[0] and without.heads == []
