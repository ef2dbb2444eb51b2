"""Seconds to quantize, pack, unpack, dequantize and report one 4096 x 11008 layer, by recipe, and ratios in this run.

    python benchmarks/quantize.py [recipe ...]

Absolute times depend on the machine; the last column compares recipes within one run.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from hwsim.catalog import names
from hwsim.cli.output import table
from hwsim.quantize import QuantizedTensor, load_recipe, quantize_weights, report

ROWS, COLS = 4096, 11008  # the down projection of LLaMA-2-7B
REPEATS = 3
COLUMNS = ("recipe", "quantize [s]", "pack [s]", "unpack [s]", "dequantize [s]", "report [s]", "quantize, relative")


def seconds(work: Callable[[], Any]) -> float:
    """The shortest of a few runs."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def measure(recipe: str, weights: np.ndarray) -> list[float]:
    """Seconds of each step for one recipe, in the order of `COLUMNS`."""
    rule = load_recipe(recipe).weights_for("layer")
    made = quantize_weights("layer", weights, rule)
    packed = made.packed()
    return [
        seconds(lambda: quantize_weights("layer", weights, rule)),
        seconds(made.packed),
        seconds(lambda: QuantizedTensor.from_packed(made.format, made.packing, made.group, COLS, packed)),
        seconds(made.dequantize),
        seconds(lambda: report(weights, made)),
    ]


def main(recipes: list[str]) -> None:
    """Measure and print."""
    weights = np.random.default_rng(0).standard_normal((ROWS, COLS), dtype=np.float32) * np.float32(0.02)
    measured = {recipe: measure(recipe, weights) for recipe in recipes}
    fastest = min(times[0] for times in measured.values())
    rows = [[recipe, *(f"{t:.2f}" for t in times), f"{times[0] / fastest:.2f}"] for recipe, times in measured.items()]
    table(f"One layer of {ROWS} x {COLS}, shortest of {REPEATS}", COLUMNS, rows)


if __name__ == "__main__":
    main(sys.argv[1:] or names("recipes"))
