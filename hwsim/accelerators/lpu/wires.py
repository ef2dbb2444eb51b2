"""How many wires and regions the neurons of a matrix have: counted in real codes, expected of synthetic ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.lpu.digits import Digit, digits_of
from hwsim.accelerators.lpu.wiring import OUTLIERS, Wiring, wired_codes
from hwsim.formats import Codes, NumberFormat, get_format
from hwsim.pe.hardwired.requantize import one_scale_per_row
from hwsim.quantize import QuantizedTensor
from hwsim.quantize.tensor import Outliers

_ROWS_AT_ONCE = 4096  # of codes that are counted together


@dataclass(frozen=True)
class Wires:
    """What of one matrix is wired, all its neurons together; of synthetic weights, what is expected.

    Args:
        inputs: wires, one for each digit that is not zero.
        regions: pairs of neuron and value (of a digit) that any wire leads to.
        neurons: rows, times the parts that a row is cut into.
        fullest: the largest share of a neuron's inputs that one of its regions takes: what its slack has to cover. None
            where the weights are synthetic, and of columns in FP16, which lie where the weights want them.
        sqnr_db: of what one scale for each neuron keeps of the weights; None where nothing is lost or known.
    """

    inputs: int
    regions: int
    neurons: int
    fullest: float | None = None
    sqnr_db: float | None = None

    def actions(self, bits: int, tokens: int, copies: int) -> Counter[str]:
        """What the neurons do for activations of so many bits, as the PE counts it.

        The factor of every neuron counts as a multiplication: whether it is a power of two is left to the weights.
        """
        planes = bits * tokens * copies
        return Counter({
            "popcount_input": planes * self.inputs,
            "region_multiply": planes * self.regions,
            "region_add": planes * max(0, self.regions - self.neurons),
            "accumulate": planes * self.neurons,
            "row_multiply": tokens * copies * self.neurons,
        })  # fmt: skip


def expected(
    found: Iterable[Wiring], probabilities: NDArray[np.float64], parts: int, group: int | None = None
) -> Wires:
    """Of synthetic weights: each drawn by itself from the distribution of its codes.

    Args:
        probabilities: of the codes.
        parts: that each row is cut into.
        group: columns that have regions of their own; None for all of a neuron's.
    """
    wired = regions = 0.0
    neurons = 0
    for one in found:
        each, inputs = one.rows * parts * one.count, one.cols / parts
        cut = max(1, round(inputs / group)) if group else 1
        neurons += each
        for digit in digits_of(one.number):
            shares = _shares(digit, probabilities)
            wired += one.rows * one.cols * one.count * shares.sum()
            regions += each * cut * (1 - (1 - shares) ** (inputs / cut)).sum()
    return Wires(round(wired), round(regions), neurons)


def counted(tensor: QuantizedTensor, parts: int, group: int | None = None) -> Wires:
    """Of real weights, from their codes as they are wired: columns in FP16 apart.

    Args:
        group: columns that have regions of their own, with scales of their own; None puts each neuron's weights onto
            one scale.
    """
    results = 2 if tensor.is_complex else 1  # a code is wired for the real and for the imaginary one
    inputs = regions = neurons = 0
    losses, fullest = list[float](), 0.0
    for number, codes, scales in wired_codes(tensor):
        for part, loss in _neurons(number, codes, scales, parts, group):
            losses += [] if loss is None else [loss]
            neurons += results * len(part)
            for digit in digits_of(number):
                found = _regions(digit, part, group or max(1, part.shape[1]))
                inputs, regions = inputs + results * found[0], regions + results * found[1]
                fullest = max(fullest, found[2])
    return Wires(inputs, regions, neurons, fullest, min(losses, default=None))


def counted_outliers(outliers: Outliers, cols: int, parts: int) -> Wires:
    """Of columns in FP16, which lie where a row of `cols` is cut into parts; a part without any has no neuron."""
    number, codes = get_format(OUTLIERS), outliers.weights.view(np.uint16)
    inputs = regions = neurons = 0
    for start, stop in _edges(cols, parts):
        part = codes[:, (outliers.columns >= start) & (outliers.columns < stop)]
        if part.size:
            neurons += len(part)
            found = [_regions(digit, part, part.shape[1]) for digit in digits_of(number)]
            inputs, regions = inputs + sum(one[0] for one in found), regions + sum(one[1] for one in found)
    return Wires(inputs, regions, neurons)


def _edges(cols: int, parts: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a row begin and end."""
    return pairwise(cols * part // parts for part in range(parts + 1))


def _neurons(
    number: NumberFormat, codes: Codes, scales: NDArray[np.float64], parts: int, group: int | None
) -> Iterator[tuple[Codes, float | None]]:
    """Each part of the rows as it is wired, and what that keeps of the weights."""
    cols = codes.shape[1]
    wide_scales = np.broadcast_to(scales, (len(codes), scales.shape[1]))
    for start, stop in _edges(cols, parts):
        columns = np.arange(start, stop) // (cols // scales.shape[1])
        part, wide = codes[:, start:stop], wide_scales[:, columns]
        if group or (wide == wide[:, :1]).all():
            yield part, None
        else:
            yield _onto_one_scale(number, part, wide)


def _onto_one_scale(number: NumberFormat, codes: Codes, scales: NDArray[np.float64]) -> tuple[Codes, float | None]:
    """Codes with a scale each, put onto one scale for each row; the scales' power of two does not matter."""
    largest = np.abs(scales).max() or 1.0
    halves = (scales * 2.0 ** -np.floor(np.log2(largest))).astype(np.float16)
    found = one_scale_per_row(number, codes, halves)
    return found.codes, found.sqnr_db


def _regions(digit: Digit, codes: Codes, group: int) -> tuple[int, int, float]:
    """Wires, pairs of neuron (and block of columns) and value that have one, and the largest share in one of them."""
    values = digit.values
    wires, regions, fullest = 0, 0, 0.0
    for first in range(0, len(codes), _ROWS_AT_ONCE):
        which = digit.which[codes[first : first + _ROWS_AT_ONCE]]
        for column in range(0, which.shape[1], group):
            block = which[:, column : column + group]
            flat = (np.arange(len(block))[:, None] * len(values) + block).reshape(-1)
            counts = np.bincount(flat, minlength=len(block) * len(values)).reshape(len(block), len(values))
            wired = counts[:, values != 0]
            wires, regions = wires + int(wired.sum()), regions + int((wired > 0).sum())
            fullest = max(fullest, float(wired.max(initial=0)) / block.shape[1])
    return wires, regions, fullest


def _shares(digit: Digit, probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """How probable each value other than zero is."""
    sums = np.bincount(digit.which, probabilities, len(digit.values))
    return np.asarray(sums[digit.values != 0], np.float64)
