"""The header of a GGUF file, read with every size held against the file's own.

Layout (GGUF specification, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md), little-endian: "GGUF", version,
number of tensors, number of metadata keys; the keys, each a name, a type and a value; then of each tensor its name,
dimensions (the innermost first), type and offset from the data; the data itself, aligned. A number in a header is no
promise: nothing is allocated or walked for one before the file is known to be long enough for it.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import prod
from mmap import mmap

import numpy as np

from hwsim.checkpoint.gguf.cursor import Cursor
from hwsim.checkpoint.tensors import some_of
from hwsim.errors import HwsimError

MAGIC = b"GGUF"
VERSIONS = (2, 3)
DEFAULT_ALIGNMENT = 32
ALIGNMENT_KEY = "general.alignment"
_NAME_BYTES, _KEY_BYTES, _DIMENSIONS = 64, 65535, 4  # the most that the specification allows
_DEPTH = 4  # of arrays of arrays

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True)
class BlockType:
    """How tensors of a type lie in the file.

    Args:
        name: as the specification has it ("Q4_0").
        elements, size: of a row's consecutive elements that share a block, and the block's bytes.
    """

    name: str
    elements: int
    size: int


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies.

    Args:
        shape: the outermost dimension first, as numpy has it.
        start: of its bytes in the file.
    """

    name: str
    type: BlockType
    shape: tuple[int, ...]
    start: int

    @property
    def nbytes(self) -> int:
        """Its size in the file."""
        return prod(self.shape) // self.type.elements * self.type.size


@dataclass(frozen=True)
class Array:
    """An array of the metadata, left in the file.

    Args:
        kind: the number of the elements' type.
        start: of its first element in the file.
    """

    kind: int
    length: int
    start: int


Value = int | float | bool | str | Array


@dataclass(frozen=True)
class Header:
    """What a GGUF file says of itself."""

    version: int
    metadata: Mapping[str, Value]
    tensors: Mapping[str, TensorInfo]


def read_header(data: mmap, what: str, types: Mapping[int, BlockType]) -> Header:
    """The header of a whole file, and nothing of its tensors' data.

    Args:
        data: the file.
        what: names it in errors.
        types: of tensors, by the number that files give them.

    Raises:
        HwsimError: it is no GGUF file, of another version or byte order, truncated, or says what cannot be.
    """
    cursor = Cursor(data, what)
    version = _version(cursor)
    tensors, keys = cursor.number("Q", "number of tensors"), cursor.number("Q", "number of metadata keys")
    cursor.promise(tensors, 24, "tensors")
    cursor.promise(keys, 13, "metadata keys")
    metadata = _metadata(cursor, keys)
    infos = [_tensor(cursor, types) for _ in range(tensors)]
    alignment = _alignment(metadata, what)
    start = -(-cursor.at // alignment) * alignment
    placed = {info.name: _placed(info, start, alignment, cursor) for info in infos}
    if len(placed) != tensors:
        twice = [name for name, times in Counter(info.name for info in infos).items() if times > 1]
        raise cursor.wrong(f"tensors named twice: {some_of(twice)}", "names that differ")
    _check_apart(list(placed.values()), cursor)
    return Header(version, metadata, placed)


def strings(data: mmap, array: Array, what: str) -> list[str]:
    """The strings of an array of strings; an empty list for any other array."""
    if array.kind != _STRING:
        return []
    cursor = Cursor(data, what, array.start)
    return [cursor.text("string of an array") for _ in range(array.length)]


def numbers(data: mmap, array: Array) -> list[int | float | bool]:
    """The numbers of an array of numbers; an empty list for any other array."""
    if array.kind not in _SCALARS:
        return []
    dtype = np.dtype(_SCALARS[array.kind]).newbyteorder("<")
    found: list[int | float | bool] = np.frombuffer(data, dtype, array.length, array.start).tolist()
    return found


def _version(cursor: Cursor) -> int:
    if cursor.size < 4 or cursor.data[:4] != MAGIC:
        start = bytes(cursor.data[:4])
        raise HwsimError(f"{cursor.what} is no GGUF file", got=f"it begins with {start!r}", expected=repr(MAGIC))
    cursor.at = 4
    version = cursor.number("I", "version")
    if version in VERSIONS:
        return version
    swapped = int.from_bytes(version.to_bytes(4, "little"), "big")
    raise HwsimError(
        f"{cursor.what} is of a GGUF version that is not read",
        got=f"version {swapped}, big-endian" if swapped in VERSIONS else f"version {version}",
        expected=f"version {' or '.join(map(str, VERSIONS))}, little-endian",
        next="convert the checkpoint again with a current llama.cpp",
    )


def _metadata(cursor: Cursor, count: int) -> dict[str, Value]:
    metadata: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text("metadata key", _KEY_BYTES)
        if key in metadata:
            raise cursor.wrong(f"the metadata key {key!r} twice", "keys that differ")
        metadata[key] = _value(cursor, cursor.number("I", "metadata type"), key)
    return metadata


def _value(cursor: Cursor, kind: int, key: str, depth: int = 0) -> Value:
    if kind in _SCALARS:
        return cursor.number(_SCALARS[kind], f"value of {key}")
    if kind == _STRING:
        return cursor.text(f"value of {key}")
    if kind == _ARRAY and depth < _DEPTH:
        return _array(cursor, key, depth)
    raise cursor.wrong(f"metadata type {kind} of {key}", "0 to 12, arrays at most four deep")


def _array(cursor: Cursor, key: str, depth: int) -> Array:
    """An array, passed over: of numbers at once, else one element after the other."""
    kind, length = cursor.number("I", f"type of {key}"), cursor.number("Q", f"length of {key}")
    array = Array(kind, length, cursor.at)
    if kind in _SCALARS:
        cursor.skip(length * struct.calcsize(_SCALARS[kind]), f"value of {key}")
        return array
    cursor.promise(length, 8, f"elements of {key}")
    if kind == _STRING:
        cursor.skip_strings(length, key)
    else:
        for _ in range(length):
            _value(cursor, kind, key, depth + 1)
    return array


def _tensor(cursor: Cursor, types: Mapping[int, BlockType]) -> TensorInfo:
    """The next tensor, its offset from the data in place of its start."""
    name = cursor.text("tensor name", _NAME_BYTES)
    count = cursor.number("I", f"number of dimensions of {name}")
    if not 1 <= count <= _DIMENSIONS:
        raise cursor.wrong(f"{count} dimensions of {name}", f"1 to {_DIMENSIONS}")
    dimensions = [cursor.number("Q", f"dimension of {name}") for _ in range(count)]
    kind, offset = cursor.number("I", f"type of {name}"), cursor.number("Q", f"offset of {name}")
    if kind not in types:
        known = ", ".join(type.name for type in types.values())
        raise HwsimError(f"tensor {name} of {cursor.what} is of an unknown type", got=f"type {kind}", expected=known)
    if 0 in dimensions or dimensions[0] % types[kind].elements:
        raise cursor.wrong(
            f"{name} of {' x '.join(map(str, dimensions))} elements",
            f"rows of a multiple of {types[kind].elements}, which a block of {types[kind].name} holds",
        )
    return TensorInfo(name, types[kind], tuple(reversed(dimensions)), offset)


def _alignment(metadata: Mapping[str, Value], what: str) -> int:
    alignment = metadata.get(ALIGNMENT_KEY, DEFAULT_ALIGNMENT)
    if isinstance(alignment, bool) or not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise HwsimError(f"{ALIGNMENT_KEY} of {what}", got=alignment, expected="a power of two")
    return alignment


def _placed(info: TensorInfo, start: int, alignment: int, cursor: Cursor) -> TensorInfo:
    """The tensor where it lies in the file.

    Raises:
        HwsimError: it is not aligned, or ends beyond the file.
    """
    placed = TensorInfo(info.name, info.type, info.shape, start + info.start)
    if info.start % alignment:
        raise cursor.wrong(f"{info.name} at offset {info.start}", f"a multiple of {alignment}")
    if placed.start + placed.nbytes > cursor.size:
        raise HwsimError(
            f"{cursor.what} is truncated",
            got=f"{cursor.size} bytes",
            expected=f"{placed.start + placed.nbytes} for {info.name} of {list(info.shape)} in {info.type.name}",
            next="download it again",
        )
    return placed


def _check_apart(tensors: list[TensorInfo], cursor: Cursor) -> None:
    """Refuse tensors that share bytes: a small file could ask for any amount of work."""
    tensors.sort(key=lambda tensor: tensor.start)
    for one, next_one in pairwise(tensors):
        if one.start + one.nbytes > next_one.start:
            got = f"{next_one.name} at {next_one.start}, inside {one.name}"
            raise cursor.wrong(got, "tensors that do not overlap")
