"""Whether a record of synthesis or switching energy is still of the PE as its source is now.

Records name the hash of the source that they were measured on (`hwsim.pe.source`). Prices and areas that rest on
another source are not refused, since they are often close, but flagged.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import cache

from hwsim import files
from hwsim.pe.source import PACKAGE, source_hash, sources


def stale(pe: str, source: str, command: str) -> str:
    """What is wrong with a record; empty where it is current.

    Args:
        source: the hash in the record; empty where it has none.
        command: that makes the record again.
    """
    if not source:
        return f"stale? the record of PE {pe} does not say of which source it is; {command} makes one that does"
    if source != current_source(pe):
        return f"stale: the record of PE {pe} is of another source than it has now; {command} measures it again"
    return ""


def stale_records(records: Iterable[tuple[str, str]], command: str) -> list[str]:
    """What is wrong with several records, each said once.

    Args:
        records: PE and source hash of each.
        command: that makes them again, with `{}` for the PE.
    """
    found = (stale(pe, source, command.format(pe)) for pe, source in records)
    return [text for text in dict.fromkeys(found) if text]


@cache
def current_source(pe: str) -> str:
    """`source_hash` of a PE. Taking comments out takes longer than pricing a run: it is kept by the files' bytes."""
    digest = hashlib.sha256()
    for path in sources(pe):
        digest.update(f"{path.as_posix()}\0".encode() + (PACKAGE / path).read_bytes() + b"\0")
    kept = files.cache_folder("sources") / digest.hexdigest()
    if kept.is_file() and re.fullmatch("[0-9a-f]{64}", known := kept.read_text(errors="replace")):
        return known
    found = source_hash(pe)
    files.write_text(kept, found)
    return found
