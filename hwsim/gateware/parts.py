"""A beat worked off in parts, one a cycle; parts that have nothing to add are skipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal

from hwsim.gateware.array import Front


@dataclass(frozen=True)
class Parts:
    """The beat at work.

    Args:
        held: its payload, in a register.
        chosen: the part to add in this cycle, one-hot; none for a beat without parts.
        final: whether that is its last.
        busy: whether there is a beat.
    """

    held: Any
    chosen: Any
    final: Any
    busy: Any

    def tag(self, m: Module, shape: Any) -> Any:
        """The beat's tag; only the last part may end a group or row."""
        tag = Signal(shape)
        m.d.comb += [
            tag.eq(self.held.tag),
            tag.ends_group.eq(self.held.tag.ends_group & self.final),
            tag.ends_row.eq(self.held.tag.ends_row & self.final),
        ]
        return tag


def work_off(m: Module, front: Front, wanted: Any) -> Parts:
    """Hold the beat at `front.i`, and choose one of its parts in each cycle, lowest first.

    A beat with n parts to add is followed by the next after max(1, n) cycles. `ready` is one register.

    Args:
        wanted: which parts the beat at the input has, one bit each.
    """
    parts = len(wanted)
    held = Signal(front.shape.beat, reset_less=True, name="held")
    left, rest = Signal(parts, name="left"), Signal(parts, name="rest")
    busy, accept, final = Signal(name="busy"), Signal(name="accept"), Signal(name="final")
    more = Signal(name="more") if parts > 1 else Const(0)  # a single part is always the last
    m.d.comb += [rest.eq(_others(left)), final.eq(~more), front.i.ready.eq(~more)]
    m.d.comb += accept.eq(front.i.valid & front.i.ready)
    with m.If(accept):
        m.d.sync += [held.eq(front.i.payload), busy.eq(1), left.eq(wanted)]
    with m.Else():
        m.d.sync += [busy.eq(more), left.eq(rest)]
    if parts > 1:
        m.d.sync += more.eq(Mux(accept, _others(wanted).any(), _others(rest).any()))
    return Parts(held, left & ~rest, final, busy)


def _others(parts: Any) -> Any:
    """All parts but the lowest."""
    return parts & (parts - 1) if len(parts) > 1 else Const(0)
