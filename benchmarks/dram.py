"""Requests per second of the DRAM engines, in one run, with their ratio.

    python benchmarks/dram.py [--requests N]

Streams of sequential reads and random reads on an HBM2 pseudo-channel and a DDR4 channel, refresh on. Both engines must
agree on every tick, or the benchmark fails.
"""

from __future__ import annotations

import argparse
import time

import numpy as np

from hwsim.memory.dram import AddressMapping, Policy, Requests, load_dram, serve

ORDER = ["row", "rank", "bank", "column", "bank_group"]
EVENTS = 5_000  # requests that the readable engine is given


def requests(name: str, count: int, random: bool) -> Requests:
    """Reads that are all there from the start."""
    device = load_dram(name)
    mapping = AddressMapping.of(device, 1, ORDER)
    bursts = np.arange(count, dtype=np.int64)
    if random:
        bursts = np.random.default_rng(0).integers(0, mapping.capacity_bytes // device.organisation.access_bytes, count)
    where = mapping.locate(bursts * device.organisation.access_bytes)
    return Requests(np.zeros(count, np.int64), np.zeros(count, bool), where.bank, where.row, np.arange(count))


def rate(name: str, asked: Requests, engine: str) -> float:
    """Requests per second of processor time."""
    began = time.process_time()
    serve(load_dram(name), Policy(), asked, engine=engine)
    return len(asked) / (time.process_time() - began)


def main() -> None:
    """Print a row per stream."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=2_000_000, help="requests of each stream (default 2 million)")
    count = parser.parse_args().requests
    print(f"{'device':14}{'requests':12}{'events/s':>12}{'compiled/s':>12}{'ratio':>9}")
    for name in ("HBM2_2000", "DDR4_3200AA"):
        for random in (False, True):
            few, many = requests(name, EVENTS, random), requests(name, count, random)
            slow, fast = (serve(load_dram(name), Policy(), few, engine=engine) for engine in ("events", "compiled"))
            if not np.array_equal(slow.done, fast.done):
                raise SystemExit(f"the engines differ on {name}")
            rates = rate(name, few, "events"), max(rate(name, many, "compiled") for _ in range(3))
            kind = "random" if random else "sequential"
            print(f"{name:14}{kind:12}{rates[0]:12,.0f}{rates[1]:12,.0f}{rates[1] / rates[0]:9,.0f}")


if __name__ == "__main__":
    main()
