"""From components to text: RTLIL (needs Amaranth alone) and Verilog (needs Yosys as well)."""

from __future__ import annotations

from typing import Any

from amaranth.back import rtlil as _rtlil
from amaranth.back import verilog as _verilog


def rtlil(component: Any, name: str) -> str:
    """RTLIL with top module `name`, free of source positions: what decides whether a design has changed."""
    return str(_rtlil.convert(component, name=name, emit_src=False))


def verilog(component: Any, name: str) -> str:
    """Verilog with top module `name`, free of source positions and internal attributes: the same on every machine."""
    return str(_verilog.convert(component, name=name, emit_src=False, strip_internal_attrs=True))
