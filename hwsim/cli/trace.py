"""`hwsim trace`: look into trace files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table

if TYPE_CHECKING:
    from hwsim.trace import Trace

app = typer.Typer(help="Look into trace files.")


@app.callback()
def group() -> None:
    """Look into trace files."""


@app.command()
def info(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A trace that quantize wrote.")],
    verify: Annotated[bool, typer.Option("--verify", help="Hash every tensor again.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what a trace holds: network, recipe, origin, and what quantization cost each weight matrix."""
    from hwsim.trace import Trace

    trace = Trace.open(file, verify=verify)
    report = summary(trace)
    if json:
        print_json(report | {"verified": verify})
        return
    checkpoint, samples = report["checkpoint"], report["samples"]
    print(f"network      {report['network']}")
    print(f"recipe       {report['recipe']}")
    print(f"checkpoint   {checkpoint['name']}  {checkpoint['hash'][:16]}")
    print(f"activations  {samples['tokens']} tokens of {samples['text']}" if samples else "activations  synthetic")
    print(f"content      {report['content_hash']}{'  verified' if verify else ''}\n")
    columns = ["weight", "format", "shape", "group", "bits/weight", "SQNR dB", "output SQNR dB", "zeros"]
    table("Weights", columns, [_cells(row) for row in report["weights"]])
    if not verify:
        note("--verify hashes every tensor again")


def summary(trace: Trace) -> dict[str, Any]:
    """A trace without its tensors, for JSON."""
    return {
        "network": trace.network.name,
        "recipe": trace.recipe.name,
        "checkpoint": trace.checkpoint,
        "samples": trace.samples,
        "content_hash": trace.content_hash,
        "weight_bytes": trace.weight_bytes(),
        "weights": [_row(trace, name) for name in trace.weight_names()],
    }


def _row(trace: Trace, name: str) -> dict[str, Any]:
    rule, (rows, cols) = trace.weight_rule(name), trace.shapes[name]
    return {"name": name, "format": rule.format, "rows": rows, "cols": cols, "group": rule.group, **trace.report(name)}


def _cells(row: dict[str, Any]) -> list[object]:
    decibels = [None if row[key] is None else f"{row[key]:.1f}" for key in ("weight_sqnr_db", "output_sqnr_db")]
    shape = f"{row['rows']}x{row['cols']}"
    bits, zeros = f"{row['bits_per_weight']:.3f}", f"{row['zero_fraction']:.1%}"
    return [row["name"], row["format"], shape, row["group"], bits, *decibels, zeros]
