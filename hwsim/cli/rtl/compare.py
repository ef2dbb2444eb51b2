"""`hwsim rtl test` and `sim`: circuits in a simulator, held against their models."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.rtl.common import FAULTS_SHOWN, Elements, Json, app, known, parameters, say_if_cold
from hwsim.errors import EXIT_CHECK, EXIT_DONE, HwsimError

if TYPE_CHECKING:
    from hwsim.pe import PE
    from hwsim.rtl_flow import LayerVerdict, Verdict

Simulator = Annotated[str, typer.Option(metavar="NAME", help="verilator, or icarus where Icarus Verilog is installed.")]


@app.command("test")
def compare(
    elements: Elements = None,
    seeds: Annotated[int, typer.Option(min=1, help="Random stimuli and schedules for each variant.")] = 10,
    record: Annotated[Path | None, typer.Option(metavar="FILE", help="Record the outcome, for rtl/.")] = None,
    simulator: Simulator = "verilator",
    json: Json = False,
) -> int:
    """Simulate every variant and compare every result and every transfer with the models."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names

    wanted = known(elements) or pe_names()
    if record is not None and simulator != "verilator":
        raise HwsimError("the record is of Verilator", got=f"--simulator {simulator}", expected="--record without it")
    say_if_cold()
    verdicts: list[Verdict] = []
    with progress("Simulating") as update:
        for name in wanted:
            update(len(verdicts), len(wanted))
            verdicts.append(rtl_flow.verify(name, seeds, simulator=simulator))
    failed = [verdict for verdict in verdicts if verdict.faults]
    if json:
        rows = [dataclasses.asdict(verdict) for verdict in verdicts]
        print_json({"simulator": simulator, "verdicts": rows, "holds": not failed})
    else:
        columns = ["PE", "variants", "seeds", "products", "transfers", "sums", "stalled", "bins", "cycles/s", "verdict"]
        table(f"RTL against the models, in {simulator}", columns, [_verdict_cells(verdict) for verdict in verdicts])
    for verdict in verdicts:
        for what in (*verdict.faults[:FAULTS_SHOWN], *(f"not met: {bin}" for bin in verdict.missed[:FAULTS_SHOWN])):
            note(f"{verdict.pe}: {what}")
    if record is not None and not failed:
        rtl_flow.write_record(verdicts, record)
    return EXIT_CHECK if failed else EXIT_DONE


def _verdict_cells(verdict: Verdict) -> list[object]:
    return [
        verdict.pe,
        len(verdict.variants),
        verdict.seeds,
        sum(verdict.products.values()),
        verdict.transfers,
        verdict.sums,
        verdict.stalled_results + verdict.stalled_rows,
        f"{verdict.bins - len(verdict.missed)} of {verdict.bins}",
        f"{verdict.cycles / verdict.wall_s:.3g}",
        "differs" if verdict.faults else "equal",
    ]


@app.command()
def sim(
    trace: Annotated[Path, typer.Argument(metavar="TRACE", help="A trace that quantize wrote, with real weights.")],
    weight: Annotated[str, typer.Option(metavar="NAME", help="A weight matrix; trace info lists them.")],
    element: Annotated[str | None, typer.Option("--pe", metavar="NAME", help="A PE that takes the formats.")] = None,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="A parameter of the array, such as rows=4.")
    ] = None,
    tokens: Annotated[int, typer.Option(min=1, help="Sample activations of so many tokens.")] = 1,
    expert: Annotated[int | None, typer.Option(min=0, help="Which one, where each expert has such a matrix.")] = None,
    micro: Annotated[bool, typer.Option("--micro", help="On the whole small accelerator around the array.")] = False,
    seed: Annotated[int, typer.Option(min=0, help="Of gaps in the input and of back-pressure.")] = 0,
    simulator: Simulator = "verilator",
    json: Json = False,
) -> int:
    """Stream a real layer of a trace through an array and compare every bit and every transfer."""
    from hwsim import rtl_flow
    from hwsim.pe.micro import Micro
    from hwsim.trace import Trace

    operands = rtl_flow.operands_of(Trace.open(trace), weight, tokens, expert)
    pe = operands.array(element, parameters(operands.element(element), settings))
    operands = operands.held_by(pe)
    say_if_cold()
    of_layer = operands.of(pe)
    if micro:
        verdict = rtl_flow.run_layer_on_micro(Micro(pe), *of_layer, seed=seed, simulator=simulator)
    else:
        verdict = rtl_flow.run_layer(pe, *of_layer, counts=operands.counts, seed=seed, simulator=simulator)
    report = {"weight": weight, "micro": micro, "simulator": simulator, **_layer_report(pe, verdict)}
    if json:
        print_json(report)
    else:
        columns = ["weight", "PE", "words" if micro else "beats", "results", "transfers", "sums", "cycles", "cycles/s"]
        keys = ("beats", "results", "transfers", "sums", "cycles")
        speed, outcome = f"{verdict.simulated_cycles_per_s:.3g}", "equal" if report["equal"] else "differs"
        cells = [weight, pe.name, *(report[key] for key in keys), speed, outcome]
        table(f"A layer in {simulator}", [*columns, "verdict"], [cells])
    for fault in verdict.faults[:FAULTS_SHOWN]:
        note(fault)
    return EXIT_DONE if report["equal"] else EXIT_CHECK


def _layer_report(pe: PE, verdict: LayerVerdict) -> dict[str, Any]:
    counts = {key: getattr(verdict, key) for key in ("beats", "results", "transfers", "sums", "cycles")}
    return {
        "array": pe.parameters(),
        **counts,
        "simulated_cycles_per_s": verdict.simulated_cycles_per_s,
        "equal": not verdict.faults,
        "faults": list(verdict.faults),
    }
