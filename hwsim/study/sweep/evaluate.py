"""One point: the settings of a sweep become a row. What points share is made once in a process."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.accelerators import Accelerator, load_accelerator, open_accelerator
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.sweep.breakdown import breakdown
from hwsim.trace import Trace
from hwsim.units import BITS_PER_BYTE

MODEL_VERSION = 1
"""Raised whenever any accelerator's cycles or counts change: rows and runs of another version are made again."""

WEIGHTS = "{weights}"


def overrides(settings: dict[str, Any], group: str) -> dict[str, Any]:
    """The dotted keys of a description that a point sets; `{weights}` in them is the recipe's format of weights."""
    prefix = f"{group}."
    own = {key.removeprefix(prefix): value for key, value in settings.items() if key.startswith(prefix)}
    if group not in ("accelerator", "memory") or not any(WEIGHTS in key for key in own):
        return own
    weights = trace_of(settings).recipe.weights.format
    return {key.replace(WEIGHTS, weights): value for key, value in own.items()}


def key_of(settings: dict[str, Any]) -> str:
    """The name of a point: a hash of its settings, of the contents of what they name, and of the model's version.

    Raises:
        HwsimError: a description is missing or wrong.
    """
    machine, trace = machine_of(settings), trace_of(settings)
    names = {name: settings.get(name) for name in ("phase", "context", "batch", "technology", "price")}
    contents = [machine.description.content_hash, machine.memory.content_hash, trace.content_hash]
    return files.content_hash([MODEL_VERSION, names, contents, settings])


def evaluate(settings: dict[str, Any]) -> dict[str, Any]:
    """The row of a point: what was set, what came of it, bits per weight, and what it is made of.

    Raises:
        HwsimError: the accelerator cannot run it, or it does not fit.
    """
    machine, trace = machine_of(settings), trace_of(settings)
    run = run_of(machine, trace, settings)
    estimate = _pricer(settings.get("technology"), settings.get("price")).estimate(run)
    matrices = trace.weight_bytes() - trace.embedding_bytes()
    facts = {
        "bits_per_weight": matrices * BITS_PER_BYTE / trace.matrix_weights(),
        "bottleneck": run.bottleneck,
        "cycles": run.cycles,
        "assumptions": len(estimate.assumed),
    }
    return settings | estimate.row() | facts | breakdown(estimate)


def run_of(machine: Accelerator, trace: Trace, settings: dict[str, Any]) -> Run:
    """The run of a point, out of the user's cache where the same was simulated before, in whatever sweep."""
    asked = [settings["phase"], settings["context"], settings["batch"]]
    made_of = [machine.description.content_hash, machine.memory.content_hash, trace.content_hash]
    key = files.content_hash([MODEL_VERSION, machine.description.name, *made_of, *asked])
    path = files.cache_folder("runs") / key[:2] / f"{key}.json"
    if not path.is_file():
        machine.run(trace, settings["phase"], settings["context"], settings["batch"]).save(path)
    return Run.load(path)  # what was just made too, so that sums come in one order and rows in the same bytes


def machine_of(settings: dict[str, Any]) -> Accelerator:
    """The accelerator of a point."""
    own, of_memory = overrides(settings, "accelerator"), overrides(settings, "memory")
    return _machine(settings["accelerator"], files.canonical_json([own, of_memory]))


def trace_of(settings: dict[str, Any]) -> Trace:
    """The trace of a point: a file's, or a synthetic one of its network in its recipe."""
    if "trace" in settings:
        return _opened(settings["trace"])
    own = files.canonical_json([overrides(settings, "network"), overrides(settings, "recipe")])
    recipe = settings.get("recipe") or load_accelerator(settings["accelerator"]).recipe
    if recipe is None:
        raise HwsimError(
            f"no recipe for accelerator {settings['accelerator']}",
            expected="recipe under [fixed] or [[vary]]: its description names none that suits it best",
        )
    return _synthetic(settings["network"], recipe, own)


@cache
def _opened(path: str) -> Trace:
    return Trace.open(Path(path))


@cache
def _synthetic(network: str, recipe: str, own: str) -> Trace:
    of_network, of_recipe = json.loads(own)
    return Trace.synthetic(load_network(network, of_network), load_recipe(recipe, of_recipe))


@lru_cache(maxsize=4096)
def _machine(name: str, own: str) -> Accelerator:
    of_accelerator, of_memory = json.loads(own)
    return open_accelerator(name, of_accelerator, of_memory)


@cache
def _pricer(technology: str | None, price: str | None) -> Pricer:
    return Pricer(technology=technology, price=price)
