"""Hwsim on the same layer and products. Run by benchmarks/peers.py with the interpreter it runs in itself."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

OUTSIDE = ("embedding", "final_norm", "lm_head")  # of the decoder layer
STATIONARY = ("output", "weight", "input")


def main() -> None:
    """Print a row for each phase, product and dataflow."""
    job = json.loads(Path(sys.argv[1]).read_text())
    began = time.perf_counter()
    rows, imported = run(job)
    done = time.perf_counter()
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"rows": rows, "wall_s": done - imported, "import_s": imported - began, "peak_bytes": usage}))


def run(job: dict) -> tuple[list[dict], float]:
    """Cycles of each product and of the whole layer, for each dataflow."""
    from hwsim import kernels
    from hwsim.accelerators import FpgaAccelerator
    from hwsim.accelerators.gemm import multiply
    from hwsim.network import load_network
    from hwsim.quantize import load_recipe
    from hwsim.trace import Trace

    kernels.warm()
    imported, rows = time.perf_counter(), []
    trace = Trace.synthetic(load_network(job["network"], {"layers": 1}), load_recipe(job["recipe"]))
    alone = {"phase": "gemm", "name": "product", "count": 1} | dict(zip("mkn", job["gemm"], strict=True))
    for stationary in STATIONARY:
        settings = {"grid.stationary": stationary, "activation_buffer.capacity_bytes": job["activation_bytes"]}
        device = FpgaAccelerator(job["accelerator"], settings, ignore_fit=True)  # no card has such a buffer
        for asked in [*job["products"], alone]:
            got = multiply(device, asked["m"], asked["k"], asked["n"])
            row = {"phase": asked["phase"], "what": asked["name"], "count": asked["count"], "stationary": stationary}
            rows.append(row | {"cycles": got.cycles, "scale_sim_cycles": got.scale_sim_cycles})
        rows += layer(device, trace, job["context"], stationary)
    settings = job["stream"] | {"activation_buffer.capacity_bytes": job["activation_bytes"]}
    streaming = FpgaAccelerator("u280-stream", settings, ignore_fit=True)
    return rows + layer(streaming, trace, job["context"], "streamed"), imported


def layer(device: Any, trace: Any, context: int, dataflow: str) -> list[dict]:
    """The whole layer, vector unit and dependencies included."""
    rows = []
    for phase in ("prefill", "decode"):
        operators = device.run(trace, phase, context).operators
        cycles = sum(row.cycles for row in operators if row.role not in OUTSIDE)
        rows.append({"phase": phase, "what": "layer", "stationary": dataflow, "cycles": cycles})
    return rows


main()
