"""Stream queue with a registered output."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.errors import HwsimError


class Queue(wiring.Component):
    """First in, first out, `depth` items.

    An item put in cycle t is offered from t + 1 on, and the slot of an item taken in t is free from t + 1 on: transfer
    by transfer Amaranth's `SyncFIFO` and the SimPy `Link`. Unlike in `SyncFIFO`, the oldest item stands in a register,
    the others in a memory that is read without a clock (distributed RAM).

    Latency 1, initiation interval 1 (2 with a depth of 1). `i.ready` and `o.valid` depend on registers alone.

    Args:
        shape: of an item.
        depth: items it holds.

    Raises:
        HwsimError: the depth is below 1.
    """

    def __init__(self, shape: Any, depth: int) -> None:
        if depth < 1:
            raise HwsimError("a queue has too few slots", got=depth, expected="at least 1")
        self.shape, self.depth = shape, depth
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform: Any) -> Module:
        """The front register takes from the memory, or from the input while the memory is empty."""
        m = Module()
        put, take, refill = Signal(name="put"), Signal(name="take"), Signal(name="refill")
        front = Signal(self.shape, reset_less=True)
        level = Signal(range(self.depth + 1))
        m.d.comb += [
            self.i.ready.eq(level != self.depth),
            self.o.valid.eq(level != 0),
            self.o.payload.eq(front),
            put.eq(self.i.valid & self.i.ready),
            take.eq(self.o.valid & self.o.ready),
            refill.eq((level == 0) | (take & (level == 1))),
        ]
        m.d.sync += level.eq(level + put - take)
        with m.If(put & refill):
            m.d.sync += front.eq(self.i.payload)
        write, read = put & ~refill, take & (level > 1)
        if self.depth == 2:
            self._one_behind(m, write, read, front)
        elif self.depth > 2:
            self._many_behind(m, write, read, front)
        return m

    def _one_behind(self, m: Module, write: Any, read: Any, front: Any) -> None:
        """The item behind the front one, in a register."""
        second = Signal(self.shape, reset_less=True)
        with m.If(write):
            m.d.sync += second.eq(self.i.payload)
        with m.If(read):
            m.d.sync += front.eq(second)

    def _many_behind(self, m: Module, write: Any, read: Any, front: Any) -> None:
        """The items behind the front one, in a memory."""
        rest = self.depth - 1
        m.submodules.rest = store = memory.Memory(shape=self.shape, depth=rest, init=[])
        store_in, store_out = store.write_port(), store.read_port(domain="comb")
        head, tail = (Signal(range(rest), name=name) for name in ("head", "tail"))
        m.d.comb += [
            store_in.addr.eq(tail),
            store_in.data.eq(self.i.payload),
            store_in.en.eq(write),
            store_out.addr.eq(head),
        ]
        with m.If(write):
            m.d.sync += tail.eq(_next(tail, rest))
        with m.If(read):
            m.d.sync += [front.eq(store_out.data), head.eq(_next(head, rest))]


def _next(pointer: Any, size: int) -> Any:
    return Mux(pointer == size - 1, 0, pointer + 1)
