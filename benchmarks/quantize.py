"""Seconds to quantize, pack, unpack, dequantize and report one 4096 x 11008 layer, by recipe, and ratios in this run.

    python benchmarks/quantize.py [recipe ...]

Absolute times depend on the machine; the last column compares recipes within one run. Numbers of threads are left to
the environment: set OMP_NUM_THREADS=1 and OPENBLAS_NUM_THREADS=1 for one core.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from hwsim.catalog import names
from hwsim.cli.output import table
from hwsim.quantize import QuantizedTensor, load_recipe, quantize_weights, report

ROWS, COLS = 4096, 11008  # the down projection of LLaMA-2-7B
REPEATS = 2
COLUMNS = (
    "recipe",
    "bits/weight",
    "quantize [s]",
    "pack [s]",
    "unpack [s]",
    "dequantize [s]",
    "report [s]",
    "relative",
)


def seconds(work: Callable[[], object]) -> float:
    """The shortest of a few runs."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def measure(recipe: str, weights: NDArray[np.float32]) -> list[float]:
    """Bits per weight, and seconds of each step, in the order of `COLUMNS`."""
    rule = load_recipe(recipe).weights_for("layer")
    made = quantize_weights("layer", weights, rule)
    arrays = made.arrays()
    return [
        made.bits_per_weight,
        seconds(lambda: quantize_weights("layer", weights, rule)),
        seconds(made.arrays),
        seconds(lambda: QuantizedTensor.from_arrays("layer", ROWS, COLS, rule, arrays)),
        seconds(made.dequantize),
        seconds(lambda: report(weights, made)),
    ]


def main(recipes: list[str]) -> None:
    """Measure and print."""
    weights = np.random.default_rng(0).standard_normal((ROWS, COLS), dtype=np.float32) * np.float32(0.02)
    measured = {recipe: measure(recipe, weights) for recipe in recipes}
    fastest = min(figures[1] for figures in measured.values())
    rows = [
        [recipe, f"{figures[0]:.3f}", *(f"{t:.2f}" for t in figures[1:]), f"{figures[1] / fastest:.1f}"]
        for recipe, figures in measured.items()
    ]
    table(f"One layer of {ROWS} x {COLS}, shortest of {REPEATS}", COLUMNS, rows)


if __name__ == "__main__":
    main(sys.argv[1:] or names("recipes"))
