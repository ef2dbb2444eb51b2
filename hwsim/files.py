"""Files that are whole or absent: written under a temporary name, then renamed; and hashes of content."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from hwsim.errors import HwsimError


def canonical_json(value: object) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text. NaN and infinities are refused."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False, ensure_ascii=False)


def content_hash(value: object) -> str:
    """SHA-256 (hex) of the canonical JSON of `value`."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def file_hash(path: Path) -> str:
    """SHA-256 (hex) of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A binary file that takes the name `path` only when the block ends without an exception.

    Where `path` is a link, the file that it points to is written, and the link stays.

    Raises:
        HwsimError: the folder cannot be made or written.
    """
    try:
        path = path.resolve() if path.is_symlink() else path
        _check_replaceable(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except (OSError, RuntimeError) as error:  # the latter: a link to itself
        raise HwsimError(
            f"cannot write {path}",
            got=getattr(error, "strerror", None) or error,
            expected="a folder that can be written",
            next="pass another --out",
        ) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise HwsimError(f"cannot write {path}", got=error.strerror, expected="room and permission to write") from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _check_replaceable(path: Path) -> None:
    """Refuse to put a file in the place of a folder, or of a device or pipe, which would be gone."""
    if path.is_dir():
        raise HwsimError(f"cannot write {path}", got="a folder of that name", expected="a file's name")
    if path.exists() and not path.is_file():
        raise HwsimError(f"cannot write {path}", got="a device or pipe of that name", expected="a file's name")


def cache_folder(kind: str) -> Path:
    """Where what can be made again is kept: a folder of hwsim in the user's cache (`XDG_CACHE_HOME`, else `~/.cache`).

    A temporary folder where that cannot be written: then it is made again each time.
    """
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hwsim" / kind
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # the latter: a user without a home
        return Path(tempfile.mkdtemp(prefix="hwsim-"))
    return folder


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path`, whole or not at all."""
    with replacing(path) as file:
        file.write(data)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 `text` to `path`, whole or not at all."""
    write_bytes(path, text.encode())


def read_json(path: Path, kind: str) -> Any:
    """The JSON value in a file of the named kind ("run", "config.json").

    Raises:
        HwsimError: the file is missing or is not JSON.
    """
    check_is_file(path, kind)
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_constant=_finite, parse_float=_finite)
    except OSError as error:
        raise HwsimError(f"cannot read the {kind} {path}", got=error.strerror, expected="a readable file") from error
    except (ValueError, RecursionError) as error:
        raise HwsimError(f"{path} is no {kind}", got=str(error), expected="a JSON file") from error


def make_folder(path: Path) -> None:
    """Make a folder for output, before the work whose result it is for.

    Raises:
        HwsimError: it cannot be made, or a file has its name.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        expected = "a folder that can be written"
        raise HwsimError(f"cannot write to {path}", got=error.strerror, expected=expected) from error


def check_is_file(path: Path, kind: str) -> None:
    """Refuse folders, and devices and pipes, which may never end.

    Raises:
        HwsimError: `path` is there, and is no regular file.
    """
    if path.exists() and not path.is_file():
        got = "a folder" if path.is_dir() else "a device or pipe"
        raise HwsimError(f"cannot read the {kind} {path}", got=got, expected="a readable file")


def _finite(text: str) -> float:
    """A number of a JSON file. What Python reads beyond JSON, NaN and infinities, is refused."""
    if not math.isfinite(value := float(text)):
        raise ValueError(f"{text} is no number of JSON")
    return value


def parse_json(data: bytes, kind: str) -> Any:
    """The JSON value in some bytes of the named kind ("header of a.safetensors").

    Raises:
        HwsimError: they are not JSON.
    """
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise HwsimError(f"the {kind} is damaged", got=error, expected="JSON") from error


def check_schema(got: object, supported: int, path: Path, kind: str) -> None:
    """Refuse a file of a newer (or no) schema, naming the one needed.

    Raises:
        HwsimError: `got` is not an integer between 1 and `supported`.
    """
    if isinstance(got, int) and not isinstance(got, bool) and 1 <= got <= supported:
        return
    newer = isinstance(got, int) and got > supported
    raise HwsimError(
        f"{kind} {path} has a schema this hwsim does not read",
        got=f"schema {got}",
        expected=f"schema 1 to {supported}",
        next=f"use an hwsim that reads {kind} schema {got}" if newer else f"write the {kind} again with this hwsim",
    )
