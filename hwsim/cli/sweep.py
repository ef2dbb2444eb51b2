"""`hwsim sweep`: a declared space of designs, point by point, and its Pareto front."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.published import print_published
from hwsim.errors import EXIT_DONE, EXIT_INTERNAL, EXIT_USER
from hwsim.units import si

if TYPE_CHECKING:
    from hwsim.study.sweep.declaration import Sweep
    from hwsim.study.sweep.results import Results

SHOWN = 20  # rows of the front


def sweep(
    file: Annotated[Path, typer.Argument(metavar="STUDY.TOML", help="What varies, what is fixed, what is wanted.")],
    out: Annotated[Path | None, typer.Option(help="Folder for rows; by default ./hwsim-out/NAME.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; as many as cores by default.")] = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="A Dask cluster in their place: tcp://HOST:8786.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Simulate every point of a declared space, or search it; draw its front, and write a page to look around in.

    Finished points are kept: after Ctrl-C or a crash the same command goes on where it was. Points that cannot run are
    listed with the reason. Exit code 2 where none can or a point's worker died, 1 where hwsim failed at one.
    """
    from hwsim.figures.html import NoPlotly
    from hwsim.study.sweep.compared import check_before
    from hwsim.study.sweep.declaration import read_sweep
    from hwsim.study.sweep.page import write_page
    from hwsim.study.sweep.results import draw, results, write_results
    from hwsim.study.sweep.runner import run_sweep

    declared = read_sweep(file)
    check_before(declared)
    folder = out or Path("hwsim-out") / declared.name
    with progress(declared.title) as tick:
        outcomes = run_sweep(declared, folder, workers, tick, scheduler, file.parent)
    found = results(declared, outcomes, file.parent)
    written = [*write_results(found, folder), *draw(declared, found, folder)]
    try:
        written += write_page(declared, found, folder)
    except NoPlotly as error:
        note(f"no report.html: {error}")
    if json:
        print_json(_summary(declared, found, written))
    else:
        _print(declared, found)
        print_published(found.published)
    _note(found, written)
    if found.of_kind("failed"):
        return EXIT_INTERNAL
    return EXIT_DONE if found.rows and not found.of_kind("died") else EXIT_USER


def _summary(declared: Sweep, found: Results, written: list[Path]) -> dict[str, Any]:
    return {
        "name": declared.name,
        "points": len(found.rows) + len(found.refused),
        "refused": len(found.refused),
        "failed": len(found.of_kind("failed")),
        "died": len(found.of_kind("died")),
        "feasible": sum(row["feasible"] for row in found.rows),
        "front": found.front,
        "effects": found.effects,
        "total_effects": found.total_effects,
        "one_at_a_time": found.one_at_a_time,
        "why": found.why,
        "hypervolume": found.hypervolume,
        "provenance": found.provenance,
        "published": [one.row() for one in found.published],
        "written": [str(path) for path in written],
    }


def _print(declared: Sweep, found: Results) -> None:
    feasible = sum(row["feasible"] for row in found.rows)
    keys, figures = declared.varied, declared.figures
    title = f"{declared.title}: {len(found.front)} on the front of {feasible} feasible points of {len(found.rows)}"
    best = figures[0]  # the first objective
    first = sorted(found.front, key=lambda row: row[best], reverse=declared.objectives[best] == "max")
    shown = [[row[key] for key in keys] + [_figure(row[name]) for name in figures] for row in first[:SHOWN]]
    limits = [[row["bottleneck"], row["next_bottleneck"]] for row in first]
    cells = [[*own, *ends] for own, ends in zip(shown, limits, strict=False)]
    table(title, [*keys, *figures, "limited by", "then by"], cells)


def _figure(value: object) -> object:
    """A number with its prefix; what else is measured as it is."""
    return si(value) if isinstance(value, float) else value


def _note(found: Results, written: list[Path]) -> None:
    """What moves the objectives, what went wrong, and what was written."""
    _note_what_moves(found)
    words = {"refused": "cannot run", "failed": "failed, a fault of hwsim", "died": "lost their worker"}
    for kind, text in words.items():
        if rows := found.of_kind(kind):
            again = "" if kind == "refused" else "; the same command tries them again"
            note(f"{len(rows)} points {text}{again}; the first: {rows[0]['refused']}")
    for path in written:
        note(f"wrote {path}")
    if found.rows and not any(path.suffix == ".parquet" for path in written):
        note("no rows.parquet: it needs pip install 'hwsim[tables]'")


def _note_what_moves(found: Results) -> None:
    for name, effects in found.effects.items():
        if effects or not found.hypervolume:  # what a search proposes is no sample
            note(f"{name} is moved by: {_shares(effects) or 'nothing that varies'} (shares of its variance)")
        if totals := found.total_effects.get(name):
            note(f"  with interactions: {_shares(totals)}")
        if alone := found.one_at_a_time.get(name):
            note(f"  around point {alone['point']} ({si(alone['at_point'])}): {_moves(alone['parameters'])}")
    for one in found.why:
        after = f", and would be by {one['next']} next" if one["next"] else ""
        note(f"{one['points']} points of the front are limited by {one['bottleneck']}{after}")
    if found.hypervolume:
        note("hypervolume by generation: " + ", ".join(f"{share:.3f}" for share in found.hypervolume))


def _shares(effects: dict[str, float]) -> str:
    return ", ".join(f"{key} {share:.0%}" for key, share in list(effects.items())[:4])


def _moves(parameters: dict[str, Any]) -> str:
    moves = (f"{key} {si(one['least'])} to {si(one['most'])}" for key, one in list(parameters.items())[:4])
    return ", ".join(moves) or "no other point differs in one parameter alone"
