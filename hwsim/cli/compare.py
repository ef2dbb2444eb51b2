"""`hwsim compare`: one network on several accelerators, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.overrides import parse_overrides
from hwsim.errors import EXIT_DONE, EXIT_USER, HwsimError
from hwsim.units import si


def compare(
    accelerators: Annotated[list[str], typer.Argument(metavar="ACCELERATOR...", help="Names or TOML paths.")],
    network: Annotated[str | None, typer.Option(help="Name or TOML path; its weights are synthetic.")] = None,
    trace: Annotated[Path | None, typer.Option(help="A trace of real weights, instead of a network.")] = None,
    recipe: Annotated[str | None, typer.Option(help="One for all; by default the one that suits each best.")] = None,
    phase: Annotated[str, typer.Option(help="decode (a token of each sequence) or prefill (the context).")] = "decode",
    context: Annotated[int, typer.Option(help="Positions attended to (decode) or taken in (prefill).")] = 512,
    batch: Annotated[int, typer.Option(help="Sequences.")] = 1,
    settings: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="network.layers=2")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the rows here, as CSV.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Compare accelerators of any kind: throughput, energy and cost of one network.

    An accelerator that cannot run it has a row that says why; exit code 2 where none can.
    """
    from hwsim.figures.rows import write_rows
    from hwsim.study.side_by_side import Question
    from hwsim.study.side_by_side import compare as compared

    overrides = parse_overrides(settings or [])
    subject = _subject(network, trace, recipe, overrides)
    question = Question(subject, phase, context, batch, recipe, overrides)
    with progress("comparing") as tick:
        rows = compared(question, accelerators, tick)
    if out:
        write_rows(out, rows)
    asked = {"phase": phase, "context": context, "batch": batch, "set": settings or []}
    title = getattr(subject, "name", None) or getattr(getattr(subject, "network", None), "name", "?")
    if json:
        print_json({"network": title, **asked, "rows": rows})
    else:
        _print(f"{title}: {phase}, context {context}, batch {batch}", rows)
    return EXIT_USER if all("refused" in row for row in rows) else EXIT_DONE


def _subject(network: str | None, trace: Path | None, recipe: str | None, overrides: dict[str, dict[str, Any]]) -> Any:
    from hwsim.network import load_network
    from hwsim.trace import Trace

    if trace is not None:
        if network or recipe or overrides["network"] or overrides["recipe"]:
            raise HwsimError(
                "--trace already names network and recipe", next="drop --network, --recipe and their --set"
            )
        return Trace.open(trace)
    if network is None:
        raise HwsimError("nothing to compare on", expected="--network or --trace", next="hwsim models lists networks")
    return load_network(network, overrides["network"])


def _print(title: str, rows: list[dict[str, Any]]) -> None:
    columns = ["accelerator", "recipe", "tokens/s", "times", "J/token", "W", "USD/Mtoken", "limited by"]
    table(title, columns, [_cells(row) for row in rows])
    for row in rows:
        if "refused" in row:
            note(f"{row['accelerator']}: {row['refused']}")
        elif row["held_as"]:
            note(f"{row['accelerator']}: what {row['recipe']} has no unit for there is held as {row['held_as']}")
    if any("refused" not in row for row in rows):
        note("every figure has a range and rests on assumptions: --json has both")


def _cells(row: dict[str, Any]) -> list[object]:
    if "refused" in row:
        return [row["accelerator"], row["recipe"], *[None] * 5, "refused, see below"]
    return [
        row["accelerator"],
        row["recipe"],
        si(row["tokens_per_s"]),
        f"{row['times_tokens_per_s']:.3g}",
        si(row["energy_j_per_token"]),
        f"{row['power_w']:.3g}",
        f"{row['usd_per_million_tokens']:.3g}",
        row["bottleneck"],
    ]
