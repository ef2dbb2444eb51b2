"""How a PE was proven: what `hwsim rtl test` and `prove` recorded below `rtl/`, held to the source."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hwsim import catalog
from hwsim.pe.registry import get_pe
from hwsim.pe.source import source_hash

RECORD = Path("rtl") / "verification.toml"
PROOFS = Path("rtl") / "proofs.toml"


def record(name: str) -> dict[str, Any] | None:
    """What was recorded when the PE was last verified, or None; it may be stale."""
    return _entry(RECORD, name)


def proofs(name: str) -> dict[str, Any] | None:
    """What was recorded when the PE was last given to the solver, or None; it may be stale.

    By "lane" and "streams": for each variant asked, the answer, the cycles from reset and the seconds.
    """
    return _entry(PROOFS, name)


def proven_by_sat(name: str) -> dict[str, list[str]]:
    """By variant, what SAT has proven of this source: "lane", "streams"; empty where the record is stale or none."""
    found = proofs(name)
    if found is None or found["source"] != source_hash(name):
        return {}
    return {
        variant: [kind for kind in ("lane", "streams") if _is_proven(found, kind, variant)]
        for variant in get_pe(name).variants()
    }


def _is_proven(found: dict[str, Any], kind: str, variant: str) -> bool:
    answers = found.get(kind, {})
    return variant in answers and answers[variant]["answer"] == "proven"


def _entry(file: Path, name: str) -> dict[str, Any] | None:
    path = catalog.data_root() / file
    if not path.is_file():
        return None
    found: dict[str, Any] | None = tomllib.loads(path.read_text()).get(name)
    return found


def proof(name: str, weight_format: str | None = None) -> str | None:
    """How bits and cycles of a PE's RTL were proven equal to its models; None when unproven or changed since.

    Args:
        weight_format: None where no variant with weights of this format was proven.
    """
    found = record(name)
    if found is None or found["source"] != source_hash(name):
        return None
    variants = get_pe(name).variants().values()
    if weight_format is not None and weight_format not in {variant.weight_format for variant in variants}:
        return None
    return (
        f"{name}: RTL in Verilator equal to its models in {found['variants']} variants, {found['transfers']} transfers "
        f"cycle by cycle and {found['sums']} sums bit by bit, {found['seeds']} seeds each"
    )
