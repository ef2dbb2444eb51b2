"""What RTL is fed: random operands, extreme ones, and every product that a lane can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.pe import PE, Beats, beats_of
from hwsim.pe.base import Codes, Constants
from hwsim.pe.beats import Select
from hwsim.pe.operands import activation_dtype, is_twos_complement
from hwsim.pe.outliers import OutlierBeats, OutlierColumns

MAX_EXHAUSTIVE = 1 << 16
LARGEST, SMALLEST, ONE = np.float16(65504), np.float16(2.0**-24), np.float16(1)

Operands = tuple[Codes, NDArray[Any], NDArray[np.float16], Codes | None, OutlierColumns | None]
"""Codes, activations, scales, zero codes and outlier columns as in `PE.golden`."""


Counts = NDArray[np.uint8] | None
"""Weights kept of each block of a pruned matrix; None of others."""


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


def stimulus(kind: str, pe: PE, blocks: list[Operands], counts: Counts | list[Counts] = None) -> Stimulus:
    """Matrices with their own activations each, one after the other; `counts` of all or of each as in `beats_of`."""
    of_each = counts if isinstance(counts, list) else [counts] * len(blocks)
    made = [beats_of(pe, *operands, counts=kept) for operands, kept in zip(blocks, of_each, strict=True)]
    sums = [_by_block(pe, pe.golden(*operands)) for operands in blocks]
    beats = Beats(
        codes=np.concatenate([b.codes for b in made]),
        x=np.concatenate([b.x for b in made]),
        scales=np.concatenate([b.scales for b in made]),
        zeros=np.concatenate([b.zeros for b in made if b.zeros is not None]) if pe.zero_point else None,
        ends_group=np.concatenate([b.ends_group for b in made]),
        ends_row=np.concatenate([b.ends_row for b in made]),
        select=_joined([b.select for b in made if b.select is not None]),
        outliers=_joined_outliers([b.outliers for b in made if b.outliers is not None]),
    )
    return Stimulus(kind, beats, np.concatenate(sums))


def _joined(parts: list[Select]) -> Select | None:
    if not parts:
        return None
    return Select(np.concatenate([part.index for part in parts]), np.concatenate([part.full for part in parts]))


def _joined_outliers(parts: list[OutlierBeats]) -> OutlierBeats | None:
    if not parts:
        return None
    return OutlierBeats(np.concatenate([part.half for part in parts]), np.concatenate([part.x_scale for part in parts]))


def _by_block(pe: PE, sums: NDArray[Any]) -> NDArray[Any]:
    """object[rows of the matrix] as object[blocks, rows of the array]; None where the last block has no row."""
    width = pe.rows * pe.parts
    blocks = -(-len(sums) // width)
    filled = np.full(blocks * width, None, object)
    filled[: len(sums)] = sums
    return filled.reshape(blocks, width)


def random_stimulus(pe: PE, rng: np.random.Generator) -> Stimulus:
    """A few row blocks of random length, codes, activations and finite scales; zeros in every share of the weights."""
    if pe.constants is not None:
        drawn = _drawn(rng, pe.activations, (int(rng.integers(8, 33)), pe.lanes))
        drawn[0] = 0
        return _vectors("random", pe, pe.constants, drawn)
    blocks: list[Operands] = []
    longest = int(rng.integers(1, pe.max_groups + 1))
    for block in range(int(rng.integers(3, 9))):
        small = block % 2 == 1
        groups = int(rng.integers(1, longest + 1))
        shape = int(rng.integers(1, 2 * pe.rows + 1)) * pe.weight_planes, groups * pe.group
        codes = _drawn(rng, pe.weights, shape, values=False)
        if pe.weights.zero is not None:
            codes[rng.random(shape) < _zero_shares(pe, rng, shape[1])] = pe.weights.zero
        x = _drawn(rng, pe.activations, shape[1] * pe.parts)
        zeros = rng.choice(valid_codes(pe.weights), (shape[0], groups)) if pe.zero_point else None
        scales = _random_halves(rng, (shape[0], groups * pe.parts), small=small)
        blocks.append((codes, x, scales, zeros, _random_outliers(pe, rng, shape[0], small)))
    return stimulus("random", pe, blocks)


def _drawn(rng: np.random.Generator, number: NumberFormat, shape: Any, *, values: bool = True) -> NDArray[Any]:
    """Numbers of a format, all alike; of wide formats every fifth is zero or the least of either sign.

    Args:
        values: as activations are handed over; else as codes.
    """
    codes = valid_codes(number)
    inputs = activation_inputs(number) if values else codes
    drawn: NDArray[Any] = rng.choice(inputs, shape)
    if number.bits <= 8:
        return drawn
    sizes = np.abs(number.values[codes])
    seldom = inputs[sizes <= np.unique(sizes)[1]]
    some = rng.random(shape) < 0.2
    drawn[some] = rng.choice(seldom, int(some.sum()))
    return drawn


def _random_outliers(pe: PE, rng: np.random.Generator, rows: int, small: bool) -> OutlierColumns | None:
    if pe.most_outliers is None:
        return None
    count = int(rng.integers(0, pe.most_outliers + 1))
    weights = _random_halves(rng, (rows, count), small=small)
    x, x_scale = (_random_halves(rng, shape) for shape in ((1, count), (1, 1)))
    return OutlierColumns(weights, x[0], x_scale.reshape(()))


def _zero_shares(pe: PE, rng: np.random.Generator, cols: int) -> Any:
    """The share of zeros among the weights; of arrays that leave blocks out, one of each block's columns."""
    if not pe.compact:
        return rng.choice([0, 0.5, 0.95])
    return rng.choice([0, 0.5, 0.8, 0.95, 1], -(-cols // pe.window)).repeat(pe.window)[:cols]


def corner_stimulus(pe: PE) -> Stimulus:
    """Rows at full length with every extreme weight, activation, scale and zero code against each other.

    Constant weights meet the largest and smallest activations everywhere, and in each row's order of signs, which makes
    its largest and smallest sum.
    """
    xs = _extremes(pe.activations, activation_inputs(pe.activations))[:2]
    if pe.constants is not None:
        codes, scales = pe.constants
        terms = pe.weights.decode(codes) * np.repeat(scales, pe.group, axis=1)
        return _vectors("corners", pe, pe.constants, _signed_extremes(xs, np.concatenate([terms, 0 * terms[:1]])))
    weights = _extremes(pe.weights, valid_codes(pe.weights))
    size = pe.max_groups * pe.group
    blocks: list[Operands] = []
    for weight in weights:
        for x in xs:
            for scale in (LARGEST, -LARGEST, SMALLEST, -SMALLEST, ONE, np.float16(0)):
                for zero in weights if pe.zero_point else [None]:
                    shape = pe.code_rows, pe.max_groups
                    zeros = None if zero is None else np.full(shape, zero, np.uint8)
                    operands = np.full((pe.code_rows, size), weight), np.full(size * pe.parts, x)
                    scales = np.full((pe.code_rows, pe.max_groups * pe.parts), scale, np.float16)
                    blocks += [(*operands, scales, zeros, outliers) for outliers in _extreme_outliers(pe)]
    return stimulus("corners", pe, blocks)


def _extreme_outliers(pe: PE) -> list[OutlierColumns | None]:
    """As many outlier columns as there may be, of the largest magnitude and either sign, and of the smallest."""
    most = pe.most_outliers
    if most is None:
        return [None]
    return [
        OutlierColumns(np.full((pe.rows, most), weight), np.full(most, size), np.array(size))
        for weight, size in ((LARGEST, LARGEST), (-LARGEST, LARGEST), (SMALLEST, SMALLEST))
    ]


def _vectors(kind: str, pe: PE, constants: Constants, vectors: NDArray[Any]) -> Stimulus:
    """Vectors of activations, [vectors, cols], for weights that the array holds."""
    codes, scales = constants
    return stimulus(kind, pe, [(codes, x, scales, None, None) for x in vectors])


def _signed_extremes(xs: list[Any], signs: NDArray[np.float64]) -> NDArray[Any]:
    """The largest activation where `signs` is not negative and the smallest elsewhere, and the reverse."""
    largest, smallest = xs
    return np.concatenate([np.where(signs >= 0, a, b) for a, b in ((largest, smallest), (smallest, largest))])


def products(pe: PE) -> int:
    """How many different products a lane can be asked for; of constant weights, all lanes together."""
    codes = valid_codes(pe.weights) if pe.constants is None else np.unique(pe.constants[0])
    return int(len(codes) * len(activation_inputs(pe.activations)) ** pe.parts)


def product_stimulus(pe: PE) -> Stimulus | None:
    """Every weight code times every activation, in every row, spread over the lanes; None where that is too many.

    In random order: the codes of a symmetric format, one after the other, would make sums of 0 whatever they met.
    Constant weights meet every activation each.
    """
    if products(pe) > MAX_EXHAUSTIVE:
        return None
    codes, xs = valid_codes(pe.weights), activation_inputs(pe.activations)
    if pe.constants is not None:
        orders = np.random.default_rng(0).permuted(np.tile(xs, (pe.lanes, 1)), axis=1)
        return _vectors("products", pe, pe.constants, orders.T)
    size = pe.max_groups * pe.group
    index = np.random.default_rng(0).permutation(-(-products(pe) // size) * size)
    turns = [index // (len(codes) * len(xs) ** part) % len(xs) for part in range(pe.parts)]
    x = xs[np.stack(turns, axis=1)]
    rows = np.stack([codes[(index + row) % len(codes)] for row in range(pe.code_rows)])
    shape = pe.code_rows, pe.max_groups
    zeros = np.full(shape, valid_codes(pe.weights)[-1], np.uint8) if pe.zero_point else None
    scales = np.ones((pe.code_rows, pe.max_groups * pe.parts), np.float16)
    cuts = [slice(at, at + size) for at in range(0, len(index), size)]
    outliers = _no_outliers(pe)
    return stimulus("products", pe, [(rows[:, cut], x[cut].ravel(), scales, zeros, outliers) for cut in cuts])


def _no_outliers(pe: PE) -> OutlierColumns | None:
    if pe.most_outliers is None:
        return None
    return OutlierColumns(np.zeros((pe.rows, 0), np.float16), np.zeros(0, np.float16), np.array(ONE))


def _random_halves(rng: np.random.Generator, shape: tuple[int, int], *, small: bool = False) -> NDArray[np.float16]:
    """Finite FP16 numbers, every bit pattern alike: subnormals, both signs and zeros among them.

    Args:
        small: below 2**-20 alone; among others they would not show in a sum.
    """
    bits = rng.integers(0, 1 << 16, shape, dtype=np.uint16)
    bits[(bits >> 10 & 31) == 31] &= 0x83FF  # infinities and NaN become subnormals
    if small:
        bits &= 0x800F
    return bits.view(np.float16)
