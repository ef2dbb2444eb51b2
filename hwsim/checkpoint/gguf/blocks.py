"""Blocks of GGUF that are codes of a format of ours already: taken as they are, never quantized again.

Layouts are those of ggml (https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h, `block_q4_0` and so on):

| type | elements | bytes of a block | value of an element |
|---|---|---|---|
| Q4_0 | 32 | FP16 d; 16 bytes, low nibbles are the first half | d (q - 8) |
| Q8_0 | 32 | FP16 d; 32 signed bytes | d q |
| TQ1_0 | 256 | 48 bytes of five trits, 4 bytes of four; FP16 d | d (t - 1) |
| TQ2_0 | 256 | 64 bytes of four 2-bit numbers; FP16 d | d (q - 1) |
| MXFP4 | 32 | E8M0 e; 16 bytes, low nibbles are the first half | 2^(e - 127) E2M1(q) |
| NVFP4 | 64 | 4 E4M3 scales; 4 times 8 bytes, low nibbles first | E4M3(s) E2M1(q), times the tensor's scale |
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import Bytes, Codes
from hwsim.formats.packing import code_dtype
from hwsim.quantize import Plane, QuantizedTensor, WeightRule
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.tensor import middle_zero

Halves = tuple[Codes, NDArray[Any]]
"""Codes uint8[blocks, elements] and scales as stored [blocks, scales of a block]."""

_E2M1_MINUS_ZERO = 8
_E4M3_NAN = 0x7F
_E8M0_OVERFLOWS = 253  # from here on, 6 * 2^(e - 127) is beyond float32
_DIGIT_TO_TERNARY = np.array([0b11, 0b00, 0b01], np.uint8)
_POWERS_OF_3 = np.array([1, 3, 9, 27, 81], np.uint8)


def native_rule(type_name: str, raw: Bytes, scaled: bool = False) -> WeightRule | None:
    """The rule whose codes and scales a matrix in blocks of that type is, or None where no format of ours holds it.

    Args:
        raw: uint8[rows, bytes], the matrix.
        scaled: whether a scale of the whole tensor lies beside it.
    """
    if type_name not in _RULES or (scaled and type_name != "NVFP4"):
        return None
    minus_128 = type_name == "Q8_0" and _any(raw, 34, lambda blocks: blocks[:, 2:] == 0x80)
    if minus_128:
        return WeightRule(format="uint8", group=32, zero_point="middle")
    if type_name in _BEYOND and _any(raw, *_BEYOND[type_name]):
        return None
    keys = _RULES[type_name] | ({"tensor_scale": "absmax"} if scaled else {})
    return WeightRule.model_validate(keys)


def native_tensor(type_name: str, raw: Bytes, rule: WeightRule, scale: np.float32 | None = None) -> QuantizedTensor:
    """A matrix in blocks as codes and scales.

    Args:
        type_name: one for which `native_rule` gave `rule`.
        raw: uint8[rows, bytes], the matrix.
        scale: of the whole tensor.
    """
    size, decode = _DECODERS[type_name]
    parts = [_decoded(blocks, decode, len(rows)) for rows, blocks in _in_blocks(raw, size)]
    codes, scales = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    if rule.format == "uint8":  # of Q8_0: shifted by 128, so that -128 has a code
        codes ^= 0x80
    zeros = middle_zero(rule) if rule.zero_point == "middle" else None
    group = codes.shape[1] // scales.shape[1]
    plane = Plane(rule.number_format, rule.chosen_packing, group, codes, scales, zeros, rule.scale_format)
    return QuantizedTensor(rule, (plane,), scale)


def _in_blocks(raw: Bytes, size: int) -> Iterator[tuple[Bytes, Bytes]]:
    """Some rows at a time: the rows, and their blocks uint8[blocks, size]."""
    for some in row_blocks(*raw.shape):
        yield raw[some], raw[some].reshape(-1, size)


def _any(raw: Bytes, size: int, test: Callable[[Bytes], NDArray[np.bool_]]) -> bool:
    return any(bool(test(blocks).any()) for _, blocks in _in_blocks(raw, size))


def _decoded(blocks: Bytes, decode: Callable[[Bytes], Halves], rows: int) -> Halves:
    codes, scales = decode(blocks)
    return codes.reshape(rows, -1).astype(code_dtype(8), copy=False), scales.reshape(rows, -1)


def _fp16(two_bytes: Bytes) -> NDArray[np.float16]:
    return np.ascontiguousarray(two_bytes).view("<f2").astype(np.float16, copy=False)


def _nibbles(packed: Bytes) -> Codes:
    """Bytes [..., n] to codes [..., 2n]: all low halves, then all high ones."""
    return np.concatenate([packed & 0xF, packed >> 4], axis=-1)


def _q4_0(blocks: Bytes) -> Halves:
    return _nibbles(blocks[:, 2:]), _fp16(blocks[:, :2])


def _q8_0(blocks: Bytes) -> Halves:
    return blocks[:, 2:], _fp16(blocks[:, :2])


def _tq1_0(blocks: Bytes) -> Halves:
    """Trit k of a byte q is the integer part of 3 (q 3^k mod 256) / 256: bytes hold 256/243 of the base-3 number."""
    parts = [(blocks[:, :32], 5), (blocks[:, 32:48], 5), (blocks[:, 48:52], 4)]
    digits = []
    for packed, count in parts:
        shifted = packed[:, None, :] * _POWERS_OF_3[:count, None]  # wraps around at 256, as intended
        digits.append((shifted.astype(np.uint16) * 3 >> 8).reshape(len(blocks), -1))
    return _DIGIT_TO_TERNARY[np.concatenate(digits, axis=1)], _fp16(blocks[:, 52:])


def _tq2_0(blocks: Bytes) -> Halves:
    shifts = np.array([0, 2, 4, 6], np.uint8)
    digits = blocks[:, :64].reshape(-1, 2, 1, 32) >> shifts[:, None] & 3
    return _DIGIT_TO_TERNARY[digits.reshape(len(blocks), -1)], _fp16(blocks[:, 64:])


def _mxfp4(blocks: Bytes) -> Halves:
    return _one_zero(_nibbles(blocks[:, 1:])), blocks[:, :1]


def _nvfp4(blocks: Bytes) -> Halves:
    scales = blocks[:, :4]
    codes = _nibbles(blocks[:, 4:].reshape(-1, 4, 8)).reshape(len(blocks), -1)
    return _one_zero(codes), np.where(scales == _E4M3_NAN, np.uint8(0), scales)  # ggml reads that code as 0


def _one_zero(codes: Codes) -> Codes:
    """E2M1 codes with -0 as 0, which is what ggml makes of it."""
    return np.where(codes == _E2M1_MINUS_ZERO, np.uint8(0), codes)


_RULES: dict[str, dict[str, object]] = {
    "Q4_0": {"format": "uint4", "group": 32, "zero_point": "middle"},
    "Q8_0": {"format": "int8", "group": 32},
    "TQ1_0": {"format": "ternary", "packing": "tq1_0", "group": 256},
    "TQ2_0": {"format": "ternary", "group": 256},
    "MXFP4": {"format": "fp4_e2m1", "group": 32, "scale": "mx", "scale_format": "e8m0"},
    "NVFP4": {"format": "fp4_e2m1", "group": 16, "scale_format": "fp8_e4m3"},
}
_DECODERS: dict[str, tuple[int, Callable[[Bytes], Halves]]] = {
    "Q4_0": (18, _q4_0),
    "Q8_0": (34, _q8_0),
    "TQ1_0": (54, _tq1_0),
    "TQ2_0": (66, _tq2_0),
    "MXFP4": (17, _mxfp4),
    "NVFP4": (36, _nvfp4),
}
_BEYOND: dict[str, tuple[int, Callable[[Bytes], NDArray[np.bool_]]]] = {
    "TQ2_0": (66, lambda blocks: blocks[:, :64] & blocks[:, :64] >> 1 & 0x55 != 0),  # 3 would be a value of 2
    "MXFP4": (17, lambda blocks: blocks[:, :1] >= _E8M0_OVERFLOWS),
    "NVFP4": (36, lambda blocks: blocks[:, :4] > _E4M3_NAN),  # a sign, which these scales do not have
}
"""By type, the size of a block and what of it no code of ours can stand for."""
