"""The description of a streaming accelerator: a tile of PEs behind every memory channel, or cores of such tiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Self

from pydantic import model_validator

from hwsim import files
from hwsim.accelerators.core_design import Cores, is_narrow
from hwsim.accelerators.description import (
    AcceleratorDescription,
    Cell,
    LineDesign,
    Width,
    checked_options,
    dense_kind,
)
from hwsim.errors import HwsimError
from hwsim.memory.description import Memory
from hwsim.pe import PE, get_pe
from hwsim.pe.sparse import SparseArray


class Element(Cell):
    """The array of PEs in a tile that takes one weight format: `rows` x `lanes` products a beat, in lockstep."""

    rows: Width
    lanes: Width


class StreamDescription(AcceleratorDescription):
    """A streaming accelerator; with `cores` the channels belong to cores that carry out instructions."""

    dataflow: Literal["stream", "cores"]
    line: LineDesign
    elements: Mapping[str, Element]
    cores: Cores | None = None

    @model_validator(mode="after")
    def _cores_fit(self) -> Self:
        if (self.cores is not None) != (self.dataflow == "cores"):
            raise ValueError('a table `cores` belongs to dataflow = "cores", and only there')
        if self.cores is not None and self.line.channels != self.cores.count * self.cores.channels:
            raise ValueError(f"line.channels is not {self.cores.count} cores x {self.cores.channels} channels")
        return self

    @property
    def of_cores(self) -> Cores:
        """Its cores.

        Raises:
            HwsimError: it is of another dataflow.
        """
        if self.cores is None:
            raise HwsimError(f"{self.name} has no cores", got=f"dataflow {self.dataflow}", expected="cores")
        return self.cores

    def line_design(self, memory: Memory) -> LineDesign:
        """As it is described."""
        return self.line

    def element(self, weight_format: str, what: str = "weight format") -> Element:
        """As for all dataflows; cores widen narrow codes in front of their chain."""
        if self.cores is not None and is_narrow(weight_format):
            weight_format = "int8"
        super().element(weight_format, what)
        return self.elements[weight_format]

    def array(self, weight_format: str) -> tuple[int, int]:
        """Rows and lanes of a tile."""
        element = self.element(weight_format)
        return element.rows, element.lanes

    def copies(self, channels: int) -> int:
        """A tile for each channel."""
        return channels

    def pe(self, weight_format: str, group: int, groups: int, zero_point: bool, activation_format: str = "int8") -> PE:
        """The PE array of a tile."""
        element = self.element(weight_format)
        kind = get_pe(element.pe) if self.cores is not None else dense_kind(self, weight_format)
        return kind(
            rows=element.rows,
            lanes=element.lanes,
            weight_format=weight_format,
            group=group,
            max_groups=groups,
            activation_format=activation_format,
            zero_point=zero_point,
            credits=self.line.credits,
            **checked_options(element, kind),
        )

    def sparse_pe(self, group: int, groups: int) -> SparseArray:
        """The chain of DSPs that cores compute with, in INT8.

        Raises:
            HwsimError: the element for int8 is another PE, or refuses a parameter.
        """
        pe = self.pe("int8", group, groups, zero_point=False)
        if not isinstance(pe, SparseArray):
            raise HwsimError(f"cores of {self.name} need the PE sparse", got=f"elements.int8.pe = {pe.name}",
                             expected='elements.int8.pe = "sparse"')  # fmt: skip
        return pe

    @property
    def content_hash(self) -> str:
        """SHA-256 of the description's content; a design without cores has the hash of before there were any."""
        return files.content_hash(self.model_dump(exclude={"recipe"} if self.cores else {"recipe", "cores"}))
