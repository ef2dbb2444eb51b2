"""Bipolar codes as integers."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const


def bipolar_value(code: Any) -> Any:
    """The value 2 c - (2**b - 1) of a code c of b bits, signed: 2 c + 1 with its bit of weight 2**b inverted. Wires."""
    return Cat(Const(1, 1), code[:-1], ~code[-1]).as_signed()
