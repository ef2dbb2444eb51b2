"""Checkpoints on disk, and the forward passes of encoders and decoders."""

from hwsim.checkpoint.checkpoint import Checkpoint, find_minilm
from hwsim.checkpoint.decoder import Decoder
from hwsim.checkpoint.encoder import Encoder
from hwsim.checkpoint.opening import open_checkpoint
from hwsim.checkpoint.perplexity import Surprise, surprise
from hwsim.checkpoint.samples import find_samples, load_sentences, record_samples
from hwsim.checkpoint.tensors import Tensors
from hwsim.checkpoint.tokenizer import Tokenizer

__all__ = [
    "Checkpoint",
    "Decoder",
    "Encoder",
    "Surprise",
    "Tensors",
    "Tokenizer",
    "find_minilm",
    "find_samples",
    "load_sentences",
    "open_checkpoint",
    "record_samples",
    "surprise",
]
