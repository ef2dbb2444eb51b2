"""Which real matrices a weight matrix is, once it is wires.

- Planes of codes: one each, added at the end.
- Zero points: a constant one moves the values of the format; those that are stored are subtracted, which makes integers
  of one bit more.
- Complex numbers, y = U x + W conj(x): a code 1, i, -1 or -i adds plus or minus one part of its input to each part of
  the result. U and W of every stage are four matrices of 0, 1 and -1 each: of the real codes and of the imaginary ones,
  which have scales of their own, for the real results and for the imaginary ones.
- Columns in FP16: one more, of those columns alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from math import prod

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.digits import DIGIT_BITS, digits_of
from hwsim.formats import Codes, NumberFormat, get_format
from hwsim.network import Network
from hwsim.quantize import QuantizedTensor, WeightRule
from hwsim.quantize.layout import plane_count
from hwsim.quantize.tensor import middle_zero
from hwsim.trace import Trace
from hwsim.trace.contents import expert_axis
from hwsim.trace.trace import synthetic_sample

OUTLIERS = "fp16"
"""The format of columns that stay beside the codes."""


@dataclass(frozen=True)
class Wiring:
    """Real matrices that are wired alike.

    Args:
        number: format of their codes.
        rows, cols: of each.
        count: how many there are.
    """

    number: NumberFormat
    rows: int
    cols: int
    count: int


def wirings(rule: WeightRule, rows: int, cols: int) -> list[Wiring]:
    """What a matrix of `rows` x `cols` weights is made of, columns in FP16 apart."""
    formats = wired_formats(rule)
    axes = len(formats)
    return [Wiring(number, rows // axes, cols // axes, axes * plane_count(rule)) for number in formats]


@cache
def wired_formats(rule: WeightRule) -> tuple[NumberFormat, ...]:
    """The values before their scale: one real format; of complex ones that of each axis, by the same codes."""
    number = rule.number_format
    if number.complex:
        return _axis(number, "real", number.significand), _axis(number, "imaginary", number.imaginary)
    if rule.zero_point == "middle":
        return (_moved(number, int(middle_zero(rule)[0, 0])),)
    return (_differences(number),) if rule.zero_point == "minmax" else (number,)


def _axis(number: NumberFormat, name: str, values: tuple[int, ...]) -> NumberFormat:
    name = f"{number.name} {name}"
    return replace(number, name=name, significand=values, imaginary=(), zero=values.index(0), ties="even")


def _moved(number: NumberFormat, zero: int) -> NumberFormat:
    """Values less that of a code."""
    values = number.integers - number.integers[zero]
    return replace(number, name=f"{number.name} less {zero}", significand=tuple(values.tolist()), zero=zero)


def _differences(number: NumberFormat) -> NumberFormat:
    """An unsigned format less a code of it: two's complement of one bit more."""
    size = 1 << number.bits
    values = (*range(size), 0, *range(1 - size, 0))
    return NumberFormat(
        f"{number.name} less its zero", number.bits + 1, values, (0,) * (2 * size), reserved=frozenset({size})
    )


def wired_codes(tensor: QuantizedTensor) -> Iterator[tuple[NumberFormat, Codes, NDArray[np.float64]]]:
    """Format, codes [rows, cols] and scales [rows or 1, groups] of each plane (and axis) of real weights."""
    formats = wired_formats(tensor.rule)
    for plane in tensor.planes:
        stored = tensor.rule.zero_point == "minmax"
        codes = formats[0].encode(plane.centred()) if stored else plane.codes
        for axis, number in enumerate(formats):
            yield number, codes, plane.scale_values[:, axis :: len(formats)]


def wired_probabilities(trace: Trace, weight: str) -> NDArray[np.float64]:
    """How probable each code of the wired formats is, where weights are synthetic."""
    rule = trace.weight_rule(weight)
    return _probable_differences(rule) if rule.zero_point == "minmax" else trace.code_probabilities(weight)


@cache
def _probable_differences(rule: WeightRule) -> NDArray[np.float64]:
    ((number, codes, _),) = wired_codes(synthetic_sample(rule))
    return np.bincount(codes.reshape(-1), minlength=1 << number.bits) / codes.size


# -- places ----------------------------------------------------------------------------------------------------------


def places(rule: WeightRule) -> int:
    """Weights of four bits that a weight takes the silicon of: its digits; planes of fewer bits share one."""
    number = wired_formats(rule)[0]
    bits = number.bits if number.bits <= DIGIT_BITS else DIGIT_BITS * len(digits_of(number))
    return ceil_div(rule.planes * bits, DIGIT_BITS)


def matrix_places(network: Network, weight: str, rule: WeightRule, shape: tuple[int, int], outliers: int = 0) -> int:
    """Of a matrix with so many columns in FP16; of all experts' that have one."""
    rows, cols = shape
    beside = outliers * len(digits_of(get_format(OUTLIERS))) if outliers else 0
    return rows * (cols * places(rule) + beside) * prod(expert_axis(network, weight))
