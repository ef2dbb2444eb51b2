"""What an array's streams carry, bit by bit; fields from the least significant bit on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Shape, signed, unsigned
from amaranth.lib import data

from hwsim.gateware.scale import SCALE_BITS


@dataclass(frozen=True)
class Rounding:
    """A binary floating-point format that sums are rounded to, nearest even.

    Args:
        exponent_bits, fraction_bits: of the format, laid out as in IEEE 754.
        unit: sums are integers in units of 2**-unit.
        saturate: what is beyond the largest number becomes that, not infinity.
    """

    exponent_bits: int
    fraction_bits: int
    unit: int
    saturate: bool

    @property
    def bits(self) -> int:
        """Width of a code."""
        return 1 + self.exponent_bits + self.fraction_bits


@dataclass(frozen=True)
class Selection:
    """Weights name the activations that they meet.

    Args:
        window: activations that a beat brings.
        indices: of a row in a beat.
    """

    window: int
    indices: int

    @property
    def index_bits(self) -> int:
        """Width of an index."""
        return (self.window - 1).bit_length()

    def fields(self, rows: int) -> dict[str, Any]:
        """Fields of a beat: an index for each row and multiplier, and whether none is read."""
        of_row = data.ArrayLayout(unsigned(self.index_bits), self.indices)
        return {"index": data.ArrayLayout(of_row, rows), "full": 1}


@dataclass(frozen=True)
class ArrayShape:
    """Sizes and widths of an array, in bits; sums are signed and wide enough for every case.

    Args:
        rows, lanes: of the array.
        weight_bits: of a weight code (and of a zero code).
        activation_bits: of an activation: signed, or the code of one.
        partial_bits: of a beat's dot product.
        dot_bits: of a group's dot product, zero code subtracted or not.
        sum_x_bits: of a group's sum of activations; None without zero points.
        accumulator_bits: of a row's sum.
        credits: results that may be under way or waiting.
        rounding: what a row's sum is rounded to; None leaves it exact.
        parts: numbers in an activation and in a row's result, and scales of a row: 2 for complex numbers. Each part of
            a result then has a dot product for each scale.
        planes: rows of codes that make one row; each has scales and a dot product of its own.
        packed_bits: of a row's codes in a beat where they share bits; None: a code for each lane.
        selection: how beats name activations; None: each lane has its own.
        total_bits: of a result before it is rounded, where more is added behind the row's sum; None: as many.
        outliers: whether beats may bring FP16 numbers instead, and have a scale of the activations.
        bipolar_zeros: whether zero codes stand for bipolar integers; else for themselves.
    """

    rows: int
    lanes: int
    weight_bits: int
    activation_bits: int
    partial_bits: int
    dot_bits: int
    sum_x_bits: int | None
    accumulator_bits: int
    credits: int
    rounding: Rounding | None = None
    parts: int = 1
    planes: int = 1
    packed_bits: int | None = None
    selection: Selection | None = None
    total_bits: int | None = None
    outliers: bool = False
    bipolar_zeros: bool = False

    @property
    def code_rows(self) -> int:
        """Rows of codes."""
        return self.rows * self.planes

    @property
    def dots(self) -> int:
        """Dot products of a group, each with a scale; `addends` of them make a sum."""
        return self.sums * self.addends

    @property
    def addends(self) -> int:
        """Dot products in a sum: of both axes where numbers are complex, of all planes."""
        return self.parts * self.planes

    @property
    def sums(self) -> int:
        """Sums in a result."""
        return self.rows * self.parts

    @property
    def zero_point(self) -> bool:
        """Whether groups carry zero codes."""
        return self.sum_x_bits is not None

    @property
    def partial(self) -> Shape:
        """Shape of a beat's dot product."""
        return signed(self.partial_bits)

    @property
    def activation(self) -> Shape:
        """Shape of an activation."""
        return signed(self.activation_bits)

    @property
    def total(self) -> Shape:
        """Shape of a result before it is rounded."""
        return signed(self.total_bits or self.accumulator_bits)

    @property
    def tag(self) -> Any:
        """What travels beside the sums: scales and zero codes (used where a group ends) and where group and row end.

        Where beats may be of FP16 numbers, the activations' scale (used where a row ends) and whether this one is.
        """
        fields = {"scales": data.ArrayLayout(unsigned(SCALE_BITS), self.sums * self.planes)}
        if self.zero_point:
            fields["zeros"] = data.ArrayLayout(unsigned(self.weight_bits), self.rows)
        if self.outliers:
            fields |= {"x_scale": unsigned(SCALE_BITS), "half": 1}
        return data.StructLayout({**fields, "ends_group": 1, "ends_row": 1})

    @property
    def inputs(self) -> int:
        """Activations in a beat."""
        return self.lanes if self.selection is None else self.selection.window

    @property
    def beat(self) -> Any:
        """Payload of the input stream: weight codes row by row, activations, tag. A row's end ends its group too."""
        codes: Any = data.ArrayLayout(unsigned(self.weight_bits), self.lanes)
        if self.packed_bits is not None:
            codes = unsigned(self.packed_bits)
        return data.StructLayout(
            {
                "codes": data.ArrayLayout(codes, self.code_rows),
                "x": data.ArrayLayout(self.activation, self.inputs * self.parts),
                **({} if self.selection is None else self.selection.fields(self.rows)),
                "tag": self.tag,
            }
        )

    @property
    def partials(self) -> Any:
        """What a front end makes of a beat: the rows' dot products, with zero points the sum of activations, tag."""
        fields = {"dots": data.ArrayLayout(self.partial, self.dots)}
        if self.sum_x_bits is not None:
            fields["sum_x"] = signed(self.sum_x_bits)
        return data.StructLayout({**fields, "tag": self.tag})

    @property
    def result(self) -> Any:
        """Payload of the output stream: the rows' exact sums, signed, or the codes that they are rounded to."""
        one = unsigned(self.rounding.bits) if self.rounding else self.total
        return data.ArrayLayout(one, self.sums)
