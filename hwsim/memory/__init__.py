"""Memories: their descriptions now, their command-level behaviour beside them."""

from hwsim.memory.description import Memory, load_memory

__all__ = ["Memory", "load_memory"]
