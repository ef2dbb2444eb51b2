"""The description of a system of DRAM channels with units at their banks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from hwsim.accelerators.description import Cell, Count, TaskMachineDescription, Width, checked_options
from hwsim.catalog import Strict
from hwsim.errors import HwsimError, unknown
from hwsim.pe import PE, get_pe
from hwsim.technology import BytesPerSecond, Delay

Writes = Annotated[int, Field(ge=0, le=1024, strict=True)]
PerValue = Annotated[float, Field(ge=0, le=1e6)]


class BankUnits(Strict):
    """The units at the banks of a channel, which all take the same column of their banks at once.

    `vector_beats` column widths of a vector fit the buffer that all units of a channel read; a unit keeps
    `accumulators` results, of attention `attention_results`. What is `stationary` stays while the other changes: a
    slice of the vector, with partial results read and (with `restores`) written again for each slice; or results, while
    the vector is written slice by slice. Slices of rows lie "whole" in the DRAM's rows, or "dense". `results` are read
    as "sums", one of every unit at a time, or as "lanes", all lanes of one unit at a time. A unit's cycle is
    `clock_divider` of the DRAM's. Where registers lie behind a row, `enter_writes` and `leave_writes` columns are
    written there before and after a product, to switch the units.
    """

    per_channel: Count
    vector_beats: Count
    accumulators: Count
    attention_results: Count
    stationary: Literal["vector", "results"]
    layout: Literal["whole", "dense"]
    restores: bool
    results: Literal["sums", "lanes"]
    clock_divider: Count
    enter_writes: Writes = 0
    leave_writes: Writes = 0


class BankElement(Cell):
    """The PE of a unit for one weight format: `lanes` products a cycle."""

    lanes: Width


class OperatorCost(Strict):
    """What an operator that is no product takes, beside the units.

    Its values cross the device's bus `passes` times, rows of the banks are opened `row_visits` times one after the
    other, `exponents` and `additions` of each value (of the fraction `share` of them) are done near the memory, and
    `cycles_per_value` and `cycles_each` (for each token; of a softmax for each head) by its cores.
    """

    passes: PerValue = 0
    row_visits: Writes = 0
    exponents: PerValue = 0
    additions: PerValue = 0
    share: PerValue = 1
    cycles_per_value: PerValue = 0
    cycles_each: PerValue = 0


class OperatorCosts(Strict):
    """By operator; `key_value` is the write of a new token's keys and values."""

    norm: OperatorCost
    softmax: OperatorCost
    rotary: OperatorCost
    activation: OperatorCost
    elementwise: OperatorCost
    recurrence: OperatorCost
    embedding: OperatorCost
    key_value: OperatorCost


class NearMemory(Strict):
    """A device's accelerators for what units do not compute: `copies` of `lanes` values, fed in turn by one buffer.

    A round passes lanes x copies values: each copy's operands are read one a cycle, after which the last one computes
    for its latency and is written back. An access of the bus, as wide as a column, takes `access_cycles`.
    """

    lanes: Count
    copies: Count
    exponent_latency: Count
    addition_latency: Count
    access_cycles: Count
    costs: OperatorCosts


class DeviceLinks(Strict):
    """Links between devices: flits of `flit_bytes`, of which `payload_bytes` are the vectors'."""

    flit_bytes: Count
    payload_bytes: Count
    bandwidth_bytes_per_s: BytesPerSecond
    latency_s: Delay


class Parallelism(Strict):
    """`devices` in `pipeline` stages, each with its share of the layers and of the channels.

    A stage of several devices deals the rows of its matrices to all their channels, and vectors go over the links. The
    last stage also has the `head`, or it has channels of its own.
    """

    devices: Count
    pipeline: Count
    head: Literal["last", "own"] = "last"


class DramPimDescription(TaskMachineDescription):
    """Units at the banks of DRAM channels, in one device or many; `dram` names the device of `models/drams`.

    `elements` names the PE of a unit for each weight format, or for one with one format of activations
    (`elements.int4_fp16`). What no element is named for is held as FP16 where `widened` is "fp16" (module `widening`),
    and refused where it is "none". `sampling_s` is what the host needs from a token's logits to the next token. Its
    clock is that of the DRAM's commands.
    """

    dataflow: Literal["dram-pim"]
    dram: str
    refresh: bool = True
    units: BankUnits
    elements: Mapping[str, BankElement]
    widened: Literal["none", "fp16"] = "none"
    near_memory: NearMemory
    parallel: Parallelism
    links: DeviceLinks | None = None
    sampling_s: Delay | None = None

    @model_validator(mode="after")
    def _has_links(self) -> Self:
        if self.parallel.devices > 1 and self.links is None:
            raise ValueError("needs a table `links` where there are several devices")
        return self

    @model_validator(mode="after")
    def _has_what_it_widens_to(self) -> Self:
        if self.widened != "none" and self.widened not in self.elements:
            raise ValueError(f'widened = "{self.widened}" needs a table `elements.{self.widened}`')
        return self

    def named(self, weight_format: str, activations: str) -> BankElement | None:
        """The PE of `elements.WEIGHT_ACTIVATION` where there is one, else of `elements.WEIGHT`, else None."""
        return self.elements.get(f"{weight_format}_{activations}", self.elements.get(weight_format))

    def element(self, weight_format: str, activations: str, what: str = "weight format") -> BankElement:
        """The PE for a format, as `named`.

        Args:
            what: what has that format, for the error.

        Raises:
            HwsimError: the units have none for it.
        """
        if found := self.named(weight_format, activations):
            return found
        widen = ', or set widened = "fp16"' if "fp16" in self.elements else ""
        raise unknown(f"{what} for {self.name}", weight_format, self.elements, next=f"add it under [elements]{widen}")

    def pe(
        self, weight_format: str, group: int, groups: int, zero: bool, activations: str, what: str = "weight format"
    ) -> PE:
        """The units of a channel as one array: a row for each, in lockstep.

        Groups are whole numbers of beats: of a group that the lanes do not divide, fewer lanes are used.

        Raises:
            HwsimError: no element for the format, the PE refuses a parameter, or its beats depend on pruning.
        """
        element = self.element(weight_format, activations, what)
        kind = get_pe(element.pe)
        if kind.compact:
            raise HwsimError(f"{self.name} has no unit around PE {element.pe}",
                             got=f"elements.{weight_format}.pe = {element.pe}, whose beats depend on pruned weights",
                             expected="a PE with a beat for every `lanes` weights")  # fmt: skip
        lanes = element.lanes if groups == 1 else largest_divisor(group, element.lanes)
        padded = -(-group // lanes) * lanes
        return kind(
            rows=self.units.per_channel, lanes=lanes, weight_format=weight_format, group=padded, max_groups=groups,
            activation_format=activations, zero_point=zero, **checked_options(element, kind),
        )  # fmt: skip


def largest_divisor(number: int, most: int) -> int:
    """The largest divisor of a number up to `most`."""
    return max(n for n in range(1, min(number, most) + 1) if number % n == 0)
