"""Look-up array: bits of neighbouring weights choose a partial sum of their activations from a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import CORRECTION_STAGES, LOOKUP_STAGES, tail_stages, tree_stages
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import is_twos_complement

FORMS = ("parallel", "serial")
MOST_INPUTS = 5


@dataclass(frozen=True, kw_only=True)
class LutArray(PE):
    """Tables of +-x sums, shared by the rows (T-MAC, arXiv:2407.00088; SAIL; LUT Tensor Core, arXiv:2408.06003).

    `inputs` activations make a table of 2**(inputs - 1) entries: the sums with every choice of signs whose first is
    plus. The others are their negatives. Bit j of the weights' codes chooses signs, 1 for plus, and each plane counts
    2**j. A code u of b bits gives sum_j 2**j (2 u_j - 1) = 2 u - (2**b - 1), so with S the planes' sum

        sum u x = (S + (2**b - 1) sum x) / 2          unsigned
        sum w x = (S - sum x) / 2                     two's complement, its sign bit inverted first: u = w + 2**(b - 1)
        sum w x = S                                   bipolar

    A beat's tables are built by adders in one cycle, as its activations come in.

    Args:
        inputs: activations of a table, 2 to 5; divides `lanes`.
        form: "parallel": every plane has a look-up of its own, a beat every cycle; "serial": one plane a cycle.
    """

    name: ClassVar[str] = "lut"
    title: ClassVar[str] = "look up partial sums by bits of weights"
    supported: ClassVar[str] = "int2 to int8, uint1 to uint8, bipolar1 to bipolar8"

    inputs: int = 4
    form: str = "parallel"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.form not in FORMS:
            raise unknown("form of PE array lut", str(self.form), FORMS)
        self._check_count("inputs")
        if not 2 <= self.inputs <= MOST_INPUTS or self.lanes % self.inputs:
            fitting = [n for n in range(2, MOST_INPUTS + 1) if self.lanes % n == 0]
            raise HwsimError(
                "inputs of a table of PE array lut",
                got=f"{self.inputs} inputs, {self.lanes} lanes",
                expected=f"2 to {MOST_INPUTS} that divide the lanes: {fitting or 'none; change the lanes'}",
            )

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Integers whose bits have fixed weights: two's complement, unsigned, bipolar."""
        if weights.bits > 8 or weights.complex:
            return False
        return weights.name.startswith(("uint", "bipolar")) or is_twos_complement(weights)

    @property
    def tables(self) -> int:
        """Tables of a beat."""
        return self.lanes // self.inputs

    @property
    def entries(self) -> int:
        """Entries of a table."""
        return 1 << (self.inputs - 1)

    @property
    def sum_x_factor(self) -> int:
        """What the sum of activations is multiplied by to make twice the dot product: see the class."""
        if self.weights.name.startswith("bipolar"):
            return 0
        return -1 if self.weights.signed else (1 << self.weights.bits) - 1

    @property
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered.

        A register behind the look-ups, the tree over the tables, the correction by the sum of activations, the tail.
        """
        return LOOKUP_STAGES + tree_stages(self.tables) + CORRECTION_STAGES + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: 1 in parallel, the bits of a weight in series. Latency: interval + drain."""
        interval = np.full(len(ends_row), self.weights.bits if self.form == "serial" else 1, np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        """Look-ups of every row, table and plane; additions that fill the tables, which the rows share."""
        lookups = products * self.weights.bits // self.inputs
        built = -(-products // (self.rows * self.inputs))
        return {"table_lookup": lookups, "table_add": built * self.entries * (self.inputs - 1)}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.lut.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Signed, unsigned with zero points and bipolar weights; tables of 2 to 5 inputs; parallel and serial."""
        return {
            "int4": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=8),
            "serial": cls(rows=2, lanes=4, weight_format="int4", group=16, max_groups=8, inputs=2, form="serial"),
            "uint4_zero": cls(
                rows=2, lanes=6, weight_format="uint4", group=12, max_groups=8, zero_point=True, inputs=3, form="serial"
            ),
            "uint2_zero": cls(
                rows=1, lanes=5, weight_format="uint2", group=10, max_groups=8, zero_point=True, inputs=5, credits=1
            ),
            "bipolar2": cls(rows=2, lanes=8, weight_format="bipolar2", group=16, max_groups=8),
        }


ELEMENT = LutArray
