"""A GGUF file as a source of tensors: memory-mapped, read one tensor at a time."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from functools import cached_property
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from hwsim import files
from hwsim.checkpoint.gguf import blocks
from hwsim.checkpoint.gguf.header import Array, BlockType, Header, TensorInfo, Value, numbers, read_header, strings
from hwsim.checkpoint.tensors import check_finite
from hwsim.errors import HwsimError, nearest
from hwsim.formats import Bytes
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule

Floats = NDArray[np.float32]
Scalar = TypeVar("Scalar", bound=np.generic)

PACKAGE, INSTALL = "gguf", "pip install 'hwsim[gguf]'"
_PLAIN = {"F32": "<f4", "F16": "<f2", "F64": "<f8"}
_INTEGERS = ("I8", "I16", "I32", "I64")
_READABLE = "F32, F16, BF16, F64, or blocks of weights such as Q8_0 and Q4_K"


class GgufFile:
    """The tensors of a GGUF file by the names that it uses: a `TensorSource`.

    Attributes:
        path: the file.
        header: what it says of itself.
        interleaved: heads by pattern of a tensor's name: the rows of these tensors are moved back to where they were
            before the conversion to GGUF (see `original_rows`). Set before the first tensor is read.

    Raises:
        HwsimError: the file is missing, is no GGUF file or a damaged one, or the package `gguf` is not installed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.interleaved: Mapping[str, int] = {}
        self._data = _mapped(path)
        self.header: Header = read_header(self._data, str(path), _types())
        self._rules: dict[str, WeightRule | None] = {}

    def names(self) -> list[str]:
        """All tensors, sorted."""
        return sorted(self.header.tensors)

    def __contains__(self, name: str) -> bool:
        return name in self.header.tensors

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of a tensor.

        Raises:
            HwsimError: there is none of that name.
        """
        return self._info(name).shape

    def dtype(self, name: str) -> str:
        """The type of its elements or blocks, as GGUF calls it.

        Raises:
            HwsimError: there is none of that name.
        """
        return self._info(name).type.name

    def metadata(self, key: str) -> Value | list[str] | list[int | float | bool] | None:
        """A value of the metadata, arrays of numbers or strings as lists; None where there is none."""
        value = self.header.metadata.get(key)
        if not isinstance(value, Array):
            return value
        return strings(self._data, value, str(self.path)) or numbers(self._data, value)

    def read(self, name: str, index: int | None = None) -> Floats:
        """A tensor as float32, exact except that F64 is rounded; or one entry along its first axis.

        Raises:
            HwsimError: there is none of that name, it is of integers or of blocks that the package cannot read, or a
                value is not finite.
        """
        raw, shape, kind = self._bytes(name, index), self._shape(name, index), self.dtype(name)
        if kind in _INTEGERS:
            raise HwsimError(f"tensor {name} is not of floats", got=kind, expected=_READABLE)
        with np.errstate(over="ignore", invalid="ignore"):  # what is not finite is refused below
            array = raw.view(_PLAIN[kind]).astype(np.float32) if kind in _PLAIN else _dequantized(name, kind, raw)
            array = array.reshape(shape)
            if (scales := self._scales(name, index)) is not None:
                array *= scales.reshape(-1, *(1,) * (len(shape) - 1))
        array = self._moved(name, array) if len(shape) == 1 else array
        check_finite(name, array)
        return array

    def raw(self, name: str, index: int | None = None) -> NDArray[np.uint8]:
        """Refused: no tensor of a GGUF file is of plain bytes.

        Raises:
            HwsimError: always.
        """
        raise HwsimError(f"tensor {name} is not of bytes", got=self.dtype(name), expected="U8")

    def native(self, name: str, index: int | None = None) -> QuantizedTensor | None:
        """A matrix, or one of a stack, as the codes and scales that the file holds; None for any other.

        Raises:
            HwsimError: there is none of that name.
        """
        rule = self.native_rule(name)
        if rule is None or len(self._shape(name, index)) != 2:
            return None
        scales = self._scales(name, index)
        factor = None if scales is None else np.float32(scales[0])
        return blocks.native_tensor(self.dtype(name), self._bytes(name, index), rule, factor)

    def native_rule(self, name: str) -> WeightRule | None:
        """The rule of what `native` gives, one for the whole stack; the blocks are looked at, not unpacked.

        Raises:
            HwsimError: there is none of that name.
        """
        if name not in self._rules:
            matrix = len(self.shape(name)) in (2, 3)
            scaled = _beside(name) in self
            self._rules[name] = (
                blocks.native_rule(self.dtype(name), self._bytes(name, None), scaled) if matrix else None
            )
        return self._rules[name]

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of the file's bytes."""
        return files.file_hash(self.path)

    def _info(self, name: str) -> TensorInfo:
        if name not in self:
            meant = nearest(name, self.header.tensors)
            hint = f"nearest there: {meant}" if meant else None
            raise HwsimError(f"{self.path.name} has no tensor {name}", expected=name, next=hint)
        return self.header.tensors[name]

    def _shape(self, name: str, index: int | None) -> tuple[int, ...]:
        shape = self.shape(name)
        if index is None:
            return shape
        if len(shape) < 2 or not 0 <= index < shape[0]:
            raise HwsimError(
                f"{name} has no entry {index}", got=f"shape {list(shape)}", expected=f"{index + 1} or more"
            )
        return shape[1:]

    def _bytes(self, name: str, index: int | None) -> Bytes:
        """uint8[rows, bytes of a row], in the file where no rows are moved."""
        info, shape = self._info(name), self._shape(name, index)
        row = shape[-1] // info.type.elements * info.type.size
        rows = info.nbytes // row // (info.shape[0] if index is not None else 1)
        start = info.start + (index or 0) * rows * row
        found = np.frombuffer(self._data, np.uint8, rows * row, start).reshape(rows, row)
        return self._moved(name, found) if len(shape) == 2 else found

    def _moved(self, name: str, array: NDArray[Scalar]) -> NDArray[Scalar]:
        """Rows where the original checkpoint has them."""
        heads = next((n for pattern, n in self.interleaved.items() if fnmatchcase(name, pattern)), None)
        return array if heads is None else array[original_rows(name, len(array), heads)]

    def _scales(self, name: str, index: int | None) -> Floats | None:
        """The factor that the file keeps beside a weight (`x.scale` of `x.weight`: NVFP4's), for each of a stack."""
        beside = _beside(name)
        if beside not in self:
            return None
        count = self.shape(name)[0] if len(self.shape(name)) == 3 else 1
        if self.dtype(beside) != "F32" or self.shape(beside) != (count,):
            got = f"{self.dtype(beside)}{list(self.shape(beside))}"
            raise HwsimError(f"{beside} is no scale of {name}", got=got, expected=f"F32[{count}]")
        found = self._bytes(beside, None).view("<f4").reshape(-1)
        check_finite(beside, found)
        return found if index is None else found[index : index + 1]


def original_rows(name: str, rows: int, heads: int) -> NDArray[np.intp]:
    """For each row of the original tensor, its row in the GGUF file.

    llama.cpp turns neighbours where the Hugging Face library turns element i with i + width / 2 (arXiv:2104.09864 has
    neighbours). Its conversion (ggml-org/llama.cpp, `LlamaModel.permute`) therefore puts row j width/2 + i of a head at
    2 i + j: reshape(heads, 2, width / 2), swapaxes(1, 2). This is the way back.

    Raises:
        HwsimError: the heads do not divide the rows evenly.
    """
    if heads < 1 or rows % (2 * heads):
        raise HwsimError(f"rows of {name}", got=f"{rows} for {heads} heads", expected="an even number for each head")
    return np.arange(rows).reshape(heads, rows // heads // 2, 2).swapaxes(1, 2).reshape(-1)


def _beside(name: str) -> str:
    """The name of a weight's scale; that of nothing for others."""
    return name.removesuffix("weight") + "scale" if name.endswith(".weight") else ""


def _dequantized(name: str, kind: str, raw: Bytes) -> Floats:
    """Blocks as the package reads them, some rows at a time: float32[rows, cols]."""
    from gguf import GGMLQuantizationType
    from gguf.constants import GGML_QUANT_SIZES
    from gguf.quants import dequantize

    number = GGMLQuantizationType[kind]
    elements, size = GGML_QUANT_SIZES[number]
    array = np.empty((len(raw), raw.shape[1] // size * elements), np.float32)
    try:
        for some in row_blocks(*array.shape):
            array[some] = dequantize(raw[some], number)
    except NotImplementedError as error:
        raise HwsimError(f"tensor {name} is of a type that cannot be read", got=kind, expected=_READABLE) from error
    return array


def _types() -> dict[int, BlockType]:
    """Types of tensors by the number that files give them."""
    try:
        from gguf.constants import GGML_QUANT_SIZES
    except ImportError as error:
        raise HwsimError("GGUF files need one more package", expected=f"the package {PACKAGE}", next=INSTALL) from error
    return {int(kind): BlockType(kind.name, *size) for kind, size in GGML_QUANT_SIZES.items()}


def _mapped(path: Path) -> mmap:
    try:
        with path.open("rb") as file:
            return mmap(file.fileno(), 0, access=ACCESS_READ)
    except OSError as error:
        raise HwsimError(f"cannot read {path}", got=error.strerror, expected="a GGUF file") from error
    except ValueError as error:  # an empty file cannot be mapped
        raise HwsimError(f"{path} is no GGUF file", got="0 bytes", expected="a GGUF file") from error
