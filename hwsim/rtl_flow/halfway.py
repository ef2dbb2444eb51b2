"""Sums that lie halfway between two results of a PE that rounds, and just beside: random operands hardly make any."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat, get_format
from hwsim.pe import PE
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.rounding import EXACT, TARGETS, RoundedPE
from hwsim.rtl_flow.stimuli import ONE, Operands, Stimulus, activation_inputs, stimulus, valid_codes

Factors = dict[int, tuple[Any, Any, Any]]
"""By exponent e: a weight 2**p, the weight -2**p, and an activation 2**q, with p + q = e."""

LARGEST_SUMS = 3
"""How many magnitudes are tried."""


def halfway_stimulus(pe: PE) -> Stimulus | None:
    """Rows of 2**a + odd * 2**(a - f) + 2**(a - f - 1) + rest * 2**least, and the negative ones; f fraction bits.

    `odd` is 0 or 1, `rest` -1, 0 or 1: a result that is even or odd, and a sum below, at or above the middle. All terms
    are products of powers of two; scales are 1. None where results are not rounded, or no such products exist.
    """
    if not isinstance(pe, RoundedPE) or pe.result == EXACT:
        return None
    fraction = TARGETS[pe.result].fraction_bits
    half = get_format("fp16")
    columns = pe.most_outliers is not None
    factors = _factors(half, half) if columns else _factors(pe.weights, pe.activations)
    least = min(factors)
    tops = [a for a in factors if {a - fraction, a - fraction - 1} <= set(factors) and least < a - fraction - 1]
    if pe.result == "fp16":
        tops = [a for a in tops if -14 <= a <= 15]
    chosen = sorted(tops)[:: max(1, len(tops) // LARGEST_SUMS)][:LARGEST_SUMS]
    blocks = []
    for top, odd, rest, sign in itertools.product(chosen, (0, 1), (-1, 0, 1), (1, -1)):
        terms = {top: sign, top - fraction: sign * odd, top - fraction - 1: sign, least: sign * rest}
        blocks.append((_in_columns if columns else _in_row)(pe, factors, terms))
    return stimulus("halfway", pe, blocks) if blocks else None


def _factors(weights: NumberFormat, activations: NumberFormat) -> Factors:
    """Every power of two that a product can be."""
    positive, negative = _powers(weights, valid_codes(weights)), _powers(weights, valid_codes(weights), -1)
    inputs = _powers(activations, activation_inputs(activations))
    return {p + q: (positive[p], negative[p], inputs[q]) for p in positive for q in inputs}


def _powers(number: NumberFormat, given: NDArray[Any], sign: int = 1) -> dict[int, Any]:
    mantissa, exponent = np.frexp(sign * number.values[valid_codes(number)])
    return {int(exponent[k]) - 1: given[k] for k in np.flatnonzero(mantissa == 0.5)}


def _in_row(pe: PE, factors: Factors, terms: dict[int, int]) -> Operands:
    """The terms as products of a row of full length, alike in all rows; zeros elsewhere."""
    size = pe.max_groups * pe.group
    codes = np.full(size, pe.weights.zero, valid_codes(pe.weights).dtype)
    x = np.zeros(size, activation_inputs(pe.activations).dtype)
    places = np.linspace(0, size - 1, len(terms)).astype(int)
    for place, (exponent, sign) in zip(places, terms.items(), strict=True):
        positive, negative, x[place] = factors[exponent]
        codes[place] = {1: positive, 0: pe.weights.zero, -1: negative}[sign]
    scales = np.ones((pe.rows, pe.max_groups), np.float16)
    return np.tile(codes, (pe.rows, 1)), x, scales, None, None


def _in_columns(pe: PE, factors: Factors, terms: dict[int, int]) -> Operands:
    """The terms as products of outlier columns; the rest of the row is zero."""
    weights = np.array([{1: factors[e][0], 0: 0, -1: factors[e][1]}[sign] for e, sign in terms.items()], np.uint16)
    x = np.array([factors[e][2] for e in terms], np.uint16)
    rows = np.tile(weights.view(np.float16), (pe.rows, 1))
    outliers = OutlierColumns(rows, x.view(np.float16), np.array(ONE))
    codes, zeros = np.zeros((pe.rows, pe.group), np.uint8), np.zeros(pe.group, np.int8)
    return codes, zeros, np.ones((pe.rows, 1), np.float16), None, outliers
