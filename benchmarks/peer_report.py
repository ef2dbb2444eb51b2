"""The page of benchmarks/peers.py: what each program said in one run, and the sums that explain the differences."""

from __future__ import annotations

import os
import platform
import textwrap
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from typing import Any

from hwsim import __version__

Row = Mapping[str, Any]
STATIONARY = ("output", "weight", "input")
DIFFERS = "DIFFERENT"


def report(job: Row, results: Mapping[str, Row], peers: Mapping[str, tuple[str, tuple[str, ...]]]) -> str:
    """The page, as Markdown.

    Args:
        job: the hardware and the products that every program was told.
        results: by program, its rows with its time and memory, or `failed`, why there are none.
        peers: title and pinned versions of each peer.
    """
    parts = [
        _opening(job),
        _speed(results, peers),
        _layer(job, results),
        _terms(job, results),
        _zigzag(job, results),
        _scale_sim(job, results),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(job: Row) -> str:
    date = datetime.now(UTC).date().isoformat()
    how = f"""Written by `python benchmarks/peers.py` on {date}: one run, so that ratios hold on other machines where
        seconds do not. {_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}."""
    what = f"""One decoder layer of {job["network"]} with INT8 weights and activations: prefill of {job["context"]}
        tokens, and decode of one token at context {job["context"]}. The same hardware is described to all:
        {job["rows"]} x {job["cols"]} multiply-accumulates at {job["clock_hz"] / 1e6:g} MHz, and
        {job["bandwidth_bytes_per_s"] / 1e9:.1f} GB/s from memory (what {job["accelerator"]} sustains), with
        {job["activation_bytes"] / 2**20:.0f} MiB for activations, so that the prefill is in one piece.
        SCALE-Sim, which would take hours for such a layer, gets one product of {_times(job["gemm"])}."""
    return f"# hwsim beside ZigZag, GenZ and SCALE-Sim\n\n{prose(how)}\n\n{prose(what)}"


def _times(sizes: Iterable[int]) -> str:
    return " x ".join(map(str, sizes))


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _speed(results: Mapping[str, Row], peers: Mapping[str, tuple[str, tuple[str, ...]]]) -> str:
    titles = {"ours": (f"hwsim {__version__}", ())} | dict(peers)
    ours = results["ours"].get("wall_s")
    rows = []
    for name, result in results.items():
        title, pins = titles[name]
        if "failed" in result:
            rows.append([title, " ".join(pins), result["failed"], "", "", ""])
            continue
        times = f"{result['wall_s'] / ours:.2g}" if ours else ""
        wall, load = f"{result['wall_s']:.2f}", f"{result['import_s']:.1f}"
        rows.append(
            [title, " ".join(pins), str(len(result["rows"])), wall, times, f"{result['peak_bytes'] / 2**20:.0f}"]
        )
        rows[-1][3] += f" (+ {load} to load)"
    head = ["program", "versions", "results", "wall time, s", "of hwsim's", "peak memory, MiB"]
    said = prose(
        """Results are operators (GenZ), products (ZigZag), dataflows of one product (SCALE-Sim); hwsim gives each
        product and the whole layer for three dataflows. Time is that of the evaluation, after libraries were
        loaded."""
    )
    return f"## Time and memory\n\n{table(head, rows)}\n\n{said}"


def _layer(job: Row, results: Mapping[str, Row]) -> str:
    rows = []
    for stationary in STATIONARY:
        alone = [_products_s(job, results, phase, stationary) for phase in ("prefill", "decode")]
        whole = [_layer_s(job, results, phase, stationary) for phase in ("prefill", "decode")]
        rows.append([f"hwsim, {stationary} stationary, products", *map(milliseconds, alone)])
        rows.append([f"hwsim, {stationary} stationary, whole layer", *map(milliseconds, whole)])
    streamed = [_layer_s(job, results, phase, "streamed") for phase in ("prefill", "decode")]
    rows.append(["hwsim, streaming dataflow with as many MACs, whole layer", *map(milliseconds, streamed)])
    for name, title in (("zigzag", "ZigZag, weight stationary, products"), ("genz", "GenZ, whole layer")):
        if "rows" in results.get(name, {}):
            rows.append([title, *(milliseconds(_peer_s(job, results[name], phase)) for phase in ("prefill", "decode"))])
    said = prose(
        """One token is no work for a systolic array: it fills one row, or streams for one cycle. ZigZag and GenZ do not
        ask how operands get to the cells, so that decode is compared best with the streaming dataflow (u280-stream),
        which is made for it."""
    )
    return f"## The layer\n\n{table(['', 'prefill, ms', 'decode, ms'], rows)}\n\n{said}"


def _products_s(job: Row, results: Mapping[str, Row], phase: str, stationary: str) -> float:
    found = [r for r in _of(results, phase) if r["stationary"] == stationary and r["what"] != "layer"]
    return sum(row["count"] * row["cycles"] for row in found) / job["clock_hz"]


def _layer_s(job: Row, results: Mapping[str, Row], phase: str, stationary: str) -> float:
    found = [r for r in _of(results, phase) if r["stationary"] == stationary and r["what"] == "layer"]
    return found[0]["cycles"] / job["clock_hz"]


def _of(results: Mapping[str, Row], phase: str) -> list[Row]:
    return [row for row in results["ours"]["rows"] if row["phase"] == phase]


def _peer_s(job: Row, result: Row, phase: str) -> float:
    rows = [row for row in result["rows"] if row["phase"] == phase]
    return sum(row["seconds"] if "seconds" in row else row["count"] * row["cycles"] / job["clock_hz"] for row in rows)


def folds(job: Row, product: Row, stationary: str) -> tuple[int, int, int]:
    """Folds of a product, cycles that operands stream in each, and cycles in which each fills and drains."""
    rows, cols, (m, k, n) = job["rows"], job["cols"], (product[name] for name in "mkn")
    down, across, stream = {"output": (m, n, k), "weight": (k, n, m), "input": (k, m, n)}[stationary]
    preload = 0 if stationary == "output" else rows
    return ceil(down / rows) * ceil(across / cols), stream, preload + rows + cols - 2


def _terms(job: Row, results: Mapping[str, Row]) -> str:
    """From the roofline to the layer, a cause at a time."""
    rows = []
    for phase in ("prefill", "decode"):
        products = [product for product in job["products"] if product["phase"] == phase]
        rows += [[f"{phase}, {s}", *map(milliseconds, _steps(job, results, products, s))] for s in STATIONARY]
    head = ["ms", "bytes / bandwidth", "MACs / cells", "edges", "fill and drain", "waiting for weights", "whole layer"]
    causes = prose(
        f"""Each column adds a cause to the one before. *MACs / cells*: every cell is busy all the time. *Edges*:
        the grid is filled in whole rows and columns (where outputs stay, one token uses one of {job["rows"]}
        rows). *Fill and drain*: the rows + cols - 2 cycles of every fold, and rows more where operands are
        shifted in. *Waiting for weights*: what memory adds. *Whole layer*: the vector unit, and that an
        operator waits for the one before."""
    )
    parts = ["## Why: from the roofline to the layer", causes, table(head, rows), _genz(job, results)]
    return "\n\n".join(part for part in parts if part)


def _steps(job: Row, results: Mapping[str, Row], products: list[Row], stationary: str) -> list[float]:
    cells, clock_hz, phase = job["rows"] * job["cols"], job["clock_hz"], products[0]["phase"]
    macs = sum(p["count"] * p["m"] * p["k"] * p["n"] for p in products)
    size = sum(p["count"] * p["k"] * p["n"] for p in products)
    shaped = [(p["count"], *folds(job, p, stationary)) for p in products]
    edges = sum(count * number * stream for count, number, stream, _ in shaped)
    filled = sum(count * number * (stream + fill) for count, number, stream, fill in shaped)
    waited, whole = (ask(job, results, phase, stationary) for ask in (_products_s, _layer_s))
    ideal = [size / job["bandwidth_bytes_per_s"], macs / cells / clock_hz]
    return [*ideal, edges / clock_hz, filled / clock_hz, waited, whole]


def _genz(job: Row, results: Mapping[str, Row]) -> str:
    if "rows" not in results.get("genz", {}):
        return ""
    rows, off = results["genz"]["rows"], []
    for phase in ("prefill", "decode"):
        of_phase = [row for row in rows if row["phase"] == phase]
        parts = [sum(row[part] for row in of_phase) for part in ("compute_s", "memory_s")]
        off.append(f"{phase} {milliseconds(parts[0])} ms of compute and {milliseconds(parts[1])} ms of memory")
    return prose(
        f"""GenZ is the roofline: of each operator the longer of operations / peak and bytes / bandwidth; no fill,
        no edges, and in this layer no norms or activations. It says {off[0]}; {off[1]}. In prefill the
        memory time is more than *bytes / bandwidth* by the activations, which hwsim keeps on chip."""
    )


def _zigzag(job: Row, results: Mapping[str, Row]) -> str:
    if "rows" not in results.get("zigzag", {}):
        return ""
    ours = {(row["phase"], row["what"]): row for row in results["ours"]["rows"] if row.get("stationary") == "weight"}
    sizes = {(p["phase"], p["name"]): p for p in job["products"]}
    rows = []
    for row in results["zigzag"]["rows"]:
        key, parts = (row["phase"], row["what"]), row["parts"]
        number, stream, fill = folds(job, sizes[key], "weight")
        size = " x ".join(str(sizes[key][name]) for name in "mkn")
        rest = parts["stall"] + parts["load"] + parts["unload"] + parts["drain"]
        rows.append(
            [row["phase"], row["what"], size, f"{row['cycles']:,.0f}", f"{parts['temporal']:,.0f} + {rest:,.0f}"]
        )
        mine = ours[key]["cycles"]
        rows[-1] += [f"{mine:,}", f"{number:,} x ({stream} + {fill})", f"{mine / row['cycles']:.2f}"]
    head = [
        "phase",
        "product",
        "M x K x N",
        "ZigZag, cycles",
        "= temporal + rest",
        "hwsim",
        "= folds x cycles + waiting",
    ]
    _, _, fill = folds(job, job["products"][0], "weight")
    context, tile = job["context"], job["rows"] * job["cols"]
    pace = ceil(tile / (job["bandwidth_bytes_per_s"] / job["clock_hz"]))
    said = prose(
        f"""The mapping is the same: K down, N across, weights in the cells, two in each. ZigZag counts the iterations
        that are left, folds x M, and adds stalls, the first inputs' way into the buffer (hwsim has them there), the
        last store, and one drain to a product. Its cells take a new weight in any cycle, all at once; in a systolic
        array weights come down through the cells, and folds follow each other: {fill} cycles more in every fold.
        For {context} tokens that is {1 + fill / context:.2f} times the cycles. For one token a fold takes
        1 + {fill} cycles in hwsim, and {pace} in ZigZag, the time of {tile} weights from memory in whole cycles.
        ZigZag searches for the order of the loops; hwsim's is fixed."""
    )
    return f"## Why: ZigZag\n\n{said}\n\n{table([*head, 'hwsim / ZigZag'], rows)}"


def _scale_sim(job: Row, results: Mapping[str, Row]) -> str:
    if "rows" not in results.get("scalesim", {}):
        return ""
    rows = []
    product = dict(zip("mkn", job["gemm"], strict=True))
    for row in results["scalesim"]["rows"]:
        number, stream, fill = folds(job, product, row["stationary"])
        mine = next(r for r in _of(results, "gemm") if r["stationary"] == row["stationary"])
        formula = f"{number} x ({stream} + {fill}) - 1 = {number * (stream + fill) - 1:,}"
        rows.append([row["stationary"], f"{row['cycles']:,}", f"{mine['scale_sim_cycles']:,}", formula])
        rows[-1] += ["equal" if row["cycles"] == mine["scale_sim_cycles"] else DIFFERS, f"{mine['cycles']:,}"]
    head = ["stationary", "SCALE-Sim", "hwsim", "closed form", "", "hwsim with memory"]
    said = prose(
        f"""Compute cycles of {_times(job["gemm"])}: folds x (streamed + fill), counted from 0. hwsim's come from
        cells that hand operands on, to which the compiled sum is held equal. The last column adds what the
        array waits for weights, and counts from 1."""
    )
    return f"## SCALE-Sim\n\n{said}\n\n{table(head, rows)}"


def prose(text: str) -> str:
    """A paragraph in lines of bounded length."""
    return textwrap.fill(" ".join(text.split()), 120, break_on_hyphens=False, break_long_words=False)


def table(head: list[str], rows: Iterable[list[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def milliseconds(seconds: float) -> str:
    """Three digits."""
    return f"{seconds * 1e3:.3g}" if seconds < 0.1 else f"{seconds * 1e3:.1f}"
