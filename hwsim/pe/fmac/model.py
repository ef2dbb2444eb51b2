"""Floating-point multiply-accumulate array: exact sums in fixed point, rounded once at the end of a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.formats import NumberFormat
from hwsim.gateware.latency import FLOAT_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.rounding import EXACT, RoundedPE

OPERANDS = ("fp4_e2m1", "fp6_e2m3", "fp6_e3m2", "fp8_e4m3", "fp8_e5m2", "fp16")


@dataclass(frozen=True, kw_only=True)
class FmacArray(RoundedPE):
    """Products of floating-point numbers, a beat every cycle, whatever the values.

    A lane multiplies significands, adds exponents, and shifts the product to fixed point; from there on sums are
    integers and exact (Kulisch, "Computer Arithmetic and Validity", 2nd ed. 2013, chapter 8), scales included. A row's
    sum is rounded once, to nearest, ties to even.

    Widths. A format of E exponent and f fraction bits and bias b, with the largest number M, has integers of up to
    M * 2**(b + f - 1) in units of 2**(1 - b - f). With these W and X of both formats, group g and n groups, a product
    takes bits(W X), a group bits(g W X) and the row accumulator bits(n g W X * 65504 * 2**24), where bits(m) is the
    length of m and a sign. So a product of FP8 E4M3 takes 37 bits and one of FP16 81; the row accumulator of 16
    products of FP16 in groups of 4 takes 125.

    Special values. Subnormal operands count fully; codes of infinity and NaN are refused (`golden` raises; the sum that
    the RTL makes of them means nothing), and no sum is ever NaN. A sum of zero is +0; one that rounds to zero keeps its
    sign. Results may be subnormal.
    """

    name: ClassVar[str] = "fmac"
    title: ClassVar[str] = "floating-point multiplier in every lane, exact sums, one rounding"
    supported: ClassVar[str] = ", ".join(OPERANDS)
    supported_activations: ClassVar[str] = supported

    activation_format: str = "fp8_e4m3"

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Floating point with signs, up to 8 bits, and FP16."""
        return weights.name in OPERANDS

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """The same formats."""
        return activations.name in OPERANDS

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered.

        The shift to fixed point, the tree, the shared tail, and rounding.
        """
        return FLOAT_STAGES - 1 + tree_stages(self.lanes) + tail_stages(self.zero_point) + self.round_stages

    def golden(
        self,
        codes: Codes,
        x: NDArray[Any],
        scales: NDArray[np.float16],
        zeros: Codes | None = None,
        outliers: OutlierColumns | None = None,
    ) -> NDArray[Any]:
        """The results that the array computes: codes of the result's format, Python integers, or exact sums.

        Operands, shapes and errors as in `PE.golden`; activations are codes, uint8 or uint16.
        """
        return self.rounded(super().golden(codes, x, scales, zeros, outliers))

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        return {f"mac_{self.weight_format}_{self.activation_format}": products}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.fmac.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """FP8 of both kinds, FP4 and FP16 weights; results exact, in FP32 and in FP16 with both kinds of overflow."""
        e4m3, e5m2, fp4, fp16 = "fp8_e4m3", "fp8_e5m2", "fp4_e2m1", "fp16"
        return {
            "fp4_fp16": cls(
                rows=1, lanes=4, weight_format=fp4, group=8, max_groups=4, result=fp16, overflow="saturate"
            ),
            "e4m3": cls(rows=2, lanes=2, weight_format=e4m3, group=4, max_groups=4),
            "e4m3_exact": cls(rows=1, lanes=4, weight_format=e4m3, group=8, max_groups=4, result=EXACT),
            "e5m2_exact": cls(rows=1, lanes=4, weight_format=e5m2, group=8, max_groups=4, result=EXACT),
            "fp16": cls(rows=1, lanes=2, weight_format=fp16, activation_format=fp16, group=4, max_groups=4),
            "fp16_fp16": cls(
                rows=1, lanes=1, weight_format=fp16, activation_format=fp16, group=2, max_groups=4, result=fp16,
                credits=1,
            ),
        }  # fmt: skip


ELEMENT = FmacArray
