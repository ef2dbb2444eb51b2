"""One point: the settings of a sweep become a row. What points share is made once in a process."""

from __future__ import annotations

import contextlib
import json
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.accelerators import Accelerator, load_accelerator, open_accelerator
from hwsim.cost import Tariff, load_price
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.sweep import versions
from hwsim.study.sweep.breakdown import breakdown
from hwsim.trace import Trace
from hwsim.units import BITS_PER_BYTE

WEIGHTS = "{weights}"
_MOST_RUNS = 64  # that a process keeps at hand, the last ones used


@dataclass(frozen=True)
class Machine:
    """An accelerator, and the hashes of what it was made from."""

    accelerator: Accelerator
    hashes: tuple[str, str]


def overrides(settings: dict[str, Any], group: str) -> dict[str, Any]:
    """The dotted keys of a description that a point sets; `{weights}` in them is the recipe's format of weights."""
    prefix = f"{group}."
    own = {key.removeprefix(prefix): value for key, value in settings.items() if key.startswith(prefix)}
    if group not in ("accelerator", "memory") or not any(WEIGHTS in key for key in own):
        return own
    weights = trace_of(settings).recipe.weights.format
    return {key.replace(WEIGHTS, weights): value for key, value in own.items()}


def key_of(settings: dict[str, Any]) -> str:
    """The name of a point: a hash of its settings, the contents of all that they name, and the models' versions.

    Raises:
        HwsimError: a description is missing or wrong.
    """
    machine, trace = machine_of(settings), trace_of(settings)
    _price_of(machine, settings)
    surroundings = [versions.run_surroundings(), versions.row_surroundings(settings)]
    contents = [*machine.hashes, trace.content_hash, *surroundings]
    return files.content_hash([versions.of_row(machine.accelerator), contents, settings])


def evaluate(settings: dict[str, Any]) -> dict[str, Any]:
    """The row of a point: what was set, what came of it, bits per weight, what it is made of and what limits it.

    Raises:
        HwsimError: the accelerator cannot run it, or it does not fit.
    """
    machine, trace = machine_of(settings), trace_of(settings)
    run = run_of(machine, trace, settings)
    estimate = _pricer(settings.get("technology")).estimate(run, _price_of(machine, settings))
    matrices = trace.weight_bytes() - trace.embedding_bytes()
    facts = {
        "bits_per_weight": matrices * BITS_PER_BYTE / trace.matrix_weights(),
        "bottleneck": run.bottleneck,
        "cycles": run.cycles,
        "assumptions": len(estimate.assumed),
    }
    return settings | estimate.row() | facts | limits(run) | breakdown(estimate)


def limits(run: Run) -> dict[str, Any]:
    """Why a run is not faster: how busy its bottleneck is, and which component would be the next one.

    Without its bottleneck, a run whose next component is busy for a share s of the time would be at most 1/s as fast.
    Where nothing is busy for half of it (bottleneck "latency"), the busiest component is the next.
    """
    busy = sorted(((one.busy, one.name) for one in run.components), reverse=True)
    latency = run.bottleneck == "latency"
    first, after = (None, busy[0]) if latency else (busy[0], busy[1] if len(busy) > 1 else None)
    return {
        "bottleneck_busy": first[0] if first else None,
        "next_bottleneck": after[1] if after else None,
        "next_bottleneck_busy": after[0] if after else None,
    }


_runs: OrderedDict[str, Run] = OrderedDict()


def run_of(machine: Machine, trace: Trace, settings: dict[str, Any]) -> Run:
    """The run of a point, out of the user's cache where the same was simulated before, in whatever sweep."""
    asked = [settings["phase"], settings["context"], settings["batch"]]
    made_of = [machine.accelerator.description.name, *machine.hashes, trace.content_hash, versions.run_surroundings()]
    key = files.content_hash([versions.of_run(machine.accelerator), *made_of, *asked])
    if key not in _runs:
        _runs[key] = _kept_or_made(key, machine.accelerator, trace, settings)
        if len(_runs) > _MOST_RUNS:
            _runs.popitem(last=False)
    _runs.move_to_end(key)
    return _runs[key]


def _kept_or_made(key: str, machine: Accelerator, trace: Trace, settings: dict[str, Any]) -> Run:
    """A cache may be full, read-only, or hold what a lost machine left half written: then the run is made again."""
    path = files.cache_folder("runs") / key[:2] / f"{key}.json"
    if path.is_file():
        with contextlib.suppress(HwsimError):
            return Run.load(path)
    made = machine.run(trace, settings["phase"], settings["context"], settings["batch"])
    text = files.canonical_json(made.as_dict())
    with contextlib.suppress(HwsimError):
        files.write_text(path, text + "\n")
    # Through text, as one out of the cache: so sums come in one order, and rows in the same bytes.
    return Run.from_dict(json.loads(text), f"run of {made.network}")


def machine_of(settings: dict[str, Any]) -> Machine:
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


def _price_of(machine: Machine, settings: dict[str, Any]) -> Tariff:
    name = settings.get("price") or machine.accelerator.description.price
    return _price(name, files.canonical_json(overrides(settings, "price")))


@cache
def _opened(path: str) -> Trace:
    return Trace.open(Path(path))


@lru_cache(maxsize=256)
def _synthetic(network: str, recipe: str, own: str) -> Trace:
    of_network, of_recipe = json.loads(own)
    return Trace.synthetic(load_network(network, of_network), load_recipe(recipe, of_recipe))


@lru_cache(maxsize=4096)
def _machine(name: str, own: str) -> Machine:
    of_accelerator, of_memory = json.loads(own)
    made = open_accelerator(name, of_accelerator, of_memory)
    return Machine(made, (made.description.content_hash, made.memory.content_hash))


@lru_cache(maxsize=4096)
def _price(name: str, own: str) -> Tariff:
    return load_price(name, json.loads(own))


@cache
def _pricer(technology: str | None) -> Pricer:
    return Pricer(technology=technology)
