"""The records of synthesis: `rtl/<pe>/synth.toml`."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.pe.source import source_hash
from hwsim.rtl_flow.synth import Circuit, Synthesis

FILE = "synth.toml"
_HEADER = """\
# What the variants take on each target, measured. Written by `hwsim rtl synth --record`; do not edit.
# A record whose source is not that of the PE any more is stale.
"""
_KEY = ("variant", "target", "way")


def write_synthesis(name: str, found: dict[str, list[Synthesis]], command: str, folder: Path) -> Path:
    """Put measurements of a PE into its record below `folder`, in place of older ones of the same variant and target.

    Args:
        found: by variant.
        command: that makes them again.

    Raises:
        HwsimError: the file cannot be written.
    """
    path = folder / name / FILE
    kept = {tuple(entry[key] for key in _KEY): entry for entry in read_synthesis(path)}
    entries = [_entry(name, variant, one, command) for variant, made in found.items() for one in made]
    renewed = {(entry["variant"], entry["target"]) for entry in entries}
    kept = {key: entry for key, entry in kept.items() if key[:2] not in renewed}
    kept |= {tuple(entry[key] for key in _KEY): entry for entry in entries}
    files.write_text(path, _HEADER + "".join(_table(kept[key]) for key in sorted(kept)))
    return path


def read_synthesis(path: Path) -> list[dict[str, Any]]:
    """The entries of a record; none where there is no file."""
    if not path.is_file():
        return []
    entries: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("synthesis", [])
    return entries


def _entry(name: str, variant: str, one: Synthesis, command: str) -> dict[str, Any]:
    entry = {
        "variant": variant,
        "target": one.target,
        "way": one.way,
        "source": source_hash(name),
        "body": one.body_sha256,
        "command": command,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "seconds": round(one.wall_s, 1),
        **_circuit("whole", one.whole),
        **_circuit("front", one.front),
        "tried_um2": one.tried_um2,
        "tools": one.tools,
    }
    return {key: value for key, value in entry.items() if value not in (None, {})}


def _circuit(prefix: str, circuit: Circuit) -> dict[str, Any]:
    used = {kind: round(count, 2) if isinstance(count, float) else count for kind, count in circuit.resources.items()}
    fmax_hz = None if circuit.fmax_hz is None else round(circuit.fmax_hz)
    found = {"": used, "_depth": circuit.depth, "_fmax_hz": fmax_hz, "_cells": circuit.cells}
    return {f"{prefix}{key}": value for key, value in found.items()}


def _table(entry: dict[str, Any]) -> str:
    return "\n[[synthesis]]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in entry.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{key}" = {_value(inner)}' for key, inner in value.items()) + " }"
    return f'"{value}"' if isinstance(value, str) else str(value)
