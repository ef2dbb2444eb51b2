"""`hwsim gemm`: one matrix product on a systolic array."""

from __future__ import annotations

from typing import Annotated

import typer

from hwsim.cli.output import print_json, table
from hwsim.cli.overrides import parse_overrides
from hwsim.units import si


def gemm(
    tokens: Annotated[int, typer.Argument(metavar="M", help="Rows of x.")],
    depth: Annotated[int, typer.Argument(metavar="K", help="Columns of x and of the weights.")],
    features: Annotated[int, typer.Argument(metavar="N", help="Rows of the weights.")],
    accelerator: Annotated[str, typer.Option(help="Name or TOML path; its dataflow is systolic.")] = "systolic-u280",
    weights: Annotated[str, typer.Option(help="Number format of the weights.")] = "int8",
    engine: Annotated[str, typer.Option(help="auto, line (compiled) or events (SimPy).")] = "auto",
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="accelerator.grid.rows=128")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Cycles, stalls and utilisation of x[M, K] W^T, with W[N, K], on a systolic array."""
    from hwsim.accelerators import FpgaAccelerator
    from hwsim.accelerators.gemm import multiply

    overrides = parse_overrides(settings or [], ("accelerator", "memory"))
    machine = FpgaAccelerator(accelerator, overrides["accelerator"], overrides["memory"])
    report = multiply(machine, tokens, depth, features, weights, engine).as_dict()
    if json:
        print_json(report | {"accelerator": accelerator, "set": settings or []})
        return
    stalls = ", ".join(f"{count:,} for {cause}" for cause, count in report["stalls"].items())
    rows = [
        ["time", si(report["seconds"], "s"), f"{report['cycles']:,} cycles"],
        [
            "array at work",
            f"{report['compute_cycles']:,} cycles",
            f"{report['scale_sim_cycles']:,} by SCALE-Sim's count",
        ],
        ["array waits", f"{sum(report['stalls'].values()):,} cycles", stalls],
        ["utilisation", f"{report['utilisation']:.1%}", f"{report['rows']} x {report['cols']} cells"],
        ["from memory", si(report["memory_bytes"], "B"), "weights, in whole beats"],
    ]
    title = f"{tokens} x {depth} x {features} on {accelerator}, {report['stationary']} stationary"
    table(title, ["", "value", "detail"], rows)
