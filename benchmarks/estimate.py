"""How many runs are priced in a second: one process, descriptions read once. Run: python benchmarks/estimate.py"""

from __future__ import annotations

import time

from hwsim.estimate import Pricer
from hwsim.run import ArrayRow, Component, OperatorRow, Run

RUNS = 1000
TECHNOLOGIES = ("fpga-16nm", "7nm")
REQUIRED_PER_S = 1000
ACTIONS = {
    "memory_read_bytes": 4_000_000,
    "memory_write_bytes": 10_000,
    "mac_int4_int8": 7_000_000,
    "mac_int8_int8": 500_000,
    "accumulate": 60_000,
    "dequantize": 60_000,
    "link_bytes": 4_000_000,
    "buffer_read_bytes": 200_000,
    "buffer_write_bytes": 30_000,
    "vector_op": 50_000,
}


def invented_run(number: int) -> Run:
    """A run as large as that of a decoder (ten roles), different for each number."""
    roles = tuple(
        OperatorRow(f"layer.role{index}", "gemm", 32, 1000 + number, 1000, {"memory": 10}, ACTIONS)
        for index in range(10)
    )
    accelerator = {
        "name": "u280-stream",
        "part": "xcu280",
        "memory": "hbm2-u280",
        "technology": "fpga-16nm",
        "price": "u280-board",
        "channels": 32,
        "peak_macs_per_cycle": 4096,
        "bandwidth_bytes_per_s": 460e9,
        "buffers": {
            "activation": {"capacity_bytes": 16777216, "copies": 1},
            "link": {"capacity_bytes": 4096, "copies": 32},
        },
    }
    return Run(
        network="invented",
        recipe="int4-g128",
        accelerator=accelerator,
        trace_hash="00",
        activations="synthetic",
        phase="decode",
        batch=1,
        context=512,
        engine="line",
        clock_hz=225e6,
        cycles=10 * (1000 + number),
        tokens=1,
        simulated_beats=10_000,
        skipped_beats=0,
        operators=roles,
        components=(Component("memory", 32, 0.9, None),),
        arrays=tuple(invented_array(format) for format in ("int4", "int8")),
    )


def invented_array(weight_format: str) -> ArrayRow:
    """What the arrays of one format did of all ten roles."""
    parameters = {
        "rows": 4,
        "lanes": 32,
        "weight_format": weight_format,
        "activation_format": "int8",
        "zero_point": False,
    }
    actions = {f"mac_{weight_format}_int8": 10 * ACTIONS[f"mac_{weight_format}_int8"]}
    return ArrayRow("mac", parameters, 32, sum(actions.values()), actions)


def main() -> None:
    """Price the runs on an FPGA and at a node, and print the rates."""
    for technology in TECHNOLOGIES:
        runs = [invented_run(number) for number in range(RUNS)]
        start = time.perf_counter()
        pricer = Pricer(technology=technology)
        costs = [pricer.estimate(run).usd_per_million_tokens.typical for run in runs]
        elapsed = time.perf_counter() - start
        rate = len(costs) / elapsed
        print(f"{technology}: {len(costs)} runs in {elapsed:.3f} s, {rate:.0f} runs/s (required {REQUIRED_PER_S})")


if __name__ == "__main__":
    main()
