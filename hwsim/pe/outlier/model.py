"""INT8 array with a FP16 path for outlier columns: two exact sums, merged and rounded once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import MERGE_STAGES, tail_stages, tree_stages
from hwsim.pe import fixed
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.rounding import RoundedPE


@dataclass(frozen=True, kw_only=True)
class OutlierArray(RoundedPE):
    """LLM.int8() (Dettmers et al., arXiv:2208.07339, section 3): INT8 multipliers, and FP16 ones beside them.

    A beat brings a row either `lanes` INT8 weights, or lanes / 2 FP16 weights in the same bits, and activations
    likewise; FP16 beats follow the INT8 ones of their row. With the row's INT8 sum N (scales included, in units of
    2**-24), the activations' FP16 scale s, and outlier columns w16, x16, the result is

        y = s * N + sum of w16 x16        exactly, in units of 2**-48, then rounded once.

    The paper rounds each part to FP16 before it adds them, and makes FP16 sums in an order of the GPU's choice; s is a
    FP16 number there too (section 3.1, equation 2), where hwsim's own quantization keeps it in FP32.

    Widths. The INT8 row accumulator takes bits(n g 127 * 127 * 65504 * 2**24) of n groups of g, the FP16 one of k
    columns bits(k (65504 * 2**24)**2), and the result what holds both, the first times 65504 * 2**24.

    Special values are those of `fmac`: subnormals count fully, infinities and NaN are refused.

    Args:
        outliers: columns in FP16 that a row may have (bounds the accumulator).
    """

    name: ClassVar[str] = "outlier"
    title: ClassVar[str] = "INT8 multipliers, FP16 ones for outlier columns, merged"
    supported: ClassVar[str] = "int8"
    supported_activations: ClassVar[str] = "int8"

    weight_format: str = "int8"
    result: str = "fp16"
    outliers: int = 16

    def __post_init__(self) -> None:
        self._check_count("outliers")
        if isinstance(self.lanes, int) and self.lanes % 2:
            raise HwsimError(
                "lanes of PE array outlier",
                got=self.lanes,
                expected="an even number: a FP16 number takes the bits of two INT8 ones",
                next=f"lanes = {self.lanes + 1}",
            )
        super().__post_init__()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """INT8."""
        return weights.name == "int8"

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """INT8."""
        return activations.name == "int8"

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @property
    def most_outliers(self) -> int:
        """Columns in FP16 that a row may have."""
        return self.outliers

    @property
    def fraction_bits(self) -> int:
        """Results are integers in units of 2**-48 before they are rounded: a product of two FP16 numbers."""
        return 2 * fixed.FRACTION_BITS

    @property
    def row_bound(self) -> int:
        """The largest magnitude of a row's INT8 sum, scales included, in units of 2**-24."""
        return self.dot_bound * fixed.LARGEST_SCALE * self.max_groups

    @property
    def outlier_bound(self) -> int:
        """The largest magnitude of a row's FP16 sum in units of 2**-48."""
        return self.outliers * fixed.LARGEST_SCALE**2

    @property
    def needed_bits(self) -> int:
        """Width that holds the largest possible result in units of 2**-48, sign included."""
        return fixed.signed_bits(self.row_bound * fixed.LARGEST_SCALE + self.outlier_bound)

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered: tree, tail, merge, rounding."""
        return tree_stages(self.lanes) + tail_stages(zero_point=False) + MERGE_STAGES + self.round_stages

    def golden(
        self,
        codes: Codes,
        x: NDArray[Any],
        scales: NDArray[np.float16],
        zeros: Codes | None = None,
        outliers: OutlierColumns | None = None,
    ) -> NDArray[Any]:
        """The results that the array computes: codes of the result's format, Python integers, or exact sums.

        Operands, shapes and errors as in `PE.golden`; codes of outlier columns stand for 0.
        """
        sums = super().golden(codes, x, scales, zeros, outliers)
        assert outliers is not None  # the operands were checked
        merged = outliers.merge(np.atleast_2d(sums))
        return self.rounded(merged[0] if x.ndim == 1 else merged)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain. Beats of either kind take the same time."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        return {"mac_int8_int8": products}

    def count_actions(
        self,
        products: int,
        *,
        rows: int,
        groups: int,
        code_counts: NDArray[Any] | None = None,
        tokens: int = 1,
        outliers: int = 0,
    ) -> dict[str, int]:
        """As `PE.count_actions`; with `outliers` columns also "mac_fp16_fp16", and "merge" (a row).

        A beat of FP16 numbers adds to every row's sum as one of INT8 does.
        """
        counts = super().count_actions(products, rows=rows, groups=groups, code_counts=code_counts, tokens=tokens)
        counts |= {"mac_fp16_fp16": rows * outliers, "merge": rows}
        counts["accumulate"] += rows * -(-outliers // (self.lanes // 2))
        return counts

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.outlier.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Results in FP16 and FP32 and exact; one FP16 multiplier a row, and two."""
        return {
            "fp16": cls(rows=2, lanes=4, group=8, max_groups=4, outliers=6),
            "fp32": cls(rows=1, lanes=2, group=4, max_groups=4, outliers=4, result="fp32", credits=1),
            "exact": cls(rows=1, lanes=8, group=16, max_groups=2, outliers=8, result="exact"),
        }


ELEMENT = OutlierArray
