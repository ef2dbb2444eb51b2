"""`hwsim sweep`: a declared space of designs, point by point, and its Pareto front."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.errors import EXIT_DONE, EXIT_USER
from hwsim.units import si

if TYPE_CHECKING:
    from hwsim.study.sweep.declaration import Sweep
    from hwsim.study.sweep.results import Results

SHOWN = 20  # rows of the front


def sweep(
    file: Annotated[Path, typer.Argument(metavar="STUDY.TOML", help="What varies, what is fixed, what is wanted.")],
    out: Annotated[Path | None, typer.Option(help="Folder for rows; by default ./hwsim-out/NAME.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; as many as cores by default.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Simulate every point of a declared space, draw its Pareto front, and write a page to look around in.

    Finished points are kept: after Ctrl-C or a crash the same command goes on where it was. Points that cannot run are
    listed with the reason; exit code 2 where none can.
    """
    from hwsim.figures.html import NoPlotly
    from hwsim.study.sweep.declaration import read_sweep
    from hwsim.study.sweep.page import write_page
    from hwsim.study.sweep.results import draw, results, write_results
    from hwsim.study.sweep.runner import run_sweep

    declared = read_sweep(file)
    folder = out or Path("hwsim-out") / declared.name
    with progress(declared.title) as tick:
        outcomes = run_sweep(declared, folder, workers, tick)
    found = results(declared, outcomes, file.parent)
    written = [*write_results(found, folder), *draw(declared, found, folder)]
    try:
        written += write_page(declared, found, folder)
    except NoPlotly as error:
        note(f"no report.html: {error}")
    if json:
        print_json(_summary(declared, found, written))
    else:
        _print(declared, found, written)
    return EXIT_DONE if found.rows else EXIT_USER


def _summary(declared: Sweep, found: Results, written: list[Path]) -> dict[str, Any]:
    return {
        "name": declared.name,
        "points": len(found.rows) + len(found.refused),
        "refused": len(found.refused),
        "feasible": sum(row["feasible"] for row in found.rows),
        "front": found.front,
        "effects": found.effects,
        "written": [str(path) for path in written],
    }


def _print(declared: Sweep, found: Results, written: list[Path]) -> None:
    feasible = sum(row["feasible"] for row in found.rows)
    keys, objectives = declared.varied, list(declared.objectives)
    title = f"{declared.title}: {len(found.front)} on the front of {feasible} feasible points of {len(found.rows)}"
    first = sorted(found.front, key=lambda row: row[objectives[0]], reverse=declared.objectives[objectives[0]] == "max")
    shown = [[row[key] for key in keys] + [si(row[name]) for name in objectives] for row in first[:SHOWN]]
    table(
        title,
        [*keys, *objectives, "limited by"],
        [[*cells, row["bottleneck"]] for cells, row in zip(shown, first, strict=False)],
    )
    for name, effects in found.effects.items():
        most = ", ".join(f"{key} {share:.0%}" for key, share in list(effects.items())[:4])
        note(f"{name} is moved by: {most or 'nothing that varies'} (shares of its variance)")
    if found.refused:
        note(f"{len(found.refused)} points cannot run; the first: {found.refused[0]['refused']}")
    for path in written:
        note(f"wrote {path}")
