"""The description of an accelerator: `models/accelerators/*.toml`.

Facts about the world (the clock that published designs reach, the memory, the part) are quantities with sources or
names of other descriptions. The numbers that make up the design itself (rows, lanes, depths) are plain.
"""

from __future__ import annotations

import dataclasses
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog, files
from hwsim.accelerators.basis import Basis, check_basis, unsourced
from hwsim.accelerators.core_design import Cores, is_narrow
from hwsim.catalog import Description, Strict
from hwsim.errors import HwsimError, unknown
from hwsim.pe import PE, get_pe
from hwsim.pe.sparse import SparseArray
from hwsim.technology import Hertz
from hwsim.technology.design import DeclaredBuffer, DeclaredUnit

Count = Annotated[int, Field(ge=1, strict=True)]
Width = Annotated[int, Field(ge=1, le=4096, strict=True)]
Depth = Annotated[int, Field(ge=1, le=65536, strict=True)]


class Element(Strict):
    """The array of PEs in a tile that takes one weight format: `rows` x `lanes` products a beat, in lockstep."""

    pe: str
    rows: Width
    lanes: Width
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


class VectorUnit(Strict):
    """`width` FP16 lanes behind a pipeline of `latency_cycles`."""

    width: Count
    latency_cycles: Count
    passes: Passes


class ActivationBuffer(Strict):
    """On-chip memory for activations."""

    capacity_bytes: Count


class AcceleratorDescription(Description):
    """One accelerator. `elements` names the PE array for each weight format that it takes.

    `units` are its parts that were not synthesized, with the resources that they take; `buffers` are on-chip memories
    besides those that the dataflow implies. Neither decides cycles: they are what the check against the part counts.
    `embeddings`: where the tables that tokens are looked up in lie; those elsewhere (at the host, in another memory)
    come with the token, and take neither time nor room.
    `basis` says where the numbers of the design itself come from, by dotted key of a number or of a table of them; a
    published design has one for each.
    """

    dataflow: Literal["stream", "cores"]
    part: str
    memory: str
    technology: str
    price: str
    clock_hz: Hertz
    line: LineDesign
    elements: dict[str, Element]
    collector: Collector
    vector: VectorUnit
    activation_buffer: ActivationBuffer
    units: dict[str, DeclaredUnit] = Field(default_factory=dict)
    buffers: dict[str, DeclaredBuffer] = Field(default_factory=dict)
    embeddings: Literal["memory", "elsewhere"] = "memory"
    basis: dict[str, Basis] = Field(default_factory=dict)
    cores: Cores | None = None

    @model_validator(mode="after")
    def _basis_is_of_this_design(self) -> Self:
        check_basis(self._design(), self.basis)
        return self

    def _design(self) -> dict[str, Any]:
        return self.model_dump(exclude={"basis"}, exclude_none=True)

    def assumed(self) -> list[str]:
        """What of the design itself is assumed, in words."""
        elsewhere = "embedding tables lie elsewhere: a row comes with its token, at no cost in time or energy"
        return [*unsourced(self._design(), self.basis), *([elsewhere] if self.embeddings == "elsewhere" else [])]

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

    def element(self, weight_format: str, what: str = "weight format") -> Element:
        """The PE array for a weight format.

        Args:
            what: what has that format, for the error: keys are streamed as weights are.

        Raises:
            HwsimError: the accelerator has none for it.
        """
        if self.cores is not None and is_narrow(weight_format):
            weight_format = "int8"  # codes are widened in front of the chain
        if weight_format not in self.elements:
            raise unknown(f"{what} for {self.name}", weight_format, self.elements, next="add it under [elements]")
        return self.elements[weight_format]

    def pe(self, weight_format: str, group: int, groups: int, zero_point: bool, activation_format: str = "int8") -> PE:
        """The PE array for weights of a format in `groups` groups of `group` along a row.

        Raises:
            HwsimError: no element for the format, or the PE refuses a parameter.
        """
        element = self.element(weight_format)
        kind = get_pe(element.pe)
        if kind.compact and self.cores is None:
            raise HwsimError(
                f"{self.name} has no tile around PE {element.pe}",
                got=f"elements.{weight_format}.pe = {element.pe}, whose beats depend on which weights were pruned",
                expected="a PE with a beat for every `lanes` weights",
            )
        known = {field.name for field in dataclasses.fields(kind)} - {field.name for field in dataclasses.fields(PE)}
        for name in element.options:
            if name not in known:
                raise unknown(f"option of PE {element.pe}", name, known)
        options: dict[str, Any] = dict(element.options)  # the PE checks their values
        return kind(
            rows=element.rows,
            lanes=element.lanes,
            weight_format=weight_format,
            group=group,
            max_groups=groups,
            activation_format=activation_format,
            zero_point=zero_point,
            credits=self.line.credits,
            **options,
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
        return files.content_hash(self.model_dump(exclude=None if self.cores else {"cores"}))


def load_accelerator(name: str, overrides: dict[str, Any] | None = None) -> AcceleratorDescription:
    """The accelerator of a name or TOML path.

    Raises:
        HwsimError: no such description, or a wrong key or value (a clock that is not positive is).
    """
    return catalog.load("accelerators", name, AcceleratorDescription, overrides)
