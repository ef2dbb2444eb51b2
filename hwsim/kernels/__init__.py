"""Compiled kernels: the inner loops of the cycle-level models."""

from hwsim.kernels.dram import advance
from hwsim.kernels.line import stream

__all__ = ["advance", "stream"]
