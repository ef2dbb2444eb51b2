"""Rows as Parquet, with what they were made from in its metadata; equal rows give equal bytes."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.figures.rows import Row
from hwsim.study.sweep.extras import library

METADATA = b"hwsim"
_LARGEST = 2**63


def can_write_parquet() -> bool:
    """Whether the library for it is installed."""
    return importlib.util.find_spec("pyarrow") is not None


def write_parquet(path: Path, rows: Sequence[Row], provenance: Mapping[str, Any]) -> None:
    """Write rows, whole or not at all; columns in the order in which the rows bring them.

    Args:
        provenance: kept as JSON under the key "hwsim" of the schema's metadata.

    Raises:
        HwsimError: `pyarrow` is not installed, or the file cannot be written.
    """
    pyarrow, parquet = library("pyarrow"), library("pyarrow.parquet")
    names = list(dict.fromkeys(key for row in rows for key in row))
    columns = [_column(pyarrow, [row.get(name) for row in rows]) for name in names]
    table = pyarrow.Table.from_arrays(columns, names=names)
    table = table.replace_schema_metadata({METADATA: files.canonical_json(provenance).encode()})
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd")
    files.write_bytes(path, sink.getvalue().to_pybytes())


def _column(pyarrow: Any, values: Sequence[object]) -> Any:
    """Booleans, whole numbers, numbers or text: the first that holds all of them."""
    there = [value for value in values if value is not None]
    if all(isinstance(value, bool) for value in there):
        return pyarrow.array(values, pyarrow.bool_())
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in there)
    if numbers and all(isinstance(value, int) and -_LARGEST <= value < _LARGEST for value in there):
        return pyarrow.array(values, pyarrow.int64())
    if numbers:
        return pyarrow.array([None if value is None else float(str(value)) for value in values], pyarrow.float64())
    return pyarrow.array([None if value is None else str(value) for value in values], pyarrow.string())
