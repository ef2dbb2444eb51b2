"""Multiply-accumulate array: an integer multiplier in every lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.gateware.latency import tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing

SUPPORTED = {f"int{bits}" for bits in range(2, 9)} | {f"uint{bits}" for bits in range(1, 9)}


@dataclass(frozen=True, kw_only=True)
class MacArray(PE):
    """Integer weights times integer activations; a beat every cycle, whatever the values."""

    name: ClassVar[str] = "mac"
    title: ClassVar[str] = "integer multiplier in every lane"
    supported: ClassVar[str] = "int2 to int8, uint1 to uint8"

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Two's complement and unsigned integers of up to 8 bits."""
        return weights.name in SUPPORTED

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered: the tree and the shared tail."""
        return tree_stages(self.lanes) + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain: a product register, the adder tree, the tail."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        return {f"mac_{self.weight_format}_{self.activation_format}": products}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.mac.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Signed and unsigned weights, with and without zero points, from one lane up."""
        return {
            "int4": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=8),
            "int8": cls(rows=2, lanes=4, weight_format="int8", group=8, max_groups=16),
            "uint4_zero": cls(rows=2, lanes=4, weight_format="uint4", group=16, max_groups=8, zero_point=True),
            "int4_lane": cls(rows=1, lanes=1, weight_format="int4", group=4, max_groups=8, credits=1),
            "uint1_zero": cls(
                rows=3, lanes=8, weight_format="uint1", group=16, max_groups=4, zero_point=True, credits=2
            ),
        }


ELEMENT = MacArray
