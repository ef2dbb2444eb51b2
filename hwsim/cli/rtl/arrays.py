"""`hwsim rtl arrays`: the PE arrays of an accelerator as they are in it, synthesized and recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.rtl.common import Json, app, say_if_cold
from hwsim.errors import EXIT_DONE

if TYPE_CHECKING:
    from hwsim.pe import PE


@app.command()
def arrays(
    accelerator: Annotated[str, typer.Argument(help="Name or TOML path.")],
    target: Annotated[str, typer.Option(metavar="TARGET", help="xcup or ecp5.")] = "xcup",
    group: Annotated[int, typer.Option(help="Weights that share a scale.")] = 128,
    groups: Annotated[int, typer.Option(help="Groups of a row.")] = 86,
    record: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Where records are kept; what is there is not made again.")
    ] = Path("rtl"),
    json: Json = False,
) -> int:
    """Synthesize the PE arrays of an accelerator at their own size, for the check against its part."""
    from hwsim.accelerators import AcceleratorDescription, load_as
    from hwsim.rtl_flow.measure import measure_array

    design = load_as(AcceleratorDescription, accelerator)
    say_if_cold()
    made: dict[str, PE] = {
        name: design.pe(name, group, groups, zero_point=name.startswith("uint")) for name in design.elements
    }
    found = {name: measure_array(pe, target, record, note) for name, pe in made.items()}
    if json:
        print_json({"arrays": [{"pe": made[name].name, "format": name, **entry} for name, entry in found.items()]})
        return EXIT_DONE
    rows = [[made[name].name, entry["label"], *_counts(entry["parts"])] for name, entry in found.items()]
    table(f"Arrays of {accelerator} on {target}", ["PE", "array", "LUT", "FF", "DSP", "of which front"], rows)
    return EXIT_DONE


def _counts(parts: dict[str, dict[str, Any]]) -> list[object]:
    whole, front = (parts[part] for part in ("whole", "front"))
    kinds = ("lut", "ff", "dsp")
    return [*(whole[kind] for kind in kinds), ", ".join(f"{front[kind]} {kind.upper()}" for kind in kinds)]
