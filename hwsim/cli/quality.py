"""`hwsim quality`: what recipes cost a real network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.errors import EXIT_DONE, EXIT_USER

if TYPE_CHECKING:
    from hwsim.study import Quality

ALL = "all"
_LABELS = {"embedding_cosine": "cosine", "perplexity": "perplexity"}


def quality(
    checkpoint: Annotated[
        str, typer.Option(help="Folder or GGUF file, tokenizer.json beside it; minilm for the installed encoder.")
    ],
    recipe: Annotated[
        list[str], typer.Option(help="Name or TOML path, any number of times; all for the shipped ones.")
    ],
    text: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Text; a sentence a line for an encoder. Default: a shipped one."),
    ] = None,
    window: Annotated[
        int | None,
        typer.Option(min=2, help="Tokens that a decoder sees at once. Default: 512, or what it was made for."),
    ] = None,
    stride: Annotated[
        int | None, typer.Option(min=1, help="Tokens from one window to the next. Default: the window.")
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write rows and a figure there.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Embeddings or perplexity by recipe, computed as the hardware does, against full precision.

    Exit code 2 where a recipe that was named does not fit the network (its row says why), or none of all does.
    """
    from hwsim.checkpoint import find_minilm, open_checkpoint
    from hwsim.study import read_text, run_quality

    content = read_text(text, window, stride)
    recipes = _recipes(recipe)
    source = open_checkpoint(find_minilm() if checkpoint == "minilm" else Path(checkpoint))
    found = run_quality(source, recipes, content, out, note)
    if json:
        print_json(_as_json(source.name, found))
    else:
        _print(source.name, found)
    refused = {row["recipe"] for row in found.rows if "error" in row}
    named = ALL not in recipe
    return EXIT_USER if refused and (named or len(refused) == len(found.rows)) else EXIT_DONE


def _recipes(words: list[str]) -> list[str]:
    """What was asked for, each once; names that there are none of stop the command before any work."""
    from hwsim import catalog
    from hwsim.quantize import load_recipe

    for word in words:
        if word != ALL:
            load_recipe(word)
    every = (name for word in words for name in (catalog.names("recipes") if word == ALL else [word]))
    return list(dict.fromkeys(every))


def _as_json(name: str, found: Quality) -> dict[str, Any]:
    from hwsim.study.quality import NOT_QUANTIZED

    return {
        "checkpoint": name,
        "text": found.text,
        "metric": found.metric,
        "full_precision": found.reference,
        "rows": found.rows,
        "not_quantized": list(NOT_QUANTIZED),
        "written": [str(path) for path in found.written],
    }


def _print(name: str, found: Quality) -> None:
    from hwsim.study.quality import NOT_QUANTIZED

    columns = ["recipe", "bits/weight", "weight SQNR", "output SQNR", _LABELS[found.metric], "seconds"]
    rows = [_cells(row, found.metric) for row in (_reference(found), *found.rows) if "error" not in row]
    scored = ", ".join(f"{count} {what}" for what, count in found.text.items() if what != "name")
    table(f"{name}: {found.text['name']}, {scored}", columns, rows)
    print(f"\nfloat32 under every recipe: {', '.join(NOT_QUANTIZED)}")
    for row in found.rows:
        if "error" in row:
            print(f"{row['recipe']}: {row['error']} ({row['got']}; expected {row['expected']})")
        elif "outlier_columns" in row:
            print(f"{row['recipe']}: {_outliers(row)}")
        if "caveat" in row:
            print(f"{row['recipe']}: {row['caveat']}")
    for path in found.written:
        print(f"wrote {path}")


def _outliers(row: dict[str, Any]) -> str:
    count, threshold = row["outlier_columns"], f"{row['outlier_threshold']:g}"
    if not count:
        return f"no activation of the samples reaches {threshold}, so no column stays in FP16"
    return f"{count} columns, over all matrices, reach {threshold} in the samples and stay in FP16"


def _reference(found: Quality) -> dict[str, Any]:
    return {"recipe": "float32", **found.reference}


def _cells(row: dict[str, Any], metric: str) -> list[str]:
    bits, weight, output = (row.get(key) for key in ("bits_per_weight", "weight_sqnr_db", "output_sqnr_db"))
    return [
        row["recipe"],
        "" if bits is None else f"{bits:.3f}",
        *("" if sqnr is None else f"{sqnr:.1f} dB" for sqnr in (weight, output)),
        f"{row[metric]:.4f}" if metric == "embedding_cosine" else f"{row[metric]:.5g}",
        f"{row['seconds']:.2f}",
    ]
