"""What an array's streams carry, bit by bit; fields from the least significant bit on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Shape, signed, unsigned
from amaranth.lib import data

from hwsim.gateware.scale import SCALE_BITS


@dataclass(frozen=True)
class ArrayShape:
    """Sizes and widths of an array, in bits; sums are signed and wide enough for every case.

    Args:
        rows, lanes: of the array.
        weight_bits: of a weight code (and of a zero code).
        activation_bits: of an activation, signed.
        partial_bits: of a beat's dot product.
        dot_bits: of a group's dot product, zero code subtracted or not.
        sum_x_bits: of a group's sum of activations; None without zero points.
        accumulator_bits: of a row's sum.
        credits: results that may be under way or waiting.
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
    def tag(self) -> Any:
        """What travels beside the sums: scales and zero codes (used where a group ends) and where group and row end."""
        fields = {"scales": data.ArrayLayout(unsigned(SCALE_BITS), self.rows)}
        if self.zero_point:
            fields["zeros"] = data.ArrayLayout(unsigned(self.weight_bits), self.rows)
        return data.StructLayout({**fields, "ends_group": 1, "ends_row": 1})

    @property
    def beat(self) -> Any:
        """Payload of the input stream: weight codes row by row, activations, tag. A row's end ends its group too."""
        codes = data.ArrayLayout(unsigned(self.weight_bits), self.lanes)
        return data.StructLayout(
            {
                "codes": data.ArrayLayout(codes, self.rows),
                "x": data.ArrayLayout(self.activation, self.lanes),
                "tag": self.tag,
            }
        )

    @property
    def partials(self) -> Any:
        """What a front end makes of a beat: the rows' dot products, with zero points the sum of activations, tag."""
        fields = {"dots": data.ArrayLayout(self.partial, self.rows)}
        if self.sum_x_bits is not None:
            fields["sum_x"] = signed(self.sum_x_bits)
        return data.StructLayout({**fields, "tag": self.tag})

    @property
    def result(self) -> Any:
        """Payload of the output stream: the rows' sums in units of 2**-24."""
        return data.ArrayLayout(signed(self.accumulator_bits), self.rows)
