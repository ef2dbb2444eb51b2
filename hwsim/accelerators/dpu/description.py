"""What a file of a system of DPUs says: pipeline, engine, instructions by format, and the host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from hwsim.accelerators.description import Count, TaskMachineDescription
from hwsim.catalog import Quantity, Strict
from hwsim.technology import BytesPerSecond
from hwsim.technology.quantities import in_unit

Rate = Annotated[Quantity, in_unit("1/s", positive=True)]
PerByte = Annotated[float, Field(gt=0, le=1000)]
Bytes = Annotated[int, Field(ge=8, le=2048, multiple_of=8, strict=True)]


class Pipeline(Strict):
    """`tasklets` at work; cycles between instructions of one of them; `stages`, which say how that came."""

    stages: Count
    spacing: Count
    tasklets: Count


class Engine(Strict):
    """Between bank and scratchpad: `fixed` and `per_byte` cycles, in blocks of up to `block_bytes`."""

    fixed: Count
    per_byte: PerByte
    block_bytes: Bytes


class Instructions(Strict):
    """A tasklet's instructions for so many `weights` of a row, loads and the loop among them."""

    instructions: Count
    weights: Count


class Host(Strict):
    """What the processor that the DPUs belong to does: it writes vectors, reads results, and does all but products.

    `write_bytes_per_s` and `read_bytes_per_s` are of one rank; each DPU of a rank gets a copy of its own.
    """

    ranks: Count
    write_bytes_per_s: BytesPerSecond
    read_bytes_per_s: BytesPerSecond
    values_per_s: Rate


class DpuDescription(TaskMachineDescription):
    """DPUs at the banks of DRAM, one for each channel of its memory.

    `kernels` has the instructions by weight format: `int8`, `int8_fp16` where integers meet floats, `int8_pruned` where
    kept weights have indices. A tasklet adds its partial sum to the row's with `reduce` instructions for each block and
    `closing` at its end.
    """

    dataflow: Literal["dpu"]
    pipeline: Pipeline
    engine: Engine
    kernels: Mapping[str, Instructions]
    reduce: Count
    closing: Count
    host: Host
