"""The trace container: a safetensors file that is written as a stream.

Layout (safetensors format, https://github.com/huggingface/safetensors): 8 bytes of little-endian header length, a JSON
header, tensor bytes. The header comes first but holds hashes that are known last, so room is reserved for it, filled in
at the end, and padded with spaces, which the format allows.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from hwsim import files
from hwsim.errors import CheckFailed, HwsimError

KEY = "hwsim"
SCHEMA = 2
_DTYPES: dict[str, np.dtype[Any]] = {
    "U8": np.dtype(np.uint8),
    "U16": np.dtype(np.uint16),
    "I8": np.dtype(np.int8),
    "I32": np.dtype(np.int32),
    "F16": np.dtype(np.float16),
    "F32": np.dtype(np.float32),
}
_NAMES = {dtype: name for name, dtype in _DTYPES.items()}
_ALIGNMENT = 64  # of the tensor data: a cache line


@dataclass(frozen=True)
class Spec:
    """Shape and element type of a tensor that will be written."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    @property
    def nbytes(self) -> int:
        """Size of its data."""
        return int(np.prod(self.shape, dtype=np.int64)) * self.dtype.itemsize

    def __str__(self) -> str:
        return f"{self.dtype}{list(self.shape)}"


class Writer:
    """Streams tensors, in the order of `specs`, into an open file; the header is written by `finish`.

    Args:
        file: open for writing and seeking, at its start.
        specs: every tensor that will come.
        metadata_bytes: upper bound of the metadata's size as canonical JSON.
    """

    def __init__(self, file: IO[bytes], specs: Mapping[str, Spec], metadata_bytes: int) -> None:
        self.file, self.specs = file, dict(specs)
        self.hashes: dict[str, str] = {}
        # Quotes and backslashes of the metadata are escaped inside the header's JSON: at most every byte doubles.
        bare = len(json.dumps(self._header("")))
        self.reserved = -(-(bare + 2 * metadata_bytes) // _ALIGNMENT) * _ALIGNMENT - 8
        self.file.seek(8 + self.reserved)

    def add(self, name: str, array: NDArray[Any]) -> None:
        """Write the next tensor.

        Raises:
            HwsimError: it is not the next one of the specs, or not of that shape and type.
        """
        got = (name, Spec(array.shape, array.dtype))
        expected = next(itertools.islice(self.specs.items(), len(self.hashes), None), None)
        if got != expected:
            wanted = "no more tensors" if expected is None else f"{expected[0]}: {expected[1]}"
            raise HwsimError("trace tensor out of place", got=f"{name}: {got[1]}", expected=wanted)
        data = np.ascontiguousarray(array).tobytes()
        self.hashes[name] = hashlib.sha256(data).hexdigest()
        self.file.write(data)

    def finish(self, metadata: Mapping[str, Any]) -> str:
        """Write the header with the metadata, the tensors' hashes and the content hash, which is returned."""
        whole = dict(metadata) | {"schema": SCHEMA, "tensors": self.hashes}
        content_hash = files.content_hash(whole)
        header = json.dumps(
            self._header(files.canonical_json(whole | {"content_hash": content_hash})),
            sort_keys=True,
            separators=(",", ":"),
            ensure_ascii=False,
        ).encode()
        if len(self.hashes) != len(self.specs) or len(header) > self.reserved:
            raise HwsimError(
                "the trace cannot be finished",
                got=f"{len(self.hashes)} tensors, a header of {len(header)} bytes",
                expected=f"{len(self.specs)} tensors, at most {self.reserved} bytes",
            )
        self.file.seek(0)
        self.file.write(struct.pack("<Q", self.reserved) + header.ljust(self.reserved))
        return content_hash

    def _header(self, metadata: str) -> dict[str, Any]:
        header: dict[str, Any] = {"__metadata__": {KEY: metadata}}
        offset = 0
        for name, spec in self.specs.items():
            end = offset + spec.nbytes
            header[name] = {"dtype": _NAMES[spec.dtype], "shape": spec.shape, "data_offsets": [offset, end]}
            offset = end
        return header


class Reader:
    """A trace file: its metadata at once, its tensors when asked for (memory-mapped).

    Raises:
        HwsimError: the file is missing or truncated, is no trace, or has a newer schema.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: Any
        files.check_is_file(path, "trace")
        try:
            self._file = safe_open(path, framework="numpy")
            text = (self._file.metadata() or {}).get(KEY)
        except (OSError, SafetensorError) as error:
            expected = "a whole file that `hwsim quantize` wrote"
            raise HwsimError(
                f"cannot read the trace {path}", got=error, expected=expected, next="hwsim quantize --help"
            ) from error
        self.metadata = self._parse(text)
        files.check_schema(self.metadata.get("schema"), SCHEMA, path, "trace")

    def _parse(self, text: str | None) -> dict[str, Any]:
        try:
            metadata = json.loads(text or "", parse_constant=_refuse)
        except (ValueError, RecursionError):
            metadata = None
        if not isinstance(metadata, dict):
            raise HwsimError(
                f"{self.path} is no trace",
                got=f"a safetensors file without readable {KEY!r} metadata",
                expected="a file that `hwsim quantize` wrote",
            )
        return metadata

    def names(self) -> list[str]:
        """The tensors, sorted."""
        return sorted(self._file.keys())

    def specs(self) -> dict[str, Spec]:
        """Shape and element type of each tensor.

        Raises:
            HwsimError: an element type that no trace has.
        """
        return {name: self._spec(name) for name in self.names()}

    def _spec(self, name: str) -> Spec:
        found = self._file.get_slice(name)
        dtype = found.get_dtype()
        if dtype not in _DTYPES:
            raise HwsimError(f"trace {self.path} is damaged", got=f"{name}: {dtype}", expected=", ".join(_DTYPES))
        return Spec(tuple(found.get_shape()), _DTYPES[dtype])

    def tensor(self, name: str, part: int | None = None) -> NDArray[Any]:
        """One tensor, or one part of its first axis.

        Raises:
            HwsimError: there is none of that name.
        """
        array: NDArray[Any]
        try:
            array = self._file.get_tensor(name) if part is None else self._file.get_slice(name)[part]
        except SafetensorError as error:
            raise HwsimError(f"trace {self.path} is incomplete", got=f"no tensor {name!r}", expected=name) from error
        return array

    def verify(self) -> None:
        """Hash everything again.

        Raises:
            CheckFailed: a tensor or the metadata is not what was written.
        """
        whole = {key: value for key, value in self.metadata.items() if key != "content_hash"}
        recorded = self.metadata.get("tensors")
        hashed = files.content_hash(whole)
        if hashed != self.metadata.get("content_hash") or not isinstance(recorded, dict):
            expected = self.metadata.get("content_hash")
            raise self._damage(f"metadata: {hashed}", expected)
        if set(recorded) != set(self.names()):
            raise self._damage(", ".join(self.names()), ", ".join(sorted(recorded)))
        for name in self.names():
            got = hashlib.sha256(np.ascontiguousarray(self.tensor(name)).tobytes()).hexdigest()
            if got != recorded[name]:
                raise self._damage(f"{name}: {got}", recorded[name])

    def _damage(self, got: str, expected: object) -> CheckFailed:
        again = "get the file again, or hwsim quantize once more"
        return CheckFailed(f"trace {self.path} is damaged", got=got, expected=expected, next=again)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
