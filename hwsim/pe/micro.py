"""Micro: a complete small accelerator around one PE array, and the words that run a matrix on it.

One memory stream carries everything, in words of one width: a descriptor, the activations, then row block by row block
the scales of all its groups and its codes. A queue stands in front; the results leave by a stream of their own.

    memory words --queue--> control --beats--> PE array --results-->
                            activation buffer, scale buffer

Control takes a word whenever the array could take a beat, and in no other cycle. So a block's scale words wait for a
credit like its codes, and the array's rules of time hold for the whole, with words of interval 1 in front of a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.beats import Beats, beats_of
from hwsim.units import BITS_PER_BYTE

COUNT_BITS = 16  # of each number in a descriptor: row blocks, groups in a row
SCALE_BITS = 16
PHASES = ("descriptor", "activations", "scales", "codes")


@dataclass(frozen=True)
class Micro:
    """The accelerator around an array.

    Args:
        pe: the array.
        queue_depth: words that the queue in front holds.

    Raises:
        HwsimError: no slot in the queue, or more groups in a row than a descriptor can name.
    """

    pe: PE
    queue_depth: int = 4

    def __post_init__(self) -> None:
        if self.queue_depth < 1:
            raise HwsimError("queue of micro", got=self.queue_depth, expected="at least 1 slot")
        if self.pe.parts > 1:
            raise HwsimError("micro has no complex numbers", got=f"PE {self.pe.name}", expected="a PE of real numbers")
        if self.pe.compact:
            raise HwsimError("micro has as many beats in every group", got=f"PE {self.pe.name}, which skips blocks")
        if self.pe.most_outliers is not None:
            raise HwsimError("micro has no outlier columns", got=f"PE {self.pe.name}", expected="a PE of one path")
        if self.pe.constant_weights:
            raise HwsimError("micro streams weights", got=f"PE {self.pe.name}", expected="a PE that does not hold them")
        if self.pe.max_groups >= 1 << COUNT_BITS:
            raise HwsimError("groups in a row of micro", got=self.pe.max_groups, expected=f"below {1 << COUNT_BITS}")

    @property
    def steps(self) -> int:
        """Beats of codes in a group."""
        return self.pe.group // self.pe.lanes

    @property
    def group_bits(self) -> int:
        """Bits of the scales (and zero codes) that the rows of a block have for one group."""
        return self.pe.code_rows * (SCALE_BITS + (self.pe.weights.bits if self.pe.zero_point else 0))

    @cached_property
    def word_bits(self) -> int:
        """Width of a memory word: whole bytes that hold the largest of what one word must carry."""
        pe = self.pe
        codes, activations = pe.code_rows * pe.code_row_bits, pe.lanes * pe.activations.bits
        bits = max(2 * COUNT_BITS, codes, activations, self.group_bits)
        return -(-bits // BITS_PER_BYTE) * BITS_PER_BYTE

    @property
    def groups_per_word(self) -> int:
        """Groups whose scales share a word: a power of two, so that finding one is a shift and a mask."""
        return 1 << (self.word_bits // self.group_bits).bit_length() - 1

    def scale_words(self, groups: int) -> int:
        """Words of scales in front of a block."""
        return -(-groups // self.groups_per_word)

    def job(
        self, codes: Codes, x: NDArray[np.int8], scales: NDArray[np.float16], zeros: Codes | None = None
    ) -> MicroJob:
        """The words of y[rows] = W[rows, cols] x[cols]; operands as in `PE.golden`, one activation vector.

        Raises:
            HwsimError: see `PE.golden`.
        """
        beats = beats_of(self.pe, codes, x, scales, zeros)
        groups, blocks = codes.shape[1] // self.pe.group, -(-len(codes) // self.pe.code_rows)
        return MicroJob(self, beats, blocks, groups)

    def component(self) -> Any:
        """The accelerator as an Amaranth component, streams `i` (words) and `o` (results). Needs the `rtl` extra."""
        from hwsim.gateware.micro import MicroAccelerator, MicroShape

        shape = MicroShape(self.word_bits, self.queue_depth, self.steps, self.pe.max_groups, self.groups_per_word)
        return MicroAccelerator(self.pe.component(), shape)


@dataclass(frozen=True)
class MicroJob:
    """One matrix and one activation vector on a `Micro`.

    Args:
        beats: what control hands to the array.
        blocks: row blocks.
        groups: groups in a row.
    """

    micro: Micro
    beats: Beats
    blocks: int
    groups: int

    def phases(self) -> NDArray[np.int64]:
        """What each word is: its number in `PHASES`."""
        steps = self.groups * self.micro.steps
        block = [2] * self.micro.scale_words(self.groups) + [3] * steps
        return np.array([0] + [1] * steps + block * self.blocks)

    def words(self) -> list[int]:
        """The memory words, in order."""
        pe, steps = self.micro.pe, self.groups * self.micro.steps
        activations = _packed(self.beats.x[:steps], pe.activations.bits)
        codes = _packed(pe.code_bits(self.beats.codes), 1)
        found = [self.blocks | self.groups << COUNT_BITS, *activations]
        for block in range(self.blocks):
            rows = slice(block * steps, (block + 1) * steps)
            found += self._scale_words(rows) + codes[rows]
        return found

    def _scale_words(self, block: slice) -> list[int]:
        """Of each group in turn: the rows' scales, then their zero codes."""
        pe, ends = self.micro.pe, self.beats.ends_group[block]
        bits = np.ascontiguousarray(self.beats.scales[block][ends]).view(np.uint16)
        groups = _packed(bits, SCALE_BITS)
        if self.beats.zeros is not None:
            zeros = _packed(self.beats.zeros[block][ends], pe.weights.bits)
            groups = [g | z << pe.code_rows * SCALE_BITS for g, z in zip(groups, zeros, strict=True)]
        every, width = self.micro.groups_per_word, self.micro.group_bits
        return [
            sum(group << k * width for k, group in enumerate(groups[at : at + every]))
            for at in range(0, len(groups), every)
        ]

    def ends_row(self) -> Flags:
        """Whether a word is the last of its row block."""
        flags = np.zeros(len(self.phases()), bool)
        flags[self.phases() == PHASES.index("codes")] = self.beats.ends_row
        return flags

    def timing(self) -> Timing:
        """Cycles of each word: 1 but for codes, which take what the array needs."""
        array, are_codes = self.beats.timing(self.micro.pe), self.phases() == PHASES.index("codes")
        interval, latency = np.ones(len(are_codes), np.int64), np.zeros(len(are_codes), np.int64)
        interval[are_codes], latency[are_codes] = array.interval, array.latency
        return Timing(interval, latency, array.credits)


def _packed(values: NDArray[np.generic], width: int) -> list[int]:
    """Each row's elements side by side, the first in the lowest bits."""
    flat = values.reshape(len(values), -1).astype(np.int64) & (1 << width) - 1
    return [sum(int(value) << k * width for k, value in enumerate(row)) for row in flat]
