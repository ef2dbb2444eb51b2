"""The record of switching energies: `rtl/energy.toml`."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from hwsim import catalog, files
from hwsim.errors import HwsimError
from hwsim.pe.source import source_hash
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.gates import INPUT_SLEW_S
from hwsim.rtl_flow.switching import Cells, CircuitEnergy, Switching
from hwsim.rtl_flow.switching_stimuli import RANDOM, RANDOM_WEIGHTS
from hwsim.staleness import current_source

FILE = "energy.toml"
SCHEMA = 1
_HEADER = f"""\
# Switching energy of arrays in cells, by gate-level simulation with gate delays: dynamic, without wires and clock tree.
# Written by `hwsim rtl energy --record`; do not edit. A record whose source is not that of the PE any more is stale.
schema_version = {SCHEMA}
"""
_KEY = ("pe", "variant", "library", "activity")
_TOOLS = ("yosys", "iverilog")
_DIGITS = 5


def read_energies(path: Path) -> dict[str, Any]:
    """A record: "libraries" by name and "energy" entries; both empty where there is no file.

    Raises:
        HwsimError: it is of a newer schema, or not TOML.
    """
    if not path.is_file():
        return {"schema_version": SCHEMA, "libraries": {}, "energy": []}
    found = catalog.read_toml(path)
    files.check_schema(found.get("schema_version"), SCHEMA, path, "record of energies")
    return {"libraries": {}, "energy": [], **found}


def write_energy(folder: Path, library: str, cells: Cells, entry: dict[str, Any]) -> Path:
    """Put one measurement into the record in `folder`, in place of an older one of its key.

    Args:
        library: its short name, such as "osu018".
        entry: of `entry_of`.

    Raises:
        HwsimError: the file cannot be written, or is of a newer schema.
    """
    path = folder / FILE
    record = read_energies(path)
    libraries = record["libraries"] | {library: _library(cells)}
    entries = {tuple(one[key] for key in _KEY): one for one in record["energy"]}
    entries[tuple(entry[key] for key in _KEY)] = entry
    parts = [_HEADER]
    parts += [f"\n[libraries.{name}]\n{_lines(libraries[name])}" for name in sorted(libraries)]
    parts += [f"\n[[energy]]\n{_lines(entries[key])}" for key in sorted(entries)]
    files.write_text(path, "".join(parts))
    return path


def write_load_delays(folder: Path, library: str, cells: Cells, name: str, variant: str, found: Switching) -> Path:
    """Put energies under delays at each gate's load beside what was recorded of the same array and activity.

    Raises:
        HwsimError: nothing was, or of another source; or the file cannot be written.
    """
    key = (name, variant, library, found.activity)
    kept = [one for one in read_energies(folder / FILE)["energy"] if tuple(one[part] for part in _KEY) == key]
    if not kept or kept[0]["source"] != source_hash(name) or kept[0]["macs"] != found.macs:
        raise HwsimError(
            "energies under other delays stand beside those of the default",
            got=f"no current entry of {' '.join(key)}",
            expected="one in the record",
            next=f"hwsim rtl energy {name} --variant {variant} --library {library} --record {folder}",
        )
    added = {}
    for prefix, circuit in (("", found.whole), ("front_", found.front)):
        added[f"{prefix}load_delay_j_per_mac"] = _short(circuit.energy.total / found.macs)
        added[f"{prefix}load_delay_glitch_share"] = _short(circuit.glitch_share)
    return write_energy(folder, library, cells, kept[0] | added)


def is_recorded(
    folder: Path, library: str, cells: Cells, name: str, variant: str, activity: str, delay_model: str
) -> bool:
    """Whether a record has this measurement, of this library, the PE's source as it is, and the tools installed."""
    record, key = read_energies(folder / FILE), (name, variant, library, activity)
    if record["libraries"].get(library, {}).get("sha256") != cells.library.sha256:
        return False
    kept = [one for one in record["energy"] if tuple(one[part] for part in _KEY) == key]
    return any(
        one["source"] == current_source(name)
        and one["tools"] == tools.versions(_TOOLS)
        and (one["delay_model"] == delay_model or f"{delay_model}_delay_j_per_mac" in one)
        for one in kept
    )


def entry_of(name: str, variant: str, library: str, found: Switching) -> dict[str, Any]:
    """A measurement as a record keeps it."""
    whole, front, macs = found.whole, found.front, found.macs
    return {
        "pe": name,
        "variant": variant,
        "library": library,
        "activity": found.activity,
        "delay_model": found.delay_model,
        "parameters": found.parameters,
        "macs": macs,
        "beats": found.beats,
        "cycles": found.cycles,
        "energy_j_per_mac": _short(found.energy_j_per_mac),
        "front_energy_j_per_mac": _short(found.front_energy_j_per_mac),
        **_split("", whole, macs),
        **_split("front_", front, macs),
        "ways": found.ways,
        "source": source_hash(name),
        "command": f"hwsim rtl energy {name} --variant {variant} --library {library}{_flag(found.activity)}",
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "seconds": round(found.wall_s, 1),
        "tools": tools.versions(_TOOLS),
    }


def _flag(activity: str) -> str:
    """What the command needs besides for an activity that is not the variant's own."""
    if activity == RANDOM:
        return f" --{RANDOM}"
    return f" --{RANDOM_WEIGHTS}" if activity.startswith(f"{RANDOM_WEIGHTS}/") else ""


def _split(prefix: str, circuit: CircuitEnergy, macs: int) -> dict[str, float]:
    values = {
        "zero_delay_j_per_mac": circuit.settled_j / macs,
        "net_j_per_mac": circuit.energy.nets / macs,
        "internal_j_per_mac": circuit.energy.internal / macs,
        "clock_j_per_mac": circuit.energy.clock / macs,
        "glitch_share": circuit.glitch_share,
        "leakage_w": circuit.leakage_w,
        "area_um2": circuit.area_um2,
        "toggles_per_net": circuit.toggles_per_net,
    }
    return {f"{prefix}{key}": _short(value) for key, value in values.items()}


def _library(cells: Cells) -> dict[str, Any]:
    return {
        "file": cells.library.path.name,
        "sha256": cells.library.sha256,
        "models": cells.models.name,
        "models_sha256": files.file_hash(cells.models),
        "voltage_v": cells.power.voltage_v,
        "nand2_area_um2": cells.library.nand2_um2,
        "delay_model": "specify",
        "internal_power": cells.power.has_internal_power,
        "input_slew_s": INPUT_SLEW_S,
        "wires": "none",
    }


def _short(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")


def _lines(table: dict[str, Any]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in table.items() if value is not None)


def _value(value: Any) -> str:
    """TOML of a value; of numbers, texts and lists of these it is that of JSON."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items() if inner is not None) + " }"
    return json.dumps(value)
