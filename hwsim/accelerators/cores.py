"""The dataflow of instruction-driven sparse cores (FlightLLM, Zeng et al., FPGA 2024, arXiv:2401.03868).

Each core has memory channels, a chain of DSPs that skips pruned weights, and a special function unit. An operator is a
list of instructions that the cores run in step, then a synchronization. As in the authors' instruction generator
(FlightLLM/flightllm_test_demo@4a9625149e, profile/inst_gen):

    fetch     an operator's instructions, while the operator before it runs
    load      a piece of weights into half of the buffer: after the product that used that half has ended and, with a
              barrier, after the synchronization before
    product   of a piece, after its load: a vector at a time (beats of the array for each token), or up to
              `tokens_per_pass` tokens at once (`matrix_products` products a cycle), whichever takes fewer cycles
    special   a fused operator on the results of an instruction, after the product; else after the operator's inputs
    sync      after all of these: results cross to the other cores

Every instruction waits for the slowest core. Activations stay on chip in the phases that the design names; in others
each pass loads its inputs and stores its results.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from hwsim.accelerators.core_design import Cores
from hwsim.accelerators.core_issue import Issue, core_line
from hwsim.accelerators.core_work import Product, Starts, starts_of
from hwsim.accelerators.fusion import fusions
from hwsim.accelerators.layout import Cycles, ceil_div
from hwsim.accelerators.pruned import Kept, array_actions, kept_of
from hwsim.accelerators.stream import StreamMapper
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.working_set import VALUE_BYTES
from hwsim.formats import get_format
from hwsim.memory.description import Memory
from hwsim.network import Attention, Embedding, Gemm, Norm, Operator
from hwsim.pe.sparse import SparseArray
from hwsim.pe.sparse.blocks import BLOCK
from hwsim.quantize import group_length
from hwsim.trace import SCALE_BYTES, Trace

Behind = Sequence[tuple[Operator, int]]
"""Operators fused with a product, with the passes that each result takes for them."""


class CoreMapper(StreamMapper):
    """Turns operators into the instructions of cores.

    Raises:
        HwsimError: the design's array is no sparse one, or a weight's zeros cannot be skipped.
    """

    def __init__(self, description: StreamDescription, memory: Memory, trace: Trace) -> None:
        super().__init__(description, memory, trace)
        self.cores = description.of_cores
        self.line = core_line(description, memory)
        self.issue = Issue(description, self.line, self.beat_bytes, self.mapping)
        self._chain = description.sparse_pe(BLOCK, 1)
        self._phase = "decode"

    def add(self, operators: list[Operator], phase: str) -> None:
        """Append the steps of `operators`; their `after` count from the start of this list."""
        self._phase = phase
        found = fusions(operators, self.cores.fused, self.description.vector.passes.of)
        last: list[int] = []
        for index, operator in enumerate(operators):
            if index in found.carrier:
                last.append(last[found.carrier[index]])
                continue
            after = tuple(last[before] for before in operator.after)
            last.append(self._operator(operator, after, found.behind.get(index, [])))

    def _operator(self, operator: Operator, after: tuple[int, ...], behind: Behind) -> int:
        match operator:
            case Gemm():
                return self._product(operator, operator.name, after, self._weights(operator), behind)
            case Attention():
                return self._core_attention(operator, after)
            case Embedding():
                beats = np.zeros(self.line.channels)
                beats[: min(operator.tokens, len(beats))] = ceil_div(operator.tokens, len(beats))
                size = beats * operator.width * VALUE_BYTES
                fetched = self.issue.fetch(operator, operator.name, self.cores.instructions.words.load)
                loaded = self.issue.load(operator, operator.name, (*after, fetched), size)
                return self.issue.sync(operator, operator.name, (loaded,), operator.tokens * operator.width)
            case _:
                return self._alone(operator, after)

    # -- operators without a product ----------------------------------------------------------------------------------

    def _alone(self, operator: Operator, after: tuple[int, ...]) -> int:
        """An operator of the special function unit: norms on every core, for all need the whole; else a share each."""
        assert not isinstance(operator, Gemm | Attention | Embedding)
        values = operator.tokens * operator.width
        mine = values if isinstance(operator, Norm) else ceil_div(values, self.cores.count)
        words = self.cores.instructions.words
        fetched = self.issue.fetch(operator, operator.name, operator.tokens * words.special + words.sync)
        after = (*after, fetched)
        done = self.issue.special(
            operator, operator.name, after, mine, self.description.vector.passes.of(operator), mine * self.cores.count
        )
        crossing = 0 if isinstance(operator, Norm) else values
        return self.issue.sync(operator, operator.name, (done,), crossing)

    # -- products -----------------------------------------------------------------------------------------------------

    def _weights(self, operator: Gemm) -> Product:
        rule = self.trace.weight_rule(operator.weight)
        self.description.element(rule.format)  # for what it refuses
        group = group_length(operator.weight, operator.cols, rule.group)
        scales = 0 if rule.group == "tensor" else SCALE_BYTES * (operator.cols // group)
        kept = kept_of(self.trace, operator.weight, operator.copies)
        return Product(operator.copies, operator.rows, operator.cols, operator.tokens, kept, scale_bytes=scales)

    def _core_attention(self, operator: Attention, after: tuple[int, ...]) -> int:
        """New keys and values are stored, then each core does the heads that it was dealt."""
        stored = self.mapping.add(*self._kv_write_step(operator, after))
        scores, out = self._heads(operator)
        scored = self._product(operator, f"{operator.name}.scores", (*after, stored), scores, [], softmax=True)
        return self._product(operator, f"{operator.name}.values", (scored,), out, [])

    def _heads(self, operator: Attention) -> tuple[Product, Product]:
        """Scores and weighted values: a matrix of keys, or of values, for each sequence and head."""
        parts = operator.sequences * operator.kv_heads
        queries = operator.queries * operator.heads // operator.kv_heads
        prefill = self._phase == "prefill"
        share = _share(operator, self.cores) if prefill else self.cores.attention.kept_decode.value
        key, value = (get_format(name) for name in (self.trace.recipe.kv.key, self.trace.recipe.kv.value))
        keys = Kept.all_of(parts * ceil_div(operator.context, BLOCK) * BLOCK, operator.head_dim, key.bits)
        values = Kept.all_of(parts * ceil_div(operator.value_dim, BLOCK) * BLOCK, operator.context, value.bits)
        scores = Product(parts, operator.context, operator.head_dim, queries, keys, True, 2 * SCALE_BYTES, share)
        return scores, Product(parts, operator.value_dim, operator.context, queries, values, True, 0, share)

    def attention_words(self, operator: Attention) -> int:
        """Words of the instructions of an attention operator."""
        scores, out = self._heads(operator)
        return self._words(scores, self._plan(scores), 1) + self._words(out, self._plan(out), 0)

    def _array(self, product: Product, weight: str | None) -> SparseArray:
        """The chain of DSPs of a channel: it takes INT8, to which narrower weights are widened in front of it."""
        group, groups = ceil_div(product.cols, BLOCK) * BLOCK, 1
        if weight is not None:
            scaled = group_length(weight, product.cols, self.trace.weight_rule(weight).group)
            if scaled < product.cols:
                group, groups = scaled, product.cols // scaled
        return replace(self._chain, group=group, max_groups=groups)

    def _product(
        self,
        owner: Operator,
        name: str,
        after: tuple[int, ...],
        product: Product,
        behind: Behind,
        softmax: bool = False,
    ) -> int:
        plan = self._plan(product, owner.weight if isinstance(owner, Gemm) else None)
        pe, starts, passes, cycles = plan.pe, plan.starts, plan.passes, plan.cycles
        fetched = self.issue.fetch(owner, name, self._words(product, plan, len(behind) + softmax))
        ends, done = [fetched], list[int]()
        per_part = len(starts.columns) // ceil_div(product.parts, self.cores.count) if product.own else 0
        off_chip = self._phase not in self.cores.on_chip
        tokens = ceil_div(product.tokens, passes)
        for _ in range(passes):
            ready = self.issue.inputs(owner, name, (*after, fetched), product, tokens) if off_chip else fetched
            for start, columns in enumerate(starts.columns):
                ends = [self.issue.pieces(owner, name, (*after, ready), starts.load_bytes[start], cycles[start])]
                for rider, times in behind:
                    mine = int(columns) * tokens
                    of_all = int(starts.all_columns[start]) * tokens
                    ends.append(
                        self.issue.special(rider, rider.name, (ends[0],), mine, times, of_all, self._latency(pe))
                    )
                if softmax and (start + 1) % per_part == 0:
                    ends.append(self._softmax(owner, f"{name}.softmax", (ends[0],), product, tokens, pe))
                done += ends[1:]
            done.append(ends[0])
            if off_chip:
                done.append(self.issue.store(owner, name, (ends[-1],), product, tokens))
        self._count(owner, done[-1], pe, product, starts)
        crossing = 0 if softmax else product.results
        return self.issue.sync(owner, name, tuple(done), crossing, self._latency(pe))

    def _plan(self, product: Product, weight: str | None = None) -> _Plan:
        """Cut a product into instructions, in the mode that takes fewer cycles."""
        pe, together = self._array(product, weight), self.design.tokens_per_pass
        starts = starts_of(product, self.cores, pe)
        passes = ceil_div(product.tokens, together)
        vector = starts.vector_cycles * product.tokens
        matrix = -(-starts.matrix_beats * pe.rows * pe.lanes * together // self.cores.matrix_products)
        if vector.sum() <= passes * matrix.sum():
            return _Plan(pe, starts, 1, vector, is_vector=True)
        return _Plan(pe, starts, passes, matrix, is_vector=False)

    def _softmax(
        self, owner: Operator, name: str, after: tuple[int, ...], product: Product, tokens: int, pe: SparseArray
    ) -> int:
        """Of a head on every core."""
        mine = ceil(tokens * product.rows * product.share)
        of_all = mine * min(self.cores.count, product.parts)
        return self.issue.special(
            owner, name, after, mine, self.description.vector.passes.softmax, of_all, self._latency(pe)
        )

    def _latency(self, pe: SparseArray) -> int:
        """Cycles from a product's last beat until its results are in the activation buffer."""
        return pe.drain + self.description.collector.latency_cycles

    def _count(self, owner: Operator, index: int, pe: SparseArray, product: Product, starts: Starts) -> None:
        """Book what the arrays did for a whole product with one of its steps."""
        rows = product.row_blocks * BLOCK * product.parts if product.own else product.rows * product.parts
        actions = array_actions(pe, product.kept, rows, product.tokens)
        actions = {action: ceil(count * product.share) for action, count in actions.items()}
        products = ceil(product.results * product.cols * product.share)
        self.mapping.arrays.add(pe, products, actions)
        read = int(product.kept.beats(pe).sum() * product.share) * BLOCK * product.tokens
        moved = {"buffer_read_bytes": read, "buffer_write_bytes": product.results * VALUE_BYTES}
        self.mapping.actions[index].update(actions | moved)

    def _words(self, product: Product, plan: _Plan, specials: int) -> int:
        """Words of an operator's instructions for one core; pruned weights are loaded with their N and columns."""
        words, (count, pieces) = self.cores.instructions.words, plan.cycles.shape
        loads = self.cores.channels * (3 if product.kept.is_pruned else 1)
        products = product.tokens * words.vector if plan.is_vector else words.matrix
        of_pass = count * (pieces * (loads * words.load + products) + specials * words.special)
        if self._phase not in self.cores.on_chip:
            of_pass += self.cores.channels * (words.load + words.store)
        return int(plan.passes * of_pass) + words.sync


@dataclass(frozen=True, eq=False)
class _Plan:
    """A product's instructions.

    Args:
        pe: the array that computes it.
        starts: what is loaded.
        passes: over the matrix.
        cycles: of the products of each piece, int64[starts, pieces].
        is_vector: whether each token has a product instruction of its own.
    """

    pe: SparseArray
    starts: Starts
    passes: int
    cycles: Cycles
    is_vector: bool


def _share(operator: Attention, cores: Cores) -> float:
    """The fraction of all blocks of scores that a prefill computes: those kept, of those that the mask leaves."""
    sparsity = cores.attention
    if not operator.causal:
        return sparsity.kept_prefill.value
    blocks = ceil_div(operator.context, sparsity.block)
    rows = ceil_div(operator.queries, sparsity.block)
    left = sum(range(blocks - rows + 1, blocks + 1))
    return sparsity.kept_prefill.value * left / (rows * blocks)
