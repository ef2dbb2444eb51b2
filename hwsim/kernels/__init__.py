"""Compiled kernels: the inner loops of the cycle-level models."""

from hwsim.kernels.dram import serve
from hwsim.kernels.line import stream

__all__ = ["serve", "stream"]
