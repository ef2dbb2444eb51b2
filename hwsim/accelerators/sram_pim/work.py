"""What the arrays do for one matrix product: its layout, its chunks, and the cycles of each, from real inputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.sram_pim.description import SramPimDescription
from hwsim.accelerators.sram_pim.fixed import activation_bits, activation_integers, fixed_weight
from hwsim.accelerators.sram_pim.layout import ArrayLayout, Deal, array_layout
from hwsim.accelerators.sram_pim.patterns import Integers, Reuse, grouped, lookup_cycles
from hwsim.network import Gemm
from hwsim.quantize.layout import plane_count
from hwsim.quantize.weight_rule import is_floating
from hwsim.trace import Trace


class Inputs:
    """The inputs of matrix products of a phase: a row of the trace's samples for each token, the last ones first.

    Where activations are synthetic, all matrices of as many columns see the inputs that were drawn for the first one.
    """

    def __init__(self, trace: Trace, wide_bits: int) -> None:
        self.trace, self.wide_bits = trace, wide_bits
        self._known: dict[str, Integers] = {}
        self._first: dict[int, str] = {}
        for name, (_, cols) in trace.shapes.items():
            self._first.setdefault(cols, name)

    def of(self, weight: str, tokens: int) -> tuple[Integers, Integers]:
        """Distinct inputs int64[samples, cols] of a product, and how many of the tokens have each."""
        source = self.source(weight)
        if source not in self._known:
            self._known[source] = activation_integers(self.trace.activations(source), self.wide_bits)[::-1]
        samples = self._known[source]
        used = min(tokens, len(samples))
        counts = tokens // used + (np.arange(used) < tokens % used)
        return samples[:used], counts.astype(np.int64)

    def source(self, weight: str) -> str:
        """The matrix whose sample inputs stand for those of a matrix."""
        return weight if self.trace.samples is not None else self._first[self.trace.shapes[weight][1]]


@dataclass(frozen=True)
class Product:
    """A matrix product in the arrays.

    Args:
        operator: it.
        layout: of an array.
        spans: sums of a chunk that leave the array, for each token and row.
        deal: of its items to the arrays.
        description: the machine.
    """

    operator: Gemm
    layout: ArrayLayout
    spans: int
    deal: Deal
    description: SramPimDescription

    @classmethod
    def of(cls, description: SramPimDescription, trace: Trace, operator: Gemm) -> Product:
        """The product of an operator.

        Raises:
            HwsimError: a format that bit lines do not take, or more bits than an array has rows for.
        """
        rule, lookup = trace.weight_rule(operator.weight), description.lookup
        activations = trace.recipe.activations
        groups = [group for group in (rule.group, activations.group) if isinstance(group, int)]
        parts = 2 if rule.number_format.complex else 1
        length = operator.cols // parts
        evenly = ceil_div(length, ceil_div(length, lookup.chunk)) if parts > 1 else lookup.chunk
        span = min([*groups, length] if groups else [evenly, length])
        planes = activation_bits(activations.number_format, lookup.wide_bits)
        layout = array_layout(operator.name, description.cache, lookup, fixed_weight(rule.format), planes, span)
        spans = max(1, ceil_div(lookup.chunk, span)) if groups else 1
        # A plane of complex codes is two matrices, of real and of imaginary parts, half as high and half as wide. Both
        # meet the inputs' real parts, which are their first half, and imaginary ones; those sums stay apart.
        rows = parts * ceil_div(operator.rows // parts, description.cache.columns)
        blocks = operator.copies * plane_count(rule) * rows
        deal = Deal(blocks, ceil_div(operator.cols, span * spans), description.cache.all_arrays)
        return cls(operator, layout, spans, deal, description)

    @property
    def converted(self) -> bool:
        """Whether sums leave the arrays in floating point."""
        return self.description.lookup.conversion == "arrays"

    @cached_property
    def fill_cycles_per_row(self) -> int:
        """Cycles until each array of a slice has a row."""
        cache = self.description.cache
        return ceil_div(cache.arrays * cache.columns, 8 * cache.fill_bytes_per_cycle)

    @property
    def passes(self) -> int:
        """How often tables are built: for as many tokens each time as there is room for sums."""
        return ceil_div(self.operator.tokens, self.layout.tokens)

    def chunk_cycles(self, inputs: Inputs, reuse: Reuse | None = None) -> Integers:
        """Cycles of an item by its chunk of columns, int64[chunks]; an array is alone in waiting for no other.

        Args:
            reuse: in place of the description's.
        """
        per_span = self._tables_per_span * self.passes * self.layout.prepare_cycles(self.fill_cycles_per_row)
        per_span += self.operator.tokens * self.layout.finish_cycles(self.converted)
        total = self.lookup_cycles(inputs, reuse) + per_span
        padded = np.pad(total, (0, self.deal.chunks * self.spans - len(total)))
        return np.asarray(padded.reshape(self.deal.chunks, self.spans).sum(axis=1))

    def lookup_cycles(self, inputs: Inputs, reuse: Reuse | None = None) -> Integers:
        """Cycles of all tokens' lookups by span of columns, int64[spans of a row]."""
        samples, counts = inputs.of(self.operator.weight, self.operator.tokens)
        layout = self.layout
        groups = groups_of(samples, layout.span, layout.basis)
        how = reuse or self.description.lookup.reuse
        by_table = lookup_cycles(groups, layout.planes, layout.entry, layout.sums, how)
        by_span = by_table.reshape(len(samples), -1, self._tables_per_span).sum(axis=2)
        return np.asarray(counts @ by_span)

    @property
    def _tables_per_span(self) -> int:
        return ceil_div(self.layout.span, self.layout.basis)

    def step_cycles(self, by_chunk: Integers) -> list[int]:
        """Cycles of each step, which lasts as long as its slowest array."""
        slowest = int(by_chunk.max())
        found = []
        for step in range(self.deal.steps):
            _, chunks = self.deal.of_step(step)
            whole = len(chunks) == len(by_chunk)
            found.append(slowest if whole else int(by_chunk[np.array(chunks) % len(by_chunk)].max()))
        return found

    def results_of(self, items: int) -> int:
        """Sums that leave the arrays for so many items."""
        return items * self.spans * self.description.cache.columns * self.operator.tokens

    def result_bytes(self, items: int) -> int:
        """Bytes of those sums: FP32, or as many whole bytes as an integer has."""
        return self.results_of(items) * (4 if self.converted else ceil_div(self.layout.sums, 8))


def groups_of(samples: Integers, span: int, basis: int) -> Integers:
    """Inputs by table, int64[samples, tables, basis]; no table has inputs of two spans, and zeros fill up the last."""
    padded = np.pad(samples, ((0, 0), (0, -samples.shape[1] % span)))
    by_span = grouped(padded.reshape(-1, span), basis)
    return by_span.reshape(len(samples), -1, basis)


def scalings(trace: Trace, operator: Gemm) -> int:
    """Multiply-adds that the host spends on each sum: its scale, and the zero point's share where there is one."""
    return 1 if trace.weight_rule(operator.weight).zero_point == "none" else 2


def float_inputs(trace: Trace) -> bool:
    """Whether activations are floats that are rounded to integers of the machine's own width."""
    format = trace.recipe.activations.number_format
    return is_floating(format) and format.bits > 8
