"""How many points of a sweep are simulated and priced in a second, on one core: `make bench`, or this file alone.

LLaMA-2-7B, one token at a context of 512, on the streaming accelerator of the U280: nothing depends on weights' values.
Each rate is of whole points: named by their contents, simulated or not, priced, and journaled.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

POINT: dict[str, Any] = {
    "network": "llama-2-7b",
    "accelerator": "u280-stream",
    "recipe": "int4-g128",
    "phase": "decode",
    "context": 512,
    "batch": 1,
}
TIMING, PRICES = 50, 2000  # points measured
TIMING_AIM_PER_S, PRICE_AIM_PER_S = 10, 1000


def main() -> None:
    """Print the time of the first point, and the rates of those that follow it."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # runs are made, not found
        began = time.perf_counter()
        from hwsim.study.sweep.journal import Journal
        from hwsim.study.sweep.points import Point
        from hwsim.study.sweep.runner import Evaluator
        from hwsim.study.sweep.workers import LocalWorkers

        with Journal(Path(folder) / "journal.sqlite") as journal, LocalWorkers(1) as workers:
            evaluator = Evaluator(journal, workers, lambda done, total: None, total=0)

            def run(changes: Sequence[dict[str, Any]]) -> tuple[float, float]:
                points = [Point(index, POINT | change) for index, change in enumerate(changes)]
                wall, cpu = time.perf_counter(), time.process_time()
                assert all(one.row for one in evaluator.outcomes(points))
                return time.perf_counter() - wall, time.process_time() - cpu

            run([{}])
            print(f"first point: {time.perf_counter() - began:.2f} s, imports and compilation included")
            show("timing parameters changed", TIMING, TIMING_AIM_PER_S, run(
                [{"accelerator.line.link_depth": 16 + i, "memory.efficiency.value": 0.75 + i / 1000}
                 for i in range(TIMING)]
            ))  # fmt: skip
            show("price changed", PRICES, PRICE_AIM_PER_S, run(
                [{"price.utilisation.value": 0.3 + i / 10_000} for i in range(PRICES)]
            ))  # fmt: skip


def show(what: str, count: int, aim: int, seconds: tuple[float, float]) -> None:
    """Print a rate by the clock, and by processor time where others share the machine."""
    wall, cpu = seconds
    print(f"{what}: {count / wall:.0f} points/s (aim {aim}); {count / cpu:.0f} per second of processor time")


if __name__ == "__main__":
    main()
