"""What RTL is fed: random operands, extreme ones, and every product that a lane can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.pe import PE, Beats, beats_of
from hwsim.pe.base import Codes
from hwsim.pe.operands import activation_dtype, is_twos_complement

MAX_EXHAUSTIVE = 1 << 16
LARGEST, SMALLEST, ONE = np.float16(65504), np.float16(2.0**-24), np.float16(1)

Operands = tuple[Codes, NDArray[Any], NDArray[np.float16], Codes | None]
"""Codes, activations, scales and zero codes as in `PE.golden`."""


@dataclass(frozen=True)
class Stimulus:
    """Beats for an array, and the sums that it must make of them.

    Args:
        kind: "random", "corners", "products" or "layer".
        beats: in order.
        sums: expected, as `PE.golden` gives them, object[results, rows].
    """

    kind: str
    beats: Beats
    sums: NDArray[Any]


def valid_codes(number: NumberFormat) -> Codes:
    """The codes of a format that may occur, none of infinities and NaN."""
    unwanted = number.reserved | {code for code, _ in number.specials}
    codes = np.arange(2**number.bits, dtype=np.uint8 if number.bits <= 8 else np.uint16)
    return np.delete(codes, sorted(unwanted))


def activation_inputs(number: NumberFormat) -> NDArray[Any]:
    """The activations of a format, as arrays take them: values of integers, codes of others."""
    codes = valid_codes(number)
    return number.decode_int(codes).astype(activation_dtype(number)) if is_twos_complement(number) else codes


def _extremes(number: NumberFormat, inputs: NDArray[Any]) -> list[Any]:
    """Of all inputs, those of the largest value, the smallest, and the one closest to zero; all of complex formats."""
    if number.complex:
        return list(inputs)
    values = number.values[valid_codes(number)]
    return [inputs[values.argmax()], inputs[values.argmin()], inputs[np.abs(values).argmin()]]


def stimulus(kind: str, pe: PE, blocks: list[Operands]) -> Stimulus:
    """Matrices with their own activations each, one after the other."""
    made = [beats_of(pe, *operands) for operands in blocks]
    sums = [_by_block(pe, pe.golden(*operands)) for operands in blocks]
    beats = Beats(
        codes=np.concatenate([b.codes for b in made]),
        x=np.concatenate([b.x for b in made]),
        scales=np.concatenate([b.scales for b in made]),
        zeros=np.concatenate([b.zeros for b in made if b.zeros is not None]) if pe.zero_point else None,
        ends_group=np.concatenate([b.ends_group for b in made]),
        ends_row=np.concatenate([b.ends_row for b in made]),
    )
    return Stimulus(kind, beats, np.concatenate(sums))


def _by_block(pe: PE, sums: NDArray[Any]) -> NDArray[Any]:
    """object[rows of the matrix] as object[blocks, rows of the array]; None where the last block has no row."""
    width = pe.rows * pe.parts
    blocks = -(-len(sums) // width)
    filled = np.full(blocks * width, None, object)
    filled[: len(sums)] = sums
    return filled.reshape(blocks, width)


def random_stimulus(pe: PE, rng: np.random.Generator) -> Stimulus:
    """A few row blocks of random length, codes, activations and finite scales; zeros in every share of the weights."""
    blocks: list[Operands] = []
    longest = int(rng.integers(1, pe.max_groups + 1))
    for _ in range(int(rng.integers(3, 9))):
        groups = int(rng.integers(1, longest + 1))
        shape = int(rng.integers(1, 2 * pe.rows + 1)), groups * pe.group
        codes = rng.choice(valid_codes(pe.weights), shape)
        if pe.weights.zero is not None:
            codes[rng.random(shape) < rng.choice([0, 0.5, 0.95])] = pe.weights.zero
        x = rng.choice(activation_inputs(pe.activations), shape[1] * pe.parts)
        zeros = rng.choice(valid_codes(pe.weights), (shape[0], groups)) if pe.zero_point else None
        blocks.append((codes, x, _random_scales(rng, (shape[0], groups * pe.parts)), zeros))
    return stimulus("random", pe, blocks)


def corner_stimulus(pe: PE) -> Stimulus:
    """Rows at full length with every extreme weight, activation, scale and zero code against each other."""
    weights = _extremes(pe.weights, valid_codes(pe.weights))
    xs = _extremes(pe.activations, activation_inputs(pe.activations))[:2]
    size = pe.max_groups * pe.group
    blocks: list[Operands] = []
    for weight in weights:
        for x in xs:
            for scale in (LARGEST, -LARGEST, SMALLEST, -SMALLEST, ONE, np.float16(0)):
                for zero in weights if pe.zero_point else [None]:
                    shape = pe.rows, pe.max_groups
                    zeros = None if zero is None else np.full(shape, zero, np.uint8)
                    operands = np.full((pe.rows, size), weight), np.full(size * pe.parts, x)
                    blocks.append((*operands, np.full((pe.rows, pe.max_groups * pe.parts), scale, np.float16), zeros))
    return stimulus("corners", pe, blocks)


def products(pe: PE) -> int:
    """How many different products a lane can be asked for."""
    return int(len(valid_codes(pe.weights)) * len(activation_inputs(pe.activations)) ** pe.parts)


def product_stimulus(pe: PE) -> Stimulus | None:
    """Every weight code times every activation, in every row, spread over the lanes; None where that is too many.

    In random order: the codes of a symmetric format, one after the other, would make sums of 0 whatever they met.
    """
    if products(pe) > MAX_EXHAUSTIVE:
        return None
    codes, xs = valid_codes(pe.weights), activation_inputs(pe.activations)
    size = pe.max_groups * pe.group
    index = np.random.default_rng(0).permutation(-(-products(pe) // size) * size)
    turns = [index // (len(codes) * len(xs) ** part) % len(xs) for part in range(pe.parts)]
    x = xs[np.stack(turns, axis=1)]
    rows = np.stack([codes[(index + row) % len(codes)] for row in range(pe.rows)])
    shape = pe.rows, pe.max_groups
    zeros = np.full(shape, valid_codes(pe.weights)[-1], np.uint8) if pe.zero_point else None
    scales = np.ones((pe.rows, pe.max_groups * pe.parts), np.float16)
    cuts = [slice(at, at + size) for at in range(0, len(index), size)]
    return stimulus("products", pe, [(rows[:, cut], x[cut].ravel(), scales, zeros) for cut in cuts])


def payloads(pe: PE, beats: Beats) -> list[int]:
    """The bits of each beat as `hwsim.gateware.layout` lays them out: codes, activations, scales, zero codes, ends."""
    fields = [
        _bits(beats.codes, pe.weights.bits),
        _bits(beats.x, pe.activations.bits),
        _bits(np.ascontiguousarray(beats.scales).view(np.uint16), 16),
        *([] if beats.zeros is None else [_bits(beats.zeros, pe.weights.bits)]),
        _bits(beats.ends_group, 1),
        _bits(beats.ends_row, 1),
    ]
    packed = np.packbits(np.concatenate(fields, axis=1), axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


def _bits(values: NDArray[Any], width: int) -> NDArray[np.uint8]:
    """Bits of every element, least significant first: uint8[beats, elements * width]."""
    split = values.astype(np.int64)[..., None] >> np.arange(width) & 1
    return split.astype(np.uint8).reshape(len(values), -1)


def unpack_sums(pe: PE, results: list[int]) -> list[list[int]]:
    """The rows' results in each transfer, as `PE.golden` gives them."""
    width = pe.result_bits
    cut = [[result >> row * width & (1 << width) - 1 for row in range(pe.rows * pe.parts)] for result in results]
    return [[_signed(value, width) for value in row] for row in cut] if pe.result_signed else cut


def _signed(value: int, width: int) -> int:
    return value - (value >> width - 1 << width)


def _random_scales(rng: np.random.Generator, shape: tuple[int, int]) -> NDArray[np.float16]:
    """Finite FP16 numbers, every bit pattern alike: subnormals, both signs and zeros among them."""
    bits = rng.integers(0, 1 << 16, shape, dtype=np.uint16)
    bits[(bits >> 10 & 31) == 31] &= 0x83FF  # infinities and NaN become subnormals
    return bits.view(np.float16)
