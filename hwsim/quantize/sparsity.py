"""Pruning by magnitude, before weights are quantized.

Which weights of a row's m are kept: the n largest magnitudes, compared as float32; of equal ones the first.

FlightLLM (Zeng et al., arXiv:2401.03868) gives each block of 16 x 16 weights an N of its own and keeps N of the 16 of
each row, so that the work of a block is even over its rows. How N is chosen here is hwsim's own: the weights' energy
(sum of squares) that is kept is the largest for its density. The energy of a block grows with N ever more slowly, so
all blocks' steps from one N to the next are taken in falling order of energy per weight until the density is reached.
That is the Lagrangian optimum: no choice with as few weights keeps more energy. What the next step would take beyond
the density stays unused.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.quantize.blocks import divisors_near, row_blocks
from hwsim.quantize.finite import check_finite
from hwsim.quantize.sparsity_rule import (
    FLIGHTLLM_BLOCK,
    BlockCounts,
    BlockNmSparsity,
    BlockSparsity,
    NmSparsity,
    Sparsity,
    whole_part,
)

Floats = NDArray[np.floating]
Reals = NDArray[np.float64]
_PLACE_BITS = np.uint64(32)


def prune(name: str, weights: Floats, rule: Sparsity | None) -> tuple[Floats, BlockCounts | None]:
    """The weights with zeros where the rule prunes, and what is kept of each block, where that is stored.

    Args:
        name: the matrix's, for errors.
        weights: [rows, cols].
        rule: None leaves the weights as they are.

    Raises:
        HwsimError: blocks that do not divide the matrix, a density that keeps none, or weights that are not finite.
    """
    if rule is None:
        return weights, None
    check_divides(name, weights.shape, rule)
    check_finite(name, weights)
    pruned = weights.copy()
    if isinstance(rule, NmSparsity):
        for some in row_blocks(*weights.shape):
            pruned[some][~_largest(weights[some], rule.n, rule.m)] = 0
        return pruned, None
    if isinstance(rule, BlockNmSparsity):
        counts = block_choices(weights, rule)
        _prune_blocks(pruned, counts)
        return pruned, counts
    _check_keeps_some(name, weights.shape, rule)
    counts = kept_blocks(weights, rule)
    blocks = pruned.reshape(counts.shape[0], rule.rows, counts.shape[1], rule.cols)
    np.copyto(blocks, 0, where=counts[:, None, :, None] == 0)  # a product would leave -0
    return pruned, counts


def block_choices(weights: Floats, rule: BlockNmSparsity) -> BlockCounts:
    """N of each block, uint8[rows / 16, cols / 16]: the most energy for the density; ties: lower N, first block."""
    choices = np.array(rule.choices)
    energies = _energies(weights, choices)
    shape, steps = energies.shape[:2], np.diff(choices)
    if len(steps) == 0:
        return np.full(shape, choices[0], np.uint8)
    slopes = np.minimum.accumulate(np.diff(energies, axis=2) / steps, axis=2).reshape(-1, len(steps))
    order = np.argsort(-slopes.T.reshape(-1), kind="stable")  # of equal slopes, all blocks' first steps come first
    blocks = shape[0] * shape[1]
    budget = whole_part(rule.density * FLIGHTLLM_BLOCK * blocks) - choices[0] * blocks
    taken = order[: np.searchsorted(np.cumsum(np.repeat(steps, blocks)[order]), budget, "right")]
    steps_taken = np.bincount(taken % blocks, minlength=blocks)
    return choices[steps_taken].astype(np.uint8).reshape(shape)


def kept_blocks(weights: Floats, rule: BlockSparsity) -> BlockCounts:
    """1 for each of the blocks with the most energy, as many as the density allows; of equal ones the first."""
    rows, cols = weights.shape[0] // rule.rows, weights.shape[1] // rule.cols
    energy = np.empty((rows, cols))
    for i in range(rows):
        block = weights[i * rule.rows : (i + 1) * rule.rows].astype(np.float64).reshape(rule.rows, cols, rule.cols)
        energy[i] = np.einsum("rcw,rcw->c", block, block)
    order = np.argsort(-energy.reshape(-1), kind="stable")
    kept = np.zeros(rows * cols, np.uint8)
    kept[order[: rule.kept(weights.shape)]] = 1
    return kept.reshape(rows, cols)


def _energies(weights: Floats, choices: NDArray[np.int64]) -> Reals:
    """The energy that each choice keeps of each block, float64[rows / 16, cols / 16, choices]."""
    parts = []
    for some in _bands(weights.shape):
        squares = np.square(weights[some].astype(np.float64)).reshape(-1, FLIGHTLLM_BLOCK, weights.shape[1])
        ranked = np.sort(squares.reshape(*squares.shape[:2], -1, FLIGHTLLM_BLOCK), axis=-1)[..., ::-1]
        running = np.zeros((*ranked.shape[::2][:1], ranked.shape[2], FLIGHTLLM_BLOCK + 1))
        np.cumsum(ranked.sum(axis=1), axis=-1, out=running[..., 1:])
        parts.append(running[..., choices])
    return np.concatenate(parts)


def _prune_blocks(pruned: Floats, counts: BlockCounts) -> None:
    """Zeros beyond the N largest of each 16 weights of a row, in place."""
    for some in _bands(pruned.shape):
        limits = counts[some.start // FLIGHTLLM_BLOCK : some.stop // FLIGHTLLM_BLOCK].repeat(FLIGHTLLM_BLOCK, axis=0)
        keys = _keys(pruned[some], FLIGHTLLM_BLOCK)
        ranked = np.sort(keys, axis=-1)
        least = np.take_along_axis(
            ranked, np.minimum(FLIGHTLLM_BLOCK - limits, FLIGHTLLM_BLOCK - 1)[..., None], axis=-1
        )
        kept = (keys >= least) & (limits > 0)[..., None]
        pruned[some][~kept.reshape(-1, pruned.shape[1])] = 0


def _bands(shape: tuple[int, ...]) -> Iterator[slice]:
    """Slices of whole rows of blocks, in order."""
    rows, cols = shape
    for some in row_blocks(rows // FLIGHTLLM_BLOCK, cols * FLIGHTLLM_BLOCK):
        yield slice(some.start * FLIGHTLLM_BLOCK, some.stop * FLIGHTLLM_BLOCK)


def _largest(weights: Floats, n: int, m: int) -> NDArray[np.bool_]:
    """Which are the n largest magnitudes of each m in a row."""
    keys = _keys(weights, m)
    least = np.partition(keys, m - n, axis=-1)[..., m - n]
    return np.asarray((keys >= least[..., None]).reshape(weights.shape))


def _keys(weights: Floats, m: int) -> NDArray[np.uint64]:
    """[rows, groups, m] keys that order weights by magnitude, equal ones by place, the first above.

    The bits of a float that is not negative rise with it (IEEE 754).
    """
    bits = np.abs(weights.astype(np.float32)).view(np.uint32).reshape(len(weights), -1, m)
    places = np.arange(m - 1, -1, -1, dtype=np.uint64)
    return (bits.astype(np.uint64) << _PLACE_BITS) | places


def _check_keeps_some(name: str, shape: tuple[int, ...], rule: BlockSparsity) -> None:
    if rule.kept(shape) == 0:
        blocks = shape[0] // rule.rows * (shape[1] // rule.cols)
        raise HwsimError(
            f"sparsity would leave nothing of {name}",
            got=f"density {rule.density:g} of {blocks} blocks of {rule.rows} x {rule.cols}",
            expected="at least one block",
            next="raise the density, or choose smaller blocks",
        )


def check_divides(name: str, shape: tuple[int, ...], rule: Sparsity) -> None:
    """Raises HwsimError where a matrix is not a whole number of the rule's blocks."""
    for side, size, part in zip(("rows", "columns"), shape, rule.block, strict=True):
        if size % part == 0:
            continue
        near = " or ".join(str(divisor) for divisor in divisors_near(size, part))
        fixed = isinstance(rule, BlockNmSparsity)
        raise HwsimError(
            f"sparsity blocks do not divide the {side} of {name}",
            got=f"{size} {side} in blocks of {part}",
            expected=f"a multiple of {part}" if fixed else f"blocks of a divisor of {size}, such as {near}",
            next=f"give {name!r} a rule without sparsity, or with another block, in [[weights.overrides]]",
        )
