"""General-purpose processors at the banks of DRAM as tasks: the host writes a vector, DPUs multiply, the host reads.

Rows of a matrix are dealt to all DPUs, and blocks of a DPU's rows to its tasklets in turn, so that few rows keep all of
them busy; partial sums are added up in the scratchpad. A prompt's tokens follow each other. Keys are dealt position by
position, values dimension by dimension of all heads.

Planes of codes lie side by side in a row. Of pruned weights the kept ones are multiplied (kernel FORMAT_pruned), of
complex ones a row of codes makes two results. Columns in FP16 are a product of their own, which the host adds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from hwsim.accelerators.dpu.description import DpuDescription, Instructions
from hwsim.accelerators.dpu.pipeline import Dpu
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.engine.tasks import Task
from hwsim.errors import unknown
from hwsim.formats import get_format
from hwsim.network import Attention, Gemm, Operator
from hwsim.quantize import WeightRule, row_bytes
from hwsim.quantize.layout import plane_count
from hwsim.quantize.sparsity_rule import NmSparsity
from hwsim.quantize.weight_rule import is_floating
from hwsim.trace import Trace

RESULT_BYTES = 4
VALUE_BYTES = 2
ASSUMED = (
    "every DPU gets the vector of each product anew; results are 4 bytes",
    "norms, softmax, activations and embeddings are the host's, at one rate for all values",
    "scales are multiplied by the host, or among a kernel's instructions",
    "pruned weights are spread evenly over rows, as many as the recipe keeps",
    "biases, router top-k, sums of experts and norms inside of blocks take no time and no energy",
)


@dataclass(frozen=True)
class _Work:
    """A matrix-vector product: rows of so many bytes and weights, a vector of so many bytes, done so often."""

    rows: int
    row_bytes: int
    cols: int
    vector_bytes: int
    repeats: int
    kernel: Instructions


class DpuAccelerator(TaskAccelerator[DpuDescription]):
    """DPUs at the banks of DRAM. Arguments and errors as in `TaskAccelerator`."""

    kind = DpuDescription
    values_apart = True

    @cached_property
    def dpu(self) -> Dpu:
        """The timing of one."""
        d = self.description
        return Dpu(d.pipeline.tasklets, d.pipeline.spacing, d.engine.fixed, d.engine.per_byte)

    @property
    def dpus(self) -> int:
        """How many there are."""
        return int(self.memory.channels.value)

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase.

        Raises:
            HwsimError: it does not fit, a size is impossible, or there is no kernel for a format.
        """
        operators = trace.operators(phase, batch, context)
        self.check_capacity(trace, context, batch)
        kernel = self._kernel(trace, trace.recipe.weights.format)
        plan = Plan(self.dpus * kernel.weights / kernel.instructions, assumed=ASSUMED, copies={"dpus": self.dpus})
        done: list[int] = []
        for operator in operators:
            after = tuple(done[other] for other in operator.after)
            for task, actions in self._tasks(trace, operator):
                unit, name, cycles = task
                after = (plan.add(Task(name, unit, cycles, after), operator, actions, actions.get("bank_block", 0)),)
            done.append(after[0])
        return plan

    def _tasks(self, trace: Trace, operator: Operator) -> Iterator[tuple[tuple[str, str, int], dict[str, int]]]:
        match operator:
            case Gemm():
                yield from self._product(operator.name, self._weights(trace, operator))
                if outliers := trace.outlier_columns(operator.weight):
                    yield from self._outliers(trace, operator, outliers)
            case Attention():
                yield from self._attention(trace, operator)
            case _:
                yield self._on_host(operator.name, operator.tokens * operator.width)

    def _attention(self, trace: Trace, operator: Attention) -> Iterator[tuple[tuple[str, str, int], dict[str, int]]]:
        repeats = operator.sequences * operator.queries
        key, value = trace.recipe.kv.key, trace.recipe.kv.value
        group = operator.heads // operator.kv_heads
        scores = _Work(operator.context * operator.kv_heads, get_format(key).packed_bytes(operator.head_dim),
                       operator.head_dim, operator.heads * operator.head_dim * VALUE_BYTES, repeats * group,
                       self._kernel(trace, key))  # fmt: skip
        yield from self._product(f"{operator.name}.scores", scores)
        yield self._on_host(f"{operator.name}.softmax", repeats * operator.heads * operator.context)
        sums = _Work(operator.value_dim * operator.kv_heads, get_format(value).packed_bytes(operator.context),
                     operator.context, operator.heads * operator.context * VALUE_BYTES, repeats * group,
                     self._kernel(trace, value))  # fmt: skip
        yield from self._product(f"{operator.name}.values", sums)

    def _outliers(
        self, trace: Trace, operator: Gemm, columns: int
    ) -> Iterator[tuple[tuple[str, str, int], dict[str, int]]]:
        """Columns in FP16, whose sums the host adds to the others."""
        repeats, size = operator.tokens * operator.copies, columns * VALUE_BYTES
        work = _Work(operator.rows, size, columns, size, repeats, self._kernel(trace, "fp16"))
        yield from self._product(f"{operator.name}.outliers", work)
        yield self._on_host(f"{operator.name}.sum", repeats * operator.rows)

    def _weights(self, trace: Trace, operator: Gemm) -> _Work:
        rule, name = trace.weight_rule(operator.weight), operator.weight
        outliers = operator.rows * trace.outlier_columns(name) * VALUE_BYTES
        size = (
            row_bytes(name, operator.cols, rule)
            if rule.is_plain
            else ceil_div(trace.matrix_bytes(name) - outliers, operator.rows)
        )
        codes = ceil(_share_of_codes(rule) * operator.cols)
        vector = trace.recipe.activations.number_format.packed_bytes(operator.cols)
        kernel = self._kernel(trace, rule.format, pruned=rule.sparsity is not None)
        return _Work(operator.rows, size, codes, vector, operator.tokens * operator.copies, kernel)

    def _kernel(self, trace: Trace, weight_format: str, pruned: bool = False) -> Instructions:
        """The one for a format and, where one of both floats, for the other's; of pruned weights their own."""
        kernels, activations = self.description.kernels, trace.recipe.activations.number_format
        if is_floating(activations) and not is_floating(get_format(weight_format)):
            wanted = f"{weight_format}_fp16"
        else:
            wanted = weight_format
        wanted += "_pruned" if pruned else ""
        if wanted in kernels:
            return kernels[wanted]
        raise unknown(f"kernel of {self.description.name}", wanted, kernels, next="add it under [kernels]")

    def _product(self, name: str, work: _Work) -> Iterator[tuple[tuple[str, str, int], dict[str, int]]]:
        host, clock, used = self.description.host, self.description.clock_hz.value, min(self.dpus, work.rows)
        each = ceil_div(self.dpus, host.ranks)
        sent, read = (
            work.repeats * each * work.vector_bytes,
            work.repeats * ceil_div(work.rows, host.ranks) * RESULT_BYTES,
        )
        moved = work.repeats * used * work.vector_bytes + work.repeats * work.rows * RESULT_BYTES
        yield ("host_bus", f"{name}.write", ceil(sent / host.write_bytes_per_s.value * clock)), {"host_bytes": moved}
        cycles, blocks = self.product_cycles(work)
        columns = {
            "memory_read_bytes": work.repeats * work.rows * work.row_bytes,
            "bank_block": work.repeats * blocks * used,
        }
        yield ("dpus", name, work.repeats * cycles), columns
        yield ("host_bus", f"{name}.read", ceil(read / host.read_bytes_per_s.value * clock)), {}

    def product_cycles(self, work: _Work) -> tuple[int, int]:
        """Cycles of the DPU with the most rows for one product, and blocks that it moves."""
        engine = self.description.engine
        rows = ceil_div(work.rows, self.dpus)
        of_row = ceil_div(work.row_bytes, engine.block_bytes)
        size = ceil_div(ceil_div(work.row_bytes, of_row), 8) * 8
        weights = ceil_div(work.cols, of_row)
        instructions = ceil_div(weights, work.kernel.weights) * work.kernel.instructions + self.description.reduce
        return self.dpu.cycles(rows * of_row, size, instructions, self.description.closing), rows * of_row

    def _on_host(self, name: str, values: int) -> tuple[tuple[str, str, int], dict[str, int]]:
        rate, clock = self.description.host.values_per_s.value, self.description.clock_hz.value
        return ("host", name, ceil(values / rate * clock)), {}


def _share_of_codes(rule: WeightRule) -> float:
    """Codes that are multiplied for a result, for each weight of its row."""
    kept = 1.0
    if isinstance(rule.sparsity, NmSparsity):
        kept = rule.sparsity.n / rule.sparsity.m
    elif rule.sparsity is not None:
        kept = rule.sparsity.density
    # a row of complex codes is half as long as one of weights, and makes two results
    return kept * plane_count(rule) / (4 if rule.number_format.complex else 1)
