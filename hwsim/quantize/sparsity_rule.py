"""Patterns of zeros that pruning leaves: which weights of a block are kept, and what it costs to say which."""

from __future__ import annotations

from typing import Annotated, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hwsim.catalog import Strict

Count = Annotated[int, Field(ge=1, le=1 << 16, strict=True)]
Density = Annotated[float, Field(gt=0, le=1, strict=True)]
BlockCounts = NDArray[np.uint8]
"""What is kept of each block, uint8[rows / block rows, cols / block cols]."""

FLIGHTLLM_BLOCK = 16
_ROUNDING = 1e-6  # far above what a product of float64 is off by, far below a weight
FLIGHTLLM_CHOICES = (0, 2, 4, 8, 16)


class NmSparsity(Strict):
    """`n` of every `m` weights of a row are kept: 2:4 is NVIDIA's (Mishra et al., arXiv:2104.08378)."""

    pattern: Literal["n:m"]
    n: Count
    m: Count

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.n >= self.m:
            raise ValueError(f"n ({self.n}) is not below m ({self.m}): nothing would be pruned")
        return self

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a block."""
        return 1, self.m

    def block_counts(self, shape: tuple[int, int]) -> tuple[int, int] | None:
        """Shape of what is stored of each block: nothing, all are alike."""
        return None

    def memory_bits(self, shape: tuple[int, int], code_bits: float, counts: BlockCounts | None = None) -> float:
        """Bits of codes and indices: each kept weight's place among `m`."""
        kept = shape[0] * shape[1] * self.n / self.m
        return kept * (code_bits + (self.m - 1).bit_length())


class BlockNmSparsity(Strict):
    """Each block of 16 x 16 has an N of its own: N of the 16 weights of each of its rows are kept (FlightLLM).

    FlightLLM (Zeng et al., arXiv:2401.03868) supports N from {0, 2, 4, 8, 16}.

    Attributes:
        density: fraction of weights that is kept at most, over the matrix.
        choices: what a block's N may be.
    """

    pattern: Literal["block_n:m"]
    density: Density
    choices: tuple[Annotated[int, Field(ge=0, le=FLIGHTLLM_BLOCK, strict=True)], ...] = FLIGHTLLM_CHOICES

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if not self.choices or sorted(set(self.choices)) != list(self.choices):
            raise ValueError("choices are rising numbers of kept weights, such as [0, 2, 4, 8, 16]")
        if self.choices[0] > self.density * FLIGHTLLM_BLOCK:
            raise ValueError(
                f"the smallest choice ({self.choices[0]} of {FLIGHTLLM_BLOCK}) keeps more than the density"
            )
        return self

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a block."""
        return FLIGHTLLM_BLOCK, FLIGHTLLM_BLOCK

    def block_counts(self, shape: tuple[int, int]) -> tuple[int, int] | None:
        """Shape of what is stored of each block: its N."""
        return _blocks(shape, self.block)

    @property
    def _full_share(self) -> float:
        """The least share of full blocks with which the density is reached: the others keep the next lower choice."""
        if self.choices[-1] < FLIGHTLLM_BLOCK:
            return 0.0
        below = self.choices[-2] if len(self.choices) > 1 else 0
        return max(0.0, (self.density * FLIGHTLLM_BLOCK - below) / (FLIGHTLLM_BLOCK - below))

    def memory_bits(self, shape: tuple[int, int], code_bits: float, counts: BlockCounts | None = None) -> float:
        """Bits of codes, of a 4-bit column per kept weight (none where all are kept), and of each block's N.

        Args:
            counts: N of each block; without them the density is taken as reached, with the fewest full blocks for it.
        """
        blocks = shape[0] * shape[1] / FLIGHTLLM_BLOCK**2
        choice_bits = (len(self.choices) - 1).bit_length()
        index_bits = (FLIGHTLLM_BLOCK - 1).bit_length()
        if counts is None:
            weights = shape[0] * shape[1]
            indexed_weights = weights * (self.density - self._full_share)
            return weights * self.density * code_bits + indexed_weights * index_bits + blocks * choice_bits
        kept = FLIGHTLLM_BLOCK * counts.astype(np.int64)
        indexed = int(kept[counts < FLIGHTLLM_BLOCK].sum())
        return int(kept.sum()) * code_bits + indexed * index_bits + blocks * choice_bits


class BlockSparsity(Strict):
    """Whole blocks of `rows` x `cols` are kept or pruned."""

    pattern: Literal["block"]
    rows: Count
    cols: Count
    density: Annotated[float, Field(gt=0, lt=1, strict=True)]

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a block."""
        return self.rows, self.cols

    def kept(self, shape: tuple[int, ...]) -> int:
        """How many blocks of a matrix are kept."""
        return whole_part(self.density * (shape[0] // self.rows) * (shape[1] // self.cols))

    def block_counts(self, shape: tuple[int, int]) -> tuple[int, int] | None:
        """Shape of what is stored of each block: 1 where it is kept."""
        return _blocks(shape, self.block)

    def memory_bits(self, shape: tuple[int, int], code_bits: float, counts: BlockCounts | None = None) -> float:
        """Bits of the kept blocks' codes, and one bit per block that says which these are."""
        blocks = shape[0] * shape[1] / (self.rows * self.cols)
        kept = blocks * self.density if counts is None else int(counts.sum())
        return kept * self.rows * self.cols * code_bits + blocks


Sparsity = Annotated[NmSparsity | BlockNmSparsity | BlockSparsity, Field(discriminator="pattern")]


def whole_part(product: float) -> int:
    """The whole part of a decimal fraction's product, which in binary may lie just below a whole number."""
    return int(product + _ROUNDING)


def _blocks(shape: tuple[int, int], block: tuple[int, int]) -> tuple[int, int]:
    return shape[0] // block[0], shape[1] // block[1]
