"""`hwsim simulate`: a phase of a network on an accelerator, cycle by cycle, and what it costs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.overrides import parse_overrides, say_what_is_idle
from hwsim.errors import HwsimError
from hwsim.units import si

if TYPE_CHECKING:
    from hwsim.estimate import Estimate
    from hwsim.run import Run
    from hwsim.trace import Trace

STARTED = time.perf_counter()  # this module is imported first thing by the command line


def simulate(
    network: Annotated[str | None, typer.Option(help="Name or TOML path; its weights are synthetic.")] = None,
    recipe: Annotated[str | None, typer.Option(help="Name or TOML path, with --network.")] = None,
    trace: Annotated[Path | None, typer.Option(help="A trace of real weights, instead of network and recipe.")] = None,
    accelerator: Annotated[str, typer.Option(help="Name or TOML path.")] = "u280-stream",
    phase: Annotated[str, typer.Option(help="decode (a token of each sequence) or prefill (the context).")] = "decode",
    context: Annotated[int, typer.Option(help="Positions attended to (decode) or taken in (prefill).")] = 512,
    batch: Annotated[int, typer.Option(help="Sequences.")] = 1,
    engine: Annotated[str, typer.Option(help="auto, line (compiled) or events (SimPy).")] = "auto",
    no_skip: Annotated[bool, typer.Option("--no-skip", help="Evaluate every beat.")] = False,
    ignore_fit: Annotated[bool, typer.Option("--ignore-fit", help="Simulate what its part does not hold.")] = False,
    settings: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="network.layers=2")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the run here, for `hwsim estimate`.")] = None,
    timeline: Annotated[Path | None, typer.Option(help="Write busy intervals for Perfetto or Chrome.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Simulate prefill or decode and print throughput, energy and what limits it."""
    from hwsim import kernels
    from hwsim.accelerators import open_accelerator
    from hwsim.cost import load_price
    from hwsim.engine.timeline import write_timeline
    from hwsim.estimate import estimate
    from hwsim.technology import load_part, load_technology

    overrides = parse_overrides(settings or [])
    machine = open_accelerator(accelerator, overrides["accelerator"], overrides["memory"], ignore_fit)
    subject = _trace(network, recipe, trace, overrides)
    kernels.warm()
    began = time.perf_counter()
    simulation = machine.simulate(subject, phase, context, batch, engine, skip=not no_skip)
    wall_s = time.perf_counter() - began
    design = machine.description
    technology, part, price = load_technology(design.technology), load_part(design.part), load_price(design.price)
    cost = estimate(simulation.run, technology, part, machine.memory, price)
    if out:
        simulation.run.save(out)
    if timeline:
        write_timeline(timeline, simulation.program, simulation.result, simulation.run.clock_hz)
    say_what_is_idle(subject.recipe, subject.shapes)
    for line in (*simulation.run.accelerator["fit"]["warnings"], *cost.chip.notes):
        note(line)
    times = {"wall_s": wall_s, "total_s": time.perf_counter() - STARTED}
    report = summary(simulation.run, cost) | {"set": settings or []} | times
    if json:
        print_json(report)
    else:
        _print(report)


def _trace(network: str | None, recipe: str | None, trace: Path | None, overrides: dict[str, dict[str, Any]]) -> Trace:
    from hwsim.network import load_network
    from hwsim.quantize import load_recipe
    from hwsim.trace import Trace

    if trace is not None:
        if network or recipe or overrides["network"] or overrides["recipe"]:
            raise HwsimError(
                "--trace already names network and recipe", next="drop --network, --recipe and their --set"
            )
        return Trace.open(trace)
    if network is None or recipe is None:
        raise HwsimError(
            "nothing to simulate",
            expected="--network and --recipe, or --trace",
            next="hwsim simulate --network llama-2-7b --recipe int4-g128",
        )
    return Trace.synthetic(load_network(network, overrides["network"]), load_recipe(recipe, overrides["recipe"]))


def summary(run: Run, cost: Estimate) -> dict[str, Any]:
    """What scripts rely on: keys are added, never renamed or removed."""
    return {
        "network": run.network,
        "recipe": run.recipe,
        "accelerator": run.accelerator["name"],
        "phase": run.phase,
        "context": run.context,
        "batch": run.batch,
        "cycles": run.cycles,
        "seconds": run.seconds,
        "tokens": run.tokens,
        "tokens_per_s": run.tokens_per_s,
        "energy_j_per_token": cost.total_energy_j_per_token.typical,
        "power_w": cost.power_w.typical,
        "usd_per_million_tokens": cost.usd_per_million_tokens.typical,
        "ranges": {
            "energy_j_per_token": cost.total_energy_j_per_token.as_dict(),
            "power_w": cost.power_w.as_dict(),
            "usd_per_million_tokens": cost.usd_per_million_tokens.as_dict(),
        },
        "bottleneck": run.bottleneck,
        "busy": {component.name: component.busy for component in run.components},
        "stalls": run.stalls(),
        "proven": {component.name: component.proven for component in run.components},
        "engine": run.engine,
        "activations": run.activations,
        "assumed": list(cost.assumed),
        "simulated_beats": run.simulated_beats,
        "skipped_beats": run.skipped_beats,
        "trace_hash": run.trace_hash,
        "fit": run.accelerator["fit"],
    }


def _print(report: dict[str, Any]) -> None:
    title = f"{report['network']} in {report['recipe']} on {report['accelerator']}: {report['phase']}"
    title += f", with {', '.join(report['set'])}" if report["set"] else ""
    ranges = report["ranges"]
    busiest = max(report["busy"], key=report["busy"].__getitem__)
    dollars = ranges["usd_per_million_tokens"]
    rows = [
        ["throughput", f"{si(report['tokens_per_s'])} tokens/s", f"{report['cycles']:,} cycles"],
        ["energy", si(report["energy_j_per_token"], "J/token"), _spread(ranges["energy_j_per_token"], "J/token")],
        ["power", si(report["power_w"], "W"), _spread(ranges["power_w"], "W")],
        [
            "cost",
            f"{report['usd_per_million_tokens']:.3g} USD/Mtoken",
            f"{dollars['low']:.3g} to {dollars['high']:.3g} USD",
        ],
        ["limited by", report["bottleneck"], f"{busiest} is busy {report['busy'][busiest]:.0%} of the time"],
        *([_fit_row(report["fit"])] if report["fit"]["resources"] else []),
        ["beats", f"{report['simulated_beats']:,} simulated", f"{report['skipped_beats']:,} skipped, exactly"],
    ]
    if "pe" in report["busy"]:
        rows.append(["utilisation", f"{report['busy']['pe']:.1%}", f"waits: {_causes(report['stalls'])}"])
    table(title, ["", "typical", "range or detail"], rows)
    note(
        f"rests on {len(report['assumed'])} assumptions, listed by --json; "
        "`hwsim estimate RUN --explain` lists every constant with its source"
    )


def _fit_row(fit: dict[str, Any]) -> list[str]:
    return ["fits" if fit["fits"] else "does not fit", fit["part"], _shares(fit)]


def _shares(fit: dict[str, Any]) -> str:
    """The share of each resource that the design takes; what the part has none of is named as missing."""
    shares = {kind: use["share"] for kind, use in fit["resources"].items() if use["needs"]["high"] > 0}
    return ", ".join(f"{kind} none" if share is None else f"{kind} {share:.0%}" for kind, share in shares.items())


def _causes(stalls: dict[str, int]) -> str:
    return ", ".join(f"{count:,} cycles for {cause}" for cause, count in stalls.items() if count) or "none"


def _spread(ends: dict[str, float], unit: str) -> str:
    return f"{si(ends['low'], unit)} to {si(ends['high'], unit)}"
