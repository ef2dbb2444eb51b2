"""What published systems report of generating text, by simulation: rates and times of a prompt and of its answer.

Each published value says in `ask` what is asked: the `figure`, of which `accelerator`, `network` and `recipe`, for what
`prompt`, `generated` tokens and `batch` (or `context`, for one token), and what is `set` otherwise in the design.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

import numpy as np
from pydantic import Field

from hwsim import catalog, files
from hwsim.accelerators import Accelerator, CoreAccelerator, open_accelerator
from hwsim.accelerators.description import Count
from hwsim.catalog import Strict
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.published import Ours, Question
from hwsim.trace import Trace

PRODUCTS_OF_A_DSP = 2  # of one INT8 weight and two vectors' activations (AMD WP486); in matrix mode
STRIDE = 256  # positions between the lengths that are simulated; between them a token's time is taken as linear

Figure = Literal[
    "decode_tokens_per_s", "decode_s", "prefill_s", "token_s", "token_cycles", "memory_share", "weight_bytes",
    "weight_bits", "dsp",
]  # fmt: skip


class Ask(Strict):
    """One figure.

    Attributes:
        figure: tokens of all sequences per second of decoding, time of it all, of the prompt, or of one token at
            `context`; the fraction of the memory's peak that such a token reaches; bytes of all weights in memory, and
            mean bits of a weight's code; DSPs of cores, without those of special functions.
        set: dotted keys of the accelerator's description and other values.
        memory_set: likewise of its memory.
    """

    figure: Figure
    accelerator: str
    network: str
    recipe: str
    prompt: Count = 128
    generated: Count = 512
    context: Count | None = None
    batch: Count = 1
    set: dict[str, Any] = Field(default_factory=dict)
    memory_set: dict[str, Any] = Field(default_factory=dict)


class Simulated:
    """Every run that figures need, each once."""

    def __init__(self) -> None:
        self._cases: dict[str, _Case] = {}

    def figure(self, ask: Ask) -> float:
        """The figure that is asked for, in SI.

        Raises:
            HwsimError: a description is missing or wrong, or the network is too much for the accelerator.
        """
        case = self.case(ask)
        match ask.figure:
            case "decode_s":
                return case.decode_s(ask.prompt, ask.generated)
            case "decode_tokens_per_s":
                return ask.batch * ask.generated / case.decode_s(ask.prompt, ask.generated)
            case "prefill_s":
                return case.run("prefill", ask.prompt).seconds
            case "weight_bytes":
                return float(case.trace.weight_bytes())
            case "weight_bits":
                return case.weight_bits
            case "dsp":
                assert isinstance(case.machine, CoreAccelerator)
                cores = case.machine.cores
                return cores.count * cores.matrix_products / PRODUCTS_OF_A_DSP
        token = case.run("decode", ask.context or ask.prompt)
        if ask.figure == "memory_share":
            actions = token.actions()
            moved = actions["memory_read_bytes"] + actions.get("memory_write_bytes", 0)
            return moved / token.seconds / case.machine.memory.peak_bytes_per_s
        return token.seconds if ask.figure == "token_s" else float(token.cycles)

    def case(self, ask: Ask) -> _Case:
        """What figures of one design, network, recipe and batch share."""
        described = [ask.accelerator, ask.network, ask.recipe, ask.batch, ask.set, ask.memory_set]
        return self._cases.setdefault(files.canonical_json(described), _Case(ask))


class _Case:
    def __init__(self, ask: Ask) -> None:
        self.ask = ask
        self._runs: dict[tuple[str, int], Run] = {}

    @cached_property
    def machine(self) -> Accelerator:
        return open_accelerator(self.ask.accelerator, self.ask.set, self.ask.memory_set)

    @cached_property
    def trace(self) -> Trace:
        return Trace.synthetic(load_network(self.ask.network), load_recipe(self.ask.recipe))

    def run(self, phase: str, context: int) -> Run:
        """A phase at the length that is computed for a context."""
        length = self.machine.padded(self.trace, phase, context)
        if (phase, length) not in self._runs:
            self._runs[phase, length] = self.machine.run(self.trace, phase, length, self.ask.batch)
        return self._runs[phase, length]

    def decode_s(self, prompt: int, generated: int) -> float:
        """Time of `generated` tokens of each sequence after a prompt; the first attends to prompt + 1 positions."""
        lengths = [self.machine.padded(self.trace, "decode", prompt + 1 + i) for i in range(generated)]
        known = sorted({lengths[0], lengths[-1], *range(lengths[0], lengths[-1], STRIDE)})
        return float(np.interp(lengths, known, [self.run("decode", length).seconds for length in known]).sum())

    @property
    def weight_bits(self) -> float:
        """Mean bits of a weight's code."""
        weights = {name: rows * cols for name, (rows, cols) in self.trace.shapes.items()}
        bits = sum(self.trace.weight_rule(name).number_format.bits * count for name, count in weights.items())
        return bits / sum(weights.values())


def answers(simulated: Simulated, questions: Sequence[Question]) -> Mapping[str, Ours]:
    """Our figures.

    Raises:
        HwsimError: an `ask` is wrong, or see `Simulated.figure`.
    """
    asked = {one.key: catalog.check(dict(one.ask), Ask, f"ask of {one.key}") for one in questions}
    return {key: Ours.point(simulated.figure(ask)) for key, ask in asked.items()}
