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
_TRIPLE, _TRIPLE_BITS, _TRIPLE_INDEX = 3, 5, 13
_TQ1_DIGITS, _TQ1_BYTES = 256, 54
_TQ1_PLANES = ((0, 32, 5), (32, 16, 5), (48, 4, 4))  # first byte, bytes, digits in a byte
_TQ1_ONE = np.array([1], "<f2").view(np.uint8)  # the block's scale field


@dataclass(frozen=True)
class Packing:
    """Blocks of `block_codes` codes in `block_bytes` bytes each; the last block of a row is cut to the bytes it needs.

    Arrays are packed along their last axis, each row on its own.

    Attributes:
        unit_codes: codes that share bits: a block is cut between units only.
        scale_bytes: bytes of a block that are the FP16 scale of its codes.
    """

    name: str
    block_codes: int
    block_bytes: int
    pack_blocks: Callable[[Codes], Bytes] = field(repr=False)
    unpack_blocks: Callable[[Bytes], Codes] = field(repr=False)
    unit_codes: int = 1
    scale_bytes: int = 0

    @property
    def bits_per_code(self) -> float:
        """Memory bits that one code takes in a full block."""
        return BITS_PER_BYTE * self.block_bytes / self.block_codes

    @property
    def unit_bits(self) -> int:
        """Bits that a unit of codes takes, without a share in its block's scale."""
        return BITS_PER_BYTE * (self.block_bytes - self.scale_bytes) * self.unit_codes // self.block_codes

    def packed_bytes(self, count: int) -> int:
        """Bytes that a row of `count` codes takes."""
        full, rest = divmod(count, self.block_codes)
        units = -(-rest // self.unit_codes)
        return full * self.block_bytes + -(-units * self.unit_codes * self.block_bytes // self.block_codes)

    def pack(self, codes: Codes) -> Bytes:
        """codes[..., count] as bytes uint8[..., packed_bytes(count)]."""
        *lead, count = codes.shape
        data = self.pack_blocks(_blocks(codes, self.block_codes))
        flat = data.reshape(*lead, data.shape[-2] * self.block_bytes)
        return np.ascontiguousarray(flat[..., : self.packed_bytes(count)])

    def unpack(self, data: Bytes, count: int) -> Codes:
        """The codes[..., count] in bytes uint8[..., packed_bytes(count)].

        Raises:
            HwsimError: another number of bytes, or bytes that stand for no codes.
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
    _check_ternary("trits5", bits)
    return Packing("trits5", _TRITS, 1, _pack_trits, _unpack_trits, unit_codes=_TRITS)


def tl2(bits: int) -> Packing:
    """Three ternary digits in five bits: a sign above four bits of index (TL2 of bitnet.cpp, arXiv:2502.11880).

    The digits a, b, c make 9 a + 3 b + c, from -13 to 13: its magnitude is the index, and the sign bit is set where it
    is negative, so that a table of 14 sums serves all 27 states. Units of 5 bits follow each other, lowest bit first.

    Raises:
        HwsimError: codes that are not `bits` = 2 wide are not ternary.
    """
    _check_ternary("tl2", bits)
    return Packing("tl2", 8 * _TRIPLE, _TRIPLE_BITS, _pack_triples, _unpack_triples, unit_codes=_TRIPLE)


def tq1_0(bits: int) -> Packing:
    """The TQ1_0 blocks of GGUF: 256 ternary digits in 54 bytes, a FP16 scale of 1 among them; whole blocks only.

    Digits are values plus 1. Bytes 0 to 31 hold five digits each, 32 apart from digit 0 on; bytes 32 to 47 five, 16
    apart from digit 160 on; bytes 48 to 51 four, 4 apart from digit 240 on; bytes 52 and 53 the scale. The first digit
    counts 81, the last 1 (the last of four 3), and the sum q is stored as ceil(256 q / 243), so that a digit is the
    whole part of three times the byte over 256.

    Raises:
        HwsimError: codes that are not `bits` = 2 wide are not ternary.
    """
    _check_ternary("tq1_0", bits)
    size, nbytes = _TQ1_DIGITS, _TQ1_BYTES
    return Packing("tq1_0", size, nbytes, _pack_tq1, _unpack_tq1, size, _TQ1_ONE.size)


PACKINGS: dict[str, Callable[[int], Packing]] = {"dense": dense, "trits5": trits5, "tl2": tl2, "tq1_0": tq1_0}


def get_packing(name: str, bits: int) -> Packing:
    """The packing of a name, for codes of `bits` bits.

    Raises:
        HwsimError: there is none of that name, or it does not hold such codes.
    """
    if name not in PACKINGS:
        raise unknown("packing", name, PACKINGS, next="hwsim formats")
    return PACKINGS[name](bits)


def _check_ternary(name: str, bits: int) -> None:
    if bits != 2:
        raise HwsimError(f"packing {name!r} holds ternary codes", got=f"{bits}-bit codes", next="pack them dense")


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


def _digits(codes: Codes) -> Codes:
    """Codes 0, 1, 3 (0, +1, -1) as digits 1, 2, 0."""
    return ((codes + 1) & 3).astype(np.uint8)


def _pack_triples(blocks: Codes) -> Bytes:
    digits = _digits(blocks.reshape(*blocks.shape[:-1], blocks.shape[-1] // _TRIPLE, _TRIPLE)).astype(np.int8) - 1
    a, b, c = np.moveaxis(digits, -1, 0)
    state = 9 * a + 3 * b + c
    return _pack_words(np.abs(state).astype(np.uint8) | ((state < 0) << (_TRIPLE_BITS - 1)), _TRIPLE_BITS)


def _unpack_triples(blocks: Bytes) -> Codes:
    units = _unpack_words(blocks, _TRIPLE_BITS, 8)
    index, negative = units & 0xF, units >> (_TRIPLE_BITS - 1)
    if (bad := (index > _TRIPLE_INDEX) | ((index == 0) & (negative == 1))).any():
        raise HwsimError(
            "packed codes (tl2) hold a unit that is no three trits",
            got=f"{int(units[bad][0]):05b}",
            expected="an index of 0 to 13, without a sign where it is 0",
        )
    state = np.where(negative == 1, -index.astype(np.int8), index.astype(np.int8)) + _TRIPLE_INDEX
    digits = state[..., None] // np.array([9, 3, 1]) % 3
    codes: Codes = ((digits - 1) & 3).astype(np.uint8)
    return codes.reshape(*units.shape[:-1], units.shape[-1] * _TRIPLE)


def _tq1_places() -> list[tuple[int, NDArray[np.intp]]]:
    """For each byte of a block, the digits in it, the one that counts most first."""
    places, start = [], 0
    for first, count, digits in _TQ1_PLANES:
        places += [(first + k, start + k + count * np.arange(digits)) for k in range(count)]
        start += count * digits
    return places


def _pack_tq1(blocks: Codes) -> Bytes:
    digits, data = _digits(blocks).astype(np.uint16), np.empty((*blocks.shape[:-1], _TQ1_BYTES), np.uint8)
    for byte, places in _tq1_places():
        powers = 3 ** np.arange(_TRITS - 1, _TRITS - 1 - len(places), -1, dtype=np.uint16)
        data[..., byte] = -(-(digits[..., places] @ powers).astype(np.int32) * 256 // _TRIT_BYTES)
    data[..., -_TQ1_ONE.size :] = _TQ1_ONE
    return data


def _unpack_tq1(blocks: Bytes) -> Codes:
    if (blocks[..., -_TQ1_ONE.size :] != _TQ1_ONE).any():
        raise HwsimError(
            "packed codes (tq1_0) have a scale in their blocks", expected="1 there, and scales beside them"
        )
    codes = np.empty((*blocks.shape[:-1], _TQ1_DIGITS), np.uint8)
    for byte, places in _tq1_places():
        rest: Codes = blocks[..., byte].astype(np.uint16)
        for place in places:
            rest = (rest & 0xFF) * 3
            codes[..., place] = ((rest >> 8) - 1) & 3
    return codes


def _pack_trits(blocks: Codes) -> Bytes:
    digits = _digits(blocks)
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
