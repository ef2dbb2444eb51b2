"""`hwsim hardwire`: a network as chips whose weights are wires."""

from __future__ import annotations

from typing import Annotated

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.overrides import parse_overrides
from hwsim.errors import EXIT_DONE, unknown


def hardwire(
    networks: Annotated[list[str], typer.Argument(metavar="NETWORK...", help="Names or TOML paths.")],
    recipe: Annotated[str | None, typer.Option(help="Of the weights; by default the accelerator's own.")] = None,
    accelerator: Annotated[str, typer.Option(help="Whose kind of chip.")] = "hnlpu",
    context: Annotated[int, typer.Option(help="Positions of every sequence.")] = 2048,
    embedding: Annotated[str, typer.Option(help="How weights are held: metal, cells or sram.")] = "metal",
    settings: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="network.layers=2")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Report chips, masks, one-time costs, tokens/s and tokens/J of networks as wires.

    Rates that are not modelled are left out, and why is said.
    """
    from hwsim.network import load_network
    from hwsim.quantize import load_recipe
    from hwsim.study import hardwiring

    if embedding not in hardwiring.EMBEDDINGS:
        raise unknown("embedding", embedding, hardwiring.EMBEDDINGS)
    held = hardwiring.EMBEDDINGS[embedding]
    changed = parse_overrides(settings or [])
    chosen = load_recipe(recipe, changed["recipe"]) if recipe else None
    rows = []
    for name in networks:
        network = load_network(name, changed["network"])
        found = hardwiring.hardwire(network, chosen, accelerator, context, held)
        rows.append({"network": network.name, **found.row()})
    if json:
        print_json({"accelerator": accelerator, "context": context, "embedding": embedding, "rows": rows})
        return EXIT_DONE
    _print(rows)
    return EXIT_DONE


def _print(rows: list[dict[str, object]]) -> None:
    columns = {
        "network": "network",
        "chips": "chips",
        "silicon_mm2": "mm2",
        "own_masks": "own masks",
        "mask_musd": "masks MUSD",
        "nre_musd": "NRE MUSD",
        "respin_musd": "re-spin MUSD",
        "sequences": "sequences",
        "tokens_per_s": "tokens/s",
        "tokens_per_j": "tokens/J",
        "alone_tokens_per_s": "one sequence",
        "bottleneck": "limited by",
    }
    table("Networks as wires", list(columns.values()), [[row[key] for key in columns] for row in rows])
    for row in rows:
        if row["refused"]:
            note(f"{row['network']}: no rates: {row['refused']}")
    note("every cost has a range: --json has it")
