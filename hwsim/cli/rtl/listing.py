"""`hwsim rtl list`: the PEs, and how they are proven."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import print_json, table
from hwsim.cli.rtl.common import Json, app
from hwsim.cli.rtl.page import fill_page

if TYPE_CHECKING:
    from hwsim.pe import PE


@app.command("list")
def list_elements(
    page: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Also write each PE's table into its section of this page.")
    ] = None,
    json: Json = False,
) -> None:
    """List the PEs: variants, timing, how bits and cycles are proven, and on what they were synthesized."""
    from hwsim.pe import pe_names

    rows = [_element(name) for name in pe_names()]
    if page is not None:
        fill_page(page, rows)
    if json:
        print_json({"elements": rows})
        return
    columns = ["PE", "variant", "rows x lanes", "weights", "latency", "interval", "bits", "proof"]
    cells = [[row["name"], *_cells(variant), row["state"]] for row in rows for variant in row["variants"]]
    table("Processing elements", columns, cells)


def _cells(variant: dict[str, Any]) -> list[object]:
    size, bits = f"{variant['rows']} x {variant['lanes']}", ", ".join(variant["bits"]) or "none"
    return [variant["name"], size, *(variant[key] for key in ("weight_format", "latency", "interval")), bits]


def _element(name: str) -> dict[str, Any]:
    from hwsim.pe import get_pe, proof
    from hwsim.pe.proof import proofs, proven_by_sat, record
    from hwsim.staleness import current_source
    from hwsim.synthesis import recorded_targets

    element, proven, found, by_sat = get_pe(name), proof(name), record(name), proven_by_sat(name)
    targets = recorded_targets(name, current_source(name))
    return {
        "name": name,
        "title": element.title,
        "formats": element.supported,
        "state": "proven" if proven else "stale" if found else "unproven",
        "proof": proven,
        "record": found,
        "proofs": proofs(name),
        "proofs_state": "current" if by_sat else "stale" if proofs(name) else "none",
        "variants": [
            _variant(variant, pe, found if proven else None, by_sat.get(variant, []))
            | {"synthesized": targets.get(variant, [])}
            for variant, pe in element.variants().items()
        ],
    }


def _variant(name: str, pe: PE, found: dict[str, Any] | None, by_sat: list[str]) -> dict[str, Any]:
    """A variant; `found`: what was verified of its PE, None where not of this source; `by_sat`: what is proven."""
    import numpy as np

    from hwsim.rtl_flow import formal

    interval, latency = "1 and more", f"interval + {pe.drain}"
    if not pe.depends_on:
        end = np.ones(1, np.bool_)
        timing = pe.timing(None, end, end)
        interval, latency = str(timing.interval[0]), str(timing.latency[0])
    return {
        "name": name,
        **pe.parameters(),
        "depends_on": sorted(pe.depends_on),
        "interval": interval,
        "latency": latency,
        "bits": [*_bits_proven(name, found), *(["formal"] if "lane" in by_sat else [])],
        "cycles": None if found is None else "every transfer",
        "provable": [formal.LANE] if formal.is_asked(pe) else [],
        "proven": by_sat,
    }


def _bits_proven(variant: str, found: dict[str, Any] | None) -> list[str]:
    """How bits were compared: over every product of a lane, over random operands; nothing where that is not proven."""
    if found is None:
        return []
    return ["exhaustive", "random"] if variant in found["products"] else ["random"]
