"""Power-of-two array: each weight shifts its activation, and may negate it. No multiplier, no adder in the lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.gateware.latency import FLOAT_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing


@dataclass(frozen=True, kw_only=True)
class PotArray(PE):
    """Weights +-2**p (DenseShift, arXiv:2208.09708), or these and zero.

    Without a zero a lane is a shifter and a conditional negation; with one it also masks.

    FP16 activations meet a weight by exponent addition: p is added to the shift of the 11-bit significand, and the
    signs differ or agree. The product then stands in fixed point, in units of 2**-24, and sums are exact. An exponent
    field of 0 counts as 1, without a hidden bit, so that subnormals and zero need no rule of their own; the sum of
    exponents goes back into no exponent field, so that it cannot overflow. A product takes 40 + 2**(bits - 1) bits for
    weights without a zero, sign included. Codes of infinity and NaN are refused.
    """

    name: ClassVar[str] = "pot"
    title: ClassVar[str] = "shift and perhaps negate"
    supported: ClassVar[str] = "pot2 to pot4, with and without a zero"
    supported_activations: ClassVar[str] = "int2 to int8, fp16"

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Powers of two of either sign, with or without a zero."""
        return weights.name.startswith("pot")

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """Two's complement integers of up to 8 bits, and FP16."""
        return activations.name == "fp16" or super().supports_activations(activations)

    @property
    def floating(self) -> bool:
        """Whether activations are floating point."""
        return self.activation_format == "fp16"

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered.

        The tree and the shared tail; with FP16 also the shift to fixed point.
        """
        return (FLOAT_STAGES - 1 if self.floating else 0) + tree_stages(self.lanes) + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain: a register of shifted activations (or of exponents), the rest."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        kind = "add_exponent" if self.floating else "shift"
        return {f"{kind}_{self.weight_format}": products}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.pot.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Zero-free weights of 2, 3 and 4 bits; 3 bits with a zero, for comparison; FP16 activations."""
        return {
            "pot4": cls(rows=2, lanes=4, weight_format="pot4", group=16, max_groups=8),
            "pot3": cls(rows=2, lanes=3, weight_format="pot3", group=12, max_groups=8),
            "pot2": cls(rows=1, lanes=1, weight_format="pot2", group=4, max_groups=8, credits=1),
            "pot3_zero": cls(rows=2, lanes=4, weight_format="pot3_zero", group=16, max_groups=8),
            "pot4_fp16": cls(rows=2, lanes=2, weight_format="pot4", activation_format="fp16", group=4, max_groups=4),
            "pot3_zero_fp16": cls(
                rows=1, lanes=3, weight_format="pot3_zero", activation_format="fp16", group=6, max_groups=4
            ),
        }


ELEMENT = PotArray
