"""Micro in Amaranth: queue, control, activation and scale buffers, and a PE array. See `hwsim.pe.micro`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Array as Choice
from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib import data, enum, memory, stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.array import Array
from hwsim.gateware.queue import Queue

COUNT_BITS = 16


class Phase(enum.Enum):
    """What the next word is."""

    DESCRIPTOR = 0
    ACTIVATIONS = 1
    SCALES = 2
    CODES = 3


@dataclass(frozen=True)
class MicroShape:
    """Sizes of what surrounds an array.

    Args:
        word_bits: of a memory word.
        queue_depth: words that the queue holds.
        steps: beats of codes in a group.
        max_groups: groups in the longest row.
        groups_per_word: groups whose scales share a word.
    """

    word_bits: int
    queue_depth: int
    steps: int
    max_groups: int
    groups_per_word: int


class MicroAccelerator(wiring.Component):
    """Streams `i` (memory words) and `o` (the array's results).

    Latency: a word is taken from the queue at the earliest in the cycle after it came in, and then it is a beat of the
    array like any other. Initiation interval 1 for a descriptor, activations and scales; that of the array for codes.

    Args:
        array: the PE array.
        shape: sizes of the rest.
    """

    def __init__(self, array: Array, shape: MicroShape) -> None:
        self.array, self.shape = array, shape
        super().__init__(
            {"i": In(stream.Signature(unsigned(shape.word_bits))), "o": Out(stream.Signature(array.shape.result))}
        )

    def elaborate(self, platform: Any) -> Module:
        """A word is taken whenever the array could take a beat; what it is decides where it goes."""
        m, array = Module(), self.array
        m.submodules.queue = queue = Queue(unsigned(self.shape.word_bits), self.shape.queue_depth)
        m.submodules.array = array
        wiring.connect(m, wiring.flipped(self.i), queue.i)
        wiring.connect(m, array.o, wiring.flipped(self.o))
        phase, take = Signal(Phase), Signal(name="take")
        m.d.comb += [
            queue.o.ready.eq(array.i.ready),
            array.i.valid.eq(queue.o.valid & (phase == Phase.CODES)),
            take.eq(queue.o.valid & array.i.ready),
        ]
        ends_group, ends_row = self._control(m, phase, take, queue.o.payload)
        self._beat(m, phase, take, queue.o.payload, ends_group, ends_row)
        return m

    def _control(self, m: Module, phase: Any, take: Any, word: Any) -> tuple[Any, Any]:
        """Count words; returns whether the beat at hand ends its group and its row."""
        shape = self.shape
        self.step, self.group = (
            Signal(range(max(2, shape.steps)), name="step"),
            Signal(range(max(2, shape.max_groups)), name="group"),
        )
        self.at = Signal(range(max(2, shape.max_groups * shape.steps)), name="at")
        self.scale_at = Signal(range(max(2, shape.max_groups)), name="scale_at")
        blocks, last_group = Signal(COUNT_BITS, name="blocks"), Signal(range(max(2, shape.max_groups)))
        ends_group, ends_row, scaled = Signal(name="ends_group"), Signal(name="ends_row"), Signal(name="scaled")
        m.d.comb += [
            ends_group.eq(self.step == shape.steps - 1),
            ends_row.eq(ends_group & (self.group == last_group)),
            scaled.eq((self.scale_at + 1) * shape.groups_per_word > last_group),
        ]
        with m.If(take), m.Switch(phase):
            with m.Case(Phase.DESCRIPTOR):
                groups = word[COUNT_BITS : 2 * COUNT_BITS]
                m.d.sync += [blocks.eq(word[:COUNT_BITS]), last_group.eq(groups - 1), phase.eq(Phase.ACTIVATIONS)]
            with m.Case(Phase.ACTIVATIONS):
                self._count(m, ends_group, ends_row)
                with m.If(ends_row):
                    m.d.sync += phase.eq(Phase.SCALES)
            with m.Case(Phase.SCALES):
                m.d.sync += self.scale_at.eq(Mux(scaled, 0, self.scale_at + 1))
                with m.If(scaled):
                    m.d.sync += phase.eq(Phase.CODES)
            with m.Case(Phase.CODES):
                self._count(m, ends_group, ends_row)
                with m.If(ends_row):
                    m.d.sync += [blocks.eq(blocks - 1), phase.eq(Phase.SCALES)]
                    with m.If(blocks == 1):
                        m.d.sync += phase.eq(Phase.DESCRIPTOR)
        return ends_group, ends_row

    def _count(self, m: Module, ends_group: Any, ends_row: Any) -> None:
        """The next step; after a group's last, the next group's first."""
        m.d.sync += [self.step.eq(Mux(ends_group, 0, self.step + 1)), self.at.eq(Mux(ends_row, 0, self.at + 1))]
        with m.If(ends_group):
            m.d.sync += self.group.eq(Mux(ends_row, 0, self.group + 1))

    def _beat(self, m: Module, phase: Any, take: Any, word: Any, ends_group: Any, ends_row: Any) -> None:
        """Fill the buffers, and hand beats to the array."""
        array, shape, beat = self.array.shape, self.shape, self.array.i.payload
        x_shape = data.ArrayLayout(array.activation, array.lanes)
        x_write, x_read = self._buffer(m, "activations", x_shape, shape.max_groups * shape.steps)
        m.d.comb += [
            x_write.addr.eq(self.at), x_write.data.eq(word), x_write.en.eq(take & (phase == Phase.ACTIVATIONS)),
            x_read.addr.eq(self.at), beat.x.eq(x_read.data),
        ]  # fmt: skip
        of_group = self._group_layout()
        words = -(-shape.max_groups // shape.groups_per_word)
        s_write, s_read = self._buffer(m, "scales", data.ArrayLayout(of_group, shape.groups_per_word), words)
        slots = Choice(s_read.data[k].as_value() for k in range(shape.groups_per_word))
        chosen = data.View(of_group, slots[self.group % shape.groups_per_word])
        m.d.comb += [
            s_write.addr.eq(self.scale_at), s_write.data.eq(word), s_write.en.eq(take & (phase == Phase.SCALES)),
            s_read.addr.eq(self.group // shape.groups_per_word), beat.tag.scales.eq(chosen.scales),
            beat.codes.eq(word), beat.tag.ends_group.eq(ends_group), beat.tag.ends_row.eq(ends_row),
        ]  # fmt: skip
        if array.zero_point:
            m.d.comb += beat.tag.zeros.eq(chosen.zeros)

    def _group_layout(self) -> Any:
        """A group's scales, then its zero codes."""
        array = self.array.shape
        fields = {"scales": data.ArrayLayout(unsigned(16), array.code_rows)}
        if array.zero_point:
            fields["zeros"] = data.ArrayLayout(unsigned(array.weight_bits), array.rows)
        return data.StructLayout(fields)

    def _buffer(self, m: Module, name: str, shape: Any, depth: int) -> tuple[Any, Any]:
        """A memory with a write port, and a read port without a clock (distributed RAM)."""
        m.submodules[name] = buffer = memory.Memory(shape=shape, depth=max(2, depth), init=[])
        return buffer.write_port(), buffer.read_port(domain="comb")
