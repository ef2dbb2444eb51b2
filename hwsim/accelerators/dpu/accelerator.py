"""General-purpose processors at the banks of DRAM as tasks: the host writes a vector, DPUs multiply, the host reads.

Rows of a matrix are dealt to all DPUs, and blocks of a DPU's rows to its tasklets in turn, so that few rows keep all of
them busy; partial sums are added up in the scratchpad. A prompt's tokens follow each other. Keys are dealt position by
position, values dimension by dimension of all heads.
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
from hwsim.errors import HwsimError, unknown
from hwsim.formats import get_format
from hwsim.network import Attention, Gemm, Operator
from hwsim.quantize import row_bytes
from hwsim.trace import Trace

RESULT_BYTES = 4
VALUE_BYTES = 2
ASSUMED = (
    "every DPU gets the vector of each product anew; results are 4 bytes",
    "norms, softmax, activations and embeddings are the host's, at one rate for all values",
    "scales are multiplied by the host, or among a kernel's instructions",
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

    def _weights(self, trace: Trace, operator: Gemm) -> _Work:
        rule = trace.weight_rule(operator.weight)
        if not rule.is_plain or trace.outlier_columns(operator.weight):
            raise HwsimError(
                f"{self.description.name} has no kernel for {operator.weight} in recipe {trace.recipe.name}",
                got=rule.format, expected="one plane of real codes with scales, nothing pruned",
                next="choose another recipe with --recipe, such as int8",
            )  # fmt: skip
        size = row_bytes(operator.weight, operator.cols, rule)
        vector = trace.recipe.activations.number_format.packed_bytes(operator.cols)
        repeats = operator.tokens * operator.copies
        return _Work(operator.rows, size, operator.cols, vector, repeats, self._kernel(trace, rule.format))

    def _kernel(self, trace: Trace, weight_format: str) -> Instructions:
        kernels, activations = self.description.kernels, trace.recipe.activations.format
        if found := kernels.get(f"{weight_format}_{activations}", kernels.get(weight_format)):
            return found
        raise unknown(
            f"weight format for {self.description.name}", weight_format, kernels, next="add it under [kernels]"
        )

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
