"""Sparse array: of each block of 16 x 16 weights only the kept ones are streamed, multiplied and paid for in cycles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import PICK_STAGES, SPLIT_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.beats import Beats
from hwsim.pe.fixed import largest_integer
from hwsim.pe.operands import is_twos_complement
from hwsim.pe.sparse.beats import beats_of_counts, sparse_beats
from hwsim.pe.sparse.blocks import BLOCK, block_counts

PACKED_SHIFT = 18
"""How far the second of two products in a DSP lies above the first, in bits (AMD WP486)."""


@dataclass(frozen=True, kw_only=True)
class SparseArray(PE):
    """N of 16 weights kept, N from {0, 2, 4, 8, 16} for each block of 16 x 16 (FlightLLM, arXiv:2401.03868).

    A beat belongs to one block. It brings the block's 16 activations, kept weights of each row, and the 4-bit column of
    each, by which a multiplexer picks its activation; where N = 16 columns follow each other and no index is read. The
    products run down cascades of `cascade` multipliers; at the end of each is a reduction point, where an adder tree
    takes over. A block with m = `multipliers` takes

        0 beats of N = 0,   ceil(N / m) of N = 2, 4 or 8,   16 / lanes of N = 16

    so multipliers idle where N is less than m: no beat holds weights of two blocks. A group without weights adds 0 and
    needs no beat; a row without any has one beat of zeros, which makes its result.

    Packed products. A DSP of 27 x 18 bits makes two products that share an operand (AMD's white paper WP486):

        (w_a + w_b 2**18) x = w_a x + (w_b x) 2**18

    The sum of a cascade is split at its end: the low 18 bits, signed, are row a's; the others, plus one where the low
    part is negative, are row b's. The low part must not overflow, which bounds the cascade: 8 products of INT8.
    `packed` does so with pairs of rows. Rows share an activation only where they have the same columns, at N = 16; so
    the multipliers are half the lanes: sparse beats fill one half, full beats take two rows at once from both.

    That is the vector mode, one activation vector at a time, in RTL. In the matrix mode, two activations that belong to
    two vectors share each weight, whatever its N; `resources` counts it, the RTL has one vector.

    Args:
        cascade: multipliers in a chain; divides `multipliers`. None: all of a row.
        packed: whether a multiplier makes two products where N = 16.
    """

    name: ClassVar[str] = "sparse"
    title: ClassVar[str] = "kept weights of 16 x 16 blocks, activations by index"
    supported: ClassVar[str] = "int2 to int8, ternary"
    compact: ClassVar[bool] = True

    cascade: int | None = None
    packed: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if not isinstance(self.packed, bool):
            raise HwsimError("packed of PE array sparse", got=repr(self.packed), expected="true or false")
        self._check_blocks()
        if self.cascade is not None:
            self._check_count("cascade")
        if self.multipliers % self.chain:
            fitting = [n for n in range(1, self.multipliers + 1) if self.multipliers % n == 0]
            raise HwsimError("cascade of PE array sparse", got=self.cascade, expected=f"one of {fitting}")
        if self.packed and self.chain > self.longest_packed_cascade:
            raise HwsimError(
                "packed products of PE array sparse overflow in a cascade",
                got=f"{self.chain} multipliers in a chain",
                expected=f"at most {self.longest_packed_cascade}: the low products have {PACKED_SHIFT} bits",
                next=f"cascade = {self.longest_packed_cascade} or less",
            )

    def _check_blocks(self) -> None:
        """Rows and lanes fit into a block, groups are whole blocks."""
        sizes = [n for n in range(1 + self.packed, BLOCK + 1) if BLOCK % n == 0]
        for parameter in ("rows", "lanes"):
            if getattr(self, parameter) not in sizes:
                raise HwsimError(
                    f"{parameter} of PE array sparse do not divide a block",
                    got=f"{getattr(self, parameter)} {parameter}" + (", packed" if self.packed else ""),
                    expected=f"one of {sizes}: blocks are {BLOCK} x {BLOCK}" + (", rows go in pairs" * self.packed),
                )
        if self.group % BLOCK:
            raise HwsimError(
                "group of PE array sparse is not a whole number of blocks",
                got=f"group {self.group}",
                expected=f"a multiple of {BLOCK}",
                next=f"group = {-(-self.group // BLOCK) * BLOCK}",
            )

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing: each beat takes a cycle. How many beats there are depends on the codes."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Two's complement of up to 8 bits: what is pruned has the code of 0."""
        return is_twos_complement(weights) and weights.bits <= 8

    @property
    def multipliers(self) -> int:
        """Multipliers of each row: the lanes, or half of them where products are packed."""
        return self.lanes // 2 if self.packed else self.lanes

    @property
    def chain(self) -> int:
        """Multipliers in a cascade."""
        return self.multipliers if self.cascade is None else self.cascade

    @property
    def chains(self) -> int:
        """Cascades of each row."""
        return self.multipliers // self.chain

    @property
    def longest_packed_cascade(self) -> int:
        """Products whose sum the low part holds: floor((2**17 - 1) / largest product)."""
        largest = largest_integer(self.weights) * largest_integer(self.activations)
        return int(((1 << PACKED_SHIFT - 1) - 1) // largest)

    @property
    def window(self) -> int:
        """Activations in a beat: those of its block."""
        return BLOCK

    @property
    def indices(self) -> int:
        """Weights of a row in a sparse beat."""
        return self.multipliers

    @property
    def resources(self) -> dict[str, int]:
        """DSPs, their cascades, and products in a cycle at most: counts from the parameters, no synthesis.

        Returns:
            "dsps": rows * multipliers. "cascade_length", and "reduction_points": rows * chains. Products in a cycle in
            vector mode, where N = 16 ("vector_full": rows * lanes) and where it is less ("vector_sparse": one per DSP).
            "matrix": two per DSP, of two vectors that share the weight, for every N, as FlightLLM's DSPs do; counted,
            not in the RTL.
        """
        dsps = self.rows * self.multipliers
        return {
            "dsps": dsps,
            "cascade_length": self.chain,
            "reduction_points": self.rows * self.chains,
            "vector_full": self.rows * self.lanes,
            "vector_sparse": dsps,
            "matrix": 2 * dsps,
        }

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered.

        The register of picked activations (that of products is in the interval), a cycle for each multiplier of a
        cascade, the split where products are packed, the tree over cascades, the shared tail.
        """
        split, terms = (SPLIT_STAGES, 2 * self.chains) if self.packed else (0, self.chains)
        return PICK_STAGES + self.chain + split + tree_stages(terms) + tail_stages(zero_point=False)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain. What is skipped has no beat."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def own_beats(
        self, codes: Codes, x: NDArray[Any], scales: NDArray[np.float16], counts: NDArray[np.uint8] | None
    ) -> Beats:
        """Beats of the kept weights; N of blocks from the codes where it is not given."""
        return sparse_beats(self, codes, x, scales, counts)

    def actions(self, codes: Codes, x: NDArray[np.int8] | None = None) -> dict[str, int]:
        """What the array does for a matrix and a vector (or vectors).

        Returns:
            "mac_<weights>_<activations>": products. "operand_mux": activations picked by index. "idle_lane":
            multipliers without a weight in a beat (of the rows of the matrix). "zero_skip": weights without a product.
            "accumulate" (a row and beat), "dequantize" (a row and group with a beat).
        """
        tokens = 1 if x is None or x.ndim == 1 else len(x)
        self.weights.check(codes)
        counts = block_counts(codes, self.weights.zero or 0).repeat(BLOCK, axis=0)[: len(codes)].astype(np.int64)
        steps = beats_of_counts(self, counts)
        kept, indexed = int(counts.sum()), int(counts[counts < BLOCK].sum())
        slots = int(steps[counts < BLOCK].sum()) * self.multipliers
        beats = np.where(steps.sum(axis=1) == 0, 1, steps.sum(axis=1))
        busy = steps.reshape(len(steps), -1, self.group // BLOCK).sum(axis=2) > 0
        groups = np.maximum(busy.sum(axis=1), 1)
        found = {
            f"mac_{self.weight_format}_{self.activation_format}": kept,
            "operand_mux": indexed,
            "idle_lane": slots - indexed + int((steps.sum(axis=1) == 0).sum()) * self.multipliers,
            "zero_skip": codes.size - kept,
            "accumulate": int(beats.sum()),
            "dequantize": int(groups.sum()),
        }
        return {action: count * tokens for action, count in found.items()}

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        raise HwsimError(
            "actions of a sparse array depend on where zeros are", got="counts alone", expected="codes of the matrix"
        )

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.sparse.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """One cascade and several, single and packed products, idle multipliers at small N, one lane."""
        return {
            "int4": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=4),
            "int8_cascades": cls(rows=2, lanes=8, weight_format="int8", group=32, max_groups=2, cascade=2),
            "int4_packed": cls(rows=2, lanes=8, weight_format="int4", group=32, max_groups=2, cascade=2, packed=True),
            "int8_packed": cls(rows=2, lanes=16, weight_format="int8", group=16, max_groups=4, packed=True),
            "int4_lane": cls(rows=1, lanes=1, weight_format="int4", group=16, max_groups=2, credits=1),
        }


ELEMENT = SparseArray
