"""ZigZag on the matrix products of one decoder layer. Run by benchmarks/peers.py in ZigZag's environment."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

SUM_PORTS = (("r", 1, "tl"), ("r", 2, "th"), ("w", 1, "fh"), ("w", 2, "fl"))


def main() -> None:
    """Print a row for each product."""
    job = json.loads(Path(sys.argv[1]).read_text())
    logging.disable(logging.CRITICAL)
    with contextlib.redirect_stdout(io.StringIO()), tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        began = time.perf_counter()
        rows, imported = run(job)
        done = time.perf_counter()
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"rows": rows, "wall_s": done - imported, "import_s": imported - began, "peak_bytes": usage}))


def run(job: dict) -> tuple[list[dict], float]:
    """Cycles of the fastest mapping that ZigZag finds for each product, and what they are made of."""
    import yaml
    from zigzag.api import get_hardware_performance_zigzag as fastest

    imported, rows, known = time.perf_counter(), [], {}
    # Written in order: ZigZag builds the hierarchy from the order of the memories.
    Path("hardware.yaml").write_text(yaml.safe_dump(hardware(job), sort_keys=False))
    Path("mapping.yaml").write_text(yaml.safe_dump(mapping(job), sort_keys=False))
    for product in job["products"]:
        size = (product["m"], product["k"], product["n"])
        if size not in known:
            Path("workload.yaml").write_text(yaml.safe_dump([layer(*size)], sort_keys=False))
            _, cycles, costs = fastest(
                "workload.yaml", "hardware.yaml", "mapping.yaml", opt="latency", dump_folder="out",
                pickle_filename="out/costs.pickle", loma_show_progress_bar=False,
            )  # fmt: skip
            known[size] = (cycles, costs[0][1][0][0])
        cycles, cost = known[size]
        parts = {
            "temporal": cost.ideal_temporal_cycle,
            "stall": cost.stall_slack_comb,
            "load": cost.data_onloading_cycle,
            "unload": cost.data_offloading_cycle,
            "drain": cost.systolic_drain_cycle,
        }
        row = {"phase": product["phase"], "what": product["name"], "count": product["count"], "cycles": cycles}
        rows.append(row | {"parts": {name: float(value) for name, value in parts.items()}})
    return rows, imported


def layer(m: int, k: int, n: int) -> dict:
    """A product with INT8 operands, INT32 sums and 16-bit results."""
    return {
        "id": 0,
        "name": "product",
        "operator_type": "Gemm",
        "equation": "O[b][k]+=I[b][c]*W[k][c]",
        "loop_dims": ["B", "K", "C"],
        "loop_sizes": [m, n, k],
        "operand_precision": {"I": 8, "W": 8, "O": 32, "O_final": 16},
    }


def mapping(job: dict) -> list[dict]:
    """Weight stationary: features along one side of the array, the inner dimension along the other."""
    spatial = {"D1": [f"K, {job['cols']}"], "D2": [f"C, {job['rows']}"]}
    return [
        {"name": "default", "spatial_mapping": spatial, "memory_operand_links": {"O": "O", "W": "I2", "I": "I1"}},
    ]


def port(kind: str, number: int, bits: int, allocation: list[str]) -> dict:
    """A port of a memory: "r", "w" or "rw"."""
    word = {"r": "read", "w": "write", "rw": "read_write"}[kind]
    return {
        "name": f"{kind}_port_{number}",
        "type": word,
        "bandwidth_min": bits,
        "bandwidth_max": bits,
        "allocation": allocation,
    }


def memory(size: int, operands: list[str], served: list[str], ports: list[dict]) -> dict:
    """A memory; energies are not asked for and left at 1."""
    facts = {"size": size, "r_cost": 1, "w_cost": 1, "area": 0, "latency": 1}
    return facts | {"operands": operands, "ports": ports, "served_dimensions": served}


def hardware(job: dict) -> dict:
    """The array of the job as ZigZag describes one that keeps weights: two weights and a sum in each cell.

    Rows have a port of the buffer for their operands, columns one for sums, as hwsim takes for granted.
    """
    rows, cols, both = job["rows"], job["cols"], ["D1", "D2"]
    dram_bits = round(job["bandwidth_bytes_per_s"] / job["clock_hz"] * 8)
    every = [f"I1, {way}" for way in ("fh", "tl")] + [f"I2, {way}" for way in ("fh", "tl")]
    every += [f"O, {way}" for way in ("fh", "tl", "fl", "th")]
    sums = [port(kind, n, 32, [f"O, {way}"]) for kind, n, way in SUM_PORTS]
    weight = [port("r", 1, 8, ["I2, tl"]), port("w", 1, 8, ["I2, fh"])]
    buffer = [port("r", 1, 8 * rows, ["I1, tl"]), port("w", 1, 8 * rows, ["I1, fh"])]
    buffer += [port("r", 2, 32 * cols, ["O, tl", "O, th"]), port("w", 2, 32 * cols, ["O, fh", "O, fl"])]
    return {
        "name": "systolic",
        "memories": {
            "weight": memory(16, ["I2"], [], weight),
            "sum": memory(32, ["O"], [], sums),
            "buffer": memory(8 * job["activation_bytes"], ["I1", "O"], both, buffer),
            "dram": memory(10**12, ["I1", "I2", "O"], both, [port("rw", 1, dram_bits, every)]),
        },
        "operational_array": {
            "unit_energy": 1,
            "unit_area": 1,
            "dimensions": both,
            "sizes": [cols, rows],
            "systolic_dimensions": both,
        },
    }


main()
