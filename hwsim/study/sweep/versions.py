"""Versions of the models behind a point: runs and rows that another version made are made again.

Whoever changes what a module computes raises its number here; a change that leaves results alone raises none. Only what
a point uses enters its hash: a new model of the DPU leaves the rows of streaming accelerators as they are.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from hwsim import catalog, files
from hwsim.accelerators import Accelerator, FpgaAccelerator

DATAFLOWS = {
    "stream": 1,
    "systolic": 1,
    "cores": 1,
    "dpu": 1,
    "dram-pim": 2,
    "processor": 2,
    "hardwired": 2,
    "sram-lpu": 1,
    "sram-pim": 1,
}
"""Of `hwsim.accelerators`, by the `dataflow` of a description."""

MEMORIES = {"bandwidth": 1, "commands": 1}
"""Of `hwsim.memory`, by the `model` of a memory."""

ENGINES = {"line": 1, "tasks": 1}
"""Of `hwsim.engine`: lines of streaming accelerators, tasks of all others."""

OF_EVERY_RUN = {"network": 1, "trace": 1, "pe": 1}
OF_EVERY_ROW = {"technology": 1, "estimate": 1, "cost": 1, "row": 1}

_RUN_KINDS = ("drams", "interconnects", "links", "parts", "fabrics")
_PRICE_KINDS = ("technologies", "srams", "processes", "boards", "systems", "prices")


def of_run(machine: Accelerator) -> dict[str, int]:
    """The versions of what simulates a machine."""
    dataflow, model = machine.description.dataflow, machine.memory.model
    engine = "line" if isinstance(machine, FpgaAccelerator) else "tasks"
    chosen = {
        f"accelerators.{dataflow}": DATAFLOWS[dataflow],
        f"memory.{model}": MEMORIES[model],
        f"engine.{engine}": ENGINES[engine],
    }
    return chosen | OF_EVERY_RUN


def of_row(machine: Accelerator) -> dict[str, int]:
    """The versions of what simulates a machine and prices the run."""
    return of_run(machine) | OF_EVERY_ROW


def all_of_them() -> dict[str, int]:
    """Every version, under the names that points have them by."""
    tables = {"accelerators": DATAFLOWS, "memory": MEMORIES, "engine": ENGINES}
    found = {f"{package}.{name}": number for package, table in tables.items() for name, number in table.items()}
    return found | OF_EVERY_RUN | OF_EVERY_ROW


def run_surroundings() -> str:
    """A hash of the descriptions that a run may name without holding them: devices, parts, what was synthesized."""
    return _contents(_RUN_KINDS, os.environ.get(catalog.OVERLAY_VARIABLE))


def row_surroundings(settings: Mapping[str, Any]) -> str:
    """A hash of the descriptions that a price may name, and of the files that a point gives in their place."""
    own = {name: settings[name] for name in ("technology", "price") if settings.get(name)}
    given = {name: files.file_hash(Path(value)) for name, value in own.items() if _is_path(value)}
    shipped = _contents(_PRICE_KINDS, os.environ.get(catalog.OVERLAY_VARIABLE))
    return files.content_hash([shipped, given]) if given else shipped


def _is_path(value: str) -> bool:
    return (value.endswith(".toml") or os.sep in value) and Path(value).is_file()


@cache
def _contents(kinds: Iterable[str], overlays: str | None) -> str:
    """Of all descriptions of some kinds, and of the records beside the Verilog: read once in a process.

    Args:
        overlays: what the search path depends on, so that another is read anew.
    """
    paths = [
        path for folder in catalog.search_path() for kind in kinds for path in sorted((folder / kind).glob("*.toml"))
    ]
    root = catalog.data_root()
    paths += sorted((root / "rtl").glob("**/*.toml"))
    return files.content_hash([[path.name, files.file_hash(path)] for path in paths])
