"""Sample activations: what every matrix product sees in a full-precision pass over the shipped text."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwsim import catalog
from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.decoder import Decoder
from hwsim.checkpoint.encoder import Encoder
from hwsim.checkpoint.tokenizer import TOKENIZER, Tokenizer
from hwsim.trace import Samples

SENTENCES = "sentences.txt"
WINDOW = 512
"""Tokens that a decoder sees at once, where it was made for so many."""


def load_sentences() -> list[str]:
    """The sentences that sample activations and qualities come from, one a line."""
    return sentences_path().read_text().splitlines()


def record_samples(checkpoint: Checkpoint) -> Samples:
    """The inputs of every matrix product in a full-precision pass over the sentences; a decoder takes them as one text.

    An expert's inputs are those of the tokens that go to it. There are as many rows for each matrix as the text has
    tokens, spread evenly over its inputs where these are more.

    Raises:
        HwsimError: the checkpoint has no tokenizer, or its forward pass fails.
    """
    inputs: dict[str, list[NDArray[np.float32]]] = defaultdict(list)

    def observe(name: str, x: NDArray[np.float32]) -> None:
        inputs[name].append(x)

    if checkpoint.network.family == "encoder":
        Encoder(checkpoint, observe=observe).embed(load_sentences())
    else:
        for _ in Decoder(checkpoint, observe=observe).logits(list(_windows(checkpoint))):
            pass
    whole = {name: np.concatenate(inputs[name]) for name in checkpoint.weight_names()}
    text_hash = hashlib.sha256(sentences_path().read_bytes()).hexdigest()
    return Samples(SENTENCES, text_hash, whole).spread(min(map(len, whole.values())))


def find_samples(checkpoint: Checkpoint) -> Samples | None:
    """As `record_samples`; None for a decoder without a tokenizer beside it.

    Raises:
        HwsimError: as `record_samples`.
    """
    if checkpoint.network.family != "encoder" and not (checkpoint.folder / TOKENIZER).is_file():
        return None
    return record_samples(checkpoint)


def _windows(checkpoint: Checkpoint) -> Iterator[list[int]]:
    ids = Tokenizer(checkpoint.folder, checkpoint.network).text_ids(sentences_path().read_text())
    length = min(WINDOW, checkpoint.network.max_position)
    return (ids[start : start + length] for start in range(0, len(ids), length))


def sentences_path() -> Path:
    """The file of the sentences."""
    return catalog.data_root() / "models" / "texts" / SENTENCES
