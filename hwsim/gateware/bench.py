"""Several arrays under one top, so that one build of a simulator holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from amaranth.hdl import Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.queue import Queue


class Queued(wiring.Component):
    """A queue of `depth` items in front of a component with streams `i` and `o`."""

    def __init__(self, part: Any, depth: int) -> None:
        self.part = part
        self.queue = Queue(part.i.payload.shape(), depth)
        result = part.o.payload.shape()
        super().__init__({"i": In(stream.Signature(self.queue.shape)), "o": Out(stream.Signature(result))})

    def elaborate(self, platform: Any) -> Module:
        """Queue, then part."""
        m = Module()
        m.submodules.queue, m.submodules.part = self.queue, self.part
        wiring.connect(m, wiring.flipped(self.i), self.queue.i)
        wiring.connect(m, self.queue.o, self.part.i)
        wiring.connect(m, self.part.o, wiring.flipped(self.o))
        return m


class Bench(wiring.Component):
    """Parts side by side; the streams of part `name` are the ports `<name>_i` and `<name>_o`."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self.parts = parts
        ports = {}
        for name, part in parts.items():
            ports[f"{name}_i"] = In(stream.Signature(part.i.payload.shape()))
            ports[f"{name}_o"] = Out(stream.Signature(part.o.payload.shape()))
        super().__init__(ports)

    def elaborate(self, platform: Any) -> Module:
        """Nothing but wires."""
        m = Module()
        for name, part in self.parts.items():
            m.submodules[name] = part
            wiring.connect(m, wiring.flipped(getattr(self, f"{name}_i")), part.i)
            wiring.connect(m, part.o, wiring.flipped(getattr(self, f"{name}_o")))
        return m
