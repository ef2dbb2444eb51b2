"""Tensors of a checkpoint folder: one safetensors file, or shards with an index; memory-mapped, read when asked for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from hwsim import files
from hwsim.errors import HwsimError, nearest

SINGLE, INDEX = "model.safetensors", "model.safetensors.index.json"
FLOATS = {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}
"""How numpy reads them; it lacks BF16, whose 16 bits are the upper half of a float32."""
BYTES = "U8"
_LENGTH_BYTES = 8  # of the header's length, which a safetensors file begins with


@dataclass(frozen=True)
class _Entry:
    """Where a tensor lies: file, element type, shape, first byte and the byte after its last."""

    path: Path
    dtype: str
    shape: tuple[int, ...]
    start: int
    stop: int


class Tensors:
    """The tensors of a folder by name: a `TensorSource`.

    Raises:
        HwsimError: there are no safetensors, a shard is missing or truncated, a header is no header, or a shard lacks
            a tensor that the index promises.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        promised = _shards(folder)
        self._entries = {name: entry for path in promised for name, entry in _entries(path).items()}
        for path, names in promised.items():
            held = {name for name in names if name in self._entries and self._entries[name].path == path}
            _check_promise(path, [name for name in names if name not in held])
        self._bytes = {path: np.memmap(path, np.uint8, "r") for path in promised}

    def names(self) -> list[str]:
        """All tensors, sorted."""
        return sorted(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of a tensor.

        Raises:
            HwsimError: there is none of that name.
        """
        return self._entry(name).shape

    def dtype(self, name: str) -> str:
        """The type of its elements, as safetensors call it.

        Raises:
            HwsimError: there is none of that name.
        """
        return self._entry(name).dtype

    def read(self, name: str, index: int | None = None) -> NDArray[np.float32]:
        """One tensor as float32 (exact for F16 and BF16), or one entry along its first axis.

        Raises:
            HwsimError: there is none of that name, it is not of floats, or a value is not finite.
        """
        entry = self._entry(name)
        if entry.dtype not in FLOATS:
            raise HwsimError(f"tensor {name} is not of floats", got=entry.dtype, expected=", ".join(FLOATS))
        array = self._array(entry, FLOATS[entry.dtype], index)
        if entry.dtype == "BF16":
            wide = array.astype(np.uint32)
            wide <<= 16
            floats = wide.view(np.float32)
        else:
            floats = array.astype(np.float32)
        check_finite(name, floats)
        return floats

    def raw(self, name: str, index: int | None = None) -> NDArray[np.uint8]:
        """One tensor of bytes, or one entry along its first axis.

        Raises:
            HwsimError: there is none of that name, or it is not of bytes.
        """
        entry = self._entry(name)
        if entry.dtype != BYTES:
            raise HwsimError(f"tensor {name} is not of bytes", got=entry.dtype, expected=BYTES)
        return self._array(entry, "u1", index).view(np.uint8)

    def native(self, name: str, index: int | None = None) -> None:
        """None: a safetensors file does not say of itself that a tensor is of blocks."""

    def native_rule(self, name: str) -> None:
        """None, as `native`."""

    def _entry(self, name: str) -> _Entry:
        if name not in self._entries:
            meant = nearest(name, self._entries)
            hint = f"nearest there: {meant}" if meant else None
            raise HwsimError(f"{self.folder.name} has no tensor {name}", expected=name, next=hint)
        return self._entries[name]

    def _array(self, entry: _Entry, dtype: str, index: int | None) -> NDArray[np.generic]:
        """The tensor where it lies in the file, not copied."""
        whole = self._bytes[entry.path][entry.start : entry.stop].view(dtype).reshape(entry.shape)
        return np.asarray(whole if index is None else whole[index])

    @property
    def content_hash(self) -> str:
        """SHA-256 over the files' bytes, in the order of their names."""
        digest = hashlib.sha256()
        for path in sorted(self._bytes):
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


def _entries(path: Path) -> dict[str, _Entry]:
    """What the header of a safetensors file says, which the library has checked against the file's size."""
    try:
        with safe_open(path, framework="numpy"):
            pass
    except FileNotFoundError as error:
        raise HwsimError(
            f"{path} is missing", expected=f"{SINGLE}, or every shard that {INDEX} names", next="complete the download"
        ) from error
    except (OSError, SafetensorError) as error:
        raise HwsimError(
            f"{path} is damaged", got=error, expected="a whole safetensors file", next="download it again"
        ) from error
    with path.open("rb") as file:
        length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
        header = files.parse_json(file.read(length), f"header of {path}")
    data = _LENGTH_BYTES + length
    return {
        name: _Entry(path, told["dtype"], tuple(told["shape"]), *(data + offset for offset in told["data_offsets"]))
        for name, told in header.items()
        if name != "__metadata__"
    }


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


def check_finite(name: str, array: NDArray[np.float32]) -> None:
    """Refuse a tensor with a value that is not finite, naming its place.

    Raises:
        HwsimError: it has one.
    """
    if not np.isfinite(array).all():
        place = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise HwsimError(f"tensor {name} holds a value that is not finite", got=f"{array[place]} at {place}")
