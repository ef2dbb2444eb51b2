"""How a PE was proven: `hwsim rtl test --record` leaves `rtl/verification.toml`, held here to the source."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

from hwsim import catalog

RECORD = Path("rtl") / "verification.toml"


def sources(name: str) -> list[Path]:
    """The files that decide what a PE's RTL and its models do, relative to the package."""
    package = Path(__file__).resolve().parent.parent
    shared = [package / "pe" / file for file in ("base.py", "beats.py", "fixed.py", "operands.py", "shape.py")]
    found = [*(package / "pe" / name).glob("*.py"), *(package / "gateware").glob("*.py"), *shared]
    return sorted(path.relative_to(package) for path in found)


def source_hash(name: str) -> str:
    """SHA-256 (hex) over the names and bytes of a PE's source files; the same in a checkout and in a wheel."""
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for path in sources(name):
        digest.update(f"{path.as_posix()}\0".encode())
        digest.update((package / path).read_bytes() + b"\0")
    return digest.hexdigest()


def record(name: str) -> dict[str, Any] | None:
    """What was recorded when the PE was last verified, or None; it may be stale."""
    path = catalog.data_root() / RECORD
    if not path.is_file():
        return None
    found: dict[str, Any] | None = tomllib.loads(path.read_text()).get("pe", {}).get(name)
    return found


def proof(name: str) -> str | None:
    """How bits and cycles of a PE's RTL were proven equal to its models; None when unproven or changed since."""
    found = record(name)
    if found is None or found["source"] != source_hash(name):
        return None
    return (
        f"{name}: RTL in Verilator equal to its models in {found['variants']} variants, {found['transfers']} transfers "
        f"cycle by cycle and {found['results']} results bit by bit, {found['seeds']} seeds each"
    )
