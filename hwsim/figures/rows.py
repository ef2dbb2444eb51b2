"""Rows: what figures are drawn from, as dictionaries in memory and as CSV on disk."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from hwsim import files
from hwsim.errors import HwsimError, unknown

Row = Mapping[str, object]


def number(row: Row, key: str) -> float:
    """A finite number of a row, be it a number or its text in a CSV file.

    Raises:
        HwsimError: the column is missing, or what it holds is no finite number.
    """
    if key not in row:
        raise unknown("column", key, row)
    try:
        value = float(str(row[key]))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise HwsimError(f"column {key} cannot be drawn", got=repr(row[key]), expected="a finite number")
    return value


def text(row: Row, key: str) -> str:
    """The text of a row's column.

    Raises:
        HwsimError: the column is missing.
    """
    if key not in row:
        raise unknown("column", key, row)
    return str(row[key])


def given(row: Row, key: str) -> bool:
    """Whether a row has something in a column."""
    return row.get(key) not in ("", None)


def numbers(rows: Sequence[Row], key: str) -> list[float]:
    """A column of finite numbers.

    Raises:
        HwsimError: as `number`.
    """
    return [number(row, key) for row in rows]


def distinct(rows: Sequence[Row], key: str) -> list[str]:
    """The values of a column, each once, in the order of the rows."""
    return list(dict.fromkeys(text(row, key) for row in rows))


def columns_of(rows: Sequence[Row]) -> list[str]:
    """All columns, in the order in which the rows bring them."""
    return list(dict.fromkeys(key for row in rows for key in row))


def csv_text(rows: Sequence[Row]) -> str:
    """Rows as CSV, empty where a row lacks a column: what `write_rows` writes, and what a figure's hash is of."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns_of(rows), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def as_read(rows: Sequence[Row]) -> list[dict[str, str]]:
    """Rows as they come back from their CSV: every value as text, every column in every row."""
    columns = columns_of(rows)
    return [{key: "" if row.get(key) is None else str(row[key]) for key in columns} for row in rows]


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write rows as CSV, whole or not at all; columns in the order in which the rows bring them.

    Raises:
        HwsimError: there are no rows, or the file cannot be written.
    """
    _need_rows(rows)
    files.write_text(path, csv_text(rows))


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, every value as text.

    Raises:
        HwsimError: the file cannot be read, holds no rows, names a column twice, or a row has more cells than columns.
    """
    try:
        reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
        rows = list(reader)
    except OSError as error:
        raise HwsimError(f"cannot read {path}", got=error.strerror, expected="a CSV file") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise HwsimError(f"{path} is no table", got=error, expected="a CSV file in UTF-8") from error
    columns = list(reader.fieldnames or [])
    if twice := [name for name in dict.fromkeys(columns) if columns.count(name) > 1]:
        raise HwsimError(f"a column of {path} twice", got=", ".join(twice), expected="each column once")
    for line, row in enumerate(rows, 1):
        if None in row:
            raise HwsimError(f"row {line} of {path} is too long", got=f"{len(columns) + len(row[None])} cells",
                             expected=f"{len(columns)}, one for each column")  # fmt: skip
    _need_rows(rows)
    return rows


def _need_rows(rows: Sequence[Row]) -> None:
    if not rows:
        raise HwsimError("no rows", got="an empty table", expected="at least one row")
