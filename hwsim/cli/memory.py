"""`hwsim memory`: DRAM by its commands, checked against other simulators."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import print_json, table
from hwsim.errors import EXIT_CHECK, HwsimError
from hwsim.units import BITS_PER_BYTE

if TYPE_CHECKING:
    from hwsim.memory.dram import AddressTrace, DramDevice, Served
    from hwsim.memory.dram.oracle import Comparison

app = typer.Typer(help="DRAM by its commands, checked against other simulators.")
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Preset = Annotated[str, typer.Option(metavar="NAME|FILE", help="A DRAM (hwsim models drams), or its TOML file.")]


@app.callback()
def group() -> None:
    """DRAM by its commands, checked against other simulators."""


@app.command()
def check(json: Json = False) -> None:
    """Compare every DRAM with its timings by hand, and with recorded runs; exit code 3 where a figure differs."""
    from hwsim.memory.dram import oracle

    rows = [*oracle.against_timings(), *oracle.against_ramulator(), *oracle.against_dramsim3(), *oracle.against_cards()]
    if json:
        print_json({"comparisons": [asdict(row) | {"agrees": row.agrees} for row in rows]})
    else:
        columns = ["oracle", "device", "case", "figure", "theirs", "ours", "agrees"]
        table("DRAM against recorded runs", columns, [_cells(row) for row in rows])
        print(f"{sum(row.agrees for row in rows)} of {len(rows)} figures agree")
    if not all(row.agrees for row in rows):
        raise typer.Exit(EXIT_CHECK)


def _cells(row: Comparison) -> list[object]:
    return [
        row.oracle,
        row.device,
        row.case,
        row.figure,
        f"{row.theirs:.6g}",
        f"{row.ours:.6g}",
        "yes" if row.agrees else "NO",
    ]


@app.command()
def replay(
    preset: Preset,
    requests: Annotated[
        Path, typer.Option(metavar="FILE", help='JSON: [["Read" or "Write", bank group, bank, row, column], ...].')
    ],
    json: Json = False,
) -> None:
    """Print the commands that serve a list of requests, oldest issuable first, refresh off, with their clocks."""
    from hwsim.memory.dram import load_dram, read_requests
    from hwsim.memory.dram import replay as run

    issued = run(load_dram(preset), read_requests(requests))
    rows = [[command.clock, command.command, list(command.address)] for command in issued]
    if json:
        print_json({"preset": preset, "commands": rows})
    else:
        table(f"Commands of {preset}", ["clock", "command", "address"], rows)


@app.command()
def run(
    preset: Preset,
    trace: Annotated[Path, typer.Option(metavar="FILE", help="A trace of requests as DRAMsim3 or Ramulator reads it.")],
    mapping: Annotated[
        str, typer.Option(help="Fields of the address from the most significant bits, as DRAMsim3 writes them.")
    ] = "rochrababgco",
    channels: Annotated[int, typer.Option(min=1, help="Channels that share the addresses.")] = 1,
    queue: Annotated[int, typer.Option(min=1, help="Requests of each direction that wait.")] = 32,
    bank_queue: Annotated[int, typer.Option(min=1, help="Requests that wait at each bank.")] = 8,
    page: Annotated[str, typer.Option(help="open or closed.")] = "open",
    refresh: Annotated[str, typer.Option(help="all-bank, per-bank or off.")] = "all-bank",
    json: Json = False,
) -> None:
    """Serve a trace of requests with an accelerator's memory controller: time, bandwidth, commands, energy."""
    from hwsim.memory.dram import AddressMapping, Policy, from_short, load_dram, read_trace, serve

    device, content = load_dram(preset), read_trace(trace)
    policy = Policy(queue, bank_queue, page=_one_of("page", page, "open", "closed"),
                    refresh=_one_of("refresh", refresh, "all-bank", "per-bank", "off"))  # fmt: skip
    placed = AddressMapping.of(device, channels, from_short(mapping))
    served = [serve(device, policy, content.channel(placed, channel)) for channel in range(channels)]
    report = _report(device, content, served)
    if json:
        print_json(report)
        return
    table(f"{preset}, {len(content.address)} requests", ["figure", "value"], [[k, v] for k, v in _flat(report)])


@app.command()
def convert(
    trace: Annotated[Path, typer.Option(metavar="FILE", help="A trace of requests as DRAMsim3 or Ramulator reads it.")],
    to: Annotated[str, typer.Option(help="dramsim3 or ramulator.")],
    out: Annotated[Path, typer.Option(help="Write the trace here.")],
) -> None:
    """Write a trace of requests for another simulator, to run the same there; Ramulator's has no times."""
    from hwsim.memory.dram import read_trace, write_trace

    requests = read_trace(trace)
    write_trace(out, requests, _one_of("form of a trace", to, "dramsim3", "ramulator"))
    print(f"wrote {out}: requests: {len(requests.address):,}")


def _one_of(name: str, value: str, *known: str) -> Any:
    if value not in known:
        raise HwsimError(f"unknown {name}", got=value, expected=", ".join(known))
    return value


def _report(device: DramDevice, trace: AddressTrace, served: list[Served]) -> dict[str, Any]:
    from hwsim.memory.dram import Command, dram_energy

    seconds = max(each.ticks for each in served) * device.tick_s
    moved = sum(int((each.done >= 0).sum()) for each in served) * device.organisation.access_bytes
    latencies = [each.latency for each in served if len(each.latency)]
    energy = [dram_energy(device, each) for each in served] if device.currents else []
    total_j, parts = sum(each.total_j for each in energy), [asdict(each) for each in energy]
    return {
        "time_s": seconds,
        "bandwidth_bytes_per_s": moved / seconds if seconds else 0.0,
        "peak_bytes_per_s": device.peak_bytes_per_s * len(served),
        "mean_latency_s": sum(int(each.sum()) for each in latencies) / max(1, sum(map(len, latencies))) * device.tick_s,
        "max_latency_s": max((int(each.max()) for each in latencies), default=0) * device.tick_s,
        "commands": {command.name: sum(each.count(command) for each in served) for command in Command},
        "energy_j": {key: sum(each[key] for each in parts) for key in parts[0]} if energy else None,
        "energy_j_per_bit": total_j / (BITS_PER_BYTE * moved) if energy and moved else None,
    }


def _flat(report: dict[str, Any]) -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = []
    for key, value in report.items():
        if isinstance(value, dict):
            rows += [(f"{key}.{name}", f"{inner:.6g}") for name, inner in value.items()]
        elif value is not None:
            rows.append((key, f"{value:.6g}"))
    return rows
