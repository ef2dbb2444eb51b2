"""What a streaming accelerator executes: the line's parameters and a program of steps, and what an engine reports.

The line, per memory channel, with a collector and a vector unit shared by all:

    memory --Link--> tile (PEs) --results--> collector --> done --> vector unit

Times are integer cycles. A step may start the cycle after all steps in its `after` are done; memory runs ahead of that
through the `Link`, in program order. Both engines (`events`, `line`) evaluate exactly these rules:

    read beat i      issue_i  = max(issue_{i-1} + 1, accept_{i-depth} + 1)          a slot of the Link is reserved first
                     s_i      = max(s_{i-1} + p, q (issue_i + latency))             a beat takes p/q cycles of bandwidth
                     put_i    = ceil(s_i / q), usable by the tile at put_i + 1
    write beat       issue    = max(issue_{i-1} + 1, gate),  s_i = max(s_{i-1} + p, q issue)
    tile beat k      accept_k = max(end of the work before, gate, take_{j-credits} + 1, put_k + 1), k of a block whose
                     first result is j; it ends at accept_k + service_k
    replay           of the block from the tile's buffer, for each token after the first: result j + 1 and so on
                     starts at max(end of the work before, take_{j+1-credits} + 1), ends `replay` cycles later
    result j         offer_j  = end of its last beat (or replay) + drain
    collector        take_j   = max(take_{j-1} + collect, offer_j of every active channel)
    stream step      done     = take_last + collect + collect latency
    held stream      issue of its first beats >= gate: nothing is fetched ahead of what it waits for
    vector step      start    = max(gate, end of the step before of the same unit), done = start + cycles

With a systolic array (`folds`) in place of the tiles, its weights come through the Links of all channels in lockstep:

    fold beat        as a read beat, where accept_i is the end of the last tile that beat i holds a part of
    tile t           start_t  = max(end of the work before, gate, put + 1 of the last beat that it needs)
                     ends at start_t + its folds' cycles
    fold step        done     = end of the last tile - 1 + drain; its stalls are the array's, not a sum over channels
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hwsim.engine.folds import FoldStep
from hwsim.errors import HwsimError

Cycles = NDArray[np.int64]

# Engines count 1/q cycles in 64 bits; two of them are added at most.
MAX_SUBCYCLES = 1 << 61
STALLS = ("dependency", "output", "memory")
VECTOR_UNIT = "vector_unit"


@dataclass(frozen=True)
class Line:
    """The hardware that a program runs on.

    Args:
        channels: memory channels, each with its own Link and tile.
        link_depth: beats a channel may have requested or queued before the tile takes them.
        memory_latency: cycles from a read request to its data, unloaded.
        beat_interval: cycles of bandwidth that a beat takes, at least 1 (a Link takes one beat a cycle).
        credits: results that a tile may have under way or waiting.
    """

    channels: int
    link_depth: int
    memory_latency: int
    beat_interval: Fraction
    credits: int

    def __post_init__(self) -> None:
        for name in ("channels", "link_depth", "memory_latency", "credits"):
            if getattr(self, name) < 1:
                raise HwsimError(f"{name} of the accelerator", got=getattr(self, name), expected="at least 1")
        if self.beat_interval < 1:
            raise HwsimError(
                "the memory is faster than its Link",
                got=f"{float(self.beat_interval):.3g} cycles a beat",
                expected="at least 1 cycle a beat",
                next="raise beat_bytes or the clock, or use more channels",
            )


@dataclass(frozen=True, eq=False)
class StreamStep:
    """Weights, keys or values streamed through the tiles in row blocks.

    Args:
        blocks: row blocks on each channel, int64[channels].
        service: cycles that each beat occupies its tile, int64[channels or 1, blocks or 1, beats of a block];
            an axis of length 1 repeats. Every entry is at least 1.
        drain: cycles from the end of a result's last beat until it is offered.
        collect: cycles that the collector is busy with one result of every active channel.
        collect_latency: further cycles until the last result is in the activation buffer.
        head: how many beats, the first ones of `service`, carry scales; they serve `head_every` blocks, and only the
            first of so many blocks has them.
        tokens: results of a block: its codes meet so many activation vectors, all but the first from a replay.
        replay: cycles of one replay of a block, int64[channels or 1, blocks or 1]; needed where `tokens` exceeds 1.
        held: its beats are requested only after all that it waits for, as a load instruction behind a barrier is.
        unit: what takes the beats, for timelines.
    """

    name: str
    after: tuple[int, ...]
    blocks: Cycles
    service: Cycles
    drain: int
    collect: int
    collect_latency: int
    head: int = 0
    head_every: int = 1
    tokens: int = 1
    replay: Cycles = field(default_factory=lambda: np.zeros((1, 1), np.int64))
    held: bool = False
    unit: str = "pe_array"

    @property
    def periodic(self) -> bool:
        """Whether every block of every channel takes the same services (nothing depends on values)."""
        return bool(self.service.shape[:2] == (1, 1))

    @property
    def results(self) -> int:
        """Results that the collector takes, each from every channel that is active."""
        return int(self.blocks.max()) * self.tokens

    @cached_property
    def beats(self) -> int:
        """Beats of all channels together."""
        return int(self.channel_beats().sum())

    def channel_beats(self) -> Cycles:
        """Beats of each channel, int64[channels]."""
        heads = -(-self.blocks // self.head_every)
        counts: Cycles = self.blocks * (self.service.shape[2] - self.head) + heads * self.head
        return counts

    def services(self, channel: int, block: int) -> Cycles:
        """Cycles of service of each beat of one block."""
        c, b = channel % self.service.shape[0], block % self.service.shape[1]
        return self.service[c, b, 0 if block % self.head_every == 0 else self.head :]

    @cached_property
    def busy(self) -> int:
        """Cycles of service of all channels together."""
        head, body = self.service[..., : self.head].sum(axis=2), self.service[..., self.head :].sum(axis=2)
        body = body + (self.tokens - 1) * self.replay
        if self.service.shape[1] == 1:
            heads = -(-self.blocks // self.head_every)
            return int((body[:, 0] * self.blocks + head[:, 0] * heads).sum())
        real = np.arange(self.service.shape[1]) < self.blocks[:, None]
        return int((real * (body + head * (np.arange(self.service.shape[1]) % self.head_every == 0))).sum())


@dataclass(frozen=True)
class VectorStep:
    """Work of a unit that does one step at a time, in program order: `cycles` from start to done.

    Units of different names (vector unit, instruction fetch, ...) work side by side.
    """

    name: str
    after: tuple[int, ...]
    cycles: int
    unit: str = VECTOR_UNIT


@dataclass(frozen=True)
class WriteStep:
    """Beats written to memory, the same number on every channel, in program order with the reads."""

    name: str
    after: tuple[int, ...]
    beats: int


Step = StreamStep | VectorStep | WriteStep | FoldStep


@dataclass(frozen=True)
class Program:
    """Steps in program order on a line.

    Raises:
        HwsimError: a step waits for itself or a later one, a count is below 1, or the cycles could overflow.
    """

    line: Line
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        for index, step in enumerate(self.steps):
            if any(not 0 <= before < index for before in step.after):
                raise HwsimError(f"step {step.name} waits for a later one", got=step.after, expected=f"below {index}")
            _check_step(step, self.line)
        most = MAX_SUBCYCLES // self.line.beat_interval.denominator
        if self.bound() > most:
            raise HwsimError("the program is too long to count", got=f"{self.bound()} cycles", expected=f"up to {most}")

    def bound(self) -> int:
        """Cycles the program cannot exceed: everything one after the other."""
        return sum(_bound(step, self.line) for step in self.steps)


@dataclass(frozen=True)
class Transfers:
    """Every transfer of a step's boundary streams, in cycles, channel by channel."""

    put: tuple[Cycles, ...]
    accept: tuple[Cycles, ...]
    take: Cycles


@dataclass(frozen=True)
class Result:
    """What an engine reports of a program.

    Args:
        done: the cycle in which each step was done, int64[steps].
        start: the cycle of a step's first transfer (stream), start (vector) or first beat (write), int64[steps].
        stalls: cycles that tiles waited, by cause in the order of `STALLS`, all channels together, int64[steps, 3].
        simulated_beats, skipped_beats: beats evaluated one by one, and beats known from an equal state before.
        transfers: of each stream step, by its index, where recording was asked for.
    """

    done: Cycles
    start: Cycles
    stalls: Cycles
    simulated_beats: int
    skipped_beats: int
    transfers: dict[int, Transfers] | None = None

    @property
    def cycles(self) -> int:
        """Cycles from the start until every step is done."""
        return int(self.done.max(initial=0))


def _check_step(step: Step, line: Line) -> None:
    if isinstance(step, StreamStep):
        _check_stream(step, line)
    elif isinstance(step, FoldStep):
        step.check(line.link_depth)
    elif (step.cycles if isinstance(step, VectorStep) else step.beats) < 1:
        raise HwsimError(f"step {step.name} does nothing", got=step, expected="at least one cycle or beat")


def _check_stream(step: StreamStep, line: Line) -> None:
    if step.blocks.shape != (line.channels,) or step.blocks.min() < 0 or step.blocks.max() < 1:
        expected = f"{line.channels} counts, at least one above 0"
        raise HwsimError(f"blocks of step {step.name}", got=step.blocks, expected=expected)
    if step.replay.shape != step.service.shape[:2] or (step.tokens > 1 and step.replay.min() < 1):
        expected = f"cycles of at least 1, of shape {step.service.shape[:2]}"
        raise HwsimError(f"replay of step {step.name}", got=step.replay, expected=expected)
    counts = {
        "beats of codes": step.service.shape[2] - step.head,
        "service": int(step.service.min(initial=1)),
        "head_every": step.head_every,
        "tokens": step.tokens,
        "collect": step.collect,
        "drain + 1": step.drain + 1,
    }
    for name, count in counts.items():
        if count < 1:
            raise HwsimError(f"{name} of step {step.name}", got=count, expected="at least 1")


def _bound(step: Step, line: Line) -> int:
    beat = -(-line.beat_interval.numerator // line.beat_interval.denominator)
    if isinstance(step, VectorStep):
        return step.cycles + 1
    if isinstance(step, WriteStep):
        return (step.beats + 1) * beat + 1
    if isinstance(step, FoldStep):
        return step.busy + step.drain + step.channel_beats * (beat + line.memory_latency + 2) + step.tile_count + 1
    memory = step.beats * (beat + line.memory_latency + 2)  # a short Link pays the round trip for every beat
    results = step.results * (step.collect + step.drain)
    return memory + step.busy + results + step.collect_latency + step.beats + 1
