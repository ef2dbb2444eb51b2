"""Tensors of a checkpoint folder: one safetensors file, or shards with an index; memory-mapped, read when asked for."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from hwsim import files
from hwsim.errors import HwsimError, nearest

SINGLE, INDEX = "model.safetensors", "model.safetensors.index.json"
FLOATS = ("F32", "F16", "BF16")
_LENGTH_BYTES = 8  # of the header's length, which a safetensors file begins with


class Tensors:
    """The tensors of a folder by name.

    Raises:
        HwsimError: there are no safetensors, a shard is missing or truncated, a header is no header, or a shard lacks
            a tensor that the index promises.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        promised = _shards(folder)
        self._shards = {path: _open(path) for path in promised}
        self._owner = {name: path for path, shard in self._shards.items() for name in list(shard.keys())}
        for path, names in promised.items():
            _check_promise(path, [name for name in names if self._owner.get(name) != path])

    def names(self) -> list[str]:
        """All tensors, sorted."""
        return sorted(self._owner)

    def __contains__(self, name: str) -> bool:
        return name in self._owner

    def read(self, name: str) -> NDArray[np.float32]:
        """One tensor as float32 (exact for F16 and BF16).

        Raises:
            HwsimError: there is none of that name, it is not of floats, or a value is not finite.
        """
        if name not in self._owner:
            meant = nearest(name, self._owner)
            hint = f"nearest there: {meant}" if meant else None
            raise HwsimError(f"{self.folder.name} has no tensor {name}", expected=name, next=hint)
        found = self._shards[self._owner[name]].get_slice(name)
        if found.get_dtype() not in FLOATS:
            raise HwsimError(f"tensor {name} is not of floats", got=found.get_dtype(), expected=", ".join(FLOATS))
        array: NDArray[np.float32]
        array = self._bfloat16(name) if found.get_dtype() == "BF16" else found[...].astype(np.float32)
        _check_finite(name, array)
        return array

    def _bfloat16(self, name: str) -> NDArray[np.float32]:
        """A BF16 tensor: numpy lacks the type, but its 16 bits are the upper half of a float32."""
        path = self._owner[name]
        with path.open("rb") as file:
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            entry = files.parse_json(file.read(length), f"header of {path}")[name]
        start, stop = entry["data_offsets"]
        halves = np.memmap(path, "<u2", "r", _LENGTH_BYTES + length + start, ((stop - start) // 2,))
        return (halves.astype(np.uint32) << 16).view(np.float32).reshape(entry["shape"])

    @property
    def content_hash(self) -> str:
        """SHA-256 over the files' bytes, in the order of their names."""
        digest = hashlib.sha256()
        for path in sorted(self._shards):
            digest.update(bytes.fromhex(files.file_hash(path)))
        return digest.hexdigest()


def _shards(folder: Path) -> dict[Path, list[str]]:
    """The safetensors files of a folder, and the tensors that its index says are in each."""
    if not (folder / INDEX).is_file():
        return {folder / SINGLE: []}
    index = files.read_json(folder / INDEX, "index of shards")
    owners = index.get("weight_map") if isinstance(index, dict) else None
    if not isinstance(owners, dict) or not owners:
        raise HwsimError(f"{folder / INDEX} is no index of shards", expected="a weight_map of tensors to files")
    shards: dict[Path, list[str]] = {}
    for name, file in sorted(owners.items()):
        shards.setdefault(_shard(folder, file), []).append(name)
    return shards


def _shard(folder: Path, name: object) -> Path:
    """A file that the index names; one elsewhere would be read unasked."""
    if not isinstance(name, str) or Path(name).name != name:
        raise HwsimError(f"{folder / INDEX} is no index of shards", got=repr(name), expected="names of files beside it")
    return folder / name


def _open(path: Path) -> Any:
    try:
        return safe_open(path, framework="numpy")
    except FileNotFoundError as error:
        raise HwsimError(
            f"{path} is missing", expected=f"{SINGLE}, or every shard that {INDEX} names", next="complete the download"
        ) from error
    except (OSError, SafetensorError) as error:
        raise HwsimError(
            f"{path} is damaged", got=error, expected="a whole safetensors file", next="download it again"
        ) from error


def some_of(names: list[str], shown: int = 4) -> str:
    """The first few of many names, and how many more there are."""
    more = len(names) - shown
    return ", ".join(names[:shown]) + (f" and {more} more" if more > 0 else "")


def _check_promise(path: Path, missing: list[str]) -> None:
    if missing:
        raise HwsimError(
            f"{path} lacks tensors that {INDEX} promises",
            expected=some_of(missing),
            next="download it again",
        )


def _check_finite(name: str, array: NDArray[np.float32]) -> None:
    if not np.isfinite(array).all():
        place = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise HwsimError(f"tensor {name} holds a value that is not finite", got=f"{array[place]} at {place}")
