"""Round-robin arbiter: several streams into one."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.errors import HwsimError
from hwsim.gateware.queue import Queue


class RoundRobin(wiring.Component):
    """Merges streams `i0`, `i1`, ... into `o`, fairly, with a registered grant.

    Cycle by cycle, with `grant` (0 after reset) the input that may transfer:

    - In cycle t, input `grant` transfers if it is valid and the output queue has a free slot; no other input does.
    - If it transferred, or was not valid, `grant` in t + 1 is the first of grant + 1, grant + 2, ... (modulo `inputs`,
      itself excluded) that is valid in t; if none is, or the granted input is valid but blocked, `grant` stays.
    - What is transferred in t is offered at `o` from t + 1 on. The output queue is a `Queue` of `depth` items.

    So a lone stream moves an item every cycle once granted, several valid ones take turns without a gap, and an input
    that turns valid while the grant is parked elsewhere transfers one cycle later. Latency 1 (2 where the grant has to
    move), initiation interval 1 with a depth of at least 2. `ready` depends on registers alone. SimPy twin:
    `hwsim.engine.arbiter.RoundRobin`.

    Args:
        shape: of an item.
        inputs: streams to merge.
        depth: of the output queue.

    Raises:
        HwsimError: fewer than one input, or a depth below 1.
    """

    def __init__(self, shape: Any, inputs: int, depth: int = 2) -> None:
        if inputs < 1:
            raise HwsimError("an arbiter has too few inputs", got=inputs, expected="at least 1")
        self.inputs = inputs
        self.layout = data.StructLayout({"payload": shape, "source": range(max(inputs, 2))})
        self.queue = Queue(self.layout, depth)
        ports = {f"i{k}": In(stream.Signature(shape)) for k in range(inputs)}
        super().__init__({**ports, "o": Out(stream.Signature(self.layout))})

    def elaborate(self, platform: Any) -> Module:
        """A multiplexer driven by the grant, in front of the queue."""
        m = Module()
        m.submodules.queue = queue = self.queue
        wiring.connect(m, queue.o, wiring.flipped(self.o))
        grant = Signal(range(max(self.inputs, 2)))
        m.d.comb += queue.i.payload.source.eq(grant)
        with m.Switch(grant):
            for k in range(self.inputs):
                with m.Case(k):
                    self._serve(m, k, grant)
        return m

    def _serve(self, m: Module, k: int, grant: Any) -> None:
        """Input k has the grant."""
        port = getattr(self, f"i{k}")
        m.d.comb += [
            self.queue.i.payload.payload.eq(port.payload),
            self.queue.i.valid.eq(port.valid),
            port.ready.eq(self.queue.i.ready),
        ]
        with m.If(~port.valid | self.queue.i.ready):
            # The last assignment wins: the nearest in turn comes last.
            for step in reversed(range(1, self.inputs)):
                other = (k + step) % self.inputs
                with m.If(getattr(self, f"i{other}").valid):
                    m.d.sync += grant.eq(other)
