"""The tables of an accelerator of instruction-driven cores (`[cores]` of `models/accelerators/*.toml`)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hwsim.catalog import Quantity, Strict
from hwsim.formats import get_format
from hwsim.pe.operands import is_twos_complement
from hwsim.technology import BytesPerSecond, Fraction, in_unit
from hwsim.units import BITS_PER_BYTE

Count = Annotated[int, Field(ge=1, le=1 << 31, strict=True)]
Cycles = Annotated[Quantity, in_unit("cycle", most=1 << 20, whole=True)]
Fused = Literal["rotary", "activation", "sum"]
"""Operators that the special function unit may do piece by piece as a matrix product comes out."""


class Words(Strict):
    """Words of 32 bits of each kind of instruction."""

    load: Count
    store: Count
    matrix: Count
    vector: Count
    special: Count
    sync: Count


class Instructions(Strict):
    """Instruction streams, one for each core and bucket of lengths.

    A length is rounded up to a multiple of its phase's bucket; the padding is loaded and computed. Streams of all
    buckets up to `compiled` positions (more where more are asked for) lie in a memory of `capacity_bytes` and are
    fetched at `fetch_bytes_per_s` by each core.
    """

    compiled: Count
    decode_bucket: Count
    prefill_bucket: Count
    words: Words
    fetch_bytes_per_s: BytesPerSecond
    capacity_bytes: Annotated[Quantity, in_unit("B", positive=True, whole=True)]

    def bucket(self, phase: str) -> int:
        """The lengths of a phase are multiples of this."""
        return self.decode_bucket if phase == "decode" else self.prefill_bucket


class BlockSparseAttention(Strict):
    """Blocks of `block` x `block` scores that are computed.

    `kept_prefill` is the fraction of the blocks on and below the diagonal (of all, in an encoder); `kept_decode` that
    of the blocks of keys and values that a new token reads.
    """

    block: Count
    kept_prefill: Fraction
    kept_decode: Fraction


class Cores(Strict):
    """Cores that execute instructions, one for each die (SLR) with memory channels of its own.

    Args:
        count: cores, joined in a row.
        channels: memory channels of each.
        columns: results that a vector-mode instruction makes, used or not.
        matrix_products: products of a core in a cycle in matrix mode.
        weight_buffer_bytes: of each core, for widened weights; half of it is filled while half is used.
        barrier: whether loads wait until every core has ended the operator before.
        load_efficiency: the fraction of a channel's bandwidth that load instructions sustain, at most the memory's.
        crossing: cycles from a core to its neighbour.
        fused: operators done piece by piece behind the product that feeds them.
        on_chip: phases whose activations never leave the chip.
    """

    count: Count
    channels: Count
    columns: Count
    matrix_products: Count
    weight_buffer_bytes: Count
    barrier: bool
    load_efficiency: Fraction
    crossing: Cycles
    fused: tuple[Fused, ...]
    on_chip: tuple[Literal["decode", "prefill"], ...]
    attention: BlockSparseAttention
    instructions: Instructions


def is_narrow(weight_format: str) -> bool:
    """Whether codes of a format are widened to INT8 without a change of value: int2 to int8, ternary."""
    format = get_format(weight_format)
    return is_twos_complement(format) and format.bits <= BITS_PER_BYTE
