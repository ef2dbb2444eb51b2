"""`hwsim cost-published`: a paper's costs recomputed, beside what it prints."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hwsim.cli.output import print_json, table


def cost_published(
    file: Annotated[Path, typer.Argument(metavar="CSV", help="Published values, as in reports/hnlpu-cost.")],
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write rows and a figure there.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Hold figures of `hwsim cost` against published ones, to the digits that are printed."""
    from hwsim.study import run_published_cost

    held = run_published_cost(file, out)
    if json:
        print_json({"rows": held.rows, "written": [str(path) for path in held.written]})
        return
    columns = ["label", "published_low", "published_high", "ours_low", "ours_high", "unit", "agrees"]
    table(f"{file.name}: published against ours", columns, [[row[key] for key in columns] for row in held.rows])
    print(f"\n{len(held.rows) - len(held.misses)} of {len(held.rows)} agree in every digit that is printed")
    for path in held.written:
        print(f"wrote {path}")
