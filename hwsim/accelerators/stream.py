"""The streaming dataflow: operators become steps of a line of memory channels, PE tiles, collector and vector unit.

Every matrix (weights, and keys and values of attention) is streamed from memory once per pass and never kept on
chip; activations never leave it. A tile keeps the row block at hand and replays it for the further tokens of a pass.

Attention reads K as a matrix with a row per (sequence, KV head, position), and V transposed, with a row per (sequence,
KV head, dimension); the queries that share a KV head share its beats. In decode the new token's K and V bypass memory
and are written back afterwards, so that weights and cache are fetched ahead; in prefill they are written first.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil
from typing import Any

import numpy as np

from hwsim.accelerators.arrays import ArrayCounts
from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.layout import Cycles, Layout, ceil_div, deal
from hwsim.accelerators.tile_time import value_dependent, value_independent
from hwsim.accelerators.working_set import VALUE_BYTES
from hwsim.engine import FoldStep, Line, Program, StreamStep, VectorStep, WriteStep
from hwsim.engine.program import Step
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.memory.description import Memory
from hwsim.network import Activation, Attention, Elementwise, Embedding, Gemm, Norm, Operator, Rotary
from hwsim.pe import PE
from hwsim.quantize import WeightRule, group_length, row_bytes
from hwsim.trace import Trace

# A beat's share of bandwidth is a fraction with this denominator at most, so that exact periods stay short. It is off
# by 1/512 at worst, below what any bandwidth is known to.
LARGEST_DENOMINATOR = 256

ASSUMED = (
    "activation scales are found while a vector is written and applied while it is read, at no cost in cycles",
    "biases, norm gains and position embeddings are held on chip",
    "router top-k, sums of experts and norms inside of blocks (QK-norm, sub-norm) take no time and no energy",
    "values are cached transposed (latents twice), and a new token's are written as whole beats",
    "every token chooses experts of its own (worst case) where there are experts",
    "attention in prefill computes the full rectangle of queries and keys, masked or not",
)


def line_of(description: AcceleratorDescription, memory: Memory) -> Line:
    """The line of an accelerator: its memory's time in its own cycles.

    A Link takes a beat a cycle, which is all that a faster memory gets through.

    Raises:
        HwsimError: a count below 1, or more channels than the memory has.
    """
    clock, design = description.clock_hz.value, description.line_design(memory)
    most = int(memory.channels.value)
    channels = design.channels or most
    if channels > most:
        raise HwsimError(f"channels of {description.name}", got=channels, expected=f"at most {most}")
    beats_per_s = memory.bandwidth_bytes_per_s.value * memory.sustained.value / memory.beat_bytes.value
    return Line(
        channels=channels,
        link_depth=design.link_depth,
        memory_latency=max(1, ceil(memory.latency_s.value * clock)),
        beat_interval=max(Fraction(1), Fraction(clock / beats_per_s).limit_denominator(LARGEST_DENOMINATOR)),
        credits=design.credits,
    )


@dataclass
class Mapping:
    """A program; for each step the operator it serves and what it does for energy; the PEs' share; assumptions.

    `facts` is what a run says of its accelerator besides (instruction streams).
    """

    steps: list[Step] = field(default_factory=list)
    owners: list[Operator] = field(default_factory=list)
    actions: list[Counter[str]] = field(default_factory=list)
    arrays: ArrayCounts = field(default_factory=ArrayCounts)
    assumed: tuple[str, ...] = ASSUMED
    facts: dict[str, Any] = field(default_factory=dict)

    def add(self, step: Step, owner: Operator, actions: dict[str, int]) -> int:
        """Append a step; returns its index."""
        self.steps.append(step)
        self.owners.append(owner)
        self.actions.append(Counter(actions))
        return len(self.steps) - 1


class StreamMapper:
    """Turns operators into steps, one list of operators after the other."""

    def __init__(self, description: AcceleratorDescription, memory: Memory, trace: Trace) -> None:
        self.description, self.trace = description, trace
        self.line, self.design = line_of(description, memory), description.line_design(memory)
        self.beat_bytes = int(memory.beat_bytes.value)
        self.mapping = Mapping()
        self._pes: dict[tuple[str, int, int, bool], PE] = {}
        self._row_bytes: dict[tuple[WeightRule, int], tuple[int, int]] = {}
        self._streamed: dict[tuple[PE, Matrix], tuple[StreamStep, int]] = {}

    def program(self) -> Program:
        """The steps so far, as a program.

        Raises:
            HwsimError: a step is impossible, or the cycles could overflow.
        """
        return Program(self.line, tuple(self.mapping.steps))

    def add(self, operators: list[Operator], phase: str) -> None:
        """Append the steps of `operators`; their `after` count from the start of this list."""
        last: list[int] = []
        for operator in operators:
            after = tuple(last[index] for index in operator.after)
            last.append(self._step(operator, after, phase))

    def _step(self, operator: Operator, after: tuple[int, ...], phase: str) -> int:
        match operator:
            case Gemm():
                return self._gemm(operator, after)
            case Attention():
                return self._attention(operator, after, phase)
            case Embedding():
                return self._embedding(operator, after)
            case Norm() | Activation() | Rotary() | Elementwise():
                values = operator.tokens * operator.width
                return self._vector(
                    operator, after, values, self.description.vector.passes.of(operator), operands=len(operator.after)
                )

    def _vector(
        self, owner: Operator, after: tuple[int, ...], values: int, passes: int, name: str = "", operands: int = 1
    ) -> int:
        """Pass so many values through the vector unit; each of its operands is read at least once."""
        unit = self.description.vector
        step = VectorStep(name or owner.name, after, unit.latency_cycles + passes * ceil_div(values, unit.width))
        actions = {
            "vector_op": passes * values,
            "buffer_read_bytes": max(passes, operands) * values * VALUE_BYTES,
            "buffer_write_bytes": values * VALUE_BYTES,
        }
        return self.mapping.add(step, owner, actions)

    def _embedding(self, operator: Embedding, after: tuple[int, ...]) -> int:
        """A row of FP16 per token, each from one channel; where tables lie elsewhere, one cycle for it to be there."""
        if self.description.embeddings == "elsewhere":
            size = operator.tokens * operator.width * VALUE_BYTES
            return self.mapping.add(VectorStep(operator.name, after, 1), operator, {"buffer_write_bytes": size})
        layout = Layout.of_block(operator.width * VALUE_BYTES, 0, 1, self.beat_bytes, operator.tokens)
        service = np.ones((1, 1, layout.body_beats), np.int64)
        step = self._stream(operator.name, after, operator.tokens, service, 0, operator.width)
        return self.mapping.add(step, operator, self._moved(step, operator.tokens * operator.width))

    def _gemm(self, operator: Gemm, after: tuple[int, ...]) -> int:
        rule = self.trace.weight_rule(operator.weight)
        group = group_length(operator.weight, operator.cols, rule.group)
        groups = operator.cols // group
        pe = self._pe(rule.format, group, groups, rule.zero_point != "none")
        if (rule, operator.cols) not in self._row_bytes:
            codes = get_format(rule.format).packed_bytes(operator.cols, rule.packing)
            self._row_bytes[rule, operator.cols] = codes, row_bytes(operator.weight, operator.cols, rule) - codes
        sizes = self._row_bytes[rule, operator.cols]
        matrix = Matrix(operator.copies, operator.rows, operator.cols, operator.tokens, *sizes)
        counts = operator.copies * self.trace.code_counts(operator.weight)
        return self._matrix(Work(operator, operator.name, after, pe, matrix, groups, counts, operator.weight))

    def _pe(self, weight_format: str, group: int, groups: int, zero_point: bool) -> PE:
        """As `_padded_pe`, made and checked once: layers repeat."""
        key = (weight_format, group, groups, zero_point)
        if key not in self._pes:
            self._pes[key] = self._padded_pe(*key)
        return self._pes[key]

    def _padded_pe(self, weight_format: str, group: int, groups: int, zero_point: bool) -> PE:
        """The PE array; a row that is one group is padded to whole beats with lanes that do not count."""
        _, lanes = self.description.array(weight_format)
        padded = ceil_div(group, lanes) * lanes if groups == 1 else group
        return self.description.pe(weight_format, padded, groups, zero_point, self.trace.recipe.activations.format)

    def _attention(self, operator: Attention, after: tuple[int, ...], phase: str) -> int:
        write = self._kv_write_step(operator, after)
        if phase == "prefill":
            self.mapping.add(*write)
        heads = operator.sequences * operator.kv_heads
        queries = operator.queries * operator.heads // operator.kv_heads
        key, value = self._kv_formats
        # A position's scales of K and V come with its K: that of V is multiplied into the position's probability.
        key_bytes, value_bytes = key.packed_bytes(operator.head_dim), value.packed_bytes(operator.context)
        scale_bytes = self.trace.kv_bytes_per_head(apart=True) - key_bytes - value.packed_bytes(operator.value_dim)
        keys = Matrix(heads, operator.context, operator.head_dim, queries, key_bytes, scale_bytes)
        values = Matrix(heads, operator.value_dim, operator.context, queries, value_bytes, 0)
        cached = heads * operator.context
        counts = self.trace.kv_code_counts(key.name, cached, operator.head_dim)
        name, pe = f"{operator.name}.scores", self._kv_pe(key.name, keys)
        scores = self._matrix(Work(operator, name, after, pe, keys, code_counts=counts))
        count = operator.sequences * operator.heads * operator.queries * operator.context
        softmax = self._vector(
            operator, (scores,), count, self.description.vector.passes.softmax, f"{operator.name}.softmax"
        )
        counts = self.trace.kv_code_counts(value.name, cached, operator.value_dim)
        pe = self._kv_pe(value.name, values)
        name = f"{operator.name}.values"
        out = self._matrix(Work(operator, name, (softmax,), pe, values, code_counts=counts))
        if phase == "decode":
            self.mapping.add(*write)
        return out

    @property
    def _kv_formats(self) -> tuple[NumberFormat, NumberFormat]:
        return get_format(self.trace.recipe.kv.key), get_format(self.trace.recipe.kv.value)

    def _kv_pe(self, weight_format: str, matrix: Matrix) -> PE:
        return self._pe(weight_format, matrix.cols, 1, zero_point=False)

    def _kv_write_step(self, operator: Attention, after: tuple[int, ...]) -> tuple[WriteStep, Operator, dict[str, int]]:
        size = operator.sequences * operator.queries * operator.kv_heads * self.trace.kv_bytes_per_head(apart=True)
        beats = ceil_div(size, self.beat_bytes * self.line.channels)
        moved = beats * self.beat_bytes * self.line.channels
        step = WriteStep(f"{operator.name}.kv_write", after, beats)
        return step, operator, {"memory_write_bytes": moved, "buffer_read_bytes": size}

    def _matrix(self, work: Work) -> int:
        """Stream matrices through the tiles, in as many passes of equal size as their tokens make necessary."""
        pe, matrix = work.pe, work.matrix
        if work.weight is None or not pe.depends_on:  # layers repeat: one of them stands for all but its place
            if (pe, matrix) not in self._streamed:
                self._streamed[pe, matrix] = self._streamed_by(work)
            step, read_bytes = self._streamed[pe, matrix]
            step = replace(step, name=work.name, after=work.after)
        else:
            step, read_bytes = self._streamed_by(work)
        actions = self._counted(work) | {"buffer_read_bytes": read_bytes}
        return self.mapping.add(step, work.owner, actions | self._moved(step, matrix.results))

    def _streamed_by(self, work: Work) -> tuple[StreamStep, int]:
        """The step of matrix products, and the bytes of activations that it reads."""
        pe, matrix = work.pe, work.matrix
        passes = ceil_div(matrix.tokens, self.design.tokens_per_pass)
        tokens = ceil_div(matrix.tokens, passes)
        blocks = passes * matrix.parts * ceil_div(matrix.rows, pe.rows)
        layout = Layout.of_block(
            pe.rows * matrix.row_code_bytes,
            pe.rows * matrix.row_scale_bytes,
            ceil_div(matrix.cols, pe.lanes),
            self.beat_bytes,
            ceil_div(blocks, self.line.channels),
        )
        if work.weight is None or not pe.depends_on:
            intervals = value_independent(pe, layout.pe_beats)
        else:
            intervals = value_dependent(self.trace, pe, layout, work.weight, matrix.parts, blocks, self.line.channels)
        step = self._stream(work.name, work.after, blocks, layout.service(intervals), pe.drain, pe.rows)
        replay = intervals.sum(axis=-1)
        step = replace(step, head=layout.head_beats, head_every=layout.head_every, tokens=tokens, replay=replay)
        return step, blocks * layout.pe_beats * pe.activations.packed_bytes(pe.lanes) * tokens

    def _counted(self, work: Work) -> dict[str, int]:
        """What the PEs do for products, noted as their share."""
        pe, matrix = work.pe, work.matrix
        actions = pe.count_actions(
            matrix.products, rows=matrix.results, groups=work.groups, code_counts=work.code_counts,
            tokens=matrix.tokens,
        )  # fmt: skip
        self.mapping.arrays.add(pe, matrix.products, actions)
        return actions

    def _stream(
        self, name: str, after: tuple[int, ...], blocks: int, service: Cycles, drain: int, values: int
    ) -> StreamStep:
        dealt = deal(blocks, self.line.channels)
        collect = ceil_div(int((dealt > 0).sum()) * values, self.description.collector.width)
        return StreamStep(name, after, dealt, service, drain, collect, self.description.collector.latency_cycles)

    def _moved(self, step: StreamStep | FoldStep, values: int) -> dict[str, int]:
        """What a stream moves from memory, through the Links, and as so many values into the activation buffer."""
        size = step.beats * self.beat_bytes
        return {"memory_read_bytes": size, "link_bytes": size, "buffer_write_bytes": values * VALUE_BYTES}


@dataclass(frozen=True)
class Matrix:
    """Matrices to stream: y[tokens, rows] = x[tokens, cols] W^T for each of `parts`, and the bytes of a row in memory.

    Parts (KV heads of sequences, experts) have activations of their own, so no row block spans two of them.
    """

    parts: int
    rows: int
    cols: int
    tokens: int
    row_code_bytes: int
    row_scale_bytes: int

    @property
    def results(self) -> int:
        """Of all parts and tokens."""
        return self.parts * self.rows * self.tokens

    @property
    def products(self) -> int:
        """That make these."""
        return self.results * self.cols


@dataclass(frozen=True, eq=False)
class Work:
    """Matrix products of an operator, as a mapper turns them into a step.

    Args:
        after: steps that it waits for.
        groups: of weights along a row.
        code_counts: how often each code occurs, where that is known.
        weight: the matrix in the trace; None of keys and values.
    """

    owner: Operator
    name: str
    after: tuple[int, ...]
    pe: PE
    matrix: Matrix
    groups: int = 1
    code_counts: Cycles | None = None
    weight: str | None = None
