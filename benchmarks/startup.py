"""How long the command line takes to answer: the median of some runs of `hwsim --help`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 7
AIM_S = 0.4


def seconds() -> float:
    """One run in a process of its own, start and end of the interpreter included."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "hwsim", "--help"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> None:
    """Print median and extremes; the first run, which may compile bytecode, does not count."""
    seconds()
    times = [seconds() for _ in range(RUNS)]
    print(f"hwsim --help: {statistics.median(times):.2f} s (aim {AIM_S} s), {min(times):.2f} to {max(times):.2f} s")


if __name__ == "__main__":
    main()
