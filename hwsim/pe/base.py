"""The contract of a processing element (PE) array: exact arithmetic, cycles, counted actions, and its RTL.

An array is `rows` x `lanes` PEs in lockstep that share the activations of a *beat*. A beat carries rows x lanes weight
codes and lanes activations. The beat that ends a group also uses a FP16 scale (and, with zero points, a zero code) for
each row; the beat that ends a row makes one result, `rows` sums wide.

Arithmetic. With codes w, activations x (integers), and per group a zero code z and a FP16 scale s, a row's result is

    y = sum over groups of s * (sum of w x  -  z * sum of x)

computed exactly in fixed point. A finite FP16 number is an integer times 2**(e - 24) with 0 <= e <= 29 (IEEE 754-2008,
binary16: 11-bit significand, exponents -24 to 5 of its last place, subnormals included), so y is an integer in units of
2**-24: nothing is rounded, and the order of the sums cannot matter. Values of a floating-point format are integers in
units of 2**-k too (`hwsim.pe.fixed`), which makes y one in units of 2**-(24 + k_w + k_x). A PE may round y once at the
end.
"""

from __future__ import annotations

import dataclasses
from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.pe import fixed
from hwsim.pe.code_rows import CodeRows
from hwsim.pe.operands import activation_codes, check_operands, is_bipolar, is_twos_complement, neighbours
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.timing import Cycles, Flags, Timing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hwsim.pe.beats import Beats

__all__ = ["PE", "Codes", "Cycles", "Flags", "Timing"]

Codes = NDArray[np.uint8]
Constants = tuple[Codes, NDArray[np.float16]]
"""Weight codes, uint8[rows, cols], and their scales, float16[rows, groups]."""


@dataclass(frozen=True, kw_only=True)
class PE(CodeRows):
    """One array of PEs. Subclasses are found by their folder under `hwsim/pe`.

    Args:
        rows: weight rows worked on at once.
        lanes: products (weight columns) of each row in a beat.
        weight_format: name of the weights' number format.
        group: weights that share a scale along a row; a multiple of `lanes`.
        max_groups: groups in the longest row (bounds the accumulator).
        activation_format: name of the activations' number format.
        zero_point: whether groups carry zero codes.
        credits: results that may be under way or waiting.
        accumulator: declared width of the row accumulator in bits; None takes the width needed.

    Raises:
        HwsimError: a parameter is impossible, or the accumulator is narrower than the result may need.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    supported: ClassVar[str]
    supported_activations: ClassVar[str] = "int2 to int8"
    parts: ClassVar[int] = 1
    """Numbers in an activation and in a result, and scales of a row and group; 2 where they are complex."""
    constant_weights: ClassVar[bool] = False
    """Whether weights and scales are constants of the array (`constants`), so that beats carry activations alone."""

    rows: int
    lanes: int
    weight_format: str
    group: int
    max_groups: int = 1
    activation_format: str = "int8"
    zero_point: bool = False
    credits: int = 4
    accumulator: int | None = None

    def __post_init__(self) -> None:
        for parameter in ("rows", "lanes", "group", "max_groups", "credits"):
            self._check_count(parameter)
        self._check_beat()
        self._check_formats()
        if self.accumulator is not None and self.accumulator < self.needed_bits:
            raise HwsimError(
                f"accumulator of PE array {self.name} is too narrow",
                got=f"{self.accumulator} bits",
                expected=f"at least {self.needed_bits} bits for {self.max_groups} groups of {self.group}",
                next=f"declare accumulator = {self.needed_bits}, or leave it out",
            )

    def _check_count(self, parameter: str) -> None:
        value = getattr(self, parameter)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise HwsimError(
                f"{parameter} of PE array {self.name}", got=repr(value), expected="an integer of at least 1"
            )

    def _check_beat(self) -> None:
        if self.group % self.lanes:
            raise HwsimError(
                f"group of PE array {self.name} is not a multiple of its lanes",
                got=f"group {self.group}, {self.lanes} lanes",
                expected="a group that is a whole number of beats",
                next=neighbours(self.group, self.lanes),
            )

    def _check_formats(self) -> None:
        if self.zero_point and self.weights.signed and not is_bipolar(self.weights):
            raise HwsimError(
                f"zero points need an unsigned weight format, or a bipolar one, on PE array {self.name}",
                got=self.weight_format,
                expected="uint1 to uint8, bipolar1 to bipolar8",
                next=f"use u{self.weight_format}, or zero_point = false",
            )
        if not self.supports_activations(self.activations):
            self._refuse("activation", self.activation_format, self.supported_activations)
        if not self.supports(self.weights):
            self._refuse("weight", self.weight_format, self.supported)

    def _refuse(self, what: str, got: str, expected: str) -> None:
        raise HwsimError(f"PE {self.name} does not take this {what} format", got=got, expected=expected)

    @classmethod
    def from_weights(cls, codes: Codes, scales: NDArray[np.float16], **parameters: Any) -> Self:
        """An array for a matrix. Only where weights are constants do codes and scales say anything.

        Args:
            codes, scales: as in `golden`.
            parameters: of the array.

        Raises:
            HwsimError: see the class.
        """
        return cls(**parameters)

    @property
    def constants(self) -> Constants | None:
        """The weights that the array is made with; None where beats bring them."""
        return None

    @property
    def has_spare(self) -> bool:
        """Whether parts of the circuit are spare, so that nothing ever reaches them."""
        return False

    @property
    def most_outliers(self) -> int | None:
        """Columns in FP16 that a row may have besides; None where arrays take none."""
        return None

    # -- formats and widths -------------------------------------------------------------------------------------------

    @classmethod
    @abstractmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """Whether the PE can take weights of a format; `supported` says it in words."""

    @classmethod
    def supports_activations(cls, activations: NumberFormat) -> bool:
        """Whether the PE can take activations of a format; `supported_activations` says it in words."""
        return is_twos_complement(activations) and activations.bits <= 8

    @property
    def weights(self) -> NumberFormat:
        """The weights' number format."""
        return get_format(self.weight_format)

    @property
    def activations(self) -> NumberFormat:
        """The activations' number format."""
        return get_format(self.activation_format)

    @property
    def fraction_bits(self) -> int:
        """Exact sums are integers in units of 2**-fraction_bits: 24 for the scale, and those of both formats."""
        return fixed.FRACTION_BITS + fixed.fraction_bits(self.weights) + fixed.fraction_bits(self.activations)

    @property
    def dot_bound(self) -> int:
        """The largest magnitude of a group's dot product in its units, zero code subtracted or not.

        An unsigned weight less an unsigned zero code is no larger than either; signed ones can be twice as far apart.
        """
        weight, activation = (fixed.largest_integer(f) for f in (self.weights, self.activations))
        apart = 2 if self.zero_point and self.weights.signed else 1
        return self.group * apart * weight * activation

    @property
    def needed_bits(self) -> int:
        """Width that holds the largest possible row sum in units of 2**-fraction_bits, sign included."""
        return fixed.signed_bits(self.dot_bound * fixed.LARGEST_SCALE * self.max_groups * self.weight_planes)

    @property
    def accumulator_bits(self) -> int:
        """Width of the row accumulator."""
        return self.accumulator or self.needed_bits

    @property
    def result_bits(self) -> int:
        """Width of each row's result: a signed exact sum, unless `result_signed` is false."""
        return self.accumulator_bits

    @property
    def result_signed(self) -> bool:
        """Whether results are signed integers; else they are codes."""
        return True

    @property
    def result_text(self) -> str:
        """What a result is, in words."""
        return f"signed, in units of 2**-{self.fraction_bits}"

    # -- the four faces -----------------------------------------------------------------------------------------------

    @property
    @abstractmethod
    def depends_on(self) -> frozenset[str]:
        """What the timing depends on besides the flags: a subset of {"codes", "activations"}."""

    def golden(
        self,
        codes: Codes,
        x: NDArray[Any],
        scales: NDArray[np.float16],
        zeros: Codes | None = None,
        outliers: OutlierColumns | None = None,
    ) -> NDArray[Any]:
        """The results that the array computes: exact sums, but where a PE says otherwise.

        Args:
            codes: weight codes, uint8[rows, cols]; cols is a multiple of `group`, at most `max_groups` of them. A row
                of several planes is as many rows of codes, one below the other, and so are its scales.
            x: activations, int8[cols] or int8[tokens, cols] (int16 of `int16`); of other formats their codes, unsigned.
                Complex ones take two columns each, side by side, and have two scales of each group likewise.
            scales: FP16 scale of each group, float16[rows, groups]; axes of length 1 repeat.
            zeros: zero code of each group, likewise; given exactly when `zero_point`.
            outliers: columns in FP16 besides; given exactly where arrays take some (`most_outliers`).

        Returns:
            Python integers in units of 2**-fraction_bits, object[rows] or object[tokens, rows]; `to_float` makes
            numbers of them. Complex ones are two integers each, side by side.

        Raises:
            HwsimError: a shape does not fit, a code or activation is outside its format, or a number is not finite.
        """
        groups = check_operands(self, codes, x, scales, zeros, outliers)
        shape = (len(codes), groups)
        offsets = None if zeros is None else self.weights.decode_int(np.broadcast_to(zeros, shape))
        weights = fixed.integers(self.weights)[codes]
        inputs = fixed.integers(self.activations)[activation_codes(self.activations, np.atleast_2d(x))]
        sums = fixed.grouped_sums(weights, inputs, np.broadcast_to(scales, shape), offsets, self.needed_bits)
        of_rows: NDArray[Any] = sums.reshape(len(sums), -1, self.weight_planes).sum(axis=2)
        return of_rows[0] if x.ndim == 1 else of_rows

    def to_float(self, sums: NDArray[Any]) -> NDArray[np.float64]:
        """Results as float64, each rounded once (nearest, ties to even)."""
        return fixed.to_float(sums, self.fraction_bits)

    @abstractmethod
    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Cycles of each beat.

        Args:
            codes: uint8[beats, code_rows, lanes]; None where the timing does not depend on codes.
            ends_group: whether a beat ends its group, bool[beats].
            ends_row: whether a beat ends its row, bool[beats].
            x: activations, int8[beats, lanes]; None where the timing does not depend on them.
        """

    def own_beats(
        self, codes: Codes, x: NDArray[Any], scales: NDArray[np.float16], counts: NDArray[np.uint8] | None
    ) -> Beats | None:
        """The beats of a compact array, operands checked, with weights kept of each block; None: those of any other."""
        return None

    def actions(self, codes: Codes, x: NDArray[np.int8] | None = None) -> dict[str, int]:
        """What the array does for one matrix uint8[rows, cols] and one activation vector (or int8[tokens, cols])."""
        tokens = 1 if x is None or x.ndim == 1 else len(x)
        self.weights.check(codes)
        counts = np.bincount(codes.ravel(), minlength=2**self.weights.bits)
        rows, cols = codes.shape
        groups = -(-cols // self.group)
        return self.count_actions(
            codes.size * tokens, rows=rows * tokens, groups=groups, code_counts=counts, tokens=tokens
        )

    def count_actions(
        self, products: int, *, rows: int, groups: int, code_counts: NDArray[Any] | None = None, tokens: int = 1
    ) -> dict[str, int]:
        """What the array does, from counts alone.

        Args:
            products: weights times tokens.
            rows: results, each of `groups` groups (matrix rows times tokens).
            groups: groups in a row.
            code_counts: how often each code occurs in the matrix, int[2**bits]; needed where actions depend on codes.
            tokens: how often each weight is applied.

        Returns:
            Counts by action: "mac_<format>_int8" (products), "ternary_add", "zero_skip", "accumulate" (a row and beat),
            "dequantize" (a row and group), "sum_x_add" (activations added up for zero points, shared by the rows).
        """
        counts = self._lane_actions(products, code_counts, tokens)
        beats = -(-(products // rows) // self.lanes)
        sums = rows * self.parts**2
        counts |= {"accumulate": sums * beats, "dequantize": sums * groups}
        if self.zero_point:
            counts["sum_x_add"] = -(-products // self.rows)
        return counts

    @abstractmethod
    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        """Actions of the lanes."""

    @abstractmethod
    def component(self) -> Any:
        """The array as an Amaranth component with streams `i` (beats) and `o` (results). Needs the `rtl` extra."""

    @classmethod
    @abstractmethod
    def variants(cls) -> Mapping[str, PE]:
        """Named arrays of this PE that are emitted as Verilog and proven, small enough to read."""

    @property
    @abstractmethod
    def drain(self) -> int:
        """Cycles from the end of a row's last interval until its result is offered (latency less interval)."""

    def parameters(self) -> dict[str, Any]:
        """Name and parameters, as the header of the emitted Verilog has them."""
        return {"pe": self.name, **dataclasses.asdict(self), "accumulator": self.accumulator_bits}
