"""`hwsim study`: circuits that are compared with each other and with published values."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.errors import EXIT_DONE


def study(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[STUDY]", help="fp8-vs-int8, mixpe, lut-density or hnlpu-area; none lists them."),
    ] = None,
    measure: Annotated[
        str | None,
        typer.Option(metavar="TARGET", help="First synthesize its circuits there: xcup, ecp5, osu018, or a .lib file."),
    ] = None,
    records: Annotated[
        Path | None, typer.Option(metavar="DIR", help="That holds the studies' records; the shipped ones by default.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to write; the study's folder in ./hwsim-out by default.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Compare circuits: rows, a figure, and what is published beside ours, from records; starts no tool by itself."""
    from hwsim.study import circuits

    if name is None:
        _list(json)
        return EXIT_DONE
    if measure is not None:
        from hwsim.cli.rtl.common import say_if_cold

        say_if_cold()
        records = records or Path("reports")
        circuits.measure_study(name, measure, records, note)
    found = circuits.make_report(name, out or Path("hwsim-out") / name, records)
    if json:
        published = [dataclasses.asdict(one) for one in found.published]
        print_json(
            {"study": name, "rows": found.rows, "published": published, "written": list(map(str, found.written))}
        )
        return EXIT_DONE
    columns = list(dict.fromkeys(key for row in found.rows for key in row))
    table(f"{name}: {circuits.STUDIES[name].title}", columns, [[row.get(key) for key in columns] for row in found.rows])
    print()
    cells = [[one.what, one.published, "none" if one.ours is None else one.ours, one.unit] for one in found.published]
    table("Published against ours", ["what", "published", "ours", "unit"], cells)
    for path in found.written:
        print(f"wrote {path}")
    return EXIT_DONE


def _list(json: bool) -> None:
    from hwsim.study.circuits import STUDIES

    if json:
        print_json({"studies": {name: one.title for name, one in STUDIES.items()}})
    else:
        table("Studies of circuits", ["study", "asks"], [[name, one.title] for name, one in STUDIES.items()])
