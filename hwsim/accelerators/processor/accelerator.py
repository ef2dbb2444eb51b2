"""A processor as a roofline: each operator takes as long as its bytes or its arithmetic, whichever is longer.

    seconds = max(bytes / (bandwidth x efficiency x kernel's share), multiply-accumulates / kernel's rate) + overhead

(Williams et al., Roofline, CACM 2009, operator by operator). Operators follow each other: a kernel reads nothing ahead
for the next. Efficiencies are those of measured systems, marked `fitted`: what they were taken from validates nothing.
"""

from __future__ import annotations

from math import ceil

from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.accelerators.processor.description import Kernel, ProcessorDescription
from hwsim.engine.tasks import Task
from hwsim.network import Attention, Embedding, Gemm, Operator
from hwsim.trace import Trace

VALUE_BYTES, VALUE = 2, "fp16"  # activations between operators
ASSUMED = (
    "operators follow each other: none reads ahead for the next",
    "activations move through memory once in and once out, in FP16; caches are in the calibrated efficiency",
    "pruned weights and outlier columns are read as they are stored, and multiplied as if all were there",
    "every token chooses experts of its own (worst case) where there are experts",
)


class ProcessorAccelerator(TaskAccelerator[ProcessorDescription]):
    """A GPU or CPU; see the module."""

    kind = ProcessorDescription

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """Two tasks for each operator, on memory and on arithmetic, that the next one waits for.

        Raises:
            HwsimError: no kernel takes a format, weights and cache do not fit, or a size is impossible.
        """
        operators = trace.operators(phase, batch, context)
        self.check_capacity(trace, context, batch)
        design = self.description
        power_w = design.prefill_power_w if phase == "prefill" else None
        plan = Plan(self._peak(trace) / design.clock_hz.value, assumed=ASSUMED, power_w=power_w)
        done: list[tuple[int, ...]] = []
        for operator in operators:
            after = tuple(index for other in operator.after for index in done[other])
            done.append(self._add(plan, trace, operator, after))
        return plan

    def _add(self, plan: Plan, trace: Trace, operator: Operator, after: tuple[int, ...]) -> tuple[int, ...]:
        clock = self.description.clock_hz.value
        bandwidth = self.description.bytes_per_s(self.memory.sustained_bytes_per_s)
        read, written, macs, kernel, weights, planes = self._work(trace, operator)
        overhead = ceil(self.description.overhead_s.value * clock)
        moving = ceil((read + written) / (bandwidth * kernel.share.value) * clock)
        actions = {"memory_read_bytes": read, "memory_write_bytes": written}
        name = operator.name
        beats = ceil((read + written) / self.memory.beat_bytes.value)
        indices = [plan.add(Task(f"{name}.memory", "memory", moving, after, overhead), operator, actions, beats)]
        if macs:
            computing = ceil(macs / self.description.macs_per_s(kernel, weights, planes) * clock)
            did = {f"mac_{kernel.form}": macs}
            indices.append(plan.add(Task(name, "arithmetic", computing, after, overhead), operator, did))
        return tuple(indices)

    def _work(self, trace: Trace, operator: Operator) -> tuple[int, int, int, Kernel, str, int]:
        """Bytes read and written, multiply-accumulates, the kernel, and the format and planes of its weights."""
        attention = self.description.kernels[self.description.attention]
        match operator:
            case Gemm():
                rule = trace.weight_rule(operator.weight)
                kernel = self.description.kernel(rule.format, trace.recipe.activations.format)
                values = operator.copies * operator.tokens
                matrix = operator.copies * trace.matrix_bytes(operator.weight)
                read = matrix + values * operator.cols * VALUE_BYTES
                macs = values * operator.rows * operator.cols
                return read, values * operator.rows * VALUE_BYTES, macs, kernel, rule.format, rule.planes
            case Attention():
                heads = operator.sequences * operator.kv_heads
                cached = heads * operator.context * trace.kv_bytes_per_head()
                vectors = operator.sequences * operator.queries * operator.heads
                new = operator.sequences * operator.queries * operator.kv_heads * trace.kv_bytes_per_head()
                macs = vectors * operator.macs_per_score * operator.context
                read = cached + vectors * operator.head_dim * VALUE_BYTES
                return read, new + vectors * operator.value_dim * VALUE_BYTES, macs, attention, trace.recipe.kv.key, 1
            case Embedding():
                size = operator.tokens * operator.width * VALUE_BYTES
                return size, size, 0, attention, VALUE, 1
            case _:
                size = operator.tokens * operator.width * VALUE_BYTES
                return max(1, len(operator.after)) * size, size, 0, attention, VALUE, 1

    def _peak(self, trace: Trace) -> float:
        """The rate of the kernel that most weights are multiplied by, at its best."""
        rule = trace.recipe.weights
        kernel = self.description.kernel(rule.format, trace.recipe.activations.format)
        if kernel.macs_per_s is not None:
            return kernel.macs_per_s.value
        return self.description.macs_per_s(kernel, rule.format, rule.planes)
