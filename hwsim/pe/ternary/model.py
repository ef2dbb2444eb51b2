"""Ternary array: each weight adds its activation, subtracts it, or is skipped. No multiplier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import is_twos_complement


@dataclass(frozen=True, kw_only=True)
class TernaryArray(PE):
    """Weights -1, 0 and +1.

    Args:
        adders: activations that each row can sum in a cycle; divides `lanes`. None: all lanes, a beat every cycle.
            With fewer, a beat is cut into lanes / adders segments, and a segment whose weights are zero in every row
            is skipped, so that its cycles depend on the codes.
    """

    name: ClassVar[str] = "ternary"
    title: ClassVar[str] = "add, subtract or skip"
    supported: ClassVar[str] = "ternary, int2 (values -1, 0 and +1)"

    adders: int | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
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

        The tree of `width` inputs and the shared tail; cut into segments, also the register that holds the beat.
        """
        return (self.segments > 1) + tree_stages(self.width) + tail_stages(zero_point=False)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: segments with a non-zero weight in any row, at least 1. Latency: interval + drain."""
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
        split = nonzero.reshape(len(codes), self.rows, self.segments, self.width)
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
        """All lanes at once, and cut into segments that can be skipped."""
        return {
            "parallel": cls(rows=2, lanes=4, weight_format="ternary", group=16, max_groups=8),
            "skip": cls(rows=2, lanes=8, weight_format="ternary", group=16, max_groups=8, adders=2),
            "serial": cls(rows=1, lanes=4, weight_format="ternary", group=4, max_groups=8, adders=1, credits=1),
        }


ELEMENT = TernaryArray
