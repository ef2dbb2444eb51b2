"""Descriptions of language processing units that hold weights in SRAM: `dataflow = "sram-lpu"`."""

from __future__ import annotations

from typing import Any

from hwsim.accelerators.description import Count, TaskMachineDescription, VectorUnit
from hwsim.accelerators.lpu.description import Links
from hwsim.catalog import Strict
from hwsim.technology import BytesPerSecond, Delay, SquareMetres


class Node(Strict):
    """Chips of which every two share a link, and how many such nodes there are; matrices are cut over a node's chips.

    Attributes:
        global_links: of a chip to other nodes.
    """

    chips: Count
    count: Count
    global_links: Count


class Matrix(Strict):
    """A chip's matrix units: a weight that is used once has to stream into them.

    Attributes:
        streams: vectors of `stream_bytes` that enter them in a cycle.
        int8_macs: products in a cycle with INT8 weights and activations.
        half_macs: likewise in FP16.
        latency_cycles: from the last weight until the results are there.
    """

    streams: Count
    stream_bytes: Count
    int8_macs: Count
    half_macs: Count
    latency_cycles: Count

    @property
    def bytes_per_cycle(self) -> int:
        """Of weights, or of keys and values."""
        return self.streams * self.stream_bytes


class SramLpuDescription(TaskMachineDescription):
    """Nodes of chips in a line: every node holds some layers, and a token passes one node after the other.

    Attributes:
        links: within a node.
        global_bandwidth_bytes_per_s, global_latency_s: of a link between nodes.
        die_m2: of a chip.
    """

    node: Node
    links: Links
    global_bandwidth_bytes_per_s: BytesPerSecond
    global_latency_s: Delay
    matrix: Matrix
    vector: VectorUnit
    sram_bytes: Count
    die_m2: SquareMetres

    @property
    def node_bytes(self) -> int:
        """What a node holds."""
        return self.node.chips * self.sram_bytes

    def silicon_facts(self, nodes: int) -> dict[str, Any]:
        """Area of the chips that work, as runs carry it."""
        chips = nodes * self.node.chips
        area = self.die_m2.model_dump(exclude_none=True)
        return {"chips": area | {"value": self.die_m2.value * chips}}
