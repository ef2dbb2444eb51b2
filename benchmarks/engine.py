"""Beats per second of the engines on one program, in one run, with their ratio.

    python benchmarks/engine.py [--rows ROWS]

The program is a layer's worth of GEMVs between vector steps, on 8 channels with a fractional beat interval. All three
must agree on every step's cycles, or the benchmark fails: a rate of a wrong engine means nothing.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from hwsim import kernels
from hwsim.accelerators.layout import deal
from hwsim.engine import EventEngine, Line, LineEngine, Program, Result, StreamStep, VectorStep

LINE = Line(channels=8, link_depth=64, memory_latency=40, beat_interval=Fraction(35, 32), credits=4)


def layer(rows: int) -> Program:
    """Two GEMVs of different row lengths, each behind a vector step."""
    steps = []
    for index, beats in enumerate((33, 89)):
        after = (2 * index - 1,) if index else ()
        service = np.ones((1, 1, beats), np.int64)
        steps.append(StreamStep(f"gemv{index}", after, deal(rows // 4, LINE.channels), service, 16, 4, 12))
        steps.append(VectorStep(f"vector{index}", (2 * index,), 200))
    return Program(LINE, tuple(steps))


def timed(run: Callable[[], Result], repeats: int) -> tuple[Result, float]:
    """The result and the seconds of the fastest of some repeats."""
    seconds = []
    for _ in range(repeats):
        began = time.perf_counter()
        result = run()
        seconds.append(time.perf_counter() - began)
    return result, min(seconds)


def main() -> None:
    """Print a row per engine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=2048, help="rows of each matrix (default 2048)")
    program = layer(parser.parse_args().rows)
    kernels.warm()
    engines = {
        "events (SimPy)": timed(lambda: EventEngine(program).run(), 1),
        "line, --no-skip": timed(lambda: LineEngine(program, skip=False).run(), 5),
        "line, skipping": timed(lambda: LineEngine(program).run(), 5),
    }
    (events, slowest), *_ = engines.values()
    print(f"{'engine':18}{'beats':>10}{'simulated':>11}{'seconds':>12}{'beats/s':>14}{'ratio':>10}")
    for name, (result, seconds) in engines.items():
        if not np.array_equal(result.done, events.done):
            raise SystemExit(f"{name} disagrees with events: {result.done} against {events.done}")
        beats = result.simulated_beats + result.skipped_beats
        row = f"{name:18}{beats:10,}{result.simulated_beats:11,}{seconds:12.6f}{beats / seconds:14,.0f}"
        print(f"{row}{slowest / seconds:10,.0f}")


if __name__ == "__main__":
    main()
