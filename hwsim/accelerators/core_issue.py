"""The instructions of cores as steps of a program: what each waits for, how long it takes, what it does for energy."""

from __future__ import annotations

from math import ceil

import numpy as np

from hwsim.accelerators.core_work import Product
from hwsim.accelerators.layout import Cycles, ceil_div
from hwsim.accelerators.stream import Mapping, line_of
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.working_set import VALUE_BYTES
from hwsim.engine import Line, StreamStep, VectorStep, WriteStep
from hwsim.memory.description import Memory
from hwsim.network import Elementwise, Operator

WORD_BYTES = 4
FETCH, LOAD, PRODUCT, SPECIAL, SYNC = "instruction_fetch", "load", "pe_array", "special_function", "sync"


def core_line(description: StreamDescription, memory: Memory) -> Line:
    """The line of cores: channels are no faster than load instructions make them, or as fast as their commands.

    Raises:
        HwsimError: as `line_of`.
    """
    if memory.model == "commands":
        return line_of(description, memory)
    sustained = min(memory.efficiency, description.of_cores.load_efficiency, key=lambda share: share.value)
    return line_of(description, memory.model_copy(update={"efficiency": sustained}))


class Issue:
    """Appends instructions of all cores to a mapping, and remembers which of them later ones wait for.

    Args:
        description: of an accelerator of cores.
        line: what it runs on.
        beat_bytes: of its memory.
        mapping: what is appended to.
    """

    def __init__(self, description: StreamDescription, line: Line, beat_bytes: int, mapping: Mapping) -> None:
        self.description, self.cores = description, description.of_cores
        self.line, self.beat_bytes, self.mapping = line, beat_bytes, mapping
        self.words = 0  # of all instructions of one core
        self._syncs: list[int] = []
        self._products: list[int] = []  # the last ones, which hold the weight buffer

    def fetch(self, owner: Operator, name: str, words: int) -> int:
        """Fetch an operator's instructions; there is room for those of the operator under way and the next."""
        self.words += words
        size = words * WORD_BYTES
        cycles = ceil(size * self.description.clock_hz.value / self.cores.instructions.fetch_bytes_per_s.value)
        step = VectorStep(f"{name}.fetch", tuple(self._syncs[-2:-1]), cycles, FETCH)
        return self.mapping.add(step, owner, {"memory_read_bytes": size * self.cores.count})

    def load(self, owner: Operator, name: str, after: tuple[int, ...], load_bytes: np.ndarray) -> int:
        """Load so many bytes on each channel."""
        barrier = tuple(self._syncs[-1:]) if self.cores.barrier else ()
        beats = -(-load_bytes.astype(np.int64) // self.beat_bytes)
        service = np.ones((1, 1, 1), np.int64)
        step = StreamStep(f"{name}.load", (*after, *barrier), beats, service, 0, 1, 0, held=True, unit=LOAD)
        size = step.beats * self.beat_bytes
        moved = {"memory_read_bytes": size, "link_bytes": size, "buffer_write_bytes": size}
        return self.mapping.add(step, owner, moved)

    def inputs(self, owner: Operator, name: str, after: tuple[int, ...], product: Product, tokens: int) -> int:
        """Load a pass's activations on every core."""
        size = np.full(self.line.channels, ceil_div(tokens * product.cols, self.cores.channels))
        return self.load(owner, f"{name}.inputs", after, size)

    def store(self, owner: Operator, name: str, after: tuple[int, ...], product: Product, tokens: int) -> int:
        """Store a pass's results."""
        size = product.parts * product.rows * tokens
        beats = ceil_div(size, self.beat_bytes * self.line.channels)
        moved = beats * self.beat_bytes * self.line.channels
        step = WriteStep(f"{name}.store", after, beats)
        return self.mapping.add(step, owner, {"memory_write_bytes": moved, "buffer_read_bytes": size})

    def pieces(self, owner: Operator, name: str, after: tuple[int, ...], load_bytes: np.ndarray, cycles: Cycles) -> int:
        """Load and use the pieces of one instruction; returns the last product."""
        for size, busy in zip(load_bytes, cycles, strict=True):
            loaded = self.load(owner, name, (after[-1], *self._products[-2:-1]), size)
            step = VectorStep(name, (loaded, *after), int(busy), PRODUCT)
            self._products = [*self._products[-1:], self.mapping.add(step, owner, {})]
        return self._products[-1]

    def special(
        self, owner: Operator, name: str, after: tuple[int, ...], values: int, passes: int, of_all: int, extra: int = 0
    ) -> int:
        """Pass a core's values through its special function unit; those of all cores are counted."""
        unit = self.description.vector
        cycles = extra + unit.latency_cycles + passes * ceil_div(values, unit.width)
        operands = max(passes, 2 if isinstance(owner, Elementwise) else 1)
        actions = {
            "vector_op": passes * of_all,
            "buffer_read_bytes": operands * of_all * VALUE_BYTES,
            "buffer_write_bytes": of_all * VALUE_BYTES,
        }
        return self.mapping.add(VectorStep(name, after, cycles, SPECIAL), owner, actions)

    def sync(self, owner: Operator, name: str, after: tuple[int, ...], values: int, latency: int = 0) -> int:
        """End an operator: so many results cross to the other cores, and all know that all are done."""
        hops = (self.cores.count - 1) * int(self.cores.crossing.value)
        cycles = 1 + latency + hops + (ceil_div(values, self.description.collector.width) if hops else 0)
        self._syncs = [*self._syncs[-2:], self.mapping.add(VectorStep(f"{name}.sync", after, cycles, SYNC), owner, {})]
        return self._syncs[-1]
