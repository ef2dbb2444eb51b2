"""`hwsim formats`: the number formats, what they cost in memory, and where they are defined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Annotated, Any

import typer

from hwsim.cli.output import print_json, table

_COLUMNS = ("format", "bits", "values", "range", "zero", "reserved", "inf/NaN", "ties")
_BINARY_BITS = 8
_PLAIN = "dense"


def formats(json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False) -> None:
    """List the number formats: range, codes that must not occur, and memory bits per weight by packing."""
    from hwsim.formats import describe, format_names, get_format

    rows = [describe(get_format(name)) for name in format_names()]
    if json:
        print_json({"formats": rows})
        return
    table("Number formats (codes in binary)", _COLUMNS, [_cells(row) for row in rows])
    print()
    table("Packings", ("packing", "formats", "bits per weight"), list(_packings(rows)))
    print()
    table("Definitions", ("formats", "defined by"), list(_sources(rows)))


def _cells(row: dict[str, Any]) -> list[object]:
    span = f"{row['min']:.6g} to {row['max']:.6g}"
    if row["complex"]:
        span = f"magnitude {row['max']:g}"
    zero = "none" if row["zero"] is None else _code(row["zero"], row["bits"])
    reserved = ", ".join(_code(code, row["bits"]) for code in row["reserved"]) or "none"
    return [row["name"], row["bits"], row["values"], span, zero, reserved, row["specials"], row["ties"]]


def _packings(rows: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """Dense once, as every format has it; then each format with another packing."""
    yield [_PLAIN, "all", "bits of a code"]
    for row in rows:
        for packing, bits in row["packings"].items():
            if packing != _PLAIN:
                yield [packing, row["name"], f"{bits:.5g}"]


def _sources(rows: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """Neighbours with one source in a line."""
    for source, group in groupby(rows, key=lambda row: str(row["source"])):
        names = [str(row["name"]) for row in group]
        yield [names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}", source]


def _code(code: int, bits: int) -> str:
    """In binary, or hexadecimal where that would be long."""
    return f"{code:0{bits}b}" if bits <= _BINARY_BITS else f"{code:#06x}"
