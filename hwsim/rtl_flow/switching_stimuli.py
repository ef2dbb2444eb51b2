"""What a circuit is fed while its toggles are counted: pieces of a trace's matrices with their activations, or noise.

A piece is as many rows as an array has, and as many columns as its longest row takes. Pieces come from several matrices
in turn, from random rows, columns and tokens, so that any whole number of turns is a sample of all of them. Where a
matrix was pruned or has columns in FP16, pieces differ in what is left of them, and so in their beats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.pe import PE, beats_of
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.sparse.blocks import BLOCK
from hwsim.rtl_flow.payloads import payloads as payloads_of
from hwsim.rtl_flow.stimuli import Counts, Operands, activation_inputs, stimulus, valid_codes
from hwsim.rtl_flow.traced import Operands as Matrix
from hwsim.rtl_flow.traced import operands_of
from hwsim.trace import Trace

MATRICES = 6
"""Of a trace, evenly spaced: of an encoder with six matrices a layer, one of each kind."""

WINDOW_CYCLES = 400
"""About as many are counted: whole turns until that is reached."""

RANDOM = "random"
"""Codes and activations uniform over those that are valid; scales uniform in [2^-6, 2^-5), as those of real layers."""

RANDOM_WEIGHTS = "random-weights"
"""Begins the name of an activity of real activations with codes uniform over those that are valid."""

TOKENS = 16
"""Of the trace's samples, the first of which are drawn from."""

_LEAST_WARM_BEATS = 16
_EXPONENT_OF_SCALES = 9 << 10  # 2**(9 - 15)


@dataclass(frozen=True)
class Workload:
    """Beats to play: a warm-up, then turns of as many multiply-accumulates each.

    Args:
        activity: its name in records, such as "minilm/int4-g128".
        payloads: of all beats.
        warm: beats before the first turn; registers without a reset are filled by then.
        ends: beats up to the end of each turn, those of the warm-up among them.
        macs_per_turn: multiply-accumulates, a weight with an activation each, whatever these consist of; those of
            pruned weights among them.
        sums: results to expect, as `PE.golden` gives them.
    """

    activity: str
    payloads: list[int]
    warm: int
    ends: list[int]
    macs_per_turn: int
    sums: list[list[int | None]]


@dataclass(frozen=True)
class Piece:
    """Operands of an array, and what is kept of their blocks where they were pruned."""

    operands: Operands
    counts: Counts = None

    def beats(self, pe: PE) -> int:
        """How many the array takes for it."""
        return len(beats_of(pe, *self.operands, counts=self.counts))


def random_workload(pe: PE, seed: int = 0) -> Workload:
    """Noise.

    Raises:
        HwsimError: what the array is fed has more to it than codes, activations and scales: see `takes_noise`.
    """
    if not takes_noise(pe):
        raise HwsimError(
            f"noise says nothing of {pe.name}: its share of pruned weights or of FP16 columns decides",
            got="--random", expected="a trace's weights", next="leave --random out, or name a --recipe",
        )  # fmt: skip
    rng = np.random.default_rng(seed)
    cols = pe.max_groups * pe.group
    return _workload(RANDOM, pe, (Piece(_noise(pe, rng, cols)) for _ in count()))


def takes_noise(pe: PE) -> bool:
    """Whether weights of an array are all that could be drawn: none are left out, and none are in FP16."""
    return not pe.compact and pe.most_outliers is None


def traced_workload(pe: PE, trace: Trace, name: str, *, random_weights: bool = False, seed: int = 0) -> Workload:
    """Pieces of a trace.

    Args:
        name: of the activity.
        random_weights: codes are uniform over those that are valid, activations and scales those of the trace.

    Raises:
        HwsimError: the trace has other formats than the array, or no weights.
    """
    rng, noise = np.random.default_rng(seed), np.random.default_rng([seed, 1])  # the same pieces with noise as without
    names = list(trace.shapes)
    chosen = [names[round(at)] for at in np.linspace(0, len(names) - 1, min(MATRICES, len(names)))]
    matrices = [operands_of(trace, weight, min(TOKENS, len(trace.activations(weight).codes))) for weight in chosen]
    for matrix in matrices:
        _check_formats(pe, matrix)

    def pieces() -> Iterator[Piece]:
        for turn in count():
            piece = _piece(pe, matrices[turn % len(matrices)], rng)
            yield _with_noise(pe, piece, noise) if random_weights else piece

    return _workload(name, pe, pieces(), len(matrices))


def _check_formats(pe: PE, matrix: Matrix) -> None:
    wanted = pe.weight_format, pe.activation_format, pe.zero_point
    found = matrix.weight_format, matrix.activation_format, matrix.zeros is not None
    if pe.constants is not None:  # activations are all that it takes
        found = wanted[0], found[1], wanted[2]
    if wanted != found:
        texts = [f"{w} x {x}{', zero points' if zero else ''}" for w, x, zero in (found, wanted)]
        raise HwsimError(
            f"the trace is none for this array of {pe.name}",
            got=texts[0],
            expected=texts[1],
            next="another --recipe or trace, or --random",
        )


def _piece(pe: PE, matrix: Matrix, rng: np.random.Generator) -> Piece:
    """A random piece; each group has the scale and zero code that its first column has in the trace."""
    codes, x, scales, zeros, outliers = matrix.of(pe)
    cols = pe.max_groups * pe.group
    if codes.shape[1] < cols:
        raise HwsimError(
            f"rows of the trace are too short for this array of {pe.name}", got=codes.shape[1], expected=cols
        )
    start = pe.group * int(rng.integers(0, (codes.shape[1] - cols) // pe.group + 1))
    token = int(rng.integers(0, len(x)))
    inputs = x[token, start * pe.parts : (start + cols) * pe.parts]
    if pe.constants is not None:
        return Piece((*pe.constants[:1], inputs, pe.constants[1], None, None))
    low = pe.code_rows * int(rng.integers(0, len(codes) // pe.code_rows))
    rows = slice(low, low + pe.code_rows)
    groups = np.arange(start, start + cols, pe.group) // matrix.group
    of_groups = scales[rows].reshape(pe.code_rows, -1, pe.parts)[:, groups].reshape(pe.code_rows, -1)
    some = slice(start, start + cols)
    inside = (matrix.outlier_places >= start) & (matrix.outlier_places < start + cols)
    within = None if outliers is None else _some_outliers(outliers.of_token(token), rows, inside)
    operands = codes[rows, some], inputs, of_groups, None if zeros is None else zeros[rows][:, groups], within
    return Piece(operands, _blocks(matrix.counts, rows, some) if pe.compact else None)


def _some_outliers(outliers: OutlierColumns, rows: slice, inside: NDArray[np.bool_]) -> OutlierColumns:
    return OutlierColumns(outliers.weights[rows, inside], outliers.x[inside], outliers.x_scale)


def _blocks(counts: Counts, rows: slice, cols: slice) -> Counts:
    """Of the blocks of a matrix those that hold the rows, which lie within one block's, and columns."""
    if counts is None:
        return None
    return counts[rows.start // BLOCK : rows.start // BLOCK + 1, cols.start // BLOCK : cols.stop // BLOCK]


def _noise(pe: PE, rng: np.random.Generator, cols: int) -> Operands:
    x = rng.choice(activation_inputs(pe.activations), cols * pe.parts)
    if pe.constants is not None:
        return (*pe.constants[:1], x, pe.constants[1], None, None)
    bits = _EXPONENT_OF_SCALES | rng.integers(0, 1 << 10, (pe.code_rows, pe.max_groups * pe.parts))
    scales = bits.astype(np.uint16).view(np.float16)
    zeros = rng.choice(valid_codes(pe.weights), (pe.code_rows, pe.max_groups)) if pe.zero_point else None
    return rng.choice(valid_codes(pe.weights), (pe.code_rows, cols)), x, scales, zeros, None


def _with_noise(pe: PE, piece: Piece, rng: np.random.Generator) -> Piece:
    """Other codes in their place; what is left out stays so."""
    codes, x, scales, zeros, outliers = piece.operands
    drawn = rng.choice(valid_codes(pe.weights), codes.shape)
    if pe.compact:
        drawn[codes == pe.weights.zero] = pe.weights.zero
    return Piece((drawn, x, scales, zeros, outliers), piece.counts)


def _workload(activity: str, pe: PE, pieces: Iterator[Piece], pieces_a_turn: int = 1) -> Workload:
    """Warm up until every place of the queue was used, then turns for at least `WINDOW_CYCLES` beats."""
    used: list[Piece] = []
    beats = warm = 0
    ends: list[int] = []
    while len(used) <= pe.credits or warm < _LEAST_WARM_BEATS:
        used.append(next(pieces))
        warm += used[-1].beats(pe)
    beats = warm
    while beats < warm + WINDOW_CYCLES:
        turn = [next(pieces) for _ in range(pieces_a_turn)]
        beats += sum(piece.beats(pe) for piece in turn)
        used, ends = used + turn, [*ends, beats]
    made = stimulus("layer", pe, [piece.operands for piece in used], [piece.counts for piece in used])
    macs = pieces_a_turn * pe.rows * pe.max_groups * pe.group
    return Workload(activity, payloads_of(pe, made.beats), warm, ends, macs, made.sums.tolist())
