"""SCALE-Sim on products. Run by benchmarks/peers.py in SCALE-Sim's environment."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

CONFIG = """[general]
run_name = product
[architecture_presets]
ArrayHeight: {rows}
ArrayWidth: {cols}
IfmapSramSzkB: 4096
FilterSramSzkB: 4096
OfmapSramSzkB: 4096
IfmapOffset: 0
FilterOffset: 10000000
OfmapOffset: 20000000
Dataflow: {dataflow}
Bandwidth: 100
ReadRequestBuffer: 32
WriteRequestBuffer: 32
MemoryBanks: 1
[layout]
IfmapCustomLayout: False
FilterCustomLayout: False
IfmapSRAMBankBandwidth: 10
IfmapSRAMBankNum: 10
IfmapSRAMBankPort: 2
FilterSRAMBankBandwidth: 10
FilterSRAMBankNum: 10
FilterSRAMBankPort: 2
[sparsity]
SparsitySupport: false
SparseRep: ellpack_block
OptimizedMapping: false
BlockSize: 8
RandomNumberGeneratorSeed: 40
[run_presets]
InterfaceBandwidth: CALC
UseRamulatorTrace: False
"""
DATAFLOWS = {"output": "os", "weight": "ws", "input": "is"}


def main() -> None:
    """Print a row for each product."""
    job = json.loads(Path(sys.argv[1]).read_text())
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet), tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        began = time.perf_counter()
        rows, imported = run(job)
        done = time.perf_counter()
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"rows": rows, "wall_s": done - imported, "import_s": imported - began, "peak_bytes": usage}))


def run(job: dict) -> tuple[list[dict], float]:
    """Compute cycles as SCALE-Sim reports them."""
    from scalesim.scale_sim import scalesim

    imported, rows = time.perf_counter(), []
    Path("layout.csv").write_text("Layer name,\n")  # no layout of banks
    for asked in job["runs"]:
        Path("topology.csv").write_text("Layer, M, N, K,\nproduct, {m}, {n}, {k},\n".format(**asked))
        dataflow = DATAFLOWS[asked["stationary"]]
        Path("scale.cfg").write_text(CONFIG.format(rows=asked["rows"], cols=asked["cols"], dataflow=dataflow))
        files = {"config": "scale.cfg", "topology": "topology.csv", "layout": "layout.csv"}
        scalesim(save_disk_space=True, verbose=False, input_type_gemm=True, **files).run_scale(top_path=dataflow)
        with (Path(dataflow) / "product" / "COMPUTE_REPORT.csv").open() as file:
            report = {key.strip(): value for key, value in next(csv.DictReader(file)).items() if key}
        rows.append(asked | {"phase": "gemm", "cycles": int(float(report["Total Cycles"]))})
    return rows, imported


main()
