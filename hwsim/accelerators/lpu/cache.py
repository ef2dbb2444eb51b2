"""Where keys and values lie on a grid of chips, and what reading them takes.

Positions are dealt over the chips of a column, heads over the columns; where there are fewer keys than columns (a
latent for all heads), each column has its own copy. The sequences that decode share the chips' attention buffers
evenly; what does not fit lies in memory, and is the same share of every layer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.memory.description import Memory
from hwsim.network import Attention
from hwsim.trace import Trace
from hwsim.trace.trace import EMBEDDING_BYTES


@dataclass(frozen=True)
class Read:
    """What attention of one layer reads and multiplies for a token, or for a group of them.

    Args:
        macs, bytes: of all chips: products of keys and of values; keys and values themselves, a latent as both.
        macs_per_chip, bytes_per_chip: of the chip with the most.
        memory_bytes: what comes from memory, a latent once.
        memory_cycles: that takes on every chip.
    """

    macs: int
    macs_per_chip: int
    bytes: int
    bytes_per_chip: int
    memory_bytes: int
    memory_cycles: int


@dataclass(frozen=True)
class KvCache:
    """Keys and values of so many sequences, each of `context` positions (fewer in layers with a window)."""

    design: HardwiredDescription
    memory: Memory
    trace: Trace
    sequences: int
    context: int

    @cached_property
    def held_bytes(self) -> int:
        """Keys and values of all sequences and layers."""
        n = self.trace.network
        layers = {"encoder": 1, "decoder": n.layers}.get(n.family, 0)  # an encoder needs those of one layer at a time
        positions = sum(min(self.context, n.window(layer) or self.context) for layer in range(layers))
        return self.sequences * positions * self._heads(n.cached_heads) * self.trace.kv_bytes_per_head()

    def _heads(self, kv_heads: int) -> int:
        """Keys of a position that all columns together hold."""
        return max(kv_heads, min(self.trace.network.heads, self.design.grid.columns))

    @property
    def buffered_bytes(self) -> int:
        """What the attention buffers of all chips hold at most."""
        return self.design.grid.chips * self.design.buffer.capacity_bytes

    @property
    def share_in_memory(self) -> float:
        """The share of keys and values that the buffers have no room for."""
        return max(0.0, 1 - self.buffered_bytes / self.held_bytes) if self.held_bytes else 0.0

    @property
    def occupied_bytes(self) -> int:
        """Of memory: the tables that tokens are looked up in, and what the buffers have no room for."""
        return self.trace.embedding_bytes() + max(0, self.held_bytes - self.buffered_bytes)

    def read(self, attention: Attention, stop: int) -> Read:
        """What a layer's attention reads for the last `queries` of `stop` positions."""
        grid, seen = self.design.grid, self._seen(attention, stop)
        on_chip = sum(ceil_div(positions, grid.rows) for positions in seen)
        held, passed = (self.trace.kv_bytes_per_head(apart) for apart in (False, True))
        heads, kv_heads = (ceil_div(count, grid.columns) for count in (attention.heads, attention.kv_heads))
        keys = sum(seen) * self._heads(attention.kv_heads)
        return Read(
            macs=sum(seen) * attention.heads * attention.macs_per_score,
            macs_per_chip=on_chip * heads * attention.macs_per_score,
            bytes=keys * passed,
            bytes_per_chip=on_chip * kv_heads * passed,
            memory_bytes=math.ceil(self.share_in_memory * keys * held),
            memory_cycles=self._cycles(self.share_in_memory * on_chip * kv_heads * held),
        )

    def _seen(self, attention: Attention, stop: int) -> list[int]:
        """Positions that each query attends to."""
        if not attention.causal:
            return [stop] * attention.queries
        window = self.trace.network.window(attention.layer or 0) or stop
        return [min(window, stop - before) for before in reversed(range(attention.queries))]

    def written_bytes(self, attention: Attention) -> int:
        """Keys and values of the new positions."""
        return attention.queries * self._heads(attention.kv_heads) * self.trace.kv_bytes_per_head()

    def table_bytes(self, values: int) -> int:
        """Rows of the table that tokens are looked up in."""
        return values * EMBEDDING_BYTES

    def table_cycles(self, values: int) -> int:
        """That reading those takes, each chip the share that it needs."""
        return self._cycles(self.table_bytes(values) / self.design.grid.rows)

    @property
    def latency_cycles(self) -> int:
        """Of the memory."""
        return math.ceil(self.memory.latency_s.value * self.design.clock_hz.value)

    def _cycles(self, bytes_per_chip: float) -> int:
        per_s = self.memory.sustained_bytes_per_s / self.design.grid.chips
        return math.ceil(bytes_per_chip / per_s * self.design.clock_hz.value)
