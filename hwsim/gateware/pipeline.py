"""Delay lines: what travels beside a pipeline to meet its result."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal


def delay(m: Module, value: Any, cycles: int, name: str, *, reset_less: bool = True) -> Any:
    """`value` as it was `cycles` cycles ago; its own shape. Valid bits want `reset_less=False`."""
    for stage in range(cycles):
        later = Signal(value.shape(), name=f"{name}_{stage + 1}", reset_less=reset_less)
        m.d.sync += later.eq(value)
        value = later
    return value
