"""The page that a sweep leaves beside its rows."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hwsim.cli.app import _run
from hwsim.figures.rows import read_rows
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.page import write_page
from hwsim.study.sweep.results import Results, results
from hwsim.study.sweep.runner import run_sweep

TEXT = """
schema_version = 1
name = "small"
title = "recipes & channels"
constraints = ["output_sqnr_db >= 10"]

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
context = 16
"network.layers" = 1
"network.hidden" = 256
"network.heads" = 4
"network.kv_heads" = 2
"network.head_dim" = 64
"network.intermediate" = 512
"network.vocab" = 512

[[vary]]
key = "recipe"
values = ["int8", "ternary-b158", "mxfp4"]

[[vary]]
key = "accelerator.line.channels"
values = [8, 32]

[objectives]
tokens_per_s = "max"
energy_j_per_token = "min"
"""


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("study") / "study.toml"
    path.write_text(TEXT)
    return path


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Runs are kept apart from the user's."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def folder(study: Path, cache: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    assert _run(["sweep", str(study), "--out", str(out), "--workers", "1"]) == 0
    return out


@pytest.fixture(scope="module")
def found(study: Path, folder: Path) -> Results:
    sweep = read_sweep(study)
    return results(sweep, run_sweep(sweep, folder, workers=1), study.parent)


def data_of(page: Path) -> dict[str, Any]:
    (text,) = re.findall(r'<script type="application/json" id="report-data">(.*?)</script>', page.read_text())
    return json.loads(text)


def column(data: dict[str, Any], name: str) -> list[Any]:
    cells = next(one["cells"] for one in data["columns"] if one["name"] == name)
    return cells["values"] if "values" in cells else [cells["levels"][place] for place in cells["of"]]


@pytest.mark.slow
def test_the_page_holds_the_rows_and_what_was_asked(folder: Path) -> None:
    data, rows = data_of(folder / "report.html"), read_rows(folder / "rows.csv")
    assert [one["name"] for one in data["columns"]] == list(rows[0])
    for name in ("point", "recipe", "tokens_per_s", "on_front", "seconds_by_kind.gemm"):
        assert [str(value) for value in column(data, name)] == [row[name] for row in rows]
    assert data["settings"] == ["recipe", "accelerator.line.channels"]
    assert {"network", "context", "phase", "network.layers"} <= set(data["fixed"])
    assert data["refused"]["count"] == 2 and data["refused"]["rows"][0]["recipe"] == "mxfp4"
    assert [data["breaks"]["levels"][place] for place in data["breaks"]["of"]][2:] == [["output_sqnr_db >= 10"]] * 2
    assert {one["whole"] for one in data["wholes"]} >= {"energy_j_per_token", "seconds", "usd_per_million_tokens"}


def test_what_was_found_of_all_rows_is_on_the_page(folder: Path, found: Results, study: Path) -> None:
    """Taken over from the results: nothing is worked out a second time."""
    data, text = data_of(folder / "report.html"), (folder / "report.html").read_text()
    assert data["totals"] == found.total_effects and data["why"] == found.why
    assert data["hypervolume"] == found.hypervolume == []
    provenance = json.loads((folder / "provenance.json").read_text())
    for name in ("study", "points", "hwsim"):
        assert f"<dt>{name}</dt><dd>{provenance[name]}</dd>" in text
    assert "memory.bandwidth = 1" in text


def test_what_is_published_and_measured_is_on_the_page(search_file: Path, tmp_path: Path) -> None:
    published = """
[[published]]
key = "a"
what = "a rate"
value = 1.0
unit = "token/s"
where = "table 1"
source = "an invented paper"
trust = "measured"
missing = "which design"
"""
    head, tail = search_file.read_text().split("[fixed]")
    search_file.write_text(f'{head}measured = ["energy_j_per_token"]\n[fixed]{tail}{published}')
    sweep = read_sweep(search_file)
    found = results(sweep, run_sweep(sweep, tmp_path / "out", workers=1), tmp_path)
    (page,) = write_page(sweep, found, tmp_path)
    data = data_of(page)
    assert [(one["what"], one["ours"]) for one in data["published"]] == [("a rate", "none")]
    assert data["hypervolume"] == found.hypervolume and len(found.hypervolume) == 5
    assert data["table"][3:] == ["tokens_per_s", "energy_j_per_token", "power_w", "bottleneck"]


def test_times_by_kind_of_operator_add_up_to_the_run(found: Results) -> None:
    for row in found.rows:
        parts = [value for name, value in row.items() if name.startswith("seconds_by_kind.")]
        assert len(parts) > 3
        assert sum(parts) == pytest.approx(row["seconds"], rel=1e-9)


def test_every_design_has_its_assumptions_and_no_table_has_them(found: Results, folder: Path) -> None:
    data = data_of(folder / "report.html")
    read = [[data["assumed"]["texts"][place] for place in of] for of in data["assumed"]["of"]]
    assert read == found.assumed
    assert [len(texts) for texts in read] == [row["assumptions"] for row in found.rows]
    assert "assumed" not in found.rows[0]


def test_the_same_rows_give_the_same_page(study: Path, folder: Path, found: Results, tmp_path: Path) -> None:
    (again,) = write_page(read_sweep(study), found, tmp_path)
    assert again.read_bytes() == (folder / "report.html").read_bytes()


@pytest.mark.slow
def test_without_plotly_everything_else_is_there(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("plotly", "plotly.offline"):
        monkeypatch.setitem(sys.modules, name, None)
    assert _run(["sweep", str(study), "--out", str(tmp_path), "--workers", "1", "--json"]) == 0
    printed = capsys.readouterr()
    assert "pip install 'hwsim[html]'" in printed.err
    assert {Path(path).name for path in json.loads(printed.out)["written"]} == {
        "rows.csv", "front.csv", "refused.csv", "rows.parquet", "provenance.json", "small.pdf", "small.png",
    }  # fmt: skip


def test_where_nothing_ran_an_older_page_goes(study: Path, found: Results, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("older")
    assert write_page(read_sweep(study), replace(found, rows=[], assumed=[]), tmp_path) == []
    assert not (tmp_path / "report.html").exists()
