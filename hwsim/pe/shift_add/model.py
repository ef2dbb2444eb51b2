"""Shift-and-add array: the digits of a weight say which shifted activations to add. No multiplier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import FLOAT_STAGES, SHIFT_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import is_twos_complement

FORMS, DIGITS = ("parallel", "serial"), ("binary", "csd")


@dataclass(frozen=True, kw_only=True)
class ShiftAddArray(PE):
    """Integer weights as digits: w = sum of digit_p * 2**p (the shift-and-add PE of MixPE, arXiv:2411.16158).

    A group's scale is applied after its dot product, as in every array here, so that lanes stay integer.

    FP16 activations: digits are applied to the signed significand (12 bits), and the product is then shifted by the
    exponent to fixed point, in units of 2**-24 (41 bits for the activation itself), so that sums are exact. Subnormals
    and zero have shift 0; codes of infinity and NaN are refused.

    Args:
        form: "parallel" adds all digits of a weight in one cycle; "serial" takes one digit position a cycle, of all
            lanes at once.
        digits: "binary": the bits of two's complement (the highest one subtracts) or of an unsigned code; "csd":
            canonical signed digits -1, 0, +1, no two next to each other non-zero (Reitwiesner 1960), of which about a
            third are not zero.
        skip: in serial form, pass over digit positions that are zero in every row and lane, so that cycles depend on
            the codes.
    """

    name: ClassVar[str] = "shift_add"
    title: ClassVar[str] = "shift and add the digits of a weight"
    supported: ClassVar[str] = "int2 to int8, uint1 to uint8"
    supported_activations: ClassVar[str] = "int2 to int8, int16, fp16"

    form: str = "parallel"
    digits: str = "binary"
    skip: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        for what, got, known in (("form", self.form, FORMS), ("digits", self.digits, DIGITS)):
            if got not in known:
                raise unknown(f"{what} of PE array shift_add", str(got), known)
        if self.skip and self.form != "serial":
            raise HwsimError(
                "a parallel shift_add array has no digit positions to skip",
                got='skip = true, form = "parallel"',
                expected='form = "serial"',
            )

    @property
    def depends_on(self) -> frozenset[str]:
        """Codes where digit positions can be skipped, else nothing."""
        return frozenset({"codes"} if self.skip else ())

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Two's complement and unsigned integers of up to 8 bits."""
        return weights.bits <= 8 and (weights.name.startswith("uint") or is_twos_complement(weights))

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """Two's complement integers of up to 8 bits and of 16, and FP16."""
        return activations.name in ("int16", "fp16") or super().supports_activations(activations)

    @property
    def floating(self) -> bool:
        """Whether activations are floating point."""
        return self.activation_format == "fp16"

    @property
    def positions(self) -> int:
        """Digits of a weight; canonical signed digits of an unsigned code need one more than it has bits."""
        return self.weights.bits + (self.digits == "csd" and not self.weights.signed)

    @property
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered.

        The tree and the shared tail; in serial form, also the register that holds the beat and the one behind the
        shifter; with FP16 activations, the shift to fixed point.
        """
        floating = FLOAT_STAGES - 1 if self.floating else 0
        serial = (1 + SHIFT_STAGES) if self.form == "serial" else 0
        return serial + floating + tree_stages(self.lanes) + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: 1 in parallel; in series the digit positions, or those not zero everywhere (at least 1).

        Latency: interval + drain.
        """
        interval = np.ones(len(ends_row), np.int64)
        if self.form == "serial":
            interval *= self.positions
        if self.skip:
            interval = np.maximum(self._busy_positions(codes), 1)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _busy_positions(self, codes: Codes | None) -> NDArray[np.int64]:
        if codes is None:
            raise HwsimError(
                "the timing of PE array shift_add depends on codes", got="none", expected="codes of every beat"
            )
        digits = digits_of(self.weights.decode_int(codes), self.positions, self.digits)
        busy: NDArray[np.int64] = (digits != 0).any(axis=(1, 2)).sum(axis=1, dtype=np.int64)
        return busy

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        if code_counts is None:
            raise HwsimError(
                "actions of a shift_add array depend on codes", got="none", expected="counts of every code"
            )
        values = self.weights.integers[: len(code_counts)]
        nonzero = (digits_of(values, self.positions, self.digits) != 0).sum(axis=-1)
        added = int((np.asarray(code_counts) * nonzero).sum()) * tokens
        return {"shift_add": added, "zero_skip": products * self.positions - added}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.shift_add.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Parallel, serial, and serial with canonical signed digits and skipping; activations of 16 bits."""
        return {
            "parallel": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=8),
            "parallel_int8": cls(rows=1, lanes=4, weight_format="int8", group=8, max_groups=8, digits="csd"),
            "serial": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=8, form="serial"),
            "serial_zero": cls(
                rows=2, lanes=2, weight_format="uint4", group=8, max_groups=8, zero_point=True, form="serial"
            ),
            "csd_skip": cls(
                rows=2, lanes=2, weight_format="int8", group=8, max_groups=8, form="serial", digits="csd", skip=True
            ),
            "csd_skip_zero": cls(
                rows=1, lanes=2, weight_format="uint3", group=4, max_groups=8, zero_point=True,
                form="serial", digits="csd", skip=True, credits=1,
            ),
            "int16": cls(
                rows=2, lanes=4, weight_format="int4", activation_format="int16", group=16, max_groups=4
            ),
            "int16_skip": cls(
                rows=1, lanes=2, weight_format="int4", activation_format="int16", group=8, max_groups=4,
                form="serial", digits="csd", skip=True,
            ),
            "fp16_zero": cls(
                rows=2, lanes=2, weight_format="uint4", activation_format="fp16", group=4, max_groups=4,
                zero_point=True,
            ),
            "fp16_serial_zero": cls(
                rows=1, lanes=2, weight_format="uint4", activation_format="fp16", group=4, max_groups=4,
                zero_point=True, form="serial",
            ),
        }  # fmt: skip


def digits_of(values: NDArray[np.int64], positions: int, digits: str) -> NDArray[np.int8]:
    """Digits of integers, lowest first: int8[..., positions], each -1, 0 or +1.

    Binary: the bits of two's complement, in which the highest of a negative number's counts negatively. Canonical
    signed digits: with h = w >> 1, s = w + h and c = h ^ s, the digits +1 are s & c and the digits -1 are h & c.
    """
    places = np.arange(positions)
    if digits == "binary":
        bits = (values[..., None] >> places & 1).astype(np.int8)
        bits[..., -1] = np.where(values < 0, -bits[..., -1], bits[..., -1])
        return bits
    half = values >> 1
    total = values + half
    changed = half ^ total
    plus, minus = (total & changed)[..., None] >> places & 1, (half & changed)[..., None] >> places & 1
    return np.asarray(plus - minus, np.int8)


ELEMENT = ShiftAddArray
