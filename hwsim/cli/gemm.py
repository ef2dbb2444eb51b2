"""`hwsim gemm`: one matrix product on an accelerator; on a systolic array with its folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from hwsim.cli.output import print_json, table
from hwsim.cli.overrides import parse_overrides
from hwsim.errors import HwsimError
from hwsim.units import si

if TYPE_CHECKING:
    from hwsim.accelerators.lone import LoneMatrix
    from hwsim.run import Run


def gemm(
    tokens: Annotated[int, typer.Argument(metavar="M", help="Rows of x.")],
    depth: Annotated[int, typer.Argument(metavar="K", help="Columns of x and of the weights.")],
    features: Annotated[int, typer.Argument(metavar="N", help="Rows of the weights.")],
    accelerator: Annotated[str, typer.Option(help="Name or TOML path.")] = "systolic-u280",
    weights: Annotated[str | None, typer.Option(help="On systolic arrays: format of the weights (int8).")] = None,
    recipe: Annotated[str | None, typer.Option(help="On others: of the weights; by default its own.")] = None,
    engine: Annotated[str, typer.Option(help="auto, line (compiled) or events (SimPy).")] = "auto",
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="accelerator.grid.rows=128")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Cycles and utilisation of x[M, K] W^T, with W[N, K]; each of the M rows is a sequence's, as in decoding."""
    from hwsim.accelerators import FpgaAccelerator, open_accelerator
    from hwsim.accelerators.gemm import multiply
    from hwsim.accelerators.lone import LoneMatrix
    from hwsim.quantize import load_recipe

    overrides = parse_overrides(settings or [], ("accelerator", "memory"))
    machine = open_accelerator(accelerator, overrides["accelerator"], overrides["memory"])
    if machine.description.dataflow != "systolic" or recipe:
        _refuse_weights(weights, machine.description.name)
        chosen = load_recipe(recipe or machine.description.recipe or "int8")
        matrix = LoneMatrix.of(depth, features, chosen)
        run = machine.run(matrix, "decode", context=1, batch=tokens, engine=engine)
        _report(run, tokens, matrix, accelerator, settings or [], json)
        return
    assert isinstance(machine, FpgaAccelerator)
    report = multiply(machine, tokens, depth, features, weights or "int8", engine).as_dict()
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


def _refuse_weights(weights: str | None, name: str) -> None:
    if weights is not None:
        raise HwsimError(
            f"{name} takes weights as a recipe quantizes them",
            got=f"--weights {weights}",
            expected="--recipe; --weights alone is for systolic arrays",
            next="hwsim models recipes lists them",
        )


def _report(run: Run, tokens: int, matrix: LoneMatrix, accelerator: str, settings: list[str], json: bool) -> None:
    """What a run of the matrix took; where a window of a pipeline is simulated, of as many tokens as that has."""
    actions = run.actions()
    products = run.tokens * matrix.depth * matrix.features
    peak = float(run.accelerator["peak_macs_per_cycle"])
    report = {
        "tokens": tokens,
        "depth": matrix.depth,
        "features": matrix.features,
        "recipe": run.recipe,
        "cycles": run.cycles,
        "seconds": run.seconds,
        "simulated_tokens": run.tokens,
        "bottleneck": run.bottleneck,
        "memory_bytes": actions.get("memory_read_bytes", 0),
        "utilisation": products / (peak * run.cycles),
        "accelerator": accelerator,
        "set": settings,
    }
    if json:
        print_json(report)
        return
    rows = [
        ["time", si(run.seconds, "s"), f"{run.cycles:,} cycles of {si(run.clock_hz, 'Hz')}"],
        ["limited by", run.bottleneck, ", ".join(f"{one.name} {one.busy:.0%}" for one in run.components if one.busy)],
        ["utilisation", f"{report['utilisation']:.1%}", f"{si(products / run.seconds, 'MAC/s')}"],
        ["from memory", si(actions.get("memory_read_bytes", 0), "B"), f"recipe {run.recipe}"],
    ]
    table(f"{tokens} x {matrix.depth} x {matrix.features} on {accelerator}", ["", "value", "detail"], rows)
