"""Functional coverage: which of the situations that an array can be in its verification has met.

A bin is such a situation, in words; it is counted for each array that can be in it at all. What cannot be is left out
by a rule that stands beside its bins here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.pe import PE
from hwsim.pe.operands import activation_codes
from hwsim.pe.rounding import EXACT, TARGETS, RoundedPE
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.stimuli import MAX_EXHAUSTIVE, products, valid_codes

Bins = dict[str, bool]


def coverage(cases: list[Case]) -> Bins:
    """The bins of one array, and whether any of its cases was in them."""
    met: Bins = {}
    for case in cases:
        for name, there in _bins(case):
            met[name] = met.get(name, False) or there
    return met


def _bins(case: Case) -> Iterator[tuple[str, bool]]:
    yield from _operands(case)
    yield from _sums(case)
    yield from _rows(case)
    yield from _stalls(case)


def _operands(case: Case) -> Iterator[tuple[str, bool]]:
    """Codes, activations and pairs of signs. Weights that are constants of the array are what they are: no bins."""
    pe, beats = case.pe, case.stimulus.beats
    x = activation_codes(pe.activations, beats.x)
    integers = np.ones(len(beats), bool) if beats.outliers is None else ~beats.outliers.half
    every = products(pe) <= MAX_EXHAUSTIVE
    yield from _numbers("activation", pe.activations, x[integers], every)
    if pe.constant_weights:
        return
    yield from _numbers("weight", pe.weights, beats.codes[integers], every)
    if pe.zero_point and beats.zeros is not None:
        yield from _numbers("zero code", pe.weights, beats.zeros[beats.ends_group], every=False)
    if not (pe.weights.complex or beats.select is not None):
        yield from _sign_pairs(pe, beats.codes[integers], x[integers])
    if beats.outliers is not None:
        yield "beat of FP16 numbers", bool(beats.outliers.half.any())
        yield "row without FP16 numbers", bool((beats.ends_row & integers).any())


def _numbers(what: str, number: NumberFormat, codes: NDArray[Any], every: bool) -> Iterator[tuple[str, bool]]:
    """A bin for every code, or else for zero and for the largest, least and other numbers of either sign."""
    if every or number.complex:
        met = np.bincount(codes.ravel(), minlength=2**number.bits) > 0
        yield from ((f"{what} code {code}", bool(met[code])) for code in valid_codes(number))
        return
    known, given = number.values[valid_codes(number)], number.values[codes.ravel()]
    if (known == 0).any():
        yield f"{what} zero", bool((given == 0).any())
    for sign, name in ((1, "positive"), (-1, "negative")):
        sizes = np.unique(sign * known[sign * known > 0])
        classes = {f"least {name}": sizes[:1], f"largest {name}": sizes[1:][-1:], f"other {name}": sizes[1:-1]}
        met = np.intersect1d(sign * given, sizes)
        yield from (
            (f"{kind} {what}", bool(np.isin(met, values).any())) for kind, values in classes.items() if len(values)
        )


def _sign_pairs(pe: PE, codes: NDArray[Any], x: NDArray[Any]) -> Iterator[tuple[str, bool]]:
    """Signs that meet in a lane, of those that both formats have."""
    weight_signs, x_signs = _signs(pe.weights), _signs(pe.activations)
    weights, inputs = np.sign(pe.weights.values[codes]), np.sign(pe.activations.values[x])
    for w in weight_signs:
        for a in x_signs:
            yield f"signs {w:+d} and {a:+d}", bool(((weights == w) & (inputs[:, None, :] == a)).any())


def _signs(number: NumberFormat) -> list[int]:
    return sorted({int(sign) for sign in np.sign(number.values[valid_codes(number)])})


def _sums(case: Case) -> Iterator[tuple[str, bool]]:
    """Signs of results; the upper half of the accumulator's reach, or overflow, subnormals and zero where rounded.

    The reach of constant weights is that of their own signs, and has no bins.
    """
    pe = case.pe
    sums = [value for value in case.stimulus.sums.ravel() if value is not None]
    if isinstance(pe, RoundedPE) and pe.result != EXACT:
        target = TARGETS[pe.result]
        sign, size = 1 << (target.bits - 1), (1 << (target.bits - 1)) - 1
        most = target.infinity - (pe.overflow == "saturate")
        yield "result zero", any(not value & size for value in sums)
        for name, bit in (("positive", 0), ("negative", sign)):
            of_sign = [value & size for value in sums if value & sign == bit]
            yield f"{name} result", any(0 < value < most for value in of_sign)
            if pe.result == "fp16":  # sums of such operands reach no end of FP32
                yield f"{name} overflow", any(value >= most for value in of_sign)
                yield f"{name} subnormal result", any(0 < value < 1 << target.fraction_bits for value in of_sign)
        return
    yield "sum zero", any(value == 0 for value in sums)
    yield "positive sum", any(value > 0 for value in sums)
    yield "negative sum", any(value < 0 for value in sums)
    if not pe.constant_weights:
        half = 1 << (pe.needed_bits - 2)
        yield "positive sum of the largest width", any(value >= half for value in sums)
        yield "negative sum of the largest width", any(value <= -half for value in sums)


def _rows(case: Case) -> Iterator[tuple[str, bool]]:
    """Lengths of rows, in groups. Rows of constant weights are one beat."""
    pe, beats = case.pe, case.stimulus.beats
    if pe.constant_weights or pe.compact:
        return
    groups = np.diff(np.cumsum(beats.ends_group)[beats.ends_row], prepend=0)
    if beats.outliers is not None:
        groups = groups - np.diff(np.cumsum(beats.ends_group & beats.outliers.half)[beats.ends_row], prepend=0)
    yield "row of one group", bool((groups == 1).any())
    yield "longest row", bool((groups == pe.max_groups).any())


def _stalls(case: Case) -> Iterator[tuple[str, bool]]:
    """What both streams do.

    With one credit a row begins when the result before is taken, so that none follows another and none meets another in
    the result queue; a queue of one slot in front lets a beat pass in every second cycle.
    """
    accept, take = np.array(case.expected.accept), np.array(case.expected.take)
    ends, timing = case.feed.ends_row, case.feed.timing
    arrived = (accept + timing.latency)[ends] - 1
    follows = accept[1:] == accept[:-1] + timing.interval[:-1]
    starts = ends[:-1]
    yield "gap before a beat", bool((~follows).any())
    if case.pe.credits > 1 and case.schedule.queue_depth != 1:
        yield "rows back to back", bool((follows & starts).any())
    yield "result taken at once", bool((take == arrived + 1).any())
    yield "result that waits", bool((take > arrived + 1).any())
    yield "row that waits for a credit", case.stalled_rows > 0
    if case.pe.credits > 1:
        later = arrived[1:]
        alone = (take[:-1] == later) & (np.append(take[0] - 1, take[:-2]) < later)
        yield "result taken as the next arrives", bool(alone.any())
        yield "all credits out", _most_under_way(accept[np.roll(ends, 1)], take) == case.pe.credits


def _most_under_way(starts: NDArray[Any], takes: NDArray[Any]) -> int:
    """Rows begun and not taken, at most."""
    times = np.concatenate([starts, takes + 1])
    steps = np.concatenate([np.ones(len(starts), int), -np.ones(len(takes), int)])
    order = np.lexsort((steps, times))
    return int(np.cumsum(steps[order]).max())
