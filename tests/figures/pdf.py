"""A look into the PDF files that matplotlib writes."""

from __future__ import annotations

import re
import zlib
from pathlib import Path


def width_in(path: Path) -> float:
    box = re.search(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", path.read_bytes())
    assert box is not None
    return float(box[1]) / 72


def plain(path: Path) -> bytes:
    """The file, and after it all its streams without their compression."""
    content = path.read_bytes()
    found = [content]
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(match[1]))
        except zlib.error:
            continue
    return b"".join(found)


def keywords(path: Path) -> str:
    found = re.search(rb"/Keywords \((.*?)(?<!\\)\)", path.read_bytes(), re.DOTALL)
    assert found is not None
    text = re.sub(rb"\\(.)", rb"\1", found[1], flags=re.DOTALL)
    return text.decode("utf-16" if text.startswith(b"\xfe\xff") else "ascii")
