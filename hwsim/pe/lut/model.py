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
from hwsim.pe.operands import is_bipolar, is_twos_complement

FORMS = ("parallel", "serial")
MOST_INPUTS = 5
TERNARY_INPUTS, TERNARY_ENTRIES = 3, 14
TERNARY_PACKINGS = ("dense", "tl2")


@dataclass(frozen=True, kw_only=True)
class LutArray(PE):
    """Tables of +-x sums, shared by the rows (T-MAC, arXiv:2407.00088; SAIL; LUT Tensor Core, arXiv:2408.06003).

    `inputs` activations make a table of 2**(inputs - 1) entries: the sums with every choice of signs whose first is
    plus. The others are their negatives. Bit j of the weights' codes chooses signs, 1 for plus, and each plane counts
    2**j. A code u of b bits gives sum_j 2**j (2 u_j - 1) = 2 u - (2**b - 1), so with S the planes' sum

        sum u x = (S + (2**b - 1) sum x) / 2          unsigned
        sum w x = (S - sum x) / 2                     two's complement, its sign bit inverted first: u = w + 2**(b - 1)
        sum w x = S                                   bipolar

    Ternary weights have no planes: three of them, a, b, c, choose one of 27 sums. With k = 9 a + 3 b + c, entry k is
    a x0 + b x1 + c x2 and entry -k its negative, so that a table has 14 entries, 0 to 13, of which entry 0 is zero. One
    look-up gives the sum of three products, and nothing is corrected.

    A beat's tables are built by adders in one cycle, as its activations come in.

    Args:
        inputs: activations of a table, 2 to 5, with ternary weights 3; divides `lanes`.
        form: "parallel": every plane has a look-up of its own, a beat every cycle; "serial": one plane a cycle.
        packing: of ternary codes in a beat; those of "tl2" (`hwsim.formats.packing`) are magnitude and sign of k, and
            are encoded on entry where they come "dense".
    """

    name: ClassVar[str] = "lut"
    title: ClassVar[str] = "look up partial sums by bits of weights"
    supported: ClassVar[str] = "int2 to int8, uint1 to uint8, bipolar1 to bipolar8, ternary"

    inputs: int = 4
    form: str = "parallel"
    packing: str = "dense"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.form not in FORMS:
            raise unknown("form of PE array lut", str(self.form), FORMS)
        packings = TERNARY_PACKINGS if self.ternary else ("dense",)
        if self.packing not in packings:
            raise unknown(f"packing of {self.weight_format} on PE array lut", str(self.packing), packings)
        self._check_count("inputs")
        if self.ternary:
            self._check_ternary()
        elif not 2 <= self.inputs <= MOST_INPUTS or self.lanes % self.inputs:
            fitting = [n for n in range(2, MOST_INPUTS + 1) if self.lanes % n == 0]
            raise HwsimError(
                "inputs of a table of PE array lut",
                got=f"{self.inputs} inputs, {self.lanes} lanes",
                expected=f"2 to {MOST_INPUTS} that divide the lanes: {fitting or 'none; change the lanes'}",
            )

    def _check_ternary(self) -> None:
        if self.form != "parallel":
            raise HwsimError(
                "ternary weights on PE array lut have no planes to pass one after the other",
                got=f"form = {self.form}",
                expected="parallel: one look-up for three weights",
            )
        if self.inputs != TERNARY_INPUTS or self.lanes % TERNARY_INPUTS:
            fitting = [n for n in range(TERNARY_INPUTS, self.group + 1, TERNARY_INPUTS) if self.group % n == 0]
            lanes = min(fitting, key=lambda n: abs(n - self.lanes), default=None)
            raise HwsimError(
                "inputs of a table of ternary weights of PE array lut",
                got=f"{self.inputs} inputs, {self.lanes} lanes, groups of {self.group}",
                expected=f"{TERNARY_INPUTS} inputs, and lanes and groups that are multiples of that",
                next=f"inputs = {TERNARY_INPUTS}, lanes = {lanes}" if lanes else "another group",
            )

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Integers whose bits have fixed weights: two's complement, unsigned, bipolar. Ternary ones as a whole."""
        if weights.bits > 8 or weights.complex:
            return False
        return weights.name.startswith("uint") or is_bipolar(weights) or is_twos_complement(weights)

    @property
    def ternary(self) -> bool:
        """Whether three weights make one look-up, instead of a bit of each."""
        return self.weight_format == "ternary"

    @property
    def tables(self) -> int:
        """Tables of a beat."""
        return self.lanes // self.inputs

    @property
    def planes(self) -> int:
        """Look-ups that a weight takes part in."""
        return 1 if self.ternary else self.weights.bits

    @property
    def entries(self) -> int:
        """Entries of a table."""
        return TERNARY_ENTRIES if self.ternary else 1 << (self.inputs - 1)

    @property
    def additions(self) -> int:
        """Additions that fill a table.

        A sum of signed activations takes one less than it has. Of the ternary entries 0, 1, 3 and 9 are no sums, and
        each of the others adds one activation to another entry.
        """
        return TERNARY_ENTRIES - 4 if self.ternary else self.entries * (self.inputs - 1)

    @property
    def sum_x_factor(self) -> int:
        """What the sum of activations is multiplied by to make twice the dot product: see the class."""
        if is_bipolar(self.weights):
            return 0
        return -1 if self.weights.signed else (1 << self.weights.bits) - 1

    @property
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered.

        A register behind the look-ups, the tree over the tables, the correction by the sum of activations (of planes),
        the tail.
        """
        corrected = 0 if self.ternary else CORRECTION_STAGES
        return LOOKUP_STAGES + tree_stages(self.tables) + corrected + tail_stages(self.zero_point)

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: 1 in parallel, the bits of a weight in series. Latency: interval + drain."""
        interval = np.full(len(ends_row), self.planes if self.form == "serial" else 1, np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        """Look-ups of every row, table and plane; additions that fill the tables, which the rows share."""
        built = -(-products // (self.rows * self.inputs))
        return {"table_lookup": products * self.planes // self.inputs, "table_add": built * self.additions}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.lut.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Signed, unsigned with zero points, bipolar, ternary; tables of 2 to 5 inputs; parallel and serial."""
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
            "ternary": cls(rows=2, lanes=3, weight_format="ternary", group=12, max_groups=8, inputs=3),
            "ternary_tl2": cls(
                rows=2, lanes=6, weight_format="ternary", group=12, max_groups=8, inputs=3, packing="tl2"
            ),
        }


ELEMENT = LutArray
