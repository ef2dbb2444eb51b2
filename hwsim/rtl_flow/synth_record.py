"""The records of synthesis: `rtl/<pe>/synth.toml`."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.pe.source import source_hash
from hwsim.rtl_flow.synth import Circuit, Synthesis
from hwsim.synthesis import RECORDS, records

_HEADER = """\
# What the variants take on each target, measured. Written by `hwsim rtl synth --record`; do not edit.
# A record whose body is not that of the variant's Verilog any more is stale.
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
    path = folder / name / RECORDS
    kept = {tuple(entry[key] for key in _KEY): entry for entry in records(path)}
    entries = [_entry(name, variant, one, command) for variant, made in found.items() for one in made]
    renewed = {(entry["variant"], entry["target"]) for entry in entries}
    kept = {key: entry for key, entry in kept.items() if key[:2] not in renewed}
    kept |= {tuple(entry[key] for key in _KEY): entry for entry in entries}
    files.write_text(path, _HEADER + "".join(table_text("synthesis", kept[key]) for key in sorted(kept)))
    return path


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
        "tried_um2": {way: round(area_um2, 2) for way, area_um2 in one.tried_um2.items()},
        "tools": one.tools,
    }
    return {key: value for key, value in entry.items() if value not in (None, {})}


def _circuit(prefix: str, circuit: Circuit) -> dict[str, Any]:
    found = measures(circuit)
    used = {kind: found[kind] for kind in circuit.resources}
    more = {f"_{kind}": found.get(kind) for kind in ("depth", "fmax_hz")}
    return {f"{prefix}{key}": value for key, value in {"": used, **more, "_cells": circuit.cells}.items()}


def measures(circuit: Circuit) -> dict[str, Any]:
    """A circuit's resources, depth and clock frequency as records hold them."""
    used = {kind: round(count, 2) if isinstance(count, float) else count for kind, count in circuit.resources.items()}
    fmax_hz = None if circuit.fmax_hz is None else round(circuit.fmax_hz)
    return {
        key: value for key, value in {**used, "depth": circuit.depth, "fmax_hz": fmax_hz}.items() if value is not None
    }


def table_text(kind: str, entry: dict[str, Any]) -> str:
    """An entry as a TOML table of an array of tables."""
    return f"\n[[{kind}]]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in entry.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{key}" = {_value(inner)}' for key, inner in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
