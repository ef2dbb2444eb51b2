"""Studies of published accelerators: cases in, rows out, and what is shipped belongs to what is there."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from hwsim import catalog
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study import systems
from hwsim.study.cases import Simulated, read_cases
from hwsim.study.pages import cells
from hwsim.study.published import PUBLISHED, Question, compare, read_published
from hwsim.study.study import Inputs, run_study

REPORTS = catalog.data_root() / "reports"
NAMES = [study.name for study in systems.STUDIES]
CASE = """
[[case]]
key = "one"
accelerator = "llama-fpga"
network = "llama-2-7b"
recipe = "awq4-kv8"
context = 16
operators = ["attention.q"]
set.network = { layers = 2, hidden = 256, heads = 2, kv_heads = 2, intermediate = 256, vocab = 50 }
"""
CASES = "schema_version = 1\n" + CASE + CASE.replace('"one"', '"two"').replace("context = 16", "context = 32")


def shipped(name: str) -> list[dict[str, Any]]:
    with (REPORTS / name / f"{systems.PREDICTION}.csv").open() as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> systems.Tables:
    folder = tmp_path_factory.mktemp("records")
    (folder / systems.CASES).write_text(CASES)
    return systems.tables(Inputs(folder))


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_prediction_is_of_the_descriptions_that_are_there(name: str) -> None:
    cases, simulated = read_cases(REPORTS / name / systems.CASES), Simulated()
    assert [(case.key, simulated.inputs(case)) for case in cases] == [
        (row["key"], row["inputs"]) for row in shipped(name)
    ], "make reports"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_held_against_published_values_is_the_prediction(name: str) -> None:
    file = read_published(REPORTS / name / PUBLISHED)
    found = compare(file, systems.answers({systems.PREDICTION: shipped(name)}, file.questions()))
    with (REPORTS / name / "comparison.csv").open() as opened:
        lines = list(csv.DictReader(opened))
    assert [{key: str(value) for key, value in one.row().items()} for one in found] == lines, "make reports"
    page = (REPORTS / name / "README.md").read_text()
    for row in lines:
        assert " | ".join(text for text in cells(row).values() if text) in page or cells(row)["what"] in page


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_prediction_comes_out_again(name: str, tmp_path: Path) -> None:
    report = run_study(next(study for study in systems.STUDIES if study.name == name), tmp_path)
    for path in report.written:
        if path.suffix == ".csv":
            assert path.read_text() == (REPORTS / name / path.name).read_text(), "make reports"


def test_a_row_for_each_case_with_the_ends_of_clock_and_memory(made: systems.Tables) -> None:
    one, two = made[systems.PREDICTION]
    assert (one["key"], two["key"], one["context"], two["context"]) == ("one", "two", 16, 32)
    assert one["inputs"] != two["inputs"]
    assert one["tokens_per_s_low"] < one["tokens_per_s"] < one["tokens_per_s_high"]
    assert one["seconds"] == pytest.approx(1 / one["tokens_per_s"], rel=1e-5)
    assert two["seconds"] > one["seconds"]
    assert 0 < one["attention.q_s"] < one["layer_s"] < one["seconds"] / 2
    assert one["bits_per_weight"] == pytest.approx(4 + 20 / 128)
    assert one["bits_per_code"] == 4 and one["weight_bytes"] > one["read_bytes_per_token"] / 2
    assert one["peak_macs_per_cycle"] == 128
    assert 0 < one["share_of_peak_bandwidth"] < 1 and 0 < one["share_of_capacity"] < 1
    assert any("vector.width = 16" in row["assumed"] for row in made[systems.ASSUMPTIONS])


def test_generated_tokens_are_one_row(tmp_path: Path) -> None:
    """Their times add up; what is of a token or second is the mean."""
    text = CASES + CASE.replace('"one"', '"both"').replace("context = 16", "context = 16\ngenerated = 17")
    (tmp_path / systems.CASES).write_text(text)
    first, last, both = systems.tables(Inputs(tmp_path))[systems.PREDICTION]
    assert both["seconds"] == pytest.approx(17 * (first["seconds"] + last["seconds"]) / 2, rel=1e-5)
    assert both["tokens_per_s"] == pytest.approx(17 / both["seconds"], rel=1e-5)
    for figure in ("energy_j_per_token", "layer_s", "read_bytes_per_token"):
        assert both[figure] == pytest.approx((first[figure] + last[figure]) / 2, rel=1e-5), figure
    assert min(first["power_w"], last["power_w"]) <= both["power_w"] <= max(first["power_w"], last["power_w"])
    assert both["share_of_capacity"] == last["share_of_capacity"]


def test_answers_come_out_of_the_rows(made: systems.Tables) -> None:
    def ours(**ask: object) -> Any:
        return systems.answers(made, [Question("key", "what", "s", ask)])["key"].value

    one, two = made[systems.PREDICTION]
    assert ours(case="one", figure="seconds", scale=1000.0).typical == pytest.approx(1000 * one["seconds"])
    ratio = ours(case="two", figure="seconds", over="one")
    assert ratio.typical == pytest.approx(two["seconds"] / one["seconds"])
    assert ratio.low <= ratio.typical <= ratio.high
    point = ours(case="one", figure="bits_per_weight")
    assert point.low == point.typical == point.high


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        ({"case": "thre", "figure": "seconds"}, "unknown case"),
        ({"case": "one", "figure": "secnds"}, "unknown figure of case one"),
        ({"case": "one", "figure": "context"}, "unknown figure of case one"),
        ({"case": "one"}, "missing key in ask"),
        ({"case": "one", "figure": "seconds", "scale": 0.0}, "scale"),
        ({"case": "one", "figure": "limited_by"}, "limited_by"),
    ],
)
def test_what_is_asked_wrongly_is_refused(made: systems.Tables, ask: dict[str, object], message: str) -> None:
    with pytest.raises(HwsimError, match=message):
        systems.answers(made, [Question("key", "what", "s", ask)])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"two"', '"one"', "a key of its own for each case"),
        ('"llama-fpga"', '"lama-fpga"', "did you mean 'llama-fpga'"),
        ("context = 16", "context = 0", "context = 0"),
        ("context = 16", "context = 99999", "context of llama-2-7b"),
        ("attention.q", "attention.qq", "unknown operator"),
        ("set.network", "set.netwrk", "netwrk"),
        ("layers = 2", "layrs = 2", "did you mean 'layers'"),
        ("schema_version = 1", "schema_version = 2", "schema_version"),
    ],
)
def test_bad_cases_are_refused_with_the_reason(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = CASES.replace(old, new, 1)
    assert text != CASES
    (tmp_path / systems.CASES).write_text(text)
    with pytest.raises(HwsimError, match=message):
        systems.tables(Inputs(tmp_path))


@pytest.mark.slow
def test_ones_own_cases_are_simulated_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "records" / "dfx").mkdir(parents=True)
    (tmp_path / "records" / "dfx" / systems.CASES).write_text("schema_version = 1\n" + CASE)
    (tmp_path / "published.toml").write_text(
        'schema_version = 1\nsource = "me"\n[[published]]\nkey = "mine"\nwhat = "a token"\nvalue = 1.0\nunit = "s"\n'
        'where = "bench"\ntrust = "measured"\nask = { case = "one", figure = "seconds" }\n'
    )
    words = ["study", "dfx", "--records", str(tmp_path / "records"), "--published", str(tmp_path / "published.toml")]
    assert _run([*words, "--out", str(tmp_path / "out"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["published"][0]["ours"] == told["rows"][0]["seconds"]
    assert told["published"][0]["reproduced"] == "no"
