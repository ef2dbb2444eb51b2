"""`hwsim rtl synth`: what a PE array takes of an FPGA, or of a chip."""

from __future__ import annotations

import dataclasses
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.rtl.common import Elements, Json, Settings, Target, app, known, parameters, say_if_cold
from hwsim.errors import EXIT_DONE, HwsimError, unknown

if TYPE_CHECKING:
    from hwsim.pe import PE
    from hwsim.rtl_flow import Synthesis
    from hwsim.rtl_flow.synth import Circuit

COLUMNS = ["PE", "variant", "target", "way", "front", "MHz", "whole", "MHz", "seconds"]


@app.command()
def synth(
    elements: Elements = None,
    target: Target = "osu018",
    variant: Annotated[
        str | None, typer.Option(metavar="NAME", help="One of the PE's variants; all of them by default.")
    ] = None,
    settings: Settings = None,
    record: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Record the outcome there, as in rtl/.")] = None,
    json: Json = False,
) -> int:
    """Synthesize arrays: LUTs, registers and multiplier blocks of an FPGA, or area in cells; and a clock frequency."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names

    if record is not None and settings:
        raise HwsimError("a record of an array that is no variant", got="--record with --set", expected="one of them")
    arrays = _arrays(known(elements) or pe_names(), variant, settings)
    rtl_flow.check_target(target)
    say_if_cold()
    found: dict[str, dict[str, list[Synthesis]]] = {}
    with progress("Synthesizing") as update:
        for done, (name, of_variant, pe) in enumerate(arrays):
            update(done, len(arrays))
            found.setdefault(name, {})[of_variant] = rtl_flow.synthesize(pe, of_variant, target)
            if record is not None:
                command = f"hwsim rtl synth {name} --target {shlex.quote(target)}"
                rtl_flow.write_synthesis(name, {of_variant: found[name][of_variant]}, command, record)
    flat = [(name, v, one) for name, variants in found.items() for v, made in variants.items() for one in made]
    if json:
        print_json({"synthesis": [{"pe": name, "variant": v, **dataclasses.asdict(one)} for name, v, one in flat]})
    else:
        table(f"On {target}", COLUMNS, [_cells(*row) for row in flat])
    if any(one.whole.fmax_hz is None for _, _, one in flat):
        note(
            "no clock frequency: xcup is not placed and routed here; cells need a library with delays and OpenSTA "
            "(apt-get install -y opensta)"
        )
    return EXIT_DONE


def _arrays(names: list[str], variant: str | None, settings: list[str] | None) -> list[tuple[str, str, PE]]:
    """(PE, variant, array) of what was asked for.

    Raises:
        HwsimError: no such variant, or parameters that cannot be.
    """
    from hwsim.pe import get_pe

    found: list[tuple[str, str, PE]] = []
    for name in names:
        variants = get_pe(name).variants()
        if variant is not None and variant not in variants:
            raise unknown(f"variant of {name}", variant, variants)
        changes = parameters(get_pe(name), settings)
        chosen = {variant: variants[variant]} if variant else variants
        found += [(name, key, dataclasses.replace(pe, **changes) if changes else pe) for key, pe in chosen.items()]
    return found


def _cells(name: str, variant: str, one: Synthesis) -> list[object]:
    sizes = [text for circuit in (one.front, one.whole) for text in (_size(circuit), _mhz(circuit))]
    return [name, variant, one.target, one.way, *sizes, f"{one.wall_s:.1f}"]


def _mhz(circuit: Circuit) -> str:
    return "-" if circuit.fmax_hz is None else f"{circuit.fmax_hz / 1e6:.1f}"


def _size(circuit: Circuit) -> str:
    resources = circuit.resources
    if "area_um2" in resources:
        return f"{resources['area_um2']:,.0f} um2, {resources['nand2']:,.0f} NAND2"
    kinds = {"lut": "LUT", "lut_as_memory": "LUTRAM", "ff": "FF", "dsp": "DSP"}
    return ", ".join(f"{resources[kind]} {word}" for kind, word in kinds.items() if resources[kind])
