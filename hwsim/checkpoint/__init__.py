"""Checkpoints on disk, and the forward pass of encoders."""

from hwsim.checkpoint.checkpoint import Checkpoint, find_minilm, open_checkpoint
from hwsim.checkpoint.encoder import Encoder, load_sentences, record_samples
from hwsim.checkpoint.tensors import Tensors
from hwsim.checkpoint.tokenizer import Tokenizer

__all__ = [
    "Checkpoint",
    "Encoder",
    "Tensors",
    "Tokenizer",
    "find_minilm",
    "load_sentences",
    "open_checkpoint",
    "record_samples",
]
