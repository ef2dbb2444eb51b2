"""GenZ on one decoder layer. Run by benchmarks/peers.py in GenZ's environment: JOB.json in, JSON out."""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import tempfile
import time
from pathlib import Path

MODEL = "llama2_7b"


def main() -> None:
    """Print a row for each phase and each of its operators."""
    job = json.loads(Path(sys.argv[1]).read_text())
    with contextlib.redirect_stdout(io.StringIO()):
        began = time.perf_counter()
        rows, imported = run(job)
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    done = time.perf_counter()
    print(json.dumps({"rows": rows, "wall_s": done - imported, "import_s": imported - began, "peak_bytes": usage}))


def run(job: dict) -> tuple[list[dict], float]:
    """Seconds of each operator."""
    from GenZ.analyse_model import get_model_df
    from GenZ.Models.get_language_model import create_inference_moe_decode_layer, create_inference_moe_prefill_layer
    from GenZ.system import System
    from GenZ.unit import Unit

    imported, unit, rows = time.perf_counter(), Unit(), []
    # GenZ takes the peak at 16 bits and halves the time of INT8; its GB/s are of 2^30 bytes, its operations two a MAC.
    system = System(
        unit,
        flops=2 * job["rows"] * job["cols"] * job["clock_hz"] / 1e12 / 2,
        offchip_mem_bw=job["bandwidth_bytes_per_s"] / 2**30,
        frequency=job["clock_hz"] / 1e6,
        bits="int8",
    )
    makers = {"prefill": create_inference_moe_prefill_layer, "decode": create_inference_moe_decode_layer}
    more = {"prefill": {}, "decode": {"output_gen_tokens": 0}}
    with tempfile.TemporaryDirectory() as folder:
        for phase, make in makers.items():
            file = make(job["context"], name=MODEL, data_path=folder, **more[phase])
            table = get_model_df(file, system, unit, 1, data_path=folder, intermediate_on_chip=True)
            for _, line in table.iterrows():
                seconds = float(line["Latency (msec)"]) / 1e3
                compute, memory = float(line["Compute time (msec)"]) / 1e3, float(line["Memory time (msec)"]) / 1e3
                row = {"phase": phase, "what": line["Layer Name"], "seconds": seconds}
                rows.append(row | {"compute_s": compute, "memory_s": memory})
    return rows, imported


main()
