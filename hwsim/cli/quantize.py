"""`hwsim quantize`: a checkpoint and a recipe become a trace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hwsim.cli.output import print_json, progress
from hwsim.cli.overrides import parse_overrides, say_what_is_idle
from hwsim.cli.trace import summary
from hwsim.units import si


def quantize(
    checkpoint: Annotated[
        str,
        typer.Option(
            help="Folder with config.json and safetensors, or a GGUF file; minilm for the installed all-MiniLM-L6-v2."
        ),
    ],
    recipe: Annotated[str, typer.Option(help="Name or TOML path.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="The trace to write.")],
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="recipe.weights.group=64")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Quantize real weights into a trace, one layer in memory at a time."""
    from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
    from hwsim.quantize import load_recipe
    from hwsim.trace import build_trace

    overrides = parse_overrides(settings or [], targets=("recipe",))
    chosen = load_recipe(recipe, overrides["recipe"])
    source = open_checkpoint(find_minilm() if checkpoint == "minilm" else Path(checkpoint))
    samples = find_samples(source)
    with progress(f"{source.name} in {chosen.name}") as advance:
        trace = build_trace(source, chosen, out, samples, advance)
    say_what_is_idle(chosen, trace.shapes)
    if json:
        print_json(summary(trace) | {"trace": str(out)})
    else:
        changed = f" with {', '.join(settings)}" if settings else ""
        what = f"{trace.network.name} in {trace.recipe.name}{changed}"
        print(f"wrote {out}: {what}, {si(trace.weight_bytes(), 'B')} with the embedding table")
