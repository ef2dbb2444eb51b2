"""Measured circuits that are no variants: samples of fits, and what studies compare.

A record of them is a TOML file of tables, each a design on a target by one way. What is there already, of the same
Verilog, is not synthesized again, so that an interrupted measurement goes on where it stopped.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim import files, synthesis
from hwsim.errors import unknown
from hwsim.pe import PE
from hwsim.rtl_flow.emit import emit, modules_of
from hwsim.rtl_flow.liberty import find_library, read_library
from hwsim.rtl_flow.synth import FPGA_SCRIPTS, Mapped, map_modules
from hwsim.rtl_flow.synth_record import measures, table_text

_KEY = ("label", "target", "way")
_HELD = ("codes", "scales")  # weights of a constant array: long, and made again from a seed


@dataclass(frozen=True)
class Design:
    """A circuit to measure.

    Args:
        label: its name in the record.
        parameters: that say what it is.
        text: its Verilog.
        modules: names of the modules to measure, by part.
        body_sha256: of the Verilog, without header.
    """

    label: str
    parameters: dict[str, Any]
    text: str
    modules: dict[str, str]
    body_sha256: str


def design_of(pe: PE, label: str, parts: Sequence[str] = ("whole", "front")) -> Design:
    """An array, as a whole and by parts.

    Raises:
        HwsimError: it has no such part, or a tool is missing.
    """
    emitted = emit(pe, "array")
    shown = {key: value for key, value in pe.parameters().items() if key not in _HELD and value is not None}
    return Design(label, shown, emitted.text, modules_of(emitted, parts), emitted.body_sha256)


def label_of(pe: PE) -> str:
    """An array in words: its size, formats, groups, and what sets it apart from the PE's plainest."""
    p = pe.parameters()
    extras = (f", {p['form']}" if "form" in p else "") + (", zero points" if p.get("zero_point") else "")
    return f"{pe.rows} x {pe.lanes}, {pe.weight_format} x {pe.activation_format}, {pe.max_groups} x {pe.group}{extras}"


def measure_array(pe: PE, target: str, folder: Path, say: Callable[[str], None] = lambda text: None) -> dict[str, Any]:
    """Synthesize one array with the target's multiplier blocks, into the record of arrays below `folder`.

    Raises:
        HwsimError: the target is no FPGA, or as `measure`.
    """
    if synthesis.WITH_DSP not in FPGA_SCRIPTS.get(target, {}):
        raise unknown("FPGA", target, FPGA_SCRIPTS)
    path = folder / pe.name / synthesis.ARRAYS
    found = measure([design_of(pe, label_of(pe))], target, path, (synthesis.WITH_DSP,), say)
    return next(entry for entry in found if entry["way"] == synthesis.WITH_DSP)


def measure(
    designs: Iterable[Design],
    target: str,
    path: Path,
    ways: Sequence[str] | None = None,
    say: Callable[[str], None] = lambda text: None,
) -> list[dict[str, Any]]:
    """Synthesize designs on a target and put each into the record as it is done; returns those of the target.

    Raises:
        HwsimError: as `synthesize`; the record keeps what was done before.
    """
    name, wanted = target_name(target), []
    asked = set(ways or FPGA_SCRIPTS.get(target, {}))
    for design in designs:
        wanted.append(design.label)
        known = [entry for entry in synthesis.records(path, "measured") if _is_of(entry, design, name)]
        if known and {entry["way"] for entry in known} >= asked:
            continue
        say(f"{design.label} on {name}")
        _put(path, [_entry(design, one) for one in map_modules(design.text, design.modules, target, ways)])
    return [e for e in synthesis.records(path, "measured") if e["target"] == name and e["label"] in wanted]


def target_name(target: str) -> str:
    """A target as records name it: an FPGA, or the name that a library gives itself.

    Raises:
        HwsimError: there is no such target.
    """
    return target if target in FPGA_SCRIPTS else read_library(find_library(target)).name


def _is_of(entry: Mapping[str, Any], design: Design, target: str) -> bool:
    same = (entry["label"], entry["target"], entry["body"]) == (design.label, target, design.body_sha256)
    return same and set(entry["parts"]) >= set(design.modules)


def _entry(design: Design, one: Mapped) -> dict[str, Any]:
    return {
        "label": design.label,
        "target": one.target,
        "way": one.way,
        "parameters": design.parameters,
        "body": design.body_sha256,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "seconds": round(one.wall_s, 1),
        "parts": {part: measures(circuit) for part, circuit in one.circuits.items()},
        "tools": one.tools,
    }


def _put(path: Path, entries: list[dict[str, Any]]) -> None:
    renewed = {(entry["label"], entry["target"]) for entry in entries}
    known = [e for e in synthesis.records(path, "measured") if (e["label"], e["target"]) not in renewed]
    kept = {tuple(e[key] for key in _KEY): e for e in known}
    kept |= {tuple(entry[key] for key in _KEY): entry for entry in entries}
    text = "# What was measured. Written by hwsim; do not edit.\n"
    files.write_text(path, text + "".join(table_text("measured", kept[key]) for key in sorted(kept)))
