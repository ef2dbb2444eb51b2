"""`hwsim rtl fit` and `area`: what arrays take by their parameters, by forms fitted to synthesized ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.rtl.common import Json, Settings, Target, app, known, parameters, say_if_cold
from hwsim.errors import EXIT_DONE

if TYPE_CHECKING:
    from hwsim.synthesis import Errors, Estimate

Element = Annotated[str, typer.Argument(metavar="PE", help="A PE.")]
_UNITS = {"area_um2": "um2", "lut": "LUT", "ff": "FF"}


@app.command()
def fit(
    element: Element,
    target: Target = "osu018",
    record: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Where samples and fits are kept; what is there is not made again.")
    ] = Path("rtl"),
    json: Json = False,
) -> int:
    """Synthesize sample arrays of a PE, fit area over rows, lanes, widths and groups, and say how far off that is."""
    from hwsim import rtl_flow

    known([element])
    rtl_flow.check_target(target)
    say_if_cold()
    found = rtl_flow.fit(element, target, record, note)
    if json:
        print_json({"pe": element, "fits": [one.model_dump() for one in found]})
        return EXIT_DONE
    columns = ["case", "part", "quantity", "samples", "rms", "largest", "held out", "rms", "largest"]
    rows = [
        [one.case.get("form", "-"), one.part, one.quantity, *_errors(one.samples), *_errors(one.held_out)]
        for one in found
    ]
    table(f"{element} on {found[0].target}", columns, rows)
    return EXIT_DONE


@app.command()
def area(
    element: Element,
    target: Annotated[str, typer.Option(metavar="TARGET", help="As in the fits; osu018 is enough.")] = "osu018",
    variant: Annotated[
        str | None, typer.Option(metavar="NAME", help="The variant to start from; the first by default.")
    ] = None,
    settings: Settings = None,
    folder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Of the fits; the shipped ones by default.")
    ] = None,
    json: Json = False,
) -> int:
    """What an array takes by the fits: needs no tool. An array outside of what was sampled is flagged."""
    import dataclasses

    from hwsim import synthesis
    from hwsim.errors import unknown
    from hwsim.pe import get_pe
    from hwsim.staleness import stale_records

    variants = get_pe(element).variants()
    if variant is not None and variant not in variants:
        raise unknown(f"variant of {element}", variant, variants)
    start = variants[variant or next(iter(variants))]
    pe = dataclasses.replace(start, **parameters(get_pe(element), settings))
    found = synthesis.estimate(element, pe.parameters(), target, folder)
    flags = stale_records([(element, one.fit.source) for one in found], f"hwsim rtl fit {{}} --target {target}")
    if json:
        estimates = [_as_json(one) for one in found]
        print_json({"pe": element, "parameters": pe.parameters(), "estimates": estimates, "notes": flags})
    else:
        columns = ["part", "value", "unit", "held-out error", "largest", "outside of the samples"]
        table(f"{element} on {found[0].fit.target}, by fit", columns, [_cells(one) for one in found])
    for flag in flags:
        note(flag)
    if any(one.extrapolated for one in found):
        note(f"extrapolated: {', '.join(found[0].outside)} outside of what was sampled; the errors do not bound it")
    return EXIT_DONE


def _errors(errors: Errors) -> list[object]:
    return [errors.arrays, f"{errors.rms:.1%}", f"{errors.largest:.1%}"]


def _as_json(one: Estimate) -> dict[str, Any]:
    kept = {key: value for key, value in one.fit.model_dump().items() if key != "box"}
    box = {key: list(ends) for key, ends in one.fit.box.items()}
    return {"value": one.value, "extrapolated": one.extrapolated, "outside": list(one.outside), **kept, "box": box}


def _cells(one: Estimate) -> list[object]:
    errors = one.fit.held_out
    outside = ", ".join(f"{key} ({low} to {high})" for key, (low, high) in one.fit.box.items() if key in one.outside)
    unit = _UNITS[one.fit.quantity]
    return [one.fit.part, f"{one.value:,.0f}", unit, f"{errors.rms:.1%}", f"{errors.largest:.1%}", outside or "-"]
