"""`hwsim estimate`: price a finished run, without simulating it again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hwsim.cli.explained import print_constants, print_drivers, shown
from hwsim.cli.output import note, print_json, table
from hwsim.units import si

if TYPE_CHECKING:
    from hwsim.estimate import Estimate
    from hwsim.technology import Range


def estimate(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="A run file that simulate wrote.")],
    technology: Annotated[str | None, typer.Option(help="Name or file; the run names the default.")] = None,
    price: Annotated[str | None, typer.Option(help="Name or file; likewise.")] = None,
    memory: Annotated[
        str | None, typer.Option(help="Name or file, for energy and ranges, not speed; likewise.")
    ] = None,
    part: Annotated[str | None, typer.Option(help="Name or file; likewise.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="List every constant with source and kind.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Tokens/s, energy, power and cost of a run, each as low, typical and high."""
    from hwsim.cost import driver_row
    from hwsim.estimate import Pricer
    from hwsim.run import Run

    priced = Pricer(technology, part, memory, price).estimate(Run.load(run))
    drivers = {"cost_drivers": priced.cost_drivers(), "carbon_drivers": priced.carbon_drivers()}
    if json:
        more = {name: [driver_row(driver) for driver in found] for name, found in drivers.items()}
        print_json(priced.as_dict() | more | ({"explain": priced.explain()} if explain else {}))
        return
    print_estimate(priced)
    print()
    print_drivers(
        f"cost per million tokens = {shown(priced.usd_per_million_tokens.typical)} USD", drivers["cost_drivers"]
    )
    if priced.carbon:
        print()
        emitted = shown(priced.kg_co2e_per_million_tokens.typical)
        print_drivers(f"carbon per million tokens = {emitted} kgCO2e", drivers["carbon_drivers"])
    if explain:
        print_explanation(priced)


def print_estimate(priced: Estimate) -> None:
    """The figures as tables; what they assume goes to stderr as a count."""
    run = priced.run
    what = f"{run.network}, {run.recipe} on {run.accelerator['name']}"
    title = f"{what}: {run.phase}, batch {run.batch}, context {run.context}"
    table(title, ["figure", "low", "typical", "high"], _figures(priced))
    print()
    table("Energy per token", ["component", "low", "typical", "high", "share"], _energies(priced))
    for gap in priced.gaps:
        note(gap)
    note(f"rests on {len(priced.assumed)} assumptions; --explain lists every constant with its source")


def _figures(priced: Estimate) -> list[list[str]]:
    cost, roofline = priced.cost, priced.roofline
    return [
        ["tokens per second", *_ends(priced.tokens_per_s, "token/s")],
        ["energy per token", *_ends(priced.total_energy_j_per_token, "J")],
        ["power", *_ends(priced.power_w, "W")],
        ["cost per million tokens", *_dollars(priced.usd_per_million_tokens)],
        ["  of which capital", *_dollars(cost.capital)],
        ["  of which electricity", *_dollars(cost.electricity + cost.idle_electricity)],
        *([f"  of which {part.replace('_', ' ')}", *_dollars(usd)] for part, usd in cost.others.items()),
        *_carbon(priced),
        ["compute utilisation", "", f"{priced.compute_utilisation:.1%}", ""],
        ["bandwidth utilisation", "", f"{priced.bandwidth_utilisation:.1%}", ""],
        ["operational intensity", "", f"{roofline.macs_per_byte:.3g} MAC/B", ""],
        ["achieved", "", si(roofline.achieved_macs_per_s, "MAC/s"), ""],
        [f"attainable ({roofline.bound}-bound)", "", si(roofline.attainable_macs_per_s, "MAC/s"), ""],
        *([f"area of {name}", *_square_millimetres(area)] for name, area in priced.chip.area_m2.items()),
        *_on_board(priced),
    ]


def _carbon(priced: Estimate) -> list[list[str]]:
    """Carbon in all and by part, where anything is known of it."""
    if not priced.carbon:
        return []
    parts = [[f"  of which {part}", *_kilograms(kg)] for part, kg in priced.carbon.items()]
    return [["carbon per million tokens", *_kilograms(priced.kg_co2e_per_million_tokens)], *parts]


def _on_board(priced: Estimate) -> list[list[str]]:
    """Resources of an FPGA, and the power by them: a second figure beside the one by actions."""
    if priced.board is None:
        return []
    counts = [[kind.upper(), *_counts(count)] for kind, count in priced.board.resources.items()]
    return [*counts, ["power by resources (fitted)", *_ends(priced.board.power_w, "W")]]


def _counts(value: Range) -> list[str]:
    return [f"{end:,.0f}" for end in (value.low, value.typical, value.high)]


def _energies(priced: Estimate) -> list[list[str]]:
    whole = priced.total_energy_j_per_token
    rows = [[name, *_ends(e, "J"), f"{e.typical / whole.typical:.1%}"] for name, e in priced.energy_j_per_token.items()]
    return [*rows, ["total", *_ends(whole, "J"), "100.0%"]]


def _ends(value: Range, unit: str) -> list[str]:
    return [si(value.low, unit), si(value.typical, unit), si(value.high, unit)]


def _dollars(value: Range) -> list[str]:
    return [f"{end:.3g} USD" for end in (value.low, value.typical, value.high)]


def _kilograms(value: Range) -> list[str]:
    return [f"{end:.3g} kgCO2e" for end in (value.low, value.typical, value.high)]


def _square_millimetres(area: Range) -> list[str]:
    return [f"{end * 1e6:.3g} mm2" for end in (area.low, area.typical, area.high)]


def print_explanation(priced: Estimate) -> None:
    """Every constant, with its range, kind, source and note."""
    print_constants(priced.explain())
