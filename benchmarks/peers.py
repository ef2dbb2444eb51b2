"""One decoder layer of LLaMA-2-7B in hwsim, ZigZag and GenZ, and one product in SCALE-Sim: in one run, side by side.

    python benchmarks/peers.py [--peers zigzag genz scalesim] [--gemm M K N] [--out benchmarks/peers.md]

Each peer gets a virtual environment of its own in the user's cache, with pinned versions; one that cannot be installed
or fails is reported with the reason. All describe the same array, clock and memory bandwidth.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peer_report import DIFFERS, report

from hwsim import files
from hwsim.accelerators import FpgaAccelerator
from hwsim.network import Attention, Gemm, load_network, operators

ACCELERATOR, NETWORK, RECIPE, CONTEXT = "systolic-u280", "llama-2-7b", "int8", 512
GEMM = (128, 4096, 128)
ACTIVATION_BYTES = 1 << 26  # the whole prefill in one piece, as the peers take it
OUTSIDE = ("lm_head",)
STREAM = {"elements.int8.rows": 4}  # of u280-stream, for as many multiply-accumulates as the grid has
RUNS = Path(__file__).parent / "peer_runs"
LIMIT_S = 1800
SHOWN = 300  # characters of a reason


@dataclass(frozen=True)
class Peer:
    """A program to compare with, and what its environment holds: everything else as pip resolves it."""

    title: str
    pins: tuple[str, ...]


PEERS = {
    "zigzag": Peer("ZigZag", ("zigzag-dse==3.9.1", "six==1.17.0", "numpy==2.4.6", "pandas==3.1.1", "onnx==1.23.2")),
    "genz": Peer("GenZ", ("genz-llm==0.0.16", "numpy==2.4.6", "pandas==3.1.1")),
    "scalesim": Peer("SCALE-Sim", ("scalesim==3.0.0", "numpy==1.26.4", "pandas==3.0.6")),
}


def main() -> None:
    """Run all and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="which (default all)")
    parser.add_argument("--gemm", nargs=3, type=int, default=GEMM, metavar=("M", "K", "N"), help="SCALE-Sim's product")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("peers.md"), help="the page")
    given = parser.parse_args()
    job = described(tuple(given.gemm))
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder) / "job.json"
        at.write_text(json.dumps(job))
        results = {"ours": timed("hwsim", Path(sys.executable), "ours", at)}
        if why := results["ours"].get("failed"):
            sys.exit(f"hwsim itself: {why}")
        for name in given.peers:
            results[name] = of_peer(name, at)
    text = report(job, results, {name: (peer.title, peer.pins) for name, peer in PEERS.items()})
    files.write_text(given.out, text)
    print(text)
    if DIFFERS in text:
        sys.exit("hwsim and SCALE-Sim do not agree")


def described(gemm: tuple[int, ...]) -> dict[str, Any]:
    """The hardware and the products, as every program is told them."""
    device = FpgaAccelerator(ACCELERATOR)
    design = device.description
    return {
        "accelerator": ACCELERATOR,
        "network": NETWORK,
        "recipe": RECIPE,
        "context": CONTEXT,
        "gemm": gemm,
        "runs": [run_of(*gemm, design.shape.rows, design.shape.cols, kind) for kind in ("output", "weight", "input")],
        "rows": design.shape.rows,
        "cols": design.shape.cols,
        "clock_hz": design.clock_hz.value,
        "bandwidth_bytes_per_s": device.memory.sustained_bytes_per_s,
        "activation_bytes": ACTIVATION_BYTES,
        "stream": STREAM,
        "weight_bytes": design.weight_buffer.capacity_bytes,
        "products": [product for phase in ("prefill", "decode") for product in products(phase)],
    }


def run_of(m: int, k: int, n: int, rows: int, cols: int, stationary: str) -> dict[str, Any]:
    """A product as SCALE-Sim is asked for it."""
    return {"m": m, "k": k, "n": n, "rows": rows, "cols": cols, "stationary": stationary}


def products(phase: str) -> list[dict[str, Any]]:
    """The matrix products of the layer: name, how often, and y[m, n] = x[m, k] W^T."""
    found = []
    for op in operators(load_network(NETWORK, {"layers": 1}), phase, 1, CONTEXT):
        if isinstance(op, Gemm) and op.role not in OUTSIDE:
            found.append({"name": op.role, "count": op.copies, "m": op.tokens, "k": op.cols, "n": op.rows})
        elif isinstance(op, Attention):
            shared = {"count": op.sequences * op.kv_heads, "m": op.queries * op.heads // op.kv_heads}
            found.append({"name": "attention.scores", **shared, "k": op.head_dim, "n": op.context})
            found.append({"name": "attention.values", **shared, "k": op.context, "n": op.head_dim})
    return [{"phase": phase, **product} for product in found]


def of_peer(name: str, job: Path) -> dict[str, Any]:
    """What a peer says, or why it says nothing."""
    try:
        python = installed(name, PEERS[name].pins)
    except subprocess.CalledProcessError as error:
        lines = [line for line in error.stderr.splitlines() if not line.startswith("WARNING")]
        return {"failed": "cannot be installed: " + " ".join(lines[-2:])[:SHOWN]}
    return timed(PEERS[name].title, python, name, job)


def installed(name: str, pins: tuple[str, ...]) -> Path:
    """The interpreter of a peer's environment, made where it is not there yet."""
    folder = files.cache_folder("peers") / f"{name}-{files.content_hash(list(pins))[:12]}"
    python, ready = folder / "bin" / "python", folder / "ready"
    if not ready.exists():
        print(f"installing {' '.join(pins)}", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins]
        subprocess.run(command, check=True, capture_output=True, text=True)
        ready.write_text("\n".join(pins))
    return python


def timed(title: str, python: Path, name: str, job: Path) -> dict[str, Any]:
    """Run one program in its environment; what it prints last is its result."""
    print(f"running {title}", file=sys.stderr)
    command = [python, RUNS / f"run_{name}.py", job]
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=LIMIT_S)
    except subprocess.TimeoutExpired:
        return {"failed": f"no result within {LIMIT_S} s"}
    except subprocess.CalledProcessError as error:
        return {"failed": "stopped: " + " ".join(error.stderr.splitlines()[-1:])[:SHOWN]}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


if __name__ == "__main__":
    main()
