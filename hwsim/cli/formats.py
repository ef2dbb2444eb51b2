"""`hwsim formats`: the number formats and what they cost in memory."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from hwsim.cli.output import print_json, table

_COLUMNS = ("format", "bits", "packings (bits/weight)", "range", "zero", "reserved", "ties")


def formats(json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False) -> None:
    """List the number formats: range, codes that must not occur, and memory bits per weight by packing."""
    from hwsim.formats import describe, format_names, get_format

    rows = [describe(get_format(name)) for name in format_names()]
    if json:
        print_json({"formats": rows})
    else:
        table("Number formats (codes in binary)", _COLUMNS, [_cells(row) for row in rows])


def _cells(row: dict[str, Any]) -> list[object]:
    packings = ", ".join(f"{name} {bits:g}" for name, bits in row["packings"].items())
    zero = "none" if row["zero"] is None else _binary(row["zero"], row["bits"])
    reserved = ", ".join(_binary(code, row["bits"]) for code in row["reserved"]) or "none"
    return [row["name"], row["bits"], packings, f"{row['min']:g} to {row['max']:g}", zero, reserved, row["ties"]]


def _binary(code: int, bits: int) -> str:
    return f"{code:0{bits}b}"
