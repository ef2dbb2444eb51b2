"""How codes share bytes in memory and in files.

Code 0 fills a row up to whole blocks. That filling is no value: `unpack` is told how many codes there are and drops the
rest, so formats without a zero are packed by the same rule.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.units import BITS_PER_BYTE

Bytes = NDArray[np.uint8]
Codes = NDArray[Any]
"""Codes of a number format: uint8 up to 8 bits, uint16 above."""

_WORD_BYTES = 8
_TRITS = 5
_TRIT_BYTES = 3**_TRITS


@dataclass(frozen=True)
class Packing:
    """Blocks of `block_codes` codes in `block_bytes` bytes each; the last block of a row is cut to the bytes it needs.

    Arrays are packed along their last axis, each row on its own.
    """

    name: str
    block_codes: int
    block_bytes: int
    pack_blocks: Callable[[Codes], Bytes] = field(repr=False)
    unpack_blocks: Callable[[Bytes], Codes] = field(repr=False)

    @property
    def bits_per_code(self) -> float:
        """Memory bits that one code takes in a full block."""
        return BITS_PER_BYTE * self.block_bytes / self.block_codes

    def packed_bytes(self, count: int) -> int:
        """Bytes that a row of `count` codes takes."""
        full, rest = divmod(count, self.block_codes)
        return full * self.block_bytes + -(-rest * self.block_bytes // self.block_codes)

    def pack(self, codes: Codes) -> Bytes:
        """codes[..., count] as bytes uint8[..., packed_bytes(count)]."""
        *lead, count = codes.shape
        data = self.pack_blocks(_blocks(codes, self.block_codes))
        flat = data.reshape(*lead, data.shape[-2] * self.block_bytes)
        return np.ascontiguousarray(flat[..., : self.packed_bytes(count)])

    def unpack(self, data: Bytes, count: int) -> Codes:
        """The codes[..., count] in bytes uint8[..., packed_bytes(count)].

        Raises:
            HwsimError: another number of bytes, or a byte that the packing never makes.
        """
        self._check_bytes(data, count)
        codes = self.unpack_blocks(_blocks(data, self.block_bytes))
        flat = codes.reshape(*data.shape[:-1], codes.shape[-2] * self.block_codes)
        return np.ascontiguousarray(flat[..., :count])

    def _check_bytes(self, data: Bytes, count: int) -> None:
        if data.dtype != np.uint8 or data.ndim == 0 or data.shape[-1] != self.packed_bytes(count):
            raise HwsimError(
                f"packed codes ({self.name}) of the wrong size",
                got=f"{data.dtype} of shape {data.shape}",
                expected=f"uint8, {self.packed_bytes(count)} bytes in a row of {count} codes",
            )


def dense(bits: int) -> Packing:
    """Codes of `bits` bits one after the other: code i takes bits i*bits and up, lowest bit of a byte first."""
    # Blocks that fill whole bytes and fit one 64-bit word: 8 codes up to 8 bits wide, 4 codes of 16 bits.
    codes = min(8, 64 // bits)
    return Packing(
        "dense",
        codes,
        codes * bits // BITS_PER_BYTE,
        lambda blocks: _pack_words(blocks, bits),
        lambda blocks: _unpack_words(blocks, bits, codes),
    )


def trits5(bits: int) -> Packing:
    """Five ternary digits in a byte: the sum of (value_i + 1) * 3**i, i = 0 first; bytes from 243 on do not occur.

    Raises:
        HwsimError: codes that are not `bits` = 2 wide are not ternary.
    """
    if bits != 2:
        raise HwsimError("packing 'trits5' holds ternary codes", got=f"{bits}-bit codes", next="pack them dense")
    return Packing("trits5", _TRITS, 1, _pack_trits, _unpack_trits)


PACKINGS: dict[str, Callable[[int], Packing]] = {"dense": dense, "trits5": trits5}


def get_packing(name: str, bits: int) -> Packing:
    """The packing of a name, for codes of `bits` bits.

    Raises:
        HwsimError: there is none of that name, or it does not hold such codes.
    """
    if name not in PACKINGS:
        raise unknown("packing", name, PACKINGS, next="hwsim formats")
    return PACKINGS[name](bits)


def code_dtype(bits: int) -> type[np.unsignedinteger[Any]]:
    """The narrowest unsigned type that holds a code."""
    return np.uint8 if bits <= BITS_PER_BYTE else np.uint16


def _blocks(array: Codes, size: int) -> Codes:
    """array[..., n] as [..., ceil(n / size), size], filled up with 0."""
    *lead, count = array.shape
    blocks = -(-count // size)
    filled = array
    if blocks * size != count:
        filled = np.zeros((*lead, blocks * size), array.dtype)
        filled[..., :count] = array
    return filled.reshape(*lead, blocks, size)


def _pack_words(blocks: Codes, bits: int) -> Bytes:
    words = np.zeros(blocks.shape[:-1], "<u8")
    for i in range(blocks.shape[-1]):
        words |= blocks[..., i].astype("<u8") << np.uint64(bits * i)
    return words[..., None].view(np.uint8)[..., : blocks.shape[-1] * bits // BITS_PER_BYTE]


def _unpack_words(blocks: Bytes, bits: int, count: int) -> Codes:
    padded = np.zeros((*blocks.shape[:-1], _WORD_BYTES), np.uint8)
    padded[..., : blocks.shape[-1]] = blocks
    words = padded.view("<u8")[..., 0]
    codes = np.empty((*words.shape, count), code_dtype(bits))
    for i in range(count):
        codes[..., i] = (words >> np.uint64(bits * i)) & np.uint64((1 << bits) - 1)
    return codes


def _pack_trits(blocks: Codes) -> Bytes:
    digits = ((blocks + 1) & 3).astype(np.uint8)  # codes 0, 1, 3 (0, +1, -1) are the digits 1, 2, 0
    data = digits[..., _TRITS - 1]
    for i in reversed(range(_TRITS - 1)):
        data = data * np.uint8(3) + digits[..., i]
    return data[..., None]


def _unpack_trits(blocks: Bytes) -> Codes:
    if blocks.size and blocks.max() >= _TRIT_BYTES:
        raise HwsimError(
            "packed codes (trits5) hold a byte that is no five trits",
            got=int(blocks.max()),
            expected=f"0 to {_TRIT_BYTES - 1}",
        )
    digits = np.arange(_TRIT_BYTES)[:, None] // 3 ** np.arange(_TRITS) % 3
    codes = ((digits - 1) & 3).astype(np.uint8)
    return codes[blocks[..., 0]]
