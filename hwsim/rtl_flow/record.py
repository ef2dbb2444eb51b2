"""The records of what was verified and proven: `rtl/verification.toml` and `rtl/proofs.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.pe import get_pe
from hwsim.pe.source import source_hash
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.formal import Proof
from hwsim.rtl_flow.verify import Verdict

_HEADER = """\
# What was verified, of which source, with which tools. Written by `hwsim rtl test --record`; do not edit.
# A PE whose source has changed since counts as unproven.
"""
_PROOFS_HEADER = """\
# What SAT said of every input, of which source, with which tools. Written by `hwsim rtl prove --record`; do not edit.
# Of a PE whose source has changed since nothing here counts.
"""


def write_record(verdicts: list[Verdict], path: Path) -> None:
    """Put the verdicts into the record, in place of older ones of the same PEs.

    Raises:
        HwsimError: the file cannot be written.
    """
    _merge(path, _HEADER, {verdict.pe: _entry(verdict) for verdict in verdicts})


def write_proofs(proofs: dict[str, list[Proof]], limit_s: float, path: Path) -> None:
    """Put the answers of each PE, proven or not, into the record, in place of older ones of the same PEs.

    Raises:
        HwsimError: the file cannot be written.
    """
    _merge(path, _PROOFS_HEADER, {name: _proof_entry(name, found, limit_s) for name, found in proofs.items()})


def _merge(path: Path, header: str, entries: dict[str, dict[str, Any]]) -> None:
    known: dict[str, Any] = tomllib.loads(path.read_text()) if path.is_file() else {}
    known |= entries
    files.write_text(path, header + "".join(_toml(name, known[name]) for name in sorted(known)))


def _proof_entry(name: str, proofs: list[Proof], limit_s: float) -> dict[str, Any]:
    of_kind = {kind: [proof for proof in proofs if proof.kind == kind] for kind in ("lane", "streams")}
    return {
        "source": source_hash(name),
        "limit_s": limit_s,
        **{kind: {proof.variant: _answer(proof) for proof in found} for kind, found in of_kind.items() if found},
        "tools": tools.versions(tools.EMIT),
    }


def _answer(proof: Proof) -> dict[str, Any]:
    return {"answer": proof.answer, "cycles": proof.cycles, "wall_s": round(proof.wall_s, 1)}


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
    return "\n".join([f"\n[{name}]", *(f"{key} = {_value(value)}" for key, value in entry.items())]) + "\n"


def _value(value: object) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_value(inner)}' for key, inner in value.items())} }}"
    return f'"{value}"' if isinstance(value, str) else str(value)
