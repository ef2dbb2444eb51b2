"""Which source decides what a PE is, and a hash of it that comments and docstrings leave alone."""

from __future__ import annotations

import ast
import functools
import hashlib
import io
import tokenize
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
_SHARED = [
    "base.py", "beats.py", "code_rows.py", "fixed.py", "operands.py", "outliers.py", "rounding.py", "shape.py",
    "timing.py", "twin.py",
]  # fmt: skip


def sources(name: str) -> list[Path]:
    """The files that decide what a PE's RTL and its models do, relative to the package."""
    found = [*(PACKAGE / "pe" / name).glob("*.py"), *(PACKAGE / "gateware").glob("*.py")]
    found += [*(PACKAGE / "formats").glob("*.py"), PACKAGE / "engine" / "link.py"]
    found += [PACKAGE / "pe" / file for file in _SHARED]
    return sorted(path.relative_to(PACKAGE) for path in found)


def source_hash(name: str) -> str:
    """SHA-256 (hex) over names and code of a PE's source files: the same in a checkout and in a wheel."""
    digest = hashlib.sha256()
    for path in sources(name):
        digest.update(f"{path.as_posix()}\0{code_of((PACKAGE / path).read_text())}\0".encode())
    return digest.hexdigest()


@functools.lru_cache(maxsize=1024)
def code_of(text: str) -> str:
    """Python source without comments, docstrings, blank lines and trailing spaces.

    Kept by text, since most files are shared by all PEs and each is asked for its hash.
    """
    lines = text.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            first, last = node.body[0].lineno, node.body[0].end_lineno
            for row in range(first - 1, last or first):
                lines[row] = ""
    return "\n".join(line.rstrip() for line in lines if line.strip())
