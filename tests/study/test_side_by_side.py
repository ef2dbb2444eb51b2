"""Accelerators of different kinds side by side: the same rows as one by one, refusals as rows, errors as errors."""

from __future__ import annotations

import json

import pytest

from hwsim.accelerators import open_accelerator
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.study.side_by_side import Question, compare
from hwsim.trace import Trace

SMALL = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}
WORDS = [f"--set=network.{key}={value}" for key, value in SMALL.items()]


def question(recipe: str | None = None) -> Question:
    return Question(load_network("llama-2-7b", SMALL), context=32, recipe=recipe)


def test_rows_are_those_of_each_machine_alone() -> None:
    rows = compare(question(), ["u280-stream", "a100"])
    for row in rows:
        trace = Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe(row["recipe"]))
        alone = Pricer().estimate(open_accelerator(row["accelerator"]).run(trace, "decode", 32)).row()
        assert {key: row[key] for key in alone} == alone
    assert [row["recipe"] for row in rows] == ["int4-g128", "w4a16-g128"]
    assert rows[1]["times_tokens_per_s"] == rows[1]["tokens_per_s"] / rows[0]["tokens_per_s"]


def test_one_recipe_for_all() -> None:
    assert {row["recipe"] for row in compare(question(recipe="int8"), ["u280-stream", "a100"])} == {"int8"}


def test_what_a_machine_cannot_is_a_row_and_the_others_go_on() -> None:
    rows = compare(question(recipe="mxfp4"), ["u280-stream", "a100"])
    assert "no tile" in rows[0]["refused"] or "activations" in rows[0]["refused"]
    assert rows[1]["times_tokens_per_s"] == 1.0


def test_what_a_machine_holds_in_another_format_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["compare", "cent", "aim", "--network", "llama-2-7b", "--recipe", "int4-g128", "--context", "32", *WORDS]
    rows = compare(question(recipe="int4-g128"), ["cent", "aim"])
    assert [row["held_as"] for row in rows] == ["fp16", ""]
    assert _run(words) == 0
    assert "cent: what int4-g128 has no unit for there is held as fp16" in capsys.readouterr().err


def test_a_name_that_is_none_is_an_error() -> None:
    with pytest.raises(HwsimError, match="a1000"):
        compare(question(), ["u280-stream", "a1000"])


def test_nothing_to_compare_is_an_error() -> None:
    with pytest.raises(HwsimError, match="nothing to compare"):
        compare(question(), [])


def test_the_command_prints_rows(capsys: pytest.CaptureFixture[str], tmp_path) -> None:
    words = ["compare", "u280-stream", "h100", "--network", "llama-2-7b", "--context", "32", *WORDS]
    assert _run([*words, "--json", "--out", str(tmp_path / "rows.csv")]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [row["accelerator"] for row in report["rows"]] == ["u280-stream", "h100"]
    assert (tmp_path / "rows.csv").read_text().count("\n") == 3
    assert _run(words) == 0
    printed = capsys.readouterr()
    assert "h100" in printed.out and "assumptions" in printed.err


def test_the_command_refuses_where_none_can(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["compare", "u280-stream", "--network", "llama-2-7b", "--recipe", "mxfp4", *WORDS]
    assert _run(words) == 2
    assert "refused" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [("--phase=decde", "decode"), ("--context=0", "1 to 4096"), ("--recipe=fp17", "fp16"), ("--batch=0", "batch")],
)
def test_what_no_machine_could_run_is_an_error(words: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["compare", "a100", "--network", "llama-2-7b", words]) == 2
    printed = capsys.readouterr()
    assert said in printed.err and "refused" not in printed.out


@pytest.mark.parametrize("words", [["compare", "a100"], ["compare", "--network", "llama-2-7b"]])
def test_the_command_needs_a_network_and_a_name(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(words) == 2
