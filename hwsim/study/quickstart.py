"""The quickstart: one real encoder in three recipes on two accelerators, from its weights to a table and a figure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim.accelerators import FpgaAccelerator
from hwsim.checkpoint import Checkpoint, Encoder, load_sentences, record_samples
from hwsim.estimate import Pricer
from hwsim.figures import Drawing, write_rows
from hwsim.quantize import Recipe, load_recipe
from hwsim.study.quality import mean_cosine
from hwsim.trace import Trace, build_trace

RECIPES = ("int8", "int4-g128", "ternary-b158")
ACCELERATORS = ("u280-stream", "kv260-stream")
CONTEXT = 128  # tokens of the one sentence that is simulated: half of what the model was made for


@dataclass(frozen=True)
class Quickstart:
    """What came of it: a row per recipe and accelerator, and the files that were written."""

    rows: list[dict[str, Any]]
    written: list[Path]


def run_quickstart(checkpoint: Checkpoint, out: Path, say: Callable[[str], None] = lambda text: None) -> Quickstart:
    """Quantize, simulate, estimate and plot.

    Args:
        checkpoint: an encoder.
        out: the folder for traces, runs, rows and the figure.
        say: told each step as it begins.

    Raises:
        HwsimError: the checkpoint is no encoder, or something cannot be read, run or written.
    """
    say(f"full-precision forward pass of {checkpoint.name}")
    sentences = load_sentences()
    reference = Encoder(checkpoint).embed(sentences)
    samples = record_samples(checkpoint)
    rows: list[dict[str, Any]] = []
    written: list[Path] = []
    for recipe in map(load_recipe, RECIPES):
        say(f"{recipe.name}: quantize, embed {len(sentences)} sentences in integers, simulate")
        path = out / f"{recipe.name}.trace.safetensors"
        trace = build_trace(checkpoint, recipe, path, samples)
        quality = {"embedding_cosine": mean_cosine(reference, Encoder(checkpoint, recipe, samples).embed(sentences))}
        quality |= _sizes(trace)
        written.append(path)
        for row, run_path in _simulate(trace, recipe, out):
            rows.append(row | quality)
            written.append(run_path)
    say("table and figure")
    write_rows(out / "rows.csv", rows)
    return Quickstart(rows, [*written, out / "rows.csv", *Drawing("overview", rows).save(out / "quickstart")])


def _simulate(trace: Trace, recipe: Recipe, out: Path) -> Iterator[tuple[dict[str, Any], Path]]:
    """The row and the run file of each accelerator."""
    pricer = Pricer()
    for name in ACCELERATORS:
        run = FpgaAccelerator(name).run(trace, phase="prefill", context=CONTEXT)
        path = out / f"{recipe.name}.{name}.run.json"
        run.save(path)
        yield pricer.estimate(run).row() | {"bottleneck": run.bottleneck, "cycles": run.cycles}, path


def _sizes(trace: Trace) -> dict[str, float]:
    """Bits per weight and the share of zeros, over all weight matrices."""
    elements = {name: rows * cols for name, (rows, cols) in trace.shapes.items()}
    total = sum(elements.values())

    def mean(key: str) -> float:
        return sum(float(trace.report(name)[key]) * count for name, count in elements.items()) / total

    return {"bits_per_weight": mean("bits_per_weight"), "zero_fraction": mean("zero_fraction")}
