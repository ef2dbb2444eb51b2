"""Hardwired array: the weights are wires, and a multiplication is done once for all inputs of one weight value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats import NumberFormat, get_format
from hwsim.gateware.latency import tree_stages
from hwsim.pe import fixed
from hwsim.pe.base import PE, Codes, Constants, Flags, Timing
from hwsim.pe.hardwired.regions import Region, check_capacity, row_factor, row_regions, scale_integers
from hwsim.pe.hardwired.requantize import one_scale_per_row
from hwsim.pe.hardwired.samples import INT4, MXFP4, TERNARY
from hwsim.pe.operands import check_held, check_scales

SCALING = ("block", "row")
MAX_WEIGHT_BITS = 4
TERM_STAGES = 1
"""Counts times the values of their regions."""
TAIL_STAGES = 3
"""Sum over bit planes; the row's factor; result queue."""
HEX_PER_SCALE = 4


@dataclass(frozen=True, kw_only=True)
class HardwiredArray(PE):
    """Neurons whose weights are constants of the circuit (HNLPU, arXiv:2508.16151: weights as wires of metal).

    Each input is wired to the region of its weight's value. Activations come in bit by bit, lowest first; of each bit
    plane a region counts its inputs that are set, the count is multiplied by the constant value, an adder tree sums the
    regions, and an accumulator the planes, that of the sign subtracted:

        y = factor * sum_j +-2**j sum_regions multiple * count_j            - for the highest j

    Zeros are wired to nothing. A beat is a whole vector of activations and makes a result, and its stream carries
    nothing else. Scales are constants too: with f the greatest common divisor of a row's scales, a group's scale over f
    must be +-2**k. A shift by k is wiring, and f one constant multiplication for each result.

    Args:
        codes: a string for each row, a hexadecimal digit for each weight, first column first.
        scales: a string for each row, the 4 hexadecimal digits of a FP16 number for each group.
        scaling: "block": regions of each group apart, shifted by its scale; "row": one set of regions for the whole
            row, whose groups must have the same scale (`one_scale_per_row` makes that, and says what is lost).
        capacity: inputs that each region is built for; the regions of all values are then built, in all blocks. None
            builds those that occur, each for the inputs that it has.
        slack: spare ports of a region, as a fraction of what it is built for.

    Raises:
        HwsimError: also constants that do not fit, scales that are not wiring, and a region that overflows.
    """

    name: ClassVar[str] = "hardwired"
    title: ClassVar[str] = "constant weights: population counts by value"
    supported: ClassVar[str] = "real formats of up to 4 bits: fp4_e2m1, int2 to int4, ternary, uint, bipolar, pot"
    constant_weights: ClassVar[bool] = True

    codes: tuple[str, ...]
    scales: tuple[str, ...]
    scaling: str = "block"
    capacity: int | None = None
    slack: float = 0

    def __post_init__(self) -> None:
        if self.capacity is not None:
            self._check_count("capacity")
        if isinstance(self.slack, bool) or not isinstance(self.slack, int | float) or not 0 <= self.slack <= 1:
            raise HwsimError("slack of PE array hardwired", got=repr(self.slack), expected="a fraction from 0 to 1")
        if self.scaling not in SCALING:
            raise unknown("scaling of PE array hardwired", str(self.scaling), SCALING)
        super().__post_init__()
        check_capacity(self.name, [region for row in self.regions for region in row], self.capacity)

    @classmethod
    def from_weights(cls, codes: Codes, scales: NDArray[np.float16], **parameters: Any) -> Self:
        """The array of a matrix, or of its first `rows` rows where that is a parameter.

        Args:
            codes, scales: as in `golden`.
            parameters: of the array, `weight_format` and `group` at least; the matrix decides `lanes` and `max_groups`.

        Raises:
            HwsimError: see the class.
        """
        number, group, lanes = get_format(parameters["weight_format"]), parameters["group"], codes.shape[1]
        groups = lanes // group if isinstance(group, int) and group > 0 else 1  # others are refused as a parameter
        check_scales(scales, (len(codes), groups))
        number.check(codes)
        rows = min(parameters.get("rows", len(codes)), len(codes))
        wide = np.ascontiguousarray(np.broadcast_to(scales, (len(codes), groups))[:rows])
        held = {
            "codes": tuple("".join(f"{code:x}" for code in row) for row in codes[:rows].tolist()),
            "scales": tuple("".join(f"{bits:04x}" for bits in row) for row in wide.view(np.uint16).tolist()),
        }
        return cls(**{**parameters, **held, "rows": rows, "lanes": lanes, "max_groups": groups})

    # -- what it is made of -------------------------------------------------------------------------------------------

    def _check_beat(self) -> None:
        cols = self.group * self.max_groups
        if self.lanes != cols:
            raise HwsimError(
                "a beat of PE array hardwired is a whole row",
                got=f"{self.lanes} lanes",
                expected=f"{cols} lanes for {self.max_groups} groups of {self.group}",
                next=f"lanes = {cols}",
            )
        for what, width in (("codes", self.lanes), ("scales", HEX_PER_SCALE * self.max_groups)):
            self._check_hexadecimal(what, getattr(self, what), width)

    def _check_hexadecimal(self, what: str, rows: tuple[str, ...], width: int) -> None:
        good = isinstance(rows, tuple) and len(rows) == self.rows
        if not good or not all(isinstance(row, str) and _is_hexadecimal(row, width) for row in rows):
            raise HwsimError(
                f"{what} of PE array hardwired",
                got=repr(rows)[:60],
                expected=f"{self.rows} strings of {width} hexadecimal digits",
                next="HardwiredArray.from_weights makes them of arrays",
            )

    def _check_formats(self) -> None:
        super()._check_formats()
        if self.zero_point:
            raise HwsimError("PE array hardwired has no zero points", got="zero_point = true", expected="false")
        codes, scales = self.constants
        self.weights.check(codes)
        if not np.isfinite(scales).all():
            raise HwsimError("a scale is not finite", got="inf or nan", expected="finite FP16 scales")

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Real formats of up to 4 bits: at most 16 values."""
        return weights.bits <= MAX_WEIGHT_BITS and not weights.complex and not weights.specials

    @cached_property
    def constants(self) -> Constants:
        """Codes, uint8[rows, lanes], and scales, float16[rows, max_groups]."""
        codes = np.array([[int(digit, 16) for digit in row] for row in self.codes], np.uint8)
        scales = np.array([np.frombuffer(bytes.fromhex(row), ">u2") for row in self.scales]).astype(np.uint16)
        return codes, scales.view(np.float16)

    @cached_property
    def factors(self) -> tuple[int, ...]:
        """What each row's sum is multiplied by at the end, in units of 2**-24."""
        return tuple(row_factor(scales) for scales in self.constants[1])

    @cached_property
    def regions(self) -> tuple[tuple[Region, ...], ...]:
        """The regions of each row, block by block of columns, by rising value; spare ports are theirs too."""
        weights = fixed.integers(self.weights)
        values = np.unique(weights[[code for code in range(len(weights)) if code not in self.weights.reserved]])
        return tuple(
            tuple(row_regions(row, weights[codes], self._multipliers(row), values, self.capacity, self.slack))
            for row, codes in enumerate(self.constants[0])
        )

    def _multipliers(self, row: int) -> list[int]:
        """Scales over the row's factor, +-2**k or 0: of each group, or of the whole row."""
        integers, factor = scale_integers(self.constants[1][row]), self.factors[row]
        found = [integer // factor if factor else 0 for integer in integers]
        if self.scaling == "row":
            found = list(dict.fromkeys(found))
        by_row = self.scaling == "row"
        if (by_row and len(found) > 1) or any(abs(m) & (abs(m) - 1) for m in found):
            raise HwsimError(
                f"scales of PE array hardwired, row {row}",
                got=", ".join(f"{scale:g}" for scale in sorted(set(self.constants[1][row].tolist()))),
                expected="one scale" if by_row else "powers of two between them: a shift is wiring",
                next="hwsim.pe.hardwired.one_scale_per_row, or quantize with a scale for each row",
            )
        return found

    # -- widths -------------------------------------------------------------------------------------------------------

    @cached_property
    def plane_bounds(self) -> tuple[int, ...]:
        """The largest magnitude of each row's sum over one bit plane, before the factor."""
        return tuple(sum(abs(region.multiple) * len(region.inputs) for region in row) for row in self.regions)

    @property
    def has_spare(self) -> bool:
        """With capacity or slack, regions have ports that no weight takes."""
        return self.capacity is not None or self.slack > 0

    @property
    def needed_bits(self) -> int:
        """Width that holds every sum that these weights can make, in units of 2**-fraction_bits, sign included."""
        largest = fixed.largest_integer(self.activations)
        return max(
            fixed.signed_bits(factor * bound * largest)
            for factor, bound in zip(self.factors, self.plane_bounds, strict=True)
        )

    # -- time ---------------------------------------------------------------------------------------------------------

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @property
    def count_stages(self) -> int:
        """Cycles of the population counts: the largest region's, ports included."""
        return tree_stages(max((region.ports for row in self.regions for region in row), default=1))

    @property
    def sum_stages(self) -> int:
        """Cycles of the adder trees over regions: the longest row's."""
        return tree_stages(max(1, *(len(row) for row in self.regions)))

    @property
    def drain(self) -> int:
        """Cycles from the end of a vector's interval until its result is offered.

        The register that holds the vector, the population counts, products, sum over regions, sum over planes, factor,
        result queue.
        """
        return self.count_stages + TERM_STAGES + self.sum_stages + TAIL_STAGES

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval: bits of an activation. Latency: interval + drain."""
        interval = np.full(len(ends_row), self.activations.bits, np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    # -- energy -------------------------------------------------------------------------------------------------------

    def actions(self, codes: Codes, x: NDArray[np.int8] | None = None) -> dict[str, int]:
        """What the array does for its matrix and one activation vector (or int8[tokens, cols]).

        Raises:
            HwsimError: codes other than its own.
        """
        check_held(self, "codes", codes, self.constants[0])
        return super().actions(codes, x)

    def count_actions(
        self, products: int, *, rows: int, groups: int, code_counts: NDArray[Any] | None = None, tokens: int = 1
    ) -> dict[str, int]:
        """What the array does for a number of tokens; the other counts are its own.

        Returns:
            Counts by action, all planes together: "popcount_input" (wired inputs), "region_multiply" (counts times
            their values), "region_add" (in the adder tree), "accumulate" (a row and plane), "row_multiply" (sums times
            a factor that is no power of two).
        """
        return self._lane_actions(products, code_counts, tokens)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        planes = tokens * self.activations.bits
        wired = [[len(region.inputs) for region in row if region.inputs] for row in self.regions]
        return {
            "popcount_input": planes * sum(map(sum, wired)),
            "region_multiply": planes * sum(map(len, wired)),
            "region_add": planes * sum(max(0, len(row) - 1) for row in wired),
            "accumulate": planes * self.rows,
            "row_multiply": tokens * sum(factor & (factor - 1) != 0 for factor in self.factors),
        }

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.hardwired.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Pieces of a real matrix: block scales and one scale per row, fixed capacity, and a row of zeros."""
        mxfp4 = cls(**MXFP4)
        onto_rows = one_scale_per_row(mxfp4.weights, *mxfp4.constants)
        return {
            "mxfp4_block": mxfp4,
            "mxfp4_row": cls.from_weights(
                onto_rows.codes, onto_rows.scales, weight_format="fp4_e2m1", group=32, scaling="row"
            ),
            "int4_capacity": cls(**INT4, capacity=8, slack=0.25, credits=2),
            "ternary_int4": cls(**TERNARY, activation_format="int4", credits=1),
        }


def _is_hexadecimal(text: str, width: int) -> bool:
    return len(text) == width and set(text) <= set("0123456789abcdef")


ELEMENT = HardwiredArray
