"""The description of a streaming accelerator: a tile of PEs behind every memory channel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from hwsim.accelerators.description import (
    AcceleratorDescription,
    Cell,
    LineDesign,
    Width,
    checked_options,
    dense_kind,
)
from hwsim.memory.description import Memory
from hwsim.pe import PE


class Element(Cell):
    """The array of PEs in a tile that takes one weight format: `rows` x `lanes` products a beat, in lockstep."""

    rows: Width
    lanes: Width


class StreamDescription(AcceleratorDescription):
    """A streaming accelerator."""

    dataflow: Literal["stream"]
    line: LineDesign
    elements: Mapping[str, Element]

    def line_design(self, memory: Memory) -> LineDesign:
        """As it is described."""
        return self.line

    def array(self, weight_format: str) -> tuple[int, int]:
        """Rows and lanes of a tile."""
        self.element(weight_format)
        element = self.elements[weight_format]
        return element.rows, element.lanes

    def copies(self, channels: int) -> int:
        """A tile for each channel."""
        return channels

    def pe(self, weight_format: str, group: int, groups: int, zero_point: bool) -> PE:
        """The PE array of a tile."""
        kind = dense_kind(self, weight_format)
        rows, lanes = self.array(weight_format)
        return kind(
            rows=rows,
            lanes=lanes,
            weight_format=weight_format,
            group=group,
            max_groups=groups,
            zero_point=zero_point,
            credits=self.line.credits,
            **checked_options(self.elements[weight_format], kind),
        )
