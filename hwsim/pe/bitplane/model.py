"""Bit-plane array: XNOR of a plane of weights and a plane of activations, and how many bits agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import unknown
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import SHIFT_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import is_bipolar

FORMS = ("parallel", "serial")


@dataclass(frozen=True, kw_only=True)
class BitplaneArray(PE):
    """Bipolar weights, plane by plane (APLLM, arXiv:2409.17870, section 3).

    A bit of a bipolar number counts +-2**i, so the product of two bits is +1 where they agree and -1 where they do not:
    of n lanes, with c that agree, the sum is 2 c - n. With w_i and x_j the signs of the planes

        sum w x = sum_ij 2**(i + j) sum w_i x_j = sum_ij 2**(i + j) (2 c_ij - n)                  bipolar activations

    Two's complement activations of b bits, the sign bit inverted first, have signs x_j too: u = x + 2**(b - 1) has
    sum_j 2**j x_j = 2 u - (2**b - 1) = 2 x + 1. So a plane of -1 in all lanes joins them, which counts 1:

        sum w x = (sum_ij 2**(i + j) sum w_i x_j - sum_i 2**i sum w_i) / 2                        int2 to int8

    There is no zero among the weights: every lane of every beat counts, so a row has whole groups. A zero code z stands
    for a bipolar number as weights do, and the sum of activations is added up beside the planes. An integer q of b bits
    is 2 q + 1 less the 1 of code 2**(b - 1) at half its scale (`hwsim.quantize.bipolar`), and an unsigned code u with
    zero code z is that code with that zero code, likewise: 2 u - (2**b - 1) - (2 z - (2**b - 1)) = 2 (u - z).

    Bipolar activations are handed over as codes, unsigned, as all but integers are.

    Args:
        form: "parallel": every pair of planes in one cycle; "serial": a plane of activations a cycle, against all
            planes of weights.
    """

    name: ClassVar[str] = "bitplane"
    title: ClassVar[str] = "XNOR and population count of bit planes"
    supported: ClassVar[str] = "bipolar1 to bipolar8"
    supported_activations: ClassVar[str] = "bipolar1 to bipolar8, int2 to int8"

    form: str = "parallel"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.form not in FORMS:
            raise unknown("form of PE array bitplane", str(self.form), FORMS)

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Bipolar integers."""
        return is_bipolar(weights)

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """Bipolar or two's complement integers of up to 8 bits."""
        return is_bipolar(activations) or super().supports_activations(activations)

    @property
    def halves(self) -> bool:
        """Whether planes add up to twice the sum: two's complement activations, which a plane of -1 joins."""
        return not is_bipolar(self.activations)

    @property
    def planes(self) -> int:
        """Planes of activations, that of -1 included."""
        return self.activations.bits + self.halves

    @property
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered.

        The population counts, the tree over planes, the shared tail; in series also the register that holds the beat
        and the one behind the shifter.
        """
        serial = self.form == "serial"
        terms = self.weights.bits * (1 if serial else self.planes)
        held = 1 + SHIFT_STAGES if serial else 0
        return held + tree_stages(self.lanes) + tree_stages(terms) + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: 1 in parallel, the planes of activations in series. Latency: interval + drain."""
        interval = np.full(len(ends_row), self.planes if self.form == "serial" else 1, np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        """Pairs of bits compared and counted."""
        return {"xnor_count": products * self.weights.bits * self.planes}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.bitplane.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Bipolar and two's complement activations, zero points, parallel and serial, down to one bit and one lane."""

        def array(weights: str, activations: str, lanes: int = 4, **more: Any) -> BitplaneArray:
            shape = {"rows": 2, "lanes": lanes, "group": 2 * lanes, "max_groups": 4}
            return cls(weight_format=weights, activation_format=activations, **{**shape, **more})

        return {
            "w2a2": array("bipolar2", "bipolar2", lanes=8),
            "w1a1": array("bipolar1", "bipolar1", lanes=16),
            "w3a5": array("bipolar3", "bipolar5", lanes=3, rows=1),
            "w4a4_serial": array("bipolar4", "bipolar4", form="serial"),
            "w2_int8": array("bipolar2", "int8", rows=1),
            "w1_int8_serial": array("bipolar1", "int8", lanes=3, form="serial"),
            "w2_int4_lane": array("bipolar2", "int4", lanes=1, rows=1, form="serial", credits=1),
            "w4_int8_serial_zero": array("bipolar4", "int8", lanes=3, form="serial", zero_point=True),
            "w1a2_zero": array("bipolar1", "bipolar2", lanes=5, rows=1, zero_point=True),
        }


ELEMENT = BitplaneArray
