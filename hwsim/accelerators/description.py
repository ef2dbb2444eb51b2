"""What all accelerators' descriptions share: `models/accelerators/*.toml`.

Facts about the world (the clock that published designs reach, the memory, the part) are quantities with sources or
names of other descriptions. The numbers that make up the design itself (rows, lanes, depths) are plain.
"""

from __future__ import annotations

import dataclasses
from abc import abstractmethod
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from hwsim import files
from hwsim.accelerators.basis import Basis, check_basis, unsourced
from hwsim.catalog import Description, Strict
from hwsim.errors import HwsimError, unknown
from hwsim.memory.description import Memory
from hwsim.network import Activation, Elementwise, Norm, Rotary
from hwsim.pe import PE, get_pe
from hwsim.technology import Hertz, Watts
from hwsim.technology.design import DeclaredBuffer, DeclaredUnit

Count = Annotated[int, Field(ge=1, strict=True)]
Width = Annotated[int, Field(ge=1, le=4096, strict=True)]
Depth = Annotated[int, Field(ge=1, le=65536, strict=True)]


class Cell(Strict):
    """The PE that takes one weight format."""

    pe: str
    options: dict[str, int | str] = Field(default_factory=dict)


class LineDesign(Strict):
    """A channel's queues; `channels` defaults to those of the memory.

    `link_depth` beats may be requested or queued, `credits` results under way or waiting; a tile replays its row block
    for `tokens_per_pass` tokens before it goes on to the next.
    """

    channels: Count | None = None
    link_depth: Depth
    credits: Depth
    tokens_per_pass: Count


class Collector(Strict):
    """What gathers the tiles' results into the activation buffer, `width` values a cycle."""

    width: Count
    latency_cycles: Count


class Passes(Strict):
    """How often each value passes the vector unit, by operator; `recurrence` is the MLGRU's update of its state."""

    rms_norm: Count
    layer_norm: Count
    softmax: Count
    activation: Count
    gated_activation: Count
    rotary: Count
    elementwise: Count
    recurrence: Count = 1

    def of(self, operator: Norm | Activation | Rotary | Elementwise) -> int:
        """How often each value of an operator passes."""
        match operator:
            case Norm():
                return self.rms_norm if operator.variant == "rms" else self.layer_norm
            case Activation():
                return self.gated_activation if operator.gated else self.activation
            case Rotary():
                return self.rotary
            case Elementwise():
                return self.recurrence if operator.function == "recurrence" else self.elementwise


class VectorUnit(Strict):
    """`width` FP16 lanes behind a pipeline of `latency_cycles`."""

    width: Count
    latency_cycles: Count
    passes: Passes


class ActivationBuffer(Strict):
    """On-chip memory for activations."""

    capacity_bytes: Count


class MachineDescription(Description):
    """What every accelerator's description has, whatever kind of machine it is.

    `memory`, `part`, `technology` and `price` name other descriptions. `basis` says where the numbers of the design
    itself come from, by dotted key of a number or of a table of them; a published design has one for each. `recipe` is
    the one that suits it best: what it is compared with others in, unless one is asked for; no part of the design.
    """

    dataflow: str
    part: str
    memory: str
    technology: str
    price: str
    recipe: str | None = None
    clock_hz: Hertz
    basis: dict[str, Basis] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _basis_is_of_this_design(self) -> Self:
        check_basis(self._design(), self.basis)
        return self

    def _design(self) -> dict[str, Any]:
        return self.model_dump(exclude={"basis", "recipe"}, exclude_none=True)

    def assumed(self) -> list[str]:
        """What of the design itself is assumed, in words."""
        return list(unsourced(self._design(), self.basis))

    @property
    def content_hash(self) -> str:
        """SHA-256 of the description's content."""
        return files.content_hash(self.model_dump(exclude={"recipe"}))


class TaskMachineDescription(MachineDescription):
    """A machine whose work is tasks.

    `power_w`, where given, is what the whole system was measured or published to draw while it works: energy is then
    that power times the duration, in place of a sum over actions.
    """

    power_w: Watts | None = None


class AcceleratorDescription(MachineDescription):
    """An FPGA accelerator, whatever its dataflow. `elements` names the PEs for each weight format that it takes.

    `units` are its parts that were not synthesized, with the resources that they take; `buffers` are on-chip memories
    besides those that the dataflow implies. Neither decides cycles: they are what the check against the part counts.
    `embeddings`: where the tables that tokens are looked up in lie; those elsewhere (at the host, in another memory)
    come with the token, and take neither time nor room.
    """

    elements: Mapping[str, Cell]
    collector: Collector
    vector: VectorUnit
    activation_buffer: ActivationBuffer
    units: dict[str, DeclaredUnit] = Field(default_factory=dict)
    buffers: dict[str, DeclaredBuffer] = Field(default_factory=dict)
    embeddings: Literal["memory", "elsewhere"] = "memory"

    def assumed(self) -> list[str]:
        """What of the design itself is assumed, in words."""
        elsewhere = "embedding tables lie elsewhere: a row comes with its token, at no cost in time or energy"
        return [*super().assumed(), *([elsewhere] if self.embeddings == "elsewhere" else [])]

    # Whether what its arrays take is known from synthesis, so that a design that does not fit can be refused.
    synthesized: ClassVar[bool] = True

    @abstractmethod
    def line_design(self, memory: Memory) -> LineDesign:
        """The queues of a channel of the memory."""

    @abstractmethod
    def pe(self, weight_format: str, group: int, groups: int, zero_point: bool, activation_format: str = "int8") -> PE:
        """The PE array for weights of a format in `groups` groups of `group` along a row.

        Raises:
            HwsimError: no element for the format, or the PE refuses a parameter.
        """

    @abstractmethod
    def array(self, weight_format: str) -> tuple[int, int]:
        """Rows and lanes of the PE array for a weight format."""

    @abstractmethod
    def copies(self, channels: int) -> int:
        """PE arrays of a kind, with so many memory channels in use."""

    @property
    def more_buffers(self) -> dict[str, int]:
        """Bytes of on-chip memories besides those that all accelerators have."""
        return {}

    def peak_macs_per_cycle(self, weight_format: str, channels: int) -> int:
        """Products of all PEs in a cycle."""
        rows, lanes = self.array(weight_format)
        return self.copies(channels) * rows * lanes

    def element(self, weight_format: str, what: str = "weight format") -> Cell:
        """The PE for a weight format.

        Args:
            what: what has that format, for the error: keys are streamed as weights are.

        Raises:
            HwsimError: the accelerator has none for it.
        """
        if weight_format not in self.elements:
            raise unknown(f"{what} for {self.name}", weight_format, self.elements, next="add it under [elements]")
        return self.elements[weight_format]


def checked_options(cell: Cell, kind: type[PE]) -> dict[str, Any]:
    """The options of a PE; the PE itself checks their values.

    Raises:
        HwsimError: the PE has no such option.
    """
    known = {field.name for field in dataclasses.fields(kind)} - {field.name for field in dataclasses.fields(PE)}
    for name in cell.options:
        if name not in known:
            raise unknown(f"option of PE {cell.pe}", name, known)
    return dict(cell.options)


def dense_kind(description: AcceleratorDescription, weight_format: str) -> type[PE]:
    """The kind of PE for a weight format.

    Raises:
        HwsimError: none for the format, or one whose beats depend on which weights were pruned.
    """
    cell = description.element(weight_format)
    kind = get_pe(cell.pe)
    if kind.compact:
        raise HwsimError(
            f"{description.name} has no tile around PE {cell.pe}",
            got=f"elements.{weight_format}.pe = {cell.pe}, whose beats depend on which weights were pruned",
            expected="a PE with a beat for every `lanes` weights",
        )
    return kind
