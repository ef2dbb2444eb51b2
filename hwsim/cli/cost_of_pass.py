"""`hwsim cost-of-pass`: what a correct answer costs, by model and at the frontier."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import print_json, table

if TYPE_CHECKING:
    from hwsim.cost.cost_of_pass import Attempt
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
    from hwsim.cost.cost_of_pass import frontier, read_attempts
    from hwsim.figures import read_rows

    attempts = read_attempts(read_rows(file))
    found = frontier(attempts, human_usd)
    models = [_model(attempts, name, found.winners, human_usd) for name in dict.fromkeys(a.model for a in attempts)]
    if json:
        problems = {p: {"winner": found.winners[p], **_ends(cost)} for p, cost in found.by_problem.items()}
        print_json({"frontier_usd": _ends(found.mean), "problems": problems, "models": models})
        return
    columns = ["model", "accuracy", "cheapest on", "usd per pass: low", "typical", "high", "frontier without it"]
    rows = [[m["model"], f"{m['accuracy']:.3g}", m["cheapest_on"], *_cells(m["usd_per_pass"]),
             _cell(m["frontier_without_usd"]["typical"])] for m in models]  # fmt: skip
    rows.append(["frontier", "", len(found.by_problem), *_cells(_ends(found.mean)), ""])
    table(f"{file.name}: {len(found.by_problem)} problems", columns, rows)


def _model(attempts: list[Attempt], name: str, winners: Any, human_usd: float | None) -> dict[str, Any]:
    from hwsim.cost.cost_of_pass import mean, without

    own = [attempt for attempt in attempts if attempt.model == name]
    return {
        "model": name,
        "problems": len(own),
        "accuracy": mean(a.accuracy for a in own).typical,
        "usd_per_pass": _ends(mean(a.cost_of_pass for a in own)),
        "cheapest_on": sum(winner == name for winner in winners.values()),
        "frontier_without_usd": _ends(without(attempts, name, human_usd)),
    }


def _ends(cost: Range) -> dict[str, float | None]:
    """For JSON, which has no infinity: null is a problem that is never solved."""
    return {end: value if math.isfinite(value) else None for end, value in cost.as_dict().items()}


def _cells(ends: dict[str, float | None]) -> list[str]:
    return [_cell(value) for value in ends.values()]


def _cell(value: float | None) -> str:
    return "never" if value is None else f"{value:.4g}"
