"""Our DRAM against what other simulators recorded, and against what was measured on a card.

`reports/dram` holds Ramulator's commands for small lists of requests, and DRAMsim3's counts, latencies and energies for
traces; `closed_forms` are sums of a data sheet's timings. Nothing here is fitted: the timings are theirs, the machine
is ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from hwsim import catalog
from hwsim.memory.dram.boards import CARD, measured
from hwsim.memory.dram.closed_forms import closed_forms
from hwsim.memory.dram.controller import Policy
from hwsim.memory.dram.device import load_dram
from hwsim.memory.dram.energy import dram_energy
from hwsim.memory.dram.files import AddressTrace, read_trace
from hwsim.memory.dram.mapping import AddressMapping, from_short
from hwsim.memory.dram.replay import Request, replay
from hwsim.memory.dram.rules import ACT, PRE, RD, REFab
from hwsim.memory.dram.trace import Served, serve

# What DRAMsim3 leaves in its write buffer (umd-memsys/DRAMsim3@29817593b3 src/controller.cc).
DRAMSIM3_POLICY = Policy(drain_above=8)
ON_A_CARD = 0.02  # of a bandwidth timed by the host, the start of its kernels included

Figure = tuple[str, float, float, float]  # name, theirs, ours, tolerance


@dataclass(frozen=True)
class Comparison:
    """One figure of one run: theirs and ours. `tolerance` is the relative difference that is still agreement."""

    oracle: str
    device: str
    case: str
    figure: str
    theirs: float
    ours: float
    tolerance: float = 0.0

    @property
    def agrees(self) -> bool:
        """Whether ours is theirs, within the tolerance."""
        return abs(self.ours - self.theirs) <= self.tolerance * abs(self.theirs)


def folder() -> Path:
    """Where the recorded runs lie."""
    return catalog.data_root() / "reports" / "dram"


def recorded(name: str) -> Any:
    """One of the files of recorded runs."""
    return json.loads((folder() / f"{name}.json").read_text(encoding="utf-8"))


def against_ramulator() -> Iterator[Comparison]:
    """For each list of requests, how many of Ramulator's commands come out in their clocks."""
    for device, cases in recorded("ramulator")["devices"].items():
        for case, content in cases.items():
            issued = replay(load_dram(device), [Request(*entry) for entry in content["requests"]])
            ours = [[command.clock, command.command, list(command.address)] for command in issued]
            theirs = content["commands"]
            equal = sum(a == b for a, b in zip(ours, theirs, strict=False)) - max(0, len(ours) - len(theirs))
            yield Comparison("Ramulator 2.1", device, case, "commands in their clocks", len(theirs), equal)


def against_dramsim3() -> Iterator[Comparison]:
    """For each run, the commands it counts, the latencies of its reads and its energy."""
    content = recorded("dramsim3")
    for run in content["runs"]:
        order, channels = content["mappings"][run["device"]]
        yield from _run(run, order, channels)


def against_timings() -> Iterator[Comparison]:
    """For every device, what a few requests take by JEDEC's timings, in ticks."""
    for name in catalog.names("drams"):
        for case, figure, by_hand, ours in closed_forms(load_dram(name)):
            yield Comparison("JEDEC's timings", name, case, figure, by_hand, ours)


def against_cards() -> Iterator[Comparison]:
    """Bandwidths that were measured on cards."""
    for one in measured():
        yield Comparison("AMD, on U280 and U50", CARD, one.case, "B/s", one.theirs, one.ours, ON_A_CARD)


def _run(run: dict[str, Any], order: str, channels: int) -> Iterator[Comparison]:
    device = load_dram(run["device"])
    trace = read_trace(folder() / f"{run['trace']}.trc")
    mapping = AddressMapping.of(device, channels, from_short(order))
    served = [
        serve(device, DRAMSIM3_POLICY, trace.channel(mapping, channel), until=run["clocks"])
        for channel in range(channels)
    ]
    energy = sum(dram_energy(device, each).total_j for each in served)
    figures: list[Figure] = [
        (name, run[name], sum(each.count(command) for each in served), 0.0)
        for name, command in (("activates", ACT), ("precharges", PRE), ("reads", RD), ("refreshes", REFab))
    ]
    figures += _latencies(run, served, trace)
    figures.append(("energy_j", run["energy_nj_per_clock_ns"] * device.clock_s.value, energy, 1e-5))
    for name, theirs, ours, tolerance in figures:
        yield Comparison("DRAMsim3", run["device"], run["trace"], name, theirs, ours, tolerance)


def _latencies(run: dict[str, Any], served: list[Served], trace: AddressTrace) -> Iterator[Figure]:
    """Read latencies in clocks. The last line's second read, merged with the first, is left out of our means."""
    if trace.is_write.any():
        return
    latencies = [each.latency for each in served if len(each.latency)]
    longest = max(int(each.max()) for each in latencies)
    yield "max_read_latency", run["max_read_latency"], longest, 0.0
    if len(trace.address) > 1:
        theirs = float(np.mean(run["mean_read_latency"]))
        yield "mean_read_latency", theirs, float(np.mean([each.mean() for each in latencies])), 0.02
