"""The cocotb side of the bench: it starts the clock and waits. All else is in `player.v`: Python sees no cycle."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

PERIOD_NS = 8


@cocotb.test()
async def play(top: Any) -> None:
    """Let every round be played, and write down the seconds that took."""
    Clock(top.clk, PERIOD_NS, unit="ns", impl="gpi").start()
    began = time.perf_counter()
    await RisingEdge(top.finished)
    Path("wall_s").write_text(f"{time.perf_counter() - began}\n")
