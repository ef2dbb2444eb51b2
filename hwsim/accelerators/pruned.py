"""How much of each block of a pruned matrix is kept, and what that costs: bits in memory, beats of the sparse array.

From a trace's own counts where its weights are real; where they are synthetic, drawn from what the recipe's pruning
makes of N(0, 1) weights, seeded by trace and weight.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.layout import ceil_div
from hwsim.errors import HwsimError
from hwsim.pe.sparse import SparseArray
from hwsim.pe.sparse.beats import beats_of_counts
from hwsim.pe.sparse.blocks import BLOCK, CHOICES
from hwsim.quantize import WeightRule
from hwsim.quantize.sparsity import block_choices
from hwsim.quantize.sparsity_rule import BlockNmSparsity, NmSparsity
from hwsim.trace import Trace

Counts = NDArray[np.uint8]
_DRAWN = (64 * BLOCK, 64 * BLOCK)  # N(0, 1) weights whose blocks stand for a synthetic matrix


@dataclass(frozen=True)
class Kept:
    """What is kept of a matrix.

    Args:
        counts: N of each block of 16 x 16, uint8[row blocks, column blocks]; a partial block counts as whole.
        bits: of a block in memory by its N, float64[17]: codes, column indices and N itself.
    """

    counts: Counts
    bits: NDArray[np.float64]

    @classmethod
    def all_of(cls, rows: int, cols: int, code_bits: float) -> Kept:
        """A matrix of which nothing is pruned."""
        full = np.full((ceil_div(rows, BLOCK), ceil_div(cols, BLOCK)), BLOCK, np.uint8)
        return cls(full, np.full(BLOCK + 1, BLOCK * BLOCK * code_bits))

    @property
    def is_pruned(self) -> bool:
        """Whether a weight is left out anywhere, so that N and columns are stored."""
        return bool((self.counts < BLOCK).any())

    @property
    def block_bits(self) -> NDArray[np.float64]:
        """Bits of each block, float64[row blocks, column blocks]."""
        found: NDArray[np.float64] = self.bits[self.counts]
        return found

    def beats(self, pe: SparseArray) -> NDArray[np.int64]:
        """Beats of each block, a row block of the array (`pe.rows` of its 16 rows) after the other."""
        return beats_of_counts(pe, self.counts) * (BLOCK // pe.rows)


def kept_of(trace: Trace, weight: str, parts: int) -> Kept:
    """What is kept of a weight matrix; of the first `parts` experts' one below the other, where experts have one each.

    Raises:
        HwsimError: a pattern of zeros that is not made of rows of blocks of 16.
    """
    rule, (rows, cols) = trace.weight_rule(weight), trace.shapes[weight]
    code_bits = rule.number_format.packing(rule.packing).bits_per_code
    if rule.sparsity is None:
        return Kept.all_of(parts * ceil_div(rows, BLOCK) * BLOCK, cols, code_bits)
    blocks = (parts * (rows // BLOCK), cols // BLOCK)
    if isinstance(rule.sparsity, NmSparsity) and BLOCK % rule.sparsity.m == 0:
        n = rule.sparsity.n * BLOCK // rule.sparsity.m
        if n in CHOICES:
            bits = rule.sparsity.memory_bits((BLOCK, BLOCK), code_bits)
            return Kept(np.full(blocks, n, np.uint8), np.full(BLOCK + 1, bits))
    if not isinstance(rule.sparsity, BlockNmSparsity):
        raise _unsupported(trace, weight, rule)
    counts = _drawn(trace, weight, rule.sparsity, blocks) if trace.is_synthetic else _real(trace, weight, parts)
    return Kept(counts, _bits(rule.sparsity, code_bits))


def _bits(sparsity: BlockNmSparsity, code_bits: float) -> NDArray[np.float64]:
    counts = [np.array([[n]], np.uint8) for n in range(BLOCK + 1)]
    return np.array([sparsity.memory_bits((BLOCK, BLOCK), code_bits, one) for one in counts])


def _real(trace: Trace, weight: str, parts: int) -> Counts:
    experts: list[int | None] = list(range(parts)) if ".experts." in weight else [None]
    counts = [trace.weight(weight, expert).block_counts for expert in experts]
    return np.concatenate([one for one in counts if one is not None])


def _drawn(trace: Trace, weight: str, sparsity: BlockNmSparsity, blocks: tuple[int, int]) -> Counts:
    found: Counts = trace.rng(weight).choice(_of_normal_weights(sparsity), blocks)
    return found


@cache
def _of_normal_weights(sparsity: BlockNmSparsity) -> Counts:
    """N of the blocks of pruned N(0, 1) weights."""
    weights = np.random.default_rng(0).standard_normal(_DRAWN, np.float32)
    return block_choices(weights, sparsity).ravel()


def _unsupported(trace: Trace, weight: str, rule: WeightRule) -> HwsimError:
    return HwsimError(
        f"sparse cores cannot skip the zeros of {weight} in recipe {trace.recipe.name}",
        got=f'pattern = "{rule.sparsity.pattern}"' if rule.sparsity else "no pattern",
        expected=f'"block_n:m", or "n:m" with n of m as good as one of {list(CHOICES)} of {BLOCK}',
        next="choose another [weights.sparsity], or none",
    )


def array_actions(pe: SparseArray, kept: Kept, rows: int, tokens: int) -> dict[str, int]:
    """What a sparse array does for a matrix of `rows` rows and so many vectors: see `SparseArray.actions`.

    That counts from codes; here only what is kept of each block is known, so a row that holds fewer weights than its
    block's N is charged N.
    """
    counts = kept.counts.astype(np.int64)
    used = np.minimum(BLOCK, rows - BLOCK * np.arange(len(counts)))[:, None]  # rows of each row block
    steps = beats_of_counts(pe, kept.counts)
    sparse = counts < BLOCK
    busy = steps.sum(axis=1, keepdims=True) == 0  # a row without weights has a beat of zeros
    per_group = np.add.reduceat(steps, np.arange(0, steps.shape[1], pe.group // BLOCK), axis=1) > 0
    kept_weights, indexed = int((used * counts).sum()), int((used * counts * sparse).sum())
    slots = int((used * steps * sparse).sum()) * pe.multipliers
    found = {
        f"mac_{pe.weight_format}_{pe.activation_format}": kept_weights,
        "operand_mux": indexed,
        "idle_lane": slots - indexed + int((used * busy).sum()) * pe.multipliers,
        "zero_skip": rows * BLOCK * counts.shape[1] - kept_weights,
        "accumulate": int((used * np.maximum(steps.sum(axis=1, keepdims=True), 1)).sum()),
        "dequantize": int((used * np.maximum(per_group.sum(axis=1, keepdims=True), 1)).sum()),
    }
    return {action: count * tokens for action, count in found.items()}
