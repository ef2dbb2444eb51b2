"""Rows for figures and tables, from the files and descriptions that the other commands make or read.

Each function gives the rows of one kind: estimates and resources of runs, intervals of a timeline, operators of a run,
statistics of a trace's weights, the price of a token by volume. Published values are `hwsim.study.pages`'.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hwsim import files
from hwsim.cost import Plan, load_system, price_system
from hwsim.cost.system import System
from hwsim.errors import HwsimError
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.weights import PLANE, VALUE
from hwsim.formats import get_format
from hwsim.run import Run
from hwsim.study.published import short
from hwsim.technology import Range
from hwsim.trace import Trace

Row = dict[str, Any]
PER_DECADE = 8  # volumes
MOST_SYSTEMS = 10_000
_USD = "usd_per_million_tokens"
_MICRO = 1e-6


def estimate_rows(runs: Sequence[Path]) -> list[Row]:
    """A row for each run: its estimate, the bottleneck, the cycles.

    Raises:
        HwsimError: a file is no run, or what it is priced with is missing.
    """
    pricer = Pricer()
    return [
        pricer.estimate(run).row() | {"bottleneck": run.bottleneck, "cycles": run.cycles} for run in map(Run.load, runs)
    ]


def assumed_rows(estimates: Iterable[Estimate]) -> list[Row]:
    """What estimates rest on without a source, once for each accelerator: a study's table of that name."""
    found = ((priced.run.accelerator["name"], text) for priced in estimates for text in priced.assumed)
    return [{"accelerator": name, "assumed": text} for name, text in dict.fromkeys(found)]


def resource_rows(runs: Sequence[Path]) -> list[Row]:
    """A row for each accelerator, module and resource: what all copies of the module take, what the part has.

    Raises:
        HwsimError: a file is no run, or its accelerator is on no FPGA.
    """
    return [row for run in map(Run.load, runs) for row in _resources(run)]


def _resources(run: Run) -> Iterator[Row]:
    name, fit = run.accelerator["name"], run.accelerator.get("fit")
    if not fit or not fit["resources"]:
        raise HwsimError(f"a run on {name} has no resources", got="a design that is not placed on an FPGA",
                         expected="one that is", next="hwsim models accelerators lists them")  # fmt: skip
    for resource, use in fit["resources"].items():
        for block in fit["blocks"]:
            if needs := block["each"].get(resource, 0) * block["copies"]:
                yield {"accelerator": name, "part": fit["part"], "module": block["name"], "copies": block["copies"],
                       "resource": resource, "needs": needs, "has": use["has"], "usable": use["usable"],
                       "how": block["how"]}  # fmt: skip


def operator_rows(path: Path) -> list[Row]:
    """The operators of a run in program order, each as long as it moved the run's end, all layers together.

    Raises:
        HwsimError: the file is no run.
    """
    run, begin, rows = Run.load(path), 0, []
    for operator in run.operators:
        end = begin + operator.cycles
        group, name = _named(operator.role)
        about = {"unit": operator.role, "name": name, "group": group, "kind": operator.kind, "count": operator.count}
        rows.append(about | {"start_s": begin / run.clock_hz, "stop_s": end / run.clock_hz})
        begin = end
    return rows


def timeline_rows(path: Path, start_s: float = 0.0, stop_s: float = math.inf) -> list[Row]:
    """Busy intervals of units between two times, from a file of `hwsim simulate --timeline`.

    Raises:
        HwsimError: the file is no timeline, or nothing is busy between these times.
    """
    table = files.read_json(path, "timeline")
    try:
        events = table["traceEvents"]
        units = {event["tid"]: event["args"]["name"] for event in events if event["ph"] == "M"}
        busy = [event for event in events if event["ph"] == "X"]
        rows = [_interval(event, units[event["tid"]], start_s, stop_s) for event in busy]
    except (KeyError, TypeError) as error:
        raise HwsimError(
            f"{path} is no timeline", got=f"no {error}", expected="a file of hwsim simulate --timeline"
        ) from error
    if found := [row for row in rows if row["stop_s"] > row["start_s"]]:
        return found
    last = max(((event["ts"] + event["dur"]) * _MICRO for event in busy), default=0.0)
    raise HwsimError(
        f"nothing is busy in {path} then", got=f"{start_s:g} to {stop_s:g} s", expected=f"within 0 to {last:g} s"
    )


def _interval(event: Mapping[str, Any], unit: str, start_s: float, stop_s: float) -> Row:
    begin, end = event["ts"] * _MICRO, (event["ts"] + event["dur"]) * _MICRO
    group, name = _named(event["name"])
    return {"unit": unit, "name": name, "group": group, "task": event["name"],
            "start_s": short(max(begin, start_s)), "stop_s": short(min(end, stop_s))}  # fmt: skip


def _named(task: str) -> tuple[str, str]:
    """Group and name of a task: "layers.0.attention.core.scores" is "scores" of "attention"."""
    words = [word for word in task.split(".") if not word.isdigit() and word != "layers"]
    return words[0], words[-1]


def weight_rows(traces: Sequence[Path], only: str = "") -> list[Row]:
    """Statistics of the weights of traces, by recipe and format: ones in each bit plane, and how often each value is.

    Args:
        only: of weight matrices whose name has this in it.

    A value is over the largest of its format, before scales; of complex formats it is the real part. The weights must
    be real: what is drawn says nothing of them.

    Raises:
        HwsimError: a file is no trace, its weights are synthetic, or no matrix has such a name.
    """
    return [row for path in traces for row in _weights(Trace.open(path), only)]


def _weights(trace: Trace, only: str) -> Iterator[Row]:
    counts: dict[str, np.ndarray] = {}
    for weight in (name for name in trace.weight_names() if only in name):
        trace.report(weight)  # refuses synthetic weights
        format_name = trace.weight_rule(weight).format
        counts[format_name] = counts.get(format_name, 0) + trace.code_counts(weight)
    if not counts:
        raise HwsimError(
            "no weight matrix of that name", got=only, expected=", ".join(trace.weight_names()[:5]) + ", ..."
        )
    for format_name, found in counts.items():
        recipe = trace.recipe.name if len(counts) == 1 else f"{trace.recipe.name}, {format_name}"
        about = {"network": trace.network.name, "recipe": recipe, "format": format_name, "weights": int(found.sum())}
        yield from (about | row for row in _statistics(format_name, found))


def _statistics(format_name: str, counts: np.ndarray) -> Iterator[Row]:
    number_format, total = get_format(format_name), counts.sum()
    codes = np.arange(len(counts))
    for bit in range(number_format.bits):
        ones = counts[(codes >> bit) & 1 == 1].sum()
        yield {"statistic": PLANE, "at": bit, "share": short(float(ones / total))}
    values = np.real(number_format.values) / number_format.max_value
    for value in np.unique(values[counts > 0]):
        share = counts[values == value].sum() / total
        yield {"statistic": VALUE, "at": short(float(value)), "share": short(float(share))}


def cost_rows(name: str, most_systems: int = MOST_SYSTEMS, overrides: dict[str, Any] | None = None) -> list[Row]:
    """What a million tokens cost of a system and its alternatives, by how many systems share the one-time costs.

    An alternative's price is the same at any volume; its rows have the volume from which on the system is cheaper, as
    `hwsim cost` has it.

    Raises:
        HwsimError: there is no such system, or it says not how many tokens it serves.
    """
    system = load_system(name, overrides)
    if most_systems <= 1:
        raise HwsimError("a curve needs volumes", got=f"at most {most_systems} systems", expected="more than 1")
    if system.file.serving is None:
        raise HwsimError(f"{name} has no price of a token", got="no [serving]", expected="tokens per second and power")
    volumes = _volumes(most_systems)
    own = {volume: _usd(system, volume) for volume in volumes}
    rows = [_cost_row(system, volume, usd) for volume, usd in own.items()]
    for other in system.alternatives:
        usd, meets = _usd(other, 1), _break_even(system, other)
        rows += [_cost_row(other, volume, usd) | meets for volume in volumes]
    return rows


def _volumes(most: int) -> list[int]:
    steps = np.geomspace(1, most, max(2, round(PER_DECADE * math.log10(most)) + 1))
    return sorted({round(step) for step in steps})


def _usd(system: System, volume: int) -> Range:
    return price_system(system, Plan(systems=volume)).figures[_USD].range


def _cost_row(system: System, volume: int, usd: Range) -> Row:
    return {"system": system.name, "systems": volume, _USD: short(usd.typical), f"{_USD}_low": short(usd.low),
            f"{_USD}_high": short(usd.high)}  # fmt: skip


def _break_even(system: System, other: System) -> Row:
    """Empty where the system has no one-time costs, or is never cheaper."""
    found = price_system(system).figures.get(f"against.{other.name}.break_even_systems")
    if found is None or not math.isfinite(found.range.typical):
        return {}
    ends = {"break_even_systems": found.range.typical, "break_even_systems_low": found.range.low,
            "break_even_systems_high": found.range.high}  # fmt: skip
    return {key: short(value) for key, value in ends.items() if math.isfinite(value)}
