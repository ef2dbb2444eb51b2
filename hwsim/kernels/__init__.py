"""Compiled kernels: the inner loops of the cycle-level models."""

from hwsim.kernels.dram import advance
from hwsim.kernels.fed import are_written, ask_all, fed_stream, finish_writes
from hwsim.kernels.line import folds, stream, warm
from hwsim.kernels.serving import serve

__all__ = ["advance", "are_written", "ask_all", "fed_stream", "finish_writes", "folds", "serve", "stream", "warm"]
