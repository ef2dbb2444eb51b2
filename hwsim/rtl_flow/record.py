"""The record of what was verified: `rtl/verification.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.pe import get_pe
from hwsim.pe.source import source_hash
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.verify import Verdict

_HEADER = """\
# What was verified, of which source, with which tools. Written by `hwsim rtl test --record`; do not edit.
# A PE whose source has changed since counts as unproven.
"""


def write_record(verdicts: list[Verdict], path: Path) -> None:
    """Put the verdicts into the record, in place of older ones of the same PEs.

    Raises:
        HwsimError: the file cannot be written.
    """
    known: dict[str, Any] = tomllib.loads(path.read_text()) if path.is_file() else {}
    known |= {verdict.pe: _entry(verdict) for verdict in verdicts}
    files.write_text(path, _HEADER + "".join(_toml(name, known[name]) for name in sorted(known)))


def _entry(verdict: Verdict) -> dict[str, Any]:
    return {
        "source": source_hash(verdict.pe),
        "variants": len(get_pe(verdict.pe).variants()),
        "seeds": verdict.seeds,
        "beats": verdict.beats,
        "results": verdict.results,
        "transfers": verdict.transfers,
        "sums": verdict.sums,
        "stalled_results": verdict.stalled_results,
        "stalled_rows": verdict.stalled_rows,
        "cycles": verdict.cycles,
        "bins": verdict.bins,
        "bins_missed": len(verdict.missed),
        "products": verdict.products,
        "tools": tools.versions(tools.SIMULATE),
    }


def _toml(name: str, entry: dict[str, Any]) -> str:
    lines = [f"\n[{name}]"]
    for key, value in entry.items():
        if isinstance(value, dict):
            inner = ", ".join(f"{k} = {_value(v)}" for k, v in value.items())
            lines.append(f"{key} = {{ {inner} }}")
        else:
            lines.append(f"{key} = {_value(value)}")
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
