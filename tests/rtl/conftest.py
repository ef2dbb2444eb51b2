"""A real layer of all-MiniLM-L6-v2 and its inputs, which several benches stream through RTL."""

from dataclasses import dataclass

import numpy as np
import pytest

from hwsim.checkpoint import Encoder, find_minilm, open_checkpoint

WEIGHT = "layers.0.attention.q"  # encoder.layer.0.attention.self.query in the checkpoint
SENTENCE = "A queue that is neither full nor empty hides how it was built."


@dataclass(frozen=True)
class Layer:
    """Its name, weights [rows, cols], and inputs [tokens, cols] of a sentence."""

    name: str
    weights: np.ndarray
    inputs: np.ndarray


@pytest.fixture(scope="session")
def layer() -> Layer:
    checkpoint = open_checkpoint(find_minilm())
    inputs = {}
    Encoder(checkpoint, observe=inputs.setdefault).embed([SENTENCE])
    return Layer(WEIGHT, checkpoint.weight(WEIGHT), inputs[WEIGHT])
