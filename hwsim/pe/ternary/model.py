"""Ternary array: each weight adds its activation, subtracts it, or is skipped. No multiplier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import DECODE_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import is_twos_complement


@dataclass(frozen=True, kw_only=True)
class TernaryArray(PE):
    """Weights -1, 0 and +1, in one plane or in two that are added (PTQTP, arXiv:2509.16989).

    A row of two planes is y = sum over planes and groups of scale[plane, group] * sum t x. A beat brings the codes of
    both planes, so that activations pass once; each plane has adders and group sums of its own, and the two scaled
    groups meet in front of the row's sum. The planes stand one below the other: a row of y is two rows of codes and
    scales.

    Packed codes ("trits5", "tl2", "tq1_0" of `hwsim.formats.packing`) come as the bits of whole units, lowest first,
    each row on its own, and are decoded on entry; scales never travel among them. A unit is 5 codes in 8 bits, 3 in 5,
    or the 256 of a block in 416; a unit never spans two groups.

    Args:
        adders: activations that each row can sum in a cycle; divides `lanes`. None: all lanes, a beat every cycle.
            With fewer, a beat is cut into lanes / adders segments, and a segment whose weights are zero in every row
            is skipped, so that its cycles depend on the codes.
        planes: 1 or 2.
        packing: of the codes in a beat; its units divide `lanes`.
    """

    name: ClassVar[str] = "ternary"
    title: ClassVar[str] = "add, subtract or skip"
    supported: ClassVar[str] = "ternary, int2 (values -1, 0 and +1)"
    most_weight_planes: ClassVar[int] = 2

    adders: int | None = None
    planes: int = 1
    packing: str = "dense"

    def __post_init__(self) -> None:
        self._check_planes()
        super().__post_init__()
        self._check_packing()
        if self.adders is None:
            return
        self._check_count("adders")
        if self.lanes % self.adders:
            raise HwsimError(
                "adders of PE array ternary do not divide its lanes",
                got=f"{self.adders} adders, {self.lanes} lanes",
                expected=f"one of {[n for n in range(1, self.lanes + 1) if self.lanes % n == 0]}",
            )

    @property
    def weight_planes(self) -> int:
        """Planes of codes that a row has."""
        return self.planes

    def _check_planes(self) -> None:
        self._check_count("planes")
        if self.planes > self.most_weight_planes:
            raise HwsimError("planes of PE array ternary", got=self.planes, expected=f"1 to {self.most_weight_planes}")

    def _check_packing(self) -> None:
        unit = self.weights.packing(self.packing).unit_codes
        if low := self.lanes % unit:
            few, many = self.lanes - low, self.lanes - low + unit
            raise HwsimError(
                f"lanes of PE array ternary are no whole units of packing {self.packing}",
                got=f"{self.lanes} lanes",
                expected=f"a multiple of {unit}: a unit's codes share bits",
                next=f"lanes = {few} or {many}" if few else f"lanes = {many}",
            )

    @property
    def depends_on(self) -> frozenset[str]:
        """Codes where segments can be skipped, else nothing."""
        return frozenset({"codes"} if self.segments > 1 else ())

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Two bits of two's complement: a low bit that says "not zero" and a high bit that says "negative"."""
        return weights.bits == 2 and is_twos_complement(weights)

    @property
    def width(self) -> int:
        """Activations that each row sums in a cycle."""
        return self.adders or self.lanes

    @property
    def segments(self) -> int:
        """Segments in a beat."""
        return self.lanes // self.width

    @property
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered.

        The tree of `width` inputs and the shared tail. Cut into segments, also the register that holds the beat,
        decoded; all lanes at once, also the register behind the decoders of a packing.
        """
        entry = 1 if self.segments > 1 else self.decode_stages
        return entry + tree_stages(self.width) + tail_stages(zero_point=False)

    @property
    def decode_stages(self) -> int:
        """Registers behind the decoders of a packing."""
        return DECODE_STAGES if self.segments == 1 and self.packing != "dense" else 0

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: segments with a non-zero weight in any row and plane, at least 1. Latency: interval + drain."""
        interval = np.ones(len(ends_row), np.int64)
        if self.segments > 1:
            interval = np.maximum(self._busy_segments(codes), 1)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _busy_segments(self, codes: Codes | None) -> NDArray[np.int64]:
        if codes is None:
            raise HwsimError(
                "the timing of PE array ternary depends on codes", got="none", expected="codes of every beat"
            )
        nonzero = self.weights.decode_int(codes) != 0
        split = nonzero.reshape(len(codes), self.code_rows, self.segments, self.width)
        busy: NDArray[np.int64] = split.any(axis=(1, 3)).sum(axis=1, dtype=np.int64)
        return busy

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        if code_counts is None:
            raise HwsimError("actions of a ternary array depend on codes", got="none", expected="counts of every code")
        zero = self.weights.values[: len(code_counts)] == 0
        skipped = int(np.asarray(code_counts)[zero].sum()) * tokens
        return {"ternary_add": products - skipped, "zero_skip": skipped}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.ternary.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """All lanes at once, and cut into segments that can be skipped; two planes; every packing."""
        return {
            "parallel": cls(rows=2, lanes=4, weight_format="ternary", group=16, max_groups=8),
            "skip": cls(rows=2, lanes=8, weight_format="ternary", group=16, max_groups=8, adders=2),
            "serial": cls(rows=1, lanes=4, weight_format="ternary", group=4, max_groups=8, adders=1, credits=1),
            "planes": cls(rows=2, lanes=2, weight_format="ternary", group=8, max_groups=8, planes=2),
            "planes_tl2_skip": cls(
                rows=1, lanes=6, weight_format="ternary", group=12, max_groups=8, planes=2, packing="tl2", adders=3
            ),
            "trits5": cls(rows=1, lanes=5, weight_format="ternary", group=10, max_groups=8, packing="trits5"),
        }


ELEMENT = TernaryArray
