"""GGUF files as checkpoints."""

from hwsim.checkpoint.gguf.file import GgufFile
from hwsim.checkpoint.gguf.opening import open_gguf

__all__ = ["GgufFile", "open_gguf"]
