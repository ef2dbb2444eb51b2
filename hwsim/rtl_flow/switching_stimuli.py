"""What a circuit is fed while its toggles are counted: pieces of a trace's matrices with their activations, or noise.

A piece is as many rows as an array has, and as many columns as its longest row takes. Pieces come from several matrices
in turn, from random rows, columns and tokens, so that any whole number of turns is a sample of all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice

import numpy as np

from hwsim.errors import HwsimError
from hwsim.pe import PE
from hwsim.rtl_flow.payloads import payloads as payloads_of
from hwsim.rtl_flow.stimuli import Operands, activation_inputs, stimulus, valid_codes
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
    """Beats to play: a warm-up, then turns of equal length.

    Args:
        activity: its name in records, such as "minilm/int4-g128".
        payloads: of all beats.
        warm: beats before the first turn; registers without a reset are filled by then.
        turn: beats of one turn.
        macs_per_beat: multiply-accumulates, a weight with an activation each, whatever these consist of.
        sums: results to expect, as `PE.golden` gives them.
    """

    activity: str
    payloads: list[int]
    warm: int
    turn: int
    macs_per_beat: int
    sums: list[list[int | None]]


def random_workload(pe: PE, seed: int = 0) -> Workload:
    """Noise.

    Raises:
        HwsimError: the array takes operands of another kind.
    """
    rng = np.random.default_rng(seed)
    cols = pe.max_groups * pe.group
    return _workload(RANDOM, pe, (_noise(pe, rng, cols) for _ in count()))


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

    def pieces() -> Iterator[Operands]:
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


def _piece(pe: PE, matrix: Matrix, rng: np.random.Generator) -> Operands:
    """A random piece; each group has the scale and zero code that its first column has in the trace."""
    codes, x, scales, zeros, _ = matrix.of(pe)
    cols = pe.max_groups * pe.group
    if codes.shape[1] < cols:
        raise HwsimError(
            f"rows of the trace are too short for this array of {pe.name}", got=codes.shape[1], expected=cols
        )
    start = pe.group * int(rng.integers(0, (codes.shape[1] - cols) // pe.group + 1))
    token = x[int(rng.integers(0, len(x))), start * pe.parts : (start + cols) * pe.parts]
    if pe.constants is not None:
        return (*pe.constants[:1], token, pe.constants[1], None, None)
    low = pe.code_rows * int(rng.integers(0, len(codes) // pe.code_rows))
    rows = slice(low, low + pe.code_rows)
    groups = np.arange(start, start + cols, pe.group) // matrix.group
    of_groups = scales[rows].reshape(pe.code_rows, -1, pe.parts)[:, groups].reshape(pe.code_rows, -1)
    return codes[rows, start : start + cols], token, of_groups, None if zeros is None else zeros[rows][:, groups], None


def _noise(pe: PE, rng: np.random.Generator, cols: int) -> Operands:
    x = rng.choice(activation_inputs(pe.activations), cols * pe.parts)
    if pe.constants is not None:
        return (*pe.constants[:1], x, pe.constants[1], None, None)
    bits = _EXPONENT_OF_SCALES | rng.integers(0, 1 << 10, (pe.code_rows, pe.max_groups * pe.parts))
    scales = bits.astype(np.uint16).view(np.float16)
    zeros = rng.choice(valid_codes(pe.weights), (pe.code_rows, pe.max_groups)) if pe.zero_point else None
    return rng.choice(valid_codes(pe.weights), (pe.code_rows, cols)), x, scales, zeros, None


def _with_noise(pe: PE, piece: Operands, rng: np.random.Generator) -> Operands:
    codes, x, scales, zeros, _ = piece
    return rng.choice(valid_codes(pe.weights), codes.shape), x, scales, zeros, None


def _workload(activity: str, pe: PE, pieces: Iterator[Operands], pieces_a_turn: int = 1) -> Workload:
    """Warm up until every place of the queue was used, then turns for at least `WINDOW_CYCLES` beats."""
    if pe.most_outliers is not None or pe.indices:
        raise HwsimError(
            f"energy of {pe.name} is not measured yet", got="outlier columns or indices", expected="another PE"
        )
    per_piece = 1 if pe.constants is not None else pe.max_groups * pe.group // pe.lanes
    warm = max(pe.credits + 1, -(-_LEAST_WARM_BEATS // per_piece))
    turns = -(-WINDOW_CYCLES // (pieces_a_turn * per_piece))
    made = stimulus("layer", pe, list(islice(pieces, warm + turns * pieces_a_turn)))
    macs = int(np.prod(made.beats.codes.shape[1:])) // pe.weight_planes
    turn = pieces_a_turn * per_piece
    return Workload(activity, payloads_of(pe, made.beats), warm * per_piece, turn, macs, made.sums.tolist())
