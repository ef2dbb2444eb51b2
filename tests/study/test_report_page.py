"""The page of a study: a row for each value, two for a range, what has no answer among them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.published import Comparison, Ours, PublishedValue
from hwsim.study.report_page import report_of
from hwsim.technology import Range


def comparison(key: str, ours: Ours | None, **more: object) -> Comparison:
    given = {"key": key, "what": f"the {key}", "unit": "W", "where": "table 1", "trust": "measured", **more}
    return Comparison(PublishedValue.model_validate(given), "an invented paper", ours)


POINT = comparison("point", Ours(Range(9, 11, 12), ("a clock",)), value=10)
RANGE = comparison("range", Ours(Range(2, 3, 8)), low=4, high=8)
NONE = comparison("none", None, value=5, missing="the load")


def test_a_range_is_held_against_both_of_its_ends() -> None:
    report = report_of("mine", "a title", [POINT, RANGE, NONE])
    told = [(row["what"], row["published"], row["ours"], row["error"]) for row in report.rows]
    assert told == [
        ("the point", 10, 11, 0.1),
        ("the range, low", 4, 2, -0.5),
        ("the range, high", 8, 8, 0),
        ("the none", 5, None, None),
    ]
    assert [(row["ours_low"], row["ours_high"]) for row in report.rows][:2] == [(9, 12), (None, None)]
    assert report.provenance["published in"] == "an invented paper"


def test_the_page_draws_published_against_ours_and_filters_what_can_be() -> None:
    data = report_of("mine", "a title", [POINT, RANGE, NONE]).data()
    assert data["axes"] == {"x": "published", "y": "ours"} and data["parity"] == ("published", "ours")
    assert data["filters"] == ["reproduced", "ours", "published", "error"]  # one unit and one trust part nothing
    assert data["table"][-2:] == ["assumed", "missing"]  # without the remarks that all values share
    assert data["assumed"]["of"] == [[0], [], [], []]


def test_without_any_answer_there_is_no_page() -> None:
    with pytest.raises(HwsimError, match="none with ours"):
        report_of("mine", "a title", [NONE])


@pytest.mark.slow
def test_the_command_writes_it_where_it_is_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["study", "hnlpu-area", "--out", str(tmp_path), "--json"]
    assert _run(words) == 0 and not (tmp_path / "report.html").exists()
    capsys.readouterr()
    assert _run([*words, "--html"]) == 0
    assert str(tmp_path / "report.html") in json.loads(capsys.readouterr().out)["written"]
    assert "<title>" in (tmp_path / "report.html").read_text()
    for name in ("plotly", "plotly.offline"):
        monkeypatch.setitem(sys.modules, name, None)
    assert _run([*words, "--html"]) == 0
    assert "pip install 'hwsim[html]'" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--html"], ["--all", "--html"], ["--overview", "--html"]])
def test_it_is_of_one_study(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["study", *words]) == 2
    assert "no study is named" in (said := capsys.readouterr().err) or "--html as well" in said
