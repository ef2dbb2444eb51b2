"""`hwsim cost-of-pass`: what a correct answer costs, by model and at the frontier."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.explained import print_drivers
from hwsim.cli.output import note, print_json, table

if TYPE_CHECKING:
    from hwsim.cost.cost_of_pass import CostOfPass
    from hwsim.cost.reading import Ranged
    from hwsim.technology import Range


def cost_of_pass(
    file: Annotated[
        Path, typer.Argument(metavar="CSV", help="Columns model, problem, accuracy, cost_usd (or tokens and tariff).")
    ],
    human_usd: Annotated[
        float | None, typer.Option("--human-usd", help="What an expert asks for a correct answer.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Dollars per correct answer: accuracy and cost of an attempt in one number, and the least over all models."""
    from hwsim.cost.attempts import read_attempts
    from hwsim.cost.cost_of_pass import CostOfPass
    from hwsim.figures import read_rows

    found = CostOfPass(read_attempts(read_rows(file)), human_usd)
    models = [_model(found, name) for name in found.models]
    if json:
        print_json(_as_json(found, models))
        return
    columns = ["model", "accuracy", "cheapest on", "usd per pass: low", "typical", "high", "frontier without it",
               "moved most by"]  # fmt: skip
    rows = [[m["model"], f"{m['accuracy']:.3g}", m["cheapest_on"], *_cells(m["usd_per_pass"]),
             _cell(m["frontier_without_usd"]["typical"]), _first(found.figures[f"model {m['model']}"])]
            for m in models]  # fmt: skip
    frontier = found.figures["frontier"]
    rows.append(["frontier", "", len(found.winners), *_cells(_ends(frontier.range)), "", _first(frontier)])
    table(f"{file.name}: {len(found.winners)} problems", columns, rows)
    if frontier.drivers:
        print()
        print_drivers(f"frontier = {_cell(_ends(frontier.range)['typical'])} USD", frontier.drivers)
    else:
        note("no number has a range (columns with _low and _high), so that nothing moves these")


def _as_json(found: CostOfPass, models: list[dict[str, Any]]) -> dict[str, Any]:
    from hwsim.cost import driver_row

    problems = {
        name: {"winner": winner, **_ends(found.figures[f"problem {name}"].range)}
        for name, winner in found.winners.items()
    }
    drivers = {name: [driver_row(driver) for driver in each.drivers] for name, each in found.figures.items()}
    frontier = _ends(found.figures["frontier"].range)
    return {"frontier_usd": frontier, "problems": problems, "models": models, "drivers": drivers}


def _model(found: CostOfPass, name: str) -> dict[str, Any]:
    own = [attempt for attempt in found.attempts if attempt.model == name]
    return {
        "model": name,
        "problems": len(own),
        "accuracy": math.fsum(attempt.accuracy.typical for attempt in own) / len(own),
        "usd_per_pass": _ends(found.figures[f"model {name}"].range),
        "cheapest_on": sum(winner == name for winner in found.winners.values()),
        "frontier_without_usd": _ends(found.without(name)),
    }


def _first(figure: Ranged) -> str:
    return figure.drivers[0].name if figure.drivers else ""


def _ends(cost: Range) -> dict[str, float | None]:
    """For JSON, which has no infinity: null is a problem that is never solved."""
    return {end: value if math.isfinite(value) else None for end, value in cost.as_dict().items()}


def _cells(ends: dict[str, float | None]) -> list[str]:
    return [_cell(value) for value in ends.values()]


def _cell(value: float | None) -> str:
    return "never" if value is None else f"{value:.4g}"
