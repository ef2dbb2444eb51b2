"""`hwsim cost`: what chips and systems cost, from the wafer to the token, and which assumption matters most."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated

import typer

from hwsim import catalog
from hwsim.cli.explained import print_constants, print_drivers, shown
from hwsim.cli.output import note, print_json, table
from hwsim.cli.overrides import parse_overrides
from hwsim.errors import HwsimError

if TYPE_CHECKING:
    from hwsim.cost import Priced
    from hwsim.cost.reading import Ranged


def cost(
    name: Annotated[str, typer.Argument(metavar="NAME|FILE", help="A system; a process with --area-mm2.")],
    area_mm2: Annotated[
        float | None, typer.Option("--area-mm2", metavar="A", help="Price a die of this area at the process NAME.")
    ] = None,
    systems: Annotated[int, typer.Option(help="Systems that serve; one-time costs are spread over them.")] = 1,
    spares: Annotated[int, typer.Option(help="Further systems, bought and not run.")] = 0,
    updates: Annotated[int, typer.Option(help="Rounds of new masks of the variants, and of all chips anew.")] = 0,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="system.serving.tokens_per_s=2e6")
    ] = None,
    drivers: Annotated[
        str | None, typer.Option(metavar="FIGURE", help="Rank what moves this figure. Default: the one that sums up.")
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="List every constant with source and kind.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Known-good die, package, one-time costs, break-even, dollars per million tokens and carbon, with ranges."""
    from hwsim.cost import Plan, load_process, load_system, price_die, price_system

    if area_mm2 is None:
        _check_is_system(name)
        overrides = parse_overrides(settings or [], ("system",))
        priced = price_system(load_system(name, overrides["system"]), Plan(systems, spares, updates))
    else:
        priced = price_die(load_process(name), _area_m2(area_mm2))
    ranked = _ranked(priced, drivers)
    if json:
        print_json(priced.as_dict() | ({"explain": priced.explain()} if explain else {}))
        return
    _print(priced, ranked)
    if explain:
        print_constants(priced.explain())


def _check_is_system(name: str) -> None:
    if name in catalog.names("processes") and name not in catalog.names("systems"):
        raise HwsimError(
            f"{name} is a process", expected="a system, or an area", next=f"hwsim cost {name} --area-mm2 A"
        )


def _area_m2(area_mm2: float) -> float:
    if not 0 < area_mm2 < math.inf:
        raise HwsimError("a die needs an area", got=f"{area_mm2:g} mm2", expected="above 0")
    return area_mm2 * 1e-6


def _ranked(priced: Priced, wanted: str | None) -> str:
    """The figure whose drivers are listed: the last of those that sum up, where none is asked for."""
    from hwsim.errors import unknown

    if wanted is not None and wanted not in priced.figures:
        raise unknown("figure", wanted, priced.figures)
    sums = ("usd_per_million_tokens", "volume.build_usd_per_system", "known_good_usd")
    return wanted or next(name for name in sums if name in priced.figures)


def _print(priced: Priced, ranked: str) -> None:
    columns = ["figure", "low", "typical", "high", "moved most by"]
    table(priced.title, columns, [_row(name, found) for name, found in priced.figures.items()])
    found = priced.figures[ranked]
    print()
    print_drivers(f"{ranked} = {shown(found.range.typical)}", found.drivers)
    note(f"rests on {len(list(priced.assumed()))} assumed numbers; --explain lists every constant with its source")


def _row(name: str, found: Ranged) -> list[str]:
    ends = [shown(value) for value in (found.range.low, found.range.typical, found.range.high)]
    return [name, *ends, found.drivers[0].name if found.drivers else ""]
