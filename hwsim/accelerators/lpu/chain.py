"""What a token passes on its way through a grid of hardwired chips, step by step.

How matrices lie on a grid of R rows and C columns of chips (HNLPU, arXiv:2508.16151, section 5 and appendix A):

    queries, keys, values   inputs cut over a column's R chips, results over the C columns; all-reduce within columns,
                            keys and values to the chip of their position
    latent attention        q_a and kv_a as queries and keys are, and all-gathered within rows; a head's own matrices
                            (k_b, v_b) whole, each on one chip of its column; all-gather within columns
    attention               positions cut over a column's chips, heads over columns; scores, an all-reduce of each
                            head's maximum and sum, values, an all-reduce of what they come to
    output projection       inputs from their column, results cut over R; all-reduce within rows, all-gather
                            within columns
    router                  on every chip
    experts                 whole, each on one chip; a dense block's rows cut over all chips; all-reduce within rows,
                            then within columns
    head                    results cut over all chips; all-gather within rows, then within columns

Norms and sums of whole vectors run on every chip at once. All chips do the same at the same time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.cache import KvCache, Read
from hwsim.accelerators.lpu.collectives import Collectives, Hop
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.accelerators.lpu.neurons import NeuronArrays
from hwsim.network import Activation, Attention, Elementwise, Embedding, Gemm, Norm, Operator, Rotary

PROJECTION, LINKS, ATTENTION, FUNCTIONS, MEMORY = "projection", "links", "attention", "functions", "memory"
KINDS = (LINKS, PROJECTION, FUNCTIONS, ATTENTION, MEMORY)
_COLUMNWISE = ("q", "k", "v", "i", "f", "g", "q_a", "kv_a", "q_b")
_CACHED = (".k", ".v", ".kv_a")
_LATENT = (".q_a", ".kv_a")  # needed whole by every column
_OF_HEADS = ("k_b", "v_b")
_STATISTICS = 2  # of each head: the largest score, and the sum of exponentials


@dataclass(frozen=True)
class Step:
    """One thing that is done for a token (or a group of them).

    Args:
        kind: what time it counts as: one of `KINDS`.
        unit: that does it.
        cycles, latency: as a task's.
        after: positions, in the chain, of the steps that it waits for.
        owner: the operator that it serves.
        macs: products of the network that it makes.
    """

    name: str
    kind: str
    unit: str
    cycles: int
    latency: int
    after: tuple[int, ...]
    owner: Operator
    actions: Counter[str] = field(default_factory=Counter)
    macs: int = 0


@dataclass
class ChainBuilder:
    """Makes the chain of a phase's operators.

    Args:
        cache: where keys and values lie.
        stop: positions up to the last that passes: the context, or where a group of a prompt ends.
        tokens: that pass together: 1 in decoding, a group of a prompt.
    """

    design: HardwiredDescription
    neurons: NeuronArrays
    cache: KvCache
    stop: int
    tokens: int = 1
    steps: list[Step] = field(default_factory=list)
    _done: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _layer_start: dict[int | None, tuple[int, ...]] = field(default_factory=dict)

    def build(self, operators: list[Operator]) -> list[Step]:
        """The steps of these operators, in order."""
        index = 0
        while index < len(operators):
            together = self._together(operators, index)
            after = self._results(operators[index].after) if operators[index].after else self._last()
            self._layer_start.setdefault(operators[index].layer, after)
            made = self._products(together, after) if together else [self._add(operators[index], after)]
            self._done |= dict(enumerate(made, index))
            index += len(made)
        return self.steps

    def _together(self, operators: list[Operator], index: int) -> list[Gemm]:
        """Products that read the same vector, and so are done at once."""
        found = list[Gemm]()
        for operator in operators[index:]:
            if not isinstance(operator, Gemm) or operator.after != operators[index].after:
                break
            found.append(operator)
        return found

    def _results(self, operators: Iterable[int]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(step for operator in operators for step in self._done[operator]))

    def _last(self) -> tuple[int, ...]:
        return (len(self.steps) - 1,) if self.steps else ()

    def _add(self, operator: Operator, after: tuple[int, ...]) -> tuple[int, ...]:
        """The steps of an operator; returns those that its readers wait for."""
        match operator:
            case Gemm():
                return self._products([operator], after)[0]
            case Attention():
                return self._attention(operator, after)
            case Embedding():
                return self._embedding(operator, after)
            case Norm():
                passes = self.design.vector.passes
                per_value = passes.rms_norm if operator.variant == "rms" else passes.layer_norm
                return self._everywhere(operator, operator.width, per_value, after)
            case Rotary():
                width = ceil_div(operator.width, self.columns)
                return self._everywhere(operator, width, self.design.vector.passes.rotary, after)
            case Activation():
                return self._activation(operator, after)
            case Elementwise():
                return self._elementwise(operator, after)

    # -- products -----------------------------------------------------------------------------------------------------

    def _products(self, together: list[Gemm], after: tuple[int, ...]) -> list[tuple[int, ...]]:
        """Products that are done at once, and the collectives behind them; what readers of each wait for."""
        first = together[0]
        role = first.role.rpartition(".")[2]
        parts = self._parts(first, role)
        work = Counter[str]()
        for gemm in together:
            copies = self.chips if role == "router" else gemm.copies
            work.update(self.neurons.actions(gemm.weight, parts, gemm.tokens, copies))
        drain = max(self.neurons.drain_cycles(gemm.weight, parts) for gemm in together)
        cycles = max(self.neurons.bits(gemm.weight) for gemm in together) * first.tokens
        macs = sum(gemm.tokens * gemm.copies * gemm.rows * gemm.cols for gemm in together)
        unit = f"neurons {first.name}"
        neurons = self._append(first.name, PROJECTION, unit, cycles, drain, after, first, work, macs)
        if role in _COLUMNWISE:
            return [self._sum_of_columns(gemm, (neurons,)) for gemm in together]
        return [self._collected(first, role, (neurons,))] * len(together)

    def _parts(self, gemm: Gemm, role: str) -> int:
        """Neurons that a row is cut into, on as many chips."""
        if role in _COLUMNWISE:
            return self.rows
        if role == "o":
            return self.columns
        return self.chips if gemm.role == "mlp.down" else 1

    def _collected(self, first: Gemm, role: str, after: tuple[int, ...]) -> tuple[int, ...]:
        """The collectives behind other products."""
        values = first.rows * self.tokens
        if role in _OF_HEADS:
            own = ceil_div(first.copies, self.chips) * values
            return self._send(f"{first.name} gather", "columns", self._within_columns.all_gather(own), after, first)
        if role == "o":
            share = ceil_div(values, self.rows)
            summed = self._send(f"{first.name} sum", "rows", self._within_rows.all_reduce(share), after, first)
            return self._send(f"{first.name} gather", "columns", self._within_columns.all_gather(share), summed, first)
        if role == "down":
            summed = self._send(f"{first.name} sum", "rows", self._within_rows.all_reduce(values), after, first)
            return self._send(f"{first.name} sum", "columns", self._within_columns.all_reduce(values), summed, first)
        if role == "lm_head":
            own = ceil_div(first.rows, self.chips) * first.tokens
            row = self._send(f"{first.name} gather", "rows", self._within_rows.all_gather(own), after, first)
            hops = self._within_columns.all_gather(own * self.columns)
            return self._send(f"{first.name} gather", "columns", hops, row, first)
        return after

    def _sum_of_columns(self, gemm: Gemm, after: tuple[int, ...]) -> tuple[int, ...]:
        """Queries go to every chip of their column, keys and values to the one of their position; latents to a row."""
        width = ceil_div(gemm.rows, self.columns) * self.tokens
        kept = gemm.role.endswith(_CACHED)
        hops = self._within_columns.reduce(width) if kept else self._within_columns.all_reduce(width)
        summed = self._send(f"{gemm.name} sum", "columns", hops, after, gemm)
        if not gemm.role.endswith(_LATENT):
            return summed
        return self._send(f"{gemm.name} gather", "rows", self._within_rows.all_gather(width), summed, gemm)

    def _send(
        self, name: str, group: str, hops: Iterator[Hop], after: tuple[int, ...], owner: Operator
    ) -> tuple[int, ...]:
        groups = self.columns if group == "columns" else self.rows
        for hop in hops:
            moved = Counter({f"{self.design.links.energy.replace('-', '_')}_link_bytes": hop.sent_bytes * groups})
            unit = f"{group} {hop.direction}".rstrip()
            after = (self._append(f"{name}, {group}", LINKS, unit, hop.cycles, hop.latency, after, owner, moved),)
        return after

    # -- attention ----------------------------------------------------------------------------------------------------

    def _attention(self, operator: Attention, after: tuple[int, ...]) -> tuple[int, ...]:
        """Scores, their statistics, values, their sum; what lies in memory is loaded from the layer's beginning on."""
        name, read = operator.name, self.cache.read(operator, self.stop)
        heads = ceil_div(operator.heads, self.columns) * operator.queries
        work = self._attention_work(operator, read)
        scores = self._pass(f"{name} scores", operator, read, operator.head_dim, after, work)
        statistics = self._within_columns.all_reduce(_STATISTICS * heads)
        scaled = self._send(f"{name} softmax", "columns", statistics, scores, operator)
        if read.memory_cycles:
            moved = Counter({"memory_read_bytes": read.memory_bytes})
            load = (f"{name} load", MEMORY, "memory", read.memory_cycles, 0, self._layer_start[operator.layer])
            scaled = (*scaled, self._append(*load, operator, moved))
        values = self._pass(f"{name} values", operator, read, operator.value_dim, scaled)
        sums = self._within_columns.all_reduce(heads * operator.value_dim)
        return self._send(f"{name} sum", "columns", sums, values, operator)

    def _pass(
        self,
        name: str,
        operator: Attention,
        read: Read,
        width: int,
        after: tuple[int, ...],
        work: Counter[str] | None = None,
    ) -> tuple[int, ...]:
        """Keys or values of so many numbers, their share of what is read, through the attention unit."""
        unit, buffer, both = self.design.attention, self.design.buffer, operator.macs_per_score
        products = ceil_div(read.macs_per_chip * width, both * unit.macs_per_cycle)
        cycles = max(products, ceil_div(read.bytes_per_chip * width, both * buffer.bytes_per_cycle))
        latency, macs = unit.latency_cycles + buffer.latency_cycles, read.macs * width // both
        return (self._append(name, ATTENTION, "attention", cycles, latency, after, operator, work, macs),)

    def _attention_work(self, operator: Attention, read: Read) -> Counter[str]:
        scores = read.macs // operator.macs_per_score
        return Counter({
            "mac_fp16_fp16": read.macs,
            "vector_op": self.design.vector.passes.softmax * scores,
            "buffer_read_bytes": read.bytes,
            "buffer_write_bytes": self.cache.written_bytes(operator) + read.memory_bytes,
        })  # fmt: skip

    # -- the rest -----------------------------------------------------------------------------------------------------

    def _embedding(self, operator: Embedding, after: tuple[int, ...]) -> tuple[int, ...]:
        values = operator.width * operator.tokens
        moved = Counter({"memory_read_bytes": self.cache.table_bytes(values)})
        cycles, latency = self.cache.table_cycles(values), self.cache.latency_cycles
        return (self._append(operator.name, MEMORY, "memory", cycles, latency, after, operator, moved),)

    def _activation(self, operator: Activation, after: tuple[int, ...]) -> tuple[int, ...]:
        """Of experts, which lie whole on chips, evenly dealt; of a dense block's rows, each on its chip."""
        passes = self.design.vector.passes
        per_value = passes.gated_activation if operator.gated else passes.activation
        if operator.role.startswith("experts"):
            each = ceil_div(operator.tokens, self.chips) * operator.width
        else:
            each = operator.tokens * ceil_div(operator.width, self.chips)
        return self._function(operator, per_value * each, per_value * operator.tokens * operator.width, after)

    def _elementwise(self, operator: Elementwise, after: tuple[int, ...]) -> tuple[int, ...]:
        passes = self.design.vector.passes
        if operator.function == "recurrence":
            each = operator.tokens * ceil_div(operator.width, self.columns) * passes.recurrence
        else:
            each = operator.tokens * operator.width * passes.elementwise
        return self._function(operator, each, each * self.chips, after)

    def _everywhere(self, operator: Norm | Rotary, width: int, passes: int, after: tuple[int, ...]) -> tuple[int, ...]:
        """Passes of vectors that every chip has."""
        each = operator.tokens * width * passes
        return self._function(operator, each, each * self.chips, after)

    def _function(self, operator: Operator, each: int, total: int, after: tuple[int, ...]) -> tuple[int, ...]:
        """So many values through a chip's vector unit, and through those of all chips together."""
        vector = self.design.vector
        cycles, work = ceil_div(each, vector.width), Counter({"vector_op": total})
        name, latency = operator.name, vector.latency_cycles
        return (self._append(name, FUNCTIONS, "functions", cycles, latency, after, operator, work),)

    def _append(
        self,
        name: str,
        kind: str,
        unit: str,
        cycles: int,
        latency: int,
        after: tuple[int, ...],
        owner: Operator,
        actions: Counter[str] | None = None,
        macs: int = 0,
    ) -> int:
        self.steps.append(Step(name, kind, unit, cycles, latency, after, owner, actions or Counter(), macs))
        return len(self.steps) - 1

    @property
    def rows(self) -> int:
        """Chips of a column."""
        return self.design.grid.rows

    @property
    def columns(self) -> int:
        """Chips of a row."""
        return self.design.grid.columns

    @property
    def chips(self) -> int:
        """All chips."""
        return self.design.grid.chips

    @property
    def _within_columns(self) -> Collectives:
        return Collectives(self.design.links, self.rows, self.design.clock_hz.value)

    @property
    def _within_rows(self) -> Collectives:
        return Collectives(self.design.links, self.columns, self.design.clock_hz.value)
