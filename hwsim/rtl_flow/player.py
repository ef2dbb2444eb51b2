"""A cocotb bench that plays schedules on streams and records every transfer; it judges nothing but stream rules.

Started by `hwsim.rtl_flow.simulate`, which hands over jobs and takes the record. Parts are driven side by side. Inputs
change at the falling edge: outputs depend on registers alone, so that what they are then they stay until the rising
edge, and a transfer is known at once. Recheck jobs do not trust that and look again after the inputs have changed.
"""

from __future__ import annotations

import json
import os
import random
import time
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge, Timer

from hwsim.rtl_flow.faults import SELECT
from hwsim.rtl_flow.protocol import JOBS, RECORD

PERIOD_NS = 8
IDLE_CYCLES = 24
"""Cycles watched after the last expected transfer: nothing more may come."""


class Part:
    """One part of the bench and the job it plays."""

    def __init__(self, top: Any, job: dict[str, Any]) -> None:
        name = job["part"]
        self.i_valid, self.i_ready, self.i_payload = _stream(top, f"{name}_i")
        self.o_valid, self.o_ready, self.o_payload = _stream(top, f"{name}_o")
        self.payloads = [int(text, 16) for text in job["payloads"]]
        self.gaps, self.stalls, self.recheck = job["gaps"], job["stalls"], job["recheck"]
        self.limit: int = job["limit"]
        self.random = random.Random(job["seed"])
        self.noise_bits = len(self.i_payload)
        self.put: list[int] = []
        self.take: list[int] = []
        self.results: list[str] = []
        self.faults: list[str] = []
        self.driven: int | None = -1
        self.held: int | None = None
        self.seen = (0, 0)
        self.idle = 0

    def record(self) -> dict[str, Any]:
        """What happened: cycles of transfers, results, broken rules."""
        return {"put": self.put, "take": self.take, "results": self.results, "faults": self.faults}

    def reset(self) -> None:
        """Offer nothing, take nothing; no bit stays unknown."""
        self.i_valid.value, self.i_payload.value = 0, 0
        self.o_ready.value = 0

    def finished(self, cycle: int) -> bool:
        """Whether everything has come and nothing more has for a while, or the limit is passed."""
        if len(self.put) < len(self.gaps) or len(self.take) < len(self.stalls):
            if cycle <= self.limit:
                return False
            self.faults.append(f"stuck: {len(self.put)} beats in and {len(self.take)} results out by cycle {cycle}")
            return True
        self.idle += 1
        return self.idle > IDLE_CYCLES

    def play(self, cycle: int) -> None:
        """One cycle: look at the outputs, set the inputs, note transfers."""
        self.seen = int(self.i_ready.value), int(self.o_valid.value)
        self._source(cycle, self.seen[0])
        self._sink(cycle, self.seen[1])

    def look_again(self, cycle: int) -> None:
        """The outputs must not have moved with the inputs."""
        if (int(self.i_ready.value), int(self.o_valid.value)) != self.seen:
            self.faults.append(f"i.ready or o.valid follows an input within cycle {cycle}")

    def _source(self, cycle: int, ready: int) -> None:
        index = len(self.put)
        if index < len(self.gaps) and cycle >= _after(self.put, self.gaps):
            if self.driven != index:
                self.i_valid.value, self.i_payload.value, self.driven = 1, self.payloads[index], index
            if ready:
                self.put.append(cycle)
        elif self.driven is not None:
            noise = self.random.getrandbits(self.noise_bits)
            self.i_valid.value, self.i_payload.value, self.driven = 0, noise, None

    def _sink(self, cycle: int, valid: int) -> None:
        expected = len(self.take) < len(self.stalls)
        take = expected and cycle >= _after(self.take, self.stalls)
        payload = int(self.o_payload.value) if valid else None
        if self.held is not None and payload != self.held:
            self.faults.append(f"a result was withdrawn or changed while it waited, in cycle {cycle}")
        self.held = None if take else payload
        if valid and not expected:
            self.faults.append(f"one result too many in cycle {cycle}")
        if valid and take:
            self.take.append(cycle)
            self.results.append(f"{payload:x}")
        # While nothing is offered, ready may do as it likes.
        self.o_ready.value = int(take) if valid else self.random.getrandbits(1)


def _stream(top: Any, name: str) -> list[Any]:
    return [getattr(top, f"{name}__{port}") for port in ("valid", "ready", "payload")]


def _after(done: list[int], pauses: list[int]) -> int:
    """The cycle from which the next transfer is wanted."""
    return (done[-1] + 1 if done else 0) + pauses[len(done)]


async def _round(top: Any, jobs: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], int]:
    """Reset, then play jobs of different parts side by side; returns their records and the cycles taken."""
    parts = [Part(top, job) for job in jobs]
    top.rst.value = 1
    if hasattr(top, SELECT):
        getattr(top, SELECT).value = jobs[0]["fault"]
    for part in parts:
        part.reset()
    for _ in range(3):
        await FallingEdge(top.clk)
    top.rst.value = 0
    left, cycle = parts, 0
    while left:
        for part in left:
            part.play(cycle)
        if any(part.recheck for part in left):
            await Timer(PERIOD_NS // 8, "ns")
            for part in left:
                part.look_again(cycle)
        left = [part for part in left if not part.finished(cycle)]
        await FallingEdge(top.clk)
        cycle += 1
    return [part.record() for part in parts], cycle


@cocotb.test()
async def play(top: Any) -> None:
    """Play every round of jobs and write the record."""
    rounds = json.loads(Path(os.environ[JOBS]).read_text())
    Clock(top.clk, PERIOD_NS, unit="ns", impl="gpi").start()
    records, cycles, began = [], 0, time.perf_counter()
    for jobs in rounds:
        record, taken = await _round(top, jobs)
        records.append(record)
        cycles += taken
    outcome = {"records": records, "cycles": cycles, "wall_s": time.perf_counter() - began}
    Path(os.environ[RECORD]).write_text(json.dumps(outcome))
