"""Hwsim on the same layer and products. Run by benchmarks/peers.py with the interpreter it runs in itself."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from hwsim import kernels
from hwsim.accelerators import FpgaAccelerator
from hwsim.accelerators.gemm import multiply
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.trace import Trace

OUTSIDE = ("embedding", "final_norm", "lm_head")  # of the decoder layer
STATIONARY = ("output", "weight", "input")


def main() -> None:
    """Print a row for each phase, product and dataflow."""
    job = json.loads(Path(sys.argv[1]).read_text())
    kernels.warm()
    began = time.perf_counter()
    rows = [row for stationary in STATIONARY for row in products(job, stationary)]
    rows += [row for stationary in STATIONARY for row in layer(job, stationary)]
    wall_s = time.perf_counter() - began
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"rows": rows, "wall_s": wall_s, "import_s": 0.0, "peak_bytes": usage}))


def machine(job: dict, stationary: str) -> FpgaAccelerator:
    """The accelerator of the job."""
    settings = {"grid.stationary": stationary, "activation_buffer.capacity_bytes": job["activation_bytes"]}
    return FpgaAccelerator(job["accelerator"], settings)


def products(job: dict, stationary: str) -> list[dict]:
    """Each product alone, and the one that SCALE-Sim has."""
    device, rows = machine(job, stationary), []
    m, k, n = job["gemm"]
    for product in [*job["products"], {"phase": "gemm", "name": "product", "count": 1, "m": m, "k": k, "n": n}]:
        got = multiply(device, product["m"], product["k"], product["n"])
        row = {"phase": product["phase"], "what": product["name"], "count": product["count"], "stationary": stationary}
        rows.append(row | {"cycles": got.cycles, "stalls": got.stalls, "scale_sim_cycles": got.scale_sim_cycles})
    return rows


def layer(job: dict, stationary: str) -> list[dict]:
    """The whole layer, vector unit and dependencies included."""
    trace = Trace.synthetic(load_network(job["network"], {"layers": 1}), load_recipe(job["recipe"]))
    rows = []
    for phase in ("prefill", "decode"):
        run = machine(job, stationary).run(trace, phase, job["context"])
        cycles = sum(row.cycles for row in run.operators if row.role not in OUTSIDE)
        rows.append({"phase": phase, "what": "layer", "stationary": stationary, "cycles": cycles})
    return rows


main()
