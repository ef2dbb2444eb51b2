"""`hwsim quickstart`: the whole path on a real checkpoint, in about a minute."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.units import si


def quickstart(
    checkpoint: Annotated[
        Path | None, typer.Option(metavar="DIR", help="An encoder's folder; default: the installed all-MiniLM-L6-v2.")
    ] = None,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where files go.")] = Path("hwsim-out/quickstart"),
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Quantize a real encoder three ways, simulate it on two FPGAs, and make a table and a figure."""
    from hwsim.checkpoint import find_minilm, open_checkpoint
    from hwsim.study import run_quickstart

    source = open_checkpoint(checkpoint or find_minilm())
    result = run_quickstart(source, out, note)
    if json:
        print_json({"rows": result.rows, "written": [str(path) for path in result.written]})
        return
    columns = [
        "recipe",
        "accelerator",
        "bits/weight",
        "cosine",
        "tokens/s",
        "energy/token",
        "power",
        "USD/Mtoken",
        "limit",
    ]
    table(
        f"{source.name}: one sentence of {result.rows[0]['context']} tokens", columns, [_cells(r) for r in result.rows]
    )
    print(f"\nfigure: {next(path for path in result.written if path.suffix == '.pdf')} (and .png)")
    print(f"rows:   {out / 'rows.csv'}; traces and runs beside it, for `hwsim trace info` and `hwsim estimate`")


def _cells(row: dict[str, Any]) -> list[str]:
    return [
        row["recipe"],
        row["accelerator"],
        f"{row['bits_per_weight']:.3f}",
        f"{row['embedding_cosine']:.4f}",
        si(row["tokens_per_s"]),
        si(row["energy_j_per_token"], "J"),
        si(row["power_w"], "W"),
        f"{row['usd_per_million_tokens']:.2g}",
        row["bottleneck"],
    ]
