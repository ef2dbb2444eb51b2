"""Parquet beside CSV: the same rows, what they were made from in the metadata, the same bytes every time."""

from __future__ import annotations

import csv
import importlib.util
import json
import sys
from pathlib import Path

import pytest

from hwsim import __version__
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.sweep import tables

ROWS = [
    {"point": 0, "name": "a", "cycles": 10, "share": 0.5, "mixed": 1, "huge": 2**70, "on": True},
    {"point": 1, "name": None, "cycles": 20, "share": None, "mixed": 0.5, "huge": 1, "on": False, "late": "x"},
]


@pytest.mark.slow
def test_columns_keep_their_order_names_and_types(tmp_path: Path) -> None:
    from pyarrow import parquet

    tables.write_parquet(tmp_path / "rows.parquet", ROWS, {"seed": 3})
    found = parquet.read_table(tmp_path / "rows.parquet")
    assert found.column_names == ["point", "name", "cycles", "share", "mixed", "huge", "on", "late"]
    types = [str(field.type) for field in found.schema]
    assert types == ["int64", "string", "int64", "double", "double", "double", "bool", "string"]
    assert found.to_pylist()[1] == {**ROWS[1], "huge": 1.0}
    assert json.loads(found.schema.metadata[tables.METADATA]) == {"seed": 3}
    tables.write_parquet(tmp_path / "again.parquet", ROWS, {"seed": 3})
    assert (tmp_path / "again.parquet").read_bytes() == (tmp_path / "rows.parquet").read_bytes()


@pytest.mark.slow
def test_a_sweep_writes_the_rows_of_its_csv_and_their_provenance(search_file: Path, tmp_path: Path) -> None:
    from pyarrow import parquet

    assert _run(["sweep", str(search_file), "--out", str(tmp_path / "out"), "--workers", "1"]) == 0
    found = parquet.read_table(tmp_path / "out" / "rows.parquet")
    with (tmp_path / "out" / "rows.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert found.column_names == list(rows[0])
    assert [str(row["tokens_per_s"]) for row in found.to_pylist()] == [row["tokens_per_s"] for row in rows]
    told = json.loads(found.schema.metadata[tables.METADATA])
    assert told == json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert (told["seed"], told["hwsim"], told["search"]) == (3, __version__, "nsga2")
    assert told["models"]["accelerators.stream"] >= 1
    assert len(told["study"]) == len(told["points"]) == 64


@pytest.mark.slow
def test_without_its_library_csv_is_written_and_said(
    search_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "pyarrow" else real(name, *rest)
    )
    assert _run(["sweep", str(search_file), "--out", str(tmp_path / "out"), "--workers", "1"]) == 0
    assert "pip install 'hwsim[tables]'" in capsys.readouterr().err
    assert (tmp_path / "out" / "rows.csv").is_file() and not (tmp_path / "out" / "rows.parquet").exists()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(HwsimError, match="pyarrow is not installed"):
        tables.write_parquet(tmp_path / "rows.parquet", ROWS, {})
