"""What a token passes on its way through nodes that hold weights in SRAM, step by step.

Within a node every matrix is cut over its chips: rows of queries, keys, values, gate, up and head, so that heads and
results stay where they are; columns of the output projection and of down, whose partial sums are all-reduced. Of latent
attention, down-projections are all-gathered, heads' own matrices lie with their heads, and every chip has the latents.
Weights
(and keys and values, which are no different) stream into the matrix units once for all tokens that pass together:

    cycles of a product = max(bytes on a chip / bytes per cycle, products on a chip / products per cycle)

The schedule is fixed beforehand: nothing depends on values. A node does one step at a time; its links are a unit of
their own.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.chain import ATTENTION, FUNCTIONS, LINKS, PROJECTION, Step
from hwsim.accelerators.lpu.collectives import Collectives, Hop
from hwsim.accelerators.lpu.sram_description import SramLpuDescription
from hwsim.accelerators.lpu.stages import EMBEDDING, HEAD, INTEGER_BYTES, Place, Stage, weight_bytes
from hwsim.network import Activation, Attention, Elementwise, Embedding, Gemm, Norm, Operator, Rotary
from hwsim.trace import Trace

_OF_HEADS = ("attention.k_b", "attention.v_b")
_NEEDED_WHOLE = ("mlp.router", "attention.q_a", "attention.kv_a")


@dataclass
class SramChain:
    """Makes the chain of a phase's operators.

    Args:
        stages: which nodes hold what.
        stop: positions up to the last that passes.
        tokens: that pass together.
    """

    design: SramLpuDescription
    trace: Trace
    stages: list[Stage]
    stop: int
    tokens: int = 1
    steps: list[Step] = field(default_factory=list)
    _at: int = 0

    def build(self, operators: list[Operator]) -> list[Step]:
        """The steps of these operators, each behind the one before it."""
        for operator in operators:
            self._move(operator)
            self._add(operator)
        return self.steps

    def _move(self, operator: Operator) -> None:
        """To the node that holds an operator's weights, its neighbour."""
        stage = next(index for index, one in enumerate(self.stages) if self._place(operator) in one.holds)
        if stage != self._at:
            values = self.trace.network.hidden * self.tokens
            self._between(f"to stage {stage}", stage, values, operator)
            self._at = stage

    def _place(self, operator: Operator) -> Place:
        if operator.layer is not None:
            return operator.layer
        return EMBEDDING if operator.role.startswith("embedding") else HEAD

    def _between(self, name: str, stage: int, values: int, owner: Operator) -> None:
        """A vector over the global links of all of a node's chips."""
        node, size = self.design.node, values * self.design.links.value_bytes
        per_s = node.chips * node.global_links * self.design.global_bandwidth_bytes_per_s.value
        clock_hz = self.design.clock_hz.value
        hop = Hop(
            "", math.ceil(size / per_s * clock_hz), math.ceil(self.design.global_latency_s.value * clock_hz), size
        )
        self._send(name, f"global links {stage}", hop, owner)

    def _add(self, operator: Operator) -> None:
        match operator:
            case Gemm():
                self._product(operator)
            case Attention():
                self._attention(operator)
            case Embedding():
                self._work(operator, PROJECTION, 1, Counter(buffer_read_bytes=2 * operator.width * operator.tokens))
            case Norm():
                passes = self.design.vector.passes
                each = passes.rms_norm if operator.variant == "rms" else passes.layer_norm
                self._function(operator, operator.tokens * operator.width * each, on_all=True)
            case Rotary():
                self._function(operator, operator.tokens * operator.width * self.design.vector.passes.rotary)
            case Activation():
                passes = self.design.vector.passes
                each = passes.gated_activation if operator.gated else passes.activation
                self._function(operator, operator.tokens * operator.width * each)
            case Elementwise():
                passes = self.design.vector.passes
                each = passes.recurrence if operator.function == "recurrence" else passes.elementwise
                self._function(operator, operator.tokens * operator.width * each, on_all=True)

    def _product(self, gemm: Gemm) -> None:
        """On the chips of a node; experts on as many nodes as the layer has, a node's one after the other."""
        stage, chips = self.stages[self._at], self.design.node.chips
        by_expert = ".experts." in gemm.weight
        copies = ceil_div(gemm.copies, stage.nodes) if by_expert else gemm.copies
        size = weight_bytes(self.trace, gemm.weight)
        if gemm.role in _OF_HEADS:
            weights = ceil_div(copies, chips) * gemm.rows * gemm.cols
        elif self._sums(gemm):
            weights = copies * gemm.rows * ceil_div(gemm.cols, chips)
        else:
            over = chips * stage.nodes if gemm.role == "lm_head" else chips
            weights = copies * ceil_div(gemm.rows, over) * gemm.cols
        unit = self.design.matrix
        peak = unit.int8_macs if size == INTEGER_BYTES else unit.half_macs
        cycles = max(ceil_div(weights * size, unit.bytes_per_cycle), ceil_div(weights * gemm.tokens, peak))
        total = gemm.copies * gemm.rows * gemm.cols
        kind = "mac_int8_int8" if size == INTEGER_BYTES else "mac_fp16_fp16"
        read = Counter({"buffer_read_bytes": total * size, kind: total * gemm.tokens})
        if by_expert and gemm.role == "experts.gate" and stage.nodes > 1:
            self._between("to experts", self._at, gemm.cols * self.tokens, gemm)
        self._work(gemm, PROJECTION, cycles, read, total * gemm.tokens, unit.latency_cycles)
        self._collect(gemm, stage)

    def _sums(self, gemm: Gemm) -> bool:
        """Whether its columns are cut, so that chips have partial sums."""
        return gemm.role.endswith((".o", ".down"))

    def _collect(self, gemm: Gemm, stage: Stage) -> None:
        within = Collectives(self.design.links, self.design.node.chips, self.design.clock_hz.value)
        hops = list[Hop]()
        if self._sums(gemm):
            hops = list(within.all_reduce(gemm.rows * self.tokens))
        elif gemm.role in _NEEDED_WHOLE:
            hops = list(within.all_gather(ceil_div(gemm.rows, self.design.node.chips) * self.tokens))
        elif gemm.role == "lm_head":
            hops = list(within.all_gather(gemm.tokens))  # each chip's most probable token
        for hop in hops:
            self._send(f"{gemm.name} sum", f"links {self._at}", hop, gemm)
        if gemm.role == "experts.down" and stage.nodes > 1:
            self._between("from experts", self._at, gemm.rows * self.tokens, gemm)

    def _attention(self, attention: Attention) -> None:
        """Keys and values stream as weights do, heads cut over the node's chips; then the softmax."""
        chips, unit, vector = self.design.node.chips, self.design.matrix, self.design.vector
        seen = sum(self._seen(attention))
        size = self.trace.kv_bytes_per_head(apart=True)
        kv_heads, heads = ceil_div(attention.kv_heads, chips), ceil_div(attention.heads, chips)
        macs = seen * attention.heads * attention.macs_per_score
        on_chip = seen * heads * attention.macs_per_score
        products = max(ceil_div(seen * kv_heads * size, unit.bytes_per_cycle), ceil_div(on_chip, unit.half_macs))
        functions = ceil_div(seen * heads * vector.passes.softmax, vector.width)
        all_heads = max(attention.kv_heads, min(attention.heads, chips))
        work = Counter({
            "buffer_read_bytes": seen * all_heads * size,
            "buffer_write_bytes": attention.queries * all_heads * self.trace.kv_bytes_per_head(),
            "mac_fp16_fp16": macs,
            "vector_op": seen * attention.heads * vector.passes.softmax,
        })  # fmt: skip
        latency = unit.latency_cycles + vector.latency_cycles
        self._work(attention, ATTENTION, products + functions, work, macs, latency)

    def _seen(self, attention: Attention) -> list[int]:
        if not attention.causal:
            return [self.stop] * attention.queries
        window = self.trace.network.window(attention.layer or 0) or self.stop
        return [min(window, self.stop - before) for before in reversed(range(attention.queries))]

    def _function(self, operator: Operator, passes: int, on_all: bool = False) -> None:
        """Passes through vector units, of every chip alike or cut over them."""
        vector, chips = self.design.vector, self.design.node.chips
        each = passes if on_all else ceil_div(passes, chips)
        work = Counter(vector_op=passes * chips if on_all else passes)
        self._work(operator, FUNCTIONS, ceil_div(each, vector.width), work, 0, vector.latency_cycles)

    def _work(
        self, operator: Operator, kind: str, cycles: int, work: Counter[str], macs: int = 0, latency: int = 0
    ) -> None:
        step = Step(operator.name, kind, f"node {self._at}", cycles, latency, (), operator, work, macs)
        self._append(step)

    def _send(self, name: str, unit: str, hop: Hop, owner: Operator) -> None:
        moved = Counter({f"{self.design.links.energy.replace('-', '_')}_link_bytes": hop.sent_bytes})
        self._append(Step(name, LINKS, unit, hop.cycles, hop.latency, (), owner, moved))

    def _append(self, step: Step) -> None:
        self.steps.append(replace(step, after=(len(self.steps) - 1,) if self.steps else ()))
