"""Perplexity: how surprised a decoder is by a text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np
from scipy.special import logsumexp

from hwsim.checkpoint.decoder import Decoder
from hwsim.checkpoint.functions import Floats
from hwsim.errors import HwsimError


@dataclass(frozen=True)
class Surprise:
    """What was found.

    Args:
        nats_per_token: mean of -ln p of each scored token, given those before it in its window.
        tokens: how many were scored.
    """

    nats_per_token: float
    tokens: int

    @property
    def perplexity(self) -> float:
        """Exp of the mean (Jelinek et al., JASA 62 S1, 1977).

        Raises:
            HwsimError: it is beyond float64.
        """
        if not self.nats_per_token < log(sys.float_info.max):
            raise HwsimError("a perplexity beyond float64", got=f"{self.nats_per_token:g} nats per token")
        return exp(self.nats_per_token)


@dataclass(frozen=True)
class Window:
    """Tokens start to stop - 1 of a text, of which those from `first` on are scored."""

    start: int
    stop: int
    first: int


def windows(tokens: int, length: int, stride: int) -> Iterator[Window]:
    """Windows of at most `length` tokens, each `stride` after the one before; every token but the first is scored once.

    A token that two windows hold is scored in the earlier; with stride = length each window's first is not scored.

    Raises:
        HwsimError: a length under 2, or a stride that is not from 1 to the length.
    """
    if length < 2 or not 1 <= stride <= length:
        got = f"length {length}, stride {stride}"
        raise HwsimError("windows of the text", got=got, expected="a length of at least 2, a stride of 1 to the length")
    scored = 1
    for start in range(0, tokens, stride):
        stop = min(start + length, tokens)
        if (first := max(scored, start + 1)) < stop:
            yield Window(start, stop, first)
        scored = stop
        if stop == tokens:
            return


def surprise(decoder: Decoder, ids: Sequence[int], length: int, stride: int) -> Surprise:
    """The mean surprise of a decoder by a text.

    Args:
        ids: the text's tokens.
        length, stride: see `windows`.

    Raises:
        HwsimError: the text is shorter than two tokens, windows are impossible, or the forward pass fails.
    """
    cut = list(windows(len(ids), length, stride))
    if not cut:
        raise HwsimError("a text of no length has no perplexity", got=f"{len(ids)} tokens", expected="at least 2")
    nats, scored = 0.0, 0
    logits = decoder.logits([ids[window.start : window.stop] for window in cut])
    for window, found in zip(cut, logits, strict=True):
        rows = found[window.first - window.start - 1 : -1]
        nats += _nats(rows, ids[window.first : window.stop])
        scored += len(rows)
    return Surprise(nats / scored, scored)


def _nats(logits: Floats, targets: Sequence[int]) -> float:
    """The sum of -ln p of the targets, each after its row of logits."""
    exact = logits.astype(np.float64)
    return float((logsumexp(exact, axis=1) - exact[np.arange(len(targets)), list(targets)]).sum())
